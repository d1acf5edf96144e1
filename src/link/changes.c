/* Everything lives in one arena of its own: the cells' is gone when the analyst looks. */
#include "link/changes.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/mem.h"

#define ARENA_LIMIT ((size_t)1 << 30)
#define NAME_BYTES 80

struct dossier_changes {
	struct arena *arena;
	struct dossier_change *items;
	size_t n, capacity;
	int64_t judgement;
	const char *summary;
};

size_t dossier_changes_count(const struct dossier_changes *changes)
{
	return changes->n;
}

const struct dossier_change *dossier_changes_get(const struct dossier_changes *changes, size_t i)
{
	return i < changes->n ? &changes->items[i] : NULL;
}

int64_t dossier_changes_judgement(const struct dossier_changes *changes)
{
	return changes->judgement;
}

const char *dossier_changes_summary(const struct dossier_changes *changes)
{
	return changes->summary;
}

void dossier_changes_free(struct dossier_changes *changes)
{
	if (!changes)
		return;
	arena_free(changes->arena);
	mem_free(changes);
}

/* ---- Names ---- */

static enum dossier_status one_text(struct cells *cells, struct arena *arena, const char *statement,
				    int64_t id, const char **out, struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status =
		rows_open(&rows, cells->database, statement, BIND(bind_integer(id)), error);
	*out = "";
	if (!status && rows_next(&rows, &status, error)) {
		*out = arena_string(arena, rows_span(&rows, 0));
		status = *out ? DOSSIER_OK : error_memory(error);
	}
	rows_close(&rows, &status);
	return status;
}

enum dossier_status changes_name(struct cells *cells, struct arena *arena, const char *noun,
				 int64_t row, const char **out, struct dossier_error *error)
{
	if (!strcmp(noun, "entity"))
		return one_text(cells, arena, "SELECT name FROM entity WHERE id = ?", row, out,
				error);
	if (!strcmp(noun, "document"))
		return one_text(cells, arena,
				"SELECT coalesce(title, name) FROM document WHERE id = ?", row, out,
				error);
	const char *statement = arena_format(cells->arena,
					     "SELECT substr(text, 1, %d) || iif(length(text) > %d, "
					     "'…', '') FROM %s WHERE id = ?",
					     NAME_BYTES, NAME_BYTES, noun);
	return statement ? one_text(cells, arena, statement, row, out, error) : error_memory(error);
}

static bool is_entity_field(const char *field)
{
	static const char *const fields[] = {"shown", "entity", "speaker",
					     "actor", "target", "place"};
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		if (!strcmp(field, fields[i]))
			return true;
	return false;
}

/* A value as the analyst sees it. */
static enum dossier_status show(struct dossier_changes *changes, struct cells *cells,
				const char *field, const char *value, const char **out,
				struct dossier_error *error)
{
	*out = NULL;
	if (!value)
		return DOSSIER_OK;
	if (is_entity_field(field))
		return one_text(cells, changes->arena, "SELECT name FROM entity WHERE id = ?",
				strtoll(value, NULL, 10), out, error);
	*out = arena_string(changes->arena, span_of(value));
	return *out ? DOSSIER_OK : error_memory(error);
}

/* ---- Making ---- */

enum dossier_status changes_add(struct dossier_changes *changes, struct cells *cells,
				const char *noun, int64_t row, const char *field,
				const char *old_value, const char *new_value,
				struct dossier_error *error)
{
	struct dossier_change change = {.noun = noun, .id = row, .field = field};
	const char *statement = arena_format(cells->arena, "SELECT key FROM %s WHERE id = ?", noun);
	enum dossier_status status = statement ? DOSSIER_OK : error_memory(error);
	if (!status)
		status = one_text(cells, changes->arena, statement, row, &change.key, error);
	if (!status)
		status = changes_name(cells, changes->arena, noun, row, &change.name, error);
	if (!status)
		status = show(changes, cells, field, old_value, &change.old_value, error);
	if (!status)
		status = show(changes, cells, field, new_value, &change.new_value, error);
	struct dossier_change *item =
		status ? NULL
		       : ARENA_PUSH(changes->arena, changes->items, changes->n, changes->capacity);
	if (!status && !item)
		status = error_memory(error);
	if (item)
		*item = change;
	return status;
}

static bool is_same(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

static enum dossier_status add_cell(struct dossier_changes *changes, struct cells *cells,
				    const struct cell *cell, struct dossier_error *error)
{
	const char *now;
	enum dossier_status status =
		cells_value(cells, cell->noun, cell->row, cell->field, &now, error);
	if (status || is_same(cell->before, now))
		return status;
	return changes_add(changes, cells, cell->noun, cell->row, cell->field, cell->before, now,
			   error);
}

enum dossier_status changes_new(struct dossier_changes **out, struct cells *cells,
				struct dossier_error *error)
{
	struct dossier_changes *changes = mem_zero(sizeof *changes);
	if (!changes)
		return error_memory(error);
	changes->arena = arena_new(ARENA_LIMIT);
	changes->summary = "";
	enum dossier_status status = changes->arena ? DOSSIER_OK : error_memory(error);
	for (size_t i = 0; !status && i < cells->n; i++)
		status = add_cell(changes, cells, &cells->items[i], error);
	if (status) {
		dossier_changes_free(changes);
		return status;
	}
	*out = changes;
	return DOSSIER_OK;
}

enum dossier_status changes_finish(struct dossier_changes *changes, int64_t judgement,
				   const char *summary, struct dossier_error *error)
{
	changes->judgement = judgement;
	changes->summary = arena_string(changes->arena, span_of(summary));
	return changes->summary ? DOSSIER_OK : error_memory(error);
}
