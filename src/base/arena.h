/*
 * An arena: memory that is taken piece by piece and given back at once.
 *
 * Everything made for a document lives in that document's arena, so stages free nothing. Born with
 * a limit; an allocation beyond it, or without memory, returns NULL and the caller reports it with
 * arena_error(). Blocks are aligned for any type. One thread at a time.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdint.h>

#include "base/span.h"
#include "dossier/error.h"

struct arena;

/* NULL when there is no memory. */
struct arena *arena_new(size_t limit);
void *arena_take(struct arena *arena, size_t size);               /* not set to anything */
void *arena_zero(struct arena *arena, size_t count, size_t size); /* all bits 0, overflow checked */
/* A larger copy of a block of old_count items; the old one stays where it is (in the arena), or is
 * extended in place when it was the last one taken. */
void *arena_grow(struct arena *arena, void *block, size_t old_count, size_t count, size_t size);
/* A NUL-terminated copy. */
char *arena_string(struct arena *arena, struct span span);
char *arena_format(struct arena *arena, const char *format, ...) DOSSIER_PRINTF(2, 3);
/* DOSSIER_LIMIT or DOSSIER_MEMORY, whichever made the last call return NULL. */
enum dossier_status arena_error(const struct arena *arena, struct dossier_error *error);
size_t arena_used(const struct arena *arena);
/* A mark to go back to: all that was taken since is free again. */
struct arena_mark {
	void *block;
	size_t used, total;
};
struct arena_mark arena_mark(const struct arena *arena);
void arena_rewind(struct arena *arena, struct arena_mark mark);
/* NULL is taken. */
void arena_free(struct arena *arena);

/* A vector in an arena: items stay in order, *items moves when it grows. Use through ARENA_PUSH.
 * Returns the address of a new zeroed item or NULL. */
void *arena_push(struct arena *arena, void *items_pointer, size_t *n, size_t *capacity,
		 size_t size);
#define ARENA_PUSH(arena, items, n, capacity)                                                      \
	arena_push((arena), &(items), &(n), &(capacity), sizeof *(items))

#endif
