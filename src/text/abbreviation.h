/*
 * Abbreviations that are written with a full stop.
 */
#ifndef TEXT_ABBREVIATION_H
#define TEXT_ABBREVIATION_H

#include "base/span.h"

enum abbreviation {
	ABBREVIATION_NONE,
	ABBREVIATION_TITLE,  /* before a name or number, never last: Mr. Gen. St. vs. e.g. */
	ABBREVIATION_NUMBER, /* only before a number: No. Art. p. Fig. */
	ABBREVIATION_DATE,   /* months and days: Jan. Tues.; also words, so only as capitals */
	ABBREVIATION_END     /* may end a sentence too: Inc. Jr. etc. a.m. */
};

/* word is without its last full stop. */
enum abbreviation abbreviation_find(struct span word);
/* "U.S", "e.g", "Ph.D": parts of one to three letters with full stops between. */
bool abbreviation_is_dotted(struct span word);

#endif
