/* Full-text search and concordances. */
#include "sample.h"

#include "dossier/search.h"

static const char *search(void **state, const char *query, const char *column)
{
	struct sample *sample = *state;
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	if (dossier_search(&out, sample->dossier, query, strlen(query), NULL, &error))
		fail_msg("%s: %s", query, error.message);
	return sample_rows(out, column);
}

static void queries_find_the_right_documents(void **state)
{
	static const struct {
		const char *query, *ids;
	} examples[] = {
		{"geneva", "1"},
		{"violation", "2|3"},
		{"VIOLATIONS", "2|3"},
		{"\"violation\"", "3"},
		{"violat*", "2|3"},
		{"ceasefire", "1|2"},
		{"cease-fire", "2"},
		{"\"cease fire\"", "2"},
		{"syria", "1"},
		{"us", "3"},
		{"U.S.", "3"},
		{"400000", "3"},
		{"400,000", "3"},
		{"elysee", "3"},
		{"talks AND geneva", "1"},
		{"talks geneva", "1"},
		{"geneva OR aleppo", "1|2"},
		{"talks NOT geneva", "3"},
		{"talks AND NOT geneva", "3"},
		{"reported AND (aleppo OR \"partial ceasefire\") NOT libya", "2"},
		{"title: talks", "1|3"},
		{"text: talks", "1"},
		{"title: (ceasefire OR \xc3\xa9lys\xc3\xa9"
		 "e)",
		 "2|3"},
		{"NEAR(partial north, 5)", "1"},
		{"NEAR(partial north, 1)", ""},
		{"\xe2\x80\x9cpartial cease*\xe2\x80\x9d", ""},
		{"\"partial cease\"*", "1"},
		{"both", "1"},
		{"12:30", ""},
	};
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		struct sample *sample = *state;
		struct dossier_relation *out = NULL;
		struct dossier_error error = {0};
		const char *query = examples[i].query;
		if (dossier_search(&out, sample->dossier, query, strlen(query), NULL, &error))
			fail_msg("%s: %s", query, error.message);
		const char *ids = sample_rows(sample_sort(out, "id"), "id");
		if (strcmp(ids, examples[i].ids))
			fail_msg("%s: %s, not %s", query, ids, examples[i].ids);
	}
}

static void mistakes_point_at_their_byte(void **state)
{
	static const struct {
		const char *query;
		int byte;
		const char *message;
	} examples[] = {
		{"", 0, "the query ends too early"},
		{"talks AND", 9, "the query ends too early"},
		{"NOT libya", 0, "a word is missing here (AND, OR and NOT stand between words)"},
		{"(talks", 0, "a bracket is not closed"},
		{"talks)", 5, "this bracket closes nothing"},
		{"a \"b", 2, "a quotation mark is not closed"},
		{"a & b", 2, "there is no letter or digit here to search for"},
		{"a \"...\"", 2, "there is no word between these quotation marks"},
		{"vio*lations", 3,
		 "* can stand at the end of a word only (find takes it anywhere)"},
		{"* a", 0, "* needs the beginning of a word before it"},
		{"NEAR(a)", 0, "NEAR takes two words or more"},
		{"NEAR(a b, many)", 10, "the last thing in NEAR is a number of words up to 1000"},
	};
	struct sample *sample = *state;
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		struct dossier_relation *out = NULL;
		struct dossier_error error = {0};
		const char *query = examples[i].query;
		assert_int_equal(
			dossier_search(&out, sample->dossier, query, strlen(query), NULL, &error),
			DOSSIER_ARGUMENT);
		assert_string_equal(error.message, examples[i].message);
		assert_int_equal(error.byte, examples[i].byte);
	}
}

static void hits_in_titles_weigh_more(void **state)
{
	assert_string_equal(search(state, "violations", "id"), "2|3");
}

static void snippets_mark_the_hits(void **state)
{
	assert_string_equal(
		search(state, "aleppo", "snippet"),
		"Violations of the cease-fire were reported near [Aleppo]. Rebels accuse"
		" the army.");
}

