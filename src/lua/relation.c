/*
 * The verbs of relations: check, convert, call, raise. Each makes a new box first.
 */
#include "lua/relation.h"

#include <lauxlib.h>

#include "lua/convert.h"
#include "lua/core.h"
#include "lua/raise.h"
#include "lua/row.h"
#include "lua/state.h"

struct box *relation_box_new(lua_State *L, int of)
{
	of = lua_absindex(L, of);
	if (box_test(L, of, &box_dossier))
		return box_new(L, &box_relation, of);
	lua_getiuservalue(L, of, 1);
	struct box *box = box_new(L, &box_relation, -1);
	lua_remove(L, -2);
	return box;
}

int relation_box_fill(lua_State *L, struct box *box, struct dossier_relation *relation,
		      enum dossier_status status, const char *verb,
		      const struct dossier_error *error)
{
	if (status)
		return raise_in(L, verb, error);
	box->object = relation;
	return 1;
}

static struct dossier_relation *get(lua_State *L, int index)
{
	return box_get(L, index, &box_relation);
}

/* ---- Shape ---- */

void relation_box_column(lua_State *L, const struct dossier_column *column)
{
	lua_createtable(L, 0, 4);
	lua_pushstring(L, column->name);
	lua_setfield(L, -2, "name");
	lua_pushstring(L, dossier_type_name(column->type));
	lua_setfield(L, -2, "type");
	lua_pushstring(L, column->help);
	lua_setfield(L, -2, "help");
	lua_pushboolean(L, column->is_secondary);
	lua_setfield(L, -2, "is_secondary");
}

static void make_shape(lua_State *L, const struct dossier_relation *relation)
{
	size_t n;
	const struct dossier_column *columns = dossier_relation_columns(relation, &n);

	lua_createtable(L, 0, 3);
	lua_pushstring(L, dossier_relation_noun(relation));
	lua_setfield(L, -2, "noun");
	lua_createtable(L, 0, (int)n);
	lua_createtable(L, (int)n, 0);
	for (size_t i = 0; i < n; i++) {
		relation_box_column(L, &columns[i]);
		lua_rawseti(L, -2, (lua_Integer)i + 1);
		lua_pushinteger(L, (lua_Integer)i + 1);
		lua_setfield(L, -3, columns[i].name);
	}
	lua_setfield(L, -3, "columns");
	lua_setfield(L, -2, "index");
}

void relation_box_shape(lua_State *L, int index)
{
	index = lua_absindex(L, index);
	if (lua_getiuservalue(L, index, 2) == LUA_TTABLE)
		return;
	lua_pop(L, 1);
	make_shape(L, get(L, index));
	lua_pushvalue(L, -1);
	lua_setiuservalue(L, index, 2);
}

/* ---- Rows ---- */

struct dossier_cursor *relation_box_cursor(lua_State *L, int index)
{
	struct dossier_relation *relation = get(L, index);
	struct box *box = box_new(L, &box_cursor, index);
	struct dossier_cursor *cursor = NULL;
	struct dossier_error error = {0};

	if (dossier_cursor_open(&cursor, relation, host_cancel(L), &error))
		raise_error(L, &error);
	box->object = cursor;
	return cursor;
}

/* The next row of the cursor, pushed, or false. [-0, +(0|1), v] */
static bool push_next(lua_State *L, int relation, struct dossier_cursor *cursor)
{
	struct dossier_error error = {0};
	int more = dossier_cursor_next(cursor, &error);

	if (more < 0)
		raise_error(L, &error);
	if (more)
		row_push(L, relation, cursor);
	return more;
}

void relation_box_row(lua_State *L, int index, lua_Integer i)
{
	struct dossier_relation *one = NULL;
	struct dossier_error error = {0};

	index = lua_absindex(L, index);
	int top = lua_gettop(L);
	struct box *box = relation_box_new(L, index);
	enum dossier_status status =
		dossier_relation_slice(&one, get(L, index), i > 0 ? i - 1 : i, 1, &error);
	relation_box_fill(L, box, one, status, NULL, &error);
	struct dossier_cursor *cursor = relation_box_cursor(L, -1);
	if (!push_next(L, index, cursor))
		lua_pushnil(L);
	box_release(lua_touserdata(L, top + 2));
	box_release(box);
	lua_replace(L, top + 1);
	lua_settop(L, top + 1);
}

