/* Relations: nouns, conditions, order, and the verbs that need no second relation. */
#include "sample.h"

#define NAMES(...)                                                                                 \
	(const char *const[]){__VA_ARGS__},                                                        \
		sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *)

static void every_noun_can_be_read(void **state)
{
	for (size_t i = 0; i < dossier_noun_count(); i++) {
		const struct dossier_noun *noun = dossier_noun_get(i);
		struct dossier_relation *relation = sample_noun(state, noun->name);
		int64_t n = -1;
		size_t columns;
		struct dossier_error error = {0};
		assert_int_equal(dossier_relation_count(relation, &n, NULL, &error), 0);
		assert_true(n >= 0);
		dossier_relation_columns(relation, &columns);
		assert_int_equal(columns, noun->n_columns);
		sample_rows(relation, NULL);
	}
}

static void unknown_noun_suggests_the_near_one(void **state)
{
	struct sample *sample = *state;
	struct dossier_relation *relation = NULL;
	struct dossier_error error = {0};
	assert_int_equal(dossier_relation_new(&relation, sample->dossier, "qoutes", &error),
			 DOSSIER_ARGUMENT);
	assert_non_null(strstr(error.message, "did you mean \"quotes\"?"));
	assert_null(relation);
}

static void unknown_column_suggests_the_near_one(void **state)
{
	struct dossier_relation *quotes = sample_noun(state, "quotes");
	struct dossier_error error = {0};
	assert_int_equal(dossier_relation_column(quotes, "spekar", &error), -1);
	assert_string_equal(error.message,
			    "unknown column \"spekar\" of quotes (did you mean \"speaker\"?)");
	dossier_relation_free(quotes);
}

static void rejected_rows_stand_in_their_own_noun(void **state)
{
	assert_string_equal(sample_rows(sample_noun(state, "quotes"), "id"), "1|2|3|4|5");
	assert_string_equal(sample_rows(sample_noun(state, "rejected"), "key"), "q6");
	struct dossier_relation *quotes = sample_noun(state, "quotes");
	assert_string_equal(dossier_relation_note(quotes), "1 rejected one is left out");
	dossier_relation_free(quotes);
	quotes = sample_noun(state, "mentions");
	assert_null(dossier_relation_note(quotes));
	dossier_relation_free(quotes);
}

static void speaker_is_found_by_any_alias(void **state)
{
	assert_string_equal(
		sample_rows(sample_match(sample_noun(state, "quotes"), "speaker", "UN"), "id"),
		"2");
	assert_string_equal(sample_rows(sample_match(sample_noun(state, "quotes"), "speaker",
						     "the united nations"),
					"speaker"),
			    "United Nations");
	assert_string_equal(
		sample_rows(sample_match(sample_noun(state, "quotes"), "speaker", "ruiz"), "id"),
		"5");
}

static void ambiguous_name_lists_the_candidates(void **state)
{
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	struct dossier_error error = {0};
	struct dossier_value value = {.kind = DOSSIER_VALUE_TEXT, .text = "Walker", .length = 6};
	struct dossier_condition condition = {"speaker", &value, 1};
	assert_int_equal(dossier_relation_match(&out, quotes, &condition, 1, &error),
			 DOSSIER_AMBIGUOUS);
	assert_non_null(strstr(error.message, "Anna Walker"));
	assert_non_null(strstr(error.message, "Tom Walker"));
	assert_null(out);
	dossier_relation_free(quotes);
}

static void unknown_name_finds_nothing_and_says_why(void **state)
{
	struct dossier_relation *none =
		sample_match(sample_noun(state, "quotes"), "speaker", "Anna Wlaker");
	assert_non_null(strstr(dossier_relation_note(none), "Anna Walker"));
	assert_string_equal(sample_rows(none, "id"), "");
}

struct example {
	const char *noun, *column, *text, *ids;
};

