/*
 * The order of the stages.
 *
 *   tokens, sentences   text/, or those that came with the document
 *   model               tags, lemmas, trees, proposed names
 *   words, marks        the plainer view that the rules read, quotation marks paired
 *   times               before names: "May" and "Sunday" are none then
 *   names, entities     mentions, then who they are
 *   coreference         pronouns and descriptions to entities
 *   quantities          after times and names: the figures in neither
 *   quotes              who said what; needs entities for the speakers
 *
 * Each stage adds one layer to the annotation and reads only those before it.
 */
#include "dossier/annotate.h"

#include "annotate/record.h"
#include "base/mem.h"
#include "extract/draft.h"
#include "model/pipeline.h"
#include "text/sentence.h"

#define RECORD_LIMIT ((size_t)1 << 40)

struct dossier_annotator {
	struct extract_context context;
	struct wordlist *wordlist;
	struct pipeline *pipeline;
	const struct dossier_lexicon *lexicon;
	struct dossier_lexicon *merged; /* NULL when there was nothing to merge */
	char date[11];                  /* YYYY-MM-DD or "" */
};

static bool is_date(const char *date)
{
	static const char form[] = "dddd-dd-dd";
	if (strlen(date) != sizeof form - 1)
		return false;
	for (size_t i = 0; i < sizeof form - 1; i++)
		if (form[i] == '-' ? date[i] != '-' : date[i] < '0' || date[i] > '9')
			return false;
	return true;
}

/* One lexicon is looked at: the one given, the built-in one, or several made into one, in which
 * later ones have added to, replaced and removed what earlier ones said. */
static enum dossier_status set_lexicons(struct dossier_annotator *annotator,
					const struct dossier_annotator_options *options,
					struct dossier_error *error)
{
	size_t n = options && options->lexicons ? options->n_lexicons : 0;
	annotator->lexicon = n ? options->lexicons[0] : dossier_lexicon_builtin();
	if (n > 1) {
		enum dossier_status status =
			dossier_lexicon_merge(&annotator->merged, options->lexicons, n, error);
		if (status)
			return status;
		annotator->lexicon = annotator->merged;
	}
	annotator->context.lexicons = &annotator->lexicon;
	annotator->context.n_lexicons = 1;
	return DOSSIER_OK;
}

enum dossier_status dossier_annotator_new(struct dossier_annotator **out,
					  const struct dossier_annotator_options *options,
					  struct dossier_error *error)
{
	const char *date = options && options->date ? options->date : "";
	if (*date && !is_date(date))
		return error_set(error, DOSSIER_ARGUMENT, "date: not of the form YYYY-MM-DD: %s",
				 date);
	struct dossier_annotator *annotator = mem_zero(sizeof *annotator);
	if (!annotator)
		return error_memory(error);
	memcpy(annotator->date, date, strlen(date) + 1);
	enum dossier_status status = wordlist_new(&annotator->wordlist, error);
	annotator->context.wordlist = annotator->wordlist;
	if (!status)
		status = pipeline_new(&annotator->pipeline, error);
	annotator->context.pipeline = annotator->pipeline;
	if (!status)
		status = set_lexicons(annotator, options, error);
	if (status) {
		dossier_annotator_free(annotator);
		return status;
	}
	*out = annotator;
	return DOSSIER_OK;
}

void dossier_annotator_free(struct dossier_annotator *annotator)
{
	if (!annotator)
		return;
	wordlist_free(annotator->wordlist);
	pipeline_free(annotator->pipeline);
	dossier_lexicon_free(annotator->merged);
	mem_free(annotator);
}

/* The publication date that was told on the command line, for a document that brings none. */
static enum dossier_status give_date(const struct dossier_annotator *annotator,
				     struct dossier_document *document, struct dossier_error *error)
{
	if (document->published || !*annotator->date)
		return DOSSIER_OK;
	char *date = arena_string(document->arena, span_of(annotator->date));
	if (!date)
		return arena_error(document->arena, error);
	document->published = date;
	document->precision = DOSSIER_PRECISION_DAY;
	document->published_why = "given for documents that bring none";
	return DOSSIER_OK;
}

static enum dossier_status tokens_stage(struct draft *draft, struct dossier_error *error)
{
	return sentence_annotate(draft->annotation, draft->cancel, error);
}

/* Tags, lemmas, trees and names by the trained model; the names are proposals. */
static enum dossier_status model_stage(struct draft *draft, struct dossier_error *error)
{
	const struct extract_context *context = draft->context;
	struct finder_name *names = NULL;
	size_t n = 0;
	enum dossier_status status = pipeline_run(context->pipeline, draft->annotation,
						  context->lexicons[context->n_lexicons - 1],
						  &names, &n, draft->cancel, error);
	draft->proposals = names;
	draft->n_proposals = n;
	return status;
}

enum dossier_status dossier_annotate(const struct dossier_annotator *annotator,
				     struct dossier_document *document,
				     struct dossier_annotation **out,
				     const struct dossier_cancel *cancel,
				     struct dossier_error *error)
{
	static stage_run *const stages[] = {
		tokens_stage, model_stage,    words_stage,       marks_stage,      times_stage,
		names_stage,  entities_stage, coreference_stage, quantities_stage, quotes_stage};
	struct arena *arena = document->arena;
	struct dossier_annotation *annotation = arena_zero(arena, 1, sizeof *annotation);
	if (!annotation)
		return arena_error(arena, error);
	enum dossier_status status = give_date(annotator, document, error);
	annotation->document = document;
	struct draft draft = {.context = &annotator->context,
			      .cancel = cancel,
			      .annotation = annotation,
			      .arena = arena,
			      .text = span_make(document->text, document->length)};
	for (size_t i = 0; !status && i < sizeof stages / sizeof *stages; i++) {
		status = draft_check(&draft, error);
		if (!status)
			status = stages[i](&draft, error);
	}
	if (status)
		return status;
	*out = annotation;
	return DOSSIER_OK;
}

enum dossier_status dossier_annotation_write(const struct dossier_annotation *annotation,
					     enum dossier_record_format format, char **out,
					     size_t *length, struct dossier_error *error)
{
	struct buffer buffer;
	buffer_init(&buffer, RECORD_LIMIT);
	if (format == DOSSIER_RECORD_CONLLU)
		record_write_conllu(&buffer, annotation);
	else
		record_write_json(&buffer, annotation);
	enum dossier_status status = buffer_status(&buffer, error);
	if (status) {
		buffer_release(&buffer);
		return status;
	}
	*out = buffer_take(&buffer, length);
	return *out ? DOSSIER_OK : error_memory(error);
}

void dossier_text_free(char *text)
{
	mem_free(text);
}
