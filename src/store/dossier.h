/*
 * An open dossier, as the floors store, link and query see it.
 *
 * Two connections: one that store and link write with, and one that only reads, for all questions
 * (query); the second is opened when it is first asked for. With WAL the reader sees what was
 * committed last and never waits for the writer.
 */
#ifndef STORE_DOSSIER_H
#define STORE_DOSSIER_H

#include "dossier/store.h"
#include "store/database.h"

struct dossier {
	char *path;
	bool is_read_only, is_immutable;
	struct database main;
	struct database reader;
	sqlite3 *_Atomic handles[2]; /* the same, for dossier_interrupt() */
	atomic_bool is_stopped;
	struct dossier_batch *batch; /* the open one, or NULL */
	size_t n_held;
	void *query;
	void (*query_free)(void *query);
};

/* The connection for questions, the dossier's; query_only, safe settings, tokenizer registered. */
enum dossier_status dossier_reader(struct dossier *dossier, sqlite3 **out,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Something that was made from the dossier lives, or is gone: dossier_close() refuses meanwhile. */
void dossier_hold(struct dossier *dossier);
void dossier_let_go(struct dossier *dossier);

/* What query/ keeps beside the dossier; freed with it, before its connections are. */
void dossier_set_query(struct dossier *dossier, void *query, void (*free_query)(void *query));
void *dossier_query(const struct dossier *dossier);

/* DOSSIER_READONLY or DOSSIER_ARGUMENT (a batch is open) when nothing can be written now. Forgets
 * an earlier dossier_interrupt(). */
enum dossier_status dossier_writable(struct dossier *dossier,
				     struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
