/*
 * Rows in memory that SQL can read: results of Lua, of concordances, of anything that is no table.
 *
 * The table-valued function dossier_rows(?) reads them, with the rows bound as a pointer; nothing
 * is written to the dossier, so this works on a read-only file and leaves nothing behind. Rows are
 * counted: a running statement keeps them alive.
 */
#ifndef QUERY_GRID_H
#define QUERY_GRID_H

#include "base/span.h"
#include "dossier/relation.h"

struct sqlite3;
struct sqlite3_stmt;
struct grid;

#define GRID_COLUMNS 64

/* NULL without memory. n_columns <= GRID_COLUMNS. */
struct grid *grid_new(size_t n_columns);
/* Append n_columns values, copied. */
enum dossier_status grid_add(struct grid *grid, const struct dossier_value *values,
			     struct dossier_error *error) DOSSIER_MUST_CHECK;
size_t grid_count(const struct grid *grid);
struct grid *grid_share(struct grid *grid);
void grid_free(struct grid *grid); /* NULL is taken */

/* Make dossier_rows() known to a connection: columns v0, v1, ... v63 and row, the number of the row
 * from 0. An SQLite status. */
int grid_register(struct sqlite3 *database);
/* Bind as parameter i (1-based). An SQLite status. */
int grid_bind(struct sqlite3_stmt *statement, int i, struct grid *grid);

#endif
