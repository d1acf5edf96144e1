/* The reader of web pages: any bytes give a document or an error, and the document is sound. */
#include "fuzz_page.h"
#include "read/html.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	return fuzz_page(bytes, size, html_read);
}
