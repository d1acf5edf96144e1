/* The table for people: columns two spaces apart, numbers to the right, fitted to the width.
 *
 * Which columns: those that are not secondary; secondary ones, in order, only while all shown ones
 * stand at their natural width (at most COMFORT). When even the least widths do not fit, columns go
 * from the right, the widest one last. Then the widest column gives up one column of characters
 * after the other until the line fits. Numbers are never cut. Without a width all stands there as
 * it is. */
#include "out/cell.h"
#include "out/printer.h"

#include "base/mem.h"

#define GAP 2
#define COMFORT 60
#define LEAST 10

struct fit {
	size_t natural, least, width;
	bool is_shown, is_right, has_thousands, is_empty;
};

struct layout {
	const struct printer *printer;
	struct fit *fits;
	struct buffer cell;
};

static struct span cell_text(struct layout *layout, size_t column,
			     const struct dossier_value *value)
{
	buffer_clear(&layout->cell);
	cell_value(&layout->cell, value, layout->fits[column].has_thousands,
		   layout->printer->options.is_ascii);
	return buffer_all(&layout->cell);
}

static void measure(struct layout *layout)
{
	const struct printer *printer = layout->printer;
	bool is_ascii = printer->options.is_ascii;
	for (size_t i = 0; i < printer->n_columns; i++) {
		struct fit *fit = &layout->fits[i];
		bool has_numbers = false, has_text = false, has_any = false;
		fit->has_thousands = cell_has_thousands(&printer->columns[i]);
		fit->natural = cell_width(span_of(printer->columns[i].name), is_ascii);
		for (size_t row = 0; row < printer->n_rows; row++) {
			const struct dossier_value *value = &printer->rows[row][i];
			size_t width = cell_width(cell_text(layout, i, value), is_ascii);
			fit->natural = width > fit->natural ? width : fit->natural;
			has_numbers |= cell_is_number(value);
			has_text |= value->kind == DOSSIER_VALUE_TEXT;
			has_any |= value->kind != DOSSIER_VALUE_NULL;
		}
		fit->is_right = has_numbers && !has_text;
		fit->is_empty = !has_any;
		fit->least = fit->is_right || fit->natural < LEAST ? fit->natural : LEAST;
		fit->width = fit->natural;
	}
}

/* The width of a line when each column is at least (or at most) so wide. */
static size_t line_width(const struct layout *layout, bool is_least)
{
	size_t sum = 0, n = 0;
	for (size_t i = 0; i < layout->printer->n_columns; i++) {
		const struct fit *fit = &layout->fits[i];
		size_t comfort = fit->natural < COMFORT || fit->is_right ? fit->natural : COMFORT;
		if (!fit->is_shown)
			continue;
		sum += is_least ? fit->least : comfort;
		n++;
	}
	return sum + (n ? (n - 1) * GAP : 0);
}

static size_t widest(const struct layout *layout, bool is_natural)
{
	size_t found = SIZE_MAX;
	for (size_t i = 0; i < layout->printer->n_columns; i++) {
		const struct fit *fit = &layout->fits[i];
		size_t width = is_natural ? fit->natural : fit->width;
		if (!fit->is_shown || (!is_natural && fit->width <= fit->least))
			continue;
		if (found == SIZE_MAX ||
		    width > (is_natural ? layout->fits[found].natural : layout->fits[found].width))
			found = i;
	}
	return found;
}

