/*
 * A day without its year gets it from the years that the document names: the one whose calendar
 * agrees with the weekday, at or right behind the latest; without a weekday the latest year of a
 * full date.
 *
 * The window: what the text speaks of as past was over when it was published, what it speaks of as
 * to come was not. Where both bounds lie within WINDOW days the document is dated by them, and a
 * weekday that the first paragraphs report from cuts the window down to the days from it on.
 */
#include "read/date.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "read/daymention.h"

#define WINDOW 31
#define LEAD 4 /* paragraphs that report what is new */
#define NONE INT64_MIN

struct evidence {
	struct dossier_document *document;
	struct arena *arena;
	int64_t past, future; /* days: the latest past, the first to come after it, or NONE */
	int top_year;         /* the latest year that is told at all, 0: none */
	int full_year;        /* the latest year of a full date */
	int weekday;          /* that the lead reports from, 0: none */
	struct span past_text, future_text, weekday_text, partial_text;
	bool has_failed;
};

static void set_date(struct evidence *evidence, int64_t from, int64_t to,
		     enum dossier_precision precision, const char *why)
{
	struct dossier_document *document = evidence->document;
	struct date first = calendar_date(from), last = calendar_date(to);
	document->published =
		arena_format(evidence->arena, "%04d-%02d-%02d", first.year, first.month, first.day);
	if (to != from)
		document->published_to = arena_format(evidence->arena, "%04d-%02d-%02d", last.year,
						      last.month, last.day);
	document->precision = precision;
	document->published_why = why;
	evidence->has_failed |=
		!document->published || !why || (to != from && !document->published_to);
}

/* Year, month or day, as much as is known of the date. */
static void set_partial(struct evidence *evidence, struct date date, const char *why)
{
	struct date first = date, last = date;
	enum dossier_precision precision = date.day     ? DOSSIER_PRECISION_DAY
					   : date.month ? DOSSIER_PRECISION_MONTH
							: DOSSIER_PRECISION_YEAR;
	first.month = first.month ? first.month : 1;
	last.month = last.month ? last.month : 12;
	first.day = first.day ? first.day : 1;
	last.day = last.day ? last.day : calendar_month_days(last.year, last.month);
	set_date(evidence, calendar_days(first), calendar_days(last), precision, why);
}

static int clip(struct span text)
{
	return text.length < 60 ? (int)text.length : 60;
}

/* ---- the record's own field, and the address */

static bool take_digits(struct span *rest, size_t n, int *out)
{
	int64_t value;
	if (rest->length < n || !span_integer(span_make(rest->at, n), &value))
		return false;
	*out = (int)value;
	*rest = span_make(rest->at + n, rest->length - n);
	return true;
}

static bool take_char(struct span *rest, const char *any)
{
	if (!rest->length || !strchr(any, rest->at[0]))
		return false;
	*rest = span_make(rest->at + 1, rest->length - 1);
	return true;
}

static bool parse_field(struct span value, struct date *date)
{
	struct span rest = span_trim(value);
	*date = (struct date){0, 0, 0};
	if (!take_digits(&rest, 4, &date->year) || !date->year)
		return false;
	if (take_char(&rest, "-/") && !take_digits(&rest, 2, &date->month))
		return false;
	if (date->month && take_char(&rest, "-/") && !take_digits(&rest, 2, &date->day))
		return false;
	if (rest.length && rest.at[0] != 'T' && rest.at[0] != ' ')
		return false;
	if (date->day)
		return calendar_is_valid(*date);
	return date->month <= 12;
}

static bool mentions(struct evidence *evidence, struct span text, struct day_mention **out,
		     size_t *n)
{
	evidence->has_failed |= !day_mention_find(text, evidence->arena, out, n);
	return !evidence->has_failed;
}

/* "Sept. 10, 2016", with or without a time; "20160910". */
static bool parse_words(struct evidence *evidence, struct span value, struct date *date)
{
	struct span rest = span_trim(value);
	if (rest.length == 8 && take_digits(&rest, 4, &date->year) &&
	    take_digits(&rest, 2, &date->month) && take_digits(&rest, 2, &date->day))
		return calendar_is_valid(*date);
	return date_in(value, evidence->arena, date);
}

