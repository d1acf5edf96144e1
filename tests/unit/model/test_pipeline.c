/* The pipeline over the model that is built in: layers complete, repeatable, for any text. */
#include "unit/check.h"

#include "base/arena.h"
#include "model/lemma.h"
#include "model/pipeline.h"
#include "text/sentence.h"

static struct pipeline *pipeline;

static int open_pipeline(void **state)
{
	(void)state;
	return pipeline_new(&pipeline, NULL) == DOSSIER_OK ? 0 : -1;
}

static int close_pipeline(void **state)
{
	(void)state;
	pipeline_free(pipeline);
	return 0;
}

struct run {
	struct arena *arena;
	struct dossier_document document;
	struct dossier_annotation annotation;
	struct finder_name *names;
	size_t n_names;
};

static void run_text(struct run *run, const char *text)
{
	memset(run, 0, sizeof *run);
	run->arena = arena_new(SIZE_MAX);
	run->document.arena = run->arena;
	run->document.text = text;
	run->document.length = strlen(text);
	run->annotation.document = &run->document;
	assert_int_equal(sentence_annotate(&run->annotation, NULL, NULL), DOSSIER_OK);
	assert_int_equal(pipeline_run(pipeline, &run->annotation, NULL, &run->names, &run->n_names,
				      NULL, NULL),
			 DOSSIER_OK);
}

static void check_tag(const char *text, size_t i, const char *upos, const char *lemma)
{
	struct run run;
	run_text(&run, text);
	assert_true(i < run.annotation.n_tokens);
	assert_string_equal(dossier_upos_name(run.annotation.tokens[i].upos), upos);
	assert_string_equal(run.annotation.tokens[i].lemma, lemma);
	arena_free(run.arena);
}

static void plain_words_get_their_tags_and_lemmas(void **state)
{
	(void)state;
	check_tag("The children were playing in the gardens.", 1, "NOUN", "child");
	check_tag("The children were playing in the gardens.", 2, "AUX", "be");
	check_tag("The children were playing in the gardens.", 3, "VERB", "play");
	check_tag("The children were playing in the gardens.", 6, "NOUN", "garden");
	check_tag("He said they didn't agree.", 1, "VERB", "say");
	check_tag("He said they didn't agree.", 4, "PART", "not");
	check_tag("They met in Vienna on Monday.", 3, "PROPN", "Vienna");
}

static void a_plain_name_of_a_person_is_found(void **state)
{
	struct run run;
	bool is_found = false;
	(void)state;
	run_text(&run, "Mr. John Smith met reporters in London on Tuesday.");
	for (size_t i = 0; i < run.n_names; i++)
		is_found = is_found || (run.names[i].kind == DOSSIER_PERSON &&
					run.names[i].last == 3 && run.names[i].score > 0.3f);
	assert_true(is_found);
	arena_free(run.arena);
}

static void check_layers(const struct run *run)
{
	const struct dossier_annotation *annotation = &run->annotation;
	uint32_t at = 0;
	for (size_t i = 0; i < annotation->n_tokens; i++) {
		const struct dossier_token *token = &annotation->tokens[i];
		assert_true(token->is_tagged && token->upos <= DOSSIER_X && token->xpos[0]);
		assert_true(token->lemma[0] && token->tag_score > 0);
		assert_true(token->head == DOSSIER_NONE ||
			    (token->head < annotation->n_tokens && token->head != i));
	}
	for (size_t i = 0; i < run->n_names; i++) {
		const struct finder_name *name = &run->names[i];
		assert_true(name->first >= at && name->first < name->last);
		assert_true(name->last <= annotation->n_tokens && name->kind < DOSSIER_KINDS);
		assert_true(name->score > 0 && name->score <= 1);
		assert_int_equal(annotation->tokens[name->first].sentence,
				 annotation->tokens[name->last - 1].sentence);
		at = name->last;
	}
}

static void all_layers_are_sound_for_any_text(void **state)
{
	static const char *const pieces[] = {
		"the ", "Smith ", "U.S. ", ". ", "\n\n", "don't ", "12 ", "é",         "日本 ",
		"😀 ",   "\" ",    "IN ",   "-",  "U",    "! ",     "a",   "\xcc\x81 ", "McDonald "};
	char text[600];
	uint64_t seed = 7;
	(void)state;
	for (int round = 0; round < 300; round++) {
		struct run run;
		size_t length = 0, n = check_random(&seed) % 50;
		text[0] = 0;
		for (size_t i = 0; i < n; i++)
			length += (size_t)snprintf(
				text + length, sizeof text - length, "%s",
				pieces[check_random(&seed) % (sizeof pieces / sizeof *pieces)]);
		run_text(&run, text);
		check_layers(&run);
		arena_free(run.arena);
	}
}

