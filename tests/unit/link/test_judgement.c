/* What an analyst decides holds, can be taken back, and never touches what was read. */
#include "dossier/judgement.h"
#include "unit/store/sample.h"

static const char first_text[] = "The Islamic State withdrew. \"We stay\", Lavrov said.";
static const char second_text[] = "Daesh withdrew, Kerry said.";
static const char third_text[] = "Again Daesh fought on.";

static struct sample *first(void)
{
	struct sample *s = sample_new("first", first_text);
	sample_name(s, "Islamic State", DOSSIER_GROUP);
	uint32_t lavrov = sample_name(s, "Lavrov", DOSSIER_PERSON);
	sample_quote(s, "We stay", lavrov);
	return s;
}

static struct sample *second(void)
{
	struct sample *s = sample_new("second", second_text);
	sample_name(s, "Daesh", DOSSIER_GROUP);
	sample_name(s, "Kerry", DOSSIER_PERSON);
	return s;
}

static struct sample *third(void)
{
	struct sample *s = sample_new("third", third_text);
	sample_name(s, "Daesh", DOSSIER_GROUP);
	return s;
}

static int setup(void **state)
{
	fixture_setup(state);
	struct fixture *f = *state;
	struct sample *samples[] = {first(), second()};
	sample_add(f->dossier, samples, 2);
	return 0;
}

static int64_t find(struct dossier *dossier, const char *name)
{
	int64_t id = 0;
	struct dossier_error error = {0};
	if (dossier_entity_find(dossier, name, strlen(name), &id, &error))
		fail_msg("%s", error.message);
	return id;
}

/* Frees the changes, after checking that it went well and how many there are. */
static void assert_changed(enum dossier_status status, const struct dossier_error *error,
			   struct dossier_changes *changes, size_t n)
{
	if (status)
		fail_msg("%s", error->message);
	assert_int_equal(dossier_changes_count(changes), n);
	dossier_changes_free(changes);
}

static void merge(struct fixture *f)
{
	struct dossier_changes *changes = NULL;
	struct dossier_error error;
	struct dossier_judge_options options = {"one organisation", false};
	enum dossier_status status =
		dossier_merge(f->dossier, find(f->dossier, "Daesh"),
			      find(f->dossier, "Islamic State"), &options, &changes, &error);
	if (!status)
		assert_string_equal(dossier_changes_summary(changes),
				    "merged Daesh into Islamic State: 1 mention in 1 document");
	assert_changed(status, &error, changes, 1);
}

static void merging_makes_one_of_two(void **state)
{
	struct fixture *f = *state;
	merge(f);
	assert_int_equal(find(f->dossier, "Daesh"), find(f->dossier, "Islamic State"));
	assert_sql(f->dossier, "SELECT n_mentions FROM entity_view WHERE name = 'Islamic State'",
		   "2");
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view WHERE name = 'Daesh'", "0");
	assert_sql(f->dossier, "SELECT DISTINCT entity_name FROM mention_view WHERE text = 'Daesh'",
		   "Islamic State");
	assert_sql(f->dossier, "SELECT why FROM judgement_view", "one organisation");
}

static void a_merge_holds_for_what_is_added_later(void **state)
{
	struct fixture *f = *state;
	merge(f);
	sample_add_one(f->dossier, second());
	sample_add_one(f->dossier, third());
	assert_sql(f->dossier, "SELECT n_mentions FROM entity_view WHERE name = 'Islamic State'",
		   "3");
	assert_sql(f->dossier, "SELECT state FROM judgement_view", "active");
}

static void undoing_restores_what_was_read(void **state)
{
	struct fixture *f = *state;
	struct dossier_changes *changes = NULL;
	struct dossier_error error;
	static const char all[] =
		"SELECT group_concat(id || shown || name || n_mentions) FROM entity";
	char *before = sample_sql(f->dossier, all);
	merge(f);
	enum dossier_status status = dossier_undo(f->dossier, 0, NULL, &changes, &error);
	assert_changed(status, &error, changes, 1);
	assert_sql(f->dossier, all, before);
	assert_sql(f->dossier, "SELECT state FROM judgement_view", "undone");
	assert_int_equal(dossier_undo(f->dossier, 0, NULL, NULL, &error), DOSSIER_ABSENT);
	free(before);
}

