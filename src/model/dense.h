/*
 * Dense layers of small networks, in single precision.
 *
 * Every sum is taken in one fixed order and no multiplication is fused with an addition, so the
 * results are the same bits whatever vectors the processor has; the compiler makes a version for
 * each kind and the loader picks one. Matrices are stored in panels of DENSE_PANEL columns (below),
 * so that a vector of a panel is loaded once for four rows.
 */
#ifndef MODEL_DENSE_H
#define MODEL_DENSE_H

#include <stddef.h>

/* In front of a function: versions of it for each kind of vectors, chosen when the program starts.
 */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
	!defined(__SANITIZE_ADDRESS__)
#define DENSE_VERSIONS __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define DENSE_VERSIONS
#endif

/* Columns that are worked on together. Widths of outputs are multiples of it; pad with zeros. */
#define DENSE_PANEL 16

/* y[r][o] = bias[o] + sum over i of x[r][i] * w[i][o], for `rows` rows. w is packed: panel p holds
 * columns 16p..16p+15 as inputs * 16 floats. Rows of x are x_stride floats apart, those of y
 * `outputs`. bias may be NULL. No alignment is asked for; y must not overlap x. */
void dense_apply(float *y, const float *x, size_t x_stride, const float *w, const float *bias,
		 size_t rows, size_t inputs, size_t outputs);
/* dw[i][o] += sum over r of x[r][i] * dy[r][o]: the gradient of the same layer, not packed. */
void dense_outer(float *dw, const float *x, const float *dy, size_t rows, size_t inputs,
		 size_t outputs);
/* Pack w[inputs][outputs], rows one after the other, for dense_apply(). */
void dense_pack(float *packed, const float *w, size_t inputs, size_t outputs);

/* s[r][q] = the scalar product of rows r of a and q of b, both [rows][width], width a multiple of
 * DENSE_PANEL. */
void dense_dots(float *s, const float *a, const float *b, size_t rows, size_t width);

/* x = max(x, 0.1 x) */
void dense_leak(float *x, size_t n);
/* tanh(x), to 2e-7; sigmoid(x) = 1 / (1 + exp(-x)), to 2e-7. */
void dense_tanh(float *y, const float *x, size_t n);
void dense_sigmoid(float *x, size_t n);

/* One direction of a simple recurrent unit (Lei et al. 2018) over a sentence; 64 or fewer units.
 * u[t]: candidate, forget and reset parts, `units` floats each, `u_stride` floats a step; x[t]:
 * what the unit passes on; y[t]: its output. step is +1, or -1 to run from the last to the first.
 *     f = sigmoid(u_f + v_f c + b_f)        r = sigmoid(u_r + v_r c + b_r)
 *     c = f c + (1 - f) u_c                 y = r tanh(c) + (1 - r) x
 * v: v_f then v_r, b: b_f then b_r. */
struct dense_unit {
	const float *u, *x, *v, *b;
	float *y;
	size_t u_stride, x_stride, y_stride, units, steps;
	int step;
};
void dense_recur(const struct dense_unit *unit);

#endif
