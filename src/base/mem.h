/*
 * The allocator: every byte the library takes from the system is taken here.
 *
 * All return NULL when there is no memory; the caller says so with error_memory(). mem_free()
 * takes NULL. Built with DOSSIER_FAULTS the k-th allocation can be made to fail (mem_fault).
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

void *mem_new(size_t size);  /* not set to anything */
void *mem_zero(size_t size); /* all bits 0 */
/* count * size bytes, all bits 0; NULL too when the product overflows. */
void *mem_array(size_t count, size_t size);
/* As realloc() for count * size bytes; NULL leaves the old block alone. */
void *mem_resize(void *block, size_t count, size_t size);
/* A NUL-terminated copy. */
char *mem_string(const char *at, size_t length);
void mem_free(void *block);

#ifdef DOSSIER_FAULTS
/* For tests only, and the one writable global outside the shell: fail allocation number fail_at
 * (1-based; 0: none), and all later ones when is_persistent. count counts them all. */
struct mem_fault {
	uint64_t count, fail_at;
	bool is_persistent;
};
extern struct mem_fault mem_fault;
#endif

#endif
