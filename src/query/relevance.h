/*
 * The FTS5 function relevance(fulltext): how well a document matches, higher is better.
 */
#ifndef QUERY_RELEVANCE_H
#define QUERY_RELEVANCE_H

#include <sqlite3.h>

/* Make it known to a connection. An SQLite status. */
int relevance_register(sqlite3 *database);

#endif
