/* Relations of rows that the caller made: dossier_rows. Columns: the caller's, then, when the rows
 * are those of another relation, that one's hidden columns, so that key, place and entities stay
 * known; last the number of the row, which is the order. */
#include <string.h>

#include "base/error.h"
#include "base/mem.h"
#include "query/grid.h"
#include "query/verbs.h"

struct dossier_rows {
	struct dossier_relation *relation; /* under construction */
	struct grid *grid;
	size_t n_given, n_carried;
	int carried[RELATION_COLUMNS]; /* columns of like */
};

static enum dossier_status failed(const struct dossier_error *error)
{
	return error && error->status ? error->status : DOSSIER_ARGUMENT;
}

static enum dossier_status add_given(struct dossier_relation *relation,
				     const struct dossier_column *column,
				     struct dossier_error *error)
{
	if (!column->name || !column->name[0] || column->name[0] == '_')
		return error_set(error, DOSSIER_ARGUMENT, "a column cannot be called \"%s\"",
				 column->name ? column->name : "");
	if (relation_find(relation, column->name) >= 0)
		return error_set(error, DOSSIER_ARGUMENT, "two columns are called \"%s\"",
				 column->name);
	return relation_add_column(relation, column, true, error) < 0 ? failed(error) : DOSSIER_OK;
}

/* Hidden columns of like, but those that only held its order. */
static enum dossier_status add_carried(struct dossier_rows *rows,
				       const struct dossier_relation *like,
				       struct dossier_error *error)
{
	struct dossier_relation *relation = rows->relation;
	for (size_t i = like->n_visible; i < like->n_columns; i++) {
		const char *name = like->columns[i].name;
		if (!strncmp(name, "_sort", 5) || !strcmp(name, "_row"))
			continue;
		int new = relation_add_column(relation, &like->columns[i], false, error);
		if (new < 0)
			return failed(error);
		rows->carried[rows->n_carried++] = (int)i;
		for (size_t j = 0; j < HIDDEN_COUNT; j++)
			if (like->hidden[j] == (int)i)
				relation->hidden[j] = new;
		for (size_t j = 0; j < like->n_visible; j++) {
			int old = relation_find(relation, like->columns[j].name);
			if (like->links[j] == (int)i && old >= 0)
				relation->links[old] = new;
		}
	}
	relation->noun = like->noun;
	return DOSSIER_OK;
}

static enum dossier_status set_up(struct dossier_rows *rows, const struct dossier_relation *like,
				  const struct dossier_column *columns, size_t n,
				  struct dossier_error *error)
{
	struct dossier_column row = {"_row", DOSSIER_TYPE_INTEGER, true, ""};
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < n; i++)
		status = add_given(rows->relation, &columns[i], error);
	rows->n_given = n;
	if (!status && like)
		status = add_carried(rows, like, error);
	if (status)
		return status;
	rows->grid = grid_new(rows->relation->n_columns);
	int last = relation_add_column(rows->relation, &row, false, error);
	if (!rows->grid)
		return error_memory(error);
	if (last < 0)
		return failed(error);
	verbs_order_by(rows->relation, last, false);
	return DOSSIER_OK;
}

enum dossier_status dossier_rows_new(struct dossier_rows **out, struct dossier *dossier,
				     const struct dossier_relation *like,
				     const struct dossier_column *columns, size_t n,
				     struct dossier_error *error)
{
	if (!n)
		return error_set(error, DOSSIER_ARGUMENT, "rows need a column");
	struct dossier_rows *rows = mem_zero(sizeof *rows);
	if (!rows)
		return error_memory(error);
	enum dossier_status status = relation_new(&rows->relation, dossier, NULL, NULL, error);
	if (!status)
		status = set_up(rows, like, columns, n, error);
	if (status) {
		dossier_rows_free(rows);
		return status;
	}
	*out = rows;
	return DOSSIER_OK;
}

static enum dossier_status add(struct dossier_rows *rows, const struct dossier_value *given,
			       const struct dossier_value *all, struct dossier_error *error)
{
	struct dossier_value values[RELATION_COLUMNS];
	memcpy(values, given, rows->n_given * sizeof *values);
	for (size_t i = 0; i < rows->n_carried; i++) {
		struct dossier_value none = {.kind = DOSSIER_VALUE_NULL};
		values[rows->n_given + i] = all ? all[rows->carried[i]] : none;
	}
	return grid_add(rows->grid, values, error);
}

enum dossier_status dossier_rows_add(struct dossier_rows *rows, const struct dossier_value *values,
				     struct dossier_error *error)
{
	return add(rows, values, NULL, error);
}

enum dossier_status dossier_rows_add_from(struct dossier_rows *rows,
					  const struct dossier_cursor *cursor,
					  const struct dossier_value *values,
					  struct dossier_error *error)
{
	return add(rows, values, dossier_cursor_values(cursor), error);
}

enum dossier_status dossier_rows_take_relation(struct dossier_relation **out,
					       struct dossier_rows *rows,
					       struct dossier_error *error)
{
	struct dossier_relation *relation = rows->relation;
	struct sql sql;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT ");
	for (size_t i = 0; i + 1 < relation->n_columns; i++)
		buffer_format(&sql.text, "v%zu, ", i);
	sql_string(&sql, "row FROM dossier_rows(?)");
	relation->grid = rows->grid;
	rows->relation = NULL;
	rows->grid = NULL;
	dossier_rows_free(rows);
	return relation_finish(out, relation, &sql, DOSSIER_OK, error);
}

void dossier_rows_free(struct dossier_rows *rows)
{
	if (!rows)
		return;
	grid_free(rows->grid);
	dossier_relation_free(rows->relation);
	mem_free(rows);
}
