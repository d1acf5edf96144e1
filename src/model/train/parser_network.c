/*
 * Forward and backward by hand, layer by layer; a pass keeps what the way back needs. Gradients of
 * table rows that no word of the batch used are zero and their moments rest (lazy Adam).
 */
#include "model/train/parser_network.h"

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "base/span.h"
#include "model/dense.h"

#define ROWS (NETWORK_MOST_WORDS + 1)
#define LEAK 0.1f
#define TASK_WEIGHT 0.5f
#define MOST_NORM 5.0f
#define BETA1 0.9f
#define BETA2 0.98f

struct network_pass {
	const struct network *network;
	uint64_t random;
	float *gradient;
	bool *is_touched; /* rows of the tables, counted together */
	uint32_t *touched;
	size_t n_touched;
	/* activations, row 0 of encoded and what hangs on it is the root */
	float *vectors, *input[NETWORK_LAYERS + 1], *dropped[NETWORK_LAYERS], *encoded;
	float *mixed[NETWORK_LAYERS][2], *cell[NETWORK_LAYERS][2], *forget[NETWORK_LAYERS][2],
		*reset[NETWORK_LAYERS][2];
	float *mask[NETWORK_LAYERS + 1];
	float *dependent, *head, *bent, *score, *word, *above;
	/* gradients of activations */
	float *d_output, *d_input, *d_mixed, *d_dependent, *d_head, *d_bent, *d_word, *d_above,
		*spare;
	bool is_unknown[ROWS], has_no_vector[ROWS];
	float *all; /* the block that all of the above is cut from */
	size_t used;
};

static float uniform(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return (float)((*state * UINT64_C(2685821657736338717)) >> 40) * 0x1p-24f;
}

/* --- parameters ------------------------------------------------------------------------------- */

static size_t reserve(struct network *network, size_t n)
{
	size_t at = network->n;
	network->n += n;
	return at;
}

static struct network_matrix matrix(struct network *network, size_t inputs, size_t outputs,
				    bool has_bias)
{
	struct network_matrix out = {reserve(network, inputs * outputs), inputs, outputs, SIZE_MAX};
	if (has_bias)
		out.bias = reserve(network, outputs);
	return out;
}

static size_t padded(size_t n)
{
	return (n + DENSE_PANEL - 1) / DENSE_PANEL * DENSE_PANEL;
}

static void lay_out(struct network *network)
{
	const struct network_sizes *sizes = &network->sizes;
	size_t width = sizes->width;
	for (int i = 0; i < NETWORK_TABLES; i++)
		network->tables[i] = reserve(network, sizes->rows[i] * width);
	network->n_tables = network->n;
	network->lift = matrix(network, sizes->vector, width, false);
	for (int layer = 0; layer < NETWORK_LAYERS; layer++)
		for (int side = 0; side < 2; side++) {
			network->layer[layer][side] = matrix(network, width, 3 * width / 2, false);
			network->layer_v[layer][side] = reserve(network, width);
			network->layer_b[layer][side] = reserve(network, width);
		}
	network->root = reserve(network, width);
	network->dependent = matrix(network, width, sizes->arc, true);
	network->head = matrix(network, width, sizes->arc, true);
	network->bend = matrix(network, sizes->arc, sizes->arc, true);
	network->word = matrix(network, width, sizes->label, true);
	network->above = matrix(network, width, sizes->label, false);
	network->task[NETWORK_RELATION] =
		matrix(network, sizes->label, padded(sizes->classes[NETWORK_RELATION]), true);
	for (int task = NETWORK_UPOS; task < NETWORK_TASKS; task++)
		network->task[task] = matrix(network, width, padded(sizes->classes[task]), true);
}

static void randomise(struct network *network, size_t at, size_t n, float most, uint64_t *random)
{
	for (size_t i = 0; i < n; i++)
		network->weights[at + i] = (uniform(random) * 2 - 1) * most;
}

static void randomise_matrix(struct network *network, const struct network_matrix *m, float gain,
			     uint64_t *random)
{
	randomise(network, m->at, m->inputs * m->outputs, gain * sqrtf(3 / (float)m->inputs),
		  random);
}

