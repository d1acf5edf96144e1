/*
 * Making the section "parser" (parser.h).
 */
#ifndef MODEL_TRAIN_PARSER_TRAIN_H
#define MODEL_TRAIN_PARSER_TRAIN_H

#include <stdio.h>

#include "base/buffer.h"
#include "model/train/corpus.h"
#include "model/train/wordstream.h"

struct parser_options {
	unsigned epochs;
	uint64_t seed;
	FILE *progress; /* a line an epoch, or NULL */
};

/* Word vectors are learnt from the stream (which is used up), trees from the sentences of the
 * corpus that have them. The section is appended to out. The same input gives the same bytes: the
 * work of a batch is divided between two threads in a fixed way. */
enum dossier_status parser_train(struct buffer *out, const struct corpus *corpus,
				 struct wordstream *stream, const struct parser_options *options,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
