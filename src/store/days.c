/* Each form of a value by its length and signs; the calendar is that of base. */
#include "store/days.h"

#include <stdio.h>
#include <string.h>

#include "base/calendar.h"

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

static void spell(char out[11], struct date day)
{
	snprintf(out, 11, "%04u-%02u-%02u", (unsigned)day.year % 10000, (unsigned)day.month % 100,
		 (unsigned)day.day % 100);
}

static bool give(struct days *out, struct date first, struct date last)
{
	spell(out->first, first);
	spell(out->last, last);
	return true;
}

static bool give_months(struct days *out, int year, int first, int last)
{
	return year > 0 && give(out, (struct date){year, first, 1},
				(struct date){year, last, calendar_month_days(year, last)});
}

/* Week 1 holds the 4th of January; weeks begin on Monday (ISO 8601). */
static bool give_week(struct days *out, int year, int week)
{
	struct date fourth = {year, 1, 4};
	if (week < 1 || week > 53 || !calendar_is_valid(fourth))
		return false;
	int64_t first = calendar_days(fourth) - calendar_weekday(fourth) + 1 + 7 * (week - 1);
	return give(out, calendar_date(first), calendar_date(first + 6));
}

static bool give_day(struct days *out, int year, int month, int day)
{
	struct date date = {year, month, day};
	return calendar_is_valid(date) && give(out, date, date);
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
		return give(out, (struct date){decade, 1, 1}, (struct date){decade + 9, 12, 31});
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
