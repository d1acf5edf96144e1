/*
 * Rules over tokens. After a token that may end a sentence (full stop, !, ?, ellipsis, an
 * abbreviation), the marks that close with it (quotation marks, brackets, glued to it) are taken
 * along, and then the next token decides:
 *
 *   . ! ?        end, unless a quotation was closed and a small letter follows ("Go!" he said),
 *                or the full stop follows the number of an item
 *   ... and "…"  end before a capital
 *   abbreviation ends before a capital that is no name's part: the word must be one that begins
 *                sentences (article, pronoun, ...), or the abbreviation be one that rarely goes on
 *
 * A blank line always ends one. A single line break ends one when the line looks like a heading or
 * an item: it is short, or the sentence is over, or a list mark follows.
 */
#include "text/sentence.h"

#include "base/error.h"
#include "text/abbreviation.h"
#include "text/unicode.h"

#define SHORT_LINE 50 /* bytes: text that was wrapped has longer lines */
#define CHECK_EVERY 1024

struct sentences {
	struct span text;
	struct dossier_token *tokens;
	size_t n_tokens;
	struct dossier_range *items;
	size_t n, capacity;
	struct arena *arena;
};

enum gap { GAP_NONE, GAP_SPACE, GAP_LINE, GAP_BLANK };

/* What stands between token i and the next. */
static enum gap gap_after(const struct sentences *all, size_t i)
{
	size_t from = all->tokens[i].range.end, to = all->tokens[i + 1].range.start;
	unsigned breaks = 0;
	if (to == from + 1 && all->text.at[from] == ' ')
		return GAP_SPACE;
	for (size_t k = from; k < to; k++)
		breaks += all->text.at[k] == '\n';
	return breaks > 1 ? GAP_BLANK : breaks ? GAP_LINE : to > from ? GAP_SPACE : GAP_NONE;
}

static struct span form(const struct sentences *all, size_t i)
{
	const struct dossier_range *range = &all->tokens[i].range;
	return span_make(all->text.at + range->start, range->end - range->start);
}

static uint32_t first_of(const struct sentences *all, size_t i)
{
	size_t length;
	return unicode_at(all->text, all->tokens[i].range.start, &length);
}

enum stop { STOP_NONE, STOP_FULL, STOP_LOUD, STOP_DOTS, STOP_ABBREVIATION };

static enum stop stop_of(const struct sentences *all, size_t i)
{
	struct span word = form(all, i);
	char last = word.at[word.length - 1];
	if (last == '!' || last == '?')
		return STOP_LOUD;
	if (span_ends(word, SPAN("\xe2\x80\xa6")))
		return STOP_DOTS;
	if (last != '.')
		return STOP_NONE;
	if (word.length == 1)
		return STOP_FULL;
	return word.at[0] == '.' ? (word.length == 2 ? STOP_FULL : STOP_DOTS) : STOP_ABBREVIATION;
}

/* A mark that closes with the full stop before it, to which it is glued. */
static bool is_closer(const struct sentences *all, size_t i)
{
	uint32_t c = first_of(all, i);
	struct span word = form(all, i);
	enum unicode_class kind = unicode_class(c);
	if (kind == UNICODE_CLOSE || c == 0x2019 || c == 0x201d)
		return true;
	return (c == '"' || c == '\'' || c == '*' || c == '_') && word.length <= 2;
}

/* The reference "[12]" or "[a]" that is glued to what it backs: the index of its last token, or i
 * when none begins after token i. */
static size_t reference_end(const struct sentences *all, size_t i)
{
	while (i + 3 < all->n_tokens && gap_after(all, i) == GAP_NONE &&
	       span_equal(form(all, i + 1), SPAN("[")) && form(all, i + 2).length <= 3 &&
	       span_equal(form(all, i + 3), SPAN("]")))
		i += 3;
	return i;
}

static bool is_quote(uint32_t c)
{
	return c == '"' || c == '\'' || c == 0x2019 || c == 0x201d || c == 0xbb;
}

