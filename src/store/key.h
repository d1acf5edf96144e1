/*
 * Keys: names of derived rows that come from content, so that a judgement finds its row again in a
 * file that was read again, or in another dossier that holds the same document.
 *
 * A key is 16 characters of 0-9 a-z without i l o u: 80 bits of a SHA-256 over its parts.
 */
#ifndef STORE_KEY_H
#define STORE_KEY_H

#include "base/map.h"
#include "dossier/error.h"

#define KEY_LENGTH 16
#define DOCUMENT_LENGTH 16 /* of a document's key: hexadecimal digits of its SHA-256 */

struct key {
	char text[KEY_LENGTH + 1];
};

/* Of an entity: by its id in the knowledge base, or by kind and normalised name. */
enum dossier_status key_of_entity(const char *kb, const char *kind, struct span norm,
				  struct key *out, struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Of the readings of one document. seen counts how often each (noun, text) came: start with an
 * empty map for each document and take the readings of a noun in the order of their spans. Runs of
 * white space in text count as one space. */
enum dossier_status key_of_reading(struct map *seen, const char *sha256, const char *noun,
				   struct span text, struct key *out,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
