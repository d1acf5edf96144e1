/*
 * The position in front of a message is that of the script: frames of C and of the standard modules
 * are passed over, so an analyst sees the line to change, however deep the complaint came from.
 */
#include "lua/raise.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

#include "base/near.h"

/* Push the position of the innermost function of a script: C and the standard modules say nothing
 * to an analyst. [-0, +1, m] */
static void push_where(lua_State *L)
{
	lua_Debug frame;

	for (int level = 1; lua_getstack(L, level, &frame); level++) {
		lua_getinfo(L, "Sl", &frame);
		if (frame.currentline < 0 || strncmp(frame.source, "=dossier.", 9) == 0)
			continue;
		lua_pushfstring(L, "%s:%d: ", frame.short_src, frame.currentline);
		return;
	}
	lua_pushliteral(L, "");
}

/* The engine may have named the verb itself. */
static bool takes_verb(const struct dossier_error *error, const char *verb)
{
	size_t length = strlen(verb);

	if (error->status == DOSSIER_INTERRUPTED || error->status == DOSSIER_MEMORY)
		return false;
	return strncmp(error->message, verb, length) != 0 || error->message[length] != ':';
}

int raise_error(lua_State *L, const struct dossier_error *error)
{
	return raise_in(L, NULL, error);
}

int raise_in(lua_State *L, const char *verb, const struct dossier_error *error)
{
	const char *message =
		error->message[0] ? error->message : dossier_status_name(error->status);

	push_where(L);
	if (verb && takes_verb(error, verb))
		lua_pushfstring(L, "%s: %s", verb, message);
	else
		lua_pushstring(L, message);
	if (error->file[0] && error->line > 0)
		lua_pushfstring(L, " (%s, line %I)", error->file, (LUAI_UACINT)error->line);
	else
		lua_pushliteral(L, "");
	lua_concat(L, 3);
	return lua_error(L);
}

int raise_misuse(lua_State *L, const char *verb, const char *format, ...)
{
	va_list arguments;

	push_where(L);
	if (verb)
		lua_pushfstring(L, "%s: ", verb);
	else
		lua_pushliteral(L, "");
	va_start(arguments, format);
	lua_pushvfstring(L, format, arguments);
	va_end(arguments);
	lua_concat(L, 3);
	return lua_error(L);
}

void push_suggestion(lua_State *L, const char *word, const char *const *names, size_t n)
{
	size_t near = near_name(span_of(word), names, n);
	if (near < n)
		lua_pushfstring(L, " (did you mean \"%s\"?)", names[near]);
	else
		lua_pushliteral(L, "");
}
