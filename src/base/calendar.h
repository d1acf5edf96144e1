/*
 * The Gregorian calendar (proleptic): days since 1970-01-01 and civil dates. Pure arithmetic, no
 * clock, no time zone. Years 1 .. 9999.
 */
#ifndef BASE_CALENDAR_H
#define BASE_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

struct date {
	int year, month, day; /* month 1..12, day 1..31; 0: not known */
};

int calendar_month_days(int year, int month);
bool calendar_is_valid(struct date date); /* all three known and that day exists */
int64_t calendar_days(struct date date);  /* since 1970-01-01; date must be valid */
struct date calendar_date(int64_t days);
int calendar_weekday(struct date date); /* 1 Monday .. 7 Sunday */
/* Months added; the day is cut to the month's length. */
struct date calendar_add_months(struct date date, int64_t months);
/* ISO 8601 week and the year it belongs to. */
void calendar_week(struct date date, int *year, int *week);
struct date calendar_easter(int year); /* Sunday, western */
/* "YYYY-MM-DD"; false when it is not that or no such day. */
bool calendar_parse(const char *text, struct date *out);

#endif
