/*
 * CoNLL-U, version 2: sentences and words as they are given.
 *
 * "# newdoc" begins a document, "# newpar" a paragraph; a file without "# newdoc" is one document.
 * The text is made from the tokens, one space between them where "SpaceAfter=No" does not stand,
 * and one between sentences. One document is held at a time.
 */
#ifndef READ_CONLLU_H
#define READ_CONLLU_H

#include "dossier/document.h"
#include "read/input.h"

struct conllu;

enum dossier_status conllu_new(struct conllu **out, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* As dossier_reader_next(). A line that is wrong is reported at once; its sentence is left out, and
 * the document goes on with the next call. */
int conllu_next(struct conllu *conllu, struct input *input, const char *outlet,
		struct dossier_document **out, const struct dossier_cancel *cancel,
		struct dossier_error *error);
void conllu_free(struct conllu *conllu); /* NULL is taken */

#endif
