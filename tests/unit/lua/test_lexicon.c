/* Lexicons written in Lua: what is read, and what becomes of those that are wrong or hostile. */
#include "unit/check.h"

#include "base/buffer.h"
#include "base/file.h"
#include "base/mem.h"
#include "lua/lexicon.h"

/* What reading a text gave: the lexicon, and the problems as "line: message" lines. */
struct reading {
	struct dossier_lexicon *lexicon;
	struct buffer problems;
	size_t n_problems;
};

static void note(void *context, const struct dossier_error *problem)
{
	struct reading *reading = context;
	reading->n_problems++;
	buffer_format(&reading->problems, "%d: %s\n", (int)problem->line, problem->message);
}

static enum dossier_status read_span(struct reading *reading, struct span text,
				     const struct dossier_cancel *cancel,
				     struct dossier_error *error)
{
	struct dossier_lexicon_builder *builder;
	struct lexicon_options options = {.base = dossier_lexicon_builtin(),
					  .problem = note,
					  .context = reading,
					  .cancel = cancel};
	*reading = (struct reading){0};
	buffer_init(&reading->problems, 1 << 20);
	enum dossier_status status = dossier_lexicon_builder_new(&builder, error);
	if (status)
		return status;
	status = lexicon_read(builder, text, "test.lua", &options, error);
	if (!status)
		status = dossier_lexicon_builder_finish(builder, &reading->lexicon, error);
	if (!status)
		lexicon_check(reading->lexicon, &options);
	dossier_lexicon_builder_free(builder);
	return status;
}

static void release(struct reading *reading)
{
	dossier_lexicon_free(reading->lexicon);
	buffer_release(&reading->problems);
}

static struct reading read_text(const char *text)
{
	struct reading reading;
	assert_int_equal(read_span(&reading, span_of(text), NULL, NULL), DOSSIER_OK);
	return reading;
}

/* Exactly these problems, and this many entries. */
static void assert_read(const char *text, size_t n_entries, const char *problems)
{
	struct reading reading = read_text(text);
	assert_string_equal(reading.problems.at ? reading.problems.at : "", problems);
	assert_int_equal(dossier_lexicon_size(reading.lexicon), n_entries);
	release(&reading);
}

/* One problem at least, with these words in it. */
static void assert_problem(const char *text, const char *words)
{
	struct reading reading = read_text(text);
	assert_true(reading.n_problems > 0);
	if (!strstr(reading.problems.at, words))
		fail_msg("no \"%s\" in: %s", words, reading.problems.at);
	release(&reading);
}

static const struct dossier_lexicon_entry *entry_of(const struct reading *reading, const char *id)
{
	uint32_t entry = dossier_lexicon_by_id(reading->lexicon, id);
	assert_true(entry != DOSSIER_NONE);
	return dossier_lexicon_get(reading->lexicon, entry);
}

static void a_person_has_names_roles_and_a_surname(void **state)
{
	struct reading reading =
		read_text("\nperson { \"Jan de Vries\", \"Ян де Врис\", code = \"NLDGOV\",\n"
			  "  role { \"Dutch Envoy\", from = \"2004\", to = \"2006-05\",\n"
			  "         organization = \"united-nations\" } }\n");
	const struct dossier_lexicon_entry *entry = entry_of(&reading, "jan-de-vries");
	(void)state;
	assert_int_equal(reading.n_problems, 0);
	assert_int_equal(entry->kind, DOSSIER_PERSON);
	assert_int_equal(entry->line, 2);
	assert_string_equal(entry->file, "test.lua");
	assert_string_equal(entry->code, "NLDGOV");
	assert_int_equal(entry->n_roles, 1);
	assert_string_equal(entry->roles[0].title, "Dutch Envoy");
	assert_string_equal(entry->roles[0].to, "2006-05");
	assert_int_equal(entry->aliases[1].kind, DOSSIER_ALIAS_SHORT);
	assert_string_equal(entry->aliases[1].name, "de Vries");
	release(&reading);
}

static void a_country_brings_its_capital(void **state)
{
	struct reading reading = read_text(
		"country { \"Arnor\", id = \"ARN\", iso = \"AR\", adjective = \"Arnorian\",\n"
		"people = { \"Arnorians\" }, metonym = \"White Tower\",\n"
		"capital = { \"Annuminas\", lat = 1.5, lon = -2.5, population = 7 } }");
	const struct dossier_lexicon_entry *country = entry_of(&reading, "ARN");
	const struct dossier_lexicon_entry *capital = entry_of(&reading, "annuminas");
	(void)state;
	assert_int_equal(reading.n_problems, 0);
	assert_string_equal(country->code, "ARN");
	assert_string_equal(country->capital, "annuminas");
	assert_int_equal(country->n_aliases, 4);
	assert_int_equal(country->aliases[0].kind, DOSSIER_ALIAS_ADJECTIVE);
	assert_int_equal(country->aliases[1].kind, DOSSIER_ALIAS_PEOPLE);
	assert_int_equal(country->aliases[3].kind, DOSSIER_ALIAS_METONYM);
	assert_string_equal(capital->country, "ARN");
	assert_string_equal(capital->type, "capital");
	assert_true(capital->has_position && capital->longitude == -2.5 &&
		    capital->population == 7);
	release(&reading);
}

