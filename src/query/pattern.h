/*
 * Patterns of words: what find looks for, and where they stand in a text.
 */
#ifndef QUERY_PATTERN_H
#define QUERY_PATTERN_H

#include "base/arena.h"
#include "base/buffer.h"
#include "dossier/annotation.h"
#include "dossier/cancel.h"
#include "dossier/error.h"

#define PATTERN_WORDS 32

struct pattern {
	struct span words[PATTERN_WORDS]; /* folded unless has_case, with * and ? in them */
	struct span stems[PATTERN_WORDS]; /* of words without wildcards, for is_lemma */
	bool is_wild[PATTERN_WORDS];
	size_t n;
	bool has_case, is_lemma;
};

/* Strings are in the arena. Errors point at their byte. */
enum dossier_status pattern_read(struct pattern *out, struct span text, bool has_case,
				 bool is_lemma, struct arena *arena,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Append an FTS5 expression that every text with a hit matches; nothing when there is none. */
void pattern_index(const struct pattern *pattern, struct buffer *out);

/* Hits in order, without overlaps. */
typedef enum dossier_status pattern_take(void *context, struct dossier_range hit,
					 struct dossier_error *error);
enum dossier_status pattern_scan(const struct pattern *pattern, struct span text,
				 pattern_take *take, void *context,
				 const struct dossier_cancel *cancel,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The same over tokens of the text, by lemma; by stem where a token has none. */
enum dossier_status pattern_scan_tokens(const struct pattern *pattern, struct span text,
					const struct dossier_token *tokens, size_t n,
					pattern_take *take, void *context,
					const struct dossier_cancel *cancel,
					struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
