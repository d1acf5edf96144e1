/*
 * Quotations that are set off as paragraphs of their own, without marks.
 *
 * Told by what leads into them ("Lavrov said," and a new paragraph), or by a paragraph that speaks
 * in the first person between paragraphs that quote, in an article that otherwise does not.
 */
#ifndef READ_SETOFF_H
#define READ_SETOFF_H

#include "base/span.h"

struct setoff {
	struct span text;
	bool is_quote; /* set by setoff_find() */
};

/* The paragraphs of the body in order. O(bytes). */
void setoff_find(struct setoff *paragraphs, size_t n);

#endif
