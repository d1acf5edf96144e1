/* Our matchers give what Lua's own give, errors included, and stop where Lua's would not. */
#include "script.h"

#include <lualib.h>

/* "name(subject, pattern, ...)" as text: what it returns, or its message, in one string. */
static const char describe[] =
	"local name, s, p, extra = ... "
	"local found "
	"if name == 'gmatch' then "
	"  found = table.pack(pcall(function() local all = {} for a, b in string.gmatch(s, p) do "
	"    all[#all + 1] = tostring(a) .. '/' .. tostring(b) end return table.concat(all, ';') "
	"end)) "
	"else found = table.pack(pcall(string[name], s, p, extra)) end "
	"for i = 1, found.n do found[i] = tostring(found[i]) end "
	"return (table.concat(found, '|', 1, found.n):gsub('^false|[^:]*:%d+: ', 'false|'))";

static const char *ask(lua_State *L, const char *name, const char *subject, const char *pattern,
		       const char *extra)
{
	lua_settop(L, 1);
	lua_pushvalue(L, 1);
	lua_pushstring(L, name);
	lua_pushstring(L, subject);
	lua_pushstring(L, pattern);
	if (extra)
		lua_pushstring(L, extra);
	else
		lua_pushnil(L);
	if (lua_pcall(L, 4, 1, 0))
		fail_msg("%s", lua_tostring(L, -1));
	return lua_tostring(L, -1);
}

static struct lua_host *host;
static lua_State *own, *stock;

static int set_up(void **state)
{
	(void)state;
	host = host_make(NULL);
	own = lua_host_state(host);
	stock = luaL_newstate();
	luaL_openlibs(stock);
	lua_settop(own, 0);
	return luaL_loadstring(own, describe) || luaL_loadstring(stock, describe);
}

static int tear_down(void **state)
{
	(void)state;
	lua_close(stock);
	lua_host_free(host);
	return 0;
}

static void compare(const char *subject, const char *pattern)
{
	static const struct {
		const char *name, *extra;
	} calls[] = {{"find", NULL},   {"match", NULL},  {"gmatch", NULL},
		     {"gsub", "<%0>"}, {"gsub", "%1%%"}, {"gsub", ""}};
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
		const char *a = ask(own, calls[i].name, subject, pattern, calls[i].extra);
		const char *b = ask(stock, calls[i].name, subject, pattern, calls[i].extra);
		if (strcmp(a, b) != 0)
			fail_msg("%s(\"%s\", \"%s\", %s): %s, Lua: %s", calls[i].name, subject,
				 pattern, calls[i].extra ? calls[i].extra : "nil", a, b);
	}
}

static void patterns_mean_what_they_mean_in_lua(void **state)
{
	(void)state;
	static const char *const patterns[] = {"",          "a",       "^a",
					       "a$",        "^$",      ".",
					       ".-",        "a*",      "a+b",
					       "a?b",       "[ab]",    "[^ab]",
					       "[a-c]+",    "[]]",     "[^]]*",
					       "[a-]",      "%a+",     "%d%d",
					       "%s*$",      "%w+%p",   "(%a+) (%a+)",
					       "()a()",     "(a)(b)?", "%b()",
					       "%f[%a]%a+", "(.)%1",   "(a*(.)%w(%s*))",
					       "%%",        "[%w_]+",  "[%]]",
					       "%x+",       "(()())",  "(",
					       ")",         "%",       "[",
					       "[a",        "[%",      "%b",
					       "%bx",       "%f",      "%f[",
					       "(a",        "a)",      "%1",
					       "(a)%2",     "%0",      "a**",
					       "-",         "^-",      "$a",
					       "a$b",       "[a-%d]",  "[%d-z]",
					       "[[]",       "%g%c%u%l"};
	static const char *const subjects[] = {
		"",         "a",           "aab",      "hello big world", "(a(b)c)d",
		"12 ab-34", "a]b[c%d^e$f", "xx yy zz", "THE (quick) fox", "a\nb\tc"};
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
		for (size_t k = 0; k < sizeof subjects / sizeof *subjects; k++)
			compare(subjects[k], patterns[i]);
}

static void random_patterns_give_what_lua_gives(void **state)
{
	(void)state;
	static const char letters[] = "ab1 ().%[]^$*+-?w%adsfb";
	uint64_t random = 42;
	for (int n = 0; n < 20000; n++) {
		char pattern[12] = "", subject[12] = "";
		size_t length = check_random(&random) % 8;
		for (size_t i = 0; i < length; i++)
			pattern[i] = letters[check_random(&random) % (sizeof letters - 1)];
		for (size_t i = 0; i < check_random(&random) % 11; i++)
			subject[i] = "ab1 (a)b"[check_random(&random) % 8];
		compare(subject, pattern);
	}
}

