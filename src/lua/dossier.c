/*
 * The Lua type of an open dossier: opening, adding, its nouns as fields, searching. Judgements are
 * in judgement.c.
 */
#include <lauxlib.h>
#include <string.h>

#include "base/error.h"
#include "dossier/search.h"
#include "lua/box.h"
#include "lua/convert.h"
#include "lua/core.h"
#include "lua/ingest.h"
#include "lua/knowledge.h"
#include "lua/raise.h"
#include "lua/relation.h"
#include "lua/state.h"

static struct dossier *get(lua_State *L)
{
	return box_get(L, 1, &box_dossier);
}

/* ---- Life ---- */

/* dossier.open(path, { create =, readonly = }) */
static int l_open(lua_State *L)
{
	static const char *const names[] = {"create", "readonly"};
	const char *path = luaL_checkstring(L, 1);
	options_check(L, 2, "open", names, 2);
	unsigned flags = option_boolean(L, 2, "open", "create", false) ? DOSSIER_CREATE : 0;
	flags |= option_boolean(L, 2, "open", "readonly", false) ? DOSSIER_READ_ONLY : 0;
	const struct lua_host *host = host_of(L);
	if (host && host->sandbox == LUA_SANDBOX_STRICT)
		return raise_misuse(L, "open", "the strict sandbox opens no files");
	struct box *box = box_new(L, &box_dossier, 0);
	struct dossier *dossier = NULL;
	struct dossier_error error = {0};

	if (dossier_open(&dossier, path, flags, &error))
		return raise_in(L, "open", &error);
	box->object = dossier;
	box_opened(L, box);
	return 1;
}

enum dossier_status dossier_type_open_file(lua_State *L, const char *path, unsigned flags,
					   struct dossier_error *error)
{
	struct box *box = box_new(L, &box_dossier, 0);
	struct dossier *dossier = NULL;
	enum dossier_status status = dossier_open(&dossier, path, flags, error);

	if (status)
		return status;
	box->object = dossier;
	box_opened(L, box);
	return DOSSIER_OK;
}

static int l_close(lua_State *L)
{
	box_release(box_check(L, 1, &box_dossier));
	return 0;
}

static int l_tostring(lua_State *L)
{
	const struct box *box = box_check(L, 1, &box_dossier);
	if (box->object)
		lua_pushfstring(L, "dossier (%s%s)", dossier_path(box->object),
				dossier_is_read_only(box->object) ? ", read-only" : "");
	else
		lua_pushliteral(L, "dossier (closed)");
	return 1;
}

/* core.dossier_facts(dossier) -> path, is_read_only; or nil when it is closed */
static int l_facts(lua_State *L)
{
	const struct box *box = box_test(L, 1, &box_dossier);
	if (!box || !box->object)
		return 0;
	lua_pushstring(L, dossier_path(box->object));
	lua_pushboolean(L, dossier_is_read_only(box->object));
	return 2;
}

static int l_is_dossier(lua_State *L)
{
	lua_pushboolean(L, box_test(L, 1, &box_dossier) != NULL);
	return 1;
}

/* ---- Adding ---- */

enum { FAILURES_MAX = 1000 }; /* messages kept of inputs that failed; all are counted */

/* What the ingest tells while it runs goes into a buffer: it must not raise. */
static void note_failure(void *context, const struct dossier_error *error)
{
	struct buffer *failures = context;
	buffer_string(failures, error->file);
	buffer_char(failures, '\0');
	buffer_integer(failures, error->line);
	buffer_char(failures, '\0');
	buffer_string(failures, error->message);
	buffer_char(failures, '\0');
}

static void set_count(lua_State *L, const char *name, uint64_t n)
{
	lua_pushinteger(L, (lua_Integer)n);
	lua_setfield(L, -2, name);
}

/* The list of { file =, line =, message = } from the buffer. [-0, +1, m] */
static void push_failures(lua_State *L, const struct buffer *failures)
{
	lua_newtable(L);
	if (!failures->at)
		return;
	const char *at = failures->at, *end = at + failures->length;
	for (lua_Integer i = 1; at < end && i <= FAILURES_MAX; i++) {
		lua_createtable(L, 0, 3);
		lua_pushstring(L, at);
		lua_setfield(L, -2, "file");
		at += strlen(at) + 1;
		int64_t line = 0;
		if (span_integer(span_of(at), &line) && line > 0)
			set_count(L, "line", (uint64_t)line);
		at += strlen(at) + 1;
		lua_pushstring(L, at);
		lua_setfield(L, -2, "message");
		at += strlen(at) + 1;
		lua_rawseti(L, -2, i);
	}
}

