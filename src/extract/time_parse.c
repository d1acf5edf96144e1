/*
 * Reading time expressions.
 *
 *   expression = [ part "of" ] date [ daypart | "at" clock ] | clock [ "on" date ]
 *              | modifier* amount unit [ "ago" | "later" | ... ] | set | reference
 *   part       = [ "the" ] ( "early" | "late" | "mid" | "end" | "night" | "early hours" | ... )
 *   date       = [ weekday ] day month [ year ] | [ weekday ] month [ day ] [ year ] | weekday
 *              | ISO | year | decade | century | season | quarter | holiday | "yesterday" | ...
 *              | ( "this" | "last" | "next" | ... ) ( unit | month | season | weekday )
 *
 * Each function below takes a cursor, moves it and fills fields on success, and leaves both alone
 * otherwise. All look at a bounded number of words.
 */
#include "extract/time_expression.h"

#include "extract/number.h"

struct cursor {
	const struct draft *draft;
	int64_t at;
	struct time_expression *e;
};

static bool is(const struct cursor *c, int64_t offset, const char *forms)
{
	return draft_is(c->draft, c->at + offset, forms);
}

static bool has(const struct cursor *c, int64_t offset, uint64_t classes)
{
	return draft_has(c->draft, c->at + offset, classes);
}

static const struct word *word_at(const struct cursor *c, int64_t offset)
{
	return draft_word(c->draft, c->at + offset);
}

static bool mark(const struct cursor *c, int64_t offset, char m)
{
	return draft_mark(c->draft, c->at + offset, m);
}

static int32_t value_at(const struct cursor *c, int64_t offset)
{
	return word_at(c, offset)->value;
}

/* A number in plain digits of the given length at most. */
static bool is_digits(const struct cursor *c, int64_t offset, uint32_t least, uint32_t most)
{
	const struct word *word = word_at(c, offset);
	struct span form = draft_form(c->draft, c->at + offset);
	return word->shape == WORD_NUMBER && form.length >= least && form.length <= most &&
	       span_find_char(form, ',') == SIZE_MAX && span_find_char(form, '.') == SIZE_MAX;
}

static bool is_year(const struct cursor *c, int64_t offset)
{
	int32_t value = value_at(c, offset);
	return is_digits(c, offset, 4, 4) && value >= 1000 && value <= 2199 &&
	       !(word_at(c, offset + 1)->is_glued && word_at(c, offset + 1)->shape != WORD_MARK);
}

/* "25", "25th"; leaves the cursor after it. */
static bool take_day(struct cursor *c, int *day)
{
	int32_t value = value_at(c, 0);
	if (!is_digits(c, 0, 1, 2) || value < 1 || value > 31)
		return false;
	bool ordinal = word_at(c, 1)->is_glued && is(c, 1, "st nd rd th");
	if (!ordinal && word_at(c, 1)->is_glued && word_at(c, 1)->shape != WORD_MARK)
		return false;
	*day = value;
	c->at += ordinal ? 2 : 1;
	return true;
}

/* A month's name; "may" and "march" in small letters, and those that begin a sentence, are none
 * unless a number stands beside. */
static bool is_month(const struct cursor *c, int64_t offset)
{
	const struct word *word = word_at(c, offset);
	if (!(word->classes & W_MONTH) || word->shape == WORD_LOWER)
		return false;
	bool number = word_at(c, offset + 1)->shape == WORD_NUMBER ||
		      word_at(c, offset - 1)->shape == WORD_NUMBER || is(c, offset - 1, "of");
	if (is(c, offset, "may march mar jan jun dec"))
		return number || is(c, offset - 1,
				    "in since until till by early late mid last this next "
				    "of during from to and or through between before after - every "
				    "each previous following");
	return number || !is(c, offset, "april june august") ||
	       !(word_at(c, offset + 1)->shape >= WORD_CAPITAL);
}

static bool is_weekday(const struct cursor *c, int64_t offset)
{
	const struct word *word = word_at(c, offset);
	if (!(word->classes & W_WEEKDAY) || word->shape == WORD_LOWER)
		return false;
	return word->end - word->start > 4 || is_month(c, offset + 1) || mark(c, offset + 1, ',') ||
	       word_at(c, offset + 1)->shape == WORD_NUMBER ||
	       c->draft->text.at[word->end - 1] == '.';
}

