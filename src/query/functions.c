/* SQL functions of ours, all deterministic and innocuous, and the list of SQLite's own that
 * questions may call. Wildcards: the two-pointer match that goes back to the last star only, so its
 * cost is the product of the lengths and never more. ISO weeks: the week of a day is the week of
 * its Thursday. */
#include "query/functions.h"

#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "query/texts.h"
#include "text/unicode.h"

#define FLAGS (SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS)
#define MOST_TEXT ((size_t)256 << 20)
#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct span span_of_value(sqlite3_value *value)
{
	const unsigned char *text = sqlite3_value_text(value);
	return text ? span_make((const char *)text, (size_t)sqlite3_value_bytes(value))
		    : span_make("", 0);
}

static void give(sqlite3_context *context, struct buffer *buffer)
{
	struct dossier_error error;
	if (buffer_status(buffer, &error))
		sqlite3_result_error_nomem(context);
	else
		sqlite3_result_text64(context, buffer->at ? buffer->at : "", buffer->length,
				      SQLITE_TRANSIENT, SQLITE_UTF8);
	buffer_release(buffer);
}

static void fold(sqlite3_context *context, int n, sqlite3_value **values)
{
	struct buffer key;
	(void)n;
	if (sqlite3_value_type(values[0]) != SQLITE_TEXT) {
		sqlite3_result_value(context, values[0]);
		return;
	}
	buffer_init(&key, MOST_TEXT);
	unicode_key(span_of_value(values[0]), &key);
	give(context, &key);
}

bool functions_wild(struct span pattern, struct span text)
{
	size_t p = 0, t = 0, star = SIZE_MAX, resume = 0;
	while (t < text.length) {
		size_t n;
		if (p < pattern.length && pattern.at[p] == '*') {
			star = p++;
			resume = t;
			continue;
		}
		unicode_at(text, t, &n);
		if (p < pattern.length && pattern.at[p] == '?') {
			p++;
			t += n;
		} else if (p < pattern.length && pattern.at[p] == text.at[t]) {
			p++;
			t++;
		} else if (star != SIZE_MAX) {
			unicode_at(text, resume, &n);
			resume += n;
			t = resume;
			p = star + 1;
		} else {
			return false;
		}
	}
	while (p < pattern.length && pattern.at[p] == '*')
		p++;
	return p == pattern.length;
}

static void wild(sqlite3_context *context, int n, sqlite3_value **values)
{
	struct buffer pattern, text;
	struct dossier_error error;
	(void)n;
	if (sqlite3_value_type(values[1]) == SQLITE_NULL)
		return;
	buffer_init(&pattern, MOST_TEXT);
	buffer_init(&text, MOST_TEXT);
	unicode_key(span_of_value(values[0]), &pattern);
	unicode_key(span_of_value(values[1]), &text);
	if (buffer_status(&pattern, &error) || buffer_status(&text, &error))
		sqlite3_result_error_nomem(context);
	else
		sqlite3_result_int(context,
				   functions_wild(buffer_all(&pattern), buffer_all(&text)));
	buffer_release(&pattern);
	buffer_release(&text);
}

static size_t step_back(struct span text, size_t at, int64_t n)
{
	while (n-- > 0 && at > 0)
		at = utf8_floor(text.at, at - 1);
	return at;
}

static size_t step_on(struct span text, size_t at, int64_t n)
{
	while (n-- > 0 && at < text.length) {
		size_t length;
		unicode_at(text, at, &length);
		at += length;
	}
	return at;
}

