/*
 * One column compared with one value, as SQL that is true, false or null.
 *
 * What both spellings of where mean by a comparison stands here: text without case and accents,
 * names of entities through their aliases, dates by the precision that was written, documents by
 * name.
 */
#ifndef QUERY_COMPARE_H
#define QUERY_COMPARE_H

#include "query/relation.h"

enum comparison {
	COMPARE_EQUAL,
	COMPARE_UNEQUAL,
	COMPARE_LESS,
	COMPARE_MOST,
	COMPARE_MORE,
	COMPARE_LEAST
};

/* " = ", " <= ", ... */
const char *comparison_sql(enum comparison comparison);

/* Append the comparison of a column with a value that is neither null nor, for a column that is not
 * boolean, a boolean. A name that no entity has adds a note to relation. */
enum dossier_status compare(struct dossier_relation *relation, int column,
			    enum comparison comparison, const struct dossier_value *value,
			    struct sql *sql, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Append the test of a column against a pattern of * and ?. */
enum dossier_status compare_wild(const struct dossier_relation *relation, int column,
				 struct span pattern, struct sql *sql,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Whether the text is a decimal number ("-3", "1.5e6"). */
bool compare_is_number(struct span text);

#endif
