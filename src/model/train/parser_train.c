/*
 * Vocabulary, examples, the loop over batches, and the section at the end.
 *
 * The words table has a row for each lower-case form that the raw text holds often enough or that
 * the trees hold twice; its last row stands for all others. While learning a row is a fixed vector
 * from raw text, lifted to the width of the network, plus a row of its own; the section has the
 * sum.
 */
#include "model/train/parser_train.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/map.h"
#include "base/mem.h"
#include "model/dense.h"
#include "model/parser.h"
#include "model/shape.h"
#include "model/train/parser_network.h"
#include "model/train/vectors.h"

#define WIDTH 128
#define ARC 96
#define LABEL 64
#define VECTOR 64
#define THREADS 2
#define BATCH 24 /* sentences */
#define RATE 0.002f
#define WARM_UP 500 /* steps */
#define LEAST_RAW 5
#define MOST_WORDS 40000 /* with a vector while learning */
#define KEPT_WORDS 20000 /* of those, in the section; words of the trees come on top */
#define LABEL_SIZE 16

static const size_t rows_of_tables[NETWORK_TABLES] = {0, 2048, 8192, 8192, 4096, SHAPES};

struct training {
	const struct corpus *corpus;
	struct arena *arena;
	struct wordforms forms;
	struct map *seen;          /* hash of the lower-case form -> how often the trees hold it */
	struct map *words;         /* hash of the lower-case form -> row */
	struct map *labels, *xpos; /* names -> class */
	float *vectors;            /* [rows of words][VECTOR] */
	struct network_word *examples; /* one a token of the corpus */
	struct network_sentence *sentences;
	size_t n_sentences;
	struct network *network;
	struct network_pass *passes[THREADS];
};

static struct span key_of(const uint64_t *hash)
{
	return span_make((const char *)hash, sizeof *hash);
}

/* --- vocabulary ------------------------------------------------------------------------------- */

static bool add_word(struct training *training, uint64_t hash)
{
	struct span key = key_of(&hash);
	return map_find(training->words, key) ||
	       map_put(training->words, key, map_size(training->words));
}

/* Every lower-case form with a ranked spelling, then what the trees hold twice. */
static bool collect_words(struct training *training, const struct wordstream *stream)
{
	bool is_good = true;
	for (size_t rank = 1; is_good && rank <= stream->n_ranked; rank++) {
		uint32_t lower = stream->words[stream->by_rank[rank]].lower;
		is_good = add_word(training, span_hash(map_key(stream->ids, lower)));
	}
	for (size_t i = 0; is_good && i < training->corpus->n_tokens; i++) {
		const struct wordform *form = &training->forms.items[training->forms.of_token[i]];
		if (!training->corpus->gold[i].has_tree)
			continue;
		uint64_t *count = map_find(training->seen, key_of(&form->lower));
		is_good = map_put(training->seen, key_of(&form->lower), count ? *count + 1 : 1) &&
			  (!count || add_word(training, form->lower));
	}
	return is_good;
}

/* A form's vector: the mean of those of its spellings by their counts, scaled to unit variance. */
static bool collect_vectors(struct training *training, const struct wordstream *stream,
			    const float *spellings)
{
	size_t n = map_size(training->words) + 1;
	double squares = 0;
	size_t n_known = 0;
	training->vectors = mem_array(n * VECTOR, sizeof(float));
	if (!training->vectors)
		return false;
	for (size_t rank = 1; rank <= stream->n_ranked; rank++) {
		const struct wordstream_word *word = &stream->words[stream->by_rank[rank]];
		uint64_t hash = span_hash(map_key(stream->ids, word->lower));
		float *row = training->vectors + *map_find(training->words, key_of(&hash)) * VECTOR;
		for (size_t k = 0; k < VECTOR; k++)
			row[k] += (float)word->count * spellings[rank * VECTOR + k];
	}
	for (size_t i = 0; i < n; i++) {
		float *row = training->vectors + i * VECTOR, norm = 0;
		for (size_t k = 0; k < VECTOR; k++)
			norm += row[k] * row[k];
		for (size_t k = 0; norm > 0 && k < VECTOR; k++)
			row[k] *= sqrtf((float)VECTOR) / sqrtf(norm);
		n_known += norm > 0;
		squares += norm > 0 ? VECTOR : 0;
	}
	return n_known && squares > 0;
}

