/* The full-text index holds titles: a document's title is taken out of it before it changes, and
 * put in again after. */
#include "link/cells.h"

#include <stdarg.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/error.h"
#include "link/counts.h"
#include "link/ids.h"
#include "link/settable.h"

#define ARENA_LIMIT ((size_t)1 << 30)

bool cells_init(struct cells *cells, struct database *database)
{
	*cells = (struct cells){.database = database};
	cells->arena = arena_new(ARENA_LIMIT);
	cells->known = map_new();
	if (cells->arena && cells->known)
		return true;
	cells_release(cells);
	return false;
}

void cells_release(struct cells *cells)
{
	arena_free(cells->arena);
	map_free(cells->known);
	*cells = (struct cells){0};
}

/* ---- Values ---- */

/* SQL with names of tables and columns in it, in the arena. */
static const char *sql(struct cells *cells, const char *format, const char *noun, const char *field)
{
	struct buffer out;
	buffer_init(&out, 1 << 12);
	for (const char *c = format; *c; c++)
		if (*c == '{')
			buffer_string(&out, noun);
		else if (*c == '}')
			buffer_string(&out, field);
		else
			buffer_char(&out, *c);
	char *text = out.failure ? NULL : arena_string(cells->arena, buffer_all(&out));
	buffer_release(&out);
	return text;
}

static enum dossier_status run(struct cells *cells, const char *format, const char *noun,
			       const char *field, const struct bind *values, size_t n,
			       struct dossier_error *error)
{
	const char *text = sql(cells, format, noun, field);
	return text ? database_run(cells->database, text, values, n, error) : error_memory(error);
}

enum dossier_status cells_value(struct cells *cells, const char *noun, int64_t row,
				const char *field, const char **out, struct dossier_error *error)
{
	struct rows rows;
	const char *text = sql(cells, "SELECT } FROM { WHERE id = ?", noun, field);
	if (!text)
		return error_memory(error);
	enum dossier_status status =
		rows_open(&rows, cells->database, text, BIND(bind_integer(row)), error);
	*out = NULL;
	if (!status && rows_next(&rows, &status, error) && !rows_is_null(&rows, 0)) {
		*out = arena_string(cells->arena, rows_span(&rows, 0));
		status = *out ? DOSSIER_OK : error_memory(error);
	}
	rows_close(&rows, &status);
	return status;
}

enum dossier_status cells_touch(struct cells *cells, const char *noun, int64_t row,
				const char *field, struct dossier_error *error)
{
	const char *key = arena_format(cells->arena, "%s.%s.%lld", noun, field, (long long)row);
	if (!key)
		return error_memory(error);
	if (map_find(cells->known, span_of(key)))
		return DOSSIER_OK;
	const char *before;
	enum dossier_status status = cells_value(cells, noun, row, field, &before, error);
	if (status)
		return status;
	struct cell *cell = ARENA_PUSH(cells->arena, cells->items, cells->n, cells->capacity);
	if (!cell)
		return error_memory(error);
	*cell = (struct cell){noun, field, row, before};
	return map_put(cells->known, span_of(key), cells->n) ? DOSSIER_OK : error_memory(error);
}

/* ---- Changing ---- */

static enum dossier_status index_title(struct cells *cells, const char *noun, int64_t row,
				       const char *field, const char *statement,
				       struct dossier_error *error)
{
	if (strcmp(noun, "document") != 0 || strcmp(field, "title") != 0)
		return DOSSIER_OK;
	return database_run(cells->database, statement, BIND(bind_integer(row)), error);
}

/* One UPDATE with the row as ?1 and perhaps a value as ?2. */
static enum dossier_status update(struct cells *cells, const char *format, const char *noun,
				  const char *field, int64_t row, struct bind value, size_t n,
				  struct dossier_error *error)
{
	enum dossier_status status =
		index_title(cells, noun, row, field,
			    "INSERT INTO fulltext (fulltext, rowid, title, text)"
			    " SELECT 'delete', id, title, text FROM document WHERE id = ?",
			    error);
	const struct bind values[2] = {bind_integer(row), value};
	if (!status)
		status = run(cells, format, noun, field, values, n, error);
	if (!status)
		status = index_title(cells, noun, row, field,
				     "INSERT INTO fulltext (rowid, title, text)"
				     " SELECT id, title, text FROM document WHERE id = ?",
				     error);
	return status;
}

enum dossier_status cells_set(struct cells *cells, const char *noun, int64_t row, const char *field,
			      struct bind value, struct dossier_error *error)
{
	enum dossier_status status = cells_touch(cells, noun, row, field, error);
	if (!status)
		status = run(cells,
			     "INSERT OR IGNORE INTO original (noun, row, field, value)"
			     " SELECT '{', id, '}', } FROM { WHERE id = ?",
			     noun, field, BIND(bind_integer(row)), error);
	if (!status)
		status = update(cells, "UPDATE { SET } = ?2 WHERE id = ?1", noun, field, row, value,
				2, error);
	return status;
}

enum dossier_status cells_show(struct cells *cells, int64_t entity, int64_t as,
			       struct dossier_error *error)
{
	enum dossier_status status = cells_touch(cells, "entity", entity, "shown", error);
	if (!status)
		status = database_run(cells->database, "UPDATE entity SET shown = ?2 WHERE id = ?1",
				      BIND(bind_integer(entity), bind_integer(as)), error);
	return status;
}

