/*
 * Cells: the layer of judgements over what was read.
 *
 * A judged cell holds the analyst's value; what it said before is kept in the table original, and
 * comes back when the judgement goes. A log notes every cell that work touches with its value
 * before, so that in the end what has changed can be told, whatever was taken back and applied
 * again in between.
 *
 * noun and field are names of tables and columns of our own (settable.h), never text from outside;
 * they must outlive the log.
 */
#ifndef LINK_CELLS_H
#define LINK_CELLS_H

#include "base/arena.h"
#include "store/database.h"

struct cell {
	const char *noun, *field;
	int64_t row;
	const char *before; /* its value as text, in the log's arena; NULL: none */
};

struct cells {
	struct database *database;
	struct arena *arena;
	struct map *known;
	struct cell *items;
	size_t n, capacity;
};

bool cells_init(struct cells *cells, struct database *database);
void cells_release(struct cells *cells);

/* Note the value of a cell, when it is not noted yet. */
enum dossier_status cells_touch(struct cells *cells, const char *noun, int64_t row,
				const char *field, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Judge a cell. */
enum dossier_status cells_set(struct cells *cells, const char *noun, int64_t row, const char *field,
			      struct bind value, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* What an entity is shown as: not kept in original, since entity.linked is that. */
enum dossier_status cells_show(struct cells *cells, int64_t entity, int64_t as,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Take all judged cells back. */
enum dossier_status cells_reset(struct cells *cells,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The value of a cell as text in the log's arena, NULL for none. */
enum dossier_status cells_value(struct cells *cells, const char *noun, int64_t row,
				const char *field, const char **out,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Count anew the entities whose counts the noted cells have a part in. */
enum dossier_status cells_recount(struct cells *cells,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
