/*
 * The line is scanned into tokens and read backwards from the cursor. What decides is the token
 * before the word:
 *
 *     speaker = "de Mi|      a string: names of entities behind a key or function that takes them,
 *     open "da|              files, or columns
 *     quotes:wh|  quotes.sp| members of the thing before, as far as it can be known without running
 *     quotes:where{ sp|      what the call takes
 *     qu|                    names in scope
 *
 * A thing is a value on the Lua stack, or only a noun of whose rows it would consist.
 */
#include "shell/complete.h"

#include <lauxlib.h>
#include <stdlib.h>

#include "base/mem.h"
#include "dossier/relation.h"
#include "out/print.h"
#include "shell/scan.h"
#include "shell/session.h"

#define TOKENS 512 /* that are looked at, the last ones */
#define SEGMENTS 32
#define NAMES ((size_t)1 << 20) /* bytes of candidates */
#define ENTITIES 100

struct tokens {
	struct scan_token at[TOKENS];
	size_t n;
};

struct thing {
	int index;                       /* on the stack, 0: none */
	bool is_rows;                    /* a relation that is not at hand */
	const struct dossier_noun *noun; /* of its rows, NULL: not in the catalogue */
};

static bool is_one_of(const struct scan_token *token, const char *const *names)
{
	for (; *names; names++)
		if (scan_is(token, *names))
			return true;
	return false;
}

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

static void scan_all(struct tokens *tokens, struct span text)
{
	struct scan scan = scan_start(text);
	struct scan_token token;
	tokens->n = 0;
	while ((token = scan_next(&scan)).kind != SCAN_END) {
		if (tokens->n == TOKENS) {
			memmove(tokens->at, tokens->at + TOKENS / 2, sizeof tokens->at / 2);
			tokens->n = TOKENS / 2;
		}
		tokens->at[tokens->n++] = token;
	}
}

/* The index of the bracket that is open before token end, or SIZE_MAX. */
static size_t open_bracket(const struct tokens *tokens, size_t end)
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

