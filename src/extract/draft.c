/*
 * The words of a draft, tied to tokens and sentences, and the questions rules ask about them.
 */
#include "extract/draft.h"

const struct word *draft_word(const struct draft *draft, int64_t i)
{
	static const struct word nothing = {.token = DOSSIER_NONE, .sentence = DOSSIER_NONE};
	return i >= 0 && (uint64_t)i < draft->n_words ? &draft->words[i] : &nothing;
}

struct span draft_form(const struct draft *draft, int64_t i)
{
	const struct word *word = draft_word(draft, i);
	return span_make(draft->text.at + word->start, word->end - word->start);
}

bool draft_is(const struct draft *draft, int64_t i, const char *forms)
{
	struct span form = draft_form(draft, i);
	if (!form.length)
		return false;
	char first = (char)(form.at[0] | 32);
	for (const char *at = forms;;) {
		const char *end = at;
		while (*end && *end != ' ')
			end++;
		if (*at == first && span_equal_nocase(form, span_make(at, (size_t)(end - at))))
			return true;
		if (!*end)
			return false;
		at = end + 1;
	}
}

bool draft_has(const struct draft *draft, int64_t i, uint64_t classes)
{
	return (draft_word(draft, i)->classes & classes) != 0;
}

bool draft_mark(const struct draft *draft, int64_t i, char mark)
{
	const struct word *word = draft_word(draft, i);
	return word->shape == WORD_MARK && word->mark == mark && word->end > word->start;
}

bool draft_is_capitalised(const struct draft *draft, int64_t i)
{
	return draft_word(draft, i)->shape >= WORD_CAPITAL;
}

size_t draft_word_at(const struct draft *draft, uint32_t at)
{
	size_t low = 0, high = draft->n_words;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (draft->words[middle].start < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

bool draft_together(const struct draft *draft, int64_t i, int64_t j)
{
	const struct word *a = draft_word(draft, i), *b = draft_word(draft, j);
	return a->end > a->start && b->end > b->start && a->sentence == b->sentence;
}

enum dossier_upos draft_tag(const struct draft *draft, int64_t i)
{
	uint32_t token = draft_word(draft, i)->token;
	if (token >= draft->annotation->n_tokens || !draft->annotation->tokens[token].is_tagged)
		return DOSSIER_X;
	return draft->annotation->tokens[token].upos;
}

enum dossier_status draft_check(const struct draft *draft, struct dossier_error *error)
{
	return draft->cancel && draft->cancel->is_set ? error_interrupted(error) : DOSSIER_OK;
}

/* Tokens, sentences and words are all in order: one pass ties them together. */
static void tie(struct draft *draft)
{
	const struct dossier_annotation *a = draft->annotation;
	size_t token = 0, sentence = 0;
	for (size_t i = 0; i < draft->n_words; i++) {
		struct word *word = &draft->words[i];
		while (token < a->n_tokens && a->tokens[token].range.end <= word->start)
			token++;
		if (token < a->n_tokens && a->tokens[token].range.start < word->end)
			word->token = (uint32_t)token;
		while (sentence + 1 < a->n_sentences &&
		       a->sentences[sentence + 1].start <= word->start)
			sentence++;
		word->sentence = (uint32_t)sentence;
	}
}

static bool lacks_small_letters(const struct draft *draft)
{
	size_t small = 0, capital = 0;
	for (size_t i = 0; i < draft->n_words; i++) {
		small += draft->words[i].shape == WORD_LOWER && draft->words[i].letters > 1;
		capital += draft->words[i].shape >= WORD_CAPITAL;
	}
	return capital > 8 && small * 8 < capital;
}

enum dossier_status words_stage(struct draft *draft, struct dossier_error *error)
{
	enum dossier_status status = words_split(&draft->words, &draft->n_words, draft->text,
						 draft->context->wordlist, draft->arena, error);
	if (status)
		return status;
	tie(draft);
	draft->is_all_capitals = lacks_small_letters(draft);
	return draft_check(draft, error);
}