/* Visit every matrix. */
static void each_matrix(struct network *network,
			void (*visit)(struct network *, const struct network_matrix *))
{
	visit(network, &network->lift);
	for (int layer = 0; layer < NETWORK_LAYERS; layer++)
		for (int side = 0; side < 2; side++)
			visit(network, &network->layer[layer][side]);
	visit(network, &network->dependent);
	visit(network, &network->head);
	visit(network, &network->bend);
	visit(network, &network->word);
	visit(network, &network->above);
	for (int task = 0; task < NETWORK_TASKS; task++)
		visit(network, &network->task[task]);
}

static void start(struct network *network, uint64_t seed)
{
	uint64_t random = seed;
	size_t width = network->sizes.width;
	randomise(network, 0, network->n_tables, 0.1f, &random);
	randomise_matrix(network, &network->lift, 0.5f, &random);
	for (int layer = 0; layer < NETWORK_LAYERS; layer++)
		for (int side = 0; side < 2; side++) {
			randomise_matrix(network, &network->layer[layer][side], 1, &random);
			float *b = network->weights + network->layer_b[layer][side];
			for (size_t i = width / 2; i < width; i++)
				b[i] = -1; /* pass the input on at first (Srivastava et al. 2015) */
		}
	randomise(network, network->root, width, 0.9f, &random);
	randomise_matrix(network, &network->dependent, 1, &random);
	randomise_matrix(network, &network->head, 1, &random);
	randomise_matrix(network, &network->bend, 0.5f, &random);
	randomise_matrix(network, &network->word, 1, &random);
	randomise_matrix(network, &network->above, 1, &random);
	for (int task = 0; task < NETWORK_TASKS; task++)
		randomise_matrix(network, &network->task[task], 1, &random);
}

static void pack_matrix(struct network *network, const struct network_matrix *m)
{
	const float *w = network->weights + m->at;
	float *turned = network->turned + m->at - network->n_tables;
	dense_pack(network->packed + m->at - network->n_tables, w, m->inputs, m->outputs);
	for (size_t i = 0; i < m->inputs; i += DENSE_PANEL)
		for (size_t o = 0; o < m->outputs; o++, turned += DENSE_PANEL)
			for (size_t k = 0; k < DENSE_PANEL; k++)
				turned[k] = w[(i + k) * m->outputs + o];
}

struct network *network_new(const struct network_sizes *sizes, const float *vectors, uint64_t seed)
{
	struct network *network = mem_zero(sizeof *network);
	if (!network)
		return NULL;
	network->sizes = *sizes;
	network->vectors = vectors;
	lay_out(network);
	network->weights = mem_array(network->n, sizeof(float));
	network->first = mem_array(network->n, sizeof(float));
	network->second = mem_array(network->n, sizeof(float));
	network->packed = mem_array(network->n - network->n_tables, sizeof(float));
	network->turned = mem_array(network->n - network->n_tables, sizeof(float));
	if (!network->weights || !network->first || !network->second || !network->packed ||
	    !network->turned) {
		network_free(network);
		return NULL;
	}
	start(network, seed);
	each_matrix(network, pack_matrix);
	return network;
}

void network_free(struct network *network)
{
	if (!network)
		return;
	mem_free(network->weights);
	mem_free(network->first);
	mem_free(network->second);
	mem_free(network->packed);
	mem_free(network->turned);
	mem_free(network);
}

/* --- passes ----------------------------------------------------------------------------------- */

static float *cut(struct network_pass *pass, size_t n)
{
	float *at = pass->all ? pass->all + pass->used : NULL;
	pass->used += n;
	return at;
}

