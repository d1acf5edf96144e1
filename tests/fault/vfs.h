/*
 * SQLite made to fail: its allocations counted with the library's own (base/mem.h), and a file
 * layer in front of the system's in which call number fail_at of one kind fails.
 */
#ifndef TESTS_VFS_H
#define TESTS_VFS_H

#include <sqlite3.h>
#include <stdint.h>

enum vfs_call { VFS_READ, VFS_WRITE, VFS_SYNC, VFS_TRUNCATE, VFS_OPEN, VFS_LOCK, VFS_CALLS };

struct vfs_fault {
	enum vfs_call call;
	uint64_t count, fail_at; /* 0: nothing fails */
	int code;                /* SQLITE_IOERR_WRITE, SQLITE_FULL, ... */
	int is_persistent;
};
extern struct vfs_fault vfs_fault;

/* Before SQLite is used. An SQLite status. */
int vfs_install(void);

#endif
