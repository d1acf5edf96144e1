/*
 * What turns text into functions: load, loadfile, dofile, require. Text only, everywhere: a
 * compiled chunk with three changed bytes crashes Lua in one case of four.
 *
 * package.path holds absolute entries only, so that no module is picked up from whatever folder
 * the program was started in: the script's folder, ./lua as it was at the start, the analyst's
 * modules ($XDG_DATA_HOME/dossier/lua), the installation's, and Lua's own.
 */
#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lua/modules.h"
#include "lua/state.h"

#ifndef DOSSIER_SHARE
#define DOSSIER_SHARE "/usr/local/share/dossier"
#endif

/* load and loadfile: Lua's own, upvalue 1, with the mode, argument upvalue 2, set to "t". */
static int l_load(lua_State *L)
{
	int mode = (int)lua_tointeger(L, lua_upvalueindex(2));

	if (lua_gettop(L) < mode)
		lua_settop(L, mode);
	lua_pushliteral(L, "t");
	lua_replace(L, mode);
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
	return lua_gettop(L);
}

static int finish_dofile(lua_State *L, int status, lua_KContext context)
{
	(void)status;
	(void)context;
	return lua_gettop(L) - 1;
}

static int l_dofile(lua_State *L)
{
	const char *path = luaL_optstring(L, 1, NULL);

	lua_settop(L, 1);
	if (luaL_loadfilex(L, path, "t") != LUA_OK)
		return lua_error(L);
	lua_callk(L, 0, LUA_MULTRET, 0, finish_dofile);
	return finish_dofile(L, 0, 0);
}

/* package.searchers: a file on package.path. Upvalue 1: the package table. */
static int l_search(lua_State *L)
{
	const char *name = luaL_checkstring(L, 1);

	lua_getfield(L, lua_upvalueindex(1), "searchpath");
	lua_pushvalue(L, 1);
	if (lua_getfield(L, lua_upvalueindex(1), "path") != LUA_TSTRING)
		return luaL_error(L, "package.path must be a string");
	lua_call(L, 2, 2);
	if (lua_isnil(L, -2))
		return 1; /* where it is not */
	const char *file = lua_tostring(L, -2);
	if (luaL_loadfilex(L, file, "t") != LUA_OK)
		return luaL_error(L, "error loading module '%s' from file '%s':\n\t%s", name, file,
				  lua_tostring(L, -1));
	lua_pushstring(L, file);
	return 2;
}

static void replace_loader(lua_State *L, const char *name, int mode)
{
	lua_getglobal(L, name);
	lua_pushinteger(L, mode);
	lua_pushcclosure(L, l_load, 2);
	lua_setglobal(L, name);
}

/* Append the templates of a folder; relative folders are left out. */
static void add_folder(luaL_Buffer *path, const char *folder, const char *below)
{
	static const char *const templates[] = {"/?.lua;", "/?/init.lua;"};

	if (!folder || folder[0] != '/')
		return;
	for (size_t i = 0; i < 2; i++) {
		luaL_addstring(path, folder);
		luaL_addstring(path, below);
		luaL_addstring(path, templates[i]);
	}
}

static void add_data_home(luaL_Buffer *path)
{
	const char *folder = getenv("XDG_DATA_HOME");

	if (folder && folder[0])
		add_folder(path, folder, "/dossier/lua");
	else
		add_folder(path, getenv("HOME"), "/.local/share/dossier/lua");
}

/* The absolute templates of a path as Lua has it. */
static void add_absolute(luaL_Buffer *path, const char *templates)
{
	while (*templates) {
		size_t length = strcspn(templates, ";");
		if (templates[0] == '/') {
			luaL_addlstring(path, templates, length);
			luaL_addchar(path, ';');
		}
		templates += length + (templates[length] == ';');
	}
}

/* [-0, +1, m] without the last ';' */
static void push_path(luaL_Buffer *path)
{
	if (luaL_bufflen(path) > 0)
		luaL_buffsub(path, 1);
	luaL_pushresult(path);
}

/* The package table is on top. [-0, +0, m] */
static void set_paths(lua_State *L, const struct lua_host_options *options)
{
	enum { LONGEST_FOLDER = 4096 };
	char folder[LONGEST_FOLDER];
	luaL_Buffer path;

	lua_getfield(L, -1, "path");
	const char *before = lua_tostring(L, -1);
	luaL_buffinit(L, &path);
	add_folder(&path, options->script_folder, "");
	if (getcwd(folder, sizeof folder))
		add_folder(&path, folder, "/lua");
	if (!options->is_bare)
		add_data_home(&path);
	add_folder(&path, DOSSIER_SHARE, "/lua");
	add_absolute(&path, before);
	push_path(&path);
	lua_setfield(L, -3, "path");
	lua_getfield(L, -2, "cpath");
	before = lua_tostring(L, -1); /* luaL_buffinit pushes a placeholder of its own */
	luaL_buffinit(L, &path);
	add_absolute(&path, before);
	push_path(&path);
	lua_setfield(L, -4, "cpath");
	lua_pop(L, 2);
}

/* The searchers of a level: preload, files, C modules. The package table is on top. */
static void set_searchers(lua_State *L, enum lua_sandbox sandbox)
{
	lua_getfield(L, -1, "searchers");
	lua_pushvalue(L, -2);
	lua_pushcclosure(L, l_search, 1);
	lua_rawseti(L, -2, 2);
	for (int i = 4; i >= (sandbox == LUA_SANDBOX_STRICT ? 2 : 3); i--) {
		if (sandbox == LUA_SANDBOX_NONE)
			break;
		lua_pushnil(L);
		lua_rawseti(L, -2, i);
	}
	lua_pop(L, 1);
	if (sandbox != LUA_SANDBOX_NONE) {
		lua_pushnil(L);
		lua_setfield(L, -2, "loadlib");
	}
}

void loaders_open(lua_State *L, const struct lua_host_options *options)
{
	replace_loader(L, "load", 3);
	replace_loader(L, "loadfile", 2);
	lua_pushcfunction(L, l_dofile);
	lua_setglobal(L, "dofile");
	lua_getglobal(L, "package");
	set_paths(L, options);
	set_searchers(L, options->sandbox);
	lua_pop(L, 1);
	modules_preload(L, options->module_folder);
}
