/*
 * The reader holds the walk over the path, the file that is open, and what its format needs from
 * one record to the next. Errors that are one file's or one record's leave it able to go on; a
 * file whose reading fails in the middle is given up, the walk goes on behind it.
 */
#include "dossier/read.h"

#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"
#include "read/clean.h"
#include "read/conllu.h"
#include "read/finish.h"
#include "read/html.h"
#include "read/input.h"
#include "read/jsonl.h"
#include "read/phrasebook.h"
#include "read/text.h"
#include "read/walk.h"
#include "read/white.h"

struct dossier_reader {
	enum dossier_format wanted, format; /* of all, of the file that is open */
	char *outlet;
	struct walk *walk;
	struct input *input; /* the file that is open, or NULL */
	struct conllu *conllu;
	struct phrasebook *phrasebook; /* made when the first text needs it */
	uint64_t done;                 /* bytes of the files before */
	uint64_t total;                /* of the one file, when it is one */
	bool is_one_file;
};

static const struct {
	const char *name;
	enum dossier_format format;
} formats[] = {
	{"text", DOSSIER_FORMAT_TEXT},
	{"html", DOSSIER_FORMAT_HTML},
	{"jsonl", DOSSIER_FORMAT_JSONL},
	{"conllu", DOSSIER_FORMAT_CONLLU},
};

static const struct {
	struct span ending;
	enum dossier_format format;
} endings[] = {
	{SPAN_INIT(".txt"), DOSSIER_FORMAT_TEXT},     {SPAN_INIT(".text"), DOSSIER_FORMAT_TEXT},
	{SPAN_INIT(".html"), DOSSIER_FORMAT_HTML},    {SPAN_INIT(".htm"), DOSSIER_FORMAT_HTML},
	{SPAN_INIT(".xhtml"), DOSSIER_FORMAT_HTML},   {SPAN_INIT(".jsonl"), DOSSIER_FORMAT_JSONL},
	{SPAN_INIT(".ndjson"), DOSSIER_FORMAT_JSONL}, {SPAN_INIT(".conllu"), DOSSIER_FORMAT_CONLLU},
};

int dossier_format_find(const char *name)
{
	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
		if (!strcmp(formats[i].name, name))
			return (int)formats[i].format;
	return -1;
}

enum dossier_status dossier_reader_open(struct dossier_reader **out, const char *path,
					const struct dossier_read_options *options,
					struct dossier_error *error)
{
	struct dossier_reader *reader = mem_zero(sizeof *reader);
	if (!reader)
		return error_memory(error);
	enum dossier_status status = walk_new(&reader->walk, path, error);
	reader->is_one_file = file_kind(path) == FILE_REGULAR;
	if (options) {
		reader->wanted = options->format;
		if (options->outlet) {
			reader->outlet = mem_string(options->outlet, strlen(options->outlet));
			if (!reader->outlet && !status)
				status = error_memory(error);
		}
	}
	if (status) {
		dossier_reader_close(reader);
		return status;
	}
	*out = reader;
	return DOSSIER_OK;
}

static struct span without_front(struct span text)
{
	if (span_starts(text, SPAN("\xef\xbb\xbf")))
		text = span_make(text.at + 3, text.length - 3);
	return span_trim(text);
}

static bool has_ending(struct span path, struct span ending)
{
	return path.length > ending.length &&
	       span_equal_nocase(span_make(path.at + path.length - ending.length, ending.length),
				 ending);
}

static bool starts_nocase(struct span text, struct span prefix)
{
	return text.length >= prefix.length &&
	       span_equal_nocase(span_make(text.at, prefix.length), prefix);
}

static bool looks_conllu(struct span front)
{
	return span_starts(front, SPAN("# newdoc")) || span_starts(front, SPAN("# sent_id")) ||
	       span_starts(front, SPAN("# text =")) || span_starts(front, SPAN("1\t")) ||
	       span_starts(front, SPAN("# global.columns"));
}