/* Where the postfix expression that ends before token end begins; end when there is none. */
static size_t chain_start(const struct tokens *tokens, size_t end)
{
	size_t at = end;
	while (at > 0) {
		const struct scan_token *token = &tokens->at[at - 1];
		if (closes(token)) {
			at = open_bracket(tokens, at - 1);
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

/* What tokens[start..end) is; the stack may grow. */
static bool resolve(lua_State *L, const struct tokens *tokens, size_t start, size_t end,
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
			is_good = i - start < SEGMENTS * 8 && step(L, thing, tokens, i);
		for (; opens(token) && i < end; i++) {
			depth += opens(&tokens->at[i]) - closes(&tokens->at[i]);
			if (!depth)
				break;
		}
	}
	return is_good;
}

/* ---- Candidates ---- */

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool begins(const char *name, struct span prefix)
{
	size_t i = 0;
	while (i < prefix.length && name[i] && lower(name[i]) == lower(prefix.at[i]))
		i++;
	return i == prefix.length;
}

/* Nothing in it could act on a terminal. */
static bool is_harmless(const char *name)
{
	struct buffer shown;
	buffer_init(&shown, 8 * strlen(name) + 64);
	print_line(&shown, span_of(name), 0, false);
	bool is_same = span_equal(buffer_all(&shown), span_of(name));
	buffer_release(&shown);
	return is_same;
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static size_t count(const struct buffer *names)
{
	size_t n = 0;
	for (size_t i = 0; i < names->length; i++)
		n += names->at[i] == '\0';
	return n;
}

/* Those of names that begin so, in order, each once. */
static void choose(const struct buffer *names, struct span prefix, struct buffer *out)
{
	size_t n = 0, most = count(names);
	const char **list = mem_array(most, sizeof *list);
	if (!list)
		return;
	for (size_t at = 0; at < names->length; at += strlen(names->at + at) + 1)
		if (begins(names->at + at, prefix) && is_harmless(names->at + at))
			list[n++] = names->at + at;
	if (n)
		qsort(list, n, sizeof *list, compare);
	for (size_t i = 0; i < n; i++)
		if (!i || strcmp(list[i], list[i - 1]))
			buffer_append(out, list[i], strlen(list[i]) + 1);
	mem_free(list);
}

/* Those of names that begin so or, when none does, all of them: they have a later word that does.
 * Their order, by how often they are mentioned, stays. */
static void choose_entities(const struct buffer *names, struct span prefix, struct buffer *out)
{
	bool has_first = false;
	for (size_t at = 0; at < names->length; at += strlen(names->at + at) + 1)
		has_first = has_first || begins(names->at + at, prefix);
	for (size_t at = 0; at < names->length; at += strlen(names->at + at) + 1) {
		const char *name = names->at + at;
		if ((!has_first || begins(name, prefix)) && is_harmless(name))
			buffer_append(out, name, strlen(name) + 1);
	}
}

static void add_name(struct buffer *names, const char *name)
{
	buffer_append(names, name, strlen(name) + 1);
}

static void add_columns(struct buffer *names, const struct dossier_noun *noun)
{
	for (size_t i = 0; i < noun->n_columns; i++)
		add_name(names, noun->columns[i].name);
}

/* Columns and methods of rows that are not at hand: the columns of their noun, if it is known, from
 * the catalogue, the methods from any relation. */
static void add_members_of_noun(lua_State *L, const struct dossier_noun *noun, struct buffer *names)
{
	const struct dossier_noun *other = dossier_noun_find("documents");
	struct buffer members;
	buffer_init(&members, NAMES);
	if (noun)
		add_columns(names, noun);
	if (other && push_field(L, 0, SPAN("documents")))
		lua_host_members(L, lua_gettop(L), &members);
	for (size_t at = 0; at < members.length; at += strlen(members.at + at) + 1) {
		bool is_column = false;
		for (size_t i = 0; i < other->n_columns; i++)
			is_column = is_column || !strcmp(other->columns[i].name, members.at + at);
		if (!is_column)
			add_name(names, members.at + at);
	}
	buffer_release(&members);
}

static void add_scope(lua_State *L, struct buffer *names)
{
	static const char *const keywords[] = {
		"and",      "break",  "do",   "else", "elseif", "end",  "false", "for",
		"function", "goto",   "if",   "in",   "local",  "nil",  "not",   "or",
		"repeat",   "return", "then", "true", "until",  "while"};
	for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
		add_name(names, keywords[i]);
	lua_host_environment(L);
	lua_host_members(L, lua_gettop(L), names);
	if (push_field(L, 0, SPAN("_G")))
		lua_host_members(L, lua_gettop(L), names);
	if (!push_field(L, 0, SPAN("d")))
		return;
	lua_host_members(L, lua_gettop(L), names);
	for (size_t i = 0; i < dossier_noun_count(); i++)
		add_name(names, dossier_noun_get(i)->name);
}

/* ---- The cases ---- */

static void complete_scope(lua_State *L, struct span prefix, struct line_candidates *out)
{
	struct buffer names;
	buffer_init(&names, NAMES);
	add_scope(L, &names);
	choose(&names, prefix, &out->names);
	buffer_release(&names);
}

static void complete_member(lua_State *L, const struct tokens *tokens, struct span prefix,
			    struct line_candidates *out)
{
	size_t end = tokens->n - 1;
	struct buffer names;
	struct thing thing;
	buffer_init(&names, NAMES);
	if (resolve(L, tokens, chain_start(tokens, end), end, &thing)) {
		if (thing.is_rows)
			add_members_of_noun(L, thing.noun, &names);
		else
			lua_host_members(L, thing.index, &names);
	}
	choose(&names, prefix, &out->names);
	buffer_release(&names);
}

/* The function whose arguments hold token at (a bracket): the index of its name, or SIZE_MAX. */
static size_t function_of(const struct tokens *tokens, size_t at)
{
	while (at != SIZE_MAX && at > 0) {
		if (tokens->at[at - 1].kind == SCAN_NAME)
			return at - 1;
		at = open_bracket(tokens, at);
	}
	return SIZE_MAX;
}

/* What stands before the function's name with : or . behind it, or else the dossier, which the bare
 * functions are methods of. */
static bool receiver_of(lua_State *L, const struct tokens *tokens, size_t name, struct thing *thing)
{
	bool has_receiver = name > 1 && (scan_is(&tokens->at[name - 1], ":") ||
					 scan_is(&tokens->at[name - 1], "."));
	*thing = (struct thing){0};
	if (has_receiver)
		return resolve(L, tokens, chain_start(tokens, name - 1), name - 1, thing);
	if (!push_field(L, 0, SPAN("d")))
		return false;
	thing->index = lua_gettop(L);
	return true;
}

static void add_options(lua_State *L, const struct tokens *tokens, size_t name,
			struct buffer *names)
{
	struct thing thing;
	char method[64];
	struct span text = tokens->at[name].text;
	if (text.length >= sizeof method || !receiver_of(L, tokens, name, &thing))
		return;
	memcpy(method, text.at, text.length);
	method[text.length] = '\0';
	if (thing.index)
		lua_host_option_names(L, thing.index, method, names);
	else if (thing.noun)
		add_columns(names, thing.noun);
}

/* Where a key of a table may stand; true when that was a case for options. */
static bool complete_option(lua_State *L, const struct tokens *tokens, struct span prefix,
			    struct line_candidates *out)
{
	static const char *const separators[] = {"{", ",", ";", NULL};
	size_t bracket = open_bracket(tokens, tokens->n);
	if (bracket == SIZE_MAX || !scan_is(&tokens->at[bracket], "{") ||
	    !is_one_of(&tokens->at[tokens->n - 1], separators))
		return false;
	size_t name = function_of(tokens, bracket);
	if (name == SIZE_MAX)
		return false;
	struct buffer names;
	buffer_init(&names, NAMES);
	add_options(L, tokens, name, &names);
	choose(&names, prefix, &out->names);
	buffer_release(&names);
	if (count(&out->names) == 1) {
		out->names.length--;
		buffer_append(&out->names, " = ", 4);
	}
	return out->names.length > 0;
}

/* Whether names of entities go into a column of this name. */
static bool takes_entities(const struct scan_token *key)
{
	for (size_t i = 0; i < dossier_noun_count(); i++) {
		const struct dossier_noun *noun = dossier_noun_get(i);
		for (size_t j = 0; j < noun->n_columns; j++)
			if (noun->columns[j].type == DOSSIER_TYPE_ENTITY &&
			    scan_is(key, noun->columns[j].name))
				return true;
	}
	return scan_is(key, "name") || scan_is(key, "about");
}

/* The key whose value token end, perhaps in a list, belongs to, or NULL. */
static const struct scan_token *key_of(const struct tokens *tokens, size_t end)
{
	size_t at = end;
	if (at && !scan_is(&tokens->at[at - 1], "="))
		at = open_bracket(tokens, end);
	if (at == SIZE_MAX || at < 2 || !scan_is(&tokens->at[at - 1], "=") ||
	    tokens->at[at - 2].kind != SCAN_NAME)
		return NULL;
	return &tokens->at[at - 2];
}

static void complete_string(struct session *session, const struct tokens *tokens,
			    struct span prefix, struct line_candidates *out)
{
	static const char *const paths[] = {"open",    "add",      "export", "dofile",
					    "lexicon", "loadfile", "lines",  NULL};
	static const char *const entities[] = {"entity",  "merge",   "split",  "alias",
					       "relabel", "confirm", "reject", NULL};
	static const char *const columns[] = {"select", "sort", "group", "distinct", "sum", "mean",
					      "min",    "max",  "list",  "join",     NULL};
	size_t end = tokens->n - 1, name;
	const struct scan_token *key = key_of(tokens, end), *function;
	struct buffer names;
	char text[256];
	name = end && tokens->at[end - 1].kind == SCAN_NAME
		       ? end - 1
		       : function_of(tokens, open_bracket(tokens, end));
	function = name == SIZE_MAX ? NULL : &tokens->at[name];
	if (prefix.length < sizeof text &&
	    ((key && takes_entities(key)) || (!key && function && is_one_of(function, entities)))) {
		memcpy(text, prefix.at, prefix.length);
		text[prefix.length] = '\0';
		buffer_init(&names, NAMES);
		lua_host_entity_names(session->host, text, &names, ENTITIES);
		choose_entities(&names, prefix, &out->names);
		buffer_release(&names);
	} else if (!key && function && is_one_of(function, columns)) {
		struct thing thing;
		buffer_init(&names, NAMES);
		if (receiver_of(session->L, tokens, name, &thing) && thing.index)
			lua_host_option_names(session->L, thing.index, "where", &names);
		else if (thing.noun)
			add_columns(&names, thing.noun);
		choose(&names, prefix, &out->names);
		buffer_release(&names);
	} else {
		out->is_path = !key && function && is_one_of(function, paths);
	}
}

static void complete_tokens(struct session *session, const struct tokens *tokens,
			    struct span prefix, struct line_candidates *out)
{
	const struct scan_token *last = tokens->n ? &tokens->at[tokens->n - 1] : NULL;
	out->append = '\0';
	if (last && last->kind == SCAN_COMMENT && last->is_open)
		return;
	if (last && last->kind == SCAN_STRING && last->is_open) {
		if (!last->inner.length)
			complete_string(session, tokens, prefix, out);
		return;
	}
	if (last && last->kind == SCAN_SYMBOL && (scan_is(last, ".") || scan_is(last, ":")))
		complete_member(session->L, tokens, prefix, out);
	else if (!last || !complete_option(session->L, tokens, prefix, out))
		complete_scope(session->L, prefix, out);
}

void complete(void *context, struct span before, size_t word, struct line_candidates *out)
{
	struct session *session = context;
	struct tokens *tokens = mem_new(sizeof *tokens);
	struct buffer text;
	int top = lua_gettop(session->L);
	buffer_init(&text, session->pending.length + before.length + 1);
	buffer_span(&text, session->pending);
	buffer_append(&text, before.at, word);
	if (tokens && !text.failure && word <= before.length && lua_checkstack(session->L, 256)) {
		scan_all(tokens, buffer_all(&text));
		complete_tokens(session, tokens, span_make(before.at + word, before.length - word),
				out);
	}
	lua_settop(session->L, top);
	buffer_release(&text);
	mem_free(tokens);
}
