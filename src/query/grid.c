/* Rows in memory and the virtual table over them. A cell takes 16 bytes and the text, if any,
 * stands in an arena; a million concordance lines of a dozen columns take about 200 MB and their
 * text. The table is eponymous and needs its argument: a scan without the pointer is refused by the
 * planner (SQLITE_CONSTRAINT), so no SQL that an analyst writes can reach rows that were not bound
 * to it. */
#include "query/grid.h"

#include <sqlite3.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/mem.h"

#define MOST_TEXT ((size_t)2 << 30)
#define MOST_CELLS ((size_t)1 << 28)
#define POINTER "dossier rows"

struct cell {
	union {
		int64_t integer;
		double real;
		const char *text;
	} as;
	uint32_t length;
	uint8_t kind;
};

struct grid {
	size_t references, n_columns, n_cells, capacity;
	struct cell *cells;
	struct arena *texts;
};

struct grid *grid_new(size_t n_columns)
{
	struct grid *grid = mem_zero(sizeof *grid);
	if (!grid)
		return NULL;
	grid->references = 1;
	grid->n_columns = n_columns;
	grid->texts = arena_new(MOST_TEXT);
	if (!grid->texts) {
		mem_free(grid);
		return NULL;
	}
	return grid;
}

static enum dossier_status grid_reserve(struct grid *grid, struct dossier_error *error)
{
	size_t needed = grid->n_cells + grid->n_columns;
	if (needed <= grid->capacity)
		return DOSSIER_OK;
	if (needed > MOST_CELLS)
		return error_set(error, DOSSIER_LIMIT, "more than %zu values held in memory",
				 MOST_CELLS);
	size_t capacity = grid->capacity ? grid->capacity * 2 : 64;
	capacity = capacity < needed ? needed : capacity;
	struct cell *cells = mem_resize(grid->cells, capacity, sizeof *cells);
	if (!cells)
		return error_memory(error);
	grid->cells = cells;
	grid->capacity = capacity;
	return DOSSIER_OK;
}

static bool cell_set(struct cell *cell, struct arena *texts, const struct dossier_value *value)
{
	cell->kind = (uint8_t)value->kind;
	cell->length = 0;
	if (value->kind == DOSSIER_VALUE_REAL)
		cell->as.real = value->real;
	else
		cell->as.integer = value->integer;
	if (value->kind != DOSSIER_VALUE_TEXT)
		return true;
	if (value->length > INT32_MAX)
		return false;
	cell->length = (uint32_t)value->length;
	cell->as.text = arena_string(texts, span_make(value->text, value->length));
	return cell->as.text != NULL;
}

enum dossier_status grid_add(struct grid *grid, const struct dossier_value *values,
			     struct dossier_error *error)
{
	enum dossier_status status = grid_reserve(grid, error);
	if (status)
		return status;
	for (size_t i = 0; i < grid->n_columns; i++)
		if (!cell_set(&grid->cells[grid->n_cells + i], grid->texts, &values[i]))
			return arena_error(grid->texts, error);
	grid->n_cells += grid->n_columns;
	return DOSSIER_OK;
}

size_t grid_count(const struct grid *grid)
{
	return grid->n_columns ? grid->n_cells / grid->n_columns : 0;
}

struct grid *grid_share(struct grid *grid)
{
	grid->references++;
	return grid;
}

void grid_free(struct grid *grid)
{
	if (!grid || --grid->references)
		return;
	arena_free(grid->texts);
	mem_free(grid->cells);
	mem_free(grid);
}

/* ---- The virtual table ---- */

enum { COLUMN_ROW = GRID_COLUMNS, COLUMN_POINTER };

struct scan {
	sqlite3_vtab_cursor base;
	const struct grid *grid; /* bound, so alive as long as the statement */
	size_t at;
};

static int x_connect(sqlite3 *database, void *data, int n, const char *const *arguments,
		     sqlite3_vtab **out, char **message)
{
	char schema[16 * (GRID_COLUMNS + 2)] = "CREATE TABLE x(";
	size_t length = strlen(schema);
	(void)data, (void)n, (void)arguments, (void)message;
	for (int i = 0; i < GRID_COLUMNS; i++) {
		sqlite3_snprintf((int)(sizeof schema - length), schema + length, "v%d,", i);
		length += strlen(schema + length);
	}
	sqlite3_snprintf((int)(sizeof schema - length), schema + length, "row,pointer HIDDEN)");
	int rc = sqlite3_declare_vtab(database, schema);
	if (rc)
		return rc;
	*out = sqlite3_malloc(sizeof **out);
	if (!*out)
		return SQLITE_NOMEM;
	memset(*out, 0, sizeof **out);
	return SQLITE_OK;
}

