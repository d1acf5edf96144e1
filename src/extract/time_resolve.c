/*
 * From what stands in the text to a TIMEX3 value.
 *
 * News is told from the day of publication: "Monday" is the last one, or the next one when the
 * clause lies ahead; a month without a year is the nearest that the tense allows, save that a year
 * named in the same sentence holds. Narratives (history) are told from the last date they named.
 * What neither gives keeps X in its place ("XXXX-WXX-1"); what is no date (31 February) has no
 * value.
 */
#include "extract/time_expression.h"

#include <math.h>
#include <stdio.h>

#define VALUE_SIZE 48

struct resolution {
	const struct time_expression *e;
	struct timeline *line;
	struct date date; /* resolved fields; 0: not known */
	int season;
	enum dossier_time_type type;
	char value[VALUE_SIZE]; /* "" when there is none */
};

static const char *const season_codes[] = {"SP", "SU", "FA", "WI"};
static const char *const part_codes[] = {"MO", "MI", "AF", "EV", "NI", "DT"};

static struct date published_or_story(const struct resolution *r)
{
	return r->line->is_narrative || !r->line->published.year ? r->line->last
								 : r->line->published;
}

/* Day-level base of the story; year 0 when there is none near enough. */
static struct date story_day(const struct resolution *r)
{
	const struct timeline *line = r->line;
	struct date none = {0, 0, 0};
	if (!line->last_day.year)
		return none;
	if (line->is_narrative)
		return line->last.day ? line->last_day : none;
	return line->sentence - line->day_sentence <= 2 ? line->last_day : none;
}

static void write_date(struct resolution *r)
{
	struct date d = r->date;
	size_t n = 0;
	char year[12] = "XXXX";
	if (d.year > 0)
		snprintf(year, sizeof year, r->e->is_before_era ? "BC%04d" : "%04d",
			 d.year % 10000);
	if (r->season != NO_SEASON) {
		snprintf(r->value, VALUE_SIZE, "%s-%s", year, season_codes[r->season & 3]);
		return;
	}
	if (d.month && d.day)
		n = (size_t)snprintf(r->value, VALUE_SIZE, "%s-%02d-%02d", year, d.month % 100,
				     d.day % 100);
	else if (d.month)
		n = (size_t)snprintf(r->value, VALUE_SIZE, "%s-%02d", year, d.month % 100);
	else if (d.day || r->e->part != NO_PART || r->e->hour != NO_HOUR)
		n = (size_t)snprintf(r->value, VALUE_SIZE, "%s-XX-XX", year);
	else
		n = (size_t)snprintf(r->value, VALUE_SIZE, "%s", year);
	if (r->e->hour != NO_HOUR) {
		snprintf(r->value + n, VALUE_SIZE - n, "T%02d:%02d", r->e->hour % 100,
			 r->e->minute % 100);
		r->type = DOSSIER_TIME;
	} else if (r->e->part != NO_PART) {
		snprintf(r->value + n, VALUE_SIZE - n, "T%s", part_codes[r->e->part]);
		r->type = DOSSIER_TIME;
	}
}

static int64_t distance(struct date a, struct date b)
{
	int64_t days = calendar_days(a) - calendar_days(b);
	return days < 0 ? -days : days;
}

/* The year of a month (and day) that has none, in news. */
static int nearest_year(const struct resolution *r, int month, int day)
{
	struct date published = r->line->published;
	int best = published.year;
	int64_t best_distance = INT64_MAX;
	for (int year = published.year - 1; year <= published.year + 1; year++) {
		struct date candidate = {year, month,
					 day                        ? day
					 : published.month == month ? published.day
								    : 15};
		if (!calendar_is_valid(candidate))
			candidate.day = 28;
		bool ahead = calendar_days(candidate) > calendar_days(published);
		int64_t far = distance(candidate, published);
		bool against =
			(r->line->tense < 0 && ahead) || (r->line->tense > 0 && !ahead && far > 0);
		/* A day a year ahead is told with its year; rather is the tense misread. */
		if (against)
			far += r->line->tense > 0 && day ? 120 : 400;
		if (r->line->tense == 0 && ahead)
			far += 60;
		if (far < best_distance) {
			best_distance = far;
			best = year;
		}
	}
	return best;
}

static int implied_year(const struct resolution *r, int month, int day)
{
	const struct timeline *line = r->line;
	bool same_sentence = line->last.year && line->last_sentence == line->sentence;
	if (line->is_narrative || !line->published.year)
		return line->last.year;
	if (same_sentence)
		return line->last.year;
	return nearest_year(r, month, day);
}

