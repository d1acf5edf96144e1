/* The allocator, buffers, arenas and maps: limits, failures, order. */
#include "unit/check.h"

#include "base/arena.h"
#include "base/buffer.h"
#include "base/map.h"
#include "base/mem.h"

static void mem_refuses_sizes_that_overflow(void **state)
{
	volatile size_t many = SIZE_MAX / 2;
	(void)state;
	assert_null(mem_array(many, 3));
	assert_null(mem_resize(NULL, many, 3));
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
	buffer_append(&buffer, "", 0);
	assert_int_equal(buffer_status(&buffer, &error), DOSSIER_LIMIT);
	assert_int_equal(buffer.length, 4);
	buffer_release(&buffer);
}

static void buffer_is_always_followed_by_a_nul(void **state)
{
	struct buffer buffer;
	(void)state;
	buffer_init(&buffer, 10000);
	for (int i = 0; i < 200; i++) {
		buffer_integer(&buffer, i - 100);
		assert_int_equal(buffer.at[buffer.length], '\0');
		buffer_format(&buffer, "%d,", i);
		assert_int_equal(buffer.at[buffer.length], '\0');
	}
	buffer_release(&buffer);
}

static void buffer_writes_the_least_integer(void **state)
{
	struct buffer buffer;
	(void)state;
	buffer_init(&buffer, 100);
	buffer_integer(&buffer, INT64_MIN);
	assert_string_equal(buffer.at, "-9223372036854775808");
	buffer_release(&buffer);
}

static void taken_bytes_belong_to_the_taker(void **state)
{
	struct buffer buffer;
	size_t length;
	(void)state;
	buffer_init(&buffer, 100);
	buffer_string(&buffer, "kept");
	char *bytes = buffer_take(&buffer, &length);
	buffer_release(&buffer);
	assert_int_equal(length, 4);
	assert_string_equal(bytes, "kept");
	mem_free(bytes);
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

static void arena_blocks_do_not_overlap(void **state)
{
	enum { BLOCKS = 2000 };
	static unsigned char *blocks[BLOCKS];
	static size_t sizes[BLOCKS];
	struct arena *arena = arena_new(SIZE_MAX);
	uint64_t seed = 3;
	(void)state;
	for (size_t i = 0; i < BLOCKS; i++) {
		sizes[i] = 1 + check_random(&seed) % 5000;
		blocks[i] = arena_take(arena, sizes[i]);
		assert_true((uintptr_t)blocks[i] % _Alignof(max_align_t) == 0);
		memset(blocks[i], (int)(i & 255), sizes[i]);
	}
	for (size_t i = 0; i < BLOCKS; i++)
		for (size_t k = 0; k < sizes[i]; k++)
			assert_int_equal(blocks[i][k], i & 255);
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
	assert_null(arena_zero(arena, SIZE_MAX / 2, 8));
	arena_free(arena);
}

static void arena_rewinds_to_a_mark(void **state)
{
	struct arena *arena = arena_new(SIZE_MAX);
	char *before = arena_string(arena, SPAN("before"));
	struct arena_mark mark = arena_mark(arena);
	size_t used = arena_used(arena);
	(void)state;
	for (int i = 0; i < 100; i++)
		assert_non_null(arena_take(arena, 100000));
	arena_rewind(arena, mark);
	assert_int_equal(arena_used(arena), used);
	assert_string_equal(before, "before");
	arena_free(arena);
}

static void arena_grow_keeps_what_was_there(void **state)
{
	struct arena *arena = arena_new(SIZE_MAX);
	int *numbers = arena_zero(arena, 4, sizeof *numbers);
	(void)state;
	for (int i = 0; i < 4; i++)
		numbers[i] = i;
	arena_take(arena, 1); /* so that it cannot be extended in place */
	numbers = arena_grow(arena, numbers, 4, 4000, sizeof *numbers);
	for (int i = 0; i < 4; i++)
		assert_int_equal(numbers[i], i);
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
		assert_true(span_equal(map_key(map, i), span_of(key)));
	}
	assert_null(map_find(map, SPAN("absent")));
	map_free(map);
}

static void map_put_overwrites_without_a_second_entry(void **state)
{
	struct map *map = map_new();
	(void)state;
	map_put(map, SPAN("a"), 1);
	map_put(map, SPAN("a"), 2);
	map_put(map, SPAN(""), 3);
	assert_int_equal(map_size(map), 2);
	assert_true(*map_find(map, SPAN("a")) == 2);
	assert_true(*map_find(map, SPAN("")) == 3);
	map_free(map);
}

#ifdef DOSSIER_FAULTS
/* Every allocation of a small task fails in turn: the task says so and leaks nothing. */
static bool fill(uint64_t fail_at)
{
	struct map *map;
	bool is_done = true;
	mem_fault = (struct mem_fault){.fail_at = fail_at};
	map = map_new();
	for (unsigned i = 0; map && i < 100 && is_done; i++) {
		char key[16];
		snprintf(key, sizeof key, "%u", i);
		is_done = map_put(map, span_of(key), i);
	}
	is_done = is_done && map;
	map_free(map);
	mem_fault = (struct mem_fault){0};
	return is_done;
}

static void map_survives_any_failed_allocation(void **state)
{
	uint64_t k = 1;
	(void)state;
	while (!fill(k))
		k++;
	assert_true(k > 5);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mem_refuses_sizes_that_overflow),
		cmocka_unit_test(buffer_remembers_that_its_limit_was_reached),
		cmocka_unit_test(buffer_is_always_followed_by_a_nul),
		cmocka_unit_test(buffer_writes_the_least_integer),
		cmocka_unit_test(taken_bytes_belong_to_the_taker),
		cmocka_unit_test(arena_push_keeps_items_in_order),
		cmocka_unit_test(arena_blocks_do_not_overlap),
		cmocka_unit_test(arena_refuses_more_than_its_limit),
		cmocka_unit_test(arena_rewinds_to_a_mark),
		cmocka_unit_test(arena_grow_keeps_what_was_there),
		cmocka_unit_test(map_finds_each_of_many_keys),
		cmocka_unit_test(map_put_overwrites_without_a_second_entry),
#ifdef DOSSIER_FAULTS
		cmocka_unit_test(map_survives_any_failed_allocation),
#endif
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
