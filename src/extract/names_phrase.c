/*
 * Names that can be told from how they are built.
 *
 *   organization = words head { "of" words } | head "of" words          Ministry of Information
 *   place        = words place-head | place-head ["of"] words           Euphrates River, Lake Chad
 *   event        = words event-head [numeral] | event-head "of" words   World War II
 *   work         = [organization] work-head number | words work-head    Resolution 2254
 *   person       = title person-words | given-name person-words
 *   person-words = ( Capital | initial ) { [particle] Capital | initial }
 *   acronym      = two capitals or more
 *
 * A title is no part of a person's name. Nothing here reads further than MOST words.
 */
#include "extract/names.h"

#define MOST 12
#define CLOSED                                                                                     \
	(W_DETERMINER | W_PREPOSITION | W_CONJUNCTION | W_PRONOUN | W_AUXILIARY | W_SPEAKING |     \
	 W_RELATIVE)

bool name_word(const struct name_finder *f, size_t i)
{
	const struct draft *draft = f->draft;
	if (i >= draft->n_words || draft->words[i].shape < WORD_CAPITAL)
		return false;
	if (f->flags[i] & NAME_IN_TIME)
		return false;
	return !(draft->words[i].classes & CLOSED) ||
	       (draft->words[i].shape == WORD_UPPER && draft->words[i].letters > 1 &&
		!(f->flags[i] & NAME_HEADLINE));
}

/* The word after a glued hyphen, or i. */
static size_t past_hyphen(const struct name_finder *f, size_t i)
{
	const struct draft *draft = f->draft;
	bool glued = draft_mark(draft, (int64_t)i, '-') && draft->words[i].is_glued &&
		     i + 1 < draft->n_words && draft->words[i + 1].is_glued;
	return glued ? i + 1 : i;
}

/* One past the capitalised words from i on, hyphens included, at most MOST. */
static size_t run_end(const struct name_finder *f, size_t i)
{
	size_t at = i;
	while (at < i + MOST && name_word(f, at)) {
		at++;
		size_t next = past_hyphen(f, at);
		if (next > at && name_word(f, next))
			at = next;
	}
	return at;
}

static bool is_title_word(const struct draft *draft, size_t i)
{
	return draft_has(draft, (int64_t)i, W_TITLE) && draft_is_capitalised(draft, (int64_t)i);
}

size_t name_title_end(const struct name_finder *f, size_t i)
{
	const struct draft *draft = f->draft;
	size_t at = i, last = i;
	while (at < i + 8 && at < draft->n_words) {
		bool title = draft_has(draft, (int64_t)at, W_TITLE);
		bool prefix = draft_has(draft, (int64_t)at, W_ROLE_PREFIX) ||
			      draft_has(draft, (int64_t)at, W_ORGANIZATION);
		if (title)
			last = at + 1;
		else if (!prefix && !draft_mark(draft, (int64_t)at, '-'))
			break;
		at++;
		if (title && draft_is(draft, (int64_t)at, "of") &&
		    draft_is(draft, (int64_t)at + 1, "state staff defense defence justice"))
			last = at += 2;
		else if (title && draft_is(draft, (int64_t)at, "for of to") && name_word(f, at + 1))
			break;
	}
	return last;
}

static bool stops_phrase(const struct name_finder *f, size_t at, size_t first)
{
	const struct draft *draft = f->draft;
	if (at == first || !is_title_word(draft, at))
		return false;
	return !draft_has(draft, (int64_t)at + 1, W_ORGANIZATION) &&
	       !draft_is(draft, (int64_t)at + 1, "'s") &&
	       !(draft_is(draft, (int64_t)at, "general chief") &&
		 draft_has(draft, (int64_t)at - 1, W_ORGANIZATION));
}

/* One past what "of", "for", "and", ... go on to, or at when they go on to no name. */
static size_t connected(const struct name_finder *f, size_t at, const char *connectors)
{
	const struct draft *draft = f->draft;
	size_t next = at;
	if (draft_mark(draft, (int64_t)at, '&') || draft_is(draft, (int64_t)at, connectors))
		next++;
	else
		return at;
	if (draft_is(draft, (int64_t)next, "the"))
		next++;
	return name_word(f, next) ? run_end(f, next) : at;
}

