/* Tokens of expressions. ASCII decides; other bytes may stand in quotes only. */
#include "query/lexer.h"

#include "base/error.h"

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static enum dossier_status complain(const struct lexer *lexer, size_t at, const char *what,
				    struct dossier_error *error)
{
	error_set(error, DOSSIER_ARGUMENT, "%s", what);
	error_at(error, NULL, 0, (int64_t)at);
	(void)lexer;
	return DOSSIER_ARGUMENT;
}

/* '...' or "...": the quote doubled stands for itself. */
static enum dossier_status quoted(struct lexer *lexer, enum token_kind kind,
				  struct dossier_error *error)
{
	struct span text = lexer->text;
	size_t start = lexer->at, i = start + 1;
	char quote = text.at[start];
	for (; i < text.length; i++) {
		if (text.at[i] != quote)
			continue;
		if (i + 1 < text.length && text.at[i + 1] == quote)
			i++;
		else
			break;
	}
	if (i >= text.length)
		return complain(lexer, start, "a quotation mark is not closed", error);
	lexer->kind = kind;
	lexer->is_quoted = true;
	lexer->token = span_make(text.at + start, i + 1 - start);
	lexer->at = i + 1;
	return DOSSIER_OK;
}

static void take(struct lexer *lexer, enum token_kind kind, size_t end)
{
	lexer->kind = kind;
	lexer->token = span_make(lexer->text.at + lexer->at, end - lexer->at);
	lexer->at = end;
}

static size_t digits(struct span text, size_t i)
{
	while (i < text.length && is_digit(text.at[i]))
		i++;
	return i;
}

static void number(struct lexer *lexer)
{
	struct span text = lexer->text;
	size_t i = digits(text, lexer->at);
	if (i < text.length && text.at[i] == '.')
		i = digits(text, i + 1);
	if (i < text.length && (text.at[i] == 'e' || text.at[i] == 'E')) {
		size_t power = i + 1;
		if (power < text.length && (text.at[power] == '-' || text.at[power] == '+'))
			power++;
		if (digits(text, power) > power)
			i = digits(text, power);
	}
	take(lexer, TOKEN_NUMBER, i);
}

static enum dossier_status sign(struct lexer *lexer, struct dossier_error *error)
{
	static const char *const signs[] = {"==", "!=", "~=", "<>", "<=", ">=", "||", "=", "<",
					    ">",  "+",  "-",  "*",  "/",  "%",  "(",  ")", ","};
	struct span rest = {lexer->text.at + lexer->at, lexer->text.length - lexer->at};
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		if (!span_starts(rest, span_of(signs[i])))
			continue;
		take(lexer, TOKEN_SIGN, lexer->at + strlen(signs[i]));
		return DOSSIER_OK;
	}
	return complain(lexer, lexer->at, "this character means nothing in an expression", error);
}

enum dossier_status lexer_next(struct lexer *lexer, struct dossier_error *error)
{
	struct span text = lexer->text;
	lexer->is_quoted = false;
	while (lexer->at < text.length && is_space(text.at[lexer->at]))
		lexer->at++;
	if (lexer->at >= text.length) {
		take(lexer, TOKEN_END, lexer->at);
		return DOSSIER_OK;
	}
	char c = text.at[lexer->at];
	if (c == '\'' || c == '"')
		return quoted(lexer, c == '"' ? TOKEN_NAME : TOKEN_TEXT, error);
	if (is_digit(c)) {
		number(lexer);
		return DOSSIER_OK;
	}
	if (c == '?') {
		take(lexer, TOKEN_PARAMETER, lexer->at + 1);
		return DOSSIER_OK;
	}
	if (!is_letter(c))
		return sign(lexer, error);
	size_t i = lexer->at;
	while (i < text.length && (is_letter(text.at[i]) || is_digit(text.at[i])))
		i++;
	take(lexer, TOKEN_NAME, i);
	return DOSSIER_OK;
}

bool lexer_is(const struct lexer *lexer, const char *word)
{
	return !lexer->is_quoted && (lexer->kind == TOKEN_SIGN || lexer->kind == TOKEN_NAME) &&
	       span_equal_nocase(lexer->token, span_of(word));
}

size_t lexer_byte(const struct lexer *lexer)
{
	return (size_t)(lexer->token.at - lexer->text.at);
}
