/* JSON (one array of objects) and JSON Lines (an object a line); strings and numbers by
 * base/json.h. */
#include "base/json.h"
#include "out/printer.h"

static void write_value(struct buffer *to, const struct dossier_value *value)
{
	switch (value->kind) {
	case DOSSIER_VALUE_NULL:
		buffer_string(to, "null");
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
		json_write_string(to, span_make(value->text, value->length));
		break;
	}
}

void json_begin(const struct printer *printer, struct buffer *to)
{
	buffer_string(to, printer->options.format == PRINT_JSON ? "[" : "");
}

void json_row(const struct printer *printer, struct buffer *to, const struct dossier_value *values)
{
	bool is_array = printer->options.format == PRINT_JSON;
	if (is_array)
		buffer_string(to, printer->n_all > 1 ? ",\n " : "\n ");
	buffer_char(to, '{');
	for (size_t i = 0; i < printer->n_columns; i++) {
		buffer_string(to, i ? ", " : "");
		json_write_string(to, span_of(printer->columns[i].name));
		buffer_string(to, ": ");
		write_value(to, &values[i]);
	}
	buffer_string(to, is_array ? "}" : "}\n");
}

void json_end(const struct printer *printer, struct buffer *to)
{
	if (printer->options.format == PRINT_JSON)
		buffer_string(to, printer->n_all ? "\n]\n" : "]\n");
}