static void results_are_documents_for_all_verbs(void **state)
{
	struct sample *sample = *state;
	struct dossier_relation *out = NULL, *within = NULL, *quotes = sample_noun(state, "quotes");
	assert_int_equal(dossier_search(&out, sample->dossier, "talks", 5, NULL, NULL), 0);
	assert_string_equal(dossier_relation_noun(out), "documents");
	assert_int_equal(dossier_relation_within(&within, quotes, out, NULL), 0);
	assert_string_equal(sample_rows(within, "id"), "1|2|4|5");
	assert_string_equal(sample_rows(sample_match(out, "outlet", "the courier"), "id"), "3|1");
	dossier_relation_free(quotes);
}

static void nonsense_is_refused_or_answered(void **state)
{
	static const char *const pieces[] = {"a",    "talks", "AND ",   "OR ",   "NOT ",
					     "NEAR", "NEAR(", "(",      ")",     "\"",
					     "*",    ":",     "title:", "text:", ",",
					     "5",    "^",     "+",      "-",     "{",
					     "}",    "'",     "\x01",   "\xff",  "\xe2\x80\x9c",
					     " ",    " ",     " "};
	struct sample *sample = *state;
	uint64_t random = 3;
	size_t n_fine = 0;
	for (int i = 0; i < 5000; i++) {
		char query[300] = "";
		struct dossier_relation *out = NULL;
		struct dossier_error error = {0};
		size_t n = check_random(&random) % 10;
		for (size_t j = 0; j < n; j++)
			strcat(query,
			       pieces[check_random(&random) % (sizeof pieces / sizeof *pieces)]);
		size_t length = strlen(query);
		if (dossier_search(&out, sample->dossier, query, length, NULL, &error)) {
			assert_true(error.byte >= 0 && error.byte <= (int64_t)length);
			continue;
		}
		n_fine++;
		sample_rows(out, "id");
	}
	assert_true(n_fine > 200);
}

static void deep_queries_are_a_limit(void **state)
{
	struct sample *sample = *state;
	static char query[4000];
	for (int depth = 1; depth < 1000; depth *= 2) {
		struct dossier_relation *out = NULL;
		struct dossier_error error = {0};
		memset(query, '(', (size_t)depth);
		query[depth] = 'a';
		memset(query + depth + 1, ')', (size_t)depth);
		query[2 * depth + 1] = '\0';
		enum dossier_status status =
			dossier_search(&out, sample->dossier, query, strlen(query), NULL, &error);
		assert_int_equal(status, depth <= 16 ? DOSSIER_OK : DOSSIER_LIMIT);
		if (!status)
			sample_rows(out, "id");
	}
}

/* ---- find ---- */

static const char *find(void **state, const char *pattern,
			const struct dossier_find_options *options)
{
	struct sample *sample = *state;
	struct dossier_relation *out = NULL, *columns = NULL;
	struct dossier_error error = {0};
	const char *const names[] = {"document", "left", "match", "right"};
	if (dossier_find(&out, sample->dossier, pattern, strlen(pattern), options, &error))
		fail_msg("%s: %s", pattern, error.message);
	assert_string_equal(dossier_relation_noun(out), "hits");
	assert_int_equal(dossier_relation_select(&columns, out, names, 4, NULL), 0);
	dossier_relation_free(out);
	return sample_rows(columns, NULL);
}

static void words_and_phrases_are_found_in_context(void **state)
{
	struct dossier_find_options options = {.context = 8};
	assert_string_equal(find(state, "CEASEFIRE", &options), "1,partial ,ceasefire, holds i");
	assert_string_equal(find(state, "both sides", &options), "1,accused ,both sides,. Talks ");
	assert_string_equal(find(state, "cease-fire", &options), "2, of the ,cease-fire, were re");
	assert_string_equal(find(state, "u.s. officials", &options), "3,,U.S. officials, said 40");
	assert_string_equal(find(state, "Syria's", &options), "1,olds in ,Syria's, north.");
	assert_string_equal(find(state, "nothing", &options), "");
}

