/*
 * bytes -> text (decode) -> blocks -> traits -> zones -> document. What is needed on the way lives
 * in a second arena that goes at the end.
 */
#include "read/text.h"

#include "base/error.h"
#include "dossier/limits.h"
#include "read/block.h"
#include "read/byline.h"
#include "read/setoff.h"
#include "read/trait.h"
#include "read/white.h"
#include "read/zone.h"
#include "text/unicode.h"

struct reading {
	struct builder *builder;
	struct decoded decoded;
	struct arena *scratch;
	struct block *blocks;
	struct trait *traits;
	struct verdict *verdicts;
	size_t n;
};

static bool is_in_text(enum dossier_zone_kind kind)
{
	return kind == DOSSIER_ZONE_BODY || kind == DOSSIER_ZONE_QUOTE;
}

/* Paragraphs of the body that are quotations set off. */
static bool find_quotes(struct reading *reading)
{
	struct setoff *paragraphs = arena_zero(reading->scratch, reading->n, sizeof *paragraphs);
	size_t n = 0;
	if (!paragraphs)
		return false;
	for (size_t i = 0; i < reading->n; i++)
		if (reading->verdicts[i].kind == DOSSIER_ZONE_BODY)
			paragraphs[n++].text = reading->traits[i].text;
	setoff_find(paragraphs, n);
	n = 0;
	for (size_t i = 0; i < reading->n; i++) {
		if (reading->verdicts[i].kind != DOSSIER_ZONE_BODY)
			continue;
		if (paragraphs[n++].is_quote)
			reading->verdicts[i] =
				(struct verdict){DOSSIER_ZONE_QUOTE, "paragraph/set-off"};
	}
	return true;
}

/* "Truce holds | The Herald" is the headline and the outlet. */
static struct span headline_of(struct span line)
{
	size_t bar = span_find(line, SPAN(" | "));
	return bar != SIZE_MAX && bar > line.length / 2 ? span_make(line.at, bar) : line;
}

static void take_byline(struct reading *reading, size_t i)
{
	struct dossier_document *document = reading->builder->document;
	struct span names = byline_names(reading->traits[i].text);
	if (document->byline || names.length < 3 || !trait_is_capital(names))
		return;
	if (reading->traits[i].n_capital < 2)
		return;
	document->byline = builder_string(reading->builder, names);
}

static void put_block(struct reading *reading, size_t i)
{
	const struct verdict *verdict = &reading->verdicts[i];
	struct builder *builder = reading->builder;
	size_t start = reading->blocks[i].start, end = reading->blocks[i].end;
	if (is_in_text(verdict->kind)) {
		builder_paragraph(builder, verdict->kind, verdict->rule, &reading->decoded, start,
				  end);
		return;
	}
	if (verdict->kind == DOSSIER_ZONE_TITLE)
		builder->document->title =
			builder_string(builder, headline_of(reading->traits[i].text));
	if (verdict->kind == DOSSIER_ZONE_BYLINE)
		take_byline(reading, i);
	builder_zone(builder, verdict->kind, verdict->rule, &reading->decoded, start, end);
}

static enum dossier_status make_traits(struct reading *reading, const struct phrasebook *phrasebook,
				       const struct dossier_cancel *cancel,
				       struct dossier_error *error)
{
	reading->traits = arena_zero(reading->scratch, reading->n, sizeof *reading->traits);
	reading->verdicts = arena_zero(reading->scratch, reading->n, sizeof *reading->verdicts);
	if (!reading->traits || !reading->verdicts)
		return arena_error(reading->scratch, error);
	for (size_t i = 0; i < reading->n; i++) {
		if (cancel && cancel->is_set)
			return error_interrupted(error);
		const struct block *block = &reading->blocks[i];
		struct span text = white_squeeze(reading->scratch,
						 span_make(reading->decoded.text.at + block->start,
							   block->end - block->start));
		if (!text.at)
			return arena_error(reading->scratch, error);
		trait_make(&reading->traits[i], phrasebook, text);
	}
	return DOSSIER_OK;
}

static enum dossier_status read_blocks(struct reading *reading, const struct phrasebook *phrasebook,
				       const struct dossier_cancel *cancel,
				       struct dossier_error *error)
{
	enum dossier_status status = block_split(reading->decoded.text, reading->scratch,
						 &reading->blocks, &reading->n, cancel, error);
	if (!status && !reading->n)
		return error_set(error, DOSSIER_INPUT, "nothing but white space in it");
	if (!status)
		status = make_traits(reading, phrasebook, cancel, error);
	if (!status)
		status = zone_find(reading->verdicts, reading->traits, NULL, reading->n,
				   ZONE_UNKNOWN, reading->scratch, error);
	if (!status && !find_quotes(reading))
		status = arena_error(reading->scratch, error);
	for (size_t i = 0; !status && i < reading->n; i++)
		put_block(reading, i);
	return status;
}

enum dossier_status text_read(struct builder *builder, const struct phrasebook *phrasebook,
			      struct span raw, const struct dossier_cancel *cancel,
			      struct dossier_error *error)
{
	struct reading reading = {.builder = builder};
	enum dossier_status status = decode(&reading.decoded, builder->arena, raw, NULL, error);
	if (status)
		return status;
	builder->document->encoding = reading.decoded.encoding;
	builder->document->n_replaced = reading.decoded.n_replaced;
	reading.scratch = arena_new((size_t)dossier_limit_get(DOSSIER_LIMIT_ARENA)->value);
	if (!reading.scratch)
		return error_memory(error);
	status = read_blocks(&reading, phrasebook, cancel, error);
	arena_free(reading.scratch);
	return status;
}
