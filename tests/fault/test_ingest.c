/*
 * Allocations and file calls made to fail on the whole way from files to a dossier.
 *
 * After each: the right status, nothing leaked (AddressSanitizer), the dossier checks clean, and
 * the same work goes through and ends with all documents. The points are spread evenly: the way has
 * tens of thousands.
 */
#include "unit/check.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "dossier/relation.h"
#include "lua/ingest.h"

#define POINTS 48
#define DOCUMENTS 4

static char folder[64], input[96], path[96];

static void write_input(void)
{
	FILE *to = fopen(input, "w");
	assert_non_null(to);
	for (int i = 0; i < DOCUMENTS; i++)
		fprintf(to,
			"{\"id\":\"%d\",\"title\":\"Talks %d\",\"text\":\"Envoy Anna Berg said on "
			"%d "
			"May that \\\"talks resume\\\" in Geneva.\\n\\nThe United Nations "
			"agreed.\"}"
			"\n",
			i, i, i + 1);
	assert_int_equal(fclose(to), 0);
}

static int make_folder(void **state)
{
	(void)state;
	snprintf(folder, sizeof folder, "/tmp/ingest.XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	snprintf(input, sizeof input, "%s/in.jsonl", folder);
	snprintf(path, sizeof path, "%s/a.dossier", folder);
	write_input();
	return 0;
}

static void remove_dossier(void)
{
	char name[128];
	static const char *const tails[] = {"", "-wal", "-shm", "-journal"};
	for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
		snprintf(name, sizeof name, "%s%s", path, tails[i]);
		remove(name);
	}
}

static int remove_folder(void **state)
{
	(void)state;
	remove_dossier();
	remove(input);
	return rmdir(folder);
}

static void calm(void)
{
	mem_fault = (struct mem_fault){0};
	file_fault = (struct file_fault){0};
}

/* Open, ingest, close; the first failure. */
static enum dossier_status work(struct ingest_counts *counts)
{
	static const struct ingest_options options = {.jobs = 1};
	struct dossier_error error = {0}, ignored = {0};
	const char *paths[] = {input};
	struct dossier *dossier = NULL;
	*counts = (struct ingest_counts){0};
	enum dossier_status status = dossier_open(&dossier, path, DOSSIER_CREATE, &error);
	if (status)
		return status;
	status = ingest(dossier, paths, 1, &options, NULL, counts, NULL, &error);
	if (status)
		assert_int_not_equal(error.message[0], '\0');
	enum dossier_status closed = dossier_close(dossier, &ignored);
	return status ? status : closed;
}

static void no_problem(void *context, const char *problem)
{
	fail_msg("after failure %llu: %s", *(unsigned long long *)context, problem);
}

/* All is there after failure k and the same work done again, and sound. */
static void assert_goes_on(unsigned long long k)
{
	struct ingest_counts counts;
	struct dossier_error error = {0};
	struct dossier *dossier = NULL;
	struct dossier_relation *documents = NULL;
	int64_t n = 0;
	size_t n_problems = 0;
	calm();
	assert_int_equal(work(&counts), DOSSIER_OK);
	assert_int_equal(counts.added + counts.unchanged, DOCUMENTS);
	assert_int_equal(dossier_open(&dossier, path, DOSSIER_READ_ONLY, &error), DOSSIER_OK);
	assert_int_equal(dossier_check(dossier, no_problem, &k, &n_problems, NULL, &error),
			 DOSSIER_OK);
	assert_int_equal(dossier_relation_new(&documents, dossier, "documents", &error),
			 DOSSIER_OK);
	assert_int_equal(dossier_relation_count(documents, &n, NULL, &error), DOSSIER_OK);
	assert_int_equal(n, DOCUMENTS);
	dossier_relation_free(documents);
	assert_int_equal(dossier_close(dossier, &error), DOSSIER_OK);
}

static void every_sampled_allocation_may_fail(void **state)
{
	struct ingest_counts counts;
	(void)state;
	remove_dossier();
	calm();
	assert_int_equal(work(&counts), DOSSIER_OK);
	uint64_t all = mem_fault.count, step = all / POINTS | 1;
	for (uint64_t k = 1; k <= all; k += step) {
		remove_dossier();
		mem_fault = (struct mem_fault){.fail_at = k, .is_persistent = k / step % 2};
		enum dossier_status status = work(&counts);
		calm();
		assert_true(status == DOSSIER_OK || status == DOSSIER_MEMORY);
		assert_goes_on(k);
	}
}

static void every_file_call_may_fail(void **state)
{
	struct ingest_counts counts;
	(void)state;
	remove_dossier();
	calm();
	assert_int_equal(work(&counts), DOSSIER_OK);
	uint64_t all = file_fault.count;
	assert_true(all > 0);
	for (uint64_t k = 1; k <= all; k++) {
		remove_dossier();
		file_fault = (struct file_fault){.fail_at = k, .number = EIO};
		enum dossier_status status = work(&counts);
		calm();
		assert_int_equal(status, DOSSIER_OK);
		assert_int_equal(counts.failed, 1);
		assert_goes_on(k);
	}
}

static void interrupting_keeps_whole_batches(void **state)
{
	static const struct ingest_options options = {.jobs = 2};
	const struct dossier_cancel cancel = {.is_set = 1};
	struct ingest_counts counts;
	struct dossier_error error = {0};
	const char *paths[] = {input};
	struct dossier *dossier = NULL;
	(void)state;
	remove_dossier();
	calm();
	assert_int_equal(dossier_open(&dossier, path, DOSSIER_CREATE, &error), DOSSIER_OK);
	assert_int_equal(ingest(dossier, paths, 1, &options, NULL, &counts, &cancel, &error),
			 DOSSIER_INTERRUPTED);
	assert_int_equal(counts.added, 0);
	assert_int_equal(dossier_close(dossier, &error), DOSSIER_OK);
	assert_goes_on(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_sampled_allocation_may_fail),
		cmocka_unit_test(every_file_call_may_fail),
		cmocka_unit_test(interrupting_keeps_whole_batches),
	};
	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
