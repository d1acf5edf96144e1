/* The nouns. A row of the table below is all there is to one: its columns drive checks, near names,
 * completion and help; its SELECT is what relations start from. Rows that an analyst rejected are
 * left out of the readings and stand in the noun "rejected". */
#include "query/catalogue.h"

#include <string.h>

#include "base/error.h"
#include "base/near.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define TEXT(name, help)                                                                           \
	{                                                                                          \
		name, DOSSIER_TYPE_TEXT, false, help                                               \
	}
#define MORE_TEXT(name, help)                                                                      \
	{                                                                                          \
		name, DOSSIER_TYPE_TEXT, true, help                                                \
	}
#define INTEGER(name, help)                                                                        \
	{                                                                                          \
		name, DOSSIER_TYPE_INTEGER, false, help                                            \
	}
#define MORE_INTEGER(name, help)                                                                   \
	{                                                                                          \
		name, DOSSIER_TYPE_INTEGER, true, help                                             \
	}
#define REAL(name, help)                                                                           \
	{                                                                                          \
		name, DOSSIER_TYPE_REAL, false, help                                               \
	}
#define DATE(name, help)                                                                           \
	{                                                                                          \
		name, DOSSIER_TYPE_DATE, false, help                                               \
	}
#define MORE_DATE(name, help)                                                                      \
	{                                                                                          \
		name, DOSSIER_TYPE_DATE, true, help                                                \
	}
#define ENTITY(name, help)                                                                         \
	{                                                                                          \
		name, DOSSIER_TYPE_ENTITY, false, help                                             \
	}
#define BOOLEAN(name, help)                                                                        \
	{                                                                                          \
		name, DOSSIER_TYPE_BOOLEAN, true, help                                             \
	}

#define ID INTEGER("id", "number of the row in this dossier")
#define DOCUMENT                                                                                   \
	{                                                                                          \
		"document", DOSSIER_TYPE_DOCUMENT, false, "id of the document it stands in"        \
	}
#define PLACE                                                                                      \
	MORE_INTEGER("start", "first byte in the document's text, from 0"),                        \
		MORE_INTEGER("end", "byte after the last one")
#define PUBLISHED DATE("date", "when the document was published")
#define WHERE_FROM                                                                                 \
	MORE_TEXT("title", "title of the document"), MORE_TEXT("outlet", "who published it")
#define TRACE                                                                                      \
	MORE_TEXT("rule", "what made this row"),                                                   \
		{"score", DOSSIER_TYPE_REAL, true, "how sure the rule is, 0 to 1"},                \
		MORE_TEXT("state", "auto, confirmed, added or orphaned"),                          \
		MORE_TEXT("key", "name of the row, the same in every dossier with the document")

/* The same in SELECTs. */
#define SELECT_TRACE "title, outlet, start, end, rule, score, state, key"
#define SELECT_SPAN "id, document, start, end"
#define KEPT " WHERE state <> 'rejected'"

static const struct dossier_column documents[] = {
	ID,
	DATE("published", "the first day on which it can have been published"),
	TEXT("precision", "of published: unknown, day, range, month, year"),
	TEXT("title", "the headline"),
	TEXT("outlet", "who published it"),
	INTEGER("n_words", "words in the text"),
	MORE_TEXT("byline", "who wrote it"),
	MORE_DATE("published_to", "the last possible day, when not one"),
	MORE_TEXT("published_why", "the evidence for the date"),
	MORE_TEXT("name", "name of the file or record"),
	MORE_TEXT("path", "where it was read"),
	MORE_TEXT("url", "where it was published"),
	MORE_TEXT("language", "of the text"),
	MORE_INTEGER("n_sentences", "sentences in the text"),
	MORE_INTEGER("n_bytes", "bytes that were read"),
	MORE_TEXT("encoding", "of those bytes"),
	MORE_INTEGER("n_replaced", "bytes that were no valid text"),
	BOOLEAN("is_clean", "whether the text was given clean"),
	MORE_TEXT("sha256", "of the bytes that were read"),
	MORE_TEXT("state", "auto, confirmed, added or orphaned"),
	MORE_TEXT("key", "the first digits of sha256"),
	MORE_TEXT("text", "the whole text"),
};

