/*
 * One table row an option: how it is written, what it takes, where it goes. A command lists the
 * letters of those it takes; an option without a short form has a capital letter as its key here
 * that is never typed.
 */
#include "shell/options.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/mem.h"
#include "base/near.h"
#include "lua/host.h"
#include "lua/intake.h"
#include "shell/command.h"
#include "shell/recognize.h"

enum kind { FLAG, TEXT, LIST, STEP, NUMBER, COLOR, SANDBOX };

struct row {
	const char *name; /* long form, or NULL */
	char letter;      /* short form; capitals above ' ' that no user types have is_hidden */
	bool is_hidden;
	enum kind kind;
	size_t offset; /* in struct options */
};

#define FIELD(field) offsetof(struct options, field)

static const struct row table[] = {
	{"help", 'h', false, FLAG, FIELD(wants_help)},
	{"version", 'V', false, FLAG, FIELD(wants_version)},
	{"limits", 'L', true, FLAG, FIELD(wants_limits)},
	{"execute", 'e', false, STEP, 0},
	{"require", 'l', false, STEP, 1},
	{"interactive", 'i', false, FLAG, FIELD(is_interactive)},
	{"quiet", 'q', false, FLAG, FIELD(is_quiet)},
	{"read-only", 'r', false, FLAG, FIELD(is_read_only)},
	{"no-init", 'n', false, FLAG, FIELD(has_no_init)},
	{"format", 'f', false, TEXT, FIELD(format)},
	{"output", 'o', false, TEXT, FIELD(output)},
	{"sandbox", 's', false, SANDBOX, FIELD(sandbox)},
	{"jobs", 'j', false, NUMBER, FIELD(jobs)},
	{"color", 'C', true, COLOR, FIELD(color)},
	{"width", 'W', true, NUMBER, FIELD(width)},
	{"from", 'F', true, TEXT, FIELD(from)},
	{"outlet", 'O', true, TEXT, FIELD(outlet)},
	{"date", 'D', true, TEXT, FIELD(date)},
	{"lexicon", 'X', true, LIST, FIELD(lexicons)},
	{"json", 'J', true, FLAG, FIELD(is_json)},
};
#define ROWS (sizeof table / sizeof *table)

/* Where in argv the parser stands. */
struct place {
	int argc, i;
	char **argv;
	bool only_words; /* behind -- */
	uint32_t given;  /* bit i: table[i] was given */
	enum dossier_status (*word)(struct options *, struct place *, const char *,
				    struct dossier_error *);
};

static void *field(struct options *options, const struct row *row)
{
	return (char *)options + row->offset;
}

static enum dossier_status take_number(unsigned *out, const struct row *row, const char *value,
				       struct dossier_error *error)
{
	int64_t number;
	int64_t most = row->letter == 'j' ? INTAKE_JOBS : 10000;
	if (!span_integer(span_of(value), &number) || number < 1 || number > most)
		return error_set(error, DOSSIER_ARGUMENT,
				 "--%s takes a number from 1 to %d, not \"%s\"", row->name,
				 (int)most, value);
	*out = (unsigned)number;
	return DOSSIER_OK;
}

static enum dossier_status take_color(enum option_color *out, const char *value,
				      struct dossier_error *error)
{
	static const char *const names[] = {"auto", "always", "never"};
	for (size_t i = 0; i < 3; i++)
		if (!strcmp(names[i], value)) {
			*out = (enum option_color)i;
			return DOSSIER_OK;
		}
	return error_set(error, DOSSIER_ARGUMENT, "--color is auto, always or never, not \"%s\"",
			 value);
}

static enum dossier_status take(struct options *options, const struct row *row, const char *value,
				struct dossier_error *error)
{
	switch (row->kind) {
	case FLAG:
		*(bool *)field(options, row) = true;
		return DOSSIER_OK;
	case TEXT:
		*(const char **)field(options, row) = value;
		return DOSSIER_OK;
	case LIST: {
		struct option_texts *list = field(options, row);
		list->items[list->n++] = value;
		return DOSSIER_OK;
	}
	case STEP:
		options->steps[options->n_steps++] = (struct option_step){row->offset, value};
		return DOSSIER_OK;
	case NUMBER:
		return take_number(field(options, row), row, value, error);
	case COLOR:
		return take_color(field(options, row), value, error);
	case SANDBOX:
		if (lua_sandbox_find(value) < 0)
			return error_set(error, DOSSIER_ARGUMENT,
					 "--sandbox is none, std or strict, not \"%s\"", value);
		options->sandbox = value;
	}
	return DOSSIER_OK;
}

static enum dossier_status unknown(const char *arg, struct dossier_error *error)
{
	const char *names[ROWS];
	size_t n = strcspn(arg + 2, "=");
	for (size_t i = 0; i < ROWS; i++)
		names[i] = table[i].name;
	size_t near = arg[1] == '-' ? near_name(span_make(arg + 2, n), names, ROWS) : SIZE_MAX;
	if (near == SIZE_MAX)
		return error_set(error, DOSSIER_ARGUMENT, "unknown option \"%s\"", arg);
	return error_set(error, DOSSIER_ARGUMENT, "unknown option \"%s\": did you mean --%s?", arg,
			 names[near]);
}

