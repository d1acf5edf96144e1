/*
 * bytes -> text (decode, by the declared encoding) -> tree (markup) -> blocks (webblock) -> what
 * each seems to be -> article (zone) -> document.
 *
 * A block is guessed by its words as a line of plain text is, and then by where it stands: what an
 * element says of itself counts unless the element holds the better part of the page's prose (a
 * page whose body is of class "has-sidebar" is no sidebar). Blocks of links are no prose. The
 * article lies within one element: from the root down, as long as one child holds nearly all of
 * the prose that its parent holds.
 */
#include "read/html.h"

#include <string.h>
#include <strings.h>

#include "base/error.h"
#include "dossier/limits.h"
#include "read/byline.h"
#include "read/setoff.h"
#include "read/webblock.h"
#include "read/webmeta.h"
#include "read/white.h"
#include "read/zone.h"

struct web_reading {
	struct builder *builder;
	struct decoded decoded;
	struct arena *scratch;
	struct node *root;
	struct web_page page;
	struct trait *traits;
	struct guessed *guesses;
	struct verdict *verdicts;
	const struct node *headline;
	size_t title; /* its block */
};

/* ---- encoding */

static bool starts_nocase(struct span text, struct span word)
{
	return text.length >= word.length &&
	       span_equal_nocase(span_make(text.at, word.length), word);
}

/* The value behind "charset=" in the first 4 KiB. */
static bool find_charset(struct span raw, char out[64])
{
	size_t most = raw.length < 4096 ? raw.length : 4096, n = 0;
	for (size_t at = 0; at + 8 < most; at++) {
		struct span rest = span_make(raw.at + at, most - at);
		if (!starts_nocase(rest, SPAN("charset")))
			continue;
		rest = span_trim(span_make(rest.at + 7, rest.length - 7));
		if (!rest.length || rest.at[0] != '=')
			continue;
		for (size_t i = 1; i < rest.length && n < 63; i++) {
			char c = rest.at[i];
			if (!n && (c == '"' || c == '\'' || c == ' '))
				continue;
			if (!strchr("-_:.", c) && !(c >= '0' && c <= '9') &&
			    !((c | 32) >= 'a' && (c | 32) <= 'z'))
				break;
			out[n++] = c;
		}
		out[n] = '\0';
		return n > 0;
	}
	return false;
}

/* ---- guesses */

static uint32_t words_of(const struct trait *trait)
{
	return trait->n_words < 80 ? trait->n_words : 80;
}

/* Most of it is links; of a sentence, nearly all. */
static bool is_linked(const struct web_reading *reading, size_t i)
{
	const struct web_block *block = &reading->page.blocks[i];
	const struct trait *trait = &reading->traits[i];
	bool is_sentence = trait->last == '.' && trait->n_words >= 12;
	return block->n_linked * 10 > block->n_bytes * (is_sentence ? 8u : 5u);
}

static bool is_prose(const struct web_reading *reading, size_t i)
{
	return reading->guesses[i].guess == GUESS_PROSE && !is_linked(reading, i);
}

static struct node *writable(const struct node *node)
{
	return (struct node *)(uintptr_t)node; /* the tree is ours */
}

/* How much prose each element holds. Prose counts in full where it stands with two more paragraphs
 * at least: an article is a run of them, a teaser stands alone. */
static void weigh(struct web_reading *reading)
{
	struct node *root = reading->root;
	for (const struct node *node = root; node; node = node_next(root, node))
		writable(node)->weight = writable(node)->n_paragraphs = 0;
	for (size_t i = 0; i < reading->page.n_blocks; i++)
		if (is_prose(reading, i) && reading->page.blocks[i].element->parent)
			reading->page.blocks[i].element->parent->n_paragraphs++;
	for (size_t i = 0; i < reading->page.n_blocks; i++) {
		const struct node *element = reading->page.blocks[i].element;
		if (!is_prose(reading, i) || !element->parent)
			continue;
		uint32_t n = element->parent->n_paragraphs < 3 ? element->parent->n_paragraphs : 3;
		for (const struct node *node = element; node; node = node->parent)
			writable(node)->weight += words_of(&reading->traits[i]) * n / 3;
	}
}

/* Hand down what elements say of themselves; those that hold much of the prose say nothing. */
static void hand_down(struct node *node, unsigned marks, uint32_t total)
{
	for (struct node *child = node->first; child; child = child->next) {
		if (!child->name)
			continue;
		unsigned own = child->own;
		if (child->weight * 5 > total)
			own &= WEB_QUOTE | WEB_HEADING;
		if (node_is(child, "article") || node_is(child, "main"))
			marks &= ~(unsigned)(WEB_LIST | WEB_FORM);
		child->marks = marks | own;
		hand_down(child, child->marks, total);
	}
}

