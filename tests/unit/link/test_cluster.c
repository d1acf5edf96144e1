/* Who is who across documents, whatever the order of adding. */
#include "base/mem.h"
#include "store/name.h"
#include "unit/store/sample.h"

/* A document that speaks of one name. */
static struct sample *about(const char *name, enum dossier_kind kind, const char *id)
{
	static const char *const openings[] = {"Today", "Yesterday", "In the morning", "At night"};
	static int n;
	char *text = malloc(256);
	snprintf(text, 256, "%s came %s, number %d.", openings[n % 4], name, n);
	n++;
	struct sample *s = sample_new(name, text);
	sample_mention(s, name, 0, sample_entity(s, name, kind, id));
	return s;
}

/* The text of a sample made by about() is its own. */
static void add(struct dossier *dossier, struct sample *s)
{
	const char *text = s->document.text;
	sample_add_one(dossier, s);
	free((void *)(uintptr_t)text);
}

static void person(struct dossier *dossier, const char *name)
{
	add(dossier, about(name, DOSSIER_PERSON, NULL));
}

static int64_t find(struct dossier *dossier, const char *name)
{
	int64_t id = 0;
	struct dossier_error error = {0};
	if (dossier_entity_find(dossier, name, strlen(name), &id, &error))
		fail_msg("%s", error.message);
	return id;
}

static enum dossier_status find_status(struct dossier *dossier, const char *name,
				       struct dossier_error *error)
{
	int64_t id = 0;
	return dossier_entity_find(dossier, name, strlen(name), &id, error);
}

static void spellings_of_one_name_meet(void **state)
{
	struct fixture *f = *state;
	person(f->dossier, "Sergey Lavrov");
	person(f->dossier, "Sergei Lavrov");
	person(f->dossier, "Sergej Lawrow");
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view", "1");
	assert_sql(f->dossier, "SELECT n_documents FROM entity_view", "3");
	assert_int_equal(find(f->dossier, "sergei lavrov"), find(f->dossier, "Sergej Lawrow"));
}

static void articles_accents_and_hyphens_do_not_tell_names_apart(void **state)
{
	struct fixture *f = *state;
	person(f->dossier, "Bashar al-Assad");
	person(f->dossier, "Bashar Assad");
	person(f->dossier, "Bashar el Assad");
	person(f->dossier, "Mevlüt Çavuşoğlu");
	person(f->dossier, "Mevlut Cavusoglu");
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view", "2");
}

static void a_surname_means_the_only_one_who_bears_it(void **state)
{
	struct fixture *f = *state;
	person(f->dossier, "Lavrov");
	person(f->dossier, "Sergei Lavrov");
	assert_sql(f->dossier, "SELECT group_concat(name) FROM entity_view", "Sergei Lavrov");
	assert_sql(f->dossier, "SELECT n_mentions FROM entity_view", "2");
	person(f->dossier, "Staffan de Mistura");
	person(f->dossier, "de Mistura");
	assert_int_equal(find(f->dossier, "de Mistura"), find(f->dossier, "Staffan de Mistura"));
}

static void a_surname_of_two_people_is_nobody(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	person(f->dossier, "Ivanov");
	person(f->dossier, "Sergei Ivanov");
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view", "1");
	person(f->dossier, "Igor Ivanov");
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view", "3");
	assert_sql(f->dossier, "SELECT n_mentions FROM entity_view WHERE name = 'Sergei Ivanov'",
		   "1");
	assert_int_equal(find_status(f->dossier, "Igor Ivanov", &error), DOSSIER_OK);
}

static void a_person_is_not_a_place_of_that_name(void **state)
{
	struct fixture *f = *state;
	person(f->dossier, "Washington");
	add(f->dossier, about("Washington", DOSSIER_PLACE, NULL));
	person(f->dossier, "Denzel Washington");
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view", "2");
	assert_sql(f->dossier, "SELECT kind FROM entity_view WHERE name = 'Washington'", "place");
}

