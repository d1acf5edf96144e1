/*
 * White space as pages have it: what stands between words and what stands for nothing.
 *
 * Blank: ASCII and Unicode spaces, line breaks, controls. Void: marks that no reader sees (soft
 * hyphen, zero-width space, byte order mark, directional marks). In the text of a document a run
 * of them is one space, or nothing at the ends and where only void marks stand.
 */
#ifndef READ_WHITE_H
#define READ_WHITE_H

#include "base/arena.h"
#include "base/span.h"

enum white { WHITE_NONE, WHITE_BLANK, WHITE_VOID };

/* Of the character at the front of text (not empty, valid UTF-8); *n is its length. */
enum white white_at(struct span text, size_t *n);
/* Without blank and void characters at both ends. */
struct span white_trim(struct span text);

/* The pieces that a text becomes: runs kept as they are, and single spaces that stand for a run of
 * white space other than one space. */
struct white_pieces {
	struct span text;  /* set by the caller, trimmed */
	size_t at;         /* 0 at first */
	size_t start, end; /* of the piece last given */
	bool is_space;     /* it stands for one space */
};
bool white_next(struct white_pieces *pieces);

/* The text with its white space made single spaces: itself when there is nothing to change, else a
 * copy in the arena; at is NULL when that fails. */
struct span white_squeeze(struct arena *arena, struct span text);

#endif
