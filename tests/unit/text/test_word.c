/* Words as search counts them, and their stems. */
#include "check.h"

#include "text/stem.h"
#include "text/word.h"

/* The folded words with | between them. */
static const char *words(const char *text)
{
	static char out[1000];
	struct buffer buffer;
	struct span word;
	size_t at = 0;
	buffer_init(&buffer, sizeof out - 1);
	while (word_next(span_of(text), &at, &word)) {
		buffer_string(&buffer, buffer.length ? "|" : "");
		word_fold(word, &buffer);
	}
	snprintf(out, sizeof out, "%s", buffer.at ? buffer.at : "");
	buffer_release(&buffer);
	return out;
}

static void hyphens_and_apostrophes_divide(void **state)
{
	(void)state;
	assert_string_equal(words("Syria's cease-fire"), "syria|s|cease|fire");
	assert_string_equal(words("O\xe2\x80\x99"
				  "Brien \xe2\x80\x93 don't"),
			    "o|brien|don|t");
}

static void acronyms_and_numbers_stay_whole(void **state)
{
	(void)state;
	assert_string_equal(words("The U.S. and U.N."), "the|us|and|un");
	assert_string_equal(words("400,000 of 3.5 in 2016."), "400000|of|3.5|in|2016");
	assert_string_equal(words("end.Start a.m. e.g."), "end|start|am|eg");
}

static void case_and_accents_are_folded(void **state)
{
	(void)state;
	assert_string_equal(words("\xc3\x89LYS\xc3\x89"
				  "E Stra\xc3\x9f"
				  "e"),
			    "elysee|strasse");
}

static void there_is_no_word_without_letters(void **state)
{
	(void)state;
	assert_string_equal(words(""), "");
	assert_string_equal(words(" ... -- \xe2\x80\x9c \xcc\x81 "), "");
}

static void inflections_share_a_stem(void **state)
{
	static const char *const same[][2] = {
		{"violation", "violations"}, {"accused", "accusing"}, {"agreed", "agrees"}};
	struct stemmer *stemmer = stemmer_new();
	(void)state;
	for (size_t i = 0; i < 3; i++) {
		char first[64];
		struct span stem = stemmer_stem(stemmer, span_of(same[i][0]));
		snprintf(first, sizeof first, "%.*s", (int)stem.length, stem.at);
		stem = stemmer_stem(stemmer, span_of(same[i][1]));
		assert_true(span_equal(stem, span_of(first)));
	}
	stemmer_free(stemmer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hyphens_and_apostrophes_divide),
		cmocka_unit_test(acronyms_and_numbers_stay_whole),
		cmocka_unit_test(case_and_accents_are_folded),
		cmocka_unit_test(there_is_no_word_without_letters),
		cmocka_unit_test(inflections_share_a_stem),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
