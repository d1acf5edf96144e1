/*
 * The stage of coreference: third-person pronouns and descriptions put to entities, by sieves that
 * would rather leave one open than guess.
 *
 *   description  "the Russian foreign minister": an entity that the text, or the lexicon, says is
 *                that: same role word (or a narrower one), and nothing that contradicts; the last
 *                one named where several fit
 *   he, she      the person of fitting gender most in view: named first in this sentence before the
 *                pronoun, else in the sentences before, nearest sentence first, subject first
 *   it, its      only when a body or place is the subject of this sentence or the one before
 *   they, their  only when a group or body of several is
 *
 * Inside quotation marks "he" is not the one who speaks: persons outside the marks in the same
 * sentence are passed over. After Lee et al. 2013, "Deterministic coreference resolution based on
 * entity-centric, precision-ranked rules".
 */
#include "extract/marks.h"
#include "extract/roles.h"

#include <stdlib.h>

#define SENTENCES_BACK 5

struct view { /* a mention of an entity, by name or description, as pronouns see it */
	uint32_t entity;
	uint32_t word; /* its first */
	uint32_t sentence;
	uint32_t paragraph;
	bool is_subject;
	bool is_quoted;
};

struct resolver {
	struct draft *draft;
	struct dossier_reference *references;
	size_t n, capacity;
	struct view *views; /* in the order of the text */
	size_t n_views, views_capacity;
	uint32_t *times; /* how often each entity was seen so far */
};

static bool add(struct resolver *r, size_t first, size_t last, uint32_t entity, float score,
		const char *rule)
{
	struct draft *draft = r->draft;
	struct dossier_reference *reference =
		ARENA_PUSH(draft->arena, r->references, r->n, r->capacity);
	if (reference)
		*reference = (struct dossier_reference){
			{draft->words[first].start, draft->words[last - 1].end},
			entity,
			score,
			rule};
	return reference != NULL;
}

/* Is the word the first noun phrase of its sentence, or of a clause in it? */
static bool is_subject_place(const struct draft *draft, size_t first, size_t last)
{
	const struct word *before = draft_word(draft, (int64_t)first - 1);
	bool object = before->sentence == draft->words[first].sentence &&
		      (before->classes & W_PREPOSITION) && before->shape == WORD_LOWER;
	if (object || draft_is(draft, (int64_t)last, "'s"))
		return false;
	if (before->sentence != draft->words[first].sentence ||
	    (draft_is(draft, (int64_t)first - 1, "the") &&
	     draft_word(draft, (int64_t)first - 2)->sentence != draft->words[first].sentence))
		return true;
	for (size_t at = last; at < last + 3 && draft_together(draft, (int64_t)at, (int64_t)first);
	     at++) {
		enum dossier_upos tag = draft_tag(draft, (int64_t)at);
		if (tag == DOSSIER_VERB || tag == DOSSIER_AUX ||
		    draft_has(draft, (int64_t)at, W_AUXILIARY | W_CUE | W_VERB | W_RELATIVE))
			return true;
		struct span form = draft_form(draft, (int64_t)at);
		if (draft_word(draft, (int64_t)at)->shape == WORD_LOWER &&
		    span_ends(form, SPAN("ed")))
			return true;
	}
	return false;
}

static bool see(struct resolver *r, size_t first, size_t last, uint32_t entity)
{
	struct draft *draft = r->draft;
	struct view *view = ARENA_PUSH(draft->arena, r->views, r->n_views, r->views_capacity);
	if (!view)
		return false;
	r->times[entity]++;
	*view = (struct view){.entity = entity,
			      .word = (uint32_t)first,
			      .sentence = draft->words[first].sentence,
			      .is_subject = is_subject_place(draft, first, last),
			      .is_quoted = marks_find(draft, draft->words[first].start) != NULL};
	return true;
}

/* ---- descriptions */

/* Role words that another is a kind of: "diplomat" for a foreign minister. */
static bool covers(struct span wanted, struct span role)
{
	static const struct {
		const char *general, *special;
	} kinds[] = {{"diplomat", "minister envoy ambassador secretary emissary"},
		     {"leader", "president minister chancellor king premier emir chairman head"},
		     {"envoy", "envoy emissary mediator"},
		     {"mediator", "envoy"},
		     {"official", "spokesman spokeswoman director commissioner"},
		     {"chief", "chief head director commander"},
		     {"head", "chief head director"},
		     {"premier", "premier minister"},
		     {"monarch", "king queen sultan emir"}};

	if (span_equal_nocase(wanted, role))
		return true;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		struct span rest = span_of(kinds[i].special), one;
		if (!span_equal_nocase(wanted, span_of(kinds[i].general)))
			continue;
		while (span_split(&rest, ' ', &one))
			if (span_equal_nocase(one, role))
				return true;
	}
	return false;
}