static struct date near_weekday(struct date from, int weekday, int direction)
{
	int64_t days = calendar_days(from);
	int today = calendar_weekday(from);
	int64_t back = (today - weekday + 7) % 7;
	return calendar_date(direction > 0 ? days + (7 - back) % 7 : days - back);
}

static void resolve_weekday(struct resolution *r)
{
	const struct timeline *line = r->line;
	if (r->e->is_plural) {
		r->type = DOSSIER_SET;
		snprintf(r->value, VALUE_SIZE, "XXXX-WXX-%d", r->e->weekday);
		return;
	}
	struct date from = line->is_narrative ? line->last_day : line->published;
	if (!from.year) {
		snprintf(r->value, VALUE_SIZE, "XXXX-WXX-%d", r->e->weekday);
		return;
	}
	r->date = near_weekday(from, r->e->weekday, line->is_narrative ? 1 : line->tense);
	write_date(r);
}

/* Year that "last year" or "this year" beside a month or quarter stands for. */
static int told_year(const struct resolution *r)
{
	struct date base = published_or_story(r);
	return base.year ? base.year + r->e->direction : 0;
}

static void resolve_date(struct resolution *r)
{
	const struct time_expression *e = r->e;
	bool year_told = e->unit == UNIT_YEAR;
	r->date = (struct date){e->year, e->month, e->day};
	r->season = e->season;
	if (e->is_short_year)
		r->date.year += r->line->is_narrative && r->line->last.year
					? r->line->last.year / 100 * 100
				: e->year > 30 ? 1900
					       : 2000;
	if (e->quarter || e->half) {
		int year = e->year     ? e->year
			   : year_told ? told_year(r)
				       : published_or_story(r).year;
		r->date.year = year;
		if (year)
			snprintf(r->value, VALUE_SIZE, e->quarter ? "%04d-Q%d" : "%04d-H%d", year,
				 e->quarter ? e->quarter : e->half);
		return;
	}
	if (e->weekday && !e->day && !e->month) {
		resolve_weekday(r);
		return;
	}
	if (!r->date.year && year_told)
		r->date.year = told_year(r);
	if (!r->date.month && e->day) {
		struct date base = published_or_story(r);
		r->date.month = base.month;
		r->date.year = base.year;
	}
	if (!r->date.year && r->date.month)
		r->date.year = implied_year(r, r->date.month, r->date.day);
	if (!r->date.year && e->season != NO_SEASON)
		r->date.year = published_or_story(r).year;
	if (r->date.day && r->date.year && !e->is_before_era && !calendar_is_valid(r->date)) {
		r->date.day = r->date.year = 0;
		return;
	}
	if (r->date.month < 0 || r->date.month > 12)
		return;
	write_date(r);
}

static void resolve_years(struct resolution *r)
{
	int year = r->e->year;
	snprintf(r->value, VALUE_SIZE, r->e->digits == 3 ? "%03d" : "%02d",
		 (r->e->digits == 3 ? year / 10 : year / 100) % 1000);
}

/* "-WXX" and the other shapes of what cannot be told. */
static void write_unknown(struct resolution *r, enum time_unit unit, int year)
{
	char known[12] = "XXXX";
	if (year > 0)
		snprintf(known, sizeof known, "%04d", year % 10000);
	if (r->e->part != NO_PART)
		snprintf(r->value, VALUE_SIZE, "%s-XX-XXT%s", known, part_codes[r->e->part]);
	else
		snprintf(r->value, VALUE_SIZE, "%s%s", known,
			 unit == UNIT_WEEK || unit == UNIT_WEEKEND ? "-WXX"
			 : unit == UNIT_MONTH                      ? "-XX"
			 : unit >= UNIT_QUARTER                    ? ""
								   : "-XX-XX");
	if (r->e->part != NO_PART)
		r->type = DOSSIER_TIME;
}

