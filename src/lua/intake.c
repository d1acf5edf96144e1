/*
 * Documents go through in groups: a group is read in order, annotated by threads that each take the
 * next undone item, joined, and handed out in order. A group of one thread is one document, so a
 * pipe is answered record by record.
 */
#include "lua/intake.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>

#include "base/error.h"
#include "base/mem.h"

#define PER_JOB 4
#define GROUP (INTAKE_JOBS * PER_JOB)
#define GROUP_BYTES ((size_t)32 << 20) /* of text in one group, at most one document more */

struct item {
	struct dossier_document *document;
	struct dossier_annotation *annotation;
	struct dossier_error error; /* status 0: annotated */
};

struct intake {
	struct intake_options options;
	const char *const *paths;
	size_t n_paths, path; /* paths[path] is being read */
	struct dossier_reader *reader;
	struct item *items;
	size_t n_items, next_item, most_items;
	uint64_t documents;
};

struct crew {
	struct intake *intake;
	const struct dossier_cancel *cancel;
	atomic_size_t next;
};

enum dossier_status intake_new(struct intake **out, const char *const *paths, size_t n,
			       const struct intake_options *options, struct dossier_error *error)
{
	unsigned jobs = options->jobs ? options->jobs : 1;
	if (jobs > INTAKE_JOBS)
		return error_set(error, DOSSIER_ARGUMENT, "at most %d jobs", INTAKE_JOBS);
	struct intake *intake = mem_zero(sizeof *intake);
	size_t most = jobs == 1 ? 1 : jobs * PER_JOB;
	struct item *items = mem_array(most, sizeof *items);
	if (!intake || !items) {
		mem_free(intake);
		mem_free(items);
		return error_memory(error);
	}
	intake->options = *options;
	intake->options.jobs = jobs;
	intake->paths = paths;
	intake->n_paths = n;
	intake->items = items;
	intake->most_items = most;
	*out = intake;
	return DOSSIER_OK;
}

bool intake_is_fatal(enum dossier_status status)
{
	return status == DOSSIER_MEMORY || status == DOSSIER_INTERRUPTED;
}

/* 1: item holds a document or a failure; 0: all paths are read. */
static int read_item(struct intake *intake, struct item *item, const struct dossier_cancel *cancel)
{
	const struct dossier_read_options options = {.format = intake->options.format,
						     .outlet = intake->options.outlet};
	*item = (struct item){0};
	while (intake->path < intake->n_paths) {
		const char *path = intake->paths[intake->path];
		if (!intake->reader &&
		    dossier_reader_open(&intake->reader, path, &options, &item->error)) {
			intake->path++;
			return 1;
		}
		int got =
			dossier_reader_next(intake->reader, &item->document, cancel, &item->error);
		if (got)
			return 1;
		dossier_reader_close(intake->reader);
		intake->reader = NULL;
		intake->path++;
	}
	return 0;
}

static void annotate_item(const struct intake *intake, struct item *item,
			  const struct dossier_cancel *cancel)
{
	if (!item->document)
		return;
	const char *source = item->document->source;
	if (!dossier_annotate(intake->options.annotator, item->document, &item->annotation, cancel,
			      &item->error)) {
		item->error.status = DOSSIER_OK;
		return;
	}
	if (source)
		error_at(&item->error, source, 0, -1);
	dossier_document_free(item->document);
	item->document = NULL;
}

static void *work(void *argument)
{
	struct crew *crew = argument;
	for (;;) {
		size_t i = atomic_fetch_add(&crew->next, 1);
		if (i >= crew->intake->n_items)
			return NULL;
		annotate_item(crew->intake, &crew->intake->items[i], crew->cancel);
	}
}

/* Threads are a help, not a need: with fewer than asked for, the caller's does the rest. Signals
 * stay with the caller's thread. */
static void annotate_group(struct intake *intake, const struct dossier_cancel *cancel)
{
	struct crew crew = {.intake = intake, .cancel = cancel};
	pthread_t threads[INTAKE_JOBS];
	size_t n = 0, wanted = intake->options.jobs - 1;
	sigset_t all, before;
	atomic_init(&crew.next, 0);
	if (wanted >= intake->n_items)
		wanted = intake->n_items - 1;
	sigfillset(&all);
	if (wanted && !pthread_sigmask(SIG_BLOCK, &all, &before)) {
		while (n < wanted && !pthread_create(&threads[n], NULL, work, &crew))
			n++;
		pthread_sigmask(SIG_SETMASK, &before, NULL);
	}
	work(&crew);
	while (n)
		pthread_join(threads[--n], NULL);
}

static void fill(struct intake *intake, const struct dossier_cancel *cancel)
{
	size_t bytes = 0;
	intake->n_items = intake->next_item = 0;
	while (intake->n_items < intake->most_items && bytes < GROUP_BYTES) {
		struct item *item = &intake->items[intake->n_items];
		if (!read_item(intake, item, cancel))
			break;
		intake->n_items++;
		bytes += item->document ? item->document->length : 0;
		if (!item->document && intake_is_fatal(item->error.status))
			break;
	}
	if (intake->n_items)
		annotate_group(intake, cancel);
}

int intake_next(struct intake *intake, struct dossier_document **document,
		struct dossier_annotation **annotation, const struct dossier_cancel *cancel,
		struct dossier_error *error)
{
	if (cancel && cancel->is_set) {
		error_interrupted(error);
		return -1;
	}
	if (intake->next_item == intake->n_items)
		fill(intake, cancel);
	if (intake->next_item == intake->n_items)
		return 0;
	struct item *item = &intake->items[intake->next_item++];
	if (!item->document) {
		*error = item->error;
		return -1;
	}
	*document = item->document;
	*annotation = item->annotation;
	item->document = NULL;
	intake->documents++;
	return 1;
}

struct intake_progress intake_progress(const struct intake *intake)
{
	struct intake_progress progress = {
		.path = intake->path, .n_paths = intake->n_paths, .documents = intake->documents};
	if (intake->reader)
		dossier_reader_progress(intake->reader, &progress.bytes, &progress.all_bytes);
	return progress;
}

void intake_free(struct intake *intake)
{
	if (!intake)
		return;
	for (size_t i = intake->next_item; i < intake->n_items; i++)
		dossier_document_free(intake->items[i].document);
	dossier_reader_close(intake->reader);
	mem_free(intake->items);
	mem_free(intake);
}
