/*
 * Boxes: user data that hold what the engine made, so that the collector can release it.
 *
 * A function makes the box first, empty, and then lets the engine fill it: whatever raises after
 * that, nothing is lost. A box of a dossier knows the boxes that were made from it; closing it
 * releases them first, and they answer "the dossier is closed" from then on. A child keeps its
 * parent alive in user value 1; user value 2 is its type's own. box_release() may be called any
 * number of times and never raises.
 */
#ifndef LUA_BOX_H
#define LUA_BOX_H

#include <lauxlib.h>
#include <lua.h>

#include "base/buffer.h"
#include "dossier/dossier.h"

struct box_type {
	const char *name; /* of the metatable: "dossier.relation" */
	void (*release)(void *object);
};

struct box {
	const struct box_type *type;
	void *object; /* NULL: empty or released */
	struct box *parent, *children, *previous, *next;
	struct box *volatile next_open; /* of open dossiers, see lua_host.dossiers */
	struct lua_host *host;          /* while in that list */
};

extern const struct box_type box_dossier, box_relation, box_cursor, box_rows, box_text,
	box_annotator;

/* An empty box. parent: stack index of the box it belongs to, or 0. [-0, +1, m] */
struct box *box_new(lua_State *L, const struct box_type *type, int parent);
/* The box at index, or an error of argument; its object may be NULL. [-0, +0, v] */
struct box *box_check(lua_State *L, int index, const struct box_type *type);
/* The same, or NULL when it is something else. [-0, +0, -] */
struct box *box_test(lua_State *L, int index, const struct box_type *type);
/* The object of the box at index; raises when it is released. [-0, +0, v] */
void *box_get(lua_State *L, int index, const struct box_type *type);
void box_release(struct box *box);

/* The functions of a box type as a metatable: methods (may be NULL) and metamethods; __gc, __close,
 * __name and __metatable are added. Leaves the metatable there. [-0, +1, m] */
void box_type_open(lua_State *L, const struct box_type *type, const luaL_Reg *metamethods);

/* A buffer that the collector releases. [-0, +1, m] */
struct buffer *box_buffer(lua_State *L, size_t limit);
/* Push what the buffer holds as a string and release it; raises what made it fail. [-0, +1, v] */
void box_push_buffer(lua_State *L, struct buffer *buffer);

/* The function that is __gc and __close of all boxes: an interrupt lets it run. [-1, +0, -] */
int box_release_function(lua_State *L);
/* Release every cursor of the open dossiers: SQLite refuses new queries on a connection that was
 * interrupted until those that ran then are closed. */
void box_release_cursors(struct lua_host *host);

/* For every open dossier of the host; async-signal-safe. */
void box_interrupt_dossiers(struct lua_host *host);
/* A dossier that was just opened in this box. */
void box_opened(lua_State *L, struct box *box);

#endif
