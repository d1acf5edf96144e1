/*
 * What tags words take in raw text: filling in the field `tags` of a word table (wordtable.h) with
 * a tagger's own work, for the training of the next one. The field tells the commonest tag, the
 * second when it has a tenth or more, and roughly its share; words seen fewer than five times have
 * none.
 */
#ifndef TRAIN_RETAG_H
#define TRAIN_RETAG_H

#include "base/buffer.h"
#include "model/tagger.h"

/* words: the bytes of a word table, replaced. paths: JSONL files of texts. */
enum dossier_status retag(struct buffer *words, const struct tagger *tagger,
			  const char *const *paths, size_t n, struct dossier_error *error);

#endif
