/* The dependency parser: trees for anything, the same twice, damaged sections refused. */
#include "unit/check.h"

#include "base/mem.h"
#include "model/dense.h"
#include "model/model.h"
#include "model/parser.h"
#include "text/sentence.h"

#include <math.h>

struct analysed {
	struct dossier_document document;
	struct dossier_annotation annotation;
	struct wordforms forms;
};

static struct model *model;
static struct parser *parser;
static struct wordtable words;

static int open_parser(void **state)
{
	(void)state;
	return model_open_builtin(&model, NULL) ||
	       parser_new(&parser, model_section(model, "parser"), NULL) ||
	       wordtable_open(&words, model_section(model, "words"), NULL);
}

static int close_parser(void **state)
{
	(void)state;
	parser_free(parser);
	model_free(model);
	return 0;
}

static void analyse(struct analysed *out, const char *text, size_t length)
{
	*out = (struct analysed){.document = {.text = text, .length = length}};
	out->document.arena = arena_new((size_t)1 << 30);
	out->annotation.document = &out->document;
	assert_int_equal(sentence_annotate(&out->annotation, NULL, NULL), DOSSIER_OK);
	assert_int_equal(wordforms_make(&out->forms, out->annotation.tokens,
					out->annotation.n_tokens, &words, out->document.arena, NULL,
					NULL),
			 DOSSIER_OK);
	assert_int_equal(parser_annotate(parser, &out->annotation, &out->forms, out->document.arena,
					 NULL, NULL),
			 DOSSIER_OK);
}

static void release(struct analysed *analysed)
{
	arena_free(analysed->document.arena);
}

/* Each sentence has one root, every word leads to it, heads stay in the sentence. */
static void assert_trees(const struct dossier_annotation *annotation)
{
	const struct dossier_token *tokens = annotation->tokens;
	size_t *roots = calloc(annotation->n_sentences + 1, sizeof *roots);
	for (size_t i = 0; i < annotation->n_tokens; i++) {
		size_t at = i, steps = 0;
		while (tokens[at].head != DOSSIER_NONE && steps++ <= annotation->n_tokens) {
			assert_int_equal(tokens[tokens[at].head].sentence, tokens[i].sentence);
			at = tokens[at].head;
		}
		assert_int_equal(tokens[at].head, DOSSIER_NONE);
		roots[tokens[i].sentence] += tokens[i].head == DOSSIER_NONE;
		assert_true(tokens[i].deprel[0]);
		assert_int_equal(strcmp(tokens[i].deprel, "root") == 0,
				 tokens[i].head == DOSSIER_NONE);
	}
	for (size_t s = 0; s < annotation->n_sentences; s++)
		assert_int_equal(roots[s], 1);
	free(roots);
}

static void a_plain_sentence_is_parsed_as_a_grammar_would(void **state)
{
	static const char text[] = "The minister met rebels in Geneva.";
	struct analysed a;
	(void)state;
	analyse(&a, text, strlen(text));
	const struct dossier_token *tokens = a.annotation.tokens;
	assert_int_equal(a.annotation.n_tokens, 7);
	assert_int_equal(tokens[2].head, DOSSIER_NONE); /* met */
	assert_int_equal(tokens[1].head, 2);            /* minister */
	assert_string_equal(tokens[1].deprel, "nsubj");
	assert_string_equal(tokens[3].deprel, "obj");
	assert_int_equal(tokens[4].head, 5); /* in -> Geneva */
	assert_string_equal(tokens[4].deprel, "case");
	release(&a);
}

static void any_text_becomes_trees(void **state)
{
	static const char *const pieces[] = {"the ",
					     "said ",
					     "\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 ",
					     "\xf0\x9f\x98\x80",
					     ". ",
					     ", ",
					     "AAAA ",
					     "12,5 ",
					     "\n\n",
					     "don't ",
					     "(",
					     "\xe2\x80\x9c",
					     "x"};
	uint64_t seed = 17;
	(void)state;
	for (int round = 0; round < 30; round++) {
		char text[4000];
		size_t n = 0;
		while (n + 16 < sizeof text) {
			const char *piece =
				pieces[check_random(&seed) % (sizeof pieces / sizeof *pieces)];
			memcpy(text + n, piece, strlen(piece));
			n += strlen(piece);
		}
		struct analysed a;
		text[n] = '\0';
		analyse(&a, text, n);
		assert_trees(&a.annotation);
		release(&a);
	}
}

