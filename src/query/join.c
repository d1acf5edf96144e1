/* join and within: rows of two relations brought together. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "query/catalogue.h"
#include "query/relation.h"
#include "query/verbs.h"

#define PAIRS 8

struct pair {
	int left, right;
};

static enum dossier_status failed(const struct dossier_error *error)
{
	return error && error->status ? error->status : DOSSIER_ARGUMENT;
}

static int typed_column(const struct dossier_relation *relation, enum dossier_type type)
{
	for (size_t i = 0; i < relation->n_visible; i++)
		if (relation->columns[i].type == type)
			return (int)i;
	return -1;
}

static bool is_noun(const struct dossier_relation *relation, const char *noun)
{
	return relation->noun && !strcmp(relation->noun, noun);
}

/* The link that nobody has to be told: a document and what stands in it. */
static bool natural(const struct dossier_relation *left, const struct dossier_relation *right,
		    struct pair *out)
{
	int left_document = typed_column(left, DOSSIER_TYPE_DOCUMENT);
	int right_document = typed_column(right, DOSSIER_TYPE_DOCUMENT);
	if (is_noun(right, "documents"))
		right_document = relation_find(right, "id");
	if (is_noun(left, "documents"))
		left_document = relation_find(left, "id");
	*out = (struct pair){left_document, right_document};
	return left_document >= 0 && right_document >= 0;
}

static enum dossier_status find_pairs(const struct dossier_relation *left,
				      const struct dossier_relation *right,
				      const struct dossier_on *on, size_t n, struct pair *pairs,
				      struct dossier_error *error)
{
	if (n > PAIRS)
		return error_set(error, DOSSIER_LIMIT, "more than %d columns to join on", PAIRS);
	if (!n && !natural(left, right, &pairs[0]))
		return error_set(error, DOSSIER_ARGUMENT,
				 "join needs the name of a column that both have");
	for (size_t i = 0; i < n; i++) {
		const char *other = on[i].other ? on[i].other : on[i].column;
		pairs[i].left = dossier_relation_column(left, on[i].column, error);
		if (pairs[i].left < 0)
			return failed(error);
		pairs[i].right = dossier_relation_column(right, other, error);
		if (pairs[i].right < 0)
			return failed(error);
	}
	return DOSSIER_OK;
}

static const char *prefix_of(const struct dossier_relation *relation)
{
	const struct dossier_noun *noun = relation->noun ? dossier_noun_find(relation->noun) : NULL;
	return noun ? noun->singular : relation->noun ? "hit" : "other";
}

static bool is_joined(const struct pair *pairs, size_t n, const struct dossier_relation *left,
		      const struct dossier_relation *right, size_t column)
{
	for (size_t i = 0; i < n; i++)
		if (pairs[i].right == (int)column &&
		    !strcmp(left->columns[pairs[i].left].name, right->columns[column].name))
			return true;
	return false;
}

/* Adds a column of one side under a name that is free. */
static int add_side(struct dossier_relation *relation, const struct dossier_relation *side,
		    size_t column, const char *alias, bool is_visible, struct sql *sql,
		    struct dossier_error *error)
{
	char name[200];
	struct dossier_column added = side->columns[column];
	const char *prefix = is_visible ? prefix_of(side) : "_other";
	for (int i = 1; relation_find(relation, added.name) >= 0; i++) {
		if (i == 1)
			snprintf(name, sizeof name, "%s_%.100s", prefix,
				 side->columns[column].name);
		else
			snprintf(name, sizeof name, "%s_%.100s_%d", prefix,
				 side->columns[column].name, i);
		added.name = name;
	}
	sql_comma(sql, relation->n_columns);
	sql_string(sql, alias);
	sql_string(sql, ".");
	sql_name(sql, side->columns[column].name);
	return relation_add_column(relation, &added, is_visible, error);
}

struct mapping {
	int left[RELATION_COLUMNS], right[RELATION_COLUMNS];
};

static enum dossier_status
add_columns(struct dossier_relation *relation, const struct dossier_relation *left,
	    const struct dossier_relation *right, const struct pair *pairs, size_t n_pairs,
	    struct mapping *mapping, struct sql *sql, struct dossier_error *error)
{
	memset(mapping, 0xff, sizeof *mapping);
	for (int pass = 0; pass < 2; pass++) {
		size_t from = pass ? left->n_visible : 0;
		size_t to = pass ? left->n_columns : left->n_visible;
		for (size_t i = from; i < to; i++) {
			mapping->left[i] = add_side(relation, left, i, "a", !pass, sql, error);
			if (mapping->left[i] < 0)
				return failed(error);
		}
		from = pass ? right->n_visible : 0;
		to = pass ? right->n_columns : right->n_visible;
		for (size_t i = from; i < to; i++) {
			if (!pass && is_joined(pairs, n_pairs, left, right, i))
				continue;
			mapping->right[i] = add_side(relation, right, i, "b", !pass, sql, error);
			if (mapping->right[i] < 0)
				return failed(error);
		}
	}
	return DOSSIER_OK;
}

