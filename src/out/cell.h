/*
 * Cells: text made harmless and measured, for all that is laid out in columns of characters.
 *
 * What could act on a terminal is replaced by something to see: C0 controls and DEL by their
 * symbols (U+2400 and on), C1, bidirectional and invisible controls by "<U+202E>", invalid bytes by
 * U+FFFD, line breaks within one line by U+21B5. Joiners that scripts and emoji need stay.
 */
#ifndef OUT_CELL_H
#define OUT_CELL_H

#include "base/buffer.h"
#include "dossier/relation.h"

enum cell_lines {
	CELL_ONE_LINE, /* line breaks and tabs are shown */
	CELL_LINES     /* LF and TAB stay */
};

/* Append text made harmless. Returns its width in columns (of all lines together). */
size_t cell_escape(struct buffer *to, struct span text, enum cell_lines lines, bool is_ascii);
/* The same on one line and no wider than width (at least 1), "…" where it was cut: at its end, or
 * at its front when keep_end. Returns its width. */
size_t cell_cut(struct buffer *to, struct span text, size_t width, bool keep_end, bool is_ascii);
/* Width of what cell_escape() would append on one line. */
size_t cell_width(struct span text, bool is_ascii);
void cell_spaces(struct buffer *to, size_t n);

/* How the cells of a column are written for people: thousands marked, but not in ids. */
bool cell_has_thousands(const struct dossier_column *column);
bool cell_is_number(const struct dossier_value *value);
/* Append the value as text for people; text comes as it is, not made harmless. */
void cell_value(struct buffer *to, const struct dossier_value *value, bool has_thousands,
		bool is_ascii);
/* Append a control of the classes above as its symbol, or the character itself; true when it was
 * one. For formats that keep line breaks but no controls. */
bool cell_symbol(struct buffer *to, uint32_t c, bool is_ascii);

#endif
