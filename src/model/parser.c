/*
 * One sentence at a time, everything in scratch memory of the arena: vectors of the words, the
 * layers in turn, two views of each word (dependent, head), the matrix of scores, the tree.
 *
 * Cost of a word with the shipped sizes (width 128, 3 layers, arc 96, label 64): 147,000 products
 * in the layers, 41,000 in the views, 9,000 + 96 n in the scores of a sentence of n words.
 */
#include "model/parser.h"

#include <string.h>

#include "base/error.h"
#include "base/mem.h"
#include "model/bytes.h"
#include "model/dense.h"
#include "model/shape.h"
#include "model/tree.h"

#define TABLES PARSER_TABLES
#define MOST_LAYERS 8
#define LABEL_SIZE 16
#define HEADER_SIZE 64
#define BLOCK 64

enum { WORDS, ENDINGS2, ENDINGS3, ENDINGS4, BEGINNINGS, SHAPES_TABLE };

struct table {
	const char *scales, *rows; /* borrowed: f32 and i8 */
	uint32_t n;
};

struct recurrence {
	float *w, *v, *b; /* w packed (dense.h) */
};

struct parser {
	uint32_t width, layers, arc, label, n_labels, outputs; /* outputs: n_labels rounded up */
	uint32_t slot_mask;
	const char *slots;
	char (*labels)[LABEL_SIZE + 1];
	struct table tables[TABLES];
	struct recurrence recurrence[MOST_LAYERS][2];
	float *root, *wd, *bd, *wh, *bh, *u, *bu, *wl, *wm, *bl, *v, *bv;
	struct arena *arena; /* all of the above that is not borrowed */
};

/* Blocks of the section, taken one after the other. */
struct cursor {
	struct span section;
	size_t at;
	bool is_short; /* the section ends too early */
	bool is_lost;  /* an allocation failed */
};

static const char *take(struct cursor *cursor, size_t count, size_t size)
{
	size_t start = (cursor->at + BLOCK - 1) / BLOCK * BLOCK;
	if (cursor->is_short || (size && count > SIZE_MAX / size) ||
	    start > cursor->section.length || count * size > cursor->section.length - start) {
		cursor->is_short = true;
		return NULL;
	}
	cursor->at = start + count * size;
	return cursor->section.at + start;
}

static float *take_floats(struct cursor *cursor, struct arena *arena, size_t n)
{
	const char *bytes = take(cursor, n, sizeof(float));
	float *out = bytes ? arena_zero(arena, n, sizeof *out) : NULL;
	cursor->is_lost = cursor->is_lost || (bytes && !out);
	for (size_t i = 0; out && i < n; i++)
		out[i] = bytes_float(bytes + i * sizeof(float));
	return out;
}

static float *take_matrix(struct cursor *cursor, struct arena *arena, size_t inputs, size_t outputs)
{
	float *packed = arena_zero(arena, inputs * outputs, sizeof *packed);
	cursor->is_lost = cursor->is_lost || !packed;
	struct arena_mark mark = arena_mark(arena);
	float *plain = take_floats(cursor, arena, inputs * outputs);
	if (packed && plain)
		dense_pack(packed, plain, inputs, outputs);
	arena_rewind(arena, mark);
	return packed;
}

static enum dossier_status read_header(struct parser *parser, struct cursor *cursor, uint32_t *log2,
				       struct dossier_error *error)
{
	const char *head = take(cursor, 1, HEADER_SIZE);
	if (!head || bytes_u32(head) != PARSER_MAGIC || bytes_u32(head + 4) != 1)
		return error_set(error, DOSSIER_INPUT, "the model has no parser of a known kind");
	parser->width = bytes_u32(head + 8);
	parser->layers = bytes_u32(head + 12);
	parser->arc = bytes_u32(head + 16);
	parser->label = bytes_u32(head + 20);
	parser->n_labels = bytes_u32(head + 24);
	parser->outputs = (parser->n_labels + DENSE_PANEL - 1) / DENSE_PANEL * DENSE_PANEL;
	*log2 = bytes_u32(head + 28);
	for (int i = 0; i < TABLES; i++)
		parser->tables[i].n = bytes_u32(head + 32 + 4 * i);
	bool is_good = parser->width && parser->width <= 256 && parser->width % 32 == 0 &&
		       parser->layers && parser->layers <= MOST_LAYERS && parser->arc &&
		       parser->arc <= 512 && parser->arc % DENSE_PANEL == 0 && parser->label &&
		       parser->label <= 512 && parser->label % DENSE_PANEL == 0 &&
		       parser->n_labels && parser->n_labels <= 256 && *log2 <= 24;
	for (int i = 0; i < TABLES; i++)
		is_good = is_good && parser->tables[i].n && parser->tables[i].n <= 1u << 22;
	is_good = is_good && parser->tables[SHAPES_TABLE].n == SHAPES;
	return is_good ? DOSSIER_OK
		       : error_set(error, DOSSIER_INPUT, "the model's parser has impossible sizes");
}