/* [","] year after a month and day. */
static void take_year_tail(struct cursor *c)
{
	int64_t comma = mark(c, 0, ',') ? 1 : is(c, 0, "of in") ? 1 : 0;
	if (is_year(c, comma)) {
		c->e->year = value_at(c, comma);
		c->at += comma + 1;
	} else if (is(c, 0, "of") &&
		   (is(c, 1, "that this") || (is(c, 1, "the") && is(c, 2, "same"))) &&
		   is(c, is(c, 1, "the") ? 3 : 2, "year"))
		c->at += is(c, 1, "the") ? 4 : 3;
	else if (is(c, 0, "last this next") && is(c, 1, "year")) {
		c->e->direction = is(c, 0, "last") ? -1 : is(c, 0, "next");
		c->e->unit = UNIT_YEAR;
		c->at += 2;
	}
}

static bool take_day_month(struct cursor *c)
{
	struct cursor at = *c;
	int day = 0;
	if (is(&at, 0, "the"))
		at.at++;
	if (!take_day(&at, &day))
		return false;
	if (is(&at, 0, "of"))
		at.at++;
	if (!is_month(&at, 0) || (word_at(&at, 0)->is_glued && !mark(&at, -1, '-')))
		return false;
	c->e->day = day;
	c->e->month = value_at(&at, 0);
	c->e->rule = "time/day-month";
	c->at = at.at + 1;
	take_year_tail(c);
	return true;
}

static bool take_month_day(struct cursor *c)
{
	struct cursor at = *c;
	if (!is_month(&at, 0))
		return false;
	c->e->month = value_at(&at, 0);
	c->e->rule = "time/month";
	at.at++;
	int day = 0;
	struct cursor after = at;
	if (is(&after, 0, "the") && is_digits(&after, 1, 1, 2))
		after.at++;
	bool clock = mark(&after, 1, ':');
	if (!clock && take_day(&after, &day) && !is(&after, 0, "percent % million")) {
		c->e->day = day;
		c->e->rule = "time/month-day";
		at = after;
	}
	c->at = at.at;
	take_year_tail(c);
	return true;
}

/* 2016-09-12 */
static bool take_iso(struct cursor *c)
{
	if (!is_year(c, 0) || !mark(c, 1, '-') || !is_digits(c, 2, 2, 2) || !mark(c, 3, '-') ||
	    !is_digits(c, 4, 2, 2) || !word_at(c, 1)->is_glued || !word_at(c, 4)->is_glued)
		return false;
	c->e->year = value_at(c, 0);
	c->e->month = value_at(c, 2);
	c->e->day = value_at(c, 4);
	c->e->rule = "time/iso";
	c->at += 5;
	return true;
}

/* 13/4/2016, 4/13/2016, 12.09.2016; day first unless that cannot be. */
static bool take_slashes(struct cursor *c)
{
	if (!is_digits(c, 0, 1, 2) || !mark(c, 1, '/') || !is_digits(c, 2, 1, 2) ||
	    !mark(c, 3, '/') || !is_year(c, 4))
		return false;
	int first = value_at(c, 0), second = value_at(c, 2);
	c->e->day = second > 12 ? second : first;
	c->e->month = second > 12 ? first : second;
	c->e->year = value_at(c, 4);
	c->e->rule = "time/slashes";
	c->at += 5;
	return true;
}

static bool take_weekday(struct cursor *c)
{
	if (!is_weekday(c, 0))
		return false;
	struct span form = draft_form(c->draft, c->at);
	c->e->weekday = value_at(c, 0);
	c->e->is_plural = form.at[form.length - 1] == 's' && form.length > 5;
	c->e->rule = "time/weekday";
	c->at++;
	struct cursor at = *c;
	if (mark(&at, 0, ',') || is(&at, 0, "the"))
		at.at++;
	if (is(&at, 0, "the"))
		at.at++;
	if (take_day_month(&at) || (is_month(&at, 0) && take_month_day(&at)))
		c->at = at.at;
	return true;
}

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
	} else if (!is_digits(&at, 0, 1, 2) || !is(&at, 1, "st nd rd th") || !take_day(&at, &n))
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
		take_year_tail(c);
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
		take_year_tail(c);
	return true;
}

