/* Included once by the test that wants it: test programs are one file each. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "fault/vfs.h"

struct vfs_fault vfs_fault;

/* ---- Memory: each block has its size in front ---- */

#define HEAD 16

static void *memory_new(int size)
{
	char *block = mem_new((size_t)size + HEAD);
	if (!block)
		return NULL;
	memcpy(block, &size, sizeof size);
	return block + HEAD;
}

static void memory_free(void *at)
{
	if (at)
		mem_free((char *)at - HEAD);
}

static int memory_size(void *at)
{
	int size = 0;
	if (at)
		memcpy(&size, (char *)at - HEAD, sizeof size);
	return size;
}

static void *memory_resize(void *at, int size)
{
	if (!at)
		return memory_new(size);
	char *block = mem_resize((char *)at - HEAD, (size_t)size + HEAD, 1);
	if (!block)
		return NULL;
	memcpy(block, &size, sizeof size);
	return block + HEAD;
}

static int memory_round(int size)
{
	return (size + 7) & ~7;
}

static int memory_init(void *context)
{
	(void)context;
	return SQLITE_OK;
}

static void memory_shutdown(void *context)
{
	(void)context;
}

/* ---- Files ---- */

struct vfs_file {
	sqlite3_file base;
	sqlite3_file *real;
};

static sqlite3_vfs *below(void)
{
	return sqlite3_vfs_find("unix");
}

static int fails(enum vfs_call call)
{
	if (call != vfs_fault.call || !vfs_fault.fail_at)
		return 0;
	uint64_t n = ++vfs_fault.count;
	return n == vfs_fault.fail_at || (vfs_fault.is_persistent && n > vfs_fault.fail_at);
}

#define REAL(file) (((struct vfs_file *)(file))->real)

static int x_close(sqlite3_file *file)
{
	sqlite3_file *real = REAL(file);
	return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

static int x_read(sqlite3_file *file, void *to, int n, sqlite3_int64 at)
{
	if (fails(VFS_READ))
		return vfs_fault.code;
	return REAL(file)->pMethods->xRead(REAL(file), to, n, at);
}

static int x_write(sqlite3_file *file, const void *from, int n, sqlite3_int64 at)
{
	if (fails(VFS_WRITE)) { /* half of it gets there */
		REAL(file)->pMethods->xWrite(REAL(file), from, n / 2, at);
		return vfs_fault.code;
	}
	return REAL(file)->pMethods->xWrite(REAL(file), from, n, at);
}

static int x_truncate(sqlite3_file *file, sqlite3_int64 size)
{
	if (fails(VFS_TRUNCATE))
		return vfs_fault.code;
	return REAL(file)->pMethods->xTruncate(REAL(file), size);
}

static int x_sync(sqlite3_file *file, int flags)
{
	if (fails(VFS_SYNC))
		return vfs_fault.code;
	return REAL(file)->pMethods->xSync(REAL(file), flags);
}

static int x_size(sqlite3_file *file, sqlite3_int64 *size)
{
	return REAL(file)->pMethods->xFileSize(REAL(file), size);
}

static int x_lock(sqlite3_file *file, int level)
{
	if (fails(VFS_LOCK))
		return vfs_fault.code;
	return REAL(file)->pMethods->xLock(REAL(file), level);
}

static int x_unlock(sqlite3_file *file, int level)
{
	return REAL(file)->pMethods->xUnlock(REAL(file), level);
}

static int x_reserved(sqlite3_file *file, int *out)
{
	return REAL(file)->pMethods->xCheckReservedLock(REAL(file), out);
}

static int x_control(sqlite3_file *file, int op, void *argument)
{
	return REAL(file)->pMethods->xFileControl(REAL(file), op, argument);
}

static int x_sector(sqlite3_file *file)
{
	return REAL(file)->pMethods->xSectorSize(REAL(file));
}

static int x_device(sqlite3_file *file)
{
	return REAL(file)->pMethods->xDeviceCharacteristics(REAL(file));
}

static int x_shm_map(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
	return REAL(file)->pMethods->xShmMap(REAL(file), page, size, extend, out);
}

static int x_shm_lock(sqlite3_file *file, int offset, int n, int flags)
{
	return REAL(file)->pMethods->xShmLock(REAL(file), offset, n, flags);
}

static void x_shm_barrier(sqlite3_file *file)
{
	REAL(file)->pMethods->xShmBarrier(REAL(file));
}

static int x_shm_unmap(sqlite3_file *file, int remove)
{
	return REAL(file)->pMethods->xShmUnmap(REAL(file), remove);
}

static const sqlite3_io_methods methods = {
	2,          x_close,       x_read,      x_write,   x_truncate, x_sync,   x_size,
	x_lock,     x_unlock,      x_reserved,  x_control, x_sector,   x_device, x_shm_map,
	x_shm_lock, x_shm_barrier, x_shm_unmap, NULL,      NULL};

static int x_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
	struct vfs_file *ours = (struct vfs_file *)file;
	(void)vfs;
	ours->base.pMethods = NULL;
	if (fails(VFS_OPEN))
		return SQLITE_CANTOPEN;
	ours->real = (sqlite3_file *)(ours + 1);
	int code = below()->xOpen(below(), name, ours->real, flags, out);
	if (code == SQLITE_OK)
		ours->base.pMethods = &methods;
	return code;
}

static int x_delete(sqlite3_vfs *vfs, const char *name, int sync)
{
	(void)vfs;
	return below()->xDelete(below(), name, sync);
}

static int x_access(sqlite3_vfs *vfs, const char *name, int flags, int *out)
{
	(void)vfs;
	return below()->xAccess(below(), name, flags, out);
}

static int x_full(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
	(void)vfs;
	return below()->xFullPathname(below(), name, size, out);
}

int vfs_install(void)
{
	static const sqlite3_mem_methods memory = {memory_new,      memory_free,  memory_resize,
						   memory_size,     memory_round, memory_init,
						   memory_shutdown, NULL};
	static sqlite3_vfs vfs;
	int code = sqlite3_config(SQLITE_CONFIG_MALLOC, &memory);
	if (code == SQLITE_OK)
		code = sqlite3_initialize();
	if (code != SQLITE_OK)
		return code;
	vfs = *below();
	vfs.zName = "faulty";
	vfs.szOsFile = (int)sizeof(struct vfs_file) + below()->szOsFile;
	vfs.xOpen = x_open;
	vfs.xDelete = x_delete;
	vfs.xAccess = x_access;
	vfs.xFullPathname = x_full;
	return sqlite3_vfs_register(&vfs, 1);
}
