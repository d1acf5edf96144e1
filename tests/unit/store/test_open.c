/* Opening what is, and what is not, a dossier; closing so that one file is left. */
#include <fcntl.h>
#include <sys/stat.h>

#include "base/file.h"
#include "store/schema.h"
#include "unit/store/sample.h"

static enum dossier_status open_status(const char *path, unsigned flags,
				       struct dossier_error *error)
{
	struct dossier *dossier = NULL;
	enum dossier_status status = dossier_open(&dossier, path, flags, error);
	if (!status)
		sample_close(dossier);
	return status;
}

static void write_file(const char *path, const char *bytes, size_t length)
{
	FILE *file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	fclose(file);
}

static void run(const char *path, const char *sql)
{
	sqlite3 *handle;
	char *message = NULL;
	assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
	if (sqlite3_exec(handle, sql, NULL, NULL, &message) != SQLITE_OK)
		fail_msg("%s", message);
	sqlite3_close(handle);
}

static void a_missing_file_is_said_to_be_missing(void **state)
{
	char *path = sample_path();
	struct dossier_error error;
	(void)state;
	assert_int_equal(open_status(path, 0, &error), DOSSIER_SYSTEM);
	assert_non_null(strstr(error.message, "no such file"));
	assert_string_equal(error.file, path);
	assert_int_equal(open_status(path, DOSSIER_CREATE | DOSSIER_READ_ONLY, &error),
			 DOSSIER_SYSTEM);
	assert_int_equal(open_status("", DOSSIER_CREATE, &error), DOSSIER_SYSTEM);
	sample_remove(path);
}

static void a_folder_is_no_dossier(void **state)
{
	struct dossier_error error;
	(void)state;
	assert_int_equal(open_status("/tmp", DOSSIER_CREATE, &error), DOSSIER_SYSTEM);
	assert_non_null(strstr(error.message, "folder"));
	assert_int_equal(open_status("/dev/null", DOSSIER_CREATE, &error), DOSSIER_NOT_DOSSIER);
}

static void a_folder_that_is_not_there_cannot_be_created_in(void **state)
{
	struct dossier_error error;
	(void)state;
	assert_int_equal(open_status("/nowhere/at/all.dossier", DOSSIER_CREATE, &error),
			 DOSSIER_SYSTEM);
}

static void other_files_are_no_dossiers(void **state)
{
	char *path = sample_path();
	struct dossier_error error;
	(void)state;
	write_file(path, "News\n\nA headline\n", 17);
	assert_int_equal(open_status(path, DOSSIER_CREATE, &error), DOSSIER_NOT_DOSSIER);
	write_file(path, "", 0);
	assert_int_equal(open_status(path, 0, &error), DOSSIER_NOT_DOSSIER);
	assert_non_null(strstr(error.message, "empty"));
	unlink(path);
	run(path, "CREATE TABLE other (x)");
	assert_int_equal(open_status(path, DOSSIER_CREATE, &error), DOSSIER_NOT_DOSSIER);
	assert_non_null(strstr(error.message, "another program"));
	sample_remove(path);
}

static void an_empty_file_can_become_a_dossier(void **state)
{
	char *path = sample_path();
	struct dossier_error error;
	(void)state;
	write_file(path, "", 0);
	assert_int_equal(open_status(path, DOSSIER_CREATE, &error), DOSSIER_OK);
	assert_int_equal(open_status(path, 0, &error), DOSSIER_OK);
	sample_remove(path);
}

static void a_newer_dossier_is_refused_with_its_version(void **state)
{
	char *path = sample_path();
	struct dossier_error error;
	(void)state;
	sample_close(sample_open(path));
	run(path, "PRAGMA user_version = 7");
	assert_int_equal(open_status(path, 0, &error), DOSSIER_NEWER);
	assert_non_null(strstr(error.message, "format 7"));
	run(path, "PRAGMA user_version = 0");
	assert_int_equal(open_status(path, 0, &error), DOSSIER_NOT_DOSSIER);
	sample_remove(path);
}

static void a_forged_schema_is_refused_before_it_is_used(void **state)
{
	static const char *const forgeries[] = {
		"CREATE TRIGGER t AFTER INSERT ON document BEGIN DELETE FROM document; END",
		"CREATE VIEW v AS SELECT 1",
		"DROP VIEW quote_view; CREATE VIEW quote_view AS SELECT 1",
		"DROP TRIGGER journal_delete",
		"ALTER TABLE zone ADD COLUMN x TEXT",
		"DROP INDEX alias_norm",
	};
	(void)state;
	for (size_t i = 0; i < sizeof forgeries / sizeof *forgeries; i++) {
		char *path = sample_path();
		struct dossier_error error;
		sample_close(sample_open(path));
		run(path, forgeries[i]);
		assert_int_equal(open_status(path, 0, &error), DOSSIER_NOT_DOSSIER);
		sample_remove(path);
	}
}

