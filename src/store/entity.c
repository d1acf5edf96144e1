/* A new row is linked to, and shown as, itself: its id must be known before it is there. */
#include "store/entity.h"

#include "store/key.h"
#include "store/name.h"

#define NAME_LIMIT ((size_t)1 << 20)

static enum dossier_status insert(struct database *database, const struct key *key,
				  const char *name, const char *kind, const char *kb,
				  struct span norm, int64_t *id, struct dossier_error *error)
{
	enum dossier_status status =
		database_integer(database, "SELECT max(id) + 1 FROM entity", NO_BIND, 1, id, error);
	if (status)
		return status;
	return database_run(database,
			    "INSERT INTO entity (id, key, name, kind, kb, norm, linked, shown,"
			    " rule, score) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?1, ?1, ?7, 1.0)",
			    BIND(bind_integer(*id), bind_text(key->text), bind_text(name),
				 bind_text(kind), bind_text(kb), bind_span(norm),
				 bind_text(kb ? "knowledge base" : "name")),
			    error);
}

static enum dossier_status find_or_insert(struct database *database, const char *name,
					  const char *kind, const char *kb, struct span norm,
					  int64_t *id, bool *is_new, struct dossier_error *error)
{
	struct key key;
	int64_t found = 0;
	enum dossier_status status = key_of_entity(kb, kind, norm, &key, error);
	if (!status)
		status = database_integer(database, "SELECT id FROM entity WHERE key = ?",
					  BIND(bind_text(key.text)), 0, &found, error);
	if (!status && !found)
		status = insert(database, &key, name, kind, kb, norm, id, error);
	if (!status && found)
		*id = found;
	if (!status && is_new)
		*is_new = !found;
	return status;
}

enum dossier_status entity_add(struct database *database, const char *name, const char *kind,
			       const char *kb, int64_t *id, bool *is_new,
			       struct dossier_error *error)
{
	struct buffer norm;
	buffer_init(&norm, NAME_LIMIT);
	name_norm(span_of(name), &norm);
	enum dossier_status status = buffer_status(&norm, error);
	if (!status)
		status = find_or_insert(database, name, kind, kb, buffer_all(&norm), id, is_new,
					error);
	buffer_release(&norm);
	return status;
}

enum dossier_status entity_add_alias(struct database *database, int64_t entity, struct span name,
				     int64_t n, int64_t n_full, const char *rule,
				     struct dossier_error *error)
{
	struct buffer norm;
	buffer_init(&norm, NAME_LIMIT);
	name_norm(name, &norm);
	enum dossier_status status = buffer_status(&norm, error);
	if (!status)
		status = database_run(
			database,
			"INSERT INTO alias (entity, name, norm, n, n_full, rule)"
			" VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (entity, name)"
			" DO UPDATE SET n = n + excluded.n, n_full = n_full + excluded.n_full,"
			" rule = CASE excluded.rule WHEN 'text' THEN 'text' ELSE rule END",
			BIND(bind_integer(entity), bind_span(name), bind_span(buffer_all(&norm)),
			     bind_integer(n), bind_integer(n_full), bind_text(rule)),
			error);
	buffer_release(&norm);
	return status;
}