bool date_in(struct span text, struct arena *arena, struct date *out)
{
	struct day_mention *found = NULL;
	size_t n = 0;
	if (!day_mention_find(text, arena, &found, &n))
		return false;
	for (size_t i = 0; i < n; i++)
		if (calendar_is_valid(found[i].date)) {
			*out = found[i].date;
			return true;
		}
	return false;
}

void date_take_field(struct builder *builder, struct span value, const char *why)
{
	struct evidence evidence = {.document = builder->document, .arena = builder->arena};
	struct date date;
	if (!span_trim(value).length)
		return;
	if (parse_field(value, &date) || parse_words(&evidence, value, &date)) {
		set_partial(&evidence, date, why);
	} else {
		builder->document->published_why = arena_format(
			builder->arena, "the record's date \xe2\x80\x9c%.*s\xe2\x80\x9d is no date",
			clip(value), value.at);
		evidence.has_failed = !builder->document->published_why;
	}
	builder->has_failed |= evidence.has_failed;
}

/* ".../2016/09/10/..." */
static bool from_address(struct evidence *evidence, struct span address)
{
	for (size_t at = 0; at + 11 <= address.length; at++) {
		struct span rest = span_make(address.at + at, address.length - at);
		struct date date;
		bool is_date = take_char(&rest, "/") && take_digits(&rest, 4, &date.year) &&
			       take_char(&rest, "/-") && take_digits(&rest, 2, &date.month) &&
			       take_char(&rest, "/-") && take_digits(&rest, 2, &date.day) &&
			       (!rest.length || take_char(&rest, "/-."));
		if (!is_date || !calendar_is_valid(date) || date.year < 1990 || date.year > 2099)
			continue;
		set_partial(evidence, date, "the address of the page");
		return true;
	}
	return false;
}

static bool is_url(struct span text)
{
	return span_starts(text, SPAN("http")) || span_starts(text, SPAN("www."));
}

static bool from_addresses(struct evidence *evidence)
{
	const struct dossier_document *document = evidence->document;
	if (document->url && from_address(evidence, span_of(document->url)))
		return true;
	for (size_t i = 0; i < document->n_zones; i++) {
		const struct dossier_zone *zone = &document->zones[i];
		if (zone->text && is_url(span_of(zone->text)) &&
		    from_address(evidence, span_of(zone->text)))
			return true;
	}
	return false;
}

/* ---- lines that say when it was published */

static bool has_word(struct span text, const char *word)
{
	struct span needle = span_of(word);
	for (size_t at = 0; at + needle.length <= text.length; at++)
		if (span_equal_nocase(span_make(text.at + at, needle.length), needle))
			return true;
	return false;
}

static bool is_stamp(const struct dossier_zone *zone)
{
	return zone->text &&
	       (zone->kind == DOSSIER_ZONE_BYLINE || (zone->rule && strstr(zone->rule, "/stamp")));
}

/* The first full date that does not say "updated" wins; one that does is the second choice. */
static bool from_stamps(struct evidence *evidence)
{
	const struct dossier_document *document = evidence->document;
	struct date best = {0, 0, 0};
	struct span best_text = {0};
	for (size_t i = 0; i < document->n_zones && !evidence->has_failed; i++) {
		const struct dossier_zone *zone = &document->zones[i];
		struct day_mention *found;
		size_t n;
		if (!is_stamp(zone) || zone->range.start ||
		    !mentions(evidence, span_of(zone->text), &found, &n))
			continue;
		for (size_t k = 0; k < n; k++) {
			if (!calendar_is_valid(found[k].date))
				continue;
			struct span before = span_make(zone->text, found[k].start);
			bool is_update = has_word(before, "updat") || has_word(before, "modif");
			if (best.year && is_update)
				continue;
			best = found[k].date;
			best_text = span_of(zone->text);
			if (!is_update)
				goto found_one;
		}
	}
found_one:
	if (!best.year || evidence->has_failed)
		return false;
	set_partial(evidence, best,
		    arena_format(evidence->arena, "\xe2\x80\x9c%.*s\xe2\x80\x9d above the article",
				 clip(best_text), best_text.at));
	return true;
}

