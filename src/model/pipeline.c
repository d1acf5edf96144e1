/* The order: word types, tags, lemmas (which read tags), names (which read tags), trees. */
#include "model/pipeline.h"

#include "base/error.h"
#include "base/mem.h"
#include "model/lemma.h"
#include "model/parser.h"
#include "model/tagger.h"

struct pipeline {
	struct model *owned;
	struct wordtable words;
	struct tagger tagger;
	struct lemmatizer lemmatizer;
	struct finder finder;
	struct parser *parser; /* NULL when the model has none */
	bool has_tagger, has_lemmatizer, has_finder;
};

static enum dossier_status open_parts(struct pipeline *pipeline, const struct model *model,
				      struct dossier_error *error)
{
	struct span tagger = model_section(model, "tagger");
	struct span lemmas = model_section(model, "lemmas");
	struct span names = model_section(model, "names");
	struct span parser = model_section(model, "parser");
	enum dossier_status status =
		wordtable_open(&pipeline->words, model_section(model, "words"), error);
	pipeline->has_tagger = tagger.length > 0;
	pipeline->has_lemmatizer = pipeline->has_tagger && lemmas.length > 0;
	pipeline->has_finder = pipeline->has_tagger && names.length > 0;
	if (!status && pipeline->has_tagger)
		status = tagger_open(&pipeline->tagger, tagger, error);
	if (!status && pipeline->has_lemmatizer)
		status = lemmatizer_open(&pipeline->lemmatizer, lemmas, error);
	if (!status && pipeline->has_finder)
		status = finder_open(&pipeline->finder, names, error);
	if (!status && parser.length)
		status = parser_new(&pipeline->parser, parser, error);
	return status;
}

enum dossier_status pipeline_new_over(struct pipeline **out, const struct model *model,
				      struct dossier_error *error)
{
	struct pipeline *pipeline = mem_zero(sizeof *pipeline);
	enum dossier_status status =
		pipeline ? open_parts(pipeline, model, error) : error_memory(error);
	if (status) {
		pipeline_free(pipeline);
		return status;
	}
	*out = pipeline;
	return DOSSIER_OK;
}

enum dossier_status pipeline_new(struct pipeline **out, struct dossier_error *error)
{
	struct model *model = NULL;
	struct pipeline *pipeline = NULL;
	enum dossier_status status = model_open_builtin(&model, error);
	if (!status)
		status = pipeline_new_over(&pipeline, model, error);
	if (status) {
		model_free(model);
		return status;
	}
	pipeline->owned = model;
	*out = pipeline;
	return DOSSIER_OK;
}

void pipeline_free(struct pipeline *pipeline)
{
	if (!pipeline)
		return;
	parser_free(pipeline->parser);
	model_free(pipeline->owned);
	mem_free(pipeline);
}

static enum dossier_status tag(const struct pipeline *pipeline, const struct wordforms *forms,
			       struct dossier_annotation *annotation,
			       const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct dossier_token *tokens = annotation->tokens;
	uint32_t n = (uint32_t)annotation->n_tokens;
	struct arena *arena = annotation->document->arena;
	uint8_t *tags = arena_take(arena, (size_t)n + 1);
	if (!tags)
		return arena_error(arena, error);
	for (uint32_t first = 0, last; first < n; first = last) {
		last = first + 1;
		while (last < n && tokens[last].sentence == tokens[first].sentence)
			last++;
		tagger_tag(&pipeline->tagger, forms, first, last, tokens, tags);
		if (cancel && cancel->is_set)
			return error_interrupted(error);
	}
	return DOSSIER_OK;
}

enum dossier_status pipeline_run(const struct pipeline *pipeline,
				 struct dossier_annotation *annotation,
				 const struct dossier_lexicon *lexicon, struct finder_name **names,
				 size_t *n_names, const struct dossier_cancel *cancel,
				 struct dossier_error *error)
{
	struct arena *arena = annotation->document->arena;
	struct span text = {annotation->document->text, annotation->document->length};
	struct dossier_token *tokens = annotation->tokens;
	size_t n = annotation->n_tokens;
	struct wordforms forms;
	enum dossier_status status =
		wordforms_make(&forms, tokens, n, &pipeline->words, arena, cancel, error);
	*names = NULL;
	*n_names = 0;
	if (!status && pipeline->has_tagger)
		status = tag(pipeline, &forms, annotation, cancel, error);
	if (!status && pipeline->has_lemmatizer)
		status = lemmatizer_run(&pipeline->lemmatizer, &forms, tokens, n, arena, cancel,
					error);
	if (!status && pipeline->has_finder)
		status = finder_run(&pipeline->finder, &forms, text, tokens, n, lexicon, arena,
				    names, n_names, cancel, error);
	if (!status && pipeline->parser)
		status =
			parser_annotate(pipeline->parser, annotation, &forms, arena, cancel, error);
	return status;
}
