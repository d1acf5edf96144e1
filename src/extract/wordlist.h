/*
 * The closed vocabulary of the extraction rules: every English word that some rule knows, with the
 * classes it belongs to and, where it has one, a number ("march" is a month, 3).
 *
 * Built once, read-only afterwards and shared by threads. Looking a word up costs one hash of at
 * most WORDLIST_LONGEST bytes; a word's letters are compared without case, and a typographic
 * apostrophe counts as a plain one.
 */
#ifndef EXTRACT_WORDLIST_H
#define EXTRACT_WORDLIST_H

#include "base/span.h"
#include "dossier/error.h"

#define WORDLIST_LONGEST 24

/* Classes. A word may have several: "may" is a month, an auxiliary and a function word. */
#define W_FUNCTION (UINT64_C(1) << 0) /* capitalised it says nothing about a name */
#define W_DETERMINER (UINT64_C(1) << 1)
#define W_PREPOSITION (UINT64_C(1) << 2)
#define W_CONJUNCTION (UINT64_C(1) << 3)
#define W_AUXILIARY (UINT64_C(1) << 4)
#define W_PRONOUN (UINT64_C(1) << 5)  /* third person; value: enum pronoun */
#define W_SPEAKING (UINT64_C(1) << 6) /* I, we, you and their forms */
#define W_RELATIVE (UINT64_C(1) << 7) /* who, which, whose, ... */
#define W_NEGATION (UINT64_C(1) << 8)
/* Cues of speech, in their finite or participle forms; value: enum cue_form. */
#define W_CUE_SAY (UINT64_C(1) << 9)     /* said: any content */
#define W_CUE_THAT (UINT64_C(1) << 10)   /* denied, insisted: "that" or a clause */
#define W_CUE_URGE (UINT64_C(1) << 11)   /* urged both sides to stop */
#define W_CUE_CALL (UINT64_C(1) << 12)   /* called the offer "an insult" */
#define W_CUE_MANNER (UINT64_C(1) << 13) /* laughed, continued: only beside direct speech */
#define W_CUE_NOUN (UINT64_C(1) << 14)   /* statement, letter: what speech comes in */
/* Time. */
#define W_WEEKDAY (UINT64_C(1) << 15)  /* value 1 Monday .. 7 */
#define W_MONTH (UINT64_C(1) << 16)    /* value 1 .. 12 */
#define W_SEASON (UINT64_C(1) << 17)   /* value: enum season */
#define W_UNIT (UINT64_C(1) << 18)     /* of time; value: enum time_unit, + 16 for a plural */
#define W_DAYPART (UINT64_C(1) << 19)  /* morning, night, ...; value: enum daypart */
#define W_DAY_NAME (UINT64_C(1) << 20) /* yesterday -1, today 0, tomorrow 1 */
#define W_HOLIDAY (UINT64_C(1) << 21)  /* value 100 * month + day */
/* Numbers. */
#define W_NUMBER (UINT64_C(1) << 22)    /* one .. ninety; value */
#define W_MAGNITUDE (UINT64_C(1) << 23) /* hundred, thousand, ...; value: power of ten */
#define W_ORDINAL (UINT64_C(1) << 24)   /* first .. ninetieth; value */
#define W_VAGUE (UINT64_C(1) << 25)   /* dozens, hundreds, ...; value: power of ten, 1 for dozens */
#define W_MEASURE (UINT64_C(1) << 26) /* kilometres, percent, dollars */
/* Names. */
#define W_TITLE (UINT64_C(1) << 27)     /* before a person's name: President, Mr., General */
#define W_HONORIFIC (UINT64_C(1) << 28) /* of those, the ones that are no office; value: gender */
#define W_PARTICLE (UINT64_C(1) << 29)  /* inside a name: al, de, bin, von */
#define W_GIVEN (UINT64_C(1) << 30)     /* a given name; value: enum gender */
#define W_ORGANIZATION (UINT64_C(1) << 31) /* head of an organisation's name: Ministry, Council */
#define W_PLACE (UINT64_C(1) << 32)        /* head of a place's name: River, Province */
#define W_EVENT (UINT64_C(1) << 33)        /* head of an event's name: War, Summit */
#define W_WORK (UINT64_C(1) << 34)         /* head of a work's name: Treaty, Resolution */
#define W_ROLE (UINT64_C(1) << 35)    /* what a person is: minister, spokeswoman; value: gender */
#define W_BODY (UINT64_C(1) << 36)    /* what a body is: ministry, army, government */
#define W_PEOPLE (UINT64_C(1) << 37)  /* several persons: officials, witnesses */
#define W_NO_NAME (UINT64_C(1) << 38) /* in capitals, but no name: TV, CEO, Internet */
#define W_ROLE_PREFIX (UINT64_C(1) << 39)  /* vice, deputy, former, senior */
#define W_DIRECTION (UINT64_C(1) << 40)    /* northern, West, ... */
#define W_ABBREVIATION (UINT64_C(1) << 41) /* its full stop belongs to it */
#define W_LOCATIVE (UINT64_C(1) << 42)     /* in, near, at: a place may follow */
#define W_APPROXIMATE (UINT64_C(1) << 43)  /* about, some, nearly */
#define W_ADVERB (UINT64_C(1) << 44)       /* may stand between subject and verb */
#define W_FUTURE (UINT64_C(1) << 45)       /* will, shall, due: what follows lies ahead */
#define W_VERB (UINT64_C(1) << 46)         /* a frequent verb form that is no cue */
#define W_RELIGION (UINT64_C(1) << 47)     /* Muslim, Sunnis: names of groups */
#define W_TIME_HEAD (UINT64_C(1) << 48)    /* early, late, mid, end, ... value: enum time_part */

