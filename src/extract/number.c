/*
 *   number  = figure [ magnitude ]                     2.3 million, 1,200, 40
 *           | words
 *           | [ "a" | "several" | "a few" ] vague      dozens, hundreds of thousands
 *   words   = group { [ "and" ] group } | "half a" magnitude
 *   group   = ( small | "a" ) { "hundred" | "thousand" | ... }
 *   small   = "one" .. "nineteen" | tens [ "-" unit ]
 *
 * "a" is a number only before a magnitude or "dozen"; "a week" is left to who asks.
 */
#include "extract/number.h"

#include <math.h>

static double figure(struct span form)
{
	double value = 0, place = 0;
	for (size_t i = 0; i < form.length; i++) {
		char c = form.at[i];
		if (c == '.')
			place = 1;
		else if (c != ',' && place > 0)
			value += (c - '0') * (place /= 10);
		else if (c != ',')
			value = value * 10 + (c - '0');
	}
	/* 3.5 by repeated tenths is not the nearest double: round at twelve places. */
	return place > 0 ? round(value * 1e12) / 1e12 : value;
}

static bool is_number_word(const struct draft *draft, int64_t i)
{
	return draft_has(draft, i, W_NUMBER) && draft_word(draft, i)->shape != WORD_UPPER;
}

/* one .. ninety-nine */
static bool parse_small(const struct draft *draft, size_t *i, double *out)
{
	int64_t at = (int64_t)*i;
	if (!is_number_word(draft, at))
		return false;
	int32_t value = draft_word(draft, at)->value;
	at++;
	if (value >= 20 && value % 10 == 0) {
		int64_t unit =
			draft_mark(draft, at, '-') && draft_word(draft, at)->is_glued ? at + 1 : at;
		int32_t second = draft_word(draft, unit)->value;
		if (is_number_word(draft, unit) && second >= 1 && second <= 9) {
			value += second;
			at = unit + 1;
		}
	}
	*i = (size_t)at;
	*out = value;
	return true;
}

static double power(int32_t exponent)
{
	double value = 1;
	while (exponent-- > 0)
		value *= 10;
	return value;
}

static bool is_magnitude(const struct draft *draft, size_t i)
{
	return draft_has(draft, (int64_t)i, W_MAGNITUDE);
}

/* "two hundred and fifty thousand": groups of falling size. */
static bool parse_words(const struct draft *draft, size_t *i, double *out)
{
	size_t at = *i;
	double total = 0, group = 0;
	bool has_group = parse_small(draft, &at, &group);
	if (!has_group && draft_is(draft, (int64_t)at, "a an") && is_magnitude(draft, at + 1)) {
		group = 1;
		at++;
		has_group = true;
	}
	while (has_group) {
		for (; is_magnitude(draft, at); at++) {
			int32_t exponent = draft_word(draft, (int64_t)at)->value;
			group *= power(exponent);
			if (exponent >= 3) {
				total += group;
				group = 0;
			}
		}
		size_t next = at;
		double more = 0;
		if (next > *i && draft_is(draft, (int64_t)next, "and") &&
		    is_magnitude(draft, next - 1))
			next++;
		has_group =
			at > *i && is_magnitude(draft, at - 1) && parse_small(draft, &next, &more);
		if (has_group) {
			group += more;
			at = next;
		}
	}
	if (at == *i)
		return false;
	*out = total + group;
	*i = at;
	return true;
}

/* "hundreds", "tens of thousands", "several hundred", "a few dozen". */
static bool parse_vague(const struct draft *draft, size_t i, struct number *out)
{
	size_t at = i;
	double low = 0, high = 0;
	if (draft_has(draft, (int64_t)at, W_VAGUE)) {
		int32_t value = draft_word(draft, (int64_t)at)->value;
		bool dozens = value == 1, odd = value == 10 || value == 20;
		low = dozens ? 24 : odd ? 2.0 * value : power(value);
		high = dozens || odd ? 99
				     : power(value + (value == 3   ? 3
						      : value >= 6 ? 3
								   : 1)) -
					       1;
		if (value == 3)
			high = 9999;
		at++;
		if (draft_is(draft, (int64_t)at, "of") &&
		    draft_has(draft, (int64_t)at + 1, W_VAGUE) &&
		    draft_word(draft, (int64_t)at + 1)->value >= 2) {
			double times = power(draft_word(draft, (int64_t)at + 1)->value);
			low = (dozens ? 24 : odd ? 10 : low) * times;
			high = ((odd || dozens ? 99 : high) + 1) * times - 1;
			at += 2;
		}
	} else {
		if (draft_is(draft, (int64_t)at, "a") &&
		    draft_is(draft, (int64_t)at + 1, "few couple"))
			at++;
		if (!draft_is(draft, (int64_t)at, "few several couple many"))
			return false;
		at += draft_is(draft, (int64_t)at + 1, "of") ? 2 : 1;
		bool dozen = draft_is(draft, (int64_t)at, "dozen");
		if (!dozen && !is_magnitude(draft, at))
			return false;
		double times = dozen ? 12 : power(draft_word(draft, (int64_t)at)->value);
		low = 2 * times;
		high = dozen ? 99 : 10 * times - 1;
		at++;
	}
	*out = (struct number){.first = i, .last = at, .is_vague = true, .low = low, .high = high};
	return true;
}

static bool parse_dozen(const struct draft *draft, size_t i, struct number *out)
{
	size_t at = i;
	double times = 1;
	if (draft_is(draft, (int64_t)at, "half") && draft_is(draft, (int64_t)at + 1, "a")) {
		at += 2;
		times = 0.5;
	} else if (draft_is(draft, (int64_t)at, "a"))
		at++;
	else if (!parse_small(draft, &at, &times))
		return false;
	double value = 0;
	if (draft_is(draft, (int64_t)at, "dozen"))
		value = 12;
	else if (times < 1 && is_magnitude(draft, at))
		value = power(draft_word(draft, (int64_t)at)->value);
	if (value <= 0)
		return false;
	*out = (struct number){.first = i, .last = at + 1, .value = times * value};
	return true;
}

bool number_parse(const struct draft *draft, size_t i, struct number *out)
{
	const struct word *word = draft_word(draft, (int64_t)i);
	struct number number = {.first = i};
	if (parse_dozen(draft, i, out) || parse_vague(draft, i, out))
		return true;
	size_t at = i;
	if (word->shape == WORD_NUMBER) {
		struct span form = draft_form(draft, (int64_t)i);
		number.is_digits = true;
		number.has_comma = span_find_char(form, ',') != SIZE_MAX;
		number.has_point = span_find_char(form, '.') != SIZE_MAX;
		number.value = figure(form);
		at++;
		size_t hyphen = draft_mark(draft, (int64_t)at, '-') && is_magnitude(draft, at + 1);
		if (is_magnitude(draft, at + hyphen)) {
			number.value *= power(draft_word(draft, (int64_t)(at + hyphen))->value);
			at += hyphen + 1;
		}
	} else if (!parse_words(draft, &at, &number.value))
		return false;
	number.is_article = draft_is(draft, (int64_t)i, "a an");
	number.last = at;
	*out = number;
	return isfinite(number.value);
}
