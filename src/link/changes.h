/*
 * What a judgement changed, made from the cells it touched.
 */
#ifndef LINK_CHANGES_H
#define LINK_CHANGES_H

#include "dossier/judgement.h"
#include "link/cells.h"

/* The cells whose value is another now, named as the analyst knows them. The summary is set by the
 * caller. */
enum dossier_status changes_new(struct dossier_changes **out, struct cells *cells,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
/* One that is no cell: an alias, a note. */
enum dossier_status changes_add(struct dossier_changes *changes, struct cells *cells,
				const char *noun, int64_t row, const char *field,
				const char *old_value, const char *new_value,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
enum dossier_status changes_finish(struct dossier_changes *changes, int64_t judgement,
				   const char *summary,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;
/* How to call a row: "Sergey Lavrov", a title, the first words of a reading. In arena. */
enum dossier_status changes_name(struct cells *cells, struct arena *arena, const char *noun,
				 int64_t row, const char **out,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
