/* Looking names up: see text/lexicon.h for the index. */
#include "text/lexicon.h"

#include <assert.h>
#include <string.h>

#include "base/arena.h"
#include "text/lexicon_fold.h"

uint64_t lexicon_hash(const char *key, size_t size)
{
	uint64_t hash = span_hash(span_make(key, size));
	return hash ? hash : 1;
}

static const struct lexicon_slot *find_slot(const struct dossier_lexicon *lexicon,
					    const struct fold *fold)
{
	if (!lexicon->n_slots)
		return NULL;
	uint64_t hash = lexicon_hash(fold->key, fold->size);
	size_t mask = lexicon->n_slots - 1;
	for (size_t at = hash & mask; lexicon->slots[at].hash; at = (at + 1) & mask)
		if (lexicon->slots[at].hash == hash)
			return &lexicon->slots[at];
	return NULL;
}

/* The form of a slot that the folded text may be: as written first, then by the rules of case. */
static const struct lexicon_form *find_form(const struct dossier_lexicon *lexicon,
					    const struct lexicon_slot *slot,
					    const struct fold *fold)
{
	const struct lexicon_form *forms = lexicon->forms + slot->form;
	if (!slot->n_forms || forms->size != fold->size ||
	    memcmp(forms->key, fold->key, fold->size))
		return NULL;
	size_t first = slot->n_forms > 1, end = slot->n_forms;
	for (size_t i = first; i < end; i++)
		if (!memcmp(forms[i].cased, fold->cased, fold->size))
			return &forms[i];
	if (fold_is_capitals(fold->cased, fold->size))
		return forms;
	for (size_t i = first; i < end; i++)
		if (fold_accepts(fold->cased, forms[i].cased, fold->size))
			return &forms[i];
	return NULL;
}

static void set_match(const struct dossier_lexicon *lexicon, const struct lexicon_form *form,
		      size_t length, struct dossier_lexicon_match *out)
{
	out->length = length;
	out->n_entries = form->n_refs;
	out->entries = lexicon->ref_entries + form->ref;
	out->aliases = lexicon->ref_aliases + form->ref;
}

int dossier_lexicon_match(const struct dossier_lexicon *lexicon, const char *text, size_t length,
			  size_t at, struct dossier_lexicon_match *out)
{
	struct fold fold;
	int is_found = 0;
	fold_init(&fold, text, length, at);
	while (fold_next(&fold)) {
		const struct lexicon_slot *slot = find_slot(lexicon, &fold);
		if (!slot)
			break;
		const struct lexicon_form *form = find_form(lexicon, slot, &fold);
		if (form) {
			set_match(lexicon, form, fold.end - at, out);
			is_found = 1;
		}
		if (!slot->has_longer)
			break;
	}
	return is_found;
}

int dossier_lexicon_find(const struct dossier_lexicon *lexicon, const char *name, size_t length,
			 struct dossier_lexicon_match *out)
{
	struct fold fold;
	fold_init(&fold, name, length, 0);
	if (!fold_all(&fold))
		return 0;
	const struct lexicon_slot *slot = find_slot(lexicon, &fold);
	if (!slot || !slot->n_forms)
		return 0;
	const struct lexicon_form *form = lexicon->forms + slot->form;
	if (form->size != fold.size || memcmp(form->key, fold.key, fold.size))
		return 0;
	set_match(lexicon, form, length, out);
	return 1;
}

size_t dossier_lexicon_size(const struct dossier_lexicon *lexicon)
{
	return lexicon->n_entries;
}

const struct dossier_lexicon_entry *dossier_lexicon_get(const struct dossier_lexicon *lexicon,
							uint32_t entry)
{
	assert(entry < lexicon->n_entries);
	return &lexicon->entries[entry];
}

uint32_t dossier_lexicon_by_id(const struct dossier_lexicon *lexicon, const char *id)
{
	size_t low = 0, high = lexicon->n_entries;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		uint32_t entry = lexicon->by_id[middle];
		int order = strcmp(lexicon->entries[entry].id, id);
		if (!order)
			return entry;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return DOSSIER_NONE;
}

const char *dossier_alias_kind_name(enum dossier_alias_kind kind)
{
	static const char *const names[DOSSIER_ALIAS_KINDS] = {
		"name", "short", "acronym", "former", "adjective", "people", "metonym"};
	return (size_t)kind < DOSSIER_ALIAS_KINDS ? names[kind] : "unknown";
}

void dossier_lexicon_free(struct dossier_lexicon *lexicon)
{
	if (lexicon)
		arena_free(lexicon->arena); /* the lexicon itself lives there */
}
