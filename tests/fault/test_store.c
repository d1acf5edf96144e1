/*
 * Every allocation and every call of the file layer made to fail, in every operation of the store.
 *
 * After each: the right status, nothing leaked (AddressSanitizer), the dossier checks clean, and
 * the same operation goes through.
 */
#include "fault/vfs.c.h"

#include "dossier/judgement.h"
#include "unit/store/sample.h"

static const char *const texts[] = {
	"Sergei Lavrov met John Kerry. \"We agreed\", Lavrov said on 10 September.",
	"Daesh left Palmyra, the Islamic State said.",
	"In Geneva Sergey Lavrov waited.",
};
#define TEXTS (sizeof texts / sizeof *texts)

static struct sample *sample_of(size_t i)
{
	struct sample *s = sample_new("text", texts[i]);
	if (i == 0) {
		uint32_t lavrov = sample_name(s, "Sergei Lavrov", DOSSIER_PERSON);
		sample_name(s, "John Kerry", DOSSIER_PERSON);
		sample_mention(s, "Lavrov", 1, lavrov);
		sample_quote(s, "We agreed", lavrov);
		sample_time(s, "10 September", "2016-09-10");
	} else if (i == 1) {
		sample_name(s, "Daesh", DOSSIER_GROUP);
		sample_name(s, "Islamic State", DOSSIER_GROUP);
	} else {
		sample_name(s, "Sergey Lavrov", DOSSIER_PERSON);
		sample_name(s, "Geneva", DOSSIER_PLACE);
	}
	return s;
}

/* ---- Operations: each opens, does one thing, closes ---- */

struct work {
	const char *path;
	struct dossier *dossier;
	struct dossier_error error;
};

static enum dossier_status add(struct work *work, size_t from)
{
	struct dossier_batch *batch = NULL;
	enum dossier_status status = dossier_batch_begin(&batch, work->dossier, &work->error);
	for (size_t i = from; !status && i < TEXTS; i++) {
		struct sample *s = sample_of(i);
		enum dossier_added added;
		status = dossier_batch_add(batch, &s->document, &s->annotation, &added,
					   &work->error);
		free(s);
	}
	if (!status)
		return dossier_batch_commit(batch, NULL, &work->error);
	dossier_batch_abandon(batch);
	return status;
}

static enum dossier_status op_open(struct work *work)
{
	(void)work;
	return DOSSIER_OK;
}

static enum dossier_status op_add(struct work *work)
{
	return add(work, 1);
}

static enum dossier_status find(struct work *work, const char *name, int64_t *id)
{
	return dossier_entity_find(work->dossier, name, strlen(name), id, &work->error);
}

static enum dossier_status op_merge(struct work *work)
{
	int64_t lavrov = 0, kerry = 0;
	struct dossier_changes *changes = NULL;
	enum dossier_status status = find(work, "Lavrov", &lavrov);
	if (!status)
		status = find(work, "Kerry", &kerry);
	if (!status)
		status = dossier_merge(work->dossier, lavrov, kerry, NULL, &changes, &work->error);
	dossier_changes_free(changes);
	return status == DOSSIER_ARGUMENT ? DOSSIER_OK : status; /* merged by the try before */
}

static enum dossier_status op_set_and_undo(struct work *work)
{
	struct dossier_setting setting = {"title", "Another title", 0};
	enum dossier_status status =
		dossier_set(work->dossier, "document", 1, &setting, NULL, NULL, &work->error);
	if (status == DOSSIER_ARGUMENT)
		status = DOSSIER_OK;
	return status ? status : dossier_undo(work->dossier, 0, NULL, NULL, &work->error);
}

static enum dossier_status op_split(struct work *work)
{
	int64_t lavrov = 0;
	enum dossier_status status = find(work, "Sergei Lavrov", &lavrov);
	if (!status)
		status = dossier_split(work->dossier, lavrov, "Lavrov", NULL, NULL, &work->error);
	return status == DOSSIER_ABSENT ? DOSSIER_OK : status;
}

