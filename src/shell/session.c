/*
 * What Lua prints comes through write_lua(): escaped on a terminal, as it is into a pipe or file. A
 * write that fails stops the script: nobody reads what it goes on to say.
 */
#include "shell/session.h"

#include <lauxlib.h>
#include <lualib.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"
#include "dossier/limits.h"
#include "out/print.h"
#include "shell/command.h"
#include "shell/complaint.h"
#include "shell/signals.h"
#include "shell/stream.h"
#include "shell/terminal.h"

#define MOST_OUTPUT ((size_t)4 << 30) /* bytes of -o's file */
#define RESULTS 9                     /* that are kept: _1 to _9 */

/* ---- Output ---- */

static void fail_writing(struct session *session, const struct dossier_error *error)
{
	if (session->failure.status)
		return;
	session->failure = *error;
	lua_host_interrupt(session->host);
}

static void write_out(struct session *session, const char *text, size_t length)
{
	struct dossier_error error;
	enum dossier_status status;
	if (session->options->output) {
		buffer_append(&session->file, text, length);
		status = buffer_status(&session->file, &error);
	} else {
		status = stream_write(text, length, &error);
	}
	if (status)
		fail_writing(session, &error);
}

static void write_escaped(struct session *session, const char *text, size_t length)
{
	struct buffer escaped;
	buffer_init(&escaped, 8 * length + 64);
	print_text(&escaped, span_make(text, length), terminal_look(session->options).is_ascii);
	write_out(session, escaped.at ? escaped.at : "", escaped.length);
	buffer_release(&escaped);
}

static void write_lua(void *context, enum lua_stream stream, const char *text, size_t length)
{
	struct session *session = context;
	if (stream == LUA_STREAM_ERROR && isatty(STDERR_FILENO))
		say_text(text, length);
	else if (stream == LUA_STREAM_ERROR)
		fwrite(text, 1, length, stderr);
	else if (!session->options->output && isatty(STDOUT_FILENO))
		write_escaped(session, text, length);
	else
		write_out(session, text, length);
}

void session_print(struct session *session, struct span text)
{
	struct terminal terminal = terminal_look(session->options);
	struct dossier_error error;
	if (session->options->output)
		write_out(session, text.at, text.length);
	else if (terminal_show(&terminal, text, &error))
		fail_writing(session, &error);
}

/* ---- Values ---- */

struct look {
	const char *format; /* -f, or NULL */
	struct terminal terminal;
};

/* look, value... -> text. Raises when reading the rows fails. */
static int render(lua_State *L)
{
	const struct look *look = lua_touserdata(L, 1);
	int n = lua_gettop(L);
	luaL_Buffer out;
	luaL_buffinit(L, &out);
	for (int i = 2; i <= n; i++) {
		size_t length;
		if (look->format)
			lua_host_format(L, i, look->format);
		else
			lua_host_show(L, i, (int)look->terminal.width, look->terminal.has_color,
				      look->terminal.is_ascii);
		const char *text = lua_tolstring(L, -1, &length);
		bool is_whole = !length || text[length - 1] == '\n';
		luaL_addvalue(&out);
		if (!is_whole)
			luaL_addchar(&out, '\n');
	}
	luaL_pushresult(&out);
	return 1;
}

/* value -> (in the environment: _9 = _8, ..., _1 = _ = value) */
static int keep(lua_State *L)
{
	char name[4];
	lua_host_environment(L);
	for (int i = RESULTS; i > 1; i--) {
		snprintf(name, sizeof name, "_%d", i - 1);
		lua_pushstring(L, name);
		lua_rawget(L, 2);
		snprintf(name, sizeof name, "_%d", i);
		lua_pushstring(L, name);
		lua_insert(L, -2);
		lua_rawset(L, 2);
	}
	for (int i = 0; i < 2; i++) {
		lua_pushstring(L, i ? "_" : "_1");
		lua_pushvalue(L, 1);
		lua_rawset(L, 2);
	}
	return 0;
}

