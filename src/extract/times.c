/*
 * The stage of times: finds the expressions, tells narrative from news, reads the tense about each.
 *
 * A text is a narrative when most of its years lie well before its publication, or when it has no
 * date of publication but years of its own.
 */
#include "extract/time_expression.h"

#define LONG_AGO 5 /* years */
#define REACH 24   /* words looked at on each side for a tense */

struct time_finder {
	struct draft *draft;
	struct dossier_time *times;
	size_t n, capacity;
	struct timeline line;
};

/* Is most of what the text dates long before its publication? */
static bool is_narrative(const struct draft *draft, int published)
{
	size_t far = 0, near = 0;
	for (size_t i = 0; i < draft->n_words; i++) {
		const struct word *word = &draft->words[i];
		bool led = draft_has(draft, (int64_t)i - 1, W_MONTH | W_PREPOSITION) ||
			   draft_mark(draft, (int64_t)i - 1, ',');
		if (word->shape != WORD_NUMBER || word->end - word->start != 4 || !led ||
		    word->value < 1000 || word->value > 2199)
			continue;
		if (published && word->value > published - LONG_AGO)
			near++;
		else
			far++;
	}
	return published ? far >= 5 && far >= 2 * near : far >= 2;
}

/* What one word says of the time of its clause. */
static int tense_of(const struct draft *draft, int64_t i)
{
	const struct word *word = draft_word(draft, i);
	uint32_t token = word->token;
	const struct dossier_annotation *a = draft->annotation;
	if (word->shape == WORD_MARK || word->shape == WORD_NUMBER)
		return 0;
	if (draft_is(draft, i, "will shall 'll won't would due set scheduled slated"))
		return draft_is(draft, i, "set") && !draft_is(draft, i + 1, "to for") ? -1 : 1;
	if (draft_is(draft, i, "to") && draft_has(draft, i - 1, W_AUXILIARY))
		return 1;
	if (draft_is(draft, i - 1, "be"))
		return 0; /* "would be enforced": what stands before tells */
	if (draft_is(
		    draft, i,
		    "begin begins start starts resume resumes open opens meet meets expire expires "
		    "take takes visit visits leave leaves arrive arrives hold holds end ends vote "
		    "votes"
		    " going expected planned until till"))
		return 1;
	if (token < a->n_tokens && a->tokens[token].is_tagged) {
		const char *tag = a->tokens[token].xpos;
		if (!strcmp(tag, "VBD") || !strcmp(tag, "VBN"))
			return -1;
		return !strcmp(tag, "MD") && draft_is(draft, i, "may can") ? 1 : 0;
	}
	if (draft_is(draft, i, "was were had did has have been"))
		return -1;
	struct span form = draft_form(draft, i);
	bool past = form.length > 4 && span_ends(form, SPAN("ed"));
	bool known = (word->classes & W_CUE) && word->value == CUE_PAST;
	bool irregular =
		draft_is(draft, i,
			 "began went came took made gave got left met held won lost led saw found "
			 "fell rose broke brought sent built killed stood put fled fought");
	return (past || known || irregular) && word->shape == WORD_LOWER ? -1 : 0;
}

/* Is word i the end of the clause that the expression is in? */
static bool is_boundary(const struct draft *draft, int64_t i, uint32_t sentence)
{
	const struct word *word = draft_word(draft, i);
	return word->end == word->start || word->sentence != sentence ||
	       (word->shape == WORD_MARK && (word->mark == ';' || word->mark == '"')) ||
	       draft_is(draft, i, "that which who but while although though whether because");
}

static int read_tense(const struct draft *draft, size_t first, size_t last)
{
	uint32_t sentence = draft->words[first].sentence;
	if (draft_is(draft, (int64_t)first - 1, "until till by"))
		return 1;
	for (int64_t i = (int64_t)first - 1; i >= (int64_t)first - REACH; i--) {
		if (is_boundary(draft, i, sentence))
			break;
		int tense = tense_of(draft, i);
		if (tense > 0)
			return tense;
		/* "agreed to meet on Friday": what comes before may still tell otherwise. */
		if (tense < 0 && !draft_is(draft, i + 1, "to"))
			return tense;
		if (tense < 0)
			return 1;
	}
	for (int64_t i = (int64_t)last; i < (int64_t)last + REACH; i++) {
		if (is_boundary(draft, i, sentence))
			break;
		int tense = tense_of(draft, i);
		if (tense)
			return tense;
	}
	return 0;
}

static enum dossier_status add(struct time_finder *f, const struct time_expression *e,
			       struct dossier_error *error)
{
	const struct draft *draft = f->draft;
	struct dossier_time *time = ARENA_PUSH(draft->arena, f->times, f->n, f->capacity);
	if (!time)
		return arena_error(draft->arena, error);
	uint32_t sentence = draft->words[e->first].sentence;
	if (sentence != f->line.sentence)
		f->line.last_hour = NO_HOUR;
	f->line.sentence = sentence;
	f->line.tense = read_tense(draft, e->first, e->last);
	time->range =
		(struct dossier_range){draft->words[e->first].start, draft->words[e->last - 1].end};
	if (!time_resolve(e, &f->line, draft->arena, time))
		return arena_error(draft->arena, error);
	return DOSSIER_OK;
}

enum dossier_status times_stage(struct draft *draft, struct dossier_error *error)
{
	struct time_finder f = {.draft = draft,
				.line = {.season = NO_SEASON, .last_hour = NO_HOUR}};
	const struct dossier_document *document = draft->annotation->document;
	if (!calendar_parse(document->published, &f.line.published))
		f.line.published = (struct date){0, 0, 0};
	f.line.is_narrative = is_narrative(draft, f.line.published.year);
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; i < draft->n_words && !status;) {
		struct time_expression e;
		if (i % 1024 == 0)
			status = draft_check(draft, error);
		if (!status && time_parse(draft, i, &e)) {
			status = add(&f, &e, error);
			i = e.last;
		} else
			i++;
	}
	draft->annotation->times = f.times;
	draft->annotation->n_times = f.n;
	return status;
}
