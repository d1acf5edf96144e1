/* The one way out: formats by name, printers, and the small things that are printed alone. */
#include "out/print.h"

#include <string.h>

#include "base/error.h"
#include "base/mem.h"
#include "dossier/limits.h"
#include "out/cell.h"
#include "out/printer.h"

#define MOST_HELD ((size_t)1 << 30) /* bytes of rows held for a layout */

static const char *const names[PRINT_FORMATS] = {"table", "lines", "kwic",     "csv", "tsv",
						 "json",  "jsonl", "markdown", "html"};

int print_format_find(const char *name)
{
	for (size_t i = 0; i < PRINT_FORMATS; i++)
		if (!strcmp(names[i], name))
			return (int)i;
	if (!strcmp(name, "md"))
		return PRINT_MARKDOWN;
	return !strcmp(name, "line") ? PRINT_LINES : -1;
}

const char *print_format_name(enum print_format format)
{
	return names[format];
}

/* ---- Printers ---- */

static bool is_held(const struct printer *printer)
{
	return printer->options.format == PRINT_TABLE || printer->options.format == PRINT_KWIC;
}

static enum dossier_status copy_columns(struct printer *printer,
					const struct dossier_column *columns, size_t n,
					struct dossier_error *error)
{
	printer->columns = arena_zero(printer->arena, n + 1, sizeof *columns);
	if (!printer->columns)
		return arena_error(printer->arena, error);
	for (size_t i = 0; i < n; i++) {
		printer->columns[i] = columns[i];
		printer->columns[i].help = "";
		printer->columns[i].name = arena_string(printer->arena, span_of(columns[i].name));
		if (!printer->columns[i].name)
			return arena_error(printer->arena, error);
	}
	printer->n_columns = n;
	return DOSSIER_OK;
}

static bool has_column(const struct printer *printer, const char *name)
{
	for (size_t i = 0; i < printer->n_columns; i++)
		if (!strcmp(printer->columns[i].name, name))
			return true;
	return false;
}

enum dossier_status printer_new(struct printer **out, const struct print_options *options,
				const struct dossier_column *columns, size_t n_columns,
				struct dossier_error *error)
{
	struct printer *printer = mem_zero(sizeof *printer);
	if (!printer)
		return error_memory(error);
	printer->options = *options;
	printer->arena = arena_new(MOST_HELD);
	enum dossier_status status = printer->arena ? DOSSIER_OK : error_memory(error);
	if (!status)
		status = copy_columns(printer, columns, n_columns, error);
	if (!status && options->format == PRINT_KWIC &&
	    !(has_column(printer, "left") && has_column(printer, "match") &&
	      has_column(printer, "right")))
		status = error_set(error, DOSSIER_ARGUMENT,
				   "a concordance needs the columns left, match and right");
	if (status) {
		printer_free(printer);
		return status;
	}
	*out = printer;
	return DOSSIER_OK;
}

void printer_free(struct printer *printer)
{
	if (!printer)
		return;
	arena_free(printer->arena);
	mem_free(printer);
}

/* Keeps the values; text beyond the limit of a cell cannot be seen and is left off. */
static enum dossier_status hold(struct printer *printer, const struct dossier_value *values,
				struct dossier_error *error)
{
	size_t most = (size_t)dossier_limit_get(DOSSIER_LIMIT_CELL)->value;
	if (printer->options.max_rows && printer->n_rows >= printer->options.max_rows)
		return DOSSIER_OK;
	struct dossier_value *row = arena_zero(printer->arena, printer->n_columns + 1, sizeof *row);
	struct dossier_value **slot =
		row ? ARENA_PUSH(printer->arena, printer->rows, printer->n_rows, printer->capacity)
		    : NULL;
	if (!slot)
		return arena_error(printer->arena, error);
	*slot = row;
	for (size_t i = 0; i < printer->n_columns; i++) {
		row[i] = values[i];
		if (values[i].kind != DOSSIER_VALUE_TEXT)
			continue;
		bool is_long = printer->options.width && values[i].length > most;
		row[i].length = is_long ? most : values[i].length;
		row[i].text =
			arena_string(printer->arena, span_make(values[i].text, row[i].length));
		if (!row[i].text)
			return arena_error(printer->arena, error);
	}
	return DOSSIER_OK;
}

