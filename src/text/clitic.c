/*
 * What UD English takes apart: n't and '... after any word (with ' or U+2019 or a backquote), the
 * possessive of a plural (states '), cannot, gonna and their like, and the spellings without an
 * apostrophe that are no other word (dont, im, thats).
 */
#include "text/clitic.h"

#include "text/unicode.h"

struct contraction {
	const char *token;
	unsigned char first, second; /* bytes of the first two words; second 0: the rest is one */
};

static const struct contraction contractions[] = {
	{"cannot", 3, 0}, {"gonna", 3, 0},   {"wanna", 3, 0},   {"gotta", 3, 0},
	{"outta", 3, 0},  {"lemme", 3, 0},   {"gimme", 3, 0},   {"dunno", 2, 1},
	{"dont", 2, 0},   {"didnt", 3, 0},   {"doesnt", 4, 0},  {"cant", 2, 0},
	{"wont", 2, 0},   {"isnt", 2, 0},    {"wasnt", 3, 0},   {"arent", 3, 0},
	{"werent", 4, 0}, {"havent", 4, 0},  {"hasnt", 3, 0},   {"hadnt", 3, 0},
	{"aint", 2, 0},   {"couldnt", 5, 0}, {"wouldnt", 5, 0}, {"shouldnt", 6, 0},
	{"im", 1, 0},     {"ive", 1, 0},     {"thats", 4, 0},   {"whats", 4, 0},
	{"theres", 5, 0}, {"youre", 3, 0},   {"theyre", 4, 0},  {"youve", 3, 0},
	{"youll", 3, 0},  {"theyll", 4, 0},  {"theyve", 4, 0},  {"hes", 2, 0},
	{"shes", 3, 0},   {"heres", 4, 0},   {"itll", 2, 0},
};

static const struct contraction *contraction_find(struct span token)
{
	if (token.length < 2 || token.length > 8)
		return NULL;
	bool is_shouted = token.at[1] >= 'A' && token.at[1] <= 'Z';
	if (is_shouted && token.length <= 3) /* IM, IVE, HES: as likely something else */
		return NULL;
	for (size_t i = 0; i < sizeof contractions / sizeof *contractions; i++)
		if (span_equal_nocase(token, span_of(contractions[i].token)))
			return &contractions[i];
	return NULL;
}

/* Offset of the last apostrophe of the token, and its length; false without one. */
static bool last_apostrophe(struct span token, size_t *at, size_t *length)
{
	for (size_t i = token.length; i > 0 && token.length - i < 6; i--) {
		unsigned char c = (unsigned char)token.at[i - 1];
		if (c != '\'' && c != '`' && c < 0xc0)
			continue;
		if (unicode_is_apostrophe(unicode_at(token, i - 1, length))) {
			*at = i - 1;
			return true;
		}
	}
	return false;
}

static bool is_any(struct span word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_equal_nocase(word, span_of(list[i])))
			return true;
	return false;
}

/* Where the last word of token begins, or 0 when it is one word. */
static size_t last_clitic(struct span token)
{
	static const char *const endings[] = {"", "s", "re", "ve", "ll", "d", "m"};
	size_t at, length;
	if (!last_apostrophe(token, &at, &length) || !at)
		return 0;
	struct span after = {token.at + at + length, token.length - at - length};
	if (span_equal_nocase(after, SPAN("t")) && (token.at[at - 1] | 32) == 'n' && at > 1)
		return at - 1;
	bool is_bare = !after.length;
	if (is_bare && (token.at[at - 1] | 32) != 's')
		return 0;
	return is_any(after, endings, sizeof endings / sizeof *endings) ? at : 0;
}

size_t clitic_split(struct span token, size_t ends[CLITIC_MOST])
{
	size_t starts[CLITIC_MOST], n = 0;
	const struct contraction *known = contraction_find(token);
	if (known) {
		ends[n++] = known->first;
		if (known->second)
			ends[n++] = (size_t)known->first + known->second;
		ends[n++] = token.length;
		return n;
	}
	struct span rest = token;
	while (n < CLITIC_MOST - 1 && rest.length > 1) {
		size_t at = last_clitic(rest);
		if (!at)
			break;
		starts[n++] = at;
		rest.length = at;
	}
	for (size_t i = 0; i < n; i++)
		ends[i] = starts[n - 1 - i];
	ends[n] = token.length;
	return n + 1;
}
