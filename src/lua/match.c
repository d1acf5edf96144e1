/*
 * string.find, match, gmatch, gsub with Lua's patterns, counting steps.
 *
 * Lua's own matcher backtracks inside one C call, where no hook runs: a pattern with four ".-" on
 * 300 characters takes minutes and cannot be stopped. This one takes the same patterns and gives
 * the same answers, but every comparison of an item with a character is a step; a call may take
 * the limit "steps" and a few more for each character of the subject, and looks for an interrupt
 * every 4096 steps. One call is: a find, a match, a whole gsub, one turn of a gmatch.
 *
 *   item    = single | single ("*" | "+" | "-" | "?") | "%b" c c | "%f" set | "%" 1-9
 *   single  = c | "." | "%" class | set          pattern = ["^"] {item | "(" | ")"} ["$"]
 */
#include <ctype.h>
#include <lauxlib.h>
#include <stddef.h>
#include <string.h>

#include "lua/state.h"

enum {
	CAPTURES_MAX = 32,
	DEPTH_MAX = 200,
	REP_MAX = 1 << 30, /* bytes that string.rep makes at most */
	STEPS_PER_CHECK = 4096,
	STEPS_PER_BYTE = 64,
	OPEN = -1,    /* length of a capture that is not closed yet */
	POSITION = -2 /* length of a capture of a position: "()" */
};

struct capture {
	const char *at;
	ptrdiff_t length;
};

struct matcher {
	lua_State *L;
	struct lua_host *host;
	const char *subject, *end, *pattern_end;
	uint64_t steps, limit;
	int depth, n_captures;
	struct capture captures[CAPTURES_MAX];
};

static const char *match(struct matcher *m, const char *s, const char *p);

static void over_limit(struct matcher *m)
{
	host_check(m->L, m->host, STEPS_PER_CHECK);
	if (m->steps > m->limit)
		luaL_error(m->L,
			   "the pattern takes too many steps on this text (limit \"steps\"): make "
			   "it simpler, or match shorter pieces");
}

static inline void step(struct matcher *m)
{
	if (++m->steps % STEPS_PER_CHECK == 0)
		over_limit(m);
}

static unsigned char byte_at(const char *at)
{
	return (unsigned char)*at;
}

/* The end of the single item at p. */
static const char *single_end(struct matcher *m, const char *p)
{
	if (*p == '%') {
		if (p + 1 == m->pattern_end)
			luaL_error(m->L, "malformed pattern (ends with '%%')");
		return p + 2;
	}
	if (*p++ != '[')
		return p;
	p += p < m->pattern_end && *p == '^';
	do { /* the first character, perhaps ']', belongs to the set */
		if (p == m->pattern_end)
			luaL_error(m->L, "malformed pattern (missing ']')");
		char c = *p++;
		if (c == '%') {
			if (p == m->pattern_end)
				luaL_error(m->L, "malformed pattern (missing ']')");
			p++;
		}
	} while (p == m->pattern_end || *p != ']');
	return p + 1;
}

static bool is_in_class(int c, int class)
{
	bool is_in;

	switch (tolower(class)) {
	case 'a':
		is_in = isalpha(c);
		break;
	case 'c':
		is_in = iscntrl(c);
		break;
	case 'd':
		is_in = isdigit(c);
		break;
	case 'g':
		is_in = isgraph(c);
		break;
	case 'l':
		is_in = islower(c);
		break;
	case 'p':
		is_in = ispunct(c);
		break;
	case 's':
		is_in = isspace(c);
		break;
	case 'u':
		is_in = isupper(c);
		break;
	case 'w':
		is_in = isalnum(c);
		break;
	case 'x':
		is_in = isxdigit(c);
		break;
	default:
		return class == c;
	}
	return isupper(class) ? !is_in : is_in;
}

