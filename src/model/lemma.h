/*
 * The lemmatiser: which edit makes the lemma of a form that has a tag, as a classification
 * (Chrupała 2006); the edit is chosen once for each different pair of form and tag of a document.
 *
 * The section: u32 number of edits, u32 0, per edit 20 bytes (u8 case, u8 strip, u8 length, char
 * add[17]), then a linear.h. An edit sets the case (0 as it is, 1 all small, 2 first capital, 3 all
 * capitals), takes `strip` characters off the end (255: all of them) and puts `add` there.
 */
#ifndef MODEL_LEMMA_H
#define MODEL_LEMMA_H

#include "model/linear.h"
#include "model/wordform.h"

#define LEMMA_FEATURES 24 /* at most */
#define LEMMA_ADD 17
#define LEMMA_ALL 255

enum lemma_case { LEMMA_KEEP, LEMMA_LOWER, LEMMA_TITLE, LEMMA_UPPER };

struct lemma_edit {
	uint8_t casing, strip, length;
	char add[LEMMA_ADD];
};

struct lemmatizer {
	struct linear linear;
	const char *edits;
};

/* Borrows the section. */
enum dossier_status lemmatizer_open(struct lemmatizer *out, struct span section,
				    struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Set the lemma of each token, from its form and tags. Strings are in the arena. */
enum dossier_status lemmatizer_run(const struct lemmatizer *lemmatizer,
				   const struct wordforms *forms, struct dossier_token *tokens,
				   size_t n, struct arena *arena,
				   const struct dossier_cancel *cancel,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* For the trainer: the edit that makes lemma of form; false when it does not fit one. */
bool lemma_edit_find(struct lemma_edit *out, struct span form, struct span lemma);
/* The lemma into out (at most size bytes); its length. */
size_t lemma_edit_apply(const struct lemma_edit *edit, struct span form, char *out, size_t size);
size_t lemma_features(const struct wordform *form, const struct dossier_token *token,
		      uint64_t out[LEMMA_FEATURES]);

#endif
