/*
 * A place in the words of a text, and the expression that is being read there: what the files that
 * read time expressions share.
 *
 * Each time_take_...() moves the cursor and fills fields of the expression on success; when it
 * returns false the cursor is where it was and the fields are the caller's to reset. All look at a
 * bounded number of words.
 */
#ifndef EXTRACT_TIME_CURSOR_H
#define EXTRACT_TIME_CURSOR_H

#include "extract/time_expression.h"

struct cursor {
	const struct draft *draft;
	int64_t at;
	struct time_expression *e;
};

static inline bool is(const struct cursor *c, int64_t offset, const char *forms)
{
	return draft_is(c->draft, c->at + offset, forms);
}

static inline bool has(const struct cursor *c, int64_t offset, uint64_t classes)
{
	return draft_has(c->draft, c->at + offset, classes);
}

static inline const struct word *word_at(const struct cursor *c, int64_t offset)
{
	return draft_word(c->draft, c->at + offset);
}

static inline bool mark(const struct cursor *c, int64_t offset, char m)
{
	return draft_mark(c->draft, c->at + offset, m);
}

static inline int32_t value_at(const struct cursor *c, int64_t offset)
{
	return word_at(c, offset)->value;
}

/* A number in plain digits of the given length at most. */
static inline bool is_digits(const struct cursor *c, int64_t offset, uint32_t least, uint32_t most)
{
	const struct word *word = word_at(c, offset);
	struct span form = draft_form(c->draft, c->at + offset);
	return word->shape == WORD_NUMBER && form.length >= least && form.length <= most &&
	       span_find_char(form, ',') == SIZE_MAX && span_find_char(form, '.') == SIZE_MAX;
}

static inline bool is_year(const struct cursor *c, int64_t offset)
{
	int32_t value = value_at(c, offset);
	return is_digits(c, offset, 4, 4) && value >= 1000 && value <= 2199 &&
	       !(word_at(c, offset + 1)->is_glued && word_at(c, offset + 1)->shape != WORD_MARK);
}

/* A date of any sort; time_date.c, with the days of time_day.c. */
typedef bool taker(struct cursor *c);
taker time_take_date;

bool time_is_month(const struct cursor *c, int64_t offset);
bool time_is_weekday(const struct cursor *c, int64_t offset);
bool time_take_day(struct cursor *c, int *day);
void time_take_year_tail(struct cursor *c);
taker time_take_iso, time_take_slashes, time_take_first_of_two, time_take_day_month;
taker time_take_weekday, time_take_holiday, time_take_month_day, time_take_bare_day;

/* time_span.c */
taker time_take_set, time_take_compound, time_take_nth_unit, time_take_duration;
taker time_take_reference;

#endif