static void read_labels(struct parser *parser, struct cursor *cursor)
{
	const char *names = take(cursor, parser->n_labels, LABEL_SIZE);
	parser->labels = arena_zero(parser->arena, parser->n_labels, sizeof *parser->labels);
	cursor->is_lost = cursor->is_lost || !parser->labels;
	for (uint32_t i = 0; names && parser->labels && i < parser->n_labels; i++)
		memcpy(parser->labels[i], names + i * LABEL_SIZE, LABEL_SIZE);
}

static void read_weights(struct parser *parser, struct cursor *cursor)
{
	struct arena *arena = parser->arena;
	uint32_t width = parser->width, arc = parser->arc, label = parser->label;
	for (uint32_t layer = 0; layer < parser->layers; layer++)
		for (int side = 0; side < 2; side++) {
			struct recurrence *recurrence = &parser->recurrence[layer][side];
			recurrence->w = take_matrix(cursor, arena, width, 3 * width / 2);
			recurrence->v = take_floats(cursor, arena, width);
			recurrence->b = take_floats(cursor, arena, width);
		}
	parser->root = take_floats(cursor, arena, width);
	parser->wd = take_matrix(cursor, arena, width, arc);
	parser->bd = take_floats(cursor, arena, arc);
	parser->wh = take_matrix(cursor, arena, width, arc);
	parser->bh = take_floats(cursor, arena, arc);
	parser->u = take_matrix(cursor, arena, arc, arc);
	parser->bu = take_floats(cursor, arena, arc);
	parser->wl = take_matrix(cursor, arena, width, label);
	parser->wm = take_matrix(cursor, arena, width, label);
	parser->bl = take_floats(cursor, arena, label);
	parser->v = take_matrix(cursor, arena, label, parser->outputs);
	parser->bv = take_floats(cursor, arena, parser->outputs);
}

static enum dossier_status load(struct parser *parser, struct span section,
				struct dossier_error *error)
{
	struct cursor cursor = {.section = section};
	uint32_t log2 = 0;
	enum dossier_status status = read_header(parser, &cursor, &log2, error);
	if (status)
		return status;
	read_labels(parser, &cursor);
	parser->slot_mask = (1u << log2) - 1;
	parser->slots = take(&cursor, (size_t)1 << log2, 8);
	for (int i = 0; i < TABLES; i++) {
		struct table *table = &parser->tables[i];
		table->scales = take(&cursor, table->n, sizeof(float));
		table->rows = take(&cursor, table->n, parser->width);
	}
	read_weights(parser, &cursor);
	if (cursor.is_short)
		return error_set(error, DOSSIER_INPUT, "the model's parser is cut off");
	return cursor.is_lost ? error_memory(error) : DOSSIER_OK;
}

enum dossier_status parser_new(struct parser **out, struct span section,
			       struct dossier_error *error)
{
	struct parser *parser = mem_zero(sizeof *parser);
	if (!parser)
		return error_memory(error);
	parser->arena = arena_new((size_t)1 << 28);
	enum dossier_status status =
		parser->arena ? load(parser, section, error) : error_memory(error);
	if (status) {
		parser_free(parser);
		return status;
	}
	*out = parser;
	return DOSSIER_OK;
}

void parser_free(struct parser *parser)
{
	if (!parser)
		return;
	arena_free(parser->arena);
	mem_free(parser);
}

/* Add a row of a table to x. */
static void add_row(float *x, const struct table *table, uint32_t row, uint32_t width)
{
	float scale = bytes_float(table->scales + (size_t)row * sizeof(float));
	const signed char *bytes = (const signed char *)table->rows + (size_t)row * width;
	for (uint32_t i = 0; i < width; i++)
		x[i] += scale * (float)bytes[i];
}

static uint32_t word_row(const struct parser *parser, uint64_t hash)
{
	uint32_t check = (uint32_t)(hash >> 32), slot = (uint32_t)hash & parser->slot_mask;
	for (uint32_t probes = 0; probes <= parser->slot_mask; probes++) {
		const char *at = parser->slots + (size_t)slot * 8;
		uint32_t row = bytes_u32(at + 4);
		if (!row)
			break;
		if (bytes_u32(at) == check && row <= parser->tables[WORDS].n)
			return row - 1;
		slot = (slot + 1) & parser->slot_mask;
	}
	return parser->tables[WORDS].n - 1;
}

