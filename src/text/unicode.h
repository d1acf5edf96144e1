/*
 * Characters: what kind they are, how they fold, how wide they print. The only door to utf8proc.
 *
 * Pure functions; no locale. Code points that are no Unicode scalar values count as UNICODE_OTHER.
 * Spans are expected to be valid UTF-8; an invalid byte is taken as one U+FFFD and never read past.
 */
#ifndef TEXT_UNICODE_H
#define TEXT_UNICODE_H

#include "base/buffer.h"

enum unicode_class {
	UNICODE_SPACE,  /* white space, line breaks among it */
	UNICODE_UPPER,  /* capital and title-case letters */
	UNICODE_LOWER,  /* small letters */
	UNICODE_LETTER, /* letters without case */
	UNICODE_MARK,   /* combining marks, joiners, variation selectors */
	UNICODE_DIGIT,  /* decimal digits */
	UNICODE_NUMBER, /* other numerals: fractions, Roman numerals */
	UNICODE_OPEN,   /* opening brackets and quotation marks that only open */
	UNICODE_CLOSE,  /* closing brackets and quotation marks that only close */
	UNICODE_PUNCTUATION,
	UNICODE_CURRENCY,
	UNICODE_SYMBOL,
	UNICODE_OTHER /* controls, unassigned, private use */
};

enum unicode_class unicode_class(uint32_t c);
/* Letter, mark, digit or numeral: what words are made of. */
bool unicode_is_word(uint32_t c);
bool unicode_is_letter(uint32_t c);
bool unicode_is_upper(uint32_t c);
bool unicode_is_lower(uint32_t c);
/* What str.isspace() of common languages and the CoNLL-U tools take for white space. */
bool unicode_is_space(uint32_t c);
/* ' and its typographic kin: U+2018, U+2019, U+02BC, U+FF07, and the backquote. */
bool unicode_is_apostrophe(uint32_t c);

/* Simple mappings, one code point to one. */
uint32_t unicode_lower(uint32_t c);
uint32_t unicode_upper(uint32_t c);

/* The code point at text[at], and its length in bytes (at least 1); at < text.length. */
uint32_t unicode_at(struct span text, size_t at, size_t *length);
/* The code point that ends before text[at], or 0 at the beginning. */
uint32_t unicode_before(struct span text, size_t at);

/* Append the text with its case folded (full folding: "ß" gives "ss"). Failures as buffer.h has
 * them. */
void unicode_fold(struct span text, struct buffer *out);
/* Append the text in simple lower case. */
void unicode_lower_text(struct span text, struct buffer *out);
/* Append the key under which spellings of a name meet: case folded, accents stripped, apostrophes
 * and hyphens of all kinds as ' and -, each run of white space as one space. */
void unicode_key(struct span text, struct buffer *out);

/* Columns of a terminal that one code point takes: 0, 1 or 2. */
unsigned unicode_width(uint32_t c);
/* Bytes of the grapheme cluster that begins at text[at], at < text.length; *columns, when wanted,
 * is how wide it prints: an emoji sequence takes 2, a letter with its marks as much as the letter.
 * No more than 64 code points are put into one cluster. */
size_t unicode_cluster(struct span text, size_t at, unsigned *columns);
/* Columns that the text takes; controls take none. */
size_t unicode_columns(struct span text);

#endif
