/* Quotation marks paired: what stands between them. The stage is declared in draft.h. */
#ifndef EXTRACT_MARKS_H
#define EXTRACT_MARKS_H

#include "extract/draft.h"

/* The quoted stretch that holds byte `at`, or NULL. Logarithmic. */
const struct quoted *marks_find(const struct draft *draft, uint32_t at);

#endif
