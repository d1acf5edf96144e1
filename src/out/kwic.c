/* A concordance: what was found in the middle, each line on one line, the document in front and the
 * speaker, where somebody's words are it, behind.
 *
 *     3  f the agreed rules of reaction to [violations] of the ceasefire regime in   R. Walker
 *
 * Left and right bring their own spaces, so that a full stop stands where it stood. */
#include "out/cell.h"
#include "out/printer.h"

#include <string.h>

#define GAP 2
#define MOST_MATCH 30
#define MOST_SIDE 18 /* of document and speaker */
#define LEAST_CONTEXT 8
#define CONTEXT 60 /* columns a side when there is no width */

struct concordance {
	const struct printer *printer;
	int document, left, match, right, speaker;
	size_t front, context, middle, behind; /* widths */
	struct buffer cell;
};

static int find(const struct printer *printer, const char *name)
{
	for (size_t i = 0; i < printer->n_columns; i++)
		if (!strcmp(printer->columns[i].name, name))
			return (int)i;
	return -1;
}

static struct span text_of(struct concordance *lines, size_t row, int column)
{
	buffer_clear(&lines->cell);
	if (column < 0 || lines->printer->rows[row][column].kind == DOSSIER_VALUE_NULL)
		return span_make("", 0);
	cell_value(&lines->cell, &lines->printer->rows[row][column], false,
		   lines->printer->options.is_ascii);
	return buffer_all(&lines->cell);
}

static size_t widest(struct concordance *lines, int column, size_t most)
{
	size_t widest_yet = 0;
	for (size_t row = 0; row < lines->printer->n_rows; row++) {
		size_t width =
			cell_width(text_of(lines, row, column), lines->printer->options.is_ascii);
		widest_yet = width > widest_yet ? width : widest_yet;
	}
	return widest_yet < most ? widest_yet : most;
}

static void measure(struct concordance *lines)
{
	const struct print_options *options = &lines->printer->options;
	size_t brackets = options->has_color ? 0 : 2;
	lines->front = widest(lines, lines->document, MOST_SIDE);
	lines->middle = widest(lines, lines->match, options->width ? MOST_MATCH : SIZE_MAX);
	lines->behind = widest(lines, lines->speaker, MOST_SIDE);
	size_t left = widest(lines, lines->left, SIZE_MAX);
	size_t right = widest(lines, lines->right, SIZE_MAX);
	size_t most = left > right ? left : right;
	lines->context = most ? most : 1;
	if (!options->width)
		return;
	if (options->width < 60)
		lines->behind = 0;
	size_t taken = lines->front + lines->middle + brackets + 3 * GAP +
		       (lines->behind ? lines->behind + GAP : 0);
	size_t room = options->width > taken ? (options->width - taken) / 2 : 0;
	room = room < LEAST_CONTEXT ? LEAST_CONTEXT : room;
	lines->context = lines->context < room ? lines->context : room;
}

static void put(struct concordance *lines, struct buffer *to, size_t row, int column, size_t width,
		bool is_right)
{
	bool is_ascii = lines->printer->options.is_ascii;
	struct span text = text_of(lines, row, column);
	size_t before = to->length;
	size_t taken = cell_cut(to, text, width, is_right, is_ascii);
	size_t pad = taken < width ? width - taken : 0;
	if (!is_right) {
		cell_spaces(to, pad);
		return;
	}
	to->length = before;
	cell_spaces(to, pad);
	cell_cut(to, text, width, true, is_ascii);
}

static size_t put_match(struct concordance *lines, struct buffer *to, size_t row)
{
	const struct print_options *options = &lines->printer->options;
	struct span text = text_of(lines, row, lines->match);
	buffer_string(to, options->has_color ? "" : "[");
	print_style(to, PRINT_HIT, options->has_color);
	size_t taken = cell_cut(to, text, lines->middle, false, options->is_ascii);
	print_style(to, PRINT_PLAIN, options->has_color);
	buffer_string(to, options->has_color ? "" : "]");
	return taken;
}

static void trim_end(struct buffer *to)
{
	while (to->length && to->at[to->length - 1] == ' ')
		to->length--;
}

static void write_row(struct concordance *lines, struct buffer *to, size_t row)
{
	if (lines->document >= 0) {
		put(lines, to, row, lines->document, lines->front, false);
		cell_spaces(to, GAP);
	}
	put(lines, to, row, lines->left, lines->context, true);
	size_t taken = put_match(lines, to, row);
	put(lines, to, row, lines->right, lines->context + lines->middle - taken, false);
	if (lines->behind) {
		cell_spaces(to, GAP);
		put(lines, to, row, lines->speaker, lines->behind, false);
	}
	trim_end(to);
	buffer_char(to, '\n');
}

size_t kwic_layout(const struct printer *printer, struct buffer *to)
{
	struct concordance lines = {.printer = printer,
				    .document = find(printer, "document"),
				    .left = find(printer, "left"),
				    .match = find(printer, "match"),
				    .right = find(printer, "right"),
				    .speaker = find(printer, "speaker")};
	buffer_init(&lines.cell, SIZE_MAX / 2);
	measure(&lines);
	for (size_t row = 0; row < printer->n_rows && !to->failure; row++)
		write_row(&lines, to, row);
	if (lines.cell.failure)
		to->failure = lines.cell.failure;
	buffer_release(&lines.cell);
	return 0;
}