static enum dossier_status op_why(struct work *work)
{
	struct dossier_trace *trace = NULL;
	enum dossier_status status = dossier_why(work->dossier, "quote", 1, &trace, &work->error);
	dossier_trace_free(trace);
	return status;
}

static enum dossier_status op_absent(struct work *work)
{
	int64_t id;
	enum dossier_status status = find(work, "Sergio Lavrot", &id);
	return status == DOSSIER_ABSENT ? DOSSIER_OK : status;
}

static bool is_problem(void *context, const char *name)
{
	(void)context;
	return *name != 0;
}

static enum dossier_status op_names(struct work *work)
{
	return dossier_entity_names(work->dossier, "s", 1, 10, is_problem, NULL, &work->error);
}

static enum dossier_status op_reader(struct work *work)
{
	sqlite3 *reader;
	return dossier_reader(work->dossier, &reader, &work->error);
}

static const struct operation {
	const char *name;
	enum dossier_status (*run)(struct work *work);
} operations[] = {
	{"open", op_open},        {"add", op_add},     {"merge", op_merge},
	{"set", op_set_and_undo}, {"split", op_split}, {"why", op_why},
	{"absent", op_absent},    {"names", op_names}, {"reader", op_reader},
};

/* What shall fail from now on: allocation number k, or call number k of the file layer. */
struct fault {
	uint64_t k;
	bool is_memory;
};

static void arm(const struct fault *fault)
{
	mem_fault.count = vfs_fault.count = 0;
	mem_fault.fail_at = fault && fault->is_memory ? fault->k : 0;
	vfs_fault.fail_at = fault && !fault->is_memory ? fault->k : 0;
}

/* "open" fails while opening, the others after it. */
static enum dossier_status run(const struct operation *operation, const char *path, unsigned flags,
			       const struct fault *fault, struct dossier_error *error)
{
	struct work work = {.path = path};
	if (operation->run == op_open)
		arm(fault);
	enum dossier_status status = dossier_open(&work.dossier, path, flags, &work.error);
	if (operation->run != op_open)
		arm(fault);
	if (!status) {
		status = operation->run(&work);
		struct dossier_error closing = {0};
		enum dossier_status closed = dossier_close(work.dossier, &closing);
		if (!status && closed) {
			status = closed;
			work.error = closing;
		}
	}
	*error = work.error;
	return status;
}

/* ---- Faults ---- */

static void heal(void)
{
	mem_fault.fail_at = 0;
	vfs_fault.fail_at = 0;
}

static void report(void *context, const char *problem)
{
	(void)context;
	fail_msg("%s", problem);
}

static void assert_sound(const char *path)
{
	struct dossier *dossier = sample_open(path);
	struct dossier_error error = {0};
	size_t n = 0;
	if (dossier_check(dossier, report, NULL, &n, NULL, &error))
		fail_msg("%s", error.message);
	assert_int_equal(n, 0);
	sample_close(dossier);
}

static void prepare(const char *path)
{
	struct work work = {.dossier = sample_open(path)};
	struct sample *s = sample_of(0);
	sample_add_one(work.dossier, s);
	sample_close(work.dossier);
}

static bool is_expected(enum dossier_status status, bool is_memory)
{
	if (is_memory)
		return status == DOSSIER_MEMORY;
	/* SQLite tells a read that fails from damage only by chance. */
	return status == DOSSIER_SYSTEM || status == DOSSIER_DATABASE ||
	       status == DOSSIER_CORRUPT || status == DOSSIER_LOCKED || status == DOSSIER_MEMORY ||
	       status == DOSSIER_NOT_DOSSIER || status == DOSSIER_READONLY;
}