/* ---- Taking back ---- */

struct place {
	const char *noun, *field;
	int64_t row;
};

/* Names in the file are not trusted: only those that can be judged are used. */
static enum dossier_status list_originals(struct cells *cells, struct place **out, size_t *n,
					  struct dossier_error *error)
{
	struct rows rows;
	size_t capacity = 0;
	enum dossier_status status = rows_open(
		&rows, cells->database, "SELECT noun, row, field FROM original", NO_BIND, error);
	while (!status && rows_next(&rows, &status, error)) {
		const char *noun = NULL, *field = NULL;
		if (!settable_names(rows_text(&rows, 0), rows_text(&rows, 2), &noun, &field))
			continue;
		struct place *place = ARENA_PUSH(cells->arena, *out, *n, capacity);
		if (place)
			*place = (struct place){noun, field, rows_integer(&rows, 1)};
		else
			status = error_memory(error);
	}
	rows_close(&rows, &status);
	return status;
}

static enum dossier_status reset_shown(struct cells *cells, struct dossier_error *error)
{
	struct rows rows;
	struct place *places = NULL;
	size_t n = 0, capacity = 0;
	enum dossier_status status =
		rows_open(&rows, cells->database,
			  "SELECT id, linked FROM entity WHERE shown <> linked", NO_BIND, error);
	while (!status && rows_next(&rows, &status, error)) {
		struct place *place = ARENA_PUSH(cells->arena, places, n, capacity);
		if (place)
			place->row = rows_integer(&rows, 0);
		else
			status = error_memory(error);
	}
	rows_close(&rows, &status);
	for (size_t i = 0; !status && i < n; i++)
		status = cells_touch(cells, "entity", places[i].row, "shown", error);
	if (!status)
		status = database_run(cells->database,
				      "UPDATE entity SET shown = linked WHERE shown <> linked",
				      NO_BIND, error);
	return status;
}

enum dossier_status cells_reset(struct cells *cells, struct dossier_error *error)
{
	struct place *places = NULL;
	size_t n = 0;
	enum dossier_status status = list_originals(cells, &places, &n, error);
	for (size_t i = 0; !status && i < n; i++) {
		status = cells_touch(cells, places[i].noun, places[i].row, places[i].field, error);
		if (!status)
			status = update(cells,
					"UPDATE { SET } = (SELECT value FROM original WHERE"
					" noun = '{' AND row = ?1 AND field = '}') WHERE id = ?1",
					places[i].noun, places[i].field, places[i].row, bind_null(),
					1, error);
	}
	if (!status)
		status = database_run(cells->database, "DELETE FROM original", NO_BIND, error);
	if (!status)
		status = database_run(cells->database, "DELETE FROM alias WHERE rule = 'judgement'",
				      NO_BIND, error);
	return status ? status : reset_shown(cells, error);
}

/* ---- Counts ---- */

static enum dossier_status collect(struct cells *cells, struct ids *shown, const char *statement,
				   int64_t id, struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status =
		rows_open(&rows, cells->database, statement, BIND(bind_integer(id)), error);
	while (!status && rows_next(&rows, &status, error))
		if (!ids_put(shown, rows_integer(&rows, 0), 0))
			status = error_memory(error);
	rows_close(&rows, &status);
	return status;
}

static enum dossier_status collect_cell(struct cells *cells, const struct cell *cell,
					struct ids *shown, struct dossier_error *error)
{
	static const char of_entity[] = "SELECT shown FROM entity WHERE id = ?";
	int64_t before = cell->before ? strtoll(cell->before, NULL, 10) : 0;
	bool is_mention = !strcmp(cell->noun, "mention"),
	     is_entity = !strcmp(cell->field, "entity");
	enum dossier_status status = DOSSIER_OK;
	if (!strcmp(cell->noun, "document"))
		return collect(cells, shown,
			       "SELECT DISTINCT e.shown FROM mention m JOIN entity e"
			       " ON e.id = m.entity WHERE m.document = ?",
			       cell->row, error);
	if (!strcmp(cell->field, "shown")) {
		if (!ids_put(shown, before, 0))
			return error_memory(error);
		return collect(cells, shown, of_entity, cell->row, error);
	}
	if (is_mention && is_entity)
		status = collect(cells, shown, of_entity, before, error);
	if (!status && is_mention)
		status = collect(cells, shown,
				 "SELECT e.shown FROM mention m JOIN entity e ON e.id = m.entity"
				 " WHERE m.id = ?",
				 cell->row, error);
	return status;
}

enum dossier_status cells_recount(struct cells *cells, struct dossier_error *error)
{
	struct ids shown;
	enum dossier_status status = ids_init(&shown) ? DOSSIER_OK : error_memory(error);
	for (size_t i = 0; !status && i < cells->n; i++)
		status = collect_cell(cells, &cells->items[i], &shown, error);
	for (size_t i = 0; !status && i < ids_count(&shown); i++)
		status = counts_redo(cells->database, ids_get(&shown, i), error);
	ids_release(&shown);
	return status;
}
