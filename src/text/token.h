/*
 * Tokens: text into words as the English treebanks of Universal Dependencies (EWT, GUM) have them.
 *
 * A surface token ("don't") is one word or several ("do", "n't"); the words are the tokens of the
 * annotation, each with its own range of bytes. What is set in a struct dossier_token: range, form
 * (a NUL-terminated copy in the arena, the bytes of the range), surface, sentence (0 until
 * sentence.h), head (none), empty lemma, xpos, deprel, upos X. Ranges lie on character
 * boundaries, are in order, do not overlap, and cover every byte that is not white space.
 *
 * Any valid UTF-8 is taken; time and memory are linear in its length.
 */
#ifndef TEXT_TOKEN_H
#define TEXT_TOKEN_H

#include "base/arena.h"
#include "dossier/annotation.h"
#include "dossier/cancel.h"

enum dossier_status token_split(struct span text, struct arena *arena, struct dossier_token **out,
				size_t *n, const struct dossier_cancel *cancel,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
