/*
 * Durations ("more than three months"), distances ("two weeks ago"), sets ("every Thursday") and
 * the words for now, then and some day.
 */
#include "extract/time_cursor.h"

#include "extract/number.h"

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
bool time_take_compound(struct cursor *c)
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
bool time_take_nth_unit(struct cursor *c)
{
	struct cursor at = *c;
	int n = 0;
	if (has(&at, 0, W_ORDINAL)) {
		n = value_at(&at, 0);
		at.at++;
	} else if (!is(&at, 1, "st nd rd th") || !time_take_day(&at, &n))
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

bool time_take_duration(struct cursor *c)
{
	struct cursor at = *c;
	double amount = 0;
	take_modifier(&at);
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
	c->at = at.at;
	return true;
}

/* "every Thursday", "twice a week", "daily", "per month" */
bool time_take_set(struct cursor *c)
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
		if (time_is_weekday(&at, 0))
			c->e->weekday = value_at(&at, 0);
		else if (time_is_month(&at, 0))
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

bool time_take_reference(struct cursor *c)
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