/* The hash of the last (or first) characters of a word, of all of it when it is shorter. */
static uint64_t affix(const uint64_t *hashes, const struct wordform *form, int length)
{
	for (int i = length; i > 0; i--)
		if (hashes[i - 1])
			return hashes[i - 1];
	return form->lower;
}

void parser_rows(const struct wordform *form, const size_t n_rows[PARSER_TABLES],
		 uint32_t out[PARSER_TABLES])
{
	out[ENDINGS2] = (uint32_t)(affix(form->suffix, form, 2) % n_rows[ENDINGS2]);
	out[ENDINGS3] = (uint32_t)(affix(form->suffix, form, 3) % n_rows[ENDINGS3]);
	out[ENDINGS4] = (uint32_t)(affix(form->suffix, form, 4) % n_rows[ENDINGS4]);
	out[BEGINNINGS] = (uint32_t)(affix(form->prefix, form, 3) % n_rows[BEGINNINGS]);
	out[SHAPES_TABLE] = shape_of(form);
}

static void embed(const struct parser *parser, const struct wordform *form, float *x)
{
	uint32_t rows[TABLES];
	size_t n_rows[TABLES];
	for (int i = 0; i < TABLES; i++)
		n_rows[i] = parser->tables[i].n;
	parser_rows(form, n_rows, rows);
	rows[WORDS] = word_row(parser, form->lower);
	memset(x, 0, parser->width * sizeof *x);
	for (int i = 0; i < TABLES; i++)
		add_row(x, &parser->tables[i], rows[i], parser->width);
}

/* Scratch for a piece of at most n words; row 0 of encoded and what follows is the root. */
struct scratch {
	float *vectors; /* [n of forms][width], made on first use; NULL rows are not made */
	bool *is_made;
	float *x, *y, *mixed;           /* [n + 1][width], [n + 1][width], [n][3 width / 2] */
	float *dependent, *head, *bent; /* [n + 1][arc] */
	float *score;                   /* [n + 1][n + 1] */
	float *word, *above, *hidden, *output; /* labels */
	uint16_t *heads;
};

static void encode(const struct parser *parser, struct scratch *scratch, size_t n)
{
	size_t width = parser->width, half = width / 2;
	for (uint32_t layer = 0; layer < parser->layers; layer++) {
		for (int side = 0; side < 2; side++) {
			const struct recurrence *r = &parser->recurrence[layer][side];
			dense_apply(scratch->mixed, scratch->x + width, width, r->w, NULL, n, width,
				    3 * half);
			struct dense_unit unit = {
				.u = scratch->mixed,
				.x = scratch->x + width + (size_t)side * half,
				.y = scratch->y + width + (size_t)side * half,
				.v = r->v,
				.b = r->b,
				.u_stride = 3 * half,
				.x_stride = width,
				.y_stride = width,
				.units = half,
				.steps = n,
				.step = side ? -1 : 1,
			};
			dense_recur(&unit);
		}
		float *swap = scratch->x;
		scratch->x = scratch->y;
		scratch->y = swap;
	}
	memcpy(scratch->x, parser->root, width * sizeof *scratch->x);
}

static void score_arcs(const struct parser *parser, struct scratch *scratch, size_t n)
{
	size_t arc = parser->arc, rows = n + 1;
	dense_apply(scratch->dependent, scratch->x, parser->width, parser->wd, parser->bd, rows,
		    parser->width, arc);
	dense_apply(scratch->head, scratch->x, parser->width, parser->wh, parser->bh, rows,
		    parser->width, arc);
	dense_leak(scratch->dependent, rows * arc);
	dense_leak(scratch->head, rows * arc);
	dense_apply(scratch->bent, scratch->dependent, arc, parser->u, parser->bu, rows, arc, arc);
	dense_dots(scratch->score, scratch->bent, scratch->head, rows, arc);
}

static unsigned best_label(const struct parser *parser, const float *scores)
{
	unsigned best = 0;
	for (unsigned i = 1; i < parser->n_labels; i++)
		if (scores[i] > scores[best])
			best = i;
	return best;
}

