/* The model file and the classifier: what is damaged is refused, and never read past. */
#include "unit/check.h"

#include "base/buffer.h"
#include "model/linear.h"
#include "model/model.h"
#include "model/wordtable.h"

static void put(struct buffer *out, uint64_t value, unsigned bytes)
{
	for (unsigned i = 0; i < bytes; i++)
		buffer_char(out, (char)(value >> 8 * i));
}

/* A model file with one section "card" of five bytes at 64. */
static void small_model(struct buffer *out)
{
	char name[16] = "card";
	buffer_init(out, 4096);
	buffer_string(out, "dossier-model 1\n");
	put(out, 1, 8);
	buffer_append(out, name, 16);
	put(out, 64, 8);
	put(out, 5, 8);
	while (out->length < 64)
		buffer_char(out, 0);
	buffer_string(out, "hello");
}

static void sections_are_found_by_name(void **state)
{
	struct buffer file;
	struct model *model = NULL;
	(void)state;
	small_model(&file);
	assert_int_equal(model_open(&model, buffer_all(&file), NULL), DOSSIER_OK);
	assert_true(span_equal(model_section(model, "card"), SPAN("hello")));
	assert_int_equal(model_section(model, "names").length, 0);
	model_free(model);
	buffer_release(&file);
}

static void a_model_that_was_cut_off_is_refused(void **state)
{
	struct buffer file;
	(void)state;
	small_model(&file);
	for (size_t length = 0; length < file.length; length++) {
		struct model *model = NULL;
		struct dossier_error error = {0};
		assert_int_equal(model_open(&model, span_make(file.at, length), &error),
				 DOSSIER_INPUT);
		assert_null(model);
		assert_true(error.message[0]);
	}
	buffer_release(&file);
}

static void another_version_is_named_as_such(void **state)
{
	struct buffer file;
	struct model *model = NULL;
	struct dossier_error error = {0};
	(void)state;
	small_model(&file);
	file.at[14] = '2';
	assert_int_equal(model_open(&model, buffer_all(&file), &error), DOSSIER_INPUT);
	assert_non_null(strstr(error.message, "version"));
	buffer_release(&file);
}

#define FEATURE UINT64_C(0x8000000000000007)

/* Two classes, two slots: FEATURE gives class 0 three and class 1 minus two. */
static void small_linear(struct buffer *out)
{
	buffer_init(out, 4096);
	put(out, 2, 4);
	put(out, 1, 4);
	put(out, 7, 4);
	put(out, 0, 4);
	put(out, 0, 8);
	put(out, 7, 4);
	put(out, 1, 4);
	put(out, 2, 1);
	put(out, 0, 1);
	put(out, 3, 2);
	put(out, 1, 1);
	put(out, 0xfffe, 2);
}

static void weights_of_a_feature_are_added(void **state)
{
	struct buffer bytes;
	struct linear linear;
	const uint64_t features[] = {FEATURE, FEATURE, FEATURE + 1, 1};
	int32_t scores[2] = {1, 1};
	(void)state;
	small_linear(&bytes);
	assert_int_equal(linear_open(&linear, buffer_all(&bytes), NULL), DOSSIER_OK);
	linear_score(&linear, features, 4, scores);
	assert_int_equal(scores[0], 7);
	assert_int_equal(scores[1], -3);
	assert_int_equal(linear_best(scores, 2), 0);
	buffer_release(&bytes);
}

/* Any byte changed to anything: refused, or harmless. The sanitizer is the judge. */
static void damaged_weights_are_refused_or_harmless(void **state)
{
	struct buffer bytes;
	uint64_t seed = 42;
	(void)state;
	small_linear(&bytes);
	for (int round = 0; round < 20000; round++) {
		char *copy = malloc(bytes.length);
		size_t length = bytes.length - check_random(&seed) % 4;
		struct linear linear;
		const uint64_t features[] = {FEATURE, 0, UINT64_MAX};
		int32_t scores[LINEAR_CLASSES] = {0};
		memcpy(copy, bytes.at, bytes.length);
		copy[check_random(&seed) % bytes.length] = (char)check_random(&seed);
		if (!linear_open(&linear, span_make(copy, length), NULL))
			linear_score(&linear, features, 3, scores);
		free(copy);
	}
	buffer_release(&bytes);
}

static void a_word_table_of_the_wrong_size_is_refused(void **state)
{
	struct wordtable table;
	(void)state;
	assert_int_equal(wordtable_open(&table, SPAN("\1\0\0\0\0\0\0\0short"), NULL),
			 DOSSIER_INPUT);
	assert_int_equal(wordtable_open(&table, (struct span){NULL, 0}, NULL), DOSSIER_OK);
	assert_int_equal(wordtable_find(&table, 12345).frequency, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sections_are_found_by_name),
		cmocka_unit_test(a_model_that_was_cut_off_is_refused),
		cmocka_unit_test(another_version_is_named_as_such),
		cmocka_unit_test(weights_of_a_feature_are_added),
		cmocka_unit_test(damaged_weights_are_refused_or_harmless),
		cmocka_unit_test(a_word_table_of_the_wrong_size_is_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
