/*
 * dossier annotate: the pure function document -> record, one record for each document in the order
 * of the input. A record that cannot be read is reported and the rest goes on.
 */
#include <string.h>
#include <unistd.h>

#include "dossier/annotate.h"
#include "lua/intake.h"
#include "shell/command.h"
#include "shell/knowledge.h"
#include "shell/signals.h"
#include "shell/stream.h"

static enum dossier_status write_record(const struct dossier_annotation *annotation,
					enum dossier_record_format format,
					struct dossier_error *error)
{
	char *text;
	size_t length;
	enum dossier_status status =
		dossier_annotation_write(annotation, format, &text, &length, error);
	if (status)
		return status;
	status = stream_write(text, length, error);
	dossier_text_free(text);
	return status ? status : stream_flush(error);
}

/* The exit status. A failure to write ends the work, one to read only counts. */
static int write_all(struct intake *intake, enum dossier_record_format format)
{
	struct dossier_error error;
	int exit = EXIT_DONE;
	for (;;) {
		struct dossier_document *document;
		struct dossier_annotation *annotation;
		int got = intake_next(intake, &document, &annotation, signals_cancel(), &error);
		if (!got)
			return exit;
		if (got < 0) {
			exit = command_fail(&error);
			if (intake_is_fatal(error.status))
				return exit;
			exit = EXIT_FAILED;
			continue;
		}
		enum dossier_status status = write_record(annotation, format, &error);
		dossier_document_free(document);
		if (status)
			return command_fail(&error);
	}
}

static int annotate(const struct options *options, enum dossier_format from,
		    enum dossier_record_format format, const struct knowledge *knowledge)
{
	static const char *const standard_input[] = {"-"};
	const struct dossier_annotator_options annotating = {
		.date = options->date, .lexicons = knowledge->lexicons, .n_lexicons = knowledge->n};
	struct dossier_annotator *annotator;
	struct intake *intake = NULL;
	struct dossier_error error;
	enum dossier_status status = dossier_annotator_new(&annotator, &annotating, &error);
	if (status)
		return command_fail(&error);
	const struct intake_options taking = {.format = from,
					      .outlet = options->outlet,
					      .annotator = annotator,
					      .jobs = command_jobs(options)};
	bool has_words = options->words.n > 0;
	status = intake_new(&intake, has_words ? options->words.items : standard_input,
			    has_words ? options->words.n : 1, &taking, &error);
	int exit = status ? command_fail(&error) : write_all(intake, format);
	intake_free(intake);
	dossier_annotator_free(annotator);
	return exit;
}

int command_annotate(const struct options *options)
{
	enum dossier_record_format format = DOSSIER_RECORD_JSONL;
	struct dossier_error error;
	struct knowledge knowledge;
	enum dossier_format from;
	if (options->format && !strcmp(options->format, "conllu"))
		format = DOSSIER_RECORD_CONLLU;
	else if (options->format && strcmp(options->format, "jsonl"))
		return command_usage(options, "--format is jsonl or conllu, not \"%s\"",
				     options->format);
	int exit = command_input(options, &from);
	if (exit)
		return exit;
	if (knowledge_load(&knowledge, &options->lexicons, &error))
		return command_fail(&error);
	exit = annotate(options, from, format, &knowledge);
	knowledge_release(&knowledge);
	return exit;
}
