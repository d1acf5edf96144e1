/*
 * One pass cuts the text into atoms (words, numbers, marks); a second one tries each date pattern
 * at each atom. Whether a day is past or to come is read off the nearest cue among the six words
 * before it in its sentence.
 */
#include "read/daymention.h"

#include <string.h>

#include "text/unicode.h"

enum atom_kind { ATOM_WORD, ATOM_NUMBER, ATOM_MARK, ATOM_STOP };

struct atom {
	uint32_t start, end;
	enum atom_kind kind;
	int value;      /* of a number; -1: too large */
	int month;      /* of a word, or 0 */
	int weekday;    /* of a word, or 0 */
	char mark;      /* of a mark in ASCII, or 0 */
	bool is_tight;  /* no space before it */
	bool is_quoted; /* within quotation marks */
};

struct scanner {
	struct span text;
	struct arena *arena;
	struct atom *atoms;
	size_t n, capacity;
	struct day_mention *mentions;
	size_t n_mentions, mention_capacity;
	bool has_failed, in_quote;
};

#define MOST_ATOMS 20000

/* English first: its names may be cut short ("Sept"). The others go with pages that are kept though
 * their language is not read. */
static const char *const months[] = {"january",   "february", "march",    "april",
				     "may",       "june",     "july",     "august",
				     "september", "october",  "november", "december"};
static const struct {
	const char *name;
	int month;
} foreign_months[] = {
	{"januar", 1},
	{"j\xc3\xa4nner", 1},
	{"februar", 2},
	{"m\xc3\xa4rz", 3},
	{"mai", 5},
	{"juni", 6},
	{"juli", 7},
	{"oktober", 10},
	{"dezember", 12},
	{"janvier", 1},
	{"f\xc3\xa9vrier", 2},
	{"mars", 3},
	{"avril", 4},
	{"juin", 6},
	{"juillet", 7},
	{"ao\xc3\xbbt", 8},
	{"septembre", 9},
	{"octobre", 10},
	{"novembre", 11},
	{"d\xc3\xa9"
	 "cembre",
	 12},
	{"enero", 1},
	{"febrero", 2},
	{"marzo", 3},
	{"abril", 4},
	{"mayo", 5},
	{"junio", 6},
	{"julio", 7},
	{"agosto", 8},
	{"septiembre", 9},
	{"setiembre", 9},
	{"octubre", 10},
	{"noviembre", 11},
	{"diciembre", 12},
	{"gennaio", 1},
	{"febbraio", 2},
	{"aprile", 4},
	{"maggio", 5},
	{"giugno", 6},
	{"luglio", 7},
	{"settembre", 9},
	{"ottobre", 10},
	{"dicembre", 12},
	{"janeiro", 1},
	{"fevereiro", 2},
	{"mar\xc3\xa7o", 3},
	{"maio", 5},
	{"junho", 6},
	{"julho", 7},
	{"setembro", 9},
	{"outubro", 10},
	{"novembro", 11},
	{"dezembro", 12},
};
static const char *const weekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
				       "friday", "saturday", "sunday"};

/* The index of the name that word is, or begins with at least three letters of: 1-based, or 0. */
static int find_name(struct span word, const char *const *names, int n)
{
	for (int i = 0; i < n; i++) {
		struct span name = span_of(names[i]);
		if (word.length >= 3 && word.length <= 5 && word.length < name.length &&
		    span_equal_nocase(word, span_make(name.at, word.length)))
			return i + 1;
		if (span_equal_nocase(word, name))
			return i + 1;
	}
	return 0;
}

static int find_foreign(struct span word)
{
	for (size_t i = 0; i < sizeof foreign_months / sizeof *foreign_months; i++)
		if (span_equal_nocase(word, span_of(foreign_months[i].name)))
			return foreign_months[i].month;
	return 0;
}

static bool is_capital(struct span word)
{
	return word.length && word.at[0] >= 'A' && word.at[0] <= 'Z';
}

static int number_of(struct span digits)
{
	int64_t value;
	return digits.length <= 4 && span_integer(digits, &value) ? (int)value : -1;
}

