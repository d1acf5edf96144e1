/*
 * The running words of raw text as numbers.
 *
 * Words are keys (wordform_key). A capitalised word at the start of a sentence is taken in lower
 * case when that is how it is mostly written elsewhere.
 */
#ifndef TRAIN_WORDSTREAM_H
#define TRAIN_WORDSTREAM_H

#include "base/map.h"
#include "dossier/error.h"

#define WORDSTREAM_BREAK 0 /* stands between sentences */

struct wordstream_word {
	uint64_t count, inside; /* all; away from the starts of sentences */
	uint32_t lower;         /* the word in lower case */
	uint32_t rank;          /* 1.. by falling count; 0: too rare */
};

struct wordstream {
	struct map *ids; /* the word of number i is map_key(ids, i) */
	struct wordstream_word *words;
	size_t capacity;
	uint32_t *stream; /* ids + 1, or WORDSTREAM_BREAK */
	size_t n, stream_capacity;
	size_t n_ranked;   /* words with a rank */
	uint32_t *by_rank; /* rank -> id, [0] unused */
};

enum dossier_status wordstream_new(struct wordstream **out, struct dossier_error *error);
/* Add a JSONL file of texts, or the words of a CoNLL-U file. */
enum dossier_status wordstream_read(struct wordstream *wordstream, const char *path,
				    struct dossier_error *error);
/* Count, rank the words seen at least `least` times, and turn the stream into ranks (0 for rare
 * words and breaks are kept apart: a break is 0, a rare word UINT32_MAX). */
enum dossier_status wordstream_rank(struct wordstream *wordstream, uint64_t least, size_t most,
				    struct dossier_error *error);
void wordstream_free(struct wordstream *wordstream);

#endif
