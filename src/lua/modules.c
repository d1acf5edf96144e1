#include "lua/modules.h"

#include <lauxlib.h>
#include <string.h>

#include "lua/core.h"

/* A module gets the core table as its one argument. Upvalues: the module's index; the folder to
 * read it from instead, or nil. */
static int l_load_module(lua_State *L)
{
	const struct lua_module *module = &lua_modules[lua_tointeger(L, lua_upvalueindex(1))];
	const char *folder = lua_tostring(L, lua_upvalueindex(2));
	int status;

	if (folder) {
		const char *path =
			lua_pushfstring(L, "%s/%s.lua", folder, module->name + strlen("dossier."));
		status = luaL_loadfilex(L, path, "t");
	} else {
		const char *name = lua_pushfstring(L, "=%s", module->name);
		status = luaL_loadbufferx(L, module->text, module->length, name, "t");
	}
	if (status != LUA_OK)
		return lua_error(L);
	core_push(L);
	lua_call(L, 1, 1);
	return 1;
}

/* [-0, +1, m] */
static void push_loader(lua_State *L, lua_Integer i, const char *folder)
{
	lua_pushinteger(L, i);
	lua_pushstring(L, folder);
	lua_pushcclosure(L, l_load_module, 2);
}

void modules_preload(lua_State *L, const char *folder)
{
	luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
	for (lua_Integer i = 0; lua_modules[i].name; i++) {
		push_loader(L, i, folder);
		lua_setfield(L, -2, lua_modules[i].name);
	}
	lua_pop(L, 1);
}

/* The loader in package.preload, or our own where the script took it away. */
static void push_any_loader(lua_State *L, const char *name)
{
	for (lua_Integer i = 0; lua_modules[i].name; i++) {
		if (strcmp(lua_modules[i].name, name) != 0)
			continue;
		push_loader(L, i, NULL);
		return;
	}
	luaL_error(L, "no module '%s' is built in", name);
}

void modules_require(lua_State *L, const char *name)
{
	luaL_getsubtable(L, LUA_REGISTRYINDEX, "dossier.modules");
	if (lua_getfield(L, -1, name) == LUA_TNIL) {
		lua_pop(L, 1);
		luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
		if (lua_getfield(L, -1, name) != LUA_TFUNCTION) {
			lua_pop(L, 1);
			push_any_loader(L, name);
		}
		lua_remove(L, -2);
		lua_call(L, 0, 1);
		lua_pushvalue(L, -1);
		lua_setfield(L, -3, name);
	}
	lua_remove(L, -2);
}
