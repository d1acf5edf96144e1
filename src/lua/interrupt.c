/*
 * Stopping Lua, whatever it does.
 *
 * A signal sets the flag and arms the hook of the coroutine that runs at that moment, which our
 * own coroutine.resume, wrap and close keep track of. The hook raises at the next instruction or
 * call, and stays armed: a pcall that catches the error is interrupted again at its next
 * instruction, until the shell calls lua_host_ready(). While the flag is set every switch between
 * coroutines arms the one that is switched to, callee and caller.
 *
 * Two places run Lua with hooks off: finalizers of tables (strict refuses __gc; elsewhere the
 * second Ctrl-C of the shell ends the program), and message handlers called for the error that
 * the hook itself raised (our xpcall does not call them then).
 *
 * Under a limit on instructions a count hook is always on. It costs a third of the speed of a
 * tight loop whatever the interval, so it is for the strict sandbox only.
 */
#include <lauxlib.h>

#include "lua/box.h"
#include "lua/state.h"

enum { STEPS_PER_HOOK = 1000 };

static void raise_if_stopped(lua_State *L, const struct lua_host *host)
{
	if (host->cancel->is_set)
		luaL_error(L, "interrupted");
	if (host->exhausted)
		luaL_error(L, "the script reached the limit \"%s\"", host->exhausted);
}

static void arm(lua_State *L)
{
	lua_sethook(L, interrupt_hook, LUA_MASKCALL | LUA_MASKRET | LUA_MASKLINE | LUA_MASKCOUNT,
		    1);
}

void interrupt_arm(struct lua_host *host, lua_State *L)
{
	if (host->cancel->is_set || host->exhausted)
		arm(L);
}

void interrupt_disarm(struct lua_host *host, lua_State *L)
{
	if (host->steps_limit)
		lua_sethook(L, interrupt_hook, LUA_MASKCOUNT, STEPS_PER_HOOK);
	else
		lua_sethook(L, NULL, 0, 0);
}

/* Whether what is being called only gives something back. */
static bool is_release(lua_State *L, lua_Debug *activation)
{
	if (activation->event != LUA_HOOKCALL || !lua_getinfo(L, "f", activation))
		return false;
	bool is_one = lua_tocfunction(L, -1) == box_release_function;
	lua_pop(L, 1);
	return is_one;
}

void interrupt_hook(lua_State *L, lua_Debug *activation)
{
	struct lua_host *host = host_of(L);

	if (!host || is_release(L, activation))
		return;
	raise_if_stopped(L, host);
	if (host->steps_limit && activation->event == LUA_HOOKCOUNT)
		host_check(L, host, (uint64_t)lua_gethookcount(L));
	interrupt_disarm(host, L); /* a coroutine that slept since the last interrupt */
}

void host_check(lua_State *L, struct lua_host *host, uint64_t n)
{
	if (!host)
		return;
	host->steps += n;
	if (host->steps_limit && host->steps > host->steps_limit && !host->exhausted) {
		host->exhausted = "steps";
		arm(L);
	}
	raise_if_stopped(L, host);
}

/* Run the body of a coroutine until it yields, returns or raises. */
static int run(lua_State *L, struct lua_host *host, lua_State *co, int n_arguments, int *n_results)
{
	lua_State *caller = host->running;
	host->running = co;
	interrupt_arm(host, co);
	int status = lua_resume(co, L, n_arguments, n_results);
	host->running = caller;
	interrupt_arm(host, L);
	return status;
}

static int close_thread(struct lua_host *host, lua_State *L, lua_State *co)
{
	lua_State *caller = host->running;
	host->running = co;
	interrupt_arm(host, co);
	int status = lua_resetthread(co);
	host->running = caller;
	interrupt_arm(host, L);
	return status;
}

/* Resume with the n arguments on top of L. The number of results moved to L, or -1 with the error
 * value there. */
static int resume(lua_State *L, struct lua_host *host, lua_State *co, int n_arguments)
{
	int n_results = 0;

	if (!lua_checkstack(co, n_arguments)) {
		lua_pushliteral(L, "too many arguments to resume");
		return -1;
	}
	lua_xmove(L, co, n_arguments);
	int status = run(L, host, co, n_arguments, &n_results);
	if (status != LUA_OK && status != LUA_YIELD) {
		lua_xmove(co, L, 1);
		return -1;
	}
	if (!lua_checkstack(L, n_results + 1)) {
		lua_pop(co, n_results);
		lua_pushliteral(L, "too many results to resume");
		return -1;
	}
	lua_xmove(co, L, n_results);
	return n_results;
}

