/*
 * Compression with zstd, whole blocks at a time.
 */
#ifndef BASE_ZSTD_H
#define BASE_ZSTD_H

#include "base/buffer.h"

/* Append the compressed frame of bytes to out; the frame carries its content size and checksum. */
enum dossier_status zstd_pack(struct span bytes, struct buffer *out,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Append what the frame holds. The size it claims is checked against out's limit before any memory
 * is taken; a frame that is damaged or holds another size is DOSSIER_CORRUPT. */
enum dossier_status zstd_unpack(struct span frame, struct buffer *out,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