static void begin(const struct printer *printer, struct buffer *to)
{
	switch (printer->options.format) {
	case PRINT_CSV:
	case PRINT_TSV:
		delimited_begin(printer, to);
		break;
	case PRINT_JSON:
	case PRINT_JSONL:
		json_begin(printer, to);
		break;
	case PRINT_MARKDOWN:
	case PRINT_HTML:
		markup_begin(printer, to);
		break;
	case PRINT_TABLE:
	case PRINT_LINES:
	case PRINT_KWIC:
		break;
	}
}

static void write_row(const struct printer *printer, struct buffer *to,
		      const struct dossier_value *values)
{
	switch (printer->options.format) {
	case PRINT_CSV:
	case PRINT_TSV:
		delimited_row(printer, to, values);
		break;
	case PRINT_JSON:
	case PRINT_JSONL:
		json_row(printer, to, values);
		break;
	case PRINT_MARKDOWN:
	case PRINT_HTML:
		markup_row(printer, to, values);
		break;
	case PRINT_LINES:
		card_row(printer, to, values);
		break;
	case PRINT_TABLE:
	case PRINT_KWIC:
		break;
	}
}

enum dossier_status printer_add(struct printer *printer, struct buffer *to,
				const struct dossier_value *values, struct dossier_error *error)
{
	if (!printer->n_all++)
		begin(printer, to);
	if (is_held(printer))
		return hold(printer, values, error);
	write_row(printer, to, values);
	return buffer_status(to, error);
}

static void count_line(const struct printer *printer, struct buffer *to, const char *noun,
		       const char *note, size_t n_hidden)
{
	const struct dossier_noun *known = noun ? dossier_noun_find(noun) : NULL;
	bool is_one = printer->n_all == 1;
	if (known && !strcmp(known->name, known->singular))
		noun = NULL; /* "2 journal" is nothing one says */
	known = noun ? known : NULL;
	const char *one = known ? known->singular : noun && !strcmp(noun, "hits") ? "hit" : "row";
	bool is_cut = is_held(printer) && printer->n_rows < printer->n_all;
	print_style(to, PRINT_DIM, printer->options.has_color);
	if (is_cut)
		buffer_format(to, "%zu of ", printer->n_rows);
	struct dossier_value all = {.kind = DOSSIER_VALUE_INTEGER,
				    .integer = (int64_t)printer->n_all};
	cell_value(to, &all, true, false);
	buffer_char(to, ' ');
	cell_escape(to, span_of(is_one ? one : noun ? noun : "rows"), CELL_ONE_LINE, false);
	if (n_hidden)
		buffer_format(to, ", %zu %s hidden", n_hidden,
			      n_hidden == 1 ? "column" : "columns");
	if (note) {
		buffer_string(to, printer->options.is_ascii ? " - " : " \xc2\xb7 ");
		cell_escape(to, span_of(note), CELL_ONE_LINE, printer->options.is_ascii);
	}
	print_style(to, PRINT_PLAIN, printer->options.has_color);
	buffer_char(to, '\n');
}