static void failed(void *context, lua_State *L, struct span source)
{
	struct session *session = context;
	size_t length = 0;
	const char *message = lua_tolstring(L, -1, &length);
	if (session->failure.status)
		return; /* it stopped because of that */
	if (lua_host_is_interrupted(session->host))
		say("interrupted");
	else if (message)
		complain(span_make(message, length), source,
			 terminal_look(session->options).is_ascii);
	else
		say("the error is no text but a %s", luaL_typename(L, -1));
}

static bool shown(void *context, lua_State *L, int n)
{
	struct session *session = context;
	struct look look = {session->options->format, terminal_look(session->options)};
	int first = lua_gettop(L) - n + 1;
	if (n == 1 && luaL_testudata(L, first, LUA_FILEHANDLE))
		return true; /* what io.write() gives */
	bool is_good = lua_checkstack(L, n + 4);
	if (session->options->output && !session->options->width)
		look.terminal.width = 0;
	lua_pushcfunction(L, render);
	lua_pushlightuserdata(L, &look);
	for (int i = 0; is_good && i < n; i++)
		lua_pushvalue(L, first + i);
	is_good = is_good && lua_host_call(L, n + 1, 1) == LUA_OK;
	if (!is_good) {
		failed(session, L, (struct span){NULL, 0});
	} else {
		size_t length;
		const char *text = lua_tolstring(L, -1, &length);
		session_print(session, span_make(text, length));
		lua_pushcfunction(L, keep);
		lua_pushvalue(L, first);
		if (!lua_isnil(L, first) && lua_pcall(L, 1, 0, 0))
			failed(session, L, (struct span){NULL, 0});
	}
	lua_settop(L, first + n - 1);
	return is_good && !session->failure.status;
}

enum evaluation session_evaluate(struct session *session, struct span text, const char *name,
				 bool is_final)
{
	const struct evaluation_watch watch = {session, shown, failed};
	return evaluate(session->L, text, name, is_final, &watch);
}

/* ---- Scripts ---- */

int session_failed(const struct session *session)
{
	if (session->failure.status)
		return EXIT_FAILED; /* said when the session closes */
	return lua_host_is_interrupted(session->host) ? EXIT_INTERRUPTED : EXIT_FAILED;
}

static int call(struct session *session, int n_arguments)
{
	if (lua_host_call(session->L, n_arguments, 0) == LUA_OK)
		return EXIT_DONE;
	failed(session, session->L, (struct span){NULL, 0});
	lua_settop(session->L, 0);
	return session_failed(session);
}

static int run_text(struct session *session, struct span text, const char *path)
{
	const struct options *options = session->options;
	lua_State *L = session->L;
	char name[1024];
	snprintf(name, sizeof name, "%s%s", strcmp(path, "-") ? "@" : "=",
		 strcmp(path, "-") ? path : "stdin");
	if (!lua_checkstack(L, (int)options->n_arguments + 2)) {
		say("too many arguments for a script");
		return EXIT_USAGE;
	}
	if (lua_host_load(L, text.at, text.length, name)) {
		failed(session, L, (struct span){NULL, 0});
		lua_settop(L, 0);
		return EXIT_FAILED;
	}
	for (size_t i = 0; i < options->n_arguments; i++)
		lua_pushstring(L, options->arguments[i]);
	return call(session, (int)options->n_arguments);
}

int session_script(struct session *session, const char *path)
{
	struct buffer text;
	struct dossier_error error;
	buffer_init(&text, (size_t)dossier_limit_get(DOSSIER_LIMIT_RECORD)->value);
	int exit;
	if (file_load(path, &text, signals_cancel(), &error)) {
		say_error(&error);
		exit = error.status == DOSSIER_INTERRUPTED ? EXIT_INTERRUPTED : EXIT_CANNOT_OPEN;
	} else {
		exit = run_text(session, buffer_all(&text), path);
	}
	buffer_release(&text);
	return exit;
}

