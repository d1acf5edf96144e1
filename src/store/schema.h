/*
 * The schema of the dossier file: its objects as data, and the comparison of a file with them.
 *
 * SQLite keeps the text of each CREATE as it was given, so a file can be compared with what we
 * would have made before anything in it is trusted: a forged view or trigger is refused, not run.
 *
 * Nouns of the schema (schema.c has the columns):
 *   document   one text that was read         zone      a part of its page, also what was set aside
 *   sentence   a sentence                     damage    where a scraper seems to have lost words
 *   entity     who or what is spoken of       alias     a name an entity goes by
 *   mention    a name in a text               reference "he", "the minister"
 *   role       what a text says someone is    block     where linking looks
 *   quote      who said what                  time      a date, a duration
 *   quantity   a number of something          event     who did what to whom
 *   source     an outlet (view)               blob      bulk: raw bytes, offsets, tokens
 *   journal    who did what when              judgement what an analyst decided
 *   original   what a judged cell said before its judgements
 * and for each of sentence, mention, reference, role, quote, time, quantity, event, entity a view
 * NOUN_view that shows names, titles and entities after judgements.
 */
#ifndef STORE_SCHEMA_H
#define STORE_SCHEMA_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>

#include "dossier/error.h"

#define SCHEMA_APPLICATION 0x44534952 /* "DSIR" */
#define SCHEMA_VERSION 1
/* Of the full-text index. Tools that do not know it can read all but that index. */
#define SCHEMA_TOKENIZER "dossier"

/* Make all objects in an empty database; within the caller's transaction. */
enum dossier_status schema_create(sqlite3 *handle, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* DOSSIER_NOT_DOSSIER, naming the first object that is missing, foreign or different. */
enum dossier_status schema_compare(sqlite3 *handle, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Take a dossier of an older version to SCHEMA_VERSION, one step a version, each step one
 * transaction. */
enum dossier_status schema_migrate(sqlite3 *handle, int version,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Tables that have the columns document, start, end, rule, score, state and key: the readings. */
struct schema_noun {
	const char *name; /* "quote" */
	bool has_span;
	bool has_text; /* a column text that is the span's bytes */
};
const struct schema_noun *schema_nouns(size_t *n);
/* The reading with this name, or NULL. */
const struct schema_noun *schema_noun_find(const char *name);

#endif
