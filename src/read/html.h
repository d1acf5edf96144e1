/*
 * Web pages: the article of a page, its title, byline and date.
 */
#ifndef READ_HTML_H
#define READ_HTML_H

#include "read/builder.h"

/* Fill the builder from the page. */
enum dossier_status html_read(struct builder *builder, struct span page,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
