/*
 * What a block seems to be when it is looked at alone.
 */
#ifndef READ_GUESS_H
#define READ_GUESS_H

#include "read/trait.h"

enum guess {
	GUESS_PROSE,   /* article text by its looks */
	GUESS_SHORT,   /* a line of words that could be anything: headline, subhead, link */
	GUESS_SECTION, /* the label of a section */
	GUESS_CAPTION,
	GUESS_BYLINE,
	GUESS_STAMP, /* a date or time of publication */
	GUESS_BIO,
	GUESS_LEAVING /* of the page; which is in leaving */
};

struct guessed {
	enum guess guess;
	enum leaving leaving;
	bool is_heading; /* a leaving that opens a part of the page: "Related articles" */
	const char *rule;
	bool is_kept; /* a short line that stands within the article for sure */
};

struct guessed guess_block(const struct trait *trait);

#endif
