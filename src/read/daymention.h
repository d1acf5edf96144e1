/*
 * Days as a text names them: "May 1, 2016", "22 March", "Monday September 12", "Friday".
 *
 * English names of months and weekdays, whole or cut; numbers as 2016-05-01, 2016/05/01 and
 * 01.05.2016 (with slashes only where day and month cannot be taken for each other).
 */
#ifndef READ_DAYMENTION_H
#define READ_DAYMENTION_H

#include "base/arena.h"
#include "base/calendar.h"
#include "base/span.h"

enum direction { DIRECTION_OPEN, DIRECTION_PAST, DIRECTION_FUTURE };

struct day_mention {
	size_t start, end; /* bytes of the text */
	struct date date;  /* what is not said is 0; all 0: a weekday alone */
	int weekday;       /* 1 Monday .. 7 Sunday; 0: not said */
	enum direction direction;
	bool is_reported; /* a verb of saying stands in the sentence, and no other goes with the day
			   */
	bool is_recalled; /* "last Friday": of another week */
	bool is_quoted;   /* within quotation marks */
};

/* The mentions in the text, in order, in the arena; *out is NULL when that fails. A year alone
 * (1900 to 2099) is one, too. At most 4096 words or so around the beginning are looked at when
 * the text is long: what dates an article stands early. O(bytes). */
bool day_mention_find(struct span text, struct arena *arena, struct day_mention **out, size_t *n);

#endif
