/* Patterns of words. A text is gone through once, with the last PATTERN_WORDS words kept in a ring
 * and one state for each prefix of the pattern that ends at the current word (a bit set, as in
 * Shift-And), so the cost is the length of the text times the cost of comparing one word, whatever
 * the pattern. */
#include "query/pattern.h"

#include "base/error.h"
#include "query/functions.h"
#include "text/stem.h"
#include "text/unicode.h"
#include "text/word.h"

#define CHECK_EVERY 1000

static bool is_wildcard(uint32_t c)
{
	return c == '*' || c == '?';
}

/* ---- Reading ---- */

/* The next word of a pattern; wildcards are letters there. */
static bool next_word(struct span text, size_t *at, struct span *word)
{
	size_t i = *at, n = 1;
	bool has_wildcard = false;
	while (i < text.length && unicode_is_space(unicode_at(text, i, &n)))
		i += n;
	size_t piece = i;
	while (i < text.length && !unicode_is_space(unicode_at(text, i, &n))) {
		has_wildcard |= is_wildcard(unicode_at(text, i, &n));
		i += n;
	}
	if (!has_wildcard) {
		struct span whole = {text.at, i};
		if (word_next(whole, at, word))
			return true;
		if (i >= text.length)
			return false;
		*at = i;
		return next_word(text, at, word);
	}
	size_t start = piece;
	while (start < i) {
		uint32_t c = unicode_at(text, start, &n);
		if (unicode_is_word(c) || is_wildcard(c))
			break;
		start += n;
	}
	size_t end = start;
	while (end < i) {
		uint32_t c = unicode_at(text, end, &n);
		if (!unicode_is_word(c) && !is_wildcard(c))
			break;
		end += n;
	}
	*at = end;
	*word = span_make(text.at + start, end - start);
	return end > start;
}

static bool has_wildcard(struct span word)
{
	return span_find_char(word, '*') != SIZE_MAX || span_find_char(word, '?') != SIZE_MAX;
}

static enum dossier_status keep(struct arena *arena, struct span text, struct span *out,
				struct dossier_error *error)
{
	char *copy = arena_string(arena, text);
	*out = span_make(copy, text.length);
	return copy ? DOSSIER_OK : arena_error(arena, error);
}

static enum dossier_status add_word(struct pattern *pattern, struct span word, struct arena *arena,
				    struct dossier_error *error)
{
	struct buffer folded;
	size_t i = pattern->n;
	buffer_init(&folded, 1 << 16);
	pattern->is_wild[i] = has_wildcard(word);
	if (pattern->has_case)
		buffer_span(&folded, word);
	else if (pattern->is_wild[i])
		unicode_key(word, &folded);
	else
		word_fold(word, &folded);
	enum dossier_status status = buffer_status(&folded, error);
	if (!status)
		status = keep(arena, buffer_all(&folded), &pattern->words[i], error);
	buffer_release(&folded);
	pattern->n++;
	return status;
}

static enum dossier_status add_stems(struct pattern *pattern, struct arena *arena,
				     struct dossier_error *error)
{
	struct stemmer *stemmer = stemmer_new();
	enum dossier_status status = stemmer ? DOSSIER_OK : error_memory(error);
	for (size_t i = 0; !status && i < pattern->n; i++)
		status = keep(arena, stemmer_stem(stemmer, pattern->words[i]), &pattern->stems[i],
			      error);
	stemmer_free(stemmer);
	return status;
}

enum dossier_status pattern_read(struct pattern *out, struct span text, bool has_case,
				 bool is_lemma, struct arena *arena, struct dossier_error *error)
{
	struct pattern pattern = {.n = 0, .has_case = has_case && !is_lemma, .is_lemma = is_lemma};
	size_t at = 0;
	struct span word;
	enum dossier_status status = DOSSIER_OK;
	while (!status && next_word(text, &at, &word)) {
		if (pattern.n == PATTERN_WORDS) {
			error_set(error, DOSSIER_LIMIT, "more than %d words in a row",
				  PATTERN_WORDS);
			return error_at(error, NULL, 0, word.at - text.at), DOSSIER_LIMIT;
		}
		status = add_word(&pattern, word, arena, error);
	}
	if (!status && !pattern.n) {
		error_set(error, DOSSIER_ARGUMENT, "there is no letter or digit here to look for");
		return error_at(error, NULL, 0, 0), DOSSIER_ARGUMENT;
	}
	if (!status && is_lemma)
		status = add_stems(&pattern, arena, error);
	if (!status)
		*out = pattern;
	return status;
}

/* What stands before the first wildcard, if that is a prefix the index can use. */
static struct span fixed_part(const struct pattern *pattern, size_t i)
{
	struct span word = pattern->words[i];
	size_t n = 0;
	while (n < word.length && word.at[n] != '*' && word.at[n] != '?')
		n++;
	return span_make(word.at, n);
}

void pattern_index(const struct pattern *pattern, struct buffer *out)
{
	bool is_first = true;
	for (size_t i = 0; !pattern->is_lemma && i < pattern->n; i++) {
		struct span part = fixed_part(pattern, i);
		size_t at = 0;
		struct span word;
		if (!part.length || !word_next(part, &at, &word) || word.length != part.length)
			continue;
		buffer_string(out, is_first ? "\"" : " AND \"");
		buffer_span(out, part);
		buffer_string(out, pattern->is_wild[i] ? "\" *" : "\"");
		is_first = false;
	}
}