static bool take_holiday(struct cursor *c)
{
	static const struct {
		const char *first, *second;
		int month, day;
	} days[] = {{"christmas", "day", 12, 25},  {"christmas", "eve", 12, 24},
		    {"boxing", "day", 12, 26},     {"valentine's", "day", 2, 14},
		    {"new", "year's", 1, 1},       {"may", "day", 5, 1},
		    {"independence", "day", 7, 4}, {"labour", "day", 5, 1}};
	size_t n = sizeof days / sizeof *days, i = 0;
	bool capital = word_at(c, 0)->shape >= WORD_CAPITAL;
	while (i < n && !(is(c, 0, days[i].first) && is(c, 1, days[i].second)))
		i++;
	if (!capital || (i == n && !has(c, 0, W_HOLIDAY)) ||
	    (i < n && is(c, 0, "independence labour") && !is_year(c, 2) &&
	     !(mark(c, 2, ',') && is_year(c, 3))))
		return false;
	c->e->month = i < n ? days[i].month : value_at(c, 0) / 100;
	c->e->day = i < n ? days[i].day : value_at(c, 0) % 100;
	c->e->rule = "time/holiday";
	c->at += i < n ? 2 : 1;
	if (i < n && is(c, -2, "new") && is(c, 0, "'s"))
		c->at++;
	if (i < n && is(c, -2, "new") && is(c, 0, "eve day")) {
		if (is(c, 0, "eve")) {
			c->e->month = 12;
			c->e->day = 31;
		}
		c->at++;
	}
	take_year_tail(c);
	return true;
}

