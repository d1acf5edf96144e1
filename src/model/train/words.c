/*
 * Classes by syntax: skip-gram with sides over the next two words, k-means into a fine and a coarse
 * division. Classes by topic: skip-gram over eight words to each side.
 */
#include "model/train/words.h"

#include <math.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"
#include "model/train/vectors.h"

#define LEAST 5u      /* a word seen less often has no class */
#define MOST 80000u   /* words */
#define TABLE_BITS 18 /* slots */
#define FINE 1024u
#define COARSE 128u
#define TOPICS 512u
#define ROUNDS 12u

struct classes {
	uint16_t *fine, *coarse, *topic;
};

static void put_u16(char *at, unsigned value)
{
	at[0] = (char)value;
	at[1] = (char)(value >> 8);
}

static void put_u32(char *at, uint32_t value)
{
	put_u16(at, value & 0xffff);
	put_u16(at + 2, value >> 16);
}

/* 1..9 by the share of capitalised uses, for the word in any case. */
static uint8_t capital_of(const uint64_t *capitals, const struct wordstream *wordstream,
			  uint32_t id)
{
	uint32_t lower = wordstream->words[id].lower;
	uint64_t small = wordstream->words[lower].inside, capital = capitals[lower];
	if (small + capital == 0)
		return 0;
	return (uint8_t)(1 + (8 * capital + (small + capital) / 2) / (small + capital));
}

static void put_words(char *table, const struct wordstream *wordstream,
		      const struct classes *classes, const uint64_t *capitals)
{
	uint32_t mask = (1u << TABLE_BITS) - 1;
	for (size_t rank = 1; rank <= wordstream->n_ranked; rank++) {
		uint32_t id = wordstream->by_rank[rank];
		uint64_t hash = span_hash(map_key(wordstream->ids, id));
		size_t at = hash & mask;
		while (table[at * 16 + 13])
			at = (at + 1) & mask;
		char *slot = table + at * 16;
		put_u32(slot, (uint32_t)(hash >> 32));
		put_u16(slot + 4, classes->fine[rank]);
		put_u16(slot + 6, classes->coarse[rank]);
		put_u16(slot + 8, classes->topic[rank]);
		slot[12] = (char)capital_of(capitals, wordstream, id);
		slot[13] = (char)(1 + (int)log2((double)wordstream->words[id].count));
	}
}

static enum dossier_status save(const char *path, const struct wordstream *wordstream,
				const struct classes *classes, struct dossier_error *error)
{
	size_t size = 8 + ((size_t)16 << TABLE_BITS), n = map_size(wordstream->ids);
	char *bytes = mem_zero(size);
	uint64_t *capitals = mem_array(n, sizeof *capitals);
	enum dossier_status status = bytes && capitals ? DOSSIER_OK : error_memory(error);
	if (!status) {
		for (uint32_t id = 0; id < n; id++)
			if (wordstream->words[id].lower != id)
				capitals[wordstream->words[id].lower] +=
					wordstream->words[id].inside;
		put_u32(bytes, TABLE_BITS);
		put_words(bytes + 8, wordstream, classes, capitals);
		status = file_save(path, span_make(bytes, size), error);
	}
	mem_free(bytes);
	mem_free(capitals);
	return status;
}

static enum dossier_status classify(struct classes *out, const struct wordstream *wordstream,
				    uint64_t seed, struct dossier_error *error)
{
	const struct vectors_options syntax = {48, 2, true, 3, 1e-3, seed};
	const struct vectors_options topic = {48, 8, false, 2, 1e-4, seed + 1};
	size_t n = wordstream->n_ranked;
	float *vectors = NULL;
	enum dossier_status status = vectors_train(&vectors, wordstream, &syntax, error);
	if (!status)
		status = vectors_cluster(&out->fine, vectors, n, syntax.size, FINE, ROUNDS, seed,
					 error);
	if (!status)
		status = vectors_cluster(&out->coarse, vectors, n, syntax.size, COARSE, ROUNDS,
					 seed, error);
	mem_free(vectors);
	vectors = NULL;
	if (!status)
		status = vectors_train(&vectors, wordstream, &topic, error);
	if (!status)
		status = vectors_cluster(&out->topic, vectors, n, topic.size, TOPICS, ROUNDS, seed,
					 error);
	mem_free(vectors);
	return status;
}

enum dossier_status words_train(const char *out, const char *const *paths, size_t n, uint64_t seed,
				struct dossier_error *error)
{
	struct wordstream *wordstream = NULL;
	struct classes classes = {0};
	enum dossier_status status = wordstream_new(&wordstream, error);
	for (size_t i = 0; !status && i < n; i++)
		status = wordstream_read(wordstream, paths[i], error);
	if (!status)
		status = wordstream_rank(wordstream, LEAST, MOST, error);
	if (!status)
		status = classify(&classes, wordstream, seed, error);
	if (!status)
		status = save(out, wordstream, &classes, error);
	mem_free(classes.fine);
	mem_free(classes.coarse);
	mem_free(classes.topic);
	wordstream_free(wordstream);
	return status;
}
