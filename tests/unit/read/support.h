/* What the tests of the read floor share: files of their own, documents from bytes. */
#ifndef UNIT_READ_SUPPORT_H
#define UNIT_READ_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "dossier/read.h"

/* A fresh folder that dies with the test process's clean_folder(). */
static inline const char *fresh_folder(char path[64])
{
	snprintf(path, 64, "/tmp/dossier-read-XXXXXX");
	assert_non_null(mkdtemp(path));
	return path;
}

static inline void write_file(const char *folder, const char *name, const char *bytes,
			      size_t length)
{
	char path[256];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	fclose(file);
}

static inline void remove_file(const char *folder, const char *name)
{
	char path[256];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	remove(path);
}

/* The document that a scraped page becomes. */
static inline struct dossier_document *read_page(const char *page, size_t length)
{
	struct dossier_document *document = NULL;
	struct dossier_error error;
	struct dossier_read_options options = {DOSSIER_FORMAT_TEXT, NULL};
	assert_int_equal(
		dossier_document_from_text(&document, "page", page, length, &options, &error),
		DOSSIER_OK);
	return document;
}

/* The first document of a file with these bytes, or NULL and the error. */
static inline struct dossier_document *read_named(const char *name, const char *bytes,
						  size_t length, struct dossier_error *error)
{
	char folder[64], path[256];
	struct dossier_reader *reader;
	struct dossier_document *document = NULL;
	write_file(fresh_folder(folder), name, bytes, length);
	snprintf(path, sizeof path, "%s/%s", folder, name);
	assert_int_equal(dossier_reader_open(&reader, path, NULL, error), DOSSIER_OK);
	int got = dossier_reader_next(reader, &document, NULL, error);
	dossier_reader_close(reader);
	remove_file(folder, name);
	rmdir(folder);
	return got == 1 ? document : NULL;
}

static inline size_t count_zones(const struct dossier_document *document,
				 enum dossier_zone_kind kind)
{
	size_t n = 0;
	for (size_t i = 0; i < document->n_zones; i++)
		n += document->zones[i].kind == kind;
	return n;
}

#endif
