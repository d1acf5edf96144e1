/*
 * A record is {"id", "text" or "html", "title"?, "date"?, "outlet"?, "url"?, "byline"?}; other
 * members are ignored. The text is verbatim; the map leads each of its bytes to the place in the
 * line where it is written, escapes included.
 */
#include "read/jsonl.h"

#include "base/error.h"
#include "base/json.h"
#include "base/utf8.h"
#include "read/clean.h"
#include "read/date.h"
#include "read/finish.h"
#include "read/html.h"
#include "read/white.h"

/* Where a string literal of valid JSON ends: behind its closing quotation mark. */
static size_t string_end(struct span line, size_t at)
{
	for (at++; at < line.length && line.at[at] != '"'; at++)
		at += line.at[at] == '\\';
	return at + 1;
}

/* The last member of the outermost object by that name; the offset of its value, or SIZE_MAX. The
 * key must be written without escapes. */
static size_t find_value(struct span line, struct span key)
{
	size_t depth = 0, found = SIZE_MAX;
	for (size_t at = 0; at < line.length; at++) {
		char c = line.at[at];
		if (c == '{' || c == '[')
			depth++;
		else if (c == '}' || c == ']')
			depth--;
		if (c != '"')
			continue;
		size_t end = string_end(line, at);
		struct span name =
			end <= line.length ? span_make(line.at + at + 1, end - at - 2) : SPAN("");
		at = end - 1;
		while (end < line.length && strchr(" \t\r\n", line.at[end]))
			end++;
		if (depth != 1 || end >= line.length || line.at[end] != ':' ||
		    !span_equal(name, key))
			continue;
		for (end++; end < line.length && strchr(" \t\r\n", line.at[end]); end++)
			;
		found = end;
	}
	return found;
}

/* Append the string value, each run of it with the place of the line it is written at. Both walk
 * in step: what is no escape is the same in both. */
static void append_traced(struct builder *builder, struct span line, struct span value)
{
	size_t at = find_value(line, SPAN("text"));
	size_t from = 0;
	if (at == SIZE_MAX || at >= line.length || line.at[at] != '"') {
		builder_append(builder, value, 0, line.length, false);
		return;
	}
	at++;
	while (from < value.length && at < line.length) {
		size_t n = 0, escape = 0;
		while (from + n < value.length && at + n < line.length && line.at[at + n] != '\\')
			n++;
		builder_append(builder, span_make(value.at + from, n), at, at + n, true);
		from += n;
		at += n;
		if (from >= value.length || at + 1 >= line.length)
			break;
		uint32_t c;
		size_t length = utf8_decode(value.at + from, value.length - from, &c);
		escape = line.at[at + 1] != 'u' ? 2 : c >= 0x10000 ? 12 : 6;
		builder_append(builder, span_make(value.at + from, length), at, at + escape, false);
		from += length;
		at += escape;
	}
}

/* A text may hold no NUL; it becomes a space, as everywhere. */
static void append_text(struct builder *builder, struct span line, struct span value)
{
	size_t start = builder->text.length;
	append_traced(builder, line, value);
	if (builder->text.failure)
		return;
	for (size_t i = start; i < builder->text.length; i++)
		if (!builder->text.at[i]) {
			builder->text.at[i] = ' ';
			builder->document->n_replaced++;
		}
}

static const char *member_string(struct builder *builder, const struct json *root, const char *key)
{
	struct span value;
	bool is_there = json_text(json_member(root, key), &value) && value.length;
	return is_there ? builder_string(builder, value) : NULL;
}

/* An id that is a number is taken as it would be written; without one the place names it. */
static const char *record_id(struct builder *builder, const struct json *root)
{
	double number;
	const struct json *id = json_member(root, "id");
	const char *string = member_string(builder, root, "id");
	if (string || builder->has_failed)
		return string;
	if (!json_double(id, &number))
		return builder->document->source;
	struct buffer digits;
	buffer_init(&digits, 64);
	json_write_number(&digits, number);
	string = builder_string(builder, buffer_all(&digits));
	buffer_release(&digits);
	return string;
}

