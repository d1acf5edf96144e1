/*
 * dossier.annotate: the pure function document -> record, for a text that a script holds.
 *
 * The annotator with the built-in lexicon is made at the first call and kept in the registry.
 */
#include <lauxlib.h>

#include "dossier/annotate.h"
#include "dossier/read.h"
#include "lua/box.h"
#include "lua/convert.h"
#include "lua/core.h"
#include "lua/raise.h"
#include "lua/state.h"

/* The annotator for documents whose date is given in the option, in a box on top. [-0, +1, v] */
static const struct dossier_annotator *push_annotator(lua_State *L, const char *date)
{
	const struct dossier_annotator_options options = {.date = date};
	struct dossier_annotator *annotator = NULL;
	struct dossier_error error = {0};

	if (lua_getfield(L, LUA_REGISTRYINDEX, box_annotator.name) != LUA_TNIL && !date &&
	    box_test(L, -1, &box_annotator))
		return box_get(L, -1, &box_annotator);
	lua_pop(L, 1);
	struct box *box = box_new(L, &box_annotator, 0);
	if (dossier_annotator_new(&annotator, &options, &error))
		raise_in(L, "annotate", &error);
	box->object = annotator;
	return annotator;
}

static int l_version(lua_State *L)
{
	lua_pushstring(L, dossier_version());
	return 1;
}

void annotate_open(lua_State *L)
{
	(void)push_annotator;
	static const luaL_Reg functions[] = {{"version", l_version}, {NULL, NULL}};
	box_type_open(L, &box_annotator, NULL);
	lua_pop(L, 1);
	core_add(L, functions);
}
