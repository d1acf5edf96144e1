/* The pages are the rows of the tables: commands, limits, nouns. */
#include "shell/help.h"

#include <inttypes.h>
#include <string.h>

#include "base/buffer.h"
#include "base/near.h"
#include "dossier/annotate.h"
#include "dossier/dossier.h"
#include "dossier/limits.h"
#include "shell/command.h"
#include "shell/stream.h"

#define PAGE 65536

static int print(struct buffer *page)
{
	struct dossier_error error;
	int exit = buffer_status(page, &error) ? command_fail(&error) : stream_print(page->at);
	buffer_release(page);
	return exit;
}

/* The whole overview fits a terminal of 80 columns and 24 lines; the examples come last. */
static const char shell_options[] =
	"\n"
	"  -e CODE run it, print its value    -l MODULE require it   -i then the shell\n"
	"  -f FORMAT table csv json ...       -o PATH write there    -r read-only\n"
	"  -s none|std|strict sandbox         -n no init file        -q no greeting\n"
	"  --color auto|always|never          --width N              --limits -V -h\n"
	"  \"dossier help COMMAND\": its options; \"dossier help NOUN\": its columns\n"
	"\n"
	"exit status: 0 done, 1 failed, 2 usage, 3 cannot open, 4 a check failed,\n"
	"             130 interrupted\n"
	"\n"
	"  dossier add syria.dossier articles/ feed.jsonl\n"
	"  dossier syria.dossier\n"
	"  dossier syria.dossier -e 'quotes:where{ speaker = \"Lavrov\" }' -f csv\n"
	"  echo 'print(#d.documents)' | dossier syria.dossier\n";

static int overview(void)
{
	struct buffer page;
	size_t n;
	const struct command *commands = command_all(&n);
	buffer_init(&page, PAGE);
	buffer_string(&page, "dossier asks a pile of news who said and did what, when, where\n\n");
	for (size_t i = 0; i < n; i++)
		buffer_format(&page, "  %-47s  %s\n", commands[i].usage, commands[i].what);
	buffer_string(&page, shell_options);
	return print(&page);
}

static int command_page(const struct command *command)
{
	struct buffer page;
	buffer_init(&page, PAGE);
	buffer_format(&page, "%s\n%s\n\n%s", command->usage, command->what, command->help);
	return print(&page);
}

static int version(void)
{
	struct buffer page;
	buffer_init(&page, PAGE);
	buffer_format(&page, "dossier %s\n%s", dossier_version(), dossier_model_card());
	return print(&page);
}

static int limits(void)
{
	struct buffer page;
	buffer_init(&page, PAGE);
	for (int i = 0; i < DOSSIER_LIMITS; i++) {
		const struct dossier_limit_info *info = dossier_limit_get((enum dossier_limit)i);
		buffer_format(&page, "%-10s %12" PRIu64 " %-10s %s\n", info->name, info->value,
			      info->unit, info->what);
	}
	return print(&page);
}

static int noun_page(const struct dossier_noun *noun)
{
	struct buffer page;
	buffer_init(&page, PAGE);
	buffer_format(&page, "%s: %s\n\n", noun->name, noun->help);
	for (size_t i = 0; i < noun->n_columns; i++)
		buffer_format(&page, "  %-16s %-9s %s\n", noun->columns[i].name,
			      dossier_type_name(noun->columns[i].type), noun->columns[i].help);
	return print(&page);
}

int help_asked(const struct options *options)
{
	size_t n;
	if (options->wants_version)
		return version();
	if (options->wants_limits)
		return limits();
	return options->command == command_all(&n) ? overview() : command_page(options->command);
}

/* The topics that exist, for the near name and for the list. */
static size_t topics(const char **names, size_t most)
{
	size_t n, found = 0;
	const struct command *commands = command_all(&n);
	for (size_t i = 0; i < n && found < most; i++)
		names[found++] = commands[i].name;
	for (size_t i = 0; i < dossier_noun_count() && found < most; i++)
		names[found++] = dossier_noun_get(i)->name;
	return found;
}

static int unknown(const struct options *options, const char *topic)
{
	const char *names[256];
	size_t n = topics(names, sizeof names / sizeof *names);
	size_t near = near_name(span_of(topic), names, n);
	if (near == SIZE_MAX)
		return command_usage(options, "no help on \"%s\"", topic);
	return command_usage(options, "no help on \"%s\": did you mean \"%s\"?", topic,
			     names[near]);
}

int command_help(const struct options *options)
{
	size_t n;
	const struct command *commands = command_all(&n);
	const char *topic = options->words.n ? options->words.items[0] : NULL;
	if (!topic)
		return overview();
	for (size_t i = 0; i < n; i++)
		if (!strcmp(topic, commands[i].name))
			return command_page(&commands[i]);
	const struct dossier_noun *noun = dossier_noun_find(topic);
	return noun ? noun_page(noun) : unknown(options, topic);
}
