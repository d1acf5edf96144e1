/*
 * The option "lexicon" of add and annotate: lexicon files of the analyst, behind the built-in one.
 */
#ifndef LUA_KNOWLEDGE_H
#define LUA_KNOWLEDGE_H

#include <lua.h>

#include "dossier/lexicon.h"

struct knowledge_list {
	const struct dossier_lexicon *const *lexicons; /* NULL: the built-in one alone */
	size_t n;
};

/* The lexicons for a call with these options: the files in option "lexicon", a path or a list of
 * them, are read. What is wrong in a file is written to standard error, entry by entry; the rest is
 * used. They live as long as the value that is pushed. [-0, +1, v] */
struct knowledge_list knowledge_push(lua_State *L, int options, const char *verb);

/* [-0, +0, m] */
void knowledge_open(lua_State *L);

#endif