static enum dossier_status learn_vectors(struct training *training, struct wordstream *stream,
					 uint64_t seed, struct dossier_error *error)
{
	struct vectors_options options = {.size = VECTOR,
					  .window = 2,
					  .has_sides = true,
					  .epochs = 3,
					  .subsample = 1e-4,
					  .seed = seed};
	float *spellings = NULL;
	enum dossier_status status = wordstream_rank(stream, LEAST_RAW, MOST_WORDS, error);
	if (!status)
		status = vectors_train(&spellings, stream, &options, error);
	if (!status &&
	    (!collect_words(training, stream) || !collect_vectors(training, stream, spellings)))
		status = error_memory(error);
	mem_free(spellings);
	return status;
}

/* --- examples --------------------------------------------------------------------------------- */

static bool class_of(struct map *map, struct span name, uint8_t *out)
{
	uint64_t *known = map_find(map, name);
	if (!known && (map_size(map) >= 64 || !map_put(map, name, map_size(map))))
		return false;
	*out = (uint8_t)*map_find(map, name);
	return true;
}

static struct span without_subtype(const char *deprel)
{
	struct span name = span_of(deprel);
	size_t colon = span_find_char(name, ':');
	return colon == SIZE_MAX ? name : span_make(name.at, colon);
}

static bool is_learnt(const struct training *training, uint64_t hash)
{
	const uint64_t *count = map_find(training->seen, key_of(&hash));
	return count && *count > 1;
}

static bool make_example(struct training *training, size_t token, size_t first)
{
	const struct corpus_gold *gold = &training->corpus->gold[token];
	const struct wordform *form = &training->forms.items[training->forms.of_token[token]];
	struct network_word *word = &training->examples[token];
	uint64_t *row = map_find(training->words, key_of(&form->lower));
	word->vector = (uint32_t)(row ? *row : map_size(training->words));
	word->rows[0] = is_learnt(training, form->lower) ? word->vector
							 : (uint32_t)map_size(training->words);
	parser_rows(form, training->network->sizes.rows, word->rows);
	word->head = gold->head == DOSSIER_NONE ? 0 : (uint16_t)(gold->head - first + 1);
	word->gold[NETWORK_UPOS] = (uint8_t)gold->upos;
	return class_of(training->labels, without_subtype(gold->deprel),
			&word->gold[NETWORK_RELATION]) &&
	       class_of(training->xpos, span_of(gold->xpos), &word->gold[NETWORK_XPOS]);
}

static enum dossier_status make_examples(struct training *training, struct dossier_error *error)
{
	const struct corpus *corpus = training->corpus;
	training->examples = mem_array(corpus->n_tokens, sizeof *training->examples);
	training->sentences = mem_array(corpus->n_sentences, sizeof *training->sentences);
	if (!training->examples || !training->sentences)
		return error_memory(error);
	for (size_t s = 0; s < corpus->n_sentences; s++) {
		size_t first = corpus->sentences[s].start, n = corpus->sentences[s].end - first;
		if (!n || n > NETWORK_MOST_WORDS || !corpus->gold[first].has_tree)
			continue;
		for (size_t i = first; i < first + n; i++)
			if (!make_example(training, i, first))
				return error_set(error, DOSSIER_INPUT,
						 "more than 64 tags or relations, or no memory");
		training->sentences[training->n_sentences++] =
			(struct network_sentence){training->examples + first, n};
	}
	if (!training->n_sentences)
		return error_set(error, DOSSIER_INPUT, "no sentence has a tree");
	return DOSSIER_OK;
}

/* --- learning --------------------------------------------------------------------------------- */

struct share { /* of a batch, for one thread */
	struct network_pass *pass;
	const struct network_sentence *const *sentences;
	size_t n, first;
	double loss;
};

static void *learn_share(void *context)
{
	struct share *share = context;
	share->loss = 0;
	for (size_t i = share->first; i < share->n; i += THREADS)
		share->loss += network_learn(share->pass, share->sentences[i]);
	return NULL;
}

static double learn_batch(struct training *training, const struct network_sentence *const *batch,
			  size_t n, float rate)
{
	struct share shares[THREADS];
	pthread_t threads[THREADS];
	bool is_running[THREADS];
	size_t words = 0;
	double loss = 0;
	for (size_t i = 0; i < n; i++)
		words += batch[i]->n;
	for (size_t t = 0; t < THREADS; t++) {
		shares[t] = (struct share){training->passes[t], batch, n, t, 0};
		is_running[t] = !pthread_create(&threads[t], NULL, learn_share, &shares[t]);
		if (!is_running[t])
			learn_share(&shares[t]);
	}
	for (size_t t = 0; t < THREADS; t++) {
		if (is_running[t])
			pthread_join(threads[t], NULL);
		loss += shares[t].loss;
	}
	network_update(training->network, training->passes, THREADS, rate, words);
	return loss;
}

