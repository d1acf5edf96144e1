/* Ctrl-C stops Lua whatever it does, and the next call works. Each situation below would go on for
 * ever; a timer sends the signal a few milliseconds into it. */
#include "script.h"

#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

static struct lua_host *volatile current;

static void on_alarm(int number)
{
	(void)number;
	lua_host_interrupt(current);
}

static const struct situation {
	const char *name, *text;
} situations[] = {
	{"loop", "while true do end"},
	{"loop with calls", "while true do tostring(1) end"},
	{"recursion", "local function f() return f() end f()"},
	{"pcall around a loop", "while true do pcall(function() while true do end end) end"},
	{"pcall in a loop", "while true do pcall(error) end"},
	{"xpcall with a looping handler",
	 "xpcall(function() while true do end end, function() while true do end end)"},
	{"xpcall whose handler loops after an error",
	 "xpcall(error, function() while true do end end)"},
	{"coroutine", "coroutine.resume(coroutine.create(function() while true do end end))"},
	{"coroutine in a loop",
	 "while true do coroutine.resume(coroutine.create(function() while true do end end)) end"},
	{"wrap", "coroutine.wrap(function() while true do end end)()"},
	{"pcall around wrap",
	 "while true do pcall(coroutine.wrap(function() while true do end end)) end"},
	{"nested coroutines", "local function nest(n) if n == 0 then while true do end end "
			      "coroutine.wrap(nest)(n - 1) end nest(20)"},
	{"generator",
	 "for _ in coroutine.wrap(function() while true do coroutine.yield(1) end end) do end"},
	{"coroutine that was asleep", "local co = coroutine.wrap(function() while true do "
				      "coroutine.yield() while true do end end "
				      "end) co() while true do pcall(co) end"},
	{"close of a coroutine",
	 "local co = coroutine.create(function() local x <close> = setmetatable({}, {__close = "
	 "function() while true do end end}) coroutine.yield() end) coroutine.resume(co) "
	 "coroutine.close(co)"},
	{"__close on the way out", "pcall(function() local x <close> = setmetatable({}, {__close = "
				   "function() while true do end "
				   "end}) error('x') end)"},
	{"metamethod",
	 "local t = setmetatable({}, {__index = function() while true do end end}) return t.x"},
	{"sort", "local t = {} for i = 1, 1e6 do t[i] = i % 7 end while true do table.sort(t, "
		 "function(a, b) return a < b end) end"},
	{"gsub with a function", "('x'):gsub('x', function() while true do end end)"},
	{"find that backtracks",
	 "local s = ('a'):rep(300) while true do pcall(string.find, s, '.-.-.-.-b') end"},
	{"match that backtracks",
	 "while true do pcall(string.match, ('a'):rep(3000), '.-.-.-.-b') end"},
	{"gmatch that backtracks", "while true do pcall(function() for _ in "
				   "('a'):rep(3000):gmatch('.-.-.-.-b') do end end) end"},
	{"table.move of nothing", "while true do pcall(table.move, {}, 1, 1 << 40, 2) end"},
	{"table.insert into a claimed length",
	 "table.insert(setmetatable({}, {__len = function() return 1 << 40 end}), 1, 'x')"},
	{"table.remove from a claimed length",
	 "table.remove(setmetatable({}, {__len = function() return 1 << 40 end}), 1)"},
	{"table.concat of a claimed length",
	 "table.concat(setmetatable({}, {__len = function() return 1 << 40 end, "
	 "__index = function() return '' end}))"},
	{"string.rep again and again", "while true do ('x'):rep(1 << 20) end"},
	{"load of endless text", "load(function() return ' ' end)"},
	{"load of endless numbers", "while true do pcall(load, math.random) end"},
	{"goto", "::again:: goto again"},
	{"load in a loop", "while true do pcall(load, 'x =') end"},
	{"error objects", "while true do pcall(error, {}) end"},
	{"tostring that loops",
	 "print(setmetatable({}, {__tostring = function() while true do end end}))"},
};