/* ---- the text itself */

static struct span paragraph_text(const struct dossier_document *document,
				  const struct dossier_zone *zone)
{
	return span_make(document->text + zone->range.start, zone->range.end - zone->range.start);
}

static bool is_text(const struct dossier_zone *zone)
{
	return zone->kind == DOSSIER_ZONE_BODY || zone->kind == DOSSIER_ZONE_QUOTE;
}

static void note_year(struct evidence *evidence, const struct day_mention *mention)
{
	int year = mention->date.year;
	if (year > evidence->top_year && mention->direction != DIRECTION_FUTURE)
		evidence->top_year = year;
	if (mention->date.day && year > evidence->full_year)
		evidence->full_year = year;
}

/* The year in which the day is that weekday, at the latest year named or the one behind it; 0 when
 * neither agrees or no year is named. */
static int agreeing_year(const struct evidence *evidence, const struct day_mention *mention)
{
	struct date date = mention->date;
	for (int i = 0; i < 2 && evidence->top_year; i++) {
		date.year = evidence->top_year + i;
		if (calendar_is_valid(date) && calendar_weekday(date) == mention->weekday)
			return date.year;
	}
	return 0;
}

/* The day meant, or NONE. */
static int64_t resolve(const struct evidence *evidence, const struct day_mention *mention)
{
	struct date date = mention->date;
	if (!date.day || !date.month)
		return NONE;
	if (!date.year)
		date.year =
			mention->weekday ? agreeing_year(evidence, mention) : evidence->full_year;
	return date.year && calendar_is_valid(date) ? calendar_days(date) : NONE;
}

struct paragraph {
	struct span text;
	struct day_mention *mentions;
	size_t n;
};

static struct span mention_text(const struct paragraph *paragraph, size_t i)
{
	const struct day_mention *mention = &paragraph->mentions[i];
	return span_make(paragraph->text.at + mention->start, mention->end - mention->start);
}

/* "GENEVA, Sept 10 (Reuters) -", at the beginning of the first paragraph. */
static bool from_dateline(struct evidence *evidence, const struct paragraph *first)
{
	if (!first->n || !first->mentions[0].date.day || first->mentions[0].start > 60)
		return false;
	struct span place = span_make(first->text.at, first->mentions[0].start);
	struct span behind = span_make(first->text.at + first->mentions[0].end,
				       first->text.length - first->mentions[0].end);
	size_t letters = 0, capitals = 0;
	for (size_t i = 0; i < place.length; i++) {
		letters += (place.at[i] >= 'a' && place.at[i] <= 'z') ||
			   (place.at[i] >= 'A' && place.at[i] <= 'Z');
		capitals += place.at[i] >= 'A' && place.at[i] <= 'Z';
	}
	behind = span_trim(span_make(behind.at, behind.length < 24 ? behind.length : 24));
	bool is_closed =
		span_starts(behind, SPAN("(")) || span_starts(behind, SPAN("-")) ||
		span_starts(behind, SPAN("\xe2\x80\x93")) || span_starts(behind, SPAN(":")) ||
		span_starts(behind, SPAN("\xe2\x80\x94")) || span_starts(behind, SPAN("/"));
	int64_t day = resolve(evidence, &first->mentions[0]);
	if (letters < 3 || capitals * 2 < letters || !is_closed || day == NONE)
		return false;
	struct span text = mention_text(first, 0);
	set_date(evidence, day, day, DOSSIER_PRECISION_DAY,
		 arena_format(evidence->arena, "\xe2\x80\x9c%.*s\xe2\x80\x9d in the dateline%s",
			      clip(text), text.at,
			      first->mentions[0].date.year ? "" : ", the year from other dates"));
	return true;
}

