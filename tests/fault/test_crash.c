/*
 * Programs that are killed, disks that are full, files that rot: nothing that was acknowledged is
 * lost, what was not can be added again, and what is damaged is said to be.
 */
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

#include "base/buffer.h"
#include "unit/store/sample.h"

#define DOCUMENTS 400 /* different ones, for a child to add */
#define BATCH 5

/* Adds from document first on and writes a byte for each batch that was committed. */
static enum dossier_status add_from(struct dossier *dossier, size_t first, int acknowledge,
				    struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = first; !status && i < DOCUMENTS; i += BATCH) {
		struct dossier_batch *batch = NULL;
		status = dossier_batch_begin(&batch, dossier, error);
		for (size_t k = i; !status && k < i + BATCH; k++) {
			char text[128];
			enum dossier_added added;
			struct arena *arena = arena_new(1 << 16);
			snprintf(text, sizeof text, "Report %zu: Speaker%zu spoke.", k, k % 7);
			struct sample *s = sample_new("report", text);
			sample_name(s, arena_format(arena, "Speaker%zu", k % 7), DOSSIER_PERSON);
			status = dossier_batch_add(batch, &s->document, &s->annotation, &added,
						   error);
			free(s);
			arena_free(arena);
		}
		if (status)
			dossier_batch_abandon(batch);
		else
			status = dossier_batch_commit(batch, NULL, error);
		if (!status && acknowledge >= 0 && write(acknowledge, "+", 1) != 1)
			break;
	}
	return status;
}

static size_t count(struct dossier *dossier)
{
	char *text = sample_sql(dossier, "SELECT count(*) FROM document");
	size_t n = strtoul(text, NULL, 10);
	free(text);
	return n;
}

static void report(void *context, const char *problem)
{
	(void)context;
	fail_msg("%s", problem);
}

static void assert_sound(struct dossier *dossier)
{
	struct dossier_error error = {0};
	size_t n = 0;
	if (dossier_check(dossier, report, NULL, &n, NULL, &error))
		fail_msg("%s", error.message);
}

/* ---- Killed ---- */

static void adds_until_it_is_killed(const char *path, int acknowledge)
{
	struct dossier *dossier = NULL;
	struct dossier_error error;
	if (dossier_open(&dossier, path, DOSSIER_CREATE, &error))
		_exit(2);
	size_t n = count(dossier);
	_exit(add_from(dossier, n, acknowledge, &error) ? 3 : 0);
}

/* One child, killed after some milliseconds; how many batches it acknowledged. */
static size_t kill_one(const char *path, long milliseconds)
{
	int ends[2];
	char byte;
	size_t n = 0;
	struct timespec wait = {0, milliseconds * 1000000};
	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	assert_true(child >= 0);
	if (!child) {
		close(ends[0]);
		adds_until_it_is_killed(path, ends[1]);
	}
	close(ends[1]);
	nanosleep(&wait, NULL);
	kill(child, SIGKILL);
	while (read(ends[0], &byte, 1) == 1)
		n++;
	close(ends[0]);
	waitpid(child, NULL, 0);
	return n;
}

static void nothing_acknowledged_is_lost_to_a_kill(void **state)
{
	char *path = sample_path();
	uint64_t seed = 99;
	size_t acknowledged = 0;
	(void)state;
	for (int i = 0; i < 25; i++) {
		acknowledged += kill_one(path, 2 + (long)(check_random(&seed) % 60)) * BATCH;
		struct dossier *dossier = sample_open(path);
		size_t n = count(dossier);
		assert_true(n >= acknowledged);
		assert_int_equal(n % BATCH, 0); /* whole batches only */
		acknowledged = n;
		assert_sound(dossier);
		sample_close(dossier);
	}
	struct dossier *dossier = sample_open(path);
	struct dossier_error error;
	assert_int_equal(add_from(dossier, 0, -1, &error), DOSSIER_OK);
	assert_int_equal(count(dossier), DOCUMENTS);
	assert_sound(dossier);
	sample_close(dossier);
	sample_remove(path);
}

/* ---- Beside a writer ---- */

