/*
 * Opening and closing.
 *
 * Nothing in a file is believed before it was compared: magic (SQLite's), application_id,
 * user_version, then the text of every object of the schema.
 *
 * A file is made in one transaction of a rollback journal and becomes WAL after it: a program that
 * is killed while making it leaves an empty file, which DOSSIER_CREATE takes for none. A dossier
 * that lies where nothing can be written is opened as immutable, if it was closed well: WAL needs
 * two files beside it otherwise.
 *
 * The file is never opened by other means than SQLite's: closing another descriptor of it would
 * drop this process's locks (POSIX).
 */
#include "store/dossier.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"
#include "store/journal.h"
#include "store/schema.h"
#include "store/tokenizer.h"

/* ---- Opening ---- */

static enum dossier_status pragma(struct database *database, const char *name, int64_t *out,
				  struct dossier_error *error)
{
	return database_integer(database, name, NO_BIND, 0, out, error);
}

/* What is set before the file is read. */
static enum dossier_status settle(struct database *database, struct dossier_error *error)
{
	int code = tokenizer_register(database->handle);
	if (code == SQLITE_NOMEM)
		return error_memory(error);
	if (code != SQLITE_OK)
		return database_error(database->handle, "open", error);
	return database_script(database->handle, error,
			       "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
			       "PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL;"
			       "PRAGMA cache_size = -32000");
}

static bool has_wal(const char *path)
{
	struct buffer name;
	buffer_init(&name, SIZE_MAX / 2);
	buffer_format(&name, "%s-wal", path);
	bool found = name.at && file_kind(name.at) != FILE_ABSENT;
	buffer_release(&name);
	return found;
}

/* Opens and reads the first page, so that what makes the file unusable shows here. */
static enum dossier_status connect(struct dossier *dossier, enum database_mode mode,
				   struct dossier_error *error)
{
	int64_t ignored;
	enum dossier_status status = database_open(&dossier->main, dossier->path, mode, error);
	if (!status)
		status = settle(&dossier->main, error);
	if (!status)
		status = pragma(&dossier->main, "SELECT count(*) FROM sqlite_schema", &ignored,
				error);
	if (status)
		database_close(&dossier->main);
	return status;
}

static enum dossier_status connect_somehow(struct dossier *dossier, enum database_mode mode,
					   struct dossier_error *error)
{
	enum dossier_status status = connect(dossier, mode, error);
	if ((status != DOSSIER_SYSTEM && status != DOSSIER_READONLY) ||
	    file_kind(dossier->path) != FILE_REGULAR)
		return status;
	struct dossier_error second = {0};
	if (has_wal(dossier->path) || connect(dossier, DATABASE_IMMUTABLE, &second))
		return status;
	dossier->is_immutable = true;
	return DOSSIER_OK;
}

static enum dossier_status make(struct dossier *dossier, struct dossier_error *error)
{
	struct database *database = &dossier->main;
	int64_t n = 0;
	enum dossier_status status = database_script(database->handle, error, "BEGIN IMMEDIATE");
	if (status)
		return status;
	status = pragma(database, "SELECT count(*) FROM sqlite_schema", &n, error);
	if (!status && !n) /* no one else made it meanwhile */
		status = schema_create(database->handle, error);
	if (!status && !n)
		status = journal_write(database, "create", "{}", NULL, error);
	if (!status)
		status = database_script(database->handle, error, "COMMIT");
	if (status)
		sqlite3_exec(database->handle, "ROLLBACK", NULL, NULL, NULL);
	return status;
}

