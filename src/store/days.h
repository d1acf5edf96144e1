/*
 * Days: the calendar behind TIMEX3 values.
 */
#ifndef STORE_DAYS_H
#define STORE_DAYS_H

#include <stdbool.h>

struct days {
	char first[11], last[11]; /* YYYY-MM-DD, both included */
};

/* The days that a value names: "2016-09-10", "2016-09-10T14:00", "2016-09", "2016", "2016-W36",
 * "2016-Q3", "2016-H1", "201" (a decade). False for all else (durations, PAST_REF, "XXXX-09"). */
bool days_of(const char *value, struct days *out);

#endif
