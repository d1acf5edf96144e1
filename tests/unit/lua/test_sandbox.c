/* The strict sandbox, tried by leaving it. */
#include "script.h"

#include <unistd.h>

/* Everything that can be reached from the globals, by fields, metatables and upvalues (of which
 * only those that Lua shows), as sorted names. */
static const char walk[] =
	"local seen, names = {}, {} "
	"local function visit(value, name) "
	"  local kind = type(value) "
	"  if kind ~= 'table' and kind ~= 'function' and kind ~= 'userdata' then return end "
	"  if seen[value] then return end "
	"  seen[value] = true "
	"  names[#names + 1] = name "
	"  if kind ~= 'table' then return end "
	"  local keys = {} "
	"  for key in next, value do if type(key) == 'string' then keys[#keys + 1] = key end end "
	"  table.sort(keys) "
	"  for _, key in ipairs(keys) do visit(rawget(value, key), name .. '.' .. key) end "
	"  visit(getmetatable(value), name .. ' metatable') "
	"end "
	"visit(_G, '_G') "
	"for i = 1, #names do names[i] = names[i]:gsub('^_G%.', '') end "
	"table.sort(names) return table.concat(names, ' ')";

static const char allowed[] =
	"_G assert coroutine coroutine.close coroutine.create coroutine.isyieldable "
	"coroutine.resume "
	"coroutine.running coroutine.status coroutine.wrap coroutine.yield error getmetatable "
	"ipairs load "
	"math math.abs math.acos math.asin math.atan math.ceil math.cos math.deg math.exp "
	"math.floor "
	"math.fmod math.log math.max math.min math.modf math.rad math.random math.randomseed "
	"math.sin "
	"math.sqrt math.tan math.tointeger math.type math.ult next os os.clock os.date os.difftime "
	"os.time "
	"pairs pcall print rawequal rawget rawlen rawset require select setmetatable string "
	"string.byte "
	"string.char string.find string.format string.gmatch string.gsub string.len string.lower "
	"string.match string.pack string.packsize string.rep string.reverse string.sub "
	"string.unpack "
	"string.upper table table.concat table.insert table.move table.pack table.remove "
	"table.sort "
	"table.unpack tonumber tostring type utf8 utf8.char utf8.codepoint utf8.codes utf8.len "
	"utf8.offset "
	"xpcall";

