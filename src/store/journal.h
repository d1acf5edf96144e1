/*
 * The journal: who did what when. Append only; the clock stamps it and decides nothing.
 */
#ifndef STORE_JOURNAL_H
#define STORE_JOURNAL_H

#include "store/database.h"

/* what: "create", "add", "judge", "undo"; detail: a JSON object. *id, when wanted, is the row's. */
enum dossier_status journal_write(struct database *database, const char *what, const char *detail,
				  int64_t *id, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The id that the next row will have, in this transaction. */
enum dossier_status journal_next(struct database *database, int64_t *id,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Whether the rows are still those that were written: the id of the first that is not, or 0. */
enum dossier_status journal_check(struct database *database, int64_t *broken,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