/* The base moved by amount units, written as exactly as the unit is. */
static void write_moved(struct resolution *r, struct date base, double amount, enum time_unit unit)
{
	if (fabs(amount) > 40000)
		return;
	int64_t n = (int64_t)llround(amount);
	int week = 0, year = base.year;
	bool has_day = base.year && base.month && base.day;
	bool by_day = unit <= UNIT_FORTNIGHT || unit == UNIT_WEEKEND;
	if (!base.year || (by_day && !has_day) || (unit == UNIT_MONTH && !base.month)) {
		write_unknown(r, unit, base.year);
		return;
	}
	switch (unit) {
	case UNIT_MONTH:
		base.day = base.day ? base.day : 1;
		r->date = calendar_add_months(base, n);
		r->date.day = 0;
		write_date(r);
		return;
	case UNIT_QUARTER:
		base = calendar_add_months((struct date){base.year, base.month ? base.month : 1, 1},
					   3 * n);
		snprintf(r->value, VALUE_SIZE, "%04d-Q%d", base.year, (base.month + 2) / 3);
		return;
	case UNIT_YEAR:
		r->date = (struct date){base.year + (int)n, 0, 0};
		if (r->date.year > 0)
			write_date(r);
		return;
	case UNIT_DECADE:
		if (year + 10 * n > 0)
			snprintf(r->value, VALUE_SIZE, "%03d", (int)((year + 10 * n) / 10 % 1000));
		return;
	case UNIT_CENTURY:
		if (year + 100 * n > 0)
			snprintf(r->value, VALUE_SIZE, "%02d", (int)((year + 100 * n) / 100 % 100));
		return;
	default:
		break;
	}
	int64_t days = unit == UNIT_DAY         ? n
		       : unit <= UNIT_HOUR      ? 0
		       : unit == UNIT_FORTNIGHT ? 14 * n
						: 7 * n;
	base = calendar_date(calendar_days(base) + days);
	if (base.year < 1)
		return;
	if ((unit == UNIT_WEEK || unit == UNIT_WEEKEND) && r->e->kind == TIME_RELATIVE) {
		calendar_week(base, &year, &week);
		snprintf(r->value, VALUE_SIZE, unit == UNIT_WEEK ? "%04d-W%02d" : "%04d-W%02d-WE",
			 year % 10000, week % 100);
		return;
	}
	r->date = base;
	write_date(r);
	if (unit <= UNIT_HOUR && r->value[0]) {
		size_t length = strlen(r->value);
		snprintf(r->value + length, VALUE_SIZE - length, "TXX");
		r->type = DOSSIER_TIME;
	}
}

static void resolve_offset(struct resolution *r)
{
	const struct time_expression *e = r->e;
	struct date base = published_or_story(r);
	bool day_name = e->anchor == ANCHOR_PUBLISHED && e->unit == UNIT_DAY && e->amount <= 1;
	if (day_name && e->amount <= 0 && r->line->is_narrative && e->part == NO_PART) {
		snprintf(r->value, VALUE_SIZE, "PRESENT_REF");
		return;
	}
	if (e->amount < 0) {
		snprintf(r->value, VALUE_SIZE, e->direction < 0 ? "PAST_REF" : "FUTURE_REF");
		return;
	}
	if (e->anchor == ANCHOR_STORY) {
		struct date story = story_day(r);
		bool fine = e->unit <= UNIT_MONTH;
		if (story.year)
			base = story;
		else if (fine && !r->line->is_narrative)
			base = (struct date){0, 0, 0};
	}
	write_moved(r, base, e->direction * e->amount, e->unit);
}

static void relative_month(struct resolution *r, struct date base)
{
	const struct time_expression *e = r->e;
	int year = base.year;
	if (year && e->direction < 0)
		year -= e->month >= base.month && base.month;
	else if (year && e->direction > 0)
		year += e->month <= base.month;
	r->date = (struct date){e->year ? e->year : year, e->month, 0};
	write_date(r);
}

static void relative_season(struct resolution *r, struct date base)
{
	const struct time_expression *e = r->e;
	int year = base.year;
	int now =
		base.month ? (base.month % 12) / 3 : 0; /* 0 winter, 1 spring, 2 summer, 3 autumn */
	int wanted = (e->season + 1) % 4;
	if (year && e->direction < 0)
		year -= wanted == 0 ? 1 : wanted >= now;
	else if (year && e->direction > 0)
		year += wanted == 0 ? 0 : wanted <= now;
	r->date = (struct date){year, 0, 0};
	r->season = e->season;
	write_date(r);
}

static void resolve_relative(struct resolution *r)
{
	const struct time_expression *e = r->e;
	bool story = e->anchor == ANCHOR_STORY;
	struct date base = published_or_story(r);
	if (story && e->unit <= UNIT_WEEK) {
		struct date day = story_day(r);
		if (day.year || e->unit != UNIT_WEEK || e->direction > 0 || r->line->is_narrative)
			base = day.year || !r->line->is_narrative ? day : base;
	} else if (story && r->line->last.year && r->line->sentence - r->line->last_sentence <= 3 &&
		   (e->unit != UNIT_MONTH || r->line->last.month))
		base = r->line->last;
	if (e->weekday && base.year && base.month && base.day) {
		struct date day = near_weekday(base, e->weekday,
					       e->direction == 0 ? r->line->tense : e->direction);
		int64_t same = calendar_days(day) == calendar_days(base) ? 7 * e->direction : 0;
		r->date = calendar_date(calendar_days(day) + same);
		write_date(r);
		return;
	}
	if (e->weekday)
		snprintf(r->value, VALUE_SIZE, "XXXX-WXX-%d", e->weekday);
	else if (e->season != NO_SEASON)
		relative_season(r, base);
	else if (e->unit == UNIT_MONTH && e->month)
		relative_month(r, base);
	else if (e->unit == UNIT_FORTNIGHT)
		return;
	else
		write_moved(r, base, e->direction, e->unit);
}

