/* Lexicons: building them, matching text with them, and the one that is built in. */
#include "unit/check.h"

#include "base/buffer.h"
#include "base/mem.h"
#include "dossier/lexicon.h"
#include "text/lexicon_fold.h"

/* A lexicon of one place for each name, made with what the tests below need. */
static struct dossier_lexicon *lexicon_of(const char *const *names)
{
	struct dossier_lexicon_builder *builder;
	struct dossier_lexicon *lexicon;
	assert_int_equal(dossier_lexicon_builder_new(&builder, NULL), DOSSIER_OK);
	for (; *names; names++) {
		struct dossier_lexicon_entry entry = {
			.id = *names, .name = *names, .kind = DOSSIER_PLACE};
		assert_int_equal(
			dossier_lexicon_builder_add(builder, DOSSIER_LEXICON_DEFINE, &entry, NULL),
			DOSSIER_OK);
	}
	assert_int_equal(dossier_lexicon_builder_finish(builder, &lexicon, NULL), DOSSIER_OK);
	dossier_lexicon_builder_free(builder);
	return lexicon;
}

#define LEXICON(...) lexicon_of((const char *const[]){__VA_ARGS__, NULL})

/* The bytes of text that match at its start, and whether they are those of a name. */
static size_t matched(const struct dossier_lexicon *lexicon, const char *text, const char *name)
{
	struct dossier_lexicon_match match;
	if (!dossier_lexicon_match(lexicon, text, strlen(text), 0, &match))
		return 0;
	assert_int_equal(match.n_entries, 1);
	assert_string_equal(dossier_lexicon_get(lexicon, match.entries[0])->name, name);
	return match.length;
}

static void the_longest_name_matches(void **state)
{
	struct dossier_lexicon *lexicon = LEXICON("New York", "New York Times", "York");
	(void)state;
	assert_int_equal(matched(lexicon, "New York Times said", "New York Times"), 14);
	assert_int_equal(matched(lexicon, "New York said", "New York"), 8);
	assert_int_equal(matched(lexicon, "York said", "York"), 4);
	assert_int_equal(matched(lexicon, "New Yorker", ""), 0);
	dossier_lexicon_free(lexicon);
}

static void a_name_ends_where_a_word_ends(void **state)
{
	struct dossier_lexicon *lexicon = LEXICON("Oman", "US");
	(void)state;
	assert_int_equal(matched(lexicon, "Oman", "Oman"), 4);
	assert_int_equal(matched(lexicon, "Omani", ""), 0);
	assert_int_equal(matched(lexicon, "Omané", ""), 0);
	assert_int_equal(matched(lexicon, "US-Russian talks", "US"), 2);
	assert_int_equal(matched(lexicon, "US2", ""), 0);
	dossier_lexicon_free(lexicon);
}

static void a_possessive_is_not_part_of_the_match(void **state)
{
	struct dossier_lexicon *lexicon = LEXICON("Syria", "McDonald's", "United Nations");
	(void)state;
	assert_int_equal(matched(lexicon, "Syria's army", "Syria"), 5);
	assert_int_equal(matched(lexicon, "Syria\xe2\x80\x99s", "Syria"), 5);
	assert_int_equal(matched(lexicon, "SYRIA'S ARMY", "Syria"), 5);
	assert_int_equal(matched(lexicon, "United Nations' envoy", "United Nations"), 14);
	assert_int_equal(matched(lexicon, "McDonald\xe2\x80\x99s", "McDonald's"), 12);
	dossier_lexicon_free(lexicon);
}

