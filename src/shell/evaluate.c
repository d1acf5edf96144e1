/*
 * How a line is taken: (1) "return LINE" loads: an expression list. (2) It divides into a row of
 * expressions, found from the left, each as long as it can be: "f() g()" is two calls to Lua as
 * well, but here each shows its value. (3) Statements. Whether input is unfinished is told by Lua's
 * message, which then ends in "<eof>"; a line break is appended first, so that an open string is an
 * error at once.
 */
#include "shell/evaluate.h"

#include "base/buffer.h"
#include "lua/host.h"
#include "shell/scan.h"

#define TOKENS 48 /* of a line that is tried as several expressions */
#define PIECES 16

/* Push the loaded "before LINE \n", or the message. before ends up on the first line. */
static int load(lua_State *L, const char *before, struct span source, const char *name)
{
	struct buffer text;
	buffer_init(&text, source.length + 64);
	buffer_string(&text, before);
	buffer_span(&text, source);
	buffer_char(&text, '\n');
	int status = LUA_ERRMEM;
	if (text.failure)
		lua_pushliteral(L, "out of memory");
	else
		status = lua_host_load(L, text.at, text.length, name);
	buffer_release(&text);
	return status;
}

static bool is_unfinished(lua_State *L)
{
	size_t length;
	const char *message = lua_tolstring(L, -1, &length);
	return message && span_ends(span_make(message, length), SPAN("<eof>"));
}

static bool loads(lua_State *L, struct span source)
{
	bool is_good = load(L, "return ", source, "=input") == LUA_OK;
	lua_pop(L, 1);
	return is_good;
}

/* Call the function on top and hand on what it gives. */
static enum evaluation run(lua_State *L, struct span source, const struct evaluation_watch *watch)
{
	int base = lua_gettop(L) - 1;
	bool is_good = lua_host_call(L, 0, LUA_MULTRET) == LUA_OK;
	int n = lua_gettop(L) - base;
	if (!is_good)
		watch->failed(watch->context, L, source);
	else if (n)
		is_good = watch->shown(watch->context, L, n);
	lua_settop(L, base);
	return is_good ? EVALUATED_DONE : EVALUATED_FAILED;
}

/* The tokens at depth 0, as the places where an expression may end; 0 when there are too many. */
static size_t ends(struct span source, size_t out[TOKENS])
{
	struct scan scan = scan_start(source);
	struct scan_token token;
	int depth = 0;
	size_t n = 0;
	while ((token = scan_next(&scan)).kind != SCAN_END) {
		if (scan_is(&token, "(") || scan_is(&token, "{") || scan_is(&token, "["))
			depth++;
		else if (scan_is(&token, ")") || scan_is(&token, "}") || scan_is(&token, "]"))
			depth--;
		if (token.kind == SCAN_COMMENT || depth)
			continue;
		if (n == TOKENS)
			return 0;
		out[n++] = (size_t)(token.text.at + token.text.length - source.at);
	}
	return n;
}

static size_t skip_semicolons(struct span source, size_t at)
{
	while (at < source.length && (strchr(" \t\n\r;", source.at[at]) != NULL))
		at++;
	return at;
}

/* Divide into expressions; how many, 0 when it is no row of two or more. */
static size_t divide(lua_State *L, struct span source, struct span pieces[PIECES])
{
	size_t stops[TOKENS], n_stops = ends(source, stops), n = 0, at = 0, next = 0;
	while (next < n_stops) {
		size_t i = n_stops;
		if (n == PIECES)
			return 0;
		at = skip_semicolons(source, at);
		while (i > next && !(stops[i - 1] > at &&
				     loads(L, span_make(source.at + at, stops[i - 1] - at))))
			i--;
		if (i == next)
			return at >= source.length ? n : 0;
		pieces[n++] = span_make(source.at + at, stops[i - 1] - at);
		at = stops[i - 1];
		next = i;
	}
	return n > 1 ? n : 0;
}

static enum evaluation run_pieces(lua_State *L, const struct span *pieces, size_t n,
				  const char *name, const struct evaluation_watch *watch)
{
	enum evaluation done = EVALUATED_DONE;
	for (size_t i = 0; i < n && done == EVALUATED_DONE; i++) {
		if (load(L, "return ", pieces[i], name) == LUA_OK) {
			done = run(L, pieces[i], watch);
			continue;
		}
		watch->failed(watch->context, L, pieces[i]);
		lua_pop(L, 1);
		done = EVALUATED_FAILED;
	}
	return done;
}

enum evaluation evaluate(lua_State *L, struct span source, const char *name, bool is_final,
			 const struct evaluation_watch *watch)
{
	struct span pieces[PIECES];
	if (load(L, "return ", source, name) == LUA_OK)
		return run(L, source, watch);
	bool is_open = is_unfinished(L);
	lua_pop(L, 1);
	size_t n = divide(L, source, pieces);
	if (n)
		return run_pieces(L, pieces, n, name, watch);
	if (load(L, "", source, name) == LUA_OK)
		return run(L, source, watch);
	is_open = !is_final && (is_open || is_unfinished(L));
	if (!is_open)
		watch->failed(watch->context, L, source);
	lua_pop(L, 1);
	return is_open ? EVALUATED_UNFINISHED : EVALUATED_FAILED;
}
