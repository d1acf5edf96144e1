/*
 * The near name: which of the names that exist was probably meant by one that does not.
 */
#ifndef BASE_NEAR_H
#define BASE_NEAR_H

#include "base/span.h"

/* Edits (insert, delete, replace, swap neighbours; ASCII case ignored) from a to b, or most + 1
 * when more. Names above 64 bytes are never near. Costs a.length * b.length. */
unsigned near_distance(struct span a, struct span b, unsigned most);

/* How many edits still count as near for a word of this length. */
unsigned near_most(size_t length);

/* The index of the nearest of n names, the first among equals, or SIZE_MAX when none is near. */
size_t near_name(struct span word, const char *const *names, size_t n);

#endif
