/*
 * The core is reached by C through the registry and by the standard modules as their argument; no
 * function that scripts can call gives it away.
 */
#include "lua/core.h"

#include "base/near.h"

static const char core_key; /* its address is the key in the registry */

void core_push(lua_State *L)
{
	if (lua_rawgetp(L, LUA_REGISTRYINDEX, &core_key) == LUA_TTABLE)
		return;
	lua_pop(L, 1);
	lua_newtable(L);
	lua_pushvalue(L, -1);
	lua_rawsetp(L, LUA_REGISTRYINDEX, &core_key);
}

void core_add(lua_State *L, const luaL_Reg *functions)
{
	core_push(L);
	luaL_setfuncs(L, functions, 0);
	lua_pop(L, 1);
}

void core_push_methods(lua_State *L, const char *type)
{
	core_push(L);
	luaL_getsubtable(L, -1, "methods");
	luaL_getsubtable(L, -1, type);
	lua_replace(L, -3);
	lua_pop(L, 1);
}
