/* Every allocation of every function of the binding made to fail: once, and from then on. After
 * each the status is right, nothing is left over, and the next call works.
 *
 * DOSSIER_FAULT_STEP=1 in the environment tries every allocation; every 41st is tried otherwise,
 * beginning with another one in each operation. */
#include "check.h"

#include <lauxlib.h>
#include <lua.h>

#include "base/file.h"
#include "base/mem.h"
#include "lua/host.h"

#define PATH "fault-binding.dossier"
#define ORIGINAL "fault-binding.original"

static const char *const operations[] = {
	"return #d.documents",
	"return d.documents[1].title",
	"for q in d.quotes:rows() do local _ = q.text, q.document, tostring(q) end",
	"for q in d.quotes do local _ = q.speaker end",
	"return d.quotes:where{ kind = 'direct', text = '*e*' }[1]",
	"return d.quotes:where('kind = ? and id > ?', 'direct', 0)[1]",
	"return #d.quotes:where(function(q) return #q.text > 3 end)",
	"return #d.quotes:with{ n = function(q) return #q.text end }",
	"return #d.quotes:select('text', 'id'):sort('-id'):first(2):distinct()",
	"return #d.sentences:sample(2, 3), d.sentences:last(2)[1]",
	"return #d.quotes:group('kind'):count(), #d.documents:group{}:sum('n_words')",
	"return #d.quotes:join(d.documents)",
	"return #(d.quotes + d.quotes:first(1)), #(d.quotes - d.quotes), #(d.quotes & d.quotes)",
	"return d.sources:csv(), d.sources:json(), d.sources:html()",
	"return d.quotes:sql(), d.quotes:explain()",
	"return dossier.show(d.documents, {width = 80}), dossier.show(d.quotes[1], {width = 60})",
	"return dossier.show({1, 'x', {y = 2}})",
	"return #d:search('ceasefire'), d:search('talks')[1]",
	"return dossier.show(d:find('talks'):kwic(), {width = 80})",
	"return d:entity('Tomas Lind')",
	"return tostring(d:why(d.quotes[1]))",
	"return d.quotes[1]:context(1)",
	"d:merge('Tomas Lind', 'Anna Berg', {why = 'x'}) d:undo()",
	"d:alias('Tomas Lind', 'the Dove') d:undo()",
	"d:reject(d.quotes[1]) d:undo()",
	"d:set(d.quotes[1], {speaker = 'Tomas Lind'}) d:undo()",
	"d:note(d.documents[1], 'x') d:undo()",
	"return #d:sql('SELECT ? AS a', 'x')",
	"return help and dossier.help('where')",
	"return tostring(d:gaps())",
	"return dossier.annotate('Anna Berg met Tomas Lind.').mentions[1]",
	"return require('dossier.json').decode('[1, {\"a\": \"b\"}]')",
	"return pcall(function() return d.quots end)",
	"return pcall(d.quotes.where, d.quotes, { spekar = 1 })",
	"return ('a b c'):gsub('%w', function(c) return c .. c end)",
	"return ('x'):rep(1000), table.concat({1, 2, 3}, ',')",
	"return coroutine.wrap(function(...) coroutine.yield(...) end)(1, 2)",
	"return load('return 1')()",
	"d:close()",
};

static const char fill[] =
	"local path = os.tmpname() .. '.jsonl' local f = assert(io.open(path, 'w')) "
	"f:write('{\"id\":\"a1\",\"title\":\"Talks\",\"date\":\"2016-03-14\",\"text\":\"Foreign "
	"Minister Anna "
	"Berg met the envoy Tomas Lind in Geneva on Monday. \\\\\"We agreed on a ceasefire,\\\\\" "
	"Berg said. "
	"Lind said the talks would go on.\"}\\n') f:close() "
	"d:add(path) os.remove(path)";

static struct lua_host *make(void)
{
	struct dossier_error error = {0};
	struct lua_host *host = NULL;
	if (lua_host_new(&host, NULL, &error) || lua_host_open(host, PATH, DOSSIER_CREATE, &error))
		fail_msg("%s", error.message);
	return host;
}

static int run(struct lua_host *host, const char *text)
{
	lua_State *L = lua_host_state(host);
	int status = lua_host_load(L, text, strlen(text), "=test");
	if (status == LUA_OK)
		status = lua_host_call(L, 0, 1);
	return status;
}

static void remove_files(void)
{
	remove(PATH);
	remove(PATH "-wal");
	remove(PATH "-shm");
}

static void copy(const char *from, const char *to)
{
	struct dossier_error error = {0};
	struct buffer bytes;
	buffer_init(&bytes, 1 << 26);
	if (file_load(from, &bytes, NULL, &error) || file_save(to, buffer_all(&bytes), &error))
		fail_msg("%s", error.message);
	buffer_release(&bytes);
}

static uint64_t step(void)
{
	const char *text = getenv("DOSSIER_FAULT_STEP");
	uint64_t n = text ? strtoull(text, NULL, 10) : 0;
	return n ? n : 41;
}

/* Run the operation with allocation k failing; false when it needed fewer than k. */
static bool fail_once(const char *operation, uint64_t k, bool is_persistent)
{
	remove_files();
	copy(ORIGINAL, PATH);
	struct lua_host *host = make();
	lua_State *L = lua_host_state(host);
	mem_fault.count = 0;
	mem_fault.is_persistent = is_persistent;
	mem_fault.fail_at = k;
	int status = run(host, operation);
	bool was_reached = mem_fault.count >= k;
	mem_fault.fail_at = 0;
	if (status != LUA_OK && !was_reached)
		fail_msg("%s: %s", operation, lua_tostring(L, -1));
	lua_settop(L, 0);
	lua_host_ready(host);
	if (run(host, "assert(1 + 1 == 2) if tostring(d):find('closed') then return end "
		      "assert(#d.documents == 1 and d.quotes[1].text)"))
		fail_msg("after %s with allocation %llu failing: %s", operation,
			 (unsigned long long)k, lua_tostring(L, -1));
	lua_host_free(host);
	return was_reached;
}

static void any_allocation_of_an_operation_may_fail(void **state)
{
	(void)state;
	remove_files();
	struct lua_host *host = make();
	if (run(host, fill))
		fail_msg("%s", lua_tostring(lua_host_state(host), -1));
	lua_host_free(host);
	copy(PATH, ORIGINAL);
	for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
		for (uint64_t k = 1 + i % step(); fail_once(operations[i], k, false); k += step())
			;
		for (uint64_t k = 1 + i % step(); fail_once(operations[i], k, true);
		     k += 7 * step())
			;
	}
	remove_files();
	remove(ORIGINAL);
}

static void any_allocation_while_a_host_is_made_may_fail(void **state)
{
	(void)state;
	for (uint64_t k = 1;; k += step() / 4 + 1) {
		struct lua_host *host = NULL;
		struct dossier_error error = {0};
		mem_fault.count = 0;
		mem_fault.is_persistent = false;
		mem_fault.fail_at = k;
		enum dossier_status status = lua_host_new(&host, NULL, &error);
		bool was_reached = mem_fault.count >= k;
		mem_fault.fail_at = 0;
		if (status && status != DOSSIER_MEMORY)
			fail_msg("allocation %llu: %s", (unsigned long long)k, error.message);
		if (!status && run(host, "return #tostring(1)"))
			fail_msg("allocation %llu: the host does not work", (unsigned long long)k);
		lua_host_free(host);
		if (!was_reached)
			return;
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_allocation_while_a_host_is_made_may_fail),
		cmocka_unit_test(any_allocation_of_an_operation_may_fail),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
