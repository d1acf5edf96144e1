/*
 * Values between Lua and the engine, and checks of arguments.
 */
#ifndef LUA_CONVERT_H
#define LUA_CONVERT_H

#include <lua.h>

#include "dossier/relation.h"

/* Push one value: nil, integer, float, string, boolean. [-0, +1, m] */
void convert_push(lua_State *L, const struct dossier_value *value);
/* The value at index; text is borrowed from the stack. A row counts as its name, or its id. False
 * when it has no meaning in a question (a function, a table). [-0, +0, m] */
bool convert_value(lua_State *L, int index, struct dossier_value *out);
/* n values from the stack, from first on, in a block that lives as long as the new user data on top
 * of the stack; NULL when n is 0. verb is for the message. [-0, +1, v] */
struct dossier_value *convert_values(lua_State *L, int first, int n, const char *verb);
/* The strings of a list at index, or the single strings from index on when there is no table there;
 * as with convert_values. [-0, +1, v] */
const char **convert_names(lua_State *L, int index, size_t *n, const char *verb);

/* Raise unless the value at index is nil, nothing, or a table with no other keys than names.
 * True when there is a table. [-0, +0, v] */
bool options_check(lua_State *L, int index, const char *verb, const char *const *names, size_t n);
/* One option of the table at index; the default when it is absent. They raise when the type is
 * wrong: "add: option "outlet" must be a string". A string is borrowed from the table. [-0, +0, v]
 */
const char *option_string(lua_State *L, int index, const char *verb, const char *name);
bool option_boolean(lua_State *L, int index, const char *verb, const char *name, bool absent);
lua_Integer option_integer(lua_State *L, int index, const char *verb, const char *name,
			   lua_Integer absent, lua_Integer least, lua_Integer most);

#endif
