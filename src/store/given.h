/*
 * Given names that are one name in several spellings, where rules for letters do not reach.
 */
#ifndef STORE_GIVEN_H
#define STORE_GIVEN_H

#include "base/span.h"

/* The spelling that stands for all of them, or the word itself. The word is normalised
 * (name_norm). */
struct span given_name(struct span word);

#endif
