/*
 * Documents made of a text by hand, annotated.
 */
#ifndef TESTS_ANNOTATE_SAMPLE_H
#define TESTS_ANNOTATE_SAMPLE_H

#include "unit/check.h"

#include "base/arena.h"
#include "base/buffer.h"
#include "dossier/annotate.h"

struct sample {
	struct dossier_document *document;
	struct dossier_annotation *annotation;
};

/* The text as a document; NULL without memory. */
static inline struct dossier_document *sample_document(const char *text, size_t length,
						       const char *published)
{
	struct arena *arena = arena_new((size_t)1 << 32);
	struct dossier_document *document = arena ? arena_zero(arena, 1, sizeof *document) : NULL;
	char *copy = document ? arena_string(arena, span_make(text, length)) : NULL;
	if (!copy) {
		arena_free(arena);
		return NULL;
	}
	document->arena = arena;
	document->id = "sample";
	document->source = "sample";
	document->text = copy;
	document->length = length;
	document->published = published;
	document->is_clean = true;
	return document;
}

static inline void sample_free(struct dossier_document *document)
{
	if (document)
		arena_free(document->arena);
}

static inline struct sample sample_annotate(const struct dossier_annotator *annotator,
					    const char *text, size_t length, const char *published)
{
	struct sample sample = {sample_document(text, length, published), NULL};
	struct dossier_error error = {0};
	assert_non_null(sample.document);
	assert_int_equal(DOSSIER_OK, dossier_annotate(annotator, sample.document,
						      &sample.annotation, NULL, &error));
	return sample;
}

#endif
