/* Spans: strings by address and length. */
#include "unit/check.h"

#include "base/span.h"

static void find_returns_the_first_occurrence(void **state)
{
	(void)state;
	assert_int_equal(span_find(SPAN("abcabc"), SPAN("ca")), 2);
	assert_int_equal(span_find(SPAN("aaab"), SPAN("aab")), 1);
	assert_int_equal(span_find(SPAN("abc"), SPAN("abcd")), SIZE_MAX);
	assert_int_equal(span_find(SPAN("abc"), SPAN("")), 0);
	assert_int_equal(span_find(SPAN(""), SPAN("a")), SIZE_MAX);
}

static void find_agrees_with_a_naive_search(void **state)
{
	uint64_t seed = 7;
	(void)state;
	for (int round = 0; round < 20000; round++) {
		char hay[24], needle[4];
		size_t n = check_random(&seed) % sizeof hay,
		       m = 1 + check_random(&seed) % sizeof needle;
		for (size_t i = 0; i < n; i++)
			hay[i] = (char)('a' + check_random(&seed) % 2);
		for (size_t i = 0; i < m; i++)
			needle[i] = (char)('a' + check_random(&seed) % 2);
		size_t expected = SIZE_MAX;
		for (size_t at = 0; at + m <= n && expected == SIZE_MAX; at++)
			if (!memcmp(hay + at, needle, m))
				expected = at;
		assert_int_equal(span_find(span_make(hay, n), span_make(needle, m)), expected);
	}
}

static void split_returns_every_part_and_then_stops(void **state)
{
	struct span rest = SPAN("a,,b"), part;
	(void)state;
	assert_true(span_split(&rest, ',', &part) && span_equal(part, SPAN("a")));
	assert_true(span_split(&rest, ',', &part) && part.length == 0);
	assert_true(span_split(&rest, ',', &part) && span_equal(part, SPAN("b")));
	assert_false(span_split(&rest, ',', &part));
}

static void trim_takes_white_space_from_both_ends(void **state)
{
	(void)state;
	assert_true(span_equal(span_trim(SPAN(" \t\r\n a b \f\v")), SPAN("a b")));
	assert_int_equal(span_trim(SPAN(" \n ")).length, 0);
}

static void integer_refuses_overflow_and_signs(void **state)
{
	int64_t value = 7;
	(void)state;
	assert_false(span_integer(SPAN("9223372036854775808"), &value));
	assert_false(span_integer(SPAN("-1"), &value));
	assert_false(span_integer(SPAN(""), &value));
	assert_int_equal(value, 7);
	assert_true(span_integer(SPAN("9223372036854775807"), &value));
	assert_true(value == INT64_MAX);
}

static void compare_orders_by_bytes_with_the_shorter_first(void **state)
{
	(void)state;
	assert_true(span_compare(SPAN("ab"), SPAN("abc")) < 0);
	assert_true(span_compare(SPAN("b"), SPAN("abc")) > 0);
	assert_true(span_compare(SPAN("\xc3\xa9"), SPAN("z")) > 0);
	assert_int_equal(span_compare(SPAN("a"), SPAN("a")), 0);
}

static void nocase_folds_ascii_letters_only(void **state)
{
	(void)state;
	assert_true(span_equal_nocase(SPAN("NATO"), SPAN("nato")));
	assert_false(span_equal_nocase(SPAN("\xc3\x89"), SPAN("\xc3\xa9")));
	assert_false(span_equal_nocase(SPAN("@"), SPAN("`")));
}

static void hash_spreads_short_keys(void **state)
{
	size_t buckets[256] = {0}, most = 0;
	(void)state;
	for (unsigned i = 0; i < 25600; i++) {
		char key[16];
		int n = snprintf(key, sizeof key, "k%u", i);
		size_t *bucket = &buckets[span_hash(span_make(key, (size_t)n)) & 255];
		if (++*bucket > most)
			most = *bucket;
	}
	assert_true(most < 150); /* 100 on average; six standard deviations */
}

static void hash_is_the_same_at_any_alignment(void **state)
{
	char bytes[32] = "xxthe same eleven bytes";
	uint64_t first = span_hash(span_make(bytes + 2, 20));
	(void)state;
	memmove(bytes + 3, bytes + 2, 20);
	assert_true(span_hash(span_make(bytes + 3, 20)) == first);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(find_returns_the_first_occurrence),
		cmocka_unit_test(find_agrees_with_a_naive_search),
		cmocka_unit_test(split_returns_every_part_and_then_stops),
		cmocka_unit_test(trim_takes_white_space_from_both_ends),
		cmocka_unit_test(integer_refuses_overflow_and_signs),
		cmocka_unit_test(compare_orders_by_bytes_with_the_shorter_first),
		cmocka_unit_test(nocase_folds_ascii_letters_only),
		cmocka_unit_test(hash_spreads_short_keys),
		cmocka_unit_test(hash_is_the_same_at_any_alignment),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
