/*
 * Years and what is longer or shorter by the calendar: seasons, quarters, decades, centuries; and
 * dates by their distance: "yesterday", "last November", "the same year".
 */
#include "extract/time_cursor.h"

#include "extract/number.h"

static bool take_season(struct cursor *c)
{
	if (!has(c, 0, W_SEASON) || has(c, -1, W_AUXILIARY | W_SPEAKING))
		return false;
	int season = value_at(c, 0);
	int64_t n = 1;
	if (is(c, 1, "of") && is_year(c, 2))
		n = 3;
	else if (is_year(c, 1))
		n = 2;
	bool told = n > 1 || is(c, 1, "of")
			    ? n > 1
			    : is(c, -1,
				 "the early late mid last this next that in by since "
				 "until during - previous following");
	if (is(c, 0, "fall spring") && n == 1 && is(c, -1, "the in") &&
	    !(is(c, -1, "the") && is(c, -2, "in during by of") && !is(c, 1, "of in")))
		told = false;
	if (!told || (word_at(c, 0)->shape >= WORD_CAPITAL &&
		      word_at(c, -1)->shape >= WORD_CAPITAL && n == 1))
		return false;
	c->e->season = season;
	c->e->year = n > 1 ? value_at(c, n - 1) : 0;
	c->e->rule = "time/season";
	c->at += n;
	return true;
}

/* "the 1990s", "the 19th century" */
static bool take_decade(struct cursor *c)
{
	int64_t apostrophe = mark(c, 1, '\'') ? 1 : 0;
	if (!is_digits(c, 0, 4, 4) || value_at(c, 0) % 10 || value_at(c, 0) < 1000 ||
	    value_at(c, 0) > 2100)
		return false;
	bool s = is(c, 1 + apostrophe, "s 's") && word_at(c, 1 + apostrophe)->is_glued;
	if (!s)
		return false;
	c->e->kind = TIME_SPAN_OF_YEARS;
	c->e->year = value_at(c, 0);
	c->e->digits = 3;
	c->e->rule = "time/decade";
	c->at += 2 + apostrophe;
	return true;
}

static bool take_century(struct cursor *c)
{
	struct cursor at = *c;
	int n = 0;
	if (has(&at, 0, W_ORDINAL)) {
		n = value_at(&at, 0);
		at.at++;
	} else if (has(&at, 0, W_NUMBER) && value_at(&at, 0) == 20 && mark(&at, 1, '-') &&
		   has(&at, 2, W_ORDINAL)) {
		n = 20 + value_at(&at, 2);
		at.at += 3;
	} else if (!is_digits(&at, 0, 1, 2) || !is(&at, 1, "st nd rd th") ||
		   !time_take_day(&at, &n))
		return false;
	if (mark(&at, 0, '-'))
		at.at++;
	if (!is(&at, 0, "century") || n < 2 || n > 21)
		return false;
	c->e->kind = TIME_SPAN_OF_YEARS;
	c->e->year = (n - 1) * 100;
	c->e->digits = 2;
	c->e->rule = "time/century";
	c->at = at.at + 1;
	return true;
}

/* What follows shows that the number counts something. */
static bool counts_something(const struct cursor *c, int64_t offset)
{
	const struct word *next = word_at(c, offset);
	if (next->classes & (W_MEASURE | W_MAGNITUDE | W_UNIT | W_PEOPLE | W_VAGUE))
		return true;
	struct span form = draft_form(c->draft, c->at + offset);
	return next->shape == WORD_LOWER && form.length > 3 && form.at[form.length - 1] == 's' &&
	       !(next->classes & (W_FUNCTION | W_CUE | W_VERB));
}

static bool take_year(struct cursor *c)
{
	int64_t prefix = is(c, 0, "the") && is(c, 1, "year years") ? 2 : is(c, 0, "year") ? 1 : 0;
	if (!is_year(c, prefix))
		return false;
	bool led = prefix ||
		   has(c, -1, W_PREPOSITION | W_TIME_HEAD | W_MONTH | W_SEASON | W_DETERMINER) ||
		   is(c, -1, "and to or between") || mark(c, -1, '(') || mark(c, -1, '-') ||
		   word_at(c, 0)->is_first;
	bool numbered =
		word_at(c, -1)->shape >= WORD_CAPITAL && has(c, -1, W_WORK | W_ABBREVIATION);
	bool money = mark(c, -1, '$') || mark(c, -1, '#') ||
		     is(c, -1,
			"no hill room flight highway route "
			"number about around some than only least over");
	if (money || numbered ||
	    (counts_something(c, prefix + 1) && !is(c, -1, "in the of since by")))
		return false;
	const struct word *next = word_at(c, prefix + 1);
	if (!led && next->shape != WORD_MARK && !(next->classes & W_FUNCTION))
		return false;
	if (mark(c, prefix + 1, '%') || (mark(c, prefix + 1, '.') && !led && next->is_glued &&
					 word_at(c, prefix + 2)->is_glued))
		return false;
	c->e->year = value_at(c, prefix);
	c->e->rule = "time/year";
	c->at += prefix + 1;
	if (is(c, 0, "bc bce")) {
		c->e->is_before_era = true;
		c->at++;
	}
	return true;
}