/* The same inside the engine, with a dossier open. */
static const struct situation in_engine[] = {
	{"a query without end", "return #d:sql('WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT "
				"x + 1 FROM c) SELECT x FROM c')"},
	{"rows without end", "for row in d:sql('WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT "
			     "x + 1 FROM c) SELECT x "
			     "FROM c'):rows() do end"},
	{"rows that are kept in a variable",
	 "next_row = d.documents:rows() next_row() while true do pcall(next_row) end"},
	{"queries under pcall", "while true do pcall(function() return #d.documents end) end"},
	{"a filter in Lua", "return d:sql('WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 "
			    "FROM c) SELECT x FROM "
			    "c'):where(function() return true end)"},
	{"judgements",
	 "while true do pcall(function() d:merge('Tomas Lind', 'Anna Berg') d:undo() end) end"},
	{"adding", "while true do pcall(function() d:add(d_feed) end) end"},
	{"annotating",
	 "while true do pcall(dossier.annotate, ('Anna Berg met Tomas Lind. '):rep(2000)) end"},
	{"searching",
	 "while true do pcall(function() return #d:search('talks'), #d:find('*a*') end) end"},
	{"printing", "while true do pcall(function() return d.sentences:csv() end) end"},
};

static struct lua_host *new_host(enum lua_sandbox sandbox)
{
	return host_make(&(struct lua_host_options){.sandbox = sandbox, .is_bare = true});
}

static void start_timer(void)
{
	struct sigaction action = {.sa_handler = on_alarm};
	struct itimerval timer = {.it_value = {0, 15000}};
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &timer, NULL);
}

static void check_situation(const struct situation *situation, enum lua_sandbox sandbox)
{
	struct lua_host *host = new_host(sandbox);
	lua_State *L = lua_host_state(host);
	current = host;
	start_timer();
	int status = host_run(host, situation->text);
	if (status == LUA_OK || !lua_host_is_interrupted(host))
		fail_msg("%s was not stopped", situation->name);
	lua_settop(L, 0);
	lua_host_ready(host);
	if (host_run(host, "assert(1 + 1 == 2 and ('abc'):find('b') == 2)") != LUA_OK)
		fail_msg("after %s: %s", situation->name, lua_tostring(L, -1));
	lua_host_free(host);
}

static void an_interrupt_stops_every_loop(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof situations / sizeof *situations; i++)
		check_situation(&situations[i], LUA_SANDBOX_NONE);
}

static void an_interrupt_stops_every_loop_of_the_strict_sandbox(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof situations / sizeof *situations; i++)
		check_situation(&situations[i], LUA_SANDBOX_STRICT);
}

static const char fill[] =
	"d_feed = os.tmpname() .. '.jsonl' local f = assert(io.open(d_feed, 'w')) "
	"for i = 1, 20 do f:write('{\"id\":\"a', i, "
	"'\",\"title\":\"Talks\",\"date\":\"2016-03-14\","
	"\"text\":\"Foreign Minister Anna Berg met the envoy Tomas Lind in Geneva on Monday for "
	"the ', i, "
	"'th time. Lind said the talks would go on.\"}\\n') end f:close() d:add(d_feed)";

static void an_interrupt_stops_the_engine_and_the_dossier_is_whole(void **state)
{
	(void)state;
	char path[] = "/tmp/dossier-interrupt-XXXXXX";
	struct dossier_error error = {0};
	close(mkstemp(path));
	unlink(path);
	for (size_t i = 0; i < sizeof in_engine / sizeof *in_engine; i++) {
		struct lua_host *host = new_host(LUA_SANDBOX_NONE);
		lua_State *L = lua_host_state(host);
		if (lua_host_open(host, path, DOSSIER_CREATE, &error))
			fail_msg("%s", error.message);
		if (host_run(host, fill))
			fail_msg("%s", lua_tostring(L, -1));
		current = host;
		start_timer();
		int status = host_run(host, in_engine[i].text);
		if (status == LUA_OK || !lua_host_is_interrupted(host))
			fail_msg("%s was not stopped", in_engine[i].name);
		lua_host_ready(host);
		if (host_run(host,
			     "os.remove(d_feed) assert(#d.documents == 20) return #d.journal"))
			fail_msg("after %s: %s", in_engine[i].name, lua_tostring(L, -1));
		lua_host_free(host);
	}
	unlink(path);
}

