/*
 * Which blocks of a page are the article, and what the others are.
 *
 * Works from what blocks look like (trait.h) and how they stand to each other; it knows no outlet.
 * Linear in the number of blocks.
 */
#ifndef READ_ZONE_H
#define READ_ZONE_H

#include "base/arena.h"
#include "dossier/document.h"
#include "dossier/error.h"
#include "read/guess.h"

struct verdict {
	enum dossier_zone_kind kind;
	const char *rule; /* static: "line/share" */
};

#define ZONE_UNKNOWN SIZE_MAX

/* verdicts: one a block, filled in. At most one block is the title. guesses: what each block seems
 * to be (they are changed), or NULL. title: the block that is the headline, ZONE_UNKNOWN when it is
 * to be found. */
enum dossier_status zone_find(struct verdict *verdicts, const struct trait *traits,
			      struct guessed *guesses, size_t n, size_t title, struct arena *arena,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
