/* One table; the names in it are the only ones that ever become part of SQL. */
#include "link/settable.h"

#include <stdlib.h>
#include <string.h>

#include "base/calendar.h"
#include "base/error.h"
#include "base/near.h"
#include "store/days.h"

#define KINDS "person organization place group event work other"

static const struct dossier_settable table[] = {
	{"document", "title", DOSSIER_SET_TEXT, NULL},
	{"document", "byline", DOSSIER_SET_TEXT, NULL},
	{"document", "outlet", DOSSIER_SET_TEXT, NULL},
	{"document", "url", DOSSIER_SET_TEXT, NULL},
	{"document", "language", DOSSIER_SET_TEXT, NULL},
	{"document", "published", DOSSIER_SET_DATE, NULL},
	{"entity", "name", DOSSIER_SET_TEXT, NULL},
	{"entity", "kind", DOSSIER_SET_WORD, KINDS},
	{"mention", "entity", DOSSIER_SET_ENTITY, NULL},
	{"mention", "kind", DOSSIER_SET_WORD, KINDS},
	{"reference", "entity", DOSSIER_SET_ENTITY, NULL},
	{"role", "entity", DOSSIER_SET_ENTITY, NULL},
	{"quote", "speaker", DOSSIER_SET_ENTITY, NULL},
	{"quote", "kind", DOSSIER_SET_WORD, "direct indirect mixed"},
	{"time", "value", DOSSIER_SET_TEXT, NULL},
	{"time", "type", DOSSIER_SET_WORD, "DATE TIME DURATION SET"},
	{"quantity", "value", DOSSIER_SET_NUMBER, NULL},
	{"quantity", "low", DOSSIER_SET_NUMBER, NULL},
	{"quantity", "high", DOSSIER_SET_NUMBER, NULL},
	{"quantity", "unit", DOSSIER_SET_TEXT, NULL},
	{"event", "action", DOSSIER_SET_TEXT, NULL},
	{"event", "code", DOSSIER_SET_TEXT, NULL},
	{"event", "mode", DOSSIER_SET_WORD, "actual denied planned conditional demanded"},
	{"event", "actor", DOSSIER_SET_ENTITY, NULL},
	{"event", "target", DOSSIER_SET_ENTITY, NULL},
	{"event", "place", DOSSIER_SET_ENTITY, NULL},
	{"event", "date", DOSSIER_SET_DATE, NULL},
};
#define FIELDS (sizeof table / sizeof *table)

/* Fields that change with one of the table. */
static const char *const with[][2] = {
	{"document", "published_to"},
	{"document", "precision"},
	{"document", "published_why"},
	{"time", "first"},
	{"time", "last"},
};
static const char *const nouns[] = {"document", "entity", "mention",  "reference", "role",
				    "quote",    "time",   "quantity", "event"};
#define NOUNS (sizeof nouns / sizeof *nouns)

const struct dossier_settable *dossier_settable(const char *noun, size_t i)
{
	for (size_t k = 0; k < FIELDS; k++)
		if ((!noun || !strcmp(noun, table[k].noun)) && !i--)
			return &table[k];
	return NULL;
}

const char *settable_noun(const char *noun)
{
	for (size_t i = 0; i < NOUNS; i++)
		if (!strcmp(nouns[i], noun))
			return nouns[i];
	return NULL;
}

static enum dossier_status unknown_field(const char *noun, const char *field,
					 struct dossier_error *error)
{
	const char *names[FIELDS];
	size_t n = 0;
	for (size_t i = 0; i < FIELDS; i++)
		if (!strcmp(table[i].noun, noun))
			names[n++] = table[i].field;
	if (!n)
		return error_set(error, DOSSIER_ARGUMENT, "set: nothing of a %s can be set", noun);
	size_t near = near_name(span_of(field), names, n);
	if (near != SIZE_MAX)
		return error_set(error, DOSSIER_ARGUMENT,
				 "set: a %s has no field “%s” that can be set (did you mean “%s”?)",
				 noun, field, names[near]);
	char list[200] = "";
	for (size_t i = 0; i < n && strlen(list) + strlen(names[i]) + 3 < sizeof list; i++) {
		strncat(list, i ? ", " : "", 3);
		strncat(list, names[i], sizeof list - strlen(list) - 1);
	}
	return error_set(error, DOSSIER_ARGUMENT,
			 "set: a %s has no field “%s” that can be set; there are %s", noun, field,
			 list);
}

const struct dossier_settable *settable_find(const char *noun, const char *field,
					     struct dossier_error *error)
{
	for (size_t i = 0; i < FIELDS; i++)
		if (!strcmp(table[i].noun, noun) && !strcmp(table[i].field, field))
			return &table[i];
	unknown_field(noun, field, error);
	return NULL;
}

bool settable_names(const char *noun, const char *field, const char **own_noun,
		    const char **own_field)
{
	*own_noun = settable_noun(noun);
	*own_field = NULL;
	for (size_t i = 0; i < FIELDS; i++)
		if (!strcmp(table[i].noun, noun) && !strcmp(table[i].field, field))
			*own_field = table[i].field;
	for (size_t i = 0; i < sizeof with / sizeof *with; i++)
		if (!strcmp(with[i][0], noun) && !strcmp(with[i][1], field))
			*own_field = with[i][1];
	if (!strcmp(field, "state"))
		*own_field = "state";
	return *own_noun && *own_field;
}

static bool is_word_of(const char *words, const char *text)
{
	struct span rest = span_of(words), word;
	while (span_split(&rest, ' ', &word))
		if (span_equal(word, span_of(text)))
			return true;
	return false;
}

static bool is_number(const char *text)
{
	char *end = NULL;
	double value = strtod(text, &end);
	return *text && end && !*end && value - value == 0; /* finite */
}

/* What must hold a value even when nothing is known. */
static bool is_required(const struct dossier_settable *settable)
{
	return settable->type == DOSSIER_SET_WORD ||
	       (settable->type == DOSSIER_SET_ENTITY && !strcmp(settable->field, "entity")) ||
	       !strcmp(settable->field, "name") || !strcmp(settable->field, "unit") ||
	       !strcmp(settable->field, "action") || !strcmp(settable->field, "code");
}

enum dossier_status settable_check(const struct dossier_settable *settable, const char *text,
				   struct dossier_error *error)
{
	struct days days;
	const char *field = settable->field;
	if (!text && is_required(settable))
		return error_set(error, DOSSIER_ARGUMENT, "set: %s cannot be empty", field);
	if (!text)
		return DOSSIER_OK;
	switch (settable->type) {
	case DOSSIER_SET_DATE:
		if (days_of(text, &days) && strlen(text) >= 4 && strlen(text) <= 10)
			return DOSSIER_OK;
		return error_set(error, DOSSIER_ARGUMENT,
				 "set: “%s” is no date: write YYYY-MM-DD, YYYY-MM or YYYY", text);
	case DOSSIER_SET_NUMBER:
		if (is_number(text))
			return DOSSIER_OK;
		return error_set(error, DOSSIER_ARGUMENT, "set: “%s” is no number", text);
	case DOSSIER_SET_WORD:
		if (is_word_of(settable->words, text))
			return DOSSIER_OK;
		return error_set(error, DOSSIER_ARGUMENT, "set: %s is one of %s, not “%s”", field,
				 settable->words, text);
	case DOSSIER_SET_TEXT:
	case DOSSIER_SET_ENTITY:
		break;
	}
	if (*text)
		return DOSSIER_OK;
	return error_set(error, DOSSIER_ARGUMENT, "set: %s is empty", field);
}
