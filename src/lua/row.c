/*
 * Values are copied out of the cursor once; a field is a look-up in the shape's index and the list of
 * values. `document` is the one column that gives a row: the document that it stands in.
 */
#include "lua/row.h"

#include <lauxlib.h>
#include <string.h>

#include "base/near.h"
#include "lua/convert.h"
#include "lua/core.h"
#include "lua/raise.h"
#include "lua/relation.h"

static const char type_name[] = "dossier.Row";

void row_push(lua_State *L, int relation, const struct dossier_cursor *cursor)
{
	relation = lua_absindex(L, relation);
	struct row *row = lua_newuserdatauv(L, sizeof *row, 4);
	*row = (struct row){0};
	luaL_setmetatable(L, type_name);
	lua_pushvalue(L, relation);
	lua_setiuservalue(L, -2, ROW_RELATION);
	relation_box_shape(L, relation);
	lua_setiuservalue(L, -2, ROW_SHAPE);
	dossier_relation_columns(box_get(L, relation, &box_relation), &row->n);
	row->has_key = dossier_cursor_key(cursor, &row->key);
	row->has_place = dossier_cursor_place(cursor, &row->document, &row->start, &row->end);
	const struct dossier_value *values = dossier_cursor_values(cursor);
	lua_createtable(L, (int)row->n, 0);
	for (size_t i = 0; i < row->n; i++) {
		convert_push(L, &values[i]);
		lua_rawseti(L, -2, (lua_Integer)i + 1);
	}
	lua_setiuservalue(L, -2, ROW_VALUES);
}

struct row *row_test(lua_State *L, int index)
{
	return luaL_testudata(L, index, type_name);
}

struct row *row_check(lua_State *L, int index)
{
	return luaL_checkudata(L, index, type_name);
}

/* Push the value of a column, or nothing. [-0, +(0|1), -] */
static bool push_column(lua_State *L, int index, const char *name)
{
	index = lua_absindex(L, index);
	lua_getiuservalue(L, index, ROW_SHAPE);
	lua_getfield(L, -1, "index");
	if (lua_getfield(L, -1, name) != LUA_TNUMBER) {
		lua_pop(L, 3);
		return false;
	}
	lua_Integer i = lua_tointeger(L, -1);
	lua_pop(L, 3);
	lua_getiuservalue(L, index, ROW_VALUES);
	lua_rawgeti(L, -1, i);
	lua_remove(L, -2);
	return true;
}

bool row_value(lua_State *L, int index, struct dossier_value *out)
{
	const struct row *row = row_test(L, index);

	if (!row)
		return false;
	if (push_column(L, index, "name")) {
		bool is_text = lua_type(L, -1) == LUA_TSTRING;
		if (is_text) {
			out->kind = DOSSIER_VALUE_TEXT;
			out->text = lua_tolstring(L, -1, &out->length); /* the row holds it */
		}
		lua_pop(L, 1);
		if (is_text)
			return true;
	}
	if (!row->has_key)
		return false;
	out->kind = DOSSIER_VALUE_INTEGER;
	out->integer = row->key;
	return true;
}

/* ---- Fields ---- */

/* The row of the document that a row stands in. [-0, +1, v] */
static int push_document(lua_State *L, const struct row *row)
{
	struct dossier_value id = {.kind = DOSSIER_VALUE_INTEGER, .integer = row->document};
	const struct dossier_condition condition = {"id", &id, 1};
	struct dossier_relation *all = NULL, *one = NULL;
	struct dossier_error error = {0};

	lua_getiuservalue(L, 1, ROW_RELATION);
	int relation = lua_gettop(L);
	box_get(L, relation, &box_relation);
	lua_getiuservalue(L, relation, 1);
	struct dossier *dossier = box_get(L, -1, &box_dossier);
	struct box *box = relation_box_new(L, relation);
	enum dossier_status status = dossier_relation_new(&all, dossier, "documents", &error);
	if (!status)
		status = dossier_relation_match(&one, all, &condition, 1, &error);
	dossier_relation_free(all);
	relation_box_fill(L, box, one, status, "document", &error);
	relation_box_row(L, -1, 1);
	return 1;
}

static int unknown_field(lua_State *L, const char *name)
{
	lua_getiuservalue(L, 1, ROW_SHAPE);
	core_push(L);
	lua_getfield(L, -1, "suggest_member");
	lua_pushvalue(L, -3);
	lua_pushstring(L, "row");
	lua_pushstring(L, name);
	lua_call(L, 3, 1);
	return raise_misuse(L, NULL, "unknown column \"%s\"%s", name, lua_tostring(L, -1));
}

static int l_index(lua_State *L)
{
	const struct row *row = row_check(L, 1);

	if (lua_type(L, 2) == LUA_TNUMBER) {
		lua_getiuservalue(L, 1, ROW_VALUES);
		lua_pushvalue(L, 2);
		lua_rawget(L, -2);
		return 1;
	}
	const char *name = luaL_checkstring(L, 2);
	if (strcmp(name, "document") == 0 && row->has_place)
		return push_document(L, row);
	if (push_column(L, 1, name))
		return 1;
	core_push_methods(L, "row");
	if (lua_getfield(L, -1, name) != LUA_TNIL)
		return 1;
	return unknown_field(L, name);
}