static enum dossier_status check_version(struct dossier *dossier, struct dossier_error *error)
{
	int64_t application = 0, version = 0;
	enum dossier_status status =
		pragma(&dossier->main, "PRAGMA application_id", &application, error);
	if (!status)
		status = pragma(&dossier->main, "PRAGMA user_version", &version, error);
	if (status)
		return status;
	if (application != SCHEMA_APPLICATION)
		return error_set(error, DOSSIER_NOT_DOSSIER, "the database of another program");
	if (version > SCHEMA_VERSION)
		return error_set(error, DOSSIER_NEWER,
				 "made by a newer dossier (format %lld, this one knows %d): "
				 "update the program",
				 (long long)version, SCHEMA_VERSION);
	if (version < SCHEMA_VERSION && dossier->is_read_only)
		return error_set(error, DOSSIER_READONLY,
				 "made by an older dossier: open it once where it can be written");
	status = schema_migrate(dossier->main.handle, (int)version, error);
	return status ? status : schema_compare(dossier->main.handle, error);
}

/* The file is connected: make it if it is empty and may be made, else see that it is ours. */
static enum dossier_status settle_file(struct dossier *dossier, unsigned flags,
				       struct dossier_error *error)
{
	int64_t n = 0;
	enum dossier_status status =
		pragma(&dossier->main, "SELECT count(*) FROM sqlite_schema", &n, error);
	if (sqlite3_db_readonly(dossier->main.handle, "main") == 1)
		dossier->is_read_only = true;
	if (!status && !n && (!(flags & DOSSIER_CREATE) || dossier->is_read_only))
		return error_set(error, DOSSIER_NOT_DOSSIER, "the file is empty");
	if (!status && !n)
		status = make(dossier, error);
	if (!status)
		status = check_version(dossier, error);
	if (!status && !dossier->is_read_only)
		status = database_script(dossier->main.handle, error, "PRAGMA journal_mode = WAL");
	if (!status && dossier->is_read_only)
		status = database_script(dossier->main.handle, error, "PRAGMA query_only = ON");
	return status;
}

static enum dossier_status check_path(const char *path, unsigned flags, bool *is_new,
				      struct dossier_error *error)
{
	*is_new = false;
	switch (file_kind(path)) {
	case FILE_ABSENT:
		*is_new = true;
		if (*path && (flags & DOSSIER_CREATE) && !(flags & DOSSIER_READ_ONLY))
			return DOSSIER_OK;
		return error_set(error, DOSSIER_SYSTEM, "there is no such file");
	case FILE_FOLDER:
		return error_set(error, DOSSIER_SYSTEM, "a folder, not a dossier");
	case FILE_OTHER:
		return error_set(error, DOSSIER_NOT_DOSSIER, "not a file");
	case FILE_REGULAR:
		break;
	}
	return DOSSIER_OK;
}

static enum dossier_status open_at(struct dossier *dossier, unsigned flags,
				   struct dossier_error *error)
{
	bool is_new;
	enum database_mode mode = DATABASE_WRITE;
	enum dossier_status status = check_path(dossier->path, flags, &is_new, error);
	if (status)
		return status;
	dossier->is_read_only = flags & DOSSIER_READ_ONLY;
	/* A connection that may write tidies up when it is closed; but what another program left
	 * unfinished is not ours to finish then. */
	if (dossier->is_read_only && has_wal(dossier->path))
		mode = DATABASE_READ;
	status = connect_somehow(dossier, is_new ? DATABASE_CREATE : mode, error);
	return status ? status : settle_file(dossier, flags, error);
}

static void release(struct dossier *dossier)
{
	if (dossier->query_free)
		dossier->query_free(dossier->query);
	for (size_t i = 0; i < 2; i++)
		atomic_store(&dossier->handles[i], NULL);
	database_close(&dossier->reader);
	database_close(&dossier->main);
	mem_free(dossier->path);
	mem_free(dossier);
}

enum dossier_status dossier_open(struct dossier **out, const char *path, unsigned flags,
				 struct dossier_error *error)
{
	struct dossier_error own = {0};
	struct dossier *dossier = mem_zero(sizeof *dossier);
	if (!dossier)
		return error_memory(error);
	dossier->main.is_stopped = dossier->reader.is_stopped = &dossier->is_stopped;
	dossier->path = mem_string(path, strlen(path));
	enum dossier_status status =
		dossier->path ? open_at(dossier, flags, &own) : error_memory(&own);
	if (status) {
		if (!own.file[0] && status != DOSSIER_MEMORY)
			error_context(&own, "cannot open %s", path);
		error_at(&own, path, 0, -1);
		if (error)
			*error = own;
		release(dossier);
		return status;
	}
	atomic_store(&dossier->handles[0], dossier->main.handle);
	*out = dossier;
	return DOSSIER_OK;
}

