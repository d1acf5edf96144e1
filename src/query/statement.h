/*
 * A relation as one SQL statement, ready to step.
 */
#ifndef QUERY_STATEMENT_H
#define QUERY_STATEMENT_H

#include <sqlite3.h>

#include "query/relation.h"

enum statement_kind {
	STATEMENT_ROWS,  /* all columns, hidden ones too, in order */
	STATEMENT_COUNT, /* one row: how many */
	STATEMENT_TEXT,  /* as ROWS, but only to be looked at: nothing is filled */
	STATEMENT_PLAN   /* EXPLAIN QUERY PLAN of ROWS; nothing is filled */
};

/* Fills what has to be filled first (concordances), which may take long and looks at cancel. The
 * statement borrows from the relation, which must outlive it; finalise it with sqlite3_finalize().
 */
enum dossier_status statement_open(sqlite3_stmt **out, const struct dossier_relation *relation,
				   enum statement_kind kind, const struct dossier_cancel *cancel,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Whether an analyst's own SQL is part of it, so that steps are counted. */
bool statement_has_raw(const struct dossier_relation *relation);
#endif
