/*
 * One batch is one transaction; within it each document is a savepoint, so that one which fails
 * leaves nothing behind and the others stay.
 */
#include "store/batch.h"

#include <stdio.h>

#include "base/error.h"
#include "base/mem.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "store/journal.h"

enum dossier_status dossier_batch_begin(struct dossier_batch **out, struct dossier *dossier,
					struct dossier_error *error)
{
	enum dossier_status status = dossier_writable(dossier, error);
	if (status)
		return status;
	struct dossier_batch *batch = mem_zero(sizeof *batch);
	if (!batch)
		return error_memory(error);
	struct database *database = &dossier->main;
	batch->dossier = dossier;
	status = database_run(database, "BEGIN IMMEDIATE", NO_BIND, error);
	if (!status)
		status = journal_next(database, &batch->journal, error);
	if (!status)
		status = database_integer(database, "SELECT max(id) + 1 FROM document", NO_BIND, 1,
					  &batch->first_document, error);
	if (!status)
		status = database_integer(database, "SELECT max(id) + 1 FROM entity", NO_BIND, 1,
					  &batch->first_entity, error);
	if (status) {
		dossier_batch_abandon(batch);
		return status;
	}
	dossier->batch = *out = batch;
	return DOSSIER_OK;
}

void dossier_batch_abandon(struct dossier_batch *batch)
{
	if (!batch)
		return;
	sqlite3 *handle = batch->dossier->main.handle;
	if (!sqlite3_get_autocommit(handle))
		sqlite3_exec(handle, "ROLLBACK", NULL, NULL, NULL);
	batch->dossier->batch = NULL;
	mem_free(batch);
}

enum dossier_status batch_commit(struct dossier_batch *batch, struct dossier_error *error)
{
	struct database *database = &batch->dossier->main;
	enum dossier_status status = DOSSIER_OK;
	if (batch->n_added) {
		char detail[96];
		snprintf(detail, sizeof detail, "{\"documents\":%llu,\"unchanged\":%llu}",
			 (unsigned long long)batch->n_added,
			 (unsigned long long)batch->n_unchanged);
		status = journal_write(database, "add", detail, NULL, error);
		if (!status)
			status = database_run(database, "COMMIT", NO_BIND, error);
	}
	dossier_batch_abandon(batch); /* rolls back what was not committed */
	return status;
}

/* ---- What a document must be ---- */

static bool is_inside(struct span text, struct dossier_range range)
{
	return range.start <= range.end && range.end <= text.length &&
	       utf8_floor(text.at, range.start) == range.start &&
	       (range.end == text.length || utf8_floor(text.at, range.end) == range.end);
}

/* Ranges of one array; stride is the size of an item, whose first member the range is. */
static bool are_inside(struct span text, const void *items, size_t n, size_t stride)
{
	for (size_t i = 0; i < n; i++) {
		struct dossier_range range;
		memcpy(&range, (const char *)items + i * stride, sizeof range);
		if (!is_inside(text, range))
			return false;
	}
	return true;
}

static bool is_entity(const struct dossier_annotation *annotation, uint32_t entity)
{
	return entity < annotation->n_entities;
}

static bool is_entity_or_none(const struct dossier_annotation *annotation, uint32_t entity)
{
	return entity == DOSSIER_NONE || is_entity(annotation, entity);
}

static bool is_participant(struct span text, const struct dossier_annotation *annotation,
			   const struct dossier_participant *who)
{
	return !who->is_known ||
	       (is_inside(text, who->range) && is_entity_or_none(annotation, who->entity));
}

static const char *wrong_reference(const struct dossier_annotation *a, struct span text)
{
	for (size_t i = 0; i < a->n_mentions; i++)
		if (!is_entity(a, a->mentions[i].entity))
			return "a mention";
	for (size_t i = 0; i < a->n_coreference; i++)
		if (!is_entity(a, a->coreference[i].entity))
			return "a reference";
	for (size_t i = 0; i < a->n_entities; i++)
		if (!are_inside(text, a->entities[i].roles, a->entities[i].n_roles,
				sizeof *a->entities[i].roles))
			return "a role";
	for (size_t i = 0; i < a->n_quotes; i++) {
		const struct dossier_quote *quote = &a->quotes[i];
		if (!is_entity_or_none(a, quote->speaker_entity) ||
		    (quote->has_speaker && !is_inside(text, quote->speaker)) ||
		    (quote->has_cue && !is_inside(text, quote->cue)))
			return "a quote";
	}
	for (size_t i = 0; i < a->n_events; i++)
		if (!is_participant(text, a, &a->events[i].actor) ||
		    !is_participant(text, a, &a->events[i].target) ||
		    !is_participant(text, a, &a->events[i].place))
			return "an event";
	return NULL;
}

