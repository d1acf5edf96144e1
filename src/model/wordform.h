/*
 * Word types: everything that models ask about the form of a word, worked out once for each
 * different form of a document.
 *
 * Number 0 is the type of what lies outside the sentence.
 */
#ifndef MODEL_WORDFORM_H
#define MODEL_WORDFORM_H

#include "base/arena.h"
#include "dossier/annotation.h"
#include "dossier/cancel.h"
#include "model/wordtable.h"

#define WORDFORM_AFFIXES 4
#define WORDFORM_KEY 64 /* bytes of a form that are looked at */

enum wordform_flag {
	WORDFORM_CAPITAL = 1, /* begins with a capital */
	WORDFORM_UPPER = 2,   /* two letters or more, all capitals */
	WORDFORM_DIGIT = 4,   /* has a digit */
	WORDFORM_NUMBER = 8,  /* digits and marks only */
	WORDFORM_MARK = 16,   /* no letter and no digit */
	WORDFORM_MIXED = 32,  /* a capital after a small letter, or a mark inside */
	WORDFORM_LETTER = 64, /* has a letter */
	WORDFORM_STOP = 128   /* ends in a full stop, but is more than that */
};

struct wordform {
	uint64_t form, lower,
		shape; /* hashes: as written with digits as 0; in lower case; X x 0 - */
	uint64_t prefix[WORDFORM_AFFIXES],
		suffix[WORDFORM_AFFIXES]; /* of the lower-case form: hashes of
					      1..4 characters; 0 beyond its length */
	struct wordtable_entry known,
		lower_known; /* of the form, else the lower-case form; of that */
	uint32_t flags;
};

struct wordforms {
	struct wordform *items;
	size_t n;
	uint32_t *of_token; /* index into items */
};

/* In the arena; linear. */
enum dossier_status wordforms_make(struct wordforms *out, const struct dossier_token *tokens,
				   size_t n, const struct wordtable *table, struct arena *arena,
				   const struct dossier_cancel *cancel,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* The form as the tables have it: at most WORDFORM_KEY bytes, digits as 0, typographic apostrophes
 * as '. Returns its length. */
size_t wordform_key(struct span form, char out[WORDFORM_KEY]);
/* The same in lower case, of a key. */
size_t wordform_lower(struct span key, char out[WORDFORM_KEY]);

#endif
