/*
 * Relations: questions to a dossier as values.
 *
 * A relation is lazy and immutable: every verb makes a new one and leaves the old one as it was;
 * nothing is read before rows, a count or a listing of names is asked for. Each is freed on its own
 * with dossier_relation_free(); it keeps what it was made from alive by itself. Order is total:
 * ties are broken by document and span, so the same question has the same rows twice.
 *
 * A relation over a noun (dossier_noun) has keyed rows: each row stays tied to the row of the
 * dossier it came from through where, select, sort, first, sample, with-style materialising, and
 * through + - & of relations over one noun. group, distinct, sql and join's result have no key.
 *
 * Verbs check at once: an unknown column, a bad expression or an unknown operator is an error of
 * the verb, with the near name in the message and, for text that the analyst wrote, error->byte as
 * the 0-based offset in that text. Everything is borrowed for the call only, save where it says
 * take. Cost of a verb: its own text. Cost of rows: SQLite's.
 */
#ifndef DOSSIER_RELATION_H
#define DOSSIER_RELATION_H

#include "dossier/cancel.h"
#include "dossier/error.h"
#include "dossier/store.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Values and columns ---- */

enum dossier_value_kind {
	DOSSIER_VALUE_NULL, /* not known */
	DOSSIER_VALUE_INTEGER,
	DOSSIER_VALUE_REAL,
	DOSSIER_VALUE_TEXT,
	DOSSIER_VALUE_BOOLEAN /* in integer: 0 or 1 */
};

struct dossier_value {
	enum dossier_value_kind kind;
	int64_t integer;
	double real;
	const char *text; /* UTF-8, NUL-terminated where the library made it */
	size_t length;
};

enum dossier_type {
	DOSSIER_TYPE_ANY, /* of d:sql and computed columns: each value has its own kind */
	DOSSIER_TYPE_TEXT,
	DOSSIER_TYPE_INTEGER,
	DOSSIER_TYPE_REAL,
	DOSSIER_TYPE_BOOLEAN,
	DOSSIER_TYPE_DATE,   /* text: YYYY-MM-DD or a prefix of it, perhaps a TIMEX3 value */
	DOSSIER_TYPE_ENTITY, /* text: the entity's name; conditions resolve names through aliases */
	DOSSIER_TYPE_DOCUMENT /* integer: id of a row of "documents" */
};
/* "text", "date", ... */
const char *dossier_type_name(enum dossier_type type);

struct dossier_column {
	const char *name;
	enum dossier_type type;
	bool is_secondary; /* tables leave it out first when there is no room */
	const char *help;  /* one line, or "" */
};

/* ---- The catalogue: nouns as data; drives checks, completion, help ---- */

struct dossier_noun {
	const char *name;     /* "quotes" */
	const char *singular; /* "quote" */
	const char *help;     /* one line */
	const struct dossier_column *columns;
	size_t n_columns;
};

size_t dossier_noun_count(void);
const struct dossier_noun *dossier_noun_get(size_t i); /* i < dossier_noun_count() */
/* By plural or singular name; NULL when there is none. */
const struct dossier_noun *dossier_noun_find(const char *name);

/* ---- Making relations ---- */

struct dossier_relation;

/* All rows of a noun. Unknown noun: DOSSIER_ARGUMENT with the near name. */
enum dossier_status dossier_relation_new(struct dossier_relation **out, struct dossier *dossier,
					 const char *noun,
					 struct dossier_error *error) DOSSIER_MUST_CHECK;

/* A SELECT (or WITH ... SELECT, VALUES) of the analyst's own, with ? parameters. One statement,
 * read-only: anything else is refused. Its columns are of type ANY. */