/* module -> (in the environment: its last name = require(module)) */
static int require(lua_State *L)
{
	const char *module = lua_tostring(L, 1), *dot = strrchr(module, '.');
	lua_host_environment(L);
	lua_getfield(L, -1, "require");
	lua_pushvalue(L, 1);
	lua_call(L, 1, 1);
	lua_pushstring(L, dot ? dot + 1 : module);
	lua_insert(L, -2);
	lua_rawset(L, 2);
	return 0;
}

int session_require(struct session *session, const char *module)
{
	lua_pushcfunction(session->L, require);
	lua_pushstring(session->L, module);
	return call(session, 1);
}

/* ---- Opening and closing ---- */

/* options -> (arg, in the environment and, for modules, among the globals) */
static int set_arguments(lua_State *L)
{
	const struct options *options = lua_touserdata(L, 1);
	lua_host_environment(L);
	lua_pushliteral(L, "arg");
	lua_createtable(L, (int)options->n_arguments, 1);
	lua_pushstring(L, options->script ? options->script : "dossier");
	lua_rawseti(L, -2, 0);
	for (size_t i = 0; i < options->n_arguments; i++) {
		lua_pushstring(L, options->arguments[i]);
		lua_rawseti(L, -2, (lua_Integer)i + 1);
	}
	lua_pushvalue(L, -1);
	lua_setglobal(L, "arg"); /* modules look there */
	lua_pushvalue(L, -1);
	lua_setglobal(L, "arg");
	lua_rawset(L, 2);
	return 0;
}

/* The absolute folder of the script, for free(), or NULL. */
static char *folder_of(const char *script)
{
	char *path = script && strcmp(script, "-") ? realpath(script, NULL) : NULL;
	char *slash = path ? strrchr(path, '/') : NULL;
	if (slash)
		slash[slash == path] = '\0';
	return path;
}

static enum dossier_status start(struct session *session, struct dossier_error *error)
{
	const struct options *options = session->options;
	char *folder = folder_of(options->script);
	const struct lua_host_options hosting = {
		.sandbox = (enum lua_sandbox)(options->sandbox ? lua_sandbox_find(options->sandbox)
							       : LUA_SANDBOX_NONE),
		.cancel = signals_cancel(),
		.script_folder = folder,
		.write = write_lua,
		.context = session,
		.is_bare = options->has_no_init};
	enum dossier_status status = lua_host_new(&session->host, &hosting, error);
	free(folder);
	if (status)
		return status;
	session->L = lua_host_state(session->host);
	signals_set_host(session->host);
	lua_pushcfunction(session->L, set_arguments);
	lua_pushlightuserdata(session->L, (void *)(uintptr_t)options);
	return lua_pcall(session->L, 1, 0, 0) ? error_memory(error) : DOSSIER_OK;
}

static void release(struct session *session)
{
	signals_set_host(NULL);
	lua_host_free(session->host);
	buffer_release(&session->file);
	session->host = NULL;
}

bool session_open(struct session *session, const struct options *options, int *exit)
{
	struct dossier_error error;
	unsigned flags = options->is_read_only ? DOSSIER_READ_ONLY : 0;
	*session = (struct session){.options = options};
	buffer_init(&session->file, MOST_OUTPUT);
	*exit = EXIT_DONE;
	if (start(session, &error))
		*exit = command_fail(&error);
	else if (options->dossier && lua_host_open(session->host, options->dossier, flags, &error))
		*exit = command_fail_open(&error);
	if (*exit)
		release(session);
	return !*exit;
}

int session_close(struct session *session, int exit, bool is_whole)
{
	struct dossier_error error;
	const char *output = session->options->output;
	enum dossier_status status = session->failure.status;
	if (status)
		error = session->failure;
	else
		status = stream_flush(&error);
	if (!status && output && is_whole)
		status = file_save(output, buffer_all(&session->file), &error);
	if (status)
		say_error(&error);
	release(session);
	return status && exit != EXIT_INTERRUPTED ? EXIT_FAILED : exit;
}