static bool take_day_name(struct cursor *c)
{
	if (!has(c, 0, W_DAY_NAME))
		return false;
	bool day_before = is(c, -3, "day") && is(c, -2, "before after") && false;
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
	return !day_before;
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
	if (!is(&at, 0, "one") && number_parse(c->draft, (size_t)at.at, &number) &&
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
	} else if (is_weekday(&at, 0)) {
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
		take_year_tail(c);
	return true;
}

/* "ago", "later", ... after an amount; false when it is none of those. */
static bool take_offset_tail(struct cursor *c)
{
	if (is(c, 0, "ago")) {
		c->e->direction = -1;
		c->e->anchor = ANCHOR_PUBLISHED;
	} else if (is(c, 0, "later afterwards afterward")) {
		c->e->direction = 1;
		c->e->anchor = ANCHOR_STORY;
	} else if (is(c, 0, "earlier previously beforehand")) {
		c->e->direction = -1;
		c->e->anchor = ANCHOR_STORY;
	} else if (is(c, 0, "before after") && word_at(c, 1)->shape == WORD_MARK) {
		c->e->direction = is(c, 0, "after") ? 1 : -1;
		c->e->anchor = ANCHOR_STORY;
	} else if (is(c, 0, "from") && is(c, 1, "now today")) {
		c->e->direction = 1;
		c->e->anchor = ANCHOR_PUBLISHED;
		c->at++;
	} else
		return false;
	c->at++;
	c->e->kind = TIME_OFFSET;
	c->e->rule = "time/offset";
	return true;
}

static void take_modifier(struct cursor *c)
{
	int64_t n = 0;
	if (is(c, 0, "more less fewer") && is(c, 1, "than"))
		n = 2;
	else if (is(c, 0, "at") && is(c, 1, "least most"))
		n = 2;
	else if (is(c, 0, "up") && is(c, 1, "to"))
		n = 2;
	else if (is(c, 0, "as") && is(c, 1, "long much many few little") && is(c, 2, "as"))
		n = 3;
	else if (is(c, 0, "a") && is(c, 1, "little bit") && is(c, 2, "more less over under"))
		n = is(c, 3, "than") ? 4 : 3;
	else if (is(c, 0,
		    "about around approximately roughly nearly almost some only over under just "
		    "another barely well exactly"))
		n = is(c, 0, "well just") && is(c, 1, "over under") ? 2 : 1;
	c->at += n;
}

/* An amount: numbers, "a", "half an", "several", "a few", or nothing before a plural. */
static bool take_amount(struct cursor *c, double *amount)
{
	struct number number;
	if (is(c, 0, "half") && is(c, 1, "a an") && has(c, 2, W_UNIT)) {
		*amount = 0.5;
		c->at += 2;
		return true;
	}
	if (number_parse(c->draft, (size_t)c->at, &number)) {
		*amount = number.is_vague ? -1 : number.value;
		c->at = (int64_t)number.last;
		if (is(c, 0, "of") && number.is_vague)
			c->at++;
		if (is(c, 0, "and") && is(c, 1, "a") && is(c, 2, "half")) {
			*amount += 0.5;
			c->at += 3;
		} else if (is(c, 0, "and") && is(c, 1, "half")) {
			*amount += 0.5;
			c->at += 2;
		}
		return true;
	}
	if (is(c, 0, "several many few numerous countless")) {
		*amount = -1;
		c->at++;
		return true;
	}
	if (is(c, 0, "a") && is(c, 1, "few couple number")) {
		*amount = is(c, 1, "couple") ? 2 : -1;
		c->at += is(c, 2, "of") ? 3 : 2;
		return true;
	}
	if (is(c, 0, "a an one")) {
		*amount = 1;
		c->at += is(c, 1, "full whole single further entire mere") ? 2 : 1;
		return true;
	}
	return false;
}

static bool take_unit(struct cursor *c)
{
	if (!has(c, 0, W_UNIT) || word_at(c, 0)->shape == WORD_UPPER)
		return false;
	c->e->unit = UNIT_OF(value_at(c, 0));
	c->at++;
	return true;
}

/* "five-year", "72-hour", "month-long" */
static bool take_compound(struct cursor *c)
{
	struct cursor at = *c;
	double amount = 1;
	bool number = take_amount(&at, &amount) && mark(&at, 0, '-') && !is(c, 0, "a an");
	if (number)
		at.at++;
	else
		at = *c;
	if (!has(&at, 0, W_UNIT) || (value_at(&at, 0) & UNIT_PLURAL && !mark(&at, 1, '-')))
		return false;
	c->e->unit = UNIT_OF(value_at(&at, 0));
	if (value_at(&at, 0) & UNIT_PLURAL)
		amount = number ? amount : -1;
	at.at++;
	if (!number && !(mark(&at, 0, '-') && is(&at, 1, "long")))
		return false;
	if (mark(&at, 0, '-') && is(&at, 1, "long"))
		at.at += 2;
	if (mark(&at, 0, '-') && is(&at, 1, "old"))
		at.at += 2;
	c->e->kind = TIME_DURATION;
	c->e->amount = amount;
	c->e->rule = "time/compound";
	c->at = at.at;
	return true;
}

/* "its third year", "the second day": how long it has lasted. */
static bool take_nth_unit(struct cursor *c)
{
	struct cursor at = *c;
	int n = 0;
	if (has(&at, 0, W_ORDINAL)) {
		n = value_at(&at, 0);
		at.at++;
	} else if (!is(&at, 1, "st nd rd th") || !take_day(&at, &n))
		return false;
	if (is(&at, 0, "straight consecutive successive"))
		at.at++;
	if (!has(&at, 0, W_UNIT) || (value_at(&at, 0) & UNIT_PLURAL) ||
	    !(is(c, -1, "its their his her a") || is(&at, -1, "straight consecutive successive")))
		return false;
	c->e->kind = TIME_DURATION;
	c->e->amount = n;
	c->e->unit = UNIT_OF(value_at(&at, 0));
	c->e->rule = "time/nth";
	c->at = at.at + 1;
	return true;
}

static bool take_duration(struct cursor *c)
{
	struct cursor at = *c;
	double amount = 0;
	take_modifier(&at);
	bool after_that = at.at > c->at;
	if (is(&at, 0, "the first last final early") ||
	    (is(&at, 0, "the") && is(&at, 1, "first last final")))
		return false;
	if (take_amount(&at, &amount)) {
		if (is(&at, 0,
		       "more further additional extra full whole consecutive straight long "
		       "short intense bloody brutal difficult tense"))
			at.at++;
		if (mark(&at, 0, '-') && word_at(&at, 0)->is_glued)
			at.at++;
	} else if (has(&at, 0, W_UNIT) && (value_at(&at, 0) & UNIT_PLURAL) &&
		   (is(&at, -1, "for after in over within of") ||
		    is(&at, 1, "ago later earlier before")) &&
		   !is(&at, 0, "days seconds weekends") && !is(&at, -1, "of"))
		amount = -1;
	else
		return false;
	if (!take_unit(&at))
		return false;
	c->e->kind = TIME_DURATION;
	c->e->amount = amount;
	c->e->rule = "time/duration";
	if (is(&at, 0, "and") && is(&at, 1, "a") && is(&at, 2, "half")) {
		c->e->amount += 0.5;
		at.at += 3;
	}
	if (!take_offset_tail(&at)) {
		if (is(&at, 0, "old"))
			at.at++;
		else if (is(&at, 0, "of") && is(&at, 1, "age"))
			at.at += 2;
		else if (is(&at, 0, "more longer"))
			at.at++;
	}
	(void)after_that;
	c->at = at.at;
	return true;
}

/* "every Thursday", "twice a week", "daily", "per month" */
static bool take_set(struct cursor *c)
{
	static const struct {
		const char *word;
		enum time_unit unit;
	} adverbs[] = {{"daily nightly", UNIT_DAY},
		       {"weekly", UNIT_WEEK},
		       {"monthly", UNIT_MONTH},
		       {"quarterly", UNIT_QUARTER},
		       {"yearly annually annual", UNIT_YEAR},
		       {"hourly", UNIT_HOUR}};
	c->e->kind = TIME_SET;
	c->e->amount = 1;
	c->e->rule = "time/set";
	for (size_t i = 0; i < sizeof adverbs / sizeof *adverbs; i++)
		if (is(c, 0, adverbs[i].word) && word_at(c, 0)->shape == WORD_LOWER) {
			c->e->unit = adverbs[i].unit;
			c->at++;
			return true;
		}
	struct cursor at = *c;
	if (is(&at, 0, "every each")) {
		at.at++;
		struct number number;
		if (is(&at, 0, "other")) {
			c->e->amount = 2;
			at.at++;
		} else if (number_parse(c->draft, (size_t)at.at, &number) && !number.is_vague &&
			   !is(&at, 0, "one")) {
			c->e->amount = number.value;
			at.at = (int64_t)number.last;
		}
		if (is_weekday(&at, 0))
			c->e->weekday = value_at(&at, 0);
		else if (is_month(&at, 0))
			c->e->month = value_at(&at, 0);
		else if (has(&at, 0, W_SEASON))
			c->e->season = value_at(&at, 0);
		else if (has(&at, 0, W_DAYPART))
			c->e->part = value_at(&at, 0);
		else if (has(&at, 0, W_UNIT))
			c->e->unit = UNIT_OF(value_at(&at, 0));
		else
			return false;
		c->at = at.at + 1;
		return true;
	}
	struct number number;
	if (is(&at, 0, "once twice"))
		at.at++;
	else if (number_parse(c->draft, (size_t)at.at, &number) &&
		 draft_is(c->draft, (int64_t)number.last, "times"))
		at.at = (int64_t)number.last + 1;
	bool counted = at.at > c->at;
	if (!is(&at, 0, "per") && !(counted && is(&at, 0, "a an each every")))
		return false;
	if (!has(&at, 1, W_UNIT) || (value_at(&at, 1) & UNIT_PLURAL))
		return false;
	c->e->unit = UNIT_OF(value_at(&at, 1));
	c->at = at.at + 2;
	return true;
}

static bool take_reference(struct cursor *c)
{
	int64_t n = 0;
	const char *reference = "PRESENT_REF";
	if (is(c, 0, "now") && !is(c, 1, "that") && !mark(c, 1, '-'))
		n = 1;
	else if (is(c, 0, "right") && is(c, 1, "now"))
		n = 2;
	else if (is(c, 0, "currently nowadays presently"))
		n = 1;
	else if (is(c, 0, "these") && is(c, 1, "days"))
		n = 2;
	else if (is(c, 0, "at") && is(c, 1, "present") && !is(c, 2, "in at the"))
		n = 2;
	else if (is(c, 0, "the") && is(c, 1, "time") && is(c, 2, "being"))
		n = 3;
	else if (is(c, 0, "recently lately recent formerly")) {
		n = 1;
		reference = "PAST_REF";
	} else if (is(c, 0, "the") && is(c, 1, "recent distant") && is(c, 2, "past")) {
		n = 3;
		reference = "PAST_REF";
	} else if (is(c, 0, "the") && is(c, 1, "past") && word_at(c, 2)->shape == WORD_MARK) {
		n = 2;
		reference = "PAST_REF";
	} else if (is(c, 0, "the") && is(c, 1, "near foreseeable immediate") &&
		   is(c, 2, "future")) {
		n = 3;
		reference = "FUTURE_REF";
	} else if (is(c, 0, "the") && is(c, 1, "future") && is(c, -1, "in for of into")) {
		n = 2;
		reference = "FUTURE_REF";
		if (is(c, -1, "of for") && is(c, 2, "of"))
			return false;
	}
	if (!n)
		return false;
	c->e->kind = TIME_REFERENCE;
	c->e->reference = reference;
	c->e->rule = "time/reference";
	c->at += n;
	return true;
}

/* "6 a.m.", "10:30", "10.30pm", "1400 GMT", "noon", "midnight" */
static bool take_clock(struct cursor *c)
{
	struct cursor at = *c;
	int hour = 0, minute = 0;
	if (is(&at, 0, "noon midday midnight") &&
	    (is(&at, -1, "at by until till from to since before after around") ||
	     is(&at, 1, "on"))) {
		c->e->hour = is(&at, 0, "midnight") ? 24 : 12;
		c->e->minute = 0;
		c->at++;
		c->e->rule = "time/clock";
		return true;
	}
	struct span form = draft_form(c->draft, at.at);
	bool military = is_digits(&at, 0, 4, 4) && is(&at, 1, "gmt utc hours hrs");
	if (military) {
		hour = value_at(&at, 0) / 100;
		minute = value_at(&at, 0) % 100;
		at.at++;
	} else if (is_digits(&at, 0, 1, 2)) {
		hour = value_at(&at, 0);
		at.at++;
	} else if (word_at(&at, 0)->shape == WORD_NUMBER && form.length >= 4 && form.length <= 5 &&
		   form.at[form.length - 3] == '.') {
		hour = value_at(&at, 0);
		minute = (form.at[form.length - 2] - '0') * 10 + (form.at[form.length - 1] - '0');
		at.at++;
	} else if (has(&at, 0, W_NUMBER) && value_at(&at, 0) >= 1 && value_at(&at, 0) <= 12 &&
		   is(&at, 1, "a.m p.m a.m. p.m. o'clock")) {
		hour = value_at(&at, 0);
		at.at++;
	} else
		return false;
	bool colon = !military && mark(&at, 0, ':') && word_at(&at, 0)->is_glued &&
		     is_digits(&at, 1, 2, 2);
	if (colon) {
		minute = value_at(&at, 1);
		at.at += 2;
		if (mark(&at, 0, ':') && is_digits(&at, 1, 2, 2))
			at.at += 2;
	}
	bool half_day = is(&at, 0, "am pm a.m p.m a.m. p.m.");
	if (half_day) {
		bool pm = is(&at, 0, "pm p.m p.m.");
		if (hour > 12)
			return false;
		hour = hour % 12 + (pm ? 12 : 0);
		at.at++;
	} else if (is(&at, 0, "o'clock"))
		at.at++;
	else if (!military &&
		 !(colon && (has(c, -1, W_PREPOSITION) || has(&at, 0, W_FUNCTION) ||
			     is(&at, 0, "gmt utc") || word_at(&at, 0)->shape == WORD_MARK)))
		return false;
	if (is(&at, 0, "gmt utc est edt local hours hrs"))
		at.at += is(&at, 0, "local") && is(&at, 1, "time") ? 2
			 : is(&at, 0, "local")                     ? 0
								   : 1;
	if (hour > 24 || minute > 59)
		return false;
	c->e->hour = hour;
	c->e->minute = minute;
	c->e->rule = "time/clock";
	c->at = at.at;
	return true;
}

/* "the 20th", "the 28th of that month" */
static bool take_bare_day(struct cursor *c)
{
	struct cursor at = *c;
	int day = 0;
	if (!is(&at, 0, "the") || !is(&at, 2, "st nd rd th") || !has(&at, -1, W_PREPOSITION))
		return false;
	at.at++;
	if (!take_day(&at, &day))
		return false;
	bool of_month = is(&at, 0, "of") && is(&at, 1, "that this the") &&
			is(&at, is(&at, 2, "same") ? 3 : 2, "month");
	if (!of_month && word_at(&at, 0)->shape != WORD_MARK && !has(&at, 0, W_FUNCTION | W_VERB))
		return false;
	if (of_month)
		at.at += is(&at, 2, "same") ? 4 : 3;
	c->e->day = day;
	c->e->rule = "time/day";
	c->at = at.at;
	return true;
}

/* The first of "6 and 7 January", "6-7 January": a day whose month comes with the second. */
static bool take_first_of_two(struct cursor *c)
{
	struct cursor at = *c;
	int day = 0, second = 0;
	struct time_expression later = *c->e;
	if (!take_day(&at, &day) || !(is(&at, 0, "and or to") || mark(&at, 0, '-')))
		return false;
	at.at++;
	struct cursor next = at;
	next.e = &later;
	if (!take_day(&at, &second) || !is_month(&at, 0) || !take_day_month(&next))
		return false;
	c->e->day = day;
	c->e->month = later.month;
	c->e->year = later.year;
	c->e->rule = "time/first-of-two";
	c->at += is(c, 1, "st nd rd th") ? 2 : 1;
	return true;
}

typedef bool taker(struct cursor *c);

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

static bool take_date(struct cursor *c)
{
	static taker *const takers[] = {
		take_iso,        take_slashes,  take_first_of_two, take_day_month,
		take_weekday,    take_holiday,  take_month_day,    take_decade,
		take_century,    take_quarter,  take_season,       take_year,
		take_short_year, take_day_name, take_relative,     take_bare_day};
	if (is(c, 0, "the") && !is(c, 1, "year years")) {
		static taker *const after_article[] = {take_decade, take_century, take_quarter,
						       take_season, take_day_month};
		struct cursor at = *c;
		at.at++;
		if (take_first(&at, after_article, sizeof after_article / sizeof *after_article)) {
			c->at = at.at;
			return true;
		}
	}
	return take_first(c, takers, sizeof takers / sizeof *takers);
}

/* "Sunday night", "yesterday morning", "Tuesday at 6 a.m." after a day. */
static void take_time_of_day(struct cursor *c)
{
	const struct time_expression *e = c->e;
	bool day = e->day || e->weekday || (e->kind == TIME_OFFSET && e->unit == UNIT_DAY) ||
		   (e->kind == TIME_RELATIVE && e->unit == UNIT_DAY);
	if (!day || e->part != NO_PART || e->hour != NO_HOUR)
		return;
	struct cursor at = *c;
	if (is(&at, 0, "at") || mark(&at, 0, ',')) {
		at.at++;
		if (is(&at, 0, "at about around"))
			at.at++;
		if (is(&at, 0, "around about"))
			at.at++;
	}
	int64_t early = is(&at, 0, "early late") ? 1 : 0;
	if (at.at == c->at && has(&at, early, W_DAYPART) && value_at(&at, early) != PART_MIDDAY &&
	    !is(&at, early, "midnight")) {
		c->e->part = value_at(&at, early);
		c->at = at.at + early + 1;
	} else if ((at.at > c->at || word_at(&at, 1)->shape == WORD_MARK ||
		    is(&at, 1, "am pm a.m p.m a.m. p.m.")) &&
		   take_clock(&at))
		c->at = at.at;
}

/* The date after "the early hours of", "late on", "6 a.m. on". */
static bool take_date_after(struct cursor *c)
{
	struct cursor at = *c;
	if (is(&at, 0, "on of in") || mark(&at, 0, ','))
		at.at++;
	if (is(&at, 0, "on"))
		at.at++;
	int part = c->e->part, hour = c->e->hour, minute = c->e->minute;
	struct time_expression blank = *c->e;
	c->e->part = NO_PART;
	c->e->hour = NO_HOUR;
	bool found = take_date(&at) && (c->e->day || c->e->weekday || c->e->unit == UNIT_DAY);
	if (!found) {
		*c->e = blank;
		return false;
	}
	c->e->part = part;
	c->e->hour = hour;
	c->e->minute = minute;
	c->at = at.at;
	return true;
}

/* "the early hours of Saturday", "the night of 20 June" */
static bool take_part_first(struct cursor *c)
{
	struct cursor at = *c;
	if (is(&at, 0, "the"))
		at.at++;
	bool early = is(&at, 0, "early late");
	if (early) {
		at.at++;
		if (is(&at, 0, "in"))
			at.at += is(&at, 1, "the") ? 2 : 1;
	}
	if (has(&at, 0, W_DAYPART) && !is(&at, 0, "midnight noon")) {
		c->e->part = value_at(&at, 0);
		at.at++;
		if (is(&at, 0, "hours"))
			at.at++;
	} else if (early && is(&at, 0, "hours")) {
		c->e->part = is(&at, -1, "late") ? PART_NIGHT : PART_MORNING;
		at.at++;
	} else
		return false;
	if (!is(&at, 0, "of on") || !take_date_after(&at))
		return false;
	c->e->rule = "time/part-of-day";
	c->at = at.at;
	return true;
}

static bool take_clock_first(struct cursor *c)
{
	c->e->kind = TIME_CLOCK;
	if (!take_clock(c))
		return false;
	struct cursor at = *c;
	struct time_expression blank = *c->e;
	c->e->kind = TIME_DATE;
	if (take_date_after(&at))
		c->at = at.at;
	else
		*c->e = blank;
	return true;
}

/* "early 1917", "the end of the year", "late on Monday", "mid-December", "later this month" */
static bool take_head_first(struct cursor *c)
{
	struct cursor at = *c;
	if (is(&at, 0, "the"))
		at.at++;
	if (!has(&at, 0, W_TIME_HEAD))
		return false;
	bool noun = is(&at, 0, "end start beginning middle");
	at.at++;
	if (mark(&at, 0, '-'))
		at.at++;
	if (noun && !is(&at, 0, "of"))
		return false;
	if (is(&at, 0, "of in on"))
		at.at++;
	if (is(&at, 0, "the") && is(&at, 1, "year month week day decade century") &&
	    (noun || is(&at, -1, "in"))) {
		c->e->kind = TIME_RELATIVE;
		c->e->unit = UNIT_OF(value_at(&at, 1));
		c->e->anchor = ANCHOR_STORY;
		c->e->rule = "time/part-of";
		c->at = at.at + 2;
		return c->e->unit != UNIT_DAY;
	}
	if (!take_date(&at) || c->e->kind == TIME_DURATION)
		return false;
	c->at = at.at;
	return true;
}

static bool may_begin(const struct draft *draft, size_t i)
{
	const uint64_t classes = W_WEEKDAY | W_MONTH | W_SEASON | W_UNIT | W_DAYPART | W_DAY_NAME |
				 W_HOLIDAY | W_NUMBER | W_MAGNITUDE | W_ORDINAL | W_VAGUE |
				 W_TIME_HEAD | W_DETERMINER | W_PREPOSITION | W_APPROXIMATE;
	const struct word *word = &draft->words[i];
	if (word->shape == WORD_MARK)
		return word->mark == '\'';
	return word->shape == WORD_NUMBER || (word->classes & classes) ||
	       draft_is(draft, (int64_t)i,
			"last next past previous following coming upcoming current same more less "
			"fewer "
			"half daily weekly monthly yearly annually annual quarterly hourly once "
			"twice now "
			"right currently nowadays presently recently recent lately formerly new "
			"boxing valentine's "
			"independence labour only just another well barely exactly subsequent "
			"preceding prior "
			"nightly q year couple succeeding");
}

bool time_parse(const struct draft *draft, size_t i, struct time_expression *out)
{
	static taker *const takers[] = {take_part_first, take_clock_first, take_set,
					take_head_first, take_compound,    take_nth_unit,
					take_date,       take_duration,    take_reference};
	if (!may_begin(draft, i))
		return false;
	struct time_expression best = {0};
	for (size_t k = 0; k < sizeof takers / sizeof *takers; k++) {
		struct time_expression e = {.first = i,
					    .season = NO_SEASON,
					    .part = NO_PART,
					    .hour = NO_HOUR,
					    .unit = UNIT_SECOND,
					    .rule = "time"};
		struct cursor c = {.draft = draft, .at = (int64_t)i, .e = &e};
		if (!takers[k](&c))
			continue;
		take_time_of_day(&c);
		e.last = (size_t)c.at;
		if (e.last > best.last && e.last <= draft->n_words)
			best = e;
	}
	*out = best;
	return best.last > i;
}
