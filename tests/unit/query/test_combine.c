/* Relations of two: join, within, union, difference, intersection; and of rows that a caller made.
 */
#include "sample.h"

static struct dossier_relation *select_columns(struct dossier_relation *relation,
					       const char *const *columns, size_t n)
{
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	if (dossier_relation_select(&out, relation, columns, n, &error))
		fail_msg("%s", error.message);
	dossier_relation_free(relation);
	return out;
}
#define SELECT(relation, ...)                                                                      \
	select_columns(relation, (const char *const[]){__VA_ARGS__},                               \
		       sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

/* Frees both. */
static struct dossier_relation *combine(enum dossier_set set, struct dossier_relation *a,
					struct dossier_relation *b)
{
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	if (dossier_relation_combine(&out, set, a, b, &error))
		fail_msg("%s", error.message);
	dossier_relation_free(a);
	dossier_relation_free(b);
	return out;
}

static void sets_go_by_the_key_of_rows(void **state)
{
	struct dossier_relation *direct =
		sample_match(sample_noun(state, "quotes"), "kind", "direct");
	struct dossier_relation *said = sample_match(sample_noun(state, "quotes"), "cue", "said");
#define BOTH dossier_relation_share(direct), dossier_relation_share(said)
	assert_string_equal(sample_rows(combine(DOSSIER_UNION, BOTH), "id"), "1|3|4|5");
	assert_string_equal(sample_rows(combine(DOSSIER_DIFFERENCE, BOTH), "id"), "4");
	assert_string_equal(sample_rows(combine(DOSSIER_INTERSECTION, BOTH), "id"), "1|3");
	direct = SELECT(direct, "kind");
	said = SELECT(said, "kind");
	assert_string_equal(sample_rows(combine(DOSSIER_UNION, BOTH), "kind"),
			    "direct|direct|direct|mixed");
	dossier_relation_free(direct);
	dossier_relation_free(said);
}

static void difference_keeps_the_order_of_the_first(void **state)
{
	struct dossier_relation *sorted = sample_sort(sample_noun(state, "quotes"), "-score");
	struct dossier_relation *mixed =
		sample_match(sample_noun(state, "quotes"), "kind", "mixed");
	assert_string_equal(sample_rows(combine(DOSSIER_DIFFERENCE, sorted, mixed), "id"),
			    "1|3|2|4");
}

static void sets_need_the_same_columns(void **state)
{
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	struct dossier_relation *events = sample_noun(state, "events");
	struct dossier_error error = {0};
	assert_int_equal(dossier_relation_combine(&out, DOSSIER_UNION, quotes, events, &error),
			 DOSSIER_ARGUMENT);
	assert_non_null(strstr(error.message, "select the same ones"));
	dossier_relation_free(quotes);
	dossier_relation_free(events);
}

static void sets_of_different_nouns_go_by_values(void **state)
{
	struct dossier_relation *a = SELECT(sample_noun(state, "quotes"), "document");
	struct dossier_relation *b = SELECT(sample_noun(state, "events"), "document");
	assert_string_equal(sample_rows(combine(DOSSIER_INTERSECTION, a, b), NULL), "1|2|3");
}

static void join_knows_documents_by_itself(void **state)
{
	struct dossier_relation *quotes = SELECT(sample_noun(state, "quotes"), "id", "document");
	struct dossier_relation *documents =
		SELECT(sample_noun(state, "documents"), "id", "outlet");
	struct dossier_relation *out = NULL;
	assert_int_equal(dossier_relation_join(&out, quotes, documents, NULL, 0, false, NULL), 0);
	assert_string_equal(sample_rows(SELECT(out, "id", "document_id", "outlet"), NULL),
			    "1,1,The Courier|2,1,The Courier|3,2,Morning Post|4,3,The Courier|"
			    "5,3,The Courier");
	assert_int_equal(dossier_relation_join(&out, documents, quotes, NULL, 0, true, NULL), 0);
	assert_string_equal(sample_rows(SELECT(out, "id", "quote_id"), NULL),
			    "1,1|1,2|2,3|3,4|3,5|4,-");
	dossier_relation_free(quotes);
	dossier_relation_free(documents);
}

static void join_on_entities_goes_by_who_they_are(void **state)
{
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	struct dossier_relation *events = sample_noun(state, "events");
	struct dossier_on on = {"speaker", "actor"};
	struct dossier_error error = {0};
	assert_int_equal(dossier_relation_join(&out, quotes, events, &on, 1, false, &error), 0);
	assert_string_equal(sample_rows(SELECT(out, "id", "event_id", "speaker", "actor"), NULL),
			    "1,1,Anna Walker,Anna Walker|5,3,Jos\xc3\xa9 Ruiz,Jos\xc3\xa9 Ruiz");
	on.other = "actro";
	assert_int_equal(dossier_relation_join(&out, quotes, events, &on, 1, false, &error),
			 DOSSIER_ARGUMENT);
	assert_non_null(strstr(error.message, "did you mean \"actor\"?"));
	dossier_relation_free(quotes);
	dossier_relation_free(events);
}

static void a_relation_joins_itself(void **state)
{
	struct dossier_relation *quotes = SELECT(sample_noun(state, "quotes"), "id", "kind");
	struct dossier_relation *out = NULL;
	struct dossier_on on = {"kind", NULL};
	int64_t n;
	assert_int_equal(dossier_relation_join(&out, quotes, quotes, &on, 1, false, NULL), 0);
	assert_int_equal(dossier_relation_count(out, &n, NULL, NULL), 0);
	assert_int_equal(n, 9 + 1 + 1);
	dossier_relation_free(quotes);
	dossier_relation_free(out);
}

static void within_asks_for_document_and_span(void **state)
{
	struct dossier_relation *events = sample_noun(state, "events"), *out = NULL;
	struct dossier_relation *quotes = sample_noun(state, "quotes");
	struct dossier_relation *entities = sample_noun(state, "entities");
	struct dossier_relation *documents =
		sample_match(sample_noun(state, "documents"), "outlet", "The Courier");
	struct dossier_error error = {0};
	assert_int_equal(dossier_relation_within(&out, events, quotes, NULL), 0);
	assert_string_equal(sample_rows(out, "id"), "3");
	assert_int_equal(dossier_relation_within(&out, events, documents, NULL), 0);
	assert_string_equal(sample_rows(out, "id"), "1|3");
	assert_int_equal(dossier_relation_within(&out, entities, documents, &error),
			 DOSSIER_ARGUMENT);
	dossier_relation_free(events);
	dossier_relation_free(quotes);
	dossier_relation_free(entities);
	dossier_relation_free(documents);
}

/* ---- Rows of the caller's own ---- */

static void made_rows_are_a_relation_like_others(void **state)
{
	struct sample *sample = *state;
	const struct dossier_column columns[] = {{"name", DOSSIER_TYPE_TEXT, false, ""},
						 {"n", DOSSIER_TYPE_INTEGER, false, ""}};
	struct dossier_rows *rows = NULL;
	struct dossier_relation *out = NULL;
	assert_int_equal(dossier_rows_new(&rows, sample->dossier, NULL, columns, 2, NULL), 0);
	for (int i = 0; i < 100; i++) {
		char name[20];
		int n = snprintf(name, sizeof name, "row %d", i % 7);
		struct dossier_value values[] = {
			{.kind = DOSSIER_VALUE_TEXT, .text = name, .length = (size_t)n},
			{.kind = DOSSIER_VALUE_INTEGER, .integer = i}};
		assert_int_equal(dossier_rows_add(rows, values, NULL), 0);
	}
	assert_int_equal(dossier_rows_take_relation(&out, rows, NULL), 0);
	out = sample_match(out, "name", "ROW 3");
	assert_string_equal(sample_rows(sample_where(dossier_relation_share(out), "n > 70"), "n"),
			    "73|80|87|94");
	assert_string_equal(sample_rows(sample_sort(out, "-n"), "n"),
			    "94|87|80|73|66|59|52|45|38|31|24|17|10|3");
}

static void rows_made_from_rows_keep_key_order_and_names(void **state)
{
	struct sample *sample = *state;
	const struct dossier_column columns[] = {{"speaker", DOSSIER_TYPE_ENTITY, false, ""},
						 {"length", DOSSIER_TYPE_INTEGER, false, ""}};
	struct dossier_relation *quotes = sample_sort(sample_noun(state, "quotes"), "-id"), *out;
	struct dossier_rows *rows = NULL;
	struct dossier_cursor *cursor = NULL;
	assert_int_equal(dossier_rows_new(&rows, sample->dossier, quotes, columns, 2, NULL), 0);
	assert_int_equal(dossier_cursor_open(&cursor, quotes, NULL, NULL), 0);
	int speaker = dossier_relation_column(quotes, "speaker", NULL);
	int text = dossier_relation_column(quotes, "text", NULL);
	while (dossier_cursor_next(cursor, NULL) == 1) {
		const struct dossier_value *old = dossier_cursor_values(cursor);
		struct dossier_value values[] = {
			old[speaker],
			{.kind = DOSSIER_VALUE_INTEGER, .integer = (int64_t)old[text].length}};
		assert_int_equal(dossier_rows_add_from(rows, cursor, values, NULL), 0);
	}
	dossier_cursor_close(cursor);
	dossier_relation_free(quotes);
	assert_int_equal(dossier_rows_take_relation(&out, rows, NULL), 0);
	assert_string_equal(dossier_relation_noun(out), "quotes");
	assert_string_equal(sample_rows(dossier_relation_share(out), "length"), "11|9|20|11|19");
	out = sample_match(out, "speaker", "UN");
	assert_int_equal(dossier_cursor_open(&cursor, out, NULL, NULL), 0);
	assert_int_equal(dossier_cursor_next(cursor, NULL), 1);
	int64_t id = 0;
	assert_true(dossier_cursor_key(cursor, &id));
	assert_int_equal(id, 2);
	dossier_cursor_close(cursor);
	dossier_relation_free(out);
}

static void rows_refuse_bad_columns(void **state)
{
	struct sample *sample = *state;
	struct dossier_column columns[] = {{"a", DOSSIER_TYPE_TEXT, false, ""},
					   {"a", DOSSIER_TYPE_TEXT, false, ""}};
	struct dossier_rows *rows = NULL;
	struct dossier_error error = {0};
	assert_int_equal(dossier_rows_new(&rows, sample->dossier, NULL, columns, 2, &error),
			 DOSSIER_ARGUMENT);
	columns[1].name = "_id";
	assert_int_equal(dossier_rows_new(&rows, sample->dossier, NULL, columns, 2, &error),
			 DOSSIER_ARGUMENT);
	columns[1].name = "a \"b\" ; --";
	assert_int_equal(dossier_rows_new(&rows, sample->dossier, NULL, columns, 2, &error), 0);
	struct dossier_value none[2] = {{.kind = DOSSIER_VALUE_NULL}, {.kind = DOSSIER_VALUE_NULL}};
	struct dossier_relation *out = NULL;
	assert_int_equal(dossier_rows_add(rows, none, NULL), 0);
	assert_int_equal(dossier_rows_take_relation(&out, rows, NULL), 0);
	assert_string_equal(sample_rows(sample_sort(out, "a"), NULL), "-,-");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, sample_open, sample_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(sets_go_by_the_key_of_rows),
		TEST(difference_keeps_the_order_of_the_first),
		TEST(sets_need_the_same_columns),
		TEST(sets_of_different_nouns_go_by_values),
		TEST(join_knows_documents_by_itself),
		TEST(join_on_entities_goes_by_who_they_are),
		TEST(a_relation_joins_itself),
		TEST(within_asks_for_document_and_span),
		TEST(made_rows_are_a_relation_like_others),
		TEST(rows_made_from_rows_keep_key_order_and_names),
		TEST(rows_refuse_bad_columns),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
