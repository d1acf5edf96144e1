/* Search: any bytes as a query are refused, or become an expression that FTS5 takes; any bytes as a
 * pattern find ranges that lie in the text and do not overlap. The input: flags, an allocation that
 * fails (0: none), then query, zero byte, text. */
#include <sqlite3.h>
#include <stdlib.h>

#include "base/mem.h"
#include "query/pattern.h"
#include "query/syntax.h"
#include "store/tokenizer.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static void require(bool is_so)
{
	if (!is_so)
		abort();
}

static sqlite3 *open_index(void)
{
	sqlite3 *database = NULL;
	require(!sqlite3_open(":memory:", &database) && !tokenizer_register(database));
	require(!sqlite3_exec(
		database,
		"CREATE VIRTUAL TABLE f USING fts5(title, text, tokenize = dossier);"
		"INSERT INTO f VALUES ('a title', 'talks about a ceasefire, 400,000')",
		NULL, NULL, NULL));
	return database;
}

static void match(sqlite3 *database, struct span expression)
{
	sqlite3_stmt *statement = NULL;
	require(!sqlite3_prepare_v2(database, "SELECT rowid FROM f WHERE f MATCH ?", -1, &statement,
				    NULL));
	sqlite3_bind_text(statement, 1, expression.at, (int)expression.length, SQLITE_STATIC);
	int rc = sqlite3_step(statement);
	require(rc == SQLITE_ROW || rc == SQLITE_DONE);
	sqlite3_finalize(statement);
}

struct seen {
	size_t length, end;
};

static enum dossier_status take(void *context, struct dossier_range hit,
				struct dossier_error *error)
{
	struct seen *seen = context;
	(void)error;
	require(hit.start >= seen->end && hit.start < hit.end && hit.end <= seen->length);
	seen->end = hit.end;
	return DOSSIER_OK;
}

static void scan(struct span pattern_text, struct span text, uint8_t flags)
{
	struct arena *arena = arena_new(1 << 20);
	struct pattern pattern;
	struct seen seen = {text.length, 0};
	struct dossier_error error = {0};
	if (arena && !pattern_read(&pattern, pattern_text, flags & 1, flags & 2, arena, &error) &&
	    pattern_scan(&pattern, text, take, &seen, NULL, &error))
		require(error.status == DOSSIER_MEMORY || error.status == DOSSIER_LIMIT);
	arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	if (size < 2)
		return 0;
	struct span rest = {(const char *)bytes + 2, size - 2}, query;
	struct dossier_error error = {0};
	struct buffer expression;
	static sqlite3 *database;
	if (!database)
		database = open_index();
	if (!span_split(&rest, '\0', &query))
		query = span_make("", 0);
	buffer_init(&expression, (size_t)16 << 20);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){.fail_at = bytes[1]};
#endif
	enum dossier_status status = syntax_translate(query, bytes[0] & 4, &expression, &error);
	scan(query, rest, bytes[0]);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){0};
#endif
	if (status)
		require(error.byte >= -1 && error.byte <= (int64_t)query.length);
	else
		match(database, buffer_all(&expression));
	buffer_release(&expression);
	return 0;
}
