/* find: a concordance as a relation.
 *
 * The hits themselves are found when rows are first asked for, by reading the texts that the index
 * lets through, and held in memory; the columns that come from other tables (sentence, quote,
 * speaker, zone) are looked up by SQL, so that judgements made later show. */
#include "dossier/search.h"

#include "base/error.h"
#include "base/utf8.h"
#include "query/engine.h"
#include "query/grid.h"
#include "query/pattern.h"
#include "query/relation.h"
#include "query/verbs.h"
#include "store/dossier.h"
#include "store/tokens.h"
#include "text/unicode.h"

#define CONTEXT 60
#define MOST_CONTEXT 2000
#define HELD 6 /* document, start, end, left, match, right */
#define MOST_TOKENS ((size_t)1 << 30)

struct recipe {
	struct pattern pattern;
	const char *index; /* FTS5 expression, or NULL */
	int context;
};

/* ---- Filling ---- */

struct filling {
	struct grid *grid;
	int64_t document;
	struct span text;
	int context;
	struct buffer left, match, right;
};

/* Append the text with line breaks as spaces. */
static void flatten(struct buffer *to, struct span text)
{
	for (size_t i = 0; i < text.length; i++) {
		bool is_break = text.at[i] == '\n' || text.at[i] == '\r' || text.at[i] == '\t';
		bool is_again = is_break && to->length && to->at[to->length - 1] == ' ';
		if (!is_again)
			buffer_char(to, is_break ? ' ' : text.at[i]);
	}
}

static size_t step_back(struct span text, size_t at, int n)
{
	while (n-- > 0 && at > 0)
		at = utf8_floor(text.at, at - 1);
	return at;
}

static size_t step_on(struct span text, size_t at, int n)
{
	while (n-- > 0 && at < text.length) {
		size_t length;
		unicode_at(text, at, &length);
		at += length;
	}
	return at;
}

static enum dossier_status take_hit(void *context, struct dossier_range hit,
				    struct dossier_error *error)
{
	struct filling *filling = context;
	struct span text = filling->text;
	size_t from = step_back(text, hit.start, filling->context);
	size_t to = step_on(text, hit.end, filling->context);
	buffer_clear(&filling->left);
	buffer_clear(&filling->match);
	buffer_clear(&filling->right);
	flatten(&filling->left, span_make(text.at + from, hit.start - from));
	flatten(&filling->match, span_make(text.at + hit.start, hit.end - hit.start));
	flatten(&filling->right, span_make(text.at + hit.end, to - hit.end));
	const struct dossier_value values[HELD] = {value_integer(filling->document),
						   value_integer(hit.start),
						   value_integer(hit.end),
						   value_text(buffer_all(&filling->left)),
						   value_text(buffer_all(&filling->match)),
						   value_text(buffer_all(&filling->right))};
	if (filling->left.failure || filling->match.failure || filling->right.failure)
		return error_memory(error);
	return grid_add(filling->grid, values, error);
}

static enum dossier_status scan_lemmas(struct dossier *dossier, const struct recipe *recipe,
				       struct filling *filling, const struct dossier_cancel *cancel,
				       struct dossier_error *error)
{
	struct dossier_token *tokens = NULL;
	size_t n = 0;
	struct arena *arena = arena_new(MOST_TOKENS);
	if (!arena)
		return error_memory(error);
	enum dossier_status status =
		tokens_read(dossier, filling->document, arena, &tokens, &n, error);
	if (!status)
		status = pattern_scan_tokens(&recipe->pattern, filling->text, tokens, n, take_hit,
					     filling, cancel, error);
	arena_free(arena);
	return status;
}

static enum dossier_status open_texts(sqlite3 *database, const char *index, sqlite3_stmt **out,
				      struct dossier_error *error)
{
	static const char all[] =
		"SELECT id, text FROM document WHERE state <> 'rejected' ORDER BY id";
	static const char some[] =
		"SELECT id, text FROM document WHERE state <> 'rejected' AND id IN"
		" (SELECT rowid FROM fulltext WHERE fulltext MATCH ?) ORDER BY id";
	sqlite3_stmt *statement = NULL;
	int rc = sqlite3_prepare_v2(database, index ? some : all, -1, &statement, NULL);
	if (!rc && index)
		rc = sqlite3_bind_text(statement, 1, index, -1, SQLITE_STATIC);
	if (rc) {
		sqlite3_finalize(statement);
		return database_error(database, "look for words", error);
	}
	*out = statement;
	return DOSSIER_OK;
}

