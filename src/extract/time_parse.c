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
 * This file has the expression; time_day.c, time_date.c and time_span.c have its parts.
 */
#include "extract/time_expression.h"

#include "extract/time_cursor.h"

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
	bool found = time_take_date(&at) && (c->e->day || c->e->weekday || c->e->unit == UNIT_DAY);
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
	if (!time_take_date(&at) || c->e->kind == TIME_DURATION)
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
	static taker *const takers[] = {take_part_first, take_clock_first,   time_take_set,
					take_head_first, time_take_compound, time_take_nth_unit,
					time_take_date,  time_take_duration, time_take_reference};
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
