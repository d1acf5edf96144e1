/* The near name is found for the slips of a hand, and not for a word of its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/near.h"

static const char *const names[] = {"speaker", "kind", "score", "sources", "document"};

static size_t find(const char *word)
{
	return near_name(span_of(word), names, sizeof names / sizeof *names);
}

static void a_swap_a_missing_and_a_wrong_letter_are_near(void **state)
{
	(void)state;
	assert_int_equal(find("spekaer"), 0);
	assert_int_equal(find("speker"), 0);
	assert_int_equal(find("Speaked"), 0);
	assert_int_equal(find("documents"), 4);
	assert_int_equal(find("doc"), 4);
}

static void a_word_of_its_own_is_near_to_nothing(void **state)
{
	(void)state;
	assert_int_equal(find("published"), SIZE_MAX);
	assert_int_equal(find("x"), SIZE_MAX);
	assert_int_equal(find(""), SIZE_MAX);
}

static void the_distance_stops_at_the_most(void **state)
{
	(void)state;
	assert_int_equal(near_distance(SPAN("abcdef"), SPAN("uvwxyz"), 2), 3);
	assert_int_equal(near_distance(SPAN("ab"), SPAN("ba"), 2), 1);
	assert_int_equal(near_distance(SPAN(""), SPAN("ab"), 9), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_swap_a_missing_and_a_wrong_letter_are_near),
		cmocka_unit_test(a_word_of_its_own_is_near_to_nothing),
		cmocka_unit_test(the_distance_stops_at_the_most),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
