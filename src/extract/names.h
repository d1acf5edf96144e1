/*
 * Names: candidates and how they are found. The stage itself is declared in draft.h.
 *
 *   names_lexicon.c  what the lexicon knows
 *   names_phrase.c   what can be told from head words, titles, given names, acronyms
 *   names_model.c    what the trained model proposes, corrected
 *   names.c          the stage: evidence, order, overlaps
 */
#ifndef EXTRACT_NAMES_H
#define EXTRACT_NAMES_H

#include "extract/draft.h"

struct name {
	size_t first, last; /* words, half open */
	enum dossier_kind kind;
	float score;
	const char *rule;
	struct name_source source;
	bool is_sure; /* the lexicon's name, and of one kind only */
};

/* A set of words by their folded form. */
struct word_set {
	uint64_t *slots; /* 0: free */
	size_t mask;
};

struct name_finder {
	struct draft *draft;
	struct name *names; /* in order, not overlapping */
	size_t n, capacity;
	struct word_set common;   /* seen in small letters */
	struct word_set proper;   /* seen capitalised where that says something */
	struct word_set surnames; /* last words of persons' names */
	uint8_t *flags;           /* one a word: NAME_... */
	struct name *guesses;     /* the model's proposals, in words */
	size_t n_guesses, guesses_capacity;
	uint32_t *proposed; /* one a word: 1 + the guess that begins there, or 0 */
};

#define NAME_IN_TIME 1  /* part of a time expression */
#define NAME_OPENS 2    /* first of a sentence, a quotation, a list item: a capital says little */
#define NAME_IN_MODEL 8 /* in a name that the model proposes */
#define NAME_HEADLINE 4 /* in a line whose words all have capitals */

bool word_set_has(const struct word_set *set, struct span form);
bool word_set_add(struct word_set *set, struct span form); /* false when full; never grows */

/* The best candidate of the kind of evidence that begins at word i; false when there is none. */
/* The model's name at word i, with what the lexicon knows of it. */
bool names_by_model(const struct name_finder *f, size_t i, struct name *out);
bool names_from_lexicon(const struct name_finder *f, size_t i, struct name *out);
bool names_organization(const struct name_finder *f, size_t i, struct name *out);
bool names_place(const struct name_finder *f, size_t i, struct name *out);
bool names_event(const struct name_finder *f, size_t i, struct name *out);
bool names_work(const struct name_finder *f, size_t i, struct name *out);
bool names_person(const struct name_finder *f, size_t i, struct name *out);
bool names_acronym(const struct name_finder *f, size_t i, struct name *out);
bool names_group(const struct name_finder *f, size_t i, struct name *out);
bool names_unknown(const struct name_finder *f, size_t i, struct name *out);

/* Fill guesses and proposed. False without memory. */
bool names_place_proposals(struct name_finder *f);
/* Corrects a name by what its own words say against it; false when it is none. */
bool names_review(const struct name_finder *f, struct name *name);

/* May word i stand in a name at all? Capitalised, no date, no closed-class word. */
bool name_word(const struct name_finder *f, size_t i);
/* One past the words that a title before a person takes ("Secretary of State"), or i. */
size_t name_title_end(const struct name_finder *f, size_t i);

#endif
