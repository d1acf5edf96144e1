/*
 * tokens   = version count strings token*count          all numbers are varints
 * strings  = count (length byte*length)*count           each different string once; index 0 is ""
 * token    = start-gap length sentence-step head form lemma xpos deprel upos bits tag-score
 *   start-gap  signed, from the end of the token before
 *   sentence-step  from the sentence of the token before
 *   head       signed, from this token; 0: a root
 *   form       0: as it stands in the text; else index of a string, plus 1
 *   bits       surface * 2 + is_tagged
 *
 * Columns of one kind would pack better still (about a tenth); one token after the other can be
 * written and read in one pass.
 */
#include "store/tokens.h"

#include "base/error.h"
#include "base/map.h"
#include "store/blob.h"
#include "store/varint.h"

#define VERSION 1
#define UNPACK_LIMIT ((size_t)1 << 30)
#define LEAST_TOKEN 11 /* bytes of a token: a check on counts */

/* ---- Packing ---- */

/* The index of a string, new or not; without memory out fails. */
static uint64_t index_of(struct map *strings, const char *string, struct buffer *out)
{
	struct span span = span_of(string);
	uint64_t *known = map_find(strings, span);
	if (known)
		return *known;
	uint64_t index = map_size(strings);
	if (!map_put(strings, span, index))
		out->failure = DOSSIER_MEMORY;
	return index;
}

static bool is_as_written(const struct dossier_token *token, const char *text)
{
	struct dossier_range range = token->range;
	return token->form && strlen(token->form) == range.end - range.start &&
	       !memcmp(token->form, text + range.start, range.end - range.start);
}

static void pack_token(const struct dossier_annotation *annotation, size_t i, struct map *strings,
		       struct buffer *out)
{
	const struct dossier_token *token = &annotation->tokens[i];
	const struct dossier_token *before = i ? token - 1 : NULL;
	varint_put_signed(out, (int64_t)token->range.start - (before ? before->range.end : 0));
	varint_put(out, token->range.end - token->range.start);
	varint_put_signed(out, (int64_t)token->sentence - (before ? before->sentence : 0));
	varint_put_signed(out, token->head == DOSSIER_NONE ? 0 : (int64_t)token->head - (int64_t)i);
	varint_put(out, is_as_written(token, annotation->document->text)
				? 0
				: index_of(strings, token->form, out) + 1);
	varint_put(out, index_of(strings, token->lemma, out));
	varint_put(out, index_of(strings, token->xpos, out));
	varint_put(out, index_of(strings, token->deprel, out));
	varint_put(out, (uint64_t)token->upos);
	varint_put(out, (uint64_t)token->surface * 2 + token->is_tagged);
	varint_put(out, token->tag_score);
}

static void pack_strings(const struct map *strings, struct buffer *out)
{
	varint_put(out, map_size(strings));
	for (size_t i = 0; i < map_size(strings); i++) {
		struct span string = map_key(strings, i);
		varint_put(out, string.length);
		buffer_span(out, string);
	}
}

void tokens_pack(const struct dossier_annotation *annotation, struct buffer *out)
{
	struct map *strings = map_new();
	struct buffer tokens;
	buffer_init(&tokens, UNPACK_LIMIT);
	if (!strings || !map_put(strings, SPAN(""), 0)) {
		out->failure = DOSSIER_MEMORY;
		map_free(strings);
		return;
	}
	for (size_t i = 0; i < annotation->n_tokens; i++)
		pack_token(annotation, i, strings, &tokens);
	varint_put(out, VERSION);
	varint_put(out, annotation->n_tokens);
	pack_strings(strings, out);
	buffer_span(out, buffer_all(&tokens));
	if (tokens.failure)
		out->failure = tokens.failure;
	buffer_release(&tokens);
	map_free(strings);
}

/* ---- Unpacking ---- */

struct unpacking {
	struct varints in;
	struct span text;
	struct arena *arena;
	const char **strings;
	size_t n_strings, n;
};

static enum dossier_status damaged(struct dossier_error *error)
{
	return error_set(error, DOSSIER_CORRUPT, "the tokens are damaged");
}

static enum dossier_status unpack_strings(struct unpacking *work, struct dossier_error *error)
{
	uint64_t left = (uint64_t)(work->in.end - work->in.at);
	work->n_strings = (size_t)varint_next_to(&work->in, left);
	work->strings = arena_zero(work->arena, work->n_strings, sizeof *work->strings);
	if (!work->strings)
		return arena_error(work->arena, error);
	for (size_t i = 0; i < work->n_strings; i++) {
		size_t length = (size_t)varint_next_to(&work->in, left);
		work->strings[i] = arena_string(work->arena, varint_bytes(&work->in, length));
		if (!work->strings[i])
			return arena_error(work->arena, error);
	}
	return work->n_strings && !work->in.is_bad ? DOSSIER_OK : damaged(error);
}

