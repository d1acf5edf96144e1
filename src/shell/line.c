/*
 * readline's callback interface: we wait, with SIGINT let in only while we wait, and hand it one
 * character at a time. So Ctrl-C can neither strike inside readline nor be lost between a check and
 * the wait, and readline never sets a signal handler.
 *
 * `current` stands here because readline's callbacks take no context.
 */
#include "shell/line.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <readline/readline.h>
#include <readline/history.h>

#include "base/mem.h"
#include "shell/signals.h"

#define HISTORY_ENTRIES 5000
#define HISTORY_LINES (4 * HISTORY_ENTRIES) /* of the file: time stamps and long entries */

struct line_editor {
	line_complete_function *complete;
	void *context;
	char *history; /* path, or NULL */
	bool is_terminal;
	struct buffer *out; /* of the read that is under way */
	enum line_result result;
	bool is_done;
};

static struct line_editor *current;

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* How many bytes all names begin with alike, ASCII case ignored. */
static size_t common_start(const struct buffer *names)
{
	const char *first = names->at;
	size_t common = strlen(first);
	for (size_t at = 0; at < names->length; at += strlen(names->at + at) + 1) {
		const char *name = names->at + at;
		size_t i = 0;
		while (i < common && name[i] && lower(name[i]) == lower(first[i]))
			i++;
		common = i;
	}
	while (common && ((unsigned char)first[common] & 0xc0) == 0x80)
		common--;
	return common;
}

/* The array that readline wants: what replaces the word, then all names, then NULL. It frees them
 * with free(), so they come from malloc(). */
static char **matches_of(const struct buffer *names, const char *word)
{
	size_t n = 0, i = 0;
	for (size_t at = 0; at < names->length; at++)
		n += names->at[at] == '\0';
	char **matches = n ? calloc(n + 2, sizeof *matches) : NULL;
	if (!matches)
		return NULL;
	size_t common = common_start(names);
	matches[0] = n == 1 || common >= strlen(word) ? strndup(names->at, common) : strdup(word);
	for (size_t at = 0; n > 1 && at < names->length; at += strlen(names->at + at) + 1)
		matches[++i] = strdup(names->at + at);
	return matches;
}

static char **complete(const char *word, int start, int end)
{
	struct line_candidates found = {.append = ' '};
	char **matches = NULL;
	rl_attempted_completion_over = 1;
	if (!current->complete || start < 0 || end < start)
		return NULL;
	buffer_init(&found.names, (size_t)1 << 20);
	current->complete(current->context, span_make(rl_line_buffer, (size_t)end), (size_t)start,
			  &found);
	rl_completion_append_character = found.append;
	if (found.is_path) {
		rl_filename_completion_desired = 1;
		matches = rl_completion_matches(word, rl_filename_completion_function);
	} else if (found.names.length && !found.names.failure) {
		matches = matches_of(&found.names, word);
	}
	buffer_release(&found.names);
	return matches;
}

static void set_up(void)
{
	rl_readline_name = "dossier";
	rl_instream = stdin;
	rl_outstream = isatty(STDOUT_FILENO) ? stdout : stderr;
	rl_catch_signals = 0;
	rl_catch_sigwinch = 0;
	rl_change_environment = 0;
	rl_attempted_completion_function = complete;
	rl_completer_quote_characters = "\"'";
	rl_basic_word_break_characters = " \t\n\"'`@$><=;|&{}()[],.:+-*/%#~^";
	rl_completer_word_break_characters = rl_basic_word_break_characters;
	rl_sort_completion_matches = 0;
	history_comment_char = '#';
	history_write_timestamps = 1;
	history_multiline_entries = 1;
	stifle_history(HISTORY_ENTRIES);
	rl_initialize();
}

struct line_editor *line_editor_new(line_complete_function *completer, void *context)
{
	struct line_editor *editor = mem_zero(sizeof *editor);
	if (!editor)
		return NULL;
	editor->complete = completer;
	editor->context = context;
	editor->is_terminal = isatty(STDIN_FILENO);
	current = editor;
	if (editor->is_terminal)
		set_up();
	return editor;
}

