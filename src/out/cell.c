/* Cells: see cell.h. A text is gone through by grapheme clusters, so that it is never cut within a
 * letter and its marks; widths are those of the terminal (text/unicode.h). */
#include "out/cell.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "text/unicode.h"

#define REPLACEMENT 0xfffd
#define DOTTED_CIRCLE "\xe2\x97\x8c" /* carries a mark that has no letter before it */
#define ELLIPSIS "\xe2\x80\xa6"
#define RETURN_ARROW "\xe2\x86\xb5"

static bool is_invisible(uint32_t c)
{
	return (c >= 0x80 && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e || c == 0x200b ||
	       c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
	       (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff0 && c <= 0xfffb) ||
	       (c >= 0xe0000 && c <= 0xe001f);
}

/* Without a buffer things are measured only. */
static void append(struct buffer *to, const char *text)
{
	if (to)
		buffer_string(to, text);
}

static void append_code(struct buffer *to, uint32_t c)
{
	char bytes[4];
	if (to)
		buffer_append(to, bytes, utf8_encode(c, bytes));
}

bool cell_symbol(struct buffer *to, uint32_t c, bool is_ascii)
{
	char shown[16];
	if (c < 0x20 || c == 0x7f) {
		snprintf(shown, sizeof shown, "^%c", (int)(c ^ 0x40));
		if (is_ascii)
			append(to, shown);
		else
			append_code(to, c == 0x7f ? 0x2421 : 0x2400 + c);
		return true;
	}
	if (is_invisible(c)) {
		snprintf(shown, sizeof shown, "<U+%04X>", (unsigned)c);
		append(to, shown);
		return true;
	}
	append_code(to, c == REPLACEMENT && is_ascii ? '?' : c);
	return false;
}

static size_t symbol_width(uint32_t c, bool is_ascii)
{
	if (c < 0x20 || c == 0x7f)
		return is_ascii ? 2 : 1;
	return c > 0xffff ? 9 : 8;
}

static bool is_control(uint32_t c)
{
	return c < 0x20 || c == 0x7f || is_invisible(c);
}

/* One step: appends what stands at text[*at], moves on, and returns its columns. */
static size_t step(struct buffer *to, struct span text, size_t *at, enum cell_lines lines,
		   bool is_ascii)
{
	size_t n;
	unsigned columns;
	uint32_t c = unicode_at(text, *at, &n);
	bool is_start = *at == 0;
	if (lines == CELL_LINES && (c == '\n' || c == '\t')) {
		append_code(to, c);
		*at += n;
		return c == '\t' ? 8 : 0;
	}
	bool is_crlf = c == '\r' && *at + 1 < text.length && text.at[*at + 1] == '\n';
	if (lines == CELL_LINES && is_crlf) {
		append_code(to, '\n');
		*at += 2;
		return 0;
	}
	if (c == '\n' || is_crlf) {
		*at += is_crlf ? 2 : 1;
		append(to, is_ascii ? "\\n" : RETURN_ARROW);
		return is_ascii ? 2 : 1;
	}
	if (is_control(c)) {
		cell_symbol(to, c, is_ascii);
		*at += n;
		return symbol_width(c, is_ascii);
	}
	size_t end = *at + unicode_cluster(text, *at, &columns);
	if (is_start && unicode_class(c) == UNICODE_MARK) {
		append(to, is_ascii ? " " : DOTTED_CIRCLE);
		columns = columns ? columns : 1;
	}
	for (; *at < end; *at += n) {
		c = unicode_at(text, *at, &n);
		if (cell_symbol(to, c, is_ascii))
			columns += (unsigned)symbol_width(c, is_ascii);
	}
	return columns;
}

size_t cell_escape(struct buffer *to, struct span text, enum cell_lines lines, bool is_ascii)
{
	size_t at = 0, columns = 0;
	while (at < text.length && !to->failure)
		columns += step(to, text, &at, lines, is_ascii);
	return columns;
}

static size_t ellipsis(struct buffer *to, size_t width, bool is_ascii)
{
	if (!is_ascii) {
		buffer_string(to, ELLIPSIS);
		return 1;
	}
	size_t n = width < 3 ? width : 3;
	buffer_append(to, "...", n);
	return n;
}

static void cut_back(struct buffer *to, size_t length)
{
	to->length = length;
	if (to->at)
		to->at[length] = '\0';
}

static size_t cut_end(struct buffer *to, struct span text, size_t width, bool is_ascii)
{
	size_t room = is_ascii ? (width < 3 ? 0 : width - 3) : width - 1;
	size_t at = 0, columns = 0, fits = to->length, fits_columns = 0;
	while (at < text.length && !to->failure) {
		columns += step(to, text, &at, CELL_ONE_LINE, is_ascii);
		if (columns <= room) {
			fits = to->length;
			fits_columns = columns;
		}
		if (columns <= width)
			continue;
		cut_back(to, fits);
		return fits_columns + ellipsis(to, width, is_ascii);
	}
	return columns;
}

/* Its last part: goes over what does not fit first. */
static size_t cut_front(struct buffer *to, struct span text, size_t width, bool is_ascii)
{
	size_t columns = 0, at = 0, all = cell_width(text, is_ascii);
	if (all <= width)
		return cell_escape(to, text, CELL_ONE_LINE, is_ascii);
	size_t dots = ellipsis(to, width, is_ascii);
	while (at < text.length && all - columns > width - dots)
		columns += step(NULL, text, &at, CELL_ONE_LINE, is_ascii);
	text = span_make(text.at + at, text.length - at);
	return dots + cell_escape(to, text, CELL_ONE_LINE, is_ascii);
}

size_t cell_cut(struct buffer *to, struct span text, size_t width, bool keep_end, bool is_ascii)
{
	width = width ? width : 1;
	return keep_end ? cut_front(to, text, width, is_ascii) : cut_end(to, text, width, is_ascii);
}

size_t cell_width(struct span text, bool is_ascii)
{
	size_t at = 0, columns = 0;
	while (at < text.length)
		columns += step(NULL, text, &at, CELL_ONE_LINE, is_ascii);
	return columns;
}

void cell_spaces(struct buffer *to, size_t n)
{
	while (n--)
		buffer_char(to, ' ');
}

/* ---- Values ---- */

bool cell_has_thousands(const struct dossier_column *column)
{
	size_t length = strlen(column->name);
	bool is_id = !strcmp(column->name, "id") ||
		     (length > 3 && !strcmp(column->name + length - 3, "_id")) ||
		     !strcmp(column->name, "year");
	return column->type != DOSSIER_TYPE_DOCUMENT && !is_id;
}

bool cell_is_number(const struct dossier_value *value)
{
	return value->kind == DOSSIER_VALUE_INTEGER || value->kind == DOSSIER_VALUE_REAL;
}

static void integer(struct buffer *to, int64_t value, bool has_thousands)
{
	char digits[32];
	int n = snprintf(digits, sizeof digits, "%lld", (long long)value);
	int first = value < 0;
	if (!has_thousands || n - first < 5) {
		buffer_append(to, digits, (size_t)n);
		return;
	}
	for (int i = 0; i < n; i++) {
		if (i > first && (n - i) % 3 == 0)
			buffer_char(to, ',');
		buffer_char(to, digits[i]);
	}
}

static void real(struct buffer *to, double value, bool has_thousands)
{
	char digits[48];
	if (value == floor(value) && fabs(value) < 1e15) {
		integer(to, (int64_t)value, has_thousands);
		return;
	}
	bool is_usual = fabs(value) >= 0.001 && fabs(value) < 1e6;
	int n = snprintf(digits, sizeof digits, is_usual ? "%.3f" : "%.4g", value);
	while (is_usual && n > 0 && digits[n - 1] == '0')
		n--;
	buffer_append(to, digits, (size_t)n);
}

void cell_value(struct buffer *to, const struct dossier_value *value, bool has_thousands,
		bool is_ascii)
{
	switch (value->kind) {
	case DOSSIER_VALUE_NULL:
		buffer_string(to, is_ascii ? "-" : "\xc2\xb7");
		break;
	case DOSSIER_VALUE_INTEGER:
		integer(to, value->integer, has_thousands);
		break;
	case DOSSIER_VALUE_REAL:
		real(to, value->real, has_thousands);
		break;
	case DOSSIER_VALUE_BOOLEAN:
		buffer_string(to, value->integer ? "yes" : "no");
		break;
	case DOSSIER_VALUE_TEXT:
		buffer_append(to, value->text, value->length);
		break;
	}
}
