/*
 * Tracing a row: from its rule to the bytes that were read.
 *
 * Each noun has one statement that gives the same columns, so that the rest is the same for all.
 * Names of tables in them are ours.
 */
#include "base/arena.h"
#include "base/error.h"
#include "base/mem.h"
#include "store/blob.h"
#include "store/dossier.h"
#include "store/source.h"

#define ARENA_LIMIT ((size_t)2 << 30)
#define RAW_LIMIT ((size_t)512 << 20)
#define SOURCE_BYTES 4096

struct trace {
	struct dossier_trace public; /* first: freed by its address */
	struct arena *arena;
	const char **lines;
	size_t n_lines, capacity;
};

/* key, document, start, end, rule, score, state; NULL where a noun has none. */
#define READING(noun)                                                                              \
	{                                                                                          \
		noun, "SELECT key, document, start, end, rule, score, state FROM " noun            \
		      " WHERE id = ?"                                                              \
	}
static const struct {
	const char *noun, *sql;
} nouns[] = {
	READING("mention"),
	READING("reference"),
	READING("role"),
	READING("quote"),
	READING("time"),
	READING("quantity"),
	READING("event"),
	{"document", "SELECT key, id, NULL, NULL, '', NULL, state FROM document WHERE id = ?"},
	{"sentence", "SELECT '', document, start, end, 'sentence', NULL, '' FROM sentence"
		     " WHERE id = ?"},
	{"damage", "SELECT '', document, start, end, why, NULL, '' FROM damage WHERE id = ?"},
	{"zone", "SELECT '', document, start, end, rule, NULL, '' FROM zone WHERE id = ?"},
	{"entity",
	 "SELECT e.key, m.document, m.start, m.end, e.rule, e.score, e.state FROM entity e"
	 " LEFT JOIN mention m ON m.id = (SELECT min(o.id) FROM mention o JOIN entity x"
	 " ON x.id = o.entity WHERE x.shown = e.shown) WHERE e.id = ?"},
};

static const char *statement_of(const char *noun, const char **own)
{
	for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
		if (!strcmp(nouns[i].noun, noun)) {
			*own = nouns[i].noun;
			return nouns[i].sql;
		}
	return NULL;
}

static const char *keep(struct trace *trace, const struct rows *rows, int column)
{
	return arena_string(trace->arena, rows_span(rows, column));
}

/* ---- The row ---- */

static void read_row(struct trace *trace, const struct rows *rows)
{
	struct dossier_trace *out = &trace->public;
	out->key = keep(trace, rows, 0);
	out->document = rows_integer(rows, 1);
	out->has_span = !rows_is_null(rows, 2) && !rows_is_null(rows, 3);
	out->start = (uint32_t)rows_integer(rows, 2);
	out->end = (uint32_t)rows_integer(rows, 3);
	out->rule = keep(trace, rows, 4);
	out->score = rows_is_null(rows, 5) ? -1 : rows_real(rows, 5);
	out->state = keep(trace, rows, 6);
}

static enum dossier_status find_row(struct trace *trace, struct database *database,
				    const char *noun, int64_t id, struct dossier_error *error)
{
	struct rows rows;
	const char *sql = statement_of(noun, &trace->public.noun);
	if (!sql)
		return error_set(error, DOSSIER_ARGUMENT, "rows of “%s” cannot be traced", noun);
	trace->public.id = id;
	enum dossier_status status = rows_open(&rows, database, sql, BIND(bind_integer(id)), error);
	if (!status && rows_next(&rows, &status, error))
		read_row(trace, &rows);
	else if (!status)
		status = error_set(error, DOSSIER_ABSENT, "there is no %s %lld", noun,
				   (long long)id);
	rows_close(&rows, &status);
	return status;
}

/* ---- Its document ---- */

static enum dossier_status read_document(struct trace *trace, const struct rows *rows,
					 struct dossier_error *error)
{
	struct dossier_trace *out = &trace->public;
	out->document_key = keep(trace, rows, 0);
	out->document_name = keep(trace, rows, 1);
	out->title = rows_is_null(rows, 2) ? NULL : keep(trace, rows, 2);
	out->path = keep(trace, rows, 3);
	out->sha256 = keep(trace, rows, 4);
	out->version = keep(trace, rows, 6);
	out->added = keep(trace, rows, 7);
	struct span text = rows_span(rows, 5);
	if (out->has_span && (out->end > text.length || out->start > out->end))
		return error_set(error, DOSSIER_CORRUPT, "%s %lld lies outside its document's text",
				 out->noun, (long long)out->id);
	if (out->has_span)
		out->text = arena_string(trace->arena,
					 span_make(text.at + out->start, out->end - out->start));
	return DOSSIER_OK;
}

static enum dossier_status find_document(struct trace *trace, struct database *database,
					 struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(
		&rows, database,
		"SELECT d.key, d.name, d.title, d.path, d.sha256, d.text, j.version,"
		" j.time FROM document d JOIN journal j ON j.id = d.journal WHERE d.id = ?",
		BIND(bind_integer(trace->public.document)), error);
	if (!status && rows_next(&rows, &status, error))
		status = read_document(trace, &rows, error);
	else if (!status)
		status = error_set(error, DOSSIER_CORRUPT, "document %lld is not there",
				   (long long)trace->public.document);
	rows_close(&rows, &status);
	return status;
}

/* ---- Its source ---- */