/* A cursor that is gone before its end: with its dossier, or when the work was interrupted. */
static int raise_gone(lua_State *L, int relation)
{
	get(L, relation);
	return raise_misuse(L, NULL, "the rows were interrupted: ask for them again");
}

/* Upvalues: relation, cursor box; nil behind the end. */
static int l_next_row(lua_State *L)
{
	struct box *box = lua_touserdata(L, lua_upvalueindex(2));

	if (!box)
		return 0;
	if (!box->object)
		return raise_gone(L, lua_upvalueindex(1));
	if (push_next(L, lua_upvalueindex(1), box->object))
		return 1;
	box_release(box);
	lua_pushnil(L);
	lua_replace(L, lua_upvalueindex(2));
	return 0;
}

/* rel:rows() -> iterator, nil, nil, cursor to close */
static int l_rows(lua_State *L)
{
	lua_settop(L, 1);
	relation_box_cursor(L, 1);
	lua_pushvalue(L, 1);
	lua_pushvalue(L, 2);
	lua_pushcclosure(L, l_next_row, 2);
	lua_pushnil(L);
	lua_pushnil(L);
	lua_pushvalue(L, 2);
	return 4;
}

/* `for row in rel do`: the control value is the row before, which holds its loop's cursor in user
 * value ROW_CURSOR, so loops over one relation may be nested. */
static int l_call(lua_State *L)
{
	lua_settop(L, 3);
	if (!lua_isnil(L, 2) || (!lua_isnil(L, 3) && !row_test(L, 3)))
		return raise_misuse(L, NULL,
				    "a relation is no function: ask it with :where{...}, or loop "
				    "over it: for row in relation do");
	if (lua_isnil(L, 3))
		relation_box_cursor(L, 1);
	else
		lua_getiuservalue(L, 3, ROW_CURSOR);
	struct box *box = box_check(L, 4, &box_cursor);
	if (!box->object)
		return raise_gone(L, 1);
	if (!push_next(L, 1, box->object)) {
		box_release(box);
		return 0;
	}
	lua_pushvalue(L, 4);
	lua_setiuservalue(L, -2, ROW_CURSOR);
	return 1;
}

static int l_len(lua_State *L)
{
	int64_t n = 0;
	struct dossier_error error = {0};

	if (dossier_relation_count(get(L, 1), &n, host_cancel(L), &error))
		return raise_error(L, &error);
	lua_pushinteger(L, n);
	return 1;
}

/* ---- where ---- */

/* The values of one entry of where{}: a value, or a list of them. The key is at index -2, the
 * entry at -1. [-0, +1, v] leaves the block */
static void read_condition(lua_State *L, struct dossier_condition *condition)
{
	condition->column = lua_tostring(L, -2);
	if (!lua_istable(L, -1)) {
		condition->values = convert_values(L, lua_gettop(L), 1, "where");
		condition->n_values = 1;
		return;
	}
	int list = lua_gettop(L), n = (int)lua_rawlen(L, list);
	if (n == 0)
		raise_misuse(L, "where", "the list for \"%s\" is empty", condition->column);
	luaL_checkstack(L, n + 4, "where: the list is too long");
	for (int i = 1; i <= n; i++)
		lua_rawgeti(L, list, i);
	condition->values = convert_values(L, list + 1, n, "where");
	condition->n_values = (size_t)n;
	lua_replace(L, list + 1);
	lua_settop(L, list + 1);
}

/* Conditions in a block; the blocks of their values are kept in a table beside it. [-0, +2, v] */
static struct dossier_condition *read_conditions(lua_State *L, int index, size_t *n)
{
	struct dossier_condition *conditions;

	*n = 0;
	for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
		if (lua_type(L, -2) != LUA_TSTRING)
			raise_misuse(L, "where", "expected { column = value }, got the key %s",
				     luaL_tolstring(L, -2, NULL));
		++*n;
	}
	conditions = lua_newuserdatauv(L, (*n + 1) * sizeof *conditions, 0);
	lua_newtable(L);
	int blocks = lua_gettop(L);
	size_t i = 0;
	for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
		read_condition(L, &conditions[i++]);
		lua_rawseti(L, blocks, (lua_Integer)i);
	}
	return conditions;
}

