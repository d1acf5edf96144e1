/*
 * Each verb is one function. All are idempotent and none looks at a clock, so applying the same
 * judgements again gives the same cells.
 *
 * Entities are anchored on the key of one row as it was read; the verb is about whatever that row
 * is shown as when it is applied, so that it holds for spellings and short forms linked later.
 */
#include "link/apply.h"

#include <stdlib.h>

#include "base/error.h"
#include "link/settable.h"
#include "store/days.h"
#include "store/entity.h"
#include "store/name.h"

#define NAME_LIMIT ((size_t)1 << 20)

/* ---- Rows ---- */

static enum dossier_status row_of(struct cells *cells, const char *statement, const char *key,
				  int64_t *row, struct dossier_error *error)
{
	return database_integer(cells->database, statement, BIND(bind_text(key)), 0, row, error);
}

enum dossier_status judgement_row(struct cells *cells, const char *noun, const char *key,
				  int64_t *row, struct dossier_error *error)
{
	const char *own = settable_noun(noun);
	*row = 0;
	if (!own)
		return DOSSIER_OK;
	if (!strcmp(own, "entity"))
		return row_of(cells, "SELECT shown FROM entity WHERE key = ?", key, row, error);
	const char *statement = arena_format(cells->arena, "SELECT id FROM %s WHERE key = ?", own);
	return statement ? row_of(cells, statement, key, row, error) : error_memory(error);
}

/* The ids that a statement gives, in the arena. */
static enum dossier_status list(struct cells *cells, const char *statement,
				const struct bind *values, size_t n_values, int64_t **out,
				size_t *n, struct dossier_error *error)
{
	struct rows rows;
	size_t capacity = 0;
	*out = NULL;
	*n = 0;
	enum dossier_status status =
		rows_open(&rows, cells->database, statement, values, n_values, error);
	while (!status && rows_next(&rows, &status, error)) {
		int64_t *id = ARENA_PUSH(cells->arena, *out, *n, capacity);
		if (id)
			*id = rows_integer(&rows, 0);
		else
			status = error_memory(error);
	}
	rows_close(&rows, &status);
	return status;
}

/* ---- Entities ---- */

/* All that are shown as from are shown as to. */
static enum dossier_status show_all(struct cells *cells, int64_t from, int64_t to,
				    struct dossier_error *error)
{
	int64_t *ids;
	size_t n;
	if (from == to)
		return DOSSIER_OK;
	enum dossier_status status = list(cells, "SELECT id FROM entity WHERE shown = ?",
					  BIND(bind_integer(from)), &ids, &n, error);
	for (size_t i = 0; !status && i < n; i++)
		status = cells_show(cells, ids[i], to, error);
	return status;
}

static enum dossier_status merge(struct cells *cells, const struct judgement *judgement,
				 int64_t from, bool *is_orphaned, struct dossier_error *error)
{
	int64_t into = 0;
	enum dossier_status status = judgement_row(cells, "entity", judgement->value, &into, error);
	*is_orphaned = !into;
	return status || !into ? status : show_all(cells, from, into, error);
}

/* The name's normalised form in the arena. */
static enum dossier_status norm_of(struct cells *cells, const char *name, struct span *out,
				   struct dossier_error *error)
{
	struct buffer norm;
	buffer_init(&norm, NAME_LIMIT);
	name_norm(span_of(name), &norm);
	enum dossier_status status = buffer_status(&norm, error);
	const char *copy = status ? NULL : arena_string(cells->arena, buffer_all(&norm));
	*out = span_make(copy, norm.length);
	buffer_release(&norm);
	return status || copy ? status : error_memory(error);
}

/* One entity of that name: with all that is shown as it; or alone, when it is only a short form or
 * spelling of another. */
static enum dossier_status show_named(struct cells *cells, int64_t named, int64_t as,
				      struct dossier_error *error)
{
	int64_t shown = named;
	enum dossier_status status =
		database_integer(cells->database, "SELECT shown FROM entity WHERE id = ?",
				 BIND(bind_integer(named)), named, &shown, error);
	if (status || shown == as)
		return status;
	return shown == named ? show_all(cells, named, as, error)
			      : cells_show(cells, named, as, error);
}

static enum dossier_status alias(struct cells *cells, const struct judgement *judgement,
				 int64_t entity, struct dossier_error *error)
{
	struct span norm;
	int64_t *ids;
	size_t n = 0;
	enum dossier_status status = entity_add_alias(
		cells->database, entity, span_of(judgement->value), 0, 0, "judgement", error);
	if (!status)
		status = norm_of(cells, judgement->value, &norm, error);
	if (!status)
		status = list(cells, "SELECT id FROM entity WHERE norm = ? ORDER BY key",
			      BIND(bind_span(norm)), &ids, &n, error);
	for (size_t i = 0; !status && i < n; i++)
		status = show_named(cells, ids[i], entity, error);
	return status;
}

