/* CSV (RFC 4180: CR LF, cells with delimiters in quotation marks, those doubled) and TSV (\t \n \r
 * \\ as in the format of that name).
 *
 * Formula guard: a spreadsheet runs a cell that begins with = + - @, a tab or a line break, also
 * after blanks, and takes full-width forms for the same. Such text gets an apostrophe in front,
 * which spreadsheets do not show. Text that begins with apostrophes before such a sign gets one
 * too, so that taking one off gives back exactly what was there. Numbers are numbers and stay as
 * they are. */
#include "base/json.h"
#include "out/cell.h"
#include "out/printer.h"
#include "text/unicode.h"

static bool starts_formula(uint32_t c)
{
	return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' ||
	       c == '\n' || c == 0xff1d || c == 0xff0b || c == 0xff0d || c == 0xff20;
}

bool delimited_is_formula(struct span text)
{
	size_t at = 0, n = 0;
	uint32_t c = 0;
	bool has_break = false;
	while (at < text.length) {
		c = unicode_at(text, at, &n);
		has_break |= c == '\t' || c == '\r' || c == '\n';
		if (c != '\'' && !unicode_is_space(c) && c != 0xfeff && c != 0x200b)
			break;
		at += n;
	}
	return has_break || (at < text.length && starts_formula(c));
}

/* Text without controls; raw keeps them. */
static void clean(const struct printer *printer, struct buffer *to, struct span text, bool is_tsv)
{
	size_t n;
	for (size_t at = 0; at < text.length; at += n) {
		uint32_t c = unicode_at(text, at, &n);
		bool is_blank = c == '\t' || c == '\n' || c == '\r';
		bool is_control = c < 0x20 || (c >= 0x7f && c < 0xa0);
		if (is_tsv && (is_blank || c == '\\'))
			buffer_string(to, c == '\t'   ? "\\t"
					  : c == '\n' ? "\\n"
					  : c == '\r' ? "\\r"
						      : "\\\\");
		else if (!is_tsv && c == '"')
			buffer_string(to, "\"\"");
		else if (is_control && !is_blank && !printer->options.is_raw)
			cell_symbol(to, c, false);
		else if (c == 0xfffd)
			buffer_string(to, "\xef\xbf\xbd");
		else
			buffer_append(to, text.at + at, n);
	}
}

static bool needs_quotes(struct span text)
{
	for (size_t i = 0; i < text.length; i++)
		if (text.at[i] == ',' || text.at[i] == '"' || text.at[i] == '\n' ||
		    text.at[i] == '\r' || text.at[i] == ';' || text.at[i] == '\t')
			return true;
	return text.length && (text.at[0] == ' ' || text.at[text.length - 1] == ' ');
}

static void write_text(const struct printer *printer, struct buffer *to, struct span text)
{
	bool is_tsv = printer->options.format == PRINT_TSV;
	bool has_quotes = !is_tsv && needs_quotes(text);
	buffer_string(to, has_quotes ? "\"" : "");
	if (!printer->options.is_raw && delimited_is_formula(text))
		buffer_char(to, '\'');
	clean(printer, to, text, is_tsv);
	buffer_string(to, has_quotes ? "\"" : "");
}

static void write_value(const struct printer *printer, struct buffer *to,
			const struct dossier_value *value)
{
	switch (value->kind) {
	case DOSSIER_VALUE_NULL:
		break;
	case DOSSIER_VALUE_INTEGER:
		buffer_integer(to, value->integer);
		break;
	case DOSSIER_VALUE_REAL:
		json_write_number(to, value->real);
		break;
	case DOSSIER_VALUE_BOOLEAN:
		buffer_string(to, value->integer ? "true" : "false");
		break;
	case DOSSIER_VALUE_TEXT:
		write_text(printer, to, span_make(value->text, value->length));
		break;
	}
}

static void separate(const struct printer *printer, struct buffer *to, size_t i)
{
	if (i)
		buffer_char(to, printer->options.format == PRINT_TSV ? '\t' : ',');
}

static void end_line(const struct printer *printer, struct buffer *to)
{
	buffer_string(to, printer->options.format == PRINT_TSV ? "\n" : "\r\n");
}

void delimited_begin(const struct printer *printer, struct buffer *to)
{
	for (size_t i = 0; i < printer->n_columns; i++) {
		separate(printer, to, i);
		write_text(printer, to, span_of(printer->columns[i].name));
	}
	end_line(printer, to);
}

void delimited_row(const struct printer *printer, struct buffer *to,
		   const struct dossier_value *values)
{
	for (size_t i = 0; i < printer->n_columns; i++) {
		separate(printer, to, i);
		write_value(printer, to, &values[i]);
	}
	end_line(printer, to);
}
