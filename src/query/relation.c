/* The life of a relation node: see query/relation.h. Nodes are counted, not copied; one thread uses
 * a dossier at a time, so the count needs no lock. */
#include "query/relation.h"

#include <string.h>

#include "base/error.h"
#include "base/mem.h"
#include "base/near.h"
#include "query/grid.h"
#include "store/dossier.h"

#define MOST_MEMORY ((size_t)64 << 20) /* of one node: names, text and values */

const char *dossier_type_name(enum dossier_type type)
{
	static const char *const names[] = {"any",     "text", "integer", "real",
					    "boolean", "date", "entity",  "document"};
	return (size_t)type < sizeof names / sizeof *names ? names[type] : "any";
}

static enum dossier_status copy_columns(struct dossier_relation *relation,
					const struct dossier_relation *from,
					struct dossier_error *error)
{
	size_t n = from->n_columns;
	memcpy(relation->columns, from->columns, n * sizeof *from->columns);
	memcpy(relation->links, from->links, n * sizeof *from->links);
	for (size_t i = 0; i < n; i++) {
		struct dossier_column *column = &relation->columns[i];
		column->name = relation_string(relation, column->name);
		column->help = relation_string(relation, column->help);
		if (!column->name || !column->help)
			return error_memory(error);
	}
	relation->n_columns = n;
	relation->n_visible = from->n_visible;
	memcpy(relation->hidden, from->hidden, sizeof from->hidden);
	memcpy(relation->order, from->order, sizeof from->order);
	relation->n_order = from->n_order;
	relation->noun = from->noun; /* of the catalogue: a constant */
	relation->note = from->note ? relation_string(relation, from->note) : NULL;
	return DOSSIER_OK;
}

static size_t depth_of(const struct dossier_relation *relation)
{
	return relation ? relation->depth : 0;
}

enum dossier_status relation_new(struct dossier_relation **out, struct dossier *dossier,
				 const struct dossier_relation *first,
				 const struct dossier_relation *second, struct dossier_error *error)
{
	size_t depth = depth_of(first) > depth_of(second) ? depth_of(first) : depth_of(second);
	if (depth >= RELATION_DEPTH)
		return error_set(error, DOSSIER_LIMIT,
				 "more than %d verbs in one chain: collect the rows in between",
				 RELATION_DEPTH);
	struct dossier_relation *relation = mem_zero(sizeof *relation);
	if (!relation)
		return error_memory(error);
	relation->references = 1;
	relation->dossier = dossier;
	dossier_hold(dossier);
	relation->depth = depth + 1;
	relation->parents[0] = first ? dossier_relation_share(first) : NULL;
	relation->parents[1] = second ? dossier_relation_share(second) : NULL;
	relation->arena = arena_new(MOST_MEMORY);
	enum dossier_status status = relation->arena ? DOSSIER_OK : error_memory(error);
	if (!status) {
		size_t n = RELATION_COLUMNS;
		relation->columns = arena_zero(relation->arena, n, sizeof *relation->columns);
		relation->links = arena_zero(relation->arena, n, sizeof *relation->links);
		if (!relation->columns || !relation->links)
			status = error_memory(error);
	}
	relation_clear_columns(relation);
	if (!status && first)
		status = copy_columns(relation, first, error);
	if (status) {
		dossier_relation_free(relation);
		return status;
	}
	*out = relation;
	return DOSSIER_OK;
}

void relation_clear_columns(struct dossier_relation *relation)
{
	relation->n_columns = relation->n_visible = relation->n_order = 0;
	for (size_t i = 0; i < HIDDEN_COUNT; i++)
		relation->hidden[i] = -1;
	relation->noun = NULL;
}

int relation_add_column(struct dossier_relation *relation, const struct dossier_column *column,
			bool is_visible, struct dossier_error *error)
{
	size_t i = relation->n_columns;
	if (i >= RELATION_COLUMNS) {
		error_set(error, DOSSIER_LIMIT, "more than %d columns", RELATION_COLUMNS);
		return -1;
	}
	const char *name = relation_string(relation, column->name);
	const char *help = relation_string(relation, column->help ? column->help : "");
	if (!name || !help) {
		error_memory(error);
		return -1;
	}
	relation->columns[i] = *column;
	relation->columns[i].name = name;
	relation->columns[i].help = help;
	relation->links[i] = -1;
	relation->n_columns++;
	if (is_visible)
		relation->n_visible = relation->n_columns;
	return (int)i;
}