static void wildcards_stand_within_words(void **state)
{
	struct dossier_find_options options = {.context = 1};
	assert_string_equal(find(state, "violat*", &options), "2,,Violations, |3, ,violation, ");
	assert_string_equal(find(state, "*fire", &options), "1, ,ceasefire, |2,-,fire, ");
	assert_string_equal(find(state, "n?ar *", &options), "2, ,near Aleppo,.");
	assert_string_equal(find(state, "both * talks", &options), "1, ,both sides. Talks, ");
}

static void case_counts_when_asked(void **state)
{
	struct dossier_find_options options = {.context = 1, .has_case = true};
	assert_string_equal(find(state, "Violations", &options), "2,,Violations, ");
	assert_string_equal(find(state, "violations", &options), "");
	assert_string_equal(find(state, "V*", &options), "2,,Violations, ");
}

static void phrases_do_not_cross_a_blank_line(void **state)
{
	struct sample *sample = *state;
	struct dossier_find_options options = {.context = 3};
	assert_int_equal(sqlite3_exec(sample->dossier->main.handle,
				      "UPDATE document SET text = 'alpha beta' || char(10, 10) ||"
				      " 'gamma delta' WHERE id = 4;"
				      "INSERT INTO fulltext (fulltext) VALUES ('rebuild')",
				      NULL, NULL, NULL),
			 0);
	assert_string_equal(find(state, "beta gamma", &options), "");
	assert_string_equal(find(state, "gamma delta", &options), "4,a ,gamma delta,");
}

static void hits_know_quote_and_speaker(void **state)
{
	struct sample *sample = *state;
	struct dossier_relation *out = NULL, *within = NULL, *quotes = sample_noun(state, "quotes");
	assert_int_equal(dossier_find(&out, sample->dossier, "violation*", 10, NULL, NULL), 0);
	assert_int_equal(dossier_relation_within(&within, out, quotes, NULL), 0);
	assert_string_equal(sample_rows(within, "document"), "2|3");
	assert_string_equal(
		sample_rows(sample_match(dossier_relation_share(out), "speaker", "Tom Walker"),
			    "match"),
		"Violations");
	assert_string_equal(sample_rows(out, "quote"), "3|5");
	dossier_relation_free(quotes);
}

static void hits_are_found_anew_when_the_dossier_changed(void **state)
{
	struct sample *sample = *state;
	struct dossier_relation *out = NULL;
	int64_t n = 0;
	assert_int_equal(dossier_find(&out, sample->dossier, "Geneva", 6, NULL, NULL), 0);
	assert_int_equal(dossier_relation_count(out, &n, NULL, NULL), 0);
	assert_int_equal(n, 1);
	assert_int_equal(sqlite3_exec(sample->dossier->main.handle,
				      "UPDATE document SET text = 'Geneva, Geneva' WHERE id = 4;"
				      "INSERT INTO fulltext (fulltext) VALUES ('rebuild')",
				      NULL, NULL, NULL),
			 0);
	assert_int_equal(dossier_relation_count(out, &n, NULL, NULL), 0);
	assert_int_equal(n, 3);
	dossier_relation_free(out);
}

static void empty_patterns_are_an_error(void **state)
{
	struct sample *sample = *state;
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	assert_int_equal(dossier_find(&out, sample->dossier, " ... ", 5, NULL, &error),
			 DOSSIER_ARGUMENT);
	assert_string_equal(error.message, "there is no letter or digit here to look for");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, sample_open, sample_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(queries_find_the_right_documents),
		TEST(mistakes_point_at_their_byte),
		TEST(hits_in_titles_weigh_more),
		TEST(snippets_mark_the_hits),
		TEST(results_are_documents_for_all_verbs),
		TEST(nonsense_is_refused_or_answered),
		TEST(deep_queries_are_a_limit),
		TEST(words_and_phrases_are_found_in_context),
		TEST(wildcards_stand_within_words),
		TEST(case_counts_when_asked),
		TEST(phrases_do_not_cross_a_blank_line),
		TEST(hits_know_quote_and_speaker),
		TEST(hits_are_found_anew_when_the_dossier_changed),
		TEST(empty_patterns_are_an_error),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
