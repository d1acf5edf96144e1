/*
 * What can be seen of a block by itself: its words, its end, its phrases.
 */
#ifndef READ_TRAIT_H
#define READ_TRAIT_H

#include "read/phrasebook.h"

struct trait {
	struct span text; /* the block, white space made single spaces */
	struct leavings leavings;
	uint32_t n_words;   /* those with a letter or digit */
	uint32_t n_capital; /* that begin with a capital */
	uint32_t n_function, n_web, n_you, n_stamp, n_speech, n_agency;
	uint32_t n_name;     /* words of the personal name that the block begins with, or 0 */
	uint32_t role;       /* the first word (0-based) of the class role, or UINT32_MAX */
	uint32_t n_brackets; /* of "<" and ">" */
	char last;      /* how it ends: '.', ',', ':', ';' or 0; marks of quotation passed over */
	bool has_quote; /* double quotation marks */
	bool has_digit;
	bool starts_lower, starts_bullet, starts_quote;
	bool has_position;   /* "(left)", "(L, front)": who is where in a picture */
	bool has_credit_end; /* "... (AFP)" */
	bool has_separator;  /* "|", "•", "·" */
	bool is_address;     /* a URL or a mail address and hardly more */
	bool is_prose;       /* a sentence or more, or the beginning of one */
	bool is_quoted;      /* ends with a closing mark of quotation */
	bool is_stamp;       /* a date or time and nothing else */
};

/* text: the block, white space made single spaces; borrowed. O(bytes). */
void trait_make(struct trait *trait, const struct phrasebook *phrasebook, struct span text);
/* Does the word at the front of text begin with a capital? */
bool trait_is_capital(struct span word);

#endif
