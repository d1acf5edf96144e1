/*
 * A span: a string by address and length, not NUL-terminated, borrowed from whoever holds it.
 */
#ifndef BASE_SPAN_H
#define BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct span {
	const char *at;
	size_t length;
};

#define SPAN(literal) ((struct span){(literal), sizeof(literal) - 1})
/* The same where C wants a constant: in the tables of a file. */
#define SPAN_INIT(literal)                                                                         \
	{                                                                                          \
		(literal), sizeof(literal) - 1                                                     \
	}

/* NULL gives the empty span. */
struct span span_of(const char *string);
static inline struct span span_make(const char *at, size_t length)
{
	return (struct span){at, length};
}

bool span_equal(struct span a, struct span b);
bool span_equal_nocase(struct span a, struct span b); /* ASCII letters */
int span_compare(struct span a, struct span b);       /* by bytes, the shorter first */
bool span_starts(struct span span, struct span prefix);
bool span_ends(struct span span, struct span suffix);
/* Offset of the first occurrence, or SIZE_MAX. */
size_t span_find(struct span span, struct span needle);
size_t span_find_char(struct span span, char c);
/* Without white space (space, \t, \r, \n, \f, \v) at both ends. */
struct span span_trim(struct span span);
/* The part before the next separator; *rest moves behind it. False at the end. */
bool span_split(struct span *rest, char separator, struct span *out);
/* Decimal digits only; false when empty, not digits, or above INT64_MAX. */
bool span_integer(struct span span, int64_t *out);
/* A 64-bit hash (wyhash-like mixing of 8 bytes at a time); the same on every machine. */
uint64_t span_hash(struct span span);
/* The 64-bit finaliser of MurmurHash3: spreads an integer over all bits. */
uint64_t hash_mix(uint64_t x);

#endif
