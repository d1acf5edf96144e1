/* The labels are decided one after the other; only those that make whole names are looked at. */
#include "model/finder.h"

#include <math.h>

#include "base/error.h"
#include "model/bytes.h"

#define HEAD 8u
#define MOST_SEEN 200u
#define LONGEST_RUN 6u /* words looked at to each side */

enum dossier_status finder_open(struct finder *out, struct span section,
				struct dossier_error *error)
{
	if (section.length < HEAD)
		return error_set(error, DOSSIER_INPUT, "the names of the model are damaged");
	struct finder finder = {.slope = bytes_float(section.at + 4)};
	enum dossier_status status = linear_open(
		&finder.linear, span_make(section.at + HEAD, section.length - HEAD), error);
	if (!status && (finder.linear.n_classes != FINDER_LABELS || !isfinite(finder.slope)))
		status = error_set(error, DOSSIER_INPUT, "the names of the model are damaged");
	if (!status)
		*out = finder;
	return status;
}

bool finder_may_follow(unsigned before, unsigned label, bool is_last)
{
	unsigned position = (label - 1) % 4, position_before = (before - 1) % 4;
	bool is_open = before && position_before <= FINDER_INSIDE;
	bool goes_on = label && (position == FINDER_INSIDE || position == FINDER_LAST);
	if (is_last && label && position <= FINDER_INSIDE)
		return false;
	if (is_open)
		return goes_on && (label - 1) / 4 == (before - 1) / 4;
	return !goes_on;
}

/* ---- the lexicon: bits 0..6 kinds, 7..8 position, 9 ambiguous, 10 matched at all */

static unsigned kinds_of(const struct dossier_lexicon *lexicon,
			 const struct dossier_lexicon_match *match, bool *is_ambiguous)
{
	unsigned kinds = 0;
	for (size_t k = 0; k < match->n_entries && k < 4; k++) {
		const struct dossier_lexicon_entry *entry =
			dossier_lexicon_get(lexicon, match->entries[k]);
		uint32_t alias = match->aliases[k];
		unsigned kind = entry->kind;
		if (alias != DOSSIER_NONE && alias < entry->n_aliases) {
			enum dossier_alias_kind how = entry->aliases[alias].kind;
			*is_ambiguous = *is_ambiguous || entry->aliases[alias].is_ambiguous;
			if (how == DOSSIER_ALIAS_ADJECTIVE || how == DOSSIER_ALIAS_PEOPLE)
				kind = DOSSIER_GROUP;
		}
		kinds |= 1u << kind;
	}
	return kinds;
}

static void look_up(struct finder_state *state, struct span text, size_t n,
		    const struct dossier_lexicon *lexicon)
{
	for (size_t i = 0; i < n;) {
		struct dossier_lexicon_match match;
		size_t at = state->tokens[i].range.start, last = i;
		bool is_ambiguous = false;
		if (!dossier_lexicon_match(lexicon, text.at, text.length, at, &match)) {
			i++;
			continue;
		}
		while (last < n && state->tokens[last].range.end <= at + match.length)
			last++;
		unsigned kinds = kinds_of(lexicon, &match, &is_ambiguous);
		for (size_t k = i; k < last; k++) {
			unsigned position = last - i == 1  ? FINDER_ALL
					    : k == i       ? FINDER_FIRST
					    : k + 1 < last ? FINDER_INSIDE
							   : FINDER_LAST;
			state->lexicon[k] = (uint16_t)(kinds | position << 7 |
						       (is_ambiguous ? 1u << 9 : 0u) | 1u << 10);
		}
		i = last > i ? last : i + 1;
	}
}

enum dossier_status finder_state_make(struct finder_state *out, const struct wordforms *forms,
				      struct span text, const struct dossier_token *tokens,
				      size_t n, const struct dossier_lexicon *lexicon,
				      struct arena *arena, struct dossier_error *error)
{
	*out = (struct finder_state){.forms = forms, .tokens = tokens};
	out->lexicon = arena_zero(arena, n + 1, sizeof *out->lexicon);
	out->tags = arena_zero(arena, n + 1, sizeof *out->tags);
	out->labels = arena_zero(arena, n + 1, 1);
	out->seen = arena_zero(arena, forms->n, sizeof *out->seen);
	if (!out->lexicon || !out->tags || !out->labels || !out->seen)
		return arena_error(arena, error);
	for (size_t i = 0; i < n; i++)
		out->tags[i] = span_hash(span_of(tokens[i].xpos));
	if (lexicon)
		look_up(out, text, n, lexicon);
	return DOSSIER_OK;
}

