/*
 * Stems of English words (Snowball's "english" stemmer). The only door to libstemmer.
 *
 * A stemmer is used by one thread at a time.
 */
#ifndef TEXT_STEM_H
#define TEXT_STEM_H

#include "base/span.h"

struct stemmer;

struct stemmer *stemmer_new(void); /* NULL without memory */
/* The stem of a word in lower case ("violations": "violat"); lives until the next call. The word
 * itself when it is too long to be one or there is no memory. */
struct span stemmer_stem(struct stemmer *stemmer, struct span word);
void stemmer_free(struct stemmer *stemmer); /* NULL is taken */

#endif