static void signs_that_mean_the_same_are_equal(void **state)
{
	struct dossier_lexicon *lexicon =
		LEXICON("Sana'a", "S\xc3\xa3o Paulo", "Stephen O'Brien", "al-Nusra Front",
			"St. Louis", "Students' News Agency", "AT&T", "Washington, D.C.");
	(void)state;
	assert_int_equal(matched(lexicon, "Sanaa", "Sana'a"), 5);
	assert_int_equal(matched(lexicon,
				 "Sana\xe2\x80\x99"
				 "a",
				 "Sana'a"),
			 8);
	assert_int_equal(matched(lexicon, "Sao  Paulo", "S\xc3\xa3o Paulo"), 10);
	assert_int_equal(matched(lexicon, "Sa\xcc\x83o\nPaulo", "S\xc3\xa3o Paulo"), 11);
	assert_int_equal(matched(lexicon,
				 "Stephen O\xe2\x80\x99"
				 "Brien",
				 "Stephen O'Brien"),
			 17);
	assert_int_equal(matched(lexicon, "al Nusra Front", "al-Nusra Front"), 14);
	assert_int_equal(matched(lexicon, "al\xe2\x80\x91Nusra Front", "al-Nusra Front"), 16);
	assert_int_equal(matched(lexicon, "St Louis", "St. Louis"), 8);
	assert_int_equal(matched(lexicon, "Students' News Agency", "Students' News Agency"), 21);
	assert_int_equal(matched(lexicon, "AT&T said", "AT&T"), 4);
	assert_int_equal(matched(lexicon, "Washington, DC", "Washington, D.C."), 14);
	assert_int_equal(matched(lexicon, "Washington, D.C. is", "Washington, D.C."), 16);
	dossier_lexicon_free(lexicon);
}

static void dots_of_an_acronym_are_part_of_it_and_the_end_of_a_sentence_is_not(void **state)
{
	struct dossier_lexicon *lexicon = LEXICON("US", "UN Security Council", "UN");
	(void)state;
	assert_int_equal(matched(lexicon, "U.S. officials", "US"), 4);
	assert_int_equal(matched(lexicon, "US. Officials", "US"), 2);
	assert_int_equal(matched(lexicon, "U.N. Security Council", "UN Security Council"), 21);
	assert_int_equal(matched(lexicon, "UN. Security Council members", "UN"), 2);
	dossier_lexicon_free(lexicon);
}

static void a_blank_line_ends_a_name(void **state)
{
	struct dossier_lexicon *lexicon = LEXICON("New York");
	(void)state;
	assert_int_equal(matched(lexicon, "New\nYork", "New York"), 8);
	assert_int_equal(matched(lexicon, "New\n\nYork", ""), 0);
	assert_int_equal(matched(lexicon, "New -York", ""), 0);
	dossier_lexicon_free(lexicon);
}

static void case_is_as_written_save_for_capitals(void **state)
{
	struct dossier_lexicon *lexicon =
		LEXICON("US", "the Kremlin", "Syria", "al-Nusra", "WHO",
			"\xd0\x9c\xd0\xbe\xd1\x81\xd0\xba\xd0\xb2\xd0\xb0");
	(void)state;
	assert_int_equal(matched(lexicon, "us", ""), 0);
	assert_int_equal(matched(lexicon, "who", ""), 0);
	assert_int_equal(matched(lexicon, "Who", ""), 0);
	assert_int_equal(matched(lexicon, "The Kremlin", "the Kremlin"), 11);
	assert_int_equal(matched(lexicon, "the kremlin", ""), 0);
	assert_int_equal(matched(lexicon, "SYRIA", "Syria"), 5);
	assert_int_equal(matched(lexicon, "syria", ""), 0);
	assert_int_equal(matched(lexicon, "Al-Nusra", "al-Nusra"), 8);
	assert_int_equal(matched(lexicon, "\xd0\x9c\xd0\x9e\xd0\xa1\xd0\x9a\xd0\x92\xd0\x90",
				 "\xd0\x9c\xd0\xbe\xd1\x81\xd0\xba\xd0\xb2\xd0\xb0"),
			 12);
	assert_int_equal(matched(lexicon, "\xd0\xbc\xd0\xbe\xd1\x81\xd0\xba\xd0\xb2\xd0\xb0", ""),
			 0);
	dossier_lexicon_free(lexicon);
}

