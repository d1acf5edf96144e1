/* The end of a batch: what was added is linked, then everything becomes visible at once. */
#include "link/link.h"
#include "store/batch.h"

enum dossier_status dossier_batch_commit(struct dossier_batch *batch,
					 const struct dossier_cancel *cancel,
					 struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	if (batch->n_added)
		status = link_batch(batch, cancel, error);
	if (!status)
		return batch_commit(batch, error);
	dossier_batch_abandon(batch);
	return status;
}