static void a_dry_judgement_changes_nothing(void **state)
{
	struct fixture *f = *state;
	struct dossier_changes *changes = NULL;
	struct dossier_error error;
	struct dossier_judge_options options = {NULL, true};
	assert_int_equal(dossier_merge(f->dossier, find(f->dossier, "Daesh"),
				       find(f->dossier, "Islamic State"), &options, &changes,
				       &error),
			 DOSSIER_OK);
	const struct dossier_change *change = dossier_changes_get(changes, 0);
	assert_string_equal(change->field, "shown");
	assert_string_equal(change->old_value, "Daesh");
	assert_string_equal(change->new_value, "Islamic State");
	assert_int_equal(dossier_changes_judgement(changes), 0);
	dossier_changes_free(changes);
	assert_sql(f->dossier, "SELECT count(*) FROM judgement", "0");
	assert_sql(f->dossier, "SELECT count(*) FROM entity WHERE shown <> linked", "0");
}

static void an_earlier_judgement_can_be_undone_and_later_ones_stay(void **state)
{
	struct fixture *f = *state;
	struct dossier_changes *changes = NULL;
	struct dossier_error error;
	merge(f);
	assert_int_equal(dossier_judge(f->dossier, "quote", 1, "confirmed", NULL, NULL, &error),
			 DOSSIER_OK);
	assert_int_equal(dossier_undo(f->dossier, 1, NULL, &changes, &error), DOSSIER_OK);
	assert_int_equal(dossier_changes_judgement(changes), 1);
	dossier_changes_free(changes);
	assert_sql(f->dossier, "SELECT state FROM quote", "confirmed");
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view WHERE name = 'Daesh'", "1");
	assert_int_equal(dossier_undo(f->dossier, 1, NULL, NULL, &error), DOSSIER_ABSENT);
}

