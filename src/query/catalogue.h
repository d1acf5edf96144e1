/*
 * The catalogue: what can be asked for, as data. The public part is in dossier/relation.h.
 */
#ifndef QUERY_CATALOGUE_H
#define QUERY_CATALOGUE_H

#include "dossier/relation.h"

enum placed {
	PLACED_NOWHERE,  /* _id only */
	PLACED_DOCUMENT, /* _id _document */
	PLACED_SPAN      /* _id _document _start _end */
};

struct noun {
	struct dossier_noun face;
	enum placed placed;
	/* The SELECT list and the rest: the visible columns in order, then an id for each entity
	 * column in order, then what placed says. */
	const char *select;
	const char *order;     /* as dossier_relation_sort() takes it, before place and id; or "" */
	const char *judgement; /* the name of its rows in the table judgement, or NULL */
};

/* As dossier_noun_find(), with what is behind it. */
const struct noun *catalogue_find(const char *name);
/* DOSSIER_ARGUMENT with the near name. */
enum dossier_status catalogue_unknown(const char *name, struct dossier_error *error);

#endif
