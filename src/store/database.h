/*
 * The door to SQLite for the floors store and link: connections, statements, errors.
 *
 * Statements are prepared once for each connection and text and kept. Values are bound from an
 * array that the BIND macro makes:
 *
 *     status = database_run(db, "UPDATE entity SET shown = ? WHERE id = ?",
 *                           BIND(bind_integer(to), bind_integer(from)), error);
 *
 *     struct rows rows;
 *     status = rows_open(&rows, db, "SELECT id, name FROM entity", NO_BIND, error);
 *     while (!status && rows_next(&rows, &status, error))
 *             use(rows_integer(&rows, 0), rows_text(&rows, 1));
 *     rows_close(&rows, &status);
 *
 * What rows_text and rows_span return lives until the next rows_next or rows_close. rows_open of
 * the same text while it is open is a bug.
 */
#ifndef STORE_DATABASE_H
#define STORE_DATABASE_H

#include <sqlite3.h>
#include <stdatomic.h>

#include "base/map.h"
#include "base/span.h"
#include "dossier/error.h"

struct database {
	sqlite3 *handle;
	struct map *statements;        /* text -> sqlite3_stmt * */
	const atomic_bool *is_stopped; /* looked at while waiting for a lock, or NULL */
};

enum database_mode { DATABASE_READ, DATABASE_WRITE, DATABASE_CREATE, DATABASE_IMMUTABLE };

/* Opens and sets what keeps a hostile file harmless. Nothing of the file is read yet. */
enum dossier_status database_open(struct database *database, const char *path,
				  enum database_mode mode,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Finalizes all statements; safe on a zeroed struct, and twice. */
void database_close(struct database *database);

/* The status for what failed last on this connection, with the message "cannot <what> FILE: why".
 * Also for query/, which runs statements of its own. */
enum dossier_status database_error(sqlite3 *handle, const char *what, struct dossier_error *error);

/* Statements without values and results, one after the other, not kept. For words of our own only:
 * nothing is escaped. */
enum dossier_status database_script(sqlite3 *handle, struct dossier_error *error,
				    const char *format, ...)
	DOSSIER_PRINTF(3, 4) DOSSIER_MUST_CHECK;

enum bind_kind { BIND_NULL, BIND_INTEGER, BIND_REAL, BIND_TEXT, BIND_BLOB };
struct bind {
	enum bind_kind kind;
	int64_t integer;
	double real;
	struct span span;
};
#define BIND(...)                                                                                  \
	(const struct bind[]){__VA_ARGS__},                                                        \
		sizeof((const struct bind[]){__VA_ARGS__}) / sizeof(struct bind)
#define NO_BIND NULL, 0

struct bind bind_null(void);
struct bind bind_integer(int64_t value);
struct bind bind_real(double value);
struct bind bind_text(const char *text); /* NULL binds null */
struct bind bind_span(struct span text);
struct bind bind_blob(struct span bytes);
struct bind bind_id(int64_t id); /* 0 binds null */

/* Runs a statement to its end, ignoring rows. */
enum dossier_status database_run(struct database *database, const char *sql,
				 const struct bind *values, size_t n,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The first column of the first row, or missing when there is no row or it is null. */
enum dossier_status database_integer(struct database *database, const char *sql,
				     const struct bind *values, size_t n, int64_t missing,
				     int64_t *out, struct dossier_error *error) DOSSIER_MUST_CHECK;
int64_t database_last_id(const struct database *database);
int64_t database_changes(const struct database *database);

struct rows {
	struct database *database;
	sqlite3_stmt *statement;
	struct dossier_error *error;
};
enum dossier_status rows_open(struct rows *rows, struct database *database, const char *sql,
			      const struct bind *values, size_t n,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;
/* True when there is a row. False at the end and on failure; *status tells which. */
bool rows_next(struct rows *rows, enum dossier_status *status, struct dossier_error *error);
int64_t rows_integer(const struct rows *rows, int column);
double rows_real(const struct rows *rows, int column);
struct span rows_span(const struct rows *rows, int column); /* text or blob; null: empty */
const char *rows_text(const struct rows *rows, int column); /* null: "" */
bool rows_is_null(const struct rows *rows, int column);
struct bind rows_bind(const struct rows *rows, int column); /* the value, to bind it again */
/* What could not be read (no memory for a value) shows here: *status is set when it was OK. */
void rows_close(struct rows *rows, enum dossier_status *status);

#endif