static void ways_of_writing_are_told_apart_and_found_together(void **state)
{
	struct dossier_lexicon *lexicon = LEXICON("Polish", "POLISH", "polish");
	struct dossier_lexicon_match match;
	(void)state;
	assert_int_equal(matched(lexicon, "POLISH", "POLISH"), 6);
	assert_int_equal(matched(lexicon, "Polish", "Polish"), 6);
	assert_true(dossier_lexicon_find(lexicon, " pOLISH ", 8, &match));
	assert_int_equal(match.n_entries, 3);
	dossier_lexicon_free(lexicon);
}

/* One entry with everything there is, or with none of it. */
static enum dossier_status add_full(struct dossier_lexicon_builder *builder,
				    enum dossier_lexicon_change change, const char *id,
				    const char *name, const char *alias,
				    struct dossier_error *error)
{
	struct dossier_lexicon_alias aliases = {
		.name = alias, .kind = DOSSIER_ALIAS_FORMER, .to = "2016-07-28"};
	struct dossier_lexicon_role role = {.title = "leader", .from = "2010"};
	struct dossier_lexicon_entry entry = {.id = id,
					      .name = name,
					      .kind = DOSSIER_GROUP,
					      .aliases = alias ? &aliases : NULL,
					      .n_aliases = alias ? 1 : 0,
					      .roles = &role,
					      .n_roles = 1};
	return dossier_lexicon_builder_add(builder, change, &entry, error);
}

static struct dossier_lexicon *changes(enum dossier_lexicon_change change, const char *name,
				       const char *alias)
{
	struct dossier_lexicon_builder *builder;
	struct dossier_lexicon *lexicon;
	assert_int_equal(dossier_lexicon_builder_new(&builder, NULL), DOSSIER_OK);
	assert_int_equal(add_full(builder, change, "one", name, alias, NULL), DOSSIER_OK);
	assert_int_equal(dossier_lexicon_builder_finish(builder, &lexicon, NULL), DOSSIER_OK);
	dossier_lexicon_builder_free(builder);
	return lexicon;
}

/* What "one" is after a change made by a later lexicon; the caller frees it. */
static struct dossier_lexicon *merged(enum dossier_lexicon_change change, const char *name,
				      const char *alias)
{
	struct dossier_lexicon *first = changes(DOSSIER_LEXICON_DEFINE, "First", "Was First");
	struct dossier_lexicon *second = changes(change, name, alias), *out;
	const struct dossier_lexicon *both[] = {first, second};
	assert_int_equal(dossier_lexicon_merge(&out, both, 2, NULL), DOSSIER_OK);
	dossier_lexicon_free(first);
	dossier_lexicon_free(second);
	return out;
}

static void a_later_lexicon_replaces_an_entry(void **state)
{
	struct dossier_lexicon *lexicon = merged(DOSSIER_LEXICON_DEFINE, "Second", NULL);
	(void)state;
	assert_int_equal(dossier_lexicon_size(lexicon), 1);
	assert_int_equal(matched(lexicon, "First", ""), 0);
	assert_int_equal(matched(lexicon, "Second", "Second"), 6);
	dossier_lexicon_free(lexicon);
}

static void a_later_lexicon_extends_an_entry(void **state)
{
	struct dossier_lexicon *lexicon = merged(DOSSIER_LEXICON_EXTEND, NULL, "Also First");
	const struct dossier_lexicon_entry *entry =
		dossier_lexicon_get(lexicon, dossier_lexicon_by_id(lexicon, "one"));
	(void)state;
	assert_int_equal(entry->n_aliases, 2);
	assert_int_equal(entry->n_roles, 2);
	assert_string_equal(entry->aliases[0].to, "2016-07-28");
	assert_int_equal(matched(lexicon, "Was First", "First"), 9);
	assert_int_equal(matched(lexicon, "Also First", "First"), 10);
	dossier_lexicon_free(lexicon);
}