/* Called twice: first to learn the size of the block, then to cut it. */
static void cut_all(struct network_pass *pass)
{
	const struct network_sizes *sizes = &pass->network->sizes;
	size_t width = sizes->width, half = width / 2;
	pass->used = 0;
	pass->vectors = cut(pass, ROWS * sizes->vector);
	for (int layer = 0; layer <= NETWORK_LAYERS; layer++) {
		pass->input[layer] = cut(pass, ROWS * width);
		pass->mask[layer] = cut(pass, width);
	}
	for (int layer = 0; layer < NETWORK_LAYERS; layer++) {
		pass->dropped[layer] = cut(pass, ROWS * width);
		for (int side = 0; side < 2; side++) {
			pass->mixed[layer][side] = cut(pass, ROWS * 3 * half);
			pass->cell[layer][side] = cut(pass, ROWS * half);
			pass->forget[layer][side] = cut(pass, ROWS * half);
			pass->reset[layer][side] = cut(pass, ROWS * half);
		}
	}
	pass->encoded = cut(pass, ROWS * width);
	float **arcs[] = {&pass->dependent,   &pass->head,   &pass->bent,
			  &pass->d_dependent, &pass->d_head, &pass->d_bent};
	for (size_t i = 0; i < sizeof arcs / sizeof *arcs; i++)
		*arcs[i] = cut(pass, ROWS * sizes->arc);
	float **labels[] = {&pass->word, &pass->above, &pass->d_word, &pass->d_above};
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		*labels[i] = cut(pass, ROWS * sizes->label);
	pass->score = cut(pass, (size_t)ROWS * ROWS);
	pass->d_output = cut(pass, ROWS * width);
	pass->d_input = cut(pass, ROWS * width);
	pass->d_mixed = cut(pass, ROWS * 3 * half);
	pass->spare = cut(pass, ROWS * 3 * width);
}

struct network_pass *network_pass_new(const struct network *network, uint64_t seed)
{
	struct network_pass *pass = mem_zero(sizeof *pass);
	if (!pass)
		return NULL;
	size_t rows = network->n_tables / network->sizes.width;
	pass->network = network;
	pass->random = seed;
	cut_all(pass);
	pass->all = mem_array(pass->used, sizeof(float));
	pass->gradient = mem_array(network->n, sizeof(float));
	pass->is_touched = mem_array(rows, sizeof *pass->is_touched);
	pass->touched = mem_array(rows, sizeof *pass->touched);
	if (!pass->all || !pass->gradient || !pass->is_touched || !pass->touched) {
		network_pass_free(pass);
		return NULL;
	}
	cut_all(pass);
	return pass;
}

void network_pass_free(struct network_pass *pass)
{
	if (!pass)
		return;
	mem_free(pass->all);
	mem_free(pass->gradient);
	mem_free(pass->is_touched);
	mem_free(pass->touched);
	mem_free(pass);
}

static void apply(const struct network *network, const struct network_matrix *m, float *y,
		  const float *x, size_t rows)
{
	dense_apply(y, x, m->inputs, network->packed + m->at - network->n_tables,
		    m->bias == SIZE_MAX ? NULL : network->weights + m->bias, rows, m->inputs,
		    m->outputs);
}

/* The gradient of m, and, added to dx unless it is NULL, of its input. */
static void apply_back(struct network_pass *pass, const struct network_matrix *m, const float *x,
		       const float *dy, float *dx, size_t rows)
{
	const struct network *network = pass->network;
	dense_outer(pass->gradient + m->at, x, dy, rows, m->inputs, m->outputs);
	if (m->bias != SIZE_MAX)
		for (size_t r = 0; r < rows; r++)
			for (size_t o = 0; o < m->outputs; o++)
				pass->gradient[m->bias + o] += dy[r * m->outputs + o];
	if (!dx)
		return;
	dense_apply(pass->spare, dy, m->outputs, network->turned + m->at - network->n_tables, NULL,
		    rows, m->outputs, m->inputs);
	for (size_t i = 0; i < rows * m->inputs; i++)
		dx[i] += pass->spare[i];
}

/* --- forward ---------------------------------------------------------------------------------- */

static void draw_mask(struct network_pass *pass, int layer)
{
	float rate = pass->network->sizes.dropout, kept = 1 / (1 - rate);
	for (size_t i = 0; i < pass->network->sizes.width; i++)
		pass->mask[layer][i] = uniform(&pass->random) < rate ? 0 : kept;
}

static uint32_t row_of(const struct network_pass *pass, const struct network_sentence *sentence,
		       size_t i, int table)
{
	if (table == 0 && pass->is_unknown[i])
		return (uint32_t)pass->network->sizes.rows[0] - 1;
	return sentence->words[i].rows[table];
}