static int where_table(lua_State *L)
{
	size_t n;
	struct dossier_relation *relation = get(L, 1), *out = NULL;
	struct dossier_condition *conditions = read_conditions(L, 2, &n);
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_relation_match(&out, relation, conditions, n, &error);
	return relation_box_fill(L, box, out, status, "where", &error);
}

static int where_text(lua_State *L)
{
	size_t length;
	struct dossier_relation *relation = get(L, 1), *out = NULL;
	const char *text = lua_tolstring(L, 2, &length);
	int n = lua_gettop(L) - 2;
	struct dossier_value *values = convert_values(L, 3, n, "where");
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status =
		dossier_relation_where(&out, relation, text, length, values, (size_t)n, &error);
	return relation_box_fill(L, box, out, status, "where", &error);
}

static int l_where(lua_State *L)
{
	get(L, 1);
	switch (lua_type(L, 2)) {
	case LUA_TTABLE:
		return where_table(L);
	case LUA_TSTRING:
		return where_text(L);
	case LUA_TFUNCTION:
		core_push(L);
		lua_getfield(L, -1, "filter");
		lua_insert(L, 1);
		lua_settop(L, 3);
		lua_call(L, 2, 1);
		return 1;
	default:
		return raise_misuse(
			L, "where",
			"expected { column = value }, an expression or a function, got %s",
			luaL_typename(L, 2));
	}
}

/* ---- Columns and order ---- */

typedef enum dossier_status names_verb(struct dossier_relation **out,
				       const struct dossier_relation *relation,
				       const char *const *columns, size_t n,
				       struct dossier_error *error);

static int call_with_names(lua_State *L, names_verb *verb, const char *name)
{
	size_t n;
	struct dossier_relation *relation = get(L, 1), *out = NULL;
	const char **names = convert_names(L, 2, &n, name);
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = verb(&out, relation, names, n, &error);
	return relation_box_fill(L, box, out, status, name, &error);
}

static int l_select(lua_State *L)
{
	if (lua_isnoneornil(L, 2))
		return raise_misuse(L, "select", "expected the names of columns");
	return call_with_names(L, dossier_relation_select, "select");
}

static int l_distinct(lua_State *L)
{
	return call_with_names(L, dossier_relation_distinct, "distinct");
}

static int l_sort(lua_State *L)
{
	size_t length;
	struct dossier_relation *relation = get(L, 1), *out = NULL;
	const char *order = luaL_checklstring(L, 2, &length);
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_relation_sort(&out, relation, order, length, &error);
	return relation_box_fill(L, box, out, status, "sort", &error);
}

static lua_Integer check_count(lua_State *L, int index, const char *verb)
{
	lua_Integer n = luaL_optinteger(L, index, 1);
	if (n < 0)
		raise_misuse(L, verb, "expected how many rows, got %I", (LUAI_UACINT)n);
	return n;
}

static int slice(lua_State *L, int64_t offset, int64_t n, const char *verb)
{
	struct dossier_relation *relation = get(L, 1), *out = NULL;
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_relation_slice(&out, relation, offset, n, &error);
	return relation_box_fill(L, box, out, status, verb, &error);
}

static int l_first(lua_State *L)
{
	return slice(L, 0, check_count(L, 2, "first"), "first");
}

static int l_last(lua_State *L)
{
	lua_Integer n = check_count(L, 2, "last");
	return slice(L, -n, n, "last");
}

static int l_sample(lua_State *L)
{
	struct dossier_relation *relation = get(L, 1), *out = NULL;
	lua_Integer n = check_count(L, 2, "sample"), seed = luaL_optinteger(L, 3, 1);
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_relation_sample(&out, relation, n, seed, &error);
	return relation_box_fill(L, box, out, status, "sample", &error);
}

/* ---- Two relations ---- */

