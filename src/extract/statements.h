/*
 * Statements: what is said without marks, or with marks about a part of it only.
 */
#ifndef EXTRACT_STATEMENTS_H
#define EXTRACT_STATEMENTS_H

#include "extract/speech.h"

struct statement {
	struct phrase content;
	struct attribution by;
};

/* The statement whose cue is word i, outside marks. One at most for a cue. */
bool statement_find(const struct draft *draft, size_t i, struct statement *out);

#endif
