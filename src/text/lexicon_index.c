/*
 * Building the index of text/lexicon.h: fold every name, sort, and lay out groups of equal names
 * as forms and refs. O(n log n) in the number of names.
 */
#include "text/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/mem.h"
#include "text/lexicon_fold.h"

/* One name of one entry, folded. */
struct record {
	const char *key, *cased;
	uint32_t size, entry, alias;
	uint32_t rank; /* smaller is the better guess */
	uint32_t population;
};

struct indexer {
	struct dossier_lexicon *lexicon;
	struct arena *scratch;
	struct record *records;
	size_t n;
	size_t n_keys; /* at least as many as there will be slots */
	struct lexicon_slot *slots;
	size_t n_slots;
	struct lexicon_form *forms;
	size_t n_forms;
	uint32_t *entries, *aliases;
	size_t n_refs;
};

/* The kinds of names from the one that is most surely meant to the one that is least. */
static uint32_t rank_of(const struct dossier_lexicon_entry *entry,
			const struct dossier_lexicon_alias *alias)
{
	static const uint8_t ranks[DOSSIER_ALIAS_KINDS] = {
		[DOSSIER_ALIAS_NAME] = 1,      [DOSSIER_ALIAS_ACRONYM] = 2,
		[DOSSIER_ALIAS_FORMER] = 3,    [DOSSIER_ALIAS_PEOPLE] = 4,
		[DOSSIER_ALIAS_ADJECTIVE] = 5, [DOSSIER_ALIAS_SHORT] = 6,
		[DOSSIER_ALIAS_METONYM] = 7};
	bool is_state = entry->type && !strcmp(entry->type, "country");
	uint32_t rank = alias ? ranks[alias->kind] : 0;
	bool is_ambiguous = alias ? alias->is_ambiguous : entry->is_ambiguous;
	return rank * 4 + (is_ambiguous ? 2 : 0) + (is_state ? 0 : 1);
}

static int compare_records(const void *left, const void *right)
{
	const struct record *a = left, *b = right;
	size_t size = a->size < b->size ? a->size : b->size;
	int order = memcmp(a->key, b->key, size);
	if (!order)
		order = (a->size > b->size) - (a->size < b->size);
	if (!order)
		order = (a->rank > b->rank) - (a->rank < b->rank);
	if (!order)
		order = (a->population < b->population) - (a->population > b->population);
	if (!order)
		order = (a->entry > b->entry) - (a->entry < b->entry);
	if (!order)
		order = (a->alias + 1 > b->alias + 1) - (a->alias + 1 < b->alias + 1);
	return order;
}

static size_t count_steps(const char *name, size_t length)
{
	struct fold fold;
	size_t n = 0;
	for (fold_init(&fold, name, length, 0); fold_next(&fold);)
		n++;
	return n;
}

static enum dossier_status add_record(struct indexer *indexer, uint32_t entry, uint32_t alias,
				      struct dossier_error *error)
{
	const struct dossier_lexicon_entry *of = &indexer->lexicon->entries[entry];
	const struct dossier_lexicon_alias *as = alias == DOSSIER_NONE ? NULL : &of->aliases[alias];
	const char *name = as ? as->name : of->name;
	struct fold fold;
	fold_init(&fold, name, strlen(name), 0);
	if (!fold_all(&fold))
		return error_set(error, DOSSIER_INPUT, "\"%s\" cannot be looked for", name);
	struct record *record = &indexer->records[indexer->n++];
	char *cased = arena_string(indexer->lexicon->arena, span_make(fold.cased, fold.size));
	bool is_small = !memcmp(fold.cased, fold.key, fold.size);
	char *key = is_small
			    ? cased
			    : arena_string(indexer->lexicon->arena, span_make(fold.key, fold.size));
	if (!cased || !key)
		return arena_error(indexer->lexicon->arena, error);
	indexer->n_keys += count_steps(name, strlen(name)) + count_steps(key, fold.size) + 1;
	*record = (struct record){key,   cased,           (uint32_t)fold.size, entry,
				  alias, rank_of(of, as), of->population};
	return DOSSIER_OK;
}

