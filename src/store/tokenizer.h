/*
 * The FTS5 tokenizer "dossier": words of text/word.h, folded, each with its English stem beside it.
 *
 * In the index every word stands as itself and, at the same place, as "=" and its stem ("=violat"),
 * a form that no word has. A query asks for a word as it is; a phrase that begins with the byte
 * 0x01 asks for stems instead ("\x01violation" finds violations, violate).
 */
#ifndef STORE_TOKENIZER_H
#define STORE_TOKENIZER_H

#include <sqlite3.h>

#define TOKENIZER_STEMS "\x01" /* in front of a phrase of a query */

/* Make it known to a connection. An SQLite status. */
int tokenizer_register(sqlite3 *database);

#endif