static void a_later_lexicon_removes_an_entry(void **state)
{
	struct dossier_lexicon *lexicon = merged(DOSSIER_LEXICON_REMOVE, NULL, NULL);
	(void)state;
	assert_int_equal(dossier_lexicon_size(lexicon), 0);
	assert_int_equal(matched(lexicon, "First", ""), 0);
	assert_int_equal(dossier_lexicon_by_id(lexicon, "one"), DOSSIER_NONE);
	dossier_lexicon_free(lexicon);
}

static void names_that_cannot_be_looked_for_are_refused(void **state)
{
	struct dossier_lexicon_builder *builder;
	struct dossier_error error;
	char long_name[400];
	(void)state;
	memset(long_name, 'a', sizeof long_name - 1);
	long_name[sizeof long_name - 1] = '\0';
	assert_int_equal(dossier_lexicon_builder_new(&builder, &error), DOSSIER_OK);
	const char *const bad[] = {"",       " ", "?", "-", "a \xff", "a\n\nb", "a \xe2\x80\x9c",
				   long_name};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_int_equal(
			add_full(builder, DOSSIER_LEXICON_DEFINE, "x", bad[i], NULL, &error),
			DOSSIER_INPUT);
	assert_int_equal(add_full(builder, DOSSIER_LEXICON_DEFINE, "", "a", NULL, &error),
			 DOSSIER_ARGUMENT);
	dossier_lexicon_builder_free(builder);
}

/* Property: every name of the built-in lexicon is found where it stands in a text, whole. */
static void every_built_in_name_matches_itself(void **state)
{
	const struct dossier_lexicon *lexicon = dossier_lexicon_builtin();
	(void)state;
	for (uint32_t i = 0; i < dossier_lexicon_size(lexicon); i++) {
		const struct dossier_lexicon_entry *entry = dossier_lexicon_get(lexicon, i);
		for (size_t j = 0; j <= entry->n_aliases; j++) {
			const char *name = j ? entry->aliases[j - 1].name : entry->name;
			char text[512];
			struct dossier_lexicon_match match;
			size_t start = *name == '\'';
			snprintf(text, sizeof text, "%s \xe2\x80\x9cyes\xe2\x80\x9d", name);
			if (!dossier_lexicon_match(lexicon, text, strlen(text), start, &match))
				fail_msg("%s is not found", name);
			size_t k = 0;
			while (k < match.n_entries && match.entries[k] != i)
				k++;
			if (k == match.n_entries)
				fail_msg("%s is another", name);
		}
	}
}

static size_t count_capitals(const char *name)
{
	size_t n = 0;
	for (; *name; name++)
		n += (*name >= 'A' && *name <= 'Z') || (unsigned char)*name >= 0x80 ||
		     (*name >= '0' && *name <= '9');
	return n;
}

/* A name without a capital would be found in running text where it is no name. */
static void every_built_in_name_has_a_capital(void **state)
{
	const struct dossier_lexicon *lexicon = dossier_lexicon_builtin();
	(void)state;
	for (uint32_t i = 0; i < dossier_lexicon_size(lexicon); i++) {
		const struct dossier_lexicon_entry *entry = dossier_lexicon_get(lexicon, i);
		if (!count_capitals(entry->name))
			fail_msg("%s: %s", entry->id, entry->name);
		for (size_t j = 0; j < entry->n_aliases; j++)
			if (!count_capitals(entry->aliases[j].name))
				fail_msg("%s: %s", entry->id, entry->aliases[j].name);
	}
}

static void built_in_ids_are_found_and_unique(void **state)
{
	const struct dossier_lexicon *lexicon = dossier_lexicon_builtin();
	(void)state;
	assert_true(dossier_lexicon_size(lexicon) > 1000);
	for (uint32_t i = 0; i < dossier_lexicon_size(lexicon); i++)
		assert_int_equal(
			dossier_lexicon_by_id(lexicon, dossier_lexicon_get(lexicon, i)->id), i);
	assert_int_equal(dossier_lexicon_by_id(lexicon, "no such id"), DOSSIER_NONE);
}

