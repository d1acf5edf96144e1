/*
 * What the binding keeps for one Lua state, and how its functions find it.
 *
 * A state that lua_host_new() made has a host; a stock lua5.4 that required dossier.so has none,
 * and host_of() is NULL there: no limits, no interrupt, print is its own.
 */
#ifndef LUA_STATE_H
#define LUA_STATE_H

#include "lua/host.h"

struct box;

struct lua_host {
	lua_State *L;
	lua_State *volatile running; /* the coroutine whose code runs now */
	struct dossier_cancel own, *cancel;
	struct box *volatile dossiers; /* open ones, linked by box.next_open: for the signal */
	enum lua_sandbox sandbox;
	lua_write_function *write;
	void *context;
	size_t memory, memory_limit;
	uint64_t steps, steps_limit, output, output_limit;
	const char *exhausted; /* the limit that was reached: nothing runs until host_ready */
};

struct lua_host *host_of(lua_State *L);
/* The flag of the host, or NULL. */
const struct dossier_cancel *host_cancel(lua_State *L);
/* Raise if the work was interrupted or a budget is used up; otherwise count n steps. [-0, +0, v] */
void host_check(lua_State *L, struct lua_host *host, uint64_t n);
/* Text out through the host's writer, counted. Without a host: to nowhere. [-0, +0, v] */
void host_write(lua_State *L, enum lua_stream stream, const char *text, size_t length);

/* The libraries of the sandbox level; the state is new. [-0, +0, e] */
void sandbox_open(lua_State *L, const struct lua_host_options *options);
/* Whether a path lies below the working folder, going by its name alone. */
bool sandbox_may_write(const char *path);

/* Replace functions of the standard libraries that can stall or swallow an interrupt. All find
 * the library table at the top of the stack. [-0, +0, m] */
void coroutines_open(lua_State *L);    /* coroutine: resume, wrap, close */
void protected_open(lua_State *L);     /* the globals: xpcall */
void matchers_open(lua_State *L);      /* string: find match gmatch gsub rep */
void lists_open(lua_State *L);         /* table: concat insert move remove */
void loaders_open(lua_State *L, const struct lua_host_options *options); /* the globals */

/* print, io.write, and write of file handles; io is open. [-0, +0, m] */
void streams_open(lua_State *L);

/* Arm the hook of a thread if its host is stopping. */
void interrupt_arm(struct lua_host *host, lua_State *L);
void interrupt_hook(lua_State *L, lua_Debug *activation);
/* Hook masks for normal running: none, or counting when there is a limit on steps. */
void interrupt_disarm(struct lua_host *host, lua_State *L);

#endif
