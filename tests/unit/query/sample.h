/*
 * A small dossier for the tests of questions: written row by row, so that they know each value.
 *
 * Four documents, seven entities (two of them called Walker), quotes, mentions, events.
 */
#ifndef TESTS_QUERY_SAMPLE_H
#define TESTS_QUERY_SAMPLE_H

#include "check.h"

#include <unistd.h>

#include "dossier/annotate.h"
#include "dossier/relation.h"
#include "store/dossier.h"

struct sample {
	char path[64];
	struct dossier *dossier;
};

static const char sample_sql[] =
	"BEGIN;"
	"INSERT INTO document (id, key, name, path, title, outlet, published, precision, n_bytes,"
	" n_words, n_sentences, n_replaced, is_clean, sha256, digest, journal, text) VALUES"
	" (1, 'd1', 'one.txt', 'a/one.txt', 'Talks resume in Geneva', 'The Courier', '2016-03-14',"
	" 'day', 100, 20, 2, 0, 0, 's1', '', 1, 'The envoy accused both sides. Talks resume in "
	"Geneva."
	" A partial ceasefire holds in Syria''s north.'),"
	" (2, 'd2', 'two.txt', 'a/two.txt', 'Ceasefire violations reported', 'Morning Post',"
	" '2016-04-02', 'day', 90, 15, 1, 0, 0, 's2', '', 1, 'Violations of the cease-fire were"
	" reported near Aleppo. Rebels accuse the army.'),"
	" (3, 'd3', 'three.txt', 'a/three.txt', '\xc3\x89lys\xc3\xa9"
	"e hosts talks', 'The Courier',"
	" '2016-04-02', 'day', 80, 30, 1, 0, 1, 's3', '', 1, 'U.S. officials said 400,000 people "
	"fled."
	" No violation was seen.'),"
	" (4, 'd4', 'four.txt', 'a/four.txt', NULL, NULL, NULL, 'unknown', 10, 0, 0, 0, 0, 's4', "
	"'', 1,"
	" '');"
	"INSERT INTO fulltext (rowid, title, text) SELECT id, title, text FROM document;"
	"INSERT INTO entity (id, key, name, kind, norm, linked, shown, n_mentions, n_documents,"
	" rule, score) VALUES"
	" (1, 'e1', 'Anna Walker', 'person', 'anna walker', 1, 1, 4, 2, 'lexicon', 1),"
	" (2, 'e2', 'Tom Walker', 'person', 'tom walker', 2, 2, 1, 1, 'lexicon', 1),"
	" (3, 'e3', 'Syria', 'place', 'syria', 3, 3, 9, 3, 'lexicon', 1),"
	" (4, 'e4', 'United Nations', 'organization', 'united nations', 4, 4, 5, 3, 'lexicon', 1),"
	" (5, 'e5', 'UN', 'organization', 'un', 4, 4, 0, 0, 'acronym', 0.5),"
	" (6, 'e6', 'Jos\xc3\xa9 Ruiz', 'person', 'jose ruiz', 6, 6, 2, 1, 'title', 0.9);"
	"INSERT INTO alias (entity, name, norm, n, n_full, rule) VALUES"
	" (1, 'Anna Walker', 'anna walker', 1, 1, 'text'), (1, 'Walker', 'walker', 3, 0, 'text'),"
	" (2, 'Tom Walker', 'tom walker', 1, 1, 'text'), (2, 'Walker', 'walker', 1, 0, 'text'),"
	" (3, 'Syria', 'syria', 9, 3, 'text'), (4, 'United Nations', 'united nations', 5, 3, "
	"'text'),"
	" (5, 'UN', 'un', 2, 0, 'text'), (6, 'Ruiz', 'ruiz', 2, 0, 'text');"
	"INSERT INTO quote (id, key, document, start, end, text, kind, speaker, speaker_text, cue,"
	" rule, score, state) VALUES"
	" (1, 'q1', 1, 4, 28, 'we blame both sides', 'direct', 1, 'Ms. Walker', 'said', 'cue', 0.9,"
	" 'auto'),"
	" (2, 'q2', 1, 30, 52, 'talks go on', 'indirect', 5, 'the UN', 'announced', 'cue', 0.7,"
	" 'auto'),"
	" (3, 'q3', 2, 0, 27, 'violations were many', 'direct', 2, 'Walker', 'said', 'cue', 0.8,"
	" 'confirmed'),"
	" (4, 'q4', 3, 0, 40, '100% safe', 'direct', NULL, NULL, NULL, 'mark', 0.3, 'auto'),"
	" (5, 'q5', 3, 41, 63, 'it''s \"over\"', 'mixed', 6, 'Ruiz', 'said', 'cue', 0.5, 'auto'),"
	" (6, 'q6', 3, 41, 63, 'not a quote', 'direct', 6, 'Ruiz', 'said', 'cue', 0.2, 'rejected');"
	"INSERT INTO event (id, key, document, start, end, text, action, code, mode, actor, target,"
	" place, date, rule, score) VALUES"
	" (1, 'v1', 1, 0, 28, 'accused', 'ACCUSE', '112', 'actual', 1, 4, 3, '2016-03-13', 'verb', "
	"1),"
	" (2, 'v2', 2, 54, 80, 'accuse', 'ACCUSE', '112', 'actual', NULL, NULL, NULL, '2016-04-01',"
	" 'verb', 1),"
	" (3, 'v3', 3, 0, 40, 'fled', 'FLEE', '200', 'denied', 6, NULL, 3, NULL, 'verb', 0.4);"
	"INSERT INTO judgement (journal, verb, noun, key, name) VALUES"
	" (1, 'reject', 'quote', 'q6', 'x');"
	"COMMIT;";

