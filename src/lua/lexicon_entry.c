/* The words of the lexicon language: from Lua tables to entries, and on to the builder. */
#include "lua/lexicon_entry.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "base/near.h"
#include "lua/lexicon_reading.h"
#include "text/lexicon_fold.h"

#define ENTRY_STEPS 200 /* what an entry costs, in steps of Lua */

struct word {
	const char *name;
	enum dossier_kind kind;
	const char *type;
};

static const struct word words[] = {{"person", DOSSIER_PERSON, NULL},
				    {"organization", DOSSIER_ORGANIZATION, NULL},
				    {"place", DOSSIER_PLACE, NULL},
				    {"group", DOSSIER_GROUP, NULL},
				    {"event", DOSSIER_EVENT, NULL},
				    {"work", DOSSIER_WORK, NULL},
				    {"country", DOSSIER_PLACE, "country"},
				    {"city", DOSSIER_PLACE, "city"},
				    {"region", DOSSIER_PLACE, "region"},
				    {"ministry", DOSSIER_ORGANIZATION, "ministry"},
				    {"outlet", DOSSIER_ORGANIZATION, "outlet"},
				    {"party", DOSSIER_ORGANIZATION, "party"},
				    {"armed_group", DOSSIER_GROUP, "armed group"},
				    {"people", DOSSIER_GROUP, "people"},
				    {"religion", DOSSIER_GROUP, "religion"}};
#define WORDS (sizeof words / sizeof *words)

static const char *const field_names[] = {
	"id",      "type",      "code",   "iso",        "wikidata", "country",
	"capital", "lat",       "lon",    "population", "short",    "acronym",
	"former",  "adjective", "people", "metonym",    "ambiguous"};
#define FIELDS (sizeof field_names / sizeof *field_names)

static struct lexicon_text *text_of(lua_State *L)
{
	return lua_touserdata(L, lua_upvalueindex(1));
}

#define LEVELS 16

/* Where the text stands that is running: the outermost call, so that what a helper function or a
 * loop makes is reported where it was asked for. */
static int64_t line_of(lua_State *L)
{
	lua_Debug debug;
	int64_t line = 0;
	for (int level = 1; level <= LEVELS && lua_getstack(L, level, &debug); level++)
		if (lua_getinfo(L, "l", &debug) && debug.currentline > 0)
			line = debug.currentline + text_of(L)->line_offset;
	return line;
}

static void read_numbers(struct lexicon_reading *reading, int index)
{
	double latitude = reading_number(reading, index, "lat", -90, 90);
	double longitude = reading_number(reading, index, "lon", -180, 180);
	double population = reading_number(reading, index, "population", 0, 4e9);
	if (isnan(latitude) != isnan(longitude))
		PROBLEM(reading, "%s: lat and lon must be given together", reading_title(reading));
	if (!isnan(latitude) && !isnan(longitude)) {
		reading->entry.has_position = true;
		reading->entry.latitude = latitude;
		reading->entry.longitude = longitude;
	}
	if (!isnan(population))
		reading->entry.population = (uint32_t)population;
}

static bool is_wikidata(const char *id)
{
	size_t n = strlen(id);
	return id[0] == 'Q' && n > 1 && n < 12 && strspn(id + 1, "0123456789") == n - 1;
}

static void read_strings(struct lexicon_reading *reading, int index, const char *type)
{
	struct dossier_lexicon_entry *entry = &reading->entry;
	const char *given = reading_string_field(reading, index, "type");
	entry->type = given ? given : type;
	entry->code = reading_string_field(reading, index, "code");
	entry->iso = reading_string_field(reading, index, "iso");
	entry->wikidata = reading_string_field(reading, index, "wikidata");
	entry->country = reading_string_field(reading, index, "country");
	if (entry->wikidata && !is_wikidata(entry->wikidata)) {
		PROBLEM(reading, "%s: wikidata must be like \"Q42\"", reading_title(reading));
		entry->wikidata = NULL;
	}
}

/* An id from a name: "Sergey Lavrov" is "sergey-lavrov". */
static const char *slug(struct lexicon_reading *reading, const char *name)
{
	struct fold fold;
	fold_init(&fold, name, strlen(name), 0);
	if (!fold_all(&fold))
		return NULL;
	char *id = arena_string(reading->text->scratch, span_make(fold.key, fold.size));
	if (!id)
		reading_out_of_memory(reading);
	size_t out = 0;
	for (size_t i = 0; id && id[i]; i++) {
		bool is_letter = (id[i] >= 'a' && id[i] <= 'z') || (id[i] >= '0' && id[i] <= '9') ||
				 (unsigned char)id[i] >= 0x80;
		if (is_letter)
			id[out++] = id[i];
		else if (out && id[out - 1] != '-')
			id[out++] = '-';
	}
	if (id)
		id[out] = '\0';
	return id;
}

