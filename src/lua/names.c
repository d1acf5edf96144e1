/*
 * Near names, for errors; and what completion asks. Completion runs no code of scripts: it looks at
 * our own method tables and shapes with raw access.
 */
#include <lauxlib.h>
#include <string.h>

#include "base/near.h"
#include "lua/box.h"
#include "lua/convert.h"
#include "lua/core.h"
#include "lua/host.h"
#include "lua/modules.h"
#include "lua/raise.h"
#include "lua/relation.h"
#include "lua/row.h"

/* core.near(word, list) -> the nearest name in the list, or nil */
static int l_near(lua_State *L)
{
	const char *word = luaL_checkstring(L, 1);
	size_t n;
	luaL_checktype(L, 2, LUA_TTABLE);
	const char **names = convert_names(L, 2, &n, "near");
	size_t found = near_name(span_of(word), names, n);

	if (found >= n)
		return 0;
	lua_pushstring(L, names[found]);
	return 1;
}

/* Under protection, as nothing here may raise into the shell: 1 the buffer, 2 the name of a
 * function in the core, then its arguments; light user data among them are C strings. What the
 * function lists is appended. */
static int append_names(lua_State *L)
{
	struct buffer *out = lua_touserdata(L, 1);

	for (int i = 3; i <= lua_gettop(L); i++) {
		if (!lua_islightuserdata(L, i))
			continue;
		lua_pushstring(L, lua_touserdata(L, i));
		lua_replace(L, i);
	}
	core_push(L);
	lua_getfield(L, -1, lua_touserdata(L, 2));
	lua_replace(L, 2);
	lua_pop(L, 1);
	lua_call(L, lua_gettop(L) - 2, 1);
	luaL_checktype(L, -1, LUA_TTABLE);
	lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
	for (lua_Integer i = 1; i <= n; i++) {
		size_t length;
		lua_rawgeti(L, -1, i);
		const char *name = lua_tolstring(L, -1, &length);
		if (name && !memchr(name, '\0', length))
			buffer_append(out, name, length + 1);
		lua_pop(L, 1);
	}
	return 0;
}

/* Call core[function] with the n values on top. [-n, +0, -] */
static void ask(lua_State *L, const char *function, int n, struct buffer *out)
{
	size_t before = out->length;
	int base = lua_gettop(L) - n;

	lua_pushcfunction(L, append_names);
	lua_insert(L, base + 1);
	lua_pushlightuserdata(L, out);
	lua_insert(L, base + 2);
	lua_pushlightuserdata(L, (void *)(uintptr_t)function);
	lua_insert(L, base + 3);
	if (lua_pcall(L, n + 2, 0, 0) != LUA_OK) {
		lua_pop(L, 1);
		if (out->length > before)
			out->length = before;
	}
}

enum { ROOM = 8 }; /* of the stack */

void lua_host_members(lua_State *L, int index, struct buffer *out)
{
	index = lua_absindex(L, index);
	if (!lua_checkstack(L, ROOM))
		return;
	lua_pushvalue(L, index);
	ask(L, "member_names", 1, out);
}

void lua_host_option_names(lua_State *L, int index, const char *method, struct buffer *out)
{
	index = lua_absindex(L, index);
	if (!lua_checkstack(L, ROOM))
		return;
	lua_pushvalue(L, index);
	lua_pushlightuserdata(L, (void *)(uintptr_t)method);
	ask(L, "option_names", 2, out);
}

static bool append_name(void *context, const char *name)
{
	struct buffer *out = context;
	buffer_append(out, name, strlen(name) + 1);
	return out->failure == DOSSIER_OK;
}

/* The dossier that `d` of the environment is, or NULL. Under protection. [1 the result] */
static int find_open(lua_State *L)
{
	struct dossier **out = lua_touserdata(L, 1);

	lua_host_environment(L);
	lua_pushliteral(L, "d");
	lua_rawget(L, -2);
	const struct box *box = box_test(L, -1, &box_dossier);
	*out = box ? box->object : NULL;
	return 0;
}

void lua_host_entity_names(struct lua_host *host, const char *prefix, struct buffer *out,
			   size_t most)
{
	lua_State *L = lua_host_state(host);
	struct dossier *dossier = NULL;
	struct dossier_error error = {0};
	size_t before = out->length;

	if (!lua_checkstack(L, ROOM))
		return;
	lua_pushcfunction(L, find_open);
	lua_pushlightuserdata(L, &dossier);
	if (lua_pcall(L, 1, 0, 0) != LUA_OK)
		lua_pop(L, 1);
	if (dossier &&
	    dossier_entity_names(dossier, prefix, strlen(prefix), most, append_name, out, &error))
		out->length = before;
}

/* Call core[function](value at index, options on top). [-1, +1, e] */
static void call_printer(lua_State *L, const char *function, int index)
{
	core_push(L);
	lua_getfield(L, -1, function);
	lua_replace(L, -2);
	lua_insert(L, -2);
	lua_pushvalue(L, index);
	lua_insert(L, -2);
	lua_call(L, 2, 1);
}

void lua_host_show(lua_State *L, int index, int width, bool is_coloured, bool is_ascii)
{
	index = lua_absindex(L, index);
	luaL_checkstack(L, ROOM, NULL);
	lua_createtable(L, 0, 3);
	lua_pushinteger(L, width);
	lua_setfield(L, -2, "width");
	lua_pushboolean(L, is_coloured);
	lua_setfield(L, -2, "color");
	lua_pushboolean(L, is_ascii);
	lua_setfield(L, -2, "ascii");
	call_printer(L, "show", index);
}

void lua_host_format(lua_State *L, int index, const char *format)
{
	index = lua_absindex(L, index);
	luaL_checkstack(L, ROOM, NULL);
	lua_createtable(L, 0, 1);
	lua_pushstring(L, format);
	lua_setfield(L, -2, "format");
	call_printer(L, "format", index);
}

/* core.require(name): a standard module, whatever a script did to package */
static int l_require(lua_State *L)
{
	modules_require(L, luaL_checkstring(L, 1));
	return 1;
}

/* core.has_tostring(value): also of tables whose metatable is closed */
static int l_has_tostring(lua_State *L)
{
	lua_pushboolean(L, luaL_getmetafield(L, 1, "__tostring") != LUA_TNIL);
	return 1;
}

/* core.fail(message): raise it with the position in the script, not in the module */
static int l_fail(lua_State *L)
{
	return raise_misuse(L, NULL, "%s", luaL_checkstring(L, 1));
}

void names_open(lua_State *L)
{
	static const luaL_Reg functions[] = {{"has_tostring", l_has_tostring},
					     {"fail", l_fail},
					     {"near", l_near},
					     {"require", l_require},
					     {NULL, NULL}};
	core_add(L, functions);
}
