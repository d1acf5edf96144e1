/* A sorted table; words are looked up with their case folded, save for those that are common words
 * too, which must be capitalised as listed. */
#include "text/abbreviation.h"

#include <stdlib.h>

struct entry {
	const char *word;
	unsigned char kind;
	bool is_capital; /* only when the first letter is a capital */
};

#define T ABBREVIATION_TITLE
#define N ABBREVIATION_NUMBER
#define D ABBREVIATION_DATE
#define E ABBREVIATION_END
static const struct entry table[] = {
	{"a.k.a", T, false}, {"adm", T, true},    {"al", E, false},   {"approx", T, false},
	{"apr", D, true},    {"art", N, true},    {"arts", N, true},  {"attn", T, false},
	{"aug", D, true},    {"av", E, true},     {"ave", E, true},   {"b", N, false},
	{"bldg", E, true},   {"blvd", E, true},   {"bn", E, true},    {"brig", T, true},
	{"bros", E, true},   {"c", N, false},     {"ca", T, false},   {"calif", E, true},
	{"capt", T, true},   {"cf", T, false},    {"ch", N, false},   {"chap", N, false},
	{"cmdr", T, true},   {"co", E, true},     {"col", T, true},   {"colo", E, true},
	{"conn", E, true},   {"corp", E, true},   {"cpl", T, true},   {"d", N, false},
	{"dec", D, true},    {"dept", E, false},  {"det", T, true},   {"dist", E, true},
	{"div", N, false},   {"dr", T, true},     {"drs", T, true},   {"e.g", T, false},
	{"ed", N, true},     {"eds", E, true},    {"eg", T, false},   {"eq", N, false},
	{"esp", T, false},   {"esq", E, true},    {"est", N, false},  {"etc", E, false},
	{"ex", N, true},     {"ext", N, false},   {"feb", D, true},   {"fig", N, false},
	{"figs", N, false},  {"fla", E, true},    {"fr", T, true},    {"fri", D, true},
	{"ft", T, true},     {"gen", T, true},    {"gens", T, true},  {"gov", T, true},
	{"govs", T, true},   {"hon", T, true},    {"i.e", T, false},  {"ie", T, false},
	{"inc", E, true},    {"jan", D, true},    {"jr", E, true},    {"jul", D, true},
	{"jun", D, true},    {"lt", T, true},     {"ltd", E, true},   {"m", N, false},
	{"maj", T, true},    {"mar", D, true},    {"mass", D, true},  {"messrs", T, true},
	{"mgr", T, true},    {"mich", E, true},   {"minn", E, true},  {"mlle", T, true},
	{"mme", T, true},    {"mon", D, true},    {"mr", T, false},   {"mrs", T, false},
	{"ms", T, true},     {"msgr", T, true},   {"mt", T, true},    {"no", N, true},
	{"nos", N, true},    {"nov", D, true},    {"oct", D, true},   {"okla", E, true},
	{"op", N, false},    {"p", N, false},     {"pa", D, true},    {"par", N, false},
	{"para", N, false},  {"paras", N, false}, {"ph", N, true},    {"ph.d", E, false},
	{"pp", N, false},    {"pres", T, true},   {"prof", T, false}, {"profs", T, true},
	{"pt", N, true},     {"pte", T, true},    {"pvt", T, true},   {"q.v", T, false},
	{"rep", T, true},    {"reps", T, true},   {"res", N, true},   {"ret", T, true},
	{"rev", T, true},    {"rt", T, true},     {"s", N, false},    {"sat", D, true},
	{"sec", N, true},    {"sen", T, true},    {"sens", T, true},  {"sep", D, true},
	{"sept", D, true},   {"sgt", T, true},    {"sr", E, true},    {"st", T, true},
	{"sts", T, true},    {"sun", D, true},    {"supt", T, true},  {"tenn", E, true},
	{"tex", D, true},    {"thu", D, true},    {"thur", D, true},  {"thurs", D, true},
	{"tue", D, true},    {"tues", D, true},   {"univ", T, true},  {"v", T, false},
	{"va", D, true},     {"viz", T, false},   {"vol", N, false},  {"vols", N, false},
	{"vs", T, false},    {"wash", D, true},   {"wed", D, true},   {"wis", D, true},
	{"yr", N, false},    {"yrs", N, false},
};
#undef T
#undef N
#undef D
#undef E

#define LONGEST 8

static int compare(const void *key, const void *entry)
{
	return strcmp(key, ((const struct entry *)entry)->word);
}

enum abbreviation abbreviation_find(struct span word)
{
	char lower[LONGEST + 1];
	if (!word.length || word.length > LONGEST)
		return ABBREVIATION_NONE;
	for (size_t i = 0; i < word.length; i++) {
		char c = word.at[i];
		lower[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	}
	lower[word.length] = 0;
	const struct entry *found =
		bsearch(lower, table, sizeof table / sizeof *table, sizeof *table, compare);
	if (!found || (found->is_capital && lower[0] == word.at[0]))
		return ABBREVIATION_NONE;
	return (enum abbreviation)found->kind;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool abbreviation_is_dotted(struct span word)
{
	size_t part = 0, dots = 0;
	if (word.length > 16)
		return false;
	for (size_t i = 0; i < word.length; i++) {
		if (word.at[i] == '.') {
			if (!part)
				return false;
			part = 0;
			dots++;
		} else if (!is_letter(word.at[i]) || ++part > 2) {
			return false;
		}
	}
	return dots && part;
}
