/*
 * The words that pages carry around their articles: share bars, menus, forms, credits.
 *
 * General phrases of the trade, by what they are a leaving of and where in a line they must stand.
 * Read-only once made: any number of threads may use one.
 */
#ifndef READ_PHRASEBOOK_H
#define READ_PHRASEBOOK_H

#include "base/span.h"
#include "dossier/error.h"

enum leaving {
	LEAVING_SHARE,      /* "Share on Facebook" */
	LEAVING_MENU,       /* "Skip to content", "To top" */
	LEAVING_SECTION,    /* "World news" */
	LEAVING_RELATED,    /* "Read more:", "Most popular" */
	LEAVING_COMMENTS,   /* "Leave a reply" */
	LEAVING_FORM,       /* "Required fields are marked" */
	LEAVING_NEWSLETTER, /* "Delivered to your inbox" */
	LEAVING_PAYWALL,    /* "Already a subscriber?" */
	LEAVING_COOKIE,     /* "We use cookies" */
	LEAVING_COPYRIGHT,  /* "All rights reserved" */
	LEAVING_ADVERT,     /* "Story continues below" */
	LEAVING_COUNTER,    /* "4 min read" */
	LEAVING_CREDIT,     /* of a picture: "Photo: AP" */
	LEAVING_BYLINE,     /* "Reporting by" */
	LEAVING_STAMP,      /* "Last updated" */
	LEAVINGS
};

/* A line made comparable: lower case, words parted by one space, numbers "#", marks dropped but
 * ":" and "/" which are words, and the copyright sign, which is "(c)". Cut after KEY_SIZE bytes. */
#define KEY_SIZE 2048
#define KEY_WORDS 256
struct key {
	char text[KEY_SIZE];
	uint16_t start[KEY_WORDS], end[KEY_WORDS]; /* of the words in text */
	size_t n_words;
	bool is_cut; /* there was more */
};
void key_make(struct key *key, struct span line);
bool key_is(const struct key *key, size_t word, struct span text);

/* Classes of single words; a word may be in several. */
enum word_class {
	WORD_FUNCTION = 1, /* "the", "of": what sentences are full of */
	WORD_WEB = 2,      /* "newsletter", "click": what a page says about itself */
	WORD_YOU = 4,      /* the reader is spoken to, or the makers speak of themselves */
	WORD_STAMP = 8,    /* what dates and times are made of */
	WORD_SPEECH = 16,  /* "said": verbs of reporting */
	WORD_ROLE = 32,    /* "journalist": what authors are */
	WORD_AGENCY = 64   /* "reuters": who sells pictures and news */
};

struct phrasebook;

enum dossier_status phrasebook_new(struct phrasebook **out,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;
/* What phrases of the phrasebook stand in the line: a bit (1 << leaving) each. whole: those that
 * are the whole line. O(words). */
struct leavings {
	uint32_t any, whole;
	size_t n_words; /* of the line, covered by phrases that were found */
};
struct leavings phrasebook_match(const struct phrasebook *phrasebook, const struct key *key);
/* The classes of a word in lower case, a bit each. */
unsigned phrasebook_classes(const struct phrasebook *phrasebook, struct span word);
void phrasebook_free(struct phrasebook *phrasebook); /* NULL is taken */

#endif
