/*
 * The program's own streams: data to standard output, everything else to standard error.
 *
 * What goes to standard error is escaped: it quotes names of files and bits of documents.
 */
#ifndef SHELL_STREAM_H
#define SHELL_STREAM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "dossier/error.h"

/* Buffered; a failure (full disk) is DOSSIER_SYSTEM, now or at stream_flush(). DOSSIER_CLOSED: the
 * reader has gone; say_error() keeps quiet about that. */
enum dossier_status stream_write(const char *text, size_t length,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
enum dossier_status stream_flush(struct dossier_error *error) DOSSIER_MUST_CHECK;
/* stream_write of a string, flushed; the exit status: 0, or 1 after saying what failed. */
int stream_print(const char *text);

/* "dossier: " and one line, to standard error; at most 2 KB. */
void say(const char *format, ...) DOSSIER_PRINTF(1, 2);
/* The same for a text of any length. */
void say_long(struct span text);
/* The error with its file and line in front: "dossier: notes.jsonl:3: not JSON". */
void say_error(const struct dossier_error *error);
/* Text to standard error as it comes, escaped. */
void say_text(const char *text, size_t length);

#endif
