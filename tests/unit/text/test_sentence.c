/* Tokens and sentences: cases as data, and what must hold for any text. */
#include "unit/check.h"

#include "base/buffer.h"
#include "base/file.h"
#include "base/utf8.h"
#include "text/sentence.h"
#include "text/unicode.h"

struct split {
	struct arena *arena;
	struct dossier_document document;
	struct dossier_annotation annotation;
};

static void split_text(struct split *split, struct span text)
{
	memset(split, 0, sizeof *split);
	split->arena = arena_new(SIZE_MAX);
	split->document.arena = split->arena;
	split->document.text = text.at;
	split->document.length = text.length;
	split->annotation.document = &split->document;
	assert_int_equal(sentence_annotate(&split->annotation, NULL, NULL), DOSSIER_OK);
}

/* The form of the golden file: "do+n't know ." a line each. */
static void print(const struct dossier_annotation *annotation, struct buffer *out)
{
	for (size_t i = 0; i < annotation->n_tokens; i++) {
		const struct dossier_token *token = &annotation->tokens[i];
		bool is_first = !i || token[-1].sentence != token->sentence;
		if (i)
			buffer_char(out, is_first ? '\n' : token->surface ? ' ' : '+');
		buffer_string(out, token->form);
	}
}

static void unescape(struct span line, struct buffer *out)
{
	for (size_t i = 0; i < line.length; i++) {
		bool is_break = line.at[i] == '\\' && i + 1 < line.length && line.at[i + 1] == 'n';
		buffer_char(out, is_break ? '\n' : line.at[i]);
		i += is_break;
	}
}

static void check_case(struct span input, struct span expected)
{
	struct split split;
	struct buffer text, printed;
	buffer_init(&text, 1 << 20);
	buffer_init(&printed, 1 << 20);
	unescape(input, &text);
	split_text(&split, buffer_all(&text));
	print(&split.annotation, &printed);
	if (!span_equal(buffer_all(&printed), expected))
		fail_msg("%s\nexpected:\n%.*s\ngot:\n%s", text.at, (int)expected.length,
			 expected.at, printed.at);
	buffer_release(&text);
	buffer_release(&printed);
	arena_free(split.arena);
}

static void golden_sentences_come_out_as_written(void **state)
{
	struct buffer file;
	struct span rest, line;
	size_t n = 0;
	(void)state;
	buffer_init(&file, 1 << 20);
	assert_int_equal(file_load(TESTS_FOLDER "/golden/sentences.txt", &file, NULL, NULL), 0);
	rest = buffer_all(&file);
	while (span_split(&rest, '\n', &line)) {
		struct span more, expected = {rest.at, 0};
		if (!line.length || line.at[0] == '#')
			continue;
		while (span_split(&rest, '\n', &more) && more.length)
			expected.length = (size_t)(more.at + more.length - expected.at);
		check_case(line, expected);
		n++;
	}
	assert_true(n > 20);
	buffer_release(&file);
}

static void check_properties(struct span text)
{
	struct split split;
	size_t at = 0;
	split_text(&split, text);
	const struct dossier_annotation *annotation = &split.annotation;
	for (size_t i = 0; i < annotation->n_tokens; i++) {
		const struct dossier_token *token = &annotation->tokens[i];
		const struct dossier_range *sentence = &annotation->sentences[token->sentence];
		assert_true(token->range.start >= at && token->range.start < token->range.end);
		for (size_t length; at < token->range.start; at += length)
			assert_true(unicode_is_space(unicode_at(text, at, &length)));
		assert_int_equal(utf8_floor(text.at, token->range.start), token->range.start);
		assert_true(token->range.end == text.length ||
			    utf8_floor(text.at, token->range.end) == token->range.end);
		assert_true(sentence->start <= token->range.start &&
			    token->range.end <= sentence->end);
		assert_memory_equal(token->form, text.at + token->range.start,
				    token->range.end - token->range.start);
		at = token->range.end;
	}
	for (size_t length; at < text.length; at += length)
		assert_true(unicode_is_space(unicode_at(text, at, &length)));
	for (size_t i = 1; i < annotation->n_sentences; i++)
		assert_true(annotation->sentences[i - 1].end <= annotation->sentences[i].start);
	arena_free(split.arena);
}

static void tokens_cover_all_but_white_space_of_any_text(void **state)
{
	static const char *const pieces[] = {"a",      "I",
					     "Mr.",    "U.S",
					     ".",      "..",
					     "'",      "’",
					     "s",      "n't",
					     " ",      "\n",
					     "\n\n",   "-",
					     "12",     ",",
					     "/",      "@",
					     "www.",   "http://",
					     "é",      "日本",
					     "😀",      "👨‍👩‍👧",
					     "\t",     "(",
					     ")",      "\"",
					     "“",      "”",
					     "#",      "&",
					     "$",      "%",
					     ":",      "\xcc\x81",
					     "_",      "*",
					     "!",      "?",
					     "…",      "—",
					     "E",      "\x01",
					     "ß",      "\xe2\x80\xae",
					     "Ж",      "عربي",
					     "cannot", ".com"};
	char text[400];
	uint64_t seed = 88172645463325252u;
	(void)state;
	for (int round = 0; round < 3000; round++) {
		size_t length = 0, n = check_random(&seed) % 40;
		for (size_t i = 0; i < n; i++) {
			const char *piece =
				pieces[check_random(&seed) % (sizeof pieces / sizeof *pieces)];
			length +=
				(size_t)snprintf(text + length, sizeof text - length, "%s", piece);
			assert_true(length < sizeof text);
		}
		check_properties(span_make(text, length));
	}
}

