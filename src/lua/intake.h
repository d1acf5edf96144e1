/*
 * Intake: paths in, annotated documents out, in the order of the input.
 *
 * Reads on the calling thread and annotates on several; what comes out does not depend on how many.
 * Holds at most a few documents for each thread at a time. Plain C: knows nothing of Lua.
 */
#ifndef LUA_INTAKE_H
#define LUA_INTAKE_H

#include "dossier/annotate.h"
#include "dossier/read.h"

struct intake;

struct intake_options {
	enum dossier_format format;
	const char *outlet; /* of documents that do not say theirs, or NULL */
	const struct dossier_annotator *annotator; /* borrowed */
	unsigned jobs;                             /* threads, 1..INTAKE_JOBS; 0 is 1 */
};

#define INTAKE_JOBS 64

/* Paths are files, folders, or "-"; they, and options' strings, are borrowed until intake_free().
 */
enum dossier_status intake_new(struct intake **out, const char *const *paths, size_t n,
			       const struct intake_options *options,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;

/* 1: the next document, the caller's to free, with its annotation (which dies with it). 0: the end.
 * -1: a path, record or document failed, error says which and why; call again for the next one
 * unless intake_is_fatal(). */
int intake_next(struct intake *intake, struct dossier_document **document,
		struct dossier_annotation **annotation, const struct dossier_cancel *cancel,
		struct dossier_error *error);

/* Whether going on after this failure makes no sense: memory, interruption. */
bool intake_is_fatal(enum dossier_status status);

struct intake_progress {
	size_t path, n_paths;      /* the path being read, 0-based, and how many there are */
	uint64_t documents;        /* handed out */
	uint64_t bytes, all_bytes; /* read of this path, and its size where known, else 0 */
};
struct intake_progress intake_progress(const struct intake *intake);

void intake_free(struct intake *intake); /* NULL is taken */

#endif
