/* The lexical rules of the Lua 5.4 manual, 3.1; bytes above 127 count as letters of names, so that
 * a word that Lua would refuse is at least one token. */
#include "shell/scan.h"

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	       (unsigned char)c > 127;
}

struct scan scan_start(struct span source)
{
	return (struct scan){source.at, source.at + source.length};
}

/* The level of a long bracket [==[ at at, or -1. */
static int long_level(const char *at, const char *end)
{
	const char *p = at + 1;
	if (at >= end || *at != '[')
		return -1;
	while (p < end && *p == '=')
		p++;
	return p < end && *p == '[' ? (int)(p - at - 1) : -1;
}

/* at is behind the opening bracket. The closing one's address, or NULL. */
static const char *long_close(const char *at, const char *end, int level)
{
	for (; at < end; at++) {
		if (*at != ']' || end - at < level + 2 || at[level + 1] != ']')
			continue;
		int i = 0;
		while (i < level && at[1 + i] == '=')
			i++;
		if (i == level)
			return at;
	}
	return NULL;
}

static struct scan_token long_token(struct scan *scan, enum scan_kind kind, const char *start,
				    int level)
{
	const char *inner = scan->at + level + 2;
	const char *close = long_close(inner, scan->end, level);
	const char *stop = close ? close : scan->end;
	scan->at = close ? close + level + 2 : scan->end;
	return (struct scan_token){kind, span_make(start, (size_t)(scan->at - start)),
				   span_make(inner, (size_t)(stop - inner)), !close};
}

static struct scan_token quoted(struct scan *scan)
{
	const char *start = scan->at, *p = start + 1;
	while (p < scan->end && *p != *start && *p != '\n')
		p += *p == '\\' && p + 1 < scan->end ? 2 : 1;
	bool is_open = p >= scan->end || *p != *start;
	scan->at = is_open ? p : p + 1;
	return (struct scan_token){SCAN_STRING, span_make(start, (size_t)(scan->at - start)),
				   span_make(start + 1, (size_t)(p - start - 1)), is_open};
}

static struct scan_token comment(struct scan *scan)
{
	const char *start = scan->at;
	int level = long_level(start + 2, scan->end);
	if (level >= 0) {
		scan->at += 2;
		return long_token(scan, SCAN_COMMENT, start, level);
	}
	while (scan->at < scan->end && *scan->at != '\n')
		scan->at++;
	bool is_open = scan->at == scan->end;
	return (struct scan_token){
		SCAN_COMMENT, span_make(start, (size_t)(scan->at - start)), {NULL, 0}, is_open};
}

static struct scan_token plain(struct scan *scan, enum scan_kind kind, size_t length)
{
	struct scan_token token = {kind, span_make(scan->at, length), {NULL, 0}, false};
	scan->at += length;
	return token;
}

static size_t name_length(const struct scan *scan)
{
	const char *p = scan->at;
	while (p < scan->end && (is_letter(*p) || is_digit(*p)))
		p++;
	return (size_t)(p - scan->at);
}

/* Digits, letters, points, and a sign behind an exponent. */
static size_t number_length(const struct scan *scan)
{
	const char *p = scan->at + 1;
	for (; p < scan->end; p++) {
		bool is_exponent = (p[-1] | 0x20) == 'e' || (p[-1] | 0x20) == 'p';
		bool is_sign = (*p == '+' || *p == '-') && is_exponent;
		bool is_range = *p == '.' && p + 1 < scan->end && p[1] == '.';
		if (is_range || !(is_digit(*p) || is_letter(*p) || *p == '.' || is_sign))
			break;
	}
	return (size_t)(p - scan->at);
}

static size_t symbol_length(const struct scan *scan)
{
	static const char *const symbols[] = {
		"...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"};
	struct span rest = span_make(scan->at, (size_t)(scan->end - scan->at));
	for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
		if (span_starts(rest, span_of(symbols[i])))
			return strlen(symbols[i]);
	return 1;
}

struct scan_token scan_next(struct scan *scan)
{
	while (scan->at < scan->end && is_space(*scan->at))
		scan->at++;
	if (scan->at == scan->end)
		return plain(scan, SCAN_END, 0);
	char c = *scan->at, next = scan->end - scan->at > 1 ? scan->at[1] : '\0';
	int level = long_level(scan->at, scan->end);
	if (c == '-' && next == '-')
		return comment(scan);
	if (level >= 0)
		return long_token(scan, SCAN_STRING, scan->at, level);
	if (c == '"' || c == '\'')
		return quoted(scan);
	if (is_letter(c))
		return plain(scan, SCAN_NAME, name_length(scan));
	if (is_digit(c) || (c == '.' && is_digit(next)))
		return plain(scan, SCAN_NUMBER, number_length(scan));
	return plain(scan, SCAN_SYMBOL, symbol_length(scan));
}

bool scan_is(const struct scan_token *token, const char *text)
{
	return span_equal(token->text, span_of(text));
}
