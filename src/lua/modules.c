/*
 * The modules are run once for each state, with the core table as their one argument, and kept
 * where no script can replace them; require gets the same tables.
 */
#include "lua/modules.h"

#include <lauxlib.h>
#include <string.h>

#include "lua/core.h"

static const char cache_key, folder_key; /* their addresses are keys in the registry */

/* Push the function that a module's text is. [-0, +1, e] */
static void load_module(lua_State *L, const struct lua_module *module)
{
	int status;

	if (lua_rawgetp(L, LUA_REGISTRYINDEX, &folder_key) == LUA_TSTRING) {
		const char *path = lua_pushfstring(L, "%s/%s.lua", lua_tostring(L, -1),
						   module->name + strlen("dossier."));
		status = luaL_loadfilex(L, path, "t");
		lua_remove(L, -2);
	} else {
		const char *name = lua_pushfstring(L, "=%s", module->name);
		status = luaL_loadbufferx(L, module->text, module->length, name, "t");
		lua_remove(L, -2);
	}
	lua_remove(L, -2);
	if (status != LUA_OK)
		lua_error(L);
}

/* Push the table of modules that were run. [-0, +1, m] */
static void push_cache(lua_State *L)
{
	if (lua_rawgetp(L, LUA_REGISTRYINDEX, &cache_key) == LUA_TTABLE)
		return;
	lua_pop(L, 1);
	lua_newtable(L);
	lua_pushvalue(L, -1);
	lua_rawsetp(L, LUA_REGISTRYINDEX, &cache_key);
}

void modules_require(lua_State *L, const char *name)
{
	const struct lua_module *module = lua_modules;

	push_cache(L);
	if (lua_getfield(L, -1, name) == LUA_TNIL) {
		lua_pop(L, 1);
		while (module->name && strcmp(module->name, name) != 0)
			module++;
		if (!module->name)
			luaL_error(L, "no module '%s' is built in", name);
		load_module(L, module);
		core_push(L);
		lua_call(L, 1, 1);
		lua_pushvalue(L, -1);
		lua_setfield(L, -3, name);
	}
	lua_remove(L, -2);
}

/* package.preload["dossier.x"](name) */
static int l_preload(lua_State *L)
{
	modules_require(L, luaL_checkstring(L, 1));
	return 1;
}

void modules_preload(lua_State *L, const char *folder)
{
	lua_pushstring(L, folder);
	lua_rawsetp(L, LUA_REGISTRYINDEX, &folder_key);
	luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
	for (const struct lua_module *module = lua_modules; module->name; module++) {
		lua_pushcfunction(L, l_preload);
		lua_setfield(L, -2, module->name);
	}
	lua_pop(L, 1);
}