static void after_the_prompt_no_hook_is_left(void **state)
{
	(void)state;
	struct lua_host *host = new_host(LUA_SANDBOX_NONE);
	lua_host_interrupt(host);
	assert_int_not_equal(host_run(host, "local x = 1 return x"), LUA_OK);
	lua_settop(lua_host_state(host), 0);
	lua_host_ready(host);
	assert_int_equal(host_run(host, "for i = 1, 100 do end"), LUA_OK);
	assert_int_equal(lua_gethookmask(lua_host_state(host)), 0);
	lua_host_free(host);
}

static void a_coroutine_armed_by_an_interrupt_runs_on_after_the_prompt(void **state)
{
	(void)state;
	struct lua_host *host = new_host(LUA_SANDBOX_NONE);
	lua_State *L = lua_host_state(host);
	current = host;
	assert_int_equal(host_run(host, "co = coroutine.wrap(function() for i = 1, 1e9 do "
					"if i > 2 then coroutine.yield(i) end end end) co()"),
			 LUA_OK);
	start_timer();
	assert_int_not_equal(host_run(host, "while true do co() end"), LUA_OK);
	lua_settop(L, 0);
	lua_host_ready(host);
	host_run(host, "pcall(co)");
	lua_settop(L, 0);
	assert_int_equal(host_run(host, "local n = 0 for i = 1, 1000 do n = n + i end"), LUA_OK);
	lua_host_free(host);
}

static void the_strict_sandbox_stops_at_its_budget_of_steps(void **state)
{
	(void)state;
	struct lua_host_options options = {.sandbox = LUA_SANDBOX_STRICT, .steps = 100000};
	struct dossier_error error = {0};
	struct lua_host *host = NULL;
	assert_int_equal(lua_host_new(&host, &options, &error), DOSSIER_OK);
	lua_State *L = lua_host_state(host);
	assert_int_not_equal(
		host_run(host, "while true do pcall(function() while true do end end) end"),
		LUA_OK);
	assert_non_null(strstr(lua_tostring(L, -1), "steps"));
	lua_settop(L, 0);
	lua_host_ready(host);
	assert_int_equal(host_run(host, "local x = 1"), LUA_OK);
	lua_host_free(host);
}

static void the_strict_sandbox_stops_at_its_memory(void **state)
{
	(void)state;
	struct lua_host_options options = {.sandbox = LUA_SANDBOX_STRICT,
					   .memory = 8 * 1024 * 1024};
	struct dossier_error error = {0};
	struct lua_host *host = NULL;
	assert_int_equal(lua_host_new(&host, &options, &error), DOSSIER_OK);
	lua_State *L = lua_host_state(host);
	assert_int_equal(host_run(host, "local t = {} for i = 1, 1e9 do t[i] = {} end"),
			 LUA_ERRMEM);
	lua_settop(L, 0);
	lua_host_ready(host);
	assert_int_equal(host_run(host, "local s = ('x'):rep(100)"), LUA_OK);
	lua_host_free(host);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_interrupt_stops_every_loop),
		cmocka_unit_test(an_interrupt_stops_every_loop_of_the_strict_sandbox),
		cmocka_unit_test(an_interrupt_stops_the_engine_and_the_dossier_is_whole),
		cmocka_unit_test(after_the_prompt_no_hook_is_left),
		cmocka_unit_test(a_coroutine_armed_by_an_interrupt_runs_on_after_the_prompt),
		cmocka_unit_test(the_strict_sandbox_stops_at_its_budget_of_steps),
		cmocka_unit_test(the_strict_sandbox_stops_at_its_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
