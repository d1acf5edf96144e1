/*
 * Web pages: the article of a page, its title, byline and date.
 */
#ifndef READ_HTML_H
#define READ_HTML_H

#include "dossier/cancel.h"
#include "read/builder.h"
#include "read/phrasebook.h"

/* Fill the builder from the page, any bytes, which lie in its arena. A page without an article
 * gives an empty text. */
enum dossier_status html_read(struct builder *builder, const struct phrasebook *phrasebook,
			      struct span page, const struct dossier_cancel *cancel,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
