/*
 * Sentences over tokens, and the whole of what this floor makes of a document.
 *
 * A sentence never crosses a blank line. Every token is in exactly one sentence; a sentence's range
 * goes from the start of its first token to the end of its last.
 */
#ifndef TEXT_SENTENCE_H
#define TEXT_SENTENCE_H

#include "text/token.h"

/* Set the tokens' sentence and make the sentences, in the arena. Linear. */
enum dossier_status sentence_split(struct span text, struct dossier_token *tokens, size_t n_tokens,
				   struct arena *arena, struct dossier_range **out, size_t *n,
				   const struct dossier_cancel *cancel,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Fill sentences and tokens of the annotation from its document: the words that the document
 * brought, exactly as given, or else those of token_split() and sentence_split(). */
enum dossier_status sentence_annotate(struct dossier_annotation *annotation,
				      const struct dossier_cancel *cancel,
				      struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
