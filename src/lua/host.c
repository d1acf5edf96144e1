/*
 * The life of a host: a state with an allocator that counts, its libraries, its environment.
 *
 * Everything that can raise while the host is set up runs under one lua_pcall, so a failed
 * allocation anywhere comes out as DOSSIER_MEMORY.
 */
#include "lua/host.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/mem.h"
#include "lua/box.h"
#include "lua/environment.h"
#include "lua/raise.h"
#include "lua/state.h"

#define MEGABYTE ((size_t)1 << 20)

static const char host_key; /* its address is the key in the registry */

int lua_sandbox_find(const char *name)
{
	static const char *const names[] = {"none", "std", "strict"};
	for (int i = 0; i < 3; i++) {
		if (strcmp(names[i], name) == 0)
			return i;
	}
	return -1;
}

/* The lua_Alloc of the state: mem.h, so that faults strike here too, within the limit. */
static void *allocate(void *ud, void *block, size_t old_size, size_t size)
{
	struct lua_host *host = ud;

	if (!block)
		old_size = 0; /* Lua passes the kind of object there */
	if (size == 0) {
		mem_free(block);
		host->memory -= old_size;
		return NULL;
	}
	if (host->memory_limit && size > old_size &&
	    size - old_size > host->memory_limit - host->memory)
		return NULL;
	void *result = mem_resize(block, size, 1);
	if (!result && size <= old_size)
		return block; /* Lua relies on shrinking */
	if (result)
		host->memory += size - old_size;
	return result;
}

static int set_host(lua_State *L)
{
	lua_rawsetp(L, LUA_REGISTRYINDEX, &host_key);
	return 0;
}

struct lua_host *host_of(lua_State *L)
{
	lua_rawgetp(L, LUA_REGISTRYINDEX, &host_key);
	struct lua_host *host = lua_touserdata(L, -1);
	lua_pop(L, 1);
	return host;
}

const struct dossier_cancel *host_cancel(lua_State *L)
{
	const struct lua_host *host = host_of(L);
	return host ? host->cancel : NULL;
}

void host_write(lua_State *L, enum lua_stream stream, const char *text, size_t length)
{
	struct lua_host *host = host_of(L);

	if (!host)
		return;
	if (host->output_limit && length > host->output_limit - host->output) {
		host->exhausted = "output";
		host_check(L, host, 0);
	}
	host->output += length;
	if (host->write)
		host->write(host->context, stream, text, length);
}

/* Under protection: a light user data with the options is the only argument. */
static int set_up(lua_State *L)
{
	const struct lua_host_options *options = lua_touserdata(L, 1);

	sandbox_open(L, options);
	luaL_requiref(L, "dossier", luaopen_dossier, 0);
	lua_pop(L, 1);
	environment_open(L);
	return 0;
}

static void set_limits(struct lua_host *host, const struct lua_host_options *options)
{
	bool is_strict = options->sandbox == LUA_SANDBOX_STRICT;

	host->steps_limit = options->steps ? options->steps : is_strict ? 2000000000 : 0;
	host->output_limit = options->output ? options->output : is_strict ? 10 * MEGABYTE : 0;
	host->memory_limit = options->memory ? options->memory : is_strict ? 256 * MEGABYTE : 0;
}

static enum dossier_status start(struct lua_host *host, const struct lua_host_options *options,
				 struct dossier_error *error)
{
	lua_State *L = host->L = host->running = lua_newstate(allocate, host);

	if (!L)
		return error_memory(error);
	/* C functions without upvalues and light user data take no memory to push. */
	lua_pushcfunction(L, set_host);
	lua_pushlightuserdata(L, host);
	int status = lua_pcall(L, 1, 0, 0);
	if (status == LUA_OK) {
		lua_pushcfunction(L, set_up);
		lua_pushlightuserdata(L, (void *)(uintptr_t)options);
		status = lua_pcall(L, 1, 0, 0);
	}
	if (status == LUA_OK) {
		interrupt_disarm(host, L);
		return DOSSIER_OK;
	}
	if (status == LUA_ERRMEM)
		return error_memory(error);
	return error_set(error, DOSSIER_INPUT, "cannot set up Lua: %s", lua_tostring(L, -1));
}

enum dossier_status lua_host_new(struct lua_host **out, const struct lua_host_options *options,
				 struct dossier_error *error)
{
	static const struct lua_host_options defaults = {0};
	struct lua_host *host = mem_zero(sizeof *host);

	if (!host)
		return error_memory(error);
	options = options ? options : &defaults;
	host->cancel = options->cancel ? options->cancel : &host->own;
	host->sandbox = options->sandbox;
	host->write = options->write;
	host->context = options->context;
	set_limits(host, options);
	enum dossier_status status = start(host, options, error);
	if (status) {
		lua_host_free(host);
		return status;
	}
	*out = host;
	return DOSSIER_OK;
}

void lua_host_free(struct lua_host *host)
{
	if (!host)
		return;
	if (host->L)
		lua_close(host->L);
	mem_free(host);
}

lua_State *lua_host_state(struct lua_host *host)
{
	return host->L;
}
