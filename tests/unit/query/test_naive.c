/* Differential: random chains of verbs over random rows give what a naive evaluation over an array
 * gives, in the same order. */
#include "sample.h"

#define ROWS 60
#define CHAINS 1500

struct row {
	int64_t id, n; /* n: INT64_MIN for none */
	int word;      /* index into words, -1 for none */
	int day;       /* index into days, -1 for none */
};

/* Spelled in three ways each; what is compared is the fold. */
static const char *const words[] = {"alpha", "Alpha", "ALPHA", "beta", "B\xc3\xa9ta",
				    "BETA",  "gamma", "Gamma", "GAMMA"};
static const char *const days[] = {"2016-01-05", "2016-01-20", "2016-02-01", "2016-11-30",
				   "2017-01-05"};

struct naive {
	struct row rows[ROWS];
	size_t n;
};

static int64_t pick(uint64_t *random, int64_t n)
{
	return (int64_t)(check_random(random) % (uint64_t)n);
}

static struct dossier_value text(const char *string)
{
	return (struct dossier_value){
		.kind = DOSSIER_VALUE_TEXT, .text = string, .length = strlen(string)};
}

static struct dossier_value integer(int64_t n)
{
	return (struct dossier_value){
		.kind = n == INT64_MIN ? DOSSIER_VALUE_NULL : DOSSIER_VALUE_INTEGER, .integer = n};
}

static const struct dossier_value none = {.kind = DOSSIER_VALUE_NULL};

static struct dossier_relation *make_rows(void **state, uint64_t *random, struct naive *naive)
{
	static const struct dossier_column columns[] = {{"id", DOSSIER_TYPE_INTEGER, false, ""},
							{"word", DOSSIER_TYPE_TEXT, false, ""},
							{"n", DOSSIER_TYPE_INTEGER, false, ""},
							{"day", DOSSIER_TYPE_DATE, false, ""}};
	struct sample *sample = *state;
	struct dossier_rows *rows = NULL;
	struct dossier_relation *out = NULL;
	assert_int_equal(dossier_rows_new(&rows, sample->dossier, NULL, columns, 4, NULL), 0);
	naive->n = (size_t)pick(random, ROWS + 1);
	for (size_t i = 0; i < naive->n; i++) {
		struct row *row = &naive->rows[i];
		*row = (struct row){(int64_t)i + 1, pick(random, 12) - 4, (int)pick(random, 10) - 1,
				    (int)pick(random, 6) - 1};
		row->n = row->n == -4 ? INT64_MIN : row->n;
		struct dossier_value values[] = {
			integer(row->id), row->word < 0 ? none : text(words[row->word]),
			integer(row->n), row->day < 0 ? none : text(days[row->day])};
		assert_int_equal(dossier_rows_add(rows, values, NULL), 0);
	}
	assert_int_equal(dossier_rows_take_relation(&out, rows, NULL), 0);
	return out;
}

/* ---- Filters, each in SQL's words and in C's ---- */

struct filter {
	int kind;
	int64_t number;
	int word, day;
};

static bool passes(const struct filter *filter, const struct row *row)
{
	bool has_n = row->n != INT64_MIN;
	switch (filter->kind) {
	case 0: /* word = "..." */
		return row->word >= 0 && row->word / 3 == filter->word / 3;
	case 1: /* word = "!..." */
		return row->word < 0 || row->word / 3 != filter->word / 3;
	case 2:
		return has_n && row->n >= filter->number;
	case 3:
		return has_n && row->n < filter->number;
	case 4:
		return row->day >= 0 && !strncmp(days[row->day], days[filter->day], 7);
	case 5:
		return row->day >= 0 && strncmp(days[row->day], days[filter->day], 7) <= 0;
	case 6: /* n > ? and word is not null */
		return has_n && row->n > filter->number && row->word >= 0;
	case 7: /* n = ? or word = ? */
		return (has_n && row->n == filter->number) ||
		       (row->word >= 0 && row->word / 3 == filter->word / 3);
	case 8: /* not (n between ? and ?) : unknown stays out */
		return has_n && (row->n < filter->number || row->n > filter->number + 2);
	case 9: /* word = "!*" */
		return row->word < 0;
	case 10: /* "*a" */
		return row->word >= 0;
	default: /* "?e*" */
		return row->word >= 0 && row->word / 3 == 1;
	}
}

