/* What the targets for formats with records share: the bytes go through a file, as the readers want
 * one, and every document and error is taken. The first byte chooses which allocation fails. */
#ifndef FUZZ_RECORDS_H
#define FUZZ_RECORDS_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "dossier/read.h"

static void fuzz_check(const struct dossier_document *document)
{
	if (utf8_check(document->text, document->length) != document->length ||
	    strlen(document->text) != document->length)
		abort();
	for (size_t i = 0; i < document->n_map; i++)
		if (document->map[i].source_end > document->raw_length)
			abort();
	for (size_t i = 0; document->given && i < document->given->n_words; i++)
		if (document->given->words[i].range.end > document->length)
			abort();
}

static void fuzz_take_all(const char *path, enum dossier_format format)
{
	struct dossier_reader *reader;
	struct dossier_document *document;
	struct dossier_error error;
	struct dossier_read_options options = {format, NULL};
	int got;
	if (dossier_reader_open(&reader, path, &options, &error))
		return;
	while ((got = dossier_reader_next(reader, &document, NULL, &error))) {
		if (got < 0 && error.status == DOSSIER_MEMORY)
			break;
		if (got < 0)
			continue;
		fuzz_check(document);
		dossier_document_free(document);
	}
	dossier_reader_close(reader);
}

static int fuzz_records(const uint8_t *bytes, size_t size, enum dossier_format format)
{
	char path[] = "/tmp/dossier-fuzz-XXXXXX";
	int fd = size ? mkstemp(path) : -1;
	if (fd < 0)
		return 0;
	FILE *file = fdopen(fd, "wb");
	if (!file || fwrite(bytes + 1, 1, size - 1, file) != size - 1)
		abort();
	fclose(file);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){.fail_at = bytes[0]};
#endif
	fuzz_take_all(path, format);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){0};
#endif
	unlink(path);
	return 0;
}

#endif
