/*
 * The pipeline: tags, lemmas, names and trees for the tokens of an annotation, each by its part of
 * the model. A part that the model lacks leaves its layer empty.
 *
 * Read-only once made: any number of threads may run one pipeline, each on annotations of its own.
 */
#ifndef MODEL_PIPELINE_H
#define MODEL_PIPELINE_H

#include "dossier/cancel.h"
#include "model/finder.h"
#include "model/model.h"

struct pipeline;

/* Over the model that is built in. */
enum dossier_status pipeline_new(struct pipeline **out,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Over another model, which is borrowed and must outlive the pipeline. */
enum dossier_status pipeline_new_over(struct pipeline **out, const struct model *model,
				      struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Set upos, xpos, lemma, tag_score, is_tagged, head and deprel of the tokens; strings are in the
 * document's arena or the model's bytes. *names, in the arena, are the names found, in order:
 * proposals, for the rules that merge them with other evidence. lexicon may be NULL. Linear in the
 * length of the text. */
enum dossier_status pipeline_run(const struct pipeline *pipeline,
				 struct dossier_annotation *annotation,
				 const struct dossier_lexicon *lexicon, struct finder_name **names,
				 size_t *n_names, const struct dossier_cancel *cancel,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

/* NULL is taken. */
void pipeline_free(struct pipeline *pipeline);

#endif