static bool is_second(struct lexicon_reading *reading)
{
	const struct dossier_lexicon_entry *old =
		dossier_lexicon_builder_find(reading->text->builder, reading->entry.id);
	if (reading->change != DOSSIER_LEXICON_DEFINE || !old)
		return false;
	PROBLEM(reading,
		"a second entry with the id \"%s\": the first is at %s:%u; give one an id of "
		"its own, or use extend",
		old->id, old->file ? old->file : "?", old->line);
	return true;
}

/* Hand the entry over; what is wrong with it alone is a problem, all else stops the reading. */
static void submit(struct lexicon_reading *reading)
{
	struct lexicon_text *text = reading->text;
	struct dossier_error error;
	reading->entry.aliases = reading->aliases;
	reading->entry.n_aliases = reading->n_aliases;
	reading->entry.roles = reading->roles;
	reading->entry.n_roles = reading->n_roles;
	reading->entry.file = text->file;
	reading->entry.line = (uint32_t)reading->line;
	if (is_second(reading))
		return;
	enum dossier_status status = dossier_lexicon_builder_add(text->builder, reading->change,
								 &reading->entry, &error);
	if (status == DOSSIER_INPUT) {
		PROBLEM(reading, "%s", error.message);
	} else if (status) {
		text->status = status;
		*text->error = error;
		reading_stop(reading->L);
	}
}

static void read_entry(struct lexicon_reading *reading, int index, const struct word *word);

/* capital = "id", or a table that describes the city, which becomes an entry of its own. */
static void read_capital(struct lexicon_reading *reading, int index)
{
	static const struct word capital_word = {"capital", DOSSIER_PLACE, "capital"};
	lua_State *L = reading->L;
	int type = lua_getfield(L, index, "capital");
	if (type == LUA_TSTRING)
		reading->entry.capital = reading_string(reading, -1, "capital");
	if (type == LUA_TTABLE) {
		struct lexicon_reading capital = {
			.L = L, .text = reading->text, .line = reading->line};
		capital.entry.country = reading->entry.id;
		read_entry(&capital, lua_gettop(L), &capital_word);
		reading->entry.capital = capital.entry.id;
		const char *name = capital.entry.name;
		struct dossier_lexicon_alias *alias = NULL;
		if (name && strcmp(name, reading->entry.name) && !reading_find_alias(reading, name))
			alias = reading_add_alias(reading, name, DOSSIER_ALIAS_METONYM);
		if (alias)
			alias->is_ambiguous = capital.entry.is_ambiguous;
	} else if (type != LUA_TSTRING && type != LUA_TNIL) {
		PROBLEM(reading, "%s: capital must be an id, or a table that describes a city",
			reading_title(reading));
	}
	lua_pop(L, 1); /* still in its table */
}

static bool read_name(struct lexicon_reading *reading, int index)
{
	lua_State *L = reading->L;
	lua_rawgeti(L, index, 1);
	const char *name = reading_string(reading, -1, "the name, which comes first,");
	lua_pop(L, 1);
	if (!name || !reading_is_foldable(reading, name))
		return false;
	reading->entry.name = name;
	return true;
}

static void read_entry(struct lexicon_reading *reading, int index, const struct word *word)
{
	const char *country = reading->entry.country;
	reading->entry.kind = word->kind;
	if (!read_name(reading, index))
		return;
	reading_check_keys(reading, index, field_names, FIELDS);
	const char *id = reading_string_field(reading, index, "id");
	reading->entry.id = id ? id : slug(reading, reading->entry.name);
	read_strings(reading, index, word->type);
	if (!reading->entry.country)
		reading->entry.country = country;
	if (!reading->entry.code && !strcmp(word->name, "country"))
		reading->entry.code = reading->entry.id; /* CAMEO's codes are those of ISO */
	read_numbers(reading, index);
	reading_names(reading, index);
	read_capital(reading, index);
	submit(reading);
}

static struct lexicon_reading start_reading(lua_State *L)
{
	lexicon_charge(L, text_of(L), ENTRY_STEPS);
	return (struct lexicon_reading){.L = L, .text = text_of(L), .line = line_of(L)};
}

/* person { ... } and its like; the second upvalue is the index of the word. */
static int l_entry(lua_State *L)
{
	const struct word *word = &words[lua_tointeger(L, lua_upvalueindex(2))];
	struct lexicon_reading reading = start_reading(L);
	struct arena_mark mark = arena_mark(reading.text->scratch);
	if (!lua_istable(L, 1)) {
		PROBLEM(&reading, "%s must be followed by { ... }", word->name);
		return 0;
	}
	lua_settop(L, 1);
	luaL_checkstack(L, 20, NULL);
	read_entry(&reading, 1, word);
	arena_rewind(reading.text->scratch, mark);
	return 0;
}

