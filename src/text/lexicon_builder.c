/*
 * Building lexicons: entries are kept in the order they came in, found by id, and changed in place
 * while there is no index yet. What was replaced or removed leaves a hole that finishing closes.
 */
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"
#include "base/mem.h"
#include "dossier/limits.h"
#include "text/lexicon.h"
#include "text/lexicon_fold.h"

struct item {
	struct dossier_lexicon_entry entry;
	bool is_gone;
};

struct dossier_lexicon_builder {
	struct arena *arena; /* becomes the lexicon's */
	struct item *items;
	size_t n_items, items_capacity;
	struct lexicon_patch *patches;
	size_t n_patches, patches_capacity;
	struct map *ids; /* id -> index of the living item */
	uint64_t n_names;
};

static enum dossier_status builder_init(struct dossier_lexicon_builder *builder,
					struct dossier_error *error)
{
	*builder = (struct dossier_lexicon_builder){.arena = arena_new(SIZE_MAX), .ids = map_new()};
	return builder->arena && builder->ids ? DOSSIER_OK : error_memory(error);
}

static void builder_release(struct dossier_lexicon_builder *builder)
{
	arena_free(builder->arena);
	map_free(builder->ids);
}

enum dossier_status dossier_lexicon_builder_new(struct dossier_lexicon_builder **out,
						struct dossier_error *error)
{
	struct dossier_lexicon_builder *builder = mem_zero(sizeof *builder);
	if (!builder)
		return error_memory(error);
	enum dossier_status status = builder_init(builder, error);
	if (status)
		dossier_lexicon_builder_free(builder);
	else
		*out = builder;
	return status;
}

void dossier_lexicon_builder_free(struct dossier_lexicon_builder *builder)
{
	if (builder)
		builder_release(builder);
	mem_free(builder);
}

static enum dossier_status check_name(const char *name, struct dossier_error *error)
{
	struct fold fold;
	fold_init(&fold, name, strlen(name), 0);
	if (fold_all(&fold))
		return DOSSIER_OK;
	if (fold.size >= DOSSIER_LEXICON_NAME)
		return error_set(error, DOSSIER_INPUT,
				 "the name \"%.40s...\" is too long: the most "
				 "is %d bytes",
				 name, DOSSIER_LEXICON_NAME);
	return error_set(error, DOSSIER_INPUT,
			 "\"%s\" cannot be a name: no letters, or signs that names do not have",
			 name);
}

static enum dossier_status check_names(struct dossier_lexicon_builder *builder,
				       const struct dossier_lexicon_entry *entry,
				       struct dossier_error *error)
{
	const struct dossier_limit_info *limit = dossier_limit_get(DOSSIER_LIMIT_LEXICON);
	builder->n_names += 1 + entry->n_aliases;
	if (builder->n_names > limit->value)
		return error_set(error, DOSSIER_LIMIT,
				 "more than %llu names in one lexicon (limit "
				 "\"%s\")",
				 (unsigned long long)limit->value, limit->name);
	enum dossier_status status = entry->name ? check_name(entry->name, error) : DOSSIER_OK;
	for (size_t i = 0; !status && i < entry->n_aliases; i++)
		status = check_name(entry->aliases[i].name, error);
	return status;
}

/* A copy, or NULL for NULL; *is_bad is set when there is no memory. */
static const char *copy(struct arena *arena, const char *string, bool *is_bad)
{
	if (!string)
		return NULL;
	const char *out = arena_string(arena, span_of(string));
	*is_bad |= !out;
	return out;
}

/* The aliases of two entries, one after the other; those of `old` are already in the arena. */
static void copy_aliases(struct arena *arena, struct dossier_lexicon_entry *out,
			 const struct dossier_lexicon_entry *old,
			 const struct dossier_lexicon_entry *more, bool *is_bad)
{
	size_t n_old = old ? old->n_aliases : 0, n = n_old + more->n_aliases;
	struct dossier_lexicon_alias *aliases = n ? arena_zero(arena, n, sizeof *aliases) : NULL;
	*is_bad |= n && !aliases;
	if (!aliases)
		return;
	if (n_old)
		memcpy(aliases, old->aliases, n_old * sizeof *aliases);
	for (size_t i = n_old; i < n; i++) {
		const struct dossier_lexicon_alias *from = &more->aliases[i - n_old];
		aliases[i] = (struct dossier_lexicon_alias){
			copy(arena, from->name, is_bad), from->kind,
			copy(arena, from->from, is_bad), copy(arena, from->to, is_bad),
			from->is_ambiguous};
	}
	out->aliases = aliases;
	out->n_aliases = n;
}

