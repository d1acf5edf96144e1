/*
 * Greedy training on the tagger's own tags: what stands before a word is what it will see in use,
 * mistakes included. Where the gold tag does not win by a margin, its weights and its rival's move.
 * The margin brings 0.1 on EWT and 0.3 on GUM.
 */
#include "model/train/tagger_train.h"

#include <stdio.h>

#include "base/error.h"
#include "base/map.h"
#include "base/mem.h"
#include "model/tagger.h"
#include "model/train/learner.h"

#define LEAST_TAG 3u  /* times a pair of UPOS and XPOS must be seen to be a tag */
#define SLOPE 0.0004f /* measured: the mean probability is then the share of right tags */
#define MARGIN 40     /* by which the gold tag is to win */

struct training {
	const struct corpus *corpus;
	const struct tagger_options *options;
	struct wordforms forms;
	struct map *tags; /* "NOUN NN" -> count */
	uint8_t *gold;    /* class of each token, or LINEAR_CLASSES */
	uint8_t *guess;
	unsigned n_tags;
	uint16_t class_of[1024]; /* index in the map -> class */
	struct learner *learner;
	uint32_t *order; /* sentences */
	size_t n_order;
	size_t wrong, right;
};

static struct span tag_name(const struct corpus_gold *gold, char *room, size_t size)
{
	int n = snprintf(room, size, "%s %.10s", dossier_upos_name(gold->upos), gold->xpos);
	return span_make(room, (size_t)n);
}

static bool count_tags(struct training *t)
{
	char room[64];
	for (size_t i = 0; i < t->corpus->n_tokens; i++) {
		if (!t->corpus->gold[i].has_tags)
			continue;
		struct span name = tag_name(&t->corpus->gold[i], room, sizeof room);
		uint64_t *count = map_find(t->tags, name);
		if (!map_put(t->tags, name, count ? *count + 1 : 1))
			return false;
	}
	for (size_t k = 0; k < map_size(t->tags) && k < 1024; k++) {
		bool is_kept = map_value(t->tags, k) >= LEAST_TAG && t->n_tags < LINEAR_CLASSES - 2;
		t->class_of[k] = is_kept ? (uint16_t)t->n_tags++ : LINEAR_CLASSES;
	}
	return true;
}

/* The class of each token; the map's values become the classes. */
static bool label(struct training *t)
{
	char room[64];
	for (size_t k = 0; k < map_size(t->tags) && k < 1024; k++)
		if (!map_put(t->tags, map_key(t->tags, k), t->class_of[k]))
			return false;
	for (size_t i = 0; i < t->corpus->n_tokens; i++) {
		const uint64_t *class = NULL;
		if (t->corpus->gold[i].has_tags)
			class = map_find(t->tags, tag_name(&t->corpus->gold[i], room, sizeof room));
		t->gold[i] = class ? (uint8_t) * class : LINEAR_CLASSES;
	}
	return true;
}

static void choose_sentences(struct training *t)
{
	const struct corpus *corpus = t->corpus;
	for (size_t d = 0; d < corpus->n_documents; d++) {
		const struct corpus_document *document = &corpus->documents[d];
		if (t->options->of && d % t->options->of == t->options->skip)
			continue;
		for (size_t s = 0; s < document->n_sentences; s++) {
			size_t sentence = document->first_sentence + s;
			if (corpus->gold[corpus->sentences[sentence].start].has_tags)
				t->order[t->n_order++] = (uint32_t)sentence;
		}
	}
}

static void shuffle(uint32_t *items, size_t n, uint64_t *state)
{
	for (size_t i = n; i > 1; i--) {
		*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		size_t k = (size_t)(*state >> 33) % i;
		uint32_t swap = items[i - 1];
		items[i - 1] = items[k];
		items[k] = swap;
	}
}

/* Update unless the gold tag beats every other by the margin. */
static bool keep_apart(struct training *t, const uint64_t *features, size_t n, const float *scores,
		       unsigned gold)
{
	unsigned rival = gold ? 0 : 1;
	for (unsigned k = 0; k < t->n_tags; k++)
		if (k != gold && scores[k] > scores[rival])
			rival = k;
	return scores[gold] > scores[rival] + MARGIN ||
	       learner_update(t->learner, features, n, gold, rival, 1);
}

