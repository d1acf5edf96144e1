/* Clusters first, then judgements over them, then counts of what is shown in the end. */
#include "link/link.h"

#include "base/error.h"
#include "link/apply.h"
#include "link/cluster.h"
#include "link/counts.h"

/* What linking changed is shown as it is linked; judgements follow. */
static enum dossier_status show_links(struct cells *cells, const struct ids *changed,
				      struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < ids_count(changed); i++) {
		int64_t id = ids_get(changed, i), linked = id;
		status = database_integer(cells->database, "SELECT linked FROM entity WHERE id = ?",
					  BIND(bind_integer(id)), id, &linked, error);
		if (!status)
			status = cells_show(cells, id, linked, error);
	}
	return status;
}

static enum dossier_status has_judgements(struct cells *cells, bool *out,
					  struct dossier_error *error)
{
	int64_t n = 0;
	enum dossier_status status = database_integer(
		cells->database, "SELECT EXISTS (SELECT 1 FROM judgement WHERE undone IS NULL)",
		NO_BIND, 0, &n, error);
	*out = n != 0;
	return status;
}

static enum dossier_status link_all(struct dossier_batch *batch, struct ids *changed,
				    struct cells *cells, const struct dossier_cancel *cancel,
				    struct dossier_error *error)
{
	bool is_judged = false;
	enum dossier_status status = cluster_batch(batch, changed, cancel, error);
	if (!status)
		status = show_links(cells, changed, error);
	if (!status)
		status = has_judgements(cells, &is_judged, error);
	if (!status && is_judged)
		status = judgement_replay(cells, error);
	if (!status)
		status = counts_add(cells->database, batch->first_document, error);
	return status ? status : cells_recount(cells, error);
}

enum dossier_status link_batch(struct dossier_batch *batch, const struct dossier_cancel *cancel,
			       struct dossier_error *error)
{
	struct cells cells;
	struct ids changed = {NULL};
	if (cancel && cancel->is_set)
		return error_interrupted(error);
	if (!cells_init(&cells, &batch->dossier->main))
		return error_memory(error);
	enum dossier_status status = ids_init(&changed)
					     ? link_all(batch, &changed, &cells, cancel, error)
					     : error_memory(error);
	ids_release(&changed);
	cells_release(&cells);
	return status;
}
