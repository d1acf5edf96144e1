/*
 * The kernels. Four rows by one panel is what fits the registers of every processor we know: 4 x 16
 * sums, 16 weights, 4 inputs. With 512-bit vectors a panel is one register, with 128-bit ones four.
 *
 * tanh is the rational function of degree 13 over 6 that minimises the relative error on
 * [-7.9, 7.9] (coefficients as published in Eigen, MathFunctionsImpl.h); beyond that tanh is 1 in
 * floats.
 */
#include "model/dense.h"

#include <string.h>

#define ROWS 4
#define MOST_UNITS 128

typedef float panel_t __attribute__((vector_size(DENSE_PANEL * sizeof(float))));

DENSE_VERSIONS
void dense_apply(float *y, const float *x, size_t x_stride, const float *w, const float *bias,
		 size_t rows, size_t inputs, size_t outputs)
{
	for (size_t o = 0; o < outputs; o += DENSE_PANEL, w += inputs * DENSE_PANEL) {
		panel_t start = {0};
		if (bias)
			memcpy(&start, bias + o, sizeof start);
		size_t r = 0;
		for (; r + ROWS <= rows; r += ROWS) {
			panel_t a = start, b = start, c = start, d = start;
			const float *at = x + r * x_stride;
			for (size_t i = 0; i < inputs; i++) {
				panel_t weight;
				memcpy(&weight, w + i * DENSE_PANEL, sizeof weight);
				a += weight * at[i];
				b += weight * at[x_stride + i];
				c += weight * at[2 * x_stride + i];
				d += weight * at[3 * x_stride + i];
			}
			memcpy(y + r * outputs + o, &a, sizeof a);
			memcpy(y + (r + 1) * outputs + o, &b, sizeof b);
			memcpy(y + (r + 2) * outputs + o, &c, sizeof c);
			memcpy(y + (r + 3) * outputs + o, &d, sizeof d);
		}
		for (; r < rows; r++) {
			panel_t a = start;
			for (size_t i = 0; i < inputs; i++) {
				panel_t weight;
				memcpy(&weight, w + i * DENSE_PANEL, sizeof weight);
				a += weight * x[r * x_stride + i];
			}
			memcpy(y + r * outputs + o, &a, sizeof a);
		}
	}
}

DENSE_VERSIONS
void dense_dots(float *s, const float *a, const float *b, size_t rows, size_t width)
{
	for (size_t r = 0; r < rows; r++)
		for (size_t q = 0; q < rows; q++) {
			panel_t sum = {0}, left, right;
			for (size_t i = 0; i < width; i += DENSE_PANEL) {
				memcpy(&left, a + r * width + i, sizeof left);
				memcpy(&right, b + q * width + i, sizeof right);
				sum += left * right;
			}
			float total = 0;
			for (size_t i = 0; i < DENSE_PANEL; i++)
				total += sum[i];
			s[r * rows + q] = total;
		}
}

DENSE_VERSIONS
void dense_outer(float *dw, const float *x, const float *dy, size_t rows, size_t inputs,
		 size_t outputs)
{
	size_t r = 0;
	for (; r + ROWS <= rows; r += ROWS) {
		const float *a = dy + r * outputs, *b = a + outputs, *c = b + outputs,
			    *d = c + outputs, *at = x + r * inputs;
		for (size_t i = 0; i < inputs; i++) {
			float p = at[i], q = at[inputs + i], s = at[2 * inputs + i],
			      t = at[3 * inputs + i];
			float *to = dw + i * outputs;
			for (size_t o = 0; o < outputs; o++)
				to[o] += p * a[o] + q * b[o] + s * c[o] + t * d[o];
		}
	}
	for (; r < rows; r++)
		for (size_t i = 0; i < inputs; i++)
			for (size_t o = 0; o < outputs; o++)
				dw[i * outputs + o] += x[r * inputs + i] * dy[r * outputs + o];
}

void dense_pack(float *packed, const float *w, size_t inputs, size_t outputs)
{
	for (size_t o = 0; o < outputs; o += DENSE_PANEL)
		for (size_t i = 0; i < inputs; i++, packed += DENSE_PANEL)
			memcpy(packed, w + i * outputs + o, DENSE_PANEL * sizeof *packed);
}

DENSE_VERSIONS
void dense_leak(float *x, size_t n)
{
	for (size_t i = 0; i < n; i++)
		x[i] = x[i] < 0 ? 0.1f * x[i] : x[i];
}

static inline float tangent(float x)
{
	x = x > 7.9f ? 7.9f : x;
	x = x < -7.9f ? -7.9f : x;
	float q = x * x;
	float over = -2.76076847742355e-16f;
	over = over * q + 2.00018790482477e-13f;
	over = over * q - 8.60467152213735e-11f;
	over = over * q + 5.12229709037114e-08f;
	over = over * q + 1.48572235717979e-05f;
	over = over * q + 6.37261928875436e-04f;
	over = over * q + 4.89352455891786e-03f;
	float under = 1.19825839466702e-06f;
	under = under * q + 1.18534705686654e-04f;
	under = under * q + 2.26843463243900e-03f;
	under = under * q + 4.89352518554385e-03f;
	return x * over / under;
}

DENSE_VERSIONS
void dense_tanh(float *y, const float *x, size_t n)
{
	for (size_t i = 0; i < n; i++)
		y[i] = tangent(x[i]);
}

DENSE_VERSIONS
void dense_sigmoid(float *x, size_t n)
{
	for (size_t i = 0; i < n; i++)
		x[i] = 0.5f + 0.5f * tangent(0.5f * x[i]);
}

DENSE_VERSIONS
void dense_recur(const struct dense_unit *unit)
{
	float c[MOST_UNITS] = {0};
	size_t n = unit->units < MOST_UNITS ? unit->units : MOST_UNITS;
	const float *v = unit->v, *b = unit->b;
	for (size_t k = 0; k < unit->steps; k++) {
		size_t t = unit->step > 0 ? k : unit->steps - 1 - k;
		const float *u = unit->u + t * unit->u_stride, *x = unit->x + t * unit->x_stride;
		float *y = unit->y + t * unit->y_stride;
		for (size_t i = 0; i < n; i++) {
			float f = 0.5f + 0.5f * tangent(0.5f * (u[n + i] + v[i] * c[i] + b[i]));
			float r =
				0.5f +
				0.5f * tangent(0.5f * (u[2 * n + i] + v[n + i] * c[i] + b[n + i]));
			c[i] = f * c[i] + (1 - f) * u[i];
			y[i] = r * tangent(c[i]) + (1 - r) * x[i];
		}
	}
}
