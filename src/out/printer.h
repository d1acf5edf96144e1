/*
 * What the formats share: a printer and its rows.
 */
#ifndef OUT_PRINTER_H
#define OUT_PRINTER_H

#include "base/arena.h"
#include "out/print.h"

struct printer {
	struct print_options options;
	struct arena *arena; /* columns and held rows */
	struct dossier_column *columns;
	size_t n_columns;
	struct dossier_value **rows; /* held ones */
	size_t n_rows, capacity;
	uint64_t n_all; /* rows given */
};

/* The formats. Each appends one row, or what comes before the first or after the last. */
void delimited_begin(const struct printer *printer, struct buffer *to);
void delimited_row(const struct printer *printer, struct buffer *to,
		   const struct dossier_value *values);
void json_begin(const struct printer *printer, struct buffer *to);
void json_row(const struct printer *printer, struct buffer *to, const struct dossier_value *values);
void json_end(const struct printer *printer, struct buffer *to);
void markup_begin(const struct printer *printer, struct buffer *to);
void markup_row(const struct printer *printer, struct buffer *to,
		const struct dossier_value *values);
void markup_end(const struct printer *printer, struct buffer *to);
void card_row(const struct printer *printer, struct buffer *to, const struct dossier_value *values);

/* Layouts of all held rows; both return how many columns they left out. */
size_t table_layout(const struct printer *printer, struct buffer *to);
size_t kwic_layout(const struct printer *printer, struct buffer *to);

/* Whether text would be taken for a formula by a spreadsheet. */
bool delimited_is_formula(struct span text);

#endif
