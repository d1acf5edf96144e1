/*
 * Settings against hostile files are those of SQLite's own advice ("Defense against the dark
 * arts"): defensive, untrusted schema, cells checked, no memory map, no extensions, lower limits.
 * Strings are bound by address (SQLITE_STATIC): each statement is reset and unbound before the
 * function that bound them returns, or at rows_close.
 */
#include "store/database.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "base/error.h"
#include "base/buffer.h"
#include "base/mem.h"

#define BUSY_STEP_MS 10
#define BUSY_STEPS 200 /* then another program is said to hold the file */

/* ---- Errors ---- */

static enum dossier_status status_of(int code)
{
	if (code == SQLITE_IOERR_NOMEM)
		return DOSSIER_MEMORY;
	switch (code & 0xff) {
	case SQLITE_NOMEM:
		return DOSSIER_MEMORY;
	case SQLITE_INTERRUPT:
		return DOSSIER_INTERRUPTED;
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL:
		return DOSSIER_LOCKED;
	case SQLITE_READONLY:
		return DOSSIER_READONLY;
	case SQLITE_CORRUPT:
	case SQLITE_FORMAT:
		return DOSSIER_CORRUPT;
	case SQLITE_NOTADB:
		return DOSSIER_NOT_DOSSIER;
	case SQLITE_FULL:
	case SQLITE_IOERR:
	case SQLITE_CANTOPEN:
	case SQLITE_PERM:
	case SQLITE_NOLFS:
		return DOSSIER_SYSTEM;
	case SQLITE_TOOBIG:
		return DOSSIER_LIMIT;
	default:
		return DOSSIER_DATABASE;
	}
}

/* By the time a failed write is told, errno may be another's. */
static bool has_size_limit(void)
{
	struct rlimit limit;
	return !getrlimit(RLIMIT_FSIZE, &limit) && limit.rlim_cur != RLIM_INFINITY;
}

static const char *reason_of(sqlite3 *handle, enum dossier_status status, int code)
{
	int number = sqlite3_system_errno(handle);
	if (status == DOSSIER_LOCKED)
		return "another program is writing to it: try again when it is done";
	if (status == DOSSIER_NOT_DOSSIER)
		return "the file is no dossier";
	if (status == DOSSIER_CORRUPT)
		return "the file is damaged: run dossier check";
	if ((code & 0xff) == SQLITE_FULL || number == ENOSPC)
		return "the disk is full: make room and try again";
	if (number == EFBIG || (code == SQLITE_IOERR_WRITE && has_size_limit()))
		return "the file may not grow further (limit on file sizes)";
	if (number == EDQUOT)
		return "the disk quota is used up";
	return sqlite3_errmsg(handle);
}

enum dossier_status database_error(sqlite3 *handle, const char *what, struct dossier_error *error)
{
	int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_NOMEM;
	enum dossier_status status = status_of(code);
	if (status == DOSSIER_MEMORY)
		return error_memory(error);
	if (status == DOSSIER_INTERRUPTED)
		return error_interrupted(error);
	const char *file = sqlite3_db_filename(handle, "main");
	file = file && *file ? file : "the dossier";
	error_set(error, status, "cannot %s %s: %s", what, file, reason_of(handle, status, code));
	error_at(error, file, 0, -1);
	return status;
}

/* ---- Connections ---- */

static int wait_for_lock(void *context, int n)
{
	const struct database *database = context;
	if (n >= BUSY_STEPS || (database->is_stopped && atomic_load(database->is_stopped)))
		return 0;
	sqlite3_sleep(BUSY_STEP_MS);
	return 1;
}

