/* The plain verbs: select, sort, slice, sample, distinct. Sorting copies what it sorts by into a hidden
 * column, folded when it is text, so that the order survives a later select. */
#include "query/verbs.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"

bool verbs_is_text(enum dossier_type type)
{
	return type == DOSSIER_TYPE_TEXT || type == DOSSIER_TYPE_ENTITY || type == DOSSIER_TYPE_ANY;
}

void verbs_order_by(struct dossier_relation *relation, int column, bool is_descending)
{
	for (size_t i = 0; i < relation->n_order; i++)
		if (relation->order[i].column == column)
			return;
	if (column >= 0 && relation->n_order < RELATION_ORDER)
		relation->order[relation->n_order++] = (struct term){column, is_descending};
}

void verbs_break_ties(struct dossier_relation *relation)
{
	static const enum hidden keys[] = {HIDDEN_DOCUMENT, HIDDEN_START, HIDDEN_END, HIDDEN_ID};
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		verbs_order_by(relation, relation->hidden[keys[i]], false);
	if (relation->hidden[HIDDEN_ID] < 0)
		for (size_t i = 0; i < relation->n_visible; i++)
			verbs_order_by(relation, (int)i, false);
}

/* ---- select ---- */

/* relation's columns become those of from named in columns, then the hidden ones of from. */
static enum dossier_status choose(struct dossier_relation *relation,
				  const struct dossier_relation *from, const char *const *columns,
				  size_t n, struct sql *sql, struct dossier_error *error)
{
	int moved[RELATION_COLUMNS];
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; i < RELATION_COLUMNS; i++)
		moved[i] = -1;
	for (size_t i = 0; !status && i < n + from->n_columns - from->n_visible; i++) {
		int old = i < n ? dossier_relation_column(from, columns[i], error)
				: (int)(from->n_visible + i - n);
		if (old < 0)
			return error ? error->status : DOSSIER_ARGUMENT;
		if (moved[old] >= 0)
			return error_set(error, DOSSIER_ARGUMENT, "column \"%s\" is named twice",
					 columns[i]);
		sql_comma(sql, i);
		sql_name(sql, from->columns[old].name);
		moved[old] = relation_add_column(relation, &from->columns[old], i < n, error);
		if (moved[old] < 0)
			status = error ? error->status : DOSSIER_MEMORY;
	}
	for (size_t i = 0; !status && i < from->n_columns; i++)
		if (moved[i] >= 0 && from->links[i] >= 0)
			relation->links[moved[i]] = moved[from->links[i]];
	for (size_t i = 0; i < HIDDEN_COUNT; i++)
		relation->hidden[i] = from->hidden[i] < 0 ? -1 : moved[from->hidden[i]];
	for (size_t i = 0; i < from->n_order; i++)
		verbs_order_by(relation, moved[from->order[i].column],
			       from->order[i].is_descending);
	return status;
}

/* A term of the order may be a visible column that select drops: sort columns first. */
static bool orders_by_visible(const struct dossier_relation *relation)
{
	for (size_t i = 0; i < relation->n_order; i++)
		if ((size_t)relation->order[i].column < relation->n_visible)
			return true;
	return false;
}

/* Copies what the order looks at into hidden columns. */
static enum dossier_status hide_order(struct dossier_relation **out,
				      const struct dossier_relation *from,
				      struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	enum dossier_status status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT *");
	for (size_t i = 0; !status && i < relation->n_order; i++) {
		char name[32];
		int column = relation->order[i].column;
		if ((size_t)column >= relation->n_visible)
			continue;
		snprintf(name, sizeof name, "_sort%zu", relation->n_columns);
		sql_string(&sql, ", ");
		sql_name(&sql, relation->columns[column].name);
		status = relation_add_hidden(relation, name, &relation->order[i].column, error);
	}
	sql_string(&sql, " FROM " SQL_FIRST);
	return relation_finish(out, relation, &sql, status, error);
}

