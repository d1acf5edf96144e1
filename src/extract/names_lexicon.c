/*
 * Names that the lexicon knows. The longest match at a word wins; of several lexicons the later.
 *
 * A short form or a name that is also a common word needs a capital where capitals say something.
 */
#include "extract/names.h"

static enum dossier_kind kind_of(const struct dossier_lexicon_entry *entry,
				 enum dossier_alias_kind alias)
{
	if (alias == DOSSIER_ALIAS_ADJECTIVE || alias == DOSSIER_ALIAS_PEOPLE)
		return DOSSIER_GROUP;
	return entry->kind;
}

static bool longest(const struct draft *draft, uint32_t at, struct dossier_lexicon_match *match,
		    const struct dossier_lexicon **lexicon)
{
	const struct extract_context *context = draft->context;
	match->length = 0;
	for (size_t k = context->n_lexicons; k-- > 0;) {
		struct dossier_lexicon_match found;
		if (dossier_lexicon_match(context->lexicons[k], draft->text.at, draft->text.length,
					  at, &found) &&
		    found.length > match->length) {
			*match = found;
			*lexicon = context->lexicons[k];
		}
	}
	return match->length > 0;
}

/* Is the match at word i believable, given how the text writes it? */
static bool is_believable(const struct name_finder *f, const struct name *name)
{
	const struct draft *draft = f->draft;
	const struct word *first = &draft->words[name->first];
	struct span form = draft_form(draft, (int64_t)name->first);
	if (name->last == name->first + 1 && first->shape == WORD_LOWER)
		return false;
	if (name->last == name->first + 1 && first->shape == WORD_UPPER && first->letters <= 2 &&
	    (first->classes & W_NO_NAME))
		return false;
	if (!name->source.is_short)
		return true;
	bool opens = f->flags[name->first] & (NAME_OPENS | NAME_HEADLINE);
	if (opens && name->last == name->first + 1)
		return word_set_has(&f->proper, form) && !word_set_has(&f->common, form);
	return true;
}

bool names_from_lexicon(const struct name_finder *f, size_t i, struct name *out)
{
	const struct draft *draft = f->draft;
	struct dossier_lexicon_match match = {0};
	const struct dossier_lexicon *lexicon = NULL;
	if (!longest(draft, draft->words[i].start, &match, &lexicon) || !match.n_entries)
		return false;
	uint32_t end = draft->words[i].start + (uint32_t)match.length;
	size_t last = i;
	while (last < draft->n_words && draft->words[last].start < end)
		last++;
	const struct word *tail = &draft->words[last - 1];
	if (tail->end > end + 1 || (tail->end == end + 1 && draft->text.at[end] != '.'))
		return false; /* it stops inside a word */
	const struct dossier_lexicon_entry *entry = dossier_lexicon_get(lexicon, match.entries[0]);
	const struct dossier_lexicon_alias *alias =
		match.aliases[0] == DOSSIER_NONE ? NULL : &entry->aliases[match.aliases[0]];
	struct name name = {.first = i, .last = last, .score = 0.95F, .rule = "lexicon"};
	name.source.entry = entry;
	name.source.alias = alias ? alias->kind : DOSSIER_ALIAS_NAME;
	name.source.is_short = alias ? alias->kind == DOSSIER_ALIAS_SHORT || alias->is_ambiguous
				     : entry->is_ambiguous;
	name.kind = kind_of(entry, name.source.alias);
	name.source.is_only = match.n_entries == 1;
	name.is_sure = !name.source.is_short;
	for (size_t k = 1; k < match.n_entries && name.is_sure; k++) {
		const struct dossier_lexicon_entry *other =
			dossier_lexicon_get(lexicon, match.entries[k]);
		uint32_t a = match.aliases[k];
		name.is_sure =
			kind_of(other, a == DOSSIER_NONE ? DOSSIER_ALIAS_NAME
							 : other->aliases[a].kind) == name.kind;
	}
	if (name.source.is_short)
		name.score = 0.8F;
	if (!is_believable(f, &name))
		return false;
	*out = name;
	return true;
}
