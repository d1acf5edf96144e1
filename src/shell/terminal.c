/*
 * The pager is a child that reads a pipe. While it runs Ctrl-C is the pager's; that it stops
 * reading early (the user pressed q) is no error.
 */
#include "shell/terminal.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "shell/stream.h"

#define PAGER_WORDS 16
#define PAGER_BYTES 1024
#define DEFAULT_PAGER "less -XFR"
#define NOT_STARTED 127

static const char *environment(const char *name)
{
	const char *value = getenv(name);
	return value && *value ? value : NULL;
}

/* What the user's environment says about the locale of characters, or NULL. */
static const char *locale_name(void)
{
	const char *name = environment("LC_ALL");
	name = name ? name : environment("LC_CTYPE");
	return name ? name : environment("LANG");
}

void terminal_start(void)
{
	if (!setlocale(LC_CTYPE, locale_name() ? "" : "C.UTF-8"))
		setlocale(LC_CTYPE, "C.UTF-8");
}

static bool is_utf8_locale(void)
{
	const char *name = locale_name();
	if (!name)
		return true;
	struct span span = span_of(name);
	for (size_t i = 0; i + 5 <= span.length; i++) {
		struct span rest = span_make(span.at + i, span.length - i);
		if (span_equal_nocase(span_make(rest.at, 5), SPAN("utf-8")) ||
		    span_equal_nocase(span_make(rest.at, 4), SPAN("utf8")))
			return true;
	}
	return span.length >= 4 &&
	       span_equal_nocase(span_make(span.at + span.length - 4, 4), SPAN("utf8"));
}

static size_t columns_of_environment(void)
{
	int64_t columns;
	const char *value = environment("COLUMNS");
	if (value && span_integer(span_of(value), &columns) && columns >= 1 && columns <= 10000)
		return (size_t)columns;
	return 80;
}

static bool wants_color(const struct options *options, bool is_terminal)
{
	const char *term = environment("TERM");
	if (options->color != COLOR_AUTO)
		return options->color == COLOR_ALWAYS;
	return is_terminal && !environment("NO_COLOR") && term && strcmp(term, "dumb");
}

struct terminal terminal_look(const struct options *options)
{
	struct terminal terminal = {.is_terminal = isatty(STDOUT_FILENO)};
	struct winsize size = {0};
	if (terminal.is_terminal) {
		bool is_known = !ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) && size.ws_col;
		terminal.width = is_known ? size.ws_col : columns_of_environment();
		terminal.height = size.ws_row;
	}
	if (options->width)
		terminal.width = options->width;
	terminal.has_color = wants_color(options, terminal.is_terminal);
	terminal.is_ascii = !is_utf8_locale();
	return terminal;
}

static size_t count_lines(struct span text)
{
	size_t n = 0;
	for (size_t i = 0; i < text.length; i++)
		n += text.at[i] == '\n';
	return n;
}

/* Split at spaces, in place. */
static bool pager_words(char text[PAGER_BYTES], char *words[PAGER_WORDS])
{
	const char *pager = getenv("PAGER");
	size_t length, n = 0;
	pager = pager ? pager : DEFAULT_PAGER;
	length = strlen(pager);
	if (length >= PAGER_BYTES)
		return false;
	memcpy(text, pager, length + 1);
	for (char *at = text; *at && n < PAGER_WORDS - 1;) {
		at += strspn(at, " ");
		if (*at)
			words[n++] = at;
		at += strcspn(at, " ");
		if (*at)
			*at++ = '\0';
	}
	words[n] = NULL;
	return n && strcmp(words[0], "cat") != 0;
}

static void run_pager(char *const *words, int from)
{
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	signal(SIGINT, SIG_DFL);
	if (dup2(from, STDIN_FILENO) >= 0)
		execvp(words[0], words);
	_exit(NOT_STARTED);
}

static void feed(int to, struct span text)
{
	while (text.length) {
		ssize_t n = write(to, text.at, text.length);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return;
		text = span_make(text.at + n, text.length - (size_t)n);
	}
}

/* False when no pager could be started. */
static bool page(struct span text)
{
	char bytes[PAGER_BYTES], *words[PAGER_WORDS];
	int ends[2], status = 0;
	struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
	if (!pager_words(bytes, words) || pipe(ends))
		return false;
	fflush(stdout);
	pid_t child = fork();
	if (!child) {
		close(ends[1]);
		run_pager(words, ends[0]);
	}
	close(ends[0]);
	sigaction(SIGINT, &ignore, &before);
	if (child > 0)
		feed(ends[1], text);
	close(ends[1]);
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		continue;
	sigaction(SIGINT, &before, NULL);
	return child > 0 && !(WIFEXITED(status) && WEXITSTATUS(status) == NOT_STARTED);
}

enum dossier_status terminal_show(const struct terminal *terminal, struct span text,
				  struct dossier_error *error)
{
	bool is_long = terminal->is_terminal && terminal->height &&
		       count_lines(text) + 1 >= terminal->height && isatty(STDIN_FILENO);
	if (is_long && page(text))
		return DOSSIER_OK;
	enum dossier_status status = stream_write(text.at, text.length, error);
	return status ? status : stream_flush(error);
}
