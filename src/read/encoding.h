/*
 * Legacy encodings: told by their bytes, made UTF-8 piece by piece.
 */
#ifndef READ_ENCODING_H
#define READ_ENCODING_H

#include "base/span.h"
#include "dossier/error.h"

#define ENCODING_NAME 32

/* The encoding that bytes that are no UTF-8 seem to be in ("WINDOWS-1252"), or "" when that is not
 * clear. Looks at the first 256 KiB. */
enum dossier_status encoding_guess(struct span bytes, char name[ENCODING_NAME],
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

struct encoding; /* a converter to UTF-8 */

/* DOSSIER_INPUT when the name is not known. */
enum dossier_status encoding_open(struct encoding **out, const char *name,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Convert a character, or the few that come out together, from the front of bytes: how many bytes
 * were taken (0: they are invalid) and, in out, the n_out bytes of UTF-8 that they became. */
size_t encoding_step(struct encoding *encoding, struct span bytes, char out[8], size_t *n_out);
void encoding_close(struct encoding *encoding); /* NULL is taken */

#endif
