/*
 * Which blocks of a page are the article, and what the others are.
 *
 * Works from what blocks look like (trait.h) and how they stand to each other; it knows no outlet.
 * Linear in the number of blocks.
 */
#ifndef READ_ZONE_H
#define READ_ZONE_H

#include "dossier/document.h"
#include "read/trait.h"

struct verdict {
	enum dossier_zone_kind kind;
	const char *rule; /* static: "line/share" */
};

/* verdicts: one a block, filled in. At most one block is the title. */
enum dossier_status zone_find(struct verdict *verdicts, const struct trait *traits, size_t n,
			      struct arena *arena, struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