static void what_is_known_is_one_whatever_it_is_called(void **state)
{
	struct fixture *f = *state;
	add(f->dossier, about("Islamic State", DOSSIER_GROUP, "isis"));
	add(f->dossier, about("Daesh", DOSSIER_GROUP, "isis"));
	add(f->dossier, about("Islamic State", DOSSIER_ORGANIZATION, NULL));
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view", "1");
	assert_sql(f->dossier, "SELECT kb FROM entity_view", "isis");
	assert_int_equal(find(f->dossier, "DAESH"), find(f->dossier, "isis"));
}

static void an_acronym_means_the_one_that_explains_it(void **state)
{
	struct fixture *f = *state;
	static const char text[] = "The Syrian Democratic Forces (SDF) advanced.";
	struct sample *s = sample_new("sdf", text);
	uint32_t sdf = sample_name(s, "Syrian Democratic Forces", DOSSIER_ORGANIZATION);
	sample_mention(s, "SDF", 0, sdf);
	add(f->dossier, about("SDF", DOSSIER_ORGANIZATION, NULL));
	sample_add_one(f->dossier, s);
	assert_sql(f->dossier, "SELECT group_concat(name) FROM entity_view",
		   "Syrian Democratic Forces");
}

static void a_common_word_used_for_one_means_nothing_elsewhere(void **state)
{
	struct fixture *f = *state;
	static const char text[] = "The Arab Peace Council met. The Council agreed.";
	struct sample *s = sample_new("council", text);
	uint32_t council = sample_name(s, "Arab Peace Council", DOSSIER_ORGANIZATION);
	sample_mention(s, "Council", 1, council);
	sample_add_one(f->dossier, s);
	add(f->dossier, about("Council", DOSSIER_ORGANIZATION, NULL));
	assert_sql(f->dossier, "SELECT count(*) FROM entity_view", "2");
}

static void a_name_that_may_be_several_lists_them(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	person(f->dossier, "Sergei Ivanov");
	person(f->dossier, "Igor Ivanov");
	assert_int_equal(find_status(f->dossier, "Ivanov", &error), DOSSIER_AMBIGUOUS);
	assert_non_null(strstr(error.message, "Sergei Ivanov (person"));
	assert_non_null(strstr(error.message, "Igor Ivanov (person"));
}

static void a_name_that_is_not_there_suggests_the_near_one(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	person(f->dossier, "Sergei Lavrov");
	assert_int_equal(find_status(f->dossier, "Sergei Lavrow", &error), DOSSIER_OK);
	assert_int_equal(find_status(f->dossier, "Sergio Lavrot", &error), DOSSIER_ABSENT);
	assert_non_null(strstr(error.message, "did you mean “Sergei Lavrov”?"));
	add(f->dossier, about("Front for Peace", DOSSIER_ORGANIZATION, NULL));
	assert_int_equal(find_status(f->dossier, "Peace", &error), DOSSIER_ABSENT);
	assert_non_null(strstr(error.message, "did you mean “Front for Peace”?"));
	assert_int_equal(find_status(f->dossier, "Kofi Annan", &error), DOSSIER_ABSENT);
	assert_null(strstr(error.message, "did you mean"));
	assert_int_equal(find_status(f->dossier, "  ", &error), DOSSIER_ARGUMENT);
}

static bool join_names(void *context, const char *name)
{
	char *list = context;
	size_t length = strlen(list);
	snprintf(list + length, 256 - length, "%s;", name);
	return true;
}

static void names_are_completed_from_any_word(void **state)
{
	struct fixture *f = *state;
	struct dossier_error error;
	char list[256] = "";
	person(f->dossier, "Staffan de Mistura");
	person(f->dossier, "Mistral");
	person(f->dossier, "John Kerry");
	assert_int_equal(dossier_entity_names(f->dossier, "MIST", 4, 10, join_names, list, &error),
			 DOSSIER_OK);
	assert_string_equal(list, "Mistral;Staffan de Mistura;");
}