static int combine(lua_State *L, enum dossier_set set, const char *verb)
{
	struct dossier_relation *a = get(L, 1), *b = get(L, 2), *out = NULL;
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_relation_combine(&out, set, a, b, &error);
	return relation_box_fill(L, box, out, status, verb, &error);
}

static int l_add(lua_State *L)
{
	return combine(L, DOSSIER_UNION, "+");
}

static int l_sub(lua_State *L)
{
	return combine(L, DOSSIER_DIFFERENCE, "-");
}

static int l_band(lua_State *L)
{
	return combine(L, DOSSIER_INTERSECTION, "&");
}

static int l_within(lua_State *L)
{
	struct dossier_relation *a = get(L, 1), *b = get(L, 2), *out = NULL;
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_relation_within(&out, a, b, &error);
	return relation_box_fill(L, box, out, status, "within", &error);
}

static void read_pair(lua_State *L, struct dossier_on *on)
{
	if (lua_type(L, -1) != LUA_TSTRING)
		raise_misuse(L, "join", "expected names of columns, got %s", luaL_typename(L, -1));
	on->other = lua_tostring(L, -1); /* the table holds it */
	on->column = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : on->other;
}

/* "column", { "column", mine = "theirs" } or nothing. [-0, +1, v] */
static struct dossier_on *read_on(lua_State *L, int index, size_t *n)
{
	*n = 0;
	if (lua_type(L, index) == LUA_TSTRING) {
		struct dossier_on *one = lua_newuserdatauv(L, sizeof *one, 0);
		*one = (struct dossier_on){lua_tostring(L, index), NULL};
		*n = 1;
		return one;
	}
	if (lua_isnoneornil(L, index)) {
		lua_pushnil(L);
		return NULL;
	}
	luaL_checktype(L, index, LUA_TTABLE);
	for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1))
		++*n;
	struct dossier_on *on = lua_newuserdatauv(L, (*n + 1) * sizeof *on, 0);
	size_t i = 0;
	for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1))
		read_pair(L, &on[i++]);
	return on;
}

/* rel:join(other, on, { unmatched = true }) */
static int l_join(lua_State *L)
{
	static const char *const names[] = {"unmatched"};
	size_t n;
	struct dossier_relation *a = get(L, 1), *b = get(L, 2), *out = NULL;
	options_check(L, 4, "join", names, 1);
	bool keep = option_boolean(L, 4, "join", "unmatched", false);
	struct dossier_on *on = read_on(L, 3, &n);
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status = dossier_relation_join(&out, a, b, on, n, keep, &error);
	return relation_box_fill(L, box, out, status, "join", &error);
}

/* ---- group ---- */

/* core.aggregate(relation, keys, { { "count" | "sum" | ..., column | nil, name | nil }, ... }) */
static int l_aggregate(lua_State *L)
{
	size_t n_keys;
	struct dossier_relation *relation = get(L, 1), *out = NULL;
	const char **keys = convert_names(L, 2, &n_keys, "group");
	luaL_checktype(L, 3, LUA_TTABLE);
	size_t n = (size_t)lua_rawlen(L, 3);
	struct dossier_aggregate *list = lua_newuserdatauv(L, (n + 1) * sizeof *list, 0);
	for (size_t i = 0; i < n; i++) {
		lua_rawgeti(L, 3, (lua_Integer)i + 1);
		lua_rawgeti(L, -1, 1);
		lua_rawgeti(L, -2, 2);
		lua_rawgeti(L, -3, 3);
		const char *function = luaL_checkstring(L, -3);
		list[i] = (struct dossier_aggregate){
			(enum dossier_aggregate_function)dossier_aggregate_find(function),
			lua_tostring(L, -2), lua_tostring(L, -1)};
		if (dossier_aggregate_find(function) < 0)
			raise_misuse(L, "group", "unknown aggregate \"%s\"", function);
		lua_pop(L, 4); /* the table at 3 holds them */
	}
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, 1);
	enum dossier_status status =
		dossier_relation_group(&out, relation, keys, n_keys, list, n, &error);
	return relation_box_fill(L, box, out, status, "group", &error);
}

/* ---- Asking ---- */

typedef enum dossier_status text_question(const struct dossier_relation *relation, char **out,
					  struct dossier_error *error);

