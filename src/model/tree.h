/*
 * The best tree over a sentence: maximum spanning arborescence with one root word.
 */
#ifndef MODEL_TREE_H
#define MODEL_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Nodes are 0 (the root, above the sentence) and 1..n (the words), n < 65535.
 * score[d * (n + 1) + h] is what word d gains when h is its head; row 0 and the diagonal are not
 * looked at. The matrix is overwritten. heads[1..n] become the heads of the tree with the
 * greatest sum among those in which exactly one word hangs on 0; ties go to the lower head.
 * False when there is no memory. Costs O(n^2). */
bool tree_decode(float *score, size_t n, uint16_t *heads);

#endif