/* Words that begin sentences and hardly ever stand capitalised inside a name. */
static bool is_opener(struct span word)
{
	static const char *const openers[] = {
		"The",   "A",         "An",       "He",     "She",   "It",    "They",  "We",
		"I",     "You",       "This",     "That",   "These", "Those", "There", "But",
		"And",   "In",        "On",       "At",     "If",    "When",  "While", "As",
		"After", "Before",    "However",  "His",    "Her",   "Its",   "Their", "Our",
		"My",    "For",       "With",     "By",     "From",  "What",  "Who",   "How",
		"Why",   "So",        "Some",     "Many",   "No",    "Not",   "Also",  "Then",
		"Now",   "Since",     "Although", "Though", "Both",  "Last",  "Most",  "Other",
		"One",   "According", "Or",       "To",     "Once",  "Such"};
	for (size_t i = 0; i < sizeof openers / sizeof *openers; i++)
		if (span_equal(word, span_of(openers[i])))
			return true;
	return false;
}

/* Does the sentence end after the abbreviation i, when token `next` follows? */
static bool abbreviation_ends(const struct sentences *all, size_t i, size_t next)
{
	struct span word = form(all, i);
	word.length--;
	enum abbreviation kind = abbreviation_find(word);
	uint32_t c = first_of(all, next);
	if (kind == ABBREVIATION_TITLE || kind == ABBREVIATION_NUMBER || kind == ABBREVIATION_DATE)
		return false;
	if (unicode_is_lower(c) || unicode_class(c) == UNICODE_DIGIT)
		return false;
	if (word.length <= 2 && unicode_is_upper(first_of(all, i)) && kind == ABBREVIATION_NONE)
		return false; /* an initial */
	if (span_equal_nocase(word, SPAN("etc")))
		return unicode_is_upper(c);
	return is_opener(form(all, next));
}

/* A number or letter that counts an item: at the start of a line. */
static bool is_item_number(const struct sentences *all, size_t i, size_t first)
{
	struct span word = form(all, i);
	return i == first && word.length <= 3 && unicode_class(first_of(all, i)) == UNICODE_DIGIT;
}

/* Does a sentence that began at `first` end at token i, whose closers reach to `last`? */
static bool stop_ends(const struct sentences *all, size_t first, size_t i, size_t last)
{
	enum stop stop = stop_of(all, i);
	size_t next = last + 1;
	uint32_t c = first_of(all, next);
	bool is_lower = unicode_is_lower(c);
	bool is_quoted = false;
	for (size_t k = i + 1; k <= last; k++)
		is_quoted = is_quoted || is_quote(first_of(all, k));
	if (gap_after(all, last) == GAP_NONE &&
	    (stop != STOP_FULL || !unicode_is_upper(c) || last > i))
		return false;
	if (c == ',' || c == ';' || c == ':')
		return false;
	switch (stop) {
	case STOP_FULL:
		return !(is_quoted && is_lower) && !(i > 0 && is_item_number(all, i - 1, first));
	case STOP_LOUD:
		return !is_lower || (!is_quoted && last == i);
	case STOP_DOTS:
		return !is_lower && unicode_class(c) != UNICODE_DIGIT;
	case STOP_ABBREVIATION:
		return abbreviation_ends(all, i, next);
	case STOP_NONE:
		break;
	}
	return false;
}

/* Does the line break after token i end the sentence? */
static bool line_ends(const struct sentences *all, size_t i)
{
	size_t end = all->tokens[i].range.end, start = end;
	while (start && all->text.at[start - 1] != '\n' && end - start <= SHORT_LINE)
		start--;
	uint32_t next = first_of(all, i + 1);
	if (stop_of(all, i) != STOP_NONE && stop_of(all, i) != STOP_ABBREVIATION)
		return true;
	if (next == '-' || next == '*' || next == 0x2022)
		return true;
	return end - start < SHORT_LINE && !unicode_is_lower(next);
}

static bool close_sentence(struct sentences *all, size_t first, size_t last)
{
	struct dossier_range *range = ARENA_PUSH(all->arena, all->items, all->n, all->capacity);
	if (!range)
		return false;
	*range =
		(struct dossier_range){all->tokens[first].range.start, all->tokens[last].range.end};
	for (size_t i = first; i <= last; i++)
		all->tokens[i].sentence = (uint32_t)(all->n - 1);
	return true;
}

