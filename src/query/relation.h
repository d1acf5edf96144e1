/*
 * A relation inside: a node in a graph of queries.
 *
 * Each node has one SELECT (its body), whose sources are other nodes (SQL_FIRST, SQL_SECOND in the
 * text) or tables. To run, the nodes that a relation is made from become the common table
 * expressions r1, r2, ... of one statement, each once, parents first; so the text grows with the
 * number of verbs and not with nesting, which SQLite's parser bounds at about twenty.
 *
 *     WITH r1(...) AS (SELECT ... FROM quote ...),
 *          r2(...) AS (SELECT * FROM r1 WHERE ...)
 *     SELECT ... FROM r2 ORDER BY ...
 *
 * Columns: first the visible ones, then hidden ones whose names begin with _ (no visible name
 * does): _id _document _start _end (the key and place of a row), one id beside each entity column,
 * and one beside each sort. Order is a list of columns, applied at the end and before rows are
 * counted off.
 */
#ifndef QUERY_RELATION_H
#define QUERY_RELATION_H

#include "dossier/relation.h"
#include "query/sql.h"

#define RELATION_ORDER 12   /* columns in an order; older ones fall off */
#define RELATION_COLUMNS 64 /* visible and hidden */
#define RELATION_DEPTH 150  /* verbs in one chain */

struct grid;

struct term {
	int column;
	bool is_descending;
};

enum hidden { /* columns with a meaning */
	      HIDDEN_ID,
	      HIDDEN_DOCUMENT,
	      HIDDEN_START,
	      HIDDEN_END,
	      HIDDEN_COUNT
};

struct dossier_relation {
	size_t references;
	struct dossier *dossier;
	struct arena *arena; /* all that this struct points to but parents and rows */
	struct dossier_relation *parents[2];
	size_t depth; /* longest chain of parents, this one included */

	const char *body;
	bool is_raw; /* the body is an analyst's SQL: no marks in it, columns named outside */
	const struct dossier_value *values;
	size_t n_values;

	struct grid *grid; /* bound as a pointer after the values, or NULL */
	/* When not NULL: makes rows the first time, and again when the file has changed. */
	enum dossier_status (*fill)(struct dossier_relation *relation,
				    const struct dossier_cancel *cancel,
				    struct dossier_error *error);
	const void *recipe;             /* fill's own, in the arena */
	struct dossier_relation *scope; /* fill's own, shared */
	int64_t filled_at;              /* data version the rows were made at */

	struct dossier_column *columns;
	int *links; /* of an entity column: the column with its id; else -1 */
	size_t n_columns, n_visible;
	int hidden[HIDDEN_COUNT]; /* column index, or -1 */
	struct term order[RELATION_ORDER];
	size_t n_order;
	const char *noun;
	const char *note;
};

/* A node without body: parents shared (NULL is taken), noun, note, columns and order as first's.
 * first NULL: no columns. */
enum dossier_status relation_new(struct dossier_relation **out, struct dossier *dossier,
				 const struct dossier_relation *first,
				 const struct dossier_relation *second,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Add a column behind the others: visible ones first. Its strings are copied. Index, or -1 with an
 * error when there are too many. */
int relation_add_column(struct dossier_relation *relation, const struct dossier_column *column,
			bool is_visible, struct dossier_error *error);
/* Add a hidden column of integers and give its index. */
enum dossier_status relation_add_hidden(struct dossier_relation *relation, const char *name,
					int *index, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Forget columns, order and key (for group, distinct, ...). */
void relation_clear_columns(struct dossier_relation *relation);
/* The body is sql's text, the values sql's; sql's arena must be the relation's. Hands the relation
 * out, or frees it when something failed. status: what came before. */
enum dossier_status relation_finish(struct dossier_relation **out,
				    struct dossier_relation *relation, struct sql *sql,
				    enum dossier_status status,
				    struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Visible or hidden column by name, -1 when absent. */
int relation_find(const struct dossier_relation *relation, const char *name);
/* " ORDER BY ..." of the relation's order, reversed when asked; nothing without order. */
void relation_order(const struct dossier_relation *relation, bool is_reversed, struct sql *sql);
/* All columns, quoted, with commas. */
void relation_list(const struct dossier_relation *relation, struct sql *sql);
/* A copy of the name in the relation's arena. */
const char *relation_string(struct dossier_relation *relation, const char *string);

#endif
