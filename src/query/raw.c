/* d:sql: a SELECT of the analyst's own as a relation.
 *
 * The text is prepared alone first, on the guarded connection: it must be one statement that reads,
 * with anonymous parameters only. Then it becomes the body of a node. It ends in a line break and
 * an empty comment there, which close a comment that the text may have left open. A node on top
 * numbers the rows, so that the statement's own ORDER BY holds for all verbs that follow. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "query/engine.h"
#include "query/relation.h"
#include "query/verbs.h"
#include "store/dossier.h"

static enum dossier_status refused(sqlite3 *database, const char *sql, struct dossier_error *error)
{
	int byte = sqlite3_error_offset(database);
	int rc = sqlite3_errcode(database);
	(void)sql;
	if (rc == SQLITE_AUTH)
		return error_set(
			error, DOSSIER_ARGUMENT,
			"only SELECT is allowed here, and functions that change nothing (%s)",
			sqlite3_errmsg(database));
	if (rc == SQLITE_ERROR) {
		error_set(error, DOSSIER_ARGUMENT, "%s", sqlite3_errmsg(database));
		error_at(error, NULL, 0, byte);
		return DOSSIER_ARGUMENT;
	}
	return database_error(database, "understand the query", error);
}

static enum dossier_status check_parameters(sqlite3_stmt *statement, size_t n,
					    struct dossier_error *error)
{
	int wanted = sqlite3_bind_parameter_count(statement);
	for (int i = 1; i <= wanted; i++)
		if (sqlite3_bind_parameter_name(statement, i))
			return error_set(error, DOSSIER_ARGUMENT,
					 "parameter \"%s\" has a name: write ? only",
					 sqlite3_bind_parameter_name(statement, i));
	if ((size_t)wanted != n)
		return error_set(error, DOSSIER_ARGUMENT, "the query has %d ?, and %zu values",
				 wanted, n);
	return DOSSIER_OK;
}

/* Nothing but blanks and comments stands behind the statement. */
static enum dossier_status check_tail(sqlite3 *database, const char *tail,
				      struct dossier_error *error)
{
	sqlite3_stmt *statement = NULL;
	int rc = sqlite3_prepare_v2(database, tail, -1, &statement, NULL);
	bool is_empty = !rc && !statement;
	sqlite3_finalize(statement);
	if (!is_empty)
		return error_set(error, DOSSIER_ARGUMENT, "one SELECT at a time");
	return DOSSIER_OK;
}

/* A name for the column that no other has and that does not look hidden. */
static enum dossier_status add_column(struct dossier_relation *relation, const char *given,
				      struct dossier_error *error)
{
	char name[128];
	while (given && *given == '_')
		given++;
	given = given && *given ? given : "column";
	struct dossier_column column = {given, DOSSIER_TYPE_ANY, false, ""};
	for (int i = 2; relation_find(relation, column.name) >= 0; i++) {
		snprintf(name, sizeof name, "%.100s_%d", given, i);
		column.name = name;
	}
	return relation_add_column(relation, &column, true, error) < 0
		       ? (error ? error->status : DOSSIER_LIMIT)
		       : DOSSIER_OK;
}

static enum dossier_status read_statement(struct dossier_relation *relation, sqlite3 *database,
					  const char *sql, size_t *length, size_t n,
					  struct dossier_error *error)
{
	sqlite3_stmt *statement = NULL;
	const char *tail = sql;
	if (sqlite3_prepare_v2(database, sql, -1, &statement, &tail))
		return refused(database, sql, error);
	if (!statement)
		return error_set(error, DOSSIER_ARGUMENT, "the query is empty");
	enum dossier_status status = DOSSIER_OK;
	if (!sqlite3_stmt_readonly(statement) || sqlite3_stmt_isexplain(statement) ||
	    !sqlite3_column_count(statement))
		status = error_set(error, DOSSIER_ARGUMENT, "only SELECT is allowed here");
	if (!status)
		status = check_parameters(statement, n, error);
	if (!status)
		status = check_tail(database, tail, error);
	for (int i = 0; !status && i < sqlite3_column_count(statement); i++)
		status = add_column(relation, sqlite3_column_name(statement, i), error);
	sqlite3_finalize(statement);
	*length = (size_t)(tail - sql);
	return status;
}

static enum dossier_status make_raw(struct dossier_relation **out, struct dossier *dossier,
				    struct span text, const struct dossier_value *parameters,
				    size_t n, struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	sqlite3 *database;
	size_t length = 0;
	enum dossier_status status = engine_get(dossier, &database, error);
	if (!status)
		status = relation_new(&relation, dossier, NULL, NULL, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	char *copy = arena_string(relation->arena, text);
	if (!copy)
		status = error_memory(error);
	else
		status = read_statement(relation, database, copy, &length, n, error);
	if (!status) {
		struct span statement = span_trim(span_make(copy, length));
		while (span_ends(statement, SPAN(";")))
			statement = span_trim(span_make(statement.at, statement.length - 1));
		buffer_span(&sql.text, statement);
		sql_string(&sql, "\n/**/");
	}
	relation->is_raw = true;
	struct sql values;
	sql_init(&values, relation->arena);
	for (size_t i = 0; !status && i < n; i++)
		sql_bind(&values, &parameters[i]);
	sql.values = values.values;
	sql.n_values = values.n_values;
	sql.has_failed = values.has_failed;
	sql_release(&values);
	return relation_finish(out, relation, &sql, status, error);
}

enum dossier_status dossier_relation_sql(struct dossier_relation **out, struct dossier *dossier,
					 const char *text, size_t length,
					 const struct dossier_value *parameters, size_t n,
					 struct dossier_error *error)
{
	if (memchr(text, '\0', length))
		return error_set(error, DOSSIER_ARGUMENT, "the query has a NUL byte in it");
	return make_raw(out, dossier, span_make(text, length), parameters, n, error);
}