static enum dossier_format format_of_content(struct span front, bool is_standard_input)
{
	if (starts_nocase(front, SPAN("<!doctype html")) || starts_nocase(front, SPAN("<html")) ||
	    starts_nocase(front, SPAN("<head")) || starts_nocase(front, SPAN("<body")))
		return DOSSIER_FORMAT_HTML;
	if (looks_conllu(front))
		return DOSSIER_FORMAT_CONLLU;
	if (is_standard_input || span_starts(front, SPAN("{\"")))
		return DOSSIER_FORMAT_JSONL;
	return DOSSIER_FORMAT_TEXT;
}

static enum dossier_status guess_format(struct dossier_reader *reader, const char *path,
					struct dossier_error *error)
{
	struct span front;
	reader->format = reader->wanted;
	if (reader->format != DOSSIER_FORMAT_GUESS)
		return DOSSIER_OK;
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		if (has_ending(span_of(path), endings[i].ending)) {
			reader->format = endings[i].format;
			return DOSSIER_OK;
		}
	enum dossier_status status = input_peek(reader->input, 512, &front, error);
	if (!status)
		reader->format = format_of_content(without_front(front), !strcmp(path, "-"));
	return status;
}

static void close_file(struct dossier_reader *reader)
{
	if (reader->input)
		reader->done += input_done(reader->input);
	input_close(reader->input);
	conllu_free(reader->conllu);
	reader->input = NULL;
	reader->conllu = NULL;
}

/* 1: a file is open; 0: there are no more; -1: one could not be opened. */
static int next_file(struct dossier_reader *reader, struct dossier_error *error)
{
	const char *path;
	int got = walk_next(reader->walk, &path, error);
	if (got <= 0)
		return got;
	enum dossier_status status = input_open(&reader->input, path, error);
	if (!status)
		status = guess_format(reader, path, error);
	if (!status && reader->format == DOSSIER_FORMAT_CONLLU)
		status = conllu_new(&reader->conllu, error);
	if (!status) {
		reader->total = input_size(reader->input);
		return 1;
	}
	close_file(reader);
	error_at(error, path, 0, -1);
	return -1;
}

static struct span file_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	return span_of(slash && slash[1] ? slash + 1 : path);
}

static enum dossier_status read_bytes(struct dossier_reader *reader, struct builder *builder,
				      enum dossier_format format, struct span raw,
				      const struct dossier_cancel *cancel,
				      struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	builder_raw(builder, raw);
	if (reader->outlet)
		builder->document->outlet = builder_string(builder, span_of(reader->outlet));
	if (!raw.length)
		return error_set(error, DOSSIER_INPUT, "it is empty");
	if (!reader->phrasebook)
		status = phrasebook_new(&reader->phrasebook, error);
	if (status)
		return status;
	return format == DOSSIER_FORMAT_HTML
		       ? html_read(builder, reader->phrasebook, raw, cancel, error)
		       : text_read(builder, reader->phrasebook, raw, cancel, error);
}

/* A file that is one document. */
static enum dossier_status read_whole(struct dossier_reader *reader, struct dossier_document **out,
				      const struct dossier_cancel *cancel,
				      struct dossier_error *error)
{
	struct builder builder;
	struct span raw;
	const char *name = input_name(reader->input);
	enum dossier_status status = builder_init(&builder, error);
	if (status)
		return status;
	builder.document->source = builder_string(&builder, span_of(name));
	builder.document->id = builder_string(&builder, file_name(name));
	status = input_load(reader->input, builder.arena, &raw, cancel, error);
	if (!status)
		status = read_bytes(reader, &builder, reader->format, raw, cancel, error);
	if (!status)
		return finish_document(&builder, out, error);
	builder_release(&builder);
	return status;
}

static bool is_final(enum dossier_status status)
{
	return status == DOSSIER_MEMORY || status == DOSSIER_INTERRUPTED ||
	       status == DOSSIER_SYSTEM;
}

