/*
 * The module `dossier`: in our program and, as dossier.so, for a stock lua5.4.
 */
#include <lauxlib.h>

#include "lua/core.h"
#include "lua/host.h"
#include "lua/modules.h"

/* A stock Lua has no preloaded modules of ours yet. */
static void preload(lua_State *L)
{
	luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
	bool is_there = lua_getfield(L, -1, "dossier.surface") != LUA_TNIL;
	lua_pop(L, 2);
	if (!is_there)
		modules_preload(L, NULL);
}

int luaopen_dossier(lua_State *L)
{
	static void (*const types[])(lua_State *) = {
		row_type_open,     rows_type_open, relation_type_open, print_open,
		dossier_type_open, judgement_open, annotate_open,      names_open};

	luaL_checkversion(L);
	preload(L);
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		types[i](L);
	modules_require(L, "dossier.surface");
	return 1;
}
