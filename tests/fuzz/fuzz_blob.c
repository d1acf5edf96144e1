/*
 * Packed tokens and source maps, as a forged dossier file could hold them: refused, or in bounds.
 * The first byte says which: an even one tokens, an odd one a map.
 */
#include <stdlib.h>

#include "store/source.h"
#include "store/tokens.h"

#define TEXT_LENGTH 1000

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void unpack_tokens(struct span packed)
{
	static char text[TEXT_LENGTH];
	struct dossier_error error;
	struct dossier_token *tokens;
	size_t n = 0;
	struct arena *arena = arena_new((size_t)1 << 26);
	struct span span = span_make(text, sizeof text);
	if (arena && !tokens_unpack(packed, span, arena, &tokens, &n, &error))
		for (size_t i = 0; i < n; i++)
			if (tokens[i].range.end > sizeof text ||
			    tokens[i].range.start > tokens[i].range.end ||
			    (tokens[i].head != DOSSIER_NONE && tokens[i].head >= n) ||
			    !tokens[i].form || !tokens[i].lemma)
				abort();
	arena_free(arena);
}

static void unpack_map(struct span packed)
{
	struct dossier_error error;
	for (uint32_t start = 0; start < 64; start += 7) {
		uint64_t from = 0, to = 0;
		bool found = false;
		if (!source_find(packed, start, start + 5, &from, &to, &found, &error) && found &&
		    from > to)
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!size)
		return 0;
	struct span packed = span_make((const char *)data + 1, size - 1);
	if (data[0] % 2)
		unpack_map(packed);
	else
		unpack_tokens(packed);
	return 0;
}