/* readline's callback for a whole line, NULL at the end of the input. */
static void on_line(char *line)
{
	current->is_done = true;
	current->result = line ? LINE_READ : LINE_END;
	if (line)
		buffer_string(current->out, line);
	rl_callback_handler_remove();
	free(line);
}

/* Wait for a character; SIGINT and SIGWINCH strike here only. False when Ctrl-C did, or a failure.
 */
static bool wait_for_input(const sigset_t *open)
{
	struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
	for (;;) {
		if (signals_cancel()->is_set)
			return false;
		int n = ppoll(&input, 1, NULL, open);
		if (n > 0)
			return true;
		if (n < 0 && errno != EINTR)
			return false;
		if (signals_take_resize())
			rl_resize_terminal();
	}
}

static void abandon(void)
{
	rl_free_line_state();
	rl_callback_sigcleanup();
	rl_callback_handler_remove();
	fputs("^C\n", rl_outstream);
	fflush(rl_outstream);
}

static enum line_result read_terminal(struct line_editor *editor, const char *prompt)
{
	sigset_t waiting, before;
	sigemptyset(&waiting);
	sigaddset(&waiting, SIGINT);
	sigaddset(&waiting, SIGWINCH);
	sigprocmask(SIG_BLOCK, &waiting, &before);
	editor->is_done = false;
	signals_take_resize();
	rl_resize_terminal();
	rl_callback_handler_install(prompt, on_line);
	while (!editor->is_done) {
		if (wait_for_input(&before)) {
			rl_callback_read_char();
			continue;
		}
		editor->result = signals_cancel()->is_set ? LINE_INTERRUPTED : LINE_FAILED;
		abandon();
		break;
	}
	sigprocmask(SIG_SETMASK, &before, NULL);
	return editor->result;
}

static enum line_result read_plain(struct buffer *out)
{
	bool has_bytes = false;
	for (;;) {
		char c;
		ssize_t n = read(STDIN_FILENO, &c, 1);
		if (signals_cancel()->is_set)
			return LINE_INTERRUPTED;
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return LINE_FAILED;
		if (n == 0)
			return has_bytes ? LINE_READ : LINE_END;
		if (c == '\n')
			return LINE_READ;
		has_bytes = true;
		buffer_char(out, c);
	}
}

enum line_result line_read(struct line_editor *editor, const char *prompt, struct buffer *out)
{
	buffer_clear(out);
	editor->out = out;
	enum line_result result =
		editor->is_terminal ? read_terminal(editor, prompt) : read_plain(out);
	editor->out = NULL;
	return result == LINE_READ && out->failure ? LINE_FAILED : result;
}

/* Make the folders that lead to path. */
static void make_folders(char *path)
{
	for (char *at = path + 1; *at; at++) {
		if (*at != '/')
			continue;
		*at = '\0';
		mkdir(path, 0700);
		*at = '/';
	}
}

void line_history(struct line_editor *editor, const char *path)
{
	if (!editor->is_terminal)
		return;
	mem_free(editor->history);
	editor->history = mem_string(path, strlen(path));
	if (!editor->history)
		return;
	make_folders(editor->history);
	int fd = open(editor->history, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd >= 0 && !fchmod(fd, 0600) && !read_history(editor->history)) {
		close(fd);
		return;
	}
	if (fd >= 0)
		close(fd);
	mem_free(editor->history);
	editor->history = NULL;
}

void line_remember(struct line_editor *editor, struct span entry)
{
	HIST_ENTRY *last = history_length ? history_get(history_base + history_length - 1) : NULL;
	if (!editor->is_terminal || !entry.length || entry.at[0] == ' ')
		return;
	char *text = mem_string(entry.at, entry.length);
	if (text && !(last && last->line && !strcmp(last->line, text))) {
		add_history(text);
		if (editor->history)
			append_history(1, editor->history);
	}
	mem_free(text);
}

void line_editor_free(struct line_editor *editor)
{
	if (!editor)
		return;
	if (editor->history)
		history_truncate_file(editor->history, HISTORY_LINES);
	if (editor->is_terminal)
		clear_history();
	mem_free(editor->history);
	mem_free(editor);
	current = NULL;
}
