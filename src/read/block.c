/*
 * Text was wrapped when its lines are as long as the width lets them: the first word of the next
 * line would not have fitted. A group of lines without a blank one between is taken for wrapped
 * when it has three lines or more, none wider than WIDEST, and seven in ten of its line ends are
 * such, some with the sentence going on in lower case behind them. Groups of two lines go by the
 * width that the larger ones showed. Within a group a paragraph ends where the next word would
 * have fitted and the line ends a sentence, or where the next line is indented.
 */
#include "read/block.h"

#include "base/error.h"
#include "dossier/limits.h"
#include "read/white.h"
#include "text/unicode.h"

#define NARROWEST 40
#define WIDEST 130

struct line {
	uint32_t start, end; /* without white space at the ends */
	uint32_t width;      /* code points */
	uint32_t blanks;     /* blank lines before it */
	uint16_t first_word; /* code points of its first word, at most 65535 */
	bool is_indented, ends_sentence, starts_lower;
};

struct splitter {
	struct span text;
	struct arena *arena;
	struct line *lines;
	size_t n_lines, line_capacity;
	struct block *blocks;
	size_t n_blocks, block_capacity;
	uint32_t width; /* at which the page is wrapped, 0: not seen */
};

static bool is_break(struct span text, size_t at, size_t *n)
{
	unsigned char c = (unsigned char)text.at[at];
	*n = 1;
	if (c == '\r' && at + 1 < text.length && text.at[at + 1] == '\n')
		*n = 2;
	if (c == '\n' || c == '\r' || c == '\f' || c == '\v')
		return true;
	if (c != 0xe2 || text.length - at < 3 || text.at[at + 1] != '\x80')
		return false;
	*n = 3;
	return text.at[at + 2] == '\xa8' || text.at[at + 2] == '\xa9';
}

static bool ends_sentence(struct span line)
{
	size_t at = line.length;
	uint32_t c = unicode_before(line, at);
	while (at && (c == '"' || c == '\'' || c == ')' || c == 0x201d || c == 0x2019)) {
		size_t n = c < 0x80 ? 1 : 3;
		at -= n;
		c = unicode_before(line, at);
	}
	return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026;
}

static void measure(struct line *line, struct span text)
{
	size_t n, at = 0, word = 0;
	bool in_first = true;
	while (at < text.length) {
		enum white white = white_at(span_make(text.at + at, text.length - at), &n);
		in_first = in_first && white == WHITE_NONE;
		word += in_first;
		line->width++;
		at += n;
	}
	line->first_word = (uint16_t)(word > UINT16_MAX ? UINT16_MAX : word);
	line->ends_sentence = ends_sentence(text);
	line->starts_lower = unicode_is_lower(unicode_at(text, 0, &n));
}

static bool add_line(struct splitter *splitter, size_t start, size_t end, uint32_t *blanks)
{
	struct span whole = span_make(splitter->text.at + start, end - start);
	struct span text = white_trim(whole);
	if (!text.length) {
		*blanks += *blanks < UINT32_MAX;
		return true;
	}
	struct line *line = NULL;
	if (splitter->n_lines < dossier_limit_get(DOSSIER_LIMIT_LINES)->value)
		line = ARENA_PUSH(splitter->arena, splitter->lines, splitter->n_lines,
				  splitter->line_capacity);
	if (!line)
		return false;
	line->start = (uint32_t)(text.at - splitter->text.at);
	line->end = line->start + (uint32_t)text.length;
	line->blanks = *blanks;
	line->is_indented = line->start >= start + 2 || whole.at[0] == '\t';
	measure(line, text);
	*blanks = 0;
	return true;
}

static enum dossier_status line_failure(const struct splitter *splitter,
					struct dossier_error *error)
{
	uint64_t most = dossier_limit_get(DOSSIER_LIMIT_LINES)->value;
	if (splitter->n_lines < most)
		return arena_error(splitter->arena, error);
	return error_set(error, DOSSIER_LIMIT,
			 "limit \"lines\" reached: the page has more than %llu lines",
			 (unsigned long long)most);
}

