/*
 * A growing byte buffer, born with the most it may hold.
 *
 * Appending never fails at once: the first failure (no memory, limit) is remembered, later appends
 * do nothing, and buffer_status() reports it in the end. The bytes are always followed by a NUL.
 */
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include "base/span.h"
#include "dossier/error.h"

struct buffer {
	char *at; /* NULL while empty */
	size_t length, capacity, limit;
	enum dossier_status failure;
};

void buffer_init(struct buffer *buffer, size_t limit);
void buffer_append(struct buffer *buffer, const char *at, size_t length);
void buffer_span(struct buffer *buffer, struct span span);
void buffer_string(struct buffer *buffer, const char *string);
void buffer_char(struct buffer *buffer, char c);
void buffer_format(struct buffer *buffer, const char *format, ...) DOSSIER_PRINTF(2, 3);
/* A shortest decimal integer, faster than buffer_format. */
void buffer_integer(struct buffer *buffer, int64_t value);
/* Room for n more bytes at the end, not yet counted in length; NULL on failure. The caller writes
 * there and adds to length. */
char *buffer_reserve(struct buffer *buffer, size_t n);
/* Forget the bytes and the failure, keep the memory. */
void buffer_clear(struct buffer *buffer);
struct span buffer_all(const struct buffer *buffer);
/* DOSSIER_OK, or what the first failure was. */
enum dossier_status buffer_status(const struct buffer *buffer,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The bytes as a block for mem_free(), the buffer is empty then; NULL when it failed. */
char *buffer_take(struct buffer *buffer, size_t *length);
void buffer_release(struct buffer *buffer);

#endif