static const struct dossier_column zones[] = {
	ID,
	DOCUMENT,
	INTEGER("number", "place on the page, from 1"),
	TEXT("kind", "body, quote, title, standfirst, byline, caption, bio, form, boilerplate"),
	TEXT("text", "what stands there"),
	MORE_TEXT("title", "title of the document"),
	MORE_TEXT("outlet", "who published it"),
	PLACE,
	MORE_INTEGER("source_start", "first byte in what was read"),
	MORE_INTEGER("source_end", "byte after the last one"),
	MORE_TEXT("rule", "why it was taken for this kind"),
};

static const struct dossier_column damage[] = {
	ID,
	DOCUMENT,
	TEXT("why", "what seems to be wrong"),
	TEXT("around", "the text on both sides"),
	PLACE,
};

static const struct dossier_column sentences[] = {
	ID,
	DOCUMENT,
	INTEGER("number", "place in the document, from 1"),
	TEXT("text", "the sentence"),
	PUBLISHED,
	WHERE_FROM,
	PLACE,
};

static const struct dossier_column entities[] = {
	ID,
	TEXT("name", "the fullest name"),
	TEXT("kind", "person, organization, place, group, event, work, other"),
	INTEGER("n_mentions", "times it is named"),
	INTEGER("n_documents", "documents that name it"),
	INTEGER("n_aliases", "names it goes by"),
	MORE_DATE("first_seen", "date of the first document"),
	MORE_DATE("last_seen", "date of the last document"),
	MORE_TEXT("kb", "id in the lexicon"),
	MORE_TEXT("rule", "what made this row"),
	{"score", DOSSIER_TYPE_REAL, true, "how sure the rule is, 0 to 1"},
	MORE_TEXT("state", "auto, confirmed, added or orphaned"),
	MORE_TEXT("key", "name of the row, the same in every dossier with its documents"),
};

static const struct dossier_column aliases[] = {
	ID,
	ENTITY("entity", "who is meant"),
	TEXT("name", "one name it goes by"),
	INTEGER("n", "times it stands in a text"),
	MORE_TEXT("rule", "text, lexicon or judgement"),
};

static const struct dossier_column mentions[] = {
	ID,
	DOCUMENT,
	TEXT("text", "the name as it stands there"),
	TEXT("kind", "person, organization, place, group, event, work, other"),
	ENTITY("entity", "who or what is meant"),
	PUBLISHED,
	WHERE_FROM,
	PLACE,
	TRACE,
};

static const struct dossier_column references[] = {
	ID,
	DOCUMENT,
	TEXT("text", "the pronoun or description"),
	ENTITY("entity", "who or what is meant"),
	PUBLISHED,
	WHERE_FROM,
	PLACE,
	TRACE,
};

static const struct dossier_column roles[] = {
	ID,
	DOCUMENT,
	ENTITY("entity", "who it is said of"),
	TEXT("text", "what they are said to be"),
	PUBLISHED,
	WHERE_FROM,
	PLACE,
	TRACE,
};

static const struct dossier_column quotes[] = {
	ID,
	DOCUMENT,
	PUBLISHED,
	ENTITY("speaker", "who said it"),
	TEXT("kind", "direct, indirect, mixed"),
	TEXT("cue", "the word that introduces it"),
	TEXT("text", "what was said"),
	MORE_TEXT("speaker_text", "the speaker as the text has it"),
	WHERE_FROM,
	PLACE,
	TRACE,
};

static const struct dossier_column times[] = {
	ID,
	DOCUMENT,
	TEXT("text", "the expression"),
	TEXT("type", "DATE, TIME, DURATION, SET"),
	DATE("value", "TIMEX3 value"),
	DATE("first", "its first day"),
	DATE("last", "its last day"),
	MORE_DATE("date", "when the document was published"),
	WHERE_FROM,
	PLACE,
	TRACE,
};

static const struct dossier_column quantities[] = {
	ID,
	DOCUMENT,
	TEXT("text", "the expression"),
	REAL("value", "the number, when there is one"),
	REAL("low", "at least"),
	REAL("high", "at most"),
	TEXT("unit", "what is counted or measured"),
	PUBLISHED,
	WHERE_FROM,
	PLACE,
	TRACE,
};

