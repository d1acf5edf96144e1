/*
 * Blocks: the names under which linking looks for entities that may be the same, so that no entity
 * is compared with all others.
 *
 *   c:<class>:<folded name>  full names that are spellings of one another (entities without id:
 * one) n:<name>                 every name and alias, normalised s:<folded last words>    of a
 * person's full names: "sergei lavrov" gives "lavrov" o:<folded name>          a person's own name,
 * to find the short ones for an s: block
 */
#ifndef LINK_BLOCK_H
#define LINK_BLOCK_H

#include "base/buffer.h"
#include "store/database.h"

/* What linking compares of an entity. */
struct linked {
	int64_t id;
	char kind;     /* p person, l place, o organization or group, e event, w work, x other */
	bool is_known; /* has an id in the knowledge base */
	size_t words;  /* of the folded name */
	struct buffer norm, fold, key;
};
enum dossier_status linked_read(struct linked *out, struct database *database, int64_t id,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
void linked_release(struct linked *linked);

/* Whether an entity of kind a may be taken for one of kind b. */
bool kind_fits(char a, char b);
char kind_letter(const char *kind);
/* The form of a name under which spellings of it meet, for its kind. */
void block_fold(char kind, struct span norm, struct buffer *out);
void block_class(const struct linked *linked, struct buffer *out);

/* Bring the blocks of an entity up to date with its aliases. *is_new when there is one more. */
enum dossier_status block_update(struct database *database, int64_t entity, bool *is_new,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
