/* The map is kept short: a run that continues the last one lengthens it. */
#include "read/builder.h"

#include <string.h>

#include "base/error.h"
#include "base/sha256.h"
#include "dossier/limits.h"
#include "read/white.h"

enum dossier_status builder_init(struct builder *builder, struct dossier_error *error)
{
	*builder = (struct builder){0};
	builder->arena = arena_new((size_t)dossier_limit_get(DOSSIER_LIMIT_ARENA)->value);
	if (!builder->arena)
		return error_memory(error);
	builder->document = arena_zero(builder->arena, 1, sizeof *builder->document);
	if (!builder->document) {
		enum dossier_status status = arena_error(builder->arena, error);
		builder_release(builder);
		return status;
	}
	builder->document->arena = builder->arena;
	builder->document->encoding = "UTF-8";
	builder->document->raw = (const unsigned char *)"";
	buffer_init(&builder->text, (size_t)dossier_limit_get(DOSSIER_LIMIT_DOCUMENT)->value);
	return DOSSIER_OK;
}

void builder_raw(struct builder *builder, struct span raw)
{
	builder->document->raw = (const unsigned char *)raw.at;
	builder->document->raw_length = raw.length;
	sha256(raw, builder->document->sha256);
}

const char *builder_string(struct builder *builder, struct span span)
{
	char *copy = arena_string(builder->arena, span);
	if (!copy) {
		builder->has_failed = true;
		return NULL;
	}
	for (size_t i = 0; i < span.length; i++)
		if (!copy[i])
			copy[i] = ' ';
	return copy;
}

static bool goes_on(const struct dossier_map *last, size_t start, uint64_t source, bool is_verbatim)
{
	return last->verbatim && is_verbatim && last->start + last->length == start &&
	       last->source_end == source;
}

void builder_append(struct builder *builder, struct span bytes, uint64_t source,
		    uint64_t source_end, bool is_verbatim)
{
	size_t start = builder->text.length;
	struct dossier_map *last = builder->n_map ? &builder->map[builder->n_map - 1] : NULL;
	if (!bytes.length || builder->has_failed || builder->text.failure)
		return;
	buffer_span(&builder->text, bytes);
	if (last && goes_on(last, start, source, is_verbatim)) {
		last->length += (uint32_t)bytes.length;
		last->source_end = source_end;
		return;
	}
	struct dossier_map *run =
		ARENA_PUSH(builder->arena, builder->map, builder->n_map, builder->map_capacity);
	if (!run) {
		builder->has_failed = true;
		return;
	}
	*run = (struct dossier_map){(uint32_t)start, (uint32_t)bytes.length, source, source_end,
				    is_verbatim};
}

static struct dossier_zone *new_zone(struct builder *builder)
{
	struct dossier_zone *zone = NULL;
	if (!builder->has_failed)
		zone = ARENA_PUSH(builder->arena, builder->zones, builder->n_zones,
				  builder->zone_capacity);
	if (!zone)
		builder->has_failed = true;
	return zone;
}

void builder_mark(struct builder *builder, enum dossier_zone_kind kind, const char *rule,
		  size_t start, size_t end, uint64_t source, uint64_t source_end)
{
	struct dossier_zone *zone = new_zone(builder);
	if (!zone)
		return;
	*zone = (struct dossier_zone){.kind = kind,
				      .range = {(uint32_t)start, (uint32_t)end},
				      .source_start = source,
				      .source_end = source_end,
				      .rule = rule};
}

/* Append decoded[start .. end) as it is, each part of it with the run it came from. */
static void append_decoded(struct builder *builder, const struct decoded *decoded, size_t start,
			   size_t end)
{
	for (size_t i = decode_find(decoded, start); start < end; i++) {
		const struct decode_run *run = &decoded->runs[i];
		size_t stop = run[1].start < end ? run[1].start : end;
		struct span bytes = span_make(decoded->text.at + start, stop - start);
		uint64_t source =
			run->is_verbatim ? run->source + (start - run->start) : run->source;
		uint64_t source_end = run->is_verbatim ? source + bytes.length : run[1].source;
		builder_append(builder, bytes, source, source_end, run->is_verbatim);
		start = stop;
	}
}

