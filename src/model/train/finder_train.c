/*
 * Sources mark different kinds, so what is right for a word is a set of labels: outside, or any
 * label of a kind that its annotators did not mark; or the one label of its name; or, where the
 * source does not tell the kind, that position in any of several. Only a label outside the set
 * moves weights, towards the best of the set.
 *
 * Any label may win here, one that cannot follow the label before too: were the choice narrowed as
 * it is in use, a mistake would leave only wrong ones, and nothing could be learnt from them.
 *
 * Corpora that were not split as UD does it are read both ways, by turns.
 */
#include "model/train/finder_train.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/mem.h"
#include "model/finder.h"
#include "model/train/learner.h"

#define SLOPE 0.003f /* measured: scores are then near the share of right names */
#define ANY ((UINT32_C(1) << FINDER_LABELS) - 1)
#define VAGUE (1u << DOSSIER_GROUP | 1u << DOSSIER_EVENT | 1u << DOSSIER_WORK | 1u << DOSSIER_OTHER)

struct source {
	const struct corpus *corpus;
	struct corpus *owned;
	struct wordforms forms;
	struct finder_state state;
};

struct training {
	const struct finder_options *options;
	struct source sources[2]; /* as given; split anew */
	struct learner *learner;
	struct arena *arena;
};

/* Could the word be a name of a kind that its annotators left out? */
static bool may_be_unmarked(const struct source *source, size_t i)
{
	const char *xpos = source->corpus->tokens[i].xpos;
	uint32_t flags = source->forms.items[source->forms.of_token[i]].flags;
	return (flags & WORDFORM_CAPITAL) && (!strncmp(xpos, "NNP", 3) || !strcmp(xpos, "JJ"));
}

/* Bit set of the labels that are right for token i. */
static uint32_t right_labels(const struct source *source, size_t i, uint32_t last)
{
	const struct corpus *corpus = source->corpus;
	const struct corpus_gold *gold = &corpus->gold[i];
	uint32_t labels = 0;
	if (gold->name == CORPUS_OUTSIDE) {
		for (unsigned label = 1; label < FINDER_LABELS && may_be_unmarked(source, i);
		     label++)
			if (!(gold->kinds >> (label - 1) / 4 & 1))
				labels |= UINT32_C(1) << label;
		return labels | 1;
	}
	unsigned kind = (gold->name - 1u) / 2;
	bool begins = gold->name % 2 == 1;
	bool ends = i + 1 == last || corpus->gold[i + 1].name != 2 + 2 * kind;
	unsigned position =
		begins ? (ends ? FINDER_ALL : FINDER_FIRST) : (ends ? FINDER_LAST : FINDER_INSIDE);
	bool is_vague = kind == CORPUS_MISC || (gold->is_derived && kind == DOSSIER_OTHER);
	for (unsigned k = 0; k < DOSSIER_KINDS; k++)
		if (is_vague ? VAGUE >> k & 1 : k == kind)
			labels |= UINT32_C(1) << (1 + 4 * k + position);
	return labels;
}

static unsigned best_of(const float *scores, uint32_t labels)
{
	unsigned best = FINDER_LABELS;
	for (unsigned k = 0; k < FINDER_LABELS; k++)
		if ((labels >> k & 1) && (best == FINDER_LABELS || scores[k] > scores[best]))
			best = k;
	return best;
}

static bool learn_sentence(struct training *t, struct source *source, struct dossier_range range)
{
	uint64_t features[FINDER_FEATURES];
	struct finder_state *state = &source->state;
	for (uint32_t i = range.start; i < range.end; i++) {
		float scores[FINDER_LABELS] = {0};
		uint32_t right = right_labels(source, i, range.end);
		size_t n = finder_features(state, range.start, range.end, i, features);
		learner_score(t->learner, features, n, scores);
		unsigned good = best_of(scores, right), rival = best_of(scores, ANY & ~right);
		state->labels[i] = (uint8_t)(scores[good] > scores[rival] ? good : rival);
		if (scores[good] <= scores[rival] &&
		    !learner_update(t->learner, features, n, good, rival, 1))
			return false;
		learner_step(t->learner);
	}
	for (uint32_t i = range.start; i < range.end; i++)
		finder_remember(state, i);
	return true;
}

