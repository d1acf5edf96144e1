/* The text was appended before; its map tells where each paragraph came from. */
#include "read/clean.h"

#include "read/setoff.h"
#include "read/white.h"

/* The raw byte that the text's byte at offset came from; the runs are walked forward. */
static uint64_t source_of(const struct builder *builder, size_t *run, size_t offset)
{
	while (*run < builder->n_map &&
	       builder->map[*run].start + builder->map[*run].length <= offset)
		++*run;
	if (*run == builder->n_map)
		return *run ? builder->map[*run - 1].source_end : 0;
	const struct dossier_map *at = &builder->map[*run];
	bool is_exact = at->verbatim && offset >= at->start;
	return is_exact ? at->source + (offset - at->start) : at->source;
}

static bool is_blank_line(struct span line)
{
	return !white_trim(line).length;
}

/* The next run of lines that are not blank; false at the end. */
static bool next_paragraph(struct span text, size_t *at, struct span *out)
{
	size_t start = SIZE_MAX, end = 0;
	while (*at < text.length) {
		struct span rest = span_make(text.at + *at, text.length - *at);
		size_t length = span_find_char(rest, '\n');
		size_t line_end = length == SIZE_MAX ? text.length : *at + length;
		bool is_blank = is_blank_line(span_make(text.at + *at, line_end - *at));
		if (is_blank && start != SIZE_MAX)
			break;
		if (!is_blank) {
			start = start == SIZE_MAX ? *at : start;
			end = line_end;
		}
		*at = length == SIZE_MAX ? text.length : line_end + 1;
	}
	if (start == SIZE_MAX)
		return false;
	*out = white_trim(span_make(text.at + start, end - start));
	return true;
}

void clean_mark(struct builder *builder)
{
	struct span text = buffer_all(&builder->text), paragraph;
	struct setoff *paragraphs = NULL;
	size_t n = 0, capacity = 0, at = 0, run = 0;
	while (!builder->has_failed && next_paragraph(text, &at, &paragraph)) {
		struct setoff *item = ARENA_PUSH(builder->arena, paragraphs, n, capacity);
		if (item)
			item->text = paragraph;
		builder->has_failed |= !item;
	}
	if (builder->has_failed)
		return;
	setoff_find(paragraphs, n);
	for (size_t i = 0; i < n; i++) {
		size_t start = (size_t)(paragraphs[i].text.at - text.at);
		size_t end = start + paragraphs[i].text.length;
		uint64_t source = source_of(builder, &run, start);
		uint64_t source_end = source_of(builder, &run, end - 1);
		const struct dossier_map *last = run < builder->n_map ? &builder->map[run] : NULL;
		source_end = last && !last->verbatim ? last->source_end : source_end + 1;
		builder_mark(builder,
			     paragraphs[i].is_quote ? DOSSIER_ZONE_QUOTE : DOSSIER_ZONE_BODY,
			     paragraphs[i].is_quote ? "paragraph/set-off" : "paragraph/given",
			     start, end, source, source_end);
	}
}
