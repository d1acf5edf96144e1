/*
 * Optimal string alignment distance (Damerau-Levenshtein without overlapping edits), three rows of
 * the table at a time.
 */
#include "base/near.h"

#define LONGEST 64

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

unsigned near_distance(struct span a, struct span b, unsigned most)
{
	unsigned rows[3][LONGEST + 1];
	if (a.length > LONGEST || b.length > LONGEST)
		return most + 1;
	for (unsigned j = 0; j <= b.length; j++)
		rows[0][j] = j;
	for (unsigned i = 1; i <= a.length; i++) {
		unsigned *row = rows[i % 3], *above = rows[(i + 2) % 3], *two = rows[(i + 1) % 3];
		row[0] = i;
		for (unsigned j = 1; j <= b.length; j++) {
			char x = lower(a.at[i - 1]), y = lower(b.at[j - 1]);
			row[j] = least(above[j - 1] + (x != y), least(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && x == lower(b.at[j - 2]) && y == lower(a.at[i - 2]))
				row[j] = least(row[j], two[j - 2] + 1);
		}
	}
	return least(rows[a.length % 3][b.length], most + 1);
}

unsigned near_most(size_t length)
{
	return length < 3 ? 1 : length < 6 ? 2 : 3;
}

size_t near_name(struct span word, const char *const *names, size_t n)
{
	unsigned best = near_most(word.length) + 1;
	size_t found = SIZE_MAX;
	for (size_t i = 0; i < n; i++) {
		unsigned distance = near_distance(word, span_of(names[i]), best);
		if (word.length >= 3 && span_starts(span_of(names[i]), word))
			distance = 1; /* cut short: "len" for "length" */
		if (distance < best && distance < word.length) {
			best = distance;
			found = i;
		}
	}
	return found;
}
