/*
 * Chu and Liu 1965, Edmonds 1967, in place: while the best heads form a cycle, the cycle is
 * contracted into its first node and the matrix updated in that node's row and column; then the
 * contractions are undone in reverse. One root word is enforced as in Gabow and Tarjan 1984, by a
 * constant: every edge from 0 is lowered so far that a tree never takes two of them, and the
 * constant being the same for all, the best of the trees with one is still the best.
 */
#include "model/tree.h"

#include <math.h>

#include "base/mem.h"

struct contraction {
	uint16_t kept;     /* the node that stands for the cycle */
	uint16_t *best;    /* for nodes of the cycle: head within the cycle; for others 0 */
	uint16_t *enter;   /* for an outside head: the node of the cycle it attaches to */
	uint16_t *leave;   /* for an outside word: the node of the cycle that is its head */
	uint16_t *members; /* the nodes of the cycle */
	size_t n_members;
	bool *in_cycle;
};

struct forest {
	float *score;
	size_t n, width; /* width = n + 1 */
	bool *is_live;
	uint16_t *best, *mark;
	struct contraction *undo;
	size_t n_undo;
};

static float *at(struct forest *forest, size_t word, size_t head)
{
	return &forest->score[word * forest->width + head];
}

static void choose_head(struct forest *forest, size_t word)
{
	size_t best = SIZE_MAX;
	for (size_t h = 0; h < forest->width; h++)
		if (h != word && forest->is_live[h] &&
		    (best == SIZE_MAX || *at(forest, word, h) > *at(forest, word, best)))
			best = h;
	forest->best[word] = best == SIZE_MAX ? 0 : (uint16_t)best;
}

/* A node on a cycle of best heads, or 0. mark holds the walk that reached a node first. */
static uint16_t find_cycle(struct forest *forest)
{
	for (size_t i = 0; i < forest->width; i++)
		forest->mark[i] = 0;
	for (size_t start = 1; start < forest->width; start++) {
		uint16_t node = (uint16_t)start;
		while (node && forest->is_live[node] && !forest->mark[node]) {
			forest->mark[node] = (uint16_t)start;
			node = forest->best[node];
		}
		if (node && forest->is_live[node] && forest->mark[node] == start)
			return node;
	}
	return 0;
}

static bool remember(struct forest *forest, uint16_t kept)
{
	struct contraction *undo = &forest->undo[forest->n_undo];
	uint16_t *words = mem_array(4 * forest->width, sizeof *words);
	bool *in_cycle = mem_array(forest->width, sizeof *in_cycle);
	if (!words || !in_cycle) {
		mem_free(words);
		mem_free(in_cycle);
		return false;
	}
	*undo = (struct contraction){.kept = kept,
				     .best = words,
				     .enter = words + forest->width,
				     .leave = words + 2 * forest->width,
				     .members = words + 3 * forest->width,
				     .in_cycle = in_cycle};
	forest->n_undo++;
	uint16_t node = kept;
	do {
		in_cycle[node] = true;
		undo->members[undo->n_members++] = node;
		undo->best[node] = forest->best[node];
		node = forest->best[node];
	} while (node != kept);
	return true;
}

/* What the cycle gains when outside node v becomes the head of it, and where it is entered. */
static float entering(struct forest *forest, struct contraction *undo, size_t v)
{
	float most = -INFINITY;
	for (size_t m = 0; m < undo->n_members; m++) {
		uint16_t c = undo->members[m];
		float gain = *at(forest, c, v) - *at(forest, c, undo->best[c]);
		if (gain > most) {
			most = gain;
			undo->enter[v] = c;
		}
	}
	return most;
}

static float leaving(struct forest *forest, struct contraction *undo, size_t v)
{
	float most = -INFINITY;
	for (size_t m = 0; m < undo->n_members; m++) {
		uint16_t c = undo->members[m];
		if (*at(forest, v, c) > most) {
			most = *at(forest, v, c);
			undo->leave[v] = c;
		}
	}
	return most;
}

static bool contract(struct forest *forest, uint16_t kept)
{
	if (!remember(forest, kept))
		return false;
	struct contraction *undo = &forest->undo[forest->n_undo - 1];
	for (size_t v = 0; v < forest->width; v++) {
		if (!forest->is_live[v] || undo->in_cycle[v])
			continue;
		float in = entering(forest, undo, v), out = v ? leaving(forest, undo, v) : 0;
		/* Row and column of kept are read for the last time at this v. */
		*at(forest, kept, v) = in;
		if (v)
			*at(forest, v, kept) = out;
	}
	for (size_t m = 0; m < undo->n_members; m++)
		forest->is_live[undo->members[m]] = undo->members[m] == kept;
	/* A word whose best head was in the cycle has it there still; only kept must look again. */
	for (size_t v = 1; v < forest->width; v++)
		if (forest->is_live[v] && v != kept && undo->in_cycle[forest->best[v]])
			forest->best[v] = kept;
	choose_head(forest, kept);
	return true;
}

static void expand(struct forest *forest, uint16_t *heads)
{
	while (forest->n_undo) {
		struct contraction *undo = &forest->undo[--forest->n_undo];
		uint16_t outside = heads[undo->kept], entry = undo->enter[outside];
		for (size_t v = 1; v < forest->width; v++)
			if (undo->in_cycle[v])
				heads[v] = undo->best[v];
			else if (heads[v] == undo->kept)
				heads[v] = undo->leave[v];
		heads[entry] = outside;
		mem_free(undo->best);
		mem_free(undo->in_cycle);
	}
}

static void lower_root_edges(struct forest *forest)
{
	double spread = 1;
	for (size_t d = 1; d < forest->width; d++)
		for (size_t h = 0; h < forest->width; h++)
			if (h != d)
				spread += fabs((double)*at(forest, d, h)) * 2;
	/* Kept where float still tells scores apart: scores are logits, |score| < 100. */
	float constant = (float)(spread < 1e4 ? spread : 1e4);
	for (size_t d = 1; d < forest->width; d++)
		*at(forest, d, 0) -= constant;
}

static void release(struct forest *forest)
{
	while (forest->n_undo) {
		forest->n_undo--;
		mem_free(forest->undo[forest->n_undo].best);
		mem_free(forest->undo[forest->n_undo].in_cycle);
	}
	mem_free(forest->is_live);
	mem_free(forest->best);
	mem_free(forest->mark);
	mem_free(forest->undo);
}

static bool solve(struct forest *forest, uint16_t *heads)
{
	for (size_t d = 1; d < forest->width; d++)
		choose_head(forest, d);
	for (uint16_t cycle; (cycle = find_cycle(forest));)
		if (!contract(forest, cycle))
			return false;
	for (size_t d = 1; d < forest->width; d++)
		heads[d] = forest->best[d];
	expand(forest, heads);
	return true;
}

bool tree_decode(float *score, size_t n, uint16_t *heads)
{
	struct forest forest = {.score = score, .n = n, .width = n + 1};
	forest.is_live = mem_array(n + 1, sizeof *forest.is_live);
	forest.best = mem_array(n + 1, sizeof *forest.best);
	forest.mark = mem_array(n + 1, sizeof *forest.mark);
	forest.undo = mem_array(n + 1, sizeof *forest.undo);
	bool is_done = forest.is_live && forest.best && forest.mark && forest.undo;
	if (is_done) {
		for (size_t i = 0; i <= n; i++)
			forest.is_live[i] = true;
		lower_root_edges(&forest);
		is_done = solve(&forest, heads);
	}
	release(&forest);
	return is_done;
}
