/*
 * The name finder: names and their kinds, word by word from the left (Ratinov and Roth 2009):
 * words, shapes, tags and classes of the neighbours, what the lexicon says, the labels before, and
 * what the same word was earlier in the document.
 *
 * The section: u32 0, float slope, then a linear.h of FINDER_LABELS classes. Labels: 0 outside; 1 +
 * 4 * kind + position: first, inside, last of a name, or all of one. A probability is the softmax
 * of the scores times the slope; a name's score is the least of its words.
 */
#ifndef MODEL_FINDER_H
#define MODEL_FINDER_H

#include "dossier/lexicon.h"
#include "model/linear.h"
#include "model/wordform.h"

#define FINDER_LABELS (1 + 4 * DOSSIER_KINDS)
#define FINDER_FEATURES 96 /* at most */
#define FINDER_LEAST 0.3f  /* score of a name that is told of */

enum finder_position { FINDER_FIRST, FINDER_INSIDE, FINDER_LAST, FINDER_ALL };

struct finder {
	struct linear linear;
	float slope;
};

struct finder_name {
	uint32_t first, last; /* tokens, half open */
	enum dossier_kind kind;
	float score; /* 0..1 */
};

/* What is asked about a document while names are looked for: one of each for a token or a type. */
struct finder_state {
	const struct wordforms *forms;
	const struct dossier_token *tokens;
	uint16_t *lexicon;  /* per token: what the lexicon says (finder_look_up) */
	uint64_t *tags;     /* per token: hash of xpos */
	uint8_t *labels;    /* per token: the label given */
	uint8_t (*seen)[8]; /* per type: how often outside, or of each kind, so far */
};

/* Borrows the section. */
enum dossier_status finder_open(struct finder *out, struct span section,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

/* The names of the document, in order, in the arena. lexicon may be NULL. Tokens must be tagged. */
enum dossier_status finder_run(const struct finder *finder, const struct wordforms *forms,
			       struct span text, const struct dossier_token *tokens,
			       size_t n_tokens, const struct dossier_lexicon *lexicon,
			       struct arena *arena, struct finder_name **out, size_t *n,
			       const struct dossier_cancel *cancel,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;

/* ---- for the trainer too */
enum dossier_status finder_state_make(struct finder_state *out, const struct wordforms *forms,
				      struct span text, const struct dossier_token *tokens,
				      size_t n, const struct dossier_lexicon *lexicon,
				      struct arena *arena,
				      struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Features of token i of the sentence [first, last), whose words before i have labels. */
size_t finder_features(const struct finder_state *state, uint32_t first, uint32_t last, uint32_t i,
		       uint64_t out[FINDER_FEATURES]);
/* May `label` follow `before` (0 at the start), and stand last in a sentence? */
bool finder_may_follow(unsigned before, unsigned label, bool is_last);
/* Remember the label of token i for the rest of the document. */
void finder_remember(struct finder_state *state, uint32_t i);

#endif
