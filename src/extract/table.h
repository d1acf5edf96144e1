/*
 * A hash table in an arena: from 64-bit keys (hashes of folded text) to indices. Grows, never
 * shrinks; nothing is freed. Two texts with one hash meet: at 64 bits and a document's number of
 * names that does not happen by accident, and no more than a wrong link hangs on it.
 */
#ifndef EXTRACT_TABLE_H
#define EXTRACT_TABLE_H

#include "base/arena.h"

struct table {
	struct table_slot {
		uint64_t key; /* 0: free */
		uint32_t value;
	} * slots;
	size_t n, size;
};

/* The key of a text in a space of its own ('p' for persons' last words, ...): letters compared
 * without ASCII case, runs of white space and hyphens as one blank. */
uint64_t table_key(char space, struct span text);
/* False without memory. */
bool table_put(struct table *table, struct arena *arena, uint64_t key, uint32_t value);
/* UINT32_MAX when absent. */
uint32_t table_find(const struct table *table, uint64_t key);

#endif