static void copy_roles(struct arena *arena, struct dossier_lexicon_entry *out,
		       const struct dossier_lexicon_entry *old,
		       const struct dossier_lexicon_entry *more, bool *is_bad)
{
	size_t n_old = old ? old->n_roles : 0, n = n_old + more->n_roles;
	struct dossier_lexicon_role *roles = n ? arena_zero(arena, n, sizeof *roles) : NULL;
	*is_bad |= n && !roles;
	if (!roles)
		return;
	if (n_old)
		memcpy(roles, old->roles, n_old * sizeof *roles);
	for (size_t i = n_old; i < n; i++) {
		const struct dossier_lexicon_role *from = &more->roles[i - n_old];
		roles[i] = (struct dossier_lexicon_role){
			copy(arena, from->title, is_bad), copy(arena, from->organization, is_bad),
			copy(arena, from->from, is_bad), copy(arena, from->to, is_bad)};
	}
	out->roles = roles;
	out->n_roles = n;
}

/* Put what `more` gives over `out`, copied; where `out` had nothing, that is all of it. */
static enum dossier_status overlay(struct arena *arena, struct dossier_lexicon_entry *out,
				   const struct dossier_lexicon_entry *more, bool is_new,
				   struct dossier_error *error)
{
	bool is_bad = false;
	struct dossier_lexicon_entry old = *out, made = *out;
	const char *const from[] = {more->id,      more->name,    more->type,
				    more->code,    more->iso,     more->wikidata,
				    more->country, more->capital, more->file};
	const char **const to[] = {&made.id,      &made.name,    &made.type,
				   &made.code,    &made.iso,     &made.wikidata,
				   &made.country, &made.capital, &made.file};
	for (size_t i = 0; i < sizeof from / sizeof *from; i++)
		if (from[i])
			*to[i] = copy(arena, from[i], &is_bad);
	if (is_new)
		made.kind = more->kind;
	if (is_new || more->name)
		made.is_ambiguous = more->is_ambiguous;
	if (more->has_position) {
		made.has_position = true;
		made.latitude = more->latitude;
		made.longitude = more->longitude;
	}
	made.population = more->population ? more->population : made.population;
	made.line = more->line ? more->line : made.line;
	copy_aliases(arena, &made, is_new ? NULL : &old, more, &is_bad);
	copy_roles(arena, &made, is_new ? NULL : &old, more, &is_bad);
	if (is_bad)
		return arena_error(arena, error);
	*out = made;
	return DOSSIER_OK;
}

static struct item *find(const struct dossier_lexicon_builder *builder, const char *id)
{
	uint64_t *index = map_find(builder->ids, span_of(id));
	if (!index || builder->items[*index].is_gone)
		return NULL;
	return &builder->items[*index];
}

/* A new entry goes where the one it replaces stood. */
static enum dossier_status define(struct dossier_lexicon_builder *builder,
				  const struct dossier_lexicon_entry *entry,
				  struct dossier_error *error)
{
	struct dossier_lexicon_entry made = {0};
	enum dossier_status status = overlay(builder->arena, &made, entry, true, error);
	if (status)
		return status;
	struct item *item = find(builder, entry->id);
	if (item) {
		item->entry = made;
		return DOSSIER_OK;
	}
	item = ARENA_PUSH(builder->arena, builder->items, builder->n_items,
			  builder->items_capacity);
	if (!item)
		return arena_error(builder->arena, error);
	item->entry = made;
	if (!map_put(builder->ids, span_of(entry->id), builder->n_items - 1)) {
		builder->n_items--;
		return error_memory(error);
	}
	return DOSSIER_OK;
}

static enum dossier_status keep_patch(struct dossier_lexicon_builder *builder,
				      enum dossier_lexicon_change change,
				      const struct dossier_lexicon_entry *entry,
				      struct dossier_error *error)
{
	struct lexicon_patch patch = {.change = change};
	enum dossier_status status = overlay(builder->arena, &patch.entry, entry, true, error);
	if (status)
		return status;
	struct lexicon_patch *to = ARENA_PUSH(builder->arena, builder->patches, builder->n_patches,
					      builder->patches_capacity);
	if (!to)
		return arena_error(builder->arena, error);
	*to = patch;
	return DOSSIER_OK;
}