static bool learn_document(struct training *t, struct source *source, size_t d)
{
	const struct corpus_document *document = &source->corpus->documents[d];
	memset(source->state.seen, 0, source->forms.n * sizeof *source->state.seen);
	for (size_t s = 0; s < document->n_sentences; s++) {
		struct dossier_range range =
			source->corpus->sentences[document->first_sentence + s];
		if (source->corpus->gold[range.start].kinds && !learn_sentence(t, source, range))
			return false;
	}
	return true;
}

static bool learn_epoch(struct training *t, unsigned epoch, uint32_t *order, size_t n,
			uint64_t *state)
{
	for (size_t i = n; i > 1; i--) {
		*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		size_t k = (size_t)(*state >> 33) % i;
		uint32_t swap = order[i - 1];
		order[i - 1] = order[k];
		order[k] = swap;
	}
	for (size_t i = 0; i < n; i++) {
		const struct corpus_document *document = &t->sources[0].corpus->documents[order[i]];
		bool is_ud = t->sources[0].corpus->gold[document->first_token].has_tags;
		unsigned which = !is_ud && (order[i] + epoch) % 2;
		if (!learn_document(t, &t->sources[which], order[i]))
			return false;
	}
	return true;
}

static enum dossier_status learn(struct training *t, struct dossier_error *error)
{
	size_t n = t->sources[0].corpus->n_documents;
	uint32_t *order = mem_array(n + 1, sizeof *order);
	uint64_t state = t->options->seed;
	bool is_fine = order != NULL;
	for (uint32_t d = 0; is_fine && d < n; d++)
		order[d] = d;
	for (unsigned epoch = 0; is_fine && epoch < t->options->epochs; epoch++)
		is_fine = learn_epoch(t, epoch, order, n, &state);
	mem_free(order);
	return is_fine ? DOSSIER_OK : error_memory(error);
}

/* Tags, word types and what the lexicon says, for a whole corpus at once. */
static enum dossier_status prepare(struct training *t, struct source *source,
				   struct dossier_error *error)
{
	const struct corpus *corpus = source->corpus;
	uint8_t *tags = arena_zero(t->arena, corpus->n_tokens + 1, 1);
	if (!tags)
		return error_memory(error);
	enum dossier_status status =
		wordforms_make(&source->forms, corpus->tokens, corpus->n_tokens, t->options->words,
			       t->arena, NULL, error);
	for (size_t s = 0; !status && s < corpus->n_sentences; s++)
		tagger_tag(t->options->tagger, &source->forms, corpus->sentences[s].start,
			   corpus->sentences[s].end, corpus->tokens, tags);
	if (status)
		return status;
	return finder_state_make(&source->state, &source->forms, buffer_all(&corpus->text),
				 corpus->tokens, corpus->n_tokens, t->options->lexicon, t->arena,
				 error);
}

enum dossier_status finder_train(struct buffer *out, const struct corpus *corpus,
				 const struct finder_options *options, struct dossier_error *error)
{
	struct training t = {.options = options, .arena = arena_new(SIZE_MAX)};
	float slope = SLOPE;
	t.sources[0].corpus = corpus;
	t.learner = learner_new(FINDER_LABELS);
	enum dossier_status status = t.arena && t.learner
					     ? corpus_retokenise(&t.sources[1].owned, corpus, error)
					     : error_memory(error);
	t.sources[1].corpus = t.sources[1].owned;
	for (size_t k = 0; !status && k < 2; k++)
		status = prepare(&t, &t.sources[k], error);
	if (!status)
		status = learn(&t, error);
	if (!status) {
		buffer_append(out, "\0\0\0", 4);
		buffer_append(out, (const char *)&slope, 4);
		status = learner_write(t.learner, options->scale, options->least,
				       options->least_updates, out, error);
	}
	corpus_free(t.sources[1].owned);
	learner_free(t.learner);
	arena_free(t.arena);
	return status;
}