/* Each must raise, or give false or nil: it is one way out. */
static const char *const attempts[] = {
	"return io",
	"return debug",
	"return package",
	"return dofile",
	"return loadfile",
	"return collectgarbage",
	"return loadstring",
	"return string.dump",
	"return os.execute",
	"return os.getenv",
	"return os.exit",
	"return os.remove",
	"return os.rename",
	"return os.tmpname",
	"return os.setlocale",
	"return ('').dump",
	"return getmetatable('')",
	"return getmetatable('').__index",
	"setmetatable('', {})",
	"return require 'io'",
	"return require 'debug'",
	"return require 'package'",
	"return require 'os'.execute",
	"return require 'string'.dump",
	"return require '_G'.io",
	"return require 'socket'",
	"return require '/etc/passwd'",
	"return require '../x'",
	"return (load('\\27Lua'))",
	"return (load(function() return '\\27Lua' end))",
	"return (load('\\27LuaT\\0', 'x', 'b'))",
	"return (load('\\27LuaT\\0', 'x', 'bt'))",
	"return (load('return io'))()",
	"return (load('return debug', 'x', 't', _G))()",
	"return (load('return _ENV.io'))()",
	"return _G.io",
	"return _G._G.package",
	"return rawget(_G, 'io')",
	"return rawget(_ENV, 'io')",
	"return setmetatable({}, {__gc = print})",
	"return setmetatable({}, {__gc = true})",
	"return dossier.open('/tmp/x.dossier', {create = true})",
	"return dossier.open('/etc/passwd')",
	"return require 'dossier'.open('x')",
	"return require('dossier.show').value(print, {x = 1})",
	"return coroutine.wrap(function() return io end)()",
	"return coroutine.resume(coroutine.create(function() return debug.sethook() end)) and nil",
	"return pcall(load, '\\27Lua') and nil",
	"return select(2, pcall(string.dump, print)) and nil",
	"return select('#', string.rep('x', -1)) == 0",
	"return ('x'):rep(1 << 40)",
	"return ('x'):rep(1 << 62, 'y')",
	"return string.format('%99999d', 1)",
	"return string.format('%s', setmetatable({}, {__tostring = function() return io end}))",
	"return string.pack('!17i', 1)",
	"return string.pack('i17', 1)",
	"return string.unpack('s8', ('\\255'):rep(8))",
	"return table.unpack({}, 1, 1 << 30)",
	"return table.unpack({}, math.mininteger, math.maxinteger)",
	"return table.concat({}, 'x', 1, 1 << 40)",
	"return table.concat(setmetatable({}, {__len = function() return 1 << 60 end, __index = "
	"function() return 'xxxxxxxxxxxxxxxx' end}))",
	"return table.move({}, math.mininteger, math.maxinteger, 1)",
	"return utf8.char(-1)",
	"return utf8.codepoint('x', 1, 1 << 40)",
	"return math.random(0, -1)",
	"return select(-5)",
	"local function f() return f() + 1 end return f()",
	"local t = {} for i = 1, 300 do t = setmetatable({}, {__index = t}) end return t.x",
	"local t = setmetatable({}, {}) getmetatable(t).__index = t return t.x",
	"return (('('):rep(100000) .. (')'):rep(100000)):find(('('):rep(100000))",
	"return load(('('):rep(100000))",
	"return load('x = ' .. ('{'):rep(100000))",
	"return load('local ' .. ('a,'):rep(300) .. 'a')",
	"return load('goto x')",
	"return tostring(setmetatable({}, {__name = setmetatable({}, {})})) and nil",
	"return error(setmetatable({}, {__tostring = function() error('again') end}))",
	"return error(nil)",
	"return xpcall(error, error)",
	"return (xpcall(error, function(m) return io end, 'x'))",
	"print(('x'):rep(11 << 20))",
	"for i = 1, 1e9 do print('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') end",
	"local t = {} while true do t[#t + 1] = ('x'):rep(1 << 20) end",
	"while true do end",
	"return os.date(('%c'):rep(100000)) and nil",
	"return os.date('%Ez', 1)",
	"return os.date('*t', 1 << 62)",
	"return os.time({year = 1 << 40, month = 1, day = 1})",
	"return require('dossier.json').decode(('['):rep(100000))",
	"local t = {} t[1] = t return require('dossier.json').encode(t)",
	"return _ENV.core",
	"return dossier.core",
	"return getmetatable(_ENV).__index",
	"return undefined_name",
};

static struct lua_host *strict(void)
{
	return host_make(&(struct lua_host_options){
		.sandbox = LUA_SANDBOX_STRICT, .steps = 20000000, .memory = 64 << 20});
}

static void nothing_can_be_reached_but_what_is_allowed(void **state)
{
	(void)state;
	struct lua_host *host = strict();
	lua_State *L = lua_host_state(host);
	if (host_run(host, walk))
		fail_msg("%s", lua_tostring(L, -1));
	assert_string_equal(lua_tostring(L, -1), allowed);
	lua_host_free(host);
}

static void no_attempt_to_leave_succeeds(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof attempts / sizeof *attempts; i++) {
		struct lua_host *host = strict();
		lua_State *L = lua_host_state(host);
		int status = host_run(host, attempts[i]);
		if (status == LUA_OK && lua_toboolean(L, -1))
			fail_msg("%s: gave a %s", attempts[i], luaL_typename(L, -1));
		lua_host_ready(host);
		if (host_run(host, "return io == nil"))
			lua_settop(L, 0); /* an unknown name */
		if (host_run(host, "return 1 + 1") || lua_tointeger(L, -1) != 2)
			fail_msg("after %s the sandbox does not work", attempts[i]);
		lua_host_free(host);
	}
}

static void a_strangers_script_may_ask_the_open_dossier_and_write_nothing(void **state)
{
	(void)state;
	static const char *const refused[] = {"d:add('/etc/passwd')",
					      "d:merge('Anna Berg', 'Tomas Lind')",
					      "d:undo()",
					      "d.documents:export('/tmp/dossier-strict.csv')",
					      "d:sql('DELETE FROM document')",
					      "d:note(d.documents[1], 'x')"};
	char path[] = "/tmp/dossier-strict-XXXXXX";
	struct dossier_error error = {0};
	close(mkstemp(path));
	unlink(path);
	struct lua_host *host = host_make(NULL);
	if (lua_host_open(host, path, DOSSIER_CREATE, &error))
		fail_msg("%s", error.message);
	lua_host_free(host);
	host = strict();
	if (lua_host_open(host, path, 0, &error))
		fail_msg("%s", error.message);
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
		assert_int_not_equal(host_run(host, refused[i]), LUA_OK);
	if (host_run(host, "assert(#documents == 0 and #d.quotes:where{ kind = 'direct' } == 0)"))
		fail_msg("%s", lua_tostring(lua_host_state(host), -1));
	lua_host_free(host);
	unlink(path);
}

