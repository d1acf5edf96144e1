/*
 * The store acknowledges at commit only, so counts are kept twice: pending, of the open batch, and
 * committed. The clock decides where a batch ends and nothing else.
 */
#include "lua/ingest.h"

#include <time.h>

#include "base/error.h"
#include "dossier/limits.h"

#define BATCH_NANOSECONDS INT64_C(1000000000)

struct work {
	struct dossier *dossier;
	struct intake *intake;
	const struct ingest_watch *watch;
	const struct dossier_cancel *cancel;
	struct ingest_counts *committed, pending;
	struct dossier_batch *batch; /* NULL: none is open */
	int64_t batch_began;
	uint64_t batch_documents;
};

static int64_t now(void)
{
	struct timespec time = {0};
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void sum(struct ingest_counts *to, const struct ingest_counts *more)
{
	to->added += more->added;
	to->unchanged += more->unchanged;
	to->failed += more->failed;
	to->words += more->words;
	for (size_t i = 0; i < INGEST_ZONES; i++)
		to->zones[i] += more->zones[i];
	to->gaps += more->gaps;
	to->replaced += more->replaced;
	to->undated += more->undated;
}

uint64_t ingest_set_aside(const struct ingest_counts *counts)
{
	uint64_t n = 0;
	for (size_t i = 0; i < INGEST_ZONES; i++)
		if (i != DOSSIER_ZONE_BODY && i != DOSSIER_ZONE_QUOTE && i != DOSSIER_ZONE_TITLE)
			n += counts->zones[i];
	return n;
}

static bool is_word(const char *text, struct dossier_range range)
{
	for (uint32_t i = range.start; i < range.end; i++) {
		unsigned char c = (unsigned char)text[i];
		if (c >= 0xc3 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
			return true;
	}
	return false;
}

static void count(struct ingest_counts *counts, const struct dossier_document *document,
		  const struct dossier_annotation *annotation)
{
	counts->added++;
	for (size_t i = 0; i < annotation->n_tokens; i++)
		counts->words += is_word(document->text, annotation->tokens[i].range);
	for (size_t i = 0; i < document->n_zones; i++)
		if ((size_t)document->zones[i].kind < INGEST_ZONES)
			counts->zones[document->zones[i].kind]++;
	counts->gaps += document->n_damage;
	counts->replaced += document->n_replaced;
	counts->undated += !document->published;
}

static void fail(struct work *work, const struct dossier_error *error)
{
	work->committed->failed++;
	if (work->watch && work->watch->failed)
		work->watch->failed(work->watch->context, error);
}

static enum dossier_status commit(struct work *work, struct dossier_error *error)
{
	struct dossier_batch *batch = work->batch;
	if (!batch)
		return DOSSIER_OK;
	work->batch = NULL;
	enum dossier_status status = dossier_batch_commit(batch, work->cancel, error);
	if (!status)
		sum(work->committed, &work->pending);
	work->pending = (struct ingest_counts){0};
	return status;
}

static enum dossier_status begin(struct work *work, struct dossier_error *error)
{
	if (work->batch)
		return DOSSIER_OK;
	work->batch_began = now();
	work->batch_documents = 0;
	return dossier_batch_begin(&work->batch, work->dossier, error);
}

static bool is_full(const struct work *work)
{
	return work->batch_documents >= dossier_limit_get(DOSSIER_LIMIT_BATCH)->value ||
	       now() - work->batch_began >= BATCH_NANOSECONDS;
}

/* A document that the store refuses for what it is fails alone; all else stops the work. */
static enum dossier_status store(struct work *work, const struct dossier_document *document,
				 const struct dossier_annotation *annotation,
				 struct dossier_error *error)
{
	enum dossier_added added = DOSSIER_UNCHANGED;
	enum dossier_status status = begin(work, error);
	if (status)
		return status;
	status = dossier_batch_add(work->batch, document, annotation, &added, error);
	if (status == DOSSIER_INPUT || status == DOSSIER_LIMIT) {
		error_at(error, document->source, 0, -1);
		fail(work, error);
		return DOSSIER_OK;
	}
	if (status)
		return status;
	work->batch_documents++;
	if (added == DOSSIER_ADDED)
		count(&work->pending, document, annotation);
	else
		work->pending.unchanged++;
	return is_full(work) ? commit(work, error) : DOSSIER_OK;
}

static void report(const struct work *work)
{
	if (!work->watch || !work->watch->advanced)
		return;
	struct ingest_counts all = *work->committed;
	struct intake_progress progress = intake_progress(work->intake);
	sum(&all, &work->pending);
	work->watch->advanced(work->watch->context, &all, &progress);
}

static enum dossier_status run(struct work *work, struct dossier_error *error)
{
	for (;;) {
		struct dossier_document *document;
		struct dossier_annotation *annotation;
		int got = intake_next(work->intake, &document, &annotation, work->cancel, error);
		if (!got)
			return commit(work, error);
		if (got < 0) {
			if (intake_is_fatal(error->status))
				return error->status;
			fail(work, error);
			continue;
		}
		enum dossier_status status = store(work, document, annotation, error);
		dossier_document_free(document);
		if (status)
			return status;
		report(work);
	}
}

enum dossier_status ingest(struct dossier *dossier, const char *const *paths, size_t n,
			   const struct ingest_options *options, const struct ingest_watch *watch,
			   struct ingest_counts *counts, const struct dossier_cancel *cancel,
			   struct dossier_error *error)
{
	const struct dossier_annotator_options annotating = {.date = options->date,
							     .lexicons = options->lexicons,
							     .n_lexicons = options->n_lexicons};
	struct dossier_annotator *annotator = NULL;
	struct work work = {
		.dossier = dossier, .watch = watch, .cancel = cancel, .committed = counts};
	*counts = (struct ingest_counts){0};
	enum dossier_status status = dossier_annotator_new(&annotator, &annotating, error);
	if (!status) {
		const struct intake_options taking = {.format = options->format,
						      .outlet = options->outlet,
						      .annotator = annotator,
						      .jobs = options->jobs};
		status = intake_new(&work.intake, paths, n, &taking, error);
	}
	if (!status)
		status = run(&work, error);
	if (work.batch)
		dossier_batch_abandon(work.batch);
	intake_free(work.intake);
	dossier_annotator_free(annotator);
	return status;
}
