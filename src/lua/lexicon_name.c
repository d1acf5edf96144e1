/* Names and roles of a lexicon's entries, and the surnames that persons have without saying so. */
#include "lua/lexicon_reading.h"

#include <lauxlib.h>
#include <string.h>

#include "base/arena.h"
#include "text/lexicon_fold.h"

#define ALIASES 4096 /* of one entry */

bool reading_is_foldable(struct lexicon_reading *reading, const char *name)
{
	struct fold fold;
	fold_init(&fold, name, strlen(name), 0);
	if (fold_all(&fold))
		return true;
	if (fold.size >= DOSSIER_LEXICON_NAME)
		PROBLEM(reading, "%s: a name is longer than %d bytes", reading_title(reading),
			DOSSIER_LEXICON_NAME);
	else
		PROBLEM(reading,
			"\"%s\" cannot be a name: no letters, or signs that names do not have",
			name);
	return false;
}

struct dossier_lexicon_alias *reading_find_alias(struct lexicon_reading *reading, const char *name)
{
	for (size_t i = 0; i < reading->n_aliases; i++)
		if (!strcmp(reading->aliases[i].name, name))
			return &reading->aliases[i];
	return NULL;
}

/* Add a name that is a string somewhere below the table, or in the arena. */
struct dossier_lexicon_alias *reading_add_alias(struct lexicon_reading *reading, const char *name,
						enum dossier_alias_kind kind)
{
	lexicon_charge(reading->L, reading->text, (unsigned)reading->n_aliases + 1);
	if (!reading_is_foldable(reading, name))
		return NULL;
	struct dossier_lexicon_alias *old = reading_find_alias(reading, name);
	if ((old && old->kind == kind) ||
	    (reading->entry.name && !strcmp(reading->entry.name, name))) {
		PROBLEM(reading, "%s: \"%s\" is there twice", reading_title(reading), name);
		return NULL;
	}
	if (reading->n_aliases == ALIASES) {
		PROBLEM(reading, "%s: more than %d names", reading_title(reading), ALIASES);
		return NULL;
	}
	struct dossier_lexicon_alias *alias =
		ARENA_PUSH(reading->text->scratch, reading->aliases, reading->n_aliases,
			   reading->aliases_capacity);
	if (!alias)
		reading_out_of_memory(reading);
	else
		*alias = (struct dossier_lexicon_alias){.name = name, .kind = kind};
	return alias;
}

static bool is_dated(lua_State *L, int index)
{
	bool is_found = lua_getfield(L, index, "from") != LUA_TNIL;
	is_found |= lua_getfield(L, index, "to") != LUA_TNIL;
	is_found |= lua_getfield(L, index, "ambiguous") != LUA_TNIL;
	lua_pop(L, 3);
	return is_found;
}

/* { "al-Nusra Front", from = ..., to = "2016-07-28", ambiguous = true } at index. */
static void add_dated(struct lexicon_reading *reading, int index, enum dossier_alias_kind kind)
{
	static const char *const keys[] = {"from", "to", "ambiguous"};
	lua_State *L = reading->L;
	reading_check_keys(reading, index, keys, 3);
	lua_rawgeti(L, index, 1);
	const char *name = reading_string(reading, -1, "a name");
	lua_pop(L, 1);
	struct dossier_lexicon_alias *alias = name ? reading_add_alias(reading, name, kind) : NULL;
	if (!alias)
		return;
	reading_times(reading, index, &alias->from, &alias->to);
	lua_getfield(L, index, "ambiguous");
	alias->is_ambiguous = lua_toboolean(L, -1);
	lua_pop(L, 1);
}

/* One name on the top of the stack: a string or a dated name. */
static void add_name(struct lexicon_reading *reading, enum dossier_alias_kind kind,
		     const char *what)
{
	lua_State *L = reading->L;
	if (lua_istable(L, -1)) {
		add_dated(reading, lua_gettop(L), kind);
		return;
	}
	const char *name = reading_string(reading, -1, what);
	if (name)
		reading_add_alias(reading, name, kind);
}

/* A field that is a name, a dated name, or a list of such. False when it is absent. */
static bool add_names(struct lexicon_reading *reading, int index, const char *field,
		      enum dossier_alias_kind kind)
{
	lua_State *L = reading->L;
	int type = lua_getfield(L, index, field);
	bool is_there = type != LUA_TNIL, is_off = type == LUA_TBOOLEAN && !lua_toboolean(L, -1);
	int list = lua_gettop(L);
	if (type == LUA_TTABLE && !is_dated(L, list)) {
		lua_Integer n = luaL_len(L, list);
		for (lua_Integer i = 1; i <= n; i++) {
			lua_rawgeti(L, list, i);
			add_name(reading, kind, field);
			lua_pop(L, 1);
		}
	} else if (is_there && !is_off) {
		add_name(reading, kind, field);
	}
	lua_pop(L, 1);
	return is_there;
}

static void add_role(struct lexicon_reading *reading, int index)
{
	static const char *const keys[] = {"from", "to", "organization"};
	lua_State *L = reading->L;
	reading_check_keys(reading, index, keys, 3);
	lua_rawgeti(L, index, 1);
	const char *title = reading_string(reading, -1, "the title of a role");
	lua_pop(L, 1);
	if (!title)
		return;
	struct dossier_lexicon_role *role = ARENA_PUSH(reading->text->scratch, reading->roles,
						       reading->n_roles, reading->roles_capacity);
	if (!role) {
		reading_out_of_memory(reading);
		return;
	}
	role->title = title;
	role->organization = reading_string_field(reading, index, "organization");
	reading_times(reading, index, &role->from, &role->to);
}

