/* where("..."): what expressions mean, and where their errors point. */
#include "sample.h"

struct example {
	const char *noun, *expression, *ids;
};

static void expressions_select_the_right_rows(void **state)
{
	static const struct example examples[] = {
		{"documents", "n_words > 15", "1|3"},
		{"documents", "n_words > 15 and outlet = 'the courier'", "1|3"},
		{"documents", "n_words = 15 or n_words = 0", "2|4"},
		{"documents", "n_words = 15 or n_words = 30 and id = 1", "2"},
		{"documents", "(n_words = 15 or n_words = 30) and id = 3", "3"},
		{"documents", "not n_words > 15", "2|4"},
		{"documents", "not not n_words > 15", "1|3"},
		{"documents", "title is null", "4"},
		{"documents", "title is not null", "1|2|3"},
		{"documents", "title like '%TALKS%'", "1|3"},
		{"documents", "title not like '%talks%'", "2"},
		{"documents", "published >= '2016-04'", "2|3"},
		{"documents", "published = '2016-04'", "2|3"},
		{"documents", "date = '2016-04'", "2|3"},
		{"documents", "'2016-04' > published", "1"},
		{"documents", "published between '2016-03' and '2016-03'", "1"},
		{"documents", "month(published) = '2016-04'", "2|3"},
		{"documents", "week(published) = '2016-W11'", "1"},
		{"documents", "year(published) = 2016", ""},
		{"documents", "n_words in (15, 30)", "2|3"},
		{"documents", "n_words not in (15, 30)", "1|4"},
		{"documents", "outlet in ('Morning Post', 'nobody')", "2"},
		{"documents", "n_words / 10 + 1 = 3", "1"},
		{"documents", "n_words % 2 == 1", "2"},
		{"documents", "- n_words < -15", "1|3"},
		{"documents", "n_words >= 1.5e1", "1|2|3"},
		{"documents", "length(title) > 22", "2"},
		{"documents", "lower(outlet) || '!' = 'the courier!'", "1|3"},
		{"documents", "case when n_words > 15 then 1 else 0 end = 1", "1|3"},
		{"documents", "coalesce(outlet, 'none') = 'NONE'", "4"},
		{"documents", "is_clean = true", "3"},
		{"documents", "is_clean", "3"},
		{"documents", "\"n_words\" <> 15 and n_words ~= 20", "3|4"},
		{"documents", "round(n_words / 7.0, 1) = 2.9", "1"},
		{"quotes", "speaker = 'un'", "2"},
		{"quotes", "speaker != 'UN'", "1|3|5"},
		{"quotes", "speaker in ('UN', 'Ruiz')", "2|5"},
		{"quotes", "text = 'it''s \"over\"'", "5"},
		{"quotes", "document = 'three.txt'", "4|5"},
		{"events", "action = 'accuse' and actor is not null", "1"},
		{"events", "actor = target", ""},
	};
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		const char *ids = sample_rows(
			sample_where(sample_noun(state, examples[i].noun), examples[i].expression),
			"id");
		if (strcmp(ids, examples[i].ids))
			fail_msg("%s: %s, not %s", examples[i].expression, ids, examples[i].ids);
	}
}

struct mistake {
	const char *expression, *message;
	int byte;
};

static void errors_point_at_the_byte(void **state)
{
	static const struct mistake mistakes[] = {
		{"", "the expression ends too early", 0},
		{"n_words >", "the expression ends too early", 9},
		{"n_wrods > 3",
		 "unknown column \"n_wrods\" of documents (did you mean \"n_words\"?)", 0},
		{"id = 1 and foo(id) = 2", "unknown function \"foo\"", 11},
		{"lowre(title) = 'x'", "unknown function \"lowre\" (did you mean \"lower\"?)", 0},
		{"title = 'abc", "a quotation mark is not closed", 8},
		{"id = 1; drop table document", "this character means nothing in an expression", 6},
		{"id = 1 id = 2", "the expression should end here, or \"and\", \"or\" follow", 7},
		{"(id = 1", "a bracket is not closed", 7},
		{"id = 1)", "the expression should end here, or \"and\", \"or\" follow", 6},
		{"id = ?", "there is no value for this ?", 5},
		{"1 < id < 3", "comparisons do not chain: put \"and\" between them", 7},
		{"n_words = 'many'", "column \"n_words\" holds numbers, \"many\" is none", 10},
		{"title = null", "nothing equals a missing value: write \"is null\"", 8},
		{"substr(title) = 'x'", "this function takes another number of arguments", 0},
		{"max(id) = 1", "this function takes another number of arguments", 0},
		{"and id = 1", "a value is missing here", 0},
		{"title between 'a' or 'b'", "\"and\" is missing here", 18},
		{"title is empty", "\"is\" takes \"null\" or \"not null\"", 9},
		{"id in 3", "\"in\" takes a list in brackets", 6},
		{"_id = 1", "unknown column \"_id\" of documents (did you mean \"id\"?)", 0},
		{"title = \"Geneva\"",
		 "text stands in single quotes: unknown column \"Geneva\" of documents", 8},
	};
	for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
		struct dossier_relation *documents = sample_noun(state, "documents"), *out = NULL;
		struct dossier_error error = {0};
		const char *expression = mistakes[i].expression;
		assert_int_not_equal(dossier_relation_where(&out, documents, expression,
							    strlen(expression), NULL, 0, &error),
				     0);
		assert_null(out);
		assert_string_equal(error.message, mistakes[i].message);
		assert_int_equal(error.byte, mistakes[i].byte);
		dossier_relation_free(documents);
	}
}

