/*
 * The public judgements. Each becomes a row of the table judgement and is applied like those that
 * were made before; all of it in one transaction, which a dry one rolls back in the end.
 */
#include <stdio.h>

#include "base/error.h"
#include "base/json.h"
#include "link/apply.h"
#include "link/changes.h"
#include "link/settable.h"
#include "store/dossier.h"
#include "store/journal.h"

#define DETAIL_LIMIT ((size_t)1 << 20)
#define SUMMARY_BYTES 512
#define TEXT_LIMIT 65536 /* bytes of a name, value, note or reason */

/* What is asked for. Strings are borrowed. */
struct request {
	const char *verb, *noun;
	int64_t row;
	const char *field, *value;
	const struct dossier_judge_options *options;
};

struct judging {
	struct dossier *dossier;
	struct cells cells;
	struct dossier_changes *changes;
	char summary[SUMMARY_BYTES];
	struct dossier_error *error;
};

/* ---- One transaction ---- */

static enum dossier_status begin(struct judging *work, struct dossier *dossier,
				 struct dossier_error *error)
{
	*work = (struct judging){.dossier = dossier, .error = error};
	enum dossier_status status = dossier_writable(dossier, error);
	if (status)
		return status;
	if (!cells_init(&work->cells, &dossier->main))
		return error_memory(error);
	status = database_run(&dossier->main, "BEGIN IMMEDIATE", NO_BIND, error);
	if (status)
		cells_release(&work->cells);
	return status;
}

static enum dossier_status end(struct judging *work, enum dossier_status status, bool is_dry,
			       struct dossier_changes **out)
{
	sqlite3 *handle = work->dossier->main.handle;
	if (!status && !is_dry)
		status = database_run(&work->dossier->main, "COMMIT", NO_BIND, work->error);
	if (!sqlite3_get_autocommit(handle))
		sqlite3_exec(handle, "ROLLBACK", NULL, NULL, NULL);
	cells_release(&work->cells);
	if (status || !out)
		dossier_changes_free(work->changes);
	else
		*out = work->changes;
	return status;
}

static bool is_dry(const struct dossier_judge_options *options)
{
	return options && options->dry;
}

/* ---- Recording ---- */

static enum dossier_status row_key(struct judging *work, const char *noun, int64_t row,
				   const char **key)
{
	const char *own = settable_noun(noun);
	*key = NULL;
	if (!own)
		return error_set(work->error, DOSSIER_ARGUMENT, "there is no judging of a “%s”",
				 noun);
	enum dossier_status status = cells_value(&work->cells, own, row, "key", key, work->error);
	if (!status && !*key)
		status = error_set(work->error, DOSSIER_ABSENT, "there is no %s %lld", noun,
				   (long long)row);
	return status;
}

static void member(struct buffer *detail, const char *name, const char *value)
{
	if (!value)
		return;
	buffer_char(detail, detail->length > 1 ? ',' : ' ');
	json_write_text(detail, name);
	buffer_char(detail, ':');
	json_write_text(detail, value);
}

static enum dossier_status write_journal(struct judging *work, const struct request *request,
					 const char *key, const char *name, int64_t *journal)
{
	struct buffer detail;
	buffer_init(&detail, DETAIL_LIMIT);
	buffer_char(&detail, '{');
	member(&detail, "verb", request->verb);
	member(&detail, "noun", request->noun);
	member(&detail, "key", key);
	member(&detail, "name", name);
	member(&detail, "field", request->field);
	member(&detail, "value", request->value);
	member(&detail, "why", request->options ? request->options->why : NULL);
	buffer_char(&detail, '}');
	enum dossier_status status = buffer_status(&detail, work->error);
	if (!status)
		status = journal_write(work->cells.database, "judge", detail.at, journal,
				       work->error);
	buffer_release(&detail);
	return status;
}

static enum dossier_status record(struct judging *work, const struct request *request, int64_t *id)
{
	const char *key, *name;
	int64_t journal = 0;
	enum dossier_status status = row_key(work, request->noun, request->row, &key);
	if (!status)
		status = changes_name(&work->cells, work->cells.arena, settable_noun(request->noun),
				      request->row, &name, work->error);
	if (!status)
		status = write_journal(work, request, key, name, &journal);
	if (!status)
		status = database_run(
			work->cells.database,
			"INSERT INTO judgement (journal, verb, noun, key, name, field, value, why)"
			" VALUES (?,?,?,?,?,?,?,?)",
			BIND(bind_integer(journal), bind_text(request->verb),
			     bind_text(settable_noun(request->noun)), bind_text(key),
			     bind_text(name), bind_text(request->field), bind_text(request->value),
			     bind_text(request->options ? request->options->why : NULL)),
			work->error);
	*id = database_last_id(work->cells.database);
	return status;
}