static void classify(struct atom *atom, struct span text)
{
	bool is_number = text.at[0] >= '0' && text.at[0] <= '9';
	atom->kind = is_number ? ATOM_NUMBER : ATOM_WORD;
	if (is_number) {
		atom->value = number_of(text);
		return;
	}
	atom->month = find_foreign(text);
	if (!is_capital(text) || atom->month)
		return;
	atom->month = find_name(text, months, 12);
	atom->weekday = find_name(text, weekdays, 7);
}

static void take_mark(struct atom *atom, uint32_t c)
{
	atom->kind = ATOM_MARK;
	atom->mark = c < 0x80 ? (char)c : '\0';
	if (c == '.' || c == '!' || c == '?' || c == '\n')
		atom->kind = ATOM_STOP;
}

/* "10th", "Sept" and the like are one atom; digits and letters part otherwise. */
static size_t atom_end(struct span text, size_t at)
{
	size_t n, start = at;
	bool is_number = text.at[at] >= '0' && text.at[at] <= '9';
	while (at < text.length) {
		uint32_t c = unicode_at(text, at, &n);
		bool is_digit = c >= '0' && c <= '9';
		if (is_number ? !is_digit : is_digit || !(unicode_is_word(c)))
			break;
		at += n;
	}
	return at > start ? at : start + 1;
}

static bool push_atom(struct scanner *scanner, size_t *at, bool is_tight)
{
	struct span text = scanner->text;
	size_t n;
	uint32_t c = unicode_at(text, *at, &n);
	struct atom *atom =
		ARENA_PUSH(scanner->arena, scanner->atoms, scanner->n, scanner->capacity);
	if (!atom)
		return false;
	atom->start = (uint32_t)*at;
	atom->is_tight = is_tight;
	if (c == '"' || c == 0x201c || c == 0x201d)
		scanner->in_quote = c == '"' ? !scanner->in_quote : c == 0x201c;
	atom->is_quoted = scanner->in_quote;
	if (unicode_is_word(c)) {
		*at = atom_end(text, *at);
		classify(atom, span_make(text.at + atom->start, *at - atom->start));
	} else {
		*at += n;
		take_mark(atom, c);
	}
	atom->end = (uint32_t)*at;
	return true;
}

static bool cut(struct scanner *scanner)
{
	bool is_tight = false;
	for (size_t at = 0; at < scanner->text.length && scanner->n < MOST_ATOMS;) {
		size_t n;
		uint32_t c = unicode_at(scanner->text, at, &n);
		if (unicode_is_space(c) && c != '\n') {
			at += n;
			is_tight = false;
			continue;
		}
		if (!push_atom(scanner, &at, is_tight))
			return false;
		is_tight = true;
	}
	return true;
}

static const struct atom *atom_at(const struct scanner *scanner, size_t i)
{
	static const struct atom none = {.kind = ATOM_STOP, .value = -1};
	return i < scanner->n ? &scanner->atoms[i] : &none;
}

static struct span atom_text(const struct scanner *scanner, size_t i)
{
	const struct atom *atom = atom_at(scanner, i);
	return span_make(scanner->text.at + atom->start, atom->end - atom->start);
}

static bool is_word(const struct scanner *scanner, size_t i, const char *word)
{
	return span_equal_nocase(atom_text(scanner, i), span_of(word));
}

static bool is_day(const struct atom *atom)
{
	return atom->kind == ATOM_NUMBER && atom->end - atom->start <= 2 && atom->value >= 1 &&
	       atom->value <= 31;
}

static bool is_year(const struct atom *atom)
{
	return atom->kind == ATOM_NUMBER && atom->end - atom->start == 4 && atom->value >= 1900 &&
	       atom->value <= 2099;
}

/* "1st": the letters of an ordinal right behind a number are passed over. */
static size_t skip_ordinal(const struct scanner *scanner, size_t i)
{
	bool is_one = atom_at(scanner, i)->is_tight &&
		      (is_word(scanner, i, "st") || is_word(scanner, i, "nd") ||
		       is_word(scanner, i, "rd") || is_word(scanner, i, "th"));
	return is_one ? i + 1 : i;
}

static size_t skip_mark(const struct scanner *scanner, size_t i, char mark)
{
	const struct atom *atom = atom_at(scanner, i);
	return atom->mark == mark && atom->kind != ATOM_WORD ? i + 1 : i;
}