static void take_members(struct builder *builder, const struct json *root, struct input *input,
			 const char *outlet)
{
	struct dossier_document *document = builder->document;
	struct span date;
	document->source = arena_format(builder->arena, "%s#%lld", input_name(input),
					(long long)input_line_number(input));
	document->id = record_id(builder, root);
	document->title = member_string(builder, root, "title");
	document->byline = member_string(builder, root, "byline");
	document->outlet = member_string(builder, root, "outlet");
	document->url = member_string(builder, root, "url");
	if (!document->outlet && outlet)
		document->outlet = builder_string(builder, span_of(outlet));
	if (!document->source)
		builder->has_failed = true;
	if (!builder->has_failed && json_text(json_member(root, "date"), &date))
		date_take_field(builder, date, "the record's date");
}

static enum dossier_status bad_record(struct dossier_error *error, const char *what)
{
	return error_set(error, DOSSIER_INPUT, "a record that cannot be read: %s", what);
}

struct record {
	struct span line;
	const struct json *root;
	struct input *input;
	struct phrasebook **phrasebook;
	const char *outlet;
};

/* A page within a record has no place of its own in the file: its map leads into the record as far
 * as it is not escaped, so it is given up. */
static enum dossier_status read_page(struct builder *builder, const struct record *record,
				     struct span page, const struct dossier_cancel *cancel,
				     struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	if (!*record->phrasebook)
		status = phrasebook_new(record->phrasebook, error);
	const char *copy = status ? NULL : builder_string(builder, page);
	if (status || !copy)
		return status ? status : arena_error(builder->arena, error);
	status = html_read(builder, *record->phrasebook, span_make(copy, page.length), cancel,
			   error);
	if (!status)
		builder_unmap(builder);
	return status;
}

static enum dossier_status read_record(struct builder *builder, const struct record *record,
				       const struct dossier_cancel *cancel,
				       struct dossier_error *error)
{
	struct span line = record->line;
	const struct json *root = record->root;
	struct span value;
	if (json_kind(root) != JSON_IS_OBJECT)
		return bad_record(error, "it is no JSON object");
	bool is_text = json_text(json_member(root, "text"), &value);
	if (!is_text && !json_text(json_member(root, "html"), &value))
		return bad_record(error, "it has neither \"text\" nor \"html\"");
	char *raw = arena_string(builder->arena, line);
	if (!raw)
		return arena_error(builder->arena, error);
	builder_raw(builder, span_make(raw, line.length));
	take_members(builder, root, record->input, record->outlet);
	if (!is_text)
		return read_page(builder, record, value, cancel, error);
	builder->document->is_clean = true;
	append_text(builder, line, value);
	clean_mark(builder);
	return DOSSIER_OK;
}

static enum dossier_status read_line(struct record *record, struct dossier_document **out,
				     const struct dossier_cancel *cancel,
				     struct dossier_error *error)
{
	struct span line = record->line;
	struct input *input = record->input;
	struct json *root;
	struct builder builder;
	size_t valid = utf8_check(line.at, line.length);
	if (valid < line.length) {
		error_set(error, DOSSIER_INPUT, "a record that cannot be read: it is not UTF-8");
		return error_at(error, NULL, 0, (int64_t)(input_line_start(input) + valid));
	}
	enum dossier_status status = json_parse(line, &root, error);
	if (status) {
		int64_t start = (int64_t)input_line_start(input);
		error->byte = start + (error->byte > 0 ? error->byte : 0);
		return error_context(error, "a record that cannot be read");
	}
	record->root = root;
	status = builder_init(&builder, error);
	if (!status)
		status = read_record(&builder, record, cancel, error);
	json_free(root);
	if (!status)
		status = finish_document(&builder, out, error);
	else
		builder_release(&builder);
	return status;
}

int jsonl_next(struct input *input, struct phrasebook **phrasebook, const char *outlet,
	       struct dossier_document **out, const struct dossier_cancel *cancel,
	       struct dossier_error *error)
{
	struct span line;
	for (;;) {
		int got = input_line(input, &line, cancel, error);
		if (got <= 0)
			return got;
		if (input_line_number(input) == 1 && span_starts(line, SPAN("\xef\xbb\xbf")))
			line = span_make(line.at + 3, line.length - 3);
		if (span_trim(line).length)
			break;
	}
	struct record record = {line, NULL, input, phrasebook, outlet};
	if (!read_line(&record, out, cancel, error))
		return 1;
	error_at(error, input_name(input), input_line_number(input),
		 (int64_t)input_line_start(input));
	return -1;
}
