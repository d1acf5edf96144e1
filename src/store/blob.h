/*
 * Blobs: bulk of a document that nobody reads row by row, compressed, with a checksum.
 *
 *   raw     the bytes that were read
 *   map     where the text stands in them (map.h of store: source_map)
 *   tokens  words (tokens.h)
 */
#ifndef STORE_BLOB_H
#define STORE_BLOB_H

#include "base/buffer.h"
#include "store/database.h"

enum dossier_status blob_write(struct database *database, int64_t document, const char *name,
			       struct span bytes, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Append the bytes to out, within its limit. DOSSIER_ABSENT when there is none, DOSSIER_CORRUPT
 * when the checksum or the frame is wrong. */
enum dossier_status blob_read(struct database *database, int64_t document, const char *name,
			      struct buffer *out, struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
