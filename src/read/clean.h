/*
 * Text that is given clean: kept byte for byte, its paragraphs marked as zones.
 */
#ifndef READ_CLEAN_H
#define READ_CLEAN_H

#include "read/builder.h"

/* Mark the paragraphs (runs of lines between blank lines) of the text that the builder holds,
 * set-off quotations among them. */
void clean_mark(struct builder *builder);

#endif
