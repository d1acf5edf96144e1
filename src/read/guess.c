/*
 * The order of the questions is the order of trust: a line that is a phrase of the trade as a
 * whole; a line made of nothing but dates, marks or addresses; pictures' credits; bylines; then
 * phrases within a line, which count against prose only when the rest of it speaks of the page,
 * too; and last, whether it reads as prose.
 */
#include "read/guess.h"

#define BIT(leaving) (UINT32_C(1) << (leaving))

static const char *const rules[LEAVINGS] = {
	[LEAVING_SHARE] = "line/share",           [LEAVING_MENU] = "line/menu",
	[LEAVING_SECTION] = "line/section",       [LEAVING_RELATED] = "line/related",
	[LEAVING_COMMENTS] = "line/comments",     [LEAVING_FORM] = "line/form",
	[LEAVING_NEWSLETTER] = "line/newsletter", [LEAVING_PAYWALL] = "line/paywall",
	[LEAVING_COOKIE] = "line/cookie",         [LEAVING_COPYRIGHT] = "line/copyright",
	[LEAVING_ADVERT] = "line/advert",         [LEAVING_COUNTER] = "line/counter",
	[LEAVING_CREDIT] = "line/credit",         [LEAVING_BYLINE] = "line/byline",
	[LEAVING_STAMP] = "line/stamp",
};

static struct guessed leaving_of(enum leaving leaving, bool is_heading)
{
	return (struct guessed){GUESS_LEAVING, leaving, is_heading, rules[leaving], false};
}

static struct guessed plain(enum guess guess, const char *rule)
{
	return (struct guessed){.guess = guess, .rule = rule};
}

/* Leavings in the order in which they win when a line has several. */
static const enum leaving order[] = {
	LEAVING_FORM,      LEAVING_COMMENTS, LEAVING_COOKIE, LEAVING_NEWSLETTER,
	LEAVING_PAYWALL,   LEAVING_RELATED,  LEAVING_ADVERT, LEAVING_SHARE,
	LEAVING_COPYRIGHT, LEAVING_COUNTER,  LEAVING_MENU,
};

static bool opens_part(enum leaving leaving)
{
	return leaving == LEAVING_RELATED || leaving == LEAVING_COMMENTS ||
	       leaving == LEAVING_NEWSLETTER;
}

static bool guess_whole(const struct trait *trait, struct guessed *out)
{
	uint32_t whole = trait->leavings.whole;
	for (size_t i = 0; i < sizeof order / sizeof *order; i++)
		if (whole & BIT(order[i])) {
			*out = leaving_of(order[i], opens_part(order[i]));
			return true;
		}
	if (whole & BIT(LEAVING_BYLINE))
		*out = plain(GUESS_BYLINE, "line/agency");
	else if (whole & BIT(LEAVING_SECTION))
		*out = plain(GUESS_SECTION, "line/section");
	else
		return false;
	return true;
}

static bool guess_shape(const struct trait *trait, struct guessed *out)
{
	bool has_names = trait->n_name > 0;
	if (!trait->n_words)
		*out = plain(GUESS_LEAVING, "line/marks");
	else if (trait->is_address)
		*out = plain(GUESS_LEAVING, "line/address");
	else if (trait->n_brackets >= 6 && trait->n_brackets * 3 >= trait->n_words)
		*out = leaving_of(LEAVING_FORM, false);
	else if (trait->is_stamp)
		*out = plain(GUESS_STAMP, "line/stamp");
	else if (trait->leavings.any & BIT(LEAVING_STAMP) && trait->has_digit &&
		 trait->n_words <= 14 && trait->n_stamp * 2 >= trait->n_words)
		*out = plain(has_names ? GUESS_BYLINE : GUESS_STAMP, "line/stamp");
	else
		return false;
	if (!trait->n_words || trait->is_address)
		out->leaving = LEAVING_MENU;
	return true;
}

static bool guess_caption(const struct trait *trait, struct guessed *out)
{
	bool has_credit = trait->leavings.any & BIT(LEAVING_CREDIT);
	if (trait->n_words > 90 || (trait->is_prose && trait->n_speech && !trait->has_position))
		return false;
	if (trait->has_position && trait->n_words <= 70)
		*out = plain(GUESS_CAPTION, "block/positions");
	else if (trait->has_credit_end)
		*out = plain(GUESS_CAPTION, "block/credit-at-end");
	else if (has_credit && !trait->has_quote)
		*out = plain(GUESS_CAPTION, "block/credit");
	else
		return false;
	return true;
}

/* "Jane Doe | 4 May 2016 | Herald" */
static bool is_credits_line(const struct trait *trait)
{
	return trait->has_separator && trait->n_name && trait->n_name <= 4 && trait->has_digit &&
	       trait->n_stamp && trait->n_words <= 16 && trait->last != '.';
}