static int x_disconnect(sqlite3_vtab *table)
{
	sqlite3_free(table);
	return SQLITE_OK;
}

static int x_best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
	(void)table;
	for (int i = 0; i < info->nConstraint; i++) {
		if (info->aConstraint[i].iColumn != COLUMN_POINTER ||
		    info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
			continue;
		if (!info->aConstraint[i].usable)
			return SQLITE_CONSTRAINT;
		info->aConstraintUsage[i].argvIndex = 1;
		info->aConstraintUsage[i].omit = 1;
		info->estimatedCost = 1000;
		info->estimatedRows = 1000;
		return SQLITE_OK;
	}
	return SQLITE_CONSTRAINT;
}

static int x_open(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
	struct scan *scan = sqlite3_malloc(sizeof *scan);
	(void)table;
	if (!scan)
		return SQLITE_NOMEM;
	memset(scan, 0, sizeof *scan);
	*out = &scan->base;
	return SQLITE_OK;
}

static int x_close(sqlite3_vtab_cursor *cursor)
{
	sqlite3_free(cursor);
	return SQLITE_OK;
}

static int x_filter(sqlite3_vtab_cursor *cursor, int index, const char *name, int n,
		    sqlite3_value **arguments)
{
	struct scan *scan = (struct scan *)cursor;
	(void)index, (void)name;
	scan->at = 0;
	scan->grid = n ? sqlite3_value_pointer(arguments[0], POINTER) : NULL;
	return SQLITE_OK;
}

static int x_next(sqlite3_vtab_cursor *cursor)
{
	((struct scan *)cursor)->at++;
	return SQLITE_OK;
}

static int x_eof(sqlite3_vtab_cursor *cursor)
{
	const struct scan *scan = (const struct scan *)cursor;
	return !scan->grid || scan->at >= grid_count(scan->grid);
}

static void give(sqlite3_context *context, const struct cell *cell)
{
	switch ((enum dossier_value_kind)cell->kind) {
	case DOSSIER_VALUE_NULL:
		sqlite3_result_null(context);
		break;
	case DOSSIER_VALUE_REAL:
		sqlite3_result_double(context, cell->as.real);
		break;
	case DOSSIER_VALUE_TEXT:
		sqlite3_result_text(context, cell->as.text, (int)cell->length, SQLITE_STATIC);
		break;
	case DOSSIER_VALUE_INTEGER:
	case DOSSIER_VALUE_BOOLEAN:
		sqlite3_result_int64(context, cell->as.integer);
		break;
	}
}

static int x_column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
	const struct scan *scan = (const struct scan *)cursor;
	size_t i = (size_t)column;
	if (column == COLUMN_ROW)
		sqlite3_result_int64(context, (int64_t)scan->at);
	else if (i < scan->grid->n_columns)
		give(context, &scan->grid->cells[scan->at * scan->grid->n_columns + i]);
	return SQLITE_OK;
}

static int x_rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *out)
{
	*out = (sqlite3_int64)((const struct scan *)cursor)->at;
	return SQLITE_OK;
}

static const sqlite3_module module = {
	.xConnect = x_connect,
	.xBestIndex = x_best_index,
	.xDisconnect = x_disconnect,
	.xOpen = x_open,
	.xClose = x_close,
	.xFilter = x_filter,
	.xNext = x_next,
	.xEof = x_eof,
	.xColumn = x_column,
	.xRowid = x_rowid,
};

int grid_register(struct sqlite3 *database)
{
	return sqlite3_create_module(database, "dossier_rows", &module, NULL);
}

static void let_go(void *grid)
{
	grid_free(grid);
}

int grid_bind(struct sqlite3_stmt *statement, int i, struct grid *grid)
{
	return sqlite3_bind_pointer(statement, i, grid_share(grid), POINTER, let_go);
}
