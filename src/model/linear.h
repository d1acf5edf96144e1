/*
 * A linear classifier over sparse features: a feature is a 64-bit hash, a weight belongs to a
 * feature and a class.
 *
 * The section: u32 classes, u32 log2 of slots, u32 bytes of the pool, u32 0, then the slots, then
 * the pool. A slot is u32 check (low half of the hash), u32 where: 0 free; top bit set: one weight,
 * class in bits 16..30, weight in bits 0..15; else 1 + offset in the pool of u8 n, n times (u8
 * class, i16 weight). Slots are found by linear probing from the high bits of the hash.
 */
#ifndef MODEL_LINEAR_H
#define MODEL_LINEAR_H

#include "base/span.h"
#include "dossier/error.h"

#define LINEAR_CLASSES 255 /* at most */

struct linear {
	const char *slots, *pool;
	uint32_t n_classes, shift, mask, pool_size;
};

/* Borrows the bytes; every offset in them is checked here, so that scoring need not. Linear in
 * their length. */
enum dossier_status linear_open(struct linear *out, struct span bytes,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Add the weights of n features to scores[n_classes]. */
void linear_score(const struct linear *linear, const uint64_t *features, size_t n, int32_t *scores);
/* The class with the highest score, the lowest such number. */
unsigned linear_best(const int32_t *scores, unsigned n);

/* The hash of a feature: the number of its template and one or two values. */
static inline uint64_t linear_feature(uint64_t template, uint64_t a, uint64_t b)
{
	uint64_t x = (a + template * UINT64_C(0x9e3779b97f4a7c15)) * UINT64_C(0xff51afd7ed558ccd);
	x = (x ^ (x >> 32)) + b * UINT64_C(0xc2b2ae3d27d4eb4f);
	x = (x ^ (x >> 29)) * UINT64_C(0xc4ceb9fe1a85ec53);
	return x ^ (x >> 32);
}

#endif
