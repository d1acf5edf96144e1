/*
 * Documents only come to be more, so counts can be added to; what a judgement or a new link changes
 * is counted anew for the entities concerned. What was rejected does not count.
 */
#include "link/counts.h"

#define SUMS                                                                                       \
	"count(*) AS n, count(DISTINCT m.document) AS d, min(o.published) AS first,"               \
	" max(coalesce(o.published_to, o.published)) AS last FROM mention m"                       \
	" JOIN document o ON o.id = m.document JOIN entity e ON e.id = m.entity"                   \
	" WHERE m.state <> 'rejected' AND o.state <> 'rejected' AND "

enum dossier_status counts_add(struct database *database, int64_t first_document,
			       struct dossier_error *error)
{
	return database_run(
		database,
		"UPDATE entity AS t SET n_mentions = n_mentions + s.n,"
		" n_documents = n_documents + s.d,"
		" first_seen = min(coalesce(t.first_seen, s.first), coalesce(s.first, "
		"t.first_seen)),"
		" last_seen = max(coalesce(t.last_seen, s.last), coalesce(s.last, t.last_seen))"
		" FROM (SELECT e.shown AS id, " SUMS "m.document >= ? GROUP BY e.shown) AS s"
		" WHERE t.id = s.id",
		BIND(bind_integer(first_document)), error);
}

enum dossier_status counts_redo(struct database *database, int64_t shown,
				struct dossier_error *error)
{
	return database_run(database,
			    "UPDATE entity AS t SET n_mentions = s.n, n_documents = s.d,"
			    " first_seen = s.first, last_seen = s.last"
			    " FROM (SELECT " SUMS "e.shown = ?1) AS s WHERE t.id = ?1",
			    BIND(bind_integer(shown)), error);
}