/* A year behind a date, with or without a comma: the index behind it. */
static size_t take_year(const struct scanner *scanner, size_t i, struct date *date)
{
	size_t at = skip_mark(scanner, i, ',');
	if (is_word(scanner, at, "de"))
		at++;
	if (!is_year(atom_at(scanner, at)))
		return i;
	date->year = atom_at(scanner, at)->value;
	return at + 1;
}

/* "May 1[st][, 2016]", "May 2016" */
static size_t month_first(const struct scanner *scanner, size_t i, struct date *date)
{
	const struct atom *month = atom_at(scanner, i);
	size_t at = i + 1;
	if (!month->month)
		return 0;
	if (month->end - month->start < 5)
		at = skip_mark(scanner, at, '.');
	const struct atom *next = atom_at(scanner, at);
	date->month = month->month;
	if (is_year(next)) {
		date->year = next->value;
		return at + 1;
	}
	if (!is_day(next) || next->is_tight)
		return 0;
	date->day = next->value;
	return take_year(scanner, skip_ordinal(scanner, at + 1), date);
}

/* "1[st] [of] May[, 2016]" */
static size_t day_first(const struct scanner *scanner, size_t i, struct date *date)
{
	if (!is_day(atom_at(scanner, i)))
		return 0;
	size_t at = skip_ordinal(scanner, i + 1);
	at = skip_mark(scanner, at, '.');
	if (is_word(scanner, at, "of") || is_word(scanner, at, "de"))
		at++;
	const struct atom *month = atom_at(scanner, at);
	if (!month->month)
		return 0;
	date->day = atom_at(scanner, i)->value;
	date->month = month->month;
	at++;
	if (month->end - month->start < 5)
		at = skip_mark(scanner, at, '.');
	return take_year(scanner, at, date);
}

/* 2016-05-01, 2016/05/01, 01.05.2016, 23/05/2016 */
static size_t digits_only(const struct scanner *scanner, size_t i, struct date *date)
{
	const struct atom *a = atom_at(scanner, i), *b = atom_at(scanner, i + 2),
			  *c = atom_at(scanner, i + 4);
	char mark = atom_at(scanner, i + 1)->mark;
	bool is_joined = atom_at(scanner, i + 1)->is_tight && b->is_tight && c->is_tight &&
			 atom_at(scanner, i + 3)->mark == mark && b->kind == ATOM_NUMBER;
	if (!is_joined || (mark != '-' && mark != '/' && mark != '.'))
		return 0;
	if (is_year(a) && is_day(c)) {
		*date = (struct date){a->value, b->value, c->value};
	} else if (is_day(a) && is_year(c)) {
		bool is_month_first = a->value <= 12 && b->value > 12;
		if (mark == '/' && a->value <= 12 && b->value <= 12 && a->value != b->value)
			return 0;
		*date = is_month_first ? (struct date){c->value, a->value, b->value}
				       : (struct date){c->value, b->value, a->value};
	} else {
		return 0;
	}
	return calendar_is_valid(*date) ? i + 5 : 0;
}

/* ---- what surrounds a mention */

static bool is_listed(struct span word, const char *const *list)
{
	for (; *list; list++)
		if (span_equal_nocase(word, span_of(*list)))
			return true;
	return false;
}

static bool is_past_cue(struct span word)
{
	static const char *const list[] = {"began", "came", "was",   "were", "had",  "took",
					   "since", "met",  "said",  "told", "fell", "broke",
					   "left",  "ago",  "after", "went", "saw",  "died",
					   "won",   "last", NULL};
	static const char *const not_past[] = {"need",    "indeed", "proceed", "exceed", "speed",
					       "hundred", "united", "held",    NULL};
	if (is_listed(word, list))
		return true;
	return word.length > 4 && span_ends(word, SPAN("ed")) && !is_listed(word, not_past);
}

static bool is_future_cue(struct span word)
{
	static const char *const list[] = {
		"will",     "starting", "until",  "till", "scheduled",   "due",    "planned",
		"expected", "upcoming", "next",   "be",   "deadline",    "ahead",  "before",
		"would",    "shall",    "slated", "set",  "forthcoming", "coming", NULL};
	return is_listed(word, list);
}

