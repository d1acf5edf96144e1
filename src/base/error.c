/* Errors are written into fixed arrays: no memory is needed to report that there is none. */
#include "base/error.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

static const char *const names[] = {
	[DOSSIER_OK] = "ok",
	[DOSSIER_MEMORY] = "out of memory",
	[DOSSIER_LIMIT] = "limit reached",
	[DOSSIER_INTERRUPTED] = "interrupted",
	[DOSSIER_ARGUMENT] = "bad argument",
	[DOSSIER_ABSENT] = "absent",
	[DOSSIER_AMBIGUOUS] = "ambiguous",
	[DOSSIER_INPUT] = "bad input",
	[DOSSIER_SYSTEM] = "system error",
	[DOSSIER_NOT_DOSSIER] = "not a dossier",
	[DOSSIER_NEWER] = "made by a newer program",
	[DOSSIER_LOCKED] = "locked",
	[DOSSIER_READONLY] = "read-only",
	[DOSSIER_CORRUPT] = "corrupt",
	[DOSSIER_CLOSED] = "closed",
	[DOSSIER_DATABASE] = "database error",
};

const char *dossier_status_name(enum dossier_status status)
{
	size_t i = (size_t)status;
	return i < sizeof names / sizeof *names && names[i] ? names[i] : "unknown";
}

/* Replace what could control a terminal, and a character that was cut at the end. */
static void clean(char *text)
{
	size_t length = strlen(text), out = 0;
	for (size_t i = 0; i < length;) {
		uint32_t c;
		size_t n = utf8_decode(text + i, length - i, &c);
		bool is_bad = !n || c < 0x20 || (c >= 0x7f && c < 0xa0) ||
			      (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
		n = n ? n : 1;
		if (is_bad)
			text[out++] = '?';
		else
			while (n--)
				text[out++] = text[i++];
		if (is_bad)
			i += n;
	}
	text[out] = '\0';
}

static void copy(char *to, size_t size, const char *from)
{
	size_t n = strlen(from);
	if (n >= size)
		n = size - 1;
	memcpy(to, from, n);
	to[n] = '\0';
	clean(to);
}

enum dossier_status error_set(struct dossier_error *error, enum dossier_status status,
			      const char *format, ...)
{
	if (!error)
		return status;
	va_list list;
	va_start(list, format);
	vsnprintf(error->message, sizeof error->message, format, list);
	va_end(list);
	clean(error->message);
	error->status = status;
	error->file[0] = '\0';
	error->line = 0;
	error->byte = -1;
	return status;
}

enum dossier_status error_memory(struct dossier_error *error)
{
	return error_set(error, DOSSIER_MEMORY, "out of memory");
}

enum dossier_status error_interrupted(struct dossier_error *error)
{
	return error_set(error, DOSSIER_INTERRUPTED, "interrupted");
}

enum dossier_status error_system(struct dossier_error *error, const char *what, const char *file,
				 int number)
{
	char reason[128] = "";
	if (number == ENOMEM)
		return error_memory(error);
#if defined(__GLIBC__)
	copy(reason, sizeof reason, strerrordesc_np(number) ? strerrordesc_np(number) : "unknown");
#else
	strerror_r(number, reason, sizeof reason);
#endif
	error_set(error, DOSSIER_SYSTEM, "cannot %s %s: %s", what, file, reason);
	return error_at(error, file, 0, -1);
}

enum dossier_status error_at(struct dossier_error *error, const char *file, int64_t line,
			     int64_t byte)
{
	if (!error)
		return DOSSIER_OK;
	if (file && !error->file[0])
		copy(error->file, sizeof error->file, file);
	if (!error->line)
		error->line = line;
	if (error->byte < 0)
		error->byte = byte;
	return error->status;
}

enum dossier_status error_context(struct dossier_error *error, const char *format, ...)
{
	if (!error)
		return DOSSIER_OK;
	char old[sizeof error->message];
	memcpy(old, error->message, sizeof old);
	va_list list;
	va_start(list, format);
	int n = vsnprintf(error->message, sizeof error->message, format, list);
	va_end(list);
	size_t at = n < 0 ? 0 : (size_t)n;
	if (at + 2 < sizeof error->message) {
		memcpy(error->message + at, ": ", 2);
		copy(error->message + at + 2, sizeof error->message - at - 2, old);
	}
	clean(error->message);
	return error->status;
}
