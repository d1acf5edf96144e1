/*
 * Store: the dossier file, its documents and annotations, its journal and judgements.
 *
 * One dossier is one SQLite file. A struct dossier is used by one thread at a time. Everything
 * that was made from it (relations, searches) must be freed before dossier_close(), which answers
 * DOSSIER_ARGUMENT otherwise and leaves it open.
 */
#ifndef DOSSIER_STORE_H
#define DOSSIER_STORE_H

#include "dossier/annotation.h"
#include "dossier/cancel.h"
#include "dossier/error.h"

#ifdef __cplusplus
extern "C" {
#endif

struct dossier;

enum dossier_open_flags {
	DOSSIER_CREATE = 1, /* make the file when it is not there */
	DOSSIER_READ_ONLY = 2
};

/* Statuses: DOSSIER_SYSTEM (missing, permission), DOSSIER_NOT_DOSSIER, DOSSIER_NEWER,
 * DOSSIER_LOCKED, DOSSIER_CORRUPT. */
enum dossier_status dossier_open(struct dossier **out, const char *path, unsigned flags,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
enum dossier_status dossier_close(struct dossier *dossier,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
const char *dossier_path(const struct dossier *dossier);
bool dossier_is_read_only(const struct dossier *dossier);

/* Stop whatever runs on this dossier now; may be called from a signal handler or another thread.
 * The work returns DOSSIER_INTERRUPTED. */
void dossier_interrupt(struct dossier *dossier);

/* A batch: documents that become visible together. Nothing counts before commit returned OK.
 * One batch at a time. */
struct dossier_batch;

enum dossier_added {
	DOSSIER_ADDED,    /* new */
	DOSSIER_UNCHANGED /* these bytes are there already: nothing was done */
};

enum dossier_status dossier_batch_begin(struct dossier_batch **out, struct dossier *dossier,
					struct dossier_error *error) DOSSIER_MUST_CHECK;
enum dossier_status dossier_batch_add(struct dossier_batch *batch,
				      const struct dossier_document *document,
				      const struct dossier_annotation *annotation,
				      enum dossier_added *added,
				      struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Links what was added, writes the journal, commits. The batch is gone whatever is returned. */
enum dossier_status dossier_batch_commit(struct dossier_batch *batch,
					 const struct dossier_cancel *cancel,
					 struct dossier_error *error) DOSSIER_MUST_CHECK;
void dossier_batch_abandon(struct dossier_batch *batch);

#ifdef __cplusplus
}
#endif

#endif