static void conditions_mean_what_their_text_says(void **state)
{
	static const struct example examples[] = {
		{"documents", "title", "TALKS RESUME IN GENEVA", "1"},
		{"documents", "title", "elysee*", "3"},
		{"documents", "title", "*talks*", "1|3"},
		{"documents", "title", "!*talks*", "2|4"},
		{"documents", "title", "*", "1|2|3"},
		{"documents", "title", "!*", "4"},
		{"documents", "published", "2016-04", "2|3"},
		{"documents", "date", "2016-04", "2|3"},
		{"quotes", "published", "2016-04", "3|4|5"},
		{"documents", "published", ">2016-03", "2|3"},
		{"documents", "published", ">=2016-03", "1|2|3"},
		{"documents", "published", "<=2016-03", "1"},
		{"documents", "published", "<2016-03-14", ""},
		{"documents", "published", "2016-03-14..2016-03-31", "1"},
		{"documents", "published", "..2016-03", "1"},
		{"documents", "published", "!2016-04", "1|4"},
		{"documents", "published", "!=2016-04", "1|4"},
		{"documents", "published", "~=2016-04", "1|4"},
		{"documents", "published", "<>2016-04", "1|4"},
		{"documents", "n_words", ">= 20", "1|3"},
		{"documents", "n_words", "<> 20", "2|3|4"},
		{"documents", "n_words", "15..20", "1|2"},
		{"documents", "n_words", "30", "3"},
		{"documents", "is_clean", "1", "3"},
		{"quotes", "text", "100% safe", "4"},
		{"quotes", "text", "=it's \"over\"", "5"},
		{"quotes", "text", "v?olations*", "3"},
		{"quotes", "speaker", "!*", "4"},
		{"quotes", "speaker", "*walker", "1|3"},
		{"quotes", "speaker", "!UN", "1|3|4|5"},
		{"quotes", "document", "two.txt", "3"},
		{"quotes", "document", "Talks resume in Geneva", "1|2"},
		{"quotes", "document", "t*.txt", "3|4|5"},
		{"quotes", "document", "2", "3"},
		{"quotes", "score", ">0.75", "1|3"},
		{"quotes", "date", "2016-03", "1|2"},
		{"events", "actor", "Jos\xc3\xa9 Ruiz", "3"},
		{"events", "place", "Syria", "1|3"},
		{"entities", "kind", "person", "1|6|2"},
	};
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		const struct example *example = &examples[i];
		const char *ids = sample_rows(sample_match(sample_noun(state, example->noun),
							   example->column, example->text),
					      "id");
		if (strcmp(ids, example->ids))
			fail_msg("%s{%s = %s}: %s, not %s", example->noun, example->column,
				 example->text, ids, example->ids);
	}
}

static void alternatives_are_any_of_and_none_of(void **state)
{
	struct dossier_value values[] = {
		{.kind = DOSSIER_VALUE_TEXT, .text = "mixed", .length = 5},
		{.kind = DOSSIER_VALUE_TEXT, .text = "direct", .length = 6},
		{.kind = DOSSIER_VALUE_TEXT, .text = "!m*", .length = 3}};
	struct dossier_condition condition = {"kind", values, 3};
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	assert_int_equal(dossier_relation_match(&out, quotes, &condition, 1, NULL), 0);
	assert_string_equal(sample_rows(out, "id"), "1|3|4");
	condition.n_values = 2;
	assert_int_equal(dossier_relation_match(&out, quotes, &condition, 1, NULL), 0);
	assert_string_equal(sample_rows(out, "id"), "1|3|4|5");
	dossier_relation_free(quotes);
}

static void booleans_ask_for_presence(void **state)
{
	struct dossier_value value = {.kind = DOSSIER_VALUE_BOOLEAN, .integer = 0};
	struct dossier_condition condition = {"speaker", &value, 1};
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	assert_int_equal(dossier_relation_match(&out, quotes, &condition, 1, NULL), 0);
	assert_string_equal(sample_rows(out, "id"), "4");
	value.integer = 1;
	assert_int_equal(dossier_relation_match(&out, quotes, &condition, 1, NULL), 0);
	assert_string_equal(sample_rows(out, "id"), "1|2|3|5");
	dossier_relation_free(quotes);
}

static void number_columns_refuse_words(void **state)
{
	struct dossier_value value = {.kind = DOSSIER_VALUE_TEXT, .text = "many", .length = 4};
	struct dossier_condition condition = {"n_words", &value, 1};
	struct dossier_relation *documents = sample_noun(state, "documents"), *out = NULL;
	struct dossier_error error = {0};
	assert_int_equal(dossier_relation_match(&out, documents, &condition, 1, &error),
			 DOSSIER_ARGUMENT);
	assert_string_equal(error.message, "column \"n_words\" holds numbers, \"many\" is none");
	dossier_relation_free(documents);
}

static void sort_puts_missing_values_last_both_ways(void **state)
{
	assert_string_equal(
		sample_rows(sample_sort(sample_noun(state, "documents"), "published, -n_words"),
			    "id"),
		"1|3|2|4");
	assert_string_equal(
		sample_rows(sample_sort(sample_noun(state, "documents"), "-published"), "id"),
		"2|3|1|4");
}

static void sort_ignores_case_and_accents(void **state)
{
	assert_string_equal(
		sample_rows(sample_sort(sample_noun(state, "documents"), "title"), "id"),
		"2|3|1|4");
}

