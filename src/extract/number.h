/*
 * Numbers as they are written: in digits, in words, in both ("2.3 million"), and the vague ones
 * ("dozens", "tens of thousands", "several hundred").
 */
#ifndef EXTRACT_NUMBER_H
#define EXTRACT_NUMBER_H

#include "extract/draft.h"

struct number {
	size_t first, last; /* words, half open */
	bool is_vague;      /* "hundreds": value says nothing, low and high do */
	double value, low, high;
	bool is_digits;  /* begins with digits */
	bool has_comma;  /* "1,200": no year */
	bool has_point;  /* "3.5" */
	bool is_article; /* its first word is "a" or "an" */
};

/* The longest number that begins at word i. */
bool number_parse(const struct draft *draft, size_t i, struct number *out);

#endif
