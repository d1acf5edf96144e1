/* The allocator is the system's; what is ours is the overflow check and the failure point. */
#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

#ifdef DOSSIER_FAULTS
struct mem_fault mem_fault;

static bool must_fail(void)
{
	uint64_t n = ++mem_fault.count;
	if (!mem_fault.fail_at)
		return false;
	return n == mem_fault.fail_at || (mem_fault.is_persistent && n > mem_fault.fail_at);
}
#else
static bool must_fail(void)
{
	return false;
}
#endif

void *mem_new(size_t size)
{
	return must_fail() ? NULL : malloc(size ? size : 1);
}

void *mem_zero(size_t size)
{
	return must_fail() ? NULL : calloc(1, size ? size : 1);
}

void *mem_array(size_t count, size_t size)
{
	if (must_fail() || (size && count > SIZE_MAX / size))
		return NULL;
	return calloc(count ? count : 1, size ? size : 1);
}

void *mem_resize(void *block, size_t count, size_t size)
{
	if (must_fail() || (size && count > SIZE_MAX / size))
		return NULL;
	size_t bytes = count * size;
	return realloc(block, bytes ? bytes : 1);
}

char *mem_string(const char *at, size_t length)
{
	char *copy = length < SIZE_MAX ? mem_new(length + 1) : NULL;
	if (!copy)
		return NULL;
	if (length)
		memcpy(copy, at, length);
	copy[length] = '\0';
	return copy;
}

void mem_free(void *block)
{
	free(block);
}
