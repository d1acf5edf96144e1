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

/* The proposals of the model, from tokens to words. */
static bool place_proposals(struct name_finder *f)
{
	struct draft *draft = f->draft;
	const struct dossier_token *tokens = draft->annotation->tokens;
	f->proposed = arena_zero(draft->arena, draft->n_words + 1, sizeof *f->proposed);
	for (size_t p = 0; f->proposed && p < draft->n_proposals; p++) {
		size_t first = draft_word_at(draft, tokens[draft->proposals[p].first].range.start);
		uint32_t end = tokens[draft->proposals[p].last - 1].range.end;
		f->proposed[first] = (uint32_t)p + 1;
		for (size_t i = first; i < draft->n_words && draft->words[i].start < end; i++)
			f->flags[i] |= NAME_IN_MODEL;
	}
	return f->proposed != NULL;
}

bool names_from_model(const struct name_finder *f, size_t i, struct name *out)
{
	const struct draft *draft = f->draft;
	if (!f->proposed[i])
		return false;
	const struct finder_name *proposal = &draft->proposals[f->proposed[i] - 1];
	uint32_t end = draft->annotation->tokens[proposal->last - 1].range.end;
	size_t last = i;
	while (last < draft->n_words && draft->words[last].start < end)
		last++;
	*out = (struct name){.first = i,
			     .last = last,
			     .kind = proposal->kind,
			     .score = proposal->score > 0.01F ? proposal->score : 0.01F,
			     .rule = "model"};
	return last > i;
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
	if (!place_proposals(f))
		return arena_error(draft->arena, error);
	for (size_t i = 0; i < draft->n_words; i++) {
		const struct word *word = &draft->words[i];
		if (word->shape == WORD_LOWER)
			word_set_add(&f->common, draft_form(draft, (int64_t)i));
		else if (word->shape >= WORD_CAPITAL &&
			 !(f->flags[i] & (NAME_OPENS | NAME_HEADLINE)))
			word_set_add(&f->proper, draft_form(draft, (int64_t)i));
	}
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

/* The model's name with what the lexicon knows of it. A longer name of the lexicon wins; of the
 * same words the model says the kind, for it has seen the context. */
static bool propose_by_model(const struct name_finder *f, size_t i, struct name *out)
{
	struct name known = {0};
	if (!names_from_model(f, i, out))
		return false;
	if (!names_from_lexicon(f, i, &known) || known.last < out->last)
		return true;
	if (known.last > out->last && !known.source.is_short)
		*out = known;
	else if (known.last == out->last && (known.kind == out->kind || !known.source.is_short)) {
		out->source = known.source;
		out->rule = "model, lexicon";
	}
	return true;
}

/* With a model, its word counts; where it says nothing, only names that the lexicon is sure of. */
static bool propose_any(const struct name_finder *f, size_t i, struct name *out)
{
	if (!f->draft->n_proposals)
		return propose_by_rule(f, i, out);
	if (propose_by_model(f, i, out))
		return true;
	return !(f->flags[i] & NAME_IN_MODEL) && names_from_lexicon(f, i, out) &&
	       !out->source.is_short && out->kind != DOSSIER_GROUP;
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

/* What a name's own words say against the kind it was given. */
static bool review(const struct name_finder *f, struct name *name)
{
	const struct draft *draft = f->draft;
	int64_t first = (int64_t)name->first, last = (int64_t)name->last - 1;
	if (name->source.entry)
		return true;
	if (name->kind == DOSSIER_PERSON && is_role_only(draft, name))
		return false;
	if (name->kind == DOSSIER_PERSON)
		drop_title(draft, name);
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

static bool propose(const struct name_finder *f, size_t i, struct name *out)
{
	return propose_any(f, i, out) && review(f, out);
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
