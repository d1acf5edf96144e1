/* The table of commands, and what they share: exit statuses and options that several take. */
#include "shell/command.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/span.h"
#include "lua/intake.h"
#include "shell/stream.h"

static const struct command table[] = {
	{"shell", "dossier [options] [FILE.dossier] [SCRIPT.lua [ARG...]]", "hVLeliqrnfosCW", 0, 0,
	 "shell or script",
	 "Without a script: a shell when standard input is a terminal, else the script is read\n"
	 "from there. In the shell the open dossier is d, its nouns and methods are there\n"
	 "by their bare names, and an expression prints its value. help() says more.\n"
	 "In a script: arg and ... are the arguments, d is the dossier, and\n"
	 "local d = dossier.open(arg[1]) opens another. \"#!/usr/bin/env dossier\" works.\n"
	 "\n"
	 "  -e, --execute CODE     run CODE, print its value; may be repeated\n"
	 "  -l, --require MODULE   require MODULE first\n"
	 "  -i, --interactive      the shell after -e or a script\n"
	 "  -q, --quiet            no greeting\n"
	 "  -r, --read-only        open the dossier read-only\n"
	 "  -n, --no-init          no init file, no LUA_PATH_5_4, no history\n"
	 "  -f, --format FORMAT    of values printed by -e: table lines csv tsv json jsonl\n"
	 "                         markdown html\n"
	 "  -o, --output PATH      write what -e and scripts print there\n"
	 "  -s, --sandbox LEVEL    none, std (no processes, no C modules), strict (no files,\n"
	 "                         limits on memory, steps and output)\n"
	 "      --color WHEN       auto, always, never\n"
	 "      --width N          columns of tables; default: the terminal's\n",
	 command_shell},
	{"add", "dossier add [options] FILE.dossier PATH...", "hVLFODXjJq", 2, SIZE_MAX,
	 "read documents in",
	 "Creates the dossier when it is not there. PATH is a file, a folder (walked), or -\n"
	 "for standard input. Bytes that are there already add nothing. What cannot be read\n"
	 "is reported, the rest goes on, and the status is 1.\n"
	 "Ctrl-C keeps every batch that was committed; the same command again goes on.\n"
	 "\n"
	 "      --from FORMAT      text, html, jsonl, conllu; default: by name and content\n"
	 "      --outlet NAME      of documents that do not say theirs\n"
	 "      --date YYYY-MM-DD  of documents that bring none\n"
	 "      --lexicon FILE     names to know besides the built-in ones; may be repeated\n"
	 "  -j, --jobs N           threads; default: one a processor\n"
	 "      --json             the summary as JSON on standard output\n"
	 "  -q, --quiet            no progress, no summary\n",
	 command_add},
	{"annotate", "dossier annotate [options] [FILE|-]...", "hVLFfODXj", 0, SIZE_MAX,
	 "documents in, records out",
	 "Needs no dossier. Reads standard input when there is no FILE. What cannot be read is\n"
	 "reported on standard error, the rest goes on, and the status is 1.\n"
	 "\n"
	 "      --from FORMAT      text, html, jsonl, conllu; default: by name and content\n"
	 "  -f, --format FORMAT    of the records: jsonl (default) or conllu\n"
	 "      --outlet NAME      of documents that do not say theirs\n"
	 "      --date YYYY-MM-DD  of documents that bring none\n"
	 "      --lexicon FILE     names to know besides the built-in ones; may be repeated\n"
	 "  -j, --jobs N           threads; default: one a processor; 1 answers record by record\n",
	 command_annotate},
	{"check", "dossier check FILE.dossier", "hVLq", 1, 1, "look for damage",
	 "Recomputes checksums and follows every reference. The status is 4 when something\n"
	 "is wrong.\n",
	 command_check},
	{"export", "dossier export [options] FILE.dossier NOUN", "hVLfoCW", 2, 2,
	 "rows for other programs",
	 "NOUN is documents, quotes, entities, ...\n"
	 "\n"
	 "  -f, --format FORMAT    csv (default), tsv, json, jsonl, markdown, html, lines, table\n"
	 "  -o, --output PATH      write there (the old file stays until the new one is whole);\n"
	 "                         its ending tells the format\n",
	 command_export},
	{"help", "dossier help [TOPIC]", "hVL", 0, 1, "a command, a noun, a method",
	 "Without a topic: what there is.\n", command_help},
};

const struct command *command_all(size_t *n)
{
	*n = sizeof table / sizeof *table;
	return table;
}

const struct command *command_find(const char *name)
{
	for (size_t i = 1; i < sizeof table / sizeof *table; i++)
		if (!strcmp(table[i].name, name))
			return &table[i];
	return NULL;
}

int command_status(enum dossier_status status)
{
	switch (status) {
	case DOSSIER_OK:
		return EXIT_DONE;
	case DOSSIER_INTERRUPTED:
		return EXIT_INTERRUPTED;
	case DOSSIER_NOT_DOSSIER:
	case DOSSIER_NEWER:
	case DOSSIER_LOCKED:
		return EXIT_CANNOT_OPEN;
	default:
		return EXIT_FAILED;
	}
}

int command_fail(const struct dossier_error *error)
{
	say_error(error);
	return command_status(error->status);
}

int command_fail_open(const struct dossier_error *error)
{
	say_error(error);
	return error->status == DOSSIER_INTERRUPTED ? EXIT_INTERRUPTED : EXIT_CANNOT_OPEN;
}

int command_usage(const struct options *options, const char *format, ...)
{
	char text[1024];
	va_list list;
	va_start(list, format);
	vsnprintf(text, sizeof text, format, list);
	va_end(list);
	say("%s", text);
	if (options->command == table)
		say("\"dossier --help\" shows what there is");
	else
		say("\"dossier help %s\" shows what there is", options->command->name);
	return EXIT_USAGE;
}

unsigned command_jobs(const struct options *options)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	if (options->jobs)
		return options->jobs;
	return processors < 1 ? 1 : processors > INTAKE_JOBS ? INTAKE_JOBS : (unsigned)processors;
}

static bool is_date(const char *date)
{
	static const char form[] = "dddd-dd-dd";
	if (strlen(date) != sizeof form - 1)
		return false;
	for (size_t i = 0; form[i]; i++)
		if (form[i] == '-' ? date[i] != '-' : date[i] < '0' || date[i] > '9')
			return false;
	int month = (date[5] - '0') * 10 + date[6] - '0',
	    day = (date[8] - '0') * 10 + date[9] - '0';
	int year =
		((date[0] - '0') * 10 + date[1] - '0') * 100 + (date[2] - '0') * 10 + date[3] - '0';
	bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	return month >= 1 && month <= 12 && day >= 1 &&
	       day <= days[month - 1] + (month == 2 && is_leap);
}

int command_input(const struct options *options, enum dossier_format *from)
{
	int format = options->from ? dossier_format_find(options->from) : DOSSIER_FORMAT_GUESS;
	if (format < 0)
		return command_usage(options, "--from is text, html, jsonl or conllu, not \"%s\"",
				     options->from);
	if (options->date && !is_date(options->date))
		return command_usage(options, "--date is a day as YYYY-MM-DD, not \"%s\"",
				     options->date);
	*from = (enum dossier_format)format;
	return EXIT_DONE;
}
