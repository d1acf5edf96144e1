/* group: one row for each combination of keys. An entity column as a key keeps its id, so that two
 * people of one name stay two, and names can be asked for afterwards. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "query/relation.h"
#include "query/verbs.h"

static const char *const names[] = {"count", "sum", "mean", "min", "max", "list"};
#define FUNCTIONS (sizeof names / sizeof *names)

int dossier_aggregate_find(const char *name)
{
	for (size_t i = 0; i < FUNCTIONS; i++)
		if (!strcmp(names[i], name))
			return (int)i;
	return -1;
}

static enum dossier_status failed(const struct dossier_error *error)
{
	return error && error->status ? error->status : DOSSIER_ARGUMENT;
}

/* Adds a key, and the id behind it when it is an entity, and says so in sql. */
static enum dossier_status add_key(struct dossier_relation *relation,
				   const struct dossier_relation *from, const char *name,
				   struct sql *sql, struct sql *by, struct dossier_error *error)
{
	int old = dossier_relation_column(from, name, error);
	if (old < 0)
		return failed(error);
	if (relation_find(relation, name) >= 0)
		return error_set(error, DOSSIER_ARGUMENT, "column \"%s\" is named twice", name);
	sql_comma(sql, relation->n_columns);
	sql_name(sql, from->columns[old].name);
	sql_comma(by, relation->n_columns);
	sql_name(by, from->columns[old].name);
	int new = relation_add_column(relation, &from->columns[old], true, error);
	if (new < 0)
		return failed(error);
	relation->columns[new].is_secondary = false;
	verbs_order_by(relation, new, false);
	return DOSSIER_OK;
}

static enum dossier_type type_of(enum dossier_aggregate_function function, enum dossier_type column)
{
	switch (function) {
	case DOSSIER_COUNT:
		return DOSSIER_TYPE_INTEGER;
	case DOSSIER_SUM:
		return column == DOSSIER_TYPE_INTEGER ? DOSSIER_TYPE_INTEGER : DOSSIER_TYPE_REAL;
	case DOSSIER_MEAN:
		return DOSSIER_TYPE_REAL;
	case DOSSIER_MIN:
	case DOSSIER_MAX:
		return column == DOSSIER_TYPE_ENTITY ? DOSSIER_TYPE_TEXT : column;
	case DOSSIER_LIST:
		return DOSSIER_TYPE_TEXT;
	}
	return DOSSIER_TYPE_ANY;
}

static bool takes_numbers(enum dossier_aggregate_function function)
{
	return function == DOSSIER_SUM || function == DOSSIER_MEAN;
}

static bool is_text(enum dossier_type type)
{
	return type == DOSSIER_TYPE_TEXT || type == DOSSIER_TYPE_DATE ||
	       type == DOSSIER_TYPE_ENTITY;
}

static void write_aggregate(enum dossier_aggregate_function function, const char *column,
			    struct sql *sql)
{
	static const char *const calls[] = {"count(", "sum(", "avg(", "min(", "max("};
	if (function == DOSSIER_LIST) {
		/* Different values, in their order; SQLite's own DISTINCT takes no separator. */
		sql_string(sql, "texts(");
		sql_name(sql, column);
		sql_string(sql, ")");
		return;
	}
	sql_string(sql, calls[function]);
	if (column)
		sql_name(sql, column);
	else
		sql_string(sql, "*");
	sql_string(sql, ")");
}

static enum dossier_status add_aggregate(struct dossier_relation *relation,
					 const struct dossier_relation *from,
					 const struct dossier_aggregate *aggregate, struct sql *sql,
					 struct dossier_error *error)
{
	char made[160];
	const char *function = names[aggregate->function];
	struct dossier_column column = {aggregate->name, DOSSIER_TYPE_INTEGER, false, ""};
	int old = -1;
	if (!aggregate->column && aggregate->function != DOSSIER_COUNT)
		return error_set(error, DOSSIER_ARGUMENT, "%s needs the name of a column",
				 function);
	if (aggregate->column)
		old = dossier_relation_column(from, aggregate->column, error);
	if (aggregate->column && old < 0)
		return failed(error);
	enum dossier_type type = old < 0 ? DOSSIER_TYPE_INTEGER : from->columns[old].type;
	if (takes_numbers(aggregate->function) && is_text(type))
		return error_set(error, DOSSIER_ARGUMENT,
				 "%s needs numbers, column \"%s\" holds %s", function,
				 aggregate->column, dossier_type_name(type));
	column.type = type_of(aggregate->function, type);
	if (!column.name) {
		snprintf(made, sizeof made, aggregate->column ? "%s_%.100s" : "%s", function,
			 aggregate->column);
		column.name = made;
	}
	if (!column.name[0] || column.name[0] == '_' || relation_find(relation, column.name) >= 0)
		return error_set(error, DOSSIER_ARGUMENT, "the new column cannot be called \"%s\"",
				 column.name);
	sql_comma(sql, relation->n_columns);
	write_aggregate(aggregate->function, old < 0 ? NULL : from->columns[old].name, sql);
	return relation_add_column(relation, &column, true, error) < 0 ? failed(error) : DOSSIER_OK;
}

static enum dossier_status add_ids(struct dossier_relation *relation,
				   const struct dossier_relation *from, size_t n_keys,
				   struct sql *sql, struct sql *by, struct dossier_error *error)
{
	for (size_t i = 0; i < n_keys; i++) {
		int old = relation_find(from, relation->columns[i].name);
		int link = old < 0 ? -1 : from->links[old];
		if (link < 0)
			continue;
		sql_string(sql, ", ");
		sql_name(sql, from->columns[link].name);
		sql_string(by, ", ");
		sql_name(by, from->columns[link].name);
		relation->links[i] =
			relation_add_column(relation, &from->columns[link], false, error);
		if (relation->links[i] < 0)
			return failed(error);
		verbs_order_by(relation, relation->links[i], false);
	}
	return DOSSIER_OK;
}

enum dossier_status dossier_relation_group(struct dossier_relation **out,
					   const struct dossier_relation *from,
					   const char *const *keys, size_t n_keys,
					   const struct dossier_aggregate *aggregates,
					   size_t n_aggregates, struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql, by;
	enum dossier_status status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status)
		return status;
	relation_clear_columns(relation);
	sql_init(&sql, relation->arena);
	sql_init(&by, relation->arena);
	sql_string(&sql, "SELECT ");
	for (size_t i = 0; !status && i < n_keys; i++)
		status = add_key(relation, from, keys[i], &sql, &by, error);
	for (size_t i = 0; !status && i < n_aggregates; i++)
		status = add_aggregate(relation, from, &aggregates[i], &sql, error);
	if (!status && !relation->n_columns)
		status = error_set(error, DOSSIER_ARGUMENT,
				   "group needs keys or something to count");
	if (!status)
		status = add_ids(relation, from, n_keys, &sql, &by, error);
	sql_string(&sql, " FROM " SQL_FIRST);
	sql_string(&sql, n_keys ? "\n  GROUP BY " : "");
	sql_take(&sql, &by);
	return relation_finish(out, relation, &sql, status, error);
}
