/*
 * What several verbs share.
 */
#ifndef QUERY_VERBS_H
#define QUERY_VERBS_H

#include "query/relation.h"

/* Fill the relation's order from "-date, title", in front of what is there. Adds a hidden sort
 * column for each and appends its expression, over SQL_FIRST's columns, to sql as ", expression".
 */
enum dossier_status verbs_sort(struct dossier_relation *relation, struct span order,
			       struct sql *sql, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Add order columns so that the order is total: place and key, or all visible columns. */
void verbs_break_ties(struct dossier_relation *relation);
/* Add one term at the end of the order, when there is room and it is not there. */
void verbs_order_by(struct dossier_relation *relation, int column, bool is_descending);
/* Whether values of this column are compared by their folded text. */
bool verbs_is_text(enum dossier_type type);

#endif
