/*
 * Each layer is one statement: the id of a row, then what is digested. Ids are not: they differ
 * from file to file; entities stand as their keys. Values are written with their kind and length,
 * so that no two rows look alike.
 */
#include "store/digest.h"

#include <stdio.h>

#include "base/buffer.h"
#include "base/error.h"

#define ROWS_LIMIT ((size_t)1 << 30)

#define READ "start, end, text, rule, score, "
#define FROM " WHERE document = ? ORDER BY start, end, id"
#define ENTITY(field) "(SELECT key FROM entity WHERE id = " field ") AS " field

static const struct layer {
	const char *noun, *sql;
} layers[] = {
	{"document",
	 "SELECT id, name, path, title, byline, outlet, url, language, published, published_to,"
	 " precision, published_why, n_bytes, n_words, n_sentences, encoding, n_replaced, is_clean,"
	 " text"
	 " FROM document WHERE id = ?"},
	{"zone",
	 "SELECT id, number, kind, start, end, text, source_start, source_end, rule FROM zone"
	 " WHERE document = ? ORDER BY number, id"},
	{"damage", "SELECT id, start, end, why FROM damage" FROM},
	{"sentence", "SELECT id, number, start, end FROM sentence" FROM},
	{"role", "SELECT id, key, " READ ENTITY("entity") " FROM role" FROM},
	{"mention", "SELECT id, key, " READ "kind, " ENTITY("entity") " FROM mention" FROM},
	{"reference", "SELECT id, key, " READ ENTITY("entity") " FROM reference" FROM},
	{"quote", "SELECT id, key, " READ "kind, speaker_text, speaker_start, speaker_end, cue,"
		  " cue_start, cue_end, " ENTITY("speaker") " FROM quote" FROM},
	{"time", "SELECT id, key, " READ "type, value, first, last FROM time" FROM},
	{"quantity", "SELECT id, key, " READ "value, low, high, unit FROM quantity" FROM},
	{"event",
	 "SELECT id, key, " READ "action, code, mode, actor_start, actor_end, actor_code,"
	 " target_start, target_end, target_code, place_start, place_end, place_code,"
	 " date, " ENTITY("actor") ", " ENTITY("target") ", " ENTITY("place") " FROM event" FROM},
};

static void put(struct buffer *out, char kind, struct span value)
{
	buffer_char(out, kind);
	buffer_integer(out, (int64_t)value.length);
	buffer_char(out, ':');
	buffer_span(out, value);
}

static void put_column(struct buffer *out, const struct rows *rows, int column)
{
	char real[40];
	struct bind value = rows_bind(rows, column);
	switch (value.kind) {
	case BIND_INTEGER:
		buffer_char(out, 'i');
		buffer_integer(out, value.integer);
		buffer_char(out, ';');
		break;
	case BIND_REAL:
		snprintf(real, sizeof real, "%a", value.real);
		put(out, 'r', span_of(real));
		break;
	case BIND_TEXT:
	case BIND_BLOB:
		put(out, 't', value.span);
		break;
	case BIND_NULL:
		buffer_char(out, 'n');
		break;
	}
}

static struct span row_name(char name[64], const char *noun, int64_t id)
{
	int length = snprintf(name, 64, "%s %lld", noun, (long long)id);
	return span_make(name, (size_t)length);
}

/* What a cell said before it was judged; *is_judged is false when it was not. */
static enum dossier_status put_original(struct database *database, struct buffer *out,
					const char *noun, int64_t id, const char *field,
					bool *is_judged, struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(
		&rows, database,
		"SELECT CASE WHEN field IN ('entity', 'speaker', 'actor', 'target', 'place')"
		" THEN (SELECT key FROM entity WHERE id = value) ELSE value END"
		" FROM original WHERE noun = ? AND row = ? AND field = ?",
		BIND(bind_text(noun), bind_integer(id), bind_text(field)), error);
	*is_judged = !status && rows_next(&rows, &status, error);
	if (*is_judged)
		put_column(out, &rows, 0);
	rows_close(&rows, &status);
	return status;
}

static enum dossier_status put_row(struct database *database, struct buffer *out,
				   const struct layer *layer, const struct rows *rows,
				   const struct map *judged, struct dossier_error *error)
{
	char name[64];
	int64_t id = rows_integer(rows, 0);
	bool may_be = judged && map_find(judged, row_name(name, layer->noun, id));
	enum dossier_status status = DOSSIER_OK;
	for (int i = 1; !status && i < sqlite3_column_count(rows->statement); i++) {
		bool is_judged = false;
		if (may_be)
			status = put_original(database, out, layer->noun, id,
					      sqlite3_column_name(rows->statement, i), &is_judged,
					      error);
		if (!is_judged)
			put_column(out, rows, i);
	}
	return status;
}

static enum dossier_status put_layer(struct database *database, struct buffer *out,
				     const struct layer *layer, int64_t document,
				     const struct map *judged, struct dossier_error *error)
{
	struct rows rows;
	put(out, 'l', span_of(layer->noun));
	enum dossier_status status =
		rows_open(&rows, database, layer->sql, BIND(bind_integer(document)), error);
	while (!status && rows_next(&rows, &status, error))
		status = put_row(database, out, layer, &rows, judged, error);
	rows_close(&rows, &status);
	return status;
}

enum dossier_status digest_of(struct database *database, int64_t document, const struct map *judged,
			      struct digest *out, struct dossier_error *error)
{
	struct buffer all;
	unsigned char digest[SHA256_SIZE];
	enum dossier_status status = DOSSIER_OK;
	buffer_init(&all, ROWS_LIMIT);
	for (size_t i = 0; !status && i < sizeof layers / sizeof *layers; i++)
		status = put_layer(database, &all, &layers[i], document, judged, error);
	if (!status)
		status = buffer_status(&all, error);
	if (!status) {
		sha256(buffer_all(&all), digest);
		sha256_hex(digest, out->hex);
	}
	buffer_release(&all);
	return status;
}

enum dossier_status digest_judged(struct database *database, struct map **out,
				  struct dossier_error *error)
{
	struct rows rows;
	char name[64];
	struct map *judged = map_new();
	if (!judged)
		return error_memory(error);
	enum dossier_status status = rows_open(
		&rows, database, "SELECT DISTINCT noun, row FROM original", NO_BIND, error);
	while (!status && rows_next(&rows, &status, error)) {
		char noun[24];
		snprintf(noun, sizeof noun, "%s", rows_text(&rows, 0));
		if (!map_put(judged, row_name(name, noun, rows_integer(&rows, 1)), 1))
			status = error_memory(error);
	}
	rows_close(&rows, &status);
	if (status) {
		map_free(judged);
		return status;
	}
	*out = judged;
	return DOSSIER_OK;
}
