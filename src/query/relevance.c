/* BM25 (Robertson and others; k1 = 1.2, b = 0.75) with a title weight of 5 and the inverse document
 * frequency log(1 + (N - n + 0.5) / (n + 0.5)). FTS5's own bm25() takes the older form of it, which
 * is not positive for a word that more than half of the documents have, and sets it to a millionth
 * then: in a dossier of a few documents about one subject that is every word that matters. */
#include "query/relevance.h"

#include <math.h>
#include <string.h>

#include "base/mem.h"

#define K1 1.2
#define B 0.75
#define TITLE_WEIGHT 5.0

struct statistics {
	int n_phrases;
	double average; /* words in a document */
	double idf[];   /* of each phrase */
};

static int count_row(const Fts5ExtensionApi *api, Fts5Context *fts, void *data)
{
	(void)api, (void)fts;
	++*(sqlite3_int64 *)data;
	return SQLITE_OK;
}

static int fill(const Fts5ExtensionApi *api, Fts5Context *fts, struct statistics *statistics)
{
	sqlite3_int64 n_rows = 0, n_words = 0;
	int rc = api->xRowCount(fts, &n_rows);
	if (!rc)
		rc = api->xColumnTotalSize(fts, -1, &n_words);
	statistics->average = n_rows > 0 ? (double)n_words / (double)n_rows : 1;
	if (statistics->average <= 0)
		statistics->average = 1;
	for (int i = 0; !rc && i < statistics->n_phrases; i++) {
		sqlite3_int64 n = 0;
		rc = api->xQueryPhrase(fts, i, &n, count_row);
		double with = (double)n + 0.5, without = (double)(n_rows - n) + 0.5;
		statistics->idf[i] = log(1 + (without > 0 ? without : 0.5) / with);
	}
	return rc;
}

/* Made for the first row of a query and kept beside it. */
static int get_statistics(const Fts5ExtensionApi *api, Fts5Context *fts, struct statistics **out)
{
	int n = api->xPhraseCount(fts);
	*out = api->xGetAuxdata(fts, 0);
	if (*out)
		return SQLITE_OK;
	struct statistics *statistics =
		mem_zero(sizeof *statistics + (size_t)n * sizeof *statistics->idf);
	if (!statistics)
		return SQLITE_NOMEM;
	statistics->n_phrases = n;
	int rc = fill(api, fts, statistics);
	if (rc) {
		mem_free(statistics);
		return rc;
	}
	*out = statistics;
	return api->xSetAuxdata(fts, statistics, mem_free);
}

/* How often a phrase stands in this row, titles counting more. */
static int add_frequencies(const Fts5ExtensionApi *api, Fts5Context *fts, double *frequency)
{
	int n = 0, rc = api->xInstCount(fts, &n);
	for (int i = 0; !rc && i < n; i++) {
		int phrase, column, offset;
		rc = api->xInst(fts, i, &phrase, &column, &offset);
		if (!rc)
			frequency[phrase] += column == 0 ? TITLE_WEIGHT : 1;
	}
	return rc;
}

static int score(const Fts5ExtensionApi *api, Fts5Context *fts, double *out)
{
	struct statistics *statistics;
	int n_words = 0, rc = get_statistics(api, fts, &statistics);
	if (rc)
		return rc;
	double *frequency = mem_array((size_t)statistics->n_phrases + 1, sizeof *frequency);
	if (!frequency)
		return SQLITE_NOMEM;
	rc = add_frequencies(api, fts, frequency);
	if (!rc)
		rc = api->xColumnSize(fts, -1, &n_words);
	double length = K1 * (1 - B + B * n_words / statistics->average);
	*out = 0;
	for (int i = 0; i < statistics->n_phrases; i++)
		*out += statistics->idf[i] * frequency[i] * (K1 + 1) / (frequency[i] + length);
	mem_free(frequency);
	return rc;
}

static void relevance(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context,
		      int n, sqlite3_value **values)
{
	double result = 0;
	(void)n, (void)values;
	int rc = score(api, fts, &result);
	if (rc)
		sqlite3_result_error_code(context, rc);
	else
		sqlite3_result_double(context, result);
}

int relevance_register(sqlite3 *database)
{
	fts5_api *api = NULL;
	sqlite3_stmt *statement = NULL;
	if (!sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, NULL)) {
		sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
		sqlite3_step(statement);
	}
	sqlite3_finalize(statement);
	return api ? api->xCreateFunction(api, "relevance", NULL, relevance, NULL) : SQLITE_ERROR;
}
