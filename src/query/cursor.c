/* Rows of a relation one at a time, and the other questions that run a statement: count, text,
 * plan. */
#include "base/error.h"
#include "base/mem.h"
#include "dossier/limits.h"
#include "query/engine.h"
#include "query/statement.h"
#include "store/dossier.h"

struct dossier_cursor {
	struct dossier_relation *relation;
	const struct dossier_cancel *cancel;
	sqlite3_stmt *statement;
	int64_t steps;
	bool is_counted;
	struct dossier_value values[RELATION_COLUMNS];
};

enum dossier_status dossier_cursor_open(struct dossier_cursor **out,
					const struct dossier_relation *relation,
					const struct dossier_cancel *cancel,
					struct dossier_error *error)
{
	struct dossier_cursor *cursor = mem_zero(sizeof *cursor);
	if (!cursor)
		return error_memory(error);
	cursor->relation = dossier_relation_share(relation);
	cursor->cancel = cancel;
	cursor->is_counted = statement_has_raw(relation);
	cursor->steps = (int64_t)dossier_limit_get(DOSSIER_LIMIT_SQL)->value;
	enum dossier_status status =
		statement_open(&cursor->statement, relation, STATEMENT_ROWS, cancel, error);
	if (status) {
		dossier_cursor_close(cursor);
		return status;
	}
	*out = cursor;
	return DOSSIER_OK;
}

int dossier_cursor_next(struct dossier_cursor *cursor, struct dossier_error *error)
{
	const struct dossier_relation *relation = cursor->relation;
	int got = engine_step(cursor->statement, cursor->cancel,
			      cursor->is_counted ? &cursor->steps : NULL, error);
	for (size_t i = 0; got == 1 && i < relation->n_columns; i++) {
		struct dossier_value *value = &cursor->values[i];
		*value = engine_value(cursor->statement, (int)i);
		if (relation->columns[i].type == DOSSIER_TYPE_BOOLEAN &&
		    value->kind == DOSSIER_VALUE_INTEGER)
			value->kind = DOSSIER_VALUE_BOOLEAN;
	}
	return got;
}

const struct dossier_value *dossier_cursor_values(const struct dossier_cursor *cursor)
{
	return cursor->values;
}

static bool integer_at(const struct dossier_cursor *cursor, enum hidden hidden, int64_t *out)
{
	int i = cursor->relation->hidden[hidden];
	if (i < 0 || cursor->values[i].kind != DOSSIER_VALUE_INTEGER)
		return false;
	*out = cursor->values[i].integer;
	return true;
}

bool dossier_cursor_key(const struct dossier_cursor *cursor, int64_t *id)
{
	return integer_at(cursor, HIDDEN_ID, id);
}

bool dossier_cursor_place(const struct dossier_cursor *cursor, int64_t *document, int64_t *start,
			  int64_t *end)
{
	if (!integer_at(cursor, HIDDEN_DOCUMENT, document))
		return false;
	if (!integer_at(cursor, HIDDEN_START, start) || !integer_at(cursor, HIDDEN_END, end))
		*start = *end = -1;
	return true;
}

void dossier_cursor_close(struct dossier_cursor *cursor)
{
	if (!cursor)
		return;
	sqlite3_finalize(cursor->statement);
	dossier_relation_free(cursor->relation);
	mem_free(cursor);
}

enum dossier_status dossier_relation_count(const struct dossier_relation *relation, int64_t *out,
					   const struct dossier_cancel *cancel,
					   struct dossier_error *error)
{
	sqlite3_stmt *statement = NULL;
	int64_t steps = (int64_t)dossier_limit_get(DOSSIER_LIMIT_SQL)->value;
	enum dossier_status status =
		statement_open(&statement, relation, STATEMENT_COUNT, cancel, error);
	if (status)
		return status;
	struct dossier_error failure = {0};
	int got = engine_step(statement, cancel, statement_has_raw(relation) ? &steps : NULL,
			      &failure);
	if (got == 1)
		*out = sqlite3_column_int64(statement, 0);
	sqlite3_finalize(statement);
	if (got < 0 && error)
		*error = failure;
	return got < 0 ? failure.status : DOSSIER_OK;
}

/* The caller's copy of a text. */
static enum dossier_status hand_out(struct buffer *buffer, char **out, struct dossier_error *error)
{
	size_t length;
	enum dossier_status status = buffer_status(buffer, error);
	if (!status)
		*out = buffer_take(buffer, &length);
	buffer_release(buffer);
	return status;
}

enum dossier_status dossier_relation_text(const struct dossier_relation *relation, char **out,
					  struct dossier_error *error)
{
	sqlite3_stmt *statement = NULL;
	struct buffer buffer;
	enum dossier_status status =
		statement_open(&statement, relation, STATEMENT_TEXT, NULL, error);
	if (status)
		return status;
	char *text = sqlite3_expanded_sql(statement);
	sqlite3_finalize(statement);
	if (!text)
		return error_memory(error);
	buffer_init(&buffer, SIZE_MAX / 2);
	buffer_string(&buffer, text);
	sqlite3_free(text);
	return hand_out(&buffer, out, error);
}

/* Steps of a plan come with the number of the step they are part of: depth by following it. */
struct steps {
	int ids[256];
	int depths[256];
	size_t n;
};

static int depth_below(struct steps *steps, int id, int parent)
{
	int depth = 0;
	for (size_t i = 0; i < steps->n; i++)
		if (steps->ids[i] == parent)
			depth = steps->depths[i] + 1;
	if (steps->n < sizeof steps->ids / sizeof *steps->ids) {
		steps->ids[steps->n] = id;
		steps->depths[steps->n++] = depth;
	}
	return depth;
}

enum dossier_status dossier_relation_plan(const struct dossier_relation *relation, char **out,
					  struct dossier_error *error)
{
	sqlite3_stmt *statement = NULL;
	struct steps steps = {.n = 0};
	struct buffer buffer;
	struct dossier_error failure = {0};
	int got;
	enum dossier_status status =
		statement_open(&statement, relation, STATEMENT_PLAN, NULL, error);
	if (status)
		return status;
	buffer_init(&buffer, SIZE_MAX / 2);
	while ((got = engine_step(statement, NULL, NULL, &failure)) == 1) {
		int depth = depth_below(&steps, sqlite3_column_int(statement, 0),
					sqlite3_column_int(statement, 1));
		buffer_format(&buffer, "%*s%s\n", 2 * depth, "",
			      (const char *)sqlite3_column_text(statement, 3));
	}
	sqlite3_finalize(statement);
	if (got < 0) {
		buffer_release(&buffer);
		if (error)
			*error = failure;
		return failure.status;
	}
	return hand_out(&buffer, out, error);
}
