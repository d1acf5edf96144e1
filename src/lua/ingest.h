/*
 * Ingest: paths into a dossier, in batches that each hold or fail as a whole.
 *
 * Reads, annotates and stores; a batch is committed after about a second, or at the limit "batch".
 * Counts are of committed batches only, save failures. What fails is told to the watch and the rest
 * goes on. Plain C: knows nothing of Lua; the watch must not raise.
 */
#ifndef LUA_INGEST_H
#define LUA_INGEST_H

#include "dossier/annotate.h"
#include "dossier/read.h"
#include "dossier/store.h"
#include "lua/intake.h"

struct ingest_options {
	enum dossier_format format;
	const char *outlet; /* of documents that do not say theirs, or NULL */
	const char *date;   /* YYYY-MM-DD of documents that bring none, or NULL */
	const struct dossier_lexicon *const *lexicons; /* NULL: the built-in one */
	size_t n_lexicons;
	unsigned jobs; /* 0 is 1 */
};

#define INGEST_ZONES (DOSSIER_ZONE_BOILERPLATE + 1)

struct ingest_counts {
	uint64_t added, unchanged, failed;
	uint64_t words;               /* tokens with a letter or digit, of what was added */
	uint64_t zones[INGEST_ZONES]; /* by enum dossier_zone_kind, of what was added */
	uint64_t gaps;                /* places where a scraper seems to have lost words */
	uint64_t replaced;            /* invalid bytes and NULs replaced */
	uint64_t undated;             /* added documents without a date */
};

struct ingest_watch {
	void *context;
	void (*failed)(void *context, const struct dossier_error *error); /* or NULL */
	/* After each document, or NULL. counts: of all so far, committed or not. */
	void (*advanced)(void *context, const struct ingest_counts *counts,
			 const struct intake_progress *progress);
};

/* *counts is filled also on failure. Statuses: DOSSIER_INTERRUPTED (committed batches stay), those
 * of the store (locked, full disk, ...), memory. That single inputs failed is not a failure: see
 * counts->failed. */
enum dossier_status ingest(struct dossier *dossier, const char *const *paths, size_t n,
			   const struct ingest_options *options, const struct ingest_watch *watch,
			   struct ingest_counts *counts, const struct dossier_cancel *cancel,
			   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Zones that were set aside: all but body, block quotes and the title. */
uint64_t ingest_set_aside(const struct ingest_counts *counts);

#endif
