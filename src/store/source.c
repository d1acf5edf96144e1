/*
 * map = count run*count
 * run = gap length is-verbatim source-gap [source-length]     numbers are varints
 *   gap         from the end of the run before, in the text
 *   source-gap  signed, from the end of the run before, in the source
 *   source-length  only when the run is not verbatim: else it is length
 */
#include "store/source.h"

#include "base/error.h"
#include "store/varint.h"

void source_pack(const struct dossier_document *document, struct buffer *out)
{
	uint64_t text = 0, source = 0;
	varint_put(out, document->n_map);
	for (size_t i = 0; i < document->n_map; i++) {
		const struct dossier_map *run = &document->map[i];
		varint_put_signed(out, (int64_t)run->start - (int64_t)text);
		varint_put(out, run->length);
		varint_put(out, run->verbatim);
		varint_put_signed(out, (int64_t)(run->source - source));
		if (!run->verbatim)
			varint_put_signed(out, (int64_t)(run->source_end - run->source));
		text = run->start + (uint64_t)run->length;
		source = run->verbatim ? run->source + run->length : run->source_end;
	}
}

static struct dossier_map next_run(struct varints *in, uint64_t *text, uint64_t *source)
{
	uint64_t start = *text + (uint64_t)varint_next_signed(in);
	uint64_t length = varint_next_to(in, UINT32_MAX);
	bool verbatim = varint_next_to(in, 1);
	uint64_t from = *source + (uint64_t)varint_next_signed(in);
	uint64_t to = from + (verbatim ? length : (uint64_t)varint_next_signed(in));
	if (start > UINT32_MAX || start + length > UINT32_MAX || from > INT64_MAX || to < from)
		in->is_bad = true;
	*text = start + length;
	*source = to;
	return (struct dossier_map){(uint32_t)start, (uint32_t)length, from, to, verbatim};
}

/* A place between two bytes counts as in the run that it touches. */
static bool meets(const struct dossier_map *run, uint32_t start, uint32_t end)
{
	uint64_t last = (uint64_t)run->start + run->length;
	return start == end ? start >= run->start && start <= last
			    : start < last && end > run->start;
}

static void widen(const struct dossier_map *run, uint32_t start, uint32_t end, uint64_t *from,
		  uint64_t *to, bool found)
{
	uint64_t a = run->source, b = run->source_end;
	if (run->verbatim && start > run->start)
		a = run->source + (start - run->start);
	if (run->verbatim && end < run->start + (uint64_t)run->length)
		b = run->source + (end > run->start ? end - run->start : 0);
	*from = found && *from < a ? *from : a;
	*to = found && *to > b ? *to : b;
}

enum dossier_status source_find(struct span packed, uint32_t start, uint32_t end, uint64_t *from,
				uint64_t *to, bool *found, struct dossier_error *error)
{
	struct varints in = varints_of(packed);
	uint64_t text = 0, source = 0, first = 0, last = 0;
	bool is_found = false;
	uint64_t n = varint_next_to(&in, packed.length);
	for (uint64_t i = 0; i < n && !in.is_bad; i++) {
		struct dossier_map run = next_run(&in, &text, &source);
		if (in.is_bad || !meets(&run, start, end))
			continue;
		widen(&run, start, end, &first, &last, is_found);
		is_found = true;
	}
	if (in.is_bad)
		return error_set(error, DOSSIER_CORRUPT, "the map to the source is damaged");
	*from = first;
	*to = last;
	*found = is_found;
	return DOSSIER_OK;
}
