/* Blocks are only ever added, as aliases are. */
#include "link/block.h"

#include <string.h>

#include "base/error.h"
#include "store/name.h"

#define NAME_LIMIT ((size_t)1 << 20)
#define MOST_WORDS 12 /* longer names are titles or sentences: no short forms of them */

char kind_letter(const char *kind)
{
	static const struct {
		const char *kind;
		char letter;
	} letters[] = {{"person", 'p'}, {"place", 'l'}, {"organization", 'o'},
		       {"group", 'o'},  {"event", 'e'}, {"work", 'w'}};
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
		if (!strcmp(letters[i].kind, kind))
			return letters[i].letter;
	return 'x';
}

bool kind_fits(char a, char b)
{
	return a == b || a == 'x';
}

void block_fold(char kind, struct span norm, struct buffer *out)
{
	if (kind == 'p' && name_words(norm) > 1)
		name_fold(norm, out);
	else
		name_without_article(norm, out);
}

void block_class(const struct linked *linked, struct buffer *out)
{
	buffer_format(out, "c:%c:", linked->kind);
	buffer_span(out, buffer_all(&linked->fold));
}

enum dossier_status linked_read(struct linked *out, struct database *database, int64_t id,
				struct dossier_error *error)
{
	struct rows rows;
	*out = (struct linked){.id = id};
	buffer_init(&out->norm, NAME_LIMIT);
	buffer_init(&out->fold, NAME_LIMIT);
	buffer_init(&out->key, NAME_LIMIT);
	enum dossier_status status =
		rows_open(&rows, database, "SELECT norm, kind, kb, key FROM entity WHERE id = ?",
			  BIND(bind_integer(id)), error);
	if (!status && rows_next(&rows, &status, error)) {
		buffer_span(&out->norm, rows_span(&rows, 0));
		out->kind = kind_letter(rows_text(&rows, 1));
		out->is_known = !rows_is_null(&rows, 2);
		buffer_span(&out->key, rows_span(&rows, 3));
		block_fold(out->kind, buffer_all(&out->norm), &out->fold);
		out->words = name_words(buffer_all(&out->fold));
	}
	rows_close(&rows, &status);
	if (!status)
		status = buffer_status(&out->norm, error);
	if (!status)
		status = buffer_status(&out->fold, error);
	return status ? status : buffer_status(&out->key, error);
}

void linked_release(struct linked *linked)
{
	buffer_release(&linked->norm);
	buffer_release(&linked->fold);
	buffer_release(&linked->key);
}

/* ---- Adding ---- */

struct adding {
	struct database *database;
	int64_t entity;
	struct linked *linked;
	struct buffer name;
	bool is_new;
	struct dossier_error *error;
};

/* prefix and rest make the name of a block. */
static enum dossier_status add(struct adding *work, const char *prefix, struct span rest)
{
	buffer_clear(&work->name);
	buffer_string(&work->name, prefix);
	buffer_span(&work->name, rest);
	enum dossier_status status = buffer_status(&work->name, work->error);
	if (!status)
		status = database_run(
			work->database, "INSERT OR IGNORE INTO block (name, entity) VALUES (?, ?)",
			BIND(bind_span(buffer_all(&work->name)), bind_integer(work->entity)),
			work->error);
	if (!status && database_changes(work->database))
		work->is_new = true;
	return status;
}

/* Every proper end of a person's folded name. */
static enum dossier_status add_ends(struct adding *work, struct span fold)
{
	enum dossier_status status = DOSSIER_OK;
	struct span rest = fold, word;
	if (name_words(fold) > MOST_WORDS)
		return DOSSIER_OK;
	while (!status && span_split(&rest, ' ', &word) && rest.at)
		status = add(work, "s:", rest);
	return status;
}

static enum dossier_status add_full(struct adding *work, struct span norm)
{
	struct buffer fold;
	char class[] = "c:?:";
	class[2] = work->linked->kind;
	buffer_init(&fold, NAME_LIMIT);
	block_fold(work->linked->kind, norm, &fold);
	enum dossier_status status = buffer_status(&fold, work->error);
	if (!status)
		status = add(work, class, buffer_all(&fold));
	if (!status && work->linked->kind == 'p')
		status = add_ends(work, buffer_all(&fold));
	buffer_release(&fold);
	return status;
}

static enum dossier_status add_all(struct adding *work)
{
	struct rows rows;
	enum dossier_status status =
		rows_open(&rows, work->database,
			  "SELECT DISTINCT norm, n_full > 0 FROM alias WHERE entity = ?",
			  BIND(bind_integer(work->entity)), work->error);
	if (status)
		return status;
	while (!status && rows_next(&rows, &status, work->error)) {
		struct span norm = rows_span(&rows, 0);
		status = add(work, "n:", norm);
		if (!status && rows_integer(&rows, 1))
			status = add_full(work, norm);
	}
	rows_close(&rows, &status);
	return status;
}

static enum dossier_status add_own(struct adding *work)
{
	struct buffer fold;
	if (work->linked->kind != 'p' && work->linked->kind != 'x')
		return DOSSIER_OK;
	buffer_init(&fold, NAME_LIMIT);
	name_fold(buffer_all(&work->linked->norm), &fold);
	enum dossier_status status = buffer_status(&fold, work->error);
	if (!status)
		status = add(work, "o:", buffer_all(&fold));
	buffer_release(&fold);
	return status;
}

enum dossier_status block_update(struct database *database, int64_t entity, bool *is_new,
				 struct dossier_error *error)
{
	struct linked linked;
	struct adding work = {database, entity, &linked, {0}, false, error};
	buffer_init(&work.name, NAME_LIMIT + 8);
	enum dossier_status status = linked_read(&linked, database, entity, error);
	if (!status)
		status = add_own(&work);
	if (!status)
		status = add_all(&work);
	if (!status)
		*is_new = work.is_new;
	buffer_release(&work.name);
	linked_release(&linked);
	return status;
}
