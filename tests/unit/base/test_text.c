/* UTF-8, JSON, errors, SHA-256 and compression: what bytes become. */
#include "unit/check.h"

#include "base/error.h"
#include "base/json.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "base/zstd.h"
#include "dossier/limits.h"

static void utf8_refuses_surrogates_and_overlong_forms(void **state)
{
	(void)state;
	assert_int_equal(utf8_check("a\xed\xa0\x80", 4), 1);
	assert_int_equal(utf8_check("\xc0\xaf", 2), 0);
	assert_int_equal(utf8_check("\xe0\x80\xaf", 3), 0);
	assert_int_equal(utf8_check("\xf4\x90\x80\x80", 4), 0);
	assert_int_equal(utf8_check("12345678\xe2\x82", 10), 8);
	assert_int_equal(utf8_check("gr\xc3\xbc\xc3\x9f", 6), 6);
}

static void utf8_writes_and_reads_every_character(void **state)
{
	(void)state;
	for (uint32_t c = 0; c <= 0x110000; c++) {
		char bytes[4];
		uint32_t back = 0xffffffff;
		size_t n = utf8_encode(c, bytes);
		bool is_scalar = c < 0xd800 || (c > 0xdfff && c <= 0x10ffff);
		assert_int_equal(n > 0, is_scalar);
		if (n) {
			assert_int_equal(utf8_decode(bytes, n, &back), n);
			assert_int_equal(back, c);
			assert_int_equal(utf8_decode(bytes, n - 1, &back), 0);
		}
	}
}

static void utf8_floor_finds_the_start_of_a_character(void **state)
{
	static const char text[] = "a\xf0\x9f\x98\x80z";
	(void)state;
	for (size_t at = 1; at < 5; at++)
		assert_int_equal(utf8_floor(text, at), 1);
	assert_int_equal(utf8_floor(text, 5), 5);
	assert_int_equal(utf8_count(text, 6), 3);
}

static void json_strings_read_back_as_written(void **state)
{
	uint64_t seed = 11;
	(void)state;
	for (int round = 0; round < 2000; round++) {
		char text[64];
		size_t n = 0;
		while (n < 56) {
			uint64_t r = check_random(&seed);
			n += utf8_encode((uint32_t)(r >> 8) % (r & 1 ? 0x110000 : 0x100), text + n);
		}
		struct buffer buffer;
		struct json *root;
		struct span back;
		buffer_init(&buffer, 1000);
		json_write_string(&buffer, span_make(text, n));
		for (size_t i = 0; i < buffer.length; i++)
			assert_true((unsigned char)buffer.at[i] >= 0x20 && buffer.at[i] != 0x7f);
		assert_int_equal(json_parse(buffer_all(&buffer), &root, NULL), DOSSIER_OK);
		assert_true(json_text(root, &back));
		assert_true(span_equal(back, span_make(text, n)));
		json_free(root);
		buffer_release(&buffer);
	}
}

static void json_replaces_invalid_bytes_when_writing(void **state)
{
	struct buffer buffer;
	(void)state;
	buffer_init(&buffer, 100);
	json_write_string(&buffer, SPAN("a\xff"));
	assert_string_equal(buffer.at, "\"a\xef\xbf\xbd\"");
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

static void json_says_at_which_byte_it_is_wrong(void **state)
{
	struct json *root = NULL;
	struct dossier_error error;
	(void)state;
	assert_int_equal(json_parse(SPAN("{\"a\": nope}"), &root, &error), DOSSIER_INPUT);
	assert_true(error.byte >= 6 && error.byte <= 11);
}

static void json_numbers_read_back_the_same(void **state)
{
	static const double values[] = {0.1, 1e300, -2.5, 123456789012345678.0, 1.0 / 3, 5e-324};
	(void)state;
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		struct buffer buffer;
		buffer_init(&buffer, 100);
		json_write_number(&buffer, values[i]);
		assert_true(strtod(buffer.at, NULL) == values[i]);
		buffer_release(&buffer);
	}
}