/* Is the day the weekday that the lead reports from, if it names one? */
static bool agrees(const struct evidence *evidence, int64_t day)
{
	return !evidence->weekday || calendar_weekday(calendar_date(day)) == evidence->weekday;
}

/* A full date that the lead reports from, and nothing past is later. */
static bool from_report(struct evidence *evidence, const struct paragraph *paragraphs, size_t n)
{
	for (size_t i = 0; i < n && i < LEAD; i++)
		for (size_t k = 0; k < paragraphs[i].n; k++) {
			const struct day_mention *mention = &paragraphs[i].mentions[k];
			int64_t day = resolve(evidence, mention);
			if (day == NONE || !mention->date.year || !mention->is_reported ||
			    mention->direction == DIRECTION_FUTURE || mention->is_recalled ||
			    mention->is_quoted || day < evidence->past || !agrees(evidence, day))
				continue;
			struct span text = mention_text(&paragraphs[i], k);
			set_date(
				evidence, day, day, DOSSIER_PRECISION_DAY,
				arena_format(evidence->arena,
					     "\xe2\x80\x9c%.*s\xe2\x80\x9d in paragraph %zu, where "
					     "it is reported from",
					     clip(text), text.at, i + 1));
			return true;
		}
	return false;
}

static void bound(struct evidence *evidence, const struct paragraph *paragraph, size_t k)
{
	const struct day_mention *mention = &paragraph->mentions[k];
	int64_t day = resolve(evidence, mention);
	if (day == NONE)
		return;
	if (mention->direction != DIRECTION_FUTURE && day > evidence->past) {
		evidence->past = day;
		evidence->past_text = mention_text(paragraph, k);
	}
}

static void bound_future(struct evidence *evidence, const struct paragraph *paragraph, size_t k)
{
	const struct day_mention *mention = &paragraph->mentions[k];
	int64_t day = resolve(evidence, mention);
	if (day == NONE || mention->direction != DIRECTION_FUTURE || day < evidence->past)
		return;
	if (evidence->future == NONE || day < evidence->future) {
		evidence->future = day;
		evidence->future_text = mention_text(paragraph, k);
	}
}

static void note_weekday(struct evidence *evidence, const struct paragraph *paragraph, size_t k)
{
	const struct day_mention *mention = &paragraph->mentions[k];
	if (evidence->weekday || !mention->weekday || mention->date.day || mention->is_recalled ||
	    mention->direction == DIRECTION_FUTURE)
		return;
	evidence->weekday = mention->weekday;
	evidence->weekday_text = mention_text(paragraph, k);
}

static void weigh(struct evidence *evidence, const struct paragraph *paragraphs, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < paragraphs[i].n; k++)
			note_year(evidence, &paragraphs[i].mentions[k]);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < paragraphs[i].n; k++) {
			const struct day_mention *mention = &paragraphs[i].mentions[k];
			int64_t day = resolve(evidence, mention);
			bound(evidence, &paragraphs[i], k);
			if (mention->date.day && !evidence->partial_text.at && day == NONE)
				evidence->partial_text = mention_text(&paragraphs[i], k);
			if (i < LEAD)
				note_weekday(evidence, &paragraphs[i], k);
		}
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < paragraphs[i].n; k++)
			bound_future(evidence, &paragraphs[i], k);
}

/* The first day after day that is that weekday. */
static int64_t next_weekday(int64_t day, int weekday)
{
	int now = calendar_weekday(calendar_date(day));
	return day + ((weekday - now + 6) % 7) + 1;
}

