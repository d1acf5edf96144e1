#include "extract/table.h"

uint64_t table_key(char space, struct span text)
{
	char folded[256];
	size_t n = 0;
	folded[n++] = space;
	for (size_t i = 0; i < text.length && n < sizeof folded; i++) {
		char c = text.at[i];
		bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '-';
		if (blank && folded[n - 1] == ' ')
			continue;
		folded[n++] = blank ? ' ' : c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	}
	uint64_t key = span_hash(span_make(folded, n));
	return key ? key : 1;
}

static struct table_slot *probe(const struct table *table, uint64_t key)
{
	size_t i = (size_t)hash_mix(key) & (table->size - 1);
	while (table->slots[i].key && table->slots[i].key != key)
		i = (i + 1) & (table->size - 1);
	return &table->slots[i];
}

static bool grow(struct table *table, struct arena *arena)
{
	struct table larger = {.size = table->size ? table->size * 2 : 64, .n = table->n};
	larger.slots = arena_zero(arena, larger.size, sizeof *larger.slots);
	if (!larger.slots)
		return false;
	for (size_t i = 0; i < table->size; i++)
		if (table->slots[i].key)
			*probe(&larger, table->slots[i].key) = table->slots[i];
	*table = larger;
	return true;
}

bool table_put(struct table *table, struct arena *arena, uint64_t key, uint32_t value)
{
	if (2 * table->n >= table->size && !grow(table, arena))
		return false;
	struct table_slot *slot = probe(table, key);
	table->n += !slot->key;
	*slot = (struct table_slot){key, value};
	return true;
}

uint32_t table_find(const struct table *table, uint64_t key)
{
	if (!table->size)
		return UINT32_MAX;
	const struct table_slot *slot = probe(table, key);
	return slot->key ? slot->value : UINT32_MAX;
}