static void order_survives_select(void **state)
{
	struct dossier_relation *sorted = sample_sort(sample_noun(state, "documents"), "-n_words");
	struct dossier_relation *out = NULL;
	assert_int_equal(dossier_relation_select(&out, sorted, NAMES("outlet", "id"), NULL), 0);
	dossier_relation_free(sorted);
	assert_string_equal(sample_rows(out, NULL),
			    "The Courier,3|The Courier,1|Morning Post,2|-,4");
	sorted = sample_noun(state, "quotes");
	assert_int_equal(dossier_relation_select(&out, sorted, NAMES("kind"), NULL), 0);
	dossier_relation_free(sorted);
	assert_string_equal(sample_rows(out, NULL), "direct|indirect|direct|direct|mixed");
}

static void slices_count_from_both_ends(void **state)
{
	static const struct {
		int64_t offset, count;
		const char *ids;
	} examples[] = {{0, 2, "1|2"},  {3, 5, "4|5"},         {9, 1, ""},
			{-2, 2, "4|5"}, {-5, 1, "1"},          {-6, 1, ""},
			{-6, 2, "1"},   {-1, 1, "5"},          {-2, 1, "4"},
			{0, 0, ""},     {-99, 99, "1|2|3|4|5"}};
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
		assert_int_equal(dossier_relation_slice(&out, quotes, examples[i].offset,
							examples[i].count, NULL),
				 0);
		dossier_relation_free(quotes);
		assert_string_equal(sample_rows(out, "id"), examples[i].ids);
	}
}

static void sample_is_the_same_for_a_seed(void **state)
{
	char first[100];
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	assert_int_equal(dossier_relation_sample(&out, quotes, 3, 7, NULL), 0);
	snprintf(first, sizeof first, "%s", sample_rows(out, "id"));
	assert_int_equal(strlen(first), 5);
	assert_int_equal(dossier_relation_sample(&out, quotes, 3, 7, NULL), 0);
	assert_string_equal(sample_rows(out, "id"), first);
	bool differs = false;
	for (int seed = 0; seed < 20; seed++) {
		assert_int_equal(dossier_relation_sample(&out, quotes, 3, seed, NULL), 0);
		differs |= strcmp(sample_rows(out, "id"), first) != 0;
	}
	assert_true(differs);
	dossier_relation_free(quotes);
}

static void distinct_keeps_the_first_of_each(void **state)
{
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	assert_int_equal(dossier_relation_distinct(&out, quotes, NAMES("kind"), NULL), 0);
	assert_string_equal(sample_rows(out, NULL), "direct|indirect|mixed");
	assert_int_equal(dossier_relation_distinct(&out, quotes, NULL, 0, NULL), 0);
	assert_string_equal(sample_rows(out, "id"), "1|2|3|4|5");
	dossier_relation_free(quotes);
}

static void group_counts_and_computes(void **state)
{
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	struct dossier_aggregate aggregates[] = {{DOSSIER_COUNT, NULL, NULL},
						 {DOSSIER_MAX, "score", NULL},
						 {DOSSIER_LIST, "cue", "cues"}};
	struct dossier_error error = {0};
	assert_int_equal(dossier_relation_group(&out, quotes, NAMES("kind"), aggregates, 3, &error),
			 0);
	assert_string_equal(sample_rows(out, NULL),
			    "direct,3,0.9,said|indirect,1,0.7,announced|mixed,1,0.5,said");
	assert_int_equal(dossier_relation_group(&out, quotes, NULL, 0, aggregates, 1, &error), 0);
	assert_string_equal(sample_rows(out, "count"), "5");
	aggregates[0] = (struct dossier_aggregate){DOSSIER_SUM, "text", NULL};
	assert_int_equal(dossier_relation_group(&out, quotes, NAMES("kind"), aggregates, 1, &error),
			 DOSSIER_ARGUMENT);
	assert_string_equal(error.message, "sum needs numbers, column \"text\" holds text");
	dossier_relation_free(quotes);
}

static void groups_by_entity_still_know_names(void **state)
{
	struct dossier_relation *quotes = sample_noun(state, "quotes"), *out = NULL;
	struct dossier_aggregate count = {DOSSIER_COUNT, NULL, NULL};
	assert_int_equal(dossier_relation_group(&out, quotes, NAMES("speaker"), &count, 1, NULL),
			 0);
	dossier_relation_free(quotes);
	assert_string_equal(sample_rows(sample_match(out, "speaker", "UN"), NULL),
			    "United Nations,1");
}

