/*
 * JSON Lines: one record a line, `text` given clean or `html` to be read.
 */
#ifndef READ_JSONL_H
#define READ_JSONL_H

#include "dossier/document.h"
#include "read/input.h"
#include "read/phrasebook.h"

/* As dossier_reader_next(). outlet: of records that do not say theirs, or NULL. *phrasebook is made
 * when the first web page needs it; it is the caller's. Holds one line. */
int jsonl_next(struct input *input, struct phrasebook **phrasebook, const char *outlet,
	       struct dossier_document **out, const struct dossier_cancel *cancel,
	       struct dossier_error *error);

#endif
