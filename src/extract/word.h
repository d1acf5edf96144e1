/*
 * Words as the extraction rules see them: runs of letters, numbers, and single marks, with what the
 * vocabulary knows of each.
 *
 * They are not the tokens of the record. Rules about dates, figures, names and speech must hold
 * whatever the tokeniser or the document's own words do with hyphens, abbreviations and currency
 * signs, so they read this plainer view; `token` leads to the token (and its tag) at the same
 * place.
 *
 *   letters        joined over apostrophes ("O'Brien", "didn't"); "'s" is a word of its own
 *   initials       letters with full stops ("U.S.", "a.m.", "J.") are one word, stops included
 *   abbreviations  that the vocabulary knows take their full stop ("Jan.", "Mr.")
 *   numbers        digits with commas or one point between digits ("1,200", "3.5")
 *   marks          any other character, one each
 *
 * Offsets are bytes in the text. White space is skipped.
 */
#ifndef EXTRACT_WORD_H
#define EXTRACT_WORD_H

#include "base/arena.h"
#include "dossier/annotation.h"
#include "extract/wordlist.h"

enum word_shape {
	WORD_MARK,
	WORD_NUMBER,
	WORD_LOWER,   /* letters, the first is small */
	WORD_CAPITAL, /* Capital */
	WORD_UPPER    /* NATO, U.S., A: every letter is a capital */
};

struct word {
	uint32_t start, end;
	uint32_t token;    /* index of the token that begins in it or holds it, or DOSSIER_NONE */
	uint32_t sentence; /* index into the sentences */
	uint64_t classes;
	int32_t value;   /* of the vocabulary; of a number: digits before the point, when < 2^31 */
	uint8_t shape;   /* enum word_shape */
	uint8_t letters; /* characters of a word of letters, at most 255 */
	char mark;     /* of a mark: the character, typographic ones as ASCII: ' " - and '.' for an
			  ellipsis; 0 for other non-ASCII */
	bool is_glued; /* no white space before it */
	bool is_first; /* of a paragraph or line: a line break before it, or the text's start */
};

/* The words of the text, in the arena. Linear. */
enum dossier_status words_split(struct word **out, size_t *n, struct span text,
				const struct wordlist *wordlist, struct arena *arena,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
