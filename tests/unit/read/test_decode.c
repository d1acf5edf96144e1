/* Bytes to text: encodings, what is replaced, what is refused, and the way back. */
#include "support.h"

#include "base/arena.h"
#include "read/decode.h"

static struct decoded decode_bytes(struct arena *arena, const char *bytes, size_t length)
{
	struct decoded decoded;
	struct dossier_error error;
	assert_int_equal(decode(&decoded, arena, span_make(bytes, length), NULL, &error), DOSSIER_OK);
	return decoded;
}

static void assert_text(struct decoded decoded, const char *text)
{
	assert_int_equal(decoded.text.length, strlen(text));
	assert_memory_equal(decoded.text.at, text, strlen(text));
}

static void valid_utf8_is_not_copied(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	const char bytes[] = "na\xc3\xafve";
	(void)state;
	struct decoded decoded = decode_bytes(arena, bytes, 6);
	assert_ptr_equal(decoded.text.at, bytes);
	arena_free(arena);
}

static void byte_order_mark_is_no_text(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	(void)state;
	struct decoded decoded = decode_bytes(arena, "\xef\xbb\xbfhi", 5);
	assert_text(decoded, "hi");
	assert_int_equal(decode_source_start(&decoded, 0), 3);
	assert_int_equal(decode_source_end(&decoded, 2), 5);
	arena_free(arena);
}

static void invalid_bytes_are_replaced_and_counted(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	(void)state;
	struct decoded decoded = decode_bytes(arena,
					      "a\xff"
					      "b\xc3(c",
					      6);
	assert_text(decoded, "a\xef\xbf\xbd"
			     "b\xef\xbf\xbd(c");
	assert_int_equal(decoded.n_replaced, 2);
	assert_string_equal(decoded.encoding, "UTF-8");
	assert_int_equal(decode_source_start(&decoded, 4), 2);
	arena_free(arena);
}

static void nul_becomes_a_space(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	(void)state;
	struct decoded decoded = decode_bytes(arena, "a\0b", 3);
	assert_text(decoded, "a b");
	assert_int_equal(decoded.n_replaced, 1);
	arena_free(arena);
}

static void windows_1252_is_told_by_its_letters(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	const char bytes[] = "Le pr\xe9sident a d\xe9"
			     "clar\xe9 lundi que l'accord \xe9tait sign\xe9 "
			     "\xe0 Gen\xe8ve, o\xf9 les d\xe9l\xe9gu\xe9s se sont r\xe9unis.";
	(void)state;
	struct decoded decoded = decode_bytes(arena, bytes, sizeof bytes - 1);
	assert_string_equal(decoded.encoding, "WINDOWS-1252");
	assert_int_equal(decoded.n_replaced, 0);
	assert_non_null(strstr(decoded.text.at, "Gen\xc3\xa8ve"));
	arena_free(arena);
}

static void utf16_is_told_by_its_mark(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	(void)state;
	struct decoded decoded = decode_bytes(arena, "\xff\xfeh\0i\0=\xd8\x00\xde", 10);
	assert_text(decoded, "hi\xf0\x9f\x98\x80");
	assert_string_equal(decoded.encoding, "UTF-16LE");
	arena_free(arena);
}

static void half_a_surrogate_pair_is_replaced(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	(void)state;
	struct decoded decoded = decode_bytes(arena, "\xfe\xff\xd8\x3d\x00h", 6);
	assert_text(decoded, "\xef\xbf\xbdh");
	assert_int_equal(decoded.n_replaced, 1);
	arena_free(arena);
}

static void refused_as(const char *bytes, size_t length, const char *what)
{
	struct arena *arena = arena_new(1 << 20);
	struct decoded decoded;
	struct dossier_error error;
	assert_int_equal(decode(&decoded, arena, span_make(bytes, length), NULL, &error), DOSSIER_INPUT);
	assert_non_null(strstr(error.message, what));
	arena_free(arena);
}

static void binary_files_are_refused_by_what_they_are(void **state)
{
	char noise[256];
	(void)state;
	refused_as("\x89PNG\r\n\x1a\n\0\0", 10, "PNG");
	refused_as("%PDF-1.4 text", 13, "PDF");
	for (size_t i = 0; i < sizeof noise; i++)
		noise[i] = (char)(i * 37 + 11);
	refused_as(noise, sizeof noise, "control characters");
}

/* Whatever the bytes: valid UTF-8 without NUL comes out, and places only go forward. */
static void any_bytes_give_valid_text_and_a_forward_map(void **state)
{
	uint64_t seed = 88172645463325252u;
	(void)state;
	for (int round = 0; round < 2000; round++) {
		char bytes[64];
		size_t length = (size_t)round % sizeof bytes;
		for (size_t i = 0; i < length; i++) {
			seed ^= seed << 13, seed ^= seed >> 7, seed ^= seed << 17;
			bytes[i] = (char)(seed % 3 ? 32 + seed / 3 % 90 : 128 + seed / 3 % 128);
		}
		struct arena *arena = arena_new(1 << 20);
		struct decoded decoded;
		struct dossier_error error;
		if (!decode(&decoded, arena, span_make(bytes, length), NULL, &error)) {
			uint64_t last = 0;
			for (size_t i = 0; i < decoded.text.length; i++) {
				uint64_t source = decode_source_start(&decoded, i);
				assert_true(decoded.text.at[i] && source >= last &&
					    source < length);
				last = source;
			}
		}
		arena_free(arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(valid_utf8_is_not_copied),
		cmocka_unit_test(byte_order_mark_is_no_text),
		cmocka_unit_test(invalid_bytes_are_replaced_and_counted),
		cmocka_unit_test(nul_becomes_a_space),
		cmocka_unit_test(windows_1252_is_told_by_its_letters),
		cmocka_unit_test(utf16_is_told_by_its_mark),
		cmocka_unit_test(half_a_surrogate_pair_is_replaced),
		cmocka_unit_test(binary_files_are_refused_by_what_they_are),
		cmocka_unit_test(any_bytes_give_valid_text_and_a_forward_map),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
