/*
 * A part of an expression that has been read: its SQL and what is known of its value.
 */
#ifndef QUERY_OPERAND_H
#define QUERY_OPERAND_H

#include "query/compare.h"

struct operand {
	struct sql sql;
	size_t byte;   /* where it begins in the expression */
	int column;    /* when it is a bare column, else -1 */
	bool is_value; /* a number, a text or a parameter: then value is it */
	bool is_text;  /* compares by its folded text */
	struct dossier_value value;
};

/* Append "left comparison right" to sql, in brackets; both stay as they are. A column and a value
 * compare as compare() has it. */
enum dossier_status operand_compare(struct dossier_relation *relation, const struct operand *left,
				    enum comparison comparison, const struct operand *right,
				    struct sql *sql,
				    struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Append the operand's SQL, folded when asked for; it stays as it is. */
void operand_copy(const struct operand *operand, bool is_folded, struct sql *sql);

#endif
