/*
 * Checking a dossier: SQLite finds torn pages and broken references; that the content is what was
 * read is for us to find, because SQLite keeps no checksums.
 *
 * A check that fails for damage is a problem to report, and the next check goes on; one that fails
 * otherwise (memory, interruption) ends the work.
 */
#include <stdarg.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "store/blob.h"
#include "store/digest.h"
#include "store/dossier.h"
#include "store/journal.h"
#include "store/key.h"
#include "store/schema.h"
#include "store/source.h"
#include "store/tokens.h"

#define ARENA_LIMIT ((size_t)2 << 30)
#define BLOB_LIMIT ((size_t)1 << 30)
#define LINE_BYTES 512
#define PROGRESS_OPS 1000

struct checking {
	struct dossier *dossier;
	struct database *database;
	void (*report)(void *context, const char *problem);
	void *context;
	size_t n;
	const struct dossier_cancel *cancel;
	struct map *judged; /* digest.h */
	struct dossier_error *error;
};

static void problem(struct checking *work, const char *format, ...) DOSSIER_PRINTF(2, 3);

static void problem(struct checking *work, const char *format, ...)
{
	char line[LINE_BYTES];
	va_list list;
	va_start(list, format);
	vsnprintf(line, sizeof line, format, list);
	va_end(list);
	work->n++;
	if (work->report)
		work->report(work->context, line);
}

/* Damage becomes a problem; the rest stays a failure. */
static enum dossier_status tell(struct checking *work, const char *what, enum dossier_status status)
{
	if (status != DOSSIER_CORRUPT && status != DOSSIER_ABSENT && status != DOSSIER_LIMIT)
		return status;
	problem(work, "%s: %s", what, work->error ? work->error->message : "damaged");
	return DOSSIER_OK;
}

/* ---- SQLite's own ---- */

static enum dossier_status check_pages(struct checking *work)
{
	struct rows rows;
	enum dossier_status status = rows_open(&rows, work->database, "PRAGMA integrity_check(100)",
					       NO_BIND, work->error);
	while (!status && rows_next(&rows, &status, work->error))
		if (strcmp(rows_text(&rows, 0), "ok") != 0)
			problem(work, "the file's structure: %s", rows_text(&rows, 0));
	rows_close(&rows, &status);
	return tell(work, "the file's structure", status);
}

static enum dossier_status check_references(struct checking *work)
{
	struct rows rows;
	enum dossier_status status =
		rows_open(&rows, work->database, "PRAGMA foreign_key_check", NO_BIND, work->error);
	while (!status && rows_next(&rows, &status, work->error))
		problem(work, "%s %lld refers to a %s that is not there", rows_text(&rows, 0),
			(long long)rows_integer(&rows, 1), rows_text(&rows, 2));
	rows_close(&rows, &status);
	return tell(work, "references", status);
}

/* The index can only be checked by a statement that counts as writing. */
static enum dossier_status check_fulltext(struct checking *work)
{
	if (work->dossier->is_read_only)
		return DOSSIER_OK;
	enum dossier_status status =
		database_run(work->database,
			     "INSERT INTO fulltext (fulltext, rank) VALUES ('integrity-check', 1)",
			     NO_BIND, work->error);
	return tell(work, "the full-text index", status);
}

/* ---- What must be so ---- */

static const struct {
	const char *what, *sql; /* gives a name for each row that is wrong */
} rules[] = {
	{"is shown as an entity that is shown as another",
	 "SELECT e.name FROM entity e JOIN entity s ON s.id = e.shown WHERE s.shown <> s.id"},
	{"is linked to an entity that is linked to another",
	 "SELECT e.name FROM entity e JOIN entity l ON l.id = e.linked WHERE l.linked <> l.id"},
	{"has a wrong count of mentions",
	 "SELECT s.name FROM entity s LEFT JOIN (SELECT e.shown AS id, count(*) AS n FROM mention m"
	 " JOIN entity e ON e.id = m.entity JOIN document d ON d.id = m.document"
	 " WHERE m.state <> 'rejected' AND d.state <> 'rejected' GROUP BY e.shown) c ON c.id = s.id"
	 " WHERE s.n_mentions <> coalesce(c.n, 0)"},
	{"has no bytes of its own", "SELECT name FROM document d WHERE NOT EXISTS"
				    " (SELECT 1 FROM blob WHERE document = d.id AND name = 'raw')"},
};

static enum dossier_status check_rules(struct checking *work)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < sizeof rules / sizeof *rules; i++) {
		struct rows rows;
		status = rows_open(&rows, work->database, rules[i].sql, NO_BIND, work->error);
		while (!status && rows_next(&rows, &status, work->error))
			problem(work, "“%.100s” %s", rows_text(&rows, 0), rules[i].what);
		rows_close(&rows, &status);
		status = tell(work, rules[i].what, status);
	}
	return status;
}

