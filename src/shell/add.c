/*
 * dossier add: files into a dossier. Failures go to standard error as they happen, progress there
 * too but only on a terminal, the summary to standard output once everything is committed.
 */
#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/json.h"
#include "lua/ingest.h"
#include "shell/command.h"
#include "shell/knowledge.h"
#include "shell/signals.h"
#include "shell/stream.h"

#define SUMMARY 65536
#define REDRAW_MILLISECONDS 100

struct view {
	bool shows_progress, has_line; /* a line of progress stands on the terminal */
	int64_t drawn_at;              /* milliseconds */
};

static int64_t milliseconds(void)
{
	struct timespec time = {0};
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void clear(struct view *view)
{
	if (view->has_line)
		fputs("\r\033[K", stderr);
	view->has_line = false;
}

static void failed(void *context, const struct dossier_error *error)
{
	clear(context);
	say_error(error);
}

static void advanced(void *context, const struct ingest_counts *counts,
		     const struct intake_progress *progress)
{
	struct view *view = context;
	int64_t now = milliseconds();
	if (!view->shows_progress || now - view->drawn_at < REDRAW_MILLISECONDS)
		return;
	view->drawn_at = now;
	clear(view);
	fprintf(stderr, "%" PRIu64 " documents, %" PRIu64 " words", progress->documents,
		counts->words);
	if (progress->all_bytes)
		fprintf(stderr, ", %" PRIu64 " %%", progress->bytes * 100 / progress->all_bytes);
	if (progress->n_paths > 1)
		fprintf(stderr, " of path %zu of %zu", progress->path + 1, progress->n_paths);
	fflush(stderr);
	view->has_line = true;
}

/* 1234567 as 1,234,567 */
static void number(struct buffer *out, uint64_t value)
{
	char digits[24];
	int n = snprintf(digits, sizeof digits, "%" PRIu64, value);
	for (int i = 0; i < n; i++) {
		if (i && (n - i) % 3 == 0)
			buffer_char(out, ',');
		buffer_char(out, digits[i]);
	}
}

static void counted(struct buffer *out, uint64_t n, const char *noun)
{
	number(out, n);
	buffer_format(out, " %s%s", noun, n == 1 ? "" : "s");
}

/* The kinds that were set aside, "13 boilerplate, 6 caption". */
static void zones(struct buffer *out, const struct ingest_counts *counts)
{
	const char *before = " (";
	for (size_t i = 0; i < INGEST_ZONES; i++) {
		if (i == DOSSIER_ZONE_BODY || i == DOSSIER_ZONE_QUOTE || i == DOSSIER_ZONE_TITLE ||
		    !counts->zones[i])
			continue;
		buffer_string(out, before);
		number(out, counts->zones[i]);
		buffer_format(out, " %s", dossier_zone_kind_name((enum dossier_zone_kind)i));
		before = ", ";
	}
	if (before[0] == ',')
		buffer_char(out, ')');
}

static void summary(struct buffer *out, const struct ingest_counts *counts)
{
	counted(out, counts->added, "document");
	buffer_string(out, " added, ");
	number(out, counts->unchanged);
	buffer_string(out, " unchanged, ");
	number(out, counts->failed);
	buffer_string(out, " failed\n");
	if (!counts->added)
		return;
	counted(out, counts->words, "word");
	buffer_string(out, "; ");
	counted(out, ingest_set_aside(counts), "zone");
	buffer_string(out, " set aside");
	zones(out, counts);
	buffer_string(out, "; ");
	counted(out, counts->gaps, "gap");
	buffer_string(out, " found; ");
	counted(out, counts->undated, "document");
	buffer_string(out, " undated\n");
	if (counts->replaced) {
		counted(out, counts->replaced, "byte");
		buffer_string(out, " replaced: not valid in their encoding\n");
	}
}

static void summary_json(struct buffer *out, const struct ingest_counts *counts)
{
	buffer_format(out,
		      "{\"added\":%" PRIu64 ",\"unchanged\":%" PRIu64 ",\"failed\":%" PRIu64
		      ",\"words\":%" PRIu64 ",\"zones\":{",
		      counts->added, counts->unchanged, counts->failed, counts->words);
	for (size_t i = 0; i < INGEST_ZONES; i++) {
		buffer_string(out, i ? "," : "");
		json_write_text(out, dossier_zone_kind_name((enum dossier_zone_kind)i));
		buffer_format(out, ":%" PRIu64, counts->zones[i]);
	}
	buffer_format(out,
		      "},\"gaps\":%" PRIu64 ",\"undated\":%" PRIu64 ",\"replaced\":%" PRIu64 "}\n",
		      counts->gaps, counts->undated, counts->replaced);
}

static int print_summary(const struct options *options, const struct ingest_counts *counts)
{
	struct buffer out;
	buffer_init(&out, SUMMARY);
	if (options->is_json)
		summary_json(&out, counts);
	else if (!options->is_quiet)
		summary(&out, counts);
	int exit = out.at ? stream_print(out.at) : EXIT_DONE;
	buffer_release(&out);
	return exit;
}

/* What to do after work that stopped in the middle. */
static void say_how_to_go_on(const struct ingest_counts *counts)
{
	say("%" PRIu64 " documents of this run are in the dossier: the same command again adds the "
	    "rest",
	    counts->added);
}

static int add(const struct options *options, struct dossier *dossier, enum dossier_format from,
	       const struct knowledge *knowledge)
{
	const struct ingest_options ingesting = {.format = from,
						 .outlet = options->outlet,
						 .date = options->date,
						 .lexicons = knowledge->lexicons,
						 .n_lexicons = knowledge->n,
						 .jobs = command_jobs(options)};
	struct view view = {.shows_progress = isatty(STDERR_FILENO) && !options->is_quiet};
	const struct ingest_watch watch = {
		.context = &view, .failed = failed, .advanced = advanced};
	struct ingest_counts counts;
	struct dossier_error error;
	enum dossier_status status = ingest(dossier, options->words.items + 1, options->words.n - 1,
					    &ingesting, &watch, &counts, signals_cancel(), &error);
	clear(&view);
	int exit = status ? command_fail(&error) : counts.failed ? EXIT_FAILED : EXIT_DONE;
	if (status && (status == DOSSIER_INTERRUPTED || counts.added))
		say_how_to_go_on(&counts);
	bool is_told = status && !counts.added && !options->is_json;
	int printed = is_told ? EXIT_DONE : print_summary(options, &counts);
	return exit ? exit : printed;
}

int command_add(const struct options *options)
{
	struct knowledge knowledge;
	struct dossier_error error;
	struct dossier *dossier;
	enum dossier_format from;
	int exit = command_input(options, &from);
	if (exit)
		return exit;
	if (knowledge_load(&knowledge, &options->lexicons, &error))
		return command_fail(&error);
	if (dossier_open(&dossier, options->words.items[0], DOSSIER_CREATE, &error)) {
		exit = command_fail_open(&error);
	} else {
		exit = add(options, dossier, from, &knowledge);
		if (dossier_close(dossier, &error))
			exit = command_fail(&error);
	}
	knowledge_release(&knowledge);
	return exit;
}
