/*
 * Finding entities by name. In this order, each only when the one before found nothing:
 *
 *   1. a key or knowledge-base id, to the letter
 *   2. a name that an analyst gave
 *   3. the name of an entity, as it is shown
 *   4. any name or alias that was read
 *   5. another spelling of a person's full name, as linking keeps them in block
 *   6. the last words of a person's name ("de Mistura")
 *
 * One that is found by name beats those that are found by alias, unless it is one word only: then
 * all count, because "Ivanov" may be any of them.
 */
#include <stdio.h>

#include "base/error.h"
#include "base/near.h"
#include "store/dossier.h"
#include "store/name.h"

#define MOST_CANDIDATES 6
#define MOST_NEAR 3
#define NAME_LIMIT 4096
#define PREFIX_LIMIT 400 /* SQLite looks at no more than 1000 bytes of a pattern */

struct candidates {
	int64_t ids[MOST_CANDIDATES];
	size_t n; /* may be more than are kept */
};

static enum dossier_status ask(struct database *database, const char *sql, struct span name,
			       struct candidates *out, struct dossier_error *error)
{
	struct rows rows;
	out->n = 0;
	enum dossier_status status = rows_open(&rows, database, sql, BIND(bind_span(name)), error);
	while (!status && rows_next(&rows, &status, error)) {
		if (out->n < MOST_CANDIDATES)
			out->ids[out->n] = rows_integer(&rows, 0);
		out->n++;
	}
	rows_close(&rows, &status);
	return status;
}

#define BY_BLOCK(prefix)                                                                           \
	"SELECT DISTINCT s.id FROM block b JOIN entity e ON e.id = b.entity"                       \
	" JOIN entity s ON s.id = e.shown WHERE b.name = '" prefix "' || ?"                        \
	" AND s.state <> 'rejected' ORDER BY s.n_mentions DESC, s.key"
static const char *const folded[] = {BY_BLOCK("c:p:"), BY_BLOCK("s:")};

/* All ways to find by the normalised name, and by its fold. */
static enum dossier_status ask_all(struct database *database, struct span norm, struct span fold,
				   struct candidates *out, struct dossier_error *error)
{
	enum dossier_status status =
		ask(database,
		    "SELECT DISTINCT e.shown FROM alias a JOIN entity e ON e.id = a.entity"
		    " WHERE a.norm = ? AND a.rule = 'judgement'",
		    norm, out, error);
	if (status || out->n)
		return status;
	status = ask(database,
		     "SELECT id FROM entity WHERE norm = ? AND shown = id AND state <> 'rejected'",
		     norm, out, error);
	bool is_certain = out->n == 1 && name_words(norm) > 1;
	if (status || is_certain)
		return status;
	status = ask(database,
		     "SELECT s.id FROM alias a JOIN entity e ON e.id = a.entity JOIN entity s ON"
		     " s.id = e.shown WHERE a.norm = ? AND s.state <> 'rejected' GROUP BY s.id"
		     " ORDER BY sum(a.n) DESC, s.key",
		     norm, out, error);
	if (status || out->n)
		return status;
	for (size_t i = 0; !status && !out->n && i < sizeof folded / sizeof *folded; i++)
		status = ask(database, folded[i], fold, out, error);
	return status;
}

/* The only one among several that is named so, if it is known, or no person (one word of a person's
 * name says little). */
static enum dossier_status prefer_named(struct database *database, struct span norm,
					struct candidates *found, struct dossier_error *error)
{
	struct candidates named;
	if (found->n < 2)
		return DOSSIER_OK;
	enum dossier_status status =
		ask(database,
		    "SELECT id FROM entity WHERE norm = ? AND shown = id AND state <> 'rejected'"
		    " AND (kb IS NOT NULL OR kind <> 'person')",
		    norm, &named, error);
	if (!status && named.n == 1)
		*found = named;
	return status;
}

/* ---- Saying what there is instead ---- */

static enum dossier_status ambiguous(struct database *database, struct span name,
				     const struct candidates *found, struct dossier_error *error)
{
	char list[400] = "";
	size_t length = 0;
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < found->n && i < MOST_CANDIDATES; i++) {
		struct rows rows;
		status = rows_open(&rows, database,
				   "SELECT name, kind, n_mentions FROM entity WHERE id = ?",
				   BIND(bind_integer(found->ids[i])), error);
		if (!status && rows_next(&rows, &status, error) && length < sizeof list)
			length += (size_t)snprintf(list + length, sizeof list - length,
						   "%s%.60s (%s, %lld mentions)", i ? ", " : "",
						   rows_text(&rows, 0), rows_text(&rows, 1),
						   (long long)rows_integer(&rows, 2));
		rows_close(&rows, &status);
	}
	if (status)
		return status;
	return error_set(error, DOSSIER_AMBIGUOUS, "“%.*s” may be any of %zu: %s%s",
			 (int)(name.length < 80 ? name.length : 80), name.at, found->n, list,
			 found->n > MOST_CANDIDATES ? ", …" : "");
}

struct near {
	unsigned distance;
	char name[64];
};

static void keep_near(struct near near[MOST_NEAR], unsigned distance, const char *name)
{
	size_t at = MOST_NEAR;
	for (size_t i = MOST_NEAR; i-- > 0;) {
		if (!strcmp(near[i].name, name))
			return;
		if (distance < near[i].distance)
			at = i;
	}
	if (at == MOST_NEAR)
		return;
	memmove(&near[at + 1], &near[at], (MOST_NEAR - at - 1) * sizeof *near);
	near[at].distance = distance;
	snprintf(near[at].name, sizeof near[at].name, "%s", name);
}

