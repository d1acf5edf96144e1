/*
 * The bytes that were read but not handed out lie in window.at[at .. window.length). A line too
 * long for the window is thrown away while it is read, so memory stays bounded whatever comes.
 */
#include "read/input.h"

#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"
#include "dossier/limits.h"

#define STEP (64u * 1024u)

struct input {
	struct file *file;
	char *name;
	struct buffer window;
	size_t at;
	uint64_t done;       /* bytes handed out: the file offset of window.at[at] */
	uint64_t line_start; /* of the line last given */
	int64_t line;
	bool is_at_end; /* of the file; the window may still hold bytes */
};

enum dossier_status input_open(struct input **out, const char *path, struct dossier_error *error)
{
	struct input *input = mem_zero(sizeof *input);
	const char *name = strcmp(path, "-") ? path : "standard input";
	if (!input)
		return error_memory(error);
	buffer_init(&input->window, (size_t)dossier_limit_get(DOSSIER_LIMIT_RECORD)->value + STEP);
	input->name = mem_string(name, strlen(name));
	enum dossier_status status =
		input->name ? file_open(&input->file, path, error) : error_memory(error);
	if (status) {
		input_close(input);
		return status;
	}
	*out = input;
	return DOSSIER_OK;
}

/* Read some more bytes behind those in the window. */
static enum dossier_status fill(struct input *input, struct dossier_error *error)
{
	struct buffer *window = &input->window;
	if (input->at && input->at >= window->length - input->at) {
		window->length -= input->at;
		memmove(window->at, window->at + input->at, window->length);
		input->at = 0;
	}
	size_t got = 0;
	char *to = buffer_reserve(window, STEP);
	enum dossier_status status =
		to ? file_read(input->file, to, STEP, &got, error) : buffer_status(window, error);
	if (status)
		return status;
	window->length += got;
	input->is_at_end = !got;
	return DOSSIER_OK;
}

enum dossier_status input_peek(struct input *input, size_t n, struct span *out,
			       struct dossier_error *error)
{
	while (!input->is_at_end && input->window.length - input->at < n) {
		enum dossier_status status = fill(input, error);
		if (status)
			return status;
	}
	size_t held = input->window.length - input->at;
	*out = held ? span_make(input->window.at + input->at, held < n ? held : n) : SPAN("");
	return DOSSIER_OK;
}

static void consume(struct input *input, size_t n)
{
	input->at += n;
	input->done += n;
}

/* Throw away what is held and all up to the next line feed. */
static enum dossier_status skip_line(struct input *input, const struct dossier_cancel *cancel,
				     struct dossier_error *error)
{
	for (;;) {
		size_t held = input->window.length - input->at;
		const char *start = input->window.at + input->at;
		const char *end = held ? memchr(start, '\n', held) : NULL;
		consume(input, end ? (size_t)(end - start) + 1 : held);
		if (end || input->is_at_end)
			break;
		enum dossier_status status =
			cancel && cancel->is_set ? error_interrupted(error) : fill(input, error);
		if (status)
			return status;
	}
	error_set(error, DOSSIER_LIMIT,
		  "limit \"record\" reached: a line is longer than %llu bytes",
		  (unsigned long long)dossier_limit_get(DOSSIER_LIMIT_RECORD)->value);
	error_at(error, input->name, input->line, (int64_t)input->line_start);
	return DOSSIER_LIMIT;
}

/* Have a whole line in the window; *length is its length, without the line feed. */
static enum dossier_status find_line(struct input *input, size_t *length,
				     const struct dossier_cancel *cancel,
				     struct dossier_error *error)
{
	size_t most = (size_t)dossier_limit_get(DOSSIER_LIMIT_RECORD)->value, seen = 0;
	for (;;) {
		size_t held = input->window.length - input->at;
		const char *start = held ? input->window.at + input->at : NULL;
		const char *end = held > seen ? memchr(start + seen, '\n', held - seen) : NULL;
		*length = end ? (size_t)(end - start) : held;
		if (*length > most)
			return skip_line(input, cancel, error);
		if (end || input->is_at_end)
			return DOSSIER_OK;
		seen = held;
		enum dossier_status status =
			cancel && cancel->is_set ? error_interrupted(error) : fill(input, error);
		if (status)
			return status;
	}
}

int input_line(struct input *input, struct span *line, const struct dossier_cancel *cancel,
	       struct dossier_error *error)
{
	size_t length;
	input->line_start = input->done;
	input->line++;
	if (find_line(input, &length, cancel, error))
		return -1;
	size_t held = input->window.length - input->at;
	if (!held)
		return 0;
	*line = span_make(input->window.at + input->at, length);
	consume(input, length < held ? length + 1 : length);
	return 1;
}

int64_t input_line_number(const struct input *input)
{
	return input->line;
}

uint64_t input_line_start(const struct input *input)
{
	return input->line_start;
}

static enum dossier_status file_limit(const struct input *input, struct dossier_error *error)
{
	error_set(error, DOSSIER_LIMIT, "limit \"file\" reached: it is larger than %llu bytes",
		  (unsigned long long)dossier_limit_get(DOSSIER_LIMIT_FILE)->value);
	return error_at(error, input->name, 0, -1);
}

static enum dossier_status load_rest(struct input *input, struct buffer *out,
				     const struct dossier_cancel *cancel,
				     struct dossier_error *error)
{
	for (;;) {
		size_t got = 0;
		if (cancel && cancel->is_set)
			return error_interrupted(error);
		if (out->limit - out->length < STEP)
			return file_limit(input, error);
		char *to = buffer_reserve(out, STEP);
		if (!to)
			return buffer_status(out, error);
		enum dossier_status status = file_read(input->file, to, STEP, &got, error);
		if (status || !got)
			return status;
		out->length += got;
	}
}

enum dossier_status input_load(struct input *input, struct arena *arena, struct span *out,
			       const struct dossier_cancel *cancel, struct dossier_error *error)
{
	uint64_t most = dossier_limit_get(DOSSIER_LIMIT_FILE)->value;
	struct buffer all;
	if (file_size(input->file) > most)
		return file_limit(input, error);
	buffer_init(&all, (size_t)most + STEP);
	buffer_append(&all, input->window.at + input->at, input->window.length - input->at);
	buffer_release(&input->window);
	input->at = 0;
	enum dossier_status status = load_rest(input, &all, cancel, error);
	if (!status && all.length > most)
		status = file_limit(input, error);
	if (!status) {
		char *copy = arena_string(arena, buffer_all(&all));
		*out = span_make(copy, all.length);
		status = copy ? DOSSIER_OK : arena_error(arena, error);
	}
	input->done += all.length;
	input->is_at_end = true;
	buffer_release(&all);
	return status;
}

const char *input_name(const struct input *input)
{
	return input->name;
}

uint64_t input_done(const struct input *input)
{
	return input->done;
}

uint64_t input_size(const struct input *input)
{
	return file_size(input->file);
}

void input_close(struct input *input)
{
	if (!input)
		return;
	file_close(input->file);
	buffer_release(&input->window);
	mem_free(input->name);
	mem_free(input);
}
