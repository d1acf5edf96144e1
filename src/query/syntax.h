/*
 * Search syntax (dossier/search.h) to an FTS5 expression.
 */
#ifndef QUERY_SYNTAX_H
#define QUERY_SYNTAX_H

#include "base/buffer.h"

/* Append the FTS5 expression for a query. Only quoted strings of word characters, our own operators
 * and column names come into it. Errors are DOSSIER_ARGUMENT or DOSSIER_LIMIT and point at their
 * byte. */
enum dossier_status syntax_translate(struct span query, bool is_exact, struct buffer *out,
				     struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
