/*
 * Tokens: the words of one document as one blob, and back.
 */
#ifndef STORE_TOKENS_H
#define STORE_TOKENS_H

#include "base/arena.h"
#include "base/buffer.h"
#include "dossier/annotation.h"
#include "store/dossier.h"

/* Append the packed form. */
void tokens_pack(const struct dossier_annotation *annotation, struct buffer *out);

/* The tokens in arena, in the order of the annotation; text is the document's. DOSSIER_CORRUPT when
 * the bytes are no packed tokens of a text of this length. */
enum dossier_status tokens_unpack(struct span packed, struct span text, struct arena *arena,
				  struct dossier_token **out, size_t *n,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

/* The same for a document of the dossier, which names document.id. */
enum dossier_status tokens_read(struct dossier *dossier, int64_t document, struct arena *arena,
				struct dossier_token **out, size_t *n,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