static void a_row_keeps_its_key_and_place_through_verbs(void **state)
{
	struct dossier_relation *quotes = sample_match(sample_noun(state, "quotes"), "cue", "said");
	struct dossier_relation *out = NULL;
	struct dossier_cursor *cursor = NULL;
	int64_t id = 0, document = 0, start = 0, end = 0;
	assert_int_equal(dossier_relation_select(&out, quotes, NAMES("text"), NULL), 0);
	dossier_relation_free(quotes);
	out = sample_sort(out, "-text");
	assert_string_equal(dossier_relation_noun(out), "quotes");
	assert_int_equal(dossier_cursor_open(&cursor, out, NULL, NULL), 0);
	assert_int_equal(dossier_cursor_next(cursor, NULL), 1);
	assert_true(dossier_cursor_key(cursor, &id));
	assert_true(dossier_cursor_place(cursor, &document, &start, &end));
	assert_int_equal(id, 1);
	assert_int_equal(document, 1);
	assert_int_equal(start, 4);
	assert_int_equal(end, 28);
	dossier_cursor_close(cursor);
	dossier_relation_free(out);
}

static void long_chains_work_up_to_their_limit(void **state)
{
	struct dossier_relation *relation = sample_noun(state, "quotes"), *next = NULL;
	struct dossier_error error = {0};
	enum dossier_status status = DOSSIER_OK;
	size_t n = 0;
	for (; n < 1000; n++) {
		status = dossier_relation_slice(&next, relation, 0, 1000, &error);
		if (status)
			break;
		dossier_relation_free(relation);
		relation = next;
	}
	assert_int_equal(status, DOSSIER_LIMIT);
	assert_true(n > 100);
	assert_string_equal(sample_rows(relation, "id"), "1|2|3|4|5");
}

static void relations_keep_the_dossier_open(void **state)
{
	struct sample *sample = *state;
	struct dossier_relation *quotes = sample_noun(state, "quotes");
	struct dossier_error error = {0};
	assert_int_equal(dossier_close(sample->dossier, &error), DOSSIER_ARGUMENT);
	assert_string_equal(sample_rows(quotes, "id"), "1|2|3|4|5");
}

static void a_set_cancel_stops_rows_and_counts(void **state)
{
	struct sample *sample = *state;
	static const char sql[] = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
				  " SELECT count(*) FROM n";
	struct dossier_relation *endless = NULL;
	struct dossier_cancel cancel = {1};
	struct dossier_error error = {0};
	int64_t n;
	assert_int_equal(
		dossier_relation_sql(&endless, sample->dossier, sql, strlen(sql), NULL, 0, &error),
		0);
	assert_int_equal(dossier_relation_count(endless, &n, &cancel, &error), DOSSIER_INTERRUPTED);
	dossier_relation_free(endless);
	assert_string_equal(sample_rows(sample_noun(state, "quotes"), "id"), "1|2|3|4|5");
}

static void text_and_plan_can_be_read(void **state)
{
	struct dossier_relation *quotes =
		sample_match(sample_noun(state, "quotes"), "cue", "it's said");
	char *text = NULL, *plan = NULL;
	assert_int_equal(dossier_relation_text(quotes, &text, NULL), 0);
	assert_int_equal(dossier_relation_plan(quotes, &plan, NULL), 0);
	assert_non_null(strstr(text, "fold(CAST('it''s said' AS TEXT))"));
	assert_non_null(strstr(plan, "quote"));
	dossier_relation_free(quotes);
	free(text);
	free(plan);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, sample_open, sample_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(every_noun_can_be_read),
		TEST(unknown_noun_suggests_the_near_one),
		TEST(unknown_column_suggests_the_near_one),
		TEST(rejected_rows_stand_in_their_own_noun),
		TEST(speaker_is_found_by_any_alias),
		TEST(ambiguous_name_lists_the_candidates),
		TEST(unknown_name_finds_nothing_and_says_why),
		TEST(conditions_mean_what_their_text_says),
		TEST(alternatives_are_any_of_and_none_of),
		TEST(booleans_ask_for_presence),
		TEST(number_columns_refuse_words),
		TEST(sort_puts_missing_values_last_both_ways),
		TEST(sort_ignores_case_and_accents),
		TEST(order_survives_select),
		TEST(slices_count_from_both_ends),
		TEST(sample_is_the_same_for_a_seed),
		TEST(distinct_keeps_the_first_of_each),
		TEST(group_counts_and_computes),
		TEST(groups_by_entity_still_know_names),
		TEST(a_row_keeps_its_key_and_place_through_verbs),
		TEST(long_chains_work_up_to_their_limit),
		TEST(relations_keep_the_dossier_open),
		TEST(a_set_cancel_stops_rows_and_counts),
		TEST(text_and_plan_can_be_read),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
