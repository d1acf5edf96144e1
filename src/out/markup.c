/* Markdown (the table of GitHub's dialect) and HTML tables. Markdown takes HTML too, so what could
 * begin a tag or an entity is an entity there as well, and every character that could mean
 * something gets a backslash. In HTML only text stands between our tags: no attribute, URL or
 * script comes from data. */
#include <string.h>

#include "out/cell.h"
#include "out/printer.h"
#include "text/unicode.h"

static bool write_entity(struct buffer *to, uint32_t c)
{
	const char *entity = c == '&'    ? "&amp;"
			     : c == '<'  ? "&lt;"
			     : c == '>'  ? "&gt;"
			     : c == '"'  ? "&quot;"
			     : c == '\'' ? "&#39;"
					 : NULL;
	if (entity)
		buffer_string(to, entity);
	return entity != NULL;
}

/* What means something within a line of Markdown; _ does so only at the edge of a word. */
static bool is_special(struct span text, size_t at, uint32_t c)
{
	size_t n;
	bool is_inside = at > 0 && at + 1 < text.length &&
			 unicode_is_word(unicode_before(text, at)) &&
			 unicode_is_word(unicode_at(text, at + 1, &n));
	if (c == '_')
		return !is_inside;
	return c && c < 0x80 && strchr("\\`*[]|~$", (int)c);
}

static void write_text(struct buffer *to, struct span text, bool is_markdown)
{
	size_t n;
	for (size_t at = 0; at < text.length; at += n) {
		uint32_t c = unicode_at(text, at, &n);
		if (c == '\n')
			buffer_string(to, is_markdown ? "<br>" : "\n");
		else if (c == '\r' || c == '\t')
			buffer_char(to, ' ');
		else if (write_entity(to, c))
			continue;
		else if (is_markdown && is_special(text, at, c))
			buffer_format(to, "\\%c", (int)c);
		else
			cell_symbol(to, c, false);
	}
}

static void write_value(struct buffer *to, const struct dossier_value *value, bool is_markdown)
{
	struct buffer text;
	if (value->kind == DOSSIER_VALUE_TEXT) {
		write_text(to, span_make(value->text, value->length), is_markdown);
		return;
	}
	if (value->kind == DOSSIER_VALUE_NULL)
		return;
	buffer_init(&text, 1000);
	cell_value(&text, value, false, false);
	buffer_span(to, buffer_all(&text));
	buffer_release(&text);
}

static bool is_number(enum dossier_type type)
{
	return type == DOSSIER_TYPE_INTEGER || type == DOSSIER_TYPE_REAL;
}

void markup_begin(const struct printer *printer, struct buffer *to)
{
	bool is_markdown = printer->options.format == PRINT_MARKDOWN;
	buffer_string(to, is_markdown ? "|" : "<table>\n<thead><tr>");
	for (size_t i = 0; i < printer->n_columns; i++) {
		buffer_string(to, is_markdown ? " " : "<th>");
		write_text(to, span_of(printer->columns[i].name), is_markdown);
		buffer_string(to, is_markdown ? " |" : "</th>");
	}
	buffer_string(to, is_markdown ? "\n|" : "</tr></thead>\n<tbody>\n");
	for (size_t i = 0; is_markdown && i < printer->n_columns; i++)
		buffer_string(to, is_number(printer->columns[i].type) ? " ---: |" : " --- |");
	buffer_string(to, is_markdown ? "\n" : "");
}

void markup_row(const struct printer *printer, struct buffer *to,
		const struct dossier_value *values)
{
	bool is_markdown = printer->options.format == PRINT_MARKDOWN;
	buffer_string(to, is_markdown ? "|" : "<tr>");
	for (size_t i = 0; i < printer->n_columns; i++) {
		buffer_string(to, is_markdown ? " " : "<td>");
		write_value(to, &values[i], is_markdown);
		buffer_string(to, is_markdown ? " |" : "</td>");
	}
	buffer_string(to, is_markdown ? "\n" : "</tr>\n");
}

void markup_end(const struct printer *printer, struct buffer *to)
{
	if (printer->options.format == PRINT_HTML)
		buffer_string(to, "</tbody>\n</table>\n");
}