static enum dossier_status collect(struct indexer *indexer, struct dossier_error *error)
{
	const struct dossier_lexicon *lexicon = indexer->lexicon;
	size_t n = 0;
	for (size_t i = 0; i < lexicon->n_entries; i++)
		n += 1 + lexicon->entries[i].n_aliases;
	indexer->records = arena_zero(indexer->scratch, n ? n : 1, sizeof *indexer->records);
	if (!indexer->records)
		return arena_error(indexer->scratch, error);
	for (uint32_t i = 0; i < lexicon->n_entries; i++) {
		enum dossier_status status = add_record(indexer, i, DOSSIER_NONE, error);
		for (uint32_t j = 0; !status && j < lexicon->entries[i].n_aliases; j++)
			status = add_record(indexer, i, j, error);
		if (status)
			return status;
	}
	qsort(indexer->records, indexer->n, sizeof *indexer->records, compare_records);
	return DOSSIER_OK;
}

static struct lexicon_slot *slot_for(struct indexer *indexer, const char *key, size_t size)
{
	uint64_t hash = lexicon_hash(key, size);
	size_t mask = indexer->n_slots - 1, at = hash & mask;
	while (indexer->slots[at].hash && indexer->slots[at].hash != hash)
		at = (at + 1) & mask;
	indexer->slots[at].hash = hash;
	return &indexer->slots[at];
}

/* Mark what the name begins with, as a reader of text will come upon it. */
static void mark_beginnings(struct indexer *indexer, const struct record *record)
{
	struct fold fold;
	const struct dossier_lexicon_entry *entry = &indexer->lexicon->entries[record->entry];
	const char *name =
		record->alias == DOSSIER_NONE ? entry->name : entry->aliases[record->alias].name;
	fold_init(&fold, record->key, record->size, 0);
	while (fold_next(&fold) && fold.size < record->size)
		slot_for(indexer, fold.key, fold.size)->has_longer = 1;
	fold_init(&fold, name, strlen(name), 0); /* other steps where it has apostrophes or dots */
	while (fold_next(&fold) && fold.size < record->size)
		slot_for(indexer, fold.key, fold.size)->has_longer = 1;
}

/* The refs of those records of a group that are written like `like`, or of all when it is NULL;
 * each entry once, by its best name. A group is small, so looking back is cheap; a name that
 * thousands share costs at most LOOK_BACK steps each. */
#define LOOK_BACK 64

static void add_form(struct indexer *indexer, const struct record *group, size_t n,
		     const struct record *like)
{
	struct lexicon_form *form = &indexer->forms[indexer->n_forms++];
	*form = (struct lexicon_form){group->key, like ? like->cased : group->cased, group->size,
				      (uint32_t)indexer->n_refs, 0};
	for (size_t i = 0; i < n; i++) {
		if (like && memcmp(group[i].cased, like->cased, group->size))
			continue;
		size_t back = form->n_refs > LOOK_BACK ? form->n_refs - LOOK_BACK : 0, j = back;
		while (j < form->n_refs && indexer->entries[form->ref + j] != group[i].entry)
			j++;
		if (j < form->n_refs)
			continue;
		indexer->entries[indexer->n_refs] = group[i].entry;
		indexer->aliases[indexer->n_refs++] = group[i].alias;
		form->n_refs++;
	}
}

/* More ways of writing one name than this are not told apart. */
#define FORMS 16

static void add_group(struct indexer *indexer, const struct record *group, size_t n)
{
	const struct record *ways[FORMS];
	size_t n_ways = 0;
	for (size_t i = 0; i < n && n_ways < FORMS; i++) {
		size_t j = 0;
		while (j < n_ways && memcmp(ways[j]->cased, group[i].cased, group->size))
			j++;
		if (j == n_ways)
			ways[n_ways++] = &group[i];
	}
	struct lexicon_slot *slot = slot_for(indexer, group->key, group->size);
	slot->form = (uint32_t)indexer->n_forms;
	add_form(indexer, group, n, NULL);
	for (size_t i = 0; n_ways > 1 && i < n_ways; i++)
		add_form(indexer, group, n, ways[i]);
	slot->n_forms = (uint16_t)(indexer->n_forms - slot->form);
}

