/*
 * An open batch, as link/ sees it when it finishes one: dossier_batch_commit() is there.
 */
#ifndef STORE_BATCH_H
#define STORE_BATCH_H

#include "store/dossier.h"

struct dossier_batch {
	struct dossier *dossier;
	int64_t journal;        /* id of the journal row that will be written */
	int64_t first_document; /* ids of new documents are >= this */
	int64_t first_entity;   /* the same for entities */
	uint64_t n_added, n_unchanged;
};

/* Writes the journal, commits; the batch is gone whatever is returned. */
enum dossier_status batch_commit(struct dossier_batch *batch,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Inside the open transaction: all rows of one document. */
enum dossier_status batch_write_document(struct dossier_batch *batch,
					 const struct dossier_document *document,
					 const struct dossier_annotation *annotation,
					 const char *sha256,
					 struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
