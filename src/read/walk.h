/*
 * A path as a list of files: the file itself, or all below a folder in byte order of their names.
 *
 * Names that begin with "." are passed over. Folders are entered up to the limit "nesting"; one
 * that holds itself (through a link) is refused.
 */
#ifndef READ_WALK_H
#define READ_WALK_H

#include "dossier/error.h"

struct walk;

enum dossier_status walk_new(struct walk **out, const char *path,
			     struct dossier_error *error) DOSSIER_MUST_CHECK;
/* 1: *path is the next file, valid until the next call. 0: the end. -1: something below cannot be
 * read (a folder, or a file that is no regular file); the next call goes on behind it. */
int walk_next(struct walk *walk, const char **path, struct dossier_error *error);
void walk_free(struct walk *walk); /* NULL is taken */

#endif