static void a_pattern_that_backtracks_for_ever_is_refused_and_says_which_limit(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"return (('a'):rep(3000):find('.-.-.-.-b'))",
		"return (('a'):rep(3000):match('.*.*.*.*b'))",
		"return (('a'):rep(3000):gsub('.-.-.-.-b', ''))",
		"for x in ('a'):rep(3000):gmatch('.-.-.-.-b') do end",
	};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct lua_host *other = host_make(NULL);
		assert_int_not_equal(host_run(other, texts[i]), LUA_OK);
		assert_non_null(strstr(lua_tostring(lua_host_state(other), -1), "\"steps\""));
		lua_host_free(other);
	}
}

static void a_long_text_is_no_reason_to_refuse(void **state)
{
	(void)state;
	struct lua_host *other = host_make(NULL);
	if (host_run(other, "local s = ('word and word '):rep(200000) "
			    "local _, n = s:gsub('%w+', '') assert(n == 600000) "
			    "assert(#s:match('.*') == #s) assert(not s:find('%d$'))"))
		fail_msg("%s", lua_tostring(lua_host_state(other), -1));
	lua_host_free(other);
}

static void string_and_table_functions_are_those_of_lua(void **state)
{
	(void)state;
	static const char text[] =
		"assert(('x'):rep(3, ',') == 'x,x,x' and ('x'):rep(0) == '' and ('x'):rep(-1) == "
		"'') "
		"assert((''):rep(1 << 60) == '' and not pcall(string.rep, 'x', 1 << 62)) "
		"local t = {1, 2, 3} table.insert(t, 4) table.insert(t, 1, 0) "
		"assert(table.concat(t, ' ') == '0 1 2 3 4' and table.concat(t, '', 2, 3) == '12') "
		"assert(table.remove(t) == 4 and table.remove(t, 1) == 0 and #t == 3) "
		"assert(table.remove({}) == nil and table.remove({}, 0) == nil) "
		"assert(not pcall(table.remove, {1}, 3) and not pcall(table.insert, {1}, 3, 0)) "
		"assert(not pcall(table.insert, {}) and not pcall(table.insert, {}, 1, 2, 3)) "
		"assert(table.concat(table.move({1, 2, 3}, 1, 3, 2), '') == '1123') "
		"assert(table.concat(table.move({1, 2, 3}, 2, 3, 1), '') == '233') "
		"assert(table.concat(table.move({1, 2}, 1, 2, 1, {}), '') == '12') "
		"assert(not pcall(table.concat, {{}}) and not pcall(table.move, {}, 1, 2, "
		"math.maxinteger))";
	struct lua_host *other = host_make(NULL);
	if (host_run(other, text))
		fail_msg("%s", lua_tostring(lua_host_state(other), -1));
	lua_host_free(other);
}

static void coroutines_are_those_of_lua(void **state)
{
	(void)state;
	static const char text[] =
		"local co = coroutine.create(function(a) local b = coroutine.yield(a + 1) "
		"error('x' .. b, 0) end) "
		"local ok, v = coroutine.resume(co, 1) assert(ok and v == 2) "
		"ok, v = coroutine.resume(co, 'y') assert(not ok and v == 'xy') "
		"ok, v = coroutine.resume(co) assert(not ok and v == 'cannot resume dead "
		"coroutine') "
		"assert(coroutine.status(co) == 'dead' and select('#', coroutine.close(co)) == 2) "
		"local w = coroutine.wrap(function() error({7}) end) ok, v = pcall(w) assert(v[1] "
		"== 7) "
		"w = coroutine.wrap(function() error('m') end) ok, v = pcall(w) "
		"assert(v:find('m$')) "
		"local closed = false "
		"co = coroutine.create(function() local x <close> = setmetatable({}, {__close = "
		"function() "
		"closed = true end}) coroutine.yield() end) coroutine.resume(co) "
		"assert(coroutine.close(co) and closed) "
		"assert(not pcall(coroutine.close, coroutine.running())) "
		"assert(not pcall(coroutine.resume, 1) and not pcall(coroutine.wrap, 1)) "
		"ok, v = xpcall(function() error('a', 0) end, function(m) return m .. 'b' end) "
		"assert(v == 'ab') "
		"assert(select('#', xpcall(function(...) return ... end, print, 1, 2, 3)) == 4) "
		"co = coroutine.wrap(function() return xpcall(function() coroutine.yield(1) "
		"error('z', 0) end, "
		"function(m) return m .. '!' end) end) assert(co() == 1) ok, v = co() assert(not "
		"ok and v == 'z!')";
	struct lua_host *other = host_make(NULL);
	if (host_run(other, text))
		fail_msg("%s", lua_tostring(lua_host_state(other), -1));
	lua_host_free(other);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(patterns_mean_what_they_mean_in_lua, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(random_patterns_give_what_lua_gives, set_up,
						tear_down),
		cmocka_unit_test(
			a_pattern_that_backtracks_for_ever_is_refused_and_says_which_limit),
		cmocka_unit_test(a_long_text_is_no_reason_to_refuse),
		cmocka_unit_test(string_and_table_functions_are_those_of_lua),
		cmocka_unit_test(coroutines_are_those_of_lua),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
