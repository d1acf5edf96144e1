/*
 * The Lua type of relations. User value 1 of the box is the dossier, user value 2 the shape: a
 * table { noun =, columns = { {name, type, help}, ... }, index = { name = i } } that outlives the
 * relation.
 */
#ifndef LUA_RELATION_H
#define LUA_RELATION_H

#include <lua.h>

#include "dossier/relation.h"
#include "lua/box.h"

/* A new empty box of a relation; of: index of the dossier or of a relation of it. [-0, +1, m] */
struct box *relation_box_new(lua_State *L, int of);
/* Give the box on top its relation, or raise the error in the verb's name. Returns 1. [-0, +0, v]
 */
int relation_box_fill(lua_State *L, struct box *box, struct dossier_relation *relation,
		      enum dossier_status status, const char *verb,
		      const struct dossier_error *error);
/* Push the shape of the relation at index. [-0, +1, m] */
void relation_box_shape(lua_State *L, int index);
/* An open cursor in a box on top. [-0, +1, v] */
struct dossier_cursor *relation_box_cursor(lua_State *L, int index);
/* Push row i (1-based; negative from the end) of the relation at index, or nil. [-0, +1, v] */
void relation_box_row(lua_State *L, int index, lua_Integer i);
/* Push { name =, type =, help =, is_secondary = }. [-0, +1, m] */
void relation_box_column(lua_State *L, const struct dossier_column *column);

#endif