static void std_runs_no_program_and_writes_only_below_the_folder(void **state)
{
	(void)state;
	static const char *const refused[] = {"os.execute('true')",
					      "io.popen('true')",
					      "debug.getinfo(1)",
					      "package.loadlib('x', 'y')",
					      "require 'lfs'",
					      "io.open('/tmp/dossier-test', 'w')",
					      "io.open('../x', 'w')",
					      "io.open('a/../../x', 'a')",
					      "io.output('/tmp/dossier-test')",
					      "os.remove('/tmp/x')",
					      "os.rename('a', '/tmp/x')",
					      "io.open('/etc/passwd', 'r+')"};
	struct lua_host *host = host_make(&(struct lua_host_options){.sandbox = LUA_SANDBOX_STD});
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
		assert_int_not_equal(host_run(host, refused[i]), LUA_OK);
	assert_int_equal(host_run(host, "return assert(io.open('/dev/null')):close()"), LUA_OK);
	lua_host_free(host);
}

static void compiled_chunks_load_nowhere(void **state)
{
	(void)state;
	static const char text[] =
		"local code = string.dump(function() return 1 end) "
		"assert(not load(code) and not load(code, 'x', 'b') and not load(function() local "
		"c = code code = nil "
		"return c end)) "
		"local path = os.tmpname() local f = assert(io.open(path, 'wb')) "
		"f:write(string.dump(function() return 1 end)) f:close() "
		"assert(not loadfile(path) and not loadfile(path, 'b') and not pcall(dofile, "
		"path)) "
		"package.path = path assert(not pcall(require, 'x')) os.remove(path)";
	struct lua_host *host = host_make(NULL);
	if (host_run(host, text))
		fail_msg("%s", lua_tostring(lua_host_state(host), -1));
	lua_host_free(host);
}

static void the_path_of_modules_is_absolute(void **state)
{
	(void)state;
	struct lua_host *host = host_make(&(struct lua_host_options){.script_folder = "/scripts"});
	if (host_run(host, "assert(package.path:find('^/scripts/%?%.lua;')) "
			   "for part in (package.path .. ';' .. package.cpath):gmatch('[^;]+') do "
			   "assert(part:sub(1, 1) == '/', part) end"))
		fail_msg("%s", lua_tostring(lua_host_state(host), -1));
	lua_host_free(host);
}

static void unknown_names_are_errors_that_suggest(void **state)
{
	(void)state;
	struct lua_host *host = host_make(NULL);
	lua_State *L = lua_host_state(host);
	assert_int_not_equal(host_run(host, "return tostrin(1)"), LUA_OK);
	assert_non_null(strstr(lua_tostring(L, -1),
			       "test:1: unknown name \"tostrin\" (did you mean \"tostring\"?)"));
	assert_int_not_equal(host_run(host, "return quotes"), LUA_OK);
	assert_non_null(strstr(lua_tostring(L, -1), "needs an open dossier"));
	assert_int_equal(host_run(host, "x = 1 return x"), LUA_OK);
	assert_int_equal(host_run(host, "return x"), LUA_OK);
	lua_host_free(host);
}

static void a_first_line_for_the_system_is_skipped_and_lines_keep_their_numbers(void **state)
{
	(void)state;
	struct lua_host *host = host_make(NULL);
	lua_State *L = lua_host_state(host);
	assert_int_not_equal(host_run(host, "#!/usr/bin/env dossier\nerror('x')"), LUA_OK);
	assert_non_null(strstr(lua_tostring(L, -1), "test:2: x"));
	assert_int_equal(host_run(host, "#"), LUA_OK);
	lua_host_free(host);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_can_be_reached_but_what_is_allowed),
		cmocka_unit_test(no_attempt_to_leave_succeeds),
		cmocka_unit_test(a_strangers_script_may_ask_the_open_dossier_and_write_nothing),
		cmocka_unit_test(std_runs_no_program_and_writes_only_below_the_folder),
		cmocka_unit_test(compiled_chunks_load_nowhere),
		cmocka_unit_test(the_path_of_modules_is_absolute),
		cmocka_unit_test(unknown_names_are_errors_that_suggest),
		cmocka_unit_test(
			a_first_line_for_the_system_is_skipped_and_lines_keep_their_numbers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
