/*
 * Addresses in running text: web and mail addresses, host and file names, @names, #tags.
 */
#ifndef TEXT_LEXEME_ADDRESS_H
#define TEXT_LEXEME_ADDRESS_H

#include "base/span.h"

/* Length of the address that begins at text[at], or 0. *next_at caches where the next "@" is: 0 at
 * the start of a text, and calls go from left to right; it makes the whole linear. */
size_t address_length(struct span text, size_t at, size_t *next_at);

#endif