/* set points at '[', last at its ']'. */
static bool is_in_set(int c, const char *set, const char *last)
{
	bool is_member = true;

	set++;
	if (*set == '^') {
		is_member = false;
		set++;
	}
	for (; set < last; set++) {
		if (*set == '%') {
			if (is_in_class(c, byte_at(++set)))
				return is_member;
		} else if (set[1] == '-' && set + 2 < last) {
			if (byte_at(set) <= c && c <= byte_at(set + 2))
				return is_member;
			set += 2;
		} else if (byte_at(set) == c) {
			return is_member;
		}
	}
	return !is_member;
}

static bool is_single(struct matcher *m, const char *s, const char *p, const char *p_end)
{
	step(m);
	if (s >= m->end)
		return false;
	switch (*p) {
	case '.':
		return true;
	case '%':
		return is_in_class(byte_at(s), byte_at(p + 1));
	case '[':
		return is_in_set(byte_at(s), p, p_end - 1);
	default:
		return *p == *s;
	}
}

/* "%bxy": from an x to the y that balances it. */
static const char *match_balance(struct matcher *m, const char *s, const char *p)
{
	if (p + 1 >= m->pattern_end)
		luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
	if (s >= m->end || *s != *p)
		return NULL;
	int open = 1;
	for (const char *at = s + 1; at < m->end; at++) {
		step(m);
		if (*at == p[1]) {
			if (--open == 0)
				return at + 1;
		} else if (*at == p[0]) {
			open++;
		}
	}
	return NULL;
}

static const char *match_longest(struct matcher *m, const char *s, const char *p, const char *rest)
{
	ptrdiff_t n = 0;

	while (is_single(m, s + n, p, rest))
		n++;
	for (; n >= 0; n--) {
		const char *end = match(m, s + n, rest + 1);
		if (end)
			return end;
	}
	return NULL;
}

static const char *match_shortest(struct matcher *m, const char *s, const char *p, const char *rest)
{
	for (;; s++) {
		const char *end = match(m, s, rest + 1);
		if (end)
			return end;
		if (!is_single(m, s, p, rest))
			return NULL;
	}
}

static const char *open_capture(struct matcher *m, const char *s, const char *p, ptrdiff_t length)
{
	if (m->n_captures >= CAPTURES_MAX)
		luaL_error(m->L, "too many captures");
	m->captures[m->n_captures++] = (struct capture){s, length};
	const char *end = match(m, s, p);
	if (!end)
		m->n_captures--;
	return end;
}

static const char *close_capture(struct matcher *m, const char *s, const char *p)
{
	int i = m->n_captures;

	while (--i >= 0 && m->captures[i].length != OPEN)
		;
	if (i < 0)
		luaL_error(m->L, "invalid pattern capture");
	m->captures[i].length = s - m->captures[i].at;
	const char *end = match(m, s, p);
	if (!end)
		m->captures[i].length = OPEN;
	return end;
}

static const char *match_again(struct matcher *m, const char *s, int digit)
{
	int i = digit - '1';

	if (i < 0 || i >= m->n_captures || m->captures[i].length == OPEN)
		luaL_error(m->L, "invalid capture index %%%d", i + 1);
	size_t length = m->captures[i].length < 0 ? 0 : (size_t)m->captures[i].length;
	step(m);
	if ((size_t)(m->end - s) >= length && memcmp(m->captures[i].at, s, length) == 0)
		return s + length;
	return NULL;
}

/* "%f[set]": between a character outside and one inside the set. *p moves behind it. */
static bool is_frontier(struct matcher *m, const char *s, const char **p)
{
	const char *set = *p;

	if (set >= m->pattern_end || *set != '[')
		luaL_error(m->L, "missing '[' after '%%f' in pattern");
	*p = single_end(m, set);
	step(m);
	int before = s == m->subject ? 0 : byte_at(s - 1);
	int after = s == m->end ? 0 : byte_at(s);
	return !is_in_set(before, set, *p - 1) && is_in_set(after, set, *p - 1);
}

/* One single item with what follows it. NULL: no match; else *s and *p may have moved on, and
 * *is_done says whether the result is the end of the whole match. */
