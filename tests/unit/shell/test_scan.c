/* Source becomes tokens, whatever state it is in. */
#include "unit/check.h"

#include "shell/scan.h"

static struct scan_token nth(const char *text, size_t n)
{
	struct scan scan = scan_start(span_of(text));
	struct scan_token token = scan_next(&scan);
	while (n--)
		token = scan_next(&scan);
	return token;
}

static void assert_token(const char *text, size_t n, enum scan_kind kind, const char *expected)
{
	struct scan_token token = nth(text, n);
	assert_int_equal(token.kind, kind);
	assert_true(scan_is(&token, expected));
}

static void names_numbers_and_symbols_are_told_apart(void **state)
{
	(void)state;
	assert_token("quotes:where{n=1.5e-3}", 0, SCAN_NAME, "quotes");
	assert_token("quotes:where{n=1.5e-3}", 1, SCAN_SYMBOL, ":");
	assert_token("quotes:where{n=1.5e-3}", 6, SCAN_NUMBER, "1.5e-3");
	assert_token("quotes:where{n=1.5e-3}", 7, SCAN_SYMBOL, "}");
	assert_token("quotes:where{n=1.5e-3}", 8, SCAN_END, "");
	assert_token("a//b", 1, SCAN_SYMBOL, "//");
	assert_token("1..2", 0, SCAN_NUMBER, "1");
}

static void a_string_ends_at_its_quote_and_not_at_an_escaped_one(void **state)
{
	(void)state;
	struct scan_token token = nth("\"a\\\"b\" c", 0);
	assert_int_equal(token.kind, SCAN_STRING);
	assert_false(token.is_open);
	assert_true(span_equal(token.inner, SPAN("a\\\"b")));
	assert_token("\"a\\\"b\" c", 1, SCAN_NAME, "c");
}

static void a_string_without_its_end_is_open(void **state)
{
	(void)state;
	assert_true(nth("find 'cease", 1).is_open);
	assert_true(nth("find [==[a]]", 1).is_open);
	assert_true(nth("find 'a\\", 1).is_open);
	assert_false(nth("find [==[a]]]==]", 1).is_open);
	assert_true(span_equal(nth("find [==[a]]]==]", 1).inner, SPAN("a]]")));
}

static void comments_are_tokens(void **state)
{
	(void)state;
	assert_int_equal(nth("x -- y", 1).kind, SCAN_COMMENT);
	assert_true(nth("x -- y", 1).is_open);
	assert_false(nth("x -- y\nz", 1).is_open);
	assert_token("x --[[ y\n]] z", 2, SCAN_NAME, "z");
}

static void tokens_lie_in_order_inside_any_bytes(void **state)
{
	uint64_t seed = 7;
	char text[64];
	(void)state;
	for (int round = 0; round < 20000; round++) {
		size_t n = check_random(&seed) % sizeof text;
		for (size_t i = 0; i < n; i++)
			text[i] = "a1 \"'[]=-{}.:\\\n\x80"[check_random(&seed) % 16];
		struct scan scan = scan_start(span_make(text, n));
		const char *last = text;
		struct scan_token token;
		while ((token = scan_next(&scan)).kind != SCAN_END) {
			assert_true(token.text.at >= last && token.text.length);
			last = token.text.at + token.text.length;
			assert_true(last <= text + n);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_numbers_and_symbols_are_told_apart),
		cmocka_unit_test(a_string_ends_at_its_quote_and_not_at_an_escaped_one),
		cmocka_unit_test(a_string_without_its_end_is_open),
		cmocka_unit_test(comments_are_tokens),
		cmocka_unit_test(tokens_lie_in_order_inside_any_bytes),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
