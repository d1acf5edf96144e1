/*
 * The core: what C gives to the standard modules and to no script.
 *
 * One table in the registry. core.methods.<type> are the methods of each Lua type: those in C are
 * there first, scripts/dossier/surface.lua adds those that are better said in Lua.
 */
#ifndef LUA_CORE_H
#define LUA_CORE_H

#include <lauxlib.h>
#include <lua.h>

#include "dossier/error.h"

/* Push the core table. [-0, +1, m] */
void core_push(lua_State *L);
/* Add functions to it. [-0, +0, m] */
void core_add(lua_State *L, const luaL_Reg *functions);
/* Push core.methods[type], making it when it is not there. [-0, +1, m] */
void core_push_methods(lua_State *L, const char *type);

/* Each sets up its type: metatable, methods. [-0, +0, m] */
void row_type_open(lua_State *L);
void relation_type_open(lua_State *L);
void rows_type_open(lua_State *L);
void dossier_type_open(lua_State *L);
void annotate_open(lua_State *L);
void judgement_open(lua_State *L);
void print_open(lua_State *L);
void names_open(lua_State *L);

/* Push an open dossier, or fill the error; the box is pushed either way. [-0, +1, m] */
enum dossier_status dossier_type_open_file(lua_State *L, const char *path, unsigned flags,
					   struct dossier_error *error);

#endif
