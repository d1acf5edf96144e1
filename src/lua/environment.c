/*
 * Chunks: loading them into the environment, calling them, and what of a failure the analyst sees.
 */
#include "lua/environment.h"

#include <lauxlib.h>
#include <string.h>

#include "base/error.h"
#include "lua/box.h"
#include "lua/core.h"
#include "lua/host.h"
#include "lua/modules.h"
#include "lua/state.h"

void environment_open(lua_State *L)
{
	core_push(L);
	modules_require(L, "dossier.environment");
	lua_setfield(L, -2, "environment");
	lua_pop(L, 1);
}

void lua_host_environment(lua_State *L)
{
	core_push(L);
	lua_getfield(L, -1, "environment");
	lua_remove(L, -2);
}

/* Skip a first line that begins with '#', but not its line break: lines keep their numbers. */
static void skip_shebang(const char **text, size_t *length)
{
	if (*length == 0 || **text != '#')
		return;
	const char *end = memchr(*text, '\n', *length);
	size_t skipped = end ? (size_t)(end - *text) : *length;
	*text += skipped;
	*length -= skipped;
}

int lua_host_load(lua_State *L, const char *text, size_t length, const char *name)
{
	skip_shebang(&text, &length);
	int status = luaL_loadbufferx(L, text, length, name, "t");
	if (status != LUA_OK)
		return status;
	lua_host_environment(L);
	lua_setupvalue(L, -2, 1);
	return LUA_OK;
}

/* Frames of C functions and of the standard modules say nothing to an analyst. */
static bool is_frame_of_script(const lua_Debug *frame)
{
	return strcmp(frame->what, "C") != 0 && strncmp(frame->source, "=dossier.", 9) != 0;
}

int lua_host_traceback(lua_State *L)
{
	enum { FRAMES_MAX = 12 };
	lua_Debug frame;
	luaL_Buffer text;
	int n = 0;

	if (lua_type(L, 1) != LUA_TSTRING) {
		if (!luaL_callmeta(L, 1, "__tostring"))
			lua_pushfstring(L, "(error object is a %s value)", luaL_typename(L, 1));
		return 1;
	}
	luaL_buffinit(L, &text);
	lua_pushvalue(L, 1);
	luaL_addvalue(&text);
	for (int level = 1; lua_getstack(L, level, &frame); level++) {
		lua_getinfo(L, "Sl", &frame);
		if (!is_frame_of_script(&frame) || frame.currentline < 0)
			continue;
		if (++n > FRAMES_MAX)
			continue;
		lua_pushfstring(L, "\n  %s %s:%d", n == 1 ? "in" : "called from", frame.short_src,
				frame.currentline);
		luaL_addvalue(&text);
	}
	if (n > FRAMES_MAX) {
		lua_pushfstring(L, "\n  and from %d more", n - FRAMES_MAX);
		luaL_addvalue(&text);
	}
	luaL_pushresult(&text);
	return 1;
}

int lua_host_call(lua_State *L, int n_arguments, int n_results)
{
	struct lua_host *host = host_of(L);
	int base = lua_gettop(L) - n_arguments;

	lua_pushcfunction(L, lua_host_traceback);
	lua_insert(L, base);
	lua_State *before = host->running;
	host->running = L;
	interrupt_arm(host, L);
	int status = lua_pcall(L, n_arguments, n_results, base);
	host->running = before;
	lua_remove(L, base);
	return status;
}

/* ---- The open dossier ---- */

struct opening {
	const char *path;
	unsigned flags;
	struct dossier_error *error;
	enum dossier_status status;
};

static int open_protected(lua_State *L)
{
	struct opening *opening = lua_touserdata(L, 1);

	opening->status = dossier_type_open_file(L, opening->path, opening->flags, opening->error);
	if (opening->status)
		return 0;
	lua_host_environment(L);
	lua_insert(L, -2);
	lua_setfield(L, -2, "d");
	return 0;
}

enum dossier_status lua_host_open(struct lua_host *host, const char *path, unsigned flags,
				  struct dossier_error *error)
{
	lua_State *L = host->L;
	struct opening opening = {path, flags, error, DOSSIER_MEMORY};

	if (host->sandbox == LUA_SANDBOX_STRICT)
		opening.flags |= DOSSIER_READ_ONLY; /* a stranger's script asks, no more */

	if (!lua_checkstack(L, 4))
		return error_memory(error);
	lua_pushcfunction(L, open_protected);
	lua_pushlightuserdata(L, &opening);
	if (lua_pcall(L, 1, 0, 0) != LUA_OK) {
		lua_pop(L, 1);
		return opening.status && opening.status != DOSSIER_MEMORY ? opening.status
									  : error_memory(error);
	}
	return opening.status;
}

/* ---- Stopping ---- */

void lua_host_interrupt(struct lua_host *host)
{
	host->cancel->is_set = 1;
	interrupt_arm(host, host->running);
	box_interrupt_dossiers(host);
}

bool lua_host_is_interrupted(const struct lua_host *host)
{
	return host->cancel->is_set;
}

void lua_host_ready(struct lua_host *host)
{
	if (host->cancel->is_set)
		box_release_cursors(host);
	host->cancel->is_set = 0;
	host->exhausted = NULL;
	host->steps = host->output = 0;
	host->running = host->L;
	interrupt_disarm(host, host->L);
}
