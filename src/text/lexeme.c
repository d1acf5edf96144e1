/*
 * Where a surface token ends, by the conventions of UD English (EWT, GUM):
 *
 *   addresses    http://..., www..., name@host, host.tld, @name, #tag: whole
 *   words        letters, marks, digits; apostrophes between letters; "&" between capitals (AT&T);
 *                full stops in U.S., Ph.D., and after abbreviations and initials
 *   hyphens      part words (long - term) save after a prefix that is no word (non-violent, e-mail)
 *   numbers      1,200  3.5  7:30  11/28/2000  713-853-3989  10th  1980s  '72; not 50 % or 5 pm
 *   marks        one each; runs of full stops, dashes, !?, and of one symbol (***) are one
 *
 * Everything is decided from the place and a bounded look around it, so the cost is linear.
 */
#include "text/lexeme.h"

#include "text/abbreviation.h"
#include "text/lexeme_address.h"
#include "text/unicode.h"

#define LOOK 32 /* bytes that a look at the next word may cost */

static uint32_t peek(struct span text, size_t at)
{
	size_t length;
	return at < text.length ? unicode_at(text, at, &length) : 0;
}

static bool is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

static bool is_ascii_letter(uint32_t c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z' && c < 128;
}

static bool ends_word(struct span text, size_t at)
{
	return at >= text.length || !unicode_is_word(peek(text, at));
}

static bool is_listed(struct span word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_equal_nocase(word, span_of(list[i])))
			return true;
	return false;
}

/* ---- numbers */

static size_t digits(struct span text, size_t at)
{
	size_t i = at;
	while (i < text.length && is_digit((unsigned char)text.at[i]))
		i++;
	return i - at;
}

/* The length of a telephone number or ISO date in groups of digits with hyphens, or 0. */
static size_t hyphenated_number(struct span text, size_t at)
{
	size_t groups[6], n = 0, i = at;
	while (n < 6) {
		groups[n] = digits(text, i);
		if (!groups[n] || groups[n] > 5)
			break;
		i += groups[n++];
		if (i >= text.length || text.at[i] != '-')
			break;
		i++;
	}
	if (n < 2 || n > 5 || text.at[i - 1] == '-' || !ends_word(text, i))
		return 0;
	bool is_phone = groups[n - 1] == 4 && groups[n - 2] == 3 && groups[0] <= 3;
	bool is_date = n == 3 && ((groups[0] == 4 && groups[1] == 2 && groups[2] == 2) ||
				  (groups[0] <= 2 && groups[1] <= 2 && groups[2] != 3));
	return is_phone || is_date ? i - at : 0;
}

static bool is_unit(struct span word)
{
	static const char *const units[] = {
		"am",  "pm", "km",  "kg",   "mg",  "cm",  "mm",  "ft",  "lb", "lbs", "mph", "kph",
		"hrs", "hr", "min", "mins", "yrs", "yr",  "GB",  "MB",  "KB", "TB",  "kHz", "MHz",
		"GHz", "Hz", "kW",  "MW",   "GW",  "kV",  "mL",  "oz",  "ml", "yo",  "sec", "secs",
		"bn",  "k",  "m",   "km2",  "nm",  "bps", "psi", "rpm", "PM", "AM",  "cc",  "kcal"};
	return is_listed(word, units, sizeof units / sizeof *units);
}

/* Letters after digits: "th" of "10th" and "s" of "1980s" belong to the number, "pm" does not. */
static size_t number_suffix(struct span text, size_t at)
{
	size_t i = at, length;
	while (i < text.length) {
		uint32_t c = unicode_at(text, i, &length);
		if (!unicode_is_word(c))
			break;
		i += length;
	}
	if (i - at <= 4 && is_unit(span_make(text.at + at, i - at)))
		return 0;
	return i - at;
}

/* The group of n digits at `at` after a comma: "1,200", and "1,00,000" in India. */
static bool is_thousands(struct span text, size_t at, size_t n)
{
	return n == 3 || (n == 2 && at + 2 < text.length && text.at[at + 2] == ',' &&
			  digits(text, at + 3) >= 2);
}