static bool from_window(struct evidence *evidence)
{
	int64_t from = evidence->past, to = evidence->future;
	if (from == NONE || to == NONE || to - from > WINDOW)
		return false;
	const char *weekday_why = "";
	if (evidence->weekday) {
		int64_t day = next_weekday(from, evidence->weekday);
		if (day <= to) {
			from = day;
			to = to < day + 6 ? to : day + 6;
			weekday_why = arena_format(
				evidence->arena, ", reported from \xe2\x80\x9c%.*s\xe2\x80\x9d",
				clip(evidence->weekday_text), evidence->weekday_text.at);
		}
	}
	set_date(evidence, from, to, from == to ? DOSSIER_PRECISION_DAY : DOSSIER_PRECISION_RANGE,
		 weekday_why ? arena_format(evidence->arena,
					    "\xe2\x80\x9c%.*s\xe2\x80\x9d is past and "
					    "\xe2\x80\x9c%.*s\xe2\x80\x9d to come%s",
					    clip(evidence->past_text), evidence->past_text.at,
					    clip(evidence->future_text), evidence->future_text.at,
					    weekday_why)
			     : NULL);
	return true;
}

/* A weekday with its day and month in the lead, whose year the document tells. */
static bool from_weekday_date(struct evidence *evidence, const struct paragraph *paragraphs,
			      size_t n)
{
	for (size_t i = 0; i < n && i < LEAD; i++)
		for (size_t k = 0; k < paragraphs[i].n; k++) {
			const struct day_mention *mention = &paragraphs[i].mentions[k];
			int64_t day = resolve(evidence, mention);
			if (day == NONE || !mention->weekday || mention->is_recalled ||
			    mention->direction == DIRECTION_FUTURE || day < evidence->past)
				continue;
			struct span text = mention_text(&paragraphs[i], k);
			set_date(evidence, day, day + 6, DOSSIER_PRECISION_RANGE,
				 arena_format(
					 evidence->arena,
					 "\xe2\x80\x9c%.*s\xe2\x80\x9d in paragraph %zu is past, "
					 "and told by its weekday",
					 clip(text), text.at, i + 1));
			return true;
		}
	return false;
}

/* ---- captions */

static bool shares_names(struct span caption, struct span lead)
{
	struct span rest = caption, word;
	size_t n = 0;
	while (n < 3 && span_split(&rest, ' ', &word)) {
		bool is_name = word.length >= 4 && word.at[0] >= 'A' && word.at[0] <= 'Z';
		n += is_name && span_find(lead, span_make(word.at, word.length - 1)) != SIZE_MAX;
	}
	return n == 3;
}

/* A caption's date counts only when the text agrees: nothing in it is later, its lead reports from
 * that weekday, and it speaks of the same people and places. */
static bool from_captions(struct evidence *evidence, const struct paragraph *paragraphs, size_t n)
{
	const struct dossier_document *document = evidence->document;
	size_t lead_end = n < LEAD ? n : LEAD;
	if (!evidence->weekday || !n)
		return false;
	struct span lead = paragraphs[0].text;
	lead.length = (size_t)(paragraphs[lead_end - 1].text.at - lead.at) +
		      paragraphs[lead_end - 1].text.length;
	for (size_t i = 0; i < document->n_zones && !evidence->has_failed; i++) {
		const struct dossier_zone *zone = &document->zones[i];
		struct day_mention *found;
		size_t n_found;
		if (zone->kind != DOSSIER_ZONE_CAPTION || has_word(span_of(zone->text), "file") ||
		    !shares_names(span_of(zone->text), lead) ||
		    !mentions(evidence, span_of(zone->text), &found, &n_found))
			continue;
		for (size_t k = 0; k < n_found; k++) {
			struct date date = found[k].date;
			if (!calendar_is_valid(date) || date.year < evidence->top_year ||
			    calendar_days(date) < evidence->past ||
			    calendar_weekday(date) != evidence->weekday)
				continue;
			int64_t day = calendar_days(date);
			struct span text = span_make(zone->text + found[k].start,
						     found[k].end - found[k].start);
			set_date(evidence, day, day, DOSSIER_PRECISION_DAY,
				 arena_format(
					 evidence->arena,
					 "\xe2\x80\x9c%.*s\xe2\x80\x9d in a caption of the same "
					 "event, and \xe2\x80\x9c%.*s\xe2\x80\x9d in the text",
					 clip(text), text.at, clip(evidence->weekday_text),
					 evidence->weekday_text.at));
			return true;
		}
	}
	return false;
}