static void set_limits(sqlite3 *handle)
{
	static const int limits[][2] = {
		{SQLITE_LIMIT_LENGTH, 400 << 20},
		{SQLITE_LIMIT_SQL_LENGTH, 2 << 20},
		{SQLITE_LIMIT_COLUMN, 200},
		{SQLITE_LIMIT_EXPR_DEPTH, 500},
		{SQLITE_LIMIT_COMPOUND_SELECT, 100},
		{SQLITE_LIMIT_VDBE_OP, 250000},
		{SQLITE_LIMIT_FUNCTION_ARG, 64},
		{SQLITE_LIMIT_ATTACHED, 0},
		{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
		{SQLITE_LIMIT_TRIGGER_DEPTH, 8},
		{SQLITE_LIMIT_WORKER_THREADS, 0},
	};
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
		sqlite3_limit(handle, limits[i][0], limits[i][1]);
}

static void set_switches(sqlite3 *handle)
{
	static const int switches[][2] = {
		{SQLITE_DBCONFIG_DEFENSIVE, 1},
		{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
		{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
		{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
		{SQLITE_DBCONFIG_DQS_DDL, 0},
		{SQLITE_DBCONFIG_DQS_DML, 0},
		{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
	};
	for (size_t i = 0; i < sizeof switches / sizeof *switches; i++)
		sqlite3_db_config(handle, switches[i][0], switches[i][1], (int *)NULL);
}

/* A relative path gets "./" so that ":memory:" and "file:" are names of files like any other; an
 * immutable one becomes a URI. */
static char *name_for_sqlite(const char *path, enum database_mode mode)
{
	struct buffer name;
	size_t length = 0;
	const char *folder = *path == '/' ? "" : "./";
	buffer_init(&name, SIZE_MAX / 2);
	if (mode != DATABASE_IMMUTABLE) {
		buffer_format(&name, "%s%s", folder, path);
		return buffer_take(&name, &length);
	}
	buffer_format(&name, "file:%s", folder);
	for (const char *c = path; *c; c++)
		if (strchr("%?#", *c))
			buffer_format(&name, "%%%02X", (unsigned)(unsigned char)*c);
		else
			buffer_char(&name, *c);
	buffer_string(&name, "?immutable=1");
	return buffer_take(&name, &length);
}

/* A connection that could not be made knows no file name, but what the system said. */
static enum dossier_status open_error(sqlite3 *handle, const char *path,
				      struct dossier_error *error)
{
	int number = handle ? sqlite3_system_errno(handle) : 0;
	if (number && status_of(sqlite3_extended_errcode(handle)) == DOSSIER_SYSTEM)
		return error_system(error, "open", path, number);
	return database_error(handle, "open", error);
}

enum dossier_status database_open(struct database *database, const char *path,
				  enum database_mode mode, struct dossier_error *error)
{
	static const int flags[] = {
		[DATABASE_READ] = SQLITE_OPEN_READONLY,
		[DATABASE_WRITE] = SQLITE_OPEN_READWRITE,
		[DATABASE_CREATE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
		[DATABASE_IMMUTABLE] = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
	};
	char *name = name_for_sqlite(path, mode);
	database->statements = name ? map_new() : NULL;
	if (!database->statements) {
		mem_free(name);
		return error_memory(error);
	}
	int code = sqlite3_open_v2(name, &database->handle,
				   flags[mode] | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
	enum dossier_status status = DOSSIER_OK;
	if (code != SQLITE_OK)
		status = open_error(database->handle, path, error);
	mem_free(name);
	if (status) {
		database_close(database);
		return status;
	}
	set_limits(database->handle);
	set_switches(database->handle);
	sqlite3_busy_handler(database->handle, wait_for_lock, database);
	return DOSSIER_OK;
}

void database_close(struct database *database)
{
	for (size_t i = 0; database->statements && i < map_size(database->statements); i++)
		sqlite3_finalize((sqlite3_stmt *)(uintptr_t)map_value(database->statements, i));
	map_free(database->statements);
	database->statements = NULL;
	sqlite3_close(database->handle);
	database->handle = NULL;
}

enum dossier_status database_script(sqlite3 *handle, struct dossier_error *error,
				    const char *format, ...)
{
	va_list list;
	va_start(list, format);
	char *sql = sqlite3_vmprintf(format, list);
	va_end(list);
	if (!sql)
		return error_memory(error);
	enum dossier_status status = DOSSIER_OK;
	if (sqlite3_exec(handle, sql, NULL, NULL, NULL) != SQLITE_OK)
		status = database_error(handle, "use", error);
	sqlite3_free(sql);
	return status;
}

/* ---- Values ---- */

struct bind bind_null(void)
{
	return (struct bind){.kind = BIND_NULL};
}

struct bind bind_integer(int64_t value)
{
	return (struct bind){.kind = BIND_INTEGER, .integer = value};
}

struct bind bind_id(int64_t id)
{
	return id ? bind_integer(id) : bind_null();
}

struct bind bind_real(double value)
{
	return (struct bind){.kind = BIND_REAL, .real = value};
}

struct bind bind_span(struct span text)
{
	return (struct bind){.kind = BIND_TEXT, .span = text};
}

struct bind bind_text(const char *text)
{
	return text ? bind_span(span_of(text)) : bind_null();
}

struct bind bind_blob(struct span bytes)
{
	return (struct bind){.kind = BIND_BLOB, .span = bytes};
}

static int bind_one(sqlite3_stmt *statement, int i, const struct bind *value)
{
	const char *at = value->span.at ? value->span.at : "";
	switch (value->kind) {
	case BIND_INTEGER:
		return sqlite3_bind_int64(statement, i, value->integer);
	case BIND_REAL:
		return sqlite3_bind_double(statement, i, value->real);
	case BIND_TEXT:
		return sqlite3_bind_text64(statement, i, at, value->span.length, SQLITE_STATIC,
					   SQLITE_UTF8);
	case BIND_BLOB:
		return sqlite3_bind_blob64(statement, i, at, value->span.length, SQLITE_STATIC);
	case BIND_NULL:
		break;
	}
	return sqlite3_bind_null(statement, i);
}

/* ---- Statements ---- */

static enum dossier_status prepare(struct database *database, const char *sql, sqlite3_stmt **out,
				   struct dossier_error *error)
{
	uint64_t *known = map_find(database->statements, span_of(sql));
	if (known) {
		*out = (sqlite3_stmt *)(uintptr_t)*known;
		return DOSSIER_OK;
	}
	sqlite3_stmt *statement = NULL;
	if (sqlite3_prepare_v3(database->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement,
			       NULL) != SQLITE_OK)
		return database_error(database->handle, "use", error);
	if (!map_put(database->statements, span_of(sql), (uint64_t)(uintptr_t)statement)) {
		sqlite3_finalize(statement);
		return error_memory(error);
	}
	*out = statement;
	return DOSSIER_OK;
}

static void done(sqlite3_stmt *statement)
{
	sqlite3_reset(statement);
	sqlite3_clear_bindings(statement);
}

enum dossier_status rows_open(struct rows *rows, struct database *database, const char *sql,
			      const struct bind *values, size_t n, struct dossier_error *error)
{
	*rows = (struct rows){.database = database, .error = error};
	sqlite3_stmt *statement = NULL;
	enum dossier_status status = prepare(database, sql, &statement, error);
	for (size_t i = 0; !status && i < n; i++)
		if (bind_one(statement, (int)i + 1, &values[i]) != SQLITE_OK)
			status = database_error(database->handle, "use", error);
	if (status && statement)
		done(statement);
	if (!status)
		rows->statement = statement;
	return status;
}

bool rows_next(struct rows *rows, enum dossier_status *status, struct dossier_error *error)
{
	int code = sqlite3_step(rows->statement);
	if (code == SQLITE_ROW)
		return true;
	*status = DOSSIER_OK;
	if (code != SQLITE_DONE)
		*status = database_error(rows->database->handle, "use", error);
	return false;
}

/* A value that could not be had makes the statement fail, which only its reset tells; in a
 * transaction SQLite has then rolled all of it back. */
void rows_close(struct rows *rows, enum dossier_status *status)
{
	if (!rows->statement)
		return;
	int code = sqlite3_reset(rows->statement);
	if (code != SQLITE_OK && !*status)
		*status = database_error(rows->database->handle, "use", rows->error);
	sqlite3_clear_bindings(rows->statement);
	rows->statement = NULL;
}

int64_t rows_integer(const struct rows *rows, int column)
{
	return sqlite3_column_int64(rows->statement, column);
}

double rows_real(const struct rows *rows, int column)
{
	return sqlite3_column_double(rows->statement, column);
}

struct span rows_span(const struct rows *rows, int column)
{
	bool is_blob = sqlite3_column_type(rows->statement, column) == SQLITE_BLOB;
	const char *at = is_blob ? sqlite3_column_blob(rows->statement, column)
				 : (const char *)sqlite3_column_text(rows->statement, column);
	int length = sqlite3_column_bytes(rows->statement, column);
	return at ? span_make(at, (size_t)length) : SPAN("");
}

const char *rows_text(const struct rows *rows, int column)
{
	const unsigned char *text = sqlite3_column_text(rows->statement, column);
	return text ? (const char *)text : "";
}

bool rows_is_null(const struct rows *rows, int column)
{
	return sqlite3_column_type(rows->statement, column) == SQLITE_NULL;
}

struct bind rows_bind(const struct rows *rows, int column)
{
	switch (sqlite3_column_type(rows->statement, column)) {
	case SQLITE_INTEGER:
		return bind_integer(rows_integer(rows, column));
	case SQLITE_FLOAT:
		return bind_real(rows_real(rows, column));
	case SQLITE_TEXT:
		return bind_span(rows_span(rows, column));
	case SQLITE_BLOB:
		return bind_blob(rows_span(rows, column));
	default:
		return bind_null();
	}
}

enum dossier_status database_run(struct database *database, const char *sql,
				 const struct bind *values, size_t n, struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(&rows, database, sql, values, n, error);
	while (!status && rows_next(&rows, &status, error))
		;
	rows_close(&rows, &status);
	return status;
}

enum dossier_status database_integer(struct database *database, const char *sql,
				     const struct bind *values, size_t n, int64_t missing,
				     int64_t *out, struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(&rows, database, sql, values, n, error);
	if (!status && rows_next(&rows, &status, error))
		*out = rows_is_null(&rows, 0) ? missing : rows_integer(&rows, 0);
	else if (!status)
		*out = missing;
	rows_close(&rows, &status);
	return status;
}

int64_t database_last_id(const struct database *database)
{
	return sqlite3_last_insert_rowid(database->handle);
}

int64_t database_changes(const struct database *database)
{
	return sqlite3_changes64(database->handle);
}
