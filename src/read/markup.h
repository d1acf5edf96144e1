/*
 * A web page as a tree, parsed by libxml2 and kept as our own nodes in an arena.
 *
 * Elements have lower-case names; text is UTF-8 with entities resolved. Offsets are bytes of the
 * page that was given. Elements nested deeper than MARKUP_DEPTH are hung up at that depth, so who
 * walks the tree may recurse. No file or network is touched, no entity is loaded.
 */
#ifndef READ_MARKUP_H
#define READ_MARKUP_H

#include "base/arena.h"
#include "base/span.h"
#include "dossier/cancel.h"
#include "dossier/error.h"

#define MARKUP_DEPTH 400

struct node {
	struct node *parent, *first, *last, *next;
	const char *name;              /* of an element; NULL: text */
	struct span text;              /* of a text node */
	size_t start, end;             /* of a text node: where it stands in the page */
	bool is_verbatim;              /* the text is page[start .. end) */
	const char **attributes;       /* name, value, name, value, ..., NULL; or NULL */
	uint32_t weight, n_paragraphs; /* for whoever reads the tree: 0 at first */
	unsigned own, marks;           /* the same */
};

/* The root stands above the outermost element. page must be valid UTF-8 without NUL. Time is linear
 * but for unmatched end tags, each of which costs the depth it stands at; pages with elements
 * nested too deep, or with too many attributes, are refused before they cost more. */
enum dossier_status markup_parse(struct node **root, struct arena *arena, struct span page,
				 const struct dossier_cancel *cancel,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

bool node_is(const struct node *node, const char *name);
/* The value, "" when the element has no such attribute. */
const char *node_attribute(const struct node *node, const char *name);
/* The next node in the order of the page, within top: children first; NULL at the end. */
const struct node *node_next(const struct node *top, const struct node *node);
/* The same, but what is below node is passed over. */
const struct node *node_skip(const struct node *top, const struct node *node);

#endif