/* "'s" after a round number is a decade ("the 1980's"), not a clitic. */
static size_t decade(struct span text, size_t start, size_t at)
{
	size_t length;
	if (at >= text.length || text.at[at - 1] != '0' || at - start > 4)
		return 0;
	uint32_t c = unicode_at(text, at, &length);
	bool is_decade = (c == '\'' || c == 0x2019) && peek(text, at + length) == 's' &&
			 ends_word(text, at + length + 1);
	return is_decade ? length + 1 : 0;
}

static size_t number_length(struct span text, size_t at)
{
	size_t i = at + digits(text, at);
	size_t hyphenated = hyphenated_number(text, at);
	if (hyphenated)
		return hyphenated;
	for (;;) {
		char c = i < text.length ? text.at[i] : 0;
		size_t more = i + 1 < text.length ? digits(text, i + 1) : 0;
		bool joins = more && (c == '.' || c == ':' || c == '/' ||
				      (c == ',' && is_thousands(text, i + 1, more)));
		if (!joins)
			break;
		i += 1 + more;
	}
	i += number_suffix(text, i);
	i += decade(text, at, i);
	size_t length;
	if (i < text.length && unicode_is_apostrophe(unicode_at(text, i, &length)) &&
	    peek(text, i + length) == 's' && ends_word(text, i + length + 1))
		i += length + 1; /* "2003's", two words */
	return i - at;
}

/* ---- words */

static bool is_prefix(struct span word)
{
	static const char *const prefixes[] = {
		"e",     "co",      "re",    "non",   "anti",  "pre", "pro",  "post",  "ex",
		"multi", "semi",    "sub",   "un",    "inter", "mid", "mini", "micro", "over",
		"neo",   "counter", "intra", "cross", "ultra", "de",  "arch", "socio"};
	return is_listed(word, prefixes, sizeof prefixes / sizeof *prefixes);
}

/* After an apostrophe inside a word: true when the word goes on. */
static bool goes_on_after_apostrophe(struct span text, size_t at)
{
	size_t length;
	uint32_t mark = unicode_at(text, at, &length);
	uint32_t next = peek(text, at + length);
	return unicode_is_letter(next) && (mark != '`' || next == 's') && mark != 0x2018;
}

static bool is_possessive_end(struct span text, size_t start, size_t at,
			      const struct lexeme_context *context)
{
	size_t length;
	uint32_t mark = unicode_at(text, at, &length);
	if (context->is_quote_open || mark == '`' || mark == 0x2018 || at - start < 3)
		return false;
	char last = text.at[at - 1];
	uint32_t after = peek(text, at + length);
	if ((last != 's' && last != 'S') || after != ' ')
		return false;
	return unicode_is_word(peek(text, at + length + 1));
}

static bool is_ampersand_name(struct span text, size_t start, size_t at)
{
	uint32_t next = peek(text, at + 1);
	bool is_capitals = unicode_is_upper(unicode_before(text, at)) && unicode_is_upper(next);
	bool is_letters = at - start == 1 && is_ascii_letter(next) && ends_word(text, at + 2);
	return at - start <= 4 && (is_capitals || is_letters) && peek(text, at + 2) != '.';
}

/* "b/c", "I/C", "w/o": single letters with a slash between. */
static bool is_letter_slash(struct span text, size_t start, size_t at)
{
	uint32_t next = peek(text, at + 1);
	bool is_with = (text.at[start] | 32) == 'w' && !unicode_is_word(next);
	return at - start == 1 && (is_with || (is_ascii_letter(next) && ends_word(text, at + 2)));
}

