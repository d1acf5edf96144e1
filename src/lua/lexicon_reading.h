/*
 * One entry while its table is read: what lexicon_field.c (values), lexicon_name.c (names and
 * roles) and lexicon_entry.c (the words of the language) share.
 *
 * What an analyst wrote never raises: it is reported and left out. Strings are borrowed from the
 * table, which stays on the stack, until the builder has copied them; all else is in the scratch
 * arena. Only a lack of memory, or of steps, raises.
 */
#ifndef LUA_LEXICON_READING_H
#define LUA_LEXICON_READING_H

#include "lua/lexicon_entry.h"

#define LEXICON_ROLE "dossier.lexicon.role" /* the metatable of role { ... } */

/* What a problem costs that looks for a near name, in steps of Lua. */
#define LEXICON_PROBLEM_STEPS 1000

struct lexicon_reading {
	lua_State *L;
	struct lexicon_text *text;
	int64_t line;
	enum dossier_lexicon_change change;
	struct dossier_lexicon_entry entry;
	struct dossier_lexicon_alias *aliases;
	size_t n_aliases, aliases_capacity;
	struct dossier_lexicon_role *roles;
	size_t n_roles, roles_capacity;
};

#define PROBLEM(reading, ...)                                                                      \
	lexicon_problem((reading)->text, DOSSIER_INPUT, (reading)->line, __VA_ARGS__)

/* Stop all reading; what it is for is in text->status. Raises. */
int reading_stop(lua_State *L);
int reading_out_of_memory(struct lexicon_reading *reading);
/* What the entry is called in messages. */
const char *reading_title(const struct lexicon_reading *reading);

/* lexicon_field.c; indices are absolute. */

/* The string at index without control characters, or NULL after a report. */
const char *reading_string(struct lexicon_reading *reading, int index, const char *what);
/* A field of the table at index, which stays in the table; NULL when absent or wrong. */
const char *reading_string_field(struct lexicon_reading *reading, int index, const char *field);
/* The fields from and to; an end before its beginning is reported, and left out. */
void reading_times(struct lexicon_reading *reading, int index, const char **from, const char **to);
/* A number within bounds, or NAN after a report; NAN too when absent. */
double reading_number(struct lexicon_reading *reading, int index, const char *field, double low,
		      double high);
/* Report keys of a table that are not in a list of names, in order. */
void reading_check_keys(struct lexicon_reading *reading, int index, const char *const *names,
			size_t n);

/* lexicon_name.c */

/* Whether a name can be looked for; reported when not. */
bool reading_is_foldable(struct lexicon_reading *reading, const char *name);
struct dossier_lexicon_alias *reading_find_alias(struct lexicon_reading *reading, const char *name);
/* Add a name that is a string somewhere below the table, or in the arena; NULL after a report. */
struct dossier_lexicon_alias *reading_add_alias(struct lexicon_reading *reading, const char *name,
						enum dossier_alias_kind kind);
/* All names and roles of the table at index. */
void reading_names(struct lexicon_reading *reading, int index);

#endif
