/*
 * Values are looked up raw in tables, and through metatables only in the environment and in user
 * data, which are ours. A field that is no noun is not asked for: reading it might read rows.
 */
#include "shell/chain.h"

#include <string.h>

#include "lua/host.h"

static bool opens(const struct scan_token *token)
{
	return token->kind == SCAN_SYMBOL &&
	       (scan_is(token, "(") || scan_is(token, "{") || scan_is(token, "["));
}

static bool closes(const struct scan_token *token)
{
	return token->kind == SCAN_SYMBOL &&
	       (scan_is(token, ")") || scan_is(token, "}") || scan_is(token, "]"));
}

void tokens_scan(struct tokens *tokens, struct span text)
{
	struct scan scan = scan_start(text);
	struct scan_token token;
	tokens->n = 0;
	while ((token = scan_next(&scan)).kind != SCAN_END) {
		if (tokens->n == CHAIN_TOKENS) {
			memmove(tokens->at, tokens->at + CHAIN_TOKENS / 2, sizeof tokens->at / 2);
			tokens->n = CHAIN_TOKENS / 2;
		}
		tokens->at[tokens->n++] = token;
	}
}

size_t tokens_open_bracket(const struct tokens *tokens, size_t end)
{
	int depth = 0;
	while (end-- > 0) {
		if (closes(&tokens->at[end]))
			depth++;
		else if (opens(&tokens->at[end]) && depth-- == 0)
			return end;
	}
	return SIZE_MAX;
}

size_t chain_start(const struct tokens *tokens, size_t end)
{
	size_t at = end;
	while (at > 0) {
		const struct scan_token *token = &tokens->at[at - 1];
		if (closes(token)) {
			at = tokens_open_bracket(tokens, at - 1);
			if (at == SIZE_MAX)
				return end;
		} else if (token->kind == SCAN_STRING) {
			at--;
		} else if (token->kind == SCAN_NAME) {
			at--;
			bool goes_on = at && (scan_is(&tokens->at[at - 1], ".") ||
					      scan_is(&tokens->at[at - 1], ":"));
			if (!goes_on)
				return at;
			at--;
		} else {
			return end;
		}
	}
	return end;
}

/* ---- What a chain is, without running it ---- */

struct get {
	const char *name;
	size_t length;
	bool is_environment;
};

/* get, [value] -> value: a raw field, or one that our own tables and user data answer for. */
static int get_field(lua_State *L)
{
	const struct get *get = lua_touserdata(L, 1);
	if (get->is_environment) {
		lua_settop(L, 1);
		lua_host_environment(L);
	}
	lua_pushlstring(L, get->name, get->length);
	if (lua_istable(L, 2)) {
		lua_pushvalue(L, -1);
		if (lua_rawget(L, 2) != LUA_TNIL)
			return 1;
		lua_pop(L, 1);
	}
	bool is_ours = get->is_environment || lua_isuserdata(L, 2);
	if (is_ours && (dossier_noun_find(lua_tostring(L, -1)) || get->is_environment)) {
		lua_gettable(L, 2);
		return 1;
	}
	return 0;
}

/* Push the field of the value at index (0: of the environment); false and nothing when unknown. */
static bool push_field(lua_State *L, int index, struct span name)
{
	struct get get = {name.at, name.length, index == 0};
	lua_pushcfunction(L, get_field);
	lua_pushlightuserdata(L, &get);
	if (index)
		lua_pushvalue(L, index);
	else
		lua_pushnil(L);
	if (!lua_pcall(L, 2, 1, 0) && !lua_isnil(L, -1))
		return true;
	lua_pop(L, 1);
	return false;
}

/* Whether a call of this name gives rows, and of which noun. */
static bool gives_rows(const struct scan_token *name, struct thing *thing)
{
	static const char *const calls[][2] = {
		{"find", "hits"}, {"search", "documents"}, {"entity", "entities"}};
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
		if (!scan_is(name, calls[i][0]))
			continue;
		*thing = (struct thing){0, true, dossier_noun_find(calls[i][1])};
		return true;
	}
	return false;
}

/* One step of a chain: .name, :name or a group of arguments; a verb of a relation gives a relation
 * with the same columns, near enough. */
static bool step(lua_State *L, struct thing *thing, const struct tokens *tokens, size_t i)
{
	const struct scan_token *token = &tokens->at[i];
	bool is_method = scan_is(&tokens->at[i - 1], ":");
	if (gives_rows(token, thing) || is_method || thing->is_rows)
		return true;
	if (!push_field(L, thing->index, token->text))
		return false;
	thing->index = lua_gettop(L);
	return true;
}

bool chain_resolve(lua_State *L, const struct tokens *tokens, size_t start, size_t end,
		   struct thing *thing)
{
	bool is_good = start < end && tokens->at[start].kind == SCAN_NAME;
	*thing = (struct thing){0};
	if (is_good && !gives_rows(&tokens->at[start], thing)) {
		is_good = push_field(L, 0, tokens->at[start].text);
		thing->index = lua_gettop(L);
	}
	for (size_t i = start + 1; is_good && i < end; i++) {
		const struct scan_token *token = &tokens->at[i];
		int depth = 0;
		if (token->kind == SCAN_NAME)
			is_good = step(L, thing, tokens, i);
		for (; opens(token) && i < end; i++) {
			depth += opens(&tokens->at[i]) - closes(&tokens->at[i]);
			if (!depth)
				break;
		}
	}
	return is_good;
}

bool chain_push_name(lua_State *L, struct span name)
{
	return push_field(L, 0, name);
}
