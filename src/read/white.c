/* One pass, no memory. ASCII is told by a comparison, the rest by code point. */
#include "read/white.h"

#include "base/utf8.h"

static enum white white_of(uint32_t c)
{
	if (c <= 0x20 || (c >= 0x7f && c <= 0xa0))
		return WHITE_BLANK;
	if (c == 0xad || c == 0x200b || c == 0x200e || c == 0x200f ||
	    (c >= 0x202a && c <= 0x202e) || c == 0x2060 || (c >= 0x2066 && c <= 0x2069) ||
	    c == 0xfeff)
		return WHITE_VOID;
	if (c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
	    c == 0x202f || c == 0x205f || c == 0x3000)
		return WHITE_BLANK;
	return WHITE_NONE;
}

enum white white_at(struct span text, size_t *n)
{
	unsigned char first = (unsigned char)text.at[0];
	uint32_t c = first;
	*n = 1;
	if (first >= 0x80) {
		*n = utf8_decode(text.at, text.length, &c);
		if (!*n) {
			*n = 1;
			return WHITE_NONE;
		}
	}
	return white_of(c);
}

struct span white_trim(struct span text)
{
	size_t n;
	while (text.length && white_at(text, &n) != WHITE_NONE)
		text = span_make(text.at + n, text.length - n);
	while (text.length) {
		size_t last = utf8_floor(text.at, text.length - 1);
		if (white_at(span_make(text.at + last, text.length - last), &n) == WHITE_NONE)
			break;
		text.length = last;
	}
	return text;
}

/* The end of the run of white space at at; *has_blank: more than void marks are in it. */
static size_t white_run(struct span text, size_t at, bool *has_blank)
{
	size_t n;
	*has_blank = false;
	while (at < text.length) {
		enum white white = white_at(span_make(text.at + at, text.length - at), &n);
		if (white == WHITE_NONE)
			break;
		*has_blank |= white == WHITE_BLANK;
		at += n;
	}
	return at;
}

bool white_next(struct white_pieces *pieces)
{
	struct span text = pieces->text;
	size_t at = pieces->at, n;
	bool has_blank;
	pieces->is_space = false;
	if (at < text.length) { /* a run that is not kept as it is comes first */
		size_t end = white_run(text, at, &has_blank);
		bool is_plain = end == at + 1 && text.at[at] == ' ';
		if (end > at && !is_plain && has_blank) {
			pieces->start = at;
			pieces->end = pieces->at = end;
			pieces->is_space = true;
			return true;
		}
		at = is_plain ? at : end;
	}
	pieces->start = at;
	while (at < text.length) {
		enum white white = white_at(span_make(text.at + at, text.length - at), &n);
		bool is_single = text.at[at] == ' ' && at + 1 < text.length &&
				 white_at(span_make(text.at + at + 1, text.length - at - 1), &n) ==
					 WHITE_NONE;
		if (white != WHITE_NONE && !is_single)
			break;
		white_at(span_make(text.at + at, text.length - at), &n);
		at += n;
	}
	pieces->end = pieces->at = at;
	return pieces->end > pieces->start;
}

struct span white_squeeze(struct arena *arena, struct span text)
{
	struct white_pieces pieces = {.text = white_trim(text)};
	if (!white_next(&pieces))
		return SPAN("");
	if (!pieces.is_space && pieces.end - pieces.start == pieces.text.length)
		return pieces.text;
	char *copy = arena_take(arena, pieces.text.length);
	size_t n = 0;
	if (!copy)
		return (struct span){0};
	do {
		size_t length = pieces.is_space ? 1 : pieces.end - pieces.start;
		memcpy(copy + n, pieces.is_space ? " " : pieces.text.at + pieces.start, length);
		n += length;
	} while (white_next(&pieces));
	return span_make(copy, n);
}
