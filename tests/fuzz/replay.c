/*
 * A main for fuzz targets without libFuzzer: runs the target on each file named, or on each file
 * of each folder named. So the seed corpora are tests in every build, with any compiler.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int run_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	if (!file)
		return 0;
	uint8_t *data = malloc(1 << 20);
	size_t size = data ? fread(data, 1, 1 << 20, file) : 0;
	fclose(file);
	/* A block of exactly this size, so that the sanitizer sees a read past the end. */
	uint8_t *exact = malloc(size ? size : 1);
	if (data && exact) {
		memcpy(exact, data, size);
		LLVMFuzzerTestOneInput(exact, size);
	}
	free(exact);
	free(data);
	return 1;
}

static int run(const char *path)
{
	DIR *folder = opendir(path);
	if (!folder)
		return run_file(path);
	int n = 0;
	for (struct dirent *entry; (entry = readdir(folder));) {
		char name[4096];
		if (entry->d_name[0] == '.')
			continue;
		snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
		n += run_file(name);
	}
	closedir(folder);
	return n;
}

int main(int argc, char **argv)
{
	int n = 0;
	for (int i = 1; i < argc; i++)
		n += run(argv[i]);
	printf("%d inputs\n", n);
	return n ? 0 : 1;
}
