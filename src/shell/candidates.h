/*
 * Candidates: names to complete with, chosen from lists with a NUL behind each name.
 */
#ifndef SHELL_CANDIDATES_H
#define SHELL_CANDIDATES_H

#include "base/buffer.h"

void candidates_add(struct buffer *names, const char *name);
size_t candidates_count(const struct buffer *names);
/* Append to out those of names that begin with prefix, ASCII case ignored, in the order of bytes,
 * each once. What could act on a terminal is left out, here and below. */
void candidates_choose(const struct buffer *names, struct span prefix, struct buffer *out);
/* The same in the order of names; when none begins so, all of them. */
void candidates_choose_ranked(const struct buffer *names, struct span prefix, struct buffer *out);

#endif