static int push_text(lua_State *L, text_question *ask, const char *verb)
{
	struct dossier_relation *relation = get(L, 1);
	struct box *box = box_new(L, &box_text, 0);
	char *text = NULL;
	struct dossier_error error = {0};

	if (ask(relation, &text, &error))
		return raise_in(L, verb, &error);
	box->object = text;
	lua_pushstring(L, text);
	box_release(box);
	return 1;
}

static int l_sql(lua_State *L)
{
	return push_text(L, dossier_relation_text, "sql");
}

static int l_plan(lua_State *L)
{
	return push_text(L, dossier_relation_plan, "explain");
}

static int l_note(lua_State *L)
{
	lua_pushstring(L, dossier_relation_note(get(L, 1)));
	return 1;
}

static int l_shape(lua_State *L)
{
	box_check(L, 1, &box_relation);
	relation_box_shape(L, 1);
	return 1;
}

static int l_is_relation(lua_State *L)
{
	lua_pushboolean(L, box_test(L, 1, &box_relation) != NULL);
	return 1;
}

static int l_dossier_of(lua_State *L)
{
	box_check(L, 1, &box_relation);
	lua_getiuservalue(L, 1, 1);
	return 1;
}

static int l_tostring(lua_State *L)
{
	const struct box *box = box_check(L, 1, &box_relation);
	size_t n;

	if (!box->object) {
		lua_pushliteral(L, "relation of a closed dossier");
		return 1;
	}
	const char *noun = dossier_relation_noun(box->object);
	const struct dossier_column *columns = dossier_relation_columns(box->object, &n);
	luaL_Buffer text;
	luaL_buffinit(L, &text);
	luaL_addstring(&text, noun ? noun : "rows");
	luaL_addstring(&text, " (");
	for (size_t i = 0; i < n; i++) {
		luaL_addstring(&text, i ? ", " : "");
		luaL_addstring(&text, columns[i].name);
	}
	luaL_addchar(&text, ')');
	luaL_pushresult(&text);
	return 1;
}

/* rel[3], rel[-1]: a row or nil; rel.where: a method; anything else is an error. */
static int l_index(lua_State *L)
{
	box_check(L, 1, &box_relation);
	if (lua_isinteger(L, 2)) {
		lua_Integer i = lua_tointeger(L, 2);
		get(L, 1);
		if (i == 0)
			lua_pushnil(L);
		else
			relation_box_row(L, 1, i);
		return 1;
	}
	core_push_methods(L, "relation");
	lua_pushvalue(L, 2);
	if (lua_rawget(L, -2) != LUA_TNIL)
		return 1;
	core_push(L);
	lua_getfield(L, -1, "unknown_member");
	lua_pushvalue(L, 1);
	lua_pushvalue(L, 2);
	lua_call(L, 2, 1);
	return 1;
}

void relation_type_open(lua_State *L)
{
	static const luaL_Reg methods[] = {
		{"where", l_where},       {"select", l_select}, {"sort", l_sort},
		{"first", l_first},       {"last", l_last},     {"sample", l_sample},
		{"distinct", l_distinct}, {"join", l_join},     {"within", l_within},
		{"rows", l_rows},         {"sql", l_sql},       {NULL, NULL}};
	static const luaL_Reg metamethods[] = {{"__index", l_index}, {"__len", l_len},
					       {"__add", l_add},     {"__sub", l_sub},
					       {"__band", l_band},   {"__tostring", l_tostring},
					       {"__call", l_call},   {NULL, NULL}};
	static const luaL_Reg functions[] = {{"aggregate", l_aggregate},
					     {"plan", l_plan},
					     {"relation_note", l_note},
					     {"shape", l_shape},
					     {"dossier_of", l_dossier_of},
					     {"is_relation", l_is_relation},
					     {NULL, NULL}};

	core_push_methods(L, "relation");
	luaL_setfuncs(L, methods, 0);
	box_type_open(L, &box_relation, metamethods);
	box_type_open(L, &box_cursor, NULL);
	box_type_open(L, &box_text, NULL);
	lua_pop(L, 4);
	core_add(L, functions);
}
