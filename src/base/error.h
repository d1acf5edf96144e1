/*
 * Filling a struct dossier_error (dossier/error.h). All take NULL for error and return the status,
 * so that a failing function ends with `return error_set(...)`. Control characters and invalid
 * UTF-8 that come in through %s are replaced: messages may quote hostile text.
 */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include "dossier/error.h"

enum dossier_status error_set(struct dossier_error *error, enum dossier_status status,
			      const char *format, ...) DOSSIER_PRINTF(3, 4);
enum dossier_status error_memory(struct dossier_error *error);
/* From errno: "cannot read FILE: No such file or directory"; what is "read". */
enum dossier_status error_system(struct dossier_error *error, const char *what, const char *file,
				 int number);
/* Add where it happened, when not known yet: line 1-based or 0, byte 0-based or -1. */
enum dossier_status error_at(struct dossier_error *error, const char *file, int64_t line,
			     int64_t byte);
enum dossier_status error_interrupted(struct dossier_error *error);
/* Put "context: " in front of the message. */
enum dossier_status error_context(struct dossier_error *error, const char *format, ...)
	DOSSIER_PRINTF(2, 3);

#endif