static uint64_t draw(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * UINT64_C(2685821657736338717);
}

static void shuffle(const struct network_sentence **order, size_t n, uint64_t *random)
{
	for (size_t i = n; i > 1; i--) {
		size_t j = draw(random) % i;
		const struct network_sentence *swap = order[i - 1];
		order[i - 1] = order[j];
		order[j] = swap;
	}
}

/* Up over the first steps, level for three tenths, then down in a line. */
static float rate_at(uint64_t step, uint64_t steps)
{
	float done = (float)step / (float)steps;
	float rate = step < WARM_UP ? RATE * (float)step / WARM_UP : RATE;
	rate *= done < 0.3f ? 1 : 1 - (done - 0.3f) / 0.7f;
	return rate > RATE / 200 ? rate : RATE / 200;
}

static enum dossier_status learn(struct training *training, const struct parser_options *options,
				 struct dossier_error *error)
{
	size_t n = training->n_sentences, batches = (n + BATCH - 1) / BATCH, words = 0;
	uint64_t random = options->seed, step = 0, steps = (uint64_t)options->epochs * batches;
	const struct network_sentence **order = mem_array(n, sizeof *order);
	if (!order)
		return error_memory(error);
	for (size_t i = 0; i < n; i++) {
		order[i] = &training->sentences[i];
		words += order[i]->n;
	}
	for (unsigned epoch = 1; epoch <= options->epochs; epoch++) {
		double loss = 0;
		shuffle(order, n, &random);
		for (size_t at = 0; at < n; at += BATCH)
			loss += learn_batch(training, order + at, n - at < BATCH ? n - at : BATCH,
					    rate_at(++step, steps));
		if (options->progress)
			fprintf(options->progress, "epoch %u: loss %.4f a word\n", epoch,
				loss / (double)words);
	}
	mem_free(order);
	return DOSSIER_OK;
}

/* --- the section ------------------------------------------------------------------------------ */

static void put_u32(struct buffer *out, uint32_t value)
{
	const char bytes[4] = {(char)value, (char)(value >> 8), (char)(value >> 16),
			       (char)(value >> 24)};
	buffer_append(out, bytes, 4);
}

static void put_floats(struct buffer *out, const float *values, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		uint32_t bits;
		memcpy(&bits, &values[i], sizeof bits);
		put_u32(out, bits);
	}
}

static void align(struct buffer *out, size_t start)
{
	while ((out->length - start) % 64)
		buffer_char(out, '\0');
}

static void put_table(struct buffer *out, size_t start, const float *rows, size_t n)
{
	float *scales = mem_array(n, sizeof *scales);
	if (!scales) {
		out->failure = DOSSIER_MEMORY;
		return;
	}
	for (size_t r = 0; r < n; r++) {
		float most = 0;
		for (size_t i = 0; i < WIDTH; i++)
			most = fmaxf(most, fabsf(rows[r * WIDTH + i]));
		scales[r] = most / 127;
	}
	align(out, start);
	put_floats(out, scales, n);
	align(out, start);
	for (size_t i = 0; i < n * WIDTH; i++) {
		float scale = scales[i / WIDTH];
		buffer_char(out, scale > 0 ? (char)lrintf(rows[i] / scale) : 0);
	}
	mem_free(scales);
}

static void put_weights(struct buffer *out, size_t start, const struct network *network, size_t at,
			size_t n)
{
	align(out, start);
	put_floats(out, network->weights + at, n);
}

static void put_matrix(struct buffer *out, size_t start, const struct network *network,
		       const struct network_matrix *m)
{
	put_weights(out, start, network, m->at, m->inputs * m->outputs);
	if (m->bias != SIZE_MAX)
		put_weights(out, start, network, m->bias, m->outputs);
}

static uint64_t word_hash(const struct training *training, size_t row)
{
	uint64_t hash;
	memcpy(&hash, map_key(training->words, row).at, sizeof hash);
	return hash;
}

