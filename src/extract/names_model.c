/*
 * What the trained model proposes, and what is known against it.
 *
 * Two names of the lexicon joined by "and" are two names. A title is no part of a person's name,
 * and what stands before it is none of it either. Of the same words the lexicon says the kind where
 * it knows one only, save between groups and organisations, where usage differs and the model has
 * seen the context.
 */
#include "extract/names.h"

#define UNSURE 0.5F /* below, the lexicon's longer name wins */
#define SURE 0.95F  /* from there on, the model's kind holds against the lexicon's */

static struct name from_proposal(const struct draft *draft, const struct finder_name *proposal)
{
	const struct dossier_token *tokens = draft->annotation->tokens;
	uint32_t end = tokens[proposal->last - 1].range.end;
	struct name name = {.kind = proposal->kind,
			    .score = proposal->score > 0.01F ? proposal->score : 0.01F,
			    .rule = "model"};
	name.first = draft_word_at(draft, tokens[proposal->first].range.start);
	name.last = name.first;
	while (name.last < draft->n_words && draft->words[name.last].start < end)
		name.last++;
	return name;
}

static bool add(struct name_finder *f, struct name name)
{
	const struct draft *draft = f->draft;
	while (name.last > name.first && draft->words[name.last - 1].shape == WORD_MARK &&
	       !draft_mark(draft, (int64_t)name.last - 1, '.') &&
	       !draft_mark(draft, (int64_t)name.last - 1, ')'))
		name.last--;
	if (name.last <= name.first)
		return true;
	struct name *guess =
		ARENA_PUSH(draft->arena, f->guesses, f->n_guesses, f->guesses_capacity);
	if (!guess)
		return false;
	*guess = name;
	f->proposed[name.first] = (uint32_t)f->n_guesses;
	return true;
}

/* Does the lexicon know exactly the words [first, last)? */
static bool knows(const struct name_finder *f, size_t first, size_t last)
{
	struct name known;
	return first < last && names_from_lexicon(f, first, &known) && known.last == last &&
	       !known.source.is_short;
}

/* Small words that no name has in it ("holiday of X"): the model went astray, the rules may look.
 */
static bool has_common_word(const struct draft *draft, const struct name *name)
{
	const uint64_t inside = W_PREPOSITION | W_CONJUNCTION | W_DETERMINER | W_PARTICLE;
	bool has_capital = false;
	for (size_t i = name->first; i < name->last; i++) {
		const struct word *word = &draft->words[i];
		bool small =
			word->shape == WORD_LOWER && !(word->classes & inside) && word->letters > 2;
		if (small && has_capital && i + 1 < name->last &&
		    !draft_mark(draft, (int64_t)i - 1, '-'))
			return true;
		has_capital = has_capital || word->shape >= WORD_CAPITAL;
	}
	return false;
}

/* "X and Y" of which the lexicon knows one: two names. */
static bool add_parts(struct name_finder *f, struct name name)
{
	for (size_t k = name.first + 1; k + 1 < name.last && !knows(f, name.first, name.last);
	     k++) {
		if (!draft_is(f->draft, (int64_t)k, "and or") ||
		    !(knows(f, name.first, k) || knows(f, k + 1, name.last)))
			continue;
		struct name left = name;
		left.last = k;
		if (!add(f, left))
			return false;
		name.first = k + 1;
	}
	return add(f, name);
}

/* "Support Group (SG)": the name and, in brackets, its acronym. */
static bool add_bracketed(struct name_finder *f, struct name name)
{
	for (size_t k = name.first + 1; k < name.last; k++) {
		if (!draft_mark(f->draft, (int64_t)k, '('))
			continue;
		struct name inside = name;
		inside.first = k + 1;
		inside.last = k + 2 < name.last ? k + 2 : name.last;
		name.last = k;
		bool is_acronym = draft_word(f->draft, (int64_t)k + 1)->shape == WORD_UPPER;
		return add_parts(f, name) && (!is_acronym || add(f, inside));
	}
	return add_parts(f, name);
}

bool names_place_proposals(struct name_finder *f)
{
	struct draft *draft = f->draft;
	f->proposed = arena_zero(draft->arena, draft->n_words + 1, sizeof *f->proposed);
	for (size_t p = 0; f->proposed && p < draft->n_proposals; p++) {
		struct name name = from_proposal(draft, &draft->proposals[p]);
		if (has_common_word(draft, &name))
			continue;
		for (size_t i = name.first; i < name.last; i++)
			f->flags[i] |= NAME_IN_MODEL;
		if (name.last > name.first && !add_bracketed(f, name))
			return false;
	}
	return f->proposed != NULL;
}

/* Groups and organisations are not told apart in the same way everywhere. */
static bool is_body(enum dossier_kind kind)
{
	return kind == DOSSIER_GROUP || kind == DOSSIER_ORGANIZATION;
}

