/*
 * Vectors of words by skip-gram with negative sampling (Mikolov et al. 2013; with sides: Ling et
 * al. 2015, "Two/Too simple adaptations of word2vec"), and classes of vectors by k-means.
 */
#ifndef TRAIN_VECTORS_H
#define TRAIN_VECTORS_H

#include "model/train/wordstream.h"

struct vectors_options {
	unsigned size;   /* of a vector, a multiple of 8 */
	unsigned window; /* words to each side */
	bool has_sides;  /* left and right neighbours are told apart */
	unsigned epochs;
	double subsample; /* words of a larger share are thinned out; 0: none */
	uint64_t seed;
};

/* (n_ranked + 1) rows of `size` floats, row 0 zero, each of length 1. *out: release with
 * mem_free().
 */
enum dossier_status vectors_train(float **out, const struct wordstream *wordstream,
				  const struct vectors_options *options,
				  struct dossier_error *error);
/* The class, 1..k, of each row from 1 to n. *out: release with mem_free(). */
enum dossier_status vectors_cluster(uint16_t **out, const float *vectors, size_t n, unsigned size,
				    unsigned k, unsigned rounds, uint64_t seed,
				    struct dossier_error *error);

#endif