/* In one statement, so of one moment. */
static void assert_whole(struct dossier *dossier)
{
	struct dossier_error error = {0};
	sqlite3 *reader;
	sqlite3_stmt *statement;
	assert_int_equal(dossier_reader(dossier, &reader, &error), DOSSIER_OK);
	assert_int_equal(sqlite3_prepare_v2(reader,
					    "SELECT (SELECT count(*) FROM document),"
					    " (SELECT count(*) FROM mention),"
					    " (SELECT sum(n_mentions) FROM entity)",
					    -1, &statement, NULL),
			 SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	assert_int_equal(sqlite3_column_int(statement, 0) % BATCH, 0);
	assert_int_equal(sqlite3_column_int(statement, 0), sqlite3_column_int(statement, 1));
	assert_int_equal(sqlite3_column_int(statement, 1), sqlite3_column_int(statement, 2));
	sqlite3_finalize(statement);
}

static void readers_beside_a_writer_see_whole_batches(void **state)
{
	char *path = sample_path();
	int ends[2], result = 0;
	(void)state;
	sample_close(sample_open(path));
	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	assert_true(child >= 0);
	if (!child)
		adds_until_it_is_killed(path, ends[1]);
	close(ends[1]);
	struct dossier *stays = sample_open(path);
	for (char byte; read(ends[0], &byte, 1) == 1;) { /* after each batch */
		struct dossier *comes_and_goes = NULL;
		struct dossier_error error = {0};
		assert_whole(stays);
		if (dossier_open(&comes_and_goes, path, DOSSIER_READ_ONLY, &error))
			fail_msg("%s", error.message);
		assert_whole(comes_and_goes);
		sample_close(comes_and_goes);
	}
	close(ends[0]);
	waitpid(child, &result, 0);
	assert_true(WIFEXITED(result) && !WEXITSTATUS(result));
	assert_int_equal(count(stays), DOCUMENTS);
	sample_close(stays);
	sample_remove(path);
}

/* ---- Full ---- */

/* In a child: the limit is the process's. Status of adding everything under it. */
static int add_under_limit(const char *path, rlim_t bytes)
{
	int result = 0;
	pid_t child = fork();
	assert_true(child >= 0);
	if (!child) {
		struct rlimit limit = {bytes, RLIM_INFINITY};
		struct dossier *dossier = NULL;
		struct dossier_error error = {0};
		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &limit);
		enum dossier_status status = dossier_open(&dossier, path, DOSSIER_CREATE, &error);
		if (!status)
			status = add_from(dossier, 0, -1, &error);
		if (status && !strstr(error.message, path) && !strstr(error.file, path))
			_exit(100);
		if (dossier_close(dossier, &error) && !status)
			_exit(101);
		_exit((int)status);
	}
	waitpid(child, &result, 0);
	assert_true(WIFEXITED(result));
	return WEXITSTATUS(result);
}

static void a_full_disk_stops_the_work_and_keeps_what_was_done(void **state)
{
	static const rlim_t limits[] = {1000, 20000, 100000, 250000, 400000, 600000};
	(void)state;
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
		char *path = sample_path();
		int status = add_under_limit(path, limits[i]);
		if (status)
			assert_int_equal(status, DOSSIER_SYSTEM);
		assert_true(i > 3 || status);
		struct dossier *dossier = sample_open(path);
		assert_int_equal(count(dossier) % BATCH, 0);
		assert_sound(dossier);
		struct dossier_error error;
		assert_int_equal(add_from(dossier, 0, -1, &error), DOSSIER_OK);
		assert_int_equal(count(dossier), DOCUMENTS);
		assert_sound(dossier);
		sample_close(dossier);
		sample_remove(path);
	}
}

/* ---- Damaged ---- */

static void ignore(void *context, const char *problem)
{
	(void)context;
	(void)problem;
}

/* Everything that can be asked of it. 1: some damage was told. */
static int use(const char *path)
{
	struct dossier *dossier = NULL;
	struct dossier_error error = {0};
	struct dossier_trace *trace = NULL;
	int64_t id = 0;
	size_t n = 0;
	if (dossier_open(&dossier, path, 0, &error))
		return 1;
	int told = dossier_check(dossier, ignore, NULL, &n, NULL, &error) || n;
	if (!dossier_why(dossier, "mention", 3, &trace, &error))
		dossier_trace_free(trace);
	if (dossier_entity_find(dossier, "Speaker3", 8, &id, &error))
		id = 0;
	(void)add_from(dossier, DOCUMENTS - 2 * BATCH, -1, &error);
	if (dossier_close(dossier, &error))
		told = 1;
	return told;
}

static void damage(const char *path, const char *bytes, size_t length, uint64_t *seed)
{
	FILE *file = fopen(path, "wb");
	assert_non_null(file);
	char *copy = malloc(length);
	memcpy(copy, bytes, length);
	for (size_t n = 1 + check_random(seed) % 20; n > 0; n--)
		copy[check_random(seed) % length] = (char)check_random(seed);
	assert_int_equal(fwrite(copy, 1, length, file), length);
	fclose(file);
	free(copy);
}

static void a_damaged_file_never_crashes_and_is_mostly_noticed(void **state)
{
	char *path = sample_path(), name[4200];
	struct dossier *dossier = sample_open(path);
	struct dossier_error error;
	uint64_t seed = 4;
	int told = 0, rounds = getenv("DOSSIER_THOROUGH") ? 3000 : 120;
	(void)state;
	assert_int_equal(add_from(dossier, DOCUMENTS - 8 * BATCH, -1, &error), DOSSIER_OK);
	sample_close(dossier);
	struct buffer sound;
	buffer_init(&sound, 1 << 26);
	FILE *file = fopen(path, "rb");
	char block[4096];
	for (size_t n; (n = fread(block, 1, sizeof block, file)) > 0;)
		buffer_append(&sound, block, n);
	fclose(file);
	for (int i = 0; i < rounds; i++) {
		snprintf(name, sizeof name, "%s-wal", path);
		unlink(name);
		snprintf(name, sizeof name, "%s-shm", path);
		unlink(name);
		damage(path, sound.at, sound.length, &seed);
		told += use(path);
	}
	buffer_release(&sound);
	print_message("%d of %d damaged files noticed\n", told, rounds);
	assert_true(told > rounds / 2);
	sample_remove(path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_acknowledged_is_lost_to_a_kill),
		cmocka_unit_test(readers_beside_a_writer_see_whole_batches),
		cmocka_unit_test(a_full_disk_stops_the_work_and_keeps_what_was_done),
		cmocka_unit_test(a_damaged_file_never_crashes_and_is_mostly_noticed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
