/* One row as a card: names of columns to the left, values wrapped beside them. Line breaks of a
 * value begin a new line there too. */
#include "out/cell.h"
#include "out/printer.h"

#define GAP 2
#define LEAST 20 /* columns for values, however narrow the terminal is */

static size_t name_width(const struct dossier_column *columns, size_t n, bool is_ascii)
{
	size_t widest = 0;
	for (size_t i = 0; i < n; i++) {
		size_t width = cell_width(span_of(columns[i].name), is_ascii);
		widest = width > widest ? width : widest;
	}
	return widest;
}

/* The part of text, already harmless, that fits into width: up to a space when there is one. */
static size_t fitting(struct span text, size_t width)
{
	size_t space = 0, at = 0, columns = 0;
	while (at < text.length) {
		size_t end = at + 1;
		while (end < text.length && ((unsigned char)text.at[end] & 0xc0) == 0x80)
			end++;
		columns += cell_width(span_make(text.at + at, end - at), false);
		if (columns > width && at)
			return space ? space : at;
		if (text.at[at] == ' ')
			space = end;
		at = end;
	}
	return at;
}

static void write_line(struct buffer *to, struct span line, size_t indent, size_t width)
{
	while (width && line.length) {
		size_t n = fitting(line, width);
		buffer_append(to, line.at, n);
		line.at += n;
		line.length -= n;
		if (line.length) {
			buffer_char(to, '\n');
			cell_spaces(to, indent);
		}
	}
	if (!width)
		buffer_span(to, line);
}

static void write_value(struct buffer *to, struct span text, size_t indent, size_t width)
{
	struct span rest = text, line;
	bool is_first = true;
	while (span_split(&rest, '\n', &line)) {
		if (!is_first) {
			buffer_char(to, '\n');
			cell_spaces(to, indent);
		}
		write_line(to, line, indent, width);
		is_first = false;
	}
}

static void write_card(struct buffer *to, const struct dossier_column *columns,
		       const struct dossier_value *values, size_t n,
		       const struct print_options *options)
{
	struct buffer raw, cell;
	size_t names = name_width(columns, n, options->is_ascii), indent = names + GAP;
	size_t width = options->width > indent + LEAST ? options->width - indent : LEAST;
	width = options->width ? width : 0;
	buffer_init(&raw, SIZE_MAX / 2);
	buffer_init(&cell, SIZE_MAX / 2);
	for (size_t i = 0; i < n; i++) {
		buffer_clear(&raw);
		buffer_clear(&cell);
		cell_value(&raw, &values[i], cell_has_thousands(&columns[i]), options->is_ascii);
		cell_escape(&cell, buffer_all(&raw), CELL_LINES, options->is_ascii);
		print_style(to, PRINT_BOLD, options->has_color);
		size_t taken =
			cell_escape(to, span_of(columns[i].name), CELL_ONE_LINE, options->is_ascii);
		print_style(to, PRINT_PLAIN, options->has_color);
		cell_spaces(to, indent - taken);
		write_value(to, buffer_all(&cell), indent, width);
		buffer_char(to, '\n');
		if (raw.failure || cell.failure)
			to->failure = DOSSIER_MEMORY;
	}
	buffer_release(&raw);
	buffer_release(&cell);
}

void card_row(const struct printer *printer, struct buffer *to, const struct dossier_value *values)
{
	if (printer->n_all > 1)
		buffer_char(to, '\n');
	write_card(to, printer->columns, values, printer->n_columns, &printer->options);
}

enum dossier_status print_card(struct buffer *to, const struct dossier_column *columns,
			       const struct dossier_value *values, size_t n,
			       const struct print_options *options, struct dossier_error *error)
{
	write_card(to, columns, values, n, options);
	return buffer_status(to, error);
}