/* Row numbers of the words that the section has, then the row of unknown words. *n counts all. */
static uint32_t *kept_rows(const struct training *training, size_t *n)
{
	size_t words = map_size(training->words);
	uint32_t *rows = mem_array(words + 1, sizeof *rows);
	*n = 0;
	for (size_t r = 0; rows && r < words; r++)
		if (r < KEPT_WORDS || is_learnt(training, word_hash(training, r)))
			rows[(*n)++] = (uint32_t)r;
	if (rows)
		rows[(*n)++] = (uint32_t)words;
	return rows;
}

/* The words table as the program uses it: lifted vectors and learnt rows in one. */
static float *word_rows(const struct training *training, const uint32_t *kept, size_t n)
{
	const struct network *network = training->network;
	size_t unknown = network->sizes.rows[0] - 1;
	float *rows = mem_array(n * WIDTH, sizeof *rows);
	for (size_t r = 0; rows && r < n; r++) {
		size_t row = kept[r], learnt = unknown;
		if (row != unknown && is_learnt(training, word_hash(training, row)))
			learnt = row;
		dense_apply(rows + r * WIDTH, training->vectors + row * VECTOR, VECTOR,
			    network->packed + network->lift.at - network->n_tables, NULL, 1, VECTOR,
			    WIDTH);
		const float *own = network->weights + network->tables[0] + learnt * WIDTH;
		for (size_t i = 0; i < WIDTH; i++)
			rows[r * WIDTH + i] += own[i];
	}
	return rows;
}

static void put_slots(struct buffer *out, const struct training *training, const uint32_t *kept,
		      size_t n_kept, uint32_t log2)
{
	size_t n = (size_t)1 << log2;
	uint32_t *slots = mem_array(n, 2 * sizeof *slots);
	if (!slots) {
		out->failure = DOSSIER_MEMORY;
		return;
	}
	for (size_t i = 0; i + 1 < n_kept; i++) {
		uint64_t hash = word_hash(training, kept[i]);
		size_t at = (uint32_t)hash & (n - 1);
		while (slots[2 * at + 1])
			at = (at + 1) & (n - 1);
		slots[2 * at] = (uint32_t)(hash >> 32);
		slots[2 * at + 1] = (uint32_t)i + 1;
	}
	for (size_t i = 0; i < 2 * n; i++)
		put_u32(out, slots[i]);
	mem_free(slots);
}

static void put_header(struct buffer *out, const struct training *training, size_t n_words,
		       uint32_t log2)
{
	const struct network *network = training->network;
	put_u32(out, PARSER_MAGIC);
	put_u32(out, 1);
	put_u32(out, WIDTH);
	put_u32(out, NETWORK_LAYERS);
	put_u32(out, ARC);
	put_u32(out, LABEL);
	put_u32(out, (uint32_t)map_size(training->labels));
	put_u32(out, log2);
	put_u32(out, (uint32_t)n_words);
	for (int i = 1; i < NETWORK_TABLES; i++)
		put_u32(out, (uint32_t)network->sizes.rows[i]);
}

static enum dossier_status put_section(struct buffer *out, const struct training *training,
				       struct dossier_error *error)
{
	const struct network *network = training->network;
	size_t start = out->length;
	uint32_t log2 = 4;
	size_t n_kept = 0;
	uint32_t *kept = kept_rows(training, &n_kept);
	float *words = kept ? word_rows(training, kept, n_kept) : NULL;
	if (!words) {
		mem_free(kept);
		return error_memory(error);
	}
	while (((size_t)1 << log2) * 3 < 4 * n_kept)
		log2++;
	put_header(out, training, n_kept, log2);
	align(out, start);
	for (size_t i = 0; i < map_size(training->labels); i++) {
		char name[LABEL_SIZE] = {0};
		struct span label = map_key(training->labels, i);
		memcpy(name, label.at, label.length < LABEL_SIZE ? label.length : LABEL_SIZE - 1);
		buffer_append(out, name, LABEL_SIZE);
	}
	align(out, start);
	put_slots(out, training, kept, n_kept, log2);
	put_table(out, start, words, n_kept);
	for (int i = 1; i < NETWORK_TABLES; i++)
		put_table(out, start, network->weights + network->tables[i],
			  network->sizes.rows[i]);
	mem_free(words);
	mem_free(kept);
	for (int layer = 0; layer < NETWORK_LAYERS; layer++)
		for (int side = 0; side < 2; side++) {
			put_matrix(out, start, network, &network->layer[layer][side]);
			put_weights(out, start, network, network->layer_v[layer][side], WIDTH);
			put_weights(out, start, network, network->layer_b[layer][side], WIDTH);
		}
	put_weights(out, start, network, network->root, WIDTH);
	put_matrix(out, start, network, &network->dependent);
	put_matrix(out, start, network, &network->head);
	put_matrix(out, start, network, &network->bend);
	/* parser.h: Wl, Wm, bl; the bias of `word` comes after both matrices */
	put_weights(out, start, network, network->word.at, WIDTH * LABEL);
	put_matrix(out, start, network, &network->above);
	put_weights(out, start, network, network->word.bias, LABEL);
	put_matrix(out, start, network, &network->task[NETWORK_RELATION]);
	return buffer_status(out, error);
}

