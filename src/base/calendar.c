/*
 * Day numbers after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; Easter after the
 * anonymous Gregorian algorithm (Nature, 20 April 1876).
 */
#include "base/calendar.h"

#include <stddef.h>

int calendar_month_days(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	if (month < 1 || month > 12)
		return 0;
	return days[month - 1] + (month == 2 && leap);
}

bool calendar_is_valid(struct date date)
{
	return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
	       date.day >= 1 && date.day <= calendar_month_days(date.year, date.month);
}

int64_t calendar_days(struct date date)
{
	int64_t year = date.year - (date.month <= 2);
	int64_t era = (year >= 0 ? year : year - 399) / 400;
	int64_t of_era = year - era * 400;
	int64_t of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct date calendar_date(int64_t days)
{
	days += 719468;
	int64_t era = (days >= 0 ? days : days - 146096) / 146097;
	int64_t day = days - era * 146097;
	int64_t of_era = (day - day / 1460 + day / 36524 - day / 146096) / 365;
	int64_t of_year = day - (365 * of_era + of_era / 4 - of_era / 100);
	int64_t month = (5 * of_year + 2) / 153;
	struct date date;
	date.day = (int)(of_year - (153 * month + 2) / 5 + 1);
	date.month = (int)(month < 10 ? month + 3 : month - 9);
	date.year = (int)(of_era + era * 400 + (date.month <= 2));
	return date;
}

int calendar_weekday(struct date date)
{
	int64_t days = calendar_days(date) + 3; /* 1970-01-01 was a Thursday */
	return (int)((days % 7 + 7) % 7) + 1;
}

struct date calendar_add_months(struct date date, int64_t months)
{
	int64_t n = (int64_t)date.year * 12 + date.month - 1 + months;
	if (n < 12)
		n = 12;
	if (n > 9999 * 12 + 11)
		n = 9999 * 12 + 11;
	date.year = (int)(n / 12);
	date.month = (int)(n % 12) + 1;
	int longest = calendar_month_days(date.year, date.month);
	if (date.day > longest)
		date.day = longest;
	return date;
}

void calendar_week(struct date date, int *year, int *week)
{
	int64_t thursday = calendar_days(date) - calendar_weekday(date) + 4;
	*year = calendar_date(thursday).year;
	int64_t first = calendar_days((struct date){*year, 1, 1});
	*week = (int)((thursday - first) / 7) + 1;
}

struct date calendar_easter(int year)
{
	int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
	int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
	int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
	int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
	return (struct date){year, n / 31, n % 31 + 1};
}

static bool digits(const char *text, size_t n, int *out)
{
	*out = 0;
	for (size_t i = 0; i < n; i++) {
		if (text[i] < '0' || text[i] > '9')
			return false;
		*out = *out * 10 + (text[i] - '0');
	}
	return true;
}

bool calendar_parse(const char *text, struct date *out)
{
	struct date date;
	if (!text || !digits(text, 4, &date.year) || text[4] != '-' ||
	    !digits(text + 5, 2, &date.month) || text[7] != '-' ||
	    !digits(text + 8, 2, &date.day) || text[10] || !calendar_is_valid(date))
		return false;
	*out = date;
	return true;
}
