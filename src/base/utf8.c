/* UTF-8. The check skips ASCII eight bytes at a time. */
#include "base/utf8.h"

#include <string.h>

static bool is_tail(const unsigned char *at)
{
	return (*at & 0xc0) == 0x80;
}

size_t utf8_decode(const char *text, size_t length, uint32_t *out)
{
	const unsigned char *at = (const unsigned char *)text;
	if (!length)
		return 0;
	if (at[0] < 0x80) {
		*out = at[0];
		return 1;
	}
	if (at[0] >= 0xc2 && at[0] < 0xe0 && length >= 2 && is_tail(at + 1)) {
		*out = (uint32_t)(at[0] & 0x1f) << 6 | (at[1] & 0x3f);
		return 2;
	}
	if (at[0] >= 0xe0 && at[0] < 0xf0 && length >= 3 && is_tail(at + 1) && is_tail(at + 2)) {
		uint32_t c = (uint32_t)(at[0] & 0x0f) << 12 | (uint32_t)(at[1] & 0x3f) << 6 |
			     (at[2] & 0x3f);
		*out = c;
		return c >= 0x800 && (c < 0xd800 || c > 0xdfff) ? 3 : 0;
	}
	if (at[0] >= 0xf0 && at[0] < 0xf5 && length >= 4 && is_tail(at + 1) && is_tail(at + 2) &&
	    is_tail(at + 3)) {
		uint32_t c = (uint32_t)(at[0] & 0x07) << 18 | (uint32_t)(at[1] & 0x3f) << 12 |
			     (uint32_t)(at[2] & 0x3f) << 6 | (at[3] & 0x3f);
		*out = c;
		return c >= 0x10000 && c <= 0x10ffff ? 4 : 0;
	}
	return 0;
}

size_t utf8_encode(uint32_t c, char out[4])
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return 0;
	if (c < 0x10000) {
		out[0] = (char)(0xe0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3f));
		out[2] = (char)(0x80 | (c & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3f));
	out[2] = (char)(0x80 | (c >> 6 & 0x3f));
	out[3] = (char)(0x80 | (c & 0x3f));
	return 4;
}

size_t utf8_check(const char *text, size_t length)
{
	size_t i = 0;
	while (i < length) {
		uint64_t word;
		while (i + 8 <= length &&
		       (memcpy(&word, text + i, 8), !(word & UINT64_C(0x8080808080808080))))
			i += 8;
		uint32_t c;
		size_t n = utf8_decode(text + i, length - i, &c);
		if (!n)
			return i;
		i += n;
	}
	return length;
}

size_t utf8_floor(const char *text, size_t at)
{
	while (at && ((unsigned char)text[at] & 0xc0) == 0x80)
		at--;
	return at;
}

size_t utf8_count(const char *text, size_t length)
{
	size_t n = 0;
	for (size_t i = 0; i < length; i++)
		n += ((unsigned char)text[i] & 0xc0) != 0x80;
	return n;
}
