/* The first bytes decide: SQLite's 16-byte header, or a control character that no text has. */
#include "shell/recognize.h"

#include "base/file.h"

#define HEADER "SQLite format 3" /* and a NUL: 16 bytes */

static bool has_controls(const char *at, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)at[i];
		if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f')
			return true;
	}
	return false;
}

static bool read_start(const char *path, char *to, size_t size, size_t *n)
{
	struct dossier_error error;
	struct file *file;
	size_t got = 1;
	bool is_good = true;
	*n = 0;
	if (file_open(&file, path, &error))
		return false;
	while (is_good && got && *n < size) {
		is_good = !file_read(file, to + *n, size - *n, &got, &error);
		*n += is_good ? got : 0;
	}
	file_close(file);
	return is_good;
}

enum recognized recognize(const char *path)
{
	char start[512];
	size_t n = 0;
	struct span name = span_of(path);
	if (!strcmp(path, "-"))
		return RECOGNIZED_SCRIPT;
	bool is_named_dossier = span_ends(name, SPAN(".dossier"));
	/* not a pipe: what is read of it would be lost for whoever reads it next */
	if (file_kind(path) == FILE_OTHER)
		return is_named_dossier ? RECOGNIZED_DOSSIER : RECOGNIZED_SCRIPT;
	if (file_kind(path) != FILE_REGULAR || !read_start(path, start, sizeof start, &n))
		return span_ends(name, SPAN(".lua")) ? RECOGNIZED_SCRIPT : RECOGNIZED_DOSSIER;
	if (n >= sizeof HEADER && !memcmp(start, HEADER, sizeof HEADER))
		return RECOGNIZED_DOSSIER;
	return is_named_dossier || has_controls(start, n) ? RECOGNIZED_DOSSIER : RECOGNIZED_SCRIPT;
}
