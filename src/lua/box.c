/*
 * Parent and child boxes form a tree of plain pointers beside Lua's own references. Lua may
 * collect a dossier and its relations in one cycle and in any order; user data whose finalizer ran
 * stays readable while something that is being finalized still refers to it, so a child can always
 * unlink itself, and a parent can always empty its children.
 */
#include "lua/box.h"

#include <lauxlib.h>

#include "base/mem.h"
#include "lua/raise.h"
#include "lua/state.h"

static void release_dossier(void *object)
{
	struct dossier_error error = {0};
	/* Its children are released: nothing keeps it open. What fails here was committed. */
	if (dossier_close(object, &error))
		return;
}

static void release_relation(void *object)
{
	dossier_relation_free(object);
}

static void release_cursor(void *object)
{
	dossier_cursor_close(object);
}

static void release_rows(void *object)
{
	dossier_rows_free(object);
}

static void release_text(void *object)
{
	dossier_text_free(object);
}

static void release_annotator(void *object)
{
	dossier_annotator_free(object);
}

const struct box_type box_dossier = {"dossier.Dossier", release_dossier};
const struct box_type box_relation = {"dossier.Relation", release_relation};
const struct box_type box_cursor = {"dossier.Cursor", release_cursor};
const struct box_type box_rows = {"dossier.Rows", release_rows};
const struct box_type box_text = {"dossier.Text", release_text};
const struct box_type box_annotator = {"dossier.Annotator", release_annotator};

static void link_child(struct box *parent, struct box *child)
{
	child->parent = parent;
	child->next = parent->children;
	if (child->next)
		child->next->previous = child;
	parent->children = child;
}

static void unlink_child(struct box *child)
{
	if (!child->parent)
		return;
	if (child->previous)
		child->previous->next = child->next;
	else
		child->parent->children = child->next;
	if (child->next)
		child->next->previous = child->previous;
	child->parent = child->previous = child->next = NULL;
}

static void forget_open(struct box *box)
{
	if (!box->host)
		return;
	struct box *volatile *at = &box->host->dossiers;
	while (*at && *at != box)
		at = &(*at)->next_open;
	if (*at)
		*at = box->next_open; /* one store: the handler sees the list before or after */
	box->host = NULL;
}

void box_release(struct box *box)
{
	void *object = box->object;

	while (box->children) {
		struct box *child = box->children;
		box_release(child);
	}
	unlink_child(box);
	forget_open(box);
	box->object = NULL;
	if (object)
		box->type->release(object);
}

struct box *box_new(lua_State *L, const struct box_type *type, int parent)
{
	struct box *above = parent ? lua_touserdata(L, parent) : NULL;
	parent = parent ? lua_absindex(L, parent) : 0;
	struct box *box = lua_newuserdatauv(L, sizeof *box, 2);

	*box = (struct box){.type = type};
	luaL_setmetatable(L, type->name);
	if (above) {
		lua_pushvalue(L, parent);
		lua_setiuservalue(L, -2, 1);
		link_child(above, box);
	}
	return box;
}

struct box *box_check(lua_State *L, int index, const struct box_type *type)
{
	return luaL_checkudata(L, index, type->name);
}

struct box *box_test(lua_State *L, int index, const struct box_type *type)
{
	return luaL_testudata(L, index, type->name);
}

void *box_get(lua_State *L, int index, const struct box_type *type)
{
	const struct box *box = box_check(L, index, type);
	if (!box->object)
		luaL_error(L, "the dossier is closed");
	return box->object;
}

int box_release_function(lua_State *L)
{
	box_release(lua_touserdata(L, 1));
	return 0;
}

void box_type_open(lua_State *L, const struct box_type *type, const luaL_Reg *metamethods)
{
	luaL_newmetatable(L, type->name);
	if (metamethods)
		luaL_setfuncs(L, metamethods, 0);
	lua_pushcfunction(L, box_release_function);
	lua_pushvalue(L, -1);
	lua_setfield(L, -3, "__gc");
	lua_setfield(L, -2, "__close");
	lua_pushboolean(L, 0);
	lua_setfield(L, -2, "__metatable");
}

static int release_buffer(lua_State *L)
{
	buffer_release(lua_touserdata(L, 1));
	return 0;
}

struct buffer *box_buffer(lua_State *L, size_t limit)
{
	struct buffer *buffer = lua_newuserdatauv(L, sizeof *buffer, 0);

	buffer_init(buffer, limit);
	if (luaL_newmetatable(L, "dossier.Buffer")) {
		lua_pushcfunction(L, release_buffer);
		lua_setfield(L, -2, "__gc");
		lua_pushboolean(L, 0);
		lua_setfield(L, -2, "__metatable");
	}
	lua_setmetatable(L, -2);
	return buffer;
}

void box_push_buffer(lua_State *L, struct buffer *buffer)
{
	struct dossier_error error = {0};

	if (buffer_status(buffer, &error))
		raise_error(L, &error);
	lua_pushlstring(L, buffer->at ? buffer->at : "", buffer->length);
	buffer_release(buffer);
}

void box_opened(lua_State *L, struct box *box)
{
	struct lua_host *host = host_of(L);

	if (!host)
		return;
	box->host = host;
	box->next_open = host->dossiers;
	host->dossiers = box;
}

/* All of them are children of relations, which are children of the dossier. */
static void release_cursors_below(struct box *box)
{
	struct box *next;

	for (struct box *child = box->children; child; child = next) {
		next = child->next;
		if (child->type == &box_cursor)
			box_release(child);
		else
			release_cursors_below(child);
	}
}

void box_release_cursors(struct lua_host *host)
{
	for (struct box *box = host->dossiers; box; box = box->next_open)
		release_cursors_below(box);
}

void box_interrupt_dossiers(struct lua_host *host)
{
	for (struct box *box = host->dossiers; box; box = box->next_open) {
		if (box->object)
			dossier_interrupt(box->object);
	}
}