static void names_have_times_and_can_be_ambiguous(void **state)
{
	struct reading reading = read_text(
		"armed_group { \"New Front\", acronym = \"NF\",\n"
		"former = { { \"Old Front\", to = \"2016-07-28\" }, \"Oldest Front\" },\n"
		"ambiguous = { \"NF\" } }\n"
		"place { \"Reading\", ambiguous = true, former = { \"Redding\", to = \"1700\" } }");
	const struct dossier_lexicon_entry *entry = entry_of(&reading, "new-front");
	(void)state;
	assert_int_equal(reading.n_problems, 0);
	assert_true(entry->aliases[0].is_ambiguous);
	assert_false(entry->is_ambiguous);
	assert_string_equal(entry->aliases[1].to, "2016-07-28");
	assert_null(entry->aliases[2].to);
	assert_true(entry_of(&reading, "reading")->is_ambiguous);
	assert_int_equal(entry_of(&reading, "reading")->n_aliases, 1);
	release(&reading);
}

static void an_analyst_extends_and_removes_built_in_entries(void **state)
{
	struct reading reading = read_text("extend \"RUS\" { \"Rossiya\" }\nremove \"FRA\"\n");
	const struct dossier_lexicon *both[] = {dossier_lexicon_builtin(), reading.lexicon};
	struct dossier_lexicon *all;
	struct dossier_lexicon_match match;
	(void)state;
	assert_int_equal(reading.n_problems, 0);
	assert_int_equal(dossier_lexicon_merge(&all, both, 2, NULL), DOSSIER_OK);
	assert_true(dossier_lexicon_match(all, "Rossiya", 7, 0, &match));
	assert_string_equal(dossier_lexicon_get(all, match.entries[0])->id, "RUS");
	assert_int_equal(dossier_lexicon_by_id(all, "FRA"), DOSSIER_NONE);
	dossier_lexicon_free(all);
	release(&reading);
}

static void loops_and_functions_help_to_write_many(void **state)
{
	(void)state;
	assert_read("local function m(a) ministry { a .. \" Ministry\" } end\n"
		    "for i = 1, 3 do m(\"A\" .. i) end",
		    3, "");
}

static void a_wrong_entry_is_named_and_the_rest_loads(void **state)
{
	(void)state;
	assert_read("person { \"A A\" }\nperson { 7 }\nperson \"B\"\nperson { \"C C\" }", 2,
		    "2: entry: the name, which comes first, must be a string, not a number\n"
		    "3: person must be followed by { ... }\n");
}

static void an_unknown_field_suggests_the_near_one(void **state)
{
	(void)state;
	assert_read("person { \"A A\", cuontry = \"RUS\", xyzzy = 1 }", 1,
		    "1: A A: unknown field \"cuontry\" (did you mean \"country\"?)\n"
		    "1: A A: unknown field \"xyzzy\"\n");
	assert_read("perzon { \"A\" }\nplace { \"B\" }", 1,
		    "1: unknown word \"perzon\" (did you mean \"person\"?)\n");
}

static void a_syntax_error_costs_one_entry(void **state)
{
	(void)state;
	assert_read("place { \"A\" }\nplace { \"B\",,\n }\nplace { \"C\" }\n", 2,
		    "2: unexpected symbol near ','\n");
}

static void an_error_while_running_costs_one_entry(void **state)
{
	(void)state;
	assert_read("place { \"A\" }\nplace { \"B\" .. {} }\nplace { \"C\" }\n", 2,
		    "2: attempt to concatenate a table value\n");
}