static void built_in_facts_are_in_range(void **state)
{
	const struct dossier_lexicon *lexicon = dossier_lexicon_builtin();
	size_t n_countries = 0;
	(void)state;
	for (uint32_t i = 0; i < dossier_lexicon_size(lexicon); i++) {
		const struct dossier_lexicon_entry *entry = dossier_lexicon_get(lexicon, i);
		assert_true(entry->latitude >= -90 && entry->latitude <= 90);
		assert_true(entry->longitude >= -180 && entry->longitude <= 180);
		assert_non_null(entry->file);
		assert_true(entry->line > 0);
		if (entry->country)
			assert_true(dossier_lexicon_by_id(lexicon, entry->country) != DOSSIER_NONE);
		if (entry->capital)
			assert_true(dossier_lexicon_by_id(lexicon, entry->capital) != DOSSIER_NONE);
		if (entry->type && !strcmp(entry->type, "country")) {
			assert_int_equal(strlen(entry->iso), 2);
			assert_int_equal(strlen(entry->code), 3);
			n_countries++;
		}
	}
	assert_int_equal(n_countries,
			 197); /* 193 members, the Holy See, Palestine, Kosovo, Taiwan */
}

static bool is_office_of_one(const char *title)
{
	static const char *const offices[] = {" President",         " Prime Minister",
					      " Foreign Minister",  " Defence Minister",
					      "Secretary of State", "Secretary of Defense",
					      "Foreign Secretary",  " Chancellor"};
	struct span span = span_of(title);
	for (size_t i = 0; i < sizeof offices / sizeof *offices; i++)
		if (span_ends(span, span_of(offices[i])) &&
		    span_find(span, SPAN("Deputy ")) == SIZE_MAX)
			return true;
	return false;
}

/* Whether one time is over when the other begins, as far as both are known; a day or a month may
 * be shared by him who goes and him who comes. */
static bool is_before(const struct dossier_lexicon_role *a, const struct dossier_lexicon_role *b)
{
	if (!a->to || !b->from)
		return false;
	size_t n = strlen(a->to) < strlen(b->from) ? strlen(a->to) : strlen(b->from);
	return strncmp(a->to, b->from, n) <= 0;
}

struct holder {
	const struct dossier_lexicon_entry *entry;
	const struct dossier_lexicon_role *role;
};

static size_t list_holders(struct holder *out, size_t room)
{
	const struct dossier_lexicon *lexicon = dossier_lexicon_builtin();
	size_t n = 0;
	for (uint32_t i = 0; i < dossier_lexicon_size(lexicon); i++) {
		const struct dossier_lexicon_entry *entry = dossier_lexicon_get(lexicon, i);
		for (size_t j = 0; j < entry->n_roles; j++) {
			if (!is_office_of_one(entry->roles[j].title))
				continue;
			assert_true(n < room);
			out[n++] = (struct holder){entry, &entry->roles[j]};
		}
	}
	return n;
}

static void no_two_hold_one_office_at_a_time(void **state)
{
	static struct holder holders[4096];
	size_t n = list_holders(holders, sizeof holders / sizeof *holders);
	(void)state;
	assert_true(n > 300);
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j < i; j++) {
			const struct holder *a = &holders[i], *b = &holders[j];
			if (!strcmp(a->role->title, b->role->title) &&
			    !is_before(a->role, b->role) && !is_before(b->role, a->role))
				fail_msg("%s: %s and %s", a->role->title, a->entry->name,
					 b->entry->name);
		}
	}
}

static void one_title_means_another_at_another_time(void **state)
{
	static struct holder holders[4096];
	size_t n = list_holders(holders, sizeof holders / sizeof *holders), n_found = 0;
	(void)state;
	for (size_t i = 0; i < n; i++) {
		const struct dossier_lexicon_role *role = holders[i].role;
		if (strcmp(role->title, "US Secretary of State") ||
		    strcmp(role->from, "2016-05") > 0 ||
		    (role->to && strcmp(role->to, "2016-05") < 0))
			continue;
		assert_string_equal(holders[i].entry->id, "john-kerry");
		n_found++;
	}
	assert_int_equal(n_found, 1);
}

