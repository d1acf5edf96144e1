/*
 * The command line as data.
 *
 *     dossier [options] [FILE.dossier] [SCRIPT.lua [ARG...]]
 *     dossier COMMAND [options] WORD...
 *
 * What a dossier is and what a script is told by content. Behind a script everything is the
 * script's. Strings are borrowed from argv.
 */
#ifndef SHELL_OPTIONS_H
#define SHELL_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "dossier/error.h"

enum option_color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

/* -e CODE and -l MODULE, in the order given. */
struct option_step {
	bool is_module;
	const char *text;
};

struct option_texts {
	const char **items;
	size_t n;
};

struct options {
	const struct command *command;
	struct option_texts words; /* of a command; of the shell: none */

	/* of the shell */
	const char *dossier, *script; /* NULL: none; script "-" is standard input */
	char **arguments;             /* argv of the script: behind its name, n_arguments of them */
	size_t n_arguments;
	struct option_step *steps;
	size_t n_steps;
	bool is_interactive, is_quiet, is_read_only, has_no_init;
	const char *sandbox; /* NULL, or a name that lua_sandbox_find() knows */

	/* of several */
	const char *format, *output;      /* -f, -o */
	const char *from, *outlet, *date; /* --from, --outlet, --date */
	struct option_texts lexicons;
	bool is_json;
	unsigned jobs;  /* 0: not said */
	unsigned width; /* 0: of the terminal */
	enum option_color color;

	bool wants_help, wants_version, wants_limits;
};

/* DOSSIER_ARGUMENT: a usage error, the message says what and what was probably meant. Release also
 * on failure. */
enum dossier_status options_parse(struct options *options, int argc, char **argv,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
void options_release(struct options *options);

#endif