/* ---- Scanning ---- */

struct scan {
	const struct pattern *pattern;
	uint64_t state;                 /* bit i: words 0..i end here */
	uint32_t starts[PATTERN_WORDS]; /* ring of where words began */
	size_t n_words;
	pattern_take *take;
	void *context;
};

/* One more word; fits says by a bit for each place in the pattern whether it fits there. */
static enum dossier_status scan_word(struct scan *scan, uint64_t fits, struct dossier_range range,
				     struct dossier_error *error)
{
	size_t n = scan->pattern->n;
	scan->starts[scan->n_words % PATTERN_WORDS] = range.start;
	scan->n_words++;
	scan->state = ((scan->state << 1) | 1) & fits;
	if (!(scan->state >> (n - 1) & 1))
		return DOSSIER_OK;
	scan->state = 0; /* hits do not overlap */
	struct dossier_range hit = {scan->starts[(scan->n_words - n) % PATTERN_WORDS], range.end};
	return scan->take(scan->context, hit, error);
}

static uint64_t fits(const struct pattern *pattern, struct span word)
{
	uint64_t bits = 0;
	for (size_t i = 0; i < pattern->n; i++) {
		bool does = pattern->is_wild[i] ? functions_wild(pattern->words[i], word)
						: span_equal(pattern->words[i], word);
		bits |= (uint64_t)does << i;
	}
	return bits;
}

static enum dossier_status stopped(const struct dossier_cancel *cancel, size_t n,
				   struct dossier_error *error)
{
	return n % CHECK_EVERY == 0 && cancel && cancel->is_set ? error_interrupted(error)
								: DOSSIER_OK;
}

static bool has_blank_line(struct span text, size_t from, size_t to)
{
	return from < to &&
	       span_find(span_make(text.at + from, to - from), SPAN("\n\n")) != SIZE_MAX;
}

enum dossier_status pattern_scan(const struct pattern *pattern, struct span text,
				 pattern_take *take, void *context,
				 const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct scan scan = {.pattern = pattern, .take = take, .context = context};
	struct buffer folded;
	size_t at = 0, behind = 0;
	struct span word;
	enum dossier_status status = stopped(cancel, 0, error);
	buffer_init(&folded, SIZE_MAX / 2);
	while (!status && word_next(text, &at, &word)) {
		struct dossier_range range = {(uint32_t)(word.at - text.at), (uint32_t)at};
		if (has_blank_line(text, behind, range.start))
			scan.state = 0;
		behind = range.end;
		buffer_clear(&folded);
		if (!pattern->has_case)
			word_fold(word, &folded);
		status = buffer_status(&folded, error);
		if (!status)
			status = scan_word(
				&scan,
				fits(pattern, pattern->has_case ? word : buffer_all(&folded)),
				range, error);
		if (!status)
			status = stopped(cancel, scan.n_words, error);
	}
	buffer_release(&folded);
	return status;
}

/* A token fits by its lemma; one without lemma by its stem. */
static uint64_t token_fits(const struct pattern *pattern, const struct dossier_token *token,
			   struct span form, struct stemmer *stemmer, struct buffer *folded)
{
	uint64_t bits;
	bool has_lemma = token->lemma && *token->lemma;
	buffer_clear(folded);
	word_fold(has_lemma ? span_of(token->lemma) : form, folded);
	bits = fits(pattern, buffer_all(folded));
	if (has_lemma)
		return bits;
	struct span stem = stemmer_stem(stemmer, buffer_all(folded));
	for (size_t i = 0; i < pattern->n; i++)
		if (!pattern->is_wild[i] && span_equal(pattern->stems[i], stem))
			bits |= UINT64_C(1) << i;
	return bits;
}

enum dossier_status pattern_scan_tokens(const struct pattern *pattern, struct span text,
					const struct dossier_token *tokens, size_t n,
					pattern_take *take, void *context,
					const struct dossier_cancel *cancel,
					struct dossier_error *error)
{
	struct scan scan = {.pattern = pattern, .take = take, .context = context};
	struct stemmer *stemmer = stemmer_new();
	struct buffer folded;
	size_t behind = 0;
	enum dossier_status status = stemmer ? stopped(cancel, 0, error) : error_memory(error);
	buffer_init(&folded, SIZE_MAX / 2);
	for (size_t i = 0; !status && i < n; i++) {
		struct dossier_range range = tokens[i].range;
		if (range.end > text.length || range.start > range.end)
			continue;
		struct span form = {text.at + range.start, range.end - range.start}, word;
		size_t at = 0;
		if (!word_next(form, &at, &word))
			continue; /* punctuation does not part words */
		if (has_blank_line(text, behind, range.start))
			scan.state = 0;
		behind = range.end;
		uint64_t bits = token_fits(pattern, &tokens[i], form, stemmer, &folded);
		status = buffer_status(&folded, error);
		if (!status)
			status = scan_word(&scan, bits, range, error);
		if (!status)
			status = stopped(cancel, i + 1, error);
	}
	buffer_release(&folded);
	stemmer_free(stemmer);
	return status;
}