static void carry(struct dossier_relation *relation, const struct dossier_relation *side,
		  const int *mapping)
{
	for (size_t i = 0; i < side->n_columns; i++)
		if (mapping[i] >= 0 && side->links[i] >= 0)
			relation->links[mapping[i]] = mapping[side->links[i]];
	for (size_t i = 0; i < side->n_order; i++)
		verbs_order_by(relation, mapping[side->order[i].column],
			       side->order[i].is_descending);
}

static void write_on(const struct dossier_relation *left, const struct dossier_relation *right,
		     const struct pair *pairs, size_t n, struct sql *sql)
{
	for (size_t i = 0; i < n; i++) {
		const struct pair *pair = &pairs[i];
		int a = left->links[pair->left], b = right->links[pair->right];
		bool has_ids = a >= 0 && b >= 0;
		bool is_text = !has_ids && verbs_is_text(left->columns[pair->left].type) &&
			       verbs_is_text(right->columns[pair->right].type);
		sql_string(sql, i ? " AND " : " ON ");
		sql_string(sql, is_text ? "fold(a." : "a.");
		sql_name(sql, left->columns[has_ids ? a : pair->left].name);
		sql_string(sql, is_text ? ") = fold(b." : " = b.");
		sql_name(sql, right->columns[has_ids ? b : pair->right].name);
		sql_string(sql, is_text ? ")" : "");
	}
}

enum dossier_status dossier_relation_join(struct dossier_relation **out,
					  const struct dossier_relation *left,
					  const struct dossier_relation *right,
					  const struct dossier_on *on, size_t n_on,
					  bool keep_unmatched, struct dossier_error *error)
{
	struct pair pairs[PAIRS];
	struct mapping mapping;
	struct dossier_relation *relation = NULL;
	struct sql sql;
	size_t n = n_on ? n_on : 1;
	if (left->dossier != right->dossier)
		return error_set(error, DOSSIER_ARGUMENT, "the relations are of two dossiers");
	enum dossier_status status = find_pairs(left, right, on, n_on, pairs, error);
	if (!status)
		status = relation_new(&relation, left->dossier, left, right, error);
	if (status)
		return status;
	relation_clear_columns(relation);
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT ");
	status = add_columns(relation, left, right, pairs, n, &mapping, &sql, error);
	if (!status) {
		carry(relation, left, mapping.left);
		carry(relation, right, mapping.right);
		for (size_t i = 0; i < HIDDEN_COUNT; i++)
			if (i != HIDDEN_ID && left->hidden[i] >= 0)
				relation->hidden[i] = mapping.left[left->hidden[i]];
		sql_string(&sql, keep_unmatched ? "\n  FROM " SQL_FIRST " a LEFT JOIN " SQL_SECOND
						  " b"
						: "\n  FROM " SQL_FIRST " a JOIN " SQL_SECOND " b");
		write_on(left, right, pairs, n, &sql);
	}
	return relation_finish(out, relation, &sql, status, error);
}

/* ---- within ---- */

static bool has_span(const struct dossier_relation *relation)
{
	return relation->hidden[HIDDEN_START] >= 0 && relation->hidden[HIDDEN_END] >= 0;
}

enum dossier_status dossier_relation_within(struct dossier_relation **out,
					    const struct dossier_relation *from,
					    const struct dossier_relation *other,
					    struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	if (from->dossier != other->dossier)
		return error_set(error, DOSSIER_ARGUMENT, "the relations are of two dossiers");
	if (from->hidden[HIDDEN_DOCUMENT] < 0 || other->hidden[HIDDEN_DOCUMENT] < 0)
		return error_set(error, DOSSIER_ARGUMENT,
				 "within needs rows that stand in documents on both sides");
	enum dossier_status status = relation_new(&relation, from->dossier, from, other, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT * FROM " SQL_FIRST " AS a\n  WHERE ");
	if (has_span(from) && has_span(other))
		sql_string(&sql, "EXISTS (SELECT 1 FROM " SQL_SECOND
				 " AS b WHERE b._document = a._document"
				 " AND b._start <= a._start AND b._end >= a._end)");
	else
		sql_string(&sql, "_document IN (SELECT _document FROM " SQL_SECOND ")");
	return relation_finish(out, relation, &sql, status, error);
}
