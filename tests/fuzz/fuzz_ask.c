/*
 * Questions to a dossier through Lua, with hostile arguments. The first byte chooses the question,
 * the second which allocation fails (0: none), the rest is its text. The dossier must be the same
 * afterwards, and the next question answered.
 */
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "lua/host.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const questions[] = {
	"return #d.quotes:where(...)",
	"return #d.quotes:where(..., 1, 'x')",
	"return #d.quotes:where{ text = ... }",
	"return #d.quotes:where{ speaker = ... }",
	"return #d.documents:where{ published = ... }",
	"return #d.quotes:where{ id = { ..., 1 } }",
	"return d.quotes:where{ [...] = 1 }",
	"return d.quotes:sort(...)[1]",
	"return d.quotes:select(...)",
	"return d.quotes:group(...):count()[1]",
	"return d.quotes:join(d.documents, ...)[1]",
	"return #d:search(...)",
	"return d:search(..., { exact = true })[1]",
	"return #d:find(...)",
	"return #d:find(..., { case = true, lemma = true, within = d.quotes })",
	"return #d:sql(...)",
	"return d:entity(...)",
	"return d.quotes:format(...)",
	"return d.quotes[...]",
	"return dossier.help(...)",
	"return d:merge(..., 'Anna Berg', { dry = true })",
	"return d:alias('Anna Berg', ..., { dry = true })",
	"return d:set(d.quotes[1], { speaker = ... }, { dry = true })",
	"return require('dossier.json').decode(...)",
	"return (...):find(...), (...):gsub((...), (...))",
	"return dossier.annotate(...)",
};

static const char fill[] =
	"local path = os.tmpname() .. '.jsonl' local f = assert(io.open(path, 'w')) "
	"f:write('{\"id\":\"a1\",\"title\":\"Talks\",\"date\":\"2016-03-14\",\"text\":\"Foreign "
	"Minister Anna "
	"Berg met the envoy Tomas Lind in Geneva on Monday. \\\\\"We agreed on a ceasefire,\\\\\" "
	"Berg said. "
	"Lind said the talks would go on.\"}\\n') f:close() "
	"d:add(path) os.remove(path)";

static int run(lua_State *L, const char *text, const uint8_t *data, size_t size)
{
	lua_settop(L, 0);
	int status = lua_host_load(L, text, strlen(text), "=fuzz");
	if (status)
		return status;
	lua_pushlstring(L, (const char *)data, size);
	return lua_host_call(L, 1, 1);
}

static struct lua_host *host;
static char path[] = "/tmp/dossier-fuzz-XXXXXX";

static void close_host(void)
{
	lua_host_free(host);
	unlink(path);
}

static void open_host(void)
{
	struct dossier_error error;
	int file = mkstemp(path);
	if (file < 0)
		abort();
	close(file);
	unlink(path);
	if (lua_host_new(&host, NULL, &error) ||
	    lua_host_open(host, path, DOSSIER_CREATE, &error) ||
	    run(lua_host_state(host), fill, NULL, 0))
		abort();
	atexit(close_host);
}

/* Under protection, as pushing a string may fail. */
static int ask(lua_State *L)
{
	const uint8_t *const *input = lua_touserdata(L, 1);
	size_t size = (size_t)lua_tointeger(L, 2);
	const char *text = questions[input[0][0] % (sizeof questions / sizeof *questions)];
	run(L, text, input[0] + 2, size - 2);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!host)
		open_host();
	if (size < 2)
		return 0;
	lua_State *L = lua_host_state(host);
	lua_settop(L, 0);
	lua_pushcfunction(L, ask);
	lua_pushlightuserdata(L, &data);
	lua_pushinteger(L, (lua_Integer)size);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){.fail_at = data[1]};
#endif
	if (lua_pcall(L, 2, 0, 0) != LUA_OK)
		lua_pop(L, 1);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){0};
#endif
	lua_host_ready(host);
	if (run(L, "assert(#d.documents == 1 and #d.judgements == 0)", NULL, 0)) {
		fprintf(stderr, "%s\n", lua_tostring(L, -1));
		abort();
	}
	return 0;
}
