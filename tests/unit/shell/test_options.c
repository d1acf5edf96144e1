/* The command line as data: what goes where, and what is told from content. */
#include "unit/check.h"

#include <unistd.h>

#include "base/mem.h"
#include "shell/command.h"
#include "shell/recognize.h"

#define MOST 16

struct line {
	struct options options;
	struct dossier_error error;
	enum dossier_status status;
};

static void parse(struct line *line, const char *const *words)
{
	static char *argv[MOST];
	int argc = 0;
	argv[argc++] = (char *)(uintptr_t) "dossier";
	for (; *words && argc < MOST - 1; words++)
		argv[argc++] = (char *)(uintptr_t)*words;
	argv[argc] = NULL;
	line->status = options_parse(&line->options, argc, argv, &line->error);
}
#define PARSE(line, ...) parse(&(line), (const char *const[]){__VA_ARGS__, NULL})

static void write_file(const char *path, const char *bytes, size_t n)
{
	FILE *to = fopen(path, "w");
	assert_non_null(to);
	assert_int_equal(fwrite(bytes, 1, n, to), n);
	assert_int_equal(fclose(to), 0);
}

static int go_to_a_fresh_folder(void **state)
{
	static char folder[] = "/tmp/options.XXXXXX";
	*state = folder;
	if (!mkdtemp(folder) || chdir(folder))
		return -1;
	write_file("a.dossier", "SQLite format 3\0 and more", 26);
	write_file("a.lua", "print(1)", 8);
	write_file("binary", "\0\1\2\3", 4);
	write_file("text.dossier", "an article", 10);
	return 0;
}

static int leave_the_folder(void **state)
{
	static const char *const names[] = {"a.dossier", "a.lua", "binary", "text.dossier"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		remove(names[i]);
	return chdir("/") || rmdir(*state);
}

static void content_tells_a_dossier_from_a_script(void **state)
{
	(void)state;
	assert_int_equal(recognize("a.dossier"), RECOGNIZED_DOSSIER);
	assert_int_equal(recognize("a.lua"), RECOGNIZED_SCRIPT);
	assert_int_equal(recognize("binary"), RECOGNIZED_DOSSIER);
	assert_int_equal(recognize("text.dossier"), RECOGNIZED_DOSSIER);
	assert_int_equal(recognize("missing.lua"), RECOGNIZED_SCRIPT);
	assert_int_equal(recognize("missing"), RECOGNIZED_DOSSIER);
	assert_int_equal(recognize("-"), RECOGNIZED_SCRIPT);
	assert_int_equal(recognize("/dev/null"), RECOGNIZED_SCRIPT);
}

static void all_behind_a_script_is_the_scripts(void **state)
{
	struct line line;
	(void)state;
	PARSE(line, "-q", "a.dossier", "-r", "a.lua", "-i", "--speaker", "x");
	assert_int_equal(line.status, DOSSIER_OK);
	assert_string_equal(line.options.dossier, "a.dossier");
	assert_string_equal(line.options.script, "a.lua");
	assert_int_equal(line.options.n_arguments, 3);
	assert_string_equal(line.options.arguments[0], "-i");
	assert_true(line.options.is_quiet && line.options.is_read_only);
	assert_false(line.options.is_interactive);
	options_release(&line.options);
}

static void values_stand_behind_in_the_same_word_or_after_an_equals_sign(void **state)
{
	struct line line;
	(void)state;
	PARSE(line, "add", "-j3", "--outlet=CNN", "--lexicon", "x", "--lexicon=y", "d", "p", "q");
	assert_int_equal(line.status, DOSSIER_OK);
	assert_string_equal(line.options.command->name, "add");
	assert_int_equal(line.options.jobs, 3);
	assert_string_equal(line.options.outlet, "CNN");
	assert_int_equal(line.options.lexicons.n, 2);
	assert_int_equal(line.options.words.n, 3);
	options_release(&line.options);
}

static void steps_keep_their_order(void **state)
{
	struct line line;
	(void)state;
	PARSE(line, "-e", "a", "-lm", "-e", "b");
	assert_int_equal(line.status, DOSSIER_OK);
	assert_int_equal(line.options.n_steps, 3);
	assert_false(line.options.steps[0].is_module);
	assert_true(line.options.steps[1].is_module);
	assert_string_equal(line.options.steps[2].text, "b");
	options_release(&line.options);
}

static void behind_two_hyphens_nothing_is_an_option_or_a_command(void **state)
{
	struct line line;
	(void)state;
	PARSE(line, "--", "add");
	assert_int_equal(line.status, DOSSIER_OK);
	assert_string_equal(line.options.command->name, "shell");
	assert_string_equal(line.options.dossier, "add");
	options_release(&line.options);
}

static void a_second_dossier_is_a_usage_error(void **state)
{
	struct line line;
	(void)state;
	PARSE(line, "a.dossier", "text.dossier");
	assert_int_equal(line.status, DOSSIER_ARGUMENT);
	options_release(&line.options);
}

#ifdef DOSSIER_FAULTS
static void lack_of_memory_is_told_and_leaks_nothing(void **state)
{
	struct line line;
	(void)state;
	for (uint64_t k = 1; k <= 3; k++) {
		mem_fault = (struct mem_fault){.fail_at = k};
		PARSE(line, "-e", "1");
		mem_fault = (struct mem_fault){0};
		assert_int_equal(line.status, DOSSIER_MEMORY);
		options_release(&line.options);
	}
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(content_tells_a_dossier_from_a_script),
		cmocka_unit_test(all_behind_a_script_is_the_scripts),
		cmocka_unit_test(values_stand_behind_in_the_same_word_or_after_an_equals_sign),
		cmocka_unit_test(steps_keep_their_order),
		cmocka_unit_test(behind_two_hyphens_nothing_is_an_option_or_a_command),
		cmocka_unit_test(a_second_dossier_is_a_usage_error),
#ifdef DOSSIER_FAULTS
		cmocka_unit_test(lack_of_memory_is_told_and_leaks_nothing),
#endif
	};
	return cmocka_run_group_tests(tests, go_to_a_fresh_folder, leave_the_folder);
}