static const struct dossier_column events[] = {
	ID,
	DOCUMENT,
	DATE("date", "when it happened, as far as the text says"),
	TEXT("action", "PLOVER action"),
	ENTITY("actor", "who did it"),
	ENTITY("target", "to whom"),
	ENTITY("place", "where"),
	TEXT("mode", "actual, denied, planned, conditional, demanded"),
	TEXT("text", "the words that say so"),
	MORE_TEXT("code", "CAMEO code of the action"),
	MORE_TEXT("actor_code", "CAMEO code"),
	MORE_TEXT("target_code", "CAMEO code"),
	MORE_TEXT("place_code", "CAMEO code"),
	MORE_DATE("published", "when the document was published"),
	WHERE_FROM,
	PLACE,
	TRACE,
};

static const struct dossier_column sources[] = {
	ID,
	TEXT("name", "the outlet"),
	INTEGER("n_documents", "documents of it"),
	DATE("first_seen", "date of the first one"),
	DATE("last_seen", "date of the last one"),
};

static const struct dossier_column journal[] = {
	ID,
	TEXT("time", "when, UTC"),
	TEXT("who", "who"),
	TEXT("what", "create, add, judge, undo, migrate"),
	TEXT("detail", "what was done"),
	MORE_TEXT("version", "of the program"),
};

static const struct dossier_column judgements[] = {
	ID,
	TEXT("verb", "merge, alias, split, reject, confirm, set, note"),
	TEXT("noun", "what it is about"),
	TEXT("name", "how that was called then"),
	TEXT("field", "the column that was set"),
	TEXT("value", "what it was set to"),
	TEXT("why", "the reason given"),
	BOOLEAN("is_undone", "whether it was taken back"),
	BOOLEAN("is_orphaned", "whether what it is about is no longer there"),
	MORE_TEXT("key", "the row it is about"),
};

static const struct dossier_column rejected[] = {
	ID,
	TEXT("noun", "what was rejected"),
	DOCUMENT,
	TEXT("text", "what it says"),
	PLACE,
	MORE_TEXT("rule", "what had made it"),
	MORE_TEXT("key", "name of the row"),
};

#define REJECTED(noun)                                                                             \
	"SELECT id, '" noun "' AS noun, document, text, start, end, rule, key, id AS _id,"         \
	" document AS _document, start AS _start, end AS _end"                                     \
	" FROM " noun " WHERE state = 'rejected'"
#define FACE(name, singular, help)                                                                 \
	{                                                                                          \
#name, singular, help, name, COUNT(name)                                           \
	}