static enum dossier_status scan_texts(struct dossier *dossier, const struct recipe *recipe,
				      sqlite3_stmt *statement, struct filling *filling,
				      const struct dossier_cancel *cancel,
				      struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	struct dossier_error failure = {0};
	int got = 0;
	while (!status && (got = engine_step(statement, cancel, NULL, &failure)) == 1) {
		struct dossier_value text = engine_value(statement, 1);
		filling->document = sqlite3_column_int64(statement, 0);
		filling->text = span_make(text.text, text.length);
		if (recipe->pattern.is_lemma)
			status = scan_lemmas(dossier, recipe, filling, cancel, error);
		else
			status = pattern_scan(&recipe->pattern, filling->text, take_hit, filling,
					      cancel, error);
	}
	if (got < 0) {
		if (error)
			*error = failure;
		return failure.status;
	}
	return status;
}

static enum dossier_status fill(struct dossier_relation *relation,
				const struct dossier_cancel *cancel, struct dossier_error *error)
{
	const struct recipe *recipe = relation->recipe;
	struct filling filling = {.grid = grid_new(HELD), .context = recipe->context};
	sqlite3 *database;
	sqlite3_stmt *statement = NULL;
	enum dossier_status status = filling.grid ? engine_get(relation->dossier, &database, error)
						  : error_memory(error);
	buffer_init(&filling.left, SIZE_MAX / 2);
	buffer_init(&filling.match, SIZE_MAX / 2);
	buffer_init(&filling.right, SIZE_MAX / 2);
	if (!status)
		status = open_texts(database, recipe->index, &statement, error);
	if (!status)
		status = scan_texts(relation->dossier, recipe, statement, &filling, cancel, error);
	sqlite3_finalize(statement);
	buffer_release(&filling.left);
	buffer_release(&filling.match);
	buffer_release(&filling.right);
	if (status) {
		grid_free(filling.grid);
		return status;
	}
	grid_free(relation->grid);
	relation->grid = filling.grid;
	return DOSSIER_OK;
}

/* ---- The relation ---- */

static const struct dossier_column columns[] = {
	{"document", DOSSIER_TYPE_DOCUMENT, false, "id of the document it stands in"},
	{"left", DOSSIER_TYPE_TEXT, false, "the text before it"},
	{"match", DOSSIER_TYPE_TEXT, false, "what was found"},
	{"right", DOSSIER_TYPE_TEXT, false, "the text behind it"},
	{"speaker", DOSSIER_TYPE_ENTITY, false, "whose words they are, when in a quote"},
	{"outlet", DOSSIER_TYPE_TEXT, true, "who published the document"},
	{"date", DOSSIER_TYPE_DATE, true, "when the document was published"},
	{"title", DOSSIER_TYPE_TEXT, true, "title of the document"},
	{"start", DOSSIER_TYPE_INTEGER, true, "first byte in the document's text"},
	{"end", DOSSIER_TYPE_INTEGER, true, "byte after the last one"},
	{"sentence", DOSSIER_TYPE_INTEGER, true, "id of the sentence"},
	{"quote", DOSSIER_TYPE_INTEGER, true, "id of the quote it stands in"},
	{"zone", DOSSIER_TYPE_TEXT, true, "kind of the paragraph"},
};
static const struct dossier_column hidden[] = {
	{"_speaker", DOSSIER_TYPE_INTEGER, true, ""},  {"_id", DOSSIER_TYPE_INTEGER, true, ""},
	{"_document", DOSSIER_TYPE_INTEGER, true, ""}, {"_start", DOSSIER_TYPE_INTEGER, true, ""},
	{"_end", DOSSIER_TYPE_INTEGER, true, ""},
};
#define VISIBLE (sizeof columns / sizeof *columns)
#define SPEAKER 4
#define INSIDE(table)                                                                              \
	" FROM " table                                                                             \
	" AS x WHERE x.document = h.document AND x.start <= h.start AND x.end >= h.end"