static void a_sentence_longer_than_a_piece_is_one_tree(void **state)
{
	char text[12 * PARSER_MOST_WORDS + 1];
	struct analysed a;
	(void)state;
	for (size_t i = 0; i + 3 <= sizeof text; i += 2)
		memcpy(text + i, "a ", 3);
	analyse(&a, text, strlen(text));
	assert_true(a.annotation.n_tokens > 2 * PARSER_MOST_WORDS);
	assert_trees(&a.annotation);
	release(&a);
}

static void the_same_text_is_parsed_the_same_twice(void **state)
{
	static const char text[] =
		"Lavrov, for his part, also said that the two countries had agreed to coordinate.";
	struct analysed a, b;
	(void)state;
	analyse(&a, text, strlen(text));
	analyse(&b, text, strlen(text));
	for (size_t i = 0; i < a.annotation.n_tokens; i++) {
		assert_int_equal(a.annotation.tokens[i].head, b.annotation.tokens[i].head);
		assert_string_equal(a.annotation.tokens[i].deprel, b.annotation.tokens[i].deprel);
	}
	release(&a);
	release(&b);
}

static void a_damaged_section_is_refused(void **state)
{
	struct span section = model_section(model, "parser");
	struct parser *none = NULL;
	(void)state;
	assert_true(section.length > 1000);
	for (size_t cut = 0; cut < section.length; cut = cut * 2 + 61) {
		char *copy = mem_string(section.at, cut);
		assert_int_equal(parser_new(&none, span_make(copy, cut), NULL), DOSSIER_INPUT);
		mem_free(copy);
	}
	for (size_t byte = 0; byte < 56; byte++) {
		char *copy = mem_string(section.at, section.length);
		copy[byte] = (char)0xff;
		struct parser *odd = NULL;
		if (!parser_new(&odd, span_make(copy, section.length), NULL))
			parser_free(odd); /* a byte that does not matter, or another valid size */
		mem_free(copy);
	}
	assert_null(none);
}

#ifdef DOSSIER_FAULTS
static void a_parser_is_made_whole_or_not_at_all(void **state)
{
	struct parser *made = NULL;
	(void)state;
	for (uint64_t k = 1; !made; k++) {
		mem_fault = (struct mem_fault){.fail_at = k};
		enum dossier_status status =
			parser_new(&made, model_section(model, "parser"), NULL);
		mem_fault = (struct mem_fault){0};
		assert_int_equal(status, made ? DOSSIER_OK : DOSSIER_MEMORY);
	}
	parser_free(made);
}
#endif

static void tanh_is_right_to_a_few_units(void **state)
{
	(void)state;
	for (float x = -10; x < 10; x += 0.0117f) {
		float y;
		dense_tanh(&y, &x, 1);
		assert_true(fabsf(y - tanhf(x)) < 5e-7f);
	}
}

static void dense_layers_agree_with_a_naive_product(void **state)
{
	enum { ROWS = 7, IN = 48, OUT = 32 };
	static float x[ROWS * IN], w[IN * OUT], packed[IN * OUT], y[ROWS * OUT], bias[OUT];
	uint64_t seed = 23;
	(void)state;
	for (size_t i = 0; i < ROWS * IN; i++)
		x[i] = (float)(check_random(&seed) % 200) / 100 - 1;
	for (size_t i = 0; i < IN * OUT; i++)
		w[i] = (float)(check_random(&seed) % 200) / 100 - 1;
	for (size_t i = 0; i < OUT; i++)
		bias[i] = (float)i;
	dense_pack(packed, w, IN, OUT);
	dense_apply(y, x, IN, packed, bias, ROWS, IN, OUT);
	for (size_t r = 0; r < ROWS; r++)
		for (size_t o = 0; o < OUT; o++) {
			float sum = bias[o];
			for (size_t i = 0; i < IN; i++)
				sum += x[r * IN + i] * w[i * OUT + o];
			assert_true(fabsf(sum - y[r * OUT + o]) < 1e-4f);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_plain_sentence_is_parsed_as_a_grammar_would),
		cmocka_unit_test(any_text_becomes_trees),
		cmocka_unit_test(a_sentence_longer_than_a_piece_is_one_tree),
		cmocka_unit_test(the_same_text_is_parsed_the_same_twice),
		cmocka_unit_test(a_damaged_section_is_refused),
#ifdef DOSSIER_FAULTS
		cmocka_unit_test(a_parser_is_made_whole_or_not_at_all),
#endif
		cmocka_unit_test(tanh_is_right_to_a_few_units),
		cmocka_unit_test(dense_layers_agree_with_a_naive_product),
	};
	return cmocka_run_group_tests(tests, open_parser, close_parser);
}
