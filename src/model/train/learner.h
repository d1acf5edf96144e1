/*
 * The averaged perceptron (Collins 2002) that makes a linear.h: weights grow only where mistakes
 * are made, and the mean of each weight over all steps is what is kept.
 */
#ifndef TRAIN_LEARNER_H
#define TRAIN_LEARNER_H

#include "base/buffer.h"

struct learner;

struct learner *learner_new(unsigned n_classes); /* NULL without memory */
/* Add the current weights of these features to scores[n_classes]. */
void learner_score(const struct learner *learner, const uint64_t *features, size_t n,
		   float *scores);
/* Raise class `good` and lower class `bad` for these features. False without memory. */
bool learner_update(struct learner *learner, const uint64_t *features, size_t n, unsigned good,
		    unsigned bad, float by);
/* One step is over (whether or not it updated): the clock of the average. */
void learner_step(struct learner *learner);
/* Append the averaged weights as a linear.h section. Each is multiplied by
 * scale, or less where a weight would not fit, and rounded; those
 * below `least` (after scaling) are dropped, and features updated fewer than `least_updates` times.
 */
enum dossier_status learner_write(const struct learner *learner, float scale, int least,
				  unsigned least_updates, struct buffer *out,
				  struct dossier_error *error);
size_t learner_features(const struct learner *learner);
void learner_free(struct learner *learner);

#endif
