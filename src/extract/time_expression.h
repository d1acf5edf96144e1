/*
 * Time expressions as they are written, before they are resolved: what stands there, in fields.
 *
 * time_parse() reads (time_parse.c); time_resolve() (time_resolve.c) gives the TIMEX3 value, by a
 * time line: the day of publication and what the text has named so far.
 */
#ifndef EXTRACT_TIME_EXPRESSION_H
#define EXTRACT_TIME_EXPRESSION_H

#include "base/calendar.h"
#include "extract/draft.h"

enum time_kind {
	TIME_DATE, /* year, month, day, weekday, season, quarter, half: those that are set */
	TIME_SPAN_OF_YEARS, /* decade or century: digits of `year` that count are `digits` */
	TIME_RELATIVE,      /* this, last, next + unit (or month, season, weekday in the fields) */
	TIME_OFFSET,        /* amount units before or after */
	TIME_DURATION,
	TIME_SET,
	TIME_REFERENCE, /* PRESENT_REF and the like: in `reference` */
	TIME_CLOCK      /* an hour with no day of its own */
};

enum time_anchor { ANCHOR_PUBLISHED, ANCHOR_STORY };

#define NO_HOUR (-1)
#define NO_PART (-1)
#define NO_SEASON (-1)
#define WHOLE_UNIT (-1)

struct time_expression {
	size_t first, last; /* words, half open */
	enum time_kind kind;
	enum time_anchor anchor;
	const char *rule;
	int year, month, day, weekday; /* 0: not told */
	int quarter, half;             /* 0: not told */
	int season;                    /* enum season or NO_SEASON */
	int digits;                    /* of year that count: 3 a decade, 2 a century */
	int part;                      /* enum daypart or NO_PART */
	int hour, minute;              /* hour NO_HOUR: not told */
	double amount;                 /* of units; negative: not known ("a few") */
	enum time_unit unit;
	int direction;      /* of TIME_RELATIVE and TIME_OFFSET: -1 before, 0 this, 1 after */
	bool is_short_year; /* '89, or the second of 1957-60 */
	bool is_before_era; /* BC */
	bool is_plural;     /* Mondays */
	const char *reference;
};

/* The longest expression that begins at word i. */
bool time_parse(const struct draft *draft, size_t i, struct time_expression *out);

/* What is known when an expression is met, in the order of the text. */
struct timeline {
	struct date published;  /* year 0: not known */
	bool is_narrative;      /* tells of years gone by: days belong to the story */
	struct date last;       /* the last date named: month and day 0 where not told */
	int season;             /* of that, or NO_SEASON */
	struct date last_day;   /* the last full day named, within reach; year 0: none */
	uint32_t last_sentence; /* where `last` was named */
	uint32_t day_sentence;  /* where `last_day` was named */
	uint32_t sentence;      /* of the expression now */
	int tense;     /* of what stands about the expression: -1 past, 1 future, 0 unknown */
	int last_hour; /* of a clock time just before ("from 8 p.m. to"), or NO_HOUR */
};

/* Fill type and value (in the arena; NULL when it cannot be normalised) and move the time line on.
 * False without memory. */
bool time_resolve(const struct time_expression *expression, struct timeline *line,
		  struct arena *arena, struct dossier_time *out);

#endif
