/* CoNLL-U: any bytes give documents and errors, one after the other, to the end. */
#include "fuzz_records.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	return fuzz_records(bytes, size, DOSSIER_FORMAT_CONLLU);
}
