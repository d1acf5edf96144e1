/*
 * The parser's network (parser.h) while it learns: parameters, gradients, Adam.
 *
 * Beside heads and relations it learns UPOS and XPOS from its layer before the last; that part is
 * thrown away afterwards (multi-task learning, as in Soegaard and Goldberg 2016).
 */
#ifndef MODEL_TRAIN_PARSER_NETWORK_H
#define MODEL_TRAIN_PARSER_NETWORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NETWORK_TABLES 6
#define NETWORK_MOST_WORDS 240
#define NETWORK_LAYERS 3

enum network_task { NETWORK_RELATION, NETWORK_UPOS, NETWORK_XPOS, NETWORK_TASKS };

struct network_sizes {
	size_t width, arc, label, vector; /* multiples of 32, 16, 16, 16 */
	size_t rows[NETWORK_TABLES];      /* words (the last row: unknown), ..., shapes */
	size_t classes[NETWORK_TASKS];    /* at most 64 each */
	float dropout;                    /* share of units, the same over a sentence */
	float word_dropout;               /* share of words taken for unknown */
};

struct network_word {
	uint32_t rows[NETWORK_TABLES];
	uint32_t vector; /* row of the vectors; the last one is zero */
	uint16_t head;   /* 0: the root; else 1-based in the sentence */
	uint8_t gold[NETWORK_TASKS];
};

struct network_sentence {
	const struct network_word *words;
	size_t n; /* at most NETWORK_MOST_WORDS */
};

/* A matrix among the parameters, row-major [inputs][outputs]; bias: offset or SIZE_MAX. */
struct network_matrix {
	size_t at, inputs, outputs, bias;
};

struct network {
	struct network_sizes sizes;
	float *weights, *first, *second; /* parameters, moments of Adam */
	float *packed, *turned;        /* matrices for dense_apply(), as they are and transposed */
	size_t n, n_tables;            /* parameters in all, in the tables at the beginning */
	const float *vectors;          /* [rows[0]][vector], fixed, borrowed */
	size_t tables[NETWORK_TABLES]; /* offsets */
	struct network_matrix lift;    /* vector -> width */
	struct network_matrix layer[NETWORK_LAYERS][2];
	size_t layer_v[NETWORK_LAYERS][2], layer_b[NETWORK_LAYERS][2];
	size_t root;
	struct network_matrix dependent, head, bend, word, above, task[NETWORK_TASKS];
	uint64_t steps;
};

/* What one thread needs: activations, its own gradient and random numbers. */
struct network_pass;

/* NULL without memory. */
struct network *network_new(const struct network_sizes *sizes, const float *vectors, uint64_t seed);
void network_free(struct network *network);
struct network_pass *network_pass_new(const struct network *network, uint64_t seed);
void network_pass_free(struct network_pass *pass);

/* Add the gradient of a sentence; returns its loss (heads and relations). */
double network_learn(struct network_pass *pass, const struct network_sentence *sentence);
/* One step of Adam with the gradients of n passes, divided by `words`; they are zero again then. */
void network_update(struct network *network, struct network_pass *const *passes, size_t n,
		    float rate, size_t words);

#endif
