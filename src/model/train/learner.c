/* Features in an open-addressing table; the weights of one feature are a short list of classes. */
#include "model/train/learner.h"

#include <math.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/mem.h"
#include "model/linear.h"

#define ROW 255 /* linear.h */

struct weight {
	float now;
	double total;
	uint64_t since; /* the step up to which total is right */
	unsigned class;
};

struct node {
	uint64_t feature;
	struct weight *weights;
	uint32_t updates;
	uint16_t n, capacity;
};

struct learner {
	struct node *nodes; /* a power of two; weights == NULL is free */
	size_t n, mask;
	uint64_t step;
	unsigned n_classes;
};

struct learner *learner_new(unsigned n_classes)
{
	struct learner *learner = mem_zero(sizeof *learner);
	if (!learner)
		return NULL;
	learner->mask = (1 << 20) - 1;
	learner->n_classes = n_classes;
	learner->step = 1;
	learner->nodes = mem_array(learner->mask + 1, sizeof *learner->nodes);
	if (learner->nodes)
		return learner;
	mem_free(learner);
	return NULL;
}

void learner_free(struct learner *learner)
{
	if (!learner)
		return;
	for (size_t i = 0; i <= learner->mask; i++)
		mem_free(learner->nodes[i].weights);
	mem_free(learner->nodes);
	mem_free(learner);
}

static struct node *find(const struct learner *learner, uint64_t feature)
{
	size_t at = (size_t)(feature >> 20) & learner->mask;
	while (learner->nodes[at].weights && learner->nodes[at].feature != feature)
		at = (at + 1) & learner->mask;
	return &learner->nodes[at];
}

static bool widen(struct learner *learner)
{
	struct learner wider = *learner;
	wider.mask = learner->mask * 2 + 1;
	wider.nodes = mem_array(wider.mask + 1, sizeof *wider.nodes);
	if (!wider.nodes)
		return false;
	for (size_t i = 0; i <= learner->mask; i++)
		if (learner->nodes[i].weights)
			*find(&wider, learner->nodes[i].feature) = learner->nodes[i];
	mem_free(learner->nodes);
	*learner = wider;
	return true;
}

void learner_score(const struct learner *learner, const uint64_t *features, size_t n, float *scores)
{
	for (size_t i = 0; i < n; i++) {
		const struct node *node = find(learner, features[i]);
		for (unsigned k = 0; k < node->n; k++)
			scores[node->weights[k].class] += node->weights[k].now;
	}
}

static bool change(struct learner *learner, struct node *node, unsigned class, float by)
{
	unsigned k = 0;
	while (k < node->n && node->weights[k].class != class)
		k++;
	if (k == node->capacity) {
		unsigned more = node->capacity ? node->capacity * 2u : 2;
		struct weight *grown = mem_resize(node->weights, more, sizeof *grown);
		if (!grown)
			return false;
		node->weights = grown;
		node->capacity = (uint16_t)more;
	}
	struct weight *weight = &node->weights[k];
	if (k == node->n) {
		*weight = (struct weight){0, 0, learner->step, class};
		node->n++;
	}
	weight->total += (double)weight->now * (double)(learner->step - weight->since);
	weight->since = learner->step;
	weight->now += by;
	return true;
}

bool learner_update(struct learner *learner, const uint64_t *features, size_t n, unsigned good,
		    unsigned bad, float by)
{
	for (size_t i = 0; i < n; i++) {
		struct node *node = find(learner, features[i]);
		if (!node->weights) {
			node->feature = features[i];
			learner->n++;
		}
		node->updates++;
		if (!change(learner, node, good, by) || !change(learner, node, bad, -by))
			return false;
		if (learner->n * 2 > learner->mask && !widen(learner))
			return false;
	}
	return true;
}

void learner_step(struct learner *learner)
{
	learner->step++;
}

size_t learner_features(const struct learner *learner)
{
	return learner->n;
}

/* ---- writing */

struct packed {
	uint64_t feature;
	uint32_t where;
};

static void put_u32(struct buffer *out, uint32_t value)
{
	for (int i = 0; i < 4; i++)
		buffer_char(out, (char)(value >> 8 * i));
}

static double mean(const struct learner *learner, const struct weight *weight)
{
	double total =
		weight->total + (double)weight->now * (double)(learner->step - weight->since);
	return total / (double)learner->step;
}

static int rounded(const struct learner *learner, const struct weight *weight, float scale)
{
	return (int)round(mean(learner, weight) * (double)scale);
}

