/*
 * Clitics: the words that a surface token holds ("don't": do + n't; "John's": John + 's).
 */
#ifndef TEXT_CLITIC_H
#define TEXT_CLITIC_H

#include "base/span.h"

#define CLITIC_MOST 4 /* words in one token */

/* Number of words in the token, 1..CLITIC_MOST; ends[i] is where word i ends, the last is
 * token.length. */
size_t clitic_split(struct span token, size_t ends[CLITIC_MOST]);

#endif