static struct guessed leaving(enum leaving leaving, bool is_heading, const char *rule)
{
	return (struct guessed){GUESS_LEAVING, leaving, is_heading, rule, false};
}

/* What the place of a block makes of what it seemed to be. */
static void correct(struct web_reading *reading, size_t i)
{
	const struct web_block *block = &reading->page.blocks[i];
	struct guessed *guess = &reading->guesses[i];
	unsigned marks = block->element->marks;
	uint32_t n_words = reading->traits[i].n_words;
	if (marks & WEB_COMMENTS)
		*guess = leaving(LEAVING_COMMENTS, false, "element/comments");
	else if (marks & WEB_BIO)
		*guess = (struct guessed){.guess = GUESS_BIO, .rule = "element/biography"};
	else if (marks & WEB_CAPTION && n_words < 60)
		*guess = (struct guessed){.guess = GUESS_CAPTION, .rule = "element/caption"};
	else if (marks & WEB_FORM && !(marks & WEB_LIST))
		*guess = leaving(LEAVING_FORM, false, "element/form");
	else if (marks & WEB_OUT)
		*guess = leaving(LEAVING_MENU, false, "element/aside");
	else if (is_linked(reading, i) && n_words < 60)
		*guess = leaving(LEAVING_RELATED, false, "block/links");
	else if (marks & WEB_BYLINE && n_words <= 20)
		*guess = (struct guessed){.guess = GUESS_BYLINE, .rule = "element/byline"};
	else if (marks & WEB_STAMP && n_words <= 12)
		*guess = (struct guessed){.guess = GUESS_STAMP, .rule = "element/stamp"};
	else if (marks & WEB_HEADING && guess->guess == GUESS_PROSE && n_words <= 30)
		guess->guess = GUESS_SHORT;
}

static enum dossier_status guess_blocks(struct web_reading *reading,
					const struct phrasebook *phrasebook,
					const struct dossier_cancel *cancel,
					struct dossier_error *error)
{
	size_t n = reading->page.n_blocks;
	reading->traits = arena_zero(reading->scratch, n ? n : 1, sizeof *reading->traits);
	reading->guesses = arena_zero(reading->scratch, n ? n : 1, sizeof *reading->guesses);
	reading->verdicts = arena_zero(reading->scratch, n ? n : 1, sizeof *reading->verdicts);
	if (!reading->traits || !reading->guesses || !reading->verdicts)
		return arena_error(reading->scratch, error);
	for (size_t i = 0; i < n; i++) {
		if (cancel && cancel->is_set)
			return error_interrupted(error);
		trait_make(&reading->traits[i], phrasebook, reading->page.blocks[i].text);
		reading->guesses[i] = guess_block(&reading->traits[i]);
	}
	weigh(reading);
	hand_down(reading->root, 0, reading->root->weight);
	for (size_t i = 0; i < n; i++)
		correct(reading, i);
	return DOSSIER_OK;
}

/* ---- the element that holds the article */

static const struct node *heaviest_child(const struct node *node)
{
	const struct node *best = NULL;
	for (const struct node *child = node->first; child; child = child->next)
		if (child->name && (!best || child->weight > best->weight))
			best = child;
	return best;
}

/* The element that calls itself the body of an article and holds most of the prose, or NULL. */
static const struct node *find_body(const struct web_reading *reading)
{
	const struct node *best = NULL, *root = reading->root;
	for (const struct node *node = root; node; node = node_next(root, node))
		if (node->name && node->weight * 2 > root->weight &&
		    (!best || node->weight > best->weight) && web_is_body(node))
			best = node;
	return best;
}

static const struct node *find_container(const struct web_reading *reading, bool *is_sure)
{
	const struct node *node = find_body(reading), *child;
	*is_sure = node;
	if (node)
		return node;
	node = reading->root;
	while ((child = heaviest_child(node)) && child->weight &&
	       child->weight * 10 >= node->weight * 9)
		node = child;
	return node;
}

static bool is_within(const struct node *node, const struct node *container)
{
	while (node && node != container)
		node = node->parent;
	return node;
}

/* Is most of what the container holds, and that is not a leaving, prose? Then the rest of it, lists
 * and tables and lines, belongs to the article, too. */
static bool is_dense(const struct web_reading *reading, const struct node *container)
{
	size_t n_prose = 0, n_short = 0;
	for (size_t i = 0; i < reading->page.n_blocks; i++) {
		if (!is_within(reading->page.blocks[i].element, container))
			continue;
		n_prose += is_prose(reading, i) ? reading->traits[i].n_words : 0;
		n_short +=
			reading->guesses[i].guess == GUESS_SHORT ? reading->traits[i].n_words : 0;
	}
	return n_prose > n_short;
}

