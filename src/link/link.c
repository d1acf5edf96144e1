#include "link/link.h"

#include "base/error.h"
#include "link/counts.h"

enum dossier_status link_batch(struct dossier_batch *batch, const struct dossier_cancel *cancel,
			       struct dossier_error *error)
{
	if (cancel && cancel->is_set)
		return error_interrupted(error);
	return counts_add(&batch->dossier->main, batch->first_document, error);
}