static void wrong_values_are_reported_and_left_out(void **state)
{
	(void)state;
	assert_problem("place { \"A\", lat = 91, lon = 0 }", "lat must be a number from -90 to 90");
	assert_problem("place { \"A\", lat = 0/0, lon = 0 }", "lat must be a number");
	assert_problem("place { \"A\", lat = 1 }", "lat and lon must be given together");
	assert_problem("place { \"A\", wikidata = \"42\" }", "wikidata must be like");
	assert_problem("person { \"A A\", role { \"X\", from = \"2016-13\" } }", "is no date");
	assert_problem("person { \"A A\", role { \"X\", from = \"2017\", to = \"2016\" } }",
		       "is after to");
	assert_problem("place { \"A\", \"A\" }", "\"A\" is there twice");
	assert_problem("place { \"A\", ambiguous = \"B\" }", "is none of its names");
	assert_problem("place { \"A\", id = \"\" }", "id is empty");
	assert_problem("place { \"A\\0B\" }", "control character");
	assert_problem("place { \"?\" }", "cannot be a name");
	assert_problem("place { \"A\", country = \"NOWHERE\" }", "no entry has the id \"NOWHERE\"");
	assert_problem("extend \"nobody\" { \"A\" }", "no entry has the id \"nobody\"");
	assert_problem("extend { \"A\" }", "the id behind extend must be a string");
	assert_problem("remove \"nobody\"", "no entry has the id \"nobody\"");
}

static void contradicting_entries_are_reported(void **state)
{
	(void)state;
	assert_read(
		"place { \"A B\" }\nplace { \"A-B\" }", 1,
		"2: a second entry with the id \"a-b\": the first is at test.lua:1; give one an id "
		"of its own, or use extend\n");
	assert_read("place { \"A B\" }\nplace { \"C\", \"A-B\" }", 2,
		    "2: \"A-B\" is also a name of the place at test.lua:1: make them one entry, or "
		    "mark the name as ambiguous\n");
	assert_read("place { \"A B\" }\nperson { \"A B\", id = \"x\" }", 2, "");
	assert_read("place { \"A\", wikidata = \"Q1\" }\nplace { \"B\", wikidata = \"Q1\" }", 2,
		    "2: B and A cannot both be Q1 of Wikidata\n");
}

static void the_environment_holds_nothing_else(void **state)
{
	static const char *const names[] = {"os",     "io",    "load",    "require", "print",
					    "string", "_G",    "dofile",  "pcall",   "setmetatable",
					    "rawset", "debug", "package", "error",   "coroutine"};
	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char text[64];
		snprintf(text, sizeof text, "local x = %s", names[i]);
		assert_problem(text, "unknown word");
	}
	assert_problem("local s = (\"x\"):rep(10)", "attempt to index a string value");
}

static void compiled_lua_is_refused(void **state)
{
	(void)state;
	assert_read("\x1bLua\x54\x00", 0, "0: this is compiled Lua; a lexicon must be text\n");
}

static void text_that_is_not_utf8_is_refused(void **state)
{
	(void)state;
	assert_read("place { \"A\" }\nplace { \"\xff\" }", 0,
		    "2: this is not UTF-8: save the file as UTF-8\n");
}

static void a_loop_without_end_stops(void **state)
{
	struct reading reading = read_text("place { \"A\" }\nwhile true do end\nplace { \"B\" }");
	(void)state;
	assert_non_null(strstr(reading.problems.at, "a loop without end"));
	assert_int_equal(dossier_lexicon_size(reading.lexicon), 1);
	release(&reading);
}

static void a_memory_bomb_stops(void **state)
{
	struct reading reading = read_text("place { \"A\" }\nlocal s = \"x\"\n"
					   "while true do s = s .. s end");
	(void)state;
	assert_non_null(strstr(reading.problems.at, "too much memory"));
	assert_int_equal(dossier_lexicon_size(reading.lexicon), 1);
	release(&reading);
}

static void deep_recursion_and_nesting_stop(void **state)
{
	struct buffer text;
	struct reading reading;
	(void)state;
	assert_problem("local function f() return 1 + f() end f()", "too much memory");
	buffer_init(&text, 1 << 20);
	buffer_string(&text, "place ");
	for (int i = 0; i < 100000; i++)
		buffer_char(&text, '{');
	assert_int_equal(read_span(&reading, buffer_all(&text), NULL, NULL), DOSSIER_OK);
	assert_true(reading.n_problems > 0);
	release(&reading);
	buffer_release(&text);
}

static void problems_without_number_are_cut_with_a_word(void **state)
{
	struct reading reading = read_text("for i = 1, 1000 do place {} end");
	(void)state;
	assert_int_equal(reading.n_problems, 101);
	assert_non_null(strstr(reading.problems.at, "more problems are not shown"));
	release(&reading);
}

static void a_hundred_thousand_entries_load(void **state)
{
	struct buffer text;
	struct reading reading;
	struct dossier_lexicon_match match;
	(void)state;
	buffer_init(&text, 1 << 26);
	for (int i = 0; i < 100000; i++)
		buffer_format(&text,
			      "place { \"Town %d\", \"Town Number %d\", lat = 1, lon = 2 }\n", i,
			      i);
	assert_int_equal(read_span(&reading, buffer_all(&text), NULL, NULL), DOSSIER_OK);
	assert_int_equal(reading.n_problems, 0);
	assert_int_equal(dossier_lexicon_size(reading.lexicon), 100000);
	assert_true(dossier_lexicon_match(reading.lexicon, "Town Number 99999.", 18, 0, &match));
	assert_int_equal(match.length, 17);
	release(&reading);
	buffer_release(&text);
}

