/*
 * The grammar of reporting: cues, and the noun phrases that are their subjects.
 *
 * All work on words, look at a bounded number of them, and never leave the line they start in.
 */
#ifndef EXTRACT_SPEECH_H
#define EXTRACT_SPEECH_H

#include "extract/draft.h"

struct phrase {
	size_t first, last; /* words, half open */
};

struct attribution {
	struct phrase speaker; /* empty: not told */
	struct phrase cue;     /* empty: none */
	const char *rule;
};

/* Is word i a verb of reporting of these classes (W_CUE_...)? Nouns that look so are none. */
bool speech_is_cue(const struct draft *draft, size_t i, uint64_t classes);
/* The noun phrase that ends before word `end` and does not begin before `low`. */
bool speech_phrase_before(const struct draft *draft, size_t low, size_t end, struct phrase *out);
/* The noun phrase that begins at word i. */
bool speech_phrase_at(const struct draft *draft, size_t i, struct phrase *out);
/* The subject of the cue at word i, looked for from word `low` on. False when there is none, or
 * when the cue is denied ("did not say") or not a fact ("would say"). */
bool speech_subject(const struct draft *draft, size_t low, size_t i, struct phrase *out);
/* The cue behind a phrase that ends before word `at`: adverbs, auxiliaries and an insertion passed
 * over; 0 when there is none. */
size_t speech_cue_behind(const struct draft *draft, size_t at, uint64_t classes);
/* Who a stretch between marks is put to, by what stands behind or before it. */
bool speech_after(const struct draft *draft, const struct quoted *quoted, struct attribution *out);
bool speech_before(const struct draft *draft, const struct quoted *quoted, struct attribution *out);
/* First word of the sentence that holds word i, no further back than its line and the last closing
 * quotation mark. */
size_t speech_clause_start(const struct draft *draft, size_t i);
/* Does the phrase name somebody who can speak? */
bool speech_can_speak(const struct draft *draft, struct phrase phrase);

#endif