static void embed(struct network_pass *pass, const struct network_sentence *sentence)
{
	const struct network *network = pass->network;
	size_t width = network->sizes.width, vector = network->sizes.vector;
	for (size_t i = 0; i < sentence->n; i++) {
		const float *from = network->vectors + sentence->words[i].vector * vector;
		pass->is_unknown[i] = uniform(&pass->random) < network->sizes.word_dropout;
		pass->has_no_vector[i] = pass->is_unknown[i] && uniform(&pass->random) < 0.5f;
		memcpy(pass->vectors + i * vector, from, vector * sizeof *from);
		if (pass->has_no_vector[i])
			memset(pass->vectors + i * vector, 0, vector * sizeof *from);
	}
	apply(network, &network->lift, pass->input[0], pass->vectors, sentence->n);
	for (size_t i = 0; i < sentence->n; i++)
		for (int table = 0; table < NETWORK_TABLES; table++) {
			const float *row = network->weights + network->tables[table] +
					   row_of(pass, sentence, i, table) * width;
			for (size_t k = 0; k < width; k++)
				pass->input[0][i * width + k] += row[k];
		}
}

/* dense_recur() with everything kept that the way back needs. */
DENSE_VERSIONS
static void recur(struct network_pass *pass, int layer, int side, size_t n)
{
	const struct network *network = pass->network;
	size_t width = network->sizes.width, half = width / 2;
	const float *v = network->weights + network->layer_v[layer][side];
	const float *b = network->weights + network->layer_b[layer][side];
	float cell[256] = {0}, gate[512];
	for (size_t k = 0; k < n; k++) {
		size_t t = side ? n - 1 - k : k;
		const float *u = pass->mixed[layer][side] + t * 3 * half;
		const float *x = pass->dropped[layer] + t * width + (size_t)side * half;
		float *y = pass->input[layer + 1] + t * width + (size_t)side * half;
		for (size_t i = 0; i < half; i++) {
			gate[i] = u[half + i] + v[i] * cell[i] + b[i];
			gate[half + i] = u[2 * half + i] + v[half + i] * cell[i] + b[half + i];
		}
		dense_sigmoid(gate, 2 * half);
		for (size_t i = 0; i < half; i++)
			cell[i] = gate[i] * cell[i] + (1 - gate[i]) * u[i];
		memcpy(pass->forget[layer][side] + t * half, gate, half * sizeof *gate);
		memcpy(pass->reset[layer][side] + t * half, gate + half, half * sizeof *gate);
		memcpy(pass->cell[layer][side] + t * half, cell, half * sizeof *cell);
		dense_tanh(y, cell, half);
		for (size_t i = 0; i < half; i++)
			y[i] = gate[half + i] * y[i] + (1 - gate[half + i]) * x[i];
	}
}

static void multiply_mask(float *to, const float *from, const float *mask, size_t rows,
			  size_t width)
{
	for (size_t r = 0; r < rows; r++)
		for (size_t i = 0; i < width; i++)
			to[r * width + i] = from[r * width + i] * mask[i];
}

static void forward(struct network_pass *pass, const struct network_sentence *sentence)
{
	const struct network *network = pass->network;
	size_t width = network->sizes.width, arc = network->sizes.arc, n = sentence->n;
	embed(pass, sentence);
	for (int layer = 0; layer < NETWORK_LAYERS; layer++) {
		draw_mask(pass, layer);
		multiply_mask(pass->dropped[layer], pass->input[layer], pass->mask[layer], n,
			      width);
		for (int side = 0; side < 2; side++) {
			apply(network, &network->layer[layer][side], pass->mixed[layer][side],
			      pass->dropped[layer], n);
			recur(pass, layer, side, n);
		}
	}
	draw_mask(pass, NETWORK_LAYERS);
	multiply_mask(pass->encoded + width, pass->input[NETWORK_LAYERS],
		      pass->mask[NETWORK_LAYERS], n, width);
	memcpy(pass->encoded, network->weights + network->root, width * sizeof(float));
	apply(network, &network->dependent, pass->dependent, pass->encoded, n + 1);
	apply(network, &network->head, pass->head, pass->encoded, n + 1);
	dense_leak(pass->dependent, (n + 1) * arc);
	dense_leak(pass->head, (n + 1) * arc);
	apply(network, &network->bend, pass->bent, pass->dependent, n + 1);
	dense_dots(pass->score, pass->bent, pass->head, n + 1, arc);
	apply(network, &network->word, pass->word, pass->encoded, n + 1);
	apply(network, &network->above, pass->above, pass->encoded, n + 1);
}