static bool says_word(struct span text, struct span word)
{
	for (size_t i = 0; i + word.length <= text.length; i++)
		if (span_equal_nocase(span_make(text.at + i, word.length), word) &&
		    (i == 0 || text.at[i - 1] == ' ') &&
		    (i + word.length == text.length || strchr(" -'", text.at[i + word.length])))
			return true;
	return false;
}

/* Does a role text hold the description's head and all its telling modifiers? */
static bool role_fits(const struct draft *draft, const struct description *d, struct span role)
{
	bool has_head = false, general = false;
	struct span head = draft_form(draft, (int64_t)d->head), rest = role, word;
	while (span_split(&rest, ' ', &word))
		if (covers(head, word)) {
			has_head = true;
			general = general || !span_equal_nocase(word, head);
		}
	if (!has_head)
		return false;
	size_t telling = 0;
	for (size_t i = d->first; i < d->last; i++) {
		const struct word *w = &draft->words[i];
		if (i == d->head || w->shape == WORD_MARK ||
		    (w->classes & (W_DETERMINER | W_PREPOSITION)) ||
		    draft_is(draft, (int64_t)i, "'s senior top chief veteran former new longtime"))
			continue;
		if (!says_word(role, draft_form(draft, (int64_t)i)))
			return false;
		telling++;
	}
	return !general || telling > 0;
}

static bool entity_is(const struct draft *draft, const struct description *d, uint32_t e)
{
	const struct dossier_entity *entity = &draft->annotation->entities[e];
	const struct dossier_lexicon_entry *entry = draft->notes[e].entry;
	for (size_t i = 0; i < entity->n_roles; i++)
		if (role_fits(draft, d,
			      span_make(draft->text.at + entity->roles[i].start,
					entity->roles[i].end - entity->roles[i].start)))
			return true;
	for (size_t i = 0; entry && i < entry->n_roles; i++) {
		const char *published = draft->annotation->document->published;
		const struct dossier_lexicon_role *role = &entry->roles[i];
		bool early = published && role->from && strcmp(published, role->from) < 0;
		bool late =
			published && role->to && strncmp(published, role->to, strlen(role->to)) > 0;
		if (!early && !late && role_fits(draft, d, span_of(role->title)))
			return true;
	}
	return false;
}

static bool is_named_beside(const struct draft *draft, const struct description *d)
{
	size_t next = d->last + draft_mark(draft, (int64_t)d->last, ',');
	bool name = draft_is_capitalised(draft, (int64_t)next) &&
		    !draft_has(draft, (int64_t)next, W_FUNCTION) &&
		    draft_together(draft, (int64_t)next, (int64_t)d->first);
	return name || (draft_mark(draft, (int64_t)d->first - 1, ',') &&
			draft_is_capitalised(draft, (int64_t)d->first - 2));
}

/* The entity that the description at word i is about, DOSSIER_NONE when that is not clear. */
static uint32_t described(const struct resolver *r, const struct description *d)
{
	const struct draft *draft = r->draft;
	for (size_t v = r->n_views; v-- > 0 && r->n_views - v < 200;) {
		uint32_t e = r->views[v].entity;
		if (draft->annotation->entities[e].kind == DOSSIER_PERSON && entity_is(draft, d, e))
			return e;
	}
	return DOSSIER_NONE;
}

/* "the ministry" after "Foreign Ministry": the last body named whose name ends so. */
static uint32_t named_body(const struct resolver *r, size_t head)
{
	const struct draft *draft = r->draft;
	struct span wanted = draft_form(draft, (int64_t)head);
	for (size_t v = r->n_views; v-- > 0 && r->n_views - v < 100;) {
		const struct dossier_entity *entity =
			&draft->annotation->entities[r->views[v].entity];
		struct span name = span_of(entity->name);
		if (entity->kind != DOSSIER_ORGANIZATION && entity->kind != DOSSIER_GROUP)
			continue;
		if (name.length > wanted.length && says_word(name, wanted))
			return r->views[v].entity;
	}
	return DOSSIER_NONE;
}

