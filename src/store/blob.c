/*
 * data is a zstd frame; checksum is span_hash of data, so that damage is found before zstd sees it.
 */
#include "store/blob.h"

#include "base/error.h"
#include "base/zstd.h"

#define FRAME_LIMIT ((size_t)400 << 20)

static int64_t checksum(struct span frame)
{
	return (int64_t)span_hash(frame);
}

enum dossier_status blob_write(struct database *database, int64_t document, const char *name,
			       struct span bytes, struct dossier_error *error)
{
	struct buffer frame;
	buffer_init(&frame, FRAME_LIMIT);
	enum dossier_status status = zstd_pack(bytes, &frame, error);
	if (!status)
		status = database_run(database,
				      "INSERT INTO blob (document, name, checksum, data)"
				      " VALUES (?, ?, ?, ?)",
				      BIND(bind_integer(document), bind_text(name),
					   bind_integer(checksum(buffer_all(&frame))),
					   bind_blob(buffer_all(&frame))),
				      error);
	buffer_release(&frame);
	return status;
}

enum dossier_status blob_read(struct database *database, int64_t document, const char *name,
			      struct buffer *out, struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(
		&rows, database, "SELECT data, checksum FROM blob WHERE document = ? AND name = ?",
		BIND(bind_integer(document), bind_text(name)), error);
	if (!status && rows_next(&rows, &status, error)) {
		struct span frame = rows_span(&rows, 0);
		if (checksum(frame) != rows_integer(&rows, 1))
			status = error_set(error, DOSSIER_CORRUPT, "the checksum does not fit");
		else
			status = zstd_unpack(frame, out, error);
	} else if (!status) {
		status = error_set(error, DOSSIER_ABSENT, "nothing is stored");
	}
	rows_close(&rows, &status);
	if (status == DOSSIER_CORRUPT || status == DOSSIER_ABSENT)
		error_context(error, "the %s of document %lld", name, (long long)document);
	return status;
}
