/*
 * Errors: one convention for the whole library.
 *
 * A function that can fail returns an enum dossier_status (0 is success) and takes a
 * struct dossier_error * last. The lowest function that knows what happened fills it, once;
 * callers pass it on, perhaps with context in front. On failure every out parameter is left as
 * it was. The struct has fixed arrays and may live on any stack: reporting "out of memory" takes
 * no memory. Messages are UTF-8 without control characters, in the form "what is wrong: what to
 * do", and carry no final full stop or line break.
 */
#ifndef DOSSIER_ERROR_H
#define DOSSIER_ERROR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define DOSSIER_MUST_CHECK __attribute__((__warn_unused_result__))
#define DOSSIER_PRINTF(string, first) __attribute__((__format__(__printf__, string, first)))
#else
#define DOSSIER_MUST_CHECK
#define DOSSIER_PRINTF(string, first)
#endif

enum dossier_status {
	DOSSIER_OK = 0,
	DOSSIER_MEMORY,      /* an allocation failed */
	DOSSIER_LIMIT,       /* a budget of limits.h was reached; the message names it */
	DOSSIER_INTERRUPTED, /* a struct cancel was set */
	DOSSIER_ARGUMENT,  /* the caller, or the analyst, asked for something that makes no sense */
	DOSSIER_ABSENT,    /* what was asked for by name is not there */
	DOSSIER_AMBIGUOUS, /* a name fits several things; the message lists them */
	DOSSIER_INPUT,     /* a document, a lexicon or a model is not in its format */
	DOSSIER_SYSTEM,    /* the operating system said no: missing file, permission, full disk */
	DOSSIER_NOT_DOSSIER, /* the file is no dossier */
	DOSSIER_NEWER,       /* the dossier was made by a newer program */
	DOSSIER_LOCKED,      /* another program is writing */
	DOSSIER_READONLY,    /* the dossier was opened read-only, or lies where one cannot write */
	DOSSIER_CORRUPT,     /* a checksum, a length or a reference in the dossier is wrong */
	DOSSIER_CLOSED,      /* the dossier was closed while something still used it */
	DOSSIER_DATABASE,    /* any other failure of SQLite */
};

struct dossier_error {
	enum dossier_status status;
	char message[512]; /* NUL-terminated, cut at a character boundary if it must be */
	char file[256];    /* the file it is about, or "" */
	int64_t line;      /* 1-based line or record in that file; 0: not known */
	int64_t byte;      /* 0-based byte in that file, or in the query; -1: not known */
};

/* The name of a status in lower case ("out of memory"), for those who have no message. */
const char *dossier_status_name(enum dossier_status status);

#ifdef __cplusplus
}
#endif

#endif