static struct dossier_relation *match_text(struct dossier_relation *relation, const char *column,
					   const char *front, const char *operand)
{
	char value[64];
	snprintf(value, sizeof value, "%s%s", front, operand);
	return sample_match(relation, column, value);
}

static struct dossier_relation *where(struct dossier_relation *relation, const char *expression,
				      const struct dossier_value *values, size_t n)
{
	struct dossier_relation *out = NULL;
	struct dossier_error error = {0};
	if (dossier_relation_where(&out, relation, expression, strlen(expression), values, n,
				   &error))
		fail_msg("%s: %s", expression, error.message);
	dossier_relation_free(relation);
	return out;
}

static struct dossier_relation *apply(const struct filter *filter,
				      struct dossier_relation *relation)
{
	char number[24], month[8];
	struct dossier_value values[] = {integer(filter->number), text(words[filter->word])};
	struct dossier_value range[] = {integer(filter->number), integer(filter->number + 2)};
	snprintf(number, sizeof number, "%d", (int)filter->number);
	snprintf(month, sizeof month, "%.7s", days[filter->day]);
	switch (filter->kind) {
	case 0:
		return match_text(relation, "word", "", words[filter->word]);
	case 1:
		return match_text(relation, "word", "!", words[filter->word]);
	case 2:
		return match_text(relation, "n", ">= ", number);
	case 3:
		return match_text(relation, "n", "<", number);
	case 4:
		return match_text(relation, "day", "", month);
	case 5:
		return match_text(relation, "day", "<=", month);
	case 6:
		return where(relation, "n > ? and word is not null", values, 1);
	case 7:
		return where(relation, "n = ? or word = ?", values, 2);
	case 8:
		return where(relation, "not (n between ? and ?)", range, 2);
	case 9:
		return match_text(relation, "word", "!", "*");
	case 10:
		return match_text(relation, "word", "*", "a");
	default:
		return match_text(relation, "word", "?e", "*");
	}
}

static struct filter random_filter(uint64_t *random)
{
	return (struct filter){(int)pick(random, 12), pick(random, 8) - 3, (int)pick(random, 9),
			       (int)pick(random, 5)};
}

static void naive_filter(const struct filter *filter, struct naive *naive)
{
	size_t n = 0;
	for (size_t i = 0; i < naive->n; i++)
		if (passes(filter, &naive->rows[i]))
			naive->rows[n++] = naive->rows[i];
	naive->n = n;
}

/* ---- Order ---- */

static int compare_column(const struct row *a, const struct row *b, int column, bool is_descending)
{
	int64_t x = column == 0 ? a->id : column == 1 ? a->n : column == 2 ? a->word / 3 : a->day;
	int64_t y = column == 0 ? b->id : column == 1 ? b->n : column == 2 ? b->word / 3 : b->day;
	bool no_x = column == 1 ? x == INT64_MIN : column == 2 ? a->word < 0 : x < 0;
	bool no_y = column == 1 ? y == INT64_MIN : column == 2 ? b->word < 0 : y < 0;
	if (no_x || no_y)
		return no_x - no_y; /* last either way */
	return (is_descending ? -1 : 1) * ((x > y) - (x < y));
}

static void naive_sort(struct naive *naive, int column, bool is_descending)
{
	for (size_t i = 1; i < naive->n; i++)
		for (size_t j = i; j > 0 && compare_column(&naive->rows[j - 1], &naive->rows[j],
							   column, is_descending) > 0;
		     j--) {
			struct row row = naive->rows[j];
			naive->rows[j] = naive->rows[j - 1];
			naive->rows[j - 1] = row;
		}
}