static const char *match_single(struct matcher *m, const char *s, const char **p, bool *is_done)
{
	const char *item = *p, *rest = single_end(m, item);
	char suffix = rest < m->pattern_end ? *rest : '\0';
	const char *end;

	*is_done = true;
	switch (suffix) {
	case '?':
		if (is_single(m, s, item, rest) && (end = match(m, s + 1, rest + 1)))
			return end;
		*p = rest + 1;
		*is_done = false;
		return s;
	case '+':
		return is_single(m, s, item, rest) ? match_longest(m, s + 1, item, rest) : NULL;
	case '*':
		return match_longest(m, s, item, rest);
	case '-':
		return match_shortest(m, s, item, rest);
	default:
		*p = rest;
		*is_done = false;
		return is_single(m, s, item, rest) ? s + 1 : NULL;
	}
}

/* An item that begins with '%' and is no class. As match_single; false: it is a class. */
static bool match_special(struct matcher *m, const char **s, const char **p)
{
	const char *at = *p + 1;

	if (at >= m->pattern_end)
		return false;
	switch (*at) {
	case 'b':
		*s = match_balance(m, *s, at + 1);
		*p = at + 3;
		return true;
	case 'f':
		at++;
		*s = is_frontier(m, *s, &at) ? *s : NULL;
		*p = at;
		return true;
	case '0':
	case '1':
	case '2':
	case '3':
	case '4':
	case '5':
	case '6':
	case '7':
	case '8':
	case '9':
		*s = match_again(m, *s, byte_at(at));
		*p = at + 1;
		return true;
	default:
		return false;
	}
}

static const char *match_items(struct matcher *m, const char *s, const char *p)
{
	bool is_done = false;

	while (s && !is_done && p < m->pattern_end) {
		step(m);
		if (*p == '(' && p + 1 < m->pattern_end && p[1] == ')')
			return open_capture(m, s, p + 2, POSITION);
		if (*p == '(')
			return open_capture(m, s, p + 1, OPEN);
		if (*p == ')')
			return close_capture(m, s, p + 1);
		if (*p == '$' && p + 1 == m->pattern_end)
			return s == m->end ? s : NULL;
		if (*p == '%' && match_special(m, &s, &p))
			continue;
		s = match_single(m, s, &p, &is_done);
	}
	return s;
}

/* The end of a match of the rest p of the pattern at s, or NULL. */
static const char *match(struct matcher *m, const char *s, const char *p)
{
	if (++m->depth > DEPTH_MAX)
		luaL_error(m->L, "pattern too complex");
	const char *end = match_items(m, s, p);
	m->depth--;
	return end;
}

static void start(struct matcher *m, lua_State *L, const char *subject, size_t length,
		  const char *pattern, size_t pattern_length)
{
	m->L = L;
	m->host = host_of(L);
	m->subject = subject;
	m->end = subject + length;
	m->pattern_end = pattern + pattern_length;
	m->steps = 0;
	m->limit = dossier_limit_get(DOSSIER_LIMIT_STEPS)->value + length * STEPS_PER_BYTE;
}

static const char *match_at(struct matcher *m, const char *s, const char *p)
{
	m->n_captures = 0;
	m->depth = 0;
	return match(m, s, p);
}

/* [-0, +1, v] capture i (0-based); the whole match when there are none */
static void push_capture(struct matcher *m, int i, const char *s, const char *end)
{
	if (i >= m->n_captures) {
		if (i != 0)
			luaL_error(m->L, "invalid capture index %%%d", i + 1);
		lua_pushlstring(m->L, s, (size_t)(end - s));
		return;
	}
	const struct capture *capture = &m->captures[i];
	if (capture->length == OPEN)
		luaL_error(m->L, "unfinished capture");
	if (capture->length == POSITION)
		lua_pushinteger(m->L, capture->at - m->subject + 1);
	else
		lua_pushlstring(m->L, capture->at, (size_t)capture->length);
}

/* [-0, +n, v] all captures, or, when s is given and there are none, the whole match; n */
static int push_captures(struct matcher *m, const char *s, const char *end)
{
	int n = m->n_captures == 0 && s ? 1 : m->n_captures;

	luaL_checkstack(m->L, n, "too many captures");
	for (int i = 0; i < n; i++)
		push_capture(m, i, s, end);
	return n;
}

