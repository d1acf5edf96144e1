/* What entries of a lexicon say against each other, or of entries that are nowhere. */
#include "lua/lexicon.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/map.h"

/* Where and how to speak of an entry while checking. */
static void report(const struct lexicon_options *options, const struct dossier_lexicon_entry *entry,
		   const char *format, ...)
{
	char message[sizeof((struct dossier_error *)0)->message];
	struct dossier_error problem;
	va_list list;
	va_start(list, format);
	vsnprintf(message, sizeof message, format, list);
	va_end(list);
	error_set(&problem, DOSSIER_INPUT, "%s", message);
	error_at(&problem, entry->file, entry->line, -1);
	options->problem(options->context, &problem);
}

static bool is_known(const struct dossier_lexicon *lexicon, const struct lexicon_options *options,
		     const char *id)
{
	return !id || dossier_lexicon_by_id(lexicon, id) != DOSSIER_NONE ||
	       (options->base && dossier_lexicon_by_id(options->base, id) != DOSSIER_NONE);
}

static void check_references(const struct dossier_lexicon *lexicon,
			     const struct lexicon_options *options,
			     const struct dossier_lexicon_entry *entry)
{
	if (!is_known(lexicon, options, entry->country))
		report(options, entry, "%s: no entry has the id \"%s\" (country)", entry->name,
		       entry->country);
	if (!is_known(lexicon, options, entry->capital))
		report(options, entry, "%s: no entry has the id \"%s\" (capital)", entry->name,
		       entry->capital);
	for (size_t i = 0; i < entry->n_roles; i++)
		if (!is_known(lexicon, options, entry->roles[i].organization))
			report(options, entry,
			       "%s: no entry has the id \"%s\" (organization of a role)",
			       entry->name, entry->roles[i].organization);
}

/* Whether a name is one that ought to say of itself what it means. */
static bool is_full(const struct dossier_lexicon_entry *entry, uint32_t alias)
{
	if (alias == DOSSIER_NONE)
		return !entry->is_ambiguous;
	const struct dossier_lexicon_alias *as = &entry->aliases[alias];
	return as->kind == DOSSIER_ALIAS_NAME && !as->is_ambiguous && !as->from && !as->to;
}

static void check_name(const struct dossier_lexicon *lexicon, const struct lexicon_options *options,
		       uint32_t index, const char *name)
{
	const struct dossier_lexicon_entry *entry = dossier_lexicon_get(lexicon, index);
	struct dossier_lexicon_match match;
	if (!dossier_lexicon_find(lexicon, name, strlen(name), &match))
		return;
	for (size_t i = 0; i < match.n_entries && i < 8; i++) {
		const struct dossier_lexicon_entry *other =
			dossier_lexicon_get(lexicon, match.entries[i]);
		if (match.entries[i] >= index || other->kind != entry->kind ||
		    !is_full(other, match.aliases[i]))
			continue;
		report(options, entry,
		       "\"%s\" is also a name of the %s at %s:%u: make them one entry, or mark the "
		       "name as ambiguous",
		       name, dossier_kind_name(other->kind), other->file ? other->file : "?",
		       other->line);
	}
}

/* Two entries that say they are the same thing of Wikidata. Without memory nothing is said. */
static void check_wikidata(const struct dossier_lexicon *lexicon,
			   const struct lexicon_options *options)
{
	struct map *seen = map_new();
	bool is_good = seen;
	for (uint32_t i = 0; is_good && i < dossier_lexicon_size(lexicon); i++) {
		const struct dossier_lexicon_entry *entry = dossier_lexicon_get(lexicon, i);
		struct span id = span_of(entry->wikidata);
		uint64_t *first = id.length ? map_find(seen, id) : NULL;
		if (first)
			report(options, entry, "%s and %s cannot both be %s of Wikidata",
			       entry->name, dossier_lexicon_get(lexicon, (uint32_t)*first)->name,
			       entry->wikidata);
		else if (id.length)
			is_good = map_put(seen, id, i);
	}
	map_free(seen);
}

void lexicon_check(const struct dossier_lexicon *lexicon, const struct lexicon_options *options)
{
	if (!options || !options->problem)
		return;
	for (uint32_t i = 0; i < dossier_lexicon_size(lexicon); i++) {
		const struct dossier_lexicon_entry *entry = dossier_lexicon_get(lexicon, i);
		check_references(lexicon, options, entry);
		if (is_full(entry, DOSSIER_NONE))
			check_name(lexicon, options, i, entry->name);
		for (uint32_t j = 0; j < entry->n_aliases; j++)
			if (is_full(entry, j))
				check_name(lexicon, options, i, entry->aliases[j].name);
	}
	check_wikidata(lexicon, options);
}