static void parameters_are_values_and_never_words(void **state)
{
	struct dossier_relation *documents = sample_noun(state, "documents"), *out = NULL;
	struct dossier_error error = {0};
	struct dossier_value values[] = {
		{.kind = DOSSIER_VALUE_TEXT, .text = "the courier", .length = 11},
		{.kind = DOSSIER_VALUE_INTEGER, .integer = 25}};
	const char *expression = "outlet = ? and n_words > ?";
	assert_int_equal(dossier_relation_where(&out, documents, expression, strlen(expression),
						values, 2, &error),
			 0);
	assert_string_equal(sample_rows(out, "id"), "3");
	assert_int_equal(dossier_relation_where(&out, documents, "title = ?", 9, values, 2, &error),
			 DOSSIER_ARGUMENT);
	assert_string_equal(error.message, "there are more values than ? in the expression");
	dossier_relation_free(documents);
}

static void nesting_too_deep_is_a_limit(void **state)
{
	static char expression[5000];
	for (int depth = 1; depth < 1000; depth += depth < 60 ? 1 : 100) {
		struct dossier_relation *documents = sample_noun(state, "documents"), *out = NULL;
		struct dossier_error error = {0};
		char *at = expression;
		for (int i = 0; i < depth; i++)
			at = stpcpy(at, "(1+");
		at = stpcpy(at, "id");
		for (int i = 0; i < depth; i++)
			*at++ = ')';
		enum dossier_status status = dossier_relation_where(
			&out, documents, expression, (size_t)(at - expression), NULL, 0, &error);
		assert_true(status == (depth < 10 ? DOSSIER_OK : DOSSIER_LIMIT) ||
			    (depth < 40 && (!status || status == DOSSIER_LIMIT)));
		dossier_relation_free(out);
		dossier_relation_free(documents);
	}
}

static void long_chains_of_and_are_no_nesting(void **state)
{
	static char expression[20000] = "id > 0";
	for (int i = 0; i < 90; i++)
		strcat(expression, " and id > 0");
	assert_string_equal(
		sample_rows(sample_where(sample_noun(state, "documents"), expression), "id"),
		"1|2|3|4");
}

/* Random strings of the language's own pieces: an answer or an error, never a crash, and the error
 * points into the expression. */
static void nonsense_is_refused_politely(void **state)
{
	static const char *const pieces[] = {
		"id",      "title", "published", "is_clean", "=",   "<>",   "<",    "and",
		"or",      "not",   "in",        "(",        ")",   ",",    "?",    "'x'",
		"3",       "2.5e1", "-",         "+",        "||",  "like", "is",   "null",
		"between", "case",  "when",      "then",     "end", "else", "abs(", "max(",
		"\"",      "'",     ";",         "\xc3\xa9", "--",  "/*",   "%"};
	uint64_t random = 42;
	struct dossier_relation *documents = sample_noun(state, "documents");
	size_t n_fine = 0;
	for (int i = 0; i < 5000; i++) {
		char expression[400] = "";
		struct dossier_relation *out = NULL;
		struct dossier_error error = {0};
		struct dossier_value value = {.kind = DOSSIER_VALUE_INTEGER, .integer = 3};
		size_t n = 1 + check_random(&random) % 9;
		for (size_t j = 0; j < n; j++) {
			strcat(expression,
			       pieces[check_random(&random) % (sizeof pieces / sizeof *pieces)]);
			strcat(expression, " ");
		}
		size_t length = strlen(expression);
		if (dossier_relation_where(&out, documents, expression, length, &value, 1,
					   &error)) {
			assert_null(out);
			assert_true(error.message[0]);
			assert_true(error.byte <= (int64_t)length);
			continue;
		}
		n_fine++;
		sample_rows(out, "id");
	}
	assert_true(n_fine > 5);
	dossier_relation_free(documents);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, sample_open, sample_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(expressions_select_the_right_rows),     TEST(errors_point_at_the_byte),
		TEST(parameters_are_values_and_never_words), TEST(nesting_too_deep_is_a_limit),
		TEST(long_chains_of_and_are_no_nesting),     TEST(nonsense_is_refused_politely),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
