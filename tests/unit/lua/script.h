/*
 * Hosts for the tests of the binding.
 */
#ifndef TESTS_LUA_SCRIPT_H
#define TESTS_LUA_SCRIPT_H

#include "check.h"

#include <lauxlib.h>
#include <lua.h>

#include "lua/host.h"

static inline struct lua_host *host_make(const struct lua_host_options *options)
{
	struct dossier_error error = {0};
	struct lua_host *host = NULL;
	if (lua_host_new(&host, options, &error))
		fail_msg("%s", error.message);
	return host;
}

/* Run a chunk; its one result, or the message, is on top of the stack. */
static inline int host_run(struct lua_host *host, const char *text)
{
	lua_State *L = lua_host_state(host);
	lua_settop(L, 0);
	int status = lua_host_load(L, text, strlen(text), "=test");
	return status ? status : lua_host_call(L, 0, 1);
}

#endif