static enum dossier_status make_room(struct indexer *indexer, struct dossier_error *error)
{
	struct arena *arena = indexer->lexicon->arena;
	for (indexer->n_slots = 16; indexer->n_slots <= indexer->n_keys;)
		indexer->n_slots *= 2;
	size_t n = indexer->n ? indexer->n : 1;
	indexer->slots = arena_zero(indexer->scratch, indexer->n_slots, sizeof *indexer->slots);
	indexer->forms = arena_zero(arena, 2 * n, sizeof *indexer->forms);
	indexer->entries = arena_zero(arena, 2 * n, sizeof *indexer->entries);
	indexer->aliases = arena_zero(arena, 2 * n, sizeof *indexer->aliases);
	if (!indexer->slots)
		return arena_error(indexer->scratch, error);
	if (!indexer->forms || !indexer->entries || !indexer->aliases)
		return arena_error(arena, error);
	return DOSSIER_OK;
}

/* Into a table that is at most two thirds full, in the lexicon's own memory. */
static enum dossier_status fit_slots(struct indexer *indexer, struct dossier_error *error)
{
	size_t n_used = 0, n_slots = 16;
	for (size_t i = 0; i < indexer->n_slots; i++)
		n_used += indexer->slots[i].hash != 0;
	while (n_slots * 2 < n_used * 3)
		n_slots *= 2;
	struct lexicon_slot *slots = arena_zero(indexer->lexicon->arena, n_slots, sizeof *slots);
	if (!slots)
		return arena_error(indexer->lexicon->arena, error);
	for (size_t i = 0; i < indexer->n_slots; i++) {
		if (!indexer->slots[i].hash)
			continue;
		size_t at = indexer->slots[i].hash & (n_slots - 1);
		while (slots[at].hash)
			at = (at + 1) & (n_slots - 1);
		slots[at] = indexer->slots[i];
	}
	indexer->lexicon->slots = slots;
	indexer->lexicon->n_slots = n_slots;
	return DOSSIER_OK;
}

static void fill(struct indexer *indexer)
{
	struct dossier_lexicon *lexicon = indexer->lexicon;
	const struct record *records = indexer->records;
	for (size_t i = 0, end; i < indexer->n; i = end) {
		for (end = i + 1; end < indexer->n && records[end].size == records[i].size &&
				  !memcmp(records[end].key, records[i].key, records[i].size);)
			end++;
		add_group(indexer, records + i, end - i);
		for (size_t j = i; j < end; j++)
			mark_beginnings(indexer, &records[j]);
	}
	lexicon->forms = indexer->forms;
	lexicon->n_forms = indexer->n_forms;
	lexicon->ref_entries = indexer->entries;
	lexicon->ref_aliases = indexer->aliases;
	lexicon->n_refs = indexer->n_refs;
}

struct id_row {
	const char *id;
	uint32_t entry;
};

static int compare_ids(const void *left, const void *right)
{
	const struct id_row *a = left, *b = right;
	return strcmp(a->id, b->id);
}

static enum dossier_status sort_ids(struct indexer *indexer, struct dossier_error *error)
{
	struct dossier_lexicon *lexicon = indexer->lexicon;
	size_t n = lexicon->n_entries;
	struct id_row *rows = arena_zero(indexer->scratch, n ? n : 1, sizeof *rows);
	uint32_t *by_id = arena_zero(lexicon->arena, n ? n : 1, sizeof *by_id);
	if (!rows)
		return arena_error(indexer->scratch, error);
	if (!by_id)
		return arena_error(lexicon->arena, error);
	for (uint32_t i = 0; i < n; i++)
		rows[i] = (struct id_row){lexicon->entries[i].id, i};
	if (n)
		qsort(rows, n, sizeof *rows, compare_ids);
	for (size_t i = 0; i < n; i++)
		by_id[i] = rows[i].entry;
	lexicon->by_id = by_id;
	return DOSSIER_OK;
}

enum dossier_status lexicon_index(struct dossier_lexicon *lexicon, struct dossier_error *error)
{
	struct indexer indexer = {.lexicon = lexicon, .scratch = arena_new(SIZE_MAX)};
	if (!indexer.scratch)
		return error_memory(error);
	enum dossier_status status = collect(&indexer, error);
	if (!status)
		status = sort_ids(&indexer, error);
	if (!status)
		status = make_room(&indexer, error);
	if (!status) {
		fill(&indexer);
		status = fit_slots(&indexer, error);
	}
	arena_free(indexer.scratch);
	return status;
}