static int l_newindex(lua_State *L)
{
	return raise_misuse(L, NULL,
			    "rows cannot be written to: judge them with d:set(row, { %s = ... })",
			    luaL_tolstring(L, 2, NULL));
}

static int l_len(lua_State *L)
{
	lua_pushinteger(L, (lua_Integer)row_check(L, 1)->n);
	return 1;
}

/* pairs(row): column, value in the order of the columns. */
static int next_field(lua_State *L)
{
	const struct row *row = row_check(L, 1);
	lua_Integer i = lua_tointeger(L, lua_upvalueindex(1)) + 1;

	if (i > (lua_Integer)row->n)
		return 0;
	lua_pushinteger(L, i);
	lua_replace(L, lua_upvalueindex(1));
	lua_getiuservalue(L, 1, ROW_SHAPE);
	lua_getfield(L, -1, "columns");
	lua_rawgeti(L, -1, i);
	lua_getfield(L, -1, "name");
	lua_getiuservalue(L, 1, ROW_VALUES);
	lua_rawgeti(L, -1, i);
	lua_remove(L, -2);
	return 2;
}

static int l_pairs(lua_State *L)
{
	row_check(L, 1);
	lua_pushinteger(L, 0);
	lua_pushcclosure(L, next_field, 1);
	lua_pushvalue(L, 1);
	return 2;
}

/* Push the first of the columns that has text. [-0, +(0|1), -] */
static bool push_text_of(lua_State *L, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!push_column(L, 1, names[i]))
			continue;
		if (lua_type(L, -1) == LUA_TSTRING)
			return true;
		lua_pop(L, 1);
	}
	return false;
}

/* Short: what names the row, else its noun and key. */
static int l_tostring(lua_State *L)
{
	static const char *const of_document[] = {"title", "name"};
	static const char *const of_others[] = {"name", "match", "text"};
	const struct row *row = row_check(L, 1);

	lua_getiuservalue(L, 1, ROW_SHAPE);
	lua_getfield(L, -1, "noun");
	lua_pushliteral(L, "documents");
	bool is_document = lua_rawequal(L, -1, -2);
	if (push_text_of(L, is_document ? of_document : of_others, is_document ? 2 : 3))
		return 1;
	lua_getiuservalue(L, 1, ROW_SHAPE);
	lua_getfield(L, -1, "noun");
	const char *noun = lua_isstring(L, -1) ? lua_tostring(L, -1) : "row";
	if (row->has_key)
		lua_pushfstring(L, "%s %I", noun, (LUAI_UACINT)row->key);
	else
		lua_pushfstring(L, "%s of %d columns", noun, (int)row->n);
	return 1;
}

static int l_concat(lua_State *L)
{
	luaL_tolstring(L, 1, NULL);
	luaL_tolstring(L, 2, NULL);
	lua_concat(L, 2);
	return 1;
}

/* Two rows are the same when they come from the same row of the same noun and dossier. */
static int l_eq(lua_State *L)
{
	const struct row *a = row_test(L, 1), *b = row_test(L, 2);
	bool is_same = a && b && a->has_key && b->has_key && a->key == b->key;

	for (int i = 1; is_same && i <= 2; i++) {
		lua_getiuservalue(L, i, ROW_SHAPE);
		lua_getfield(L, -1, "noun");
		lua_getiuservalue(L, i, ROW_RELATION);
		lua_getiuservalue(L, -1, 1);
	}
	/* noun of a at 4, its dossier at 6; of b at 8 and 10 */
	lua_pushboolean(L, is_same && lua_rawequal(L, 4, 8) && lua_rawequal(L, 6, 10));
	return 1;
}

/* ---- For the standard modules ---- */

/* core.row_facts(row) -> relation, shape, values, key, document, start, finish */
static int l_facts(lua_State *L)
{
	const struct row *row = row_check(L, 1);

	lua_getiuservalue(L, 1, ROW_RELATION);
	lua_getiuservalue(L, 1, ROW_SHAPE);
	lua_getiuservalue(L, 1, ROW_VALUES);
	if (row->has_key)
		lua_pushinteger(L, row->key);
	else
		lua_pushnil(L);
	if (!row->has_place)
		return 4;
	lua_pushinteger(L, row->document);
	lua_pushinteger(L, row->start);
	lua_pushinteger(L, row->end);
	return 7;
}

static int l_is_row(lua_State *L)
{
	lua_pushboolean(L, row_test(L, 1) != NULL);
	return 1;
}

void row_type_open(lua_State *L)
{
	static const luaL_Reg metamethods[] = {{"__index", l_index},
					       {"__newindex", l_newindex},
					       {"__len", l_len},
					       {"__pairs", l_pairs},
					       {"__tostring", l_tostring},
					       {"__concat", l_concat},
					       {"__eq", l_eq},
					       {NULL, NULL}};
	static const luaL_Reg functions[] = {
		{"row_facts", l_facts}, {"is_row", l_is_row}, {NULL, NULL}};

	luaL_newmetatable(L, type_name);
	luaL_setfuncs(L, metamethods, 0);
	lua_pushboolean(L, 0);
	lua_setfield(L, -2, "__metatable");
	lua_pop(L, 1);
	core_add(L, functions);
}
