/*
 * Places where a scraper seems to have lost words (a link's text, an emphasised name).
 *
 * Finds what cannot stand in English: "the and Russia", "between and", "in , the capital", a
 * paragraph that begins with "and have". Precision before recall: one alarm in 32,000 words of
 * speeches, readouts, briefings and news that are whole (some of them slips of the speaker), and
 * two or three in ten of the names that were taken out of news at random.
 */
#ifndef READ_DAMAGE_H
#define READ_DAMAGE_H

#include "dossier/document.h"
#include "dossier/error.h"

/* Set the document's damage from its text. O(bytes). */
enum dossier_status damage_find(struct dossier_document *document,
				struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
