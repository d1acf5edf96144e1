/*
 * Two steps decide what an entity without an id in the knowledge base is linked to; one with an id
 * is always itself.
 *
 *   spelling    Entities of one class (block.h) are spellings of one name. If exactly one of them
 *               is known, they are it; else the longest, then first, spelling stands for all.
 *   short form  What stands for its class may be a short form of something fuller: "Lavrov" of
 *               "Sergei Lavrov", "SDF" of "Syrian Democratic Forces (SDF)". It is, when everything
 *               fuller that it may be short for is one and the same; when not, it stays itself.
 *
 * Fuller means: known, or more words, or a kind other than "other". It is a strict order, so
 * following it ends. A name of one word says little; it counts as a short form only where news use
 * it so: the last words of a person's name, acronyms of organizations.
 *
 * After a batch: entities with new blocks are computed anew, with their classes, and with all that
 * is a short form of any of them, and so on downwards.
 */
#include "link/cluster.h"

#include "base/error.h"
#include "base/mem.h"
#include "link/block.h"
#include "store/name.h"

#define NAME_LIMIT ((size_t)1 << 20)
#define MOST_WORDS 12
#define MOST_DEPTH 64 /* of short forms of short forms: never reached, see fullness() */

struct linking {
	struct database *database;
	struct ids affected; /* -> what it is linked to, once that is known, else 0 */
	const struct dossier_cancel *cancel;
	struct dossier_error *error;
};

struct decision {
	int64_t root;
	const char *rule;
	double score;
};

/* ---- What may have changed ---- */

/* All ids that a statement with one name gives are affected. */
static enum dossier_status affect(struct linking *work, const char *sql, struct span name)
{
	struct rows rows;
	enum dossier_status status =
		rows_open(&rows, work->database, sql, BIND(bind_span(name)), work->error);
	while (!status && rows_next(&rows, &status, work->error))
		if (!ids_put(&work->affected, rows_integer(&rows, 0), 0))
			status = error_memory(work->error);
	rows_close(&rows, &status);
	return status;
}

static enum dossier_status affect_by_block(struct linking *work, struct span block)
{
	static const char same[] = "SELECT entity FROM block WHERE name = ?";
	static const char named[] = "SELECT id FROM entity WHERE norm = substr(?, 3)";
	static const char shorter[] = "SELECT entity FROM block WHERE name = 'o:' || substr(?, 3)";
	switch (block.length ? block.at[0] : 0) {
	case 'c':
		return affect(work, same, block);
	case 'n':
		return affect(work, named, block);
	case 's':
		return affect(work, shorter, block);
	default:
		return DOSSIER_OK;
	}
}

static enum dossier_status affect_neighbours(struct linking *work, int64_t entity)
{
	struct rows rows;
	enum dossier_status status =
		rows_open(&rows, work->database, "SELECT name FROM block WHERE entity = ?",
			  BIND(bind_integer(entity)), work->error);
	while (!status && rows_next(&rows, &status, work->error))
		status = affect_by_block(work, rows_span(&rows, 0));
	rows_close(&rows, &status);
	return status;
}

static enum dossier_status spread(struct linking *work)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < ids_count(&work->affected); i++) {
		if (work->cancel && work->cancel->is_set)
			return error_interrupted(work->error);
		status = affect_neighbours(work, ids_get(&work->affected, i));
	}
	return status;
}

/* ---- Deciding ---- */

static size_t fullness(const struct linked *linked)
{
	return linked->is_known ? SIZE_MAX : linked->words * 2 + (linked->kind != 'x');
}