static void score_labels(const struct parser *parser, struct scratch *scratch, size_t n)
{
	size_t label = parser->label;
	dense_apply(scratch->word, scratch->x, parser->width, parser->wl, parser->bl, n + 1,
		    parser->width, label);
	dense_apply(scratch->above, scratch->x, parser->width, parser->wm, NULL, n + 1,
		    parser->width, label);
	for (size_t i = 1; i <= n; i++) {
		const float *word = scratch->word + i * label;
		const float *above = scratch->above + scratch->heads[i] * label;
		for (size_t k = 0; k < label; k++)
			scratch->hidden[(i - 1) * label + k] = word[k] + above[k];
	}
	dense_leak(scratch->hidden, n * label);
	dense_apply(scratch->output, scratch->hidden, label, parser->v, parser->bv, n, label,
		    parser->outputs);
}

static bool scratch_make(const struct parser *parser, struct scratch *out, struct arena *arena,
			 size_t n_forms, size_t n)
{
	size_t width = parser->width, rows = n + 1;
	out->vectors = arena_take(arena, n_forms * width * sizeof(float));
	out->is_made = arena_zero(arena, n_forms, sizeof *out->is_made);
	out->x = arena_zero(arena, rows * width, sizeof(float));
	out->y = arena_zero(arena, rows * width, sizeof(float));
	out->mixed = arena_zero(arena, rows * 3 * width / 2, sizeof(float));
	out->dependent = arena_zero(arena, rows * parser->arc, sizeof(float));
	out->head = arena_zero(arena, rows * parser->arc, sizeof(float));
	out->bent = arena_zero(arena, rows * parser->arc, sizeof(float));
	out->score = arena_zero(arena, rows * rows, sizeof(float));
	out->word = arena_zero(arena, rows * parser->label, sizeof(float));
	out->above = arena_zero(arena, rows * parser->label, sizeof(float));
	out->hidden = arena_zero(arena, rows * parser->label, sizeof(float));
	out->output = arena_zero(arena, rows * parser->outputs, sizeof(float));
	out->heads = arena_zero(arena, rows, sizeof *out->heads);
	return out->vectors && out->is_made && out->x && out->y && out->mixed && out->dependent &&
	       out->head && out->bent && out->score && out->word && out->above && out->hidden &&
	       out->output && out->heads;
}

/* Words first..first + n of the document; a second root of a sentence in pieces hangs on `top`. */
static bool parse_piece(const struct parser *parser, struct dossier_annotation *annotation,
			const struct wordforms *forms, struct scratch *scratch, size_t first,
			size_t n, uint32_t *top)
{
	size_t width = parser->width;
	for (size_t i = 0; i < n; i++) {
		uint32_t form = forms->of_token[first + i];
		float *vector = scratch->vectors + form * width;
		if (!scratch->is_made[form])
			embed(parser, &forms->items[form], vector);
		scratch->is_made[form] = true;
		memcpy(scratch->x + (i + 1) * width, vector, width * sizeof *vector);
	}
	encode(parser, scratch, n);
	score_arcs(parser, scratch, n);
	if (!tree_decode(scratch->score, n, scratch->heads))
		return false;
	score_labels(parser, scratch, n);
	for (size_t i = 0; i < n; i++) {
		struct dossier_token *token = &annotation->tokens[first + i];
		uint16_t head = scratch->heads[i + 1];
		unsigned label = best_label(parser, scratch->output + i * parser->outputs);
		token->head = head ? (uint32_t)(first + head - 1) : *top;
		token->deprel = head ? parser->labels[label]
				     : (*top == DOSSIER_NONE ? "root" : "parataxis");
		if (!head && *top == DOSSIER_NONE)
			*top = (uint32_t)(first + i);
	}
	return true;
}

enum dossier_status parser_annotate(const struct parser *parser,
				    struct dossier_annotation *annotation,
				    const struct wordforms *forms, struct arena *arena,
				    const struct dossier_cancel *cancel,
				    struct dossier_error *error)
{
	struct arena_mark mark = arena_mark(arena);
	struct scratch scratch = {0};
	enum dossier_status status = DOSSIER_OK;
	if (!scratch_make(parser, &scratch, arena, forms->n, PARSER_MOST_WORDS))
		status = arena_error(arena, error);
	for (size_t start = 0, end; !status && start < annotation->n_tokens; start = end) {
		uint32_t top = DOSSIER_NONE, sentence = annotation->tokens[start].sentence;
		for (end = start;
		     end < annotation->n_tokens && annotation->tokens[end].sentence == sentence;)
			end++;
		for (size_t first = start; !status && first < end; first += PARSER_MOST_WORDS) {
			size_t n =
				end - first < PARSER_MOST_WORDS ? end - first : PARSER_MOST_WORDS;
			if (cancel && cancel->is_set)
				status = error_interrupted(error);
			else if (!parse_piece(parser, annotation, forms, &scratch, first, n, &top))
				status = error_memory(error);
		}
	}
	arena_rewind(arena, mark);
	return status;
}