static bool guess_byline(const struct trait *trait, struct guessed *out)
{
	bool has_phrase = trait->leavings.any & BIT(LEAVING_BYLINE);
	uint32_t n_small = trait->n_words - trait->n_capital;
	bool is_named = trait->n_capital >= 2 && n_small <= trait->n_capital + 1;
	if (is_credits_line(trait) || (has_phrase && is_named && trait->last != '.' &&
				       trait->n_words <= 16 && !trait->has_quote))
		*out = plain(GUESS_BYLINE, "line/byline");
	else if (has_phrase && trait->n_capital >= 2 && trait->n_function * 3 <= trait->n_words &&
		 trait->n_words <= 40 && n_small <= trait->n_capital + 3 && !trait->has_quote)
		*out = plain(GUESS_BYLINE, "line/credits");
	else
		return false;
	return true;
}

/* The share of words that speak of the page or to the reader, in hundredths. */
static uint32_t web_share(const struct trait *trait)
{
	return trait->n_words ? (trait->n_web + trait->n_you) * 100 / trait->n_words : 0;
}

/* Does a phrase of this leaving within the line make the line one? */
static bool is_marked(const struct trait *trait, enum leaving leaving)
{
	uint32_t share = web_share(trait);
	switch (leaving) {
	case LEAVING_FORM:
		return share >= 10 || !trait->is_prose;
	case LEAVING_COOKIE:
		return share >= 10;
	case LEAVING_COPYRIGHT:
		return share >= 5 || !trait->is_prose;
	case LEAVING_NEWSLETTER:
	case LEAVING_PAYWALL:
	case LEAVING_COMMENTS:
		return share >= (trait->is_prose ? 20 : 12);
	case LEAVING_RELATED:
		return !trait->is_prose || trait->n_words <= 25;
	default:
		return !trait->is_prose;
	}
}

static bool guess_phrase(const struct trait *trait, struct guessed *out)
{
	for (size_t i = 0; i < sizeof order / sizeof *order; i++)
		if (trait->leavings.any & BIT(order[i]) && is_marked(trait, order[i]) &&
		    (!trait->has_quote || order[i] == LEAVING_RELATED ||
		     (order[i] == LEAVING_COMMENTS && !trait->is_prose))) {
			*out = leaving_of(order[i],
					  order[i] == LEAVING_COMMENTS && trait->n_words <= 8);
			return true;
		}
	if (!trait->has_quote && trait->n_you && trait->n_web >= 2 && web_share(trait) >= 25) {
		*out = leaving_of(LEAVING_NEWSLETTER, false);
		out->rule = "block/speaks-of-the-page";
		return true;
	}
	bool is_covered = trait->leavings.n_words * 5 >= trait->n_words * 4 && trait->n_words <= 14;
	if (is_covered && !trait->is_prose) {
		*out = leaving_of(LEAVING_MENU, false);
		return true;
	}
	return false;
}

/* "Jane Doe is a reporter at ...": a name, and soon behind it what authors are. */
static bool is_biography(const struct trait *trait)
{
	if (!trait->n_name || trait->role == UINT32_MAX || trait->n_words < 6 || trait->has_quote)
		return false;
	struct span rest = trait->text, word;
	for (uint32_t i = 0; i < trait->n_name; i++)
		if (!span_split(&rest, ' ', &word))
			return false;
	if (!span_split(&rest, ' ', &word))
		return false;
	static const struct span verbs[] = {
		SPAN_INIT("is"),       SPAN_INIT("was"),     SPAN_INIT("covers"),
		SPAN_INIT("writes"),   SPAN_INIT("reports"), SPAN_INIT("joined"),
		SPAN_INIT("works"),    SPAN_INIT("serves"),  SPAN_INIT("has"),
		SPAN_INIT("teaches"),  SPAN_INIT("studied"), SPAN_INIT("studies"),
		SPAN_INIT("holds"),    SPAN_INIT("leads"),   SPAN_INIT("heads"),
		SPAN_INIT("currently")};
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (span_equal(word, verbs[i]))
			return trait->role <= trait->n_name + 12;
	return false;
}

struct guessed guess_block(const struct trait *trait)
{
	struct guessed out;
	if (guess_whole(trait, &out) || guess_shape(trait, &out) || guess_caption(trait, &out) ||
	    guess_byline(trait, &out) || guess_phrase(trait, &out))
		return out;
	if (is_biography(trait))
		return plain(GUESS_BIO, "block/biography");
	if (trait->is_prose)
		return plain(GUESS_PROSE, "block/prose");
	return plain(GUESS_SHORT, "line/short");
}