/* [-0, +1, m] */
static void push_report(lua_State *L, const struct ingest_counts *counts,
			const struct buffer *failures)
{
	lua_createtable(L, 0, 12);
	set_count(L, "added", counts->added);
	set_count(L, "unchanged", counts->unchanged);
	set_count(L, "failed", counts->failed);
	set_count(L, "words", counts->words);
	set_count(L, "set_aside", ingest_set_aside(counts));
	set_count(L, "gaps", counts->gaps);
	set_count(L, "replaced", counts->replaced);
	set_count(L, "undated", counts->undated);
	lua_createtable(L, 0, INGEST_ZONES);
	for (int i = 0; i < INGEST_ZONES; i++)
		set_count(L, dossier_zone_kind_name((enum dossier_zone_kind)i), counts->zones[i]);
	lua_setfield(L, -2, "zones");
	push_failures(L, failures);
	lua_setfield(L, -2, "failures");
}

/* A path, or a list of them. [-0, +1, v] */
static const char **read_paths(lua_State *L, int index, size_t *n)
{
	if (lua_istable(L, index)) {
		*n = (size_t)lua_rawlen(L, index);
		const char **paths = lua_newuserdatauv(L, (*n + 1) * sizeof *paths, 0);
		for (size_t i = 0; i < *n; i++) {
			if (lua_rawgeti(L, index, (lua_Integer)i + 1) != LUA_TSTRING)
				raise_misuse(L, "add", "path %d must be a string, not %s",
					     (int)i + 1, luaL_typename(L, -1));
			paths[i] = lua_tostring(L, -1); /* the list holds it */
			lua_pop(L, 1);
		}
		return paths;
	}
	const char *path = luaL_checkstring(L, index);
	const char **paths = lua_newuserdatauv(L, sizeof *paths, 0);
	*paths = path;
	*n = 1;
	return paths;
}

static void read_add_options(lua_State *L, int index, struct ingest_options *options)
{
	static const char *const names[] = {"outlet", "date", "format", "jobs", "lexicon"};

	*options = (struct ingest_options){0};
	options_check(L, index, "add", names, 5);
	options->outlet = option_string(L, index, "add", "outlet");
	options->date = option_string(L, index, "add", "date");
	options->jobs = (unsigned)option_integer(L, index, "add", "jobs", 1, 1, INTAKE_JOBS);
	const char *format = option_string(L, index, "add", "format");
	int found = format ? dossier_format_find(format) : DOSSIER_FORMAT_GUESS;
	if (found < 0) {
		static const char *const formats[] = {"text", "html", "jsonl", "conllu"};
		push_suggestion(L, format, formats, 4);
		raise_misuse(L, "add", "unknown format \"%s\"%s", format, lua_tostring(L, -1));
	}
	options->format = (enum dossier_format)found;
}

/* d:add(paths, { outlet =, date =, format =, jobs =, lexicon = }) -> report */
static int l_add(lua_State *L)
{
	struct dossier *dossier = get(L);
	size_t n;
	struct ingest_options options;
	struct ingest_counts counts = {0};
	struct dossier_error error = {0};

	lua_settop(L, 3);
	if (host_of(L) && host_of(L)->sandbox == LUA_SANDBOX_STRICT)
		return raise_misuse(L, "add", "the strict sandbox reads no files");
	read_add_options(L, 3, &options);
	const char **paths = read_paths(L, 2, &n);
	struct knowledge_list knowledge = knowledge_push(L, 3, "add");
	options.lexicons = knowledge.lexicons;
	options.n_lexicons = knowledge.n;
	struct buffer *failures = box_buffer(L, (size_t)1 << 26);
	struct ingest_watch watch = {.context = failures, .failed = note_failure};
	if (ingest(dossier, paths, n, &options, &watch, &counts, host_cancel(L), &error))
		return raise_in(L, "add", &error);
	push_report(L, &counts, failures);
	return 1;
}

/* ---- Asking ---- */

static int push_noun(lua_State *L, const char *noun)
{
	struct dossier *dossier = get(L);
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_relation_new(&out, dossier, noun, &error);
	return relation_box_fill(L, box, out, status, NULL, &error);
}

static int l_sql(lua_State *L)
{
	struct dossier *dossier = get(L);
	size_t length;
	const char *sql = luaL_checklstring(L, 2, &length);
	int n = lua_gettop(L) - 2;
	struct dossier_value *values = convert_values(L, 3, n, "sql");
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status =
		dossier_relation_sql(&out, dossier, sql, length, values, (size_t)n, &error);
	return relation_box_fill(L, box, out, status, "sql", &error);
}