/* --- losses and the way back ------------------------------------------------------------------ */

/* Turn scores into the gradient of the cross entropy; returns the loss. */
static double cross_entropy(float *scores, size_t n, size_t gold)
{
	float most = scores[0], sum = 0;
	for (size_t i = 1; i < n; i++)
		most = scores[i] > most ? scores[i] : most;
	for (size_t i = 0; i < n; i++)
		sum += scores[i] = expf(scores[i] - most);
	for (size_t i = 0; i < n; i++)
		scores[i] /= sum;
	double loss = -log((double)scores[gold] + 1e-9);
	scores[gold] -= 1;
	return loss;
}

static double learn_heads(struct network_pass *pass, const struct network_sentence *sentence)
{
	size_t arc = pass->network->sizes.arc, rows = sentence->n + 1;
	double loss = 0;
	memset(pass->d_bent, 0, rows * arc * sizeof(float));
	memset(pass->d_head, 0, rows * arc * sizeof(float));
	memset(pass->d_dependent, 0, rows * arc * sizeof(float));
	for (size_t i = 1; i < rows; i++) {
		float *score = pass->score + i * rows;
		score[i] = -1e9f;
		loss += cross_entropy(score, rows, sentence->words[i - 1].head);
		for (size_t j = 0; j < rows; j++) {
			float e = score[j];
			if (j == i || fabsf(e) < 1e-7f)
				continue;
			for (size_t k = 0; k < arc; k++) {
				pass->d_bent[i * arc + k] += e * pass->head[j * arc + k];
				pass->d_head[j * arc + k] += e * pass->bent[i * arc + k];
			}
		}
	}
	return loss;
}

static double learn_relations(struct network_pass *pass, const struct network_sentence *sentence)
{
	const struct network *network = pass->network;
	const struct network_matrix *task = &network->task[NETWORK_RELATION];
	size_t label = network->sizes.label, rows = sentence->n + 1;
	float hidden[512], d_hidden[512], scores[64];
	double loss = 0;
	memset(pass->d_word, 0, rows * label * sizeof(float));
	memset(pass->d_above, 0, rows * label * sizeof(float));
	for (size_t i = 1; i < rows; i++) {
		const struct network_word *word = &sentence->words[i - 1];
		float *d_word = pass->d_word + i * label;
		float *d_above = pass->d_above + word->head * label;
		for (size_t k = 0; k < label; k++)
			hidden[k] = pass->word[i * label + k] + pass->above[word->head * label + k];
		dense_leak(hidden, label);
		apply(network, task, scores, hidden, 1);
		loss += cross_entropy(scores, network->sizes.classes[NETWORK_RELATION],
				      word->gold[NETWORK_RELATION]);
		memset(scores + network->sizes.classes[NETWORK_RELATION], 0,
		       (task->outputs - network->sizes.classes[NETWORK_RELATION]) * sizeof *scores);
		memset(d_hidden, 0, label * sizeof *d_hidden);
		apply_back(pass, task, hidden, scores, d_hidden, 1);
		for (size_t k = 0; k < label; k++) {
			float e = d_hidden[k] * (hidden[k] < 0 ? LEAK : 1);
			d_word[k] += e;
			d_above[k] += e;
		}
	}
	return loss;
}

/* Tags from the output of the layer before the last; the gradient is added to d_output. */
static void learn_tags(struct network_pass *pass, const struct network_sentence *sentence)
{
	const struct network *network = pass->network;
	size_t width = network->sizes.width;
	float scores[64];
	for (size_t i = 0; i < sentence->n; i++)
		for (int task = NETWORK_UPOS; task < NETWORK_TASKS; task++) {
			const struct network_matrix *m = &network->task[task];
			const float *x = pass->input[NETWORK_LAYERS - 1] + i * width;
			size_t n = network->sizes.classes[task];
			apply(network, m, scores, x, 1);
			cross_entropy(scores, n, sentence->words[i].gold[task]);
			memset(scores + n, 0, (m->outputs - n) * sizeof *scores);
			for (size_t k = 0; k < n; k++)
				scores[k] *= TASK_WEIGHT;
			apply_back(pass, m, x, scores, pass->d_output + i * width, 1);
		}
}

