/* Characters, by utf8proc; ASCII is answered from a table. */
#include "text/unicode.h"

#include <utf8proc.h>

#include "base/mem.h"
#include "base/utf8.h"

#define REPLACEMENT 0xfffd
#define ZERO_WIDTH_JOINER 0x200d
#define MAX_CLUSTER 64

#define A UNICODE_OTHER
#define S UNICODE_SPACE
#define P UNICODE_PUNCTUATION
#define Y UNICODE_SYMBOL
#define D UNICODE_DIGIT
#define U UNICODE_UPPER
#define L UNICODE_LOWER
static const unsigned char ascii_class[128] = {
	A,
	A,
	A,
	A,
	A,
	A,
	A,
	A,
	A,
	S,
	S,
	S,
	S,
	S,
	A,
	A, /* 00 */
	A,
	A,
	A,
	A,
	A,
	A,
	A,
	A,
	A,
	A,
	A,
	A,
	S,
	S,
	S,
	S, /* 10 */
	S,
	P,
	P,
	P,
	UNICODE_CURRENCY,
	P,
	P,
	P,
	UNICODE_OPEN,
	UNICODE_CLOSE,
	P,
	Y,
	P,
	P,
	P,
	P, /* 20 */
	D,
	D,
	D,
	D,
	D,
	D,
	D,
	D,
	D,
	D,
	P,
	P,
	Y,
	Y,
	Y,
	P, /* 30 */
	P,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U, /* 40 */
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	U,
	UNICODE_OPEN,
	P,
	UNICODE_CLOSE,
	Y,
	P, /* 50 */
	Y,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L, /* 60 */
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	L,
	UNICODE_OPEN,
	Y,
	UNICODE_CLOSE,
	Y,
	A, /* 70 */
};
#undef A
#undef S
#undef P
#undef Y
#undef D
#undef U
#undef L

/* Indexed by utf8proc_category_t: CN LU LL LT LM LO MN MC ME ND NL NO PC PD PS PE PI PF PO SM SC
 * SK SO ZS ZL ZP CC CF CS CO. */
static const unsigned char category_class[30] = {
	UNICODE_OTHER,    UNICODE_UPPER,  UNICODE_LOWER,       UNICODE_UPPER,       UNICODE_LETTER,
	UNICODE_LETTER,   UNICODE_MARK,   UNICODE_MARK,        UNICODE_MARK,        UNICODE_DIGIT,
	UNICODE_NUMBER,   UNICODE_NUMBER, UNICODE_PUNCTUATION, UNICODE_PUNCTUATION, UNICODE_OPEN,
	UNICODE_CLOSE,    UNICODE_OPEN,   UNICODE_CLOSE,       UNICODE_PUNCTUATION, UNICODE_SYMBOL,
	UNICODE_CURRENCY, UNICODE_SYMBOL, UNICODE_SYMBOL,      UNICODE_SPACE,       UNICODE_SPACE,
	UNICODE_SPACE,    UNICODE_OTHER,  UNICODE_MARK,        UNICODE_OTHER,       UNICODE_OTHER};

enum unicode_class unicode_class(uint32_t c)
{
	if (c < 128)
		return (enum unicode_class)ascii_class[c];
	if (c == 0x85)
		return UNICODE_SPACE;
	if (c > 0x10ffff)
		return UNICODE_OTHER;
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
	return (unsigned)category < sizeof category_class ? category_class[category]
							  : UNICODE_OTHER;
}

bool unicode_is_word(uint32_t c)
{
	enum unicode_class kind = unicode_class(c);
	return kind >= UNICODE_UPPER && kind <= UNICODE_NUMBER;
}

bool unicode_is_letter(uint32_t c)
{
	enum unicode_class kind = unicode_class(c);
	return kind >= UNICODE_UPPER && kind <= UNICODE_LETTER;
}

bool unicode_is_upper(uint32_t c)
{
	return unicode_class(c) == UNICODE_UPPER;
}

bool unicode_is_lower(uint32_t c)
{
	return unicode_class(c) == UNICODE_LOWER;
}

bool unicode_is_space(uint32_t c)
{
	return unicode_class(c) == UNICODE_SPACE;
}

bool unicode_is_apostrophe(uint32_t c)
{
	return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x2bc || c == 0xff07;
}

