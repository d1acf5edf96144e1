/* One thread and a fixed generator, so that the same text and seed give the same vectors. */
#include "model/train/vectors.h"

#include <math.h>

#include "base/error.h"
#include "base/mem.h"

#define NEGATIVES 5
#define TABLE_SIZE (1u << 22)
#define RATE 0.03f
#define RARE UINT32_MAX
#define MOST_SIZE 128

static uint64_t next_random(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * UINT64_C(2685821657736338717) >> 16;
}

struct skipgram {
	const struct wordstream *wordstream;
	const struct vectors_options *options;
	float *in, *out;
	uint32_t *table; /* ranks, each as often as it is drawn */
	float *keep;     /* chance of a rank to be looked at */
	uint64_t random;
	float rate;
};

static uint64_t count_of(const struct wordstream *wordstream, size_t rank)
{
	return wordstream->words[wordstream->by_rank[rank]].count;
}

static void fill_table(struct skipgram *model)
{
	size_t n = model->wordstream->n_ranked, rank = 1;
	double sum = 0, total = 0, reached;
	for (size_t i = 1; i <= n; i++) {
		sum += pow((double)count_of(model->wordstream, i), 0.75);
		total += (double)count_of(model->wordstream, i);
	}
	reached = pow((double)count_of(model->wordstream, 1), 0.75) / sum;
	for (size_t i = 0; i < TABLE_SIZE; i++) {
		model->table[i] = (uint32_t)rank;
		if ((double)i / TABLE_SIZE > reached && rank < n)
			reached += pow((double)count_of(model->wordstream, ++rank), 0.75) / sum;
	}
	for (size_t i = 1; i <= n; i++) {
		double share = (double)count_of(model->wordstream, i) / total;
		double keep =
			model->options->subsample > 0 ? sqrt(model->options->subsample / share) : 1;
		model->keep[i] = (float)(keep < 1 ? keep : 1);
	}
}

/* Eight sums side by side: fast without letting the compiler reorder, so the same everywhere. */
static float product(const float *a, const float *b, unsigned size)
{
	float sums[8] = {0};
	for (unsigned d = 0; d < size; d += 8)
		for (unsigned k = 0; k < 8; k++)
			sums[k] += a[d + k] * b[d + k];
	return ((sums[0] + sums[4]) + (sums[1] + sums[5])) +
	       ((sums[2] + sums[6]) + (sums[3] + sums[7]));
}

static float sigmoid(float x)
{
	return x > 8 ? 1 : x < -8 ? 0 : 1 / (1 + expf(-x));
}

/* Move the vector of word towards predicting other on this side. */
static void learn(struct skipgram *model, uint32_t word, uint32_t other, unsigned side)
{
	unsigned size = model->options->size;
	float change[MOST_SIZE] = {0};
	float *in = model->in + (size_t)word * size;
	for (int k = 0; k <= NEGATIVES; k++) {
		uint32_t target =
			k ? model->table[next_random(&model->random) % TABLE_SIZE] : other;
		if (k && target == other)
			continue;
		size_t row = side * (model->wordstream->n_ranked + 1) + target;
		float *out = model->out + row * size;
		float dot = product(in, out, size);
		float step = ((k ? 0.0f : 1.0f) - sigmoid(dot)) * model->rate;
		for (unsigned d = 0; d < size; d++) {
			change[d] += step * out[d];
			out[d] += step * in[d];
		}
	}
	for (unsigned d = 0; d < size; d++)
		in[d] += change[d];
}

static void learn_around(struct skipgram *model, size_t i)
{
	const uint32_t *stream = model->wordstream->stream;
	unsigned window = 1 + (unsigned)(next_random(&model->random) % model->options->window);
	for (size_t k = 1; k <= window && i >= k && stream[i - k] != WORDSTREAM_BREAK; k++)
		if (stream[i - k] != RARE)
			learn(model, stream[i], stream[i - k], 0);
	for (size_t k = 1;
	     k <= window && i + k < model->wordstream->n && stream[i + k] != WORDSTREAM_BREAK; k++)
		if (stream[i + k] != RARE)
			learn(model, stream[i], stream[i + k], model->options->has_sides);
}

