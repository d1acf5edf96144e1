/* The journal of documents only grows, so counts can be added to; what a judgement or a new link
 * changes is counted anew for the entities concerned. Rejected documents count for nothing. */
#include "link/counts.h"

#define SUMS                                                                                       \
	"sum(a.n_mentions) AS n, count(DISTINCT a.document) AS d, min(o.published) AS first,"      \
	" max(coalesce(o.published_to, o.published)) AS last"
#define FROM                                                                                       \
	" FROM appearance a JOIN document o ON o.id = a.document JOIN entity m ON m.id = a.entity"

enum dossier_status counts_add(struct database *database, int64_t first_document,
			       struct dossier_error *error)
{
	return database_run(
		database,
		"UPDATE entity AS e SET n_mentions = n_mentions + s.n,"
		" n_documents = n_documents + s.d,"
		" first_seen = min(coalesce(e.first_seen, s.first), coalesce(s.first, "
		"e.first_seen)),"
		" last_seen = max(coalesce(e.last_seen, s.last), coalesce(s.last, e.last_seen))"
		" FROM (SELECT m.shown AS id, " SUMS FROM
		" WHERE o.id >= ? AND o.state <> 'rejected' GROUP BY m.shown) AS s WHERE e.id = "
		"s.id",
		BIND(bind_integer(first_document)), error);
}

enum dossier_status counts_redo(struct database *database, int64_t shown,
				struct dossier_error *error)
{
	return database_run(database,
			    "UPDATE entity AS e SET n_mentions = coalesce(s.n, 0),"
			    " n_documents = s.d, first_seen = s.first, last_seen = s.last"
			    " FROM (SELECT " SUMS FROM
			    " WHERE m.shown = ?1 AND o.state <> 'rejected') AS s"
			    " WHERE e.id = ?1",
			    BIND(bind_integer(shown)), error);
}
