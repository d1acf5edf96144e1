/*
 * The message begins with "input:LINE: " when it is about what was typed; the caret stands under
 * the first thing that the message quotes and the line holds.
 */
#include "shell/complaint.h"

#include <stdio.h>

#include "base/buffer.h"
#include "out/print.h"
#include "shell/stream.h"

#define CHUNK "input:"
#define MODULE "dossier."

/* Take "input:LINE: " off the message; the line, or 0 when it is not there. */
static int64_t take_line(struct span *message)
{
	struct span rest = *message, number;
	int64_t line;
	if (!span_starts(rest, SPAN(CHUNK)))
		return 0;
	rest = span_make(rest.at + strlen(CHUNK), rest.length - strlen(CHUNK));
	if (!span_split(&rest, ':', &number) || !span_integer(number, &line))
		return 0;
	*message = span_trim(rest);
	return line;
}

/* Take "dossier.MODULE:LINE: " off: where our own modules noticed it helps nobody. */
static void take_module(struct span *message)
{
	struct span rest = *message, name, number;
	int64_t line;
	if (span_starts(rest, SPAN(MODULE)) && span_split(&rest, ':', &name) &&
	    span_split(&rest, ':', &number) && span_integer(number, &line))
		*message = span_trim(rest);
}

static struct span line_of(struct span source, int64_t line)
{
	struct span found = {NULL, 0};
	while (line > 0 && span_split(&source, '\n', &found))
		line--;
	return line ? (struct span){NULL, 0} : found;
}

static bool is_of_name(char c)
{
	return c == '_' || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
	       (unsigned char)c > 127;
}

/* Where word stands in line, as a whole word when it is one, or SIZE_MAX. */
static size_t place_of(struct span line, struct span word)
{
	size_t at = 0;
	while (word.length && at + word.length <= line.length) {
		size_t found = span_find(span_make(line.at + at, line.length - at), word);
		if (found == SIZE_MAX)
			return SIZE_MAX;
		at += found;
		bool joins_before = at && is_of_name(line.at[at - 1]) && is_of_name(word.at[0]);
		bool joins_behind = at + word.length < line.length &&
				    is_of_name(line.at[at + word.length]) &&
				    is_of_name(word.at[word.length - 1]);
		if (!joins_before && !joins_behind)
			return at;
		at++;
	}
	return SIZE_MAX;
}

/* The first thing quoted in the message that stands in the line. */
static size_t quoted_place(struct span message, struct span line)
{
	for (size_t i = 0; i + 1 < message.length; i++) {
		char quote = message.at[i];
		if (quote != '"' && quote != '\'')
			continue;
		struct span rest = span_make(message.at + i + 1, message.length - i - 1);
		size_t length = span_find_char(rest, quote);
		if (length == SIZE_MAX)
			continue;
		size_t at = place_of(line, span_make(rest.at, length));
		if (at != SIZE_MAX)
			return at;
	}
	return SIZE_MAX;
}

static void point(struct buffer *out, struct span line, size_t at, bool is_ascii)
{
	buffer_string(out, "  ");
	print_line(out, line, 0, is_ascii);
	buffer_string(out, "\n  ");
	struct buffer before;
	buffer_init(&before, 8 * at + 64);
	size_t columns = print_line(&before, span_make(line.at, at), 0, is_ascii);
	buffer_release(&before);
	while (columns--)
		buffer_char(out, ' ');
	buffer_string(out, "^\n");
}

/* The message without the frames of the traceback that are in what was typed: its line is said
 * already. */
static void write_message(struct buffer *out, struct span message, bool is_ascii)
{
	struct span line;
	while (span_split(&message, '\n', &line)) {
		struct span frame = span_trim(line);
		if (span_starts(frame, SPAN("in " CHUNK)) ||
		    span_starts(frame, SPAN("called from " CHUNK)))
			continue;
		print_text(out, line, is_ascii);
		buffer_char(out, '\n');
	}
}

static void write_complaint(struct buffer *out, struct span message, struct span source,
			    bool is_ascii)
{
	int64_t line = take_line(&message);
	size_t end = span_find_char(message, '\n');
	struct span first = end == SIZE_MAX ? message : span_make(message.at, end);
	bool has_lines = span_find_char(span_trim(source), '\n') != SIZE_MAX;
	if (line && has_lines)
		buffer_format(out, "line %lld: ", (long long)line);
	write_message(out, message, is_ascii);
	struct span typed = line_of(source, line ? line : 1);
	size_t at = quoted_place(first, typed);
	if (at != SIZE_MAX)
		point(out, typed, at, is_ascii);
}

void complain(struct span message, struct span source, bool is_ascii)
{
	struct buffer out;
	take_module(&message);
	if (!source.length) {
		say_long(message);
		return;
	}
	buffer_init(&out, 16 * (message.length + source.length) + 4096);
	write_complaint(&out, message, source, is_ascii);
	fflush(stdout);
	fwrite(out.at, 1, out.length, stderr);
	buffer_release(&out);
}