void builder_decoded(struct builder *builder, const struct decoded *decoded)
{
	append_decoded(builder, decoded, 0, decoded->text.length);
}

static struct white_pieces pieces_of(const struct decoded *decoded, size_t *start, size_t end)
{
	struct span text = white_trim(span_make(decoded->text.at + *start, end - *start));
	if (text.length)
		*start = (size_t)(text.at - decoded->text.at);
	return (struct white_pieces){.text = text};
}

/* The blank line between two paragraphs came from whatever stands between them. */
static void part_paragraphs(struct builder *builder, uint64_t source)
{
	if (!builder->text.length || !builder->n_map)
		return;
	uint64_t from = builder->map[builder->n_map - 1].source_end;
	builder_append(builder, SPAN("\n\n"), from < source ? from : source, source, false);
}

void builder_paragraph(struct builder *builder, enum dossier_zone_kind kind, const char *rule,
		       const struct decoded *decoded, size_t start, size_t end)
{
	struct white_pieces pieces = pieces_of(decoded, &start, end);
	if (!pieces.text.length)
		return;
	end = start + pieces.text.length;
	uint64_t source = decode_source_start(decoded, start);
	part_paragraphs(builder, source);
	size_t text_start = builder->text.length;
	while (white_next(&pieces)) {
		size_t from = start + pieces.start, to = start + pieces.end;
		if (pieces.is_space)
			builder_append(builder, SPAN(" "), decode_source_start(decoded, from),
				       decode_source_end(decoded, to), false);
		else
			append_decoded(builder, decoded, from, to);
	}
	builder_mark(builder, kind, rule, text_start, builder->text.length, source,
		     decode_source_end(decoded, end));
}

void builder_zone(struct builder *builder, enum dossier_zone_kind kind, const char *rule,
		  const struct decoded *decoded, size_t start, size_t end)
{
	struct white_pieces pieces = pieces_of(decoded, &start, end);
	size_t place = builder->text.length;
	if (!pieces.text.length || builder->has_failed)
		return;
	struct span squeezed = white_squeeze(builder->arena, pieces.text);
	char *text = squeezed.at ? arena_string(builder->arena, squeezed) : NULL;
	if (!text) {
		builder->has_failed = true;
		return;
	}
	builder_mark(builder, kind, rule, place, place, decode_source_start(decoded, start),
		     decode_source_end(decoded, start + pieces.text.length));
	if (!builder->has_failed)
		builder->zones[builder->n_zones - 1].text = text;
}

void builder_unmap(struct builder *builder)
{
	uint64_t end = builder->document->raw_length;
	if (builder->n_map) {
		builder->map[0] =
			(struct dossier_map){0, (uint32_t)builder->text.length, 0, end, false};
		builder->n_map = 1;
	}
	for (size_t i = 0; i < builder->n_zones; i++) {
		builder->zones[i].source_start = 0;
		builder->zones[i].source_end = end;
	}
}

static enum dossier_status failure(struct builder *builder, struct dossier_error *error)
{
	if (builder->has_failed)
		return arena_error(builder->arena, error);
	enum dossier_status status = buffer_status(&builder->text, error);
	if (status == DOSSIER_LIMIT)
		error_set(error, DOSSIER_LIMIT,
			  "limit \"document\" reached: the text is longer than %zu bytes",
			  builder->text.limit);
	return status;
}

enum dossier_status builder_finish(struct builder *builder, struct dossier_document **out,
				   struct dossier_error *error)
{
	struct dossier_document *document = builder->document;
	enum dossier_status status = failure(builder, error);
	if (!status) {
		document->text = arena_string(builder->arena, buffer_all(&builder->text));
		if (!document->text)
			status = arena_error(builder->arena, error);
	}
	if (status) {
		builder_release(builder);
		return status;
	}
	document->length = builder->text.length;
	document->zones = builder->zones;
	document->n_zones = builder->n_zones;
	document->map = builder->map;
	document->n_map = builder->n_map;
	*out = document;
	buffer_release(&builder->text);
	*builder = (struct builder){0};
	return DOSSIER_OK;
}

void builder_release(struct builder *builder)
{
	buffer_release(&builder->text);
	arena_free(builder->arena);
	*builder = (struct builder){0};
}
