/*
 * Chain: the tokens before a cursor, and what an expression among them is, told without running it.
 *
 * Metamethods of the analyst are never called, no function is: a chain of method calls is taken for
 * rows with the columns of what it starts from.
 */
#ifndef SHELL_CHAIN_H
#define SHELL_CHAIN_H

#include <lua.h>

#include "dossier/relation.h"
#include "shell/scan.h"

#define CHAIN_TOKENS 512 /* that are looked at: the last ones of a text, at least half of these */

struct tokens {
	struct scan_token at[CHAIN_TOKENS];
	size_t n;
};

void tokens_scan(struct tokens *tokens, struct span text);
/* The index of the bracket that is open before token end, or SIZE_MAX. */
size_t tokens_open_bracket(const struct tokens *tokens, size_t end);

struct thing {
	int index;                       /* of the value on the Lua stack, 0: none */
	bool is_rows;                    /* a relation that is not at hand */
	const struct dossier_noun *noun; /* of its rows, NULL: not in the catalogue */
};

/* Where the postfix expression that ends before token end begins; end when there is none. */
size_t chain_start(const struct tokens *tokens, size_t end);
/* What tokens[start..end) is; false when that cannot be known. [-0, +n, -], n < 2 * CHAIN_TOKENS */
bool chain_resolve(lua_State *L, const struct tokens *tokens, size_t start, size_t end,
		   struct thing *out);
/* Push the value of a name in the environment; false and nothing when there is none.
 * [-0, +(0|1), -] */
bool chain_push_name(lua_State *L, struct span name);

#endif