static const struct noun nouns[] = {
	{FACE(documents, "document", "one text each"), PLACED_DOCUMENT,
	 "id, published, precision, title, outlet, n_words, byline, published_to, published_why, "
	 "name,"
	 " path, url, language, n_sentences, n_bytes, encoding, n_replaced, is_clean, sha256, "
	 "state,"
	 " key, text, id, id FROM document" KEPT,
	 "", "document"},
	{FACE(zones, "zone", "the parts of each page, also what was set aside"), PLACED_SPAN,
	 "id, document, number, kind, text, title, outlet, start, end, source_start, source_end, "
	 "rule, " SELECT_SPAN " FROM zone_view",
	 "document, number", NULL},
	{FACE(damage, "damage", "places where a scraper seems to have lost words"), PLACED_SPAN,
	 "g.id, g.document, g.why, around(d.text, g.start, g.end, 40), g.start, g.end,"
	 " g.id, g.document, g.start, g.end FROM damage g JOIN document d ON d.id = g.document",
	 "", NULL},
	{FACE(sentences, "sentence", "the sentences of the texts"), PLACED_SPAN,
	 "id, document, number, text, published, title, outlet, start, end, " SELECT_SPAN
	 " FROM sentence_view",
	 "", NULL},
	{FACE(entities, "entity", "who and what is spoken of"), PLACED_NOWHERE,
	 "id, name, kind, n_mentions, n_documents, n_aliases, first_seen, last_seen, kb, rule, "
	 "score,"
	 " state, key, id FROM entity_view" KEPT,
	 "-n_mentions, name", "entity"},
	{FACE(aliases, "alias", "the names that entities go by"), PLACED_NOWHERE,
	 "id, entity_name, name, n, rule, entity, id FROM alias_view", "entity, -n, name", NULL},
	{FACE(mentions, "mention", "names in the texts"), PLACED_SPAN,
	 "id, document, text, kind, entity_name, published, " SELECT_TRACE ", entity, " SELECT_SPAN
	 " FROM mention_view" KEPT,
	 "", "mention"},
	{FACE(references, "reference", "pronouns and descriptions, and who they stand for"),
	 PLACED_SPAN,
	 "id, document, text, entity_name, published, " SELECT_TRACE ", entity, " SELECT_SPAN
	 " FROM reference_view" KEPT,
	 "", "reference"},
	{FACE(roles, "role", "what the texts say that someone is"), PLACED_SPAN,
	 "id, document, entity_name, text, published, " SELECT_TRACE ", entity, " SELECT_SPAN
	 " FROM role_view" KEPT,
	 "", "role"},
	{FACE(quotes, "quote", "who said what"), PLACED_SPAN,
	 "id, document, published, speaker_name, kind, cue, text, speaker_text, " SELECT_TRACE
	 ", speaker, " SELECT_SPAN " FROM quote_view" KEPT,
	 "", "quote"},
	{FACE(times, "time", "dates, times and durations in the texts"), PLACED_SPAN,
	 "id, document, text, type, value, first, last, published, " SELECT_TRACE ", " SELECT_SPAN
	 " FROM time_view" KEPT,
	 "", "time"},
	{FACE(quantities, "quantity", "numbers of something in the texts"), PLACED_SPAN,
	 "id, document, text, value, low, high, unit, published, " SELECT_TRACE ", " SELECT_SPAN
	 " FROM quantity_view" KEPT,
	 "", "quantity"},
	{FACE(events, "event", "who did what to whom, when and where"), PLACED_SPAN,
	 "id, document, date, action, actor_name, target_name, place_name, mode, text, code,"
	 " actor_code, target_code, place_code, published, " SELECT_TRACE
	 ", actor, target, place, " SELECT_SPAN " FROM event_view" KEPT,
	 "", "event"},
	{FACE(sources, "source", "the outlets of the documents"), PLACED_NOWHERE,
	 "id, name, n_documents, first_seen, last_seen, id FROM source", "-n_documents, name",
	 NULL},
	{FACE(journal, "journal", "who did what when"), PLACED_NOWHERE,
	 "id, time, who, what, detail, version, id FROM journal", "", NULL},
	{FACE(judgements, "judgement", "what analysts decided"), PLACED_NOWHERE,
	 "id, verb, noun, name, field, value, why, undone IS NOT NULL, is_orphaned, key, id"
	 " FROM judgement",
	 "", NULL},
	{FACE(rejected, "rejection", "rows that an analyst rejected"), PLACED_SPAN,
	 "* FROM (" REJECTED("mention") " UNION ALL " REJECTED("reference") " UNION ALL " REJECTED("role") " UNION ALL " REJECTED(
		 "quote") " UNION ALL " REJECTED("time") " UNION ALL " REJECTED("quantity") " UNION"
											    " ALL"
											    " " REJECTED(
												    "event") ")",
	 "noun", NULL},
};

size_t dossier_noun_count(void)
{
	return COUNT(nouns);
}

const struct dossier_noun *dossier_noun_get(size_t i)
{
	return &nouns[i].face;
}

const struct noun *catalogue_find(const char *name)
{
	for (size_t i = 0; i < COUNT(nouns); i++)
		if (!strcmp(nouns[i].face.name, name) || !strcmp(nouns[i].face.singular, name))
			return &nouns[i];
	return NULL;
}

const struct dossier_noun *dossier_noun_find(const char *name)
{
	const struct noun *noun = catalogue_find(name);
	return noun ? &noun->face : NULL;
}

enum dossier_status catalogue_unknown(const char *name, struct dossier_error *error)
{
	const char *names[COUNT(nouns)];
	for (size_t i = 0; i < COUNT(nouns); i++)
		names[i] = nouns[i].face.name;
	size_t near = near_name(span_of(name), names, COUNT(nouns));
	if (near == SIZE_MAX)
		return error_set(error, DOSSIER_ARGUMENT, "unknown noun \"%s\"", name);
	return error_set(error, DOSSIER_ARGUMENT, "unknown noun \"%s\" (did you mean \"%s\"?)",
			 name, names[near]);
}