/* ---- Making a judgement ---- */

static enum dossier_status check_lengths(const struct request *request, struct dossier_error *error)
{
	const char *why = request->options ? request->options->why : NULL;
	if ((request->value && strlen(request->value) > TEXT_LIMIT) ||
	    (why && strlen(why) > TEXT_LIMIT))
		return error_set(error, DOSSIER_LIMIT, "%s: a text of more than %d bytes",
				 request->verb, TEXT_LIMIT);
	return DOSSIER_OK;
}

static enum dossier_status apply_new(struct judging *work, const struct request *request,
				     int64_t *id)
{
	struct judgement judgement;
	bool is_orphaned = false;
	enum dossier_status status = record(work, request, id);
	if (!status)
		status = judgement_read(&work->cells, *id, &judgement, work->error);
	if (!status)
		status = judgement_apply(&work->cells, &judgement, &is_orphaned, work->error);
	if (!status && is_orphaned)
		status =
			error_set(work->error, DOSSIER_ABSENT, "%s: nothing of it was read as “%s”",
				  request->verb, request->value ? request->value : "");
	if (!status)
		status = cells_recount(&work->cells, work->error);
	return status ? status : changes_new(&work->changes, &work->cells, work->error);
}

/* Notes and aliases are no cells. */
static enum dossier_status add_words(struct judging *work, const struct request *request)
{
	if (strcmp(request->verb, "note") != 0 && strcmp(request->verb, "alias") != 0)
		return DOSSIER_OK;
	return changes_add(work->changes, &work->cells, settable_noun(request->noun), request->row,
			   request->verb, NULL, request->value, work->error);
}

static enum dossier_status summarize(struct judging *work, const struct request *request)
{
	const char *name;
	size_t n = dossier_changes_count(work->changes);
	enum dossier_status status =
		changes_name(&work->cells, work->cells.arena, settable_noun(request->noun),
			     request->row, &name, work->error);
	if (status || work->summary[0])
		return status;
	snprintf(work->summary, sizeof work->summary, "%s %s “%.200s”: %zu change%s", request->verb,
		 request->noun, name, n, n == 1 ? "" : "s");
	return DOSSIER_OK;
}

static enum dossier_status judge(struct dossier *dossier, const struct request *request,
				 const char *summary, struct dossier_changes **out,
				 struct dossier_error *error)
{
	struct judging work;
	int64_t id = 0;
	enum dossier_status status = check_lengths(request, error);
	if (!status)
		status = begin(&work, dossier, error);
	if (status)
		return status;
	if (summary)
		snprintf(work.summary, sizeof work.summary, "%s", summary);
	status = apply_new(&work, request, &id);
	if (!status)
		status = add_words(&work, request);
	if (!status)
		status = summarize(&work, request);
	bool dry = is_dry(request->options);
	if (!status && !dossier_changes_count(work.changes))
		status = error_set(error, DOSSIER_ARGUMENT, "%s: it is so already", request->verb);
	if (!status)
		status = changes_finish(work.changes, dry ? 0 : id, work.summary, error);
	return end(&work, status, dry, out);
}

/* ---- Entities ---- */

/* Name and counts of a shown entity, for a summary. */
struct shown {
	int64_t id;
	char key[64], name[128];
	long long n_mentions, n_documents;
};

static enum dossier_status read_shown(struct dossier *dossier, int64_t entity, struct shown *out,
				      struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(&rows, &dossier->main,
					       "SELECT s.id, s.key, s.name, s.n_mentions, "
					       "s.n_documents FROM entity e JOIN entity s"
					       " ON s.id = e.shown WHERE e.id = ?",
					       BIND(bind_integer(entity)), error);
	if (!status && rows_next(&rows, &status, error)) {
		*out = (struct shown){.id = rows_integer(&rows, 0),
				      .n_mentions = (long long)rows_integer(&rows, 3),
				      .n_documents = (long long)rows_integer(&rows, 4)};
		snprintf(out->key, sizeof out->key, "%s", rows_text(&rows, 1));
		snprintf(out->name, sizeof out->name, "%s", rows_text(&rows, 2));
	} else if (!status) {
		status = error_set(error, DOSSIER_ABSENT, "there is no entity %lld",
				   (long long)entity);
	}
	rows_close(&rows, &status);
	return status;
}

