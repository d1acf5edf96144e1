/* The best tree: against all trees of small sentences. */
#include "unit/check.h"

#include "model/tree.h"

enum { MOST = 6 };

static bool is_tree(const uint16_t *heads, size_t n)
{
	size_t roots = 0;
	for (size_t d = 1; d <= n; d++) {
		size_t node = d, steps = 0;
		while (node && steps++ <= n)
			node = heads[node];
		if (node)
			return false;
		roots += heads[d] == 0;
	}
	return roots == 1;
}

static double sum_of(const float *score, const uint16_t *heads, size_t n)
{
	double sum = 0;
	for (size_t d = 1; d <= n; d++)
		sum += (double)score[d * (n + 1) + heads[d]];
	return sum;
}

/* The greatest sum over all assignments of heads that are trees with one root word. */
static double best_of_all(const float *score, size_t n)
{
	uint16_t heads[MOST + 1] = {0};
	double best = -1e30;
	for (;;) {
		if (is_tree(heads, n) && sum_of(score, heads, n) > best)
			best = sum_of(score, heads, n);
		size_t d = 1;
		while (d <= n && heads[d] == n)
			heads[d++] = 0;
		if (d > n)
			return best;
		heads[d]++;
	}
}

static void the_tree_is_the_best_of_all_trees(void **state)
{
	uint64_t seed = 99;
	(void)state;
	for (int round = 0; round < 400; round++) {
		float score[(MOST + 1) * (MOST + 1)], copy[(MOST + 1) * (MOST + 1)];
		uint16_t heads[MOST + 1] = {0};
		size_t n = 1 + check_random(&seed) % 5;
		for (size_t i = 0; i < (n + 1) * (n + 1); i++)
			copy[i] = score[i] = (float)(check_random(&seed) % 1000) / 50 - 10;
		assert_true(tree_decode(score, n, heads));
		assert_true(is_tree(heads, n));
		assert_true(sum_of(copy, heads, n) > best_of_all(copy, n) - 0.01);
	}
}

static void a_long_sentence_is_one_tree(void **state)
{
	enum { N = 200 };
	static float score[(N + 1) * (N + 1)];
	static uint16_t heads[N + 1];
	uint64_t seed = 5;
	(void)state;
	for (size_t i = 0; i < sizeof score / sizeof *score; i++)
		score[i] = (float)(check_random(&seed) % 1000) / 100;
	assert_true(tree_decode(score, N, heads));
	assert_true(is_tree(heads, N));
}

static void one_word_hangs_on_the_root(void **state)
{
	float score[4] = {0, 0, -5, 0};
	uint16_t heads[2] = {7, 7};
	(void)state;
	assert_true(tree_decode(score, 1, heads));
	assert_int_equal(heads[1], 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_tree_is_the_best_of_all_trees),
		cmocka_unit_test(a_long_sentence_is_one_tree),
		cmocka_unit_test(one_word_hangs_on_the_root),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
