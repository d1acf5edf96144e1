/*
 * Judgements and traces for the standard modules, which check the analyst's arguments and give them
 * their names (scripts/dossier/judge.lua, why.lua). Each takes the dossier, the options table
 * { why =, dry = } or nil, and then what it is about.
 */
#include "dossier/judgement.h"

#include <lauxlib.h>

#include "dossier/lexicon.h"
#include "lua/box.h"
#include "lua/convert.h"
#include "lua/core.h"
#include "lua/raise.h"
#include "lua/state.h"

static void release_changes(void *object)
{
	dossier_changes_free(object);
}

static void release_trace(void *object)
{
	dossier_trace_free(object);
}

static const struct box_type box_changes = {"dossier.Changes", release_changes};
static const struct box_type box_trace = {"dossier.Trace", release_trace};

static struct dossier *get(lua_State *L)
{
	return box_get(L, 1, &box_dossier);
}

static void set_text(lua_State *L, const char *name, const char *value)
{
	lua_pushstring(L, value);
	lua_setfield(L, -2, name);
}

/* [-0, +1, m] */
static void push_change(lua_State *L, const struct dossier_change *change)
{
	lua_createtable(L, 0, 7);
	set_text(L, "noun", change->noun);
	set_text(L, "key", change->key);
	set_text(L, "name", change->name);
	set_text(L, "field", change->field);
	set_text(L, "old", change->old_value);
	set_text(L, "new", change->new_value);
	lua_pushinteger(L, change->id);
	lua_setfield(L, -2, "id");
}

/* { judgement = id, summary = text, [i] = change }; releases the box. [-0, +1, m] */
static int push_changes(lua_State *L, struct box *box)
{
	const struct dossier_changes *changes = box->object;
	size_t n = dossier_changes_count(changes);

	lua_createtable(L, n < 1000 ? (int)n : 1000, 2);
	set_text(L, "summary", dossier_changes_summary(changes));
	lua_pushinteger(L, dossier_changes_judgement(changes));
	lua_setfield(L, -2, "judgement");
	for (size_t i = 0; i < n; i++) {
		push_change(L, dossier_changes_get(changes, i));
		lua_rawseti(L, -2, (lua_Integer)i + 1);
	}
	box_release(box);
	return 1;
}

static struct dossier_judge_options read_options(lua_State *L, const char *verb)
{
	return (struct dossier_judge_options){.why = option_string(L, 2, verb, "why"),
					      .dry = option_boolean(L, 2, verb, "dry", false)};
}

static int finish(lua_State *L, struct box *box, struct dossier_changes *changes,
		  enum dossier_status status, const char *verb, const struct dossier_error *error)
{
	if (status)
		return raise_in(L, verb, error);
	box->object = changes;
	return push_changes(L, box);
}

/* core.merge(d, options, entity, into) */
static int l_merge(lua_State *L)
{
	struct dossier *dossier = get(L);
	struct dossier_judge_options options = read_options(L, "merge");
	int64_t entity = luaL_checkinteger(L, 3), into = luaL_checkinteger(L, 4);
	struct dossier_changes *out = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_changes, 0);
	enum dossier_status status = dossier_merge(dossier, entity, into, &options, &out, &error);
	return finish(L, box, out, status, "merge", &error);
}

/* core.alias(d, options, entity, name) */
static int l_alias(lua_State *L)
{
	struct dossier *dossier = get(L);
	struct dossier_judge_options options = read_options(L, "alias");
	int64_t entity = luaL_checkinteger(L, 3);
	const char *name = luaL_checkstring(L, 4);
	struct dossier_changes *out = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_changes, 0);
	enum dossier_status status = dossier_alias(dossier, entity, name, &options, &out, &error);
	return finish(L, box, out, status, "alias", &error);
}

/* core.split(d, options, entity, name) */
static int l_split(lua_State *L)
{
	struct dossier *dossier = get(L);
	struct dossier_judge_options options = read_options(L, "split");
	int64_t entity = luaL_checkinteger(L, 3);
	const char *name = luaL_checkstring(L, 4);
	struct dossier_changes *out = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_changes, 0);
	enum dossier_status status = dossier_split(dossier, entity, name, &options, &out, &error);
	return finish(L, box, out, status, "split", &error);
}

/* core.judge(d, options, noun, id, state, verb) */
static int l_judge(lua_State *L)
{
	struct dossier *dossier = get(L);
	const char *noun = luaL_checkstring(L, 3), *state = luaL_checkstring(L, 5);
	const char *verb = luaL_checkstring(L, 6);
	int64_t id = luaL_checkinteger(L, 4);
	struct dossier_judge_options options = read_options(L, verb);
	struct dossier_changes *out = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_changes, 0);
	enum dossier_status status =
		dossier_judge(dossier, noun, id, state, &options, &out, &error);
	return finish(L, box, out, status, verb, &error);
}

/* core.set(d, options, noun, id, field, text or nil, entity or nil) */
static int l_set(lua_State *L)
{
	struct dossier *dossier = get(L);
	struct dossier_judge_options options = read_options(L, "set");
	const char *noun = luaL_checkstring(L, 3);
	int64_t id = luaL_checkinteger(L, 4);
	struct dossier_setting setting = {.field = luaL_checkstring(L, 5),
					  .text = luaL_optstring(L, 6, NULL),
					  .entity = luaL_optinteger(L, 7, 0)};
	struct dossier_changes *out = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_changes, 0);
	enum dossier_status status =
		dossier_set(dossier, noun, id, &setting, &options, &out, &error);
	return finish(L, box, out, status, "set", &error);
}