static const char *wrong_range(const struct dossier_annotation *a, struct span text)
{
	const struct {
		const char *what;
		const void *items;
		size_t n, stride;
	} layers[] = {
		{"a sentence", a->sentences, a->n_sentences, sizeof *a->sentences},
		{"a token", a->tokens, a->n_tokens, sizeof *a->tokens},
		{"a mention", a->mentions, a->n_mentions, sizeof *a->mentions},
		{"a reference", a->coreference, a->n_coreference, sizeof *a->coreference},
		{"a time", a->times, a->n_times, sizeof *a->times},
		{"a quantity", a->quantities, a->n_quantities, sizeof *a->quantities},
		{"a quote", a->quotes, a->n_quotes, sizeof *a->quotes},
		{"an event", a->events, a->n_events, sizeof *a->events},
	};
	for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
		if (!are_inside(text, layers[i].items, layers[i].n, layers[i].stride))
			return layers[i].what;
	return NULL;
}

/* Nothing is stored that could not be shown again. */
static enum dossier_status check(const struct dossier_document *document,
				 const struct dossier_annotation *annotation,
				 struct dossier_error *error)
{
	struct span text = span_make(document->text, document->length);
	if (utf8_check(text.at, text.length) != text.length || memchr(text.at, 0, text.length))
		return error_set(error, DOSSIER_INPUT, "the text is not valid UTF-8");
	for (size_t i = 0; i < document->n_zones; i++)
		if (!is_inside(text, document->zones[i].range))
			return error_set(error, DOSSIER_INPUT, "a zone lies outside the text");
	for (size_t i = 0; i < document->n_damage; i++)
		if (!is_inside(text, document->damage[i].range))
			return error_set(error, DOSSIER_INPUT, "a gap lies outside the text");
	const char *wrong = wrong_range(annotation, text);
	if (wrong)
		return error_set(error, DOSSIER_INPUT, "%s lies outside the text", wrong);
	wrong = wrong_reference(annotation, text);
	if (wrong)
		return error_set(error, DOSSIER_INPUT, "%s refers to what is not there", wrong);
	return DOSSIER_OK;
}

/* ---- Adding ---- */

static enum dossier_status add_new(struct dossier_batch *batch,
				   const struct dossier_document *document,
				   const struct dossier_annotation *annotation, const char *sha256,
				   struct dossier_error *error)
{
	struct database *database = &batch->dossier->main;
	enum dossier_status status = check(document, annotation, error);
	if (!status)
		status = database_run(database, "SAVEPOINT document", NO_BIND, error);
	if (status)
		return status;
	status = batch_write_document(batch, document, annotation, sha256, error);
	if (!status)
		status = database_run(database, "RELEASE document", NO_BIND, error);
	if (status && !sqlite3_get_autocommit(database->handle))
		sqlite3_exec(database->handle, "ROLLBACK TO document; RELEASE document", NULL, NULL,
			     NULL);
	return status;
}

enum dossier_status dossier_batch_add(struct dossier_batch *batch,
				      const struct dossier_document *document,
				      const struct dossier_annotation *annotation,
				      enum dossier_added *added, struct dossier_error *error)
{
	char hex[2 * SHA256_SIZE + 1];
	int64_t known = 0;
	/* A full disk may have rolled the whole transaction back. */
	if (sqlite3_get_autocommit(batch->dossier->main.handle))
		return error_set(error, DOSSIER_DATABASE, "the batch was lost: begin a new one");
	sha256_hex(document->sha256, hex);
	enum dossier_status status =
		database_integer(&batch->dossier->main, "SELECT id FROM document WHERE sha256 = ?",
				 BIND(bind_text(hex)), 0, &known, error);
	if (!status && !known)
		status = add_new(batch, document, annotation, hex, error);
	if (status)
		return status;
	batch->n_added += !known;
	batch->n_unchanged += known != 0;
	*added = known ? DOSSIER_UNCHANGED : DOSSIER_ADDED;
	return DOSSIER_OK;
}