/* ---- Documents ---- */

struct checked {
	int64_t id;
	const char *name, *sha256, *key, *digest;
	struct span text;
	int64_t n_bytes;
};

static enum dossier_status check_raw(struct checking *work, const struct checked *document,
				     uint64_t *length)
{
	struct buffer raw;
	unsigned char digest[SHA256_SIZE];
	char hex[2 * SHA256_SIZE + 1];
	buffer_init(&raw, BLOB_LIMIT);
	enum dossier_status status =
		blob_read(work->database, document->id, "raw", &raw, work->error);
	sha256(buffer_all(&raw), digest);
	sha256_hex(digest, hex);
	if (!status && strcmp(hex, document->sha256) != 0)
		problem(work, "document “%s”: its bytes are not those that were read",
			document->name);
	if (strncmp(document->key, document->sha256, DOCUMENT_LENGTH) != 0)
		problem(work, "document “%s”: its key is not the beginning of its SHA-256",
			document->name);
	*length = raw.length;
	buffer_release(&raw);
	return status;
}

static enum dossier_status check_map(struct checking *work, const struct checked *document,
				     uint64_t raw_length)
{
	struct buffer map;
	uint64_t from = 0, to = 0;
	bool found;
	buffer_init(&map, BLOB_LIMIT);
	enum dossier_status status =
		blob_read(work->database, document->id, "map", &map, work->error);
	if (!status)
		status = source_find(buffer_all(&map), 0, (uint32_t)document->text.length, &from,
				     &to, &found, work->error);
	if (!status && to > raw_length)
		problem(work, "document “%s”: its map leads outside what was read", document->name);
	buffer_release(&map);
	return status;
}

static enum dossier_status check_tokens(struct checking *work, const struct checked *document)
{
	struct buffer packed;
	struct dossier_token *tokens;
	size_t n;
	struct arena *arena = arena_new(ARENA_LIMIT);
	buffer_init(&packed, BLOB_LIMIT);
	enum dossier_status status =
		arena ? blob_read(work->database, document->id, "tokens", &packed, work->error)
		      : error_memory(work->error);
	if (!status)
		status = tokens_unpack(buffer_all(&packed), document->text, arena, &tokens, &n,
				       work->error);
	buffer_release(&packed);
	arena_free(arena);
	return status;
}

static bool is_boundary(struct span text, int64_t at)
{
	return at >= 0 && (uint64_t)at <= text.length &&
	       ((uint64_t)at == text.length || utf8_floor(text.at, (size_t)at) == (size_t)at);
}

/* Spans lie in the text; where a reading holds its words, they are those of its span. */
static enum dossier_status check_spans(struct checking *work, const struct checked *document,
				       const char *noun, const char *sql)
{
	struct rows rows;
	enum dossier_status status = rows_open(&rows, work->database, sql,
					       BIND(bind_integer(document->id)), work->error);
	while (!status && rows_next(&rows, &status, work->error)) {
		int64_t start = rows_integer(&rows, 1), end = rows_integer(&rows, 2);
		bool is_inside = start <= end && is_boundary(document->text, start) &&
				 is_boundary(document->text, end);
		if (!is_inside)
			problem(work, "document “%s”: %s %lld lies outside the text",
				document->name, noun, (long long)rows_integer(&rows, 0));
		else if (!rows_is_null(&rows, 3) &&
			 !span_equal(rows_span(&rows, 3),
				     span_make(document->text.at + start, (size_t)(end - start))))
			problem(work, "document “%s”: %s %lld is not what stands at its place",
				document->name, noun, (long long)rows_integer(&rows, 0));
	}
	rows_close(&rows, &status);
	return status;
}

static enum dossier_status check_readings(struct checking *work, const struct checked *document)
{
	size_t n;
	const struct schema_noun *nouns = schema_nouns(&n);
	enum dossier_status status =
		check_spans(work, document, "sentence",
			    "SELECT id, start, end, NULL FROM sentence WHERE document = ?");
	if (!status)
		status = check_spans(work, document, "zone",
				     "SELECT id, start, end, NULL FROM zone WHERE document = ?");
	if (!status)
		status = check_spans(work, document, "damage",
				     "SELECT id, start, end, NULL FROM damage WHERE document = ?");
	for (size_t i = 0; !status && i < n; i++) {
		char sql[128];
		snprintf(sql, sizeof sql, "SELECT id, start, end, text FROM %s WHERE document = ?",
			 nouns[i].name);
		status = check_spans(work, document, nouns[i].name, sql);
	}
	return status;
}

