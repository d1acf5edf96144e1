/*
 * Signals: Ctrl-C stops the work and keeps the program; a broken pipe and a full file are errors of
 * the write that meets them, never the death of the process.
 *
 * The flag here is the one writable global of the program: a signal handler can reach nothing else.
 */
#ifndef SHELL_SIGNALS_H
#define SHELL_SIGNALS_H

#include <stdbool.h>

#include "dossier/cancel.h"

struct lua_host;

/* Ignore SIGPIPE and SIGXFSZ, take SIGINT; keep the terminal's modes, and restore them when SIGTERM
 * or SIGQUIT ends the program. Once, at start. */
void signals_start(void);

/* The flag that Ctrl-C sets. A second Ctrl-C within two seconds, while the first still waits to be
 * obeyed, restores the terminal and ends the program with status 130. */
struct dossier_cancel *signals_cancel(void);

/* Ctrl-C also stops this host; NULL: none. Borrowed until the next call. */
void signals_set_host(struct lua_host *host);

/* The work has stopped: forget the Ctrl-C. */
void signals_ready(void);

/* Whether the window has changed its size since last asked. */
bool signals_take_resize(void);

#endif