static void find_headline(struct web_reading *reading)
{
	reading->title = reading->page.n_blocks;
	for (size_t i = 0; i < reading->page.n_blocks && reading->headline; i++)
		if (is_within(reading->page.blocks[i].element, reading->headline)) {
			reading->title = i;
			reading->guesses[i] =
				(struct guessed){.guess = GUESS_SHORT, .rule = "element/headline"};
			return;
		}
}

static size_t first_within(const struct web_reading *reading, const struct node *container)
{
	size_t i = 0;
	while (i < reading->page.n_blocks && !is_within(reading->page.blocks[i].element, container))
		i++;
	return i;
}

/* What lies outside of the container is no article, but the headline and what stands between. */
static void leave_out(struct web_reading *reading)
{
	bool is_sure;
	const struct node *container = find_container(reading, &is_sure);
	bool keeps_shorts = is_sure || is_dense(reading, container);
	size_t begin = first_within(reading, container);
	for (size_t i = 0; i < reading->page.n_blocks; i++) {
		const struct web_block *block = &reading->page.blocks[i];
		enum guess guess = reading->guesses[i].guess;
		if (is_within(block->element, container)) {
			reading->guesses[i].is_kept = keeps_shorts;
			continue;
		}
		bool is_lead = i > reading->title && i < begin;
		if (guess == GUESS_PROSE && is_lead)
			continue;
		if (guess == GUESS_PROSE || guess == GUESS_SHORT || guess == GUESS_SECTION)
			reading->guesses[i] = leaving(LEAVING_MENU, false, "element/outside");
	}
}

/* ---- the document */

static uint64_t source_of(const struct web_reading *reading, size_t offset)
{
	return decode_source_start(&reading->decoded, offset);
}

/* Append a text node with its white space made single spaces. */
static void put_text(struct web_reading *reading, const struct node *text, bool *has_space)
{
	struct builder *builder = reading->builder;
	uint64_t source = source_of(reading, text->start),
		 source_end = source_of(reading, text->end);
	struct span whole = text->text;
	for (size_t at = 0, n; at < whole.length;) {
		size_t start = at;
		while (at < whole.length &&
		       white_at(span_make(whole.at + at, whole.length - at), &n) == WHITE_NONE)
			at += n;
		if (at > start) {
			bool is_exact = text->is_verbatim && reading->decoded.n_runs == 1 &&
					reading->decoded.runs[0].is_verbatim;
			if (*has_space)
				builder_append(builder, SPAN(" "), source, source, false);
			*has_space = false;
			builder_append(builder, span_make(whole.at + start, at - start),
				       is_exact ? source + start : source,
				       is_exact ? source + at : source_end, is_exact);
			if (is_exact)
				continue;
		}
		if (at < whole.length) {
			enum white white =
				white_at(span_make(whole.at + at, whole.length - at), &n);
			*has_space |= white == WHITE_BLANK;
			at += n;
		}
	}
}

/* The raw bytes that the block stands in. */
static void source_range(const struct web_reading *reading, const struct web_block *block,
			 uint64_t *start, uint64_t *end)
{
	const struct web_piece *pieces = &reading->page.pieces[block->first];
	*start = UINT64_MAX;
	*end = 0;
	for (size_t i = 0; i < block->n; i++) {
		if (!pieces[i].text)
			continue;
		uint64_t from = source_of(reading, pieces[i].text->start);
		uint64_t to = source_of(reading, pieces[i].text->end);
		*start = from < *start ? from : *start;
		*end = to > *end ? to : *end;
	}
	*start = *start > *end ? *end : *start;
}

static void put_paragraph(struct web_reading *reading, size_t i)
{
	struct builder *builder = reading->builder;
	const struct web_block *block = &reading->page.blocks[i];
	uint64_t source, source_end;
	bool has_space = false;
	source_range(reading, block, &source, &source_end);
	if (builder->text.length)
		builder_append(builder, SPAN("\n\n"), source, source, false);
	size_t start = builder->text.length;
	for (size_t k = 0; k < block->n; k++) {
		const struct node *text = reading->page.pieces[block->first + k].text;
		if (text)
			put_text(reading, text, &has_space);
		has_space = (has_space || !text) && builder->text.length > start;
	}
	builder_mark(builder, reading->verdicts[i].kind, reading->verdicts[i].rule, start,
		     builder->text.length, source, source_end);
}