static enum dossier_status check_digest(struct checking *work, const struct checked *document)
{
	struct digest digest;
	enum dossier_status status =
		digest_of(work->database, document->id, work->judged, &digest, work->error);
	if (!status && strcmp(digest.hex, document->digest) != 0)
		problem(work, "document “%s”: its readings are not those that were made",
			document->name);
	return status;
}

static enum dossier_status check_document(struct checking *work, const struct checked *document)
{
	uint64_t raw_length = 0;
	if (utf8_check(document->text.at, document->text.length) != document->text.length)
		problem(work, "document “%s”: its text is not valid UTF-8", document->name);
	if ((uint64_t)document->n_bytes != document->text.length)
		problem(work, "document “%s”: its text has another length", document->name);
	enum dossier_status status =
		tell(work, document->name, check_raw(work, document, &raw_length));
	if (!status)
		status = tell(work, document->name, check_map(work, document, raw_length));
	if (!status)
		status = tell(work, document->name, check_tokens(work, document));
	if (!status)
		status = tell(work, document->name, check_readings(work, document));
	return status ? status : tell(work, document->name, check_digest(work, document));
}

static enum dossier_status check_documents(struct checking *work)
{
	struct rows rows;
	enum dossier_status status = rows_open(
		&rows, work->database,
		"SELECT id, name, sha256, key, digest, text, n_bytes FROM document ORDER BY id",
		NO_BIND, work->error);
	while (!status && rows_next(&rows, &status, work->error)) {
		struct checked document = {rows_integer(&rows, 0), rows_text(&rows, 1),
					   rows_text(&rows, 2),    rows_text(&rows, 3),
					   rows_text(&rows, 4),    rows_span(&rows, 5),
					   rows_integer(&rows, 6)};
		if (work->cancel && work->cancel->is_set)
			status = error_interrupted(work->error);
		else
			status = check_document(work, &document);
	}
	rows_close(&rows, &status);
	return tell(work, "documents", status);
}

/* ---- Entities ---- */

/* A key says again what the entity was read as; judged ones are left out. */
static enum dossier_status check_entities(struct checking *work)
{
	struct rows rows;
	enum dossier_status status =
		rows_open(&rows, work->database,
			  "SELECT id, key, kb, kind, norm, name FROM entity WHERE NOT EXISTS"
			  " (SELECT 1 FROM original WHERE noun = 'entity' AND row = entity.id)",
			  NO_BIND, work->error);
	while (!status && rows_next(&rows, &status, work->error)) {
		struct key key;
		const char *kb = rows_is_null(&rows, 2) ? NULL : rows_text(&rows, 2);
		status = key_of_entity(kb, rows_text(&rows, 3), rows_span(&rows, 4), &key,
				       work->error);
		if (!status && strcmp(key.text, rows_text(&rows, 1)) != 0)
			problem(work, "entity %lld “%.100s”: its key does not fit it",
				(long long)rows_integer(&rows, 0), rows_text(&rows, 5));
	}
	rows_close(&rows, &status);
	return tell(work, "entities", status);
}

static enum dossier_status check_journal(struct checking *work)
{
	int64_t broken = 0;
	enum dossier_status status = journal_check(work->database, &broken, work->error);
	if (broken)
		problem(work, "the journal was changed at row %lld", (long long)broken);
	return tell(work, "the journal", status);
}

static enum dossier_status find_judged(struct checking *work)
{
	return tell(work, "judgements", digest_judged(work->database, &work->judged, work->error));
}

/* ---- All of it ---- */

static int is_cancelled(void *context)
{
	const struct dossier_cancel *cancel = context;
	return cancel && cancel->is_set;
}

enum dossier_status dossier_check(struct dossier *dossier,
				  void (*report)(void *context, const char *problem), void *context,
				  size_t *n, const struct dossier_cancel *cancel,
				  struct dossier_error *error)
{
	static enum dossier_status (*const checks[])(struct checking *) = {
		check_pages,     check_references, find_judged,   check_rules,
		check_documents, check_entities,   check_journal, check_fulltext};
	struct dossier_error own = {0};
	struct checking work = {.dossier = dossier,
				.database = &dossier->main,
				.report = report,
				.context = context,
				.cancel = cancel,
				.error = error ? error : &own};
	enum dossier_status status = DOSSIER_OK;
	void *watched = (void *)(uintptr_t)cancel;
	sqlite3_progress_handler(dossier->main.handle, PROGRESS_OPS, is_cancelled, watched);
	for (size_t i = 0; !status && i < sizeof checks / sizeof *checks; i++)
		status = checks[i](&work);
	sqlite3_progress_handler(dossier->main.handle, 0, NULL, NULL);
	map_free(work.judged);
	*n = work.n;
	return status;
}