enum dossier_status dossier_relation_select(struct dossier_relation **out,
					    const struct dossier_relation *from,
					    const char *const *columns, size_t n,
					    struct dossier_error *error)
{
	struct dossier_relation *relation = NULL, *hidden = NULL;
	struct sql sql;
	if (!n)
		return error_set(error, DOSSIER_ARGUMENT, "select needs the name of a column");
	if (n > RELATION_COLUMNS)
		return error_set(error, DOSSIER_LIMIT, "more than %d columns", RELATION_COLUMNS);
	enum dossier_status status = DOSSIER_OK;
	if (orders_by_visible(from))
		status = hide_order(&hidden, from, error);
	from = hidden ? hidden : from;
	if (!status)
		status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status) {
		dossier_relation_free(hidden);
		return status;
	}
	const char *noun = relation->noun;
	relation_clear_columns(relation);
	relation->noun = noun;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT ");
	status = choose(relation, from, columns, n, &sql, error);
	sql_string(&sql, " FROM " SQL_FIRST);
	status = relation_finish(out, relation, &sql, status, error);
	dossier_relation_free(hidden);
	return status;
}

/* ---- sort ---- */

static int sort_column(const struct dossier_relation *relation, struct span name,
		       struct dossier_error *error)
{
	char word[128];
	if (!name.length || name.length >= sizeof word) {
		error_set(error, DOSSIER_ARGUMENT,
			  "sort takes names of columns with commas between them");
		return -1;
	}
	memcpy(word, name.at, name.length);
	word[name.length] = '\0';
	return dossier_relation_column(relation, word, error);
}

/* One item of the list: reads its column and says whether it is descending. */
static enum dossier_status sort_item(const struct dossier_relation *relation, struct span whole,
				     struct span item, int *column, bool *is_descending,
				     struct dossier_error *error)
{
	struct span name = span_trim(item);
	*is_descending = span_starts(name, SPAN("-"));
	if (*is_descending || span_starts(name, SPAN("+")))
		name = span_trim(span_make(name.at + 1, name.length - 1));
	*column = sort_column(relation, name, error);
	if (*column >= 0)
		return DOSSIER_OK;
	error_at(error, NULL, 0, name.at - whole.at);
	return error ? error->status : DOSSIER_ARGUMENT;
}

enum dossier_status verbs_sort(struct dossier_relation *relation, struct span order,
			       struct sql *sql, struct dossier_error *error)
{
	struct term old[RELATION_ORDER];
	size_t n_old = relation->n_order;
	struct span rest = order, item;
	enum dossier_status status = DOSSIER_OK;
	memcpy(old, relation->order, sizeof old);
	relation->n_order = 0;
	while (!status && span_split(&rest, ',', &item)) {
		int column = -1, copy = -1;
		bool is_descending;
		char name[32];
		status = sort_item(relation, order, item, &column, &is_descending, error);
		if (status)
			break;
		bool is_text = verbs_is_text(relation->columns[column].type);
		sql_string(sql, is_text ? ", fold(" : ", ");
		sql_name(sql, relation->columns[column].name);
		sql_string(sql, is_text ? ")" : "");
		snprintf(name, sizeof name, "_sort%zu", relation->n_columns);
		status = relation_add_hidden(relation, name, &copy, error);
		if (!status)
			verbs_order_by(relation, copy, is_descending);
	}
	if (!status && !relation->n_order)
		status = error_set(error, DOSSIER_ARGUMENT, "sort needs the name of a column");
	for (size_t i = 0; i < n_old; i++)
		verbs_order_by(relation, old[i].column, old[i].is_descending);
	if (!n_old)
		verbs_break_ties(relation);
	return status;
}

enum dossier_status dossier_relation_sort(struct dossier_relation **out,
					  const struct dossier_relation *from, const char *order,
					  size_t length, struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	enum dossier_status status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT *");
	status = verbs_sort(relation, span_make(order, length), &sql, error);
	sql_string(&sql, " FROM " SQL_FIRST);
	return relation_finish(out, relation, &sql, status, error);
}

/* ---- slice and sample ---- */

/* Rows of SQL of an analyst's own have no columns to order by: number them. */
static enum dossier_status number(struct dossier_relation **out,
				  const struct dossier_relation *from, struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	int row = -1;
	enum dossier_status status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT *, row_number() OVER () FROM " SQL_FIRST);
	status = relation_add_hidden(relation, "_row", &row, error);
	if (!status)
		verbs_order_by(relation, row, false);
	return relation_finish(out, relation, &sql, status, error);
}

