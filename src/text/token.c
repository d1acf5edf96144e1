/*
 * One pass from left to right: skip white space, find the lexeme (lexeme.c), take it apart
 * (clitic.c). The tokens are counted first by an estimate and grow in the arena.
 */
#include "text/token.h"

#include "base/error.h"
#include "text/clitic.h"
#include "text/lexeme.h"
#include "text/unicode.h"

#define CHECK_EVERY 1024 /* tokens between two looks at the cancel flag */

struct splitter {
	struct span text;
	struct arena *arena;
	struct lexeme_context context;
	struct dossier_token *tokens;
	size_t n, capacity;
};

static struct dossier_token *push(struct splitter *splitter)
{
	if (splitter->n == splitter->capacity) {
		size_t more = splitter->capacity ? splitter->capacity * 2
						 : splitter->text.length / 5 + 16;
		void *grown = arena_grow(splitter->arena, splitter->tokens, splitter->n, more,
					 sizeof *splitter->tokens);
		if (!grown)
			return NULL;
		splitter->tokens = grown;
		splitter->capacity = more;
	}
	return &splitter->tokens[splitter->n++];
}

static bool add(struct splitter *splitter, size_t start, size_t end, size_t surface)
{
	char *form =
		arena_string(splitter->arena, span_make(splitter->text.at + start, end - start));
	struct dossier_token *token = form ? push(splitter) : NULL;
	if (!token)
		return false;
	*token = (struct dossier_token){.range = {(uint32_t)start, (uint32_t)end},
					.head = DOSSIER_NONE,
					.form = form,
					.lemma = "",
					.xpos = "",
					.deprel = "",
					.upos = DOSSIER_X,
					.surface = (uint8_t)surface};
	return true;
}

static bool add_words(struct splitter *splitter, size_t start, size_t length)
{
	size_t ends[CLITIC_MOST], from = 0;
	size_t n = clitic_split(span_make(splitter->text.at + start, length), ends);
	for (size_t i = 0; i < n; i++) {
		if (!add(splitter, start + from, start + ends[i], i ? 0 : n))
			return false;
		from = ends[i];
	}
	return true;
}

/* Keep track of single quotation marks: one that begins a word opens, one that ends it closes. */
static void follow_quotes(struct splitter *splitter, size_t at, size_t length)
{
	size_t n;
	uint32_t c = unicode_at(splitter->text, at, &n);
	if (n != length || (c != '\'' && c != 0x2018 && c != 0x2019))
		return;
	uint32_t before = unicode_before(splitter->text, at);
	bool opens = c == 0x2018 ||
		     (c == '\'' && (!before || unicode_is_space(before) || before == '('));
	splitter->context.is_quote_open = opens;
}

/* Skip the white space at `at`. A line break closes single quotation marks. */
static size_t skip(struct splitter *splitter, size_t at)
{
	struct span text = splitter->text;
	size_t length = 1;
	for (; at < text.length; at += length) {
		if (!unicode_is_space(unicode_at(text, at, &length)))
			break;
		if (text.at[at] == '\n') {
			splitter->context.line = at + 1;
			splitter->context.is_quote_open = false;
		}
	}
	return at;
}

enum dossier_status token_split(struct span text, struct arena *arena, struct dossier_token **out,
				size_t *n, const struct dossier_cancel *cancel,
				struct dossier_error *error)
{
	struct splitter splitter = {.text = text, .arena = arena};
	if (text.length > UINT32_MAX)
		return error_set(error, DOSSIER_LIMIT, "a text of more than 4 GB");
	for (size_t at = skip(&splitter, 0); at < text.length; at = skip(&splitter, at)) {
		size_t length = lexeme_length(text, at, &splitter.context);
		if (!add_words(&splitter, at, length))
			return arena_error(arena, error);
		follow_quotes(&splitter, at, length);
		at += length;
		if (cancel && cancel->is_set && splitter.n % CHECK_EVERY < CLITIC_MOST)
			return error_interrupted(error);
	}
	*out = splitter.tokens;
	*n = splitter.n;
	return DOSSIER_OK;
}
