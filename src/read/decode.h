/*
 * Bytes to UTF-8 text, with the way back.
 *
 * What comes out is valid UTF-8 without NUL and without a byte order mark. Invalid bytes become
 * U+FFFD one by one and NULs spaces, both counted. Binary files are refused with what they seem to
 * be. Time and memory are linear.
 */
#ifndef READ_DECODE_H
#define READ_DECODE_H

#include "base/arena.h"
#include "base/span.h"
#include "dossier/error.h"

/* From text[start] to the start of the next run the text came from the raw bytes at source, up to
 * the source of the next run; verbatim: byte for byte. */
struct decode_run {
	uint32_t start;
	bool is_verbatim;
	uint64_t source;
};

struct decoded {
	struct span text;              /* in the arena, or within raw */
	const struct decode_run *runs; /* n_runs and one more, that marks the end */
	size_t n_runs;
	const char *encoding; /* "UTF-8" */
	size_t n_replaced;
};

/* A text longer than the limit "document" is refused. raw must live as long as the arena. declared
 * is the encoding that the bytes say they are in, or NULL; it counts when they are no UTF-8. */
enum dossier_status decode(struct decoded *out, struct arena *arena, struct span raw,
			   const char *declared, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The run that holds the byte at offset of the text. O(log n). */
size_t decode_find(const struct decoded *decoded, size_t offset);
/* The raw bytes that text[start .. end) came from, as exactly as the runs tell. */
uint64_t decode_source_start(const struct decoded *decoded, size_t start);
uint64_t decode_source_end(const struct decoded *decoded, size_t end);

#endif