/* Property: whatever the text, a match lies inside it and ends on a character boundary. */
static void matches_lie_inside_any_text(void **state)
{
	static const char alphabet[] = "US.-' SyriaNew\n\xc3\xa9\xe2\x80\x99\xff&,";
	const struct dossier_lexicon *lexicon = dossier_lexicon_builtin();
	uint64_t random = 42;
	(void)state;
	for (int i = 0; i < 20000; i++) {
		size_t length = 1 + check_random(&random) % 40;
		char *text = malloc(length); /* to its last byte, so that a step further is seen */
		assert_non_null(text);
		for (size_t j = 0; j < length; j++)
			text[j] = alphabet[check_random(&random) % (sizeof alphabet - 1)];
		struct dossier_lexicon_match match;
		size_t at = check_random(&random) % length;
		if (dossier_lexicon_match(lexicon, text, length, at, &match)) {
			assert_true(match.length > 0 && match.length <= length - at);
			assert_true(at + match.length == length ||
				    ((unsigned char)text[at + match.length] & 0xc0) != 0x80 ||
				    (unsigned char)text[at + match.length - 1] < 0x80);
		}
		dossier_lexicon_find(lexicon, text, length, &match);
		free(text);
	}
}

#ifdef DOSSIER_FAULTS
static void building_survives_each_failed_allocation(void **state)
{
	(void)state;
	for (uint64_t k = 1;; k++) {
		struct dossier_lexicon_builder *builder;
		struct dossier_lexicon *lexicon = NULL;
		struct dossier_error error = {0};
		mem_fault.count = 0;
		mem_fault.fail_at = k;
		enum dossier_status status = dossier_lexicon_builder_new(&builder, &error);
		if (!status) {
			status = add_full(builder, DOSSIER_LEXICON_DEFINE, "a", "A B", "C D",
					  &error);
			if (!status)
				status = add_full(builder, DOSSIER_LEXICON_EXTEND, "b", NULL, "E",
						  &error);
			if (!status)
				status = dossier_lexicon_builder_finish(builder, &lexicon, &error);
			dossier_lexicon_builder_free(builder);
		}
		bool is_hit = mem_fault.count >= k;
		mem_fault.fail_at = 0;
		if (is_hit)
			assert_int_equal(status, DOSSIER_MEMORY);
		dossier_lexicon_free(lexicon);
		if (!is_hit)
			return;
	}
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_longest_name_matches),
		cmocka_unit_test(a_name_ends_where_a_word_ends),
		cmocka_unit_test(a_possessive_is_not_part_of_the_match),
		cmocka_unit_test(signs_that_mean_the_same_are_equal),
		cmocka_unit_test(
			dots_of_an_acronym_are_part_of_it_and_the_end_of_a_sentence_is_not),
		cmocka_unit_test(a_blank_line_ends_a_name),
		cmocka_unit_test(case_is_as_written_save_for_capitals),
		cmocka_unit_test(ways_of_writing_are_told_apart_and_found_together),
		cmocka_unit_test(a_later_lexicon_replaces_an_entry),
		cmocka_unit_test(a_later_lexicon_extends_an_entry),
		cmocka_unit_test(a_later_lexicon_removes_an_entry),
		cmocka_unit_test(names_that_cannot_be_looked_for_are_refused),
		cmocka_unit_test(every_built_in_name_matches_itself),
		cmocka_unit_test(every_built_in_name_has_a_capital),
		cmocka_unit_test(built_in_ids_are_found_and_unique),
		cmocka_unit_test(built_in_facts_are_in_range),
		cmocka_unit_test(no_two_hold_one_office_at_a_time),
		cmocka_unit_test(one_title_means_another_at_another_time),
		cmocka_unit_test(matches_lie_inside_any_text),
#ifdef DOSSIER_FAULTS
		cmocka_unit_test(building_survives_each_failed_allocation),
#endif
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
