/*
 * Words as search counts them: what an index holds and what a query asks for.
 *
 * Simpler than tokens (token.h), and the same for any text without models: a word is a run of
 * letters, marks and numerals. Apostrophes and hyphens divide ("Syria's": Syria, s; "cease-fire":
 * cease, fire); a full stop between single letters does not ("U.S."), nor a point or comma between
 * digits
 * ("400,000"). The folded form of a word has neither case nor accents, nor those points and commas:
 * "us", "400000", but "3.5".
 */
#ifndef TEXT_WORD_H
#define TEXT_WORD_H

#include "base/buffer.h"

/* The next word at or after *at, and *at moves behind it; false at the end of the text. */
bool word_next(struct span text, size_t *at, struct span *word);
/* Append the folded form of a word. */
void word_fold(struct span word, struct buffer *out);

#endif