static bool has_specials(const char *pattern, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (memchr("^$*+?.([%-", pattern[i], 10))
			return true;
	}
	return false;
}

/* A 0-based offset from Lua's position, which may count from the end; length + 1 or more when it
 * is behind the end. */
static size_t offset_of(lua_Integer position, size_t length)
{
	if (position > 0)
		return (size_t)position - 1;
	if (position == 0 || position < -(lua_Integer)length)
		return 0;
	return length - (size_t)-position;
}

static int find_plain(lua_State *L, const char *s, size_t length, size_t from, const char *p,
		      size_t p_length)
{
	const char *at = p_length ? memmem(s + from, length - from, p, p_length) : s + from;

	if (!at) {
		luaL_pushfail(L);
		return 1;
	}
	lua_pushinteger(L, at - s + 1);
	lua_pushinteger(L, at - s + (lua_Integer)p_length);
	return 2;
}

static int find_or_match(lua_State *L, bool is_find)
{
	size_t length, p_length;
	const char *s = luaL_checklstring(L, 1, &length);
	const char *p = luaL_checklstring(L, 2, &p_length);
	size_t from = offset_of(luaL_optinteger(L, 3, 1), length);
	struct matcher m;

	if (from > length) {
		luaL_pushfail(L);
		return 1;
	}
	if (is_find && (lua_toboolean(L, 4) || !has_specials(p, p_length)))
		return find_plain(L, s, length, from, p, p_length);
	start(&m, L, s, length, p, p_length);
	bool is_anchored = p_length > 0 && *p == '^';
	for (const char *at = s + from; at <= m.end; at++) {
		const char *end = match_at(&m, at, p + is_anchored);
		if (end && is_find) {
			lua_pushinteger(L, at - s + 1);
			lua_pushinteger(L, end - s);
			return push_captures(&m, NULL, NULL) + 2;
		}
		if (end)
			return push_captures(&m, at, end);
		if (is_anchored)
			break;
	}
	luaL_pushfail(L);
	return 1;
}

static int l_find(lua_State *L)
{
	return find_or_match(L, true);
}

static int l_match(lua_State *L)
{
	return find_or_match(L, false);
}

/* Upvalues: subject, pattern, offset to go on from, offset where the last match ended or -1. */
static int gmatch_next(lua_State *L)
{
	size_t length, p_length;
	const char *s = lua_tolstring(L, lua_upvalueindex(1), &length);
	const char *p = lua_tolstring(L, lua_upvalueindex(2), &p_length);
	lua_Integer from = lua_tointeger(L, lua_upvalueindex(3));
	lua_Integer last = lua_tointeger(L, lua_upvalueindex(4));
	struct matcher m;

	start(&m, L, s, length, p, p_length);
	for (const char *at = s + from; at <= m.end; at++) {
		const char *end = match_at(&m, at, p);
		if (!end || end - s == last)
			continue;
		lua_pushinteger(L, end - s);
		lua_copy(L, -1, lua_upvalueindex(3));
		lua_replace(L, lua_upvalueindex(4));
		return push_captures(&m, at, end);
	}
	return 0;
}

static int l_gmatch(lua_State *L)
{
	size_t length;

	luaL_checklstring(L, 1, &length);
	luaL_checkstring(L, 2);
	size_t from = offset_of(luaL_optinteger(L, 3, 1), length);
	lua_settop(L, 2);
	lua_pushinteger(L, (lua_Integer)(from > length ? length + 1 : from));
	lua_pushinteger(L, -1);
	lua_pushcclosure(L, gmatch_next, 4);
	return 1;
}