/* A phrase with a head of the class: its end, and the index of its last head; 0 when none. */
static size_t headed_phrase(const struct name_finder *f, size_t i, uint64_t head, size_t *head_at)
{
	const struct draft *draft = f->draft;
	size_t at = i, end = 0;
	if (!name_word(f, i))
		return 0;
	while (at < i + MOST && name_word(f, at) && !stops_phrase(f, at, i)) {
		if (draft_has(draft, (int64_t)at, head)) {
			end = at + 1;
			*head_at = at;
		}
		at++;
		size_t next = past_hyphen(f, at);
		if (next > at && name_word(f, next))
			at = next;
		else if (draft_mark(draft, (int64_t)at, '&') && name_word(f, at + 1))
			at++;
	}
	if (!end || end < at - 1)
		return end; /* the head is followed by other names: they are not its */
	size_t of = connected(f, at, "of for on");
	if (end == at && of > at) {
		end = of;
		for (size_t k = 0; k < 3; k++) {
			size_t more = connected(f, end, "and of in for");
			if (draft_is(draft, (int64_t)end, "in of for") && k == 0 &&
			    !draft_is(draft, (int64_t)of - 1, "cooperation operation rights"))
				break;
			if (more == end)
				break;
			end = more;
		}
	}
	return end;
}

static bool opens_unsure(const struct name_finder *f, size_t i)
{
	struct span form = draft_form(f->draft, (int64_t)i);
	return (f->flags[i] & NAME_OPENS) && draft_has(f->draft, (int64_t)i, W_FUNCTION) &&
	       !word_set_has(&f->proper, form);
}

/* One past a particle ("de", "al-", "bin") that a capitalised word follows, or i. */
static size_t past_particles(const struct name_finder *f, size_t i)
{
	const struct draft *draft = f->draft;
	size_t at = i;
	while (at < i + 3 && draft_has(draft, (int64_t)at, W_PARTICLE)) {
		at++;
		if (draft_mark(draft, (int64_t)at, '-') && draft->words[at].is_glued)
			at++;
	}
	return at > i && name_word(f, at) && at < draft->n_words ? at : i;
}

bool names_organization(const struct name_finder *f, size_t i, struct name *out)
{
	const struct draft *draft = f->draft;
	size_t head = i;
	if ((f->flags[i] & NAME_HEADLINE) || opens_unsure(f, i) || is_title_word(draft, i))
		if (!(is_title_word(draft, i) && draft_has(draft, (int64_t)i + 1, W_ORGANIZATION) &&
		      !(f->flags[i] & NAME_HEADLINE)))
			return false;
	size_t start = past_particles(f, i);
	size_t end = headed_phrase(f, start, W_ORGANIZATION, &head);
	if (!end || (start > i && !draft_mark(draft, (int64_t)start - 1, '-')))
		return false;
	bool alone = end == i + 1;
	if (alone && !draft_is(draft, (int64_t)i, "congress senate parliament"))
		return false;
	if (alone && (f->flags[i] & NAME_OPENS) && !draft_is(draft, (int64_t)i, "congress"))
		return false;
	*out = (struct name){.first = i,
			     .last = end,
			     .kind = DOSSIER_ORGANIZATION,
			     .score = alone ? 0.6F : 0.85F,
			     .rule = "organization/head"};
	return true;
}