static enum dossier_status find_lines(struct splitter *splitter,
				      const struct dossier_cancel *cancel,
				      struct dossier_error *error)
{
	struct span text = splitter->text;
	uint32_t blanks = 0;
	size_t start = 0, n;
	for (size_t at = 0; at < text.length;) {
		if (!is_break(text, at, &n)) {
			at++;
			continue;
		}
		if (!add_line(splitter, start, at, &blanks))
			return line_failure(splitter, error);
		if (cancel && cancel->is_set)
			return error_interrupted(error);
		start = at += n;
	}
	return add_line(splitter, start, text.length, &blanks) ? DOSSIER_OK
							       : line_failure(splitter, error);
}

/* The end of the group of lines that begins at first. */
static size_t group_end(const struct splitter *splitter, size_t first)
{
	size_t end = first + 1;
	while (end < splitter->n_lines && !splitter->lines[end].blanks)
		end++;
	return end;
}

static uint32_t widest(const struct splitter *splitter, size_t first, size_t end)
{
	uint32_t width = 0;
	for (size_t i = first; i < end; i++)
		if (splitter->lines[i].width > width)
			width = splitter->lines[i].width;
	return width;
}

/* The first word of the next line would not have fitted on line i. */
static bool is_full(const struct splitter *splitter, size_t i, uint32_t width)
{
	const struct line *line = &splitter->lines[i];
	return line->width + 1 + line[1].first_word > width;
}

static bool is_wrapped(const struct splitter *splitter, size_t first, size_t end)
{
	uint32_t width = widest(splitter, first, end);
	size_t n_full = 0, n_open = 0, n_lower = 0, n = end - first - 1;
	if (n < 2 || width < NARROWEST || width > WIDEST)
		return false;
	for (size_t i = first; i + 1 < end; i++) {
		n_full += is_full(splitter, i, width);
		n_open += !splitter->lines[i].ends_sentence;
		n_lower += splitter->lines[i + 1].starts_lower;
	}
	return n_full * 10 >= n * 7 && n_open * 2 >= n && n_lower;
}

static bool joins(const struct splitter *splitter, size_t i, size_t n_in_group,
		  bool is_group_wrapped)
{
	const struct line *line = &splitter->lines[i];
	if (line[1].blanks || line[1].is_indented > line->is_indented)
		return false;
	if (is_group_wrapped)
		return !line->ends_sentence || is_full(splitter, i, splitter->width);
	if (n_in_group != 2 || line->ends_sentence || line->width > WIDEST)
		return false;
	if (splitter->width)
		return is_full(splitter, i, splitter->width);
	return line->width > 50 && line[1].starts_lower;
}

static bool add_group(struct splitter *splitter, size_t first, size_t end)
{
	bool is_group_wrapped = is_wrapped(splitter, first, end);
	for (size_t i = first; i < end;) {
		size_t last = i;
		while (last + 1 < end && joins(splitter, last, end - first, is_group_wrapped))
			last++;
		struct block *block = ARENA_PUSH(splitter->arena, splitter->blocks,
						 splitter->n_blocks, splitter->block_capacity);
		if (!block)
			return false;
		*block = (struct block){splitter->lines[i].start, splitter->lines[last].end,
					(uint32_t)(last - i + 1), splitter->lines[i].blanks};
		i = last + 1;
	}
	return true;
}

static void find_width(struct splitter *splitter)
{
	for (size_t i = 0; i < splitter->n_lines;) {
		size_t end = group_end(splitter, i);
		uint32_t width = is_wrapped(splitter, i, end) ? widest(splitter, i, end) : 0;
		if (width > splitter->width)
			splitter->width = width;
		i = end;
	}
}

enum dossier_status block_split(struct span text, struct arena *arena, struct block **out,
				size_t *n, const struct dossier_cancel *cancel,
				struct dossier_error *error)
{
	struct splitter splitter = {.text = text, .arena = arena};
	enum dossier_status status = find_lines(&splitter, cancel, error);
	if (status)
		return status;
	find_width(&splitter);
	for (size_t i = 0; i < splitter.n_lines;) {
		size_t end = group_end(&splitter, i);
		if (!add_group(&splitter, i, end))
			return arena_error(arena, error);
		i = end;
	}
	*out = splitter.blocks;
	*n = splitter.n_blocks;
	return DOSSIER_OK;
}