static inline int sample_open(void **state)
{
	struct sample *sample = calloc(1, sizeof *sample);
	struct dossier_error error = {0};
	strcpy(sample->path, "/tmp/test-query-XXXXXX");
	int file = mkstemp(sample->path);
	assert_true(file >= 0);
	close(file);
	if (dossier_open(&sample->dossier, sample->path, DOSSIER_CREATE, &error))
		fail_msg("%s", error.message);
	char *message = NULL;
	if (sqlite3_exec(sample->dossier->main.handle, sample_sql, NULL, NULL, &message))
		fail_msg("%s", message);
	*state = sample;
	return 0;
}

static inline int sample_close(void **state)
{
	struct sample *sample = *state;
	struct dossier_error error = {0};
	char side[80];
	if (dossier_close(sample->dossier, &error))
		fail_msg("%s", error.message);
	unlink(sample->path);
	snprintf(side, sizeof side, "%s-wal", sample->path);
	unlink(side);
	snprintf(side, sizeof side, "%s-shm", sample->path);
	unlink(side);
	free(sample);
	return 0;
}

static inline struct dossier_relation *sample_noun(void **state, const char *noun)
{
	struct sample *sample = *state;
	struct dossier_relation *relation = NULL;
	struct dossier_error error = {0};
	if (dossier_relation_new(&relation, sample->dossier, noun, &error))
		fail_msg("%s: %s", noun, error.message);
	return relation;
}

/* Frees the relation it was given and returns the new one. */
static inline struct dossier_relation *sample_match(struct dossier_relation *relation,
						    const char *column, const char *text)
{
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	struct dossier_value value = {
		.kind = DOSSIER_VALUE_TEXT, .text = text, .length = strlen(text)};
	struct dossier_condition condition = {column, &value, 1};
	if (dossier_relation_match(&out, relation, &condition, 1, &error))
		fail_msg("%s = %s: %s", column, text, error.message);
	dossier_relation_free(relation);
	return out;
}

static inline struct dossier_relation *sample_where(struct dossier_relation *relation,
						    const char *expression)
{
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	if (dossier_relation_where(&out, relation, expression, strlen(expression), NULL, 0, &error))
		fail_msg("%s: %s (byte %d)", expression, error.message, (int)error.byte);
	dossier_relation_free(relation);
	return out;
}

static inline struct dossier_relation *sample_sort(struct dossier_relation *relation,
						   const char *order)
{
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	if (dossier_relation_sort(&out, relation, order, strlen(order), &error))
		fail_msg("%s: %s", order, error.message);
	dossier_relation_free(relation);
	return out;
}

static inline void sample_append(char *out, size_t size, const char *format, ...)
{
	size_t length = strlen(out);
	va_list list;
	va_start(list, format);
	vsnprintf(out + length, size - length, format, list);
	va_end(list);
}

static inline void sample_value(char *out, size_t size, const struct dossier_value *value)
{
	if (value->kind == DOSSIER_VALUE_NULL)
		sample_append(out, size, "-");
	else if (value->kind == DOSSIER_VALUE_REAL)
		sample_append(out, size, "%g", value->real);
	else if (value->kind == DOSSIER_VALUE_TEXT)
		sample_append(out, size, "%.*s", (int)value->length, value->text);
	else
		sample_append(out, size, "%lld", (long long)value->integer);
}

/* "1,2|3,4": the columns of all rows (NULL: the first one), and frees the relation. */
static inline const char *sample_rows(struct dossier_relation *relation, const char *column)
{
	static char text[1 << 16];
	struct dossier_cursor *cursor = NULL;
	struct dossier_error error = {0};
	size_t n, rows = 0;
	int got, only = column ? dossier_relation_column(relation, column, &error) : -1;
	text[0] = '\0';
	if (column && only < 0)
		fail_msg("%s", error.message);
	dossier_relation_columns(relation, &n);
	if (dossier_cursor_open(&cursor, relation, NULL, &error))
		fail_msg("%s", error.message);
	while ((got = dossier_cursor_next(cursor, &error)) == 1) {
		sample_append(text, sizeof text, rows++ ? "|" : "");
		for (size_t i = 0; i < n; i++) {
			if (only >= 0 && (int)i != only)
				continue;
			sample_append(text, sizeof text, only < 0 && i ? "," : "");
			sample_value(text, sizeof text, &dossier_cursor_values(cursor)[i]);
		}
	}
	if (got < 0)
		fail_msg("%s", error.message);
	dossier_cursor_close(cursor);
	dossier_relation_free(relation);
	return text;
}

#endif
