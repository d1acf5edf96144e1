/* An edit fits a form when it strips no more characters than the form has; one that does not is
 * passed over for the next best. */
#include "model/lemma.h"

#include "base/error.h"
#include "base/utf8.h"
#include "model/bytes.h"
#include "text/unicode.h"

#define HEAD 8u
#define EDIT_SIZE 20u
#define MOST_FORM 256u /* bytes; longer forms are their own lemma */
#define CACHE 4096u
#define CHECK_EVERY 1024

enum dossier_status lemmatizer_open(struct lemmatizer *out, struct span section,
				    struct dossier_error *error)
{
	uint32_t n = section.length >= HEAD ? bytes_u32(section.at) : 0;
	if (!n || n > LINEAR_CLASSES || section.length < HEAD + n * EDIT_SIZE)
		return error_set(error, DOSSIER_INPUT, "the lemmas of the model are damaged");
	size_t at = HEAD + n * EDIT_SIZE;
	struct lemmatizer lemmatizer = {.edits = section.at + HEAD};
	enum dossier_status status = linear_open(
		&lemmatizer.linear, span_make(section.at + at, section.length - at), error);
	bool is_sane = !status && lemmatizer.linear.n_classes == n;
	for (uint32_t i = 0; is_sane && i < n; i++) {
		const unsigned char *edit = (const unsigned char *)lemmatizer.edits + i * EDIT_SIZE;
		is_sane = edit[0] <= LEMMA_UPPER && edit[2] <= LEMMA_ADD &&
			  utf8_check((const char *)edit + 3, edit[2]) == edit[2];
	}
	if (!status && !is_sane)
		status = error_set(error, DOSSIER_INPUT, "the lemmas of the model are damaged");
	if (!status)
		*out = lemmatizer;
	return status;
}

/* Copy with the case set; the length. */
static size_t recase(enum lemma_case casing, struct span form, char *out, size_t size)
{
	size_t n = 0, length;
	for (size_t i = 0; i < form.length; i += length) {
		char bytes[4];
		uint32_t c = unicode_at(form, i, &length);
		bool is_upper = casing == LEMMA_UPPER || (casing == LEMMA_TITLE && !i);
		if (casing != LEMMA_KEEP)
			c = is_upper ? unicode_upper(c) : unicode_lower(c);
		size_t more = utf8_encode(c, bytes);
		if (n + more > size)
			break;
		memcpy(out + n, bytes, more);
		n += more;
	}
	return n;
}

size_t lemma_edit_apply(const struct lemma_edit *edit, struct span form, char *out, size_t size)
{
	size_t n = edit->strip == LEMMA_ALL
			   ? 0
			   : recase((enum lemma_case)edit->casing, form, out, size);
	for (unsigned i = 0; n && edit->strip != LEMMA_ALL && i < edit->strip; i++)
		n = utf8_floor(out, n - 1);
	size_t more = edit->length < size - n ? edit->length : size - n;
	memcpy(out + n, edit->add, more);
	return n + more;
}

static bool is_made_by(const struct lemma_edit *edit, struct span form, struct span lemma)
{
	char made[MOST_FORM + LEMMA_ADD];
	size_t n = lemma_edit_apply(edit, form, made, sizeof made);
	return span_equal(span_make(made, n), lemma);
}

/* Characters in which the recased form and the lemma agree from the front, in bytes. */
static size_t agreement(struct span a, struct span b)
{
	size_t n = 0;
	while (n < a.length && n < b.length && a.at[n] == b.at[n])
		n++;
	while (n && n < a.length && ((unsigned char)a.at[n] & 0xc0) == 0x80)
		n--;
	while (n && n < b.length && ((unsigned char)b.at[n] & 0xc0) == 0x80)
		n--;
	return n;
}

bool lemma_edit_find(struct lemma_edit *out, struct span form, struct span lemma)
{
	static const unsigned char order[] = {LEMMA_LOWER, LEMMA_KEEP, LEMMA_TITLE, LEMMA_UPPER};
	size_t best = 0;
	bool is_found = false;
	if (form.length > MOST_FORM || !lemma.length)
		return false;
	for (size_t k = 0; k < 4; k++) {
		char cased[MOST_FORM * 2];
		struct span whole = {cased,
				     recase((enum lemma_case)order[k], form, cased, sizeof cased)};
		size_t common = agreement(whole, lemma);
		size_t strip = utf8_count(cased + common, whole.length - common);
		if (common <= best || lemma.length - common > LEMMA_ADD || strip >= 16)
			continue;
		best = common;
		is_found = true;
		*out = (struct lemma_edit){
			order[k], (uint8_t)strip, (uint8_t)(lemma.length - common), {0}};
		memcpy(out->add, lemma.at + common, lemma.length - common);
	}
	if (!is_found && lemma.length <= LEMMA_ADD) {
		*out = (struct lemma_edit){LEMMA_LOWER, LEMMA_ALL, (uint8_t)lemma.length, {0}};
		memcpy(out->add, lemma.at, lemma.length);
		is_found = true;
	}
	return is_found && is_made_by(out, form, lemma);
}

