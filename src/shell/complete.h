/*
 * Complete: what may stand at the cursor, from a small parse of the line. Never runs code of the
 * analyst: no calls, no metamethods but our own.
 */
#ifndef SHELL_COMPLETE_H
#define SHELL_COMPLETE_H

#include "shell/line.h"

/* A line_complete_function; context is the struct session. */
void complete(void *context, struct span before, size_t word, struct line_candidates *out);

#endif
