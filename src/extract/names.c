/*
 * The stage of names.
 *
 * First the evidence: which words the text also writes small, which it writes with a capital where
 * a capital says something, which lines are headlines. Then from left to right: at each word every
 * sort of evidence may propose, the longest proposal is taken, of equals the earlier in the list
 * (model, lexicon, heads, persons, ...). A second pass finds surnames that stood before their
 * fuller names.
 */
#include "extract/names.h"

static uint64_t key_of(struct span form)
{
	char folded[64];
	size_t n = form.length < sizeof folded ? form.length : sizeof folded;
	for (size_t i = 0; i < n; i++) {
		char c = form.at[i];
		folded[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	}
	uint64_t key = span_hash(span_make(folded, n));
	return key ? key : 1;
}

static uint64_t *probe(const struct word_set *set, uint64_t key)
{
	size_t i = (size_t)hash_mix(key) & set->mask;
	while (set->slots[i] && set->slots[i] != key)
		i = (i + 1) & set->mask;
	return &set->slots[i];
}

bool word_set_has(const struct word_set *set, struct span form)
{
	return *probe(set, key_of(form)) != 0;
}

bool word_set_add(struct word_set *set, struct span form)
{
	*probe(set, key_of(form)) = key_of(form);
	return true;
}

static bool set_new(struct word_set *set, struct arena *arena, size_t words)
{
	size_t size = 16;
	while (size < 2 * words)
		size *= 2;
	set->mask = size - 1;
	set->slots = arena_zero(arena, size, sizeof *set->slots);
	return set->slots != NULL;
}

/* A line whose longer words nearly all have capitals, without a final full stop. */
static bool is_headline(const struct draft *draft, size_t first, size_t end)
{
	size_t capital = 0, small = 0;
	for (size_t i = first; i < end; i++) {
		const struct word *word = &draft->words[i];
		if (word->letters < 4 || (word->classes & (W_PREPOSITION | W_CONJUNCTION)))
			continue;
		capital += word->shape >= WORD_CAPITAL;
		small += word->shape == WORD_LOWER;
	}
	return capital >= 4 && capital >= 5 * small && !draft_mark(draft, (int64_t)end - 1, '.');
}

static bool opens(const struct draft *draft, size_t i)
{
	const struct word *word = &draft->words[i];
	const struct word *before = draft_word(draft, (int64_t)i - 1);
	if (i == 0 || word->is_first || before->sentence != word->sentence)
		return true;
	return before->shape == WORD_MARK && before->mark && strchr("\"':.!?*-", before->mark) &&
	       !(before->mark == '-' && before->is_glued);
}

static void mark_lines(struct name_finder *f)
{
	const struct draft *draft = f->draft;
	for (size_t first = 0; first < draft->n_words;) {
		size_t end = first + 1;
		while (end < draft->n_words && !draft->words[end].is_first)
			end++;
		bool headline = is_headline(draft, first, end);
		for (size_t i = first; i < end; i++)
			f->flags[i] |= (uint8_t)((headline ? NAME_HEADLINE : 0) |
						 (opens(draft, i) ? NAME_OPENS : 0));
		first = end;
	}
}

static void mark_times(struct name_finder *f)
{
	const struct dossier_annotation *a = f->draft->annotation;
	size_t i = 0;
	for (size_t t = 0; t < a->n_times; t++) {
		while (i < f->draft->n_words && f->draft->words[i].start < a->times[t].range.start)
			i++;
		for (; i < f->draft->n_words && f->draft->words[i].start < a->times[t].range.end;
		     i++)
			f->flags[i] |= NAME_IN_TIME;
	}
}

static enum dossier_status gather(struct name_finder *f, struct dossier_error *error)
{
	struct draft *draft = f->draft;
	f->flags = arena_zero(draft->arena, draft->n_words + 1, 1);
	if (!f->flags || !set_new(&f->common, draft->arena, draft->n_words) ||
	    !set_new(&f->proper, draft->arena, draft->n_words) ||
	    !set_new(&f->surnames, draft->arena, draft->n_words))
		return arena_error(draft->arena, error);
	mark_lines(f);
	mark_times(f);
	for (size_t i = 0; i < draft->n_words; i++) {
		const struct word *word = &draft->words[i];
		if (word->shape == WORD_LOWER)
			word_set_add(&f->common, draft_form(draft, (int64_t)i));
		else if (word->shape >= WORD_CAPITAL &&
			 !(f->flags[i] & (NAME_OPENS | NAME_HEADLINE)))
			word_set_add(&f->proper, draft_form(draft, (int64_t)i));
	}
	if (!names_place_proposals(f))
		return arena_error(draft->arena, error);
	return DOSSIER_OK;
}

/* "Joint Implementation Center (JIC)": the words before the bracket whose initials it has. */
static bool expansion(const struct name_finder *f, size_t bracket, struct name *out)
{
	const struct draft *draft = f->draft;
	if (!draft_mark(draft, (int64_t)bracket, '(') ||
	    !draft_mark(draft, (int64_t)bracket + 2, ')') ||
	    draft_word(draft, (int64_t)bracket + 1)->shape != WORD_UPPER)
		return false;
	struct span letters = draft_form(draft, (int64_t)bracket + 1);
	size_t at = bracket, left = letters.length;
	while (left > 0 && at > 0 && bracket - at < 12) {
		const struct word *word = &draft->words[at - 1];
		char initial = draft->text.at[word->start];
		if (word->shape >= WORD_CAPITAL && initial == letters.at[left - 1])
			left--;
		else if (!(word->classes & (W_PREPOSITION | W_CONJUNCTION | W_DETERMINER)) &&
			 word->shape != WORD_MARK)
			break;
		at--;
	}
	if (left || letters.length < 2)
		return false;
	while (bracket > at && draft->words[bracket - 1].shape == WORD_MARK)
		bracket--;
	if (names_from_lexicon(f, at, out) && out->last == bracket)
		return true;
	*out = (struct name){.first = at,
			     .last = bracket,
			     .kind = DOSSIER_ORGANIZATION,
			     .score = 0.9F,
			     .rule = "acronym/expansion"};
	return true;
}

typedef bool proposer(const struct name_finder *f, size_t i, struct name *out);

/* What the rules say by themselves: the longest, of equals the first. */
static bool propose_by_rule(const struct name_finder *f, size_t i, struct name *out)
{
	static proposer *const proposers[] = {
		names_from_lexicon, names_organization, names_work,    names_event,  names_place,
		names_person,       names_group,        names_acronym, names_unknown};
	struct name best = {0};
	for (size_t k = 0; k < sizeof proposers / sizeof *proposers; k++) {
		struct name name = {0};
		bool guess = proposers[k] == names_unknown && best.last > i;
		if (!guess && proposers[k](f, i, &name) && name.last > best.last)
			best = name;
	}
	*out = best;
	return best.last > i;
}

/* What the rules are sure of, where no word of it is in a name of the model. */
static bool propose_surely(const struct name_finder *f, size_t i, struct name *out)
{
	bool found = (names_person(f, i, out) && out->last > i + 1 && out->score > 0.9F) ||
		     (names_group(f, i, out) && out->last > i + 1) ||
		     (names_event(f, i, out) && out->last > i + 1);
	for (size_t k = i; found && k < out->last; k++)
		found = !(f->flags[k] & NAME_IN_MODEL);
	return found;
}

/* With a model, its word counts; where it says nothing, only names that the lexicon is sure of. */
static bool propose_any(const struct name_finder *f, size_t i, struct name *out)
{
	if (!f->draft->n_proposals)
		return propose_by_rule(f, i, out);
	if (names_by_model(f, i, out))
		return true;
	if (f->flags[i] & NAME_IN_MODEL)
		return false;
	if (names_from_lexicon(f, i, out) && !out->source.is_short &&
	    out->source.alias != DOSSIER_ALIAS_ADJECTIVE &&
	    out->source.alias != DOSSIER_ALIAS_PEOPLE &&
	    !draft_has(f->draft, (int64_t)i, W_RELIGION))
		return true;
	return propose_surely(f, i, out);
}

static bool propose(const struct name_finder *f, size_t i, struct name *out)
{
	return propose_any(f, i, out) && names_review(f, out);
}

/* Names before the bracket that its expansion takes in give way to it. */
static bool push(struct name_finder *f, const struct name *name)
{
	while (f->n && f->names[f->n - 1].last > name->first)
		f->n--;
	struct name *slot = ARENA_PUSH(f->draft->arena, f->names, f->n, f->capacity);
	if (!slot)
		return false;
	*slot = *name;
	if (name->kind == DOSSIER_PERSON && name->last > name->first + 1)
		word_set_add(&f->surnames, draft_form(f->draft, (int64_t)name->last - 1));
	return true;
}

static bool may_begin(const struct draft *draft, size_t i)
{
	const struct word *word = &draft->words[i];
	return word->shape >= WORD_CAPITAL || (word->classes & W_PARTICLE) ||
	       (word->shape == WORD_LOWER && i + 1 < draft->n_words &&
		draft->words[i + 1].shape >= WORD_CAPITAL);
}

static enum dossier_status find_all(struct name_finder *f, struct dossier_error *error)
{
	const struct draft *draft = f->draft;
	for (size_t i = 0; i < draft->n_words;) {
		struct name name;
		bool found = draft->words[i].shape == WORD_MARK
				     ? expansion(f, i, &name)
				     : may_begin(draft, i) && propose(f, i, &name);
		if (i % 1024 == 0 && draft_check(draft, error))
			return DOSSIER_INTERRUPTED;
		if (found && !push(f, &name))
			return arena_error(draft->arena, error);
		i = found && name.last > i ? name.last : i + 1;
	}
	return DOSSIER_OK;
}

/* Surnames that no one knew when they were passed, in the gaps between names. */
static enum dossier_status find_surnames(struct name_finder *f, struct dossier_error *error)
{
	struct draft *draft = f->draft;
	struct name *first = f->names;
	size_t n = f->n, next = 0;
	f->names = NULL;
	f->n = f->capacity = 0;
	for (size_t i = 0; i < draft->n_words;) {
		struct name name;
		bool known = next < n && first[next].first == i;
		if (known)
			name = first[next++];
		else if (!(draft->words[i].shape == WORD_CAPITAL &&
			   word_set_has(&f->surnames, draft_form(draft, (int64_t)i)) &&
			   !(f->flags[i] & NAME_HEADLINE) && names_unknown(f, i, &name) &&
			   (next == n || name.last <= first[next].first))) {
			i++;
			continue;
		}
		if (!push(f, &name))
			return arena_error(draft->arena, error);
		i = name.last;
	}
	return DOSSIER_OK;
}

static enum dossier_status publish(struct name_finder *f, struct dossier_error *error)
{
	struct draft *draft = f->draft;
	struct dossier_annotation *a = draft->annotation;
	a->mentions = arena_zero(draft->arena, f->n + 1, sizeof *a->mentions);
	draft->sources = arena_zero(draft->arena, f->n + 1, sizeof *draft->sources);
	if (!a->mentions || !draft->sources)
		return arena_error(draft->arena, error);
	for (size_t i = 0; i < f->n; i++) {
		const struct name *name = &f->names[i];
		a->mentions[i] =
			(struct dossier_mention){.range = {draft->words[name->first].start,
							   draft->words[name->last - 1].end},
						 .kind = name->kind,
						 .entity = DOSSIER_NONE,
						 .score = name->score,
						 .rule = name->rule};
		draft->sources[i] = name->source;
		draft->sources[i].first = (uint32_t)name->first;
		draft->sources[i].last = (uint32_t)name->last;
	}
	a->n_mentions = f->n;
	return DOSSIER_OK;
}

enum dossier_status names_stage(struct draft *draft, struct dossier_error *error)
{
	struct name_finder f = {.draft = draft};
	enum dossier_status status = gather(&f, error);
	if (!status)
		status = find_all(&f, error);
	if (!status)
		status = find_surnames(&f, error);
	return status ? status : publish(&f, error);
}
