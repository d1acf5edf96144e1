/* SQL of an analyst's own, and everything that tries to be more than a value: nothing is changed,
 * and what is not a question is refused. */
#include "sample.h"

#include "dossier/search.h"

/* One number for all that stands in the dossier. */
static int64_t fingerprint(void **state)
{
	static const char sql[] =
		"SELECT (SELECT count(*) || group_concat(id || name || text) FROM document)"
		" || (SELECT count(*) || group_concat(id || text || state) FROM quote)"
		" || (SELECT count(*) || group_concat(name) FROM entity)"
		" || (SELECT count(*) || group_concat(name || sql) FROM sqlite_master)"
		" || (SELECT count(*) FROM journal)";
	struct sample *sample = *state;
	sqlite3_stmt *statement = NULL;
	uint64_t hash = 0;
	assert_int_equal(
		sqlite3_prepare_v2(sample->dossier->main.handle, sql, -1, &statement, NULL), 0);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	hash = span_hash(span_of((const char *)sqlite3_column_text(statement, 0)));
	sqlite3_finalize(statement);
	return (int64_t)hash;
}

static enum dossier_status ask(void **state, const char *sql, struct dossier_error *error)
{
	struct sample *sample = *state;
	struct dossier_relation *out = NULL;
	enum dossier_status status =
		dossier_relation_sql(&out, sample->dossier, sql, strlen(sql), NULL, 0, error);
	struct dossier_cursor *cursor = NULL;
	int got = 1;
	if (!status)
		status = dossier_cursor_open(&cursor, out, NULL, error);
	while (!status && (got = dossier_cursor_next(cursor, error)) == 1)
		;
	dossier_cursor_close(cursor);
	dossier_relation_free(out);
	return got < 0 ? error->status : status;
}

static void sql_is_a_relation(void **state)
{
	struct sample *sample = *state;
	static const char sql[] = "SELECT outlet, count(*) AS n FROM document WHERE published > ?"
				  " GROUP BY outlet ORDER BY outlet DESC; -- done";
	struct dossier_relation *out = NULL, *first = NULL;
	struct dossier_error error = {0};
	struct dossier_value since = {.kind = DOSSIER_VALUE_TEXT, .text = "2016-03", .length = 7};
	if (dossier_relation_sql(&out, sample->dossier, sql, strlen(sql), &since, 1, &error))
		fail_msg("%s", error.message);
	assert_string_equal(sample_rows(dossier_relation_share(out), NULL),
			    "The Courier,2|Morning Post,1");
	assert_int_equal(dossier_relation_slice(&first, out, 0, 1, NULL), 0);
	assert_string_equal(sample_rows(first, NULL), "The Courier,2");
	assert_string_equal(sample_rows(sample_match(dossier_relation_share(out), "n", "1"), NULL),
			    "Morning Post,1");
	assert_string_equal(sample_rows(sample_sort(dossier_relation_share(out), "n"), "n"), "1|2");
	assert_int_equal(dossier_relation_slice(&first, out, -1, 1, NULL), 0);
	dossier_relation_free(out);
	assert_string_equal(sample_rows(first, NULL), "Morning Post,1");
}

static void sql_may_use_what_reads(void **state)
{
	static const char *const queries[] = {
		"SELECT 1",
		"VALUES (1, 2), (3, 4)",
		"WITH x AS (SELECT 1 AS a) SELECT * FROM x",
		"SELECT id FROM quote_view WHERE speaker_name LIKE 'A%' /* open comment",
		"SELECT count(*), outlet FROM document GROUP BY 2 -- comment",
		"SELECT rowid, rank FROM fulltext WHERE fulltext MATCH 'talks' ORDER BY rank",
		"SELECT row_number() OVER (ORDER BY id) FROM quote",
		"SELECT a.id, a.id FROM quote a JOIN quote b ON a.id = b.id",
		"SELECT json_group_array(id) FROM quote;;;",
		"SELECT strftime('%Y', published), printf('%5.2f', 3) FROM document",
	};
	for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
		struct dossier_error error = {0};
		if (ask(state, queries[i], &error))
			fail_msg("%s: %s", queries[i], error.message);
	}
}