static void seen_dates_are_those_of_the_documents(void **state)
{
	struct fixture *f = *state;
	static const char *const dates[] = {"2016-03-05", "2016-01-01", "2017-02-02"};
	for (size_t i = 0; i < 3; i++) {
		struct sample *s = about("John Kerry", DOSSIER_PERSON, NULL);
		s->document.published = dates[i];
		add(f->dossier, s);
	}
	assert_sql(f->dossier, "SELECT first_seen || ' ' || last_seen FROM entity_view",
		   "2016-01-01 2017-02-02");
}

/* ---- Order ---- */

struct item {
	const char *name;
	enum dossier_kind kind;
	const char *id;
};

static const struct item items[] = {
	{"Lavrov", DOSSIER_PERSON, NULL},
	{"Sergei Lavrov", DOSSIER_PERSON, NULL},
	{"Sergey Lavrov", DOSSIER_PERSON, NULL},
	{"Ivanov", DOSSIER_PERSON, NULL},
	{"Sergei Ivanov", DOSSIER_PERSON, NULL},
	{"Igor Ivanov", DOSSIER_PERSON, NULL},
	{"Assad", DOSSIER_PERSON, NULL},
	{"al-Assad", DOSSIER_PERSON, NULL},
	{"Bashar al-Assad", DOSSIER_PERSON, "assad"},
	{"Bashar Assad", DOSSIER_PERSON, NULL},
	{"Mistura", DOSSIER_OTHER, NULL},
	{"de Mistura", DOSSIER_PERSON, NULL},
	{"Staffan de Mistura", DOSSIER_PERSON, NULL},
	{"Islamic State", DOSSIER_GROUP, "isis"},
	{"Daesh", DOSSIER_GROUP, "isis"},
	{"Islamic State", DOSSIER_OTHER, NULL},
	{"Geneva", DOSSIER_PLACE, NULL},
	{"Geneva", DOSSIER_OTHER, NULL},
	{"Mohammed Ali", DOSSIER_PERSON, NULL},
	{"Muhammad Ali", DOSSIER_PERSON, NULL},
};
#define ITEMS (sizeof items / sizeof *items)

/* Which entity each is shown as, by key, with counts: one long text. */
static char *outcome(struct dossier *dossier)
{
	return sample_sql(
		dossier,
		"SELECT group_concat(line, char(10)) FROM (SELECT e.key || ' ' || e.name ||"
		" ' -> ' || s.key || ' ' || s.name || ' ' || s.n_mentions || ' ' ||"
		" s.n_documents || ' ' || e.rule AS line FROM entity e JOIN entity s"
		" ON s.id = e.shown ORDER BY e.key)");
}

static char *add_in_order(const size_t order[ITEMS], size_t batch)
{
	char *path = sample_path();
	struct dossier *dossier = sample_open(path);
	struct sample *samples[ITEMS];
	char *texts[ITEMS];
	for (size_t i = 0; i < ITEMS; i++) {
		const struct item *item = &items[order[i]];
		texts[i] = malloc(128);
		snprintf(texts[i], 128, "Document %zu is about %s.", order[i], item->name);
		samples[i] = sample_new(item->name, texts[i]);
		sample_mention(samples[i], item->name, 0,
			       sample_entity(samples[i], item->name, item->kind, item->id));
	}
	for (size_t i = 0; i < ITEMS; i += batch)
		sample_add(dossier, samples + i, i + batch < ITEMS ? batch : ITEMS - i);
	char *out = outcome(dossier);
	for (size_t i = 0; i < ITEMS; i++)
		free(texts[i]);
	sample_close(dossier);
	sample_remove(path);
	return out;
}

