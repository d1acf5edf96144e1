/* Proleptic Gregorian; day numbers count from 1970-01-01 (Hinnant, "chrono-compatible low-level
 * date algorithms"). */
#include "store/days.h"

#include <stdio.h>
#include <string.h>

struct day {
	int year, month, day;
};

static long number_of(struct day day)
{
	long year = day.year - (day.month <= 2);
	long era = (year >= 0 ? year : year - 399) / 400;
	long of_era = year - era * 400;
	long of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static struct day day_of(long number)
{
	number += 719468;
	long era = (number >= 0 ? number : number - 146096) / 146097;
	long of_era = number - era * 146097;
	long year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	long of_year = of_era - (365 * year + year / 4 - year / 100);
	long month = (5 * of_year + 2) / 153;
	struct day day = {(int)(year + era * 400), (int)(month < 10 ? month + 3 : month - 9),
			  (int)(of_year - (153 * month + 2) / 5 + 1)};
	day.year += day.month <= 2;
	return day;
}

static int month_length(int year, int month)
{
	struct day next = {month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1};
	return (int)(number_of(next) - number_of((struct day){year, month, 1}));
}

/* Exactly n digits, or -1. */
static int digits(const char *text, int n)
{
	int value = 0;
	for (int i = 0; i < n; i++) {
		if (text[i] < '0' || text[i] > '9')
			return -1;
		value = value * 10 + (text[i] - '0');
	}
	return value;
}

static void spell(char out[11], struct day day)
{
	snprintf(out, 11, "%04u-%02u-%02u", (unsigned)day.year % 10000, (unsigned)day.month % 100,
		 (unsigned)day.day % 100);
}

static bool give(struct days *out, struct day first, struct day last)
{
	spell(out->first, first);
	spell(out->last, last);
	return true;
}

static bool give_months(struct days *out, int year, int first, int last)
{
	return give(out, (struct day){year, first, 1},
		    (struct day){year, last, month_length(year, last)});
}

/* Week 1 holds the 4th of January; weeks begin on Monday (ISO 8601). 1970-01-01 was a Thursday. */
static bool give_week(struct days *out, int year, int week)
{
	long fourth = number_of((struct day){year, 1, 4});
	long monday = fourth - ((fourth + 3) % 7 + 7) % 7;
	if (week < 1 || week > 53)
		return false;
	long first = monday + 7L * (week - 1);
	return give(out, day_of(first), day_of(first + 6));
}

static bool give_day(struct days *out, int year, int month, int day)
{
	if (day < 1 || day > month_length(year, month))
		return false;
	return give(out, (struct day){year, month, day}, (struct day){year, month, day});
}

static bool give_part(struct days *out, int year, const char *part)
{
	size_t length = strlen(part);
	int quarter = digits(part + 1, 1);
	if (part[0] == 'W' && length == 3)
		return give_week(out, year, digits(part + 1, 2));
	if (part[0] == 'Q' && length == 2 && quarter >= 1 && quarter <= 4)
		return give_months(out, year, quarter * 3 - 2, quarter * 3);
	if (part[0] == 'H' && length == 2 && quarter >= 1 && quarter <= 2)
		return give_months(out, year, quarter * 6 - 5, quarter * 6);
	return false;
}

bool days_of(const char *value, struct days *out)
{
	size_t length = strlen(value);
	int year = length >= 4 ? digits(value, 4) : -1;
	if (length == 3 && digits(value, 3) >= 0) {
		int decade = digits(value, 3) * 10;
		return give(out, (struct day){decade, 1, 1}, (struct day){decade + 9, 12, 31});
	}
	if (year < 0)
		return false;
	if (length == 4)
		return give_months(out, year, 1, 12);
	if (value[4] != '-' || length < 6)
		return false;
	int month = length >= 7 ? digits(value + 5, 2) : -1;
	if (month < 1 || month > 12)
		return give_part(out, year, value + 5);
	if (length == 7)
		return give_months(out, year, month, month);
	bool is_day = value[7] == '-' && (length == 10 || (length > 10 && value[10] == 'T'));
	return is_day && give_day(out, year, month, digits(value + 8, 2));
}