static void around(sqlite3_context *context, int n, sqlite3_value **values)
{
	struct span text = span_of_value(values[0]);
	int64_t start = sqlite3_value_int64(values[1]), end = sqlite3_value_int64(values[2]);
	(void)n;
	if (start < 0 || end < start || (uint64_t)end > text.length)
		return;
	size_t from = step_back(text, (size_t)start, sqlite3_value_int64(values[3]));
	size_t to = step_on(text, (size_t)end, sqlite3_value_int64(values[3]));
	sqlite3_result_text64(context, text.at + from, to - from, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static void pick(sqlite3_context *context, int n, sqlite3_value **values)
{
	uint64_t hash = UINT64_C(0x9e3779b97f4a7c15);
	for (int i = 0; i < n; i++) {
		uint64_t part = (uint64_t)sqlite3_value_int64(values[i]);
		if (sqlite3_value_type(values[i]) != SQLITE_INTEGER)
			part = span_hash(span_of_value(values[i]));
		hash = hash_mix(hash ^ hash_mix(part + (uint64_t)i));
	}
	sqlite3_result_int64(context, (int64_t)(hash >> 1));
}

/* ---- Dates ---- */

static bool digits(struct span text, size_t at, size_t n, int *out)
{
	*out = 0;
	if (text.length < at + n)
		return false;
	for (size_t i = at; i < at + n; i++) {
		if (text.at[i] < '0' || text.at[i] > '9')
			return false;
		*out = *out * 10 + (text.at[i] - '0');
	}
	return true;
}

/* How many of year, month, day the text begins with. */
static int date_parts(struct span text, int *year, int *month, int *day)
{
	if (!digits(text, 0, 4, year))
		return 0;
	if (text.length < 7 || text.at[4] != '-' || !digits(text, 5, 2, month) || *month < 1 ||
	    *month > 12)
		return 1;
	if (text.length < 10 || text.at[7] != '-' || !digits(text, 8, 2, day) || *day < 1 ||
	    *day > 31)
		return 2;
	return 3;
}

/* Days since 1970-01-01 of the proleptic Gregorian calendar (Hinnant's days_from_civil). */
static int days_of(int year, int month, int day)
{
	year -= month <= 2;
	int era = year / 400, of_era = year - era * 400;
	int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void prefix(sqlite3_context *context, sqlite3_value *value, int parts, int length)
{
	int year, month, day;
	struct span text = span_of_value(value);
	if (date_parts(text, &year, &month, &day) >= parts)
		sqlite3_result_text(context, text.at, length, SQLITE_TRANSIENT);
}

static void year_of(sqlite3_context *context, int n, sqlite3_value **values)
{
	(void)n;
	prefix(context, values[0], 1, 4);
}

static void month_of(sqlite3_context *context, int n, sqlite3_value **values)
{
	(void)n;
	prefix(context, values[0], 2, 7);
}

static void day_of(sqlite3_context *context, int n, sqlite3_value **values)
{
	(void)n;
	prefix(context, values[0], 3, 10);
}

static void week_of(sqlite3_context *context, int n, sqlite3_value **values)
{
	int year, month, day;
	char week[24];
	(void)n;
	if (date_parts(span_of_value(values[0]), &year, &month, &day) < 3 || year < 1)
		return;
	int days = days_of(year, month, day);
	int weekday = ((days + 3) % 7 + 7) % 7; /* Monday is 0 */
	int thursday = days - weekday + 3;
	if (thursday < days_of(year, 1, 1))
		year--;
	else if (thursday >= days_of(year + 1, 1, 1))
		year++;
	int number = (thursday - days_of(year, 1, 1)) / 7 + 1;
	sqlite3_snprintf(sizeof week, week, "%04d-W%02d", year, number);
	sqlite3_result_text(context, week, -1, SQLITE_TRANSIENT);
}

/* ---- The lists ---- */

static const struct {
	const char *name;
	int n;
	void (*call)(sqlite3_context *, int, sqlite3_value **);
} ours[] = {
	{"fold", 1, fold},    {"wild", 2, wild},      {"around", 4, around}, {"pick", -1, pick},
	{"year", 1, year_of}, {"month", 1, month_of}, {"week", 1, week_of},  {"day", 1, day_of},
};

/* What SQL of an analyst's own may call besides; everything else is refused. */
static const char *const allowed[] = {
	"abs",
	"avg",
	"bm25",
	"ceil",
	"char",
	"coalesce",
	"count",
	"cume_dist",
	"date",
	"datetime",
	"dense_rank",
	"exp",
	"first_value",
	"floor",
	"format",
	"glob",
	"group_concat",
	"hex",
	"highlight",
	"ifnull",
	"iif",
	"instr",
	"julianday",
	"json",
	"json_array",
	"json_array_length",
	"json_each",
	"json_extract",
	"json_group_array",
	"json_group_object",
	"json_object",
	"json_type",
	"json_valid",
	"lag",
	"last_value",
	"lead",
	"length",
	"like",
	"likelihood",
	"likely",
	"ln",
	"log",
	"log10",
	"log2",
	"lower",
	"ltrim",
	"match",
	"max",
	"min",
	"mod",
	"nth_value",
	"ntile",
	"nullif",
	"percent_rank",
	"pow",
	"power",
	"printf",
	"quote",
	"rank",
	"relevance",
	"replace",
	"round",
	"row_number",
	"rtrim",
	"sign",
	"snippet",
	"sqrt",
	"strftime",
	"substr",
	"substring",
	"sum",
	"time",
	"total",
	"trim",
	"typeof",
	"unicode",
	"unixepoch",
	"unlikely",
	"upper",
	"->",
	"->>",
	"texts",
};

int functions_register(sqlite3 *database)
{
	int rc = SQLITE_OK;
	for (size_t i = 0; !rc && i < COUNT(ours); i++)
		rc = sqlite3_create_function(database, ours[i].name, ours[i].n, FLAGS, NULL,
					     ours[i].call, NULL, NULL);
	return rc ? rc : texts_register(database);
}

bool functions_are_registered(sqlite3 *database)
{
	sqlite3_stmt *statement = NULL;
	int rc = sqlite3_prepare_v2(database, "SELECT fold(NULL)", -1, &statement, NULL);
	sqlite3_finalize(statement);
	return rc == SQLITE_OK;
}

bool functions_is_allowed(const char *name)
{
	for (size_t i = 0; i < COUNT(ours); i++)
		if (!sqlite3_stricmp(ours[i].name, name))
			return true;
	for (size_t i = 0; i < COUNT(allowed); i++)
		if (!sqlite3_stricmp(allowed[i], name))
			return true;
	return false;
}