/* No larger than scale, and so that every weight fits 16 bits. */
static float fitting(const struct learner *learner, float scale)
{
	double most = 1;
	for (size_t i = 0; i <= learner->mask; i++)
		for (unsigned k = 0; k < learner->nodes[i].n; k++)
			most = fmax(most, fabs(mean(learner, &learner->nodes[i].weights[k])));
	return (float)fmin((double)scale, 32000 / most);
}

/* All classes in their order: larger, but added in one go. */
static void pack_row(const struct learner *learner, const struct node *node, float scale,
		     struct buffer *pool)
{
	int row[LINEAR_CLASSES] = {0};
	for (unsigned k = 0; k < node->n; k++)
		row[node->weights[k].class] = rounded(learner, &node->weights[k], scale);
	buffer_char(pool, (char)ROW);
	for (unsigned k = 0; k < learner->n_classes; k++) {
		buffer_char(pool, (char)row[k]);
		buffer_char(pool, (char)((unsigned)row[k] >> 8));
	}
}

/* Where the weights of the node are: written to the pool, or packed into the answer; 0: all
 * dropped.
 */
static uint32_t pack(const struct learner *learner, const struct node *node, float scale, int least,
		     struct buffer *pool)
{
	unsigned n = 0, last = 0;
	int value = 0;
	for (unsigned k = 0; k < node->n; k++) {
		int weight = rounded(learner, &node->weights[k], scale);
		if (abs(weight) < least)
			continue;
		n++;
		last = node->weights[k].class;
		value = weight;
	}
	if (n < 2)
		return n ? UINT32_C(0x80000000) | last << 16 | (uint16_t)value : 0;
	uint32_t where = (uint32_t)pool->length + 1;
	if (n * 3 > learner->n_classes) {
		pack_row(learner, node, scale, pool);
		return where;
	}
	buffer_char(pool, (char)n);
	for (unsigned k = 0; k < node->n; k++) {
		int weight = rounded(learner, &node->weights[k], scale);
		if (abs(weight) < least)
			continue;
		buffer_char(pool, (char)node->weights[k].class);
		buffer_char(pool, (char)weight);
		buffer_char(pool, (char)((unsigned)weight >> 8));
	}
	return where;
}

static int by_feature(const void *a, const void *b)
{
	uint64_t x = ((const struct packed *)a)->feature, y = ((const struct packed *)b)->feature;
	return x < y ? -1 : x > y;
}

/* Slots in the order of the features, so that the bytes do not depend on the order of training. */
static void write_slots(const struct packed *packed, size_t n, unsigned bits, struct buffer *out)
{
	size_t start = out->length, mask = ((size_t)1 << bits) - 1;
	for (size_t i = 0; i <= mask; i++) {
		put_u32(out, 0);
		put_u32(out, 0);
	}
	for (size_t i = 0; !out->failure && i < n; i++) {
		size_t at = (size_t)(packed[i].feature >> (64 - bits));
		char *slot = out->at + start + at * 8;
		while (slot[4] || slot[5] || slot[6] || slot[7]) {
			at = (at + 1) & mask;
			slot = out->at + start + at * 8;
		}
		for (int k = 0; k < 4; k++) {
			slot[k] = (char)(packed[i].feature >> 8 * k);
			slot[4 + k] = (char)(packed[i].where >> 8 * k);
		}
	}
}

enum dossier_status learner_write(const struct learner *learner, float scale, int least,
				  unsigned least_updates, struct buffer *out,
				  struct dossier_error *error)
{
	struct packed *packed = mem_array(learner->n + 1, sizeof *packed);
	struct buffer pool;
	size_t n = 0;
	unsigned bits = 4;
	if (!packed)
		return error_memory(error);
	scale = fitting(learner, scale);
	buffer_init(&pool, UINT32_MAX / 2);
	for (size_t i = 0; i <= learner->mask; i++) {
		const struct node *node = &learner->nodes[i];
		if (!node->weights || node->updates < least_updates)
			continue;
		packed[n].feature = node->feature;
		packed[n].where = pack(learner, node, scale, least, &pool);
		n += packed[n].where != 0;
	}
	qsort(packed, n, sizeof *packed, by_feature);
	while (((size_t)1 << bits) * 4 < n * 5)
		bits++;
	put_u32(out, learner->n_classes);
	put_u32(out, bits);
	put_u32(out, (uint32_t)pool.length);
	put_u32(out, 0);
	write_slots(packed, n, bits, out);
	buffer_span(out, buffer_all(&pool));
	mem_free(packed);
	enum dossier_status status = buffer_status(&pool, error);
	buffer_release(&pool);
	return status ? status : buffer_status(out, error);
}