/* Ids in a block, in an array that the caller frees. */
static enum dossier_status block_members(struct linking *work, const char *prefix, struct span name,
					 int64_t **out, size_t *n)
{
	struct rows rows;
	size_t capacity = 0;
	*out = NULL;
	*n = 0;
	enum dossier_status status =
		rows_open(&rows, work->database,
			  "SELECT entity FROM block WHERE name = ? || ? ORDER BY entity",
			  BIND(bind_text(prefix), bind_span(name)), work->error);
	while (!status && rows_next(&rows, &status, work->error)) {
		if (*n == capacity) {
			capacity = capacity ? capacity * 2 : 16;
			int64_t *more = mem_resize(*out, capacity, sizeof *more);
			if (!more) {
				status = error_memory(work->error);
				break;
			}
			*out = more;
		}
		(*out)[(*n)++] = rows_integer(&rows, 0);
	}
	rows_close(&rows, &status);
	return status;
}

/* Whether a stands for its class rather than b. */
static bool is_better(const struct linked *a, const struct linked *b)
{
	if (a->norm.length != b->norm.length)
		return a->norm.length > b->norm.length;
	int order = span_compare(buffer_all(&a->norm), buffer_all(&b->norm));
	return order ? order < 0 : span_compare(buffer_all(&a->key), buffer_all(&b->key)) < 0;
}

struct class
{
	int64_t best;  /* of those that are not known */
	int64_t known; /* one that is known */
	size_t n_known;
};

static enum dossier_status class_add(struct linking *work, int64_t id, struct linked *best,
				     struct class *class)
{
	struct linked member;
	enum dossier_status status = linked_read(&member, work->database, id, work->error);
	if (!status && member.is_known) {
		class->n_known++;
		class->known = id;
	} else if (!status && is_better(&member, best)) {
		struct linked old = *best;
		*best = member;
		member = old;
		class->best = id;
	}
	linked_release(&member);
	return status;
}

static enum dossier_status class_of(struct linking *work, const struct linked *self,
				    struct class *out)
{
	struct buffer name;
	int64_t *ids = NULL;
	size_t n = 0;
	struct linked best;
	*out = (struct class){.best = self->id};
	buffer_init(&name, NAME_LIMIT);
	block_class(self, &name);
	enum dossier_status status = linked_read(&best, work->database, self->id, work->error);
	if (!status)
		status = buffer_status(&name, work->error);
	if (!status)
		status = block_members(work, "", buffer_all(&name), &ids, &n);
	for (size_t i = 0; !status && i < n; i++)
		if (ids[i] != self->id)
			status = class_add(work, ids[i], &best, out);
	mem_free(ids);
	linked_release(&best);
	buffer_release(&name);
	return status;
}

static enum dossier_status resolve(struct linking *work, int64_t id, int depth, int64_t *root);

/* Take one candidate into account: *root becomes it, or -1 when there are several. */
static enum dossier_status consider(struct linking *work, const struct linked *self, int64_t id,
				    bool only_known, int depth, int64_t *root)
{
	struct linked other;
	int64_t found = 0;
	enum dossier_status status = linked_read(&other, work->database, id, work->error);
	bool fits = !status && kind_fits(self->kind, other.kind) &&
		    fullness(&other) > fullness(self) && (other.is_known || !only_known);
	linked_release(&other);
	if (status || !fits)
		return status;
	status = resolve(work, id, depth + 1, &found);
	if (!status && found != self->id)
		*root = *root && *root != found ? -1 : found;
	return status;
}

static enum dossier_status consider_block(struct linking *work, const struct linked *self,
					  const char *prefix, struct span name, bool only_known,
					  int depth, int64_t *root)
{
	int64_t *ids = NULL;
	size_t n = 0;
	enum dossier_status status = block_members(work, prefix, name, &ids, &n);
	for (size_t i = 0; !status && i < n && *root >= 0; i++)
		if (ids[i] != self->id)
			status = consider(work, self, ids[i], only_known, depth, root);
	mem_free(ids);
	return status;
}

