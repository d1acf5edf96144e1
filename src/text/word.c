/* Words for search: see word.h. One pass, no memory. */
#include "text/word.h"

#include "text/unicode.h"

static size_t char_at(struct span text, size_t at, uint32_t *c)
{
	size_t n = 1;
	*c = at < text.length ? unicode_at(text, at, &n) : 0;
	return n;
}

static bool is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

/* Whether the point or comma at text[at], behind a word character, is inside a number. */
static bool joins_digits(struct span text, size_t at)
{
	uint32_t before = unicode_before(text, at), after;
	char_at(text, at + 1, &after);
	return (text.at[at] == '.' || text.at[at] == ',') && is_digit(before) && is_digit(after);
}

/* Whether the full stop at text[at] follows a single letter and another single letter follows it.
 */
static bool joins_letters(struct span text, size_t start, size_t at)
{
	uint32_t first, next, behind;
	if (text.at[at] != '.')
		return false;
	size_t last = at; /* the letter before the stop begins here */
	while (last > start && ((unsigned char)text.at[last - 1] & 0xc0) == 0x80)
		last--;
	last = last > start ? last - 1 : start;
	char_at(text, last, &first);
	bool is_single = last == start || text.at[last - 1] == '.';
	size_t n = char_at(text, at + 1, &next);
	char_at(text, at + 1 + n, &behind);
	return is_single && unicode_is_letter(first) && unicode_is_letter(next) &&
	       !unicode_is_word(behind);
}

bool word_next(struct span text, size_t *at, struct span *word)
{
	uint32_t c;
	size_t i = *at, n = 1;
	for (; i < text.length; i += n) {
		n = char_at(text, i, &c);
		if (unicode_is_word(c) && unicode_class(c) != UNICODE_MARK)
			break;
	}
	size_t start = i;
	*at = i;
	if (i >= text.length)
		return false;
	while (i < text.length) {
		n = char_at(text, i, &c);
		if (!unicode_is_word(c) &&
		    !(joins_digits(text, i) || joins_letters(text, start, i)))
			break;
		i += n;
	}
	*at = i;
	*word = span_make(text.at + start, i - start);
	return true;
}

void word_fold(struct span word, struct buffer *out)
{
	size_t from = out->length;
	unicode_key(word, out);
	size_t to = from;
	for (size_t i = from; i < out->length; i++) {
		bool is_point = out->at[i] == '.' && i > from && is_digit((uint32_t)out->at[i - 1]);
		if ((out->at[i] == '.' && !is_point) || out->at[i] == ',' || out->at[i] == '\'' ||
		    out->at[i] == '-' || out->at[i] == ' ')
			continue;
		out->at[to++] = out->at[i];
	}
	if (out->at) {
		out->length = to;
		out->at[to] = '\0';
	}
}