/* core.note(d, options, noun, id, text) */
static int l_note(lua_State *L)
{
	struct dossier *dossier = get(L);
	struct dossier_judge_options options = read_options(L, "note");
	const char *noun = luaL_checkstring(L, 3);
	int64_t id = luaL_checkinteger(L, 4);
	const char *text = luaL_checkstring(L, 5);
	struct dossier_changes *out = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_changes, 0);
	enum dossier_status status = dossier_note(dossier, noun, id, text, &options, &out, &error);
	return finish(L, box, out, status, "note", &error);
}

/* core.undo(d, options, judgement or 0) */
static int l_undo(lua_State *L)
{
	struct dossier *dossier = get(L);
	struct dossier_judge_options options = read_options(L, "undo");
	int64_t judgement = luaL_optinteger(L, 3, 0);
	struct dossier_changes *out = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_changes, 0);
	enum dossier_status status = dossier_undo(dossier, judgement, &options, &out, &error);
	return finish(L, box, out, status, "undo", &error);
}

/* core.settable(noun) -> list of { field =, words = } */
static int l_settable(lua_State *L)
{
	const char *noun = luaL_checkstring(L, 1);
	const struct dossier_settable *settable;

	lua_newtable(L);
	for (size_t i = 0; (settable = dossier_settable(noun, i)) != NULL; i++) {
		lua_createtable(L, 0, 2);
		set_text(L, "field", settable->field);
		set_text(L, "words", settable->words);
		lua_rawseti(L, -2, (lua_Integer)i + 1);
	}
	return 1;
}

/* core.entity_id(d, name, verb) -> id; or nil and the message when there is none */
static int l_entity_id(lua_State *L)
{
	struct dossier *dossier = get(L);
	size_t length;
	const char *name = luaL_checklstring(L, 2, &length);
	const char *verb = luaL_checkstring(L, 3);
	int64_t id = 0;
	struct dossier_error error = {0};
	enum dossier_status status = dossier_entity_find(dossier, name, length, &id, &error);

	if (status == DOSSIER_ABSENT) {
		lua_pushnil(L);
		lua_pushstring(L, error.message);
		return 2;
	}
	if (status)
		return raise_in(L, verb, &error);
	lua_pushinteger(L, id);
	return 1;
}

/* core.is_known(name): the built-in lexicon has it, whether a text does or not */
static int l_is_known(lua_State *L)
{
	size_t length;
	const char *name = luaL_checklstring(L, 1, &length);
	struct dossier_lexicon_match match;

	lua_pushboolean(L, dossier_lexicon_find(dossier_lexicon_builtin(), name, length, &match));
	return 1;
}

static void set_number(lua_State *L, const char *name, int64_t value)
{
	lua_pushinteger(L, value);
	lua_setfield(L, -2, name);
}

static void push_trace(lua_State *L, const struct dossier_trace *trace)
{
	lua_createtable(L, 0, 20);
	set_text(L, "noun", trace->noun);
	set_text(L, "key", trace->key);
	set_number(L, "id", trace->id);
	set_text(L, "rule", trace->rule);
	set_text(L, "state", trace->state);
	set_text(L, "document_name", trace->document_name);
	set_text(L, "title", trace->title);
	set_text(L, "path", trace->path);
	set_text(L, "sha256", trace->sha256);
	set_text(L, "text", trace->text);
	set_text(L, "version", trace->version);
	set_text(L, "added", trace->added);
	if (trace->score >= 0) {
		lua_pushnumber(L, trace->score);
		lua_setfield(L, -2, "score");
	}
	if (trace->document)
		set_number(L, "document", trace->document);
	if (trace->has_span) {
		set_number(L, "start", trace->start);
		set_number(L, "finish", trace->end);
	}
	if (trace->has_source) {
		set_number(L, "source_start", (int64_t)trace->source_start);
		set_number(L, "source_end", (int64_t)trace->source_end);
		lua_pushlstring(L, trace->source ? trace->source : "", trace->n_source);
		lua_setfield(L, -2, "source");
	}
	lua_createtable(L, (int)trace->n_judgements, 0);
	for (size_t i = 0; i < trace->n_judgements; i++) {
		lua_pushstring(L, trace->judgements[i]);
		lua_rawseti(L, -2, (lua_Integer)i + 1);
	}
	lua_setfield(L, -2, "judgements");
}

/* core.trace(d, noun, id) -> table of fields */
static int l_trace(lua_State *L)
{
	struct dossier *dossier = get(L);
	const char *noun = luaL_checkstring(L, 2);
	int64_t id = luaL_checkinteger(L, 3);
	struct dossier_trace *trace = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_trace, 0);

	if (dossier_why(dossier, noun, id, &trace, &error))
		return raise_in(L, "why", &error);
	box->object = trace;
	push_trace(L, trace);
	box_release(box);
	return 1;
}

void judgement_open(lua_State *L)
{
	static const luaL_Reg functions[] = {
		{"merge", l_merge},         {"alias", l_alias},       {"split", l_split},
		{"judge", l_judge},         {"set", l_set},           {"note", l_note},
		{"undo", l_undo},           {"settable", l_settable}, {"trace", l_trace},
		{"entity_id", l_entity_id}, {"is_known", l_is_known}, {NULL, NULL}};

	box_type_open(L, &box_changes, NULL);
	box_type_open(L, &box_trace, NULL);
	lua_pop(L, 2);
	core_add(L, functions);
}
