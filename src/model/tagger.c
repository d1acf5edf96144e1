/* The templates are those of the literature (Collins 2002; Toutanova et al. 2003; word classes as
 * in Owoputi et al. 2013); what each brought is in the table of tests/bench/linguistics. */
#include "model/tagger.h"

#include <math.h>

#include "base/error.h"
#include "model/bytes.h"

#define HEAD 8u
#define TAG_SIZE 12u
#define START 254u /* the tag before the sentence */

enum dossier_status tagger_open(struct tagger *out, struct span section,
				struct dossier_error *error)
{
	uint32_t n = section.length >= HEAD ? bytes_u32(section.at) : 0;
	if (!n || n > LINEAR_CLASSES || section.length < HEAD + n * TAG_SIZE)
		return error_set(error, DOSSIER_INPUT, "the tagger of the model is damaged");
	struct tagger tagger = {.tags = section.at + HEAD, .slope = bytes_float(section.at + 4)};
	size_t at = HEAD + n * TAG_SIZE;
	enum dossier_status status =
		linear_open(&tagger.linear, span_make(section.at + at, section.length - at), error);
	if (status)
		return status;
	bool is_sane = tagger.linear.n_classes == n && isfinite(tagger.slope);
	for (uint32_t i = 0; is_sane && i < n; i++)
		is_sane = (unsigned char)tagger.tags[i * TAG_SIZE] <= DOSSIER_X &&
			  !tagger.tags[i * TAG_SIZE + TAG_SIZE - 1];
	if (!is_sane)
		return error_set(error, DOSSIER_INPUT, "the tagger of the model is damaged");
	*out = tagger;
	return DOSSIER_OK;
}

enum dossier_upos tagger_upos(const struct tagger *tagger, unsigned tag)
{
	return (enum dossier_upos)(unsigned char)tagger->tags[tag * TAG_SIZE];
}

const char *tagger_xpos(const struct tagger *tagger, unsigned tag)
{
	return tagger->tags + tag * TAG_SIZE + 1;
}

struct window {
	const struct wordform *before2, *before, *here, *after, *after2, *after3;
	uint64_t tag1, tag2; /* of the word before, and before that */
	bool is_first;
};

static const struct wordform *form_at(const struct wordforms *forms, uint32_t first, uint32_t last,
				      int64_t i)
{
	bool is_inside = i >= (int64_t)first && i < (int64_t)last;
	return &forms->items[is_inside ? forms->of_token[i] : 0];
}

static size_t word_features(const struct window *w, uint64_t *out)
{
	const struct wordform *here = w->here;
	size_t n = 0;
	uint64_t place = w->is_first;
	out[n++] = linear_feature(1, here->form, place);
	out[n++] = linear_feature(2, here->lower, 0);
	for (size_t i = 0; i < WORDFORM_AFFIXES; i++)
		out[n++] = linear_feature(3 + i, here->suffix[i], 0);
	for (size_t i = 0; i < WORDFORM_AFFIXES - 1; i++)
		out[n++] = linear_feature(7 + i, here->prefix[i], 0);
	out[n++] = linear_feature(10, here->shape, place);
	out[n++] = linear_feature(11, here->flags, here->suffix[2]);
	out[n++] = linear_feature(12, here->known.syntax, place);
	out[n++] = linear_feature(13, here->lower_known.syntax, here->flags);
	out[n++] = linear_feature(14, here->known.coarse, here->suffix[1]);
	out[n++] = linear_feature(15, here->lower_known.tags, here->known.tags);
	out[n++] = linear_feature(16, here->lower_known.capital * 16u + here->known.capital,
				  here->flags * 2 + place);
	out[n++] = linear_feature(17, here->known.topic, 0);
	out[n++] = linear_feature(18, here->known.tags, here->flags * 2 + place);
	out[n++] = linear_feature(19, here->known.tags, here->suffix[2]);
	return n;
}