static void sql_that_does_more_than_read_is_refused(void **state)
{
	static const char *const queries[] = {
		"",
		";",
		"-- nothing",
		"DELETE FROM quote",
		"UPDATE document SET text = ''",
		"INSERT INTO journal (time) VALUES ('x')",
		"DROP TABLE quote",
		"CREATE TABLE x (a)",
		"CREATE TEMP TABLE x (a)",
		"CREATE TEMP VIEW x AS SELECT 1",
		"ATTACH '/tmp/other.db' AS other",
		"DETACH main",
		"PRAGMA writable_schema = 1",
		"PRAGMA user_version = 7",
		"PRAGMA table_info(quote)",
		"PRAGMA query_only = 0",
		"BEGIN",
		"COMMIT",
		"VACUUM INTO '/tmp/copy.db'",
		"REINDEX",
		"ANALYZE",
		"EXPLAIN SELECT 1",
		"SELECT 1; SELECT 2",
		"SELECT 1; DELETE FROM quote",
		"SELECT load_extension('x')",
		"SELECT readfile('/etc/passwd')",
		"SELECT writefile('/tmp/x', 'y')",
		"SELECT randomblob(1000000000)",
		"SELECT zeroblob(1000000000)",
		"SELECT fts5(1)",
		"SELECT fts3_tokenizer('simple')",
		"SELECT * FROM pragma_table_info('quote')",
		"SELECT * FROM dossier_rows",
		"SELECT * FROM dossier_rows(1)",
		"SELECT :name",
		"SELECT ?1",
		"SELECT ?",
		"INSERT INTO fulltext (fulltext) VALUES ('delete-all')",
		"WITH x AS (SELECT 1) DELETE FROM quote",
		"SELECT * FROM quote) SELECT 1 --",
		"REPLACE INTO quote SELECT * FROM quote",
		"UPDATE sqlite_master SET sql = ''",
		"DELETE FROM sqlite_master",
		"SELECT changes(), total_changes(), last_insert_rowid()",
		"SELECT sqlite_source_id()",
	};
	int64_t before = fingerprint(state);
	for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
		struct dossier_error error = {0};
		if (!ask(state, queries[i], &error))
			fail_msg("allowed: %s", queries[i]);
		assert_true(error.message[0]);
	}
	assert_true(fingerprint(state) == before);
}

static void sql_without_end_stops_at_its_limit_or_when_told(void **state)
{
	struct sample *sample = *state;
	static const char sql[] = "SELECT a.id FROM document a, document b, document c, document d,"
				  " document e, document f, document g, document h, document i,"
				  " document j, document k, document l, document m, document n";
	struct dossier_relation *out = NULL;
	struct dossier_cursor *cursor = NULL;
	struct dossier_cancel cancel = {0};
	struct dossier_error error = {0};
	int got = 1;
	assert_int_equal(
		dossier_relation_sql(&out, sample->dossier, sql, strlen(sql), NULL, 0, &error), 0);
	assert_int_equal(dossier_cursor_open(&cursor, out, &cancel, &error), 0);
	for (int i = 0; i < 100000 && got == 1; i++) {
		cancel.is_set = i > 100;
		got = dossier_cursor_next(cursor, &error);
	}
	assert_int_equal(got, -1);
	assert_int_equal(error.status, DOSSIER_INTERRUPTED);
	dossier_cursor_close(cursor);
	dossier_relation_free(out);
}

/* ---- Values, names and patterns that would like to be SQL ---- */

static const char *const attacks[] = {
	"'",
	"''",
	"'; --",
	"\"",
	"\"\"",
	"\";",
	"`",
	"[",
	"]",
	")",
	"(",
	"--",
	"/*",
	"*/",
	";",
	"\\",
	"' OR '1'='1",
	"' OR 1=1 --",
	"'; DROP TABLE quote; --",
	"\"; DROP TABLE quote; --",
	"1; DELETE FROM document",
	"1 OR 1=1",
	"') UNION SELECT * FROM journal --",
	"' UNION SELECT sql FROM sqlite_master --",
	"x' AND 1=(SELECT count(*) FROM quote)--",
	"'||(SELECT text FROM document)||'",
	"%",
	"_",
	"%%",
	"?",
	"?1",
	":a",
	"@a",
	"$a",
	"id",
	"NULL",
	"id); DELETE FROM quote; --",
	"id\" FROM quote; --",
	"\x01",
	"\x02",
	"r1",
	"SELECT 1",
	"ATTACH 'x' AS y",
	"load_extension('x')",
	"char(0)",
	"x'00'",
	"\xff\xfe",
	"\xc0\xa7",
	"\xca\xbc OR 1=1",
	"quote\"\"",
	"*",
	"?*?*?*",
	"!*",
	"!!",
	"!=",
	"~=",
	"<>",
	"..",
	"....",
	">=",
	"<",
	"=",
	"==",
	">='; --",
	"<='",
	"!'; --",
	"2016..'; --",
	"'..'",
	"NEAR(",
	"NEAR/3",
	"AND",
	"OR",
	"NOT",
	"\"a",
	"a\"",
	"a* b*",
	"{a b}:c",
	"title:",
	"text:'",
	"-col:a",
	"^a",
	"a+b",
	"a - b",
	"fulltext",
	"rank",
	"rank:1",
	"col : a",
	"a:b:c",
	"((((",
	"))))",
	"case when 1 then 2 end",
	"in (1)",
	"between 1 and 2",
	"like '%'",
	"is null",
	"exists(select 1)",
	"(select 1)",
	"cast(1 as text)",
	"id = 1 -- x",
	"id = 1 /* x */",
	"id = 1; select 1",
	"id in (select id from quote)",
	"id = (select 1)",
	"id = id collate nocase",
	"id like 'a' escape '!'",
	"glob('*', id)",
	"randomblob(9)",
	"sqlite_version()",
	"id IS id",
	"id == id",
	"id << 1",
	"~id",
	"x'41' = id",
	"\"id\" = 1",
	"[id] = 1",
	"`id` = 1",
	"_id = 1",
	"main.quote.id = 1",
	"r1.id = 1",
	"rowid = 1",
	"oid",
	"_rowid_",
	"1e999",
	"9999999999999999999999",
	"-9223372036854775809",
};
#define ATTACKS (sizeof attacks / sizeof *attacks)

