/*
 * Finding descriptions beside names.
 *
 *   before   = [modifier]* role [ "of" | "for" | "to" phrase ] Name        U.S. Secretary of State
 * X after    = Name "," [article] [modifier]* role [ tail ]               X, a spokeswoman for Y
 *   before,  = article [modifier]* role [ tail ] "," Name                 The mayor, X
 *   modifier = demonym | country | organisation | role prefix | adjective
 */
#include "extract/roles.h"

#define MOST_BEFORE 10
#define MOST_AFTER 14

static bool is_modifier(const struct draft *draft, int64_t i)
{
	const struct word *word = draft_word(draft, i);
	if (word->shape == WORD_MARK)
		return word->mark == '-' && word->is_glued;
	if (word->classes & (W_ROLE_PREFIX | W_ROLE | W_TITLE | W_ORGANIZATION | W_BODY |
			     W_RELIGION | W_DIRECTION | W_ORDINAL))
		return true;
	if (word->classes &
	    (W_DETERMINER | W_PREPOSITION | W_CONJUNCTION | W_AUXILIARY | W_PRONOUN))
		return word->shape == WORD_UPPER && word->letters > 1;
	return word->shape >= WORD_CAPITAL || draft_is(draft, i, "'s") ||
	       (word->shape == WORD_LOWER &&
		!(word->classes & ~(uint64_t)(W_CUE_NOUN | W_PEOPLE | W_NO_NAME | W_FUNCTION)) &&
		!(word->classes & (W_FUNCTION)) && word->letters > 2 &&
		!span_ends(draft_form(draft, i), SPAN("ed")) &&
		!span_ends(draft_form(draft, i), SPAN("ing")));
}

static bool is_role(const struct draft *draft, int64_t i)
{
	const struct word *word = draft_word(draft, i);
	return (word->classes & W_ROLE) ||
	       ((word->classes & W_TITLE) && !(word->classes & W_HONORIFIC));
}

/* One past the phrase that "of", "for" or "to" leads to, or at. */
static size_t tail_end(const struct draft *draft, size_t at)
{
	size_t next = at, begin = at;
	if (!draft_is(draft, (int64_t)at, "of for to on in at with"))
		return at;
	next++;
	if (draft_has(draft, (int64_t)next, W_DETERMINER) ||
	    draft_is(draft, (int64_t)next, "its his her their"))
		next++;
	begin = next;
	while (next < begin + 8 && next < draft->n_words && is_modifier(draft, (int64_t)next) &&
	       !draft->words[next].is_first)
		next++;
	return next > begin ? next : at;
}

bool description_parse(const struct draft *draft, size_t i, bool with_tail, struct description *out)
{
	size_t at = i, head = SIZE_MAX;
	if (draft_has(draft, (int64_t)at, W_DETERMINER))
		at++;
	for (size_t n = 0; n < 8 && at < draft->n_words && is_modifier(draft, (int64_t)at);
	     n++, at++)
		if (is_role(draft, (int64_t)at))
			head = at;
	if (head == SIZE_MAX)
		return false;
	size_t last = head + 1;
	if (draft_is(draft, (int64_t)last, "of") &&
	    draft_is(draft, (int64_t)last + 1, "state staff defense defence"))
		last += 2;
	for (size_t n = 0; with_tail && n < 3; n++) {
		size_t tail = tail_end(draft, last);
		if (tail == last)
			break;
		last = tail;
	}
	*out = (struct description){.first = i, .last = last, .head = head};
	return true;
}

struct role_list {
	struct role_item {
		uint32_t entity;
		struct dossier_range range;
	} * items;
	size_t n, capacity;
};

static bool add(struct draft *draft, struct role_list *list, uint32_t entity, size_t first,
		size_t last)
{
	struct role_item *item = ARENA_PUSH(draft->arena, list->items, list->n, list->capacity);
	if (item)
		*item = (struct role_item){entity,
					   {draft->words[first].start, draft->words[last - 1].end}};
	return item != NULL;
}

