/*
 * Clusters: which entities, as they were read, are one and the same.
 *
 * Every entity is linked to the one it is taken for, or to itself. The result is a function of the
 * set of entities and aliases alone, so the order of adding does not matter; what is computed anew
 * after a batch is only what that batch can have changed.
 */
#ifndef LINK_CLUSTER_H
#define LINK_CLUSTER_H

#include "dossier/cancel.h"
#include "link/ids.h"
#include "store/batch.h"

/* Links the entities of new documents. changed gets every entity whose link is another now, with
 * the one it was shown as before. */
enum dossier_status cluster_batch(struct dossier_batch *batch, struct ids *changed,
				  const struct dossier_cancel *cancel,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
