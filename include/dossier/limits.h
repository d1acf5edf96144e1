/*
 * Budgets as data: every limit that input can reach, with its name and what it counts.
 *
 * A refusal names the limit; `dossier --limits` prints this table.
 */
#ifndef DOSSIER_LIMITS_H
#define DOSSIER_LIMITS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum dossier_limit {
	DOSSIER_LIMIT_FILE,     /* bytes of one file that is read whole */
	DOSSIER_LIMIT_RECORD,   /* bytes of one line of JSONL or one record */
	DOSSIER_LIMIT_DOCUMENT, /* bytes of one document's text */
	DOSSIER_LIMIT_LINES,    /* lines of one scraped page */
	DOSSIER_LIMIT_ARENA,    /* bytes of memory for one document and its annotation */
	DOSSIER_LIMIT_TOKEN,    /* bytes of one token that the models look at */
	DOSSIER_LIMIT_NESTING,  /* depth of JSON, of search expressions, of folders */
	DOSSIER_LIMIT_QUERY,    /* bytes of one query */
	DOSSIER_LIMIT_STEPS,    /* steps of one pattern match */
	DOSSIER_LIMIT_CELL,     /* bytes of one printed cell before it is cut */
	DOSSIER_LIMIT_LEXICON,  /* names in one lexicon */
	DOSSIER_LIMIT_BATCH,    /* documents in one transaction */
	DOSSIER_LIMIT_SQL,      /* steps of one query with SQL of an analyst's own */
	DOSSIER_LIMITS
};

struct dossier_limit_info {
	const char *name; /* "document" */
	uint64_t value;
	const char *unit; /* "bytes" */
	const char *what; /* "one document's text" */
};

/* The row of a limit. */
const struct dossier_limit_info *dossier_limit_get(enum dossier_limit limit);

#ifdef __cplusplus
}
#endif

#endif
