/* dossier check: one line for each problem on standard output, status 4 when there is one. */
#include <stdio.h>

#include "base/buffer.h"
#include "dossier/store.h"
#include "out/print.h"
#include "shell/command.h"
#include "shell/signals.h"
#include "shell/stream.h"

#define LINE 65536

static void report(void *context, const char *problem)
{
	enum dossier_status *written = context;
	struct dossier_error error;
	struct buffer line;
	buffer_init(&line, LINE);
	print_line(&line, span_of(problem), 0, false);
	buffer_char(&line, '\n');
	if (!*written)
		*written = stream_write(line.at, line.length, &error);
	buffer_release(&line);
}

static int check(const struct options *options, struct dossier *dossier)
{
	enum dossier_status written = DOSSIER_OK;
	struct dossier_error error;
	size_t n = 0;
	char text[64];
	if (dossier_check(dossier, report, &written, &n, signals_cancel(), &error)) {
		int exit = command_fail(&error);
		return error.status == DOSSIER_CORRUPT ? EXIT_CHECK : exit;
	}
	snprintf(text, sizeof text, "%zu problem%s\n", n, n == 1 ? "" : "s");
	int printed = stream_print(options->is_quiet ? "" : n ? text : "no problems\n");
	return n ? EXIT_CHECK : printed;
}

int command_check(const struct options *options)
{
	struct dossier_error error;
	struct dossier *dossier;
	if (dossier_open(&dossier, options->words.items[0], DOSSIER_READ_ONLY, &error)) {
		int exit = command_fail_open(&error);
		return error.status == DOSSIER_CORRUPT ? EXIT_CHECK : exit;
	}
	int exit = check(options, dossier);
	if (dossier_close(dossier, &error))
		exit = command_fail(&error);
	return exit;
}
