/* Standard output is written through stdio, so that its order is one with what libraries write. */
#include "shell/stream.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "out/print.h"

#define OUTPUT "standard output"

/* A reader that has gone (`| head`) had what it wanted: that is an end, and nothing to complain of.
 */
static enum dossier_status write_failed(int number, struct dossier_error *error)
{
	if (number != EPIPE)
		return error_system(error, "write", OUTPUT, number ? number : EIO);
	error_set(error, DOSSIER_CLOSED, "nobody reads standard output any more");
	error_at(error, OUTPUT, 0, -1);
	return DOSSIER_CLOSED;
}

enum dossier_status stream_write(const char *text, size_t length, struct dossier_error *error)
{
	errno = 0;
	if (length && fwrite(text, 1, length, stdout) != length)
		return write_failed(errno, error);
	return DOSSIER_OK;
}

enum dossier_status stream_flush(struct dossier_error *error)
{
	errno = 0;
	if (fflush(stdout) || ferror(stdout))
		return write_failed(errno, error);
	return DOSSIER_OK;
}

int stream_print(const char *text)
{
	struct dossier_error error;
	if (!stream_write(text, strlen(text), &error) && !stream_flush(&error))
		return 0;
	say_error(&error);
	return 1;
}

void say_text(const char *text, size_t length)
{
	struct buffer line;
	buffer_init(&line, 8 * length + 64);
	print_text(&line, span_make(text, length), false);
	fflush(stdout);
	if (line.at)
		fwrite(line.at, 1, line.length, stderr);
	buffer_release(&line);
}

void say_long(struct span text)
{
	fflush(stdout);
	fputs("dossier: ", stderr);
	say_text(text.at, text.length);
	fputc('\n', stderr);
}

void say(const char *format, ...)
{
	char text[2048];
	va_list list;
	va_start(list, format);
	int n = vsnprintf(text, sizeof text, format, list);
	va_end(list);
	if (n >= 0)
		say_long(span_of(text));
}

void say_error(const struct dossier_error *error)
{
	if (error->status == DOSSIER_CLOSED && !strcmp(error->file, OUTPUT))
		return;
	const char *message =
		error->message[0] ? error->message : dossier_status_name(error->status);
	if (!error->file[0] || (!error->line && strstr(message, error->file)))
		say("%s", message);
	else if (error->line)
		say("%s:%lld: %s", error->file, (long long)error->line, message);
	else
		say("%s: %s", error->file, message);
}