/* value: what stands behind = or behind the letter, or NULL. */
static enum dossier_status take_row(struct options *options, struct place *place,
				    const struct row *row, const char *value,
				    struct dossier_error *error)
{
	place->given |= UINT32_C(1) << (row - table);
	if (row->kind != FLAG && !value && place->i + 1 < place->argc)
		value = place->argv[++place->i];
	if (row->kind != FLAG && !value)
		return error_set(error, DOSSIER_ARGUMENT, "--%s needs a value", row->name);
	if (row->kind == FLAG && value)
		return error_set(error, DOSSIER_ARGUMENT, "--%s takes no value", row->name);
	return take(options, row, value, error);
}

static enum dossier_status take_long(struct options *options, struct place *place, const char *arg,
				     struct dossier_error *error)
{
	size_t n = strcspn(arg + 2, "=");
	for (size_t i = 0; i < ROWS; i++)
		if (strlen(table[i].name) == n && !strncmp(table[i].name, arg + 2, n))
			return take_row(options, place, &table[i], arg[2 + n] ? arg + 3 + n : NULL,
					error);
	return unknown(arg, error);
}

static const struct row *row_of_letter(char letter, bool with_hidden)
{
	for (size_t i = 0; i < ROWS; i++)
		if (table[i].letter == letter && (with_hidden || !table[i].is_hidden))
			return &table[i];
	return NULL;
}

/* "-qr", "-j4", "-j 4" */
static enum dossier_status take_short(struct options *options, struct place *place, const char *arg,
				      struct dossier_error *error)
{
	for (const char *at = arg + 1; *at; at++) {
		const struct row *row = row_of_letter(*at, false);
		if (!row)
			return unknown(arg, error);
		bool takes_rest = row->kind != FLAG && at[1];
		enum dossier_status status =
			take_row(options, place, row, takes_rest ? at + 1 : NULL, error);
		if (status || row->kind != FLAG)
			return status;
	}
	return DOSSIER_OK;
}

static enum dossier_status word_of_command(struct options *options, struct place *place,
					   const char *arg, struct dossier_error *error)
{
	(void)place;
	(void)error;
	options->words.items[options->words.n++] = arg;
	return DOSSIER_OK;
}

/* At most one dossier, then a script, which takes all that is left. */
static enum dossier_status word_of_shell(struct options *options, struct place *place,
					 const char *arg, struct dossier_error *error)
{
	if (recognize(arg) == RECOGNIZED_DOSSIER) {
		if (options->dossier)
			return error_set(error, DOSSIER_ARGUMENT,
					 "one dossier at a time, and \"%s\" is another", arg);
		options->dossier = arg;
		return DOSSIER_OK;
	}
	options->script = arg;
	options->arguments = place->argv + place->i + 1;
	options->n_arguments = (size_t)(place->argc - place->i - 1);
	place->i = place->argc;
	return DOSSIER_OK;
}

static enum dossier_status word_first(struct options *options, struct place *place, const char *arg,
				      struct dossier_error *error)
{
	const struct command *command = place->only_words ? NULL : command_find(arg);
	place->word = command ? word_of_command : word_of_shell;
	if (command) {
		options->command = command;
		return DOSSIER_OK;
	}
	return word_of_shell(options, place, arg, error);
}

static enum dossier_status take_all(struct options *options, struct place *place,
				    struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	for (; place->i < place->argc && !status; place->i++) {
		const char *arg = place->argv[place->i];
		if (!place->only_words && !strcmp(arg, "--"))
			place->only_words = true;
		else if (!place->only_words && !strncmp(arg, "--", 2))
			status = take_long(options, place, arg, error);
		else if (!place->only_words && arg[0] == '-' && arg[1])
			status = take_short(options, place, arg, error);
		else
			status = place->word(options, place, arg, error);
	}
	return status;
}

static enum dossier_status check(const struct options *options, uint32_t given,
				 struct dossier_error *error)
{
	const struct command *command = options->command;
	if (options->wants_help || options->wants_version || options->wants_limits)
		return DOSSIER_OK;
	for (size_t i = 0; i < ROWS; i++)
		if (given >> i & 1 && !strchr(command->options, table[i].letter))
			return error_set(error, DOSSIER_ARGUMENT, "--%s makes no sense for \"%s\"",
					 table[i].name, command->name);
	if (options->words.n < command->least)
		return error_set(error, DOSSIER_ARGUMENT, "too few arguments for \"%s\"",
				 command->name);
	if (options->words.n > command->most)
		return error_set(error, DOSSIER_ARGUMENT, "too many arguments for \"%s\"",
				 command->name);
	return DOSSIER_OK;
}

enum dossier_status options_parse(struct options *options, int argc, char **argv,
				  struct dossier_error *error)
{
	struct place place = {.argc = argc, .i = 1, .argv = argv, .word = word_first};
	size_t most = (size_t)argc + 1, n;
	*options = (struct options){.command = command_all(&n)};
	options->words.items = mem_array(most, sizeof *options->words.items);
	options->lexicons.items = mem_array(most, sizeof *options->lexicons.items);
	options->steps = mem_array(most, sizeof *options->steps);
	if (!options->words.items || !options->lexicons.items || !options->steps)
		return error_memory(error);
	enum dossier_status status = take_all(options, &place, error);
	return status ? status : check(options, place.given, error);
}

void options_release(struct options *options)
{
	mem_free(options->words.items);
	mem_free(options->lexicons.items);
	mem_free(options->steps);
	*options = (struct options){0};
}