static lua_State *check_thread(lua_State *L)
{
	lua_State *co = lua_tothread(L, 1);
	luaL_argexpected(L, co, 1, "coroutine");
	return co;
}

static int l_resume(lua_State *L)
{
	lua_State *co = check_thread(L);
	int n = resume(L, host_of(L), co, lua_gettop(L) - 1);

	lua_pushboolean(L, n >= 0);
	lua_insert(L, n < 0 ? -2 : -(n + 1));
	return n < 0 ? 2 : n + 1;
}

/* An error inside a wrapped coroutine goes on in the caller, with the caller's position when it is
 * text; the coroutine is closed first. */
static int wrap_failed(lua_State *L, struct lua_host *host, lua_State *co)
{
	int status = lua_status(co);
	if (status != LUA_OK && status != LUA_YIELD) {
		close_thread(host, L, co);
		lua_xmove(co, L, 1); /* what __close made of the error */
	}
	if (status != LUA_ERRMEM && lua_type(L, -1) == LUA_TSTRING) {
		luaL_where(L, 1);
		lua_insert(L, -2);
		lua_concat(L, 2);
	}
	return lua_error(L);
}

static int wrap_call(lua_State *L)
{
	struct lua_host *host = host_of(L);
	lua_State *co = lua_tothread(L, lua_upvalueindex(1));
	int n = resume(L, host, co, lua_gettop(L));
	return n < 0 ? wrap_failed(L, host, co) : n;
}

static int l_wrap(lua_State *L)
{
	luaL_checktype(L, 1, LUA_TFUNCTION);
	lua_State *co = lua_newthread(L);
	lua_pushvalue(L, 1);
	lua_xmove(L, co, 1);
	lua_pushcclosure(L, wrap_call, 1);
	return 1;
}

static bool is_closable(lua_State *L, lua_State *co)
{
	lua_Debug activation;
	if (co == L)
		return false;
	if (lua_status(co) == LUA_YIELD)
		return true;
	if (lua_status(co) != LUA_OK)
		return true;
	return lua_getstack(co, 0, &activation) == 0; /* not started, or ended */
}

static int l_close(lua_State *L)
{
	lua_State *co = check_thread(L);
	if (!is_closable(L, co))
		return luaL_error(L, "cannot close a running coroutine");
	if (close_thread(host_of(L), L, co) == LUA_OK) {
		lua_pushboolean(L, 1);
		return 1;
	}
	lua_pushboolean(L, 0);
	lua_xmove(co, L, 1);
	return 2;
}

void coroutines_open(lua_State *L)
{
	static const luaL_Reg functions[] = {
		{"resume", l_resume}, {"wrap", l_wrap}, {"close", l_close}, {NULL, NULL}};
	luaL_setfuncs(L, functions, 0);
}

/* The script's own message handler, upvalue 1, unless the work is being stopped: its code would
 * run with hooks off. */
static int handle_message(lua_State *L)
{
	const struct lua_host *host = host_of(L);
	if (host && (host->cancel->is_set || host->exhausted))
		return 1;
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_call(L, lua_gettop(L) - 1, 1);
	return 1;
}

static int finish_xpcall(lua_State *L, int status, lua_KContext n_skipped)
{
	if (status != LUA_OK && status != LUA_YIELD) {
		lua_pushboolean(L, 0);
		lua_insert(L, -2);
		return 2;
	}
	return lua_gettop(L) - (int)n_skipped;
}

static int l_xpcall(lua_State *L)
{
	int n = lua_gettop(L);
	luaL_checktype(L, 2, LUA_TFUNCTION);
	lua_pushvalue(L, 2);
	lua_pushcclosure(L, handle_message, 1);
	lua_replace(L, 2);     /* function, handler, arguments */
	lua_pushboolean(L, 1); /* the first result */
	lua_pushvalue(L, 1);
	lua_rotate(L, 3, 2); /* function, handler, true, function, arguments */
	int status = lua_pcallk(L, n - 2, LUA_MULTRET, 2, 2, finish_xpcall);
	return finish_xpcall(L, status, 2);
}

void protected_open(lua_State *L)
{
	lua_pushcfunction(L, l_xpcall);
	lua_setfield(L, -2, "xpcall");
}
