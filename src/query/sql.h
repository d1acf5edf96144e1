/*
 * SQL under construction: text with ? in it and the values that belong there, in order.
 *
 * Only constants of this program, quoted identifiers and ? come into the text; whatever an analyst
 * or a document wrote is bound. As with struct buffer the first failure is remembered and reported
 * by sql_finish(). Text and values live in the arena given.
 */
#ifndef QUERY_SQL_H
#define QUERY_SQL_H

#include "base/arena.h"
#include "base/buffer.h"
#include "dossier/relation.h"

/* Stand for the name of the first and second relation that a body is made from. */
#define SQL_FIRST "\x01"
#define SQL_SECOND "\x02"

struct sql {
	struct buffer text;
	struct arena *arena;
	struct dossier_value *values;
	size_t n_values, capacity;
	bool has_failed; /* the arena did */
};

void sql_init(struct sql *sql, struct arena *arena);
void sql_string(struct sql *sql, const char *constant);
/* "name", quotes in it doubled. */
void sql_name(struct sql *sql, const char *name);
/* ", " before every item but the first. */
void sql_comma(struct sql *sql, size_t i);
/* ? and a copy of the value. */
void sql_bind(struct sql *sql, const struct dossier_value *value);
void sql_bind_integer(struct sql *sql, int64_t value);
void sql_bind_text(struct sql *sql, struct span text);
/* Append other's text and values; other is released. */
void sql_take(struct sql *sql, struct sql *other);
/* The text as a string in the arena; releases sql, the values stay. */
enum dossier_status sql_finish(struct sql *sql, const char **out,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
void sql_release(struct sql *sql);

struct dossier_value value_integer(int64_t integer);
struct dossier_value value_real(double real);
struct dossier_value value_text(struct span text);
/* A copy whose text is in the arena; false when the arena is full. */
bool value_copy(struct arena *arena, const struct dossier_value *value, struct dossier_value *out);

#endif
