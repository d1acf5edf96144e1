/*
 * Repl: the prompt.
 */
#ifndef SHELL_REPL_H
#define SHELL_REPL_H

#include "shell/session.h"

/* Until Ctrl-D; the exit status. */
int repl(struct session *session);

#endif
