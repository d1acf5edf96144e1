/* Values of a lexicon's tables: strings, dates, numbers, and keys that nobody knows. */
#include "lua/lexicon_reading.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "base/near.h"

/* Stop all reading; what it is for is in text->status. */
int reading_stop(lua_State *L)
{
	return luaL_error(L, "stopped");
}

int reading_out_of_memory(struct lexicon_reading *reading)
{
	reading->text->status = arena_error(reading->text->scratch, reading->text->error);
	return reading_stop(reading->L);
}

const char *reading_title(const struct lexicon_reading *reading)
{
	if (reading->entry.name)
		return reading->entry.name;
	return reading->entry.id ? reading->entry.id : "entry";
}

/* A string without control characters, or NULL after a report. */
const char *reading_string(struct lexicon_reading *reading, int index, const char *what)
{
	size_t length;
	if (lua_type(reading->L, index) != LUA_TSTRING) {
		PROBLEM(reading, "%s: %s must be a string, not a %s", reading_title(reading), what,
			luaL_typename(reading->L, index));
		return NULL;
	}
	const char *string = lua_tolstring(reading->L, index, &length);
	for (size_t i = 0; i < length; i++)
		if ((unsigned char)string[i] < 0x20 || string[i] == 0x7f) {
			PROBLEM(reading, "%s: %s has a control character in it",
				reading_title(reading), what);
			return NULL;
		}
	if (length)
		return string;
	PROBLEM(reading, "%s: %s is empty", reading_title(reading), what);
	return NULL;
}

/* A field of the table at index, which stays in the table; NULL when absent or wrong. */
const char *reading_string_field(struct lexicon_reading *reading, int index, const char *field)
{
	const char *out = NULL;
	if (lua_getfield(reading->L, index, field) != LUA_TNIL)
		out = reading_string(reading, -1, field);
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

static const char *date_field(struct lexicon_reading *reading, int index, const char *field)
{
	const char *date = reading_string_field(reading, index, field);
	if (!date || is_date(date))
		return date;
	PROBLEM(reading,
		"%s: %s = \"%s\" is no date: write \"2016\", \"2016-09\" or \"2016-09-10\"",
		reading_title(reading), field, date);
	return NULL;
}

/* Both ends of a time; an end before its beginning is reported, and left out. */
void reading_times(struct lexicon_reading *reading, int index, const char **from, const char **to)
{
	*from = date_field(reading, index, "from");
	*to = date_field(reading, index, "to");
	if (!*from || !*to)
		return;
	size_t n = strlen(*from) < strlen(*to) ? strlen(*from) : strlen(*to);
	if (strncmp(*from, *to, n) <= 0)
		return;
	PROBLEM(reading, "%s: from = \"%s\" is after to = \"%s\"", reading_title(reading), *from,
		*to);
	*from = *to = NULL;
}

static void report_key(struct lexicon_reading *reading, const char *key, const char *const *names,
		       size_t n)
{
	lexicon_charge(reading->L, reading->text, LEXICON_PROBLEM_STEPS);
	size_t near = near_name(span_of(key), names, n);
	if (near < n)
		PROBLEM(reading, "%s: unknown field \"%s\" (did you mean \"%s\"?)",
			reading_title(reading), key, names[near]);
	else
		PROBLEM(reading, "%s: unknown field \"%s\"", reading_title(reading), key);
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
void reading_check_keys(struct lexicon_reading *reading, int index, const char *const *names,
			size_t n)
{
	const char *key = NULL;
	for (int i = 0; i < UNKNOWN; i++) {
		key = next_unknown(reading->L, index, names, n, key);
		if (!key)
			return;
		report_key(reading, key, names, n);
	}
}

/* A number within bounds, or NAN after a report; NAN too when absent. */
double reading_number(struct lexicon_reading *reading, int index, const char *field, double low,
		      double high)
{
	lua_State *L = reading->L;
	double value = NAN;
	int type = lua_getfield(L, index, field);
	if (type == LUA_TNUMBER)
		value = lua_tonumber(L, -1);
	if (type != LUA_TNIL && !(value >= low && value <= high)) {
		PROBLEM(reading, "%s: %s must be a number from %.0f to %.0f",
			reading_title(reading), field, low, high);
		value = NAN;
	}
	lua_pop(L, 1);
	return value;
}