static enum dossier_status cut(struct dossier_relation **out, const struct dossier_relation *from,
			       bool is_last, int64_t count, int64_t offset,
			       struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	enum dossier_status status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT * FROM " SQL_FIRST);
	relation_order(relation, is_last, &sql);
	sql_string(&sql, " LIMIT ");
	sql_bind_integer(&sql, count);
	sql_string(&sql, " OFFSET ");
	sql_bind_integer(&sql, offset);
	return relation_finish(out, relation, &sql, status, error);
}

enum dossier_status dossier_relation_slice(struct dossier_relation **out,
					   const struct dossier_relation *relation, int64_t offset,
					   int64_t count, struct dossier_error *error)
{
	if (count < 0)
		return error_set(error, DOSSIER_ARGUMENT, "the number of rows is negative");
	if (offset >= 0)
		return cut(out, relation, false, count, offset, error);
	if (offset == INT64_MIN)
		return error_set(error, DOSSIER_ARGUMENT, "the offset is out of range");
	/* Counted off from the end, so that what would stand before the first row is not there. */
	int64_t wanted = count < -offset ? count : -offset;
	if (relation->n_order)
		return cut(out, relation, true, wanted, -offset - wanted, error);
	struct dossier_relation *numbered = NULL;
	enum dossier_status status = number(&numbered, relation, error);
	if (!status)
		status = cut(out, numbered, true, wanted, -offset - wanted, error);
	dossier_relation_free(numbered);
	return status;
}

enum dossier_status dossier_relation_sample(struct dossier_relation **out,
					    const struct dossier_relation *from, int64_t n,
					    int64_t seed, struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	if (n < 0)
		return error_set(error, DOSSIER_ARGUMENT, "the number of rows is negative");
	enum dossier_status status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status)
		return status;
	int key = relation_find(relation, "key");
	size_t first = key >= 0 ? (size_t)key : 0;
	size_t end = key >= 0 ? first + 1 : relation->n_visible;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT * FROM " SQL_FIRST " ORDER BY pick(");
	sql_bind_integer(&sql, seed);
	for (size_t i = first; i < end; i++) {
		sql_string(&sql, ", ");
		sql_name(&sql, relation->columns[i].name);
	}
	sql_string(&sql, ") LIMIT ");
	sql_bind_integer(&sql, n);
	return relation_finish(out, relation, &sql, status, error);
}

/* ---- distinct ---- */

enum dossier_status dossier_relation_distinct(struct dossier_relation **out,
					      const struct dossier_relation *from,
					      const char *const *columns, size_t n,
					      struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql names, sql;
	int first = -1;
	enum dossier_status status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status)
		return status;
	relation_clear_columns(relation);
	sql_init(&names, relation->arena);
	sql_init(&sql, relation->arena);
	size_t wanted = n ? n : from->n_visible;
	for (size_t i = 0; !status && i < wanted; i++) {
		int old = n ? dossier_relation_column(from, columns[i], error) : (int)i;
		if (old < 0 ||
		    relation_add_column(relation, &from->columns[old], true, error) < 0) {
			status = error ? error->status : DOSSIER_ARGUMENT;
			break;
		}
		sql_comma(&names, i);
		sql_name(&names, from->columns[old].name);
	}
	if (!status)
		status = relation_add_hidden(relation, "_first", &first, error);
	verbs_order_by(relation, first, false);
	sql_string(&sql, "SELECT ");
	buffer_span(&sql.text, buffer_all(&names.text));
	sql_string(&sql, ", min(_row) FROM (SELECT ");
	buffer_span(&sql.text, buffer_all(&names.text));
	sql_string(&sql, ", row_number() OVER (");
	relation_order(from, false, &sql);
	sql_string(&sql, ") AS _row FROM " SQL_FIRST ") GROUP BY ");
	buffer_span(&sql.text, buffer_all(&names.text));
	sql_release(&names);
	return relation_finish(out, relation, &sql, status, error);
}
