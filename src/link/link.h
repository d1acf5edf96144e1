/*
 * Link: what needs the whole dossier. After each batch the new entities are compared with those
 * that are there, counts and dates are brought up to date, and judgements are applied again.
 *
 * The result does not depend on the order in which documents were added.
 */
#ifndef LINK_LINK_H
#define LINK_LINK_H

#include "dossier/cancel.h"
#include "store/batch.h"

/* Within the transaction of the batch. */
enum dossier_status link_batch(struct dossier_batch *batch, const struct dossier_cancel *cancel,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
