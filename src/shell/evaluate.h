/*
 * Evaluate: what the analyst typed, run in the environment of a host.
 *
 * A line is an expression ("documents"), or several side by side ("merge(...)  undo()"), each of
 * which gives its value; or else statements. Input that Lua finds unfinished is not an error.
 */
#ifndef SHELL_EVALUATE_H
#define SHELL_EVALUATE_H

#include <lua.h>

#include "base/span.h"

enum evaluation {
	EVALUATED_DONE,
	EVALUATED_FAILED,    /* the message was handed to failed() */
	EVALUATED_UNFINISHED /* nothing was run */
};

/* What happens to results and failures. Both leave the stack as they found it. */
struct evaluation_watch {
	void *context;
	/* The top n values are what an expression gave; false stops with EVALUATED_FAILED. */
	bool (*shown)(void *context, lua_State *L, int n);
	/* The message is on top. source: the text that was loaded. */
	void (*failed)(void *context, lua_State *L, struct span source);
};

/* name as Lua has it: "=input". is_final: no more input comes, unfinished is an error. */
enum evaluation evaluate(lua_State *L, struct span source, const char *name, bool is_final,
			 const struct evaluation_watch *watch);

#endif