bool names_by_model(const struct name_finder *f, size_t i, struct name *out)
{
	struct name known = {0};
	if (!f->proposed[i])
		return false;
	*out = f->guesses[f->proposed[i] - 1];
	if (!names_from_lexicon(f, i, &known) || known.last < out->last)
		return true;
	if (known.last > out->last) {
		if (!known.source.is_short && out->score < UNSURE)
			*out = known;
		return true;
	}
	if (known.kind != out->kind && known.source.is_short)
		return true;
	out->source = known.source;
	out->rule = "model, lexicon";
	if (known.is_sure && out->score < SURE && !(is_body(known.kind) && is_body(out->kind)))
		out->kind = known.kind;
	return true;
}

/* Words that are what people are, and no one's name: "Co-Chairs", "Special Envoy". */
static bool is_role_only(const struct draft *draft, const struct name *name)
{
	const uint64_t roles = W_ROLE | W_PEOPLE | W_ROLE_PREFIX | W_FUNCTION | W_TITLE;
	for (size_t i = name->first; i < name->last; i++) {
		const struct word *word = &draft->words[i];
		if (word->shape != WORD_MARK && !(word->classes & roles) &&
		    !draft_is(draft, (int64_t)i, "co chairs"))
			return false;
	}
	return true;
}

/* A title is no part of a person's name, and nothing before it is: "UN Envoy X Y", "Dr X". */
static void drop_title(const struct draft *draft, struct name *name)
{
	for (size_t i = name->last - 1; i-- > name->first;) {
		const struct word *word = &draft->words[i];
		bool title = (word->classes & (W_TITLE | W_ROLE)) && !(word->classes & W_GIVEN);
		bool keeps =
			draft_is(draft, (int64_t)i,
				 "pope king queen prince princess saint st lord sheikh lady") &&
			name->last - i <= 2;
		if (!title || keeps || !draft_is_capitalised(draft, (int64_t)i + 1))
			continue;
		name->first = i + 1;
		return;
	}
}

/* "UN Special Envoy for Syria X Y" taken for a body: the person at its end. */
static void find_person_at_end(const struct name_finder *f, struct name *name)
{
	const struct draft *draft = f->draft;
	bool titled = false;
	for (size_t i = name->first; i + 1 < name->last; i++) {
		struct name known;
		titled = titled || (draft_has(draft, (int64_t)i, W_TITLE) &&
				    !draft_has(draft, (int64_t)i + 1, W_ORGANIZATION));
		if (!titled)
			continue;
		bool person = names_from_lexicon(f, i + 1, &known) && known.last == name->last &&
			      known.kind == DOSSIER_PERSON;
		if (person)
			*name = known;
		else if (draft_has(draft, (int64_t)i + 1, W_GIVEN) && name->last - i > 2) {
			name->kind = DOSSIER_PERSON;
			name->first = i + 1;
		} else
			continue;
		return;
	}
}

/* One word that is only what names of its sort end in: "State", "Ministry". */
static bool is_bare_head(const struct draft *draft, const struct name *name)
{
	const struct word *word = &draft->words[name->first];
	bool of_title = draft_is(draft, (int64_t)name->first - 1, "of") &&
			draft_has(draft, (int64_t)name->first - 2, W_TITLE);
	return name->last == name->first + 1 && word->shape == WORD_CAPITAL &&
	       (name->score < 0.8F || of_title) &&
	       (word->classes & (W_ORGANIZATION | W_PLACE | W_WORK | W_EVENT | W_FUNCTION)) &&
	       !(word->classes & W_GIVEN) &&
	       !draft_is(draft, (int64_t)name->first, "congress senate parliament ramadan hajj");
}

/* What a name's own words say against the kind it was given. */
bool names_review(const struct name_finder *f, struct name *name)
{
	const struct draft *draft = f->draft;
	int64_t first = (int64_t)name->first, last = (int64_t)name->last - 1;
	if (name->source.entry)
		return true;
	if (name->kind == DOSSIER_PERSON && is_role_only(draft, name))
		return false;
	if (name->kind == DOSSIER_PERSON)
		drop_title(draft, name);
	else if (name->kind == DOSSIER_ORGANIZATION)
		find_person_at_end(f, name);
	if (is_bare_head(draft, name))
		return false;
	if (name->kind != DOSSIER_PERSON)
		return true;
	if (draft_is(draft, last, "prize award awards medal trophy"))
		name->kind = DOSSIER_OTHER;
	else if (draft_is(draft, first, "jebel jabal mount wadi tell tel mt mt. lake cape"))
		name->kind = DOSSIER_PLACE;
	else if (last > first && draft_has(draft, last, W_ORGANIZATION) &&
		 !draft_has(draft, first, W_GIVEN))
		name->kind = DOSSIER_ORGANIZATION;
	return true;
}
