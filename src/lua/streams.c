/*
 * What a script writes to standard output and standard error leaves through the host, so that text
 * which came from a document is escaped for a terminal there, and `-o` of the shell holds for it.
 * Other files are written as Lua does.
 */
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>

#include "lua/state.h"

static int l_print(lua_State *L)
{
	int n = lua_gettop(L);
	luaL_Buffer line;

	luaL_buffinit(L, &line);
	for (int i = 1; i <= n; i++) {
		if (i > 1)
			luaL_addchar(&line, '\t');
		luaL_tolstring(L, i, NULL);
		luaL_addvalue(&line);
	}
	luaL_addchar(&line, '\n');
	luaL_pushresult(&line);
	size_t length;
	const char *text = lua_tolstring(L, -1, &length);
	host_write(L, LUA_STREAM_OUT, text, length);
	return 0;
}

/* The C stream of the file handle at index, or NULL when it is closed or none. */
static FILE *stream_of(lua_State *L, int index)
{
	const luaL_Stream *stream = luaL_testudata(L, index, LUA_FILEHANDLE);
	return stream && stream->closef ? stream->f : NULL;
}

/* Write the values from first on through the host. */
static void write_values(lua_State *L, enum lua_stream stream, int first)
{
	int n = lua_gettop(L);

	for (int i = first; i <= n; i++) {
		size_t length;
		const char *text = luaL_checklstring(L, i, &length);
		host_write(L, stream, text, length);
	}
}

/* file:write(...). Upvalue 1: Lua's own. */
static int l_file_write(lua_State *L)
{
	FILE *file = stream_of(L, 1);

	if (file && (file == stdout || file == stderr)) {
		write_values(L, file == stdout ? LUA_STREAM_OUT : LUA_STREAM_ERROR, 2);
		lua_settop(L, 1);
		return 1;
	}
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
	return lua_gettop(L);
}

/* io.write(...). Upvalue 1: Lua's own; 2: io.output. */
static int l_write(lua_State *L)
{
	lua_pushvalue(L, lua_upvalueindex(2));
	lua_call(L, 0, 1);
	if (stream_of(L, -1) == stdout) {
		lua_insert(L, 1);
		write_values(L, LUA_STREAM_OUT, 2);
		lua_settop(L, 1);
		return 1;
	}
	lua_pop(L, 1);
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
	return lua_gettop(L);
}

void streams_open(lua_State *L)
{
	lua_pushcfunction(L, l_print);
	lua_setglobal(L, "print");
	lua_getglobal(L, "io");
	lua_getfield(L, -1, "write");
	lua_getfield(L, -2, "output");
	lua_pushcclosure(L, l_write, 2);
	lua_setfield(L, -2, "write");
	luaL_getmetatable(L, LUA_FILEHANDLE);
	lua_getfield(L, -1, "__index");
	lua_getfield(L, -1, "write");
	lua_pushcclosure(L, l_file_write, 1);
	lua_setfield(L, -2, "write");
	lua_pop(L, 3);
}
