/*
 * The environment of chunks: one table, kept in the registry, made by
 * scripts/dossier/environment.lua.
 */
#ifndef LUA_ENVIRONMENT_H
#define LUA_ENVIRONMENT_H

#include <lua.h>

/* Make it; the libraries are open. [-0, +0, e] */
void environment_open(lua_State *L);

#endif
