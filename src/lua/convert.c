/*
 * Arrays for the engine live in user data on the stack, so that whatever raises while they are filled
 * leaves nothing behind; strings in them are borrowed from the table or the stack that holds them.
 */
#include "lua/convert.h"

#include <lauxlib.h>
#include <string.h>

#include "lua/raise.h"
#include "lua/row.h"

void convert_push(lua_State *L, const struct dossier_value *value)
{
	switch (value->kind) {
	case DOSSIER_VALUE_INTEGER:
		lua_pushinteger(L, (lua_Integer)value->integer);
		return;
	case DOSSIER_VALUE_REAL:
		lua_pushnumber(L, value->real);
		return;
	case DOSSIER_VALUE_TEXT:
		lua_pushlstring(L, value->text, value->length);
		return;
	case DOSSIER_VALUE_BOOLEAN:
		lua_pushboolean(L, value->integer != 0);
		return;
	case DOSSIER_VALUE_NULL:
		break;
	}
	lua_pushnil(L);
}

static void set_number(lua_State *L, int index, struct dossier_value *out)
{
	if (lua_isinteger(L, index)) {
		out->kind = DOSSIER_VALUE_INTEGER;
		out->integer = lua_tointeger(L, index);
	} else {
		out->kind = DOSSIER_VALUE_REAL;
		out->real = lua_tonumber(L, index);
	}
}

bool convert_value(lua_State *L, int index, struct dossier_value *out)
{
	*out = (struct dossier_value){.kind = DOSSIER_VALUE_NULL};
	switch (lua_type(L, index)) {
	case LUA_TNIL:
		return true;
	case LUA_TBOOLEAN:
		out->kind = DOSSIER_VALUE_BOOLEAN;
		out->integer = lua_toboolean(L, index);
		return true;
	case LUA_TNUMBER:
		set_number(L, index, out);
		return true;
	case LUA_TSTRING:
		out->kind = DOSSIER_VALUE_TEXT;
		out->text = lua_tolstring(L, index, &out->length);
		return true;
	default:
		return row_value(L, index, out);
	}
}

struct dossier_value *convert_values(lua_State *L, int first, int n, const char *verb)
{
	if (n <= 0) {
		lua_pushnil(L);
		return NULL;
	}
	struct dossier_value *values = lua_newuserdatauv(L, (size_t)n * sizeof *values, 0);
	for (int i = 0; i < n; i++) {
		if (!convert_value(L, first + i, &values[i]))
			raise_misuse(L, verb,
				     "value %d must be a string, number or boolean, not %s", i + 1,
				     luaL_typename(L, first + i));
	}
	return values;
}

static const char **names_of_list(lua_State *L, int index, size_t n, const char *verb)
{
	const char **names = lua_newuserdatauv(L, (n + 1) * sizeof *names, 0);

	for (size_t i = 0; i < n; i++) {
		if (lua_rawgeti(L, index, (lua_Integer)i + 1) != LUA_TSTRING)
			raise_misuse(L, verb,
				     "entry %d of the list must be a column's name, not %s",
				     (int)i + 1, luaL_typename(L, -1));
		names[i] = lua_tostring(L, -1); /* the list holds it */
		lua_pop(L, 1);
	}
	return names;
}

const char **convert_names(lua_State *L, int index, size_t *n, const char *verb)
{
	if (lua_istable(L, index)) {
		*n = (size_t)lua_rawlen(L, index);
		return names_of_list(L, index, *n, verb);
	}
	int last = lua_gettop(L);
	*n = last >= index ? (size_t)(last - index + 1) : 0;
	const char **names = lua_newuserdatauv(L, (*n + 1) * sizeof *names, 0);
	for (size_t i = 0; i < *n; i++) {
		if (lua_type(L, index + (int)i) != LUA_TSTRING)
			raise_misuse(L, verb, "expected the name of a column, got %s",
				     luaL_typename(L, index + (int)i));
		names[i] = lua_tostring(L, index + (int)i);
	}
	return names;
}

static bool is_among(const char *word, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (strcmp(word, names[i]) == 0)
			return true;
	}
	return false;
}

bool options_check(lua_State *L, int index, const char *verb, const char *const *names, size_t n)
{
	if (lua_isnoneornil(L, index))
		return false;
	if (!lua_istable(L, index))
		raise_misuse(L, verb, "expected a table of options, got %s",
			     luaL_typename(L, index));
	for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
		if (lua_type(L, -2) != LUA_TSTRING)
			raise_misuse(L, verb, "options have names: { %s = ... }",
				     n ? names[0] : "");
		const char *word = lua_tostring(L, -2);
		if (is_among(word, names, n))
			continue;
		push_suggestion(L, word, names, n);
		raise_misuse(L, verb, "unknown option \"%s\"%s", word, lua_tostring(L, -1));
	}
	return true;
}

/* [-0, +1, v] push the option; its type */
static int push_option(lua_State *L, int index, const char *name)
{
	if (!lua_istable(L, index)) {
		lua_pushnil(L);
		return LUA_TNIL;
	}
	index = lua_absindex(L, index);
	lua_pushstring(L, name);
	return lua_rawget(L, index);
}

const char *option_string(lua_State *L, int index, const char *verb, const char *name)
{
	int type = push_option(L, index, name);
	if (type != LUA_TNIL && type != LUA_TSTRING)
		raise_misuse(L, verb, "option \"%s\" must be a string, not %s", name,
			     lua_typename(L, type));
	const char *value = lua_tostring(L, -1);
	lua_pop(L, 1); /* the table holds it */
	return value;
}

bool option_boolean(lua_State *L, int index, const char *verb, const char *name, bool absent)
{
	int type = push_option(L, index, name);
	if (type != LUA_TNIL && type != LUA_TBOOLEAN)
		raise_misuse(L, verb, "option \"%s\" must be true or false, not %s", name,
			     lua_typename(L, type));
	bool value = type == LUA_TNIL ? absent : lua_toboolean(L, -1);
	lua_pop(L, 1);
	return value;
}

lua_Integer option_integer(lua_State *L, int index, const char *verb, const char *name,
			   lua_Integer absent, lua_Integer least, lua_Integer most)
{
	int is_integer = 0, type = push_option(L, index, name);
	lua_Integer value = lua_tointegerx(L, -1, &is_integer);

	lua_pop(L, 1);
	if (type == LUA_TNIL)
		return absent;
	if (!is_integer || value < least || value > most)
		raise_misuse(L, verb, "option \"%s\" must be a whole number from %I to %I", name,
			     (LUAI_UACINT)least, (LUAI_UACINT)most);
	return value;
}
