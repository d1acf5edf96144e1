/*
 * The libraries of each sandbox level.
 *
 * NONE has all of Lua. STD takes away processes, C modules and the debug library, and lets files be
 * written below the working folder only. STRICT is an allow list: what is not named here is not
 * there, so a new function of a later Lua stays out. All levels load text only: changed bytes in
 * compiled chunks crash Lua. The functions that can stall inside C or swallow an interrupt are
 * ours at every level.
 */
#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

#include "lua/box.h"
#include "lua/raise.h"
#include "lua/state.h"

static const char *const strict_base[] = {
	"assert", "error",   "getmetatable", "ipairs",       "load",     "next",
	"pairs",  "pcall",   "print",        "rawequal",     "rawget",   "rawlen",
	"rawset", "require", "select",       "setmetatable", "tonumber", "tostring",
	"type",   "xpcall",  "_G",           "_VERSION",     "string",   "table",
	"math",   "utf8",    "coroutine",    "os",           NULL};
static const char *const strict_string[] = {
	"byte", "char",     "find", "format",  "gmatch", "gsub",   "len",   "lower", "match",
	"pack", "packsize", "rep",  "reverse", "sub",    "unpack", "upper", NULL};
static const char *const strict_math[] = {
	"abs", "acos",       "asin", "atan",      "ceil", "cos",    "deg",
	"exp", "floor",      "fmod", "huge",      "log",  "max",    "maxinteger",
	"min", "mininteger", "modf", "pi",        "rad",  "random", "randomseed",
	"sin", "sqrt",       "tan",  "tointeger", "type", "ult",    NULL};
static const char *const strict_table[] = {"concat", "insert", "move",   "pack",
					   "remove", "sort",   "unpack", NULL};
static const char *const strict_utf8[] = {"char", "charpattern", "codepoint", "codes",
					  "len",  "offset",      NULL};
static const char *const strict_coroutine[] = {
	"close", "create", "isyieldable", "resume", "running", "status", "wrap", "yield", NULL};
static const char *const strict_os[] = {"clock", "date", "difftime", "time", NULL};
static const char *const std_os[] = {"clock",  "exit",   "date",      "difftime", "getenv",
				     "remove", "rename", "setlocale", "time",     NULL};
static const char *const std_io[] = {"close", "input",  "lines", "open",   "output",
				     "read",  "stderr", "stdin", "stdout", "tmpfile",
				     "type",  "write",  NULL};

/* os.exit leaves at once; what is open is closed in good order first. Upvalue 1: Lua's own. */
static int l_exit(lua_State *L)
{
	struct lua_host *host = host_of(L);

	while (host && host->dossiers)
		box_release(host->dossiers);
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_call(L, lua_gettop(L) - 1, 0);
	return 0;
}

/* A finalizer of a script runs with hooks off, where nothing could stop it. */
static int l_setmetatable(lua_State *L)
{
	luaL_checktype(L, 1, LUA_TTABLE);
	if (lua_istable(L, 2)) {
		lua_pushliteral(L, "__gc");
		if (lua_rawget(L, 2) != LUA_TNIL)
			return raise_misuse(L, "setmetatable",
					    "__gc is not there in the strict sandbox: use <close>");
		lua_pop(L, 1);
	}
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_call(L, lua_gettop(L) - 1, 1);
	return 1;
}

bool sandbox_may_write(const char *path)
{
	if (path[0] == '/')
		return false;
	for (const char *at = path; at; at = strchr(at, '/')) {
		at += *at == '/';
		if (strncmp(at, "..", 2) == 0 && (at[2] == '/' || at[2] == '\0'))
			return false;
	}
	return true;
}

/* The original function, upvalue 1, is called when the paths may be written: the first n arguments,
 * n in upvalue 2; n 0 stands for io.open, whose mode decides. */
static int l_guarded(lua_State *L)
{
	int n = (int)lua_tointeger(L, lua_upvalueindex(2));

	if (n == 0)
		n = strpbrk(luaL_optstring(L, 2, "r"), "wa+") ? 1 : 0;
	for (int i = 1; i <= n; i++) {
		const char *path = lua_isstring(L, i) ? lua_tostring(L, i) : "";
		if (!sandbox_may_write(path))
			return luaL_error(L, "the sandbox writes below the working folder only: %s",
					  path);
	}
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
	return lua_gettop(L);
}

