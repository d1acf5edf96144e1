/*
 * What can be judged: nouns, their fields, and what values these take.
 */
#ifndef LINK_SETTABLE_H
#define LINK_SETTABLE_H

#include "dossier/judgement.h"

/* The row of a field; else NULL, and the error names near fields, or that the noun has none. */
const struct dossier_settable *settable_find(const char *noun, const char *field,
					     struct dossier_error *error);
/* Names of our own for a noun and field that may be judged, fields that go with others (document's
 * precision) and state included. False when they are not. */
bool settable_names(const char *noun, const char *field, const char **own_noun,
		    const char **own_field);
/* The noun by its own name ("quote"), also those that have only a state; NULL when it is none. */
const char *settable_noun(const char *noun);
/* Whether the text is a value for the field. */
enum dossier_status settable_check(const struct dossier_settable *settable, const char *text,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