static enum dossier_status find_near(struct database *database, struct span norm, unsigned most,
				     struct near near[MOST_NEAR], struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(
		&rows, database,
		"SELECT norm, name FROM alias WHERE length(name) < 60 ORDER BY n DESC, name",
		NO_BIND, error);
	while (!status && rows_next(&rows, &status, error))
		keep_near(near, near_distance(norm, rows_span(&rows, 0), most),
			  rows_text(&rows, 1));
	rows_close(&rows, &status);
	return status;
}

/* Names that have all of it among their words. */
static enum dossier_status find_longer(struct database *database, struct span norm,
				       struct near near[MOST_NEAR], struct dossier_error *error)
{
	struct rows rows;
	if (norm.length < 3 || norm.length > PREFIX_LIMIT)
		return DOSSIER_OK;
	enum dossier_status status =
		rows_open(&rows, database,
			  "SELECT name FROM alias WHERE ' ' || norm || ' ' LIKE '% ' || ? || ' %'"
			  " AND length(name) < 60 GROUP BY name ORDER BY sum(n) DESC, name LIMIT ?",
			  BIND(bind_span(norm), bind_integer(MOST_NEAR)), error);
	while (!status && rows_next(&rows, &status, error))
		keep_near(near, 0, rows_text(&rows, 0));
	rows_close(&rows, &status);
	return status;
}

static enum dossier_status absent(struct database *database, struct span name, struct span norm,
				  struct dossier_error *error)
{
	unsigned most = near_most(norm.length);
	struct near near[MOST_NEAR];
	for (size_t i = 0; i < MOST_NEAR; i++)
		near[i] = (struct near){.distance = most + 1};
	enum dossier_status status = find_near(database, norm, most, near, error);
	if (!status && near[0].distance > most)
		status = find_longer(database, norm, near, error);
	if (status)
		return status;
	char list[256] = "";
	size_t length = 0;
	for (size_t i = 0; i < MOST_NEAR && near[i].distance <= most && length < sizeof list; i++)
		length += (size_t)snprintf(list + length, sizeof list - length, "%s“%s”",
					   i ? " or " : ": did you mean ", near[i].name);
	return error_set(error, DOSSIER_ABSENT, "no entity is called “%.*s”%s%s",
			 (int)(name.length < 80 ? name.length : 80), name.at, list,
			 *list ? "?" : "");
}

/* ---- Finding ---- */

static enum dossier_status find(struct database *database, struct span name, struct span norm,
				struct span fold, int64_t *id, struct dossier_error *error)
{
	struct candidates found;
	enum dossier_status status =
		ask(database, "SELECT DISTINCT shown FROM entity WHERE key = ?1 OR kb = ?1", name,
		    &found, error);
	if (!status && !found.n)
		status = ask_all(database, norm, fold, &found, error);
	if (!status)
		status = prefer_named(database, norm, &found, error);
	if (status)
		return status;
	if (found.n > 1)
		return ambiguous(database, name, &found, error);
	if (!found.n)
		return absent(database, name, norm, error);
	*id = found.ids[0];
	return DOSSIER_OK;
}

enum dossier_status dossier_entity_find(struct dossier *dossier, const char *name, size_t length,
					int64_t *id, struct dossier_error *error)
{
	struct buffer norm, fold;
	struct span asked = span_trim(span_make(name, length));
	if (!asked.length || asked.length > NAME_LIMIT)
		return error_set(error, DOSSIER_ARGUMENT, "a name has 1 to %d bytes", NAME_LIMIT);
	buffer_init(&norm, (size_t)16 * NAME_LIMIT);
	buffer_init(&fold, (size_t)16 * NAME_LIMIT);
	name_norm(asked, &norm);
	name_fold(buffer_all(&norm), &fold);
	enum dossier_status status = buffer_status(&norm, error);
	if (!status)
		status = buffer_status(&fold, error);
	if (!status)
		status = find(&dossier->main, asked, buffer_all(&norm), buffer_all(&fold), id,
			      error);
	buffer_release(&norm);
	buffer_release(&fold);
	return status;
}

/* Names that begin so, then those in which a later word does. norm holds no sign that LIKE takes
 * for more than itself, save "%" and "_", which find more names and harm nothing. */
static enum dossier_status give_names(struct database *database, struct span norm, size_t most,
				      bool (*take)(void *context, const char *name), void *context,
				      struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status = rows_open(
		&rows, database,
		"SELECT name FROM alias WHERE norm LIKE ?1 || '%' OR norm LIKE '% ' || ?1"
		" || '%' GROUP BY name ORDER BY max(norm LIKE ?1 || '%') DESC, sum(n) DESC,"
		" name LIMIT ?2",
		BIND(bind_span(norm), bind_integer((int64_t)most)), error);
	while (!status && rows_next(&rows, &status, error) && take(context, rows_text(&rows, 0)))
		;
	rows_close(&rows, &status);
	return status;
}

enum dossier_status dossier_entity_names(struct dossier *dossier, const char *prefix, size_t length,
					 size_t most, bool (*take)(void *context, const char *name),
					 void *context, struct dossier_error *error)
{
	struct buffer norm;
	buffer_init(&norm, PREFIX_LIMIT);
	if (length)
		name_norm(span_make(prefix, length < PREFIX_LIMIT / 4 ? length : PREFIX_LIMIT / 4),
			  &norm);
	enum dossier_status status = buffer_status(&norm, error);
	if (!status)
		status = give_names(&dossier->main, buffer_all(&norm), most, take, context, error);
	buffer_release(&norm);
	return status;
}
