/*
 * The annotation record as text: JSON (one line) and CoNLL-U (one document).
 *
 * Each appends to the buffer, whose failure is the caller's to look at; the result ends in a line
 * break. Costs one pass over the annotation.
 */
#ifndef ANNOTATE_RECORD_H
#define ANNOTATE_RECORD_H

#include "base/buffer.h"
#include "dossier/annotation.h"

void record_write_json(struct buffer *out, const struct dossier_annotation *annotation);
void record_write_conllu(struct buffer *out, const struct dossier_annotation *annotation);

#endif
