/*
 * Entities as they are read: one row for each knowledge-base id, or kind and normalised name.
 *
 * These rows only ever grow, so they do not depend on the order of adding; which of them are one
 * and the same is for link/ to say (linked) and for the analyst (shown).
 */
#ifndef STORE_ENTITY_H
#define STORE_ENTITY_H

#include "store/database.h"

/* The row for this entity, made when there is none. *is_new may be NULL. */
enum dossier_status entity_add(struct database *database, const char *name, const char *kind,
			       const char *kb, int64_t *id, bool *is_new,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;

/* That this name was used for it n times, and n_full times as its fullest name in a document. */
enum dossier_status entity_add_alias(struct database *database, int64_t entity, struct span name,
				     int64_t n, int64_t n_full, const char *rule,
				     struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
