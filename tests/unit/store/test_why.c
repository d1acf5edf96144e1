/* Every row leads back to bytes; what does not is found by checking. */
#include "dossier/judgement.h"
#include "store/days.h"
#include "unit/store/sample.h"

static const char text[] = "Größe zählt.\n\n\"We agreed\", Sergei Lavrov said on 10 September.";

static struct sample *meeting(void)
{
	struct sample *s = sample_new("meeting.txt", text);
	sample_quote(s, "We agreed", sample_name(s, "Sergei Lavrov", DOSSIER_PERSON));
	sample_time(s, "10 September", "2016-09-10");
	return s;
}

static struct dossier_trace *why(struct dossier *dossier, const char *noun, int64_t id)
{
	struct dossier_trace *trace = NULL;
	struct dossier_error error;
	if (dossier_why(dossier, noun, id, &trace, &error))
		fail_msg("%s", error.message);
	return trace;
}

static void a_quote_leads_to_its_bytes(void **state)
{
	struct fixture *f = *state;
	sample_add_one(f->dossier, meeting());
	struct dossier_trace *trace = why(f->dossier, "quote", 1);
	assert_string_equal(trace->noun, "quote");
	assert_string_equal(trace->rule, "test");
	assert_string_equal(trace->text, "We agreed");
	assert_string_equal(trace->document_name, "meeting.txt");
	assert_int_equal(strlen(trace->sha256), 64);
	assert_true(trace->has_source);
	assert_memory_equal(text + trace->source_start, "We agreed", 9);
	assert_int_equal(trace->n_source, 9);
	assert_memory_equal(trace->source, "We agreed", 9);
	assert_int_equal(trace->n_judgements, 0);
	dossier_trace_free(trace);
}

static void an_entity_leads_to_where_it_is_named_first(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	sample_add_one(f->dossier, meeting());
	struct dossier_judge_options options = {"well known", false};
	assert_int_equal(dossier_alias(f->dossier, 1, "Mr Nyet", &options, NULL, &error),
			 DOSSIER_OK);
	struct dossier_trace *trace = why(f->dossier, "entity", 1);
	assert_string_equal(trace->text, "Sergei Lavrov");
	assert_int_equal(trace->n_judgements, 1);
	assert_non_null(
		strstr(trace->judgements[0], "alias “Mr Nyet”, because: well known (active)"));
	dossier_trace_free(trace);
}

static void zones_sentences_and_documents_can_be_traced(void **state)
{
	struct fixture *f = *state;
	sample_add_one(f->dossier, meeting());
	struct dossier_trace *trace = why(f->dossier, "zone", 2);
	assert_string_equal(trace->text, "Share this");
	dossier_trace_free(trace);
	trace = why(f->dossier, "sentence", 1);
	assert_string_equal(trace->text, "Größe zählt.");
	dossier_trace_free(trace);
	trace = why(f->dossier, "document", 1);
	assert_false(trace->has_span);
	dossier_trace_free(trace);
}

static void what_is_not_there_has_no_trace(void **state)
{
	struct fixture *f = *state;
	struct dossier_trace *trace = NULL;
	struct dossier_error error;
	assert_int_equal(dossier_why(f->dossier, "quote", 5, &trace, &error), DOSSIER_ABSENT);
	assert_int_equal(dossier_why(f->dossier, "journal", 1, &trace, &error), DOSSIER_ARGUMENT);
	assert_null(trace);
}

/* ---- Checking ---- */

static void keep(void *context, const char *problem)
{
	char *out = context;
	if (!*out)
		snprintf(out, 512, "%s", problem);
}

static size_t check(struct dossier *dossier, char first[512])
{
	struct dossier_error error = {0};
	size_t n = 0;
	*first = '\0';
	if (dossier_check(dossier, keep, first, &n, NULL, &error))
		fail_msg("%s", error.message);
	return n;
}

static void a_sound_dossier_has_no_problems(void **state)
{
	struct fixture *f = *state;
	char first[512];
	struct dossier_error error;
	sample_add_one(f->dossier, meeting());
	struct dossier_setting setting = {"title", "Another title", 0};
	assert_int_equal(dossier_set(f->dossier, "document", 1, &setting, NULL, NULL, &error),
			 DOSSIER_OK);
	size_t n = check(f->dossier, first);
	if (n)
		fail_msg("%s", first);
}