static void learn_all(struct skipgram *model)
{
	const struct wordstream *wordstream = model->wordstream;
	size_t total = wordstream->n * model->options->epochs, done = 0;
	for (unsigned epoch = 0; epoch < model->options->epochs; epoch++)
		for (size_t i = 0; i < wordstream->n; i++, done++) {
			uint32_t word = wordstream->stream[i];
			model->rate = RATE * (1.0001f - (float)done / (float)total);
			if (word == WORDSTREAM_BREAK || word == RARE)
				continue;
			float chance = (float)(next_random(&model->random) & 0xffff) / 65536;
			if (chance < model->keep[word])
				learn_around(model, i);
		}
}

static void normalise(float *row, unsigned size)
{
	float sum = 0;
	for (unsigned d = 0; d < size; d++)
		sum += row[d] * row[d];
	sum = sum > 0 ? 1 / sqrtf(sum) : 0;
	for (unsigned d = 0; d < size; d++)
		row[d] *= sum;
}

enum dossier_status vectors_train(float **out, const struct wordstream *wordstream,
				  const struct vectors_options *options,
				  struct dossier_error *error)
{
	size_t rows = wordstream->n_ranked + 1;
	struct skipgram model = {
		.wordstream = wordstream, .options = options, .random = options->seed};
	if (!options->size || options->size % 8 || options->size > MOST_SIZE ||
	    !wordstream->n_ranked)
		return error_set(error, DOSSIER_ARGUMENT, "vectors of 1 to %d numbers", MOST_SIZE);
	model.in = mem_array(rows * options->size, sizeof *model.in);
	model.out = mem_array(rows * options->size * 2, sizeof *model.out);
	model.table = mem_array(TABLE_SIZE, sizeof *model.table);
	model.keep = mem_array(rows, sizeof *model.keep);
	bool has_memory = model.in && model.out && model.table && model.keep;
	if (has_memory) {
		for (size_t i = options->size; i < rows * options->size; i++)
			model.in[i] =
				((float)(next_random(&model.random) & 0xffff) / 65536 - 0.5f) /
				(float)options->size;
		fill_table(&model);
		learn_all(&model);
		for (size_t i = 1; i < rows; i++)
			normalise(model.in + i * options->size, options->size);
	}
	mem_free(model.out);
	mem_free(model.table);
	mem_free(model.keep);
	if (!has_memory) {
		mem_free(model.in);
		return error_memory(error);
	}
	*out = model.in;
	return DOSSIER_OK;
}

/* The centre nearest by direction. */
static unsigned nearest(const float *row, const float *centres, unsigned size, unsigned k)
{
	unsigned best = 0;
	float most = -2;
	for (unsigned c = 0; c < k; c++) {
		float dot = product(row, centres + (size_t)c * size, size);
		if (dot > most) {
			most = dot;
			best = c;
		}
	}
	return best;
}

enum dossier_status vectors_cluster(uint16_t **out, const float *vectors, size_t n, unsigned size,
				    unsigned k, unsigned rounds, uint64_t seed,
				    struct dossier_error *error)
{
	uint16_t *classes = mem_array(n + 1, sizeof *classes);
	float *centres = mem_array((size_t)k * size, sizeof *centres);
	if (!classes || !centres) {
		mem_free(classes);
		mem_free(centres);
		return error_memory(error);
	}
	for (unsigned c = 0; c < k; c++) /* frequent words are the seeds, spread at random */
		memcpy(centres + (size_t)c * size,
		       vectors + (1 + next_random(&seed) % (n < 8u * k ? n : 8u * k)) * size,
		       size * sizeof *centres);
	for (unsigned round = 0; round < rounds; round++) {
		for (size_t i = 1; i <= n; i++)
			classes[i] = (uint16_t)(1 + nearest(vectors + i * size, centres, size, k));
		if (round + 1 == rounds)
			break;
		for (unsigned c = 0; c < k;
		     c++) /* keep a shadow of the old centre: none is empty */
			for (unsigned d = 0; d < size; d++)
				centres[(size_t)c * size + d] *= 0.01f;
		for (size_t i = 1; i <= n; i++)
			for (unsigned d = 0; d < size; d++)
				centres[(size_t)(classes[i] - 1) * size + d] +=
					vectors[i * size + d];
		for (unsigned c = 0; c < k; c++)
			normalise(centres + (size_t)c * size, size);
	}
	mem_free(centres);
	*out = classes;
	return DOSSIER_OK;
}
