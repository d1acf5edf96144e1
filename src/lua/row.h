/*
 * A row: the values that a relation had at one place, read once and kept.
 *
 * It stays readable when the dossier is closed; what needs the dossier (document, why) does not.
 * User values: 1 the relation it came from, 2 the list of values, 3 the shape (see relation.h),
 * 4 the cursor of a loop.
 */
#ifndef LUA_ROW_H
#define LUA_ROW_H

#include <lua.h>

#include "dossier/relation.h"

enum { ROW_RELATION = 1, ROW_VALUES, ROW_SHAPE, ROW_CURSOR };

struct row {
	size_t n;
	bool has_key, has_place;
	int64_t key, document, start, end; /* as dossier_cursor_key and _place have them */
};

/* The row that the cursor is on. relation: stack index of its box. [-0, +1, m] */
void row_push(lua_State *L, int relation, const struct dossier_cursor *cursor);
struct row *row_test(lua_State *L, int index);
struct row *row_check(lua_State *L, int index);
/* What a row means as a value in a question: its "name", else its key. False: no row. [-0, +0, m]
 */
bool row_value(lua_State *L, int index, struct dossier_value *out);

#endif
