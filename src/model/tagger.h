/*
 * The tagger: UPOS and XPOS at once, word by word from the left (Ratnaparkhi 1996 with the
 * perceptron of Collins 2002): words, affixes, shapes and word classes of the neighbours, and the
 * tags before.
 *
 * The section: u32 number of tags, float slope, per tag 12 bytes (u8 upos, char xpos[11]), then a
 * linear.h. A tag's probability is the logistic of the slope times the distance
 * between the best score and the second.
 */
#ifndef MODEL_TAGGER_H
#define MODEL_TAGGER_H

#include "model/linear.h"
#include "model/wordform.h"

#define TAGGER_FEATURES 64 /* at most */

struct tagger {
	struct linear linear;
	const char *tags; /* 12 bytes each */
	float slope;
};

/* Borrows the section. */
enum dossier_status tagger_open(struct tagger *out, struct span section,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Tag the words [first, last) of one sentence: upos, xpos (borrowed from the section), tag_score,
 * is_tagged. tags: room for one byte for each token of the document; the classes are left there. */
void tagger_tag(const struct tagger *tagger, const struct wordforms *forms, uint32_t first,
		uint32_t last, struct dossier_token *tokens, uint8_t *tags);

enum dossier_upos tagger_upos(const struct tagger *tagger, unsigned tag);
const char *tagger_xpos(const struct tagger *tagger, unsigned tag);

/* The features of word i of the sentence [first, last), whose words before i are tagged. Returns
 * their number. For the trainer too. */
size_t tagger_features(const struct wordforms *forms, uint32_t first, uint32_t last, uint32_t i,
		       const uint8_t *tags, uint64_t out[TAGGER_FEATURES]);

#endif
