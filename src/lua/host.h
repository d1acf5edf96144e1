/*
 * A host: one Lua state with our libraries in it, and the way to stop it.
 *
 * The shell makes one, loads chunks through it, and frees it. One thread uses it, save that
 * lua_host_interrupt() may be called from a signal handler at any moment. What Lua prints leaves
 * through the function in the options, never through the host itself.
 *
 * Sandbox levels. NONE: an analyst's own script, all of Lua (text chunks only). STD: no
 * processes, no C modules, no debug library. STRICT: a stranger's script: no files, no modules
 * but the built-in ones, limits on memory, instructions and output. A seat belt, not a wall.
 */
#ifndef LUA_HOST_H
#define LUA_HOST_H

#include <lua.h>

#include "base/buffer.h"
#include "dossier/dossier.h"

struct lua_host;

enum lua_sandbox { LUA_SANDBOX_NONE, LUA_SANDBOX_STD, LUA_SANDBOX_STRICT };
/* The level of a name ("none", "std", "strict"), or -1. */
int lua_sandbox_find(const char *name);

enum lua_stream { LUA_STREAM_OUT, LUA_STREAM_ERROR };
/* Text that Lua writes; text may come from a document: the receiver escapes it for a terminal. */
typedef void lua_write_function(void *context, enum lua_stream stream, const char *text,
				size_t length);

struct lua_host_options {
	enum lua_sandbox sandbox;
	struct dossier_cancel *cancel; /* borrowed, outlives the host; NULL: the host has its own */
	const char *script_folder;     /* absolute; where require looks first; NULL: nowhere */
	const char *module_folder; /* development: "dossier.x" is read from here; NULL: built in */
	lua_write_function *write; /* NULL: output is dropped */
	void *context;             /* of write */
	uint64_t memory, steps, output; /* limits in bytes, instructions, bytes; 0: of the level */
	bool is_bare; /* ignore $LUA_PATH_5_4, $LUA_CPATH_5_4 and $XDG_DATA_HOME */
};

/* options may be NULL. */
enum dossier_status lua_host_new(struct lua_host **out, const struct lua_host_options *options,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Closes the state, and with it every dossier that is open in it. NULL is taken. */
void lua_host_free(struct lua_host *host);
lua_State *lua_host_state(struct lua_host *host);

/* Open a dossier and make it `d` of the environment (closing none that was there before). In the
 * strict sandbox it is opened read-only. */
enum dossier_status lua_host_open(struct lua_host *host, const char *path, unsigned flags,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Push the environment of chunks: the open dossier as `d`, its nouns and methods by their bare
 * names, the globals; an unknown name is an error that suggests the near one. [-0, +1, m] */
void lua_host_environment(lua_State *L);
/* Load source text as a function in that environment. name as Lua has it: "=stdin", "@file". A
 * first line that begins with '#' is skipped. Returns a Lua status; pushes the function or the
 * message. [-0, +1, -] */
int lua_host_load(lua_State *L, const char *text, size_t length, const char *name);
/* As lua_pcall, with a traceback of the script's own frames behind error messages that are
 * strings; the status is LUA_OK or a Lua error status. Interrupted work ends here, whatever pcall
 * the script has. [-(nargs + 1), +(nresults | 1), -] */
int lua_host_call(lua_State *L, int n_arguments, int n_results);

/* A message handler for lua_pcall: appends the frames of scripts, not ours. [-1, +1, m] */
int lua_host_traceback(lua_State *L);

/* Push a value as the prompt prints it: a relation as a fitted table, a row as a card, a list
 * numbered, tables with limits on depth and length. width 0: not a terminal, nothing is cut.
 * Text in it is escaped already. [-0, +1, e] */
void lua_host_show(lua_State *L, int index, int width, bool is_coloured, bool is_ascii);

/* The same for another program, as lua_host_show without width: a relation, a row or a list of rows
 * in the format ("csv", "json", ... print.h). An unknown format is an error. [-0, +1, e] */
void lua_host_format(lua_State *L, int index, const char *format);

/* For completion. All append names, each with a NUL behind it, and never run code of scripts; they
 * do not raise, and append nothing when they fail. [-0, +0, -] */
/* The columns and methods of the relation, row, dossier or table at index. */
void lua_host_members(lua_State *L, int index, struct buffer *out);
/* What may stand inside {} of index:method{}: option names, or the columns. */
void lua_host_option_names(lua_State *L, int index, const char *method, struct buffer *out);
/* Names of entities that begin with prefix, case ignored, the most mentioned first. */
void lua_host_entity_names(struct lua_host *host, const char *prefix, struct buffer *out,
			   size_t most);

/* Stop what runs; async-signal-safe. It stays in force until lua_host_ready(). */
void lua_host_interrupt(struct lua_host *host);
bool lua_host_is_interrupted(const struct lua_host *host);
/* Back at the prompt: forget the interrupt. */
void lua_host_ready(struct lua_host *host);

/* The module as `require "dossier"` gets it, also from a stock lua5.4. */
int luaopen_dossier(lua_State *L);

#endif