size_t lemma_features(const struct wordform *form, const struct dossier_token *token,
		      uint64_t out[LEMMA_FEATURES])
{
	uint64_t tag = span_hash(span_of(token->xpos)) + (uint64_t)token->upos;
	size_t n = 0;
	out[n++] = linear_feature(1, tag, 0);
	out[n++] = linear_feature(2, form->form, tag);
	out[n++] = linear_feature(3, form->lower, tag);
	for (size_t i = 0; i < WORDFORM_AFFIXES; i++)
		out[n++] = linear_feature(4 + i, form->suffix[i], tag);
	out[n++] = linear_feature(8, form->flags, tag);
	out[n++] = linear_feature(9, form->shape, tag);
	out[n++] = linear_feature(10, form->lower_known.capital * 16u + form->known.capital,
				  tag + form->flags);
	out[n++] = linear_feature(11, form->lower, 0);
	out[n++] = linear_feature(12, form->known.syntax, tag);
	out[n++] = linear_feature(13, form->suffix[3] ^ form->prefix[0], tag);
	out[n++] = linear_feature(14, form->suffix[2] ^ form->flags, tag);
	out[n++] = linear_feature(15, form->prefix[2], tag);
	return n;
}

static struct lemma_edit edit_get(const struct lemmatizer *lemmatizer, unsigned i)
{
	const char *at = lemmatizer->edits + i * EDIT_SIZE;
	struct lemma_edit edit = {(uint8_t)at[0], (uint8_t)at[1], (uint8_t)at[2], {0}};
	memcpy(edit.add, at + 3, LEMMA_ADD);
	return edit;
}

static unsigned choose(const struct lemmatizer *lemmatizer, const struct wordform *form,
		       const struct dossier_token *token)
{
	uint64_t features[LEMMA_FEATURES];
	int32_t scores[LINEAR_CLASSES] = {0};
	size_t length = utf8_count(token->form, strlen(token->form));
	linear_score(&lemmatizer->linear, features, lemma_features(form, token, features), scores);
	unsigned n = lemmatizer->linear.n_classes;
	for (unsigned tries = 0; tries < 8; tries++) {
		unsigned best = linear_best(scores, n);
		struct lemma_edit edit = edit_get(lemmatizer, best);
		if (edit.strip == LEMMA_ALL || edit.strip < length ||
		    (edit.length && edit.strip == length))
			return best;
		scores[best] = INT32_MIN;
	}
	return n;
}

static const char *lemma_of(const struct lemmatizer *lemmatizer, const struct dossier_token *token,
			    unsigned choice, struct arena *arena)
{
	char made[MOST_FORM * 2 + LEMMA_ADD];
	struct span form = span_of(token->form);
	if (choice >= lemmatizer->linear.n_classes || form.length > MOST_FORM)
		return token->form;
	struct lemma_edit edit = edit_get(lemmatizer, choice);
	struct span lemma = {made, lemma_edit_apply(&edit, form, made, sizeof made)};
	if (!lemma.length || span_equal(lemma, form))
		return token->form;
	return arena_string(arena, lemma);
}

struct cached {
	uint32_t type, tag; /* tag: upos and the address of xpos, which is one string a tag */
	uint32_t choice;
	const char *lemma; /* NULL: depends on more than the type */
};

enum dossier_status lemmatizer_run(const struct lemmatizer *lemmatizer,
				   const struct wordforms *forms, struct dossier_token *tokens,
				   size_t n, struct arena *arena,
				   const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct cached *cache = arena_zero(arena, CACHE, sizeof *cache);
	if (!cache)
		return arena_error(arena, error);
	for (size_t i = 0; i < n; i++) {
		struct dossier_token *token = &tokens[i];
		uint32_t type = forms->of_token[i];
		uint32_t tag = (uint32_t)linear_feature(1, (uint64_t)(uintptr_t)token->xpos,
							(uint64_t)token->upos);
		struct cached *slot = &cache[(type * 31u + tag) % CACHE];
		if (slot->type != type || slot->tag != tag) {
			*slot = (struct cached){type, tag, 0, NULL};
			slot->choice = choose(lemmatizer, &forms->items[type], token);
		}
		bool is_exact = !(forms->items[type].flags & (WORDFORM_DIGIT | WORDFORM_MIXED)) &&
				(forms->items[type].flags & WORDFORM_LETTER);
		token->lemma = slot->lemma ? slot->lemma
					   : lemma_of(lemmatizer, token, slot->choice, arena);
		if (!token->lemma)
			return arena_error(arena, error);
		if (is_exact)
			slot->lemma = token->lemma;
		if (i % CHECK_EVERY == 0 && cancel && cancel->is_set)
			return error_interrupted(error);
	}
	return DOSSIER_OK;
}
