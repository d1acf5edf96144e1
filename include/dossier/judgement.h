/*
 * Judgements: what an analyst decided, and taking it back.
 *
 * A judgement never edits what was read: it lies on top of it, with who, when and why in the
 * journal, and is applied again after every batch. It is anchored on content (keys), so it survives
 * reading again; one whose anchor is gone is marked orphaned. Every function here
 *   - names a row by noun (singular, "quote") and id, an entity by id (dossier_entity_find());
 *   - is one transaction: all or nothing;
 *   - with options->dry computes what it would change and changes nothing;
 *   - gives what it changed in *out, the caller's to free; out may be NULL.
 * Statuses: DOSSIER_ARGUMENT, DOSSIER_ABSENT, DOSSIER_READONLY, DOSSIER_LOCKED, DOSSIER_SYSTEM.
 * Cost: grows with the number of active judgements, and for merges with the documents of the
 * entities concerned.
 */
#ifndef DOSSIER_JUDGEMENT_H
#define DOSSIER_JUDGEMENT_H

#include "dossier/store.h"

#ifdef __cplusplus
extern "C" {
#endif

struct dossier_judge_options { /* NULL is taken for all zero */
	const char *why;       /* or NULL */
	bool dry;
};

/* One cell that changed. Values are as the analyst sees them: entities by name; NULL: nothing. */
struct dossier_change {
	const char *noun; /* "entity" */
	int64_t id;       /* the row's */
	const char *key;  /* its content-derived key */
	const char *name; /* how to call it: an entity's name, a quote's first words, a title */
	const char *field;
	const char *old_value, *new_value;
};

struct dossier_changes;
size_t dossier_changes_count(const struct dossier_changes *changes);
const struct dossier_change *dossier_changes_get(const struct dossier_changes *changes, size_t i);
/* Of the judgement that was made or undone; 0 when dry. */
int64_t dossier_changes_judgement(const struct dossier_changes *changes);
/* One line: "merged Daesh into Islamic State: 14 mentions in 6 documents". */
const char *dossier_changes_summary(const struct dossier_changes *changes);
void dossier_changes_free(struct dossier_changes *changes); /* NULL is taken */

/* One and the same: all of entity is shown as into, now and in what is added later. */
enum dossier_status dossier_merge(struct dossier *dossier, int64_t entity, int64_t into,
				  const struct dossier_judge_options *options,
				  struct dossier_changes **out,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The name is another name of entity: it is found by it, and an entity of that name, now or later,
 * is it. */
enum dossier_status dossier_alias(struct dossier *dossier, int64_t entity, const char *name,
				  const struct dossier_judge_options *options,
				  struct dossier_changes **out,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* What was read under this name is not entity but one of its own. DOSSIER_ABSENT when nothing that
 * was taken for entity was read under the name. */
enum dossier_status dossier_split(struct dossier *dossier, int64_t entity, const char *name,
				  const struct dossier_judge_options *options,
				  struct dossier_changes **out,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

/* state: "confirmed", "rejected", or "auto" to say neither. For document, entity and all readings.
 */
enum dossier_status dossier_judge(struct dossier *dossier, const char *noun, int64_t id,
				  const char *state, const struct dossier_judge_options *options,
				  struct dossier_changes **out,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

/* A field's value. For a field that names an entity: its id in entity, or its name in text. text
 * NULL and entity 0: nothing. Dates are YYYY-MM-DD, YYYY-MM or YYYY. */
struct dossier_setting {
	const char *field;
	const char *text;
	int64_t entity;
};
enum dossier_status dossier_set(struct dossier *dossier, const char *noun, int64_t id,
				const struct dossier_setting *setting,
				const struct dossier_judge_options *options,
				struct dossier_changes **out,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The fields that can be set, as data: i from 0; NULL at the end. noun NULL: of all nouns. */
enum dossier_set_type {
	DOSSIER_SET_TEXT,
	DOSSIER_SET_DATE,
	DOSSIER_SET_NUMBER,
	DOSSIER_SET_ENTITY,
	DOSSIER_SET_WORD /* one of words */
};
struct dossier_settable {
	const char *noun, *field;
	enum dossier_set_type type;
	const char *words; /* "direct indirect mixed", or NULL */
};
const struct dossier_settable *dossier_settable(const char *noun, size_t i);

/* A remark on a row. */
enum dossier_status dossier_note(struct dossier *dossier, const char *noun, int64_t id,
				 const char *text, const struct dossier_judge_options *options,
				 struct dossier_changes **out,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Take one judgement back, any of those that stand; 0: the last one. The others stay as they are.
 * DOSSIER_ABSENT when there is none. */
enum dossier_status dossier_undo(struct dossier *dossier, int64_t judgement,
				 const struct dossier_judge_options *options,
				 struct dossier_changes **out,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
