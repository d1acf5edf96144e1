/* What the targets for text and web pages share: one document from bytes, and what must hold of it.
 * The first byte chooses which allocation fails (0: none). */
#ifndef FUZZ_PAGE_H
#define FUZZ_PAGE_H

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "dossier/cancel.h"
#include "read/finish.h"
#include "read/phrasebook.h"

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

typedef enum dossier_status page_reader(struct builder *builder,
					const struct phrasebook *phrasebook, struct span raw,
					const struct dossier_cancel *cancel,
					struct dossier_error *error);

static enum dossier_status read_page(struct dossier_document **out, page_reader *read,
				     const char *bytes, size_t size,
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
		status = read(&builder, phrasebook, raw, NULL, &error);
	}
	if (!status)
		return finish_document(&builder, out, &error);
	builder_release(&builder);
	return status;
}

static int fuzz_page(const uint8_t *bytes, size_t size, page_reader *read)
{
	struct dossier_document *document;
	const struct phrasebook *phrasebook = phrases();
	if (!size)
		return 0;
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){.fail_at = bytes[0]};
#endif
	int is_bad = read_page(&document, read, (const char *)bytes + 1, size - 1, phrasebook);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){0};
#endif
	if (is_bad)
		return 0;
	check(document);
	dossier_document_free(document);
	return 0;
}

#endif