void finder_remember(struct finder_state *state, uint32_t i)
{
	uint8_t *seen = state->seen[state->forms->of_token[i]];
	unsigned label = state->labels[i], which = label ? 1 + (label - 1) / 4 : 0;
	if (seen[which] < MOST_SEEN)
		seen[which]++;
}

/* What this word was before, in this document: 0 not seen; else the most frequent kind (or outside)
 * and how sure that is. */
static uint64_t memory_of(const struct finder_state *state, uint32_t type)
{
	const uint8_t *seen = state->seen[type];
	unsigned best = 0, total = 0;
	for (unsigned k = 0; k < 8; k++) {
		total += seen[k];
		if (seen[k] > seen[best])
			best = k;
	}
	if (!total || !(state->forms->items[type].flags & WORDFORM_CAPITAL))
		return 0;
	unsigned sure = seen[best] * 4u / total;
	return 1 + best * 16 + sure * 3 + (total > 3 ? 2 : total > 1);
}

/* ---- features */

struct place {
	const struct wordform *form;
	uint64_t lexicon, tag, memory;
};

static struct place place_at(const struct finder_state *state, uint32_t first, uint32_t last,
			     int64_t i)
{
	if (i < (int64_t)first || i >= (int64_t)last)
		return (struct place){&state->forms->items[0], 0, i < (int64_t)first ? 1 : 2, 0};
	uint32_t type = state->forms->of_token[i];
	return (struct place){&state->forms->items[type], state->lexicon[i], state->tags[i],
			      memory_of(state, type)};
}

static size_t word_features(const struct place *p, bool is_first, uint64_t *out)
{
	const struct wordform *here = p->form;
	uint64_t capital = here->lower_known.capital * 16u + here->known.capital;
	size_t n = 0;
	out[n++] = linear_feature(1, here->form, 0);
	out[n++] = linear_feature(2, here->lower, here->flags);
	out[n++] = linear_feature(3, here->shape, is_first);
	out[n++] = linear_feature(4, here->flags, is_first);
	for (size_t i = 1; i < WORDFORM_AFFIXES; i++) {
		out[n++] = linear_feature(4 + i, here->suffix[i], here->flags & WORDFORM_CAPITAL);
		out[n++] = linear_feature(8 + i, here->prefix[i], here->flags & WORDFORM_CAPITAL);
	}
	out[n++] = linear_feature(12, here->known.syntax, here->flags);
	out[n++] = linear_feature(13, here->known.topic, here->flags);
	out[n++] = linear_feature(14, here->known.coarse, here->flags * 2 + is_first);
	out[n++] = linear_feature(15, here->lower_known.syntax, is_first);
	out[n++] = linear_feature(16, capital, here->flags * 2 + is_first);
	out[n++] = linear_feature(17, p->tag, here->flags);
	out[n++] = linear_feature(18, p->lexicon, here->flags);
	out[n++] = linear_feature(19, p->lexicon, p->tag);
	out[n++] = linear_feature(20, p->memory, here->flags);
	out[n++] = linear_feature(21, p->memory, p->lexicon);
	return n;
}

