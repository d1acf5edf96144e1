/* Counts per slot of the table and tag; a word is looked up as written, then in lower case, as
 * wordform.h does. */
#include "model/train/retag.h"

#include "base/error.h"
#include "base/mem.h"
#include "model/bytes.h"
#include "model/train/corpus.h"
#include "text/sentence.h"

#define HEAD 8u
#define SLOT 16u
#define LEAST 5u

struct retagging {
	struct buffer *words;
	struct wordtable table;
	const struct tagger *tagger;
	uint32_t *counts; /* slot * n_tags + tag */
	uint64_t *hashes; /* of the words met, per slot */
	unsigned n_tags;
};

/* The slot of the word, or SIZE_MAX. */
static size_t slot_of(const struct wordtable *table, uint64_t hash)
{
	size_t at = (uint32_t)hash & table->mask;
	for (size_t tries = 0; tries <= table->mask; tries++, at = (at + 1) & table->mask) {
		const char *slot = table->bytes.at + at * SLOT;
		if (!slot[13])
			break;
		if (bytes_u32(slot) == (uint32_t)(hash >> 32))
			return at;
	}
	return SIZE_MAX;
}

static void count(struct retagging *work, const struct wordforms *forms, size_t n,
		  const uint8_t *tags)
{
	for (size_t i = 0; i < n; i++) {
		const struct wordform *form = &forms->items[forms->of_token[i]];
		size_t slot = slot_of(&work->table, form->form);
		bool is_lower = slot == SIZE_MAX;
		if (is_lower)
			slot = slot_of(&work->table, form->lower);
		if (slot == SIZE_MAX)
			continue;
		work->counts[slot * work->n_tags + tags[i]]++;
		work->hashes[slot] = is_lower ? form->lower : form->form;
	}
}

static enum dossier_status read_text(void *context, struct span text, struct dossier_error *error)
{
	struct retagging *work = context;
	struct arena *arena = arena_new(SIZE_MAX);
	struct dossier_document document = {.arena = arena, .text = text.at, .length = text.length};
	struct dossier_annotation annotation = {.document = &document};
	struct wordforms forms;
	if (!arena)
		return error_memory(error);
	enum dossier_status status = sentence_annotate(&annotation, NULL, error);
	size_t n = annotation.n_tokens;
	uint8_t *tags = status ? NULL : arena_zero(arena, n + 1, 1);
	if (!status && !tags)
		status = arena_error(arena, error);
	if (!status)
		status = wordforms_make(&forms, annotation.tokens, n, &work->table, arena, NULL,
					error);
	for (uint32_t first = 0, last; !status && first < n; first = last) {
		last = first + 1;
		while (last < n &&
		       annotation.tokens[last].sentence == annotation.tokens[first].sentence)
			last++;
		tagger_tag(work->tagger, &forms, first, last, annotation.tokens, tags);
	}
	if (!status)
		count(work, &forms, n, tags);
	arena_free(arena);
	return status;
}

/* 1 + commonest tag, 1 + second, share in four steps; 0 for a rare word. */
static unsigned summary(const uint32_t *counts, unsigned n)
{
	unsigned best = 0, second = n;
	uint64_t total = 0;
	for (unsigned k = 0; k < n; k++) {
		total += counts[k];
		if (counts[k] > counts[best])
			best = k;
	}
	for (unsigned k = 0; k < n; k++)
		if (k != best && counts[k] * UINT64_C(10) >= total &&
		    (second == n || counts[k] > counts[second]))
			second = k;
	if (total < LEAST)
		return 0;
	unsigned share = (unsigned)(counts[best] * UINT64_C(100) / total);
	unsigned step = share > 98 ? 3 : share > 85 ? 2 : share > 65 ? 1 : 0;
	return (1 + best) % 128 | (second == n ? 0 : (1 + second) % 128) << 7 | step << 14;
}

/* The words met, in the smallest table that is four fifths full at most. */
static bool rebuild(struct retagging *work)
{
	size_t n = 0, n_slots = (size_t)work->table.mask + 1;
	unsigned bits = 4;
	for (size_t slot = 0; slot < n_slots; slot++)
		n += work->hashes[slot] != 0;
	while (((size_t)4 << bits) < n * 5)
		bits++;
	size_t mask = ((size_t)1 << bits) - 1, size = HEAD + ((size_t)SLOT << bits);
	char *bytes = mem_zero(size);
	if (!bytes)
		return false;
	bytes[0] = (char)bits;
	for (size_t slot = 0; slot < n_slots; slot++) {
		size_t at = work->hashes[slot] & mask;
		if (!work->hashes[slot])
			continue;
		while (bytes[HEAD + at * SLOT + 13])
			at = (at + 1) & mask;
		char *to = bytes + HEAD + at * SLOT;
		unsigned tags = summary(work->counts + slot * work->n_tags, work->n_tags);
		memcpy(to, work->table.bytes.at + slot * SLOT, SLOT);
		to[10] = (char)tags;
		to[11] = (char)(tags >> 8);
	}
	buffer_clear(work->words);
	buffer_append(work->words, bytes, size);
	mem_free(bytes);
	return true;
}

enum dossier_status retag(struct buffer *words, const struct tagger *tagger,
			  const char *const *paths, size_t n, struct dossier_error *error)
{
	struct retagging work = {
		.words = words, .tagger = tagger, .n_tags = tagger->linear.n_classes};
	enum dossier_status status = wordtable_open(&work.table, buffer_all(words), error);
	if (status)
		return status;
	size_t n_slots = (size_t)work.table.mask + 1;
	work.counts = mem_array(n_slots, work.n_tags * sizeof *work.counts);
	work.hashes = mem_array(n_slots, sizeof *work.hashes);
	if (!work.counts || !work.hashes)
		status = error_memory(error);
	for (size_t i = 0; !status && i < n; i++)
		status = corpus_each_text(paths[i], read_text, &work, error);
	if (!status && !rebuild(&work))
		status = error_memory(error);
	mem_free(work.counts);
	mem_free(work.hashes);
	return status;
}
