/*
 * The standard modules (scripts/dossier/NAME.lua), built into the program as text.
 */
#ifndef LUA_MODULES_H
#define LUA_MODULES_H

#include <lua.h>
#include <stddef.h>

struct lua_module {
	const char *name; /* "dossier.show" */
	const char *text;
	size_t length;
};

/* Made at build time by cmake/embed.cmake, in the order of names; the last has name NULL. */
extern const struct lua_module lua_modules[];

/* Put a loader for each into package.preload. folder: read them from there instead (development),
 * or NULL. [-0, +0, m] */
void modules_preload(lua_State *L, const char *folder);
/* Load and run a module once, without package; push what it returned. [-0, +1, e] */
void modules_require(lua_State *L, const char *name);

#endif