static size_t around_features(const struct place p[5], uint64_t *out)
{
	const struct wordform *here = p[2].form;
	size_t n = 0;
	for (unsigned k = 0; k < 5; k++) {
		if (k == 2)
			continue;
		out[n++] = linear_feature(30 + k, p[k].form->lower, 0);
		out[n++] = linear_feature(35 + k, p[k].form->known.syntax, 0);
		out[n++] = linear_feature(40 + k, p[k].form->flags, here->flags);
		out[n++] = linear_feature(45 + k, p[k].lexicon, p[2].lexicon);
	}
	out[n++] = linear_feature(50, p[1].form->lower, here->form);
	out[n++] = linear_feature(51, here->form, p[3].form->lower);
	out[n++] = linear_feature(52, p[1].form->lower, here->shape);
	out[n++] = linear_feature(53, here->shape, p[3].form->lower);
	out[n++] = linear_feature(54, p[1].form->shape ^ here->shape << 1, p[3].form->shape);
	out[n++] = linear_feature(55, p[1].form->known.syntax, here->known.syntax);
	out[n++] = linear_feature(56, here->known.syntax, p[3].form->known.syntax);
	out[n++] = linear_feature(57, p[1].form->known.coarse, p[3].form->known.coarse);
	out[n++] = linear_feature(58, p[1].tag, p[2].tag);
	out[n++] = linear_feature(59, p[2].tag, p[3].tag);
	out[n++] = linear_feature(60, p[1].tag ^ p[2].tag << 1, p[3].tag);
	out[n++] = linear_feature(61, p[1].form->known.topic, here->flags);
	out[n++] = linear_feature(62, p[3].form->known.topic, here->flags);
	out[n++] = linear_feature(63, p[3].memory, here->flags);
	out[n++] = linear_feature(64, p[0].form->lower, p[1].form->lower);
	out[n++] = linear_feature(65, p[3].form->lower, p[4].form->lower);
	out[n++] = linear_feature(66, p[3].form->suffix[2], here->flags);
	out[n++] = linear_feature(67, p[1].form->suffix[2], here->flags);
	return n;
}

static size_t label_features(const struct place p[5], uint64_t one, uint64_t two, uint64_t *out)
{
	const struct wordform *here = p[2].form;
	size_t n = 0;
	out[n++] = linear_feature(70, one, 0);
	out[n++] = linear_feature(71, one, two);
	out[n++] = linear_feature(72, one, here->lower);
	out[n++] = linear_feature(73, one, here->shape);
	out[n++] = linear_feature(74, one, here->known.syntax);
	out[n++] = linear_feature(75, one, p[2].lexicon);
	out[n++] = linear_feature(76, one, p[2].tag);
	out[n++] = linear_feature(77, one, p[3].form->lower);
	out[n++] = linear_feature(78, one, p[1].form->lower);
	out[n++] = linear_feature(79, one, p[2].memory);
	out[n++] = linear_feature(80, one, p[3].form->flags * 256 + here->flags);
	return n;
}

/* Does the word go on a run of capitalised words, as far as the names in it may reach? */
static bool is_in_run(const struct finder_state *state, uint32_t i)
{
	const struct dossier_token *token = &state->tokens[i];
	return (state->forms->items[state->forms->of_token[i]].flags & WORDFORM_CAPITAL) ||
	       !strcmp(token->form, "-") || !strcmp(token->form, "&");
}

/* The run of capitalised words about word i: its first and last words, and how far they are. */
static size_t run_features(const struct finder_state *state, uint32_t first, uint32_t last,
			   uint32_t i, uint64_t *out)
{
	uint32_t from = i, to = i;
	const struct wordform *items = state->forms->items;
	if (!is_in_run(state, i))
		return 0;
	while (from > first && i - from < LONGEST_RUN && is_in_run(state, from - 1))
		from--;
	while (to + 1 < last && to - i < LONGEST_RUN && is_in_run(state, to + 1))
		to++;
	const struct wordform *head = &items[state->forms->of_token[from]];
	const struct wordform *tail = &items[state->forms->of_token[to]];
	const struct wordform *before = &items[from > first ? state->forms->of_token[from - 1] : 0];
	const struct wordform *after = &items[to + 1 < last ? state->forms->of_token[to + 1] : 0];
	uint64_t place = (i - from) * 16u + (to - i);
	size_t n = 0;
	out[n++] = linear_feature(85, tail->lower, to - i);
	out[n++] = linear_feature(86, head->lower, i - from);
	out[n++] = linear_feature(87, place, from == first);
	out[n++] = linear_feature(88, tail->known.topic, place);
	out[n++] = linear_feature(89, before->lower, place);
	out[n++] = linear_feature(90, after->lower, place);
	out[n++] = linear_feature(91, before->known.syntax, after->known.syntax);
	out[n++] = linear_feature(92, tail->suffix[2], place);
	return n;
}

size_t finder_features(const struct finder_state *state, uint32_t first, uint32_t last, uint32_t i,
		       uint64_t out[FINDER_FEATURES])
{
	struct place places[5];
	for (unsigned k = 0; k < 5; k++)
		places[k] = place_at(state, first, last, (int64_t)i + k - 2);
	size_t n = word_features(&places[2], i == first, out);
	n += around_features(places, out + n);
	uint64_t one = i > first ? state->labels[i - 1] : 99;
	uint64_t two = i > first + 1 ? state->labels[i - 2] : 99;
	n += label_features(places, one, two, out + n);
	return n + run_features(state, first, last, i, out + n);
}