/* Is the word [start, at) before the full stop at `at` an initial ("J." of "J. Smith")? */
static bool is_initial(struct span text, size_t start, size_t at)
{
	uint32_t c = peek(text, start);
	uint32_t next = peek(text, at + 1);
	uint32_t after = peek(text, at + 2);
	if (!unicode_is_upper(c) || start + (c < 128 ? 1u : 2u) != at)
		return false;
	if (unicode_is_upper(next)) /* "J.K. Rowling" */
		return true;
	if (next != ' ' || !unicode_is_upper(after))
		return next == ',' || (next == '-' && unicode_is_upper(after));
	/* "Vitamin C. The", "so do I. But": the word before tells, and the word after. */
	uint32_t before = start >= 2 ? unicode_before(text, start - 1) : 0;
	bool is_after_lower = start >= 2 && text.at[start - 1] == ' ' && unicode_is_lower(before);
	if (c == 'I' || c == 'A' || is_after_lower) {
		size_t i = start >= 2 ? start - 1 : 0;
		size_t floor = i > LOOK ? i - LOOK : 0;
		while (i > floor && text.at[i - 1] != ' ' && text.at[i - 1] != '\n')
			i--;
		bool is_after_name = unicode_is_upper(peek(text, i)) && i + 1 < start;
		return c == 'I' ? is_after_name : true;
	}
	return true;
}

static bool is_paragraph_end(struct span text, size_t at)
{
	return at >= text.length || text.at[at] == '\n' || text.at[at] == '\r';
}

/* Does the full stop at `at` belong to the word [start, at)? */
static bool takes_stop(struct span text, size_t start, size_t at)
{
	struct span word = {text.at + start, at - start};
	uint32_t next = peek(text, at + 1);
	if (next == '.' && peek(text, at + 2) == '.')
		return false;
	if (abbreviation_is_dotted(word))
		return true;
	if (is_initial(text, start, at))
		return true;
	uint32_t after = next == ' ' ? peek(text, at + 2) : next;
	bool is_end = !after || unicode_is_space(next ? next : ' ') == false;
	switch (abbreviation_find(word)) {
	case ABBREVIATION_NONE:
		return false;
	case ABBREVIATION_TITLE:
		return next == ' ' ? unicode_is_word(after) || after == '"'
				   : !is_end || next == ',';
	case ABBREVIATION_NUMBER:
		return is_digit(after) || after == '#';
	case ABBREVIATION_DATE:
		return is_digit(after) || next == ',' || unicode_is_lower(after) || after == '-';
	case ABBREVIATION_END:
		break;
	}
	/* "etc." at the end of a sentence gives its full stop away */
	return !span_equal(word, SPAN("etc")) ||
	       !(unicode_is_upper(after) || is_paragraph_end(text, at + 1));
}

/* Whether the word [start, at) goes on with the character c at `at`, which is no letter or digit.
 */
static bool joins(struct span text, size_t start, size_t at, uint32_t c,
		  const struct lexeme_context *context)
{
	uint32_t next = peek(text, at + 1);
	switch (c) {
	case '_':
		return true;
	case '.':
		/* U.S, e.g, Ph.D */
		return is_ascii_letter(next) && at - start <= 12 &&
		       (peek(text, at + 2) == '.' || ends_word(text, at + 2)) &&
		       (at - start <= 1 ||
			abbreviation_is_dotted(span_make(text.at + start, at - start)) ||
			span_equal(span_make(text.at + start, at - start), SPAN("Ph")));
	case '-':
		return is_prefix(span_make(text.at + start, at - start)) &&
		       (unicode_is_letter(next) ||
			(is_digit(next) && (text.at[start] | 32) == 'm'));
	case '&':
		return is_ampersand_name(text, start, at);
	case '/':
		return is_letter_slash(text, start, at);
	case '*':
		return unicode_is_letter(next) || (next == '*' && at - start <= 12);
	case '$':
		return at - start <= 2 && unicode_is_upper(peek(text, at - 1));
	default:
		(void)context;
		return unicode_is_apostrophe(c) && goes_on_after_apostrophe(text, at);
	}
}

static size_t word_length(struct span text, size_t at, const struct lexeme_context *context)
{
	size_t i = at, length = 1;
	while (i < text.length) {
		uint32_t c = unicode_at(text, i, &length);
		if (!unicode_is_word(c) && (i == at || !joins(text, at, i, c, context)))
			break;
		i += length;
		if (c == '$')
			break;
	}
	if (i < text.length) {
		uint32_t c = unicode_at(text, i, &length);
		if (c == '.' && i - at <= 16 && takes_stop(text, at, i))
			i++;
		else if (unicode_is_apostrophe(c) && is_possessive_end(text, at, i, context))
			i += length;
	}
	return i - at;
}

