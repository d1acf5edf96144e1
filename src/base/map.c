/* entries in order of insertion; slots hold entry index + 1, 0 is free. Nothing is ever removed. */
#include "base/map.h"

#include "base/arena.h"
#include "base/mem.h"

struct entry {
	struct span key;
	uint64_t hash, value;
};

struct map {
	struct arena *keys;
	struct entry *entries;
	size_t n, capacity;
	uint32_t *slots;
	size_t n_slots; /* a power of two */
};

struct map *map_new(void)
{
	struct map *map = mem_zero(sizeof *map);
	if (!map)
		return NULL;
	map->keys = arena_new(SIZE_MAX);
	map->n_slots = 16;
	map->slots = mem_array(map->n_slots, sizeof *map->slots);
	if (map->keys && map->slots)
		return map;
	map_free(map);
	return NULL;
}

static size_t find_slot(const struct map *map, struct span key, uint64_t hash)
{
	size_t at = hash & (map->n_slots - 1);
	for (; map->slots[at]; at = (at + 1) & (map->n_slots - 1)) {
		const struct entry *entry = &map->entries[map->slots[at] - 1];
		if (entry->hash == hash && span_equal(entry->key, key))
			break;
	}
	return at;
}

static bool widen(struct map *map)
{
	size_t n_slots = map->n_slots * 2;
	uint32_t *slots = mem_array(n_slots, sizeof *slots);
	if (!slots)
		return false;
	for (size_t i = 0; i < map->n; i++) {
		size_t at = map->entries[i].hash & (n_slots - 1);
		while (slots[at])
			at = (at + 1) & (n_slots - 1);
		slots[at] = (uint32_t)i + 1;
	}
	mem_free(map->slots);
	map->slots = slots;
	map->n_slots = n_slots;
	return true;
}

static bool make_room(struct map *map)
{
	if ((map->n + 1) * 4 > map->n_slots * 3 && !widen(map))
		return false;
	if (map->n < map->capacity)
		return true;
	size_t capacity = map->capacity ? map->capacity * 2 : 16;
	if (capacity >= UINT32_MAX)
		return false;
	struct entry *entries = mem_resize(map->entries, capacity, sizeof *entries);
	if (!entries)
		return false;
	map->entries = entries;
	map->capacity = capacity;
	return true;
}

bool map_put(struct map *map, struct span key, uint64_t value)
{
	uint64_t hash = span_hash(key);
	size_t slot = find_slot(map, key, hash);
	if (map->slots[slot]) {
		map->entries[map->slots[slot] - 1].value = value;
		return true;
	}
	if (!make_room(map))
		return false;
	char *copy = arena_string(map->keys, key);
	if (!copy)
		return false;
	map->entries[map->n++] = (struct entry){span_make(copy, key.length), hash, value};
	map->slots[find_slot(map, key, hash)] = (uint32_t)map->n;
	return true;
}

uint64_t *map_find(const struct map *map, struct span key)
{
	size_t slot = find_slot(map, key, span_hash(key));
	return map->slots[slot] ? &map->entries[map->slots[slot] - 1].value : NULL;
}

size_t map_size(const struct map *map)
{
	return map->n;
}

struct span map_key(const struct map *map, size_t i)
{
	return map->entries[i].key;
}

uint64_t map_value(const struct map *map, size_t i)
{
	return map->entries[i].value;
}

void map_free(struct map *map)
{
	if (!map)
		return;
	arena_free(map->keys);
	mem_free(map->entries);
	mem_free(map->slots);
	mem_free(map);
}
