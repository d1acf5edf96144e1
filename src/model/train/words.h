/*
 * Making the section "words" (wordtable.h) from raw text.
 */
#ifndef TRAIN_WORDS_H
#define TRAIN_WORDS_H

#include <stddef.h>

#include "dossier/error.h"

/* paths: JSONL and CoNLL-U files. */
enum dossier_status words_train(const char *out, const char *const *paths, size_t n, uint64_t seed,
				struct dossier_error *error);

#endif