/* d:search(query, { exact =, words = }) */
static int l_search(lua_State *L)
{
	static const char *const names[] = {"exact", "words"};
	struct dossier *dossier = get(L);
	size_t length;
	const char *query = luaL_checklstring(L, 2, &length);
	options_check(L, 3, "search", names, 2);
	struct dossier_search_options options = {
		.is_exact = option_boolean(L, 3, "search", "exact", false),
		.snippet_words = (int)option_integer(L, 3, "search", "words", 0, 1, 64)};
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_search(&out, dossier, query, length, &options, &error);
	return relation_box_fill(L, box, out, status, "search", &error);
}

/* The relation in option "within", or NULL. */
static const struct dossier_relation *option_within(lua_State *L, int index)
{
	if (!lua_istable(L, index))
		return NULL;
	lua_pushliteral(L, "within");
	if (lua_rawget(L, index) == LUA_TNIL) {
		lua_pop(L, 1);
		return NULL;
	}
	struct box *box = box_test(L, -1, &box_relation);
	if (!box)
		raise_misuse(L, "find", "option \"within\" must be a relation, not %s",
			     luaL_typename(L, -1));
	lua_pop(L, 1); /* the options hold it */
	if (!box->object)
		luaL_error(L, "the dossier is closed");
	return box->object;
}

/* d:find(words, { case =, lemma =, context =, within = }) */
static int l_find(lua_State *L)
{
	static const char *const names[] = {"case", "lemma", "context", "within"};
	struct dossier *dossier = get(L);
	size_t length;
	const char *pattern = luaL_checklstring(L, 2, &length);
	options_check(L, 3, "find", names, 4);
	struct dossier_find_options options = {
		.has_case = option_boolean(L, 3, "find", "case", false),
		.is_lemma = option_boolean(L, 3, "find", "lemma", false),
		.context = (int)option_integer(L, 3, "find", "context", 0, 1, 1000),
		.within = option_within(L, 3)};
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_find(&out, dossier, pattern, length, &options, &error);
	return relation_box_fill(L, box, out, status, "find", &error);
}

/* d.quotes: a noun; d.add: a method; anything else is an error. */
static int l_index(lua_State *L)
{
	box_check(L, 1, &box_dossier);
	core_push_methods(L, "dossier");
	lua_pushvalue(L, 2);
	if (lua_rawget(L, -2) != LUA_TNIL)
		return 1;
	if (lua_type(L, 2) == LUA_TSTRING) {
		const struct dossier_noun *noun = dossier_noun_find(lua_tostring(L, 2));
		if (noun && strcmp(noun->name, lua_tostring(L, 2)) == 0)
			return push_noun(L, noun->name);
	}
	core_push(L);
	lua_getfield(L, -1, "unknown_member");
	lua_pushvalue(L, 1);
	lua_pushvalue(L, 2);
	lua_call(L, 2, 1);
	return 1;
}

/* core.read_nouns() -> { { name =, singular =, help =, columns = { {name, type, help} } }, ... } */
static int l_nouns(lua_State *L)
{
	lua_newtable(L);
	for (size_t i = 0; i < dossier_noun_count(); i++) {
		const struct dossier_noun *noun = dossier_noun_get(i);
		lua_createtable(L, 0, 4);
		lua_pushstring(L, noun->name);
		lua_setfield(L, -2, "name");
		lua_pushstring(L, noun->singular);
		lua_setfield(L, -2, "singular");
		lua_pushstring(L, noun->help);
		lua_setfield(L, -2, "help");
		lua_createtable(L, (int)noun->n_columns, 0);
		for (size_t k = 0; k < noun->n_columns; k++) {
			relation_box_column(L, &noun->columns[k]);
			lua_rawseti(L, -2, (lua_Integer)k + 1);
		}
		lua_setfield(L, -2, "columns");
		lua_rawseti(L, -2, (lua_Integer)i + 1);
	}
	return 1;
}

void dossier_type_open(lua_State *L)
{
	static const luaL_Reg methods[] = {{"add", l_add},       {"close", l_close},
					   {"search", l_search}, {"find", l_find},
					   {"sql", l_sql},       {NULL, NULL}};
	static const luaL_Reg metamethods[] = {
		{"__index", l_index}, {"__tostring", l_tostring}, {NULL, NULL}};
	static const luaL_Reg functions[] = {{"open", l_open},
					     {"read_nouns", l_nouns},
					     {"dossier_facts", l_facts},
					     {"is_dossier", l_is_dossier},
					     {NULL, NULL}};
	core_push_methods(L, "dossier");
	luaL_setfuncs(L, methods, 0);
	box_type_open(L, &box_dossier, metamethods);
	lua_pop(L, 2);
	core_add(L, functions);
}