static bool is_role(lua_State *L, int index)
{
	if (!lua_istable(L, index) || !lua_getmetatable(L, index))
		return false;
	luaL_getmetatable(L, LEXICON_ROLE);
	bool is_equal = lua_rawequal(L, -1, -2);
	lua_pop(L, 2);
	return is_equal;
}

/* The list part: the name first (save in extend), then further names and roles. */
static void add_list(struct lexicon_reading *reading, int index)
{
	lua_State *L = reading->L;
	lua_Integer n = luaL_len(L, index);
	bool is_named = reading->change == DOSSIER_LEXICON_EXTEND;
	for (lua_Integer i = is_named ? 1 : 2; i <= n; i++) {
		lua_rawgeti(L, index, i);
		if (is_role(L, -1))
			add_role(reading, lua_gettop(L));
		else
			add_name(reading, DOSSIER_ALIAS_NAME, "a name");
		lua_pop(L, 1);
	}
}

static bool is_particle(struct span word)
{
	static const char *const particles[] = {"de",  "da",  "di",   "del", "della", "dos",
						"du",  "van", "von",  "den", "der",   "ter",
						"la",  "le",  "al",   "el",  "bin",   "ben",
						"ibn", "abu", "ould", "zu",  "af",    "bint"};
	for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
		if (span_equal_nocase(word, span_of(particles[i])))
			return true;
	return false;
}

static bool is_suffix(struct span word)
{
	return span_equal(word, SPAN("Jr.")) || span_equal(word, SPAN("Jr")) ||
	       span_equal(word, SPAN("Sr.")) || span_equal(word, SPAN("II")) ||
	       span_equal(word, SPAN("III")) || span_equal(word, SPAN("IV"));
}

static void add_short(struct lexicon_reading *reading, struct span name)
{
	char *copy = arena_string(reading->text->scratch, name);
	if (!copy)
		reading_out_of_memory(reading);
	else if (!reading_find_alias(reading, copy) && strcmp(copy, reading->entry.name))
		reading_add_alias(reading, copy, DOSSIER_ALIAS_SHORT);
}

/* The surname: the last word, with the particles before it; of "al-Assad" also "Assad". */
static void add_surname(struct lexicon_reading *reading, struct span name)
{
	struct span rest = name, word, words_in[16];
	size_t n = 0, first;
	while (n < 16 && span_split(&rest, ' ', &word))
		words_in[n++] = word;
	while (n && is_suffix(words_in[n - 1]))
		n--;
	if (n < 2)
		return;
	for (first = n - 1; first > 1 && is_particle(words_in[first - 1]);)
		first--;
	const char *end = words_in[n - 1].at + words_in[n - 1].length;
	add_short(reading, span_make(words_in[first].at, (size_t)(end - words_in[first].at)));
	size_t hyphen = span_find_char(words_in[n - 1], '-');
	if (hyphen != SIZE_MAX && is_particle(span_make(words_in[n - 1].at, hyphen)))
		add_short(reading, span_make(words_in[n - 1].at + hyphen + 1,
					     words_in[n - 1].length - hyphen - 1));
}

static void add_surnames(struct lexicon_reading *reading)
{
	size_t n = reading->n_aliases;
	add_surname(reading, span_of(reading->entry.name));
	for (size_t i = 0; i < n; i++)
		if (reading->aliases[i].kind == DOSSIER_ALIAS_NAME)
			add_surname(reading, span_of(reading->aliases[i].name));
}

/* true: the name of the entry; a name or a list: those names of it. */
static void mark_name(struct lexicon_reading *reading)
{
	const char *name = reading_string(reading, -1, "ambiguous");
	if (!name)
		return;
	bool is_found = reading->entry.name && !strcmp(name, reading->entry.name);
	reading->entry.is_ambiguous |= is_found;
	for (size_t i = 0; i < reading->n_aliases; i++)
		if (!strcmp(reading->aliases[i].name, name))
			reading->aliases[i].is_ambiguous = is_found = true;
	if (!is_found)
		PROBLEM(reading, "%s: ambiguous: \"%s\" is none of its names",
			reading_title(reading), name);
}

static void mark_ambiguous(struct lexicon_reading *reading, int index)
{
	lua_State *L = reading->L;
	int type = lua_getfield(L, index, "ambiguous");
	if (type == LUA_TBOOLEAN) {
		reading->entry.is_ambiguous = lua_toboolean(L, -1);
	} else if (type == LUA_TTABLE) {
		lua_Integer n = luaL_len(L, -1);
		for (lua_Integer i = 1; i <= n; i++) {
			lua_rawgeti(L, -1, i);
			mark_name(reading);
			lua_pop(L, 1);
		}
	} else if (type != LUA_TNIL) {
		mark_name(reading);
	}
	lua_pop(L, 1);
}

void reading_names(struct lexicon_reading *reading, int index)
{
	add_list(reading, index);
	add_names(reading, index, "acronym", DOSSIER_ALIAS_ACRONYM);
	add_names(reading, index, "former", DOSSIER_ALIAS_FORMER);
	add_names(reading, index, "adjective", DOSSIER_ALIAS_ADJECTIVE);
	add_names(reading, index, "people", DOSSIER_ALIAS_PEOPLE);
	add_names(reading, index, "metonym", DOSSIER_ALIAS_METONYM);
	bool has_short = add_names(reading, index, "short", DOSSIER_ALIAS_SHORT);
	if (reading->entry.kind == DOSSIER_PERSON && !has_short && reading->entry.name)
		add_surnames(reading);
	mark_ambiguous(reading, index);
}
