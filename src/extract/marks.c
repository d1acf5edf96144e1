/*
 * Pairing quotation marks.
 *
 * Every pair of marks there is counts: straight, curly, low, angled, CJK corners, doubled single
 * marks and back quotes; German low-high, French and reversed angles fall out of looking at the
 * spaces about a mark where its own direction makes no sense. Single marks count only outside
 * double ones, and only when they are no apostrophes.
 *
 * A stretch that is open at the end of its paragraph is closed there (is_open_end). When the next
 * paragraph opens again, that is a quotation over several paragraphs; when it does not, but closes
 * before it opens, it is the same with marks that were not reopened. A closing mark that nothing
 * opened, after punctuation, means that the paragraph's opening mark was lost.
 *
 * The pass is linear; nesting is not kept.
 */
#include "extract/marks.h"

#include <stdlib.h>

#include "base/utf8.h"

#define LONGEST_SINGLE 300 /* words; keeps a text full of opening marks linear */

enum direction { MARK_NONE, MARK_EITHER, MARK_OPEN, MARK_CLOSE };

struct pairing {
	struct draft *draft;
	struct quoted *items;
	size_t n, capacity;
	uint32_t paragraph;
	bool is_out_of_memory;
};

static uint32_t code_point(const struct draft *draft, size_t i)
{
	uint32_t c = 0;
	const struct word *word = draft_word(draft, (int64_t)i);
	if (word->shape != WORD_MARK || word->end <= word->start)
		return 0;
	utf8_decode(draft->text.at + word->start, word->end - word->start, &c);
	return c;
}

/* Of a double mark at word i; *width is the number of words it takes. */
static enum direction double_mark(const struct draft *draft, size_t i, size_t *width)
{
	*width = 1;
	uint32_t c = code_point(draft, i);
	switch (c) {
	case '"':
	case 0xFF02:
		return MARK_EITHER;
	case 0x201C:
	case 0x201E:
	case 0x201F:
	case 0xAB:
	case 0x300C:
		return MARK_OPEN;
	case 0x201D:
	case 0xBB:
	case 0x300D:
		return MARK_CLOSE;
	default:
		break;
	}
	if ((c == '\'' || c == '`' || c == 0x2018 || c == 0x2019) &&
	    code_point(draft, i + 1) == c && draft->words[i + 1].is_glued) {
		*width = 2;
		return c == '`' || c == 0x2018 ? MARK_OPEN : MARK_CLOSE;
	}
	return MARK_NONE;
}

static bool glued_before(const struct draft *draft, size_t i)
{
	if (!draft->words[i].is_glued || i == 0)
		return false;
	char mark = draft->words[i - 1].shape == WORD_MARK ? draft->words[i - 1].mark : 'a';
	return mark != '(' && mark != '[' && mark != '-';
}

static bool glued_after(const struct draft *draft, size_t i)
{
	return i + 1 < draft->n_words && draft->words[i + 1].is_glued;
}

static bool is_closing(const struct draft *draft, size_t i, size_t width, enum direction direction,
		       bool is_open)
{
	bool before = glued_before(draft, i), after = glued_after(draft, i + width - 1);
	if (before && !after)
		return true;
	if (!before && after)
		return false;
	return is_open || (direction == MARK_CLOSE && before);
}

/* Where a stretch lies: words [first, last), its opening mark at `before` and `after` the first
 * word behind the closing one. */
struct extent {
	size_t before, first, last, after;
};

static struct quoted *add(struct pairing *p, struct extent at, size_t line, size_t line_end)
{
	const struct draft *draft = p->draft;
	while (at.first < at.last && draft_mark(draft, (int64_t)at.first, '-'))
		at.first++; /* a dash of dialogue is no word of it */
	struct quoted *item =
		at.first < at.last ? ARENA_PUSH(draft->arena, p->items, p->n, p->capacity) : NULL;
	if (!item) {
		p->is_out_of_memory = p->is_out_of_memory || at.first < at.last;
		return NULL;
	}
	*item = (struct quoted){.start = draft->words[at.first].start,
				.end = draft->words[at.last - 1].end,
				.first = (uint32_t)at.first,
				.last = (uint32_t)at.last,
				.before = (uint32_t)at.before,
				.after = (uint32_t)at.after,
				.paragraph = p->paragraph,
				.opens_paragraph = at.before <= line,
				.closes_paragraph = at.after >= line_end};
	return item;
}

static bool is_punctuation(const struct draft *draft, size_t i)
{
	const struct word *word = draft_word(draft, (int64_t)i);
	return word->shape == WORD_MARK && word->mark && strchr(",.?!;-", word->mark);
}

/* The word where the single mark at i is closed, or 0. Apostrophes of plurals ("the ministers'
 * plan") are passed over when a better mark follows. */
