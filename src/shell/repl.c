/*
 * Read, evaluate, print. An entry may take several lines; an empty line ends it whatever Lua
 * thinks. Ctrl-C drops the entry or stops the work, and the prompt comes back.
 */
#include "shell/repl.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "dossier/dossier.h"
#include "out/print.h"
#include "shell/command.h"
#include "shell/complete.h"
#include "shell/line.h"
#include "shell/signals.h"
#include "shell/stream.h"
#include "shell/terminal.h"

#define ENTRY ((size_t)16 << 20) /* bytes of one entry */
#define PATH 4096

/* $variable/rest or $HOME/fallback/rest as an absolute path; false when neither is set. */
static bool user_path(char out[PATH], const char *variable, const char *fallback, const char *rest)
{
	const char *base = getenv(variable), *home = getenv("HOME");
	int n = -1;
	if (base && base[0] == '/')
		n = snprintf(out, PATH, "%s/%s", base, rest);
	else if (home && home[0] == '/')
		n = snprintf(out, PATH, "%s/%s/%s", home, fallback, rest);
	return n > 0 && n < PATH;
}

static void run_init_file(struct session *session)
{
	char path[PATH];
	if (session->options->has_no_init ||
	    !user_path(path, "XDG_CONFIG_HOME", ".config", "dossier/init.lua"))
		return;
	if (file_kind(path) == FILE_REGULAR && session_script(session, path))
		say("the rest of the init file was not run");
	signals_ready();
}

/* A number from the environment without showing it: how many documents there are, or -1. */
static lua_Integer count_documents(struct session *session)
{
	static const char text[] = "return d and #documents or -1";
	lua_State *L = session->L;
	lua_Integer n = -1;
	if (!lua_host_load(L, text, sizeof text - 1, "=greeting") && !lua_host_call(L, 0, 1))
		n = lua_tointeger(L, -1);
	lua_settop(L, 0);
	return n;
}

static void greet(struct session *session)
{
	struct buffer out;
	const char *path = session->options->dossier;
	struct terminal terminal = terminal_look(session->options);
	const char *between = terminal.is_ascii ? " - " : " \u00b7 ";
	buffer_init(&out, 65536);
	buffer_format(&out, "dossier %s", dossier_version());
	if (path) {
		lua_Integer n = count_documents(session);
		buffer_string(&out, between);
		print_line(&out, span_of(path), 0, terminal.is_ascii);
		if (n >= 0)
			buffer_format(&out, "%s%lld document%s", between, (long long)n,
				      n == 1 ? "" : "s");
	}
	buffer_format(&out, "%shelp() for help, TAB completes, Ctrl-D leaves\n", between);
	session_print(session, buffer_all(&out));
	buffer_release(&out);
}

/* What runs for an entry: itself, or help("topic") for "?topic". */
static void code_of(struct span entry, struct buffer *code)
{
	struct span line = span_trim(entry);
	if (!line.length || line.at[0] != '?') {
		buffer_span(code, entry);
		return;
	}
	struct span topic = span_trim(span_make(line.at + 1, line.length - 1));
	buffer_string(code, topic.length ? "help[==[" : "help(");
	buffer_span(code, topic);
	buffer_string(code, topic.length ? "]==]" : ")");
}

static bool is_leaving(struct span entry)
{
	struct span line = span_trim(entry);
	return span_equal(line, SPAN("exit")) || span_equal(line, SPAN("quit")) ||
	       span_equal(line, SPAN("exit()")) || span_equal(line, SPAN("quit()"));
}

/* Take the line into the entry and run the entry when it is whole; false to leave. */
static bool take(struct session *session, struct line_editor *editor, struct buffer *entry,
		 const struct buffer *line)
{
	bool is_first = !entry->length, is_final = !is_first && !line->length;
	struct buffer code;
	if (is_first && !span_trim(buffer_all(line)).length)
		return true;
	buffer_span(entry, buffer_all(line));
	buffer_char(entry, '\n');
	if (is_first && is_leaving(buffer_all(entry)))
		return false;
	buffer_init(&code, ENTRY + 64);
	code_of(buffer_all(entry), &code);
	enum evaluation done = session_evaluate(session, buffer_all(&code), "=input", is_final);
	buffer_release(&code);
	signals_ready();
	lua_settop(session->L, 0);
	if (done == EVALUATED_UNFINISHED)
		return true;
	line_remember(editor, span_make(entry->at, entry->length - 1));
	buffer_clear(entry);
	return !session->failure.status;
}

static int loop(struct session *session, struct line_editor *editor)
{
	struct buffer line, entry;
	int exit = -1;
	buffer_init(&line, ENTRY);
	buffer_init(&entry, ENTRY);
	while (exit < 0) {
		session->pending = buffer_all(&entry);
		switch (line_read(editor, entry.length ? ">> " : "> ", &line)) {
		case LINE_READ:
			exit = take(session, editor, &entry, &line) ? -1 : EXIT_DONE;
			break;
		case LINE_INTERRUPTED:
			signals_ready();
			buffer_clear(&entry);
			break;
		case LINE_END:
			exit = EXIT_DONE;
			break;
		case LINE_FAILED:
			say("the entry is too long, or the terminal is gone");
			exit = EXIT_FAILED;
		}
	}
	buffer_release(&line);
	buffer_release(&entry);
	return exit;
}

int repl(struct session *session)
{
	char history[PATH];
	bool is_shown = isatty(STDIN_FILENO);
	struct line_editor *editor = line_editor_new(complete, session);
	if (!editor) {
		say("out of memory");
		return EXIT_FAILED;
	}
	if (user_path(history, "XDG_STATE_HOME", ".local/state", "dossier/history"))
		line_history(editor, history);
	run_init_file(session);
	if (is_shown && !session->options->is_quiet)
		greet(session);
	int exit = loop(session, editor);
	if (is_shown)
		session_print(session, SPAN("\n"));
	line_editor_free(editor);
	return exit;
}