#define W_CUE (W_CUE_SAY | W_CUE_THAT | W_CUE_URGE | W_CUE_CALL)

enum pronoun { PRONOUN_HE = 1, PRONOUN_SHE, PRONOUN_IT, PRONOUN_THEY };
#define PRONOUN_POSSESSIVE 8 /* his, her, its, their */
#define PRONOUN_OBJECT 16    /* him, them */
#define PRONOUN_REFLEXIVE 32 /* himself */
#define PRONOUN_KIND(value) ((value)&7)

enum gender { GENDER_UNKNOWN, GENDER_MALE, GENDER_FEMALE };
enum cue_form { CUE_PAST = 1, CUE_PRESENT, CUE_PLAIN, CUE_ING };
enum season { SEASON_SPRING, SEASON_SUMMER, SEASON_AUTUMN, SEASON_WINTER };
enum time_unit {
	UNIT_SECOND,
	UNIT_MINUTE,
	UNIT_HOUR,
	UNIT_DAY,
	UNIT_WEEK,
	UNIT_FORTNIGHT,
	UNIT_MONTH,
	UNIT_QUARTER,
	UNIT_YEAR,
	UNIT_DECADE,
	UNIT_CENTURY,
	UNIT_WEEKEND
};
#define UNIT_PLURAL 16
#define UNIT_OF(value) ((enum time_unit)((value)&15))
enum daypart { PART_MORNING, PART_MIDDAY, PART_AFTERNOON, PART_EVENING, PART_NIGHT, PART_DAY };

struct wordlist;

struct wordlist_entry {
	uint64_t classes;
	int32_t value;
};

enum dossier_status wordlist_new(struct wordlist **out,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Zero classes when the word is not known. */
struct wordlist_entry wordlist_find(const struct wordlist *wordlist, struct span word);
void wordlist_free(struct wordlist *wordlist);

/* The data (wordlist_words.c): words separated by single spaces, "word" or "word=value"; a word
 * may stand in several lists, its last value counts. Ends with a list whose words are NULL. */
struct wordlist_list {
	uint64_t classes;
	int32_t value; /* of words that have none of their own */
	const char *words;
};
extern const struct wordlist_list wordlist_lists[];

#endif