/* Readings that name an entity by a text: these cells move with the name. */
static const struct {
	const char *noun, *field, *statement;
} named[] = {
	{"mention", "entity",
	 "SELECT r.id FROM mention r JOIN entity e ON e.id = r.entity WHERE e.shown = ?1 AND "
	 "r.text IN"
	 " (SELECT a.name FROM alias a JOIN entity o ON o.id = a.entity"
	 "  WHERE o.shown = ?1 AND a.norm = ?2)"},
	{"quote", "speaker",
	 "SELECT r.id FROM quote r JOIN entity e ON e.id = r.speaker WHERE e.shown = ?1 AND"
	 " r.speaker_text IN (SELECT a.name FROM alias a JOIN entity o ON o.id = a.entity"
	 "  WHERE o.shown = ?1 AND a.norm = ?2)"},
};

static enum dossier_status move_named(struct cells *cells, int64_t from, int64_t to,
				      struct span norm, bool *is_any, struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < sizeof named / sizeof *named; i++) {
		int64_t *ids;
		size_t n;
		status = list(cells, named[i].statement, BIND(bind_integer(from), bind_span(norm)),
			      &ids, &n, error);
		for (size_t k = 0; !status && k < n; k++) {
			status = cells_set(cells, named[i].noun, ids[k], named[i].field,
					   bind_integer(to), error);
			*is_any = true;
		}
	}
	return status;
}

/* Whole rows of that name come off; and what was read under the name within the others. */
static enum dossier_status split(struct cells *cells, const struct judgement *judgement,
				 int64_t entity, bool *is_orphaned, struct dossier_error *error)
{
	struct span norm;
	int64_t *ids, own = 0;
	size_t n = 0;
	const char *kind;
	enum dossier_status status = norm_of(cells, judgement->value, &norm, error);
	if (!status)
		status = list(cells,
			      "SELECT id FROM entity WHERE shown = ? AND norm = ? AND id <> shown"
			      " ORDER BY key",
			      BIND(bind_integer(entity), bind_span(norm)), &ids, &n, error);
	for (size_t i = 0; !status && i < n; i++)
		status = cells_show(cells, ids[i], ids[0], error);
	if (!status && n)
		own = ids[0];
	if (!status && !own)
		status = cells_value(cells, "entity", entity, "kind", &kind, error);
	if (!status && !own)
		status = entity_add(cells->database, judgement->value, kind ? kind : "other", NULL,
				    &own, NULL, error);
	bool is_any = n > 0;
	if (!status && own != entity)
		status = move_named(cells, entity, own, norm, &is_any, error);
	if (!status && !n && is_any)
		status = cells_show(cells, own, own, error);
	if (!status && !n && is_any)
		status = entity_add_alias(cells->database, own, span_of(judgement->value), 0, 0,
					  "judgement", error);
	*is_orphaned = !is_any;
	return status;
}

/* ---- Cells ---- */

static enum dossier_status set_published(struct cells *cells, const struct judgement *judgement,
					 int64_t row, struct dossier_error *error)
{
	struct days days = {"", ""};
	const char *value = judgement->value, *precision = "unknown";
	if (value && !days_of(value, &days))
		return DOSSIER_OK;
	if (value)
		precision = strlen(value) > 7 ? "day" : strlen(value) > 4 ? "month" : "year";
	bool is_day = !strcmp(days.first, days.last);
	const char *why = judgement->why ? judgement->why : "a judgement";
	enum dossier_status status = cells_set(cells, "document", row, "published",
					       bind_text(value ? days.first : NULL), error);
	if (!status)
		status = cells_set(cells, "document", row, "published_to",
				   bind_text(is_day ? NULL : days.last), error);
	if (!status)
		status =
			cells_set(cells, "document", row, "precision", bind_text(precision), error);
	return status ? status
		      : cells_set(cells, "document", row, "published_why", bind_text(why), error);
}

static enum dossier_status set_time(struct cells *cells, const char *value, int64_t row,
				    struct dossier_error *error)
{
	struct days days;
	bool has_days = value && days_of(value, &days);
	enum dossier_status status =
		cells_set(cells, "time", row, "value", bind_text(value), error);
	if (!status)
		status = cells_set(cells, "time", row, "first",
				   bind_text(has_days ? days.first : NULL), error);
	return status ? status
		      : cells_set(cells, "time", row, "last",
				  bind_text(has_days ? days.last : NULL), error);
}

static enum dossier_status set_entity(struct cells *cells, const struct judgement *judgement,
				      const char *noun, const char *field, int64_t row,
				      bool *is_orphaned, struct dossier_error *error)
{
	int64_t entity = 0;
	if (!judgement->value)
		return cells_set(cells, noun, row, field, bind_null(), error);
	enum dossier_status status = row_of(cells, "SELECT id FROM entity WHERE key = ?",
					    judgement->value, &entity, error);
	*is_orphaned = !entity;
	return status || !entity ? status
				 : cells_set(cells, noun, row, field, bind_integer(entity), error);
}

