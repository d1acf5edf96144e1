/* The door to uchardet; the conversion itself is the C library's iconv. */
#include "read/encoding.h"

#include <iconv.h>
#include <stdio.h>
#include <uchardet/uchardet.h>

#include "base/error.h"
#include "base/mem.h"

#define SAMPLE (256u * 1024u)

struct encoding {
	iconv_t converter;
};

enum dossier_status encoding_guess(struct span bytes, char name[ENCODING_NAME],
				   struct dossier_error *error)
{
	uchardet_t detector = uchardet_new();
	if (!detector)
		return error_memory(error);
	name[0] = '\0';
	size_t n = bytes.length < SAMPLE ? bytes.length : SAMPLE;
	if (!uchardet_handle_data(detector, bytes.at, n)) {
		uchardet_data_end(detector);
		snprintf(name, ENCODING_NAME, "%s", uchardet_get_charset(detector));
	}
	uchardet_delete(detector);
	return DOSSIER_OK;
}

enum dossier_status encoding_open(struct encoding **out, const char *name,
				  struct dossier_error *error)
{
	struct encoding *encoding = mem_new(sizeof *encoding);
	if (!encoding)
		return error_memory(error);
	encoding->converter = iconv_open("UTF-8", name);
	if (encoding->converter == (iconv_t)-1) {
		mem_free(encoding);
		return error_set(error, DOSSIER_INPUT, "the encoding \"%s\" is not known", name);
	}
	*out = encoding;
	return DOSSIER_OK;
}

/* The least number of bytes that make a character is sought, so that a step is a character. */
size_t encoding_step(struct encoding *encoding, struct span bytes, char out[8], size_t *n_out)
{
	for (size_t n = 1; n <= 8 && n <= bytes.length; n++) {
		char *in = (char *)(uintptr_t)bytes.at; /* iconv does not write there */
		char *to = out;
		size_t in_left = n, out_left = 8;
		iconv(encoding->converter, &in, &in_left, &to, &out_left);
		*n_out = 8 - out_left;
		if (*n_out && !in_left)
			return n;
		iconv(encoding->converter, NULL, NULL, NULL, NULL);
	}
	return 0;
}

void encoding_close(struct encoding *encoding)
{
	if (!encoding)
		return;
	iconv_close(encoding->converter);
	mem_free(encoding);
}