bool names_place(const struct name_finder *f, size_t i, struct name *out)
{
	const struct draft *draft = f->draft;
	size_t head = i;
	if ((f->flags[i] & NAME_HEADLINE) || opens_unsure(f, i))
		return false;
	size_t end = headed_phrase(f, i, W_PLACE, &head);
	if (draft_is(draft, (int64_t)i, "mount lake cape port fort gulf strait isle camp") &&
	    name_word(f, i + 1)) {
		size_t run = run_end(f, i);
		end = end > run ? end : run > i + 3 ? i + 3 : run;
	}
	if (!end || end == i + 1)
		return false;
	bool state = end == head + 1 && draft_is(draft, (int64_t)head, "state") &&
		     draft_has(draft, (int64_t)head - 1, W_RELIGION);
	*out = (struct name){.first = i,
			     .last = end,
			     .kind = state ? DOSSIER_GROUP : DOSSIER_PLACE,
			     .score = 0.8F,
			     .rule = "place/head"};
	return true;
}

static bool is_roman(struct span form)
{
	for (size_t i = 0; i < form.length; i++)
		if (!strchr("IVX", form.at[i]))
			return false;
	return form.length > 0;
}

bool names_event(const struct name_finder *f, size_t i, struct name *out)
{
	const struct draft *draft = f->draft;
	size_t head = i;
	if ((f->flags[i] & NAME_HEADLINE) || opens_unsure(f, i))
		return false;
	bool feast = draft_is(draft, (int64_t)i, "eid") && draft_is(draft, (int64_t)i + 1, "al ul");
	size_t end = headed_phrase(f, i, W_EVENT, &head);
	if (feast)
		end = i + 4 <= draft->n_words && draft_mark(draft, (int64_t)i + 2, '-') ? i + 4
											: i + 3;
	else if (draft_is(draft, (int64_t)i, "ramadan hajj"))
		end = end > i + 1 ? end : i + 1;
	else if (end == i + 1)
		return false;
	if (!end || end > draft->n_words)
		return false;
	if (end < draft->n_words && draft->words[end].shape == WORD_UPPER &&
	    is_roman(draft_form(draft, (int64_t)end)))
		end++;
	*out = (struct name){.first = i,
			     .last = end,
			     .kind = DOSSIER_EVENT,
			     .score = 0.8F,
			     .rule = "event/head"};
	return true;
}

bool names_work(const struct name_finder *f, size_t i, struct name *out)
{
	const struct draft *draft = f->draft;
	size_t head = i;
	if ((f->flags[i] & NAME_HEADLINE) || opens_unsure(f, i))
		return false;
	size_t end = headed_phrase(f, i, W_WORK, &head);
	if (!end)
		return false;
	if (end == head + 1 && draft_word(draft, (int64_t)end)->shape == WORD_NUMBER &&
	    draft_is(draft, (int64_t)head, "resolution protocol law act bill"))
		end++;
	if (end == i + 1)
		return false;
	*out = (struct name){
		.first = i, .last = end, .kind = DOSSIER_WORK, .score = 0.8F, .rule = "work/head"};
	return true;
}

static bool is_initial(const struct draft *draft, size_t i)
{
	const struct word *word = draft_word(draft, (int64_t)i);
	return word->shape == WORD_UPPER && word->letters <= 2 &&
	       draft->text.at[word->end - 1] == '.';
}

static bool ends_person(const struct name_finder *f, size_t i)
{
	const uint64_t heads =
		W_TITLE | W_ORGANIZATION | W_PLACE | W_EVENT | W_WORK | W_RELIGION | W_CUE;
	return draft_has(f->draft, (int64_t)i, heads) && !draft_has(f->draft, (int64_t)i, W_GIVEN);
}

/* One past the words of a person's name from i on, at most 6 parts. */
static size_t person_end(const struct name_finder *f, size_t i)
{
	const struct draft *draft = f->draft;
	size_t at = i, parts = 0;
	while (parts < 6) {
		size_t next = past_particles(f, at);
		if (next >= draft->n_words || !(name_word(f, next) || is_initial(draft, next)) ||
		    (parts > 0 && ends_person(f, next)) ||
		    (draft->words[next].is_first && parts > 0))
			break;
		if (parts > 0 && draft->words[next].shape == WORD_UPPER &&
		    draft->words[next].letters > 2 && draft->words[i].shape != WORD_UPPER)
			break;
		at = next + 1;
		parts++;
		size_t hyphen = past_hyphen(f, at);
		if (hyphen > at &&
		    (name_word(f, hyphen) || draft_has(draft, (int64_t)hyphen, W_GIVEN)))
			at = hyphen + 1;
		else if (hyphen > at && draft_has(draft, (int64_t)hyphen, W_PARTICLE) &&
			 past_particles(f, hyphen) > hyphen)
			at = past_particles(f, hyphen) + 1;
	}
	if (parts && draft_mark(draft, (int64_t)at, ',') &&
	    draft_is(draft, (int64_t)at + 1, "jr jr. sr sr."))
		return at + 2;
	return parts ? at : i;
}