static void what_was_changed_behind_our_back_is_found(void **state)
{
	static const char *const damages[][2] = {
		{"UPDATE blob SET data = x'00' WHERE name = 'raw'", "checksum"},
		{"UPDATE blob SET checksum = 1 WHERE name = 'tokens'", "checksum"},
		{"DELETE FROM blob WHERE name = 'map'", "nothing is stored"},
		{"UPDATE document SET text = replace(text, 'agreed', 'argued')", "quote 1"},
		{"UPDATE document SET text = text || '.'", "another length"},
		{"UPDATE document SET sha256 = sha256 || '0'", "bytes"},
		{"UPDATE quote SET start = start + 1", "quote 1"},
		{"UPDATE quote SET end = 5000", "outside the text"},
		{"UPDATE sentence SET start = 3", "sentence 1 lies outside"},
		{"UPDATE entity SET n_mentions = 99", "wrong count"},
		{"PRAGMA foreign_keys = 0; UPDATE mention SET entity = 77", "refers to"},
		{"UPDATE quote SET kind = 'indirect'", "readings"},
		{"UPDATE time SET value = '2016-09-11'", "readings"},
		{"UPDATE mention SET score = 0.1", "readings"},
		{"UPDATE document SET outlet = 'Another'", "readings"},
		{"UPDATE entity SET kind = 'place'", "key"},
		{"DROP TRIGGER journal_update; UPDATE journal SET who = 'me' WHERE id = 2",
		 "journal was changed at row 2"},
		{"DROP TRIGGER journal_delete; DELETE FROM journal WHERE what = 'create'",
		 "journal was changed at row 2"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
		char first[512], *path = sample_path();
		struct dossier *dossier = sample_open(path);
		sample_add_one(dossier, meeting());
		assert_int_equal(
			sqlite3_exec(dossier->main.handle, damages[i][0], NULL, NULL, NULL),
			SQLITE_OK);
		if (!check(dossier, first))
			fail_msg("not found: %s", damages[i][0]);
		if (!strstr(first, damages[i][1]))
			fail_msg("%s: %s", damages[i][0], first);
		sample_close(dossier);
		sample_remove(path);
	}
}

static void checking_can_be_stopped(void **state)
{
	struct fixture *f = *state;
	struct dossier_cancel cancel = {1};
	struct dossier_error error;
	size_t n;
	sample_add_one(f->dossier, meeting());
	assert_int_equal(dossier_check(f->dossier, NULL, NULL, &n, &cancel, &error),
			 DOSSIER_INTERRUPTED);
}

/* ---- Days ---- */

static void days_of_values_are_those_of_the_calendar(void **state)
{
	static const char *const values[][3] = {
		{"2016-09-10", "2016-09-10", "2016-09-10"},
		{"2016-09-10T14:00", "2016-09-10", "2016-09-10"},
		{"2016-02", "2016-02-01", "2016-02-29"},
		{"2015", "2015-01-01", "2015-12-31"},
		{"2016-W36", "2016-09-05", "2016-09-11"},
		{"2016-W01", "2016-01-04", "2016-01-10"},
		{"2016-Q3", "2016-07-01", "2016-09-30"},
		{"2016-H1", "2016-01-01", "2016-06-30"},
		{"201", "2010-01-01", "2019-12-31"},
		{"P1W", NULL, NULL},
		{"2016-02-30", NULL, NULL},
		{"2016-13", NULL, NULL},
		{"XXXX-09", NULL, NULL},
		{"2016-W60", NULL, NULL},
		{"PAST_REF", NULL, NULL},
		{"", NULL, NULL},
		{"2016-", NULL, NULL},
	};
	(void)state;
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		struct days days;
		bool has_days = days_of(values[i][0], &days);
		assert_int_equal(has_days, values[i][1] != NULL);
		if (!has_days)
			continue;
		assert_string_equal(days.first, values[i][1]);
		assert_string_equal(days.last, values[i][2]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIXTURE_TEST(a_quote_leads_to_its_bytes),
		FIXTURE_TEST(an_entity_leads_to_where_it_is_named_first),
		FIXTURE_TEST(zones_sentences_and_documents_can_be_traced),
		FIXTURE_TEST(what_is_not_there_has_no_trace),
		FIXTURE_TEST(a_sound_dossier_has_no_problems),
		cmocka_unit_test(what_was_changed_behind_our_back_is_found),
		FIXTURE_TEST(checking_can_be_stopped),
		cmocka_unit_test(days_of_values_are_those_of_the_calendar),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
