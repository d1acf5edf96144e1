/*
 * Roles: what the text says people are ("the Russian foreign minister"), beside their names.
 */
#ifndef EXTRACT_ROLES_H
#define EXTRACT_ROLES_H

#include "extract/draft.h"

/* A description: a noun phrase around a role word, in words. */
struct description {
	size_t first, last; /* the whole phrase, half open */
	size_t head;        /* the role word */
};

/* The description that begins at word i ("the senior Russian diplomat"); "of", "for", "to" and
 * what they lead to are taken in when with_tail. */
bool description_parse(const struct draft *draft, size_t i, bool with_tail,
		       struct description *out);

/* Fill the roles of the annotation's entities. */
enum dossier_status roles_find(struct draft *draft, struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