static void heads_back(struct network_pass *pass, size_t rows)
{
	const struct network *network = pass->network;
	size_t arc = network->sizes.arc;
	float *d_encoded = pass->d_input;
	apply_back(pass, &network->word, pass->encoded, pass->d_word, d_encoded, rows);
	apply_back(pass, &network->above, pass->encoded, pass->d_above, d_encoded, rows);
	apply_back(pass, &network->bend, pass->dependent, pass->d_bent, pass->d_dependent, rows);
	for (size_t i = 0; i < rows * arc; i++) {
		pass->d_dependent[i] *= pass->dependent[i] < 0 ? LEAK : 1;
		pass->d_head[i] *= pass->head[i] < 0 ? LEAK : 1;
	}
	apply_back(pass, &network->dependent, pass->encoded, pass->d_dependent, d_encoded, rows);
	apply_back(pass, &network->head, pass->encoded, pass->d_head, d_encoded, rows);
}

DENSE_VERSIONS
static void recur_back(struct network_pass *pass, int layer, int side, size_t n)
{
	const struct network *network = pass->network;
	size_t width = network->sizes.width, half = width / 2;
	const float *v = network->weights + network->layer_v[layer][side];
	float *dv = pass->gradient + network->layer_v[layer][side];
	float *db = pass->gradient + network->layer_b[layer][side];
	float d_cell[256] = {0}, bounded[256], nothing[256] = {0};
	for (size_t k = n; k-- > 0;) {
		size_t t = side ? n - 1 - k : k, before = side ? t + 1 : t - 1;
		const float *u = pass->mixed[layer][side] + t * 3 * half;
		const float *f = pass->forget[layer][side] + t * half;
		const float *r = pass->reset[layer][side] + t * half;
		const float *x = pass->dropped[layer] + t * width + (size_t)side * half;
		const float *old = k ? pass->cell[layer][side] + before * half : nothing;
		const float *e = pass->d_output + t * width + (size_t)side * half;
		float *du = pass->d_mixed + t * 3 * half;
		float *dx = pass->d_input + t * width + (size_t)side * half;
		dense_tanh(bounded, pass->cell[layer][side] + t * half, half);
		for (size_t i = 0; i < half; i++) {
			float d_reset = e[i] * (bounded[i] - x[i]) * r[i] * (1 - r[i]);
			float d = d_cell[i] + e[i] * r[i] * (1 - bounded[i] * bounded[i]);
			float d_forget = d * (old[i] - u[i]) * f[i] * (1 - f[i]);
			dx[i] += e[i] * (1 - r[i]);
			du[i] = d * (1 - f[i]);
			du[half + i] = d_forget;
			du[2 * half + i] = d_reset;
			d_cell[i] = d * f[i] + d_forget * v[i] + d_reset * v[half + i];
			dv[i] += d_forget * old[i];
			dv[half + i] += d_reset * old[i];
			db[i] += d_forget;
			db[half + i] += d_reset;
		}
	}
}

static void touch(struct network_pass *pass, size_t row)
{
	if (!pass->is_touched[row])
		pass->touched[pass->n_touched++] = (uint32_t)row;
	pass->is_touched[row] = true;
}

static void embed_back(struct network_pass *pass, const struct network_sentence *sentence)
{
	const struct network *network = pass->network;
	size_t width = network->sizes.width;
	for (size_t i = 0; i < sentence->n; i++)
		for (int table = 0; table < NETWORK_TABLES; table++) {
			size_t at =
				network->tables[table] + row_of(pass, sentence, i, table) * width;
			touch(pass, at / width);
			for (size_t k = 0; k < width; k++)
				pass->gradient[at + k] += pass->d_output[i * width + k];
		}
	apply_back(pass, &network->lift, pass->vectors, pass->d_output, NULL, sentence->n);
}