/* "'89", and the second year of "1957-60". */
static bool take_short_year(struct cursor *c)
{
	bool second = mark(c, -1, '-') && is_year(c, -2) && word_at(c, -1)->is_glued &&
		      word_at(c, 0)->is_glued && is_digits(c, 0, 2, 2) &&
		      value_at(c, 0) > value_at(c, -2) % 100;
	bool apostrophe = mark(c, 0, '\'') && is_digits(c, 1, 2, 2) && word_at(c, 1)->is_glued &&
			  has(c, -1, W_PREPOSITION | W_SEASON | W_MONTH | W_DETERMINER);
	if (!second && !apostrophe)
		return false;
	c->e->year = second ? value_at(c, -2) / 100 * 100 + value_at(c, 0) : value_at(c, 1);
	c->e->is_short_year = apostrophe;
	c->e->rule = "time/short-year";
	c->at += second ? 1 : 2;
	return true;
}

/* "the first quarter of 2015", "the second half of the year", "Q1 2015" */
static bool take_quarter(struct cursor *c)
{
	struct cursor at = *c;
	int n = 0;
	if (has(&at, 0, W_ORDINAL) || is(&at, 0, "last")) {
		n = is(&at, 0, "last") ? 4 : value_at(&at, 0);
		at.at++;
	} else if (is(&at, 0, "q") && is_digits(&at, 1, 1, 1) && word_at(&at, 1)->is_glued) {
		c->e->quarter = value_at(&at, 1);
		c->at += 2;
		time_take_year_tail(c);
		c->e->rule = "time/quarter";
		return c->e->quarter >= 1 && c->e->quarter <= 4;
	} else
		return false;
	bool half = is(&at, 0, "half"), quarter = is(&at, 0, "quarter");
	bool of = is(&at, 1, "of in") && (is_year(&at, 2) || is(&at, 3, "year"));
	if ((!half && !quarter) || n > 4 || (half && n == 4 && !is(&at, -1, "second first")) ||
	    (!of && !is_year(&at, 1)))
		return false;
	c->e->quarter = quarter ? n : 0;
	c->e->half = half ? (n == 1 ? 1 : 2) : 0;
	c->e->rule = "time/quarter";
	c->at = at.at + 1;
	if (of && is_year(c, 1)) {
		c->e->year = value_at(c, 1);
		c->at += 2;
	} else if (of) {
		c->e->direction = is(c, 1, "last") ? -1 : is(c, 1, "next");
		c->e->unit = UNIT_YEAR;
		c->at += 3;
	} else
		time_take_year_tail(c);
	return true;
}

static bool take_day_name(struct cursor *c)
{
	if (!has(c, 0, W_DAY_NAME))
		return false;
	c->e->kind = TIME_OFFSET;
	c->e->unit = UNIT_DAY;
	c->e->amount = 1;
	c->e->direction = value_at(c, 0) < 0 ? -1 : value_at(c, 0);
	if (c->e->direction == 0)
		c->e->amount = 0;
	if (is(c, 0, "tonight"))
		c->e->part = PART_NIGHT;
	c->e->rule = "time/day-name";
	c->at++;
	return true;
}

static int direction_of(const struct cursor *c)
{
	if (is(c, 0, "this current same that"))
		return 0;
	if (is(c, 0, "last past previous preceding prior"))
		return -1;
	if (is(c, 0, "next following coming upcoming subsequent succeeding"))
		return 1;
	return 2;
}

