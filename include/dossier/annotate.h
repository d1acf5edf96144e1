/*
 * Annotate: the pure function document -> annotation record.
 *
 * An annotator holds what every document needs (models, lexicons, options) and is read-only once
 * made: any number of threads may use one at the same time, each on documents of its own. The
 * annotation is made in the arena of its document and dies with it. The same document, options and
 * version give the same record; no clock, locale or environment is looked at.
 */
#ifndef DOSSIER_ANNOTATE_H
#define DOSSIER_ANNOTATE_H

#include "dossier/annotation.h"
#include "dossier/cancel.h"
#include "dossier/error.h"
#include "dossier/lexicon.h"

#ifdef __cplusplus
extern "C" {
#endif

struct dossier_annotator;

struct dossier_annotator_options {
	const char *date; /* YYYY-MM-DD: publication date of documents that bring none, or NULL */
	const struct dossier_lexicon *const
		*lexicons; /* borrowed; later ones win; NULL: built-in */
	size_t n_lexicons;
};

/* options may be NULL. */
enum dossier_status dossier_annotator_new(struct dossier_annotator **out,
					  const struct dossier_annotator_options *options,
					  struct dossier_error *error) DOSSIER_MUST_CHECK;
void dossier_annotator_free(struct dossier_annotator *annotator);

/* Time and memory are linear in the length of the text. */
enum dossier_status dossier_annotate(const struct dossier_annotator *annotator,
				     struct dossier_document *document,
				     struct dossier_annotation **out,
				     const struct dossier_cancel *cancel,
				     struct dossier_error *error) DOSSIER_MUST_CHECK;

/* What the built-in model is: data, licence, figures; some lines of text, each ending in a line
 * break. "" when there is none. Never freed. */
const char *dossier_model_card(void);

enum dossier_record_format { DOSSIER_RECORD_JSONL, DOSSIER_RECORD_CONLLU };

/* The record as text, ending in a line break. *out is malloc'ed: release with dossier_text_free().
 */
enum dossier_status dossier_annotation_write(const struct dossier_annotation *annotation,
					     enum dossier_record_format format, char **out,
					     size_t *length,
					     struct dossier_error *error) DOSSIER_MUST_CHECK;
void dossier_text_free(char *text);

#ifdef __cplusplus
}
#endif

#endif
