/* The guarded connection. The guard is set once and for all statements, ours and the analyst's:
 * what relations compile to needs no more than SELECT either. FTS5 reads its own tables through the
 * same connection, and asks PRAGMA data_version, the one pragma that is let through.
 *
 * SQL functions: functions.c. Long work: the progress handler runs every 1000 instructions of
 * SQLite's virtual machine, some 20 microseconds. */
#include "query/engine.h"

#include <string.h>

#include "base/error.h"
#include "query/functions.h"
#include "query/grid.h"
#include "query/relevance.h"
#include "store/dossier.h"

#define EVERY 1000
#define MOST_VALUE (256 << 20) /* bytes of one value in SQL */

static int guard(void *data, int action, const char *first, const char *second,
		 const char *database, const char *trigger)
{
	(void)data, (void)database, (void)trigger;
	switch (action) {
	case SQLITE_SELECT:
	case SQLITE_READ:
	case SQLITE_RECURSIVE:
		return SQLITE_OK;
	case SQLITE_FUNCTION:
		return functions_is_allowed(second) ? SQLITE_OK : SQLITE_DENY;
	case SQLITE_UPDATE:
		return !strcmp(first, "sqlite_master") ? SQLITE_OK : SQLITE_DENY;
	case SQLITE_PRAGMA:
		return !strcmp(first, "data_version") && !second ? SQLITE_OK : SQLITE_DENY;
	default:
		return SQLITE_DENY;
	}
}

static int set_up(sqlite3 *database)
{
	int rc = functions_register(database);
	if (!rc)
		rc = grid_register(database);
	if (!rc)
		rc = relevance_register(database);
	if (!rc)
		rc = sqlite3_set_authorizer(database, guard, NULL);
	if (!rc) {
		sqlite3_limit(database, SQLITE_LIMIT_LENGTH, MOST_VALUE);
		sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
		sqlite3_limit(database, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
	}
	return rc;
}

enum dossier_status engine_get(struct dossier *dossier, sqlite3 **out, struct dossier_error *error)
{
	sqlite3 *database;
	enum dossier_status status = dossier_reader(dossier, &database, error);
	if (status)
		return status;
	if (!functions_are_registered(database) && set_up(database))
		return database_error(database, "prepare to ask", error);
	*out = database;
	return DOSSIER_OK;
}

enum dossier_status engine_version(sqlite3 *database, int64_t *out, struct dossier_error *error)
{
	sqlite3_stmt *statement = NULL;
	int rc = sqlite3_prepare_v2(database, "PRAGMA data_version", -1, &statement, NULL);
	if (!rc && sqlite3_step(statement) == SQLITE_ROW)
		*out = sqlite3_column_int64(statement, 0);
	rc = sqlite3_finalize(statement);
	return rc ? database_error(database, "look at the dossier's version", error) : DOSSIER_OK;
}

struct progress {
	const struct dossier_cancel *cancel;
	int64_t *steps;
};

static int on_progress(void *data)
{
	const struct progress *progress = data;
	if (progress->steps && (*progress->steps -= EVERY) <= 0)
		return 1;
	return progress->cancel && progress->cancel->is_set;
}

int engine_step(sqlite3_stmt *statement, const struct dossier_cancel *cancel, int64_t *steps,
		struct dossier_error *error)
{
	sqlite3 *database = sqlite3_db_handle(statement);
	struct progress progress = {cancel, steps};
	sqlite3_progress_handler(database, EVERY, on_progress, &progress);
	int rc = sqlite3_step(statement);
	sqlite3_progress_handler(database, 0, NULL, NULL);
	if (rc == SQLITE_ROW)
		return 1;
	if (rc == SQLITE_DONE)
		return 0;
	if (rc == SQLITE_INTERRUPT && steps && *steps <= 0)
		error_set(error, DOSSIER_LIMIT, "the query takes more steps than allowed");
	else if (rc == SQLITE_INTERRUPT)
		error_interrupted(error);
	else
		(void)database_error(database, "read the dossier", error);
	return -1;
}

int engine_bind(sqlite3_stmt *statement, int i, const struct dossier_value *value)
{
	switch (value->kind) {
	case DOSSIER_VALUE_NULL:
		return sqlite3_bind_null(statement, i);
	case DOSSIER_VALUE_REAL:
		return sqlite3_bind_double(statement, i, value->real);
	case DOSSIER_VALUE_TEXT:
		return sqlite3_bind_text64(statement, i, value->text, value->length, SQLITE_STATIC,
					   SQLITE_UTF8);
	case DOSSIER_VALUE_INTEGER:
	case DOSSIER_VALUE_BOOLEAN:
		return sqlite3_bind_int64(statement, i, value->integer);
	}
	return SQLITE_MISUSE;
}

static struct dossier_value text_of(sqlite3_stmt *statement, int i)
{
	struct dossier_value value = {.kind = DOSSIER_VALUE_TEXT, .text = ""};
	const unsigned char *text = sqlite3_column_text(statement, i);
	if (text) {
		value.text = (const char *)text;
		value.length = (size_t)sqlite3_column_bytes(statement, i);
	}
	return value;
}

struct dossier_value engine_value(sqlite3_stmt *statement, int i)
{
	switch (sqlite3_column_type(statement, i)) {
	case SQLITE_INTEGER:
		return (struct dossier_value){.kind = DOSSIER_VALUE_INTEGER,
					      .integer = sqlite3_column_int64(statement, i)};
	case SQLITE_FLOAT:
		return (struct dossier_value){.kind = DOSSIER_VALUE_REAL,
					      .real = sqlite3_column_double(statement, i)};
	case SQLITE_NULL:
		return (struct dossier_value){.kind = DOSSIER_VALUE_NULL};
	default:
		return text_of(statement, i);
	}
}
