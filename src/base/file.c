/* The file layer over POSIX calls; EINTR is taken up again. */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/mem.h"

struct file {
	int fd;
	uint64_t size;
	char *path;
};

#ifdef DOSSIER_FAULTS
struct file_fault file_fault;

static bool must_fail(void)
{
	uint64_t n = ++file_fault.count;
	if (!file_fault.fail_at || n < file_fault.fail_at ||
	    (n > file_fault.fail_at && !file_fault.is_persistent))
		return false;
	errno = file_fault.number;
	return true;
}
#else
static bool must_fail(void)
{
	return false;
}
#endif

static int open_fd(const char *path, int flags)
{
	int fd;
	do
		fd = must_fail() ? -1 : open(path, flags | O_CLOEXEC, 0666);
	while (fd < 0 && errno == EINTR);
	return fd;
}

enum dossier_status file_open(struct file **out, const char *path, struct dossier_error *error)
{
	bool is_stdin = !strcmp(path, "-");
	const char *name = is_stdin ? "standard input" : path;
	struct file *file = mem_zero(sizeof *file);
	char *copy = mem_string(name, strlen(name));
	if (!file || !copy) {
		mem_free(file);
		mem_free(copy);
		return error_memory(error);
	}
	struct stat info;
	file->path = copy;
	file->fd = is_stdin ? STDIN_FILENO : open_fd(path, O_RDONLY);
	if (file->fd < 0 || fstat(file->fd, &info)) {
		enum dossier_status status = error_system(error, "open", name, errno);
		file_close(file);
		return status;
	}
	if (S_ISDIR(info.st_mode)) {
		error_system(error, "read", name, EISDIR);
		file_close(file);
		return DOSSIER_SYSTEM;
	}
	file->size = S_ISREG(info.st_mode) ? (uint64_t)info.st_size : 0;
	*out = file;
	return DOSSIER_OK;
}

enum dossier_status file_read(struct file *file, void *to, size_t size, size_t *got,
			      struct dossier_error *error)
{
	ssize_t n;
	do
		n = must_fail() ? -1 : read(file->fd, to, size);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return error_system(error, "read", file->path, errno);
	*got = (size_t)n;
	return DOSSIER_OK;
}

uint64_t file_size(const struct file *file)
{
	return file->size;
}

void file_close(struct file *file)
{
	if (!file)
		return;
	if (file->fd > STDERR_FILENO)
		close(file->fd);
	mem_free(file->path);
	mem_free(file);
}

static enum dossier_status load(struct file *file, struct buffer *out,
				const struct dossier_cancel *cancel, struct dossier_error *error)
{
	for (;;) {
		size_t room = 65536, got;
		if (room > out->limit - out->length)
			room = out->limit - out->length + 1;
		char *to = mem_new(room);
		if (!to)
			return error_memory(error);
		enum dossier_status status = file_read(file, to, room, &got, error);
		if (!status)
			buffer_append(out, to, got);
		mem_free(to);
		if (!status && cancel && cancel->is_set)
			status = error_interrupted(error);
		if (status || !got)
			return status;
		if ((status = buffer_status(out, error)))
			return error_at(error, file->path, 0, -1);
	}
}

enum dossier_status file_load(const char *path, struct buffer *out,
			      const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct file *file;
	enum dossier_status status = file_open(&file, path, error);
	if (status)
		return status;
	status = load(file, out, cancel, error);
	file_close(file);
	return status;
}

static int write_all(int fd, struct span bytes)
{
	while (bytes.length) {
		size_t n = bytes.length;
#ifdef DOSSIER_FAULTS
		if (file_fault.is_short && n > 1)
			n /= 2;
#endif
		ssize_t done = must_fail() ? -1 : write(fd, bytes.at, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return -1;
		bytes = span_make(bytes.at + done, bytes.length - (size_t)done);
	}
	return 0;
}

enum dossier_status file_save(const char *path, struct span bytes, struct dossier_error *error)
{
	size_t length = strlen(path) + 32;
	char *beside = mem_new(length);
	if (!beside)
		return error_memory(error);
	snprintf(beside, length, "%s.%ld.part", path, (long)getpid());
	int fd = open_fd(beside, O_WRONLY | O_CREAT | O_TRUNC);
	bool is_bad = fd < 0 || write_all(fd, bytes) || must_fail() || fsync(fd);
	int number = errno;
	if (fd >= 0 && close(fd) && !is_bad) {
		is_bad = true;
		number = errno;
	}
	if (!is_bad && (must_fail() || rename(beside, path))) {
		is_bad = true;
		number = errno;
	}
	if (is_bad && fd >= 0)
		unlink(beside);
	mem_free(beside);
	return is_bad ? error_system(error, "write", path, number) : DOSSIER_OK;
}

enum file_kind file_kind(const char *path)
{
	struct stat info;
	if (stat(path, &info))
		return FILE_ABSENT;
	if (S_ISREG(info.st_mode))
		return FILE_REGULAR;
	return S_ISDIR(info.st_mode) ? FILE_FOLDER : FILE_OTHER;
}

bool file_identity(const char *path, uint64_t *device, uint64_t *node)
{
	struct stat info;
	if (stat(path, &info))
		return false;
	*device = (uint64_t)info.st_dev;
	*node = (uint64_t)info.st_ino;
	return true;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int is_listed(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static enum dossier_status collect(DIR *folder, const char *path, char ***names, size_t *n,
				   struct dossier_error *error)
{
	size_t capacity = 0;
	for (;;) {
		errno = 0;
		struct dirent *entry = must_fail() ? NULL : readdir(folder);
		if (!entry)
			return errno ? error_system(error, "list", path, errno) : DOSSIER_OK;
		if (!is_listed(entry))
			continue;
		if (*n == capacity) {
			capacity = capacity ? capacity * 2 : 64;
			char **wider = mem_resize(*names, capacity, sizeof **names);
			if (!wider)
				return error_memory(error);
			*names = wider;
		}
		char *copy = mem_string(entry->d_name, strlen(entry->d_name));
		if (!copy)
			return error_memory(error);
		(*names)[(*n)++] = copy;
	}
}

enum dossier_status file_list(const char *path, struct buffer *out, size_t *n,
			      struct dossier_error *error)
{
	DIR *folder = must_fail() ? NULL : opendir(path);
	if (!folder)
		return error_system(error, "list", path, errno);
	char **names = NULL;
	*n = 0;
	enum dossier_status status = collect(folder, path, &names, n, error);
	closedir(folder);
	if (!status && *n)
		qsort(names, *n, sizeof *names, compare_names);
	for (size_t i = 0; i < *n; i++) {
		if (!status)
			buffer_append(out, names[i], strlen(names[i]) + 1);
		mem_free(names[i]);
	}
	mem_free(names);
	return status ? status : buffer_status(out, error);
}
