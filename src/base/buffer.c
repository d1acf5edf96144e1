/* Capacity doubles; one byte more than length is always there for the NUL. */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"
#include "base/mem.h"

void buffer_init(struct buffer *buffer, size_t limit)
{
	*buffer = (struct buffer){.limit = limit};
}

static bool grow(struct buffer *buffer, size_t more)
{
	if (buffer->failure)
		return false;
	if (more > buffer->limit || buffer->length > buffer->limit - more) {
		buffer->failure = DOSSIER_LIMIT;
		return false;
	}
	size_t needed = buffer->length + more + 1;
	if (needed <= buffer->capacity)
		return true;
	size_t capacity = buffer->capacity < 64 ? 64 : buffer->capacity;
	while (capacity < needed)
		capacity = capacity > SIZE_MAX / 2 ? needed : capacity * 2;
	char *at = mem_resize(buffer->at, capacity, 1);
	if (!at) {
		buffer->failure = DOSSIER_MEMORY;
		return false;
	}
	buffer->at = at;
	buffer->capacity = capacity;
	return true;
}

char *buffer_reserve(struct buffer *buffer, size_t n)
{
	return grow(buffer, n) ? buffer->at + buffer->length : NULL;
}

void buffer_append(struct buffer *buffer, const char *at, size_t length)
{
	if (!grow(buffer, length))
		return;
	if (length)
		memcpy(buffer->at + buffer->length, at, length);
	buffer->length += length;
	buffer->at[buffer->length] = '\0';
}

void buffer_span(struct buffer *buffer, struct span span)
{
	buffer_append(buffer, span.at, span.length);
}

void buffer_string(struct buffer *buffer, const char *string)
{
	buffer_append(buffer, string, strlen(string));
}

void buffer_char(struct buffer *buffer, char c)
{
	buffer_append(buffer, &c, 1);
}

void buffer_format(struct buffer *buffer, const char *format, ...)
{
	va_list list, again;
	va_start(list, format);
	va_copy(again, list);
	int n = vsnprintf(NULL, 0, format, list);
	if (n > 0 && grow(buffer, (size_t)n)) {
		vsnprintf(buffer->at + buffer->length, (size_t)n + 1, format, again);
		buffer->length += (size_t)n;
	}
	va_end(again);
	va_end(list);
}

void buffer_integer(struct buffer *buffer, int64_t value)
{
	char digits[24], *at = digits + sizeof digits;
	uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
	do
		*--at = (char)('0' + rest % 10);
	while (rest /= 10);
	if (value < 0)
		*--at = '-';
	buffer_append(buffer, at, (size_t)(digits + sizeof digits - at));
}

void buffer_clear(struct buffer *buffer)
{
	buffer->length = 0;
	buffer->failure = DOSSIER_OK;
	if (buffer->at)
		buffer->at[0] = '\0';
}

struct span buffer_all(const struct buffer *buffer)
{
	return span_make(buffer->at ? buffer->at : "", buffer->length);
}

enum dossier_status buffer_status(const struct buffer *buffer, struct dossier_error *error)
{
	if (buffer->failure == DOSSIER_LIMIT)
		return error_set(error, DOSSIER_LIMIT, "more than %zu bytes", buffer->limit);
	return buffer->failure ? error_memory(error) : DOSSIER_OK;
}

char *buffer_take(struct buffer *buffer, size_t *length)
{
	if (!buffer->at)
		buffer_append(buffer, "", 0);
	char *at = buffer->failure ? NULL : buffer->at;
	*length = at ? buffer->length : 0;
	if (at)
		*buffer = (struct buffer){.limit = buffer->limit};
	return at;
}

void buffer_release(struct buffer *buffer)
{
	mem_free(buffer->at);
	*buffer = (struct buffer){.limit = buffer->limit};
}