static void an_alias_names_what_comes_later_too(void **state)
{
	struct fixture *f = *state;
	struct dossier_changes *changes = NULL;
	struct dossier_error error;
	enum dossier_status status = dossier_alias(f->dossier, find(f->dossier, "Islamic State"),
						   "ISIL", NULL, &changes, &error);
	assert_changed(status, &error, changes, 1);
	assert_int_equal(find(f->dossier, "isil"), find(f->dossier, "Islamic State"));
	struct sample *s = sample_new("isil", "ISIL came back.");
	sample_name(s, "ISIL", DOSSIER_ORGANIZATION);
	sample_add_one(f->dossier, s);
	assert_sql(f->dossier, "SELECT entity_name FROM mention_view WHERE text = 'ISIL'",
		   "Islamic State");
	assert_int_equal(dossier_undo(f->dossier, 0, NULL, NULL, &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT entity_name FROM mention_view WHERE text = 'ISIL'", "ISIL");
}

static void an_alias_takes_a_short_form_but_not_who_it_was_taken_for(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	struct sample *s = sample_new("more", "Sergei Lavrov and Igor Petrov waited.");
	sample_name(s, "Sergei Lavrov", DOSSIER_PERSON);
	sample_name(s, "Igor Petrov", DOSSIER_PERSON);
	sample_add_one(f->dossier, s);
	assert_int_equal(find(f->dossier, "Lavrov"), find(f->dossier, "Sergei Lavrov"));
	assert_int_equal(dossier_alias(f->dossier, find(f->dossier, "Igor Petrov"), "Lavrov", NULL,
				       NULL, &error),
			 DOSSIER_OK);
	assert_sql(f->dossier, "SELECT entity_name FROM mention_view WHERE text = 'Lavrov'",
		   "Igor Petrov");
	assert_sql(f->dossier, "SELECT entity_name FROM mention_view WHERE text = 'Sergei Lavrov'",
		   "Sergei Lavrov");
	assert_int_equal(find(f->dossier, "Lavrov"), find(f->dossier, "Igor Petrov"));
}

static void splitting_takes_a_name_out_again(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	merge(f);
	assert_int_equal(dossier_split(f->dossier, find(f->dossier, "Islamic State"), "Daesh", NULL,
				       NULL, &error),
			 DOSSIER_OK);
	assert_sql(f->dossier, "SELECT n_mentions FROM entity_view WHERE name = 'Daesh'", "1");
	assert_int_equal(dossier_split(f->dossier, find(f->dossier, "Islamic State"), "Nusra", NULL,
				       NULL, &error),
			 DOSSIER_ABSENT);
}

static void splitting_works_within_one_reading(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	struct sample *s = sample_new("mix", "Boris Johnson met Jack Johnson there.");
	uint32_t boris = sample_name(s, "Boris Johnson", DOSSIER_PERSON);
	sample_mention(s, "Jack Johnson", 0, boris);
	sample_add_one(f->dossier, s);
	assert_int_equal(dossier_split(f->dossier, find(f->dossier, "Boris Johnson"),
				       "Jack Johnson", NULL, NULL, &error),
			 DOSSIER_OK);
	assert_sql(f->dossier, "SELECT entity_name FROM mention_view WHERE text = 'Jack Johnson'",
		   "Jack Johnson");
	assert_sql(f->dossier, "SELECT n_mentions FROM entity_view WHERE name = 'Boris Johnson'",
		   "1");
	assert_int_equal(dossier_undo(f->dossier, 0, NULL, NULL, &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT n_mentions FROM entity_view WHERE name = 'Boris Johnson'",
		   "2");
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view WHERE name = 'Jack Johnson'", "0");
}

static enum dossier_status set(struct fixture *f, const char *noun, int64_t id, const char *field,
			       const char *text, struct dossier_error *error)
{
	struct dossier_setting setting = {field, text, 0};
	return dossier_set(f->dossier, noun, id, &setting, NULL, NULL, error);
}

static void a_speaker_can_be_corrected(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	assert_int_equal(set(f, "quote", 1, "speaker", "kerry", &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT speaker_name FROM quote_view", "Kerry");
	sample_add_one(f->dossier, third());
	assert_sql(f->dossier, "SELECT speaker_name FROM quote_view", "Kerry");
	assert_int_equal(dossier_undo(f->dossier, 0, NULL, NULL, &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT speaker_name FROM quote_view", "Lavrov");
}

static void a_date_can_be_set_as_exactly_as_it_is_known(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	assert_int_equal(set(f, "document", 1, "published", "2016-09", &error), DOSSIER_OK);
	assert_sql(f->dossier,
		   "SELECT published || ' ' || published_to || ' ' || precision FROM document"
		   " WHERE id = 1",
		   "2016-09-01 2016-09-30 month");
	assert_sql(f->dossier, "SELECT last_seen FROM entity WHERE name = 'Lavrov'", "2016-09-30");
	assert_int_equal(set(f, "document", 1, "published", "2016-02-30", &error),
			 DOSSIER_ARGUMENT);
	assert_int_equal(set(f, "document", 1, "published", NULL, &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT precision FROM document WHERE id = 1", "unknown");
	assert_int_equal(dossier_undo(f->dossier, 0, NULL, NULL, &error), DOSSIER_OK);
	assert_int_equal(dossier_undo(f->dossier, 0, NULL, NULL, &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT published || precision FROM document WHERE id = 1",
		   "2016-03-01day");
}

static void a_title_that_is_set_is_found(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	assert_int_equal(set(f, "document", 1, "title", "Withdrawal", &error), DOSSIER_OK);
	assert_sql(f->dossier,
		   "SELECT count(*) FROM fulltext WHERE fulltext MATCH 'title: withdrawal'", "1");
	assert_sql(f->dossier, "SELECT count(*) FROM fulltext WHERE fulltext MATCH 'title: first'",
		   "0");
	assert_int_equal(dossier_undo(f->dossier, 0, NULL, NULL, &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT count(*) FROM fulltext WHERE fulltext MATCH 'title: first'",
		   "1");
}

static void what_cannot_be_set_is_refused_with_the_near_name(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	assert_int_equal(set(f, "quote", 1, "spekar", "Kerry", &error), DOSSIER_ARGUMENT);
	assert_non_null(strstr(error.message, "did you mean “speaker”?"));
	assert_int_equal(set(f, "document", 1, "sha256", "x", &error), DOSSIER_ARGUMENT);
	assert_int_equal(set(f, "journal", 1, "who", "x", &error), DOSSIER_ARGUMENT);
	assert_int_equal(set(f, "quote", 77, "kind", "direct", &error), DOSSIER_ABSENT);
	assert_int_equal(set(f, "quote", 1, "kind", "loud", &error), DOSSIER_ARGUMENT);
	assert_int_equal(set(f, "mention", 1, "entity", NULL, &error), DOSSIER_ARGUMENT);
	assert_int_equal(set(f, "quote", 1, "speaker", "Nobody Here", &error), DOSSIER_ABSENT);
}

static void a_rejected_mention_does_not_count(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	assert_int_equal(dossier_judge(f->dossier, "mention", 2, "rejected", NULL, NULL, &error),
			 DOSSIER_OK);
	assert_sql(f->dossier, "SELECT n_mentions FROM entity WHERE name = 'Lavrov'", "0");
	assert_int_equal(dossier_judge(f->dossier, "mention", 2, "rejected", NULL, NULL, &error),
			 DOSSIER_ARGUMENT);
	assert_int_equal(dossier_undo(f->dossier, 0, NULL, NULL, &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT n_mentions FROM entity WHERE name = 'Lavrov'", "1");
}

static void a_note_stands_beside_its_row(void **state)
{
	struct fixture *f = *state;
	struct dossier_changes *changes = NULL;
	struct dossier_error error;
	enum dossier_status status =
		dossier_note(f->dossier, "quote", 1, "check with the tape", NULL, &changes, &error);
	assert_changed(status, &error, changes, 1);
	assert_sql(f->dossier, "SELECT value FROM judgement_view WHERE verb = 'note'",
		   "check with the tape");
}

static void a_judgement_without_its_row_is_orphaned(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	assert_int_equal(dossier_judge(f->dossier, "quote", 1, "confirmed", NULL, NULL, &error),
			 DOSSIER_OK);
	assert_int_equal(sqlite3_exec(f->dossier->main.handle,
				      "UPDATE quote SET key = 'changed'; DELETE FROM original",
				      NULL, NULL, NULL),
			 SQLITE_OK);
	sample_add_one(f->dossier, third());
	assert_sql(f->dossier, "SELECT state FROM judgement_view", "orphaned");
}

static void judgements_are_journalled(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	merge(f);
	assert_int_equal(dossier_undo(f->dossier, 0, NULL, NULL, &error), DOSSIER_OK);
	assert_sql(f->dossier, "SELECT group_concat(what) FROM journal", "create,add,judge,undo");
	assert_sql(f->dossier, "SELECT detail ->> 'why' FROM journal WHERE what = 'judge'",
		   "one organisation");
}

/* Whatever is judged and undone in whatever order, nothing of it remains in the end. */
static void undoing_everything_leaves_what_was_read(void **state)
{
	struct fixture *f = *state;
	static const char all[] =
		"SELECT (SELECT group_concat(id || shown || name || kind || state || n_mentions ||"
		" coalesce(first_seen, '')) FROM entity WHERE n_mentions > 0) ||"
		" (SELECT group_concat(entity || state) FROM mention) ||"
		" (SELECT group_concat(coalesce(speaker, 0) || state || kind) FROM quote) ||"
		" (SELECT group_concat(title || published || state) FROM document) ||"
		" (SELECT count(*) FROM original) || (SELECT group_concat(name) FROM alias)";
	static const char *const names[] = {"Daesh", "Islamic State", "Kerry", "Lavrov"};
	struct dossier_error error;
	char *before = sample_sql(f->dossier, all);
	uint64_t seed = 11;
	for (int i = 0; i < 200; i++) {
		int64_t a = 1 + (int64_t)(check_random(&seed) % 4);
		int64_t b = 1 + (int64_t)(check_random(&seed) % 4);
		const char *name = names[check_random(&seed) % 4];
		enum dossier_status status = DOSSIER_OK;
		switch (check_random(&seed) % 8) {
		case 0:
			status = dossier_merge(f->dossier, a, b, NULL, NULL, &error);
			break;
		case 1:
			status = dossier_split(f->dossier, a, name, NULL, NULL, &error);
			break;
		case 2:
			status = dossier_alias(f->dossier, a, name, NULL, NULL, &error);
			break;
		case 3:
			status = set(f, "quote", 1, "speaker", name, &error);
			break;
		case 4:
			status = dossier_judge(f->dossier, "mention", a, "rejected", NULL, NULL,
					       &error);
			break;
		case 5:
			status = set(f, "entity", a, "name", name, &error);
			break;
		case 6:
			status = set(f, "document", 1 + a % 2, "published", "2017", &error);
			break;
		default:
			status = dossier_undo(f->dossier, b, NULL, NULL, &error);
		}
		if (status && status != DOSSIER_ARGUMENT && status != DOSSIER_ABSENT &&
		    status != DOSSIER_AMBIGUOUS)
			fail_msg("%s", error.message);
	}
	while (!dossier_undo(f->dossier, 0, NULL, NULL, &error))
		;
	assert_int_equal(error.status, DOSSIER_ABSENT);
	assert_sql(f->dossier, all, before);
	free(before);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, fixture_teardown)
	const struct CMUnitTest tests[] = {
		TEST(merging_makes_one_of_two),
		TEST(a_merge_holds_for_what_is_added_later),
		TEST(undoing_restores_what_was_read),
		TEST(a_dry_judgement_changes_nothing),
		TEST(an_earlier_judgement_can_be_undone_and_later_ones_stay),
		TEST(an_alias_names_what_comes_later_too),
		TEST(an_alias_takes_a_short_form_but_not_who_it_was_taken_for),
		TEST(splitting_takes_a_name_out_again),
		TEST(splitting_works_within_one_reading),
		TEST(a_speaker_can_be_corrected),
		TEST(a_date_can_be_set_as_exactly_as_it_is_known),
		TEST(a_title_that_is_set_is_found),
		TEST(what_cannot_be_set_is_refused_with_the_near_name),
		TEST(a_rejected_mention_does_not_count),
		TEST(a_note_stands_beside_its_row),
		TEST(a_judgement_without_its_row_is_orphaned),
		TEST(judgements_are_journalled),
		TEST(undoing_everything_leaves_what_was_read),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