enum dossier_status dossier_merge(struct dossier *dossier, int64_t entity, int64_t into,
				  const struct dossier_judge_options *options,
				  struct dossier_changes **out, struct dossier_error *error)
{
	struct shown from, to;
	char summary[SUMMARY_BYTES];
	enum dossier_status status = read_shown(dossier, entity, &from, error);
	if (!status)
		status = read_shown(dossier, into, &to, error);
	if (status)
		return status;
	if (from.id == to.id)
		return error_set(error, DOSSIER_ARGUMENT, "merge: they are one already: %s",
				 to.name);
	snprintf(summary, sizeof summary, "merged %s into %s: %lld mention%s in %lld document%s",
		 from.name, to.name, from.n_mentions, from.n_mentions == 1 ? "" : "s",
		 from.n_documents, from.n_documents == 1 ? "" : "s");
	struct request request = {"merge", "entity", from.id, NULL, to.key, options};
	return judge(dossier, &request, summary, out, error);
}

static enum dossier_status about_name(struct dossier *dossier, const char *verb, int64_t entity,
				      const char *name, const struct dossier_judge_options *options,
				      struct dossier_changes **out, struct dossier_error *error)
{
	struct shown shown;
	if (!span_trim(span_of(name)).length)
		return error_set(error, DOSSIER_ARGUMENT, "%s: the name is empty", verb);
	enum dossier_status status = read_shown(dossier, entity, &shown, error);
	if (status)
		return status;
	struct request request = {verb, "entity", shown.id, NULL, name, options};
	return judge(dossier, &request, NULL, out, error);
}

enum dossier_status dossier_alias(struct dossier *dossier, int64_t entity, const char *name,
				  const struct dossier_judge_options *options,
				  struct dossier_changes **out, struct dossier_error *error)
{
	return about_name(dossier, "alias", entity, name, options, out, error);
}

enum dossier_status dossier_split(struct dossier *dossier, int64_t entity, const char *name,
				  const struct dossier_judge_options *options,
				  struct dossier_changes **out, struct dossier_error *error)
{
	return about_name(dossier, "split", entity, name, options, out, error);
}

/* ---- Rows ---- */

/* A judgement of an entity is about the one that it is shown as. */
static enum dossier_status shown_row(struct dossier *dossier, const char *noun, int64_t id,
				     int64_t *row, struct dossier_error *error)
{
	struct shown shown;
	*row = id;
	if (strcmp(noun, "entity") != 0)
		return DOSSIER_OK;
	enum dossier_status status = read_shown(dossier, id, &shown, error);
	if (!status)
		*row = shown.id;
	return status;
}

enum dossier_status dossier_judge(struct dossier *dossier, const char *noun, int64_t id,
				  const char *state, const struct dossier_judge_options *options,
				  struct dossier_changes **out, struct dossier_error *error)
{
	static const char *const verbs[][2] = {
		{"confirmed", "confirm"}, {"rejected", "reject"}, {"auto", "auto"}};
	struct request request = {NULL, noun, id, NULL, NULL, options};
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (!strcmp(verbs[i][0], state))
			request.verb = verbs[i][1];
	if (!request.verb)
		return error_set(error, DOSSIER_ARGUMENT,
				 "a row is confirmed, rejected or auto, not “%s”", state);
	enum dossier_status status = shown_row(dossier, noun, id, &request.row, error);
	return status ? status : judge(dossier, &request, NULL, out, error);
}

/* The key of the entity that a setting names. */
static enum dossier_status setting_entity(struct dossier *dossier,
					  const struct dossier_setting *setting, struct shown *out,
					  bool *is_given, struct dossier_error *error)
{
	int64_t id = setting->entity;
	enum dossier_status status = DOSSIER_OK;
	*is_given = id || setting->text;
	if (!id && setting->text)
		status = dossier_entity_find(dossier, setting->text, strlen(setting->text), &id,
					     error);
	return status || !*is_given ? status : read_shown(dossier, id, out, error);
}

enum dossier_status dossier_set(struct dossier *dossier, const char *noun, int64_t id,
				const struct dossier_setting *setting,
				const struct dossier_judge_options *options,
				struct dossier_changes **out, struct dossier_error *error)
{
	struct shown entity;
	bool is_given = false;
	const struct dossier_settable *settable = settable_find(noun, setting->field, error);
	if (!settable)
		return DOSSIER_ARGUMENT;
	struct request request = {"set", noun, id, settable->field, setting->text, options};
	enum dossier_status status = shown_row(dossier, noun, id, &request.row, error);
	if (!status && settable->type == DOSSIER_SET_ENTITY) {
		status = setting_entity(dossier, setting, &entity, &is_given, error);
		request.value = !status && is_given ? entity.key : NULL;
	}
	if (!status)
		status = settable_check(settable, request.value, error);
	return status ? status : judge(dossier, &request, NULL, out, error);
}