static bool learn_sentence(struct training *t, struct dossier_range range)
{
	uint64_t features[TAGGER_FEATURES];
	for (uint32_t i = range.start; i < range.end; i++) {
		float scores[LINEAR_CLASSES] = {0};
		unsigned best = 0, gold = t->gold[i];
		size_t n =
			tagger_features(&t->forms, range.start, range.end, i, t->guess, features);
		learner_score(t->learner, features, n, scores);
		for (unsigned k = 1; k < t->n_tags; k++)
			if (scores[k] > scores[best])
				best = k;
		t->guess[i] = (uint8_t)best;
		if (gold != LINEAR_CLASSES && !keep_apart(t, features, n, scores, gold))
			return false;
		t->wrong += gold != best;
		t->right += gold == best;
		learner_step(t->learner);
	}
	return true;
}

static enum dossier_status learn(struct training *t, struct dossier_error *error)
{
	uint64_t state = t->options->seed;
	for (unsigned epoch = 0; epoch < t->options->epochs; epoch++) {
		shuffle(t->order, t->n_order, &state);
		t->wrong = t->right = 0;
		for (size_t k = 0; k < t->n_order; k++)
			if (!learn_sentence(t, t->corpus->sentences[t->order[k]]))
				return error_memory(error);
	}
	return DOSSIER_OK;
}

static void write_head(const struct training *t, struct buffer *out)
{
	float slope = SLOPE;
	char n[4] = {(char)t->n_tags, (char)(t->n_tags >> 8), 0, 0};
	buffer_append(out, n, 4);
	buffer_append(out, (const char *)&slope, 4);
	for (size_t k = 0; k < map_size(t->tags) && k < 1024; k++) {
		char entry[12] = {0};
		struct span name = map_key(t->tags, k);
		size_t space = span_find_char(name, ' ');
		if (t->class_of[k] == LINEAR_CLASSES)
			continue;
		for (int u = 0; u <= DOSSIER_X; u++)
			if (span_equal(span_make(name.at, space),
				       span_of(dossier_upos_name((enum dossier_upos)u))))
				entry[0] = (char)u;
		memcpy(entry + 1, name.at + space + 1, name.length - space - 1);
		buffer_append(out, entry, sizeof entry);
	}
}

static enum dossier_status prepare(struct training *t, const struct wordtable *words,
				   struct arena *arena, struct dossier_error *error)
{
	t->tags = map_new();
	t->gold = mem_array(t->corpus->n_tokens + 1, 1);
	t->guess = mem_array(t->corpus->n_tokens + 1, 1);
	t->order = mem_array(t->corpus->n_sentences + 1, sizeof *t->order);
	if (!t->tags || !t->gold || !t->guess || !t->order || !arena || !count_tags(t) || !label(t))
		return error_memory(error);
	choose_sentences(t);
	t->learner = learner_new(t->n_tags);
	if (!t->learner)
		return error_memory(error);
	return wordforms_make(&t->forms, t->corpus->tokens, t->corpus->n_tokens, words, arena, NULL,
			      error);
}

enum dossier_status tagger_train(struct buffer *out, const struct corpus *corpus,
				 const struct wordtable *words,
				 const struct tagger_options *options, struct dossier_error *error)
{
	struct training t = {.corpus = corpus, .options = options};
	struct arena *arena = arena_new(SIZE_MAX);
	enum dossier_status status = prepare(&t, words, arena, error);
	if (!status)
		status = learn(&t, error);
	if (!status) {
		write_head(&t, out);
		status = learner_write(t.learner, options->scale, options->least,
				       options->least_updates, out, error);
	}
	learner_free(t.learner);
	map_free(t.tags);
	mem_free(t.gold);
	mem_free(t.guess);
	mem_free(t.order);
	arena_free(arena);
	return status;
}
