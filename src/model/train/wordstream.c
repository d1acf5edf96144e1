/* Two passes: count while reading, then settle the words at sentence starts. The top bit of a
 * stream item marks a sentence start until then. */
#include "model/train/wordstream.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/mem.h"
#include "model/train/corpus.h"
#include "model/wordform.h"
#include "text/sentence.h"

#define INITIAL UINT32_C(0x80000000)
#define RARE UINT32_MAX

enum dossier_status wordstream_new(struct wordstream **out, struct dossier_error *error)
{
	struct wordstream *wordstream = mem_zero(sizeof *wordstream);
	if (wordstream)
		wordstream->ids = map_new();
	if (!wordstream || !wordstream->ids) {
		wordstream_free(wordstream);
		return error_memory(error);
	}
	*out = wordstream;
	return DOSSIER_OK;
}

void wordstream_free(struct wordstream *wordstream)
{
	if (!wordstream)
		return;
	map_free(wordstream->ids);
	mem_free(wordstream->words);
	mem_free(wordstream->stream);
	mem_free(wordstream->by_rank);
	mem_free(wordstream);
}

static bool grow(void **items, size_t *capacity, size_t n, size_t size)
{
	if (n < *capacity)
		return true;
	size_t more = *capacity ? *capacity * 2 : 1 << 16;
	void *grown = mem_resize(*items, more, size);
	if (!grown)
		return false;
	*items = grown;
	*capacity = more;
	return true;
}

static bool intern(struct wordstream *wordstream, struct span key, uint32_t *id)
{
	uint64_t *found = map_find(wordstream->ids, key);
	if (found) {
		*id = (uint32_t)*found;
		return true;
	}
	*id = (uint32_t)map_size(wordstream->ids);
	void *words = wordstream->words;
	if (!grow(&words, &wordstream->capacity, *id, sizeof *wordstream->words))
		return false;
	wordstream->words = words;
	wordstream->words[*id] = (struct wordstream_word){0, 0, *id, 0};
	return map_put(wordstream->ids, key, *id);
}

static bool push(struct wordstream *wordstream, uint32_t item)
{
	void *stream = wordstream->stream;
	if (!grow(&stream, &wordstream->stream_capacity, wordstream->n, sizeof *wordstream->stream))
		return false;
	wordstream->stream = stream;
	wordstream->stream[wordstream->n++] = item;
	return true;
}

static bool add(struct wordstream *wordstream, struct span form, bool is_initial)
{
	char key[WORDFORM_KEY], lower[WORDFORM_KEY];
	struct span word = {key, wordform_key(form, key)};
	struct span small = {lower, wordform_lower(word, lower)};
	uint32_t id, lower_id;
	if (!intern(wordstream, word, &id) || !intern(wordstream, small, &lower_id))
		return false;
	wordstream->words[id].lower = lower_id;
	wordstream->words[id].inside += !is_initial;
	return push(wordstream, (id + 1) | (is_initial ? INITIAL : 0));
}

static enum dossier_status add_tokens(struct wordstream *wordstream,
				      const struct dossier_token *tokens, size_t n,
				      struct dossier_error *error)
{
	for (size_t i = 0; i < n; i++) {
		bool is_new = !i || tokens[i].sentence != tokens[i - 1].sentence;
		bool is_after_mark = i && strchr("\"'`:(-*", tokens[i - 1].form[0]);
		if ((is_new && !push(wordstream, WORDSTREAM_BREAK)) ||
		    !add(wordstream, span_of(tokens[i].form), is_new || is_after_mark))
			return error_memory(error);
	}
	return DOSSIER_OK;
}

static enum dossier_status add_text(void *context, struct span text, struct dossier_error *error)
{
	struct arena *arena = arena_new(SIZE_MAX);
	struct dossier_document document = {.arena = arena, .text = text.at, .length = text.length};
	struct dossier_annotation annotation = {.document = &document};
	enum dossier_status status =
		arena ? sentence_annotate(&annotation, NULL, error) : error_memory(error);
	if (!status)
		status = add_tokens(context, annotation.tokens, annotation.n_tokens, error);
	arena_free(arena);
	return status;
}

enum dossier_status wordstream_read(struct wordstream *wordstream, const char *path,
				    struct dossier_error *error)
{
	struct corpus *corpus = NULL;
	if (span_ends(span_of(path), SPAN(".jsonl")))
		return corpus_each_text(path, add_text, wordstream, error);
	enum dossier_status status = corpus_new(&corpus, error);
	if (!status)
		status = corpus_read(corpus, path, NULL, error);
	if (!status)
		status = add_tokens(wordstream, corpus->tokens, corpus->n_tokens, error);
	corpus_free(corpus);
	return status;
}

struct ranked {
	uint64_t count;
	uint32_t id;
};

static int compare(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	if (x->count != y->count)
		return x->count < y->count ? 1 : -1;
	return x->id < y->id ? -1 : x->id > y->id;
}

/* Which words the stream holds once those at sentence starts are settled. */
static void settle(struct wordstream *wordstream)
{
	for (size_t i = 0; i < wordstream->n; i++) {
		uint32_t item = wordstream->stream[i];
		if (item == WORDSTREAM_BREAK)
			continue;
		uint32_t id = (item & ~INITIAL) - 1;
		const struct wordstream_word *word = &wordstream->words[id];
		if ((item & INITIAL) && wordstream->words[word->lower].inside >= word->inside)
			id = word->lower;
		wordstream->words[id].count++;
		wordstream->stream[i] = id + 1;
	}
}

enum dossier_status wordstream_rank(struct wordstream *wordstream, uint64_t least, size_t most,
				    struct dossier_error *error)
{
	size_t n = map_size(wordstream->ids), m = 0;
	struct ranked *ranked = mem_array(n, sizeof *ranked);
	wordstream->by_rank = mem_array(n + 1, sizeof *wordstream->by_rank);
	if (!ranked || !wordstream->by_rank) {
		mem_free(ranked);
		return error_memory(error);
	}
	settle(wordstream);
	for (uint32_t id = 0; id < n; id++)
		if (wordstream->words[id].count >= least)
			ranked[m++] = (struct ranked){wordstream->words[id].count, id};
	qsort(ranked, m, sizeof *ranked, compare);
	wordstream->n_ranked = m < most ? m : most;
	for (size_t i = 0; i < wordstream->n_ranked; i++) {
		wordstream->words[ranked[i].id].rank = (uint32_t)i + 1;
		wordstream->by_rank[i + 1] = ranked[i].id;
	}
	for (size_t i = 0; i < wordstream->n; i++) {
		uint32_t item = wordstream->stream[i];
		if (item != WORDSTREAM_BREAK) {
			uint32_t rank = wordstream->words[item - 1].rank;
			wordstream->stream[i] = rank ? rank : RARE;
		}
	}
	mem_free(ranked);
	return DOSSIER_OK;
}
