/*
 * Training the tagger.
 */
#ifndef TRAIN_TAGGER_TRAIN_H
#define TRAIN_TAGGER_TRAIN_H

#include "base/buffer.h"
#include "model/train/corpus.h"
#include "model/wordtable.h"

struct tagger_options {
	unsigned epochs;
	uint64_t seed;
	float scale;
	int least;
	unsigned least_updates;
	unsigned skip,
		of; /* leave out the documents whose number modulo `of` is skip; of 0: none */
};

/* Append the section "tagger" (tagger.h) to out. Only sentences with tags are used. */
enum dossier_status tagger_train(struct buffer *out, const struct corpus *corpus,
				 const struct wordtable *words,
				 const struct tagger_options *options, struct dossier_error *error);

#endif
