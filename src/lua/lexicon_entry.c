/*
 * From Lua tables to entries. A word of the language never raises for what an analyst wrote: it
 * reports, leaves out what is wrong, and goes on. Strings are borrowed from the table, which stays
 * on the stack, until the builder has copied them; everything else is in the scratch arena.
 */
#include "lua/lexicon_entry.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/near.h"
#include "text/lexicon_fold.h"

#define ROLE "dossier.lexicon.role"
#define ALIASES 4096 /* of one entry */

/* What a word costs, in steps of Lua: an entry, and a problem that looks for a near name. */
#define ENTRY_STEPS 200
#define PROBLEM_STEPS 1000

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

/* An entry while its table is read. */
struct reading {
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

/* Stop all reading; what it is for is in text->status. */
static int stop(lua_State *L)
{
	return luaL_error(L, "stopped");
}

static int out_of_memory(struct reading *reading)
{
	reading->text->status = arena_error(reading->text->scratch, reading->text->error);
	return stop(reading->L);
}

static const char *entry_name(const struct reading *reading)
{
	if (reading->entry.name)
		return reading->entry.name;
	return reading->entry.id ? reading->entry.id : "entry";
}

#define PROBLEM(reading, ...)                                                                      \
	lexicon_problem((reading)->text, DOSSIER_INPUT, (reading)->line, __VA_ARGS__)

/* A string without control characters, or NULL after a report. */
static const char *check_string(struct reading *reading, int index, const char *what)
{
	size_t length;
	if (lua_type(reading->L, index) != LUA_TSTRING) {
		PROBLEM(reading, "%s: %s must be a string, not a %s", entry_name(reading), what,
			luaL_typename(reading->L, index));
		return NULL;
	}
	const char *string = lua_tolstring(reading->L, index, &length);
	for (size_t i = 0; i < length; i++)
		if ((unsigned char)string[i] < 0x20 || string[i] == 0x7f) {
			PROBLEM(reading, "%s: %s has a control character in it",
				entry_name(reading), what);
			return NULL;
		}
	if (length)
		return string;
	PROBLEM(reading, "%s: %s is empty", entry_name(reading), what);
	return NULL;
}

/* A field of the table at index, which stays in the table; NULL when absent or wrong. */
static const char *string_field(struct reading *reading, int index, const char *field)
{
	const char *out = NULL;
	if (lua_getfield(reading->L, index, field) != LUA_TNIL)
		out = check_string(reading, -1, field);
	lua_pop(reading->L, 1);
	return out;
}

static bool has_digits(const char *at, size_t n, int low, int high)
{
	int value = 0;
	for (size_t i = 0; i < n; i++) {
		if (at[i] < '0' || at[i] > '9')
			return false;
		value = value * 10 + (at[i] - '0');
	}
	return value >= low && value <= high;
}

/* YYYY, YYYY-MM or YYYY-MM-DD. */
static bool is_date(const char *date)
{
	size_t n = strlen(date);
	if ((n != 4 && n != 7 && n != 10) || !has_digits(date, 4, 1, 9999))
		return false;
	if (n >= 7 && (date[4] != '-' || !has_digits(date + 5, 2, 1, 12)))
		return false;
	return n < 10 || (date[7] == '-' && has_digits(date + 8, 2, 1, 31));
}

static const char *date_field(struct reading *reading, int index, const char *field)
{
	const char *date = string_field(reading, index, field);
	if (!date || is_date(date))
		return date;
	PROBLEM(reading,
		"%s: %s = \"%s\" is no date: write \"2016\", \"2016-09\" or \"2016-09-10\"",
		entry_name(reading), field, date);
	return NULL;
}

/* Both ends of a time; an end before its beginning is reported, and left out. */
static void time_fields(struct reading *reading, int index, const char **from, const char **to)
{
	*from = date_field(reading, index, "from");
	*to = date_field(reading, index, "to");
	if (!*from || !*to)
		return;
	size_t n = strlen(*from) < strlen(*to) ? strlen(*from) : strlen(*to);
	if (strncmp(*from, *to, n) <= 0)
		return;
	PROBLEM(reading, "%s: from = \"%s\" is after to = \"%s\"", entry_name(reading), *from, *to);
	*from = *to = NULL;
}

static void report_key(struct reading *reading, const char *key, const char *const *names, size_t n)
{
	lexicon_charge(reading->L, reading->text, PROBLEM_STEPS);
	size_t near = near_name(span_of(key), names, n);
	if (near < n)
		PROBLEM(reading, "%s: unknown field \"%s\" (did you mean \"%s\"?)",
			entry_name(reading), key, names[near]);
	else
		PROBLEM(reading, "%s: unknown field \"%s\"", entry_name(reading), key);
}

/* The first key in byte order that is behind `last` and not in a list of names, or NULL. Keys stay
 * in the table. */
static const char *next_unknown(lua_State *L, int index, const char *const *names, size_t n,
				const char *last)
{
	const char *out = NULL;
	lua_pushnil(L);
	while (lua_next(L, index)) {
		lua_pop(L, 1);
		if (lua_type(L, -1) != LUA_TSTRING)
			continue;
		const char *key = lua_tostring(L, -1);
		size_t i = 0;
		while (i < n && strcmp(names[i], key))
			i++;
		bool is_next = (!last || strcmp(key, last) > 0) && (!out || strcmp(key, out) < 0);
		if (i == n && is_next)
			out = key;
	}
	return out;
}

#define UNKNOWN 4 /* reported of one table */

/* Report keys of a table that are not in a list of names, in order: Lua's own order is different
 * each time. List items are passed over. */
static void check_keys(struct reading *reading, int index, const char *const *names, size_t n)
{
	const char *key = NULL;
	for (int i = 0; i < UNKNOWN; i++) {
		key = next_unknown(reading->L, index, names, n, key);
		if (!key)
			return;
		report_key(reading, key, names, n);
	}
}

static bool is_foldable(struct reading *reading, const char *name)
{
	struct fold fold;
	fold_init(&fold, name, strlen(name), 0);
	if (fold_all(&fold))
		return true;
	if (fold.size >= DOSSIER_LEXICON_NAME)
		PROBLEM(reading, "%s: a name is longer than %d bytes", entry_name(reading),
			DOSSIER_LEXICON_NAME);
	else
		PROBLEM(reading,
			"\"%s\" cannot be a name: no letters, or signs that names do not have",
			name);
	return false;
}

static struct dossier_lexicon_alias *find_alias(struct reading *reading, const char *name)
{
	for (size_t i = 0; i < reading->n_aliases; i++)
		if (!strcmp(reading->aliases[i].name, name))
			return &reading->aliases[i];
	return NULL;
}

/* Add a name that is a string somewhere below the table, or in the arena. */
static struct dossier_lexicon_alias *add_alias(struct reading *reading, const char *name,
					       enum dossier_alias_kind kind)
{
	lexicon_charge(reading->L, reading->text, (unsigned)reading->n_aliases + 1);
	if (!is_foldable(reading, name))
		return NULL;
	struct dossier_lexicon_alias *old = find_alias(reading, name);
	if ((old && old->kind == kind) ||
	    (reading->entry.name && !strcmp(reading->entry.name, name))) {
		PROBLEM(reading, "%s: \"%s\" is there twice", entry_name(reading), name);
		return NULL;
	}
	if (reading->n_aliases == ALIASES) {
		PROBLEM(reading, "%s: more than %d names", entry_name(reading), ALIASES);
		return NULL;
	}
	struct dossier_lexicon_alias *alias =
		ARENA_PUSH(reading->text->scratch, reading->aliases, reading->n_aliases,
			   reading->aliases_capacity);
	if (!alias)
		out_of_memory(reading);
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
static void add_dated(struct reading *reading, int index, enum dossier_alias_kind kind)
{
	static const char *const keys[] = {"from", "to", "ambiguous"};
	lua_State *L = reading->L;
	check_keys(reading, index, keys, 3);
	lua_rawgeti(L, index, 1);
	const char *name = check_string(reading, -1, "a name");
	lua_pop(L, 1);
	struct dossier_lexicon_alias *alias = name ? add_alias(reading, name, kind) : NULL;
	if (!alias)
		return;
	time_fields(reading, index, &alias->from, &alias->to);
	lua_getfield(L, index, "ambiguous");
	alias->is_ambiguous = lua_toboolean(L, -1);
	lua_pop(L, 1);
}

/* One name on the top of the stack: a string or a dated name. */
static void add_name(struct reading *reading, enum dossier_alias_kind kind, const char *what)
{
	lua_State *L = reading->L;
	if (lua_istable(L, -1)) {
		add_dated(reading, lua_gettop(L), kind);
		return;
	}
	const char *name = check_string(reading, -1, what);
	if (name)
		add_alias(reading, name, kind);
}

/* A field that is a name, a dated name, or a list of such. False when it is absent. */
static bool add_names(struct reading *reading, int index, const char *field,
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

static void add_role(struct reading *reading, int index)
{
	static const char *const keys[] = {"from", "to", "organization"};
	lua_State *L = reading->L;
	check_keys(reading, index, keys, 3);
	lua_rawgeti(L, index, 1);
	const char *title = check_string(reading, -1, "the title of a role");
	lua_pop(L, 1);
	if (!title)
		return;
	struct dossier_lexicon_role *role = ARENA_PUSH(reading->text->scratch, reading->roles,
						       reading->n_roles, reading->roles_capacity);
	if (!role) {
		out_of_memory(reading);
		return;
	}
	role->title = title;
	role->organization = string_field(reading, index, "organization");
	time_fields(reading, index, &role->from, &role->to);
}

static bool is_role(lua_State *L, int index)
{
	if (!lua_istable(L, index) || !lua_getmetatable(L, index))
		return false;
	luaL_getmetatable(L, ROLE);
	bool is_equal = lua_rawequal(L, -1, -2);
	lua_pop(L, 2);
	return is_equal;
}

/* The list part: the name first (save in extend), then further names and roles. */
static void add_list(struct reading *reading, int index)
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

static void add_short(struct reading *reading, struct span name)
{
	char *copy = arena_string(reading->text->scratch, name);
	if (!copy)
		out_of_memory(reading);
	else if (!find_alias(reading, copy) && strcmp(copy, reading->entry.name))
		add_alias(reading, copy, DOSSIER_ALIAS_SHORT);
}

/* The surname: the last word, with the particles before it; of "al-Assad" also "Assad". */
static void add_surname(struct reading *reading, struct span name)
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

static void add_surnames(struct reading *reading)
{
	size_t n = reading->n_aliases;
	add_surname(reading, span_of(reading->entry.name));
	for (size_t i = 0; i < n; i++)
		if (reading->aliases[i].kind == DOSSIER_ALIAS_NAME)
			add_surname(reading, span_of(reading->aliases[i].name));
}

/* true: the name of the entry; a name or a list: those names of it. */
static void mark_name(struct reading *reading)
{
	const char *name = check_string(reading, -1, "ambiguous");
	if (!name)
		return;
	bool is_found = reading->entry.name && !strcmp(name, reading->entry.name);
	reading->entry.is_ambiguous |= is_found;
	for (size_t i = 0; i < reading->n_aliases; i++)
		if (!strcmp(reading->aliases[i].name, name))
			reading->aliases[i].is_ambiguous = is_found = true;
	if (!is_found)
		PROBLEM(reading, "%s: ambiguous: \"%s\" is none of its names", entry_name(reading),
			name);
}

static void mark_ambiguous(struct reading *reading, int index)
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

/* A number within bounds, or NAN after a report; NAN too when absent. */
static double number_field(struct reading *reading, int index, const char *field, double low,
			   double high)
{
	lua_State *L = reading->L;
	double value = NAN;
	int type = lua_getfield(L, index, field);
	if (type == LUA_TNUMBER)
		value = lua_tonumber(L, -1);
	if (type != LUA_TNIL && !(value >= low && value <= high)) {
		PROBLEM(reading, "%s: %s must be a number from %.0f to %.0f", entry_name(reading),
			field, low, high);
		value = NAN;
	}
	lua_pop(L, 1);
	return value;
}

static void read_numbers(struct reading *reading, int index)
{
	double latitude = number_field(reading, index, "lat", -90, 90);
	double longitude = number_field(reading, index, "lon", -180, 180);
	double population = number_field(reading, index, "population", 0, 4e9);
	if (isnan(latitude) != isnan(longitude))
		PROBLEM(reading, "%s: lat and lon must be given together", entry_name(reading));
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

static void read_strings(struct reading *reading, int index, const char *type)
{
	struct dossier_lexicon_entry *entry = &reading->entry;
	const char *given = string_field(reading, index, "type");
	entry->type = given ? given : type;
	entry->code = string_field(reading, index, "code");
	entry->iso = string_field(reading, index, "iso");
	entry->wikidata = string_field(reading, index, "wikidata");
	entry->country = string_field(reading, index, "country");
	if (entry->wikidata && !is_wikidata(entry->wikidata)) {
		PROBLEM(reading, "%s: wikidata must be like \"Q42\"", entry_name(reading));
		entry->wikidata = NULL;
	}
}

/* An id from a name: "Sergey Lavrov" is "sergey-lavrov". */
static const char *slug(struct reading *reading, const char *name)
{
	struct fold fold;
	fold_init(&fold, name, strlen(name), 0);
	if (!fold_all(&fold))
		return NULL;
	char *id = arena_string(reading->text->scratch, span_make(fold.key, fold.size));
	if (!id)
		out_of_memory(reading);
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

static void read_names(struct reading *reading, int index)
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

static bool is_second(struct reading *reading)
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
static void submit(struct reading *reading)
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
		stop(reading->L);
	}
}

static void read_entry(struct reading *reading, int index, const struct word *word);

/* capital = "id", or a table that describes the city, which becomes an entry of its own. */
static void read_capital(struct reading *reading, int index)
{
	static const struct word capital_word = {"capital", DOSSIER_PLACE, "capital"};
	lua_State *L = reading->L;
	int type = lua_getfield(L, index, "capital");
	if (type == LUA_TSTRING)
		reading->entry.capital = check_string(reading, -1, "capital");
	if (type == LUA_TTABLE) {
		struct reading capital = {.L = L, .text = reading->text, .line = reading->line};
		capital.entry.country = reading->entry.id;
		read_entry(&capital, lua_gettop(L), &capital_word);
		reading->entry.capital = capital.entry.id;
		const char *name = capital.entry.name;
		struct dossier_lexicon_alias *alias = NULL;
		if (name && strcmp(name, reading->entry.name) && !find_alias(reading, name))
			alias = add_alias(reading, name, DOSSIER_ALIAS_METONYM);
		if (alias)
			alias->is_ambiguous = capital.entry.is_ambiguous;
	} else if (type != LUA_TSTRING && type != LUA_TNIL) {
		PROBLEM(reading, "%s: capital must be an id, or a table that describes a city",
			entry_name(reading));
	}
	lua_pop(L, 1); /* still in its table */
}

static bool read_name(struct reading *reading, int index)
{
	lua_State *L = reading->L;
	lua_rawgeti(L, index, 1);
	const char *name = check_string(reading, -1, "the name, which comes first,");
	lua_pop(L, 1);
	if (!name || !is_foldable(reading, name))
		return false;
	reading->entry.name = name;
	return true;
}

static void read_entry(struct reading *reading, int index, const struct word *word)
{
	const char *country = reading->entry.country;
	reading->entry.kind = word->kind;
	if (!read_name(reading, index))
		return;
	check_keys(reading, index, field_names, FIELDS);
	const char *id = string_field(reading, index, "id");
	reading->entry.id = id ? id : slug(reading, reading->entry.name);
	read_strings(reading, index, word->type);
	if (!reading->entry.country)
		reading->entry.country = country;
	if (!reading->entry.code && !strcmp(word->name, "country"))
		reading->entry.code = reading->entry.id; /* CAMEO's codes are those of ISO */
	read_numbers(reading, index);
	read_names(reading, index);
	read_capital(reading, index);
	submit(reading);
}

static struct reading start_reading(lua_State *L)
{
	lexicon_charge(L, text_of(L), ENTRY_STEPS);
	return (struct reading){.L = L, .text = text_of(L), .line = line_of(L)};
}

/* person { ... } and its like; the second upvalue is the index of the word. */
static int l_entry(lua_State *L)
{
	const struct word *word = &words[lua_tointeger(L, lua_upvalueindex(2))];
	struct reading reading = start_reading(L);
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

static bool is_known(const struct reading *reading, const char *id)
{
	const struct dossier_lexicon *base = reading->text->options->base;
	return dossier_lexicon_builder_find(reading->text->builder, id) ||
	       (base && dossier_lexicon_by_id(base, id) != DOSSIER_NONE);
}

static void check_known(struct reading *reading)
{
	if (!is_known(reading, reading->entry.id))
		PROBLEM(reading, "no entry has the id \"%s\"", reading->entry.id);
}

/* The part behind extend "RUS". */
static int l_extend_with(lua_State *L)
{
	struct reading reading = start_reading(L);
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
	check_keys(&reading, 1, field_names, FIELDS);
	read_strings(&reading, 1, NULL);
	read_numbers(&reading, 1);
	read_names(&reading, 1);
	reading.entry.capital = string_field(&reading, 1, "capital");
	submit(&reading);
	arena_rewind(reading.text->scratch, mark);
	return 0;
}

static int l_extend(lua_State *L)
{
	struct reading reading = start_reading(L);
	if (!check_string(&reading, 1, "the id behind extend")) {
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
	struct reading reading = start_reading(L);
	reading.change = DOSSIER_LEXICON_REMOVE;
	reading.entry.id = check_string(&reading, 1, "the id behind remove");
	if (!reading.entry.id)
		return 0;
	check_known(&reading);
	submit(&reading);
	return 0;
}

static int l_role(lua_State *L)
{
	struct reading reading = start_reading(L);
	if (!lua_istable(L, 1)) {
		PROBLEM(&reading, "role must be followed by { ... }");
		lua_settop(L, 0);
		lua_newtable(L);
	}
	lua_settop(L, 1);
	luaL_setmetatable(L, ROLE);
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
	struct reading reading = start_reading(L);
	const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
	for (size_t i = 0; i < WORDS; i++)
		names[i + 3] = words[i].name;
	lexicon_charge(L, reading.text, PROBLEM_STEPS);
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
	luaL_newmetatable(L, ROLE);
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
