/* See linear.h for the format. */
#include "model/linear.h"

#include "base/error.h"
#include "model/bytes.h"

#define HEAD 16u
#define SLOT 8u
#define ENTRY 3u
#define DIRECT UINT32_C(0x80000000)
#define ROW 255u  /* in place of the number of weights: one for every class follows */
#define BATCH 96u /* features looked up together */

static bool is_sound(const struct linear *linear, uint32_t where)
{
	if (!where)
		return true;
	if (where & DIRECT)
		return (where >> 16 & 0x7fff) < linear->n_classes;
	if (where > linear->pool_size)
		return false;
	const unsigned char *at = (const unsigned char *)linear->pool + (where - 1);
	if (*at == ROW)
		return linear->pool_size - where >= linear->n_classes * sizeof(int16_t);
	if (linear->pool_size - where < (size_t)*at * ENTRY)
		return false;
	for (unsigned i = 0; i < *at; i++)
		if (at[1 + i * ENTRY] >= linear->n_classes)
			return false;
	return true;
}

enum dossier_status linear_open(struct linear *out, struct span bytes, struct dossier_error *error)
{
	struct linear linear = {0};
	uint32_t bits = bytes.length >= HEAD ? bytes_u32(bytes.at + 4) : 32;
	size_t n_slots = bits <= 26 ? (size_t)1 << bits : 0;
	bool is_sane = bits >= 1 && bits <= 26;
	if (is_sane) {
		linear.n_classes = bytes_u32(bytes.at);
		linear.pool_size = bytes_u32(bytes.at + 8);
		linear.shift = 64 - bits;
		linear.mask = (uint32_t)n_slots - 1;
		linear.slots = bytes.at + HEAD;
		linear.pool = linear.slots + n_slots * SLOT;
		is_sane = linear.n_classes && linear.n_classes <= LINEAR_CLASSES &&
			  bytes.length - HEAD >= n_slots * SLOT &&
			  bytes.length - HEAD - n_slots * SLOT >= linear.pool_size;
	}
	for (size_t i = 0; is_sane && i < n_slots; i++)
		is_sane = is_sound(&linear, bytes_u32(linear.slots + i * SLOT + 4));
	if (!is_sane)
		return error_set(error, DOSSIER_INPUT, "the weights of the model are damaged");
	*out = linear;
	return DOSSIER_OK;
}

/* A full row: the loop is one that compilers turn into vector additions. */
static void add_row(const unsigned char *row, unsigned n, int32_t *scores)
{
	int16_t weights[LINEAR_CLASSES];
	memcpy(weights, row, n * sizeof *weights);
	for (unsigned k = 0; k < n; k++)
		scores[k] += weights[k];
}

static void add(const struct linear *linear, uint32_t where, int32_t *scores)
{
	if (where & DIRECT) {
		scores[where >> 16 & 0x7fff] += (int16_t)(where & 0xffff);
		return;
	}
	const unsigned char *at = (const unsigned char *)linear->pool + (where - 1);
	if (*at == ROW) {
		add_row(at + 1, linear->n_classes, scores);
		return;
	}
	for (unsigned n = *at++; n; n--, at += ENTRY)
		scores[*at] += bytes_i16(at + 1);
}

/* Where the weights of a feature are whose first slot held another's. */
static uint32_t probe(const struct linear *linear, uint64_t feature)
{
	uint32_t at = (uint32_t)(feature >> linear->shift);
	for (uint32_t tries = 0; tries <= linear->mask; tries++, at = (at + 1) & linear->mask) {
		const char *slot = linear->slots + (size_t)at * SLOT;
		uint32_t where = bytes_u32(slot + 4);
		if (!where || bytes_u32(slot) == (uint32_t)feature)
			return where;
	}
	return 0;
}

/* The slots of all features are read before any is looked at, without a branch between, so that
 * the waits for memory overlap. */
static void score_some(const struct linear *linear, const uint64_t *features, size_t n,
		       int32_t *scores)
{
	uint32_t checks[BATCH], wheres[BATCH];
	size_t m = 0;
	for (size_t i = 0; i < n; i++) {
		const char *slot = linear->slots + (size_t)(features[i] >> linear->shift) * SLOT;
		checks[i] = bytes_u32(slot);
		wheres[i] = bytes_u32(slot + 4);
	}
	for (size_t i = 0; i < n; i++) {
		uint32_t where = wheres[i];
		if (where && checks[i] != (uint32_t)features[i])
			where = probe(linear, features[i]);
		wheres[m] = where;
		m += where != 0;
	}
	for (size_t i = 0; i < m; i++)
		add(linear, wheres[i], scores);
}

void linear_score(const struct linear *linear, const uint64_t *features, size_t n, int32_t *scores)
{
	for (size_t i = 0; i < n; i += BATCH)
		score_some(linear, features + i, n - i < BATCH ? n - i : BATCH, scores);
}

unsigned linear_best(const int32_t *scores, unsigned n)
{
	unsigned best = 0;
	for (unsigned i = 1; i < n; i++)
		if (scores[i] > scores[best])
			best = i;
	return best;
}
