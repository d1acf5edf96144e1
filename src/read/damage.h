/*
 * Places where a scraper seems to have lost words (a link's text, an emphasised name).
 *
 * Finds what cannot stand in English: "the and Russia", "between and", a paragraph that begins
 * with "and have". Precision before recall: on clean news under one false alarm in 20,000 words.
 */
#ifndef READ_DAMAGE_H
#define READ_DAMAGE_H

#include "dossier/document.h"
#include "dossier/error.h"

/* Set the document's damage from its text. O(bytes). */
enum dossier_status damage_find(struct dossier_document *document,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