/* "the council", "the ministry": one word, and nothing after it that says which. */
static bool resolve_body(struct resolver *r, size_t i, size_t *next)
{
	const struct draft *draft = r->draft;
	size_t head = i + 1;
	const struct word *word = draft_word(draft, (int64_t)head);
	if (word->shape != WORD_LOWER || !(word->classes & (W_BODY | W_ORGANIZATION)) ||
	    (word->classes & W_PLACE) ||
	    draft_is(draft, (int64_t)head, "state government times post house") ||
	    draft_is(draft, (int64_t)head + 1, "of for in to at -"))
		return true;
	const struct word *after = draft_word(draft, (int64_t)head + 1);
	bool ends = after->shape == WORD_MARK ||
		    (after->classes & (W_FUNCTION | W_CUE | W_VERB | W_AUXILIARY)) ||
		    draft_is(draft, (int64_t)head + 1, "'s");
	uint32_t entity = ends ? named_body(r, head) : DOSSIER_NONE;
	if (entity == DOSSIER_NONE)
		return true;
	*next = head + 1;
	return see(r, i, head + 1, entity) && add(r, i, head + 1, entity, 0.7F, "description/body");
}

/* ---- pronouns */

static bool fits(const struct draft *draft, uint32_t e, enum pronoun pronoun)
{
	enum dossier_kind kind = draft->annotation->entities[e].kind;
	enum gender gender = draft->notes[e].gender;
	switch (pronoun) {
	case PRONOUN_HE:
		return kind == DOSSIER_PERSON && gender != GENDER_FEMALE;
	case PRONOUN_SHE:
		return kind == DOSSIER_PERSON && gender != GENDER_MALE;
	case PRONOUN_IT:
		return kind != DOSSIER_PERSON && kind != DOSSIER_GROUP;
	case PRONOUN_THEY:
		return kind == DOSSIER_GROUP || kind == DOSSIER_ORGANIZATION;
	}
	return false;
}

/* "it is clear that", "it seems": about nothing. */
static bool is_empty_it(const struct draft *draft, size_t i)
{
	static const char verbs[] = "seems seemed appears appeared takes took means meant turns "
				    "turned happens rained snowed";
	size_t next = i + 1;
	while (draft_has(draft, (int64_t)next, W_AUXILIARY | W_ADVERB | W_NEGATION) ||
	       draft_is(draft, (int64_t)next, "'s"))
		next++;
	bool aux = next > i + 1;
	if (draft_is(draft, (int64_t)next, verbs))
		return true;
	for (size_t at = next;
	     aux && at < next + 5 && draft_together(draft, (int64_t)at, (int64_t)i); at++)
		if (draft_is(draft, (int64_t)at, "that to whether"))
			return true;
	return false;
}

static int score_view(const struct resolver *r, const struct view *view, size_t i, bool is_quoted)
{
	const struct draft *draft = r->draft;
	uint32_t sentence = draft->words[i].sentence;
	int score = 100 - 25 * (int)(sentence - view->sentence);
	if (view->sentence == sentence && is_quoted && !view->is_quoted)
		return -1;
	if (view->is_quoted && !is_quoted)
		score -= 30;
	if (view->is_subject)
		score += 20;
	else if (view->sentence == sentence)
		score -= 15;
	uint32_t times = r->times[view->entity];
	score += times < 8 ? 3 * (int)times : 24;
	return score;
}

/* The entity in view that fits the pronoun best. Of one sentence the first named wins. */
static uint32_t antecedent(const struct resolver *r, size_t i, enum pronoun pronoun, float *score)
{
	const struct draft *draft = r->draft;
	bool is_quoted = marks_find(draft, draft->words[i].start) != NULL;
	uint32_t sentence = draft->words[i].sentence, best = DOSSIER_NONE;
	int best_score = 0, second = 0;
	for (size_t v = r->n_views; v-- > 0;) {
		const struct view *view = &r->views[v];
		if (sentence - view->sentence > SENTENCES_BACK || r->n_views - v > 200)
			break;
		if (view->word >= i || !fits(draft, view->entity, pronoun))
			continue;
		bool known = draft->notes[view->entity].gender != GENDER_UNKNOWN;
		int value = score_view(r, view, i, is_quoted) +
			    (known && pronoun <= PRONOUN_SHE ? 15 : 0);
		if (value >= best_score && value > 0) {
			if (view->entity != best)
				second = best_score;
			best_score = value;
			best = view->entity;
		} else if (view->entity != best && value > second)
			second = value;
	}
	*score = best_score - second >= 20 ? 0.8F : 0.6F;
	return best;
}

