/*
 * Applying judgements to what was read, in the order in which they were made.
 */
#ifndef LINK_APPLY_H
#define LINK_APPLY_H

#include "link/cells.h"

/* One row of the table judgement. Anchors are keys; value is what the verb says (schema.c). */
struct judgement {
	int64_t id;
	const char *verb, *noun, *key, *field, *value, *why; /* NULL: none */
	bool was_orphaned;
};

/* The judgement with this id, its strings in the arena of cells. DOSSIER_ABSENT. */
enum dossier_status judgement_read(struct cells *cells, int64_t id, struct judgement *out,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* *is_orphaned: what it is about is not there. */
enum dossier_status judgement_apply(struct cells *cells, const struct judgement *judgement,
				    bool *is_orphaned,
				    struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Take all back, then apply all that stand, and mark those that are orphaned. */
enum dossier_status judgement_replay(struct cells *cells,
				     struct dossier_error *error) DOSSIER_MUST_CHECK;

/* The row with a key: 0 when there is none. For an entity: the one it is shown as. */
enum dossier_status judgement_row(struct cells *cells, const char *noun, const char *key,
				  int64_t *row, struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
