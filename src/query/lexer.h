/*
 * Words of the expression language of where: see query/expression.c.
 */
#ifndef QUERY_LEXER_H
#define QUERY_LEXER_H

#include "base/span.h"
#include "dossier/error.h"

enum token_kind {
	TOKEN_END,
	TOKEN_NAME,      /* identifier or "quoted": quoted tells */
	TOKEN_NUMBER,    /* decimal, without sign */
	TOKEN_TEXT,      /* '...', quotes included, '' stands for one */
	TOKEN_PARAMETER, /* ? */
	TOKEN_SIGN       /* operator, bracket or comma: the span says which */
};

struct lexer {
	struct span text;
	size_t at; /* behind the token */
	enum token_kind kind;
	struct span token;
	bool is_quoted;
};

/* The next token into lexer->kind, token. Bytes that begin none are an error that points at them.
 */
enum dossier_status lexer_next(struct lexer *lexer, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Whether the token is this sign, or this keyword in any case. */
bool lexer_is(const struct lexer *lexer, const char *word);
/* Byte of the token in the text. */
size_t lexer_byte(const struct lexer *lexer);

#endif