static void the_same_text_gives_the_same_layers(void **state)
{
	static const char text[] = "Talks between Iran and the IAEA failed. Amano left Tehran.";
	struct run a, b;
	(void)state;
	run_text(&a, text);
	run_text(&b, text);
	assert_int_equal(a.n_names, b.n_names);
	for (size_t i = 0; i < a.annotation.n_tokens; i++) {
		assert_string_equal(a.annotation.tokens[i].xpos, b.annotation.tokens[i].xpos);
		assert_string_equal(a.annotation.tokens[i].lemma, b.annotation.tokens[i].lemma);
		assert_int_equal(a.annotation.tokens[i].head, b.annotation.tokens[i].head);
	}
	arena_free(a.arena);
	arena_free(b.arena);
}

static void an_interrupt_stops_the_pipeline(void **state)
{
	struct run run;
	struct dossier_cancel cancel = {1};
	(void)state;
	run_text(&run, "One. Two.");
	assert_int_equal(pipeline_run(pipeline, &run.annotation, NULL, &run.names, &run.n_names,
				      &cancel, NULL),
			 DOSSIER_INTERRUPTED);
	arena_free(run.arena);
}

static void a_model_without_parts_leaves_the_layers_empty(void **state)
{
	static const char bytes[24] = "dossier-model 1\n";
	struct model *model = NULL;
	struct pipeline *empty = NULL;
	struct run run;
	(void)state;
	run_text(&run, "One.");
	assert_int_equal(model_open(&model, span_make(bytes, sizeof bytes), NULL), DOSSIER_OK);
	assert_int_equal(pipeline_new_over(&empty, model, NULL), DOSSIER_OK);
	run.annotation.tokens[0].is_tagged = false;
	assert_int_equal(
		pipeline_run(empty, &run.annotation, NULL, &run.names, &run.n_names, NULL, NULL),
		DOSSIER_OK);
	assert_false(run.annotation.tokens[0].is_tagged);
	assert_int_equal(run.n_names, 0);
	pipeline_free(empty);
	model_free(model);
	arena_free(run.arena);
}

static void an_edit_makes_the_lemma_it_was_found_for(void **state)
{
	static const char *const pairs[][2] = {
		{"Dogs", "dog"},    {"was", "be"},      {"better", "good"}, {"men", "man"},
		{"Obama", "Obama"}, {"ENRON", "Enron"}, {"n't", "not"},     {"U.S.", "U.S."},
		{"cafés", "café"},  {"went", "go"},     {"iPod", "iPod"},   {"studies", "study"}};
	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		struct lemma_edit edit;
		char out[64];
		struct span form = span_of(pairs[i][0]), lemma = span_of(pairs[i][1]);
		assert_true(lemma_edit_find(&edit, form, lemma));
		size_t n = lemma_edit_apply(&edit, form, out, sizeof out);
		assert_true(span_equal(span_make(out, n), lemma));
	}
}

static void only_whole_names_are_labelled(void **state)
{
	unsigned person = 1, place = 1 + 4 * DOSSIER_PLACE;
	(void)state;
	assert_true(finder_may_follow(0, person + FINDER_ALL, true));
	assert_true(finder_may_follow(person + FINDER_FIRST, person + FINDER_LAST, true));
	assert_false(finder_may_follow(0, person + FINDER_FIRST, true));
	assert_false(finder_may_follow(0, person + FINDER_LAST, false));
	assert_false(finder_may_follow(person + FINDER_FIRST, place + FINDER_LAST, false));
	assert_false(finder_may_follow(person + FINDER_FIRST, 0, false));
	assert_false(finder_may_follow(person + FINDER_LAST, person + FINDER_INSIDE, false));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_words_get_their_tags_and_lemmas),
		cmocka_unit_test(a_plain_name_of_a_person_is_found),
		cmocka_unit_test(all_layers_are_sound_for_any_text),
		cmocka_unit_test(the_same_text_gives_the_same_layers),
		cmocka_unit_test(an_interrupt_stops_the_pipeline),
		cmocka_unit_test(a_model_without_parts_leaves_the_layers_empty),
		cmocka_unit_test(an_edit_makes_the_lemma_it_was_found_for),
		cmocka_unit_test(only_whole_names_are_labelled),
	};
	return cmocka_run_group_tests(tests, open_pipeline, close_pipeline);
}
