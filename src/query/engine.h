/*
 * The connection that questions run on.
 *
 * One read-only connection a dossier, lent by the store; here it gets our functions, the
 * table-valued function of rows and the guard: an authorizer that lets SELECT through and nothing
 * else, so that not even SQL of an analyst's own (d:sql) can change, attach, load or configure
 * anything.
 */
#ifndef QUERY_ENGINE_H
#define QUERY_ENGINE_H

#include <sqlite3.h>

#include "dossier/relation.h"

/* The guarded connection; the dossier's, never closed by the caller. */
enum dossier_status engine_get(struct dossier *dossier, sqlite3 **out,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
/* A number that changes whenever another connection has committed to the file. */
enum dossier_status engine_version(sqlite3 *database, int64_t *out,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;
/* As sqlite3_step(), looking at cancel all the while; steps: virtual machine instructions that are
 * left, NULL when they are not counted. Reaching 0 is DOSSIER_LIMIT. 1, 0 or -1 as x_next. */
int engine_step(sqlite3_stmt *statement, const struct dossier_cancel *cancel, int64_t *steps,
		struct dossier_error *error);
/* Bind a value as parameter i (1-based). An SQLite status. Text is not copied. */
int engine_bind(sqlite3_stmt *statement, int i, const struct dossier_value *value);
/* Column i of the row; text lives until the next step. */
struct dossier_value engine_value(sqlite3_stmt *statement, int i);

#endif
