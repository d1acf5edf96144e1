/*
 * The SQL aggregate texts(x): the different values of a group as one text, sorted, "; " between
 * them, at most 1000; then "; ..." and nothing more.
 */
#ifndef QUERY_TEXTS_H
#define QUERY_TEXTS_H

#include <sqlite3.h>

/* An SQLite status. */
int texts_register(sqlite3 *database);

#endif