static size_t single_end(const struct draft *draft, size_t i, size_t end)
{
	size_t second_best = 0;
	if (end - i > LONGEST_SINGLE)
		end = i + LONGEST_SINGLE;
	for (size_t j = i + 1; j < end; j++) {
		size_t width;
		if (double_mark(draft, j, &width) != MARK_NONE)
			break;
		if (!draft_mark(draft, (int64_t)j, '\'') || !glued_before(draft, j) ||
		    glued_after(draft, j) > is_punctuation(draft, j + 1))
			continue;
		struct span form = draft_form(draft, (int64_t)j - 1);
		bool plural = form.length > 1 && form.at[form.length - 1] == 's' &&
			      draft_word(draft, (int64_t)j + 1)->shape == WORD_LOWER;
		if (!plural)
			return j;
		if (!second_best)
			second_best = j;
	}
	return second_best;
}

static bool opens_single(const struct draft *draft, size_t i)
{
	uint32_t c = code_point(draft, i);
	return (c == '\'' || c == '`' || c == 0x2018 || c == 0x201A || c == 0x2039) &&
	       !glued_before(draft, i) && glued_after(draft, i);
}

/* Does the paragraph close a double mark before it opens one? */
static bool closes_first(const struct draft *draft, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++) {
		size_t width;
		enum direction direction = double_mark(draft, i, &width);
		if (direction != MARK_NONE)
			return is_closing(draft, i, width, direction, false);
	}
	return false;
}

/* One paragraph, [first, end); is_open: the one before ended inside a quotation. Returns whether
 * this one does. */
static bool pair_paragraph(struct pairing *p, size_t first, size_t end, bool is_open)
{
	const struct draft *draft = p->draft;
	size_t width = 1, from = first, before = first, had = p->n;
	bool was_open = is_open;
	if (is_open && double_mark(draft, first, &width) != MARK_NONE)
		is_open = false; /* reopened */
	else if (is_open && !closes_first(draft, first, end))
		is_open = was_open = false; /* the closing mark was lost */
	for (size_t i = first; i < end; i += width) {
		enum direction direction = double_mark(draft, i, &width);
		if (direction == MARK_NONE) {
			size_t close =
				!is_open && opens_single(draft, i) ? single_end(draft, i, end) : 0;
			if (close) {
				add(p, (struct extent){i, i + 1, close, close + 1}, first, end);
				width = close - i + 1;
			}
		} else if (!is_closing(draft, i, width, direction, is_open)) {
			before = i;
			from = i + width;
			is_open = true;
		} else if (is_open) {
			add(p, (struct extent){before, from, i, i + width}, first, end);
			is_open = false;
		} else if (p->n == had && i > first && is_punctuation(draft, i - 1))
			add(p, (struct extent){first, first, i, i + width}, first, end);
	}
	if (is_open) {
		struct quoted *item = add(p, (struct extent){before, from, end, end}, first, end);
		if (item)
			item->is_open_end = true;
	}
	if (was_open && p->n > had)
		p->items[had].is_continued = true;
	return is_open;
}

const struct quoted *marks_find(const struct draft *draft, uint32_t at)
{
	size_t low = 0, high = draft->n_quoted;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (draft->quoted[middle].end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low < draft->n_quoted && draft->quoted[low].start <= at ? &draft->quoted[low] : NULL;
}

static bool overlaps(const struct pairing *p, size_t n, struct dossier_range range)
{
	size_t low = 0, high = n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (p->items[middle].end <= range.start)
			low = middle + 1;
		else
			high = middle;
	}
	return low < n && p->items[low].start < range.end;
}

static int by_start(const void *a, const void *b)
{
	const struct quoted *x = a, *y = b;
	return (x->start > y->start) - (x->start < y->start);
}

/* Paragraphs that the reader found to be block quotations and that have no marks of their own. */
static void add_blocks(struct pairing *p)
{
	const struct dossier_document *d = p->draft->annotation->document;
	size_t own = p->n;
	for (size_t i = 0; i < d->n_zones; i++) {
		const struct dossier_zone *zone = &d->zones[i];
		if (zone->kind != DOSSIER_ZONE_QUOTE || overlaps(p, own, zone->range))
			continue;
		size_t before = p->n;
		size_t first = draft_word_at(p->draft, zone->range.start);
		size_t end = draft_word_at(p->draft, zone->range.end);
		add(p, (struct extent){first, first, end, end}, first, end);
		for (; before < p->n; before++)
			p->items[before].is_block = true;
	}
	if (p->n > own)
		qsort(p->items, p->n, sizeof *p->items, by_start);
}

enum dossier_status marks_stage(struct draft *draft, struct dossier_error *error)
{
	struct pairing p = {.draft = draft};
	bool is_open = false;
	for (size_t first = 0; first < draft->n_words && !p.is_out_of_memory;) {
		size_t end = first + 1;
		while (end < draft->n_words && !draft->words[end].is_first)
			end++;
		is_open = pair_paragraph(&p, first, end, is_open);
		p.paragraph++;
		first = end;
	}
	add_blocks(&p);
	if (p.is_out_of_memory)
		return arena_error(draft->arena, error);
	draft->quoted = p.items;
	draft->n_quoted = p.n;
	return draft_check(draft, error);
}
