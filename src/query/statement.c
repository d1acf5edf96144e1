/* From the graph of nodes to one statement: see query/relation.h. Nodes are listed parents first,
 * each once however often it is used, so r + r costs one r. Parameters are anonymous: their order
 * in the text is the order of nodes, then of values within a node, then its rows. */
#include "query/statement.h"

#include "base/error.h"
#include "base/mem.h"
#include "dossier/limits.h"
#include "query/engine.h"
#include "query/grid.h"
#include "store/dossier.h"

#define NODES 400

struct plan {
	const struct dossier_relation *nodes[NODES];
	size_t n;
	struct buffer text;
};

static size_t index_of(const struct plan *plan, const struct dossier_relation *node)
{
	size_t i = 0;
	while (i < plan->n && plan->nodes[i] != node)
		i++;
	return i;
}

/* Depth is bounded by RELATION_DEPTH. */
static bool list_nodes(struct plan *plan, const struct dossier_relation *node)
{
	if (!node || index_of(plan, node) < plan->n)
		return true;
	if (!list_nodes(plan, node->parents[0]) || !list_nodes(plan, node->parents[1]))
		return false;
	if (plan->n == NODES)
		return false;
	plan->nodes[plan->n++] = node;
	return true;
}

static void write_columns(struct buffer *to, const struct dossier_relation *node)
{
	struct sql names;
	sql_init(&names, NULL);
	relation_list(node, &names);
	buffer_char(to, '(');
	buffer_span(to, buffer_all(&names.text));
	buffer_char(to, ')');
	sql_release(&names);
}

static void write_body(struct plan *plan, const struct dossier_relation *node)
{
	if (node->is_raw) {
		buffer_string(&plan->text, node->body);
		return;
	}
	for (const char *at = node->body; *at; at++) {
		if (*at == SQL_FIRST[0])
			buffer_format(&plan->text, "r%zu", index_of(plan, node->parents[0]) + 1);
		else if (*at == SQL_SECOND[0])
			buffer_format(&plan->text, "r%zu", index_of(plan, node->parents[1]) + 1);
		else
			buffer_char(&plan->text, *at);
	}
}

static void write_end(struct plan *plan, const struct dossier_relation *relation,
		      enum statement_kind kind)
{
	struct sql end;
	sql_init(&end, NULL);
	if (kind == STATEMENT_COUNT)
		sql_string(&end, "count(*)");
	else
		relation_list(relation, &end);
	buffer_string(&plan->text, "\nSELECT ");
	buffer_span(&plan->text, buffer_all(&end.text));
	buffer_format(&plan->text, "\n  FROM r%zu", plan->n);
	buffer_clear(&end.text);
	if (kind != STATEMENT_COUNT)
		relation_order(relation, false, &end);
	buffer_span(&plan->text, buffer_all(&end.text));
	sql_release(&end);
}

static enum dossier_status write_plan(struct plan *plan, const struct dossier_relation *relation,
				      enum statement_kind kind, struct dossier_error *error)
{
	if (!list_nodes(plan, relation))
		return error_set(error, DOSSIER_LIMIT, "more than %d verbs in one relation", NODES);
	if (kind == STATEMENT_PLAN)
		buffer_string(&plan->text, "EXPLAIN QUERY PLAN ");
	for (size_t i = 0; i < plan->n; i++) {
		buffer_format(&plan->text, i ? ",\nr%zu" : "WITH r%zu", i + 1);
		write_columns(&plan->text, plan->nodes[i]);
		buffer_string(&plan->text, " AS (\n  ");
		write_body(plan, plan->nodes[i]);
		buffer_char(&plan->text, ')');
	}
	write_end(plan, relation, kind);
	return buffer_status(&plan->text, error);
}

static int bind_all(const struct plan *plan, sqlite3_stmt *statement)
{
	int at = 1, rc = SQLITE_OK;
	for (size_t i = 0; !rc && i < plan->n; i++) {
		const struct dossier_relation *node = plan->nodes[i];
		for (size_t j = 0; !rc && j < node->n_values; j++)
			rc = engine_bind(statement, at++, &node->values[j]);
		if (!rc && node->grid)
			rc = grid_bind(statement, at, node->grid);
		at += node->grid || node->fill;
	}
	return rc;
}

static enum dossier_status fill_all(const struct plan *plan, sqlite3 *database,
				    const struct dossier_cancel *cancel,
				    struct dossier_error *error)
{
	for (size_t i = 0; i < plan->n; i++) {
		struct dossier_relation *node = (struct dossier_relation *)plan->nodes[i];
		int64_t version = 0;
		if (!node->fill)
			continue;
		enum dossier_status status = engine_version(database, &version, error);
		if (!status && (!node->grid || node->filled_at != version))
			status = node->fill(node, cancel, error);
		if (status)
			return status;
		node->filled_at = version;
	}
	return DOSSIER_OK;
}

static enum dossier_status refused(sqlite3 *database, struct dossier_error *error)
{
	/* The two limits of SQLite that a well-formed expression can reach. */
	struct span message = span_of(sqlite3_errmsg(database));
	if (span_find(message, SPAN("parser stack")) != SIZE_MAX)
		return error_set(error, DOSSIER_LIMIT, "the expression is nested too deeply");
	if (span_find(message, SPAN("tree is too large")) != SIZE_MAX)
		return error_set(error, DOSSIER_LIMIT, "the expression is too long");
	return database_error(database, "ask the dossier", error);
}

enum dossier_status statement_open(sqlite3_stmt **out, const struct dossier_relation *relation,
				   enum statement_kind kind, const struct dossier_cancel *cancel,
				   struct dossier_error *error)
{
	sqlite3 *database;
	sqlite3_stmt *statement = NULL;
	struct plan *plan = mem_zero(sizeof *plan);
	if (!plan)
		return error_memory(error);
	buffer_init(&plan->text, (size_t)dossier_limit_get(DOSSIER_LIMIT_QUERY)->value);
	enum dossier_status status = engine_get(relation->dossier, &database, error);
	if (!status)
		status = write_plan(plan, relation, kind, error);
	if (!status && (kind == STATEMENT_ROWS || kind == STATEMENT_COUNT))
		status = fill_all(plan, database, cancel, error);
	if (!status &&
	    sqlite3_prepare_v2(database, plan->text.at, (int)plan->text.length, &statement, NULL))
		status = refused(database, error);
	if (!status && bind_all(plan, statement))
		status = database_error(database, "ask the dossier", error);
	buffer_release(&plan->text);
	mem_free(plan);
	if (status)
		sqlite3_finalize(statement);
	else
		*out = statement;
	return status;
}

static bool has_raw(struct plan *plan)
{
	for (size_t i = 0; i < plan->n; i++)
		if (plan->nodes[i]->is_raw)
			return true;
	return false;
}

bool statement_has_raw(const struct dossier_relation *relation)
{
	struct plan *plan = mem_zero(sizeof *plan);
	bool found = plan && list_nodes(plan, relation) && has_raw(plan);
	mem_free(plan);
	return found;
}
