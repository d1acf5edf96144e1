/*
 * Terminal: what standard output is, and a pager for what does not fit on it.
 */
#ifndef SHELL_TERMINAL_H
#define SHELL_TERMINAL_H

#include "base/span.h"
#include "shell/options.h"

struct terminal {
	bool is_terminal; /* standard output is one */
	bool has_color;   /* styles may be written */
	bool is_ascii;    /* the locale asked for is not UTF-8 */
	size_t width;     /* columns; 0: nothing is cut */
	size_t height;    /* lines; 0: not known */
};

/* Looks again each time: the window may have changed. --color and --width win over NO_COLOR, TERM
 * and COLUMNS. */
struct terminal terminal_look(const struct options *options);

/* Set the locale's character type for the line editor; UTF-8 when the environment says nothing.
 * Once, at start. */
void terminal_start(void);

/* Show text that is escaped already: through $PAGER (split at spaces, no shell; default less -XFR)
 * when it is longer than the terminal is high, else as it is. */
enum dossier_status terminal_show(const struct terminal *terminal, struct span text,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