/* As value of each column of each noun, in each spelling of an operator. */
static void values_stay_values(void **state)
{
	static const char *const fronts[] = {"", "!", ">=", "=", "*"};
	int64_t before = fingerprint(state);
	for (size_t i = 0; i < dossier_noun_count(); i++) {
		struct dossier_relation *relation = sample_noun(state, dossier_noun_get(i)->name);
		for (size_t j = 0; j < ATTACKS * 5; j++) {
			char text[200];
			const struct dossier_noun *noun = dossier_noun_get(i);
			int n = snprintf(text, sizeof text, "%s%s", fronts[j % 5], attacks[j / 5]);
			struct dossier_value value = {
				.kind = DOSSIER_VALUE_TEXT, .text = text, .length = (size_t)n};
			struct dossier_condition condition = {
				noun->columns[j % noun->n_columns].name, &value, 1};
			struct dossier_relation *out = NULL;
			struct dossier_error error = {0};
			if (!dossier_relation_match(&out, relation, &condition, 1, &error))
				sample_rows(out, NULL);
			else
				assert_int_not_equal(error.status, DOSSIER_DATABASE);
		}
		dossier_relation_free(relation);
	}
	assert_true(fingerprint(state) == before);
}

/* As names of columns, orders, groups and nouns: refused, all of them. */
static void names_are_known_or_refused(void **state)
{
	struct sample *sample = *state;
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	int64_t before = fingerprint(state);
	for (size_t i = 0; i < ATTACKS; i++) {
		const char *name = attacks[i];
		struct dossier_value value = {.kind = DOSSIER_VALUE_INTEGER};
		struct dossier_condition condition = {name, &value, 1};
		struct dossier_aggregate sum = {DOSSIER_SUM, name, NULL};
		struct dossier_on on = {name, NULL};
		if (!strcmp(name, "id"))
			continue;
		assert_int_not_equal(dossier_relation_new(&out, sample->dossier, name, NULL), 0);
		assert_int_not_equal(dossier_relation_match(&out, quotes, &condition, 1, NULL), 0);
		assert_int_not_equal(dossier_relation_select(&out, quotes, &name, 1, NULL), 0);
		assert_int_not_equal(dossier_relation_sort(&out, quotes, name, strlen(name), NULL),
				     0);
		assert_int_not_equal(dossier_relation_distinct(&out, quotes, &name, 1, NULL), 0);
		assert_int_not_equal(dossier_relation_group(&out, quotes, &name, 1, NULL, 0, NULL),
				     0);
		assert_int_not_equal(dossier_relation_group(&out, quotes, NULL, 0, &sum, 1, NULL),
				     0);
		assert_int_not_equal(
			dossier_relation_join(&out, quotes, quotes, &on, 1, false, NULL), 0);
	}
	assert_true(fingerprint(state) == before);
	dossier_relation_free(quotes);
}

/* As expression, search and pattern: an answer from the rows that are there, or an error. */
static void words_of_the_languages_stay_inside_them(void **state)
{
	struct sample *sample = *state;
	struct dossier_relation *quotes = sample_noun(state, "quotes");
	int64_t before = fingerprint(state);
	for (size_t i = 0; i < ATTACKS; i++) {
		struct dossier_relation *out = NULL;
		struct dossier_error error = {0};
		size_t length = strlen(attacks[i]);
		if (!dossier_relation_where(&out, quotes, attacks[i], length, NULL, 0, &error))
			sample_rows(out, NULL);
		else
			assert_int_not_equal(error.status, DOSSIER_DATABASE);
		if (!dossier_search(&out, sample->dossier, attacks[i], length, NULL, &error))
			sample_rows(out, NULL);
		if (!dossier_find(&out, sample->dossier, attacks[i], length, NULL, &error))
			sample_rows(out, NULL);
	}
	assert_true(fingerprint(state) == before);
	dossier_relation_free(quotes);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, sample_open, sample_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(sql_is_a_relation),
		TEST(sql_may_use_what_reads),
		TEST(sql_that_does_more_than_read_is_refused),
		TEST(sql_without_end_stops_at_its_limit_or_when_told),
		TEST(values_stay_values),
		TEST(names_are_known_or_refused),
		TEST(words_of_the_languages_stay_inside_them),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
