/* Characters: classes, folding, width. */
#include "unit/check.h"

#include "text/unicode.h"

typedef void map(struct span text, struct buffer *out);

static void check_map(map *function, const char *text, const char *expected)
{
	struct buffer out;
	buffer_init(&out, 4096);
	function(span_of(text), &out);
	assert_int_equal(buffer_status(&out, NULL), DOSSIER_OK);
	assert_string_equal(out.at ? out.at : "", expected);
	buffer_release(&out);
}

static void classes_of_letters_digits_and_marks(void **state)
{
	(void)state;
	assert_int_equal(unicode_class('A'), UNICODE_UPPER);
	assert_int_equal(unicode_class(0x416), UNICODE_UPPER);
	assert_int_equal(unicode_class(0xdf), UNICODE_LOWER);
	assert_int_equal(unicode_class(0x65e5), UNICODE_LETTER);
	assert_int_equal(unicode_class(0x301), UNICODE_MARK);
	assert_int_equal(unicode_class('7'), UNICODE_DIGIT);
	assert_int_equal(unicode_class(0x201c), UNICODE_OPEN);
	assert_int_equal(unicode_class(0x20ac), UNICODE_CURRENCY);
	assert_int_equal(unicode_class(0xa0), UNICODE_SPACE);
	assert_int_equal(unicode_class(0x2028), UNICODE_SPACE);
	assert_int_equal(unicode_class(1), UNICODE_OTHER);
	assert_int_equal(unicode_class(0x110000), UNICODE_OTHER);
}

static void folding_makes_case_meet(void **state)
{
	(void)state;
	check_map(unicode_fold, "STRASSE Straße ÉCOLE", "strasse strasse école");
	check_map(unicode_lower_text, "ŁÓDŹ Ab", "łódź ab");
}

static void a_key_has_no_accents_and_plain_marks(void **state)
{
	(void)state;
	check_map(unicode_key, "Erdoğan’s  Al‑Qaïda", "erdogan's al-qaida");
	check_map(unicode_key, "e\xcc\x81t\xc3\xa9", "ete");
}

static void wide_and_combining_characters_have_their_columns(void **state)
{
	(void)state;
	assert_int_equal(unicode_columns(span_of("abc")), 3);
	assert_int_equal(unicode_columns(span_of("日本")), 4);
	assert_int_equal(unicode_columns(span_of("e\xcc\x81t")), 2);
	assert_int_equal(unicode_columns(span_of("👨‍👩‍👧!")), 3);
	assert_int_equal(unicode_columns(span_of("🇫🇷")), 2);
	assert_int_equal(unicode_columns(span_of("\x1b\x07")), 0);
}

static void an_invalid_byte_is_one_replacement_character(void **state)
{
	size_t length;
	(void)state;
	assert_int_equal(unicode_at(span_make("\xff"
					      "a",
					      2),
				    0, &length),
			 0xfffd);
	assert_int_equal(length, 1);
	assert_int_equal(unicode_at(span_make("\xe2\x80", 2), 0, &length), 0xfffd);
	assert_int_equal(unicode_cluster(span_make("\xf0", 1), 0, NULL), 1);
}

static void the_character_before_is_found(void **state)
{
	struct span text = span_of("aé😀");
	(void)state;
	assert_int_equal(unicode_before(text, 0), 0);
	assert_int_equal(unicode_before(text, 1), 'a');
	assert_int_equal(unicode_before(text, 3), 0xe9);
	assert_int_equal(unicode_before(text, 7), 0x1f600);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(classes_of_letters_digits_and_marks),
		cmocka_unit_test(folding_makes_case_meet),
		cmocka_unit_test(a_key_has_no_accents_and_plain_marks),
		cmocka_unit_test(wide_and_combining_characters_have_their_columns),
		cmocka_unit_test(an_invalid_byte_is_one_replacement_character),
		cmocka_unit_test(the_character_before_is_found),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
