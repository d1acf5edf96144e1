/* The tokenizer: see tokenizer.h. FTS5 hands it titles and texts when documents are added, and the
 * phrases of queries; snippets run it again over the text to find where the words stand. */
#include "store/tokenizer.h"

#include <stdbool.h>

#include "base/buffer.h"
#include "base/mem.h"
#include "text/stem.h"
#include "text/word.h"

#define LONGEST 256 /* bytes of an indexed word; the rest of a longer one is not looked at */

struct Fts5Tokenizer {
	struct stemmer *stemmer;
	struct buffer folded, stem;
};

static void x_delete(Fts5Tokenizer *tokenizer)
{
	if (!tokenizer)
		return;
	stemmer_free(tokenizer->stemmer);
	buffer_release(&tokenizer->folded);
	buffer_release(&tokenizer->stem);
	mem_free(tokenizer);
}

static int x_create(void *context, const char **arguments, int n, Fts5Tokenizer **out)
{
	(void)context, (void)arguments, (void)n;
	Fts5Tokenizer *tokenizer = mem_zero(sizeof *tokenizer);
	if (!tokenizer)
		return SQLITE_NOMEM;
	buffer_init(&tokenizer->folded, 1 << 20);
	buffer_init(&tokenizer->stem, 1 << 20);
	tokenizer->stemmer = stemmer_new();
	if (!tokenizer->stemmer) {
		x_delete(tokenizer);
		return SQLITE_NOMEM;
	}
	*out = tokenizer;
	return SQLITE_OK;
}

typedef int give(void *context, int flags, const char *token, int n, int start, int end);

/* "=stem" of what is in folded. */
static struct span stem_of(Fts5Tokenizer *tokenizer)
{
	struct span stem = stemmer_stem(tokenizer->stemmer, buffer_all(&tokenizer->folded));
	buffer_clear(&tokenizer->stem);
	buffer_char(&tokenizer->stem, '=');
	buffer_span(&tokenizer->stem, stem);
	return buffer_all(&tokenizer->stem);
}

static int give_word(Fts5Tokenizer *tokenizer, bool has_word, bool has_stem, int start, int end,
		     give *token, void *context)
{
	struct span word = buffer_all(&tokenizer->folded);
	int rc = SQLITE_OK;
	if (has_word)
		rc = token(context, 0, word.at, (int)word.length, start, end);
	if (rc || !has_stem)
		return rc;
	struct span stem = stem_of(tokenizer);
	if (tokenizer->stem.failure)
		return SQLITE_NOMEM;
	return token(context, has_word ? FTS5_TOKEN_COLOCATED : 0, stem.at, (int)stem.length, start,
		     end);
}

static int x_tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *at, int n,
		      give *token)
{
	struct span text = span_make(at, n > 0 ? (size_t)n : 0), word;
	bool is_query = flags & FTS5_TOKENIZE_QUERY;
	bool has_stem = !is_query, has_word = true;
	size_t i = 0;
	int rc = SQLITE_OK;
	if (is_query && span_starts(text, SPAN(TOKENIZER_STEMS))) {
		has_stem = true;
		has_word = false;
	}
	while (!rc && word_next(text, &i, &word)) {
		int start = (int)(word.at - text.at), end = (int)i;
		if (word.length > LONGEST)
			word.length = LONGEST;
		buffer_clear(&tokenizer->folded);
		word_fold(word, &tokenizer->folded);
		if (tokenizer->folded.failure)
			return SQLITE_NOMEM;
		if (tokenizer->folded.length)
			rc = give_word(tokenizer, has_word, has_stem, start, end, token, context);
	}
	return rc;
}

static int find_api(sqlite3 *database, fts5_api **out)
{
	sqlite3_stmt *statement = NULL;
	int code = sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, NULL);
	if (code == SQLITE_OK)
		code = sqlite3_bind_pointer(statement, 1, out, "fts5_api_ptr", NULL);
	if (code == SQLITE_OK && sqlite3_step(statement) != SQLITE_ROW)
		code = sqlite3_errcode(database);
	sqlite3_finalize(statement);
	return code == SQLITE_OK && !*out ? SQLITE_NOMEM : code & 0xff;
}

int tokenizer_register(sqlite3 *database)
{
	fts5_tokenizer tokenizer = {x_create, x_delete, x_tokenize};
	fts5_api *api = NULL;
	int code = find_api(database, &api);
	return code ? code : api->xCreateTokenizer(api, "dossier", NULL, &tokenizer, NULL);
}
