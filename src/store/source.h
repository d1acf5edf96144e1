/*
 * The source map: where the bytes of a document's text stand in what was read.
 */
#ifndef STORE_SOURCE_H
#define STORE_SOURCE_H

#include "base/buffer.h"
#include "dossier/document.h"
#include "store/database.h"

/* Append the packed form of document->map. */
void source_pack(const struct dossier_document *document, struct buffer *out);

/* The bytes of the raw input that text[start .. end) came from: to the byte where the text was
 * taken verbatim, else the whole run. *found is false when the text has no source there. */
enum dossier_status source_find(struct span packed, uint32_t start, uint32_t end, uint64_t *from,
				uint64_t *to, bool *found,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
