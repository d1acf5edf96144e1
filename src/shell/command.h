/*
 * The commands: one row each, one function each, which returns the exit status.
 */
#ifndef SHELL_COMMAND_H
#define SHELL_COMMAND_H

#include "dossier/read.h"
#include "shell/options.h"

enum exit_status {
	EXIT_DONE = 0,
	EXIT_FAILED = 1,      /* the script raised, or something failed */
	EXIT_USAGE = 2,       /* the command line makes no sense */
	EXIT_CANNOT_OPEN = 3, /* missing, no dossier, newer, locked */
	EXIT_CHECK = 4,       /* a check found something */
	EXIT_INTERRUPTED = 130
};

typedef int command_function(const struct options *options);

struct command {
	const char *name; /* "add"; the first row is the shell, which needs no name: "shell" */
	const char *usage;
	const char *options; /* letters of the options it takes; see options.c */
	size_t least, most;  /* words */
	const char *what;    /* one line */
	const char *help;    /* the page behind it */
	command_function *run;
};

const struct command *command_all(size_t *n);
/* NULL when there is none of this name. */
const struct command *command_find(const char *name);

command_function command_shell, command_add, command_annotate, command_check, command_export,
	command_help;

/* The exit status of a failure: interrupted, cannot open, or failed. */
int command_status(enum dossier_status status);
/* Say the error and return its exit status. */
int command_fail(const struct dossier_error *error);
/* The same for a dossier that could not be opened: EXIT_CANNOT_OPEN whatever the reason. */
int command_fail_open(const struct dossier_error *error);
/* Say "dossier: ..." and where help is; EXIT_USAGE. */
int command_usage(const struct options *options, const char *format, ...) DOSSIER_PRINTF(2, 3);

/* --jobs, or one a processor. */
unsigned command_jobs(const struct options *options);
/* --from and --date checked: EXIT_DONE, or EXIT_USAGE after saying what is wrong. */
int command_input(const struct options *options, enum dossier_format *from);

#endif
