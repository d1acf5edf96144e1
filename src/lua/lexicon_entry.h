/*
 * The words of the lexicon language: person { ... }, country { ... }, extend, remove, role.
 * Between lexicon.c, which runs a text, and the builder, which takes the entries.
 */
#ifndef LUA_LEXICON_ENTRY_H
#define LUA_LEXICON_ENTRY_H

#include <lua.h>

#include "lua/lexicon.h"

struct arena;

/* One text while it is read. Lua holds a light pointer to it. */
struct lexicon_text {
	struct dossier_lexicon_builder *builder;
	const struct lexicon_options *options;
	const char *file;
	int64_t line_offset;   /* of the chunk that runs, in the file */
	struct arena *scratch; /* for one entry at a time */
	uint64_t n_problems;
	uint64_t steps, step_limit; /* Lua's instructions, and what the words cost besides */
	struct dossier_error *error;
	enum dossier_status status; /* what reading must stop for, with error filled; else OK */
};

/* Report a problem at a line of the file; never raises. */
void lexicon_problem(struct lexicon_text *text, enum dossier_status status, int64_t line,
		     const char *format, ...) DOSSIER_PRINTF(4, 5);
/* Count steps; raises when the text has none left, or reading was cancelled. [-0, +0, v] */
void lexicon_charge(lua_State *L, struct lexicon_text *text, unsigned steps);
/* Push the environment of a text. [-0, +1, m] */
void lexicon_push_words(lua_State *L, struct lexicon_text *text);

#endif