/* Whether every spelling that was read is in capitals. */
static enum dossier_status is_acronym(struct linking *work, int64_t id, bool *out)
{
	int64_t n_other = 0;
	enum dossier_status status =
		database_integer(work->database,
				 "SELECT count(*) FROM alias WHERE entity = ?"
				 " AND (name GLOB '*[a-z ]*' OR length(name) < 2)",
				 BIND(bind_integer(id)), 0, &n_other, work->error);
	*out = !n_other;
	return status;
}

static enum dossier_status find_fuller(struct linking *work, const struct linked *self, int depth,
				       struct decision *out)
{
	struct buffer fold;
	int64_t root = 0;
	bool is_short = false;
	enum dossier_status status = DOSSIER_OK;
	if (self->words > MOST_WORDS)
		return DOSSIER_OK;
	if (self->kind == 'o' && self->words == 1)
		status = is_acronym(work, self->id, &is_short);
	/* One word that is no acronym, and names of other things than persons, only where the
	 * knowledge base has them. */
	bool only_known = !is_short && (self->kind != 'p' || self->words < 2);
	if (!status && (is_short || self->words > 1 || self->kind == 'x'))
		status = consider_block(work, self, "n:", buffer_all(&self->norm), only_known,
					depth, &root);
	if (!status && root > 0)
		*out = (struct decision){root, "alias", 0.85};
	if (status || root || (self->kind != 'p' && self->kind != 'x'))
		return status;
	buffer_init(&fold, NAME_LIMIT);
	name_fold(buffer_all(&self->norm), &fold);
	status = buffer_status(&fold, work->error);
	if (!status)
		status = consider_block(work, self, "s:", buffer_all(&fold), false, depth, &root);
	buffer_release(&fold);
	if (!status && root > 0)
		*out = (struct decision){root, "short name", 0.8};
	return status;
}

static enum dossier_status decide(struct linking *work, int64_t id, int depth, struct decision *out)
{
	struct linked self;
	struct class class;
	enum dossier_status status = linked_read(&self, work->database, id, work->error);
	*out = (struct decision){id, self.is_known ? "knowledge base" : "name", 1.0};
	if (status || self.is_known) {
		linked_release(&self);
		return status;
	}
	status = class_of(work, &self, &class);
	if (!status && class.n_known == 1)
		*out = (struct decision){class.known, "spelling", 0.95};
	else if (!status && class.best == id)
		status = find_fuller(work, &self, depth, out);
	else if (!status) {
		*out = (struct decision){id, "spelling", 0.9};
		status = resolve(work, class.best, depth + 1, &out->root);
	}
	linked_release(&self);
	return status;
}

static enum dossier_status store_decision(struct linking *work, int64_t id,
					  const struct decision *decision)
{
	return database_run(work->database,
			    "UPDATE entity SET linked = ?2, rule = ?3, score = ?4 WHERE id = ?1"
			    " AND (linked <> ?2 OR rule <> ?3)",
			    BIND(bind_integer(id), bind_integer(decision->root),
				 bind_text(decision->rule), bind_real(decision->score)),
			    work->error);
}

/* What an entity is linked to: as it stands for those that are not affected. */
static enum dossier_status resolve(struct linking *work, int64_t id, int depth, int64_t *root)
{
	uint64_t *known = ids_find(&work->affected, id);
	if (!known)
		return database_integer(work->database, "SELECT linked FROM entity WHERE id = ?",
					BIND(bind_integer(id)), id, root, work->error);
	if (*known) {
		*root = (int64_t)*known;
		return DOSSIER_OK;
	}
	struct decision decision = {id, "name", 1.0};
	enum dossier_status status = DOSSIER_OK;
	if (depth < MOST_DEPTH)
		status = decide(work, id, depth, &decision);
	if (!status)
		status = store_decision(work, id, &decision);
	if (!status)
		*known = (uint64_t)decision.root;
	*root = decision.root;
	return status;
}

/* ---- A batch ---- */

