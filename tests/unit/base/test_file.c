/* The file layer: reading, saving, listing, and every call of it failing. */
#include "unit/check.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

static char folder[64];

static int make_folder(void **state)
{
	(void)state;
	snprintf(folder, sizeof folder, "%s", "test-file-XXXXXX");
	return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
	char command[256];
	struct buffer names;
	size_t n;
	(void)state;
	buffer_init(&names, 1 << 20);
	if (file_list(folder, &names, &n, NULL))
		return -1;
	const char *name = names.at;
	for (size_t i = 0; i < n; i++, name += strlen(name) + 1) {
		snprintf(command, sizeof command, "%s/%s", folder, name);
		if (unlink(command))
			rmdir(command);
	}
	buffer_release(&names);
	return rmdir(folder);
}

static const char *path_of(const char *name)
{
	static char path[128];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	return path;
}

static enum dossier_status load(const char *path, struct buffer *out, struct dossier_error *error)
{
	return file_load(path, out, NULL, error);
}

static void saved_bytes_load_back(void **state)
{
	struct buffer back;
	static char bytes[300000];
	(void)state;
	memset(bytes, 'x', sizeof bytes);
	buffer_init(&back, sizeof bytes);
	assert_int_equal(file_save(path_of("a"), span_make(bytes, sizeof bytes), NULL), DOSSIER_OK);
	assert_int_equal(load(path_of("a"), &back, NULL), DOSSIER_OK);
	assert_true(span_equal(buffer_all(&back), span_make(bytes, sizeof bytes)));
	buffer_release(&back);
}

static void a_file_above_the_limit_is_refused_by_name(void **state)
{
	struct buffer back;
	struct dossier_error error;
	(void)state;
	buffer_init(&back, 3);
	assert_int_equal(file_save(path_of("four"), SPAN("1234"), NULL), DOSSIER_OK);
	assert_int_equal(load(path_of("four"), &back, &error), DOSSIER_LIMIT);
	assert_non_null(strstr(error.file, "four"));
	buffer_release(&back);
}

static void a_missing_file_is_named_with_the_reason(void **state)
{
	struct buffer back;
	struct dossier_error error;
	(void)state;
	buffer_init(&back, 3);
	assert_int_equal(load(path_of("nothing"), &back, &error), DOSSIER_SYSTEM);
	assert_non_null(strstr(error.message, "No such file"));
	assert_non_null(strstr(error.file, "nothing"));
	buffer_release(&back);
}

static void a_folder_is_not_read_as_a_file(void **state)
{
	struct buffer back;
	(void)state;
	buffer_init(&back, 3);
	assert_int_equal(load(folder, &back, NULL), DOSSIER_SYSTEM);
	assert_int_equal(file_kind(folder), FILE_FOLDER);
	buffer_release(&back);
}

static void names_are_listed_in_byte_order_without_hidden_ones(void **state)
{
	struct buffer names;
	size_t n;
	(void)state;
	assert_int_equal(file_save(path_of("b"), SPAN(""), NULL), DOSSIER_OK);
	assert_int_equal(file_save(path_of("Z"), SPAN(""), NULL), DOSSIER_OK);
	assert_int_equal(file_save(path_of(".hidden"), SPAN(""), NULL), DOSSIER_OK);
	buffer_init(&names, 1 << 20);
	assert_int_equal(file_list(folder, &names, &n, NULL), DOSSIER_OK);
	const char *name = names.at;
	for (size_t i = 1; i < n; i++) {
		const char *next = name + strlen(name) + 1;
		assert_true(strcmp(name, next) < 0);
		assert_true(next[0] != '.');
		name = next;
	}
	buffer_release(&names);
	unlink(path_of(".hidden"));
}

static void loading_stops_when_it_is_cancelled(void **state)
{
	struct dossier_cancel cancel = {1};
	struct buffer back;
	(void)state;
	buffer_init(&back, 100);
	assert_int_equal(file_save(path_of("c"), SPAN("text"), NULL), DOSSIER_OK);
	assert_int_equal(file_load(path_of("c"), &back, &cancel, NULL), DOSSIER_INTERRUPTED);
	buffer_release(&back);
}

#ifdef DOSSIER_FAULTS
/* Call k of a save fails: the old file is still there, whole, and nothing is left beside it. */
static void a_failed_save_leaves_the_old_file(void **state)
{
	bool is_saved = false;
	(void)state;
	assert_int_equal(file_save(path_of("kept"), SPAN("old"), NULL), DOSSIER_OK);
	for (uint64_t k = 1; !is_saved; k++) {
		struct dossier_error error = {0};
		struct buffer back;
		buffer_init(&back, 100);
		file_fault = (struct file_fault){.fail_at = k, .number = ENOSPC, .is_short = true};
		enum dossier_status status = file_save(path_of("kept"), SPAN("newer"), &error);
		file_fault = (struct file_fault){0};
		is_saved = !status;
		assert_int_equal(load(path_of("kept"), &back, NULL), DOSSIER_OK);
		assert_string_equal(back.at, is_saved ? "newer" : "old");
		if (status)
			assert_non_null(strstr(error.message, "No space left"));
		buffer_release(&back);
		assert_true(k < 100);
	}
}

static void an_interrupted_read_is_taken_up_again(void **state)
{
	struct buffer back;
	(void)state;
	buffer_init(&back, 100);
	assert_int_equal(file_save(path_of("i"), SPAN("text"), NULL), DOSSIER_OK);
	file_fault = (struct file_fault){.fail_at = 2, .number = EINTR};
	assert_int_equal(load(path_of("i"), &back, NULL), DOSSIER_OK);
	file_fault = (struct file_fault){0};
	assert_string_equal(back.at, "text");
	buffer_release(&back);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(saved_bytes_load_back),
		cmocka_unit_test(a_file_above_the_limit_is_refused_by_name),
		cmocka_unit_test(a_missing_file_is_named_with_the_reason),
		cmocka_unit_test(a_folder_is_not_read_as_a_file),
		cmocka_unit_test(names_are_listed_in_byte_order_without_hidden_ones),
		cmocka_unit_test(loading_stops_when_it_is_cancelled),
#ifdef DOSSIER_FAULTS
		cmocka_unit_test(a_failed_save_leaves_the_old_file),
		cmocka_unit_test(an_interrupted_read_is_taken_up_again),
#endif
	};
	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