#define SHORTEST " ORDER BY x.end - x.start, x.id LIMIT 1)"

/* Who spoke the quote, after linking and judgements: an entity's id or name. */
#define SPOKEN(what)                                                                               \
	"(SELECT s." what " FROM quote q JOIN entity e ON e.id = q.speaker"                        \
	" JOIN entity s ON s.id = e.shown WHERE q.id = h.quote)"

/* The held rows with what surrounds each hit. Subqueries, not joins: what is not looked at then
 * costs nothing. */
static const char body[] = "SELECT h.document, h.left, h.match, h.right, " SPOKEN(
	"name") ", d.outlet, d.published,"
		" d.title, h.start, h.end, h.sentence, h.quote, h.zone, " SPOKEN(
			"id") ", h.row, h.document,"
			      " h.start, h.end"
			      " FROM (SELECT h.*, (SELECT x.id" INSIDE("sentence") SHORTEST
	" AS sentence,"
	" (SELECT x.id" INSIDE(
		"quote") " AND x.state <> 'rejected'" SHORTEST " AS quote,"
			 " (SELECT x.kind" INSIDE(
				 "zone") " AND x.end > x.start" SHORTEST " AS zone"
					 " FROM (SELECT v0 AS document, v1 AS start, v2 AS end, v3 "
					 "AS left, v4 AS match, v5 AS right,"
					 " row FROM dossier_rows(?)) AS h) AS h JOIN document d ON "
					 "d.id = h.document";

static enum dossier_status add_columns(struct dossier_relation *relation,
				       struct dossier_error *error)
{
	for (size_t i = 0; i < VISIBLE; i++)
		if (relation_add_column(relation, &columns[i], true, error) < 0)
			return error ? error->status : DOSSIER_MEMORY;
	for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
		if (relation_add_column(relation, &hidden[i], false, error) < 0)
			return error ? error->status : DOSSIER_MEMORY;
	relation->links[SPEAKER] = VISIBLE;
	for (size_t i = 0; i < HIDDEN_COUNT; i++)
		relation->hidden[i] = (int)(VISIBLE + 1 + i);
	relation->noun = "hits";
	verbs_break_ties(relation);
	return DOSSIER_OK;
}

static enum dossier_status add_recipe(struct dossier_relation *relation, struct span text,
				      const struct dossier_find_options *options,
				      struct dossier_error *error)
{
	struct recipe *recipe = arena_zero(relation->arena, 1, sizeof *recipe);
	struct buffer index;
	if (!recipe)
		return arena_error(relation->arena, error);
	enum dossier_status status =
		pattern_read(&recipe->pattern, text, options && options->has_case,
			     options && options->is_lemma, relation->arena, error);
	if (status)
		return status;
	int context = options ? options->context : 0;
	recipe->context = context <= 0 ? CONTEXT : context > MOST_CONTEXT ? MOST_CONTEXT : context;
	buffer_init(&index, 1 << 20);
	pattern_index(&recipe->pattern, &index);
	if (index.length)
		recipe->index = arena_string(relation->arena, buffer_all(&index));
	if (index.failure || (index.length && !recipe->index))
		status = error_memory(error);
	buffer_release(&index);
	relation->recipe = recipe;
	relation->fill = fill;
	return status;
}

static enum dossier_status find(struct dossier_relation **out, struct dossier *dossier,
				struct span text, const struct dossier_find_options *options,
				struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	enum dossier_status status = relation_new(&relation, dossier, NULL, NULL, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	sql_string(&sql, body);
	status = add_recipe(relation, text, options, error);
	if (!status)
		status = add_columns(relation, error);
	return relation_finish(out, relation, &sql, status, error);
}

enum dossier_status dossier_find(struct dossier_relation **out, struct dossier *dossier,
				 const char *pattern, size_t length,
				 const struct dossier_find_options *options,
				 struct dossier_error *error)
{
	struct dossier_relation *hits = NULL;
	enum dossier_status status =
		find(&hits, dossier, span_make(pattern, length), options, error);
	if (status || !options || !options->within) {
		if (!status)
			*out = hits;
		return status;
	}
	status = dossier_relation_within(out, hits, options->within, error);
	dossier_relation_free(hits);
	return status;
}
