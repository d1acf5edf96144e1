/*
 * The file layer: every file that is not SQLite's is opened, read, written and walked here.
 *
 * Paths are bytes as the system has them. Errors are DOSSIER_SYSTEM with the file's name and the
 * system's reason, or DOSSIER_LIMIT. Built with DOSSIER_FAULTS the k-th call of an operation can be
 * made to fail (file_fault).
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/buffer.h"
#include "dossier/cancel.h"

struct file;

/* path "-" is standard input. */
enum dossier_status file_open(struct file **out, const char *path,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;
/* At most size bytes; *got 0 is the end. */
enum dossier_status file_read(struct file *file, void *to, size_t size, size_t *got,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Bytes of the file, or 0 when that is not known (a pipe). */
uint64_t file_size(const struct file *file);
void file_close(struct file *file); /* NULL is taken */

/* Append the whole file to the buffer, whose limit holds. */
enum dossier_status file_load(const char *path, struct buffer *out,
			      const struct dossier_cancel *cancel,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Write beside, flush to the disk, rename: afterwards the old or the new is there, never half. */
enum dossier_status file_save(const char *path, struct span bytes,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;

enum file_kind { FILE_ABSENT, FILE_REGULAR, FILE_FOLDER, FILE_OTHER };
enum file_kind file_kind(const char *path);
/* What tells the file or folder from all others on this machine; false when it is not there. */
bool file_identity(const char *path, uint64_t *device, uint64_t *node);

/* The regular files and folders in a folder, names only, in byte order, without "." names.
 * names: one NUL-terminated string after the other; n of them. Release both the buffer. */
enum dossier_status file_list(const char *folder, struct buffer *names, size_t *n,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;

#ifdef DOSSIER_FAULTS
#include <stdbool.h>
/* For tests only: call number fail_at (1-based; 0: none) of any operation here fails with errno
 * number; a write may be cut short first when is_short. */
struct file_fault {
	uint64_t count, fail_at;
	int number;
	bool is_short, is_persistent;
};
extern struct file_fault file_fault;
#endif

#endif