static void naive_slice(struct naive *naive, int64_t offset, int64_t count)
{
	struct naive out = {.n = 0};
	int64_t n = (int64_t)naive->n, from = offset < 0 ? n + offset : offset;
	for (int64_t i = from; i < from + count; i++)
		if (i >= 0 && i < n)
			out.rows[out.n++] = naive->rows[i];
	*naive = out;
}

static bool contains(const struct naive *naive, int64_t id)
{
	for (size_t i = 0; i < naive->n; i++)
		if (naive->rows[i].id == id)
			return true;
	return false;
}

/* ---- One step ---- */

static struct dossier_relation *step_combine(struct dossier_relation *relation, struct naive *naive,
					     const struct dossier_relation *base,
					     const struct naive *all, uint64_t *random)
{
	struct filter filter = random_filter(random);
	struct naive other = *all, result = {.n = 0};
	struct dossier_relation *out = NULL;
	struct dossier_relation *second = apply(&filter, dossier_relation_share(base));
	enum dossier_set set = (enum dossier_set)pick(random, 3);
	naive_filter(&filter, &other);
	for (size_t i = 0; i < all->n; i++) { /* in the order of id, the first column */
		bool in_a = contains(naive, all->rows[i].id),
		     in_b = contains(&other, all->rows[i].id);
		if (set == DOSSIER_UNION ? in_a || in_b
					 : in_a && in_b == (set == DOSSIER_INTERSECTION))
			result.rows[result.n++] = all->rows[i];
	}
	*naive = result;
	assert_int_equal(dossier_relation_combine(&out, set, relation, second, NULL), 0);
	dossier_relation_free(relation);
	dossier_relation_free(second);
	return out;
}

static struct dossier_relation *step(struct dossier_relation *relation, struct naive *naive,
				     const struct dossier_relation *base, const struct naive *all,
				     uint64_t *random)
{
	static const char *const orders[] = {"id",   "-id",   "n",   "-n",
					     "word", "-word", "day", "-day"};
	struct dossier_relation *out = NULL;
	struct filter filter = random_filter(random);
	int order = (int)pick(random, 8);
	int64_t offset = pick(random, 50) - 25, count = pick(random, 30);
	switch (pick(random, 5)) {
	case 0:
	case 1:
		naive_filter(&filter, naive);
		return apply(&filter, relation);
	case 2:
		naive_sort(naive, order / 2, order % 2);
		return sample_sort(relation, orders[order]);
	case 3:
		naive_slice(naive, offset, count);
		assert_int_equal(dossier_relation_slice(&out, relation, offset, count, NULL), 0);
		dossier_relation_free(relation);
		return out;
	default:
		return step_combine(relation, naive, base, all, random);
	}
}

static void chains_of_verbs_equal_the_naive_answer(void **state)
{
	uint64_t random = 2016;
	for (int chain = 0; chain < CHAINS; chain++) {
		struct naive all, naive;
		char expected[ROWS * 4] = "";
		struct dossier_relation *base = make_rows(state, &random, &all);
		struct dossier_relation *relation = dossier_relation_share(base);
		int64_t n_steps = pick(&random, 6), n = -1;
		naive = all;
		for (int64_t i = 0; i < n_steps; i++)
			relation = step(relation, &naive, base, &all, &random);
		for (size_t i = 0; i < naive.n; i++)
			sample_append(expected, sizeof expected, "%s%d", i ? "|" : "",
				      (int)naive.rows[i].id);
		assert_int_equal(dossier_relation_count(relation, &n, NULL, NULL), 0);
		assert_int_equal(n, naive.n);
		assert_string_equal(sample_rows(relation, "id"), expected);
		dossier_relation_free(base);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(chains_of_verbs_equal_the_naive_answer, sample_open,
						sample_close),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
