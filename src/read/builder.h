/*
 * A document in the making: its text grows paragraph by paragraph, with zones and the map back to
 * the raw bytes.
 *
 * Failures are remembered, later calls do nothing then, and builder_finish() reports the first.
 * Everything lives in the document's arena, but the text while it grows.
 */
#ifndef READ_BUILDER_H
#define READ_BUILDER_H

#include "base/arena.h"
#include "base/buffer.h"
#include "dossier/document.h"
#include "dossier/error.h"
#include "read/decode.h"

struct builder {
	struct arena *arena;
	struct dossier_document *document; /* its strings may be set at any time */
	struct buffer text;
	struct dossier_zone *zones;
	size_t n_zones, zone_capacity;
	struct dossier_map *map;
	size_t n_map, map_capacity;
	bool has_failed; /* the arena said no */
};

enum dossier_status builder_init(struct builder *builder,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The bytes the document is made from; they must live in its arena. */
void builder_raw(struct builder *builder, struct span raw);
/* A string in the arena; NULL when that fails, and NULs become spaces. */
const char *builder_string(struct builder *builder, struct span span);

/* A paragraph of the text (kind BODY or QUOTE): decoded[start .. end), white space made single
 * spaces. rule must live as long as the document, here and below. */
void builder_paragraph(struct builder *builder, enum dossier_zone_kind kind, const char *rule,
		       const struct decoded *decoded, size_t start, size_t end);
/* What is set aside at this place. */
void builder_zone(struct builder *builder, enum dossier_zone_kind kind, const char *rule,
		  const struct decoded *decoded, size_t start, size_t end);

/* For readers that make the text themselves: append bytes that came from raw[source ..
 * source_end), and mark a paragraph of the text. */
void builder_append(struct builder *builder, struct span bytes, uint64_t source,
		    uint64_t source_end, bool is_verbatim);
/* All of the decoded text, as it is. */
void builder_decoded(struct builder *builder, const struct decoded *decoded);
void builder_mark(struct builder *builder, enum dossier_zone_kind kind, const char *rule,
		  size_t start, size_t end, uint64_t source, uint64_t source_end);

/* What was made came from somewhere in the raw bytes, nobody knows where exactly. */
void builder_unmap(struct builder *builder);

/* The document is the caller's; the builder is empty then. On failure it is released. */
enum dossier_status builder_finish(struct builder *builder, struct dossier_document **out,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Give it all up. A builder that is empty (all zero, or finished) is taken. */
void builder_release(struct builder *builder);

#endif