static void any_order_of_adding_gives_the_same_entities(void **state)
{
	size_t order[ITEMS];
	uint64_t seed = 2016;
	(void)state;
	for (size_t i = 0; i < ITEMS; i++)
		order[i] = i;
	char *expected = add_in_order(order, ITEMS);
	for (int round = 0; round < 25; round++) {
		for (size_t i = ITEMS - 1; i > 0; i--) {
			size_t k = check_random(&seed) % (i + 1), swap = order[i];
			order[i] = order[k];
			order[k] = swap;
		}
		char *got = add_in_order(order, 1 + check_random(&seed) % ITEMS);
		assert_string_equal(got, expected);
		free(got);
	}
	free(expected);
}

/* ---- Names ---- */

static char *fold(const char *name)
{
	struct buffer norm, out;
	size_t length;
	buffer_init(&norm, 4096);
	buffer_init(&out, 4096);
	name_norm(span_of(name), &norm);
	name_fold(buffer_all(&norm), &out);
	buffer_release(&norm);
	return buffer_take(&out, &length);
}

static void assert_folds_alike(const char *a, const char *b, bool alike)
{
	char *x = fold(a), *y = fold(b);
	if (!strcmp(x, y) != alike)
		fail_msg("%s (%s) and %s (%s)", a, x, b, y);
	mem_free(x);
	mem_free(y);
}

static void folding_knows_how_names_are_spelt(void **state)
{
	(void)state;
	assert_folds_alike("Sergey Lavrov", "Sergej Lawrow", true);
	assert_folds_alike("Muhammad Hussein", "Mohammed Hussain", true);
	assert_folds_alike("Volodymyr Zelensky", "Volodymyr Zelenskyy", true);
	assert_folds_alike("Riyad al-Maliki", "Riyad Maliki", true);
	assert_folds_alike("Salem Muslat", "Salim al-Muslat", true);
	assert_folds_alike("Khaled Hodja", "Khalid Hodja", true);
	assert_folds_alike("Dmitri Peskov", "Dmitry Peskow", true);
	assert_folds_alike("Karim Hassan", "Karam Hassan", false);
	assert_folds_alike("Vladimir Petrov", "Volodymyr Petrov", false);
	assert_folds_alike("Brigade 11", "Brigade 1", false);
	assert_folds_alike("Jan Smith", "Jen Smith", false);
	assert_folds_alike("Maria Ivanova", "Maria Ivanov", false);
	assert_folds_alike("John Kerry", "Jim Kerry", false);
}

static void a_name_is_more_than_its_dots_and_articles(void **state)
{
	struct buffer out;
	static const char *const pairs[][2] = {{"The U.N.", "un"},
					       {"Al-Assad’s", "al assad"},
					       {"  Ban  Ki-moon ", "ban ki moon"},
					       {"ÉLYSÉE", "elysee"},
					       {"...", "..."}};
	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		buffer_init(&out, 4096);
		name_norm(span_of(pairs[i][0]), &out);
		assert_string_equal(out.at, pairs[i][1]);
		buffer_release(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIXTURE_TEST(spellings_of_one_name_meet),
		FIXTURE_TEST(articles_accents_and_hyphens_do_not_tell_names_apart),
		FIXTURE_TEST(a_surname_means_the_only_one_who_bears_it),
		FIXTURE_TEST(a_surname_of_two_people_is_nobody),
		FIXTURE_TEST(a_person_is_not_a_place_of_that_name),
		FIXTURE_TEST(what_is_known_is_one_whatever_it_is_called),
		FIXTURE_TEST(an_acronym_means_the_one_that_explains_it),
		FIXTURE_TEST(a_common_word_used_for_one_means_nothing_elsewhere),
		FIXTURE_TEST(a_name_that_may_be_several_lists_them),
		FIXTURE_TEST(a_name_that_is_not_there_suggests_the_near_one),
		FIXTURE_TEST(names_are_completed_from_any_word),
		FIXTURE_TEST(seen_dates_are_those_of_the_documents),
		cmocka_unit_test(any_order_of_adding_gives_the_same_entities),
		cmocka_unit_test(folding_knows_how_names_are_spelt),
		cmocka_unit_test(a_name_is_more_than_its_dots_and_articles),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