/* The next document of the file that is open; 0 closes it. */
static int next_record(struct dossier_reader *reader, struct dossier_document **out,
		       const struct dossier_cancel *cancel, struct dossier_error *error)
{
	int got;
	switch (reader->format) {
	case DOSSIER_FORMAT_JSONL:
		got = jsonl_next(reader->input, &reader->phrasebook, reader->outlet, out, cancel,
				 error);
		break;
	case DOSSIER_FORMAT_CONLLU:
		got = conllu_next(reader->conllu, reader->input, reader->outlet, out, cancel,
				  error);
		break;
	default:
		got = read_whole(reader, out, cancel, error) ? -1 : 1;
		if (got < 0)
			error_at(error, input_name(reader->input), 0, -1);
		close_file(reader);
		return got;
	}
	if (!got || (got < 0 && is_final(error->status)))
		close_file(reader);
	return got;
}

int dossier_reader_next(struct dossier_reader *reader, struct dossier_document **out,
			const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct dossier_error unseen = {0};
	error = error ? error : &unseen;
	for (;;) {
		if (cancel && cancel->is_set) {
			error_interrupted(error);
			return -1;
		}
		int got = reader->input ? 1 : next_file(reader, error);
		if (got <= 0)
			return got;
		got = next_record(reader, out, cancel, error);
		if (got)
			return got;
	}
}

void dossier_reader_progress(const struct dossier_reader *reader, uint64_t *done, uint64_t *total)
{
	*done = reader->done + (reader->input ? input_done(reader->input) : 0);
	*total = reader->is_one_file ? reader->total : 0;
}

void dossier_reader_close(struct dossier_reader *reader)
{
	if (!reader)
		return;
	close_file(reader);
	walk_free(reader->walk);
	phrasebook_free(reader->phrasebook);
	mem_free(reader->outlet);
	mem_free(reader);
}

/* ---- from memory */

static enum dossier_status read_clean(struct builder *builder, struct span text,
				      struct dossier_error *error)
{
	struct decoded decoded;
	enum dossier_status status = decode(&decoded, builder->arena, text, NULL, error);
	if (status)
		return status;
	builder->document->encoding = decoded.encoding;
	builder->document->n_replaced = decoded.n_replaced;
	builder->document->is_clean = true;
	builder_decoded(builder, &decoded);
	clean_mark(builder);
	return DOSSIER_OK;
}

static enum dossier_status read_memory(struct builder *builder, struct span raw, const char *id,
				       const struct dossier_read_options *options,
				       struct dossier_error *error)
{
	struct dossier_reader reader = {.format = options ? options->format : DOSSIER_FORMAT_GUESS};
	char *copy = arena_string(builder->arena, raw);
	if (!copy)
		return arena_error(builder->arena, error);
	raw.at = copy;
	builder->document->id = builder_string(builder, span_of(id));
	builder->document->source = builder->document->id;
	if (options && options->outlet)
		builder->document->outlet = builder_string(builder, span_of(options->outlet));
	if (reader.format == DOSSIER_FORMAT_GUESS) {
		builder_raw(builder, raw);
		return read_clean(builder, raw, error);
	}
	if (reader.format != DOSSIER_FORMAT_TEXT && reader.format != DOSSIER_FORMAT_HTML)
		return error_set(error, DOSSIER_ARGUMENT,
				 "a document in memory is text or html, not records");
	enum dossier_status status = read_bytes(&reader, builder, reader.format, raw, NULL, error);
	phrasebook_free(reader.phrasebook);
	return status;
}

enum dossier_status dossier_document_from_text(struct dossier_document **out, const char *id,
					       const char *text, size_t length,
					       const struct dossier_read_options *options,
					       struct dossier_error *error)
{
	struct builder builder;
	enum dossier_status status = builder_init(&builder, error);
	if (status)
		return status;
	status = read_memory(&builder, span_make(text, length), id, options, error);
	if (!status)
		return finish_document(&builder, out, error);
	builder_release(&builder);
	return status;
}

uint64_t dossier_document_source(const struct dossier_document *document, uint32_t offset)
{
	size_t low = 0, high = document->n_map;
	if (!high)
		return 0;
	while (low + 1 < high) {
		size_t middle = low + (high - low) / 2;
		if (document->map[middle].start <= offset)
			low = middle;
		else
			high = middle;
	}
	const struct dossier_map *run = &document->map[low];
	if (offset - run->start >= run->length)
		return run->source_end;
	return run->verbatim ? run->source + (offset - run->start) : run->source;
}