enum dossier_status dossier_reader(struct dossier *dossier, sqlite3 **out,
				   struct dossier_error *error)
{
	atomic_store(&dossier->is_stopped, false); /* a new question: an old interrupt is over */
	if (!dossier->reader.handle) {
		enum database_mode mode =
			dossier->is_immutable ? DATABASE_IMMUTABLE : DATABASE_READ;
		enum dossier_status status =
			database_open(&dossier->reader, dossier->path, mode, error);
		if (!status)
			status = settle(&dossier->reader, error);
		if (!status)
			status = database_script(dossier->reader.handle, error,
						 "PRAGMA query_only = ON");
		if (status) {
			database_close(&dossier->reader);
			return status;
		}
		atomic_store(&dossier->handles[1], dossier->reader.handle);
	}
	*out = dossier->reader.handle;
	return DOSSIER_OK;
}

/* ---- Closing ---- */

/* Leave one file: what is in the WAL goes into it. Others who read it now are no failure: the last
 * one to close does it. */
static enum dossier_status checkpoint(struct dossier *dossier, struct dossier_error *error)
{
	sqlite3 *handle = dossier->main.handle;
	sqlite3_busy_handler(handle, NULL, NULL);
	int code = sqlite3_wal_checkpoint_v2(handle, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
		return DOSSIER_OK;
	enum dossier_status status = database_error(handle, "finish", error);
	error_context(error, "nothing is lost, but keep the file %s-wal beside it", dossier->path);
	return status;
}

enum dossier_status dossier_close(struct dossier *dossier, struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	if (!dossier)
		return DOSSIER_OK;
	if (dossier->n_held)
		return error_set(error, DOSSIER_ARGUMENT,
				 "cannot close %s: %zu relations of it are still in use",
				 dossier->path, dossier->n_held);
	dossier_batch_abandon(dossier->batch);
	if (dossier->query_free)
		dossier->query_free(dossier->query);
	dossier->query_free = NULL;
	atomic_store(&dossier->handles[1], NULL);
	database_close(&dossier->reader);
	if (!dossier->is_read_only)
		status = checkpoint(dossier, error);
	release(dossier);
	return status;
}

/* ---- Asking ---- */

const char *dossier_path(const struct dossier *dossier)
{
	return dossier->path;
}

bool dossier_is_read_only(const struct dossier *dossier)
{
	return dossier->is_read_only;
}

void dossier_interrupt(struct dossier *dossier)
{
	atomic_store(&dossier->is_stopped, true);
	for (size_t i = 0; i < 2; i++) {
		sqlite3 *handle = atomic_load(&dossier->handles[i]);
		if (handle)
			sqlite3_interrupt(handle);
	}
}

void dossier_hold(struct dossier *dossier)
{
	dossier->n_held++;
}

void dossier_let_go(struct dossier *dossier)
{
	dossier->n_held--;
}

void dossier_set_query(struct dossier *dossier, void *query, void (*free_query)(void *query))
{
	dossier->query = query;
	dossier->query_free = free_query;
}

void *dossier_query(const struct dossier *dossier)
{
	return dossier->query;
}

enum dossier_status dossier_writable(struct dossier *dossier, struct dossier_error *error)
{
	atomic_store(&dossier->is_stopped, false);
	if (dossier->is_read_only) {
		error_set(error, DOSSIER_READONLY, "%s is open for reading only", dossier->path);
		error_at(error, dossier->path, 0, -1);
		return DOSSIER_READONLY;
	}
	if (dossier->batch)
		return error_set(error, DOSSIER_ARGUMENT,
				 "documents are being added: finish that first");
	return DOSSIER_OK;
}