enum dossier_status relation_add_hidden(struct dossier_relation *relation, const char *name,
					int *index, struct dossier_error *error)
{
	struct dossier_column column = {name, DOSSIER_TYPE_INTEGER, true, ""};
	int i = relation_add_column(relation, &column, false, error);
	if (i < 0)
		return error ? error->status : DOSSIER_MEMORY;
	*index = i;
	return DOSSIER_OK;
}

const char *relation_string(struct dossier_relation *relation, const char *string)
{
	return arena_string(relation->arena, span_of(string));
}

enum dossier_status relation_finish(struct dossier_relation **out,
				    struct dossier_relation *relation, struct sql *sql,
				    enum dossier_status status, struct dossier_error *error)
{
	if (status)
		sql_release(sql);
	else
		status = sql_finish(sql, &relation->body, error);
	if (status) {
		dossier_relation_free(relation);
		return status;
	}
	relation->values = sql->values;
	relation->n_values = sql->n_values;
	*out = relation;
	return DOSSIER_OK;
}

int relation_find(const struct dossier_relation *relation, const char *name)
{
	for (size_t i = 0; i < relation->n_columns; i++)
		if (!strcmp(relation->columns[i].name, name))
			return (int)i;
	return -1;
}

void relation_order(const struct dossier_relation *relation, bool is_reversed, struct sql *sql)
{
	for (size_t i = 0; i < relation->n_order; i++) {
		const struct term *term = &relation->order[i];
		bool is_descending = term->is_descending != is_reversed;
		sql_string(sql, i ? ", " : "\n  ORDER BY ");
		sql_name(sql, relation->columns[term->column].name);
		sql_string(sql, is_descending ? " DESC" : "");
		sql_string(sql, is_reversed ? " NULLS FIRST" : " NULLS LAST");
	}
}

void relation_list(const struct dossier_relation *relation, struct sql *sql)
{
	for (size_t i = 0; i < relation->n_columns; i++) {
		sql_comma(sql, i);
		sql_name(sql, relation->columns[i].name);
	}
}

struct dossier_relation *dossier_relation_share(const struct dossier_relation *relation)
{
	struct dossier_relation *shared = (struct dossier_relation *)relation;
	shared->references++;
	return shared;
}

void dossier_relation_free(struct dossier_relation *relation)
{
	/* A chain is freed link by link, so that its length does not cost stack. */
	while (relation && !--relation->references) {
		struct dossier_relation *next = relation->parents[0];
		dossier_relation_free(relation->parents[1]);
		dossier_relation_free(relation->scope);
		grid_free(relation->grid);
		arena_free(relation->arena);
		dossier_let_go(relation->dossier);
		mem_free(relation);
		relation = next;
	}
}

const struct dossier_column *dossier_relation_columns(const struct dossier_relation *relation,
						      size_t *n)
{
	*n = relation->n_visible;
	return relation->columns;
}

/* A document's day is "published", that of what stands in it "date": each is taken for the other
 * where only one is there. */
static int find_visible(const struct dossier_relation *relation, const char *name)
{
	int i = relation_find(relation, name);
	if (i < 0 && !strcmp(name, "date"))
		i = relation_find(relation, "published");
	else if (i < 0 && !strcmp(name, "published"))
		i = relation_find(relation, "date");
	return i >= 0 && (size_t)i < relation->n_visible ? i : -1;
}

int dossier_relation_column(const struct dossier_relation *relation, const char *name,
			    struct dossier_error *error)
{
	const char *names[RELATION_COLUMNS];
	int found = find_visible(relation, name);
	if (found >= 0)
		return found;
	for (size_t i = 0; i < relation->n_visible; i++)
		names[i] = relation->columns[i].name;
	size_t near = near_name(span_of(name), names, relation->n_visible);
	const char *noun = relation->noun ? relation->noun : "the relation";
	if (near != SIZE_MAX)
		error_set(error, DOSSIER_ARGUMENT,
			  "unknown column \"%s\" of %s (did you mean \"%s\"?)", name, noun,
			  names[near]);
	else
		error_set(error, DOSSIER_ARGUMENT, "unknown column \"%s\" of %s", name, noun);
	return -1;
}

const char *dossier_relation_noun(const struct dossier_relation *relation)
{
	return relation->noun;
}

const char *dossier_relation_note(const struct dossier_relation *relation)
{
	return relation->note;
}