uint32_t unicode_lower(uint32_t c)
{
	if (c < 128)
		return c >= 'A' && c <= 'Z' ? c + 32 : c;
	return c > 0x10ffff ? c : (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

uint32_t unicode_upper(uint32_t c)
{
	if (c < 128)
		return c >= 'a' && c <= 'z' ? c - 32 : c;
	return c > 0x10ffff ? c : (uint32_t)utf8proc_toupper((utf8proc_int32_t)c);
}

uint32_t unicode_at(struct span text, size_t at, size_t *length)
{
	uint32_t c = (unsigned char)text.at[at];
	*length = 1;
	if (c < 128)
		return c;
	size_t n = utf8_decode(text.at + at, text.length - at, &c);
	if (!n)
		return REPLACEMENT;
	*length = n;
	return c;
}

uint32_t unicode_before(struct span text, size_t at)
{
	if (!at)
		return 0;
	size_t start = at - 1, length;
	while (start && at - start < 4 && ((unsigned char)text.at[start] & 0xc0) == 0x80)
		start--;
	return unicode_at(text, start, &length);
}

static void append(struct buffer *out, uint32_t c)
{
	char bytes[4];
	if (c < 128) {
		buffer_char(out, (char)c);
		return;
	}
	buffer_append(out, bytes, utf8_encode(c, bytes));
}

/* One character through utf8proc's decomposition with these options. */
static void decompose(struct buffer *out, uint32_t c, utf8proc_option_t options)
{
	utf8proc_int32_t parts[32];
	int last = 0;
	utf8proc_ssize_t n =
		utf8proc_decompose_char((utf8proc_int32_t)c, parts, 32, options, &last);
	if (n < 0 || n > 32) {
		append(out, c);
		return;
	}
	for (utf8proc_ssize_t i = 0; i < n; i++)
		append(out, (uint32_t)parts[i]);
}

void unicode_fold(struct span text, struct buffer *out)
{
	size_t length;
	for (size_t i = 0; i < text.length; i += length) {
		uint32_t c = unicode_at(text, i, &length);
		if (c < 128)
			buffer_char(out, (char)unicode_lower(c));
		else
			decompose(out, c, UTF8PROC_CASEFOLD);
	}
}

void unicode_lower_text(struct span text, struct buffer *out)
{
	size_t length;
	for (size_t i = 0; i < text.length; i += length)
		append(out, unicode_lower(unicode_at(text, i, &length)));
}

static bool is_hyphen(uint32_t c)
{
	return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xff0d;
}

void unicode_key(struct span text, struct buffer *out)
{
	size_t length;
	bool was_space = false;
	for (size_t i = 0; i < text.length; i += length) {
		uint32_t c = unicode_at(text, i, &length);
		bool is_space = unicode_is_space(c);
		if (is_space && !was_space)
			buffer_char(out, ' ');
		else if (unicode_is_apostrophe(c))
			buffer_char(out, '\'');
		else if (is_hyphen(c))
			buffer_char(out, '-');
		else if (c < 128 && !is_space)
			buffer_char(out, (char)unicode_lower(c));
		else if (!is_space && unicode_class(c) != UNICODE_MARK)
			decompose(out, c,
				  UTF8PROC_CASEFOLD | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK |
					  UTF8PROC_COMPAT);
		was_space = is_space;
	}
}

unsigned unicode_width(uint32_t c)
{
	if (c < 128)
		return c >= 32 && c != 127;
	int width = c > 0x10ffff ? 0 : utf8proc_charwidth((utf8proc_int32_t)c);
	return width < 0 ? 0 : width > 2 ? 2 : (unsigned)width;
}

static bool is_regional(uint32_t c)
{
	return c >= 0x1f1e6 && c <= 0x1f1ff;
}

size_t unicode_cluster(struct span text, size_t at, unsigned *columns)
{
	utf8proc_int32_t state = 0;
	size_t length, end = at;
	uint32_t c = unicode_at(text, at, &length);
	unsigned width = unicode_width(c), regional = is_regional(c);
	end += length;
	for (unsigned i = 1; end < text.length && i < MAX_CLUSTER; i++) {
		uint32_t next = unicode_at(text, end, &length);
		if (!utf8proc_grapheme_break_stateful((utf8proc_int32_t)c, (utf8proc_int32_t)next,
						      &state)) {
			unsigned w = unicode_width(next);
			width = next == 0xfe0f ? 2 : w > width ? w : width;
			regional += is_regional(next);
		} else {
			break;
		}
		end += length;
		c = next;
	}
	if (columns)
		*columns = regional >= 2 ? 2 : width;
	return end - at;
}

size_t unicode_columns(struct span text)
{
	size_t sum = 0;
	for (size_t i = 0; i < text.length;) {
		unsigned char c = (unsigned char)text.at[i];
		bool is_plain =
			c < 128 && (i + 1 == text.length || (unsigned char)text.at[i + 1] < 128);
		unsigned width = 0;
		if (is_plain) {
			sum += unicode_width(c);
			i++;
			continue;
		}
		i += unicode_cluster(text, i, &width);
		sum += width;
	}
	return sum;
}
