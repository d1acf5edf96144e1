/* What completion and printing ask of the binding. */
#include "script.h"

#include <unistd.h>

static struct lua_host *host;
static lua_State *L;
static char path[] = "/tmp/dossier-names-XXXXXX";

struct output {
	char text[4096];
	size_t length;
};

static void collect(void *context, enum lua_stream stream, const char *text, size_t length)
{
	struct output *output = context;
	if (stream == LUA_STREAM_OUT && output->length + length < sizeof output->text) {
		memcpy(output->text + output->length, text, length);
		output->length += length;
		output->text[output->length] = '\0';
	}
}

static struct output output;

static int set_up(void **state)
{
	static const char fill[] =
		"local feed = os.tmpname() .. '.jsonl' local f = assert(io.open(feed, 'w')) "
		"f:write('{\"id\":\"a\",\"title\":\"Talks\",\"text\":\"Foreign Minister Anna Berg "
		"met the "
		"envoy Tomas Lind in Geneva.\"}\\n') f:close() d:add(feed) os.remove(feed)";
	struct dossier_error error = {0};
	(void)state;
	close(mkstemp(path));
	unlink(path);
	output.length = 0;
	host = host_make(&(struct lua_host_options){.write = collect, .context = &output});
	L = lua_host_state(host);
	if (lua_host_open(host, path, DOSSIER_CREATE, &error))
		fail_msg("%s", error.message);
	return host_run(host, fill);
}

static int tear_down(void **state)
{
	(void)state;
	lua_host_free(host);
	unlink(path);
	return 0;
}

static bool lists(const struct buffer *names, const char *name)
{
	for (size_t at = 0; at < names->length; at += strlen(names->at + at) + 1) {
		if (strcmp(names->at + at, name) == 0)
			return true;
	}
	return false;
}

/* The members of what the expression gives. */
static struct buffer members(const char *expression)
{
	struct buffer names;
	buffer_init(&names, 1 << 20);
	if (host_run(host, expression))
		fail_msg("%s", lua_tostring(L, -1));
	int top = lua_gettop(L);
	lua_host_members(L, -1, &names);
	assert_int_equal(lua_gettop(L), top);
	return names;
}

static void members_are_columns_methods_nouns_and_keys(void **state)
{
	static const struct {
		const char *expression, *names[4];
	} cases[] = {{"return quotes", {"speaker", "where", "count_by"}},
		     {"return documents[1]", {"title", "why", "context"}},
		     {"return d", {"quotes", "add", "search"}},
		     {"return quotes:group'kind'", {"count", "sum"}},
		     {"return {alpha = 1, beta = 2}", {"alpha", "beta"}},
		     {"return string", {"find", "gsub"}},
		     {"return 'x'", {"find", "rep"}}};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buffer names = members(cases[i].expression);
		for (size_t k = 0; cases[i].names[k]; k++) {
			if (!lists(&names, cases[i].names[k]))
				fail_msg("%s: no %s", cases[i].expression, cases[i].names[k]);
		}
		buffer_release(&names);
	}
}

static void members_of_the_environment_are_all_names_in_scope(void **state)
{
	(void)state;
	struct buffer names;
	buffer_init(&names, 1 << 20);
	lua_host_environment(L);
	lua_host_members(L, -1, &names);
	assert_true(lists(&names, "quotes") && lists(&names, "merge") && lists(&names, "help"));
	assert_true(lists(&names, "print") && lists(&names, "d"));
	buffer_release(&names);
}

static void completion_runs_no_code_of_scripts(void **state)
{
	(void)state;
	struct buffer names =
		members("hit = false return setmetatable({x = 1}, {__index = function() hit = "
			"true end, __pairs = function() hit = true end})");
	assert_true(lists(&names, "x"));
	buffer_release(&names);
	assert_int_equal(host_run(host, "return hit"), LUA_OK);
	assert_false(lua_toboolean(L, -1));
}

static void option_names_are_those_of_the_method_or_the_columns(void **state)
{
	(void)state;
	struct buffer names;
	buffer_init(&names, 1 << 20);
	assert_int_equal(host_run(host, "return d"), LUA_OK);
	lua_host_option_names(L, -1, "add", &names);
	assert_true(lists(&names, "outlet") && lists(&names, "jobs"));
	assert_int_equal(host_run(host, "return quotes"), LUA_OK);
	lua_host_option_names(L, -1, "where", &names);
	assert_true(lists(&names, "speaker"));
	buffer_release(&names);
}

static void entity_names_begin_with_the_prefix(void **state)
{
	(void)state;
	struct buffer names;
	buffer_init(&names, 1 << 20);
	lua_host_entity_names(host, "tom", &names, 10);
	assert_true(lists(&names, "Tomas Lind"));
	buffer_release(&names);
	buffer_init(&names, 1 << 20);
	assert_int_equal(host_run(host, "d:close()"), LUA_OK);
	lua_host_entity_names(host, "tom", &names, 10);
	lua_host_entity_names(host, "", &names, 0);
	assert_int_equal(names.length, 0);
	buffer_release(&names);
}

static void everything_written_leaves_through_the_host(void **state)
{
	(void)state;
	assert_int_equal(
		host_run(host,
			 "print('a', 1, nil) io.write('b', 2) io.stdout:write('c\\n'):write('d') "
			 "help('where')"),
		LUA_OK);
	assert_int_equal(strncmp(output.text, "a\t1\tnil\nb2c\ndrelation:where", 27), 0);
}

static void all_nouns_show_and_format(void **state)
{
	(void)state;
	size_t length;
	for (size_t i = 0; i < dossier_noun_count(); i++) {
		char text[64];
		snprintf(text, sizeof text, "return d.%s", dossier_noun_get(i)->name);
		assert_int_equal(host_run(host, text), LUA_OK);
		lua_host_show(L, -1, 80, false, false);
		assert_non_null(lua_tolstring(L, -1, &length));
		lua_host_format(L, -2, "csv");
		assert_true(lua_tolstring(L, -1, &length) && length > 0);
	}
	assert_int_equal(host_run(host, "return documents[1]"), LUA_OK);
	lua_host_format(L, -1, "json");
	assert_non_null(strstr(lua_tostring(L, -1), "\"Talks\""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(members_are_columns_methods_nouns_and_keys, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(members_of_the_environment_are_all_names_in_scope,
						set_up, tear_down),
		cmocka_unit_test_setup_teardown(completion_runs_no_code_of_scripts, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(option_names_are_those_of_the_method_or_the_columns,
						set_up, tear_down),
		cmocka_unit_test_setup_teardown(entity_names_begin_with_the_prefix, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(everything_written_leaves_through_the_host, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(all_nouns_show_and_format, set_up, tear_down),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