enum dossier_status dossier_lexicon_builder_add(struct dossier_lexicon_builder *builder,
						enum dossier_lexicon_change change,
						const struct dossier_lexicon_entry *entry,
						struct dossier_error *error)
{
	if (!entry->id || !*entry->id || (change == DOSSIER_LEXICON_DEFINE && !entry->name))
		return error_set(error, DOSSIER_ARGUMENT, "an entry needs an id and a name");
	if (change != DOSSIER_LEXICON_REMOVE) {
		enum dossier_status status = check_names(builder, entry, error);
		if (status)
			return status;
	}
	if (change == DOSSIER_LEXICON_DEFINE)
		return define(builder, entry, error);
	struct item *item = find(builder, entry->id);
	if (!item)
		return keep_patch(builder, change, entry, error);
	if (change == DOSSIER_LEXICON_EXTEND) {
		struct dossier_lexicon_entry more = *entry;
		more.file = NULL; /* where it is defined stays */
		more.line = 0;
		return overlay(builder->arena, &item->entry, &more, false, error);
	}
	item->is_gone = true;
	return DOSSIER_OK;
}

const struct dossier_lexicon_entry *
dossier_lexicon_builder_find(const struct dossier_lexicon_builder *builder, const char *id)
{
	const struct item *item = find(builder, id);
	return item ? &item->entry : NULL;
}

static enum dossier_status make_lexicon(struct dossier_lexicon_builder *builder,
					struct dossier_lexicon **out, struct dossier_error *error)
{
	struct arena *arena = builder->arena;
	struct dossier_lexicon *lexicon = arena_zero(arena, 1, sizeof *lexicon);
	size_t room = builder->n_items ? builder->n_items : 1;
	struct dossier_lexicon_entry *entries = arena_zero(arena, room, sizeof *entries);
	if (!lexicon || !entries)
		return arena_error(arena, error);
	size_t n = 0;
	for (size_t i = 0; i < builder->n_items; i++)
		if (!builder->items[i].is_gone)
			entries[n++] = builder->items[i].entry;
	*lexicon = (struct dossier_lexicon){.entries = entries,
					    .n_entries = n,
					    .patches = builder->patches,
					    .n_patches = builder->n_patches,
					    .arena = arena};
	enum dossier_status status = lexicon_index(lexicon, error);
	if (!status)
		*out = lexicon;
	return status;
}

enum dossier_status dossier_lexicon_builder_finish(struct dossier_lexicon_builder *builder,
						   struct dossier_lexicon **out,
						   struct dossier_error *error)
{
	struct dossier_lexicon_builder fresh;
	enum dossier_status status = builder_init(&fresh, error);
	if (!status)
		status = make_lexicon(builder, out, error);
	if (status) {
		builder_release(&fresh);
		return status;
	}
	map_free(builder->ids); /* the arena went to the lexicon */
	*builder = fresh;
	return DOSSIER_OK;
}

static enum dossier_status add_all(struct dossier_lexicon_builder *builder,
				   const struct dossier_lexicon *lexicon,
				   struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < lexicon->n_entries; i++)
		status = dossier_lexicon_builder_add(builder, DOSSIER_LEXICON_DEFINE,
						     &lexicon->entries[i], error);
	for (size_t i = 0; !status && i < lexicon->n_patches; i++) {
		const struct lexicon_patch *patch = &lexicon->patches[i];
		if (dossier_lexicon_by_id(lexicon, patch->entry.id) != DOSSIER_NONE)
			continue; /* defined anew after the change */
		status = dossier_lexicon_builder_add(builder, patch->change, &patch->entry, error);
	}
	return status;
}

enum dossier_status dossier_lexicon_merge(struct dossier_lexicon **out,
					  const struct dossier_lexicon *const *lexicons, size_t n,
					  struct dossier_error *error)
{
	struct dossier_lexicon_builder *builder;
	enum dossier_status status = dossier_lexicon_builder_new(&builder, error);
	if (status)
		return status;
	for (size_t i = 0; !status && i < n; i++)
		status = add_all(builder, lexicons[i], error);
	if (!status)
		status = dossier_lexicon_builder_finish(builder, out, error);
	dossier_lexicon_builder_free(builder);
	return status;
}