/* ---- finding */

/* Of the label chosen, which is not the best when the best may not follow. */
static float probability(const struct finder *finder, const int32_t *scores, unsigned chosen)
{
	unsigned best = linear_best(scores, FINDER_LABELS);
	float sum = 0, below = (float)(scores[chosen] - scores[best]) * finder->slope;
	for (unsigned k = 0; k < FINDER_LABELS; k++) {
		float x = (float)(scores[k] - scores[best]) * finder->slope;
		sum += x > -6 ? expf(x) : 0;
	}
	return below > -16 ? expf(below) / sum : 1e-7f;
}

/* Label a sentence; the probabilities of its labels go to scores. */
static void label_sentence(const struct finder *finder, struct finder_state *state, uint32_t first,
			   uint32_t last, float *probabilities)
{
	uint64_t features[FINDER_FEATURES];
	for (uint32_t i = first; i < last; i++) {
		int32_t scores[FINDER_LABELS] = {0};
		unsigned best = FINDER_LABELS, before = i > first ? state->labels[i - 1] : 0;
		size_t n = finder_features(state, first, last, i, features);
		linear_score(&finder->linear, features, n, scores);
		for (unsigned k = 0; k < FINDER_LABELS; k++)
			if (finder_may_follow(before, k, i + 1 == last) &&
			    (best == FINDER_LABELS || scores[k] > scores[best]))
				best = k;
		state->labels[i] = (uint8_t)best;
		probabilities[i] = probability(finder, scores, best);
	}
}

/* The name that begins at token i. */
static struct finder_name name_at(const struct finder_state *state, uint32_t i, uint32_t last,
				  const float *probabilities)
{
	struct finder_name name = {i, i + 1, (enum dossier_kind)((state->labels[i] - 1) / 4),
				   probabilities[i]};
	while (name.last < last && (state->labels[name.last - 1] - 1) % 4 <= FINDER_INSIDE)
		name.score = fminf(name.score, probabilities[name.last++]);
	return name;
}

struct found {
	struct finder_name *names;
	size_t n, capacity;
};

/* Take the names that the labels of a sentence make; the unlikely ones are wiped out. */
static bool collect(struct finder_state *state, uint32_t first, uint32_t last,
		    const float *probabilities, struct arena *arena, struct found *found)
{
	for (uint32_t i = first, next; i < last; i = next) {
		next = i + 1;
		if (!state->labels[i])
			continue;
		struct finder_name name = name_at(state, i, last, probabilities);
		next = name.last;
		if (name.score < FINDER_LEAST) {
			memset(state->labels + name.first, 0, name.last - name.first);
			continue;
		}
		struct finder_name *added =
			ARENA_PUSH(arena, found->names, found->n, found->capacity);
		if (!added)
			return false;
		*added = name;
	}
	return true;
}

enum dossier_status finder_run(const struct finder *finder, const struct wordforms *forms,
			       struct span text, const struct dossier_token *tokens,
			       size_t n_tokens, const struct dossier_lexicon *lexicon,
			       struct arena *arena, struct finder_name **out, size_t *n,
			       const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct finder_state state;
	struct found found = {NULL, 0, 0};
	float *probabilities = arena_take(arena, (n_tokens + 1) * sizeof *probabilities);
	enum dossier_status status =
		finder_state_make(&state, forms, text, tokens, n_tokens, lexicon, arena, error);
	if (!status && !probabilities)
		status = arena_error(arena, error);
	for (uint32_t first = 0, last; !status && first < n_tokens; first = last) {
		last = first + 1;
		while (last < n_tokens && tokens[last].sentence == tokens[first].sentence)
			last++;
		label_sentence(finder, &state, first, last, probabilities);
		if (!collect(&state, first, last, probabilities, arena, &found))
			status = arena_error(arena, error);
		for (uint32_t i = first; i < last; i++)
			finder_remember(&state, i);
		if (!status && cancel && cancel->is_set)
			status = error_interrupted(error);
	}
	if (!status) {
		*out = found.names;
		*n = found.n;
	}
	return status;
}
