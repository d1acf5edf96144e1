/* a + b, a - b, a & b. Over one noun rows are the same when their keys are, so two quotes with one
 * text stay two; else when all their values are. */
#include <string.h>

#include "base/error.h"
#include "query/relation.h"
#include "query/verbs.h"

static enum dossier_status check_columns(const struct dossier_relation *a,
					 const struct dossier_relation *b,
					 struct dossier_error *error)
{
	if (a->dossier != b->dossier)
		return error_set(error, DOSSIER_ARGUMENT, "the relations are of two dossiers");
	if (a->n_visible != b->n_visible)
		return error_set(
			error, DOSSIER_ARGUMENT,
			"one relation has %zu columns, the other %zu: select the same ones",
			a->n_visible, b->n_visible);
	for (size_t i = 0; i < a->n_visible; i++)
		if (strcmp(a->columns[i].name, b->columns[i].name))
			return error_set(error, DOSSIER_ARGUMENT,
					 "column %zu is \"%s\" here and \"%s\" there: select the"
					 " same ones",
					 i + 1, a->columns[i].name, b->columns[i].name);
	return DOSSIER_OK;
}

/* Keep of a's hidden columns those that b has too. */
static enum dossier_status keep_common(struct dossier_relation *relation,
				       const struct dossier_relation *a,
				       const struct dossier_relation *b,
				       struct dossier_error *error)
{
	int moved[RELATION_COLUMNS];
	bool is_one_noun = a->noun && b->noun && !strcmp(a->noun, b->noun);
	relation_clear_columns(relation);
	for (size_t i = 0; i < a->n_columns; i++) {
		bool is_visible = i < a->n_visible;
		bool is_sort = !strncmp(a->columns[i].name, "_sort", 5);
		moved[i] = -1;
		if (!is_visible &&
		    (is_sort || !is_one_noun || relation_find(b, a->columns[i].name) < 0))
			continue;
		moved[i] = relation_add_column(relation, &a->columns[i], is_visible, error);
		if (moved[i] < 0)
			return error ? error->status : DOSSIER_MEMORY;
	}
	for (size_t i = 0; i < a->n_columns; i++)
		if (moved[i] >= 0 && a->links[i] >= 0)
			relation->links[moved[i]] = moved[a->links[i]];
	for (size_t i = 0; i < HIDDEN_COUNT; i++)
		if (a->hidden[i] >= 0)
			relation->hidden[i] = moved[a->hidden[i]];
	relation->noun = is_one_noun ? a->noun : NULL;
	verbs_break_ties(relation);
	return DOSSIER_OK;
}

static void write_select(const struct dossier_relation *relation, const char *from, struct sql *sql)
{
	sql_string(sql, "SELECT ");
	relation_list(relation, sql);
	sql_string(sql, " FROM ");
	sql_string(sql, from);
}

static bool is_keyed(const struct dossier_relation *a, const struct dossier_relation *b)
{
	return a->noun && b->noun && !strcmp(a->noun, b->noun) && a->hidden[HIDDEN_ID] >= 0 &&
	       b->hidden[HIDDEN_ID] >= 0;
}

enum dossier_status dossier_relation_combine(struct dossier_relation **out, enum dossier_set set,
					     const struct dossier_relation *a,
					     const struct dossier_relation *b,
					     struct dossier_error *error)
{
	static const char *const words[] = {"\n  UNION ", "\n  EXCEPT ", "\n  INTERSECT "};
	static const char *const tests[] = {
		"", "SELECT * FROM " SQL_FIRST " WHERE _id NOT IN (SELECT _id FROM " SQL_SECOND ")",
		"SELECT * FROM " SQL_FIRST " WHERE _id IN (SELECT _id FROM " SQL_SECOND ")"};
	struct dossier_relation *relation = NULL;
	struct sql sql;
	enum dossier_status status = check_columns(a, b, error);
	if (!status)
		status = relation_new(&relation, a->dossier, a, b, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	if (set != DOSSIER_UNION && is_keyed(a, b)) {
		sql_string(&sql, tests[set]);
		return relation_finish(out, relation, &sql, status, error);
	}
	status = keep_common(relation, a, b, error);
	write_select(relation, SQL_FIRST, &sql);
	sql_string(&sql, words[set]);
	write_select(relation, SQL_SECOND, &sql);
	return relation_finish(out, relation, &sql, status, error);
}