/* Is there a title or a role right before word i? */
static bool follows_title(const struct name_finder *f, size_t i)
{
	const struct draft *draft = f->draft;
	int64_t at = (int64_t)i - 1;
	if (draft_word(draft, at)->sentence != draft->words[i].sentence)
		return false;
	if (draft_has(draft, at, W_TITLE) ||
	    (draft_has(draft, at, W_ROLE) && draft_word(draft, at)->shape == WORD_LOWER))
		return true;
	return draft_is(draft, at, "state staff defense defence justice") &&
	       draft_is(draft, at - 1, "of") && draft_has(draft, at - 2, W_TITLE);
}

bool names_person(const struct name_finder *f, size_t i, struct name *out)
{
	const struct draft *draft = f->draft;
	const struct word *word = &draft->words[i];
	size_t start = past_particles(f, i);
	if (start == i && !name_word(f, i) && !is_initial(draft, i))
		return false;
	bool given = (draft->words[start].classes & W_GIVEN) || is_initial(draft, start);
	bool titled = follows_title(f, i);
	if (!titled && (f->flags[i] & NAME_HEADLINE) && !given)
		return false;
	if (titled &&
	    (ends_person(f, start) || (word->classes & W_NO_NAME && word->shape == WORD_UPPER)))
		return false;
	if (!titled && start > i && !given)
		return false;
	size_t end = person_end(f, i);
	size_t words = end - i;
	if (f->flags[i] & NAME_HEADLINE && words > 2)
		end = i + 2;
	if (end == i || (!titled && words < 2) || (!titled && !given))
		return false;
	*out = (struct name){.first = i,
			     .last = end,
			     .kind = DOSSIER_PERSON,
			     .score = titled && given ? 0.95F : 0.85F,
			     .rule = titled ? "person/title" : "person/given"};
	return true;
}

bool names_acronym(const struct name_finder *f, size_t i, struct name *out)
{
	const struct draft *draft = f->draft;
	const struct word *word = &draft->words[i];
	bool glued_number = draft_word(draft, (int64_t)i + 1)->shape == WORD_NUMBER &&
			    draft_word(draft, (int64_t)i + 1)->is_glued;
	if (word->shape != WORD_UPPER || word->letters < 2 || word->letters > 8 || glued_number ||
	    (word->classes & (W_NO_NAME | W_TITLE)) || draft->is_all_capitals ||
	    (f->flags[i] & (NAME_IN_TIME)) || is_roman(draft_form(draft, (int64_t)i)))
		return false;
	if (draft_is_capitalised(draft, (int64_t)i + 1) &&
	    draft_word(draft, (int64_t)i + 1)->shape == WORD_UPPER &&
	    draft_is_capitalised(draft, (int64_t)i - 1) &&
	    draft_word(draft, (int64_t)i - 1)->shape == WORD_UPPER)
		return false; /* shouted words */
	*out = (struct name){.first = i,
			     .last = i + 1,
			     .kind = DOSSIER_ORGANIZATION,
			     .score = 0.6F,
			     .rule = "acronym"};
	return true;
}

