/*
 * Print: rows out, in every format, and the only code that escapes.
 *
 * Everything is appended to a struct buffer; putting it on a terminal or into a file is the
 * caller's business. Nothing that came from a document can act there: control and bidirectional
 * characters, invalid UTF-8, markup, formulas and delimiters are shown or escaped as the format
 * asks. Errors: DOSSIER_MEMORY, DOSSIER_LIMIT (the buffer's), and what the relation's rows say.
 */
#ifndef OUT_PRINT_H
#define OUT_PRINT_H

#include "base/buffer.h"
#include "dossier/cancel.h"
#include "dossier/relation.h"

enum print_format {
	PRINT_TABLE, /* fitted to the width */
	PRINT_LINES, /* "column  value", one record card after the other */
	PRINT_KWIC,  /* a concordance; needs the columns left, match, right (those of hits) */
	PRINT_CSV,   /* RFC 4180, CR LF, header; formula guard unless is_raw */
	PRINT_TSV,   /* tabs, line breaks and backslashes as \t \n \r \\ ; header */
	PRINT_JSON,  /* one array of objects */
	PRINT_JSONL, /* an object a line */
	PRINT_MARKDOWN,
	PRINT_HTML /* <table>, escaped; no document around it */
};
#define PRINT_FORMATS 9

/* The format of a name ("table", "md" or "markdown", ...), or -1. */
int print_format_find(const char *name);
const char *print_format_name(enum print_format format); /* "markdown" */

struct print_options {
	enum print_format format;
	size_t width;    /* columns of the terminal; 0: nothing is cut or hidden */
	size_t max_rows; /* of a table or concordance; 0: all */
	bool has_color;  /* styles (SGR) may be written */
	bool is_ascii;   /* … · and the like as ASCII */
	bool is_raw;     /* CSV without the formula guard */
};

/* The whole relation, as options say. For TABLE, LINES and KWIC the last line counts the rows and
 * says what was hidden ("12 of 340 rows, 2 columns hidden"). */
enum dossier_status print_relation(struct buffer *to, const struct dossier_relation *relation,
				   const struct print_options *options,
				   const struct dossier_cancel *cancel,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* One row as a card of two columns: name and value, long values wrapped to the width. */
enum dossier_status print_card(struct buffer *to, const struct dossier_column *columns,
			       const struct dossier_value *values, size_t n,
			       const struct print_options *options,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Rows that are no relation, or too many to hold: begin, add each, end. CSV, TSV, JSONL, JSON,
 * MARKDOWN, HTML and LINES append with every row, so that the caller may write out and clear the
 * buffer between rows; TABLE and KWIC hold the first max_rows (or all) until the end. columns are
 * copied. */
struct printer;
enum dossier_status printer_new(struct printer **out, const struct print_options *options,
				const struct dossier_column *columns, size_t n_columns,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
enum dossier_status printer_add(struct printer *printer, struct buffer *to,
				const struct dossier_value *values,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
/* noun: what is counted in the last line ("quotes"), NULL: "rows". note: as
 * dossier_relation_note(), or NULL. */
enum dossier_status printer_end(struct printer *printer, struct buffer *to, const char *noun,
				const char *note, struct dossier_error *error) DOSSIER_MUST_CHECK;
void printer_free(struct printer *printer); /* NULL is taken */

/* Any text for a terminal: control, bidi and invalid bytes as symbols; line breaks and tabs stay.
 * What a message, a file name, a prompt or a completion list shows goes through here. */
void print_text(struct buffer *to, struct span text, bool is_ascii);
/* The same on one line, line breaks as symbols too, cut to a width with … (0: not cut). Returns the
 * columns it takes. */
size_t print_line(struct buffer *to, struct span text, size_t width, bool is_ascii);

/* One value as a table cell would have it, on one line, cut to width (0: not cut); missing is "·".
 * Returns the columns it takes. */
size_t print_value(struct buffer *to, const struct dossier_value *value, size_t width,
		   bool is_ascii);

/* Our styles; nothing without has_color. */
enum print_style { PRINT_PLAIN, PRINT_BOLD, PRINT_DIM, PRINT_HIT, PRINT_ERROR };
void print_style(struct buffer *to, enum print_style style, bool has_color);

#endif
