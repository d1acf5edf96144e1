/*
 * Where Lua is asked about rows: filters and computed columns. The engine never calls Lua, so rows
 * are pulled here one at a time, Lua is called between, and the answers are kept as a new relation.
 */
#include <lauxlib.h>
#include <string.h>

#include "lua/box.h"
#include "lua/convert.h"
#include "lua/core.h"
#include "lua/raise.h"
#include "lua/relation.h"
#include "lua/row.h"
#include "lua/state.h"

enum { GC_STEP = 100 }; /* kilobytes of collecting for each new relation */

/* A builder for rows like those of the relation at index, in a box on top. [-0, +1, v] */
static struct box *new_builder(lua_State *L, int index, const struct dossier_column *columns,
			       size_t n)
{
	struct dossier_relation *like = box_get(L, index, &box_relation);
	lua_getiuservalue(L, index, 1);
	struct dossier *dossier = box_get(L, -1, &box_dossier);
	struct box *box = box_new(L, &box_rows, -1);
	struct dossier_rows *rows = NULL;
	struct dossier_error error = {0};

	lua_remove(L, -2);
	if (dossier_rows_new(&rows, dossier, like, columns, n, &error))
		raise_error(L, &error);
	box->object = rows;
	return box;
}

/* Make the relation of what the builder holds. [-0, +1, v] */
static int finish(lua_State *L, int index, struct box *builder, const char *verb)
{
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	struct box *box = relation_box_new(L, index);
	struct dossier_rows *rows = builder->object;

	builder->object = NULL;         /* taken, also when it fails */
	lua_gc(L, LUA_GCSTEP, GC_STEP); /* Lua does not see how large the old ones are */
	enum dossier_status status = dossier_rows_take_relation(&out, rows, &error);
	return relation_box_fill(L, box, out, status, verb, &error);
}

static bool next(lua_State *L, struct dossier_cursor *cursor)
{
	struct dossier_error error = {0};
	int more = dossier_cursor_next(cursor, &error);
	if (more < 0)
		raise_error(L, &error);
	return more;
}

static void add_row(lua_State *L, struct box *builder, const struct dossier_cursor *cursor,
		    const struct dossier_value *values)
{
	struct dossier_error error = {0};
	if (!builder->object)
		luaL_error(L, "the dossier is closed"); /* by the function that was asked */
	if (dossier_rows_add_from(builder->object, cursor, values, &error))
		raise_error(L, &error);
}

/* core.filter(relation, function) -> relation of the rows for which it answers true */
static int l_filter(lua_State *L)
{
	size_t n;
	const struct dossier_column *columns =
		dossier_relation_columns(box_get(L, 1, &box_relation), &n);

	luaL_checktype(L, 2, LUA_TFUNCTION);
	struct box *builder = new_builder(L, 1, columns, n);
	struct dossier_cursor *cursor = relation_box_cursor(L, 1);
	struct box *cursor_box = lua_touserdata(L, -1);
	while (next(L, cursor)) {
		lua_pushvalue(L, 2);
		row_push(L, 1, cursor);
		lua_call(L, 1, 1);
		if (!cursor_box->object)
			luaL_error(L, "the dossier is closed");
		if (lua_toboolean(L, -1))
			add_row(L, builder, cursor, dossier_cursor_values(cursor));
		lua_pop(L, 1);
	}
	box_release(cursor_box);
	return finish(L, 1, builder, "where");
}

/* The columns of the relation and, behind them, those named in the list at index 2. [-0, +1, v] */
static struct dossier_column *widen(lua_State *L, size_t *n_old, size_t *n)
{
	const struct dossier_column *old =
		dossier_relation_columns(box_get(L, 1, &box_relation), n_old);
	*n = *n_old + (size_t)lua_rawlen(L, 2);
	struct dossier_column *columns = lua_newuserdatauv(L, *n * sizeof *columns, 0);

	memcpy(columns, old, *n_old * sizeof *old);
	for (size_t i = *n_old; i < *n; i++) {
		lua_rawgeti(L, 2, (lua_Integer)(i - *n_old) + 1);
		columns[i] = (struct dossier_column){luaL_checkstring(L, -1), DOSSIER_TYPE_ANY,
						     false, ""};
		lua_pop(L, 1); /* the list holds it */
	}
	return columns;
}

/* Call every function of the list at index 3 with the row on top; their answers are left on the
 * stack. [-0, +(n - n_old), e] */
static void compute(lua_State *L, struct dossier_value *values, size_t n_old, size_t n)
{
	int row = lua_gettop(L);

	luaL_checkstack(L, (int)(n - n_old) + 3, "with: too many columns");
	for (size_t i = n_old; i < n; i++) {
		lua_rawgeti(L, 3, (lua_Integer)(i - n_old) + 1);
		lua_pushvalue(L, row);
		lua_call(L, 1, 1);
		if (!convert_value(L, -1, &values[i])) {
			lua_rawgeti(L, 2, (lua_Integer)(i - n_old) + 1);
			raise_misuse(L, "with",
				     "the function for \"%s\" returned a %s, not a value",
				     lua_tostring(L, -1), luaL_typename(L, -2));
		}
	}
}

/* core.widen(relation, names, functions) -> relation with computed columns */
static int l_widen(lua_State *L)
{
	size_t n_old, n;

	luaL_checktype(L, 2, LUA_TTABLE);
	luaL_checktype(L, 3, LUA_TTABLE);
	struct dossier_column *columns = widen(L, &n_old, &n);
	struct box *builder = new_builder(L, 1, columns, n);
	struct dossier_value *values = lua_newuserdatauv(L, n * sizeof *values, 0);
	struct dossier_cursor *cursor = relation_box_cursor(L, 1);
	struct box *cursor_box = lua_touserdata(L, -1);
	int top = lua_gettop(L);
	while (next(L, cursor)) {
		row_push(L, 1, cursor);
		compute(L, values, n_old, n);
		if (!cursor_box->object)
			luaL_error(L, "the dossier is closed");
		memcpy(values, dossier_cursor_values(cursor), n_old * sizeof *values);
		add_row(L, builder, cursor, values);
		lua_settop(L, top);
	}
	box_release(cursor_box);
	return finish(L, 1, builder, "with");
}

void rows_type_open(lua_State *L)
{
	static const luaL_Reg functions[] = {
		{"filter", l_filter}, {"widen", l_widen}, {NULL, NULL}};

	box_type_open(L, &box_rows, NULL);
	lua_pop(L, 1);
	core_add(L, functions);
}