enum dossier_status printer_end(struct printer *printer, struct buffer *to, const char *noun,
				const char *note, struct dossier_error *error)
{
	size_t n_hidden = 0;
	if (!printer->n_all)
		begin(printer, to);
	switch (printer->options.format) {
	case PRINT_TABLE:
		n_hidden = printer->n_rows ? table_layout(printer, to) : 0;
		break;
	case PRINT_KWIC:
		n_hidden = kwic_layout(printer, to);
		break;
	case PRINT_JSON:
	case PRINT_JSONL:
		json_end(printer, to);
		break;
	case PRINT_MARKDOWN:
	case PRINT_HTML:
		markup_end(printer, to);
		break;
	case PRINT_LINES:
	case PRINT_CSV:
	case PRINT_TSV:
		break;
	}
	if (is_held(printer) || printer->options.format == PRINT_LINES)
		count_line(printer, to, noun, note, n_hidden);
	return buffer_status(to, error);
}

/* ---- A relation ---- */

static enum dossier_status give_rows(struct printer *printer, struct buffer *to,
				     const struct dossier_relation *relation,
				     const struct dossier_cancel *cancel,
				     struct dossier_error *error)
{
	struct dossier_cursor *cursor = NULL;
	struct dossier_error failure = {0};
	int got = 0;
	enum dossier_status status = dossier_cursor_open(&cursor, relation, cancel, error);
	while (!status && (got = dossier_cursor_next(cursor, &failure)) == 1)
		status = printer_add(printer, to, dossier_cursor_values(cursor), error);
	dossier_cursor_close(cursor);
	if (got >= 0)
		return status;
	if (error)
		*error = failure;
	return failure.status;
}

/* Only the rows that are shown are asked for, so that nothing is computed for the others; they are
 * counted when there may be more. */
static enum dossier_status give_first_rows(struct printer *printer, struct buffer *to,
					   const struct dossier_relation *relation,
					   const struct dossier_cancel *cancel,
					   struct dossier_error *error)
{
	struct dossier_relation *first = NULL;
	int64_t n = 0;
	size_t most = printer->options.max_rows;
	enum dossier_status status = dossier_relation_slice(
		&first, relation, 0, most < INT64_MAX ? (int64_t)most : INT64_MAX, error);
	if (!status)
		status = give_rows(printer, to, first, cancel, error);
	dossier_relation_free(first);
	if (status || printer->n_all < most)
		return status;
	status = dossier_relation_count(relation, &n, cancel, error);
	if (!status)
		printer->n_all = (uint64_t)n;
	return status;
}

enum dossier_status print_relation(struct buffer *to, const struct dossier_relation *relation,
				   const struct print_options *options,
				   const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct printer *printer = NULL;
	size_t n;
	const struct dossier_column *columns = dossier_relation_columns(relation, &n);
	enum dossier_status status = printer_new(&printer, options, columns, n, error);
	if (status)
		return status;
	status = is_held(printer) && options->max_rows
			 ? give_first_rows(printer, to, relation, cancel, error)
			 : give_rows(printer, to, relation, cancel, error);
	if (!status)
		status = printer_end(printer, to, dossier_relation_noun(relation),
				     dossier_relation_note(relation), error);
	printer_free(printer);
	return status;
}

/* ---- Small things ---- */

void print_text(struct buffer *to, struct span text, bool is_ascii)
{
	cell_escape(to, text, CELL_LINES, is_ascii);
}

size_t print_line(struct buffer *to, struct span text, size_t width, bool is_ascii)
{
	return width ? cell_cut(to, text, width, false, is_ascii)
		     : cell_escape(to, text, CELL_ONE_LINE, is_ascii);
}

size_t print_value(struct buffer *to, const struct dossier_value *value, size_t width,
		   bool is_ascii)
{
	struct buffer text;
	buffer_init(&text, SIZE_MAX / 2);
	cell_value(&text, value, true, is_ascii);
	size_t columns = print_line(to, buffer_all(&text), width, is_ascii);
	if (text.failure)
		to->failure = text.failure;
	buffer_release(&text);
	return columns;
}

void print_style(struct buffer *to, enum print_style style, bool has_color)
{
	static const char *const sequences[] = {"\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[1;4m",
						"\x1b[31m"};
	if (has_color)
		buffer_string(to, sequences[style]);
}
