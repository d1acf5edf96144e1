/*
 * Store: the dossier file, its documents and annotations, its journal and judgements.
 *
 * One dossier is one SQLite file. A struct dossier is used by one thread at a time. Everything
 * that was made from it (relations, searches) must be freed before dossier_close(), which answers
 * DOSSIER_ARGUMENT otherwise and leaves it open.
 */
#ifndef DOSSIER_STORE_H
#define DOSSIER_STORE_H

#include "dossier/annotation.h"
#include "dossier/cancel.h"
#include "dossier/error.h"

#ifdef __cplusplus
extern "C" {
#endif

struct dossier;

enum dossier_open_flags {
	DOSSIER_CREATE = 1, /* make the file when it is not there */
	DOSSIER_READ_ONLY = 2
};

/* Statuses: DOSSIER_SYSTEM (missing, permission), DOSSIER_NOT_DOSSIER, DOSSIER_NEWER,
 * DOSSIER_LOCKED, DOSSIER_CORRUPT. A file that cannot be written is opened for reading:
 * dossier_is_read_only() tells. With DOSSIER_CREATE an empty file counts as none. */
enum dossier_status dossier_open(struct dossier **out, const char *path, unsigned flags,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Leaves one file, with nothing beside it unless someone else has it open. DOSSIER_SYSTEM when that
 * fails (full disk): it is closed then too, and nothing is lost as long as FILE-wal is kept. NULL
 * is taken. */
enum dossier_status dossier_close(struct dossier *dossier,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
const char *dossier_path(const struct dossier *dossier);
bool dossier_is_read_only(const struct dossier *dossier);

/* Stop whatever runs on this dossier now; may be called from a signal handler or another thread.
 * The work returns DOSSIER_INTERRUPTED. */
void dossier_interrupt(struct dossier *dossier);

/* A batch: documents that become visible together. Nothing counts before commit returned OK.
 * One batch at a time. */
struct dossier_batch;

enum dossier_added {
	DOSSIER_ADDED,    /* new */
	DOSSIER_UNCHANGED /* these bytes are there already: nothing was done */
};

enum dossier_status dossier_batch_begin(struct dossier_batch **out, struct dossier *dossier,
					struct dossier_error *error) DOSSIER_MUST_CHECK;
enum dossier_status dossier_batch_add(struct dossier_batch *batch,
				      const struct dossier_document *document,
				      const struct dossier_annotation *annotation,
				      enum dossier_added *added,
				      struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Links what was added, writes the journal, commits. The batch is gone whatever is returned. */
enum dossier_status dossier_batch_commit(struct dossier_batch *batch,
					 const struct dossier_cancel *cancel,
					 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* NULL is taken. */
void dossier_batch_abandon(struct dossier_batch *batch);

/* The entity of this name or alias, as it is shown after judgements; case, accents, hyphens and
 * dots do not matter; a full key or knowledge-base id is a name too. DOSSIER_ABSENT, with near
 * names in the message; DOSSIER_AMBIGUOUS, with the candidates in it. */
enum dossier_status dossier_entity_find(struct dossier *dossier, const char *name, size_t length,
					int64_t *id,
					struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The names and aliases that begin so, then those in which a later word does (case and accents
 * ignored), each the most frequent first, at most most: for completion. Each is given to take, which returns false to stop. */
enum dossier_status dossier_entity_names(struct dossier *dossier, const char *prefix, size_t length,
					 size_t most, bool (*take)(void *context, const char *name),
					 void *context,
					 struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Where a row comes from. Strings live until dossier_trace_free(). */
struct dossier_trace {
	const char *noun, *key;
	int64_t id;
	const char *rule, *state; /* "" for rows that have none */
	double score;             /* -1: none */
	int64_t document;
	const char *document_key, *document_name, *title, *path, *sha256;
	bool has_span;
	uint32_t start, end; /* bytes of the document's text */
	const char *text;    /* what stands there */
	bool has_source;
	uint64_t source_start, source_end; /* bytes of what was read, whose SHA-256 is sha256 */
	const char *source;                /* those bytes, cut at 4096; n_source of them */
	size_t n_source;
	const char *version, *added; /* of the program that read it; when (UTC) */
	size_t n_judgements;
	const char *const *judgements; /* a line each, oldest first */
};
/* noun: singular ("quote", "document", "sentence", "zone", "entity", ...). For an entity: the rule
 * that linked it, and its first mention. DOSSIER_ABSENT when there is no such row. */
enum dossier_status dossier_why(struct dossier *dossier, const char *noun, int64_t id,
				struct dossier_trace **out,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
void dossier_trace_free(struct dossier_trace *trace); /* NULL is taken */

/* Everything that can be checked: SQLite's structure, references, checksums of blobs, SHA-256 of
 * the raw bytes, tokens, spans within texts, the full-text index. Each problem is one line to
 * report, naming the document where there is one; *n counts them. Reads the whole file. */
enum dossier_status dossier_check(struct dossier *dossier,
				  void (*report)(void *context, const char *problem), void *context,
				  size_t *n, const struct dossier_cancel *cancel,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
