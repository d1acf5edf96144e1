/*
 * The whole of annotate on any text. The first byte of the input chooses which allocation fails (0:
 * none), the rest is the text; bytes that are no UTF-8 become question marks.
 */
#include "base/arena.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "dossier/annotate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct dossier_document *document_of(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new((size_t)1 << 30);
	struct dossier_document *document = arena ? arena_zero(arena, 1, sizeof *document) : NULL;
	char *text = document ? arena_string(arena, span_make((const char *)data, size)) : NULL;
	if (!text) {
		arena_free(arena);
		return NULL;
	}
	for (size_t at; (at = utf8_check(text, size)) < size;)
		text[at] = '?';
	for (size_t i = 0; i < size; i++)
		text[i] = text[i] ? text[i] : ' ';
	document->arena = arena;
	document->id = "fuzz";
	document->text = text;
	document->length = size;
	document->published = size % 3 ? "2016-09-14" : NULL;
	return document;
}

static void write_out(const struct dossier_annotation *annotation,
		      enum dossier_record_format format)
{
	char *out = NULL;
	size_t length = 0;
	if (dossier_annotation_write(annotation, format, &out, &length, NULL) == DOSSIER_OK)
		dossier_text_free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct dossier_annotator *annotator; /* read-only: one serves all inputs */
	struct dossier_annotation *annotation = NULL;
	struct dossier_error error = {0};
	if (!size || (!annotator && dossier_annotator_new(&annotator, NULL, &error)))
		return 0;
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){.fail_at = data[0]};
#endif
	struct dossier_document *document = document_of(data + 1, size - 1);
	if (document &&
	    dossier_annotate(annotator, document, &annotation, NULL, &error) == DOSSIER_OK) {
		write_out(annotation, DOSSIER_RECORD_JSONL);
		write_out(annotation, DOSSIER_RECORD_CONLLU);
	}
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){0};
#endif
	if (document)
		arena_free(document->arena);
	return 0;
}
