/*
 * The names in a byline.
 */
#ifndef READ_BYLINE_H
#define READ_BYLINE_H

#include "base/span.h"

/* "By Jane Doe | 4 May 2016" -> "Jane Doe": without what stands in front of names, cut before
 * dates, bars, brackets and all that describes. Empty when no name is left. */
struct span byline_names(struct span line);

#endif