/* A zone knows its place in the source itself. */
static enum dossier_status find_zone_source(struct trace *trace, struct database *database,
					    struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(
		&rows, database, "SELECT source_start, source_end, text FROM zone WHERE id = ?",
		BIND(bind_integer(trace->public.id)), error);
	if (!status && rows_next(&rows, &status, error)) {
		trace->public.has_source = true;
		trace->public.source_start = (uint64_t)rows_integer(&rows, 0);
		trace->public.source_end = (uint64_t)rows_integer(&rows, 1);
		if (!rows_is_null(&rows, 2))
			trace->public.text = keep(trace, &rows, 2);
	}
	rows_close(&rows, &status);
	return status;
}

static enum dossier_status find_place(struct trace *trace, struct database *database,
				      struct dossier_error *error)
{
	struct buffer map;
	struct dossier_trace *out = &trace->public;
	if (!strcmp(out->noun, "zone"))
		return find_zone_source(trace, database, error);
	if (!out->has_span)
		return DOSSIER_OK;
	buffer_init(&map, RAW_LIMIT);
	enum dossier_status status = blob_read(database, out->document, "map", &map, error);
	if (!status)
		status = source_find(buffer_all(&map), out->start, out->end, &out->source_start,
				     &out->source_end, &out->has_source, error);
	buffer_release(&map);
	return status;
}

static enum dossier_status find_source(struct trace *trace, struct database *database,
				       struct dossier_error *error)
{
	struct buffer raw;
	struct dossier_trace *out = &trace->public;
	enum dossier_status status = find_place(trace, database, error);
	if (status || !out->has_source)
		return status;
	buffer_init(&raw, RAW_LIMIT);
	status = blob_read(database, out->document, "raw", &raw, error);
	if (!status && (out->source_end > raw.length || out->source_start > out->source_end))
		status = error_set(error, DOSSIER_CORRUPT,
				   "the source of %s %lld lies outside what was read", out->noun,
				   (long long)out->id);
	if (!status) {
		uint64_t n = out->source_end - out->source_start;
		out->n_source = (size_t)(n < SOURCE_BYTES ? n : SOURCE_BYTES);
		out->source = arena_string(
			trace->arena,
			span_make(buffer_all(&raw).at + out->source_start, out->n_source));
	}
	buffer_release(&raw);
	return status;
}

/* ---- What was judged ---- */

static enum dossier_status add_line(struct trace *trace, const struct rows *rows,
				    struct dossier_error *error)
{
	const char *field = rows_text(rows, 3), *why = rows_text(rows, 5);
	const char **line = ARENA_PUSH(trace->arena, trace->lines, trace->n_lines, trace->capacity);
	if (!line)
		return arena_error(trace->arena, error);
	*line = arena_format(trace->arena, "%s %s: %s%s%s%s%s%s%s%s (%s)", rows_text(rows, 0),
			     rows_text(rows, 1), rows_text(rows, 2), *field ? " " : "", field,
			     rows_is_null(rows, 4) ? "" : " “", rows_text(rows, 4),
			     rows_is_null(rows, 4) ? "" : "”", *why ? ", because: " : "", why,
			     rows_text(rows, 6));
	return *line ? DOSSIER_OK : arena_error(trace->arena, error);
}

static enum dossier_status find_judgements(struct trace *trace, struct database *database,
					   struct dossier_error *error)
{
	struct rows rows;
	struct dossier_trace *out = &trace->public;
	if (!*out->key)
		return DOSSIER_OK;
	enum dossier_status status = rows_open(
		&rows, database,
		"SELECT time, who, verb, field,"
		" coalesce((SELECT name FROM entity WHERE key = value), value), why, state"
		" FROM judgement_view WHERE key = ?1 OR (noun = 'entity' AND key IN (SELECT e.key"
		" FROM entity o JOIN entity e ON e.shown = o.shown WHERE o.key = ?1)) ORDER BY id",
		BIND(bind_text(out->key)), error);
	while (!status && rows_next(&rows, &status, error))
		status = add_line(trace, &rows, error);
	rows_close(&rows, &status);
	out->judgements = trace->lines;
	out->n_judgements = trace->n_lines;
	return status;
}

/* ---- All of it ---- */

static enum dossier_status fill(struct trace *trace, struct database *database, const char *noun,
				int64_t id, struct dossier_error *error)
{
	struct dossier_trace *out = &trace->public;
	enum dossier_status status = find_row(trace, database, noun, id, error);
	if (!status && out->document)
		status = find_document(trace, database, error);
	if (!status && out->document)
		status = find_source(trace, database, error);
	if (!status && !(out->key && out->rule && out->state))
		status = arena_error(trace->arena, error);
	if (!status)
		status = find_judgements(trace, database, error);
	bool is_whole = !out->document ||
			(out->document_key && out->document_name && out->path && out->sha256 &&
			 out->version && out->added && (!out->has_span || out->text) &&
			 (!out->has_source || out->source));
	return status || is_whole ? status : arena_error(trace->arena, error);
}

enum dossier_status dossier_why(struct dossier *dossier, const char *noun, int64_t id,
				struct dossier_trace **out, struct dossier_error *error)
{
	struct trace *trace = mem_zero(sizeof *trace);
	if (!trace)
		return error_memory(error);
	trace->arena = arena_new(ARENA_LIMIT);
	enum dossier_status status =
		trace->arena ? fill(trace, &dossier->main, noun, id, error) : error_memory(error);
	if (status) {
		dossier_trace_free(&trace->public);
		return status;
	}
	*out = &trace->public;
	return DOSSIER_OK;
}

void dossier_trace_free(struct dossier_trace *public)
{
	struct trace *trace = (struct trace *)public;
	if (!trace)
		return;
	arena_free(trace->arena);
	mem_free(trace);
}
