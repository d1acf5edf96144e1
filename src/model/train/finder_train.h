/*
 * Training the name finder.
 */
#ifndef TRAIN_FINDER_TRAIN_H
#define TRAIN_FINDER_TRAIN_H

#include "base/buffer.h"
#include "model/tagger.h"
#include "model/train/corpus.h"

struct finder_options {
	const struct wordtable *words;
	const struct tagger *tagger;
	const struct dossier_lexicon *lexicon; /* or NULL */
	unsigned epochs;
	uint64_t seed;
	float scale;
	int least;
	unsigned least_updates;
};

/* Append the section "names" (finder.h) to out. */
enum dossier_status finder_train(struct buffer *out, const struct corpus *corpus,
				 const struct finder_options *options, struct dossier_error *error);

#endif
