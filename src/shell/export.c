/*
 * dossier export: the rows of a noun in a format for other programs. Formats that append with each
 * row leave as they come; a file is written whole, beside the old one, and renamed.
 */
#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "base/span.h"
#include "dossier/relation.h"
#include "out/print.h"
#include "shell/command.h"
#include "shell/signals.h"
#include "shell/stream.h"

#define MOST ((size_t)8 << 30) /* bytes of one file */

struct export
{
	const struct options *options;
	struct print_options printing;
	struct buffer buffer;
};

/* -f, or the ending of -o's path, or CSV. */
static int format_of(const struct options *options)
{
	const char *dot = options->output ? strrchr(options->output, '.') : NULL;
	int format = dot ? print_format_find(dot + 1) : -1;
	if (options->format)
		return print_format_find(options->format);
	return format < 0 ? PRINT_CSV : format;
}

static enum dossier_status drain(struct export *export, struct dossier_error *error)
{
	enum dossier_status status = buffer_status(&export->buffer, error);
	if (status || export->options->output)
		return status;
	status = stream_write(export->buffer.at, export->buffer.length, error);
	buffer_clear(&export->buffer);
	return status;
}

static enum dossier_status print_rows(struct export *export, struct printer *printer,
				      struct dossier_cursor *cursor, struct dossier_error *error)
{
	int got;
	enum dossier_status status = DOSSIER_OK;
	while (!status && (got = dossier_cursor_next(cursor, error)) != 0) {
		if (got < 0)
			return error->status;
		status =
			printer_add(printer, &export->buffer, dossier_cursor_values(cursor), error);
		if (!status)
			status = drain(export, error);
	}
	return status;
}

static enum dossier_status print(struct export *export, const struct dossier_relation *relation,
				 struct dossier_error *error)
{
	struct printer *printer = NULL;
	struct dossier_cursor *cursor = NULL;
	size_t n;
	const struct dossier_column *columns = dossier_relation_columns(relation, &n);
	enum dossier_status status = printer_new(&printer, &export->printing, columns, n, error);
	if (!status)
		status = dossier_cursor_open(&cursor, relation, signals_cancel(), error);
	if (!status)
		status = print_rows(export, printer, cursor, error);
	if (!status)
		status = printer_end(printer, &export->buffer, dossier_relation_noun(relation),
				     NULL, error);
	if (!status)
		status = drain(export, error);
	if (!status && !export->options->output)
		status = stream_flush(error);
	if (!status && export->options->output)
		status = file_save(export->options->output, buffer_all(&export->buffer), error);
	dossier_cursor_close(cursor);
	printer_free(printer);
	return status;
}

int command_export(const struct options *options)
{
	struct export export = {.options = options};
	struct dossier_relation *relation = NULL;
	struct dossier *dossier;
	struct dossier_error error, ignored;
	int format = format_of(options);
	if (format < 0)
		return command_usage(options, "no format is called \"%s\"", options->format);
	if (dossier_open(&dossier, options->words.items[0], DOSSIER_READ_ONLY, &error))
		return command_fail_open(&error);
	export.printing = (struct print_options){.format = (enum print_format)format,
						 .width = options->width,
						 .has_color = options->color == COLOR_ALWAYS};
	buffer_init(&export.buffer, MOST);
	enum dossier_status status =
		dossier_relation_new(&relation, dossier, options->words.items[1], &error);
	int exit = status == DOSSIER_ARGUMENT ? EXIT_USAGE : EXIT_DONE;
	if (!status)
		status = print(&export, relation, &error);
	if (status)
		say_error(&error);
	if (status && !exit)
		exit = command_status(status);
	dossier_relation_free(relation);
	buffer_release(&export.buffer);
	if (dossier_close(dossier, &ignored) && !status)
		exit = command_fail(&ignored);
	return exit;
}