static void write_period(struct resolution *r, double amount, enum time_unit unit)
{
	static const char *const codes[] = {"TS", "TM", "TH", "D",  "W",  "W",
					    "M",  "Q",  "Y",  "DE", "CE", "WE"};
	const char *code = codes[unit];
	bool is_clock = code[0] == 'T';
	if (unit == UNIT_FORTNIGHT)
		amount *= 2;
	if (amount > 0 && amount < 1 && unit == UNIT_HOUR) {
		amount *= 60;
		code = "TM";
	} else if (amount > 0 && amount < 1 && unit == UNIT_YEAR) {
		amount *= 12;
		code = "M";
	}
	if (amount < 0)
		snprintf(r->value, VALUE_SIZE, "P%sX%s", is_clock ? "T" : "", code + is_clock);
	else if (amount < 1e9)
		snprintf(r->value, VALUE_SIZE, "P%s%.10g%s", is_clock ? "T" : "", amount,
			 code + is_clock);
}

static void resolve_set(struct resolution *r)
{
	const struct time_expression *e = r->e;
	r->type = DOSSIER_SET;
	if (e->weekday)
		snprintf(r->value, VALUE_SIZE, "XXXX-WXX-%d", e->weekday);
	else if (e->month)
		snprintf(r->value, VALUE_SIZE, "XXXX-%02d", e->month);
	else if (e->season != NO_SEASON)
		snprintf(r->value, VALUE_SIZE, "XXXX-%s", season_codes[e->season & 3]);
	else if (e->part != NO_PART)
		snprintf(r->value, VALUE_SIZE, "XXXX-XX-XXT%s", part_codes[e->part]);
	else
		write_period(r, e->amount, e->unit);
}

/* A clock time belongs to the day named in its sentence, else to that of publication; the end of
 * a stretch that would lie before its beginning is on the next day. */
static void resolve_clock(struct resolution *r)
{
	struct timeline *line = r->line;
	bool named =
		line->last_day.year && (line->is_narrative || line->day_sentence == line->sentence);
	r->date = named ? line->last_day : line->published;
	if (r->date.year && line->last_hour != NO_HOUR && r->e->hour < line->last_hour)
		r->date = calendar_date(calendar_days(r->date) + 1);
	write_date(r);
}

/* What the expression tells those after it. */
static void move_on(struct resolution *r)
{
	struct timeline *line = r->line;
	struct date d = r->date;
	line->last_hour = r->e->hour;
	if (!d.year || r->e->is_before_era || r->e->kind == TIME_CLOCK)
		return;
	line->last = d;
	line->season = r->season;
	line->last_sentence = line->sentence;
	if (calendar_is_valid(d)) {
		line->last_day = d;
		line->day_sentence = line->sentence;
	}
}

bool time_resolve(const struct time_expression *expression, struct timeline *line,
		  struct arena *arena, struct dossier_time *out)
{
	struct resolution r = {
		.e = expression, .line = line, .season = NO_SEASON, .type = DOSSIER_DATE};
	switch (expression->kind) {
	case TIME_DATE:
		resolve_date(&r);
		break;
	case TIME_SPAN_OF_YEARS:
		resolve_years(&r);
		break;
	case TIME_RELATIVE:
		resolve_relative(&r);
		break;
	case TIME_OFFSET:
		resolve_offset(&r);
		break;
	case TIME_DURATION:
		r.type = DOSSIER_DURATION;
		write_period(&r, expression->amount, expression->unit);
		break;
	case TIME_SET:
		resolve_set(&r);
		break;
	case TIME_REFERENCE:
		snprintf(r.value, VALUE_SIZE, "%s", expression->reference);
		break;
	case TIME_CLOCK:
		resolve_clock(&r);
		break;
	}
	move_on(&r);
	out->type = r.type;
	out->rule = expression->rule;
	out->value = NULL;
	out->score = 0.9F;
	if (!r.value[0])
		return true;
	out->value = arena_string(arena, span_of(r.value));
	return out->value != NULL;
}