/* "this month", "last November", "the next day", "the same year", "the past two weeks" */
static bool take_relative(struct cursor *c)
{
	struct cursor at = *c;
	bool article = is(&at, 0, "the");
	if (is(&at, 0, "the that this") &&
	    direction_of(&(struct cursor){c->draft, at.at + 1, c->e}) != 2 &&
	    !is(&at, 1, "this that"))
		at.at++;
	int direction = direction_of(&at);
	if (direction == 2)
		return false;
	bool story =
		is(&at, 0, "that same previous preceding prior following subsequent succeeding") ||
		(article && is(&at, 0, "next"));
	if (is(&at, 0, "this") && is(&at, 1, "past coming")) {
		direction = is(&at, 1, "past") ? -1 : 1;
		at.at++;
	}
	at.at++;
	struct number number;
	bool verb = is(&at, -1, "last") && !article && !is(c, -1, "in over during for these those");
	if (!verb && !is(&at, 0, "one") && number_parse(c->draft, (size_t)at.at, &number) &&
	    draft_has(c->draft, (int64_t)number.last, W_UNIT)) {
		c->e->kind = TIME_DURATION;
		c->e->amount = number.is_vague ? -1 : number.value;
		c->e->unit = UNIT_OF(draft_word(c->draft, (int64_t)number.last)->value);
		c->e->rule = "time/span";
		c->at = (int64_t)number.last + 1;
		return true;
	}
	if (is(&at, 0, "few several couple many") || (is(&at, 0, "a") && is(&at, 1, "few"))) {
		int64_t n = is(&at, 0, "a") ? 2 : is(&at, 1, "of") ? 2 : 1;
		if (!has(&at, n, W_UNIT))
			return false;
		c->e->kind = TIME_DURATION;
		c->e->amount = is(&at, 0, "couple") ? 2 : -1;
		c->e->unit = UNIT_OF(value_at(&at, n));
		c->e->rule = "time/span";
		c->at = at.at + n + 1;
		return true;
	}
	c->e->kind = TIME_RELATIVE;
	c->e->direction = direction;
	c->e->anchor = story ? ANCHOR_STORY : ANCHOR_PUBLISHED;
	c->e->rule = "time/relative";
	if (has(&at, 0, W_MONTH) && word_at(&at, 0)->shape >= WORD_CAPITAL) {
		c->e->month = value_at(&at, 0);
		c->e->unit = UNIT_MONTH;
	} else if (time_is_weekday(&at, 0)) {
		c->e->weekday = value_at(&at, 0);
		c->e->unit = UNIT_DAY;
	} else if (has(&at, 0, W_SEASON)) {
		c->e->season = value_at(&at, 0);
		c->e->unit = UNIT_QUARTER;
	} else if (has(&at, 0, W_DAYPART) && value_at(&at, 0) != PART_MIDDAY) {
		c->e->part = value_at(&at, 0);
		c->e->unit = UNIT_DAY;
	} else if (has(&at, 0, W_UNIT) && !(value_at(&at, 0) & UNIT_PLURAL) &&
		   value_at(&at, 0) >= UNIT_DAY) {
		c->e->unit = UNIT_OF(value_at(&at, 0));
		if (is(&at, -1, "past") && !article && c->e->unit == UNIT_DAY)
			return false;
	} else if (has(&at, 0, W_UNIT) && (value_at(&at, 0) & UNIT_PLURAL) && direction != 0) {
		c->e->kind = TIME_DURATION;
		c->e->amount = -1;
		c->e->unit = UNIT_OF(value_at(&at, 0));
	} else
		return false;
	c->at = at.at + 1;
	if (c->e->kind == TIME_RELATIVE && c->e->month)
		time_take_year_tail(c);
	return true;
}

/* One of several; the first that fits. */
static bool take_first(struct cursor *c, taker *const *takers, size_t n)
{
	const struct time_expression blank = *c->e;
	for (size_t i = 0; i < n; i++) {
		struct cursor at = *c;
		if (takers[i](&at)) {
			*c = at;
			return true;
		}
		*c->e = blank;
	}
	return false;
}

bool time_take_date(struct cursor *c)
{
	static taker *const takers[] = {
		time_take_iso,       time_take_slashes, time_take_first_of_two,
		time_take_day_month, time_take_weekday, time_take_holiday,
		time_take_month_day, take_decade,       take_century,
		take_quarter,        take_season,       take_year,
		take_short_year,     take_day_name,     take_relative,
		time_take_bare_day};
	if (is(c, 0, "the") && !is(c, 1, "year years")) {
		static taker *const after_article[] = {take_decade, take_century, take_quarter,
						       take_season, time_take_day_month};
		struct cursor at = *c;
		at.at++;
		if (take_first(&at, after_article, sizeof after_article / sizeof *after_article)) {
			c->at = at.at;
			return true;
		}
	}
	return take_first(c, takers, sizeof takers / sizeof *takers);
}