static bool is_speech(struct span word)
{
	static const char *const list[] = {"said",   "says",      "told",     "announced",
					   "stated", "added",     "reported", "declared",
					   "warned", "confirmed", "tweeted",  NULL};
	return is_listed(word, list);
}

/* *is_told: the cue is a verb of saying, or there is none. */
static enum direction direction_of(const struct scanner *scanner, size_t first, bool *is_told)
{
	*is_told = true;
	for (size_t back = 1; back <= 7 && back <= first; back++) {
		const struct atom *atom = atom_at(scanner, first - back);
		struct span word = atom_text(scanner, first - back);
		if (atom->kind == ATOM_STOP)
			break;
		*is_told = is_speech(word);
		if (is_future_cue(word))
			return DIRECTION_FUTURE;
		if (is_past_cue(word) || *is_told)
			return DIRECTION_PAST;
		*is_told = true;
	}
	return DIRECTION_OPEN;
}

static bool is_reported(const struct scanner *scanner, size_t first, size_t end)
{
	for (size_t i = first; i-- > 0 && first - i < 60;) {
		if (atom_at(scanner, i)->kind == ATOM_STOP)
			break;
		if (is_speech(atom_text(scanner, i)))
			return true;
	}
	for (size_t i = end; i < scanner->n && i - end < 60; i++) {
		if (atom_at(scanner, i)->kind == ATOM_STOP)
			break;
		if (is_speech(atom_text(scanner, i)))
			return true;
	}
	return false;
}

static void push_mention(struct scanner *scanner, size_t first, size_t end, struct date date,
			 int weekday)
{
	struct day_mention *mention = ARENA_PUSH(scanner->arena, scanner->mentions,
						 scanner->n_mentions, scanner->mention_capacity);
	if (!mention) {
		scanner->has_failed = true;
		return;
	}
	mention->start = atom_at(scanner, first)->start;
	mention->end = atom_at(scanner, end - 1)->end;
	mention->date = date;
	mention->weekday = weekday;
	mention->is_quoted = atom_at(scanner, first)->is_quoted;
	bool is_told;
	mention->direction = direction_of(scanner, first, &is_told);
	mention->is_reported = is_told && is_reported(scanner, first, end);
	mention->is_recalled = first && (is_word(scanner, first - 1, "last") ||
					 is_word(scanner, first - 1, "previous"));
}

static size_t take_date(const struct scanner *scanner, size_t i, struct date *date)
{
	size_t end;
	*date = (struct date){0, 0, 0};
	if ((end = month_first(scanner, i, date)))
		return end;
	*date = (struct date){0, 0, 0};
	if ((end = day_first(scanner, i, date)))
		return end;
	*date = (struct date){0, 0, 0};
	return digits_only(scanner, i, date);
}

/* The mention at atom i; the index behind it, or i when there is none. */
static size_t take_mention(struct scanner *scanner, size_t i)
{
	struct date date;
	int weekday = atom_at(scanner, i)->weekday;
	size_t at = weekday ? skip_mark(scanner, i + 1, ',') : i;
	if (weekday && is_word(scanner, at, "the"))
		at++;
	size_t end = take_date(scanner, at, &date);
	bool is_possible =
		!date.day || !date.month ||
		date.day <= calendar_month_days(date.year ? date.year : 2000, date.month);
	if (end && is_possible) {
		push_mention(scanner, i, end, date, weekday);
		return end;
	}
	if (weekday && atom_at(scanner, i)->end - atom_at(scanner, i)->start >= 6) {
		push_mention(scanner, i, i + 1, (struct date){0, 0, 0}, weekday);
		return i + 1;
	}
	if (is_year(atom_at(scanner, i)) && !atom_at(scanner, i)->is_tight) {
		push_mention(scanner, i, i + 1, (struct date){atom_at(scanner, i)->value, 0, 0}, 0);
		return i + 1;
	}
	return i;
}

bool day_mention_find(struct span text, struct arena *arena, struct day_mention **out, size_t *n)
{
	struct scanner scanner = {.text = text, .arena = arena};
	if (!cut(&scanner))
		return false;
	for (size_t i = 0; i < scanner.n && !scanner.has_failed;) {
		size_t end = take_mention(&scanner, i);
		i = end > i ? end : i + 1;
	}
	*out = scanner.mentions;
	*n = scanner.n_mentions;
	return !scanner.has_failed;
}
