/*
 * A hash map from strings to 64-bit integers. Keys are copied. Open addressing, linear probing,
 * at most three quarters full; iteration is in the order of insertion, so it is the same twice.
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/span.h"

struct map;

struct map *map_new(void); /* NULL without memory */
/* Set, or overwrite. False without memory. */
bool map_put(struct map *map, struct span key, uint64_t value);
/* The value's address, valid until the next map_put, or NULL when absent. */
uint64_t *map_find(const struct map *map, struct span key);
size_t map_size(const struct map *map);
/* The i-th key put (0-based), i < map_size(). */
struct span map_key(const struct map *map, size_t i);
uint64_t map_value(const struct map *map, size_t i);
void map_free(struct map *map);

#endif
