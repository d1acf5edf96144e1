/*
 * From the engine's errors to Lua's: plain strings with the script's position in front.
 */
#ifndef LUA_RAISE_H
#define LUA_RAISE_H

#include <lua.h>

#include "dossier/error.h"

/* Raise the error; never returns. "file:3: where: unknown column ..." [-0, +0, v] */
int raise_error(lua_State *L, const struct dossier_error *error);
/* The same with the name of the verb in front of the message: "where: ...". [-0, +0, v] */
int raise_in(lua_State *L, const char *verb, const struct dossier_error *error);
/* Raise the verb's own complaint. format as lua_pushfstring. [-0, +0, v] */
int raise_misuse(lua_State *L, const char *verb, const char *format, ...);
/* Push " (did you mean "near"?)", or "" when nothing is near. [-0, +1, m] */
void push_suggestion(lua_State *L, const char *word, const char *const *names, size_t n);

#endif