/* "Jabhat X al-Y": armed groups whose first word says so. */
static size_t armed_group_end(const struct name_finder *f, size_t i)
{
	static const char heads[] =
		"jabhat jaish jaysh jund ahrar harakat hezb hizb liwa ansar katibat lashkar "
		"tehrik hay'at hayat faylaq saraya asaib kataib";
	if (!draft_is(f->draft, (int64_t)i, heads) || !draft_is_capitalised(f->draft, (int64_t)i))
		return i;
	size_t end = i + 1;
	for (size_t n = 0; n < 4; n++) {
		size_t next =
			past_particles(f, draft_mark(f->draft, (int64_t)end, '-') ? end + 1 : end);
		if (!name_word(f, next))
			break;
		end = next + 1;
	}
	return end > i + 1 ? end : i;
}

bool names_group(const struct name_finder *f, size_t i, struct name *out)
{
	size_t armed = armed_group_end(f, i);
	if (armed > i) {
		*out = (struct name){.first = i,
				     .last = armed,
				     .kind = DOSSIER_GROUP,
				     .score = 0.8F,
				     .rule = "group/armed"};
		return true;
	}
	if (!draft_has(f->draft, (int64_t)i, W_RELIGION) ||
	    !draft_is_capitalised(f->draft, (int64_t)i))
		return false;
	*out = (struct name){
		.first = i, .last = i + 1, .kind = DOSSIER_GROUP, .score = 0.9F, .rule = "group"};
	return true;
}

/* A run of capitals that nothing else explains: a person or a place by what stands about it. */
bool names_unknown(const struct name_finder *f, size_t i, struct name *out)
{
	const struct draft *draft = f->draft;
	const uint64_t open = W_FUNCTION | W_NO_NAME | W_TITLE | W_ROLE | W_ORGANIZATION | W_PLACE |
			      W_EVENT | W_WORK | W_UNIT | W_CUE | W_RELIGION;
	size_t start = past_particles(f, i);
	if (start > i && word_set_has(&f->surnames, draft_form(draft, (int64_t)start))) {
		*out = (struct name){.first = i,
				     .last = start + 1,
				     .kind = DOSSIER_PERSON,
				     .score = 0.9F,
				     .rule = "person/surname"};
		return true;
	}
	if (!name_word(f, i) || (f->flags[i] & NAME_HEADLINE) ||
	    draft_has(draft, (int64_t)i, open) || draft->is_all_capitals)
		return false;
	struct span form = draft_form(draft, (int64_t)i);
	if ((f->flags[i] & NAME_OPENS) &&
	    (word_set_has(&f->common, form) || !word_set_has(&f->proper, form)))
		return false;
	size_t end = i;
	while (end < i + 4 && name_word(f, end) && !draft_has(draft, (int64_t)end, open) &&
	       (end == i || !draft->words[end].is_first)) {
		end++;
		size_t next = past_hyphen(f, end);
		if (next > end && name_word(f, next))
			end = next + 1;
	}
	if (end == i)
		end = i + 1;
	if (name_word(f, end) && end - i > 1)
		return false; /* longer than a name of this sort */
	bool before = draft_has(draft, (int64_t)i - 1, W_LOCATIVE) &&
		      draft_word(draft, (int64_t)i - 1)->shape == WORD_LOWER;
	bool said = draft_has(draft, (int64_t)end, W_CUE) || draft_is(draft, (int64_t)end, "who") ||
		    (draft_has(draft, (int64_t)i - 1, W_CUE_SAY) &&
		     (draft_mark(draft, (int64_t)i - 2, '"') ||
		      draft_mark(draft, (int64_t)i - 2, ',')));
	bool surname = end == i + 1 && word_set_has(&f->surnames, form);
	struct name name = {.first = i,
			    .last = end,
			    .kind = DOSSIER_PERSON,
			    .score = 0.6F,
			    .rule = "person/context"};
	if (surname) {
		name.score = 0.9F;
		name.rule = "person/surname";
	} else if (before && !said) {
		name.kind = DOSSIER_PLACE;
		name.rule = "place/preposition";
	} else if (end - i == 1 && !said)
		return false;
	if (draft->words[i].shape == WORD_UPPER && end == i + 1 && !surname)
		return false;
	*out = name;
	return true;
}
