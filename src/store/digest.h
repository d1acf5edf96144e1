/*
 * The digest of a document: one SHA-256 over all rows that were made from it, as they were read.
 * It is written with them, and computed again by dossier_check(): SQLite itself does not notice
 * when a value changes on the disk.
 */
#ifndef STORE_DIGEST_H
#define STORE_DIGEST_H

#include "base/sha256.h"
#include "store/database.h"

struct digest {
	char hex[2 * SHA256_SIZE + 1];
};

/* Rows with judged cells: noun and id -> 1. NULL on the way in means that there are none. */
enum dossier_status digest_judged(struct database *database, struct map **out,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Judged cells count as what they said before. */
enum dossier_status digest_of(struct database *database, int64_t document, const struct map *judged,
			      struct digest *out, struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