/* One operation with the fault at each point in turn, from the first to the one past the last. */
static size_t each_point(const struct operation *operation, bool is_memory, uint64_t step)
{
	char *path = sample_path();
	size_t n = 0;
	prepare(path);
	for (uint64_t k = 1;; k += step) {
		struct dossier_error error = {0};
		struct fault fault = {k, is_memory};
		enum dossier_status status = run(operation, path, 0, &fault, &error);
		bool is_past = (is_memory ? mem_fault.count : vfs_fault.count) < k;
		heal();
		if (status && !is_expected(status, is_memory))
			fail_msg("%s, point %llu: %s: %s", operation->name, (unsigned long long)k,
				 dossier_status_name(status), error.message);
		if (status && !error.message[0])
			fail_msg("%s, point %llu: no message", operation->name,
				 (unsigned long long)k);
		if (is_past)
			break;
		if (n++ % 32 == 0)
			assert_sound(path);
	}
	assert_sound(path);
	struct dossier_error error = {0};
	if (run(operation, path, 0, NULL, &error))
		fail_msg("%s afterwards: %s", operation->name, error.message);
	sample_remove(path);
	return n;
}

/* Every allocation fails in the thorough run, every 23rd in the usual one. */
static uint64_t step(void)
{
	return getenv("DOSSIER_THOROUGH") ? 1 : 23;
}

static void any_allocation_may_fail(void **state)
{
	size_t n = 0;
	(void)state;
	mem_fault.is_persistent = false;
	for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
		n += each_point(&operations[i], true, step());
	print_message("%zu points\n", n);
}

static void memory_may_end_for_good(void **state)
{
	size_t n = 0;
	(void)state;
	mem_fault.is_persistent = true;
	for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
		n += each_point(&operations[i], true, 3 * step());
	mem_fault.is_persistent = false;
	print_message("%zu points\n", n);
}

static void any_call_of_the_file_layer_may_fail(void **state)
{
	static const struct vfs_fault faults[] = {
		{VFS_READ, 0, 0, SQLITE_IOERR_READ, 0},
		{VFS_WRITE, 0, 0, SQLITE_IOERR_WRITE, 0},
		{VFS_WRITE, 0, 0, SQLITE_FULL, 1},
		{VFS_SYNC, 0, 0, SQLITE_IOERR_FSYNC, 0},
		{VFS_TRUNCATE, 0, 0, SQLITE_IOERR_TRUNCATE, 0},
		{VFS_OPEN, 0, 0, SQLITE_CANTOPEN, 0},
		{VFS_LOCK, 0, 0, SQLITE_IOERR_LOCK, 0},
	};
	size_t n = 0;
	(void)state;
	for (size_t k = 0; k < sizeof faults / sizeof *faults; k++) {
		vfs_fault = faults[k];
		for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
			n += each_point(&operations[i], false, 1);
	}
	print_message("%zu points\n", n);
}

/* Creating is an operation on a file that is not there. */
static void creating_may_fail_at_any_point(void **state)
{
	uint64_t by = 5 * step();
	(void)state;
	for (uint64_t k = 1;; k += by) {
		char *path = sample_path();
		struct dossier_error error = {0};
		struct fault fault = {k, true};
		enum dossier_status status =
			run(&operations[0], path, DOSSIER_CREATE, &fault, &error);
		bool is_past = mem_fault.count < k;
		heal();
		/* Within a checkpoint SQLite may tell it as a failure of the lock it needs next. */
		if (status && status != DOSSIER_MEMORY && status != DOSSIER_SYSTEM)
			fail_msg("point %llu: %s", (unsigned long long)k, error.message);
		assert_sound(path);
		sample_remove(path);
		if (is_past)
			break;
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_allocation_may_fail),
		cmocka_unit_test(memory_may_end_for_good),
		cmocka_unit_test(any_call_of_the_file_layer_may_fail),
		cmocka_unit_test(creating_may_fail_at_any_point),
	};
	if (vfs_install() != SQLITE_OK)
		return 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
