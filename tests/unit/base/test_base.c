/* Spans, buffers, arenas, maps, JSON and compression: what everything stands on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/json.h"
#include "base/map.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "base/zstd.h"

static void span_find_returns_the_first_occurrence(void **state)
{
	(void)state;
	assert_int_equal(span_find(SPAN("abcabc"), SPAN("ca")), 2);
	assert_int_equal(span_find(SPAN("abc"), SPAN("abcd")), SIZE_MAX);
}

static void span_integer_refuses_overflow(void **state)
{
	int64_t value = 7;
	(void)state;
	assert_false(span_integer(SPAN("9223372036854775808"), &value));
	assert_int_equal(value, 7);
	assert_true(span_integer(SPAN("9223372036854775807"), &value));
	assert_true(value == INT64_MAX);
}

static void buffer_remembers_that_its_limit_was_reached(void **state)
{
	struct buffer buffer;
	struct dossier_error error;
	(void)state;
	buffer_init(&buffer, 4);
	buffer_string(&buffer, "abcd");
	assert_int_equal(buffer_status(&buffer, &error), DOSSIER_OK);
	buffer_char(&buffer, 'e');
	assert_int_equal(buffer_status(&buffer, &error), DOSSIER_LIMIT);
	assert_int_equal(buffer.length, 4);
	buffer_release(&buffer);
}

static void arena_push_keeps_items_in_order(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	int *items = NULL;
	size_t n = 0, capacity = 0;
	(void)state;
	for (int i = 0; i < 1000; i++) {
		int *item = ARENA_PUSH(arena, items, n, capacity);
		assert_non_null(item);
		*item = i;
	}
	for (int i = 0; i < 1000; i++)
		assert_int_equal(items[i], i);
	arena_free(arena);
}

static void arena_refuses_more_than_its_limit(void **state)
{
	struct arena *arena = arena_new(100);
	struct dossier_error error;
	(void)state;
	assert_null(arena_take(arena, 101));
	assert_int_equal(arena_error(arena, &error), DOSSIER_LIMIT);
	assert_non_null(arena_take(arena, 90));
	arena_free(arena);
}

static void map_finds_each_of_many_keys(void **state)
{
	struct map *map = map_new();
	char key[16];
	(void)state;
	for (uint64_t i = 0; i < 10000; i++) {
		snprintf(key, sizeof key, "key%u", (unsigned)i);
		assert_true(map_put(map, span_of(key), i));
	}
	for (uint64_t i = 0; i < 10000; i++) {
		snprintf(key, sizeof key, "key%u", (unsigned)i);
		assert_true(*map_find(map, span_of(key)) == i);
	}
	assert_null(map_find(map, SPAN("absent")));
	map_free(map);
}

static void utf8_refuses_surrogates_and_overlong_forms(void **state)
{
	(void)state;
	assert_int_equal(utf8_check("a\xed\xa0\x80", 4), 1);
	assert_int_equal(utf8_check("\xc0\xaf", 2), 0);
	assert_int_equal(utf8_check("\xf4\x90\x80\x80", 4), 0);
	assert_int_equal(utf8_check("gr\xc3\xbc\xc3\x9f", 6), 6);
}

static void json_strings_read_back_as_written(void **state)
{
	static const char text[] = "a\"b\\c\n\t\x01 \xe2\x80\xa8 \xc2\x9b \xf0\x9f\x98\x80";
	struct buffer buffer;
	struct json *root;
	struct span back;
	(void)state;
	buffer_init(&buffer, 1000);
	json_write_string(&buffer, SPAN(text));
	assert_int_equal(json_parse(buffer_all(&buffer), &root, NULL), DOSSIER_OK);
	assert_true(json_text(root, &back));
	assert_true(span_equal(back, SPAN(text)));
	json_free(root);
	buffer_release(&buffer);
}

static void json_too_deep_is_a_limit(void **state)
{
	char deep[1000];
	struct json *root = NULL;
	(void)state;
	memset(deep, '[', sizeof deep);
	assert_int_equal(json_parse(span_make(deep, sizeof deep), &root, NULL), DOSSIER_LIMIT);
	assert_null(root);
}

static void json_numbers_read_back_the_same(void **state)
{
	static const double values[] = {0.1, 1e300, -2.5, 123456789012345678.0, 1.0 / 3};
	(void)state;
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		struct buffer buffer;
		buffer_init(&buffer, 100);
		json_write_number(&buffer, values[i]);
		assert_true(strtod(buffer.at, NULL) == values[i]);
		buffer_release(&buffer);
	}
}

static void zstd_reports_a_damaged_frame(void **state)
{
	struct buffer packed, back;
	(void)state;
	buffer_init(&packed, 10000);
	buffer_init(&back, 10000);
	assert_int_equal(zstd_pack(SPAN("ceasefire ceasefire ceasefire"), &packed, NULL), 0);
	assert_int_equal(zstd_unpack(buffer_all(&packed), &back, NULL), 0);
	assert_string_equal(back.at, "ceasefire ceasefire ceasefire");
	packed.at[packed.length - 1] ^= 1;
	buffer_clear(&back);
	assert_int_equal(zstd_unpack(buffer_all(&packed), &back, NULL), DOSSIER_CORRUPT);
	buffer_release(&packed);
	buffer_release(&back);
}

static void sha256_matches_the_standard(void **state)
{
	unsigned char digest[SHA256_SIZE];
	char hex[2 * SHA256_SIZE + 1];
	(void)state;
	sha256(SPAN("abc"), digest);
	sha256_hex(digest, hex);
	assert_string_equal(hex,
			    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

static void error_messages_cannot_control_a_terminal(void **state)
{
	struct dossier_error error;
	(void)state;
	error_set(&error, DOSSIER_INPUT, "bad %s", "\x1b[31m\xe2\x80\xae\xff");
	assert_string_equal(error.message, "bad ?[31m??");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(span_find_returns_the_first_occurrence),
		cmocka_unit_test(span_integer_refuses_overflow),
		cmocka_unit_test(buffer_remembers_that_its_limit_was_reached),
		cmocka_unit_test(arena_push_keeps_items_in_order),
		cmocka_unit_test(arena_refuses_more_than_its_limit),
		cmocka_unit_test(map_finds_each_of_many_keys),
		cmocka_unit_test(utf8_refuses_surrogates_and_overlong_forms),
		cmocka_unit_test(json_strings_read_back_as_written),
		cmocka_unit_test(json_too_deep_is_a_limit),
		cmocka_unit_test(json_numbers_read_back_the_same),
		cmocka_unit_test(zstd_reports_a_damaged_frame),
		cmocka_unit_test(sha256_matches_the_standard),
		cmocka_unit_test(error_messages_cannot_control_a_terminal),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
