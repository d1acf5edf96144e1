/*
 * Varints: whole numbers in as few bytes as they need, 7 bits a byte, low ones first, the high bit
 * set on all but the last. Signed ones are folded so that small ones of either sign stay small.
 */
#ifndef STORE_VARINT_H
#define STORE_VARINT_H

#include "base/buffer.h"

void varint_put(struct buffer *out, uint64_t value);
void varint_put_signed(struct buffer *out, int64_t value);

/* Reading never goes past the end: after a failure is_bad stays set and all values are 0. */
struct varints {
	const unsigned char *at, *end;
	bool is_bad;
};
struct varints varints_of(struct span bytes);
uint64_t varint_next(struct varints *in);
int64_t varint_next_signed(struct varints *in);
/* A value that must be at most most. */
uint64_t varint_next_to(struct varints *in, uint64_t most);
/* The next length bytes. */
struct span varint_bytes(struct varints *in, size_t length);

#endif
