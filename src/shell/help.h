/*
 * Help: what --help, --version, --limits and "dossier help" print.
 */
#ifndef SHELL_HELP_H
#define SHELL_HELP_H

#include "shell/options.h"

/* Answer whichever of the three was asked for; the exit status. */
int help_asked(const struct options *options);

#endif
