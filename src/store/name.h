/*
 * Names: the forms under which spellings of one name meet.
 */
#ifndef STORE_NAME_H
#define STORE_NAME_H

#include "base/buffer.h"

/* Append the name without what does not tell names apart: case, accents, hyphens, dots,
 * apostrophes, a final 's, a leading article, more than one space. "The U.N." and "UN" are "un";
 * "Al-Assad’s" is "al assad". A name of nothing else stays as its key (unicode_key). */
void name_norm(struct span name, struct buffer *out);

#endif
