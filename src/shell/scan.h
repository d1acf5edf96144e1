/*
 * Scan: Lua source into tokens, for the line editor. Never fails: half a string or a comment that
 * does not end is a token too, which is what stands before a cursor most of the time.
 */
#ifndef SHELL_SCAN_H
#define SHELL_SCAN_H

#include "base/span.h"

enum scan_kind {
	SCAN_END,
	SCAN_NAME, /* keywords too */
	SCAN_NUMBER,
	SCAN_STRING,  /* quoted or long */
	SCAN_COMMENT, /* to the end of the line, or long */
	SCAN_SYMBOL   /* "==", "{", ... or any other single byte */
};

struct scan_token {
	enum scan_kind kind;
	struct span text;  /* in the source, quotes included */
	struct span inner; /* of a string: between its quotes, escapes as they stand */
	bool is_open;      /* of a string or long comment: its end is missing */
};

struct scan {
	const char *at, *end;
};

struct scan scan_start(struct span source);
/* The next token; SCAN_END again and again at the end. Costs the length of the token. */
struct scan_token scan_next(struct scan *scan);
bool scan_is(const struct scan_token *token, const char *text);

#endif
