/*
 * The SQL functions that questions may call: a list of SQLite's, and ours.
 *
 *   fold(x)                  text with case and accents folded; anything else as it is
 *   wild(pattern, x)         whether x fits a pattern of * and ?, folded; NULL for NULL
 *   around(text, start, end, n)  the bytes from start to end, with n characters on each side
 *   pick(seed, x, ...)       an integer that depends on all of them: for samples
 *   year(date) month(date) week(date) day(date)   "2016", "2016-03", "2016-W11" (ISO 8601),
 *                            "2016-03-14"; NULL when the date does not say
 */
#ifndef QUERY_FUNCTIONS_H
#define QUERY_FUNCTIONS_H

#include <sqlite3.h>
#include <stdbool.h>

#include "base/span.h"

/* Make ours known to a connection. An SQLite status. */
int functions_register(sqlite3 *database);
bool functions_are_registered(sqlite3 *database);
bool functions_is_allowed(const char *name);
/* Whether text fits the pattern, both folded: * is any run of characters, ? one. Costs at most
 * the product of their lengths. */
bool functions_wild(struct span pattern, struct span text);

#endif