/* A million times the same: must end at once, not after a square of it. */
static void long_runs_take_linear_time(void **state)
{
	static const char *const pieces[] = {"a",  "a-",  "1,", "a.",  "'",   "a ",
					     "(",  "@a",  "1-", ".\"", "A. ", "http://",
					     "a@", "[1]", "\n", "é'"};
	(void)state;
	for (size_t k = 0; k < sizeof pieces / sizeof *pieces; k++) {
		struct buffer text;
		struct split split;
		buffer_init(&text, 1 << 24);
		for (size_t i = 0; i < 200000; i++)
			buffer_string(&text, pieces[k]);
		split_text(&split, buffer_all(&text));
		arena_free(split.arena);
		buffer_release(&text);
	}
}

/* "Iraq's" can be divided, "aux" cannot be "a" and "les". */
static void given_words_of_one_surface_get_their_own_parts(void **state)
{
	const struct dossier_range sentences[] = {{0, 10}};
	const struct dossier_given_word words[] = {{{0, 6}, "Iraq", 0, 2},
						   {{0, 6}, "'s", 0, 0},
						   {{7, 10}, "a", 0, 2},
						   {{7, 10}, "les", 0, 0}};
	const struct dossier_given given = {sentences, NULL, 1, words, 4};
	struct arena *arena = arena_new(SIZE_MAX);
	struct dossier_document document = {
		.arena = arena, .text = "Iraq's aux", .length = 10, .given = &given};
	struct dossier_annotation annotation = {.document = &document};
	(void)state;
	assert_int_equal(sentence_annotate(&annotation, NULL, NULL), DOSSIER_OK);
	const struct dossier_token *tokens = annotation.tokens;
	assert_int_equal(tokens[0].range.start, 0);
	assert_int_equal(tokens[0].range.end, 4);
	assert_int_equal(tokens[1].range.start, 4);
	assert_int_equal(tokens[1].range.end, 6);
	assert_int_equal(tokens[2].range.start, 7);
	assert_int_equal(tokens[2].range.end, 10);
	assert_int_equal(tokens[3].range.start, 7);
	arena_free(arena);
}

static void given_words_are_kept(void **state)
{
	const struct dossier_range sentences[] = {{0, 5}, {6, 9}};
	const struct dossier_given_word words[] = {
		{{0, 5}, "do", 0, 2}, {{0, 5}, "n't", 0, 0}, {{6, 9}, "a.b", 1, 1}};
	const struct dossier_given given = {sentences, NULL, 2, words, 3};
	struct arena *arena = arena_new(1 << 20);
	struct dossier_document document = {
		.arena = arena, .text = "don't a.b", .length = 9, .given = &given};
	struct dossier_annotation annotation = {.document = &document};
	(void)state;
	assert_int_equal(sentence_annotate(&annotation, NULL, NULL), DOSSIER_OK);
	assert_int_equal(annotation.n_tokens, 3);
	assert_int_equal(annotation.n_sentences, 2);
	assert_string_equal(annotation.tokens[1].form, "n't");
	assert_int_equal(annotation.tokens[0].surface, 2);
	assert_int_equal(annotation.tokens[2].sentence, 1);
	arena_free(arena);
}

static void an_interrupt_stops_the_splitting(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	struct dossier_cancel cancel = {1};
	struct dossier_document document = {.arena = arena, .text = "One. Two.", .length = 9};
	struct dossier_annotation annotation = {.document = &document};
	struct dossier_error error = {0};
	(void)state;
	assert_int_equal(sentence_annotate(&annotation, &cancel, &error), DOSSIER_INTERRUPTED);
	arena_free(arena);
}

static void without_memory_the_error_says_so(void **state)
{
	(void)state;
	for (size_t limit = 0; limit < 600; limit += 8) {
		struct arena *arena = arena_new(limit);
		struct dossier_document document = {
			.arena = arena, .text = "One. Two.", .length = 9};
		struct dossier_annotation annotation = {.document = &document};
		struct dossier_error error = {0};
		enum dossier_status status = sentence_annotate(&annotation, NULL, &error);
		assert_true(status == DOSSIER_OK || status == DOSSIER_LIMIT);
		arena_free(arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(golden_sentences_come_out_as_written),
		cmocka_unit_test(tokens_cover_all_but_white_space_of_any_text),
		cmocka_unit_test(long_runs_take_linear_time),
		cmocka_unit_test(given_words_of_one_surface_get_their_own_parts),
		cmocka_unit_test(given_words_are_kept),
		cmocka_unit_test(an_interrupt_stops_the_splitting),
		cmocka_unit_test(without_memory_the_error_says_so),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