/* For "it" and "they": only the subject of this sentence or of the one before. */
static uint32_t subject_in_view(const struct resolver *r, size_t i, enum pronoun pronoun)
{
	const struct draft *draft = r->draft;
	uint32_t sentence = draft->words[i].sentence, best = DOSSIER_NONE, at = 0;
	bool is_quoted = marks_find(draft, draft->words[i].start) != NULL;
	for (size_t v = r->n_views; v-- > 0;) {
		const struct view *view = &r->views[v];
		if (sentence - view->sentence > 1 || r->n_views - v > 200)
			break;
		if (view->word >= i || view->is_quoted != is_quoted || !view->is_subject)
			continue;
		if (best != DOSSIER_NONE && view->sentence < at)
			break;
		best = fits(draft, view->entity, pronoun) ? view->entity : DOSSIER_NONE;
		at = view->sentence;
		if (best == DOSSIER_NONE)
			break;
	}
	return best;
}

static bool resolve_pronoun(struct resolver *r, size_t i)
{
	const struct word *word = &r->draft->words[i];
	enum pronoun pronoun = (enum pronoun)PRONOUN_KIND(word->value);
	uint32_t entity = DOSSIER_NONE;
	float score = 0.6F;
	if (word->shape == WORD_UPPER && word->letters > 1 && !r->draft->is_all_capitals)
		return true;
	if (pronoun == PRONOUN_HE || pronoun == PRONOUN_SHE)
		entity = antecedent(r, i, pronoun, &score);
	else if (!draft_is(r->draft, (int64_t)i, "it them") ||
		 (is_subject_place(r->draft, i, i + 1) && !is_empty_it(r->draft, i)))
		entity = subject_in_view(r, i, pronoun);
	if (entity == DOSSIER_NONE)
		return true;
	struct entity_note *note = &r->draft->notes[entity];
	if (note->gender == GENDER_UNKNOWN && pronoun <= PRONOUN_SHE)
		note->gender = pronoun == PRONOUN_HE ? GENDER_MALE : GENDER_FEMALE;
	if (!see(r, i, i + 1, entity))
		return false;
	return add(r, i, i + 1, entity, score,
		   pronoun <= PRONOUN_SHE ? "pronoun/person" : "pronoun/subject");
}

static bool resolve_description(struct resolver *r, size_t i, size_t *next)
{
	struct description d;
	const struct draft *draft = r->draft;
	if (!draft_is(draft, (int64_t)i, "the") || !description_parse(draft, i, true, &d))
		return draft_is(draft, (int64_t)i, "the") ? resolve_body(r, i, next) : true;
	if (is_named_beside(draft, &d))
		return true;
	uint32_t entity = described(r, &d);
	if (entity == DOSSIER_NONE && description_parse(draft, i, false, &d))
		entity = described(r, &d);
	if (entity == DOSSIER_NONE)
		return true;
	*next = d.last;
	return see(r, d.first, d.last, entity) &&
	       add(r, d.first, d.last, entity, 0.75F, "description/role");
}

static int by_start(const void *a, const void *b)
{
	const struct dossier_reference *x = a, *y = b;
	return (x->range.start > y->range.start) - (x->range.start < y->range.start);
}

enum dossier_status coreference_stage(struct draft *draft, struct dossier_error *error)
{
	struct resolver r = {.draft = draft};
	const struct dossier_annotation *a = draft->annotation;
	r.times = arena_zero(draft->arena, a->n_entities + 1, sizeof *r.times);
	bool ok = r.times != NULL;
	for (size_t i = 0, m = 0; i < draft->n_words && ok;) {
		size_t next = i + 1;
		if (i % 1024 == 0 && draft_check(draft, error))
			return DOSSIER_INTERRUPTED;
		if (m < a->n_mentions && draft->sources[m].first == i) {
			bool adjective = draft->sources[m].entry &&
					 draft->sources[m].alias == DOSSIER_ALIAS_ADJECTIVE;
			ok = adjective || see(&r, i, draft->sources[m].last, a->mentions[m].entity);
			next = draft->sources[m++].last;
		} else if (draft_has(draft, (int64_t)i, W_PRONOUN))
			ok = resolve_pronoun(&r, i);
		else
			ok = resolve_description(&r, i, &next);
		while (m < a->n_mentions && draft->sources[m].first < next)
			m++;
		i = next > i ? next : i + 1;
	}
	if (!ok)
		return arena_error(draft->arena, error);
	if (r.n)
		qsort(r.references, r.n, sizeof *r.references, by_start);
	draft->annotation->coreference = r.references;
	draft->annotation->n_coreference = r.n;
	return DOSSIER_OK;
}
