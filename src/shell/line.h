/*
 * Line: one line from the user; the only door to readline.
 *
 * On a terminal with editing, history and completion; else lines as they come, without a prompt.
 * readline keeps its state in globals, so there is one editor at a time.
 */
#ifndef SHELL_LINE_H
#define SHELL_LINE_H

#include "base/buffer.h"

/* What may stand at the cursor. */
struct line_candidates {
	struct buffer names; /* each with a NUL behind it */
	char append;         /* behind a single one: ' ', or '\0' for nothing */
	bool is_path;        /* files instead of names */
};

/* before: the line up to the cursor; word: the offset in it where the word to complete begins. */
typedef void line_complete_function(void *context, struct span before, size_t word,
				    struct line_candidates *out);

struct line_editor;

/* NULL without memory. complete may be NULL. */
struct line_editor *line_editor_new(line_complete_function *complete, void *context);

enum line_result {
	LINE_READ,
	LINE_END,         /* Ctrl-D, or the end of the input */
	LINE_INTERRUPTED, /* Ctrl-C: what was typed is dropped */
	LINE_FAILED       /* no memory, or the terminal is gone */
};

/* The line without its line break replaces what is in out. */
enum line_result line_read(struct line_editor *editor, const char *prompt, struct buffer *out);

/* Load the history file; from now on it is kept there. Made with mode 0600, its folders 0700. A
 * file that cannot be used is no failure: there is no history then. */
void line_history(struct line_editor *editor, const char *path);
/* Put an entry, perhaps of several lines, into the history, unless it begins with a space or says
 * the same as the last. */
void line_remember(struct line_editor *editor, struct span entry);

void line_editor_free(struct line_editor *editor); /* NULL is taken */

#endif
