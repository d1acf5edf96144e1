/* texts(x): SQLite's group_concat(DISTINCT x) takes no separator and promises no order. */
#include "query/texts.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "base/map.h"
#include "base/mem.h"

#define MOST 1000
#define MOST_BYTES ((size_t)16 << 20)

struct texts {
	struct map *seen;
	bool is_full;
};

static void step(sqlite3_context *context, int n, sqlite3_value **values)
{
	struct texts *texts = sqlite3_aggregate_context(context, sizeof *texts);
	(void)n;
	if (!texts || sqlite3_value_type(values[0]) == SQLITE_NULL)
		return;
	if (!texts->seen)
		texts->seen = map_new();
	const unsigned char *text = sqlite3_value_text(values[0]);
	if (!texts->seen || !text) {
		sqlite3_result_error_nomem(context);
		return;
	}
	struct span key = {(const char *)text, (size_t)sqlite3_value_bytes(values[0])};
	if (map_size(texts->seen) >= MOST && !map_find(texts->seen, key))
		texts->is_full = true;
	else if (!map_put(texts->seen, key, 1))
		sqlite3_result_error_nomem(context);
}

static int by_bytes(const void *a, const void *b)
{
	return span_compare(*(const struct span *)a, *(const struct span *)b);
}

static void write_sorted(const struct texts *texts, struct span *keys, struct buffer *out)
{
	size_t n = map_size(texts->seen);
	for (size_t i = 0; i < n; i++)
		keys[i] = map_key(texts->seen, i);
	qsort(keys, n, sizeof *keys, by_bytes);
	for (size_t i = 0; i < n; i++) {
		buffer_string(out, i ? "; " : "");
		buffer_span(out, keys[i]);
	}
	buffer_string(out, texts->is_full ? "; ..." : "");
}

static void final(sqlite3_context *context)
{
	struct texts *texts = sqlite3_aggregate_context(context, 0);
	struct buffer out;
	struct dossier_error error;
	if (!texts || !texts->seen)
		return;
	struct span *keys = mem_array(map_size(texts->seen), sizeof *keys);
	buffer_init(&out, MOST_BYTES);
	if (keys)
		write_sorted(texts, keys, &out);
	if (!keys)
		sqlite3_result_error_nomem(context);
	else if (buffer_status(&out, &error))
		sqlite3_result_error_toobig(context);
	else
		sqlite3_result_text64(context, out.at ? out.at : "", out.length, SQLITE_TRANSIENT,
				      SQLITE_UTF8);
	buffer_release(&out);
	mem_free(keys);
	map_free(texts->seen);
}

int texts_register(sqlite3 *database)
{
	return sqlite3_create_function(database, "texts", 1,
				       SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, NULL,
				       NULL, step, final);
}