static enum dossier_status set(struct cells *cells, const struct judgement *judgement, int64_t row,
			       bool *is_orphaned, struct dossier_error *error)
{
	const struct dossier_settable *settable =
		settable_find(judgement->noun, judgement->field ? judgement->field : "", error);
	*is_orphaned = !settable;
	if (!settable)
		return DOSSIER_OK;
	const char *noun = settable->noun, *field = settable->field, *value = judgement->value;
	if (!strcmp(noun, "document") && settable->type == DOSSIER_SET_DATE)
		return set_published(cells, judgement, row, error);
	if (!strcmp(noun, "time") && !strcmp(field, "value"))
		return set_time(cells, value, row, error);
	if (settable->type == DOSSIER_SET_ENTITY)
		return set_entity(cells, judgement, noun, field, row, is_orphaned, error);
	if (settable->type == DOSSIER_SET_NUMBER && value)
		return cells_set(cells, noun, row, field, bind_real(strtod(value, NULL)), error);
	enum dossier_status status = cells_set(cells, noun, row, field, bind_text(value), error);
	if (!status && !strcmp(noun, "entity") && !strcmp(field, "name"))
		status = entity_add_alias(cells->database, row, span_of(value), 0, 0, "judgement",
					  error);
	return status;
}

/* ---- Judgements ---- */

enum dossier_status judgement_apply(struct cells *cells, const struct judgement *judgement,
				    bool *is_orphaned, struct dossier_error *error)
{
	const char *verb = judgement->verb, *noun = settable_noun(judgement->noun);
	int64_t row = 0;
	enum dossier_status status =
		judgement_row(cells, judgement->noun, judgement->key, &row, error);
	*is_orphaned = !row;
	if (status || !row)
		return status;
	if (!strcmp(verb, "merge") && judgement->value)
		return merge(cells, judgement, row, is_orphaned, error);
	if (!strcmp(verb, "alias") && judgement->value)
		return alias(cells, judgement, row, error);
	if (!strcmp(verb, "split") && judgement->value)
		return split(cells, judgement, row, is_orphaned, error);
	if (!strcmp(verb, "set"))
		return set(cells, judgement, row, is_orphaned, error);
	if (!strcmp(verb, "confirm"))
		return cells_set(cells, noun, row, "state", bind_text("confirmed"), error);
	if (!strcmp(verb, "reject"))
		return cells_set(cells, noun, row, "state", bind_text("rejected"), error);
	if (!strcmp(verb, "auto"))
		return cells_set(cells, noun, row, "state", bind_text("auto"), error);
	return DOSSIER_OK; /* a note changes nothing */
}

static const char *copy(struct cells *cells, const struct rows *rows, int column)
{
	return rows_is_null(rows, column) ? NULL
					  : arena_string(cells->arena, rows_span(rows, column));
}

static void read_row(struct cells *cells, const struct rows *rows, struct judgement *out)
{
	out->id = rows_integer(rows, 0);
	out->verb = copy(cells, rows, 1);
	out->noun = copy(cells, rows, 2);
	out->key = copy(cells, rows, 3);
	out->field = copy(cells, rows, 4);
	out->value = copy(cells, rows, 5);
	out->why = copy(cells, rows, 6);
	out->was_orphaned = rows_integer(rows, 7) != 0;
}

#define COLUMNS "SELECT id, verb, noun, key, field, value, why, is_orphaned FROM judgement "

enum dossier_status judgement_read(struct cells *cells, int64_t id, struct judgement *out,
				   struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(&rows, cells->database, COLUMNS "WHERE id = ?",
					       BIND(bind_integer(id)), error);
	if (!status && rows_next(&rows, &status, error))
		read_row(cells, &rows, out);
	else if (!status)
		status = error_set(error, DOSSIER_ABSENT, "there is no judgement %lld",
				   (long long)id);
	rows_close(&rows, &status);
	if (!status && !(out->verb && out->noun && out->key))
		status = error_memory(error);
	return status;
}

static enum dossier_status apply_one(struct cells *cells, int64_t id, struct dossier_error *error)
{
	struct judgement judgement;
	bool is_orphaned = false;
	enum dossier_status status = judgement_read(cells, id, &judgement, error);
	if (!status)
		status = judgement_apply(cells, &judgement, &is_orphaned, error);
	if (!status && is_orphaned != judgement.was_orphaned)
		status = database_run(cells->database,
				      "UPDATE judgement SET is_orphaned = ?2 WHERE id = ?1",
				      BIND(bind_integer(id), bind_integer(is_orphaned)), error);
	return status;
}

enum dossier_status judgement_replay(struct cells *cells, struct dossier_error *error)
{
	int64_t *ids;
	size_t n = 0;
	enum dossier_status status = cells_reset(cells, error);
	if (!status)
		status = list(cells, "SELECT id FROM judgement WHERE undone IS NULL ORDER BY id",
			      NO_BIND, &ids, &n, error);
	for (size_t i = 0; !status && i < n; i++)
		status = apply_one(cells, ids[i], error);
	return status;
}
