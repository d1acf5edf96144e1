/*
 * Read: files in, documents out.
 *
 * A reader takes one path (a file, a folder that is walked in byte order of names, or "-" for
 * standard input) and hands out its documents one at a time, in bounded memory. A file or record
 * that cannot be read is reported by dossier_reader_next() and the next call goes on after it.
 */
#ifndef DOSSIER_READ_H
#define DOSSIER_READ_H

#include "dossier/cancel.h"
#include "dossier/document.h"
#include "dossier/error.h"

#ifdef __cplusplus
extern "C" {
#endif

struct dossier_reader;

enum dossier_format {
	DOSSIER_FORMAT_GUESS, /* by name and content */
	DOSSIER_FORMAT_TEXT,
	DOSSIER_FORMAT_HTML,
	DOSSIER_FORMAT_JSONL,
	DOSSIER_FORMAT_CONLLU
};

/* The format of a name ("jsonl"), or -1. */
int dossier_format_find(const char *name);

struct dossier_read_options {
	enum dossier_format format;
	const char *outlet; /* of documents that do not say theirs, or NULL */
};

/* path and options' strings are copied. options may be NULL. Nothing is opened yet: a path that is
 * not there is reported by the first dossier_reader_next(). */
enum dossier_status dossier_reader_open(struct dossier_reader **out, const char *path,
					const struct dossier_read_options *options,
					struct dossier_error *error) DOSSIER_MUST_CHECK;

/* 1: *out is the next document, the caller's to free. 0: the end. -1: the next file or record
 * could not be read, error says why and where (DOSSIER_INPUT, DOSSIER_LIMIT, DOSSIER_SYSTEM: call
 * again for the one after it; DOSSIER_MEMORY, DOSSIER_INTERRUPTED: stop). */
int dossier_reader_next(struct dossier_reader *reader, struct dossier_document **out,
			const struct dossier_cancel *cancel, struct dossier_error *error);

/* Bytes read so far, and bytes in all where known (else 0): for progress. */
void dossier_reader_progress(const struct dossier_reader *reader, uint64_t *done, uint64_t *total);

void dossier_reader_close(struct dossier_reader *reader);

/* A document from bytes in memory, the caller's to free; the bytes are copied. The format of options
 * (which may be NULL) says what they are: GUESS a clean text, kept verbatim as JSONL's "text" is;
 * TEXT a scraped page, read as a .txt file is; HTML a web page. id names it, and may be NULL. */
enum dossier_status dossier_document_from_text(struct dossier_document **out, const char *id,
					       const char *text, size_t length,
					       const struct dossier_read_options *options,
					       struct dossier_error *error) DOSSIER_MUST_CHECK;

/* The byte of raw that the text's byte at offset came from; where a run of bytes was converted, the
 * first of that run. O(log n). */
uint64_t dossier_document_source(const struct dossier_document *document, uint32_t offset);

#ifdef __cplusplus
}
#endif

#endif