/* ---- marks */

static size_t run(struct span text, size_t at, const char *of)
{
	size_t i = at;
	while (i < text.length && text.at[i] && strchr(of, text.at[i]))
		i++;
	return i - at;
}

static size_t emoticon(struct span text, size_t at)
{
	static const char *const faces[] = {":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":')",
					    "^_^", ":)",  ":(",  ";)",  ":D",  ":P",  "=)",
					    "=(",  "<3",  ":/",  ":|",  ":O",  "XD",  "=D"};
	for (size_t i = 0; i < sizeof faces / sizeof *faces; i++) {
		size_t n = strlen(faces[i]);
		if (text.length - at < n || memcmp(text.at + at, faces[i], n) != 0)
			continue;
		if (n == 2 && strchr("/DPO3", faces[i][1]) && !ends_word(text, at + n))
			return 0;
		if (faces[i][1] == '/' && at + n < text.length && text.at[at + n] == '/')
			return 0;
		return n;
	}
	return 0;
}

/* An apostrophe that begins a word: '72, '60s, 'em, 'n', 'tis. */
static size_t leading_apostrophe(struct span text, size_t at, size_t length)
{
	static const char *const words[] = {"em", "n", "til", "cause", "cuz", "bout"};
	static const char *const clitics[] = {"s", "ll", "re", "ve", "d"};
	size_t i = at + length, n = digits(text, i);
	if (n == 2) {
		size_t s = i + 2 < text.length && text.at[i + 2] == 's';
		return ends_word(text, i + 2 + s) ? length + 2 + s : 0;
	}
	while (i < text.length && is_ascii_letter((unsigned char)text.at[i]) && i - at < 8)
		i++;
	struct span word = {text.at + at + length, i - at - length};
	if (!word.length || !ends_word(text, i))
		return 0;
	uint32_t before = unicode_before(text, at);
	bool is_glued = before && !unicode_is_space(before) && before != '(';
	bool is_word = is_glued ? is_listed(word, clitics, sizeof clitics / sizeof *clitics)
				: is_listed(word, words, sizeof words / sizeof *words);
	return is_word ? i - at : 0;
}

static size_t mark_length(struct span text, size_t at)
{
	unsigned char c = (unsigned char)text.at[at];
	size_t n = emoticon(text, at);
	if (n)
		return n;
	if (c == '!' || c == '?')
		return run(text, at, "!?");
	if (c == '\'')
		return peek(text, at + 1) == '\'' ? 2 : 1;
	if (strchr(".-*=_~+<>|^`$", c)) {
		char same[2] = {(char)c, 0};
		return run(text, at, same);
	}
	return 1;
}

/* A character outside ASCII that is no word: dashes and dots in runs, emoji with what they carry.
 */
static size_t other_length(struct span text, size_t at, uint32_t c, size_t length)
{
	if (c == 0x2018 && peek(text, at + length) == 0x2019)
		return 2 * length;
	if (c == 0x2026 || c == 0x2014 || c == 0x2019) {
		size_t i = at + length, more;
		while (i < text.length && unicode_at(text, i, &more) == c)
			i += more;
		return i - at;
	}
	return unicode_class(c) >= UNICODE_SYMBOL ? unicode_cluster(text, at, NULL) : length;
}

size_t lexeme_length(struct span text, size_t at, struct lexeme_context *context)
{
	size_t length;
	uint32_t c = unicode_at(text, at, &length);
	size_t n = address_length(text, at, &context->next_at);
	if (n)
		return n;
	if (is_digit(c))
		return number_length(text, at);
	if (unicode_is_word(c))
		return word_length(text, at, context);
	bool is_start = !at || !unicode_is_word(unicode_before(text, at));
	if (unicode_is_apostrophe(c) && is_start && (n = leading_apostrophe(text, at, length)))
		return n;
	if (is_start && (c == '.' || c == '+') && digits(text, at + 1) &&
	    (at == context->line || unicode_is_space(unicode_before(text, at))))
		return 1 + number_length(text, at + 1);
	return c < 128 ? mark_length(text, at) : other_length(text, at, c, length);
}