/* The name to show, and its normalised form: the full name most documents use. */
static enum dossier_status choose_name(struct linking *work, int64_t entity)
{
	return database_run(
		work->database,
		"UPDATE entity SET (name, norm) = (SELECT name, norm FROM alias WHERE entity = ?1"
		" AND n_full > 0 ORDER BY n_full DESC, length(name) DESC, name LIMIT 1)"
		" WHERE id = ?1 AND EXISTS (SELECT 1 FROM alias WHERE entity = ?1 AND n_full > 0)"
		" AND NOT EXISTS (SELECT 1 FROM original WHERE noun = 'entity' AND row = ?1"
		" AND field = 'name')",
		BIND(bind_integer(entity)), work->error);
}

static enum dossier_status refresh(struct linking *work, const struct ids *seen)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < ids_count(seen); i++) {
		int64_t entity = ids_get(seen, i);
		bool is_new = false;
		status = choose_name(work, entity);
		if (!status)
			status = block_update(work->database, entity, &is_new, work->error);
		if (!status && is_new && !ids_put(&work->affected, entity, 0))
			status = error_memory(work->error);
	}
	return status;
}

/* Entities of the new documents. */
static enum dossier_status collect(struct linking *work, const struct dossier_batch *batch,
				   struct ids *seen)
{
	struct rows rows;
	enum dossier_status status = rows_open(
		&rows, work->database,
		"SELECT DISTINCT entity FROM mention WHERE document >= ?1"
		" UNION SELECT id FROM entity WHERE id >= ?2",
		BIND(bind_integer(batch->first_document), bind_integer(batch->first_entity)),
		work->error);
	while (!status && rows_next(&rows, &status, work->error))
		if (!ids_put(seen, rows_integer(&rows, 0), 0))
			status = error_memory(work->error);
	rows_close(&rows, &status);
	return status;
}

/* Links before anything is decided: deciding one entity may decide others. */
static enum dossier_status remember(struct linking *work, struct ids *before)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < ids_count(&work->affected); i++) {
		int64_t id = ids_get(&work->affected, i), linked = id;
		status = database_integer(work->database, "SELECT linked FROM entity WHERE id = ?",
					  BIND(bind_integer(id)), id, &linked, work->error);
		if (!status && !ids_put(before, id, (uint64_t)linked))
			status = error_memory(work->error);
	}
	return status;
}

static enum dossier_status note_change(struct linking *work, int64_t id, const struct ids *before,
				       struct ids *changed)
{
	int64_t linked = id, shown = id;
	enum dossier_status status = resolve(work, id, 0, &linked);
	if (status || (uint64_t)linked == *ids_find(before, id))
		return status;
	status = database_integer(work->database, "SELECT shown FROM entity WHERE id = ?",
				  BIND(bind_integer(id)), id, &shown, work->error);
	if (!status && !ids_put(changed, id, (uint64_t)shown))
		status = error_memory(work->error);
	return status;
}

static enum dossier_status cluster(struct linking *work, const struct dossier_batch *batch,
				   struct ids *seen, struct ids *before, struct ids *changed)
{
	enum dossier_status status = collect(work, batch, seen);
	if (!status)
		status = refresh(work, seen);
	if (!status)
		status = spread(work);
	if (!status)
		status = remember(work, before);
	for (size_t i = 0; !status && i < ids_count(&work->affected); i++) {
		if (work->cancel && work->cancel->is_set)
			return error_interrupted(work->error);
		status = note_change(work, ids_get(&work->affected, i), before, changed);
	}
	return status;
}

enum dossier_status cluster_batch(struct dossier_batch *batch, struct ids *changed,
				  const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct linking work = {.database = &batch->dossier->main, .cancel = cancel, .error = error};
	struct ids seen = {NULL}, before = {NULL};
	enum dossier_status status =
		ids_init(&work.affected) && ids_init(&seen) && ids_init(&before)
			? cluster(&work, batch, &seen, &before, changed)
			: error_memory(error);
	ids_release(&seen);
	ids_release(&before);
	ids_release(&work.affected);
	return status;
}