static void zstd_gives_back_what_it_packed(void **state)
{
	struct buffer packed, back;
	uint64_t seed = 5;
	(void)state;
	for (size_t size = 0; size < 100000; size = size * 3 + 1) {
		char *bytes = malloc(size + 1);
		for (size_t i = 0; i < size; i++)
			bytes[i] = (char)(check_random(&seed) % 7);
		buffer_init(&packed, 1 << 20);
		buffer_init(&back, 1 << 20);
		assert_int_equal(zstd_pack(span_make(bytes, size), &packed, NULL), DOSSIER_OK);
		assert_int_equal(zstd_unpack(buffer_all(&packed), &back, NULL), DOSSIER_OK);
		assert_true(span_equal(buffer_all(&back), span_make(bytes, size)));
		buffer_release(&packed);
		buffer_release(&back);
		free(bytes);
	}
}

static void zstd_reports_a_damaged_frame(void **state)
{
	struct buffer packed, back;
	(void)state;
	buffer_init(&packed, 10000);
	buffer_init(&back, 10000);
	assert_int_equal(zstd_pack(SPAN("ceasefire ceasefire ceasefire"), &packed, NULL), 0);
	packed.at[packed.length - 1] ^= 1;
	assert_int_equal(zstd_unpack(buffer_all(&packed), &back, NULL), DOSSIER_CORRUPT);
	assert_int_equal(zstd_unpack(SPAN("not zstd"), &back, NULL), DOSSIER_CORRUPT);
	buffer_release(&packed);
	buffer_release(&back);
}

static void zstd_believes_no_size_above_the_limit(void **state)
{
	struct buffer packed, back;
	static char zeros[100000];
	(void)state;
	buffer_init(&packed, 1 << 20);
	buffer_init(&back, 1000);
	assert_int_equal(zstd_pack(span_make(zeros, sizeof zeros), &packed, NULL), DOSSIER_OK);
	assert_int_equal(zstd_unpack(buffer_all(&packed), &back, NULL), DOSSIER_LIMIT);
	assert_true(back.capacity <= 1024);
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
	error_set(&error, DOSSIER_INPUT, "bad %s", "\x1b[31m\xe2\x80\xae\xff\xc2\x9b");
	assert_string_equal(error.message, "bad ?[31m???");
	error_at(&error, "a\nb", 3, 5);
	assert_string_equal(error.file, "a?b");
	assert_int_equal(error.line, 3);
}

static void a_long_error_message_is_cut_at_a_character(void **state)
{
	struct dossier_error error;
	char name[2000];
	(void)state;
	for (size_t i = 0; i + 2 < sizeof name; i += 2)
		memcpy(name + i, "\xc3\xa9", 3);
	error_set(&error, DOSSIER_INPUT, "%s", name);
	error_context(&error, "context");
	size_t length = strlen(error.message);
	assert_true(length > 400 && length < sizeof error.message);
	assert_int_equal(utf8_check(error.message, length), length);
	assert_memory_equal(error.message, "context: \xc3\xa9", 11);
}

static void every_limit_has_a_name_and_a_value(void **state)
{
	(void)state;
	for (int i = 0; i < DOSSIER_LIMITS; i++) {
		const struct dossier_limit_info *info = dossier_limit_get((enum dossier_limit)i);
		assert_non_null(info->name);
		assert_non_null(info->what);
		assert_true(info->value > 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(utf8_refuses_surrogates_and_overlong_forms),
		cmocka_unit_test(utf8_writes_and_reads_every_character),
		cmocka_unit_test(utf8_floor_finds_the_start_of_a_character),
		cmocka_unit_test(json_strings_read_back_as_written),
		cmocka_unit_test(json_replaces_invalid_bytes_when_writing),
		cmocka_unit_test(json_too_deep_is_a_limit),
		cmocka_unit_test(json_says_at_which_byte_it_is_wrong),
		cmocka_unit_test(json_numbers_read_back_the_same),
		cmocka_unit_test(zstd_gives_back_what_it_packed),
		cmocka_unit_test(zstd_reports_a_damaged_frame),
		cmocka_unit_test(zstd_believes_no_size_above_the_limit),
		cmocka_unit_test(sha256_matches_the_standard),
		cmocka_unit_test(error_messages_cannot_control_a_terminal),
		cmocka_unit_test(a_long_error_message_is_cut_at_a_character),
		cmocka_unit_test(every_limit_has_a_name_and_a_value),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