/* The first word of the modifiers and the role that stand right before the name, or `at`. */
static size_t role_before(const struct draft *draft, size_t at)
{
	size_t first = at;
	bool has_role = false;
	while (first > 0 && at - first < MOST_BEFORE &&
	       draft_together(draft, (int64_t)first - 1, (int64_t)at)) {
		int64_t before = (int64_t)first - 1;
		bool joint = draft_is(draft, before, "of for to on") && has_role &&
			     is_role(draft, before - 1);
		bool article = draft_is(draft, before, "the") &&
			       draft_is(draft, before - 1, "of for to on");
		bool own_end = first == at && !is_role(draft, before);
		if (own_end) {
			/* "envoy for Syria NAME": a phrase after the role is in between. */
			int64_t k = before;
			while (k > before - 6 && is_modifier(draft, k) && !is_role(draft, k))
				k--;
			if (draft_is(draft, k, "the") && k > 0)
				k--;
			if (!draft_is(draft, k, "of for to on") || !is_role(draft, k - 1) ||
			    k < before - 5)
				return at;
			first = (size_t)k;
			has_role = true;
			continue;
		}
		if (!is_modifier(draft, before) && !joint && !article)
			break;
		if (draft_has(draft, before, W_HONORIFIC) && !has_role && !is_role(draft, before))
			break;
		has_role = has_role || is_role(draft, before);
		first--;
	}
	while (first < at && (draft_is(draft, (int64_t)first, "'s of for to on the") ||
			      draft_mark(draft, (int64_t)first, '-')))
		first++;
	return has_role ? first : at;
}

static bool find_of(struct draft *draft, struct role_list *list, size_t m)
{
	const struct dossier_annotation *a = draft->annotation;
	const struct name_source *source = &draft->sources[m];
	uint32_t entity = a->mentions[m].entity;
	size_t before = role_before(draft, source->first);
	if (before < source->first && !add(draft, list, entity, before, source->first))
		return false;
	struct description d;
	size_t after = source->last;
	if (draft_mark(draft, (int64_t)after, ',') &&
	    draft_together(draft, (int64_t)after + 1, source->first) &&
	    !draft_has(draft, (int64_t)after + 1, W_CONJUNCTION) &&
	    description_parse(draft, after + 1, true, &d) && d.last - d.first <= MOST_AFTER) {
		const struct word *end = draft_word(draft, (int64_t)d.last);
		bool closed = end->shape == WORD_MARK ||
			      (end->classes &
			       (W_CUE | W_AUXILIARY | W_RELATIVE | W_CONJUNCTION | W_PREPOSITION));
		bool list_of_names = draft_is_capitalised(draft, (int64_t)after + 1) &&
				     draft_is_capitalised(draft, (int64_t)d.last) &&
				     !(draft_word(draft, (int64_t)d.last)->shape == WORD_MARK);
		if (closed && !list_of_names && !add(draft, list, entity, d.first, d.last))
			return false;
	}
	if (source->first >= 3 && draft_mark(draft, (int64_t)source->first - 1, ',') &&
	    before == source->first) {
		size_t comma = source->first - 1;
		for (size_t first = comma; first > 0 && comma - first < 12 &&
					   draft_together(draft, (int64_t)first - 1, source->first);
		     first--) {
			if (!draft_is(draft, (int64_t)first - 1, "the a an its their his her"))
				continue;
			if (description_parse(draft, first - 1, true, &d) && d.last == comma)
				return add(draft, list, entity, d.first, d.last);
		}
	}
	return true;
}

/* Roles sorted into their entities; those of the same words once. */
static enum dossier_status publish(struct draft *draft, const struct role_list *list,
				   struct dossier_error *error)
{
	struct dossier_annotation *a = draft->annotation;
	size_t *at = arena_zero(draft->arena, a->n_entities + 2, sizeof *at);
	struct dossier_range *ranges = arena_zero(draft->arena, list->n + 1, sizeof *ranges);
	if (!at || !ranges)
		return arena_error(draft->arena, error);
	for (size_t i = 0; i < list->n; i++)
		at[list->items[i].entity + 1]++;
	for (size_t e = 0; e < a->n_entities; e++) {
		at[e + 1] += at[e];
		a->entities[e].roles = ranges + at[e];
	}
	for (size_t i = 0; i < list->n; i++) {
		uint32_t e = list->items[i].entity;
		ranges[at[e] + a->entities[e].n_roles++] = list->items[i].range;
	}
	return DOSSIER_OK;
}

enum dossier_status roles_find(struct draft *draft, struct dossier_error *error)
{
	const struct dossier_annotation *a = draft->annotation;
	struct role_list list = {0};
	for (size_t m = 0; m < a->n_mentions; m++)
		if (a->mentions[m].kind == DOSSIER_PERSON && !find_of(draft, &list, m))
			return arena_error(draft->arena, error);
	return publish(draft, &list, error);
}