static void reading_can_be_cancelled(void **state)
{
	struct dossier_cancel cancel = {0};
	struct dossier_error error;
	struct reading reading;
	(void)state;
	cancel.is_set = 1;
	assert_int_equal(read_span(&reading, SPAN("while true do end"), &cancel, &error),
			 DOSSIER_INTERRUPTED);
	release(&reading);
}

static void a_file_that_is_not_there_is_an_error_that_names_it(void **state)
{
	const char *const files[] = {"no/such/file.lua"};
	struct dossier_lexicon *lexicon;
	struct dossier_error error;
	(void)state;
	assert_int_equal(lexicon_load(&lexicon, files, 1, NULL, &error), DOSSIER_SYSTEM);
	assert_string_equal(error.file, "no/such/file.lua");
}

/* The Lua blocks of a Markdown text, one after the other. */
static void take_examples(struct span text, struct buffer *out)
{
	struct span line;
	bool is_code = false;
	while (span_split(&text, '\n', &line)) {
		if (span_starts(line, SPAN("```"))) {
			is_code = span_equal(line, SPAN("```lua"));
		} else if (is_code) {
			buffer_span(out, line);
			buffer_char(out, '\n');
		}
	}
}

static void the_examples_of_the_manual_read_without_problems(void **state)
{
	struct buffer manual, examples;
	struct reading reading;
	(void)state;
	buffer_init(&manual, 1 << 20);
	buffer_init(&examples, 1 << 20);
	assert_int_equal(file_load(TESTS_FOLDER "/../docs/lexicons.md", &manual, NULL, NULL),
			 DOSSIER_OK);
	take_examples(buffer_all(&manual), &examples);
	assert_int_equal(read_span(&reading, buffer_all(&examples), NULL, NULL), DOSSIER_OK);
	if (reading.n_problems)
		fail_msg("%s", reading.problems.at);
	assert_true(dossier_lexicon_size(reading.lexicon) > 10);
	release(&reading);
	buffer_release(&examples);
	buffer_release(&manual);
}

#ifdef DOSSIER_FAULTS
static void reading_survives_each_failed_allocation(void **state)
{
	(void)state;
	for (uint64_t k = 1;; k += k < 300 ? 1 : 17) {
		struct reading reading;
		struct dossier_error error = {0};
		mem_fault.count = 0;
		mem_fault.fail_at = k;
		enum dossier_status status =
			read_span(&reading,
				  SPAN("country { \"A\", id = \"ABC\", capital = { \"B\" } "
				       "}\nperson { \"C D\","
				       " role { \"X\" } }\nextend \"ABC\" { \"E\" }\nfoo { }"),
				  NULL, &error);
		bool is_hit = mem_fault.count >= k;
		mem_fault.fail_at = 0;
		assert_true(status == DOSSIER_OK || status == DOSSIER_MEMORY);
		release(&reading);
		if (!is_hit)
			return;
	}
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_person_has_names_roles_and_a_surname),
		cmocka_unit_test(a_country_brings_its_capital),
		cmocka_unit_test(names_have_times_and_can_be_ambiguous),
		cmocka_unit_test(an_analyst_extends_and_removes_built_in_entries),
		cmocka_unit_test(loops_and_functions_help_to_write_many),
		cmocka_unit_test(a_wrong_entry_is_named_and_the_rest_loads),
		cmocka_unit_test(an_unknown_field_suggests_the_near_one),
		cmocka_unit_test(a_syntax_error_costs_one_entry),
		cmocka_unit_test(an_error_while_running_costs_one_entry),
		cmocka_unit_test(wrong_values_are_reported_and_left_out),
		cmocka_unit_test(contradicting_entries_are_reported),
		cmocka_unit_test(the_environment_holds_nothing_else),
		cmocka_unit_test(compiled_lua_is_refused),
		cmocka_unit_test(text_that_is_not_utf8_is_refused),
		cmocka_unit_test(a_loop_without_end_stops),
		cmocka_unit_test(a_memory_bomb_stops),
		cmocka_unit_test(deep_recursion_and_nesting_stop),
		cmocka_unit_test(problems_without_number_are_cut_with_a_word),
		cmocka_unit_test(a_hundred_thousand_entries_load),
		cmocka_unit_test(reading_can_be_cancelled),
		cmocka_unit_test(a_file_that_is_not_there_is_an_error_that_names_it),
		cmocka_unit_test(the_examples_of_the_manual_read_without_problems),
#ifdef DOSSIER_FAULTS
		cmocka_unit_test(reading_survives_each_failed_allocation),
#endif
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
