/*
 * A lexeme: the surface token that begins at a place in the text.
 */
#ifndef TEXT_LEXEME_H
#define TEXT_LEXEME_H

#include "base/span.h"

struct lexeme_context {
	size_t line;        /* where the line that holds the place begins */
	size_t next_at;     /* a cache of lexeme_length(): set to 0 at the start of a text */
	bool is_quote_open; /* a single quotation mark is open: an apostrophe after "s" closes it */
};

/* Its length in bytes, at least one character; text[at] is no white space and begins a character.
 * Looks ahead no farther than the lexeme, or a fixed number of bytes. */
size_t lexeme_length(struct span text, size_t at, struct lexeme_context *context);

#endif
