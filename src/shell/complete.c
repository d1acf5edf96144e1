/*
 * The line is scanned into tokens and read backwards from the cursor. What decides is the token
 * before the word:
 *
 *     speaker = "de Mi|      a string: names of entities behind a key or function that takes them,
 *     open "da|              files, or columns
 *     quotes:wh|  quotes.sp| members of the thing before, as far as it can be known without running
 *     quotes:where{ sp|      what the call takes
 *     qu|                    names in scope
 */
#include "shell/complete.h"

#include "base/mem.h"
#include "shell/candidates.h"
#include "shell/chain.h"
#include "shell/session.h"

#define NAMES ((size_t)1 << 20) /* bytes of candidates */
#define ENTITIES 100

static bool is_one_of(const struct scan_token *token, const char *const *names)
{
	for (; *names; names++)
		if (scan_is(token, *names))
			return true;
	return false;
}

static void add_columns(struct buffer *names, const struct dossier_noun *noun)
{
	for (size_t i = 0; i < noun->n_columns; i++)
		candidates_add(names, noun->columns[i].name);
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
	if (other && chain_push_name(L, SPAN("documents")))
		lua_host_members(L, lua_gettop(L), &members);
	for (size_t at = 0; at < members.length; at += strlen(members.at + at) + 1) {
		bool is_column = false;
		for (size_t i = 0; i < other->n_columns; i++)
			is_column = is_column || !strcmp(other->columns[i].name, members.at + at);
		if (!is_column)
			candidates_add(names, members.at + at);
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
		candidates_add(names, keywords[i]);
	lua_host_environment(L);
	lua_host_members(L, lua_gettop(L), names);
	if (chain_push_name(L, SPAN("_G")))
		lua_host_members(L, lua_gettop(L), names);
	if (!chain_push_name(L, SPAN("d")))
		return;
	lua_host_members(L, lua_gettop(L), names);
	for (size_t i = 0; i < dossier_noun_count(); i++)
		candidates_add(names, dossier_noun_get(i)->name);
}

/* ---- The cases ---- */

static void complete_scope(lua_State *L, struct span prefix, struct line_candidates *out)
{
	struct buffer names;
	buffer_init(&names, NAMES);
	add_scope(L, &names);
	candidates_choose(&names, prefix, &out->names);
	buffer_release(&names);
}

static void complete_member(lua_State *L, const struct tokens *tokens, struct span prefix,
			    struct line_candidates *out)
{
	size_t end = tokens->n - 1;
	struct buffer names;
	struct thing thing;
	buffer_init(&names, NAMES);
	if (chain_resolve(L, tokens, chain_start(tokens, end), end, &thing)) {
		if (thing.is_rows)
			add_members_of_noun(L, thing.noun, &names);
		else
			lua_host_members(L, thing.index, &names);
	}
	candidates_choose(&names, prefix, &out->names);
	buffer_release(&names);
}

/* The function whose arguments hold token at (a bracket): the index of its name, or SIZE_MAX. */
static size_t function_of(const struct tokens *tokens, size_t at)
{
	while (at != SIZE_MAX && at > 0) {
		if (tokens->at[at - 1].kind == SCAN_NAME)
			return at - 1;
		at = tokens_open_bracket(tokens, at);
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
		return chain_resolve(L, tokens, chain_start(tokens, name - 1), name - 1, thing);
	if (!chain_push_name(L, SPAN("d")))
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
	size_t bracket = tokens_open_bracket(tokens, tokens->n);
	if (bracket == SIZE_MAX || !scan_is(&tokens->at[bracket], "{") ||
	    !is_one_of(&tokens->at[tokens->n - 1], separators))
		return false;
	size_t name = function_of(tokens, bracket);
	if (name == SIZE_MAX)
		return false;
	struct buffer names;
	buffer_init(&names, NAMES);
	add_options(L, tokens, name, &names);
	candidates_choose(&names, prefix, &out->names);
	buffer_release(&names);
	if (candidates_count(&out->names) == 1) {
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
		at = tokens_open_bracket(tokens, end);
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
		       : function_of(tokens, tokens_open_bracket(tokens, end));
	function = name == SIZE_MAX ? NULL : &tokens->at[name];
	if (prefix.length < sizeof text &&
	    ((key && takes_entities(key)) || (!key && function && is_one_of(function, entities)))) {
		memcpy(text, prefix.at, prefix.length);
		text[prefix.length] = '\0';
		buffer_init(&names, NAMES);
		lua_host_entity_names(session->host, text, &names, ENTITIES);
		candidates_choose_ranked(&names, prefix, &out->names);
		buffer_release(&names);
	} else if (!key && function && is_one_of(function, columns)) {
		struct thing thing;
		buffer_init(&names, NAMES);
		if (receiver_of(session->L, tokens, name, &thing) && thing.index)
			lua_host_option_names(session->L, thing.index, "where", &names);
		else if (thing.noun)
			add_columns(&names, thing.noun);
		candidates_choose(&names, prefix, &out->names);
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
	if (tokens && !text.failure && word <= before.length &&
	    lua_checkstack(session->L, 3 * CHAIN_TOKENS)) {
		tokens_scan(tokens, buffer_all(&text));
		complete_tokens(session, tokens, span_make(before.at + word, before.length - word),
				out);
	}
	lua_settop(session->L, top);
	buffer_release(&text);
	mem_free(tokens);
}