/* ---- unknown */

/* The years from 1990 to 2030 in which the day is that weekday, as "1994, 2005". */
static const char *fitting_years(struct evidence *evidence, const struct day_mention *mention)
{
	char list[128] = "";
	struct date date = mention->date;
	size_t length = 0;
	for (date.year = 1990; date.year <= 2030 && length + 8 < sizeof list; date.year++)
		if (calendar_is_valid(date) && calendar_weekday(date) == mention->weekday)
			length += (size_t)snprintf(list + length, sizeof list - length, "%s%d",
						   length ? ", " : "", date.year);
	return arena_string(evidence->arena, span_make(list, length));
}

static const char *why_unknown(struct evidence *evidence, const struct paragraph *paragraphs,
			       size_t n)
{
	struct arena *arena = evidence->arena;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < paragraphs[i].n; k++) {
			const struct day_mention *mention = &paragraphs[i].mentions[k];
			struct span text = mention_text(&paragraphs[i], k);
			if (!mention->weekday || !mention->date.day || mention->date.year)
				continue;
			const char *years = fitting_years(evidence, mention);
			return years ? arena_format(arena,
						    "no year: \xe2\x80\x9c%.*s\xe2\x80\x9d fits %s",
						    clip(text), text.at, years)
				     : NULL;
		}
	if (evidence->past != NONE)
		return arena_format(
			arena,
			"no date of its own: on or after \xe2\x80\x9c%.*s\xe2\x80\x9d, the "
			"latest day it speaks of",
			clip(evidence->past_text), evidence->past_text.at);
	if (evidence->partial_text.at)
		return arena_format(arena, "no year: only \xe2\x80\x9c%.*s\xe2\x80\x9d",
				    clip(evidence->partial_text), evidence->partial_text.at);
	if (evidence->weekday)
		return arena_format(arena, "no date: only \xe2\x80\x9c%.*s\xe2\x80\x9d",
				    clip(evidence->weekday_text), evidence->weekday_text.at);
	return "no date in it";
}

static struct paragraph *read_paragraphs(struct evidence *evidence, size_t *n)
{
	const struct dossier_document *document = evidence->document;
	size_t count = 0;
	for (size_t i = 0; i < document->n_zones; i++)
		count += is_text(&document->zones[i]);
	struct paragraph *out = arena_zero(evidence->arena, count, sizeof *out);
	*n = 0;
	for (size_t i = 0; i < document->n_zones && out && !evidence->has_failed; i++) {
		if (!is_text(&document->zones[i]))
			continue;
		struct paragraph *paragraph = &out[(*n)++];
		paragraph->text = paragraph_text(document, &document->zones[i]);
		mentions(evidence, paragraph->text, &paragraph->mentions, &paragraph->n);
	}
	evidence->has_failed |= !out;
	return out;
}

enum dossier_status date_find(struct dossier_document *document, struct dossier_error *error)
{
	struct evidence evidence = {
		.document = document, .arena = document->arena, .past = NONE, .future = NONE};
	size_t n;
	if (from_addresses(&evidence) || from_stamps(&evidence))
		return evidence.has_failed ? arena_error(document->arena, error) : DOSSIER_OK;
	struct paragraph *paragraphs = read_paragraphs(&evidence, &n);
	if (!evidence.has_failed) {
		weigh(&evidence, paragraphs, n);
		bool is_found = (n && from_dateline(&evidence, paragraphs)) ||
				from_report(&evidence, paragraphs, n) || from_window(&evidence) ||
				from_weekday_date(&evidence, paragraphs, n) ||
				from_captions(&evidence, paragraphs, n);
		if (!is_found)
			document->published_why = why_unknown(&evidence, paragraphs, n);
		evidence.has_failed |= !document->published_why;
	}
	return evidence.has_failed ? arena_error(document->arena, error) : DOSSIER_OK;
}
