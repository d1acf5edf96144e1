/*
 * A set of ids that remembers the order in which they came: also a queue.
 */
#ifndef LINK_IDS_H
#define LINK_IDS_H

#include "base/map.h"

struct ids {
	struct map *map; /* the id's bytes -> a value of the user's */
};

static inline bool ids_init(struct ids *ids)
{
	ids->map = map_new();
	return ids->map;
}

static inline struct span ids_span(const int64_t *id)
{
	return span_make((const char *)id, sizeof *id);
}

/* The value of an id, or NULL when it is not there. Valid until the next ids_put. */
static inline uint64_t *ids_find(const struct ids *ids, int64_t id)
{
	return map_find(ids->map, ids_span(&id));
}

/* Adds it with this value, when it is not there yet. False without memory. */
static inline bool ids_put(struct ids *ids, int64_t id, uint64_t value)
{
	return ids_find(ids, id) || map_put(ids->map, ids_span(&id), value);
}

static inline size_t ids_count(const struct ids *ids)
{
	return map_size(ids->map);
}

static inline int64_t ids_get(const struct ids *ids, size_t i)
{
	int64_t id;
	memcpy(&id, map_key(ids->map, i).at, sizeof id);
	return id;
}

static inline void ids_release(struct ids *ids)
{
	map_free(ids->map);
	ids->map = NULL;
}

#endif
