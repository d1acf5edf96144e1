/*
 * Counts and dates of entities: how often and when they are spoken of.
 */
#ifndef LINK_COUNTS_H
#define LINK_COUNTS_H

#include "store/database.h"

/* Add what the documents from first_document on say, to the entities they are shown as. */
enum dossier_status counts_add(struct database *database, int64_t first_document,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Count one shown entity anew, from all its documents. */
enum dossier_status counts_redo(struct database *database, int64_t shown,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
