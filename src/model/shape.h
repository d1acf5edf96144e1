/*
 * What the networks see of a word beside its letters: one of SHAPES numbers.
 */
#ifndef MODEL_SHAPE_H
#define MODEL_SHAPE_H

#include "model/wordform.h"

#define SHAPES 64

/* The flags that a network looks at, as a number below SHAPES. */
static inline uint32_t shape_of(const struct wordform *form)
{
	static const uint32_t flags[] = {WORDFORM_CAPITAL, WORDFORM_UPPER, WORDFORM_DIGIT,
					 WORDFORM_MARK,    WORDFORM_MIXED, WORDFORM_STOP};
	uint32_t shape = 0;
	for (uint32_t i = 0; i < sizeof flags / sizeof *flags; i++)
		shape |= (form->flags & flags[i] ? 1u : 0u) << i;
	return shape;
}

#endif