/* The last token of the sentence that begins at first. */
static size_t sentence_end(const struct sentences *all, size_t first)
{
	size_t i = first;
	for (; i + 1 < all->n_tokens; i++) {
		enum gap gap = gap_after(all, i);
		if (gap == GAP_BLANK || (gap == GAP_LINE && line_ends(all, i)))
			return i;
		if (stop_of(all, i) == STOP_NONE)
			continue;
		size_t last = i;
		while (last + 1 < all->n_tokens && gap_after(all, last) == GAP_NONE &&
		       is_closer(all, last + 1))
			last++;
		last = reference_end(all, last);
		if (last + 1 == all->n_tokens)
			return last;
		if (gap_after(all, last) == GAP_BLANK || stop_ends(all, first, i, last))
			return last;
		i = last > i ? last - 1 : i;
	}
	return i;
}

enum dossier_status sentence_split(struct span text, struct dossier_token *tokens, size_t n_tokens,
				   struct arena *arena, struct dossier_range **out, size_t *n,
				   const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct sentences all = {text, tokens, n_tokens, NULL, 0, 0, arena};
	for (size_t i = 0; i < n_tokens;) {
		size_t last = sentence_end(&all, i);
		if (!close_sentence(&all, i, last))
			return arena_error(arena, error);
		i = last + 1;
		if (cancel && cancel->is_set)
			return error_interrupted(error);
	}
	*out = all.items;
	*n = all.n;
	return DOSSIER_OK;
}

/* The words that came with the document. */
/* Words that share the range of one surface token, "Iraq's": each gets its own part of it when
 * their forms, one after the other, are what stands there. */
static void divide_surface(struct span text, struct dossier_token *words, size_t n)
{
	struct dossier_range whole = words[0].range;
	uint32_t at = whole.start;
	for (size_t i = 0; i < n; i++) {
		struct span form = span_of(words[i].form);
		if (form.length > whole.end - at ||
		    !span_equal(form, span_make(text.at + at, form.length)))
			return;
		at += (uint32_t)form.length;
	}
	if (at != whole.end)
		return;
	for (size_t i = 0; i < n; i++) {
		uint32_t length = (uint32_t)strlen(words[i].form);
		words[i].range = (struct dossier_range){whole.start, whole.start + length};
		whole.start += length;
	}
}

static enum dossier_status take_given(struct dossier_annotation *annotation,
				      struct dossier_error *error)
{
	const struct dossier_given *given = annotation->document->given;
	struct arena *arena = annotation->document->arena;
	struct dossier_token *tokens = arena_zero(arena, given->n_words, sizeof *tokens);
	struct dossier_range *sentences = arena_zero(arena, given->n_sentences, sizeof *sentences);
	if (!tokens || !sentences)
		return arena_error(arena, error);
	for (size_t i = 0; i < given->n_sentences; i++)
		sentences[i] = given->sentences[i];
	for (size_t i = 0; i < given->n_words; i++) {
		const struct dossier_given_word *word = &given->words[i];
		tokens[i] = (struct dossier_token){
			.range = word->range,
			.sentence = word->sentence,
			.head = DOSSIER_NONE,
			.form = word->form,
			.lemma = "",
			.xpos = "",
			.deprel = "",
			.upos = DOSSIER_X,
			.surface = (uint8_t)(word->surface < 255 ? word->surface : 255)};
	}
	struct span text = {annotation->document->text, annotation->document->length};
	for (size_t i = 0; i < given->n_words; i++) {
		uint32_t n = given->words[i].surface;
		if (n > 1 && n <= given->n_words - i)
			divide_surface(text, tokens + i, n);
	}
	annotation->tokens = tokens;
	annotation->n_tokens = given->n_words;
	annotation->sentences = sentences;
	annotation->n_sentences = given->n_sentences;
	return DOSSIER_OK;
}

enum dossier_status sentence_annotate(struct dossier_annotation *annotation,
				      const struct dossier_cancel *cancel,
				      struct dossier_error *error)
{
	const struct dossier_document *document = annotation->document;
	struct span text = {document->text, document->length};
	if (document->given)
		return take_given(annotation, error);
	enum dossier_status status = token_split(text, document->arena, &annotation->tokens,
						 &annotation->n_tokens, cancel, error);
	if (!status)
		status = sentence_split(text, annotation->tokens, annotation->n_tokens,
					document->arena, &annotation->sentences,
					&annotation->n_sentences, cancel, error);
	return status;
}
