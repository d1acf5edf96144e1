/*
 * Training the lemmatiser.
 */
#ifndef TRAIN_LEMMA_TRAIN_H
#define TRAIN_LEMMA_TRAIN_H

#include "base/buffer.h"
#include "model/train/corpus.h"
#include "model/wordtable.h"

/* Append the section "lemmas" (lemma.h) to out. Words with tags and a lemma are used. */
enum dossier_status lemma_train(struct buffer *out, const struct corpus *corpus,
				const struct wordtable *words, unsigned epochs,
				struct dossier_error *error);

#endif