static void put_zone(struct web_reading *reading, size_t i)
{
	struct builder *builder = reading->builder;
	uint64_t source, source_end;
	size_t place = builder->text.length;
	const char *text = builder_string(builder, reading->page.blocks[i].text);
	source_range(reading, &reading->page.blocks[i], &source, &source_end);
	builder_mark(builder, reading->verdicts[i].kind, reading->verdicts[i].rule, place, place,
		     source, source_end);
	if (!builder->has_failed)
		builder->zones[builder->n_zones - 1].text = text;
}

/* Block quotations: set as such, or set off. */
static bool find_quotes(struct web_reading *reading)
{
	size_t n = 0, n_blocks = reading->page.n_blocks;
	struct setoff *paragraphs =
		arena_zero(reading->scratch, n_blocks ? n_blocks : 1, sizeof *paragraphs);
	if (!paragraphs)
		return false;
	for (size_t i = 0; i < n_blocks; i++)
		if (reading->verdicts[i].kind == DOSSIER_ZONE_BODY)
			paragraphs[n++].text = reading->traits[i].text;
	setoff_find(paragraphs, n);
	n = 0;
	for (size_t i = 0; i < n_blocks; i++) {
		if (reading->verdicts[i].kind != DOSSIER_ZONE_BODY)
			continue;
		bool is_set = reading->page.blocks[i].element->marks & WEB_QUOTE;
		if (paragraphs[n++].is_quote || is_set)
			reading->verdicts[i] = (struct verdict){
				DOSSIER_ZONE_QUOTE, is_set ? "element/quote" : "paragraph/set-off"};
	}
	return true;
}

/* The byline that stands above the text, when the page itself names nobody. */
static void take_byline(struct web_reading *reading, size_t i)
{
	struct dossier_document *document = reading->builder->document;
	const struct trait *trait = &reading->traits[i];
	struct span names = byline_names(trait->text);
	bool is_said = names.at != trait->text.at; /* "By" stood in front */
	if (document->byline || reading->builder->text.length || names.length < 4 ||
	    trait->n_capital < 2 || !trait_is_capital(names) || (!trait->n_name && !is_said))
		return;
	document->byline = builder_string(reading->builder, names);
}

static void put_blocks(struct web_reading *reading)
{
	for (size_t i = 0; i < reading->page.n_blocks; i++) {
		enum dossier_zone_kind kind = reading->verdicts[i].kind;
		if (kind == DOSSIER_ZONE_BODY || kind == DOSSIER_ZONE_QUOTE)
			put_paragraph(reading, i);
		else
			put_zone(reading, i);
		if (kind == DOSSIER_ZONE_BYLINE)
			take_byline(reading, i);
	}
}

static enum dossier_status read_tree(struct web_reading *reading,
				     const struct phrasebook *phrasebook,
				     const struct dossier_cancel *cancel,
				     struct dossier_error *error)
{
	struct arena *scratch = reading->scratch;
	enum dossier_status status =
		markup_parse(&reading->root, scratch, reading->decoded.text, cancel, error);
	if (!status)
		web_mark_all(reading->root);
	if (!status)
		status = web_page_make(&reading->page, reading->root, scratch, error);
	if (!status)
		status = web_meta_take(reading->builder, &reading->page, &reading->headline, error);
	if (!status)
		status = guess_blocks(reading, phrasebook, cancel, error);
	if (status || !reading->page.n_blocks)
		return status;
	weigh(reading);
	find_headline(reading);
	leave_out(reading);
	size_t title = reading->headline ? reading->title : ZONE_UNKNOWN;
	status = zone_find(reading->verdicts, reading->traits, reading->guesses,
			   reading->page.n_blocks, title, scratch, error);
	if (!status && !find_quotes(reading))
		status = arena_error(scratch, error);
	if (!status)
		put_blocks(reading);
	return status;
}

enum dossier_status html_read(struct builder *builder, const struct phrasebook *phrasebook,
			      struct span page, const struct dossier_cancel *cancel,
			      struct dossier_error *error)
{
	struct web_reading reading = {.builder = builder};
	char charset[64];
	bool is_declared = find_charset(page, charset);
	enum dossier_status status =
		decode(&reading.decoded, builder->arena, page, is_declared ? charset : NULL, error);
	if (status)
		return status;
	builder->document->encoding = reading.decoded.encoding;
	builder->document->n_replaced = reading.decoded.n_replaced;
	reading.scratch = arena_new((size_t)dossier_limit_get(DOSSIER_LIMIT_ARENA)->value);
	if (!reading.scratch)
		return error_memory(error);
	status = read_tree(&reading, phrasebook, cancel, error);
	arena_free(reading.scratch);
	return status;
}
