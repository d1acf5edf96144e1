/*
 * Complaint: a Lua error as an analyst wants to read it.
 *
 *     unknown column "spekar" (did you mean "speaker"?)
 *       quotes:where{ spekar = "Lavrov" }
 *                     ^
 */
#ifndef SHELL_COMPLAINT_H
#define SHELL_COMPLAINT_H

#include "base/span.h"

/* Say it on standard error. source: what was typed, whose chunk name is "=input"; or empty: then
 * the message stands as it is, behind "dossier: ". */
void complain(struct span message, struct span source, bool is_ascii);

#endif