/* The replacement text at index 3 with its %0..%9 and %%. */
static void add_text(struct matcher *m, luaL_Buffer *to, const char *s, const char *end)
{
	size_t length;
	const char *text = lua_tolstring(m->L, 3, &length);
	const char *stop = text + length;

	for (; text < stop; text++) {
		if (*text != '%') {
			luaL_addchar(to, *text);
			continue;
		}
		text++;
		if (text < stop && *text == '%') {
			luaL_addchar(to, '%');
		} else if (text < stop && *text == '0') {
			luaL_addlstring(to, s, (size_t)(end - s));
		} else if (text < stop && isdigit(byte_at(text))) {
			push_capture(m, *text - '1', s, end);
			luaL_tolstring(m->L, -1, NULL);
			lua_remove(m->L, -2);
			luaL_addvalue(to);
		} else {
			luaL_error(m->L, "invalid use of '%%' in replacement string");
		}
	}
}

/* What stands for the match s..end; true when it differs from it. */
static bool add_replacement(struct matcher *m, luaL_Buffer *to, const char *s, const char *end)
{
	lua_State *L = m->L;

	switch (lua_type(L, 3)) {
	case LUA_TFUNCTION:
		lua_pushvalue(L, 3);
		lua_call(L, push_captures(m, s, end), 1);
		break;
	case LUA_TTABLE:
		push_capture(m, 0, s, end);
		lua_gettable(L, 3);
		break;
	default:
		add_text(m, to, s, end);
		return true;
	}
	if (!lua_toboolean(L, -1)) {
		lua_pop(L, 1);
		luaL_addlstring(to, s, (size_t)(end - s));
		return false;
	}
	if (!lua_isstring(L, -1))
		luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
	luaL_addvalue(to);
	return true;
}

static int l_gsub(lua_State *L)
{
	size_t length, p_length;
	const char *s = luaL_checklstring(L, 1, &length), *last = NULL;
	const char *p = luaL_checklstring(L, 2, &p_length);
	int type = lua_type(L, 3);
	luaL_argexpected(L,
			 type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION ||
				 type == LUA_TTABLE,
			 3, "string/function/table");
	lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)length + 1), n = 0;
	bool is_anchored = p_length > 0 && *p == '^';
	struct matcher m;
	luaL_Buffer to;

	start(&m, L, s, length, p, p_length);
	luaL_buffinit(L, &to);
	while (n < most) {
		const char *end = match_at(&m, s, p + is_anchored);
		if (end && end != last) {
			n++;
			add_replacement(&m, &to, s, end);
			s = last = end;
		} else if (s < m.end) {
			luaL_addchar(&to, *s++);
		} else {
			break;
		}
		if (is_anchored)
			break;
	}
	luaL_addlstring(&to, s, (size_t)(m.end - s));
	luaL_pushresult(&to);
	lua_pushinteger(L, n);
	return 2;
}

/* string.rep: an empty string any number of times is nothing; a long one looks for an interrupt. */
static int l_rep(lua_State *L)
{
	enum { PER_CHECK = 1 << 20 };
	size_t length, between, copied = 0;
	const char *s = luaL_checklstring(L, 1, &length);
	lua_Integer n = luaL_checkinteger(L, 2);
	const char *separator = luaL_optlstring(L, 3, "", &between);
	struct lua_host *host = host_of(L);
	luaL_Buffer to;

	if (n <= 0 || length + between == 0) {
		lua_pushliteral(L, "");
		return 1;
	}
	if (length + between < length || length + between > REP_MAX / (size_t)n)
		return luaL_error(L, "resulting string too large (at most %d bytes)", REP_MAX);
	size_t total = (size_t)n * length + (size_t)(n - 1) * between;
	char *at = luaL_buffinitsize(L, &to, total);
	for (lua_Integer i = 0; i < n; i++) {
		memcpy(at + copied, s, length);
		copied += length;
		if (i + 1 < n)
			memcpy(at + copied, separator, between);
		copied += i + 1 < n ? between : 0;
		if (i % PER_CHECK == PER_CHECK - 1)
			host_check(L, host, PER_CHECK / 1024);
	}
	luaL_pushresultsize(&to, total);
	return 1;
}

void matchers_open(lua_State *L)
{
	static const luaL_Reg functions[] = {{"find", l_find},     {"match", l_match},
					     {"gmatch", l_gmatch}, {"gsub", l_gsub},
					     {"rep", l_rep},       {NULL, NULL}};
	luaL_setfuncs(L, functions, 0);
}