/* Replace field name of the table on top by its guarded form. [-0, +0, m] */
static void guard(lua_State *L, const char *name, int n_paths)
{
	lua_getfield(L, -1, name);
	lua_pushinteger(L, n_paths);
	lua_pushcclosure(L, l_guarded, 2);
	lua_setfield(L, -2, name);
}

/* io.output(path) opens for writing. */
static int l_output(lua_State *L)
{
	if (lua_isstring(L, 1) && !sandbox_may_write(lua_tostring(L, 1)))
		return luaL_error(L, "the sandbox writes below the working folder only: %s",
				  lua_tostring(L, 1));
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
	return lua_gettop(L);
}

/* Remove every string key of the table on top that is not in the list. [-0, +0, m] */
static void keep_only(lua_State *L, const char *const *names)
{
	lua_newtable(L);
	for (; *names; names++) {
		lua_getfield(L, -2, *names);
		lua_setfield(L, -2, *names);
	}
	for (lua_pushnil(L); lua_next(L, -3); lua_pop(L, 1)) {
		lua_pushvalue(L, -2);
		if (lua_rawget(L, -4) == LUA_TNIL) {
			lua_pushvalue(L, -3);
			lua_pushnil(L);
			lua_rawset(L, -7); /* removing while traversing is allowed */
		}
		lua_pop(L, 1);
	}
	lua_pop(L, 1);
}

/* [-0, +0, m] */
static void keep_only_in(lua_State *L, const char *library, const char *const *names)
{
	lua_getglobal(L, library);
	keep_only(L, names);
	lua_pop(L, 1);
}

static void drop_library(lua_State *L, const char *name)
{
	luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
	lua_pushnil(L);
	lua_setfield(L, -2, name);
	lua_pop(L, 1);
	lua_pushnil(L);
	lua_setglobal(L, name);
}

static void make_std(lua_State *L)
{
	drop_library(L, "debug");
	keep_only_in(L, "os", std_os);
	keep_only_in(L, "io", std_io);
	lua_getglobal(L, "io");
	guard(L, "open", 0);
	lua_getfield(L, -1, "output");
	lua_pushcclosure(L, l_output, 1);
	lua_setfield(L, -2, "output");
	lua_pop(L, 1);
	lua_getglobal(L, "os");
	guard(L, "remove", 1);
	guard(L, "rename", 2);
	lua_pop(L, 1);
}

static void make_strict(lua_State *L)
{
	drop_library(L, "debug");
	drop_library(L, "io");
	drop_library(L, "package"); /* require keeps it as its upvalue */
	keep_only_in(L, "os", strict_os);
	keep_only_in(L, "string", strict_string);
	keep_only_in(L, "math", strict_math);
	keep_only_in(L, "table", strict_table);
	keep_only_in(L, "utf8", strict_utf8);
	keep_only_in(L, "coroutine", strict_coroutine);
	lua_pushglobaltable(L);
	keep_only(L, strict_base);
	lua_getfield(L, -1, "setmetatable");
	lua_pushcclosure(L, l_setmetatable, 1);
	lua_setfield(L, -2, "setmetatable");
	lua_pop(L, 1);
}

static void open_replacements(lua_State *L, const struct lua_host_options *options)
{
	static const struct {
		const char *library;
		void (*open)(lua_State *);
	} libraries[] = {{"coroutine", coroutines_open},
			 {"string", matchers_open},
			 {"table", lists_open},
			 {"_G", protected_open}};
	for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
		lua_getglobal(L, libraries[i].library);
		libraries[i].open(L);
		lua_pop(L, 1);
	}
	lua_getglobal(L, "os");
	lua_getfield(L, -1, "exit");
	lua_pushcclosure(L, l_exit, 1);
	lua_setfield(L, -2, "exit");
	lua_pop(L, 1);
	loaders_open(L, options);
	streams_open(L);
}

void sandbox_open(lua_State *L, const struct lua_host_options *options)
{
	if (options->is_bare || options->sandbox == LUA_SANDBOX_STRICT) {
		lua_pushboolean(L, 1);
		lua_setfield(L, LUA_REGISTRYINDEX, "LUA_NOENV");
	}
	luaL_openlibs(L);
	open_replacements(L, options);
	lua_pushliteral(L, "");
	lua_getmetatable(L, -1);
	lua_pushboolean(L, 0);
	lua_setfield(L, -2, "__metatable"); /* all strings share this table */
	lua_pop(L, 2);
	if (options->sandbox == LUA_SANDBOX_STD)
		make_std(L);
	if (options->sandbox == LUA_SANDBOX_STRICT)
		make_strict(L);
}
