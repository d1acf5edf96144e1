/*
 * What the prompt prints of a value that is made of hostile text. The first byte chooses the width,
 * the second the shape of the value, the third which allocation of showing it fails (0: none), the
 * rest is the text. Nothing that is printed may hold a control character but line breaks, nor
 * invalid UTF-8, nor one that turns the order of a line around.
 */
#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "lua/host.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Shapes a value around the text, the chunk's first argument. */
static const char *const shapes[] = {
	"return (...)",
	"return {...}",
	"local s = ... return {[s] = s, x = {s, {s}}}",
	"local s = ... local t = {s} t.t = t t[2] = t return t",
	"local s = ... return setmetatable({}, {__tostring = function() return s end})",
	"local s = ... return setmetatable({s}, {__name = s})",
	"local s = ... local t = {} for i = 1, 200 do t[i] = s:sub(i % 9) end return t",
	"local s = ... local t = s for _ = 1, 50 do t = {t} end return t",
	"local s = ... return error(s)",
	"local s = ... return load(s, s)",
};

static bool is_forbidden(uint32_t c)
{
	return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) ||
	       (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static void check(const char *text, size_t length)
{
	for (size_t at = 0; at < length;) {
		uint32_t c = 0;
		size_t n = utf8_decode(text + at, length - at, &c);
		if (n == 0 || is_forbidden(c))
			abort();
		at += n;
	}
}

/* width at 1, value at 2 -> text */
static int show(lua_State *L)
{
	int width = (int)lua_tointeger(L, 1);
	lua_host_show(L, 2, width, false, width % 2 == 1);
	return 1;
}

static void run(lua_State *L, const uint8_t *data, size_t size)
{
	const char *shape = shapes[data[1] % (sizeof shapes / sizeof *shapes)];
	lua_pushcfunction(L, show);
	lua_pushinteger(L, data[0] % 4 * 40);
	if (lua_host_load(L, shape, strlen(shape), "=fuzz"))
		return;
	lua_pushlstring(L, (const char *)data + 3, size - 3);
	if (lua_pcall(L, 1, 1, 0) != LUA_OK && lua_gettop(L) < 3)
		return;
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){.fail_at = data[2]};
#endif
	int status = lua_pcall(L, 2, 1, 0);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){0};
#endif
	if (status == LUA_OK) {
		size_t length;
		const char *text = lua_tolstring(L, -1, &length);
		check(text, length);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct lua_host *host;
	struct lua_host_options options = {.sandbox = LUA_SANDBOX_STRICT, .is_bare = true};
	struct dossier_error error;
	if (size < 3 || (!host && lua_host_new(&host, &options, &error)))
		return 0;
	lua_State *L = lua_host_state(host);
	run(L, data, size);
	lua_settop(L, 0);
	lua_host_ready(host);
	return 0;
}
