/*
 * Folding: names and text brought to one form, word by word, so that spellings that mean the same
 * name meet (dossier/lexicon.h lists what is taken as equal).
 *
 * A fold holds what was read so far twice: cased as written, and key in small letters; both have
 * the same length, and words in them are separated by one space.
 */
#ifndef TEXT_LEXICON_FOLD_H
#define TEXT_LEXICON_FOLD_H

#include <stdbool.h>
#include <stddef.h>

#include "dossier/lexicon.h"

struct fold {
	const char *text;
	size_t length; /* of text */
	size_t at;     /* where reading goes on */
	size_t end;    /* where a name that ends with the last word ends in text */
	size_t size;   /* bytes in cased and key */
	char cased[DOSSIER_LEXICON_NAME + 8], key[DOSSIER_LEXICON_NAME + 8];
};

void fold_init(struct fold *fold, const char *text, size_t length, size_t at);
/* Read one more word, or sign of punctuation; false when none follows, or the name gets too long.
 */
bool fold_next(struct fold *fold);
/* Read to the end; false when something was left that cannot be part of a name. */
bool fold_all(struct fold *fold);
/* Whether a text that is cased so may stand for a name that is written so; keys are equal. */
bool fold_accepts(const char *text, const char *name, size_t size);
bool fold_is_capitals(const char *text, size_t size);

#endif
