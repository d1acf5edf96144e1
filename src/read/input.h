/*
 * A file or standard input as a stream: looked ahead into, read line by line in bounded memory, or
 * taken whole.
 */
#ifndef READ_INPUT_H
#define READ_INPUT_H

#include "base/arena.h"
#include "base/span.h"
#include "dossier/cancel.h"
#include "dossier/error.h"

struct input;

/* path "-" is standard input. */
enum dossier_status input_open(struct input **out, const char *path,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The next n bytes, fewer at the end of the input; they stay to be read. Valid until the next call.
 */
enum dossier_status input_peek(struct input *input, size_t n, struct span *out,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
/* 1: *line is the next line without its line feed, valid until the next call. 0: the end. -1: a
 * failure; after DOSSIER_LIMIT (the line is longer than the limit "record") the next call goes on
 * with the line behind it. */
int input_line(struct input *input, struct span *line, const struct dossier_cancel *cancel,
	       struct dossier_error *error);
int64_t input_line_number(const struct input *input); /* of the line last given, 1-based */
uint64_t input_line_start(const struct input *input); /* its first byte in the file */
/* All that is left, in the arena; the limit "file" holds. */
enum dossier_status input_load(struct input *input, struct arena *arena, struct span *out,
			       const struct dossier_cancel *cancel,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
const char *input_name(const struct input *input); /* the path, or "standard input" */
uint64_t input_done(const struct input *input);    /* bytes handed out */
uint64_t input_size(const struct input *input);    /* bytes in all, 0 when that is not known */
void input_close(struct input *input);             /* NULL is taken */

#endif