static bool is_known(const struct lexicon_reading *reading, const char *id)
{
	const struct dossier_lexicon *base = reading->text->options->base;
	return dossier_lexicon_builder_find(reading->text->builder, id) ||
	       (base && dossier_lexicon_by_id(base, id) != DOSSIER_NONE);
}

static void check_known(struct lexicon_reading *reading)
{
	if (!is_known(reading, reading->entry.id))
		PROBLEM(reading, "no entry has the id \"%s\"", reading->entry.id);
}

/* The part behind extend "RUS". */
static int l_extend_with(lua_State *L)
{
	struct lexicon_reading reading = start_reading(L);
	struct arena_mark mark = arena_mark(reading.text->scratch);
	reading.change = DOSSIER_LEXICON_EXTEND;
	reading.entry.id = lua_tostring(L, lua_upvalueindex(2));
	if (!lua_istable(L, 1)) {
		PROBLEM(&reading, "extend \"%s\" must be followed by { ... }", reading.entry.id);
		return 0;
	}
	lua_settop(L, 1);
	luaL_checkstack(L, 20, NULL);
	check_known(&reading);
	reading_check_keys(&reading, 1, field_names, FIELDS);
	read_strings(&reading, 1, NULL);
	read_numbers(&reading, 1);
	reading_names(&reading, 1);
	reading.entry.capital = reading_string_field(&reading, 1, "capital");
	submit(&reading);
	arena_rewind(reading.text->scratch, mark);
	return 0;
}

static int l_extend(lua_State *L)
{
	struct lexicon_reading reading = start_reading(L);
	if (!reading_string(&reading, 1, "the id behind extend")) {
		lua_settop(L, 0);
		lua_pushstring(L, "");
	}
	lua_settop(L, 1);
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_pushcclosure(L, l_extend_with, 2);
	return 1;
}

static int l_remove(lua_State *L)
{
	struct lexicon_reading reading = start_reading(L);
	reading.change = DOSSIER_LEXICON_REMOVE;
	reading.entry.id = reading_string(&reading, 1, "the id behind remove");
	if (!reading.entry.id)
		return 0;
	check_known(&reading);
	submit(&reading);
	return 0;
}

static int l_role(lua_State *L)
{
	struct lexicon_reading reading = start_reading(L);
	if (!lua_istable(L, 1)) {
		PROBLEM(&reading, "role must be followed by { ... }");
		lua_settop(L, 0);
		lua_newtable(L);
	}
	lua_settop(L, 1);
	luaL_setmetatable(L, LEXICON_ROLE);
	return 1;
}

/* A word that the language does not have: reported, and then good for anything, so that what
 * follows it does no harm. */
static int l_nothing(lua_State *L)
{
	lua_settop(L, 0);
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_pushcclosure(L, l_nothing, 1);
	return 1;
}

static int l_unknown(lua_State *L)
{
	const char *names[WORDS + 3] = {"role", "extend", "remove"};
	struct lexicon_reading reading = start_reading(L);
	const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
	for (size_t i = 0; i < WORDS; i++)
		names[i + 3] = words[i].name;
	lexicon_charge(L, reading.text, LEXICON_PROBLEM_STEPS);
	size_t near = near_name(span_of(name), names, WORDS + 3);
	if (near < WORDS + 3)
		PROBLEM(&reading, "unknown word \"%s\" (did you mean \"%s\"?)", name, names[near]);
	else
		PROBLEM(&reading, "unknown word \"%s\"", name);
	return l_nothing(L);
}

static void set_word(lua_State *L, struct lexicon_text *text, const char *name,
		     lua_CFunction function)
{
	lua_pushlightuserdata(L, text);
	lua_pushcclosure(L, function, 1);
	lua_setfield(L, -2, name);
}

void lexicon_push_words(lua_State *L, struct lexicon_text *text)
{
	luaL_newmetatable(L, LEXICON_ROLE);
	lua_pushboolean(L, 0);
	lua_setfield(L, -2, "__metatable");
	lua_pop(L, 1);
	lua_createtable(L, 0, WORDS + 3);
	for (size_t i = 0; i < WORDS; i++) {
		lua_pushlightuserdata(L, text);
		lua_pushinteger(L, (lua_Integer)i);
		lua_pushcclosure(L, l_entry, 2);
		lua_setfield(L, -2, words[i].name);
	}
	set_word(L, text, "role", l_role);
	set_word(L, text, "extend", l_extend);
	set_word(L, text, "remove", l_remove);
	lua_createtable(L, 0, 1);
	set_word(L, text, "__index", l_unknown);
	lua_setmetatable(L, -2);
}
