/* Full-text search as a relation: the documents that match, best first.
 *
 * FTS5's functions work only where its table is asked, so score and document number come from a
 * node of their own (whose LIMIT keeps SQLite from merging it into what follows), and the snippet
 * from a subquery for its row, which costs nothing where nobody looks at it. */
#include "dossier/search.h"

#include <string.h>

#include "base/error.h"
#include "query/syntax.h"
#include "query/verbs.h"

#define SNIPPET_WORDS 14
#define MOST_SNIPPET_WORDS 64

static enum dossier_status failed(const struct dossier_error *error)
{
	return error && error->status ? error->status : DOSSIER_MEMORY;
}

/* document, score */
static enum dossier_status make_matches(struct dossier_relation **out, struct dossier *dossier,
					struct span match, struct dossier_error *error)
{
	static const struct dossier_column columns[] = {{"_match", DOSSIER_TYPE_INTEGER, true, ""},
							{"score", DOSSIER_TYPE_REAL, false, ""}};
	struct dossier_relation *relation = NULL;
	struct sql sql;
	enum dossier_status status = relation_new(&relation, dossier, NULL, NULL, error);
	if (status)
		return status;
	for (size_t i = 0; !status && i < 2; i++)
		if (relation_add_column(relation, &columns[i], true, error) < 0)
			status = failed(error);
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT rowid, relevance(fulltext) FROM fulltext WHERE fulltext MATCH ");
	sql_bind_text(&sql, match);
	sql_string(&sql, " LIMIT -1");
	return relation_finish(out, relation, &sql, status, error);
}

static void write_snippet(struct sql *sql, struct span match,
			  const struct dossier_search_options *options)
{
	const char *before = options && options->before ? options->before : "[";
	const char *after = options && options->after ? options->after : "]";
	int words = options ? options->snippet_words : 0;
	words = words <= 0                   ? SNIPPET_WORDS
		: words > MOST_SNIPPET_WORDS ? MOST_SNIPPET_WORDS
					     : words;
	sql_string(sql, "(SELECT snippet(fulltext, -1, ");
	sql_bind_text(sql, span_of(before));
	sql_string(sql, ", ");
	sql_bind_text(sql, span_of(after));
	sql_string(sql, ", '\xe2\x80\xa6', ");
	sql_bind_integer(sql, words);
	sql_string(sql, ") FROM fulltext WHERE fulltext MATCH ");
	sql_bind_text(sql, match);
	sql_string(sql, " AND rowid = a.id)");
}

/* The columns in front, then the others of documents, less prominent. */
static const char *const front[] = {"id", "score", "title", "snippet", "published", "outlet"};
#define FRONT (sizeof front / sizeof *front)

static bool is_front(const char *name)
{
	for (size_t i = 0; i < FRONT; i++)
		if (!strcmp(front[i], name))
			return true;
	return false;
}

static enum dossier_status add(struct dossier_relation *relation,
			       const struct dossier_column *column, bool is_visible,
			       struct sql *sql, struct dossier_error *error)
{
	int i = relation_add_column(relation, column, is_visible, error);
	sql_comma(sql, (size_t)(i < 0 ? 0 : i));
	return i < 0 ? failed(error) : DOSSIER_OK;
}

static enum dossier_status add_columns(struct dossier_relation *relation,
				       const struct dossier_relation *documents, struct span match,
				       const struct dossier_search_options *options,
				       struct sql *sql, struct dossier_error *error)
{
	static const struct dossier_column score = {"score", DOSSIER_TYPE_REAL, false,
						    "how well it matches; higher is better"};
	static const struct dossier_column snippet = {"snippet", DOSSIER_TYPE_TEXT, false,
						      "the text around the hits"};
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < FRONT; i++) {
		bool is_score = !strcmp(front[i], "score"),
		     is_snippet = !strcmp(front[i], "snippet");
		const struct dossier_column *column =
			is_score     ? &score
			: is_snippet ? &snippet
				     : &documents->columns[relation_find(documents, front[i])];
		status = add(relation, column, true, sql, error);
		if (is_snippet)
			write_snippet(sql, match, options);
		else
			sql_string(sql, is_score ? "b." : "a.");
		if (!is_snippet)
			sql_name(sql, column->name);
	}
	for (size_t i = 0; !status && i < documents->n_columns; i++) {
		struct dossier_column column = documents->columns[i];
		if (is_front(column.name))
			continue;
		column.is_secondary = true;
		status = add(relation, &column, i < documents->n_visible, sql, error);
		sql_string(sql, "a.");
		sql_name(sql, column.name);
		for (size_t j = 0; j < HIDDEN_COUNT; j++)
			if (documents->hidden[j] == (int)i)
				relation->hidden[j] = (int)relation->n_columns - 1;
	}
	return status;
}

static enum dossier_status make_documents(struct dossier_relation **out, struct span match,
					  const struct dossier_relation *documents,
					  const struct dossier_relation *matches,
					  const struct dossier_search_options *options,
					  struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	enum dossier_status status =
		relation_new(&relation, documents->dossier, documents, matches, error);
	if (status)
		return status;
	relation_clear_columns(relation);
	relation->noun = documents->noun;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT ");
	status = add_columns(relation, documents, match, options, &sql, error);
	sql_string(&sql, "\n  FROM " SQL_SECOND " AS b JOIN " SQL_FIRST " AS a ON a.id = b._match");
	verbs_order_by(relation, relation_find(relation, "score"), true);
	verbs_break_ties(relation);
	return relation_finish(out, relation, &sql, status, error);
}

enum dossier_status dossier_search(struct dossier_relation **out, struct dossier *dossier,
				   const char *query, size_t length,
				   const struct dossier_search_options *options,
				   struct dossier_error *error)
{
	struct dossier_relation *documents = NULL, *matches = NULL;
	struct buffer match;
	buffer_init(&match, 1 << 20);
	enum dossier_status status = syntax_translate(span_make(query, length),
						      options && options->is_exact, &match, error);
	if (!status)
		status = dossier_relation_new(&documents, dossier, "documents", error);
	if (!status)
		status = make_matches(&matches, dossier, buffer_all(&match), error);
	if (!status)
		status =
			make_documents(out, buffer_all(&match), documents, matches, options, error);
	dossier_relation_free(documents);
	dossier_relation_free(matches);
	buffer_release(&match);
	return status;
}
