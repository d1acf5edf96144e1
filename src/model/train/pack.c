/*
 * pack_model OUT FILE.bin...: the model file (model.h) whose sections are these files, each named
 * as its file without the ending. Run by the build.
 */
#include <stdio.h>

#include "base/error.h"
#include "base/file.h"

#define MAGIC "dossier-model 1\n"
#define MAGIC_SIZE 16u
#define NAME_SIZE 16u
#define ENTRY_SIZE (NAME_SIZE + 16u)
#define ALIGNMENT 64u
#define MOST_SECTIONS 64
#define MOST_BYTES ((size_t)1 << 30)

static void put_u64(struct buffer *out, uint64_t value)
{
	for (int i = 0; i < 8; i++)
		buffer_char(out, (char)(value >> 8 * i));
}

static size_t aligned(size_t at)
{
	return (at + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static void put_name(struct buffer *out, const char *path)
{
	char name[NAME_SIZE] = {0};
	const char *slash = strrchr(path, '/');
	struct span rest = span_of(slash ? slash + 1 : path), base;
	if (span_split(&rest, '.', &base) && base.length < NAME_SIZE)
		memcpy(name, base.at, base.length);
	buffer_append(out, name, NAME_SIZE);
}

static void write_model(struct buffer *out, char **paths, const struct buffer *files, size_t n)
{
	size_t at = aligned(MAGIC_SIZE + 8 + n * ENTRY_SIZE);
	buffer_append(out, MAGIC, MAGIC_SIZE);
	put_u64(out, n);
	for (size_t i = 0; i < n; i++) {
		put_name(out, paths[i]);
		put_u64(out, at);
		put_u64(out, files[i].length);
		at = aligned(at + files[i].length + 1); /* so that a text ends in a NUL */
	}
	for (size_t i = 0; i < n; i++) {
		while (out->length % ALIGNMENT && !out->failure)
			buffer_char(out, 0);
		buffer_span(out, buffer_all(&files[i]));
		buffer_char(out, 0);
	}
}

int main(int argc, char **argv)
{
	struct buffer files[MOST_SECTIONS], out;
	struct dossier_error error = {0};
	enum dossier_status status = DOSSIER_OK;
	size_t n = 0, wanted = argc > 2 ? (size_t)argc - 2 : 0;
	if (argc < 2 || wanted > MOST_SECTIONS) {
		fprintf(stderr, "usage: pack_model OUT FILE.bin...\n");
		return 2;
	}
	for (; !status && n < wanted; n++) {
		buffer_init(&files[n], MOST_BYTES);
		status = file_load(argv[2 + n], &files[n], NULL, &error);
	}
	buffer_init(&out, MOST_BYTES);
	if (!status)
		write_model(&out, argv + 2, files, n);
	if (!status)
		status = buffer_status(&out, &error);
	if (!status)
		status = file_save(argv[1], buffer_all(&out), &error);
	if (status)
		fprintf(stderr, "pack_model: %s\n", error.message);
	for (size_t i = 0; i < n; i++)
		buffer_release(&files[i]);
	buffer_release(&out);
	return status != DOSSIER_OK;
}
