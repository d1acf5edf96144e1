/* Adding documents: what is there afterwards, and that adding twice adds nothing. */
#include "store/dossier.h"
#include "store/tokens.h"
#include "unit/store/sample.h"

static const char text[] = "Sergey Lavrov met John Kerry in Geneva.\n\n"
			   "\"We agreed on a ceasefire\", Lavrov said on 10 September.";

static struct sample *meeting(void)
{
	struct sample *s = sample_new("meeting.txt", text);
	uint32_t lavrov = sample_name(s, "Sergey Lavrov", DOSSIER_PERSON);
	uint32_t kerry = sample_name(s, "John Kerry", DOSSIER_PERSON);
	(void)kerry;
	sample_name(s, "Geneva", DOSSIER_PLACE);
	sample_mention(s, "Lavrov", 1, lavrov);
	sample_quote(s, "We agreed on a ceasefire", lavrov);
	sample_time(s, "10 September", "2016-09-10");
	return s;
}

static void adding_keeps_what_was_read(void **state)
{
	struct fixture *f = *state;
	assert_int_equal(sample_add_one(f->dossier, meeting()), 1);
	assert_sql(f->dossier, "SELECT text FROM document", text);
	assert_sql(f->dossier, "SELECT count(*) FROM sentence", "2");
	assert_sql(f->dossier, "SELECT count(*) FROM mention", "4");
	assert_sql(f->dossier, "SELECT text FROM quote_view WHERE speaker_name = 'Sergey Lavrov'",
		   "We agreed on a ceasefire");
	assert_sql(f->dossier, "SELECT last FROM time WHERE text = '10 September'", "2016-09-10");
	assert_sql(f->dossier, "SELECT text FROM zone WHERE kind = 'boilerplate'", "Share this");
	assert_sql(f->dossier, "SELECT n_mentions FROM entity WHERE name = 'Sergey Lavrov'", "2");
	assert_sql(f->dossier, "SELECT n FROM alias WHERE name = 'Lavrov'", "1");
	assert_sql(f->dossier, "SELECT count(*) FROM fulltext WHERE fulltext MATCH 'ceasefire'",
		   "1");
	assert_sql(f->dossier, "SELECT group_concat(what) FROM journal", "create,add");
}

static void adding_the_same_bytes_twice_adds_nothing(void **state)
{
	struct fixture *f = *state;
	sample_add_one(f->dossier, meeting());
	char *before = sample_sql(f->dossier, "SELECT group_concat(key) FROM mention");
	assert_int_equal(sample_add_one(f->dossier, meeting()), 0);
	assert_sql(f->dossier, "SELECT group_concat(key) FROM mention", before);
	assert_sql(f->dossier, "SELECT count(*) FROM journal WHERE what = 'add'", "1");
	free(before);
}

static void keys_are_the_same_in_another_dossier(void **state)
{
	struct fixture *f = *state;
	char *path = sample_path();
	struct dossier *other = sample_open(path);
	sample_add_one(other, sample_new("another.txt", "Another text."));
	sample_add_one(other, meeting());
	sample_add_one(f->dossier, meeting());
	static const char sql[] = "SELECT group_concat(key) FROM (SELECT key FROM mention UNION "
				  "SELECT key FROM quote UNION SELECT key FROM entity ORDER BY 1)";
	char *key = sample_sql(other, sql);
	assert_sql(f->dossier, sql, key);
	free(key);
	sample_close(other);
	sample_remove(path);
}

static void an_abandoned_batch_leaves_nothing(void **state)
{
	struct fixture *f = *state;
	struct dossier_batch *batch = NULL;
	struct dossier_error error;
	struct sample *s = meeting();
	enum dossier_added added;
	assert_int_equal(dossier_batch_begin(&batch, f->dossier, &error), DOSSIER_OK);
	assert_int_equal(dossier_batch_add(batch, &s->document, &s->annotation, &added, &error),
			 DOSSIER_OK);
	dossier_batch_abandon(batch);
	free(s);
	assert_sql(f->dossier, "SELECT count(*) FROM document", "0");
	assert_sql(f->dossier, "SELECT count(*) FROM entity", "0");
	assert_sql(f->dossier, "SELECT count(*) FROM fulltext WHERE fulltext MATCH 'ceasefire'",
		   "0");
}

