/* A name is harmless when printing it escapes nothing. */
#include "shell/candidates.h"

#include <stdlib.h>

#include "base/mem.h"
#include "out/print.h"

void candidates_add(struct buffer *names, const char *name)
{
	buffer_append(names, name, strlen(name) + 1);
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool begins(const char *name, struct span prefix)
{
	size_t i = 0;
	while (i < prefix.length && name[i] && lower(name[i]) == lower(prefix.at[i]))
		i++;
	return i == prefix.length;
}

/* Nothing in it could act on a terminal. */
static bool is_harmless(const char *name)
{
	struct buffer shown;
	buffer_init(&shown, 8 * strlen(name) + 64);
	print_line(&shown, span_of(name), 0, false);
	bool is_same = span_equal(buffer_all(&shown), span_of(name));
	buffer_release(&shown);
	return is_same;
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

size_t candidates_count(const struct buffer *names)
{
	size_t n = 0;
	for (size_t i = 0; i < names->length; i++)
		n += names->at[i] == '\0';
	return n;
}

void candidates_choose(const struct buffer *names, struct span prefix, struct buffer *out)
{
	size_t n = 0, most = candidates_count(names);
	const char **list = mem_array(most, sizeof *list);
	if (!list)
		return;
	for (size_t at = 0; at < names->length; at += strlen(names->at + at) + 1)
		if (begins(names->at + at, prefix) && is_harmless(names->at + at))
			list[n++] = names->at + at;
	if (n)
		qsort(list, n, sizeof *list, compare);
	for (size_t i = 0; i < n; i++)
		if (!i || strcmp(list[i], list[i - 1]))
			buffer_append(out, list[i], strlen(list[i]) + 1);
	mem_free(list);
}

void candidates_choose_ranked(const struct buffer *names, struct span prefix, struct buffer *out)
{
	bool has_first = false;
	for (size_t at = 0; at < names->length; at += strlen(names->at + at) + 1)
		has_first = has_first || begins(names->at + at, prefix);
	for (size_t at = 0; at < names->length; at += strlen(names->at + at) + 1) {
		const char *name = names->at + at;
		if ((!has_first || begins(name, prefix)) && is_harmless(name))
			buffer_append(out, name, strlen(name) + 1);
	}
}