enum dossier_status dossier_note(struct dossier *dossier, const char *noun, int64_t id,
				 const char *text, const struct dossier_judge_options *options,
				 struct dossier_changes **out, struct dossier_error *error)
{
	struct request request = {"note", noun, id, NULL, text, options};
	if (!span_trim(span_of(text)).length)
		return error_set(error, DOSSIER_ARGUMENT, "note: the text is empty");
	enum dossier_status status = shown_row(dossier, noun, id, &request.row, error);
	return status ? status : judge(dossier, &request, NULL, out, error);
}

/* ---- Taking back ---- */

static enum dossier_status find_standing(struct judging *work, int64_t asked, int64_t *id)
{
	enum dossier_status status = database_integer(
		work->cells.database,
		"SELECT max(id) FROM judgement WHERE undone IS NULL AND (?1 = 0 OR id = ?1)",
		BIND(bind_integer(asked)), 0, id, work->error);
	if (status || *id)
		return status;
	if (!asked)
		return error_set(work->error, DOSSIER_ABSENT, "there is nothing to undo");
	return error_set(work->error, DOSSIER_ABSENT, "judgement %lld does not stand",
			 (long long)asked);
}

static enum dossier_status take_back(struct judging *work, int64_t id,
				     const struct dossier_judge_options *options)
{
	struct buffer detail;
	int64_t journal = 0;
	buffer_init(&detail, DETAIL_LIMIT);
	buffer_format(&detail, "{\"judgement\":%lld", (long long)id);
	member(&detail, "why", options ? options->why : NULL);
	buffer_char(&detail, '}');
	enum dossier_status status = buffer_status(&detail, work->error);
	if (!status)
		status = journal_write(work->cells.database, "undo", detail.at, &journal,
				       work->error);
	buffer_release(&detail);
	if (!status)
		status = database_run(work->cells.database,
				      "UPDATE judgement SET undone = ?2 WHERE id = ?1",
				      BIND(bind_integer(id), bind_integer(journal)), work->error);
	if (!status)
		status = judgement_replay(&work->cells, work->error);
	return status ? status : cells_recount(&work->cells, work->error);
}

/* What is no cell: an alias or a note that is gone. */
static enum dossier_status lose_words(struct judging *work, const struct judgement *judgement)
{
	int64_t row = 0;
	const char *noun = settable_noun(judgement->noun);
	if (strcmp(judgement->verb, "note") != 0 && strcmp(judgement->verb, "alias") != 0)
		return DOSSIER_OK;
	enum dossier_status status =
		judgement_row(&work->cells, judgement->noun, judgement->key, &row, work->error);
	if (status || !row || !noun)
		return status;
	const char *field = strcmp(judgement->verb, "note") ? "alias" : "note";
	return changes_add(work->changes, &work->cells, noun, row, field, judgement->value, NULL,
			   work->error);
}

static enum dossier_status undo(struct judging *work, int64_t asked,
				const struct dossier_judge_options *options)
{
	struct judgement judgement;
	int64_t id = 0;
	enum dossier_status status = find_standing(work, asked, &id);
	if (!status)
		status = judgement_read(&work->cells, id, &judgement, work->error);
	if (!status)
		status = take_back(work, id, options);
	if (!status)
		status = changes_new(&work->changes, &work->cells, work->error);
	if (!status)
		status = lose_words(work, &judgement);
	if (status)
		return status;
	size_t n = dossier_changes_count(work->changes);
	snprintf(work->summary, sizeof work->summary, "took back %s (judgement %lld): %zu change%s",
		 judgement.verb, (long long)id, n, n == 1 ? "" : "s");
	return changes_finish(work->changes, is_dry(options) ? 0 : id, work->summary, work->error);
}

enum dossier_status dossier_undo(struct dossier *dossier, int64_t judgement,
				 const struct dossier_judge_options *options,
				 struct dossier_changes **out, struct dossier_error *error)
{
	struct judging work;
	enum dossier_status status = begin(&work, dossier, error);
	if (status)
		return status;
	status = undo(&work, judgement, options);
	return end(&work, status, is_dry(options), out);
}
