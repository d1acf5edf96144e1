/*
 * Plain text as it was scraped: the article and, in zones, all that the page left around it.
 */
#ifndef READ_TEXT_H
#define READ_TEXT_H

#include "dossier/cancel.h"
#include "read/builder.h"
#include "read/phrasebook.h"

/* Fill the builder from the raw bytes, which lie in its arena. */
enum dossier_status text_read(struct builder *builder, const struct phrasebook *phrasebook,
			      struct span raw, const struct dossier_cancel *cancel,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