static void analyzed_dossiers_are_still_dossiers(void **state)
{
	char *path = sample_path();
	struct dossier_error error;
	(void)state;
	sample_close(sample_open(path));
	run(path, "ANALYZE");
	assert_int_equal(open_status(path, 0, &error), DOSSIER_OK);
	sample_remove(path);
}

static void closing_leaves_one_file(void **state)
{
	char *path = sample_path(), name[4200];
	(void)state;
	struct dossier *dossier = sample_open(path);
	struct dossier_error error;
	sqlite3 *reader;
	sample_add_one(dossier, sample_new("one", "One text."));
	assert_int_equal(dossier_reader(dossier, &reader, &error), DOSSIER_OK);
	sample_close(dossier);
	snprintf(name, sizeof name, "%s-wal", path);
	assert_int_equal(file_kind(name), FILE_ABSENT);
	snprintf(name, sizeof name, "%s-shm", path);
	assert_int_equal(file_kind(name), FILE_ABSENT);
	sample_remove(path);
}

static void reading_only_cannot_add_and_leaves_nothing_beside(void **state)
{
	char *path = sample_path(), name[4200];
	struct dossier *dossier = NULL;
	struct dossier_batch *batch = NULL;
	struct dossier_error error;
	(void)state;
	dossier = sample_open(path);
	sample_add_one(dossier, sample_new("one", "One text."));
	sample_close(dossier);
	assert_int_equal(dossier_open(&dossier, path, DOSSIER_READ_ONLY, &error), DOSSIER_OK);
	assert_true(dossier_is_read_only(dossier));
	assert_sql(dossier, "SELECT name FROM document", "one");
	assert_int_equal(dossier_batch_begin(&batch, dossier, &error), DOSSIER_READONLY);
	sample_close(dossier);
	snprintf(name, sizeof name, "%s-wal", path);
	assert_int_equal(file_kind(name), FILE_ABSENT);
	sample_remove(path);
}

/* What root may do no one can forbid. */
static void a_folder_without_permission_is_read_from(void **state)
{
	(void)state;
	if (!geteuid())
		skip();
	char *path = sample_path();
	struct dossier *dossier = NULL;
	struct dossier_error error;
	dossier = sample_open(path);
	sample_add_one(dossier, sample_new("one", "One text."));
	sample_close(dossier);
	char *slash = strrchr(path, '/');
	*slash = '\0';
	chmod(path, 0500);
	*slash = '/';
	assert_int_equal(dossier_open(&dossier, path, 0, &error), DOSSIER_OK);
	assert_true(dossier_is_read_only(dossier));
	assert_sql(dossier, "SELECT name FROM document", "one");
	sample_close(dossier);
	*slash = '\0';
	chmod(path, 0700);
	*slash = '/';
	sample_remove(path);
}

static void names_that_sqlite_would_read_otherwise_are_names(void **state)
{
	char *path = sample_path(), here[4096];
	struct dossier_error error;
	(void)state;
	assert_non_null(getcwd(here, sizeof here));
	*strrchr(path, '/') = '\0';
	assert_int_equal(chdir(path), 0);
	assert_int_equal(open_status(":memory:", DOSSIER_CREATE, &error), DOSSIER_OK);
	assert_int_equal(open_status("file:x?mode=memory", DOSSIER_CREATE, &error), DOSSIER_OK);
	assert_int_equal(file_kind(":memory:"), FILE_REGULAR);
	assert_int_equal(file_kind("file:x?mode=memory"), FILE_REGULAR);
	unlink(":memory:");
	unlink("file:x?mode=memory");
	assert_int_equal(chdir(here), 0);
	rmdir(path);
	free(path);
}

static void closing_waits_for_what_was_made_from_it(void **state)
{
	char *path = sample_path();
	struct dossier_error error;
	(void)state;
	struct dossier *dossier = sample_open(path);
	dossier_hold(dossier);
	assert_int_equal(dossier_close(dossier, &error), DOSSIER_ARGUMENT);
	dossier_let_go(dossier);
	sample_close(dossier);
	assert_int_equal(dossier_close(NULL, &error), DOSSIER_OK);
	sample_remove(path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_missing_file_is_said_to_be_missing),
		cmocka_unit_test(a_folder_is_no_dossier),
		cmocka_unit_test(a_folder_that_is_not_there_cannot_be_created_in),
		cmocka_unit_test(other_files_are_no_dossiers),
		cmocka_unit_test(an_empty_file_can_become_a_dossier),
		cmocka_unit_test(a_newer_dossier_is_refused_with_its_version),
		cmocka_unit_test(a_forged_schema_is_refused_before_it_is_used),
		cmocka_unit_test(analyzed_dossiers_are_still_dossiers),
		cmocka_unit_test(closing_leaves_one_file),
		cmocka_unit_test(reading_only_cannot_add_and_leaves_nothing_beside),
		cmocka_unit_test(a_folder_without_permission_is_read_from),
		cmocka_unit_test(names_that_sqlite_would_read_otherwise_are_names),
		cmocka_unit_test(closing_waits_for_what_was_made_from_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