static const char *unpack_string(struct unpacking *work)
{
	return work->strings[varint_next_to(&work->in, work->n_strings - 1)];
}

static void unpack_range(struct unpacking *work, const struct dossier_token *before,
			 struct dossier_token *token)
{
	int64_t start = varint_next_signed(&work->in);
	uint64_t length = varint_next_to(&work->in, work->text.length);
	if (start > (int64_t)work->text.length || start < -(int64_t)work->text.length)
		start = 0, work->in.is_bad = true;
	start += before ? before->range.end : 0;
	if (start < 0 || (uint64_t)start + length > work->text.length)
		start = 0, length = 0, work->in.is_bad = true;
	token->range = (struct dossier_range){(uint32_t)start, (uint32_t)start + (uint32_t)length};
}

/* value + base, within 0..most. */
static uint32_t step(struct unpacking *work, uint32_t base, uint32_t most)
{
	int64_t by = varint_next_signed(&work->in);
	if (by < -(int64_t)base || by > (int64_t)most - (int64_t)base) {
		work->in.is_bad = true;
		return 0;
	}
	return (uint32_t)((int64_t)base + by);
}

static bool unpack_token(struct unpacking *work, struct dossier_token *tokens, size_t i)
{
	struct dossier_token *token = &tokens[i];
	const struct dossier_token *before = i ? token - 1 : NULL;
	unpack_range(work, before, token);
	token->sentence = step(work, before ? before->sentence : 0, DOSSIER_NONE - 1);
	token->head = step(work, (uint32_t)i, (uint32_t)work->n - 1);
	if (token->head == i)
		token->head = DOSSIER_NONE;
	uint64_t form = varint_next_to(&work->in, work->n_strings);
	token->form =
		form ? work->strings[form - 1]
		     : arena_string(work->arena, span_make(work->text.at + token->range.start,
							   token->range.end - token->range.start));
	token->lemma = unpack_string(work);
	token->xpos = unpack_string(work);
	token->deprel = unpack_string(work);
	token->upos = (enum dossier_upos)varint_next_to(&work->in, DOSSIER_X);
	uint64_t bits = varint_next_to(&work->in, 511);
	token->surface = (uint8_t)(bits / 2);
	token->is_tagged = bits & 1;
	token->tag_score = (uint8_t)varint_next_to(&work->in, 255);
	return token->form;
}

enum dossier_status tokens_unpack(struct span packed, struct span text, struct arena *arena,
				  struct dossier_token **out, size_t *n,
				  struct dossier_error *error)
{
	struct unpacking work = {varints_of(packed), text, arena, NULL, 0, 0};
	if (varint_next(&work.in) != VERSION)
		return damaged(error);
	work.n = (size_t)varint_next_to(&work.in, packed.length / LEAST_TOKEN);
	enum dossier_status status = unpack_strings(&work, error);
	if (status)
		return status;
	struct dossier_token *tokens = arena_zero(arena, work.n, sizeof *tokens);
	if (!tokens)
		return arena_error(arena, error);
	for (size_t i = 0; i < work.n; i++)
		if (!unpack_token(&work, tokens, i))
			return arena_error(arena, error);
	if (work.in.is_bad || work.in.at != work.in.end)
		return damaged(error);
	*out = tokens;
	*n = work.n;
	return DOSSIER_OK;
}

static enum dossier_status read_text(struct dossier *dossier, int64_t document, struct arena *arena,
				     struct span *out, struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status =
		rows_open(&rows, &dossier->main, "SELECT text FROM document WHERE id = ?",
			  BIND(bind_integer(document)), error);
	if (!status && rows_next(&rows, &status, error)) {
		struct span text = rows_span(&rows, 0);
		char *copy = arena_string(arena, text);
		*out = span_make(copy, text.length);
		status = copy ? DOSSIER_OK : arena_error(arena, error);
	} else if (!status) {
		status = error_set(error, DOSSIER_ABSENT, "there is no document %lld",
				   (long long)document);
	}
	rows_close(&rows, &status);
	return status;
}

enum dossier_status tokens_read(struct dossier *dossier, int64_t document, struct arena *arena,
				struct dossier_token **out, size_t *n, struct dossier_error *error)
{
	struct buffer packed;
	struct span text;
	enum dossier_status status = read_text(dossier, document, arena, &text, error);
	if (status)
		return status;
	buffer_init(&packed, UNPACK_LIMIT);
	status = blob_read(&dossier->main, document, "tokens", &packed, error);
	if (!status)
		status = tokens_unpack(buffer_all(&packed), text, arena, out, n, error);
	buffer_release(&packed);
	return status;
}
