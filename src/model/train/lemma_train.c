/* Edits seen twice or more are the classes, the most frequent first. */
#include "model/train/lemma_train.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/map.h"
#include "base/mem.h"
#include "model/lemma.h"
#include "model/train/learner.h"

#define LEAST_EDIT 2u
#define SCALE 64.0f
#define LEAST_WEIGHT 8

struct training {
	const struct corpus *corpus;
	struct wordforms forms;
	struct map *edits; /* bytes of the edit -> count */
	uint32_t *edit_of; /* token -> index in the map, UINT32_MAX without */
	uint8_t *class_of; /* index in the map -> class */
	uint32_t *ranked;  /* class -> index in the map */
	size_t n_classes;
	struct learner *learner;
};

static bool count_edits(struct training *t)
{
	struct map *ids = map_new();
	bool is_fine = ids != NULL;
	for (size_t i = 0; is_fine && i < t->corpus->n_tokens; i++) {
		const struct corpus_gold *gold = &t->corpus->gold[i];
		struct lemma_edit edit;
		struct span key = {(const char *)&edit, sizeof edit};
		t->edit_of[i] = UINT32_MAX;
		memset(&edit, 0, sizeof edit);
		if (!gold->has_tags || !strcmp(gold->lemma, "_") ||
		    !lemma_edit_find(&edit, span_of(t->corpus->tokens[i].form),
				     span_of(gold->lemma)))
			continue;
		uint64_t *id = map_find(ids, key);
		t->edit_of[i] = id ? (uint32_t)*id : (uint32_t)map_size(ids);
		is_fine = (id || map_put(ids, key, map_size(ids)));
		uint64_t *count = map_find(t->edits, key);
		is_fine = is_fine && map_put(t->edits, key, count ? *count + 1 : 1);
	}
	map_free(ids);
	return is_fine;
}

/* The classes: the most frequent edits. */
static bool rank_edits(struct training *t)
{
	size_t n = map_size(t->edits);
	t->class_of = mem_array(n + 1, 1);
	t->ranked = mem_array(LINEAR_CLASSES, sizeof *t->ranked);
	if (!t->class_of || !t->ranked)
		return false;
	memset(t->class_of, LINEAR_CLASSES, n + 1);
	while (t->n_classes < LINEAR_CLASSES - 1) {
		size_t best = n;
		for (size_t i = 0; i < n; i++)
			if (t->class_of[i] == LINEAR_CLASSES &&
			    (best == n || map_value(t->edits, i) > map_value(t->edits, best)))
				best = i;
		if (best == n || map_value(t->edits, best) < LEAST_EDIT)
			break;
		t->class_of[best] = (uint8_t)t->n_classes;
		t->ranked[t->n_classes++] = (uint32_t)best;
	}
	return true;
}

static bool learn_token(struct training *t, size_t i)
{
	uint64_t features[LEMMA_FEATURES];
	float scores[LINEAR_CLASSES] = {0};
	unsigned best = 0, class = t->class_of[t->edit_of[i]];
	struct dossier_token token = t->corpus->tokens[i];
	token.upos = t->corpus->gold[i].upos;
	token.xpos = t->corpus->gold[i].xpos;
	size_t n = lemma_features(&t->forms.items[t->forms.of_token[i]], &token, features);
	learner_score(t->learner, features, n, scores);
	for (unsigned k = 1; k < t->n_classes; k++)
		if (scores[k] > scores[best])
			best = k;
	bool is_fine = best == class || learner_update(t->learner, features, n, class, best, 1);
	learner_step(t->learner);
	return is_fine;
}

static bool learn(struct training *t, unsigned epochs)
{
	size_t n = t->corpus->n_tokens;
	for (unsigned epoch = 0; epoch < epochs; epoch++)
		for (size_t k = 0, i = 0; k < n; k++, i = (i + 1000003) % n)
			if (t->edit_of[i] != UINT32_MAX &&
			    t->class_of[t->edit_of[i]] != LINEAR_CLASSES && !learn_token(t, i))
				return false;
	return true;
}

static void write_head(const struct training *t, struct buffer *out)
{
	char head[8] = {(char)t->n_classes, (char)(t->n_classes >> 8)};
	buffer_append(out, head, sizeof head);
	for (size_t k = 0; k < t->n_classes; k++)
		buffer_span(out, map_key(t->edits, t->ranked[k]));
}

enum dossier_status lemma_train(struct buffer *out, const struct corpus *corpus,
				const struct wordtable *words, unsigned epochs,
				struct dossier_error *error)
{
	struct training t = {.corpus = corpus, .edits = map_new()};
	struct arena *arena = arena_new(SIZE_MAX);
	t.edit_of = mem_array(corpus->n_tokens + 1, sizeof *t.edit_of);
	bool is_fine = t.edits && arena && t.edit_of && count_edits(&t) && rank_edits(&t);
	t.learner = is_fine ? learner_new((unsigned)t.n_classes) : NULL;
	enum dossier_status status =
		t.learner ? wordforms_make(&t.forms, corpus->tokens, corpus->n_tokens, words, arena,
					   NULL, error)
			  : error_memory(error);
	if (!status && !learn(&t, epochs))
		status = error_memory(error);
	if (!status) {
		write_head(&t, out);
		status = learner_write(t.learner, SCALE, LEAST_WEIGHT, 1, out, error);
	}
	learner_free(t.learner);
	map_free(t.edits);
	mem_free(t.edit_of);
	mem_free(t.class_of);
	mem_free(t.ranked);
	arena_free(arena);
	return status;
}