/* ---------------------------------------------------------------------------------------------- */

/* Classes are counted before the network is made: its sizes depend on them. */
static enum dossier_status count_classes(struct training *training, struct network_sizes *sizes,
					 struct dossier_error *error)
{
	const struct corpus *corpus = training->corpus;
	uint8_t ignored;
	for (size_t i = 0; i < corpus->n_tokens; i++)
		if (corpus->gold[i].has_tree &&
		    (!class_of(training->labels, without_subtype(corpus->gold[i].deprel),
			       &ignored) ||
		     !class_of(training->xpos, span_of(corpus->gold[i].xpos), &ignored)))
			return error_set(error, DOSSIER_INPUT,
					 "more than 64 tags or relations, or no memory");
	sizes->classes[NETWORK_RELATION] = map_size(training->labels);
	sizes->classes[NETWORK_UPOS] = DOSSIER_X + 1;
	sizes->classes[NETWORK_XPOS] = map_size(training->xpos);
	return DOSSIER_OK;
}

static enum dossier_status make_network(struct training *training, uint64_t seed,
					struct dossier_error *error)
{
	struct network_sizes sizes = {.width = WIDTH,
				      .arc = ARC,
				      .label = LABEL,
				      .vector = VECTOR,
				      .dropout = 0.25f,
				      .word_dropout = 0.15f};
	memcpy(sizes.rows, rows_of_tables, sizeof sizes.rows);
	sizes.rows[0] = map_size(training->words) + 1;
	enum dossier_status status = count_classes(training, &sizes, error);
	if (status)
		return status;
	training->network = network_new(&sizes, training->vectors, seed);
	if (!training->network)
		return error_memory(error);
	for (size_t t = 0; t < THREADS; t++) {
		training->passes[t] = network_pass_new(training->network, seed + 100 + t);
		if (!training->passes[t])
			return error_memory(error);
	}
	return DOSSIER_OK;
}

static enum dossier_status begin(struct training *training, struct dossier_error *error)
{
	struct wordtable nothing;
	training->arena = arena_new(SIZE_MAX);
	training->seen = map_new();
	training->words = map_new();
	training->labels = map_new();
	training->xpos = map_new();
	if (!training->arena || !training->seen || !training->words || !training->labels ||
	    !training->xpos)
		return error_memory(error);
	enum dossier_status status = wordtable_open(&nothing, span_make(NULL, 0), error);
	if (status)
		return status;
	return wordforms_make(&training->forms, training->corpus->tokens,
			      training->corpus->n_tokens, &nothing, training->arena, NULL, error);
}

static void finish(struct training *training)
{
	for (size_t t = 0; t < THREADS; t++)
		network_pass_free(training->passes[t]);
	network_free(training->network);
	mem_free(training->examples);
	mem_free(training->sentences);
	mem_free(training->vectors);
	map_free(training->seen);
	map_free(training->words);
	map_free(training->labels);
	map_free(training->xpos);
	arena_free(training->arena);
}

enum dossier_status parser_train(struct buffer *out, const struct corpus *corpus,
				 struct wordstream *stream, const struct parser_options *options,
				 struct dossier_error *error)
{
	struct training training = {.corpus = corpus};
	enum dossier_status status = begin(&training, error);
	if (!status)
		status = learn_vectors(&training, stream, options->seed, error);
	if (!status)
		status = make_network(&training, options->seed, error);
	if (!status)
		status = make_examples(&training, error);
	if (!status)
		status = learn(&training, options, error);
	if (!status)
		status = put_section(out, &training, error);
	finish(&training);
	return status;
}
