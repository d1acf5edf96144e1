/*
 * Blocks: the paragraphs and lone lines that a plain page falls into.
 *
 * Lines end at line feeds, carriage returns, form feeds and Unicode's line and paragraph
 * separators. Where text was wrapped at a width, the lines of a paragraph are one block;
 * everywhere else each line is one. Offsets are bytes of the text. Time and memory are linear.
 */
#ifndef READ_BLOCK_H
#define READ_BLOCK_H

#include "base/arena.h"
#include "dossier/cancel.h"
#include "dossier/error.h"

struct block {
	uint32_t start, end; /* without white space at the ends; never empty */
	uint32_t n_lines;
	uint32_t blanks; /* blank lines before it */
};

enum dossier_status block_split(struct span text, struct arena *arena, struct block **out,
				size_t *n, const struct dossier_cancel *cancel,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