static void a_span_outside_the_text_is_refused_and_the_batch_goes_on(void **state)
{
	struct fixture *f = *state;
	struct dossier_batch *batch = NULL;
	struct dossier_error error;
	struct sample *bad = meeting(), *good = sample_new("good.txt", "Good text.");
	enum dossier_added added;
	bad->quotes[0].range.end = 100000;
	assert_int_equal(dossier_batch_begin(&batch, f->dossier, &error), DOSSIER_OK);
	assert_int_equal(dossier_batch_add(batch, &bad->document, &bad->annotation, &added, &error),
			 DOSSIER_INPUT);
	assert_non_null(strstr(error.message, "quote"));
	assert_int_equal(
		dossier_batch_add(batch, &good->document, &good->annotation, &added, &error),
		DOSSIER_OK);
	assert_int_equal(dossier_batch_commit(batch, NULL, &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT group_concat(name) FROM document", "good.txt");
	free(bad);
	free(good);
}

static void tokens_come_back_as_they_were(void **state)
{
	struct fixture *f = *state;
	struct sample *s = meeting();
	struct arena *arena = arena_new(1 << 20);
	struct dossier_token *tokens;
	struct dossier_error error;
	size_t n;
	s->tokens[1].form = "Lavrov";
	s->tokens[1].head = 0;
	s->tokens[2].form = "met another";
	s->tokens[2].tag_score = 200;
	s->tokens[2].is_tagged = true;
	struct buffer packed;
	buffer_init(&packed, 1 << 20);
	tokens_pack(&s->annotation, &packed);
	assert_int_equal(
		tokens_unpack(buffer_all(&packed), span_of(text), arena, &tokens, &n, &error),
		DOSSIER_OK);
	assert_int_equal(n, s->annotation.n_tokens);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(tokens[i].range.start, s->tokens[i].range.start);
		assert_int_equal(tokens[i].range.end, s->tokens[i].range.end);
		assert_int_equal(tokens[i].sentence, s->tokens[i].sentence);
		assert_int_equal(tokens[i].head, s->tokens[i].head);
		assert_string_equal(tokens[i].lemma, s->tokens[i].lemma);
		assert_int_equal(tokens[i].upos, s->tokens[i].upos);
	}
	assert_string_equal(tokens[1].form, "Lavrov");
	assert_string_equal(tokens[2].form, "met another");
	assert_int_equal(tokens[2].tag_score, 200);
	assert_true(tokens[2].is_tagged);
	buffer_release(&packed);
	arena_free(arena);
	free(s);
	sample_add_one(f->dossier, meeting());
}

static void damaged_tokens_are_refused(void **state)
{
	(void)state;
	struct sample *s = meeting();
	struct buffer packed;
	struct dossier_error error;
	uint64_t seed = 7;
	buffer_init(&packed, 1 << 20);
	tokens_pack(&s->annotation, &packed);
	for (int i = 0; i < 20000; i++) {
		struct arena *arena = arena_new(1 << 22);
		struct dossier_token *tokens;
		size_t n = 0, at = check_random(&seed) % packed.length;
		char old = packed.at[at];
		packed.at[at] = (char)check_random(&seed);
		if (!tokens_unpack(buffer_all(&packed), span_of(text), arena, &tokens, &n, &error))
			for (size_t k = 0; k < n; k++) {
				assert_true(tokens[k].range.end <= sizeof text - 1);
				assert_true(tokens[k].range.start <= tokens[k].range.end);
				assert_true(tokens[k].head == DOSSIER_NONE || tokens[k].head < n);
			}
		packed.at[at] = old;
		arena_free(arena);
	}
	buffer_release(&packed);
	free(s);
}

static void a_second_batch_is_refused_while_one_is_open(void **state)
{
	struct fixture *f = *state;
	struct dossier_batch *batch = NULL, *second = NULL;
	struct dossier_error error;
	assert_int_equal(dossier_batch_begin(&batch, f->dossier, &error), DOSSIER_OK);
	assert_int_equal(dossier_batch_begin(&second, f->dossier, &error), DOSSIER_ARGUMENT);
	dossier_batch_abandon(batch);
}

static void a_second_writer_is_told_that_it_is_locked(void **state)
{
	struct fixture *f = *state;
	struct dossier *other = sample_open(f->path);
	struct dossier_batch *batch = NULL, *second = NULL;
	struct dossier_error error;
	assert_int_equal(dossier_batch_begin(&batch, f->dossier, &error), DOSSIER_OK);
	assert_int_equal(dossier_batch_begin(&second, other, &error), DOSSIER_LOCKED);
	assert_non_null(strstr(error.message, "another program"));
	dossier_batch_abandon(batch);
	assert_int_equal(dossier_batch_begin(&second, other, &error), DOSSIER_OK);
	dossier_batch_abandon(second);
	sample_close(other);
}

static void a_reader_sees_what_was_committed(void **state)
{
	struct fixture *f = *state;
	sqlite3 *reader;
	struct dossier_error error;
	sqlite3_stmt *statement;
	sample_add_one(f->dossier, meeting());
	assert_int_equal(dossier_reader(f->dossier, &reader, &error), DOSSIER_OK);
	assert_int_equal(
		sqlite3_prepare_v2(reader, "SELECT count(*) FROM document", -1, &statement, NULL),
		SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	assert_int_equal(sqlite3_column_int(statement, 0), 1);
	sqlite3_finalize(statement);
	assert_int_not_equal(sqlite3_exec(reader, "DELETE FROM document", NULL, NULL, NULL),
			     SQLITE_OK);
}

static void the_journal_can_only_grow(void **state)
{
	struct fixture *f = *state;
	sqlite3 *handle = f->dossier->main.handle;
	assert_int_not_equal(sqlite3_exec(handle, "DELETE FROM journal", NULL, NULL, NULL),
			     SQLITE_OK);
	assert_int_not_equal(sqlite3_exec(handle, "UPDATE journal SET who = 'x'", NULL, NULL, NULL),
			     SQLITE_OK);
}

static void an_interrupted_commit_adds_nothing(void **state)
{
	struct fixture *f = *state;
	struct dossier_batch *batch = NULL;
	struct dossier_error error;
	struct dossier_cancel cancel = {1};
	struct sample *s = meeting();
	enum dossier_added added;
	assert_int_equal(dossier_batch_begin(&batch, f->dossier, &error), DOSSIER_OK);
	assert_int_equal(dossier_batch_add(batch, &s->document, &s->annotation, &added, &error),
			 DOSSIER_OK);
	assert_int_equal(dossier_batch_commit(batch, &cancel, &error), DOSSIER_INTERRUPTED);
	free(s);
	assert_sql(f->dossier, "SELECT count(*) FROM document", "0");
	assert_int_equal(sample_add_one(f->dossier, meeting()), 1);
}

/* The statements in the manual, between ```sql and ```. */
static void the_queries_of_the_manual_run(void **state)
{
	struct fixture *f = *state;
	FILE *file = fopen(TESTS_FOLDER "/../docs/file.md", "r");
	char line[512], sql[4096] = "", *message = NULL;
	bool is_sql = false;
	int n = 0;
	assert_non_null(file);
	sample_add_one(f->dossier, meeting());
	while (fgets(line, sizeof line, file)) {
		bool is_fence = !strncmp(line, "```", 3);
		if (is_sql && is_fence) {
			if (sqlite3_exec(f->dossier->main.handle, sql, NULL, NULL, &message))
				fail_msg("%s: %s", message, sql);
			n++;
		} else if (is_sql) {
			strncat(sql, line, sizeof sql - strlen(sql) - 1);
		} else {
			*sql = '\0';
		}
		if (is_fence)
			is_sql = !is_sql && !strncmp(line, "```sql", 6);
	}
	fclose(file);
	assert_true(n >= 6);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIXTURE_TEST(adding_keeps_what_was_read),
		FIXTURE_TEST(adding_the_same_bytes_twice_adds_nothing),
		FIXTURE_TEST(keys_are_the_same_in_another_dossier),
		FIXTURE_TEST(an_abandoned_batch_leaves_nothing),
		FIXTURE_TEST(a_span_outside_the_text_is_refused_and_the_batch_goes_on),
		FIXTURE_TEST(tokens_come_back_as_they_were),
		FIXTURE_TEST(damaged_tokens_are_refused),
		FIXTURE_TEST(a_second_batch_is_refused_while_one_is_open),
		FIXTURE_TEST(a_second_writer_is_told_that_it_is_locked),
		FIXTURE_TEST(a_reader_sees_what_was_committed),
		FIXTURE_TEST(the_journal_can_only_grow),
		FIXTURE_TEST(an_interrupted_commit_adds_nothing),
		FIXTURE_TEST(the_queries_of_the_manual_run),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
