/*
 * table.concat, insert, move, remove that can be stopped.
 *
 * Lua's own loop in C over whatever length a table claims (__len may claim 2^40). These do the
 * same, look for an interrupt every 4096 elements, and concat gives up at a length it could never
 * hold. Elements are taken with metamethods, as Lua's do.
 */
#include <lauxlib.h>
#include <stdint.h>

#include "lua/state.h"

enum { ITEMS_PER_CHECK = 4096 };

static void check_table(lua_State *L, int index)
{
	if (lua_type(L, index) == LUA_TTABLE)
		return;
	if (!luaL_getmetafield(L, index, "__index"))
		luaL_checktype(L, index, LUA_TTABLE);
	else
		lua_pop(L, 1);
}

static lua_Integer list_length(lua_State *L)
{
	check_table(L, 1);
	return luaL_len(L, 1);
}

/* table[to] = table[from], within the table at index 1 or from it to the one at index `target` */
static void copy_item(lua_State *L, lua_Integer from, int target, lua_Integer to)
{
	lua_geti(L, 1, from);
	lua_seti(L, target, to);
}

/* Positions from..from + n - 1 of the table at 1 to to.. of the one at target, upwards or, when
 * they overlap so, downwards. */
static void copy_items(lua_State *L, lua_Integer from, lua_Integer n, int target, lua_Integer to,
		       bool is_downward)
{
	struct lua_host *host = host_of(L);

	for (lua_Integer i = 0; i < n; i++) {
		lua_Integer k = is_downward ? n - 1 - i : i;
		copy_item(L, from + k, target, to + k);
		if (i % ITEMS_PER_CHECK == ITEMS_PER_CHECK - 1)
			host_check(L, host, ITEMS_PER_CHECK);
	}
}

static int l_insert(lua_State *L)
{
	int n_arguments = lua_gettop(L);
	lua_Integer length = list_length(L), position = length + 1;

	if (n_arguments == 3) {
		position = luaL_checkinteger(L, 2);
		luaL_argcheck(L, (lua_Unsigned)position - 1u < (lua_Unsigned)length + 1u, 2,
			      "position out of bounds");
		copy_items(L, position, length - position + 1, 1, position + 1, true);
	} else if (n_arguments != 2) {
		return luaL_error(L, "wrong number of arguments to 'insert'");
	}
	lua_seti(L, 1, position);
	return 0;
}

static int l_remove(lua_State *L)
{
	lua_Integer length = list_length(L);
	lua_Integer position = luaL_optinteger(L, 2, length);

	if (position != length)
		luaL_argcheck(L, (lua_Unsigned)position - 1u <= (lua_Unsigned)length, 2,
			      "position out of bounds");
	lua_geti(L, 1, position);
	if (position < length)
		copy_items(L, position + 1, length - position, 1, position, false);
	lua_pushnil(L);
	lua_seti(L, 1, position < length ? length : position);
	return 1;
}

static int l_move(lua_State *L)
{
	lua_Integer from = luaL_checkinteger(L, 2);
	lua_Integer last = luaL_checkinteger(L, 3);
	lua_Integer to = luaL_checkinteger(L, 4);
	int target = lua_isnoneornil(L, 5) ? 1 : 5;

	check_table(L, 1);
	check_table(L, target);
	if (last >= from) {
		luaL_argcheck(L, from > 0 || last < LUA_MAXINTEGER + from, 3,
			      "too many elements to move");
		lua_Integer n = last - from + 1;
		luaL_argcheck(L, to <= LUA_MAXINTEGER - n + 1, 4, "destination wrap around");
		bool is_downward = to > from && to <= last &&
				   (target == 1 || lua_compare(L, 1, target, LUA_OPEQ));
		copy_items(L, from, n, target, to, is_downward);
	}
	lua_pushvalue(L, target);
	return 1;
}

static void add_item(lua_State *L, luaL_Buffer *to, lua_Integer i)
{
	lua_geti(L, 1, i);
	if (!lua_isstring(L, -1))
		luaL_error(L, "invalid value (at index %I) in table for 'concat'", (LUAI_UACINT)i);
	luaL_addvalue(to);
}

static int l_concat(lua_State *L)
{
	lua_Integer length = list_length(L);
	lua_settop(L, 4);
	size_t between;
	const char *separator = luaL_optlstring(L, 2, "", &between);
	lua_Integer i = luaL_optinteger(L, 3, 1);
	lua_Integer last = luaL_optinteger(L, 4, length);
	struct lua_host *host = host_of(L);
	luaL_Buffer to;

	luaL_buffinit(L, &to);
	for (lua_Unsigned k = 1; i < last; i++, k++) {
		add_item(L, &to, i);
		luaL_addlstring(&to, separator, between);
		if (k % ITEMS_PER_CHECK == 0)
			host_check(L, host, ITEMS_PER_CHECK);
	}
	if (i == last)
		add_item(L, &to, i);
	luaL_pushresult(&to);
	return 1;
}

void lists_open(lua_State *L)
{
	static const luaL_Reg functions[] = {{"concat", l_concat},
					     {"insert", l_insert},
					     {"move", l_move},
					     {"remove", l_remove},
					     {NULL, NULL}};
	luaL_setfuncs(L, functions, 0);
}