enum dossier_status dossier_relation_sql(struct dossier_relation **out, struct dossier *dossier,
					 const char *sql, size_t length,
					 const struct dossier_value *parameters,
					 size_t n_parameters,
					 struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Rows made by the caller (computed columns, filters in Lua, results of its own), held in memory.
 * like: the relation whose rows these are (they keep their key, noun and order when added with
 * dossier_rows_add_from), or NULL. At most 64 columns; names must be identifiers, all different. */
struct dossier_rows;
enum dossier_status dossier_rows_new(struct dossier_rows **out, struct dossier *dossier,
				     const struct dossier_relation *like,
				     const struct dossier_column *columns, size_t n_columns,
				     struct dossier_error *error) DOSSIER_MUST_CHECK;
/* values: n_columns of them, copied. Order of adding is the order of the rows. */
enum dossier_status dossier_rows_add(struct dossier_rows *rows, const struct dossier_value *values,
				     struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The same for a row that came from cursor, which is on a row of like. */
struct dossier_cursor;
enum dossier_status dossier_rows_add_from(struct dossier_rows *rows,
					  const struct dossier_cursor *cursor,
					  const struct dossier_value *values,
					  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Takes rows, also when it fails. */
enum dossier_status dossier_rows_take_relation(struct dossier_relation **out,
					       struct dossier_rows *rows,
					       struct dossier_error *error) DOSSIER_MUST_CHECK;
void dossier_rows_free(struct dossier_rows *rows); /* one that was not taken; NULL is taken */

/* ---- Verbs ---- */

/* One entry of where{ column = value }. Several values are alternatives. What a value means:
 *   number, boolean      equality; for a column that is not boolean, true means "has a value" and
 *                        false "has none"; NULL means "has none"
 *   text "Lavrov"        equality, case ignored; in an entity column the name is resolved through
 *                        names and aliases (DOSSIER_AMBIGUOUS lists the candidates); in a date
 * column "2016-03" is any day of that month; in a number column it must be a number "violat*"
 * "19??"     wildcards, over the whole value, case ignored: * any run, ? one character
 *   ">=2016-03" "<5"     comparison: = == != ~= <> < <= > >=   ("=a*b" is the way to say a star)
 *   "2016-03..2016-05"   from .. to, both included, in date and number columns
 *   "!x"                 not, before any of these; "*" any value, "!*" none */
struct dossier_condition {
	const char *column;
	const struct dossier_value *values;
	size_t n_values;
};
/* All conditions hold. */
enum dossier_status dossier_relation_match(struct dossier_relation **out,
					   const struct dossier_relation *relation,
					   const struct dossier_condition *conditions,
					   size_t n_conditions,
					   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* The checked expression: columns, numbers, 'text', ? (parameters), + - * / % ||, = == != <> < <= >
 * >=, and or not, in (...), between a and b, like, is null, is not null, case when, and the
 * functions lower upper length abs round min max coalesce ifnull substr instr replace trim date
 * year month week day. Text compares with case ignored. A name compared with an entity column by =
 * != in is resolved through aliases. error->byte points at the trouble. */
enum dossier_status dossier_relation_where(struct dossier_relation **out,
					   const struct dossier_relation *relation,
					   const char *expression, size_t length,
					   const struct dossier_value *parameters,
					   size_t n_parameters,
					   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* These columns in this order. */
enum dossier_status dossier_relation_select(struct dossier_relation **out,
					    const struct dossier_relation *relation,
					    const char *const *columns, size_t n_columns,
					    struct dossier_error *error) DOSSIER_MUST_CHECK;

/* "-date, title": minus is descending; missing values come last either way; earlier order breaks
 * ties. */
enum dossier_status dossier_relation_sort(struct dossier_relation **out,
					  const struct dossier_relation *relation,
					  const char *order, size_t length,
					  struct dossier_error *error) DOSSIER_MUST_CHECK;

/* count rows from the offset-th (0-based); a negative offset counts from the end: first n is (0,
 * n), last n is (-n, n), row i of Lua is (i - 1, 1). */
enum dossier_status dossier_relation_slice(struct dossier_relation **out,
					   const struct dossier_relation *relation, int64_t offset,
					   int64_t count,
					   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* n rows at random, the same for the same seed and rows on every machine, in the relation's order.
 */
enum dossier_status dossier_relation_sample(struct dossier_relation **out,
					    const struct dossier_relation *relation, int64_t n,
					    int64_t seed,
					    struct dossier_error *error) DOSSIER_MUST_CHECK;

/* The different combinations of these columns (all when n_columns is 0), in the order in which they
 * first stand. */
enum dossier_status dossier_relation_distinct(struct dossier_relation **out,
					      const struct dossier_relation *relation,
					      const char *const *columns, size_t n_columns,
					      struct dossier_error *error) DOSSIER_MUST_CHECK;

enum dossier_aggregate_function {
	DOSSIER_COUNT, /* column NULL: rows; else rows where it has a value */
	DOSSIER_SUM,
	DOSSIER_MEAN,
	DOSSIER_MIN,
	DOSSIER_MAX,
	DOSSIER_LIST /* the different values, "; " between them, at most 1000 */
};
/* By name ("count"), or -1. */
int dossier_aggregate_find(const char *name);
struct dossier_aggregate {
	enum dossier_aggregate_function function;
	const char *column; /* or NULL for DOSSIER_COUNT */
	const char *name;   /* of the new column; NULL: "count", "sum_n", "list_title" */
};
/* One row for each combination of keys (one row in all when n_keys is 0), in the order of keys. */
enum dossier_status dossier_relation_group(struct dossier_relation **out,
					   const struct dossier_relation *relation,
					   const char *const *keys, size_t n_keys,
					   const struct dossier_aggregate *aggregates,
					   size_t n_aggregates,
					   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* on: pairs of columns that are equal; n_on 0: the one natural link between two nouns ("document"
 * of one is the other's id, or both have "document"), else an error that says what to write.
 * Columns of other whose name is taken get "<singular of its noun>_" or "other_" in front; the
 * other's columns of on with the same name are left out. */
struct dossier_on {
	const char *column, *other; /* other NULL: the same name */
};
enum dossier_status dossier_relation_join(struct dossier_relation **out,
					  const struct dossier_relation *relation,
					  const struct dossier_relation *other,
					  const struct dossier_on *on, size_t n_on,
					  bool keep_unmatched,
					  struct dossier_error *error) DOSSIER_MUST_CHECK;

/* a + b without doubles, a - b, a & b: both have the same column names in the same order. Over one
 * noun rows are the same when their keys are, and a - b, a & b keep the order of a; else rows are
 * the same when all their values are. */
enum dossier_set { DOSSIER_UNION, DOSSIER_DIFFERENCE, DOSSIER_INTERSECTION };
enum dossier_status dossier_relation_combine(struct dossier_relation **out, enum dossier_set set,
					     const struct dossier_relation *a,
					     const struct dossier_relation *b,
					     struct dossier_error *error) DOSSIER_MUST_CHECK;

/* The rows whose document is among those of other and, where both have spans, whose span lies
 * within one of other's: hits within quotes, mentions within sentences, quotes within documents. */
enum dossier_status dossier_relation_within(struct dossier_relation **out,
					    const struct dossier_relation *relation,
					    const struct dossier_relation *other,
					    struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Another handle on the same relation (they are immutable). */
struct dossier_relation *dossier_relation_share(const struct dossier_relation *relation);
void dossier_relation_free(struct dossier_relation *relation); /* NULL is taken */

/* ---- Asking ---- */

/* The columns; they live as long as the relation. */
const struct dossier_column *dossier_relation_columns(const struct dossier_relation *relation,
						      size_t *n);
/* Index of a column, or -1 with an error that suggests the near name. */
int dossier_relation_column(const struct dossier_relation *relation, const char *name,
			    struct dossier_error *error);
/* The noun whose rows these are ("quotes", "hits"), or NULL. */
const char *dossier_relation_noun(const struct dossier_relation *relation);
/* What a printer should add under the rows ("no entity is called “Lavrof”: did you mean
 * “Lavrov”?"), or NULL. Lives as long as the relation. */
const char *dossier_relation_note(const struct dossier_relation *relation);
enum dossier_status dossier_relation_count(const struct dossier_relation *relation, int64_t *out,
					   const struct dossier_cancel *cancel,
					   struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The SQL it stands for, with its parameters filled in, readable; free with dossier_text_free()
 * (annotate.h). */
enum dossier_status dossier_relation_text(const struct dossier_relation *relation, char **out,
					  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* SQLite's plan, one step a line, indented; free with dossier_text_free(). */
enum dossier_status dossier_relation_plan(const struct dossier_relation *relation, char **out,
					  struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Rows one at a time. The cursor keeps its relation alive; any number may be open. cancel is looked
 * at inside SQLite too and must outlive the cursor; NULL is taken. */
enum dossier_status dossier_cursor_open(struct dossier_cursor **out,
					const struct dossier_relation *relation,
					const struct dossier_cancel *cancel,
					struct dossier_error *error) DOSSIER_MUST_CHECK;
/* 1: a row. 0: the end. -1: failed, error says why (DOSSIER_INTERRUPTED, DOSSIER_CORRUPT, ...). */
int dossier_cursor_next(struct dossier_cursor *cursor, struct dossier_error *error);
/* The values of the row, one for each column; they live until the next call on this cursor. */
const struct dossier_value *dossier_cursor_values(const struct dossier_cursor *cursor);
/* The key of a keyed row: the id in its noun's table, also when "id" is not selected. */
bool dossier_cursor_key(const struct dossier_cursor *cursor, int64_t *id);
/* Where the row stands: its document's id and span; start and end are -1 for a row without span.
 * False when the row has no place. */
bool dossier_cursor_place(const struct dossier_cursor *cursor, int64_t *document, int64_t *start,
			  int64_t *end);
void dossier_cursor_close(struct dossier_cursor *cursor); /* NULL is taken */

#ifdef __cplusplus
}
#endif

#endif
