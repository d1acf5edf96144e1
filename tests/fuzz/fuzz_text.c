/* The text reader: any bytes give a document or an error, and the document is sound. The first byte
 * chooses which allocation fails (0: none). */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "read/finish.h"
#include "read/text.h"

static void require(int is_so)
{
	if (!is_so)
		abort();
}

static void check(const struct dossier_document *document)
{
	size_t at = 0;
	require(utf8_check(document->text, document->length) == document->length);
	require(strlen(document->text) == document->length);
	for (size_t i = 0; i < document->n_map; i++) {
		require(document->map[i].start == at);
		require(document->map[i].source_end <= document->raw_length);
		at += document->map[i].length;
	}
	require(at == document->length);
	for (size_t i = 0; i < document->n_zones; i++)
		require(document->zones[i].range.end <= document->length);
	for (size_t i = 0; i < document->n_damage; i++)
		require(document->damage[i].range.end <= document->length);
	require(document->published_why != NULL);
}

/* Made once: the target is about pages. */
static const struct phrasebook *phrases(void)
{
	static struct phrasebook *phrasebook;
	struct dossier_error error;
	if (!phrasebook)
		require(!phrasebook_new(&phrasebook, &error));
	return phrasebook;
}

static enum dossier_status read_page(struct dossier_document **out, const char *bytes, size_t size,
				     const struct phrasebook *phrasebook)
{
	struct builder builder;
	struct dossier_error error;
	enum dossier_status status = builder_init(&builder, &error);
	if (status)
		return status;
	struct span raw = {arena_string(builder.arena, span_make(bytes, size)), size};
	status = raw.at ? DOSSIER_OK : DOSSIER_MEMORY;
	if (!status) {
		builder_raw(&builder, raw);
		status = text_read(&builder, phrasebook, raw, NULL, &error);
	}
	if (!status)
		return finish_document(&builder, out, &error);
	builder_release(&builder);
	return status;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct dossier_document *document;
	const struct phrasebook *phrasebook = phrases();
	if (!size)
		return 0;
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){.fail_at = bytes[0]};
#endif
	int is_bad = read_page(&document, (const char *)bytes + 1, size - 1, phrasebook);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){0};
#endif
	if (is_bad)
		return 0;
	check(document);
	dossier_document_free(document);
	return 0;
}
