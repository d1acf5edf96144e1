/* A list of blocks, each twice the last up to 1 MiB; larger requests get a block of their own.
 * The newest block is the head; only it is filled. */
#include "base/arena.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/mem.h"

#define ALIGNMENT _Alignof(max_align_t)
#define FIRST_BLOCK 4096u
#define LARGEST_BLOCK (1024u * 1024u)

struct block {
	struct block *older;
	size_t used, size;
	max_align_t bytes[];
};

struct arena {
	struct block *head;
	size_t total, limit; /* bytes handed out, rounded; the most that may be */
	bool hit_limit;
};

struct arena *arena_new(size_t limit)
{
	struct arena *arena = mem_zero(sizeof *arena);
	if (arena)
		arena->limit = limit;
	return arena;
}

static size_t rounded(size_t size)
{
	return size > SIZE_MAX - ALIGNMENT ? SIZE_MAX
					   : (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static struct block *add_block(struct arena *arena, size_t size)
{
	size_t wanted = arena->head ? arena->head->size * 2 : FIRST_BLOCK;
	if (wanted > LARGEST_BLOCK)
		wanted = LARGEST_BLOCK;
	if (wanted < size)
		wanted = size;
	if (wanted > SIZE_MAX - sizeof(struct block))
		return NULL;
	struct block *block = mem_new(sizeof *block + wanted);
	if (!block)
		return NULL;
	block->older = arena->head;
	block->used = 0;
	block->size = wanted;
	arena->head = block;
	return block;
}

void *arena_take(struct arena *arena, size_t size)
{
	size = rounded(size ? size : 1);
	arena->hit_limit = size > arena->limit - arena->total;
	if (arena->hit_limit)
		return NULL;
	struct block *block = arena->head;
	if (!block || size > block->size - block->used)
		block = add_block(arena, size);
	if (!block)
		return NULL;
	void *at = (char *)block->bytes + block->used;
	block->used += size;
	arena->total += size;
	return at;
}

void *arena_zero(struct arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size) {
		arena->hit_limit = true;
		return NULL;
	}
	void *at = arena_take(arena, count * size);
	if (at)
		memset(at, 0, count * size);
	return at;
}

static bool extend_last(struct arena *arena, void *block, size_t old_size, size_t size)
{
	struct block *head = arena->head;
	if (!head || (char *)block + old_size != (char *)head->bytes + head->used)
		return false;
	size_t more = size - old_size;
	if (more > head->size - head->used || more > arena->limit - arena->total)
		return false;
	head->used += more;
	arena->total += more;
	return true;
}

void *arena_grow(struct arena *arena, void *block, size_t old_count, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size) {
		arena->hit_limit = true;
		return NULL;
	}
	size_t old_size = rounded(old_count * size), new_size = rounded(count * size);
	if (block && new_size <= old_size)
		return block;
	if (block && old_count && extend_last(arena, block, old_size, new_size))
		return block;
	void *copy = arena_take(arena, count * size);
	if (copy && old_count)
		memcpy(copy, block, old_count * size);
	return copy;
}

char *arena_string(struct arena *arena, struct span span)
{
	char *copy = span.length < SIZE_MAX ? arena_take(arena, span.length + 1) : NULL;
	if (!copy)
		return NULL;
	if (span.length)
		memcpy(copy, span.at, span.length);
	copy[span.length] = '\0';
	return copy;
}

char *arena_format(struct arena *arena, const char *format, ...)
{
	va_list list, again;
	va_start(list, format);
	va_copy(again, list);
	int length = vsnprintf(NULL, 0, format, list);
	char *out = length >= 0 ? arena_take(arena, (size_t)length + 1) : NULL;
	if (out)
		vsnprintf(out, (size_t)length + 1, format, again);
	va_end(again);
	va_end(list);
	return out;
}

enum dossier_status arena_error(const struct arena *arena, struct dossier_error *error)
{
	if (!arena->hit_limit)
		return error_memory(error);
	return error_set(
		error, DOSSIER_LIMIT,
		"limit \"arena\" reached: the document needs more than %zu bytes of memory",
		arena->limit);
}

size_t arena_used(const struct arena *arena)
{
	return arena->total;
}

struct arena_mark arena_mark(const struct arena *arena)
{
	return (struct arena_mark){arena->head, arena->head ? arena->head->used : 0, arena->total};
}

void arena_rewind(struct arena *arena, struct arena_mark mark)
{
	while (arena->head != mark.block) {
		struct block *older = arena->head->older;
		mem_free(arena->head);
		arena->head = older;
	}
	if (arena->head)
		arena->head->used = mark.used;
	arena->total = mark.total;
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	arena_rewind(arena, (struct arena_mark){NULL, 0, 0});
	mem_free(arena);
}

void *arena_push(struct arena *arena, void *items_pointer, size_t *n, size_t *capacity, size_t size)
{
	void *items;
	memcpy(&items, items_pointer, sizeof items);
	if (*n == *capacity) {
		size_t wanted = *capacity ? *capacity * 2 : 8;
		items = arena_grow(arena, items, *capacity, wanted, size);
		if (!items)
			return NULL;
		memcpy(items_pointer, &items, sizeof items);
		*capacity = wanted;
	}
	void *item = (char *)items + (*n)++ * size;
	memset(item, 0, size);
	return item;
}
