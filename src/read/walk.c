/* A stack of folders, each with the list of its names and the next one to visit. */
#include "read/walk.h"

#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"
#include "dossier/limits.h"

struct folder {
	size_t path_length; /* of walk->path */
	struct buffer names;
	size_t at; /* of the next name in names */
	uint64_t device, node;
};

struct walk {
	struct buffer path; /* of what is visited now */
	struct folder *folders;
	size_t depth, capacity;
	bool has_begun;
};

enum dossier_status walk_new(struct walk **out, const char *path, struct dossier_error *error)
{
	struct walk *walk = mem_zero(sizeof *walk);
	if (!walk)
		return error_memory(error);
	buffer_init(&walk->path, 65536);
	buffer_string(&walk->path, path);
	enum dossier_status status = buffer_status(&walk->path, error);
	if (status) {
		walk_free(walk);
		return status;
	}
	*out = walk;
	return DOSSIER_OK;
}

static bool is_within_itself(const struct walk *walk, uint64_t device, uint64_t node)
{
	for (size_t i = 0; i < walk->depth; i++)
		if (walk->folders[i].device == device && walk->folders[i].node == node)
			return true;
	return false;
}

static struct folder *push(struct walk *walk)
{
	if (walk->depth == walk->capacity) {
		size_t capacity = walk->capacity ? walk->capacity * 2 : 8;
		struct folder *folders = mem_resize(walk->folders, capacity, sizeof *folders);
		if (!folders)
			return NULL;
		walk->folders = folders;
		walk->capacity = capacity;
	}
	return &walk->folders[walk->depth];
}

static enum dossier_status enter(struct walk *walk, struct dossier_error *error)
{
	const char *path = walk->path.at;
	struct folder folder = {.path_length = walk->path.length};
	size_t n;
	if (walk->depth >= dossier_limit_get(DOSSIER_LIMIT_NESTING)->value)
		return error_set(error, DOSSIER_LIMIT,
				 "limit \"nesting\" reached: folders nested too deep");
	if (file_identity(path, &folder.device, &folder.node) &&
	    is_within_itself(walk, folder.device, folder.node))
		return error_set(error, DOSSIER_INPUT, "the folder holds itself through a link");
	buffer_init(&folder.names, SIZE_MAX / 2);
	enum dossier_status status = file_list(path, &folder.names, &n, error);
	struct folder *top = status ? NULL : push(walk);
	if (!top) {
		buffer_release(&folder.names);
		return status ? status : error_memory(error);
	}
	*top = folder;
	walk->depth++;
	return DOSSIER_OK;
}

/* Set the path to the next name of the innermost folder that has one; false at the end. */
static bool advance(struct walk *walk)
{
	while (walk->depth) {
		struct folder *folder = &walk->folders[walk->depth - 1];
		if (folder->at < folder->names.length) {
			const char *name = folder->names.at + folder->at;
			folder->at += strlen(name) + 1;
			walk->path.length = folder->path_length;
			if (walk->path.at[walk->path.length - 1] != '/')
				buffer_char(&walk->path, '/');
			buffer_string(&walk->path, name);
			return true;
		}
		buffer_release(&folder->names);
		walk->depth--;
	}
	return false;
}

static int fail(const struct walk *walk, struct dossier_error *error)
{
	error_at(error, walk->path.at, 0, -1);
	return -1;
}

int walk_next(struct walk *walk, const char **path, struct dossier_error *error)
{
	for (;;) {
		bool is_first = !walk->has_begun;
		walk->has_begun = true;
		if (!is_first && !advance(walk))
			return 0;
		if (buffer_status(&walk->path, error)) {
			walk->path.failure = DOSSIER_OK;
			return fail(walk, error);
		}
		*path = walk->path.at;
		enum file_kind kind =
			strcmp(*path, "-") || !is_first ? file_kind(*path) : FILE_REGULAR;
		if (kind == FILE_FOLDER) {
			if (enter(walk, error))
				return fail(walk, error);
			continue;
		}
		if (kind != FILE_OTHER || is_first)
			return 1;
		error_set(error, DOSSIER_INPUT, "not a regular file");
		return fail(walk, error);
	}
}

void walk_free(struct walk *walk)
{
	if (!walk)
		return;
	for (size_t i = 0; i < walk->depth; i++)
		buffer_release(&walk->folders[i].names);
	mem_free(walk->folders);
	buffer_release(&walk->path);
	mem_free(walk);
}