double network_learn(struct network_pass *pass, const struct network_sentence *sentence)
{
	const struct network *network = pass->network;
	size_t width = network->sizes.width, n = sentence->n;
	forward(pass, sentence);
	double loss = learn_heads(pass, sentence) + learn_relations(pass, sentence);
	memset(pass->d_input, 0, (n + 1) * width * sizeof(float));
	heads_back(pass, n + 1);
	for (size_t i = 0; i < width; i++)
		pass->gradient[network->root + i] += pass->d_input[i];
	multiply_mask(pass->d_output, pass->d_input + width, pass->mask[NETWORK_LAYERS], n, width);
	for (int layer = NETWORK_LAYERS - 1; layer >= 0; layer--) {
		if (layer == NETWORK_LAYERS - 2)
			learn_tags(pass, sentence);
		memset(pass->d_input, 0, n * width * sizeof(float));
		for (int side = 0; side < 2; side++) {
			recur_back(pass, layer, side, n);
			apply_back(pass, &network->layer[layer][side], pass->dropped[layer],
				   pass->d_mixed, pass->d_input, n);
		}
		multiply_mask(pass->d_output, pass->d_input, pass->mask[layer], n, width);
	}
	embed_back(pass, sentence);
	return loss;
}

/* --- Adam (Kingma and Ba 2015) ---------------------------------------------------------------- */

struct step {
	float rate, scale, bias1, bias2;
};

DENSE_VERSIONS
static void move(struct network *network, float *gradient, size_t from, size_t to,
		 const struct step *step)
{
	for (size_t i = from; i < to; i++) {
		float g = gradient[i] * step->scale;
		gradient[i] = 0;
		network->first[i] = BETA1 * network->first[i] + (1 - BETA1) * g;
		network->second[i] = BETA2 * network->second[i] + (1 - BETA2) * g * g;
		network->weights[i] -= step->rate * (network->first[i] / step->bias1) /
				       (sqrtf(network->second[i] / step->bias2) + 1e-8f);
	}
}

/* Add the gradients of the other passes to the first one's. */
static void gather(struct network *network, struct network_pass *const *passes, size_t n)
{
	struct network_pass *sum = passes[0];
	size_t width = network->sizes.width;
	for (size_t p = 1; p < n; p++) {
		struct network_pass *pass = passes[p];
		for (size_t i = network->n_tables; i < network->n; i++) {
			sum->gradient[i] += pass->gradient[i];
			pass->gradient[i] = 0;
		}
		for (size_t t = 0; t < pass->n_touched; t++) {
			size_t row = pass->touched[t];
			touch(sum, row);
			pass->is_touched[row] = false;
			for (size_t i = row * width; i < (row + 1) * width; i++) {
				sum->gradient[i] += pass->gradient[i];
				pass->gradient[i] = 0;
			}
		}
		pass->n_touched = 0;
	}
}

void network_update(struct network *network, struct network_pass *const *passes, size_t n,
		    float rate, size_t words)
{
	struct network_pass *sum = passes[0];
	size_t width = network->sizes.width;
	struct step step = {.rate = rate, .scale = 1 / (float)(words ? words : 1)};
	double norm = 0;
	gather(network, passes, n);
	for (size_t i = network->n_tables; i < network->n; i++)
		norm += (double)(sum->gradient[i] * step.scale) *
			(double)(sum->gradient[i] * step.scale);
	if (norm > (double)(MOST_NORM * MOST_NORM))
		step.scale *= MOST_NORM / (float)sqrt(norm);
	network->steps++;
	step.bias1 = 1 - powf(BETA1, (float)network->steps);
	step.bias2 = 1 - powf(BETA2, (float)network->steps);
	move(network, sum->gradient, network->n_tables, network->n, &step);
	for (size_t t = 0; t < sum->n_touched; t++) {
		size_t row = sum->touched[t];
		sum->is_touched[row] = false;
		move(network, sum->gradient, row * width, (row + 1) * width, &step);
	}
	sum->n_touched = 0;
	each_matrix(network, pack_matrix);
}