static void choose(struct layout *layout)
{
	const struct printer *printer = layout->printer;
	size_t width = printer->options.width, n_shown = 0;
	for (size_t i = 0; i < printer->n_columns; i++) {
		layout->fits[i].is_shown = !width || !printer->columns[i].is_secondary;
		n_shown += layout->fits[i].is_shown;
	}
	if (!n_shown && printer->n_columns) {
		layout->fits[0].is_shown = true;
		n_shown = 1;
	}
	for (size_t i = 0; width && i < printer->n_columns; i++) {
		if (layout->fits[i].is_shown || layout->fits[i].is_empty)
			continue;
		layout->fits[i].is_shown = true;
		if (line_width(layout, false) > width) {
			layout->fits[i].is_shown = false;
			break;
		}
		n_shown++;
	}
	for (size_t i = printer->n_columns; width && i-- > 0 && n_shown > 1;) {
		if (line_width(layout, true) <= width)
			return;
		if (layout->fits[i].is_shown && widest(layout, true) != i) {
			layout->fits[i].is_shown = false;
			n_shown--;
		}
	}
}

static void shrink(struct layout *layout)
{
	size_t width = layout->printer->options.width, sum = 0, n = 0;
	for (size_t i = 0; i < layout->printer->n_columns; i++) {
		if (!layout->fits[i].is_shown)
			continue;
		sum += layout->fits[i].width;
		n++;
	}
	sum += n ? (n - 1) * GAP : 0;
	while (width && sum > width) {
		size_t i = widest(layout, false);
		if (i == SIZE_MAX)
			return;
		/* Down to the next widest would be one step; one at a time is fast enough for
		 * cells below the limit, and simpler. */
		size_t excess = sum - width, spare = layout->fits[i].width - layout->fits[i].least;
		size_t step = excess > 64 && spare > 256 ? spare / 2 : 1;
		step = step < excess ? step : excess;
		layout->fits[i].width -= step;
		sum -= step;
	}
}

static void put(struct layout *layout, struct buffer *to, size_t column, struct span text,
		bool is_last)
{
	const struct fit *fit = &layout->fits[column];
	bool is_ascii = layout->printer->options.is_ascii;
	size_t before = to->length;
	size_t width = cell_cut(to, text, fit->width, false, is_ascii);
	size_t pad = width < fit->width ? fit->width - width : 0;
	if (fit->is_right) {
		to->length = before;
		cell_spaces(to, pad);
		cell_cut(to, text, fit->width, false, is_ascii);
	} else if (!is_last) {
		cell_spaces(to, pad);
	}
	cell_spaces(to, is_last ? 0 : GAP);
}

static size_t last_shown(const struct layout *layout)
{
	size_t last = 0;
	for (size_t i = 0; i < layout->printer->n_columns; i++)
		last = layout->fits[i].is_shown ? i : last;
	return last;
}

static void write_all(struct layout *layout, struct buffer *to)
{
	const struct printer *printer = layout->printer;
	size_t last = last_shown(layout);
	print_style(to, PRINT_BOLD, printer->options.has_color);
	for (size_t i = 0; i < printer->n_columns; i++)
		if (layout->fits[i].is_shown)
			put(layout, to, i, span_of(printer->columns[i].name), i == last);
	print_style(to, PRINT_PLAIN, printer->options.has_color);
	buffer_char(to, '\n');
	for (size_t row = 0; row < printer->n_rows && !to->failure; row++) {
		for (size_t i = 0; i < printer->n_columns; i++)
			if (layout->fits[i].is_shown)
				put(layout, to, i, cell_text(layout, i, &printer->rows[row][i]),
				    i == last);
		buffer_char(to, '\n');
	}
}

size_t table_layout(const struct printer *printer, struct buffer *to)
{
	struct layout layout = {.printer = printer};
	size_t n_hidden = 0;
	buffer_init(&layout.cell, SIZE_MAX / 2);
	layout.fits = mem_array(printer->n_columns, sizeof *layout.fits);
	if (!layout.fits) {
		to->failure = DOSSIER_MEMORY;
		return 0;
	}
	measure(&layout);
	choose(&layout);
	shrink(&layout);
	write_all(&layout, to);
	if (layout.cell.failure)
		to->failure = layout.cell.failure;
	for (size_t i = 0; i < printer->n_columns; i++)
		n_hidden += !layout.fits[i].is_shown;
	mem_free(layout.fits);
	buffer_release(&layout.cell);
	return n_hidden;
}
