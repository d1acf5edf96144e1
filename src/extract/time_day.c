/*
 * Days and months: "3 May 1961", "Monday, September 12", "2016-09-12", "the 20th", Christmas.
 */
#include "extract/time_cursor.h"

/* "25", "25th"; leaves the cursor after it. */
bool time_take_day(struct cursor *c, int *day)
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
bool time_is_month(const struct cursor *c, int64_t offset)
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

bool time_is_weekday(const struct cursor *c, int64_t offset)
{
	const struct word *word = word_at(c, offset);
	if (!(word->classes & W_WEEKDAY) || word->shape == WORD_LOWER)
		return false;
	return word->end - word->start > 4 || time_is_month(c, offset + 1) ||
	       mark(c, offset + 1, ',') || word_at(c, offset + 1)->shape == WORD_NUMBER ||
	       c->draft->text.at[word->end - 1] == '.';
}

/* [","] year after a month and day. */
void time_take_year_tail(struct cursor *c)
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

bool time_take_day_month(struct cursor *c)
{
	struct cursor at = *c;
	int day = 0;
	if (is(&at, 0, "the"))
		at.at++;
	if (!time_take_day(&at, &day))
		return false;
	if (is(&at, 0, "of"))
		at.at++;
	if (!time_is_month(&at, 0) || (word_at(&at, 0)->is_glued && !mark(&at, -1, '-')))
		return false;
	c->e->day = day;
	c->e->month = value_at(&at, 0);
	c->e->rule = "time/day-month";
	c->at = at.at + 1;
	time_take_year_tail(c);
	return true;
}

bool time_take_month_day(struct cursor *c)
{
	struct cursor at = *c;
	if (!time_is_month(&at, 0))
		return false;
	c->e->month = value_at(&at, 0);
	c->e->rule = "time/month";
	at.at++;
	int day = 0;
	struct cursor after = at;
	if (is(&after, 0, "the") && is_digits(&after, 1, 1, 2))
		after.at++;
	bool clock = mark(&after, 1, ':');
	if (!clock && time_take_day(&after, &day) && !is(&after, 0, "percent % million")) {
		c->e->day = day;
		c->e->rule = "time/month-day";
		at = after;
	}
	c->at = at.at;
	time_take_year_tail(c);
	return true;
}

/* 2016-09-12 */
bool time_take_iso(struct cursor *c)
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
bool time_take_slashes(struct cursor *c)
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

bool time_take_weekday(struct cursor *c)
{
	if (!time_is_weekday(c, 0))
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
	if (time_take_day_month(&at) || (time_is_month(&at, 0) && time_take_month_day(&at)))
		c->at = at.at;
	return true;
}

bool time_take_holiday(struct cursor *c)
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
	time_take_year_tail(c);
	return true;
}

/* "the 20th", "the 28th of that month" */
bool time_take_bare_day(struct cursor *c)
{
	struct cursor at = *c;
	int day = 0;
	if (!is(&at, 0, "the") || !is(&at, 2, "st nd rd th") || !has(&at, -1, W_PREPOSITION))
		return false;
	at.at++;
	if (!time_take_day(&at, &day))
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
bool time_take_first_of_two(struct cursor *c)
{
	struct cursor at = *c;
	int day = 0, second = 0;
	struct time_expression later = *c->e;
	if (!time_take_day(&at, &day) || !(is(&at, 0, "and or to") || mark(&at, 0, '-')))
		return false;
	at.at++;
	struct cursor next = at;
	next.e = &later;
	if (!time_take_day(&at, &second) || !time_is_month(&at, 0) || !time_take_day_month(&next))
		return false;
	c->e->day = day;
	c->e->month = later.month;
	c->e->year = later.year;
	c->e->rule = "time/first-of-two";
	c->at += is(c, 1, "st nd rd th") ? 2 : 1;
	return true;
}
