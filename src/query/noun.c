/* All rows of a noun: the first node of most chains. See the catalogue for what it selects. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "query/catalogue.h"
#include "query/engine.h"
#include "query/verbs.h"
#include "store/dossier.h"

static const char *const hidden_names[HIDDEN_COUNT] = {"_id", "_document", "_start", "_end"};

static enum dossier_status add_noun_columns(struct dossier_relation *relation,
					    const struct noun *noun, struct dossier_error *error)
{
	static const size_t n_hidden[] = {
		[PLACED_NOWHERE] = 1, [PLACED_DOCUMENT] = 2, [PLACED_SPAN] = 4};
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < noun->face.n_columns; i++)
		if (relation_add_column(relation, &noun->face.columns[i], true, error) < 0)
			status = error ? error->status : DOSSIER_MEMORY;
	for (size_t i = 0; !status && i < noun->face.n_columns; i++) {
		char name[64] = "_";
		struct span rest = span_of(noun->face.columns[i].name);
		if (noun->face.columns[i].type != DOSSIER_TYPE_ENTITY || rest.length > 60)
			continue;
		memcpy(name + 1, rest.at, rest.length + 1);
		status = relation_add_hidden(relation, name, &relation->links[i], error);
	}
	for (size_t i = 0; !status && i < n_hidden[noun->placed]; i++)
		status =
			relation_add_hidden(relation, hidden_names[i], &relation->hidden[i], error);
	relation->noun = noun->face.name;
	return status;
}

static enum dossier_status new_base(struct dossier_relation **out, struct dossier *dossier,
				    const struct noun *noun, struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	enum dossier_status status = relation_new(&relation, dossier, NULL, NULL, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT ");
	sql_string(&sql, noun->select);
	status = add_noun_columns(relation, noun, error);
	return relation_finish(out, relation, &sql, status, error);
}

/* What an analyst rejected is left out, and said to be: found through the judgements, which are
 * few. */
static enum dossier_status note_rejected(struct dossier_relation *relation, const struct noun *noun,
					 struct dossier_error *error)
{
	sqlite3 *database;
	sqlite3_stmt *statement = NULL;
	char sql[256];
	enum dossier_status status = engine_get(relation->dossier, &database, error);
	if (status)
		return status;
	snprintf(sql, sizeof sql,
		 "SELECT count(*) FROM %s WHERE state = 'rejected' AND key IN"
		 " (SELECT key FROM judgement WHERE noun = '%s')",
		 noun->judgement, noun->judgement);
	int rc = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);
	int64_t n = 0;
	if (!rc && engine_step(statement, NULL, NULL, error) == 1)
		n = sqlite3_column_int64(statement, 0);
	rc = sqlite3_finalize(statement);
	if (rc)
		return database_error(database, "count what was rejected", error);
	if (n)
		relation->note = arena_format(relation->arena, "%lld rejected %s left out",
					      (long long)n, n == 1 ? "one is" : "ones are");
	return n && !relation->note ? error_memory(error) : DOSSIER_OK;
}

enum dossier_status dossier_relation_new(struct dossier_relation **out, struct dossier *dossier,
					 const char *name, struct dossier_error *error)
{
	const struct noun *noun = catalogue_find(name);
	struct dossier_relation *relation = NULL, *sorted = NULL;
	if (!noun)
		return catalogue_unknown(name, error);
	enum dossier_status status = new_base(&relation, dossier, noun, error);
	if (!status && noun->judgement)
		status = note_rejected(relation, noun, error);
	if (status) {
		dossier_relation_free(relation);
		return status;
	}
	verbs_break_ties(relation);
	if (!*noun->order) {
		*out = relation;
		return DOSSIER_OK;
	}
	struct span order = span_of(noun->order);
	status = dossier_relation_sort(&sorted, relation, order.at, order.length, error);
	dossier_relation_free(relation);
	if (!status)
		*out = sorted;
	return status;
}