static size_t neighbour_features(const struct window *w, uint64_t *out)
{
	size_t n = 0;
	out[n++] = linear_feature(20, w->before->lower, 0);
	out[n++] = linear_feature(21, w->after->lower, 0);
	out[n++] = linear_feature(22, w->before2->lower, 0);
	out[n++] = linear_feature(23, w->after2->lower, 0);
	out[n++] = linear_feature(24, w->before->lower, w->here->lower);
	out[n++] = linear_feature(25, w->here->lower, w->after->lower);
	out[n++] = linear_feature(26, w->before->lower, w->after->lower);
	out[n++] = linear_feature(27, w->before->known.syntax, w->here->known.coarse);
	out[n++] = linear_feature(28, w->after->known.syntax, w->here->known.coarse);
	out[n++] = linear_feature(29, w->after->known.syntax, 0);
	out[n++] = linear_feature(30, w->after2->known.syntax, 0);
	out[n++] = linear_feature(31, w->before2->known.syntax, 0);
	out[n++] = linear_feature(32, w->after->suffix[2], 0);
	out[n++] = linear_feature(33, w->before->suffix[2], 0);
	out[n++] = linear_feature(34, w->after->flags, w->here->flags);
	out[n++] = linear_feature(35, w->after->known.coarse, w->after2->known.coarse);
	out[n++] = linear_feature(36, w->after->known.tags, w->here->known.tags);
	out[n++] = linear_feature(37, w->after->known.tags, w->after2->known.tags);
	out[n++] = linear_feature(38, w->after3->known.coarse, w->after->known.coarse);
	out[n++] = linear_feature(39, w->before->known.tags, w->here->known.tags);
	return n;
}

static size_t tag_features(const struct window *w, uint64_t *out)
{
	size_t n = 0;
	uint64_t pair = w->tag2 << 8 | w->tag1;
	out[n++] = linear_feature(40, w->tag1, 0);
	out[n++] = linear_feature(41, pair, 0);
	out[n++] = linear_feature(42, w->tag1, w->here->lower);
	out[n++] = linear_feature(43, pair, w->here->lower);
	out[n++] = linear_feature(44, w->tag1, w->after->lower);
	out[n++] = linear_feature(45, w->tag1, w->after->known.syntax);
	out[n++] = linear_feature(46, pair, w->after->known.coarse);
	out[n++] = linear_feature(47, w->tag1, w->here->known.syntax);
	out[n++] = linear_feature(48, w->tag1, w->here->suffix[2]);
	out[n++] = linear_feature(49, w->tag1, w->before->lower);
	out[n++] = linear_feature(50, w->tag1 << 16 | w->here->known.tags, w->after->known.tags);
	out[n++] = linear_feature(51, w->tag1, w->here->known.tags);
	return n;
}

size_t tagger_features(const struct wordforms *forms, uint32_t first, uint32_t last, uint32_t i,
		       const uint8_t *tags, uint64_t out[TAGGER_FEATURES])
{
	int64_t at = i;
	const struct window window = {form_at(forms, first, last, at - 2),
				      form_at(forms, first, last, at - 1),
				      form_at(forms, first, last, at),
				      form_at(forms, first, last, at + 1),
				      form_at(forms, first, last, at + 2),
				      form_at(forms, first, last, at + 3),
				      i > first ? tags[i - 1] : START,
				      i > first + 1 ? tags[i - 2] : START,
				      i == first};
	size_t n = word_features(&window, out);
	n += neighbour_features(&window, out + n);
	return n + tag_features(&window, out + n);
}

/* 1..255: by how far the best is above the second. */
static uint8_t probability(const struct tagger *tagger, const int32_t *scores, unsigned best)
{
	int32_t second = INT32_MIN;
	for (unsigned k = 0; k < tagger->linear.n_classes; k++)
		if (k != best && scores[k] > second)
			second = scores[k];
	float above = second == INT32_MIN ? 16 : (float)(scores[best] - second) * tagger->slope;
	return (uint8_t)(1 + 254 / (1 + expf(-above)));
}

void tagger_tag(const struct tagger *tagger, const struct wordforms *forms, uint32_t first,
		uint32_t last, struct dossier_token *tokens, uint8_t *tags)
{
	uint64_t features[TAGGER_FEATURES];
	for (uint32_t i = first; i < last; i++) {
		int32_t scores[LINEAR_CLASSES] = {0};
		size_t n = tagger_features(forms, first, last, i, tags, features);
		linear_score(&tagger->linear, features, n, scores);
		unsigned best = linear_best(scores, tagger->linear.n_classes);
		tags[i] = (uint8_t)best;
		tokens[i].upos = tagger_upos(tagger, best);
		tokens[i].xpos = tagger_xpos(tagger, best);
		tokens[i].tag_score = probability(tagger, scores, best);
		tokens[i].is_tagged = true;
	}
}
