/*
 * The article is the run of blocks with the greatest weight: prose weighs as many words as it has,
 * up to HEAVY; what a page leaves around articles weighs below nothing, the more the surer it ends
 * one (a comment form more than a share bar). So leavings inside an article do not cut it, and
 * teasers below it do not join it. Kadane's scan, one pass.
 *
 * Then: the title is the line before it (or its first line) that shares most words with it; what
 * stands between the title and the article is a standfirst, a byline, a caption; what stands
 * within it and is no prose stays as a subhead unless it lies among leavings; a biography is one
 * only at the ends.
 */
#include "read/zone.h"

#include "base/error.h"
#include "base/map.h"
#include "read/guess.h"
#include "text/unicode.h"

#define HEAVY 60
#define FIRM 50 /* the score of a line that is a headline beyond doubt */
#define STEM 5  /* bytes of a word that count when words are compared */

struct page {
	const struct trait *traits;
	struct guessed *guesses;
	struct verdict *verdicts;
	size_t n;
	size_t first, end; /* the article: blocks [first, end) */
	size_t title;      /* or n */
	bool is_headed;    /* the title was told */
	struct map *words; /* of the article: how often each stem stands in it */
};

static int64_t weight(const struct page *page, size_t i, int64_t total)
{
	const struct guessed *guess = &page->guesses[i];
	int64_t n_words = page->traits[i].n_words;
	switch (guess->guess) {
	case GUESS_PROSE:
		return (n_words < HEAVY ? n_words : HEAVY) + 2;
	case GUESS_SHORT:
		return guess->is_kept ? 1 : -2;
	case GUESS_SECTION:
	case GUESS_BYLINE:
		return -4;
	case GUESS_CAPTION:
		return -1;
	case GUESS_STAMP:
		return -8;
	case GUESS_BIO:
		return -10;
	case GUESS_LEAVING:
		break;
	}
	switch (guess->leaving) {
	case LEAVING_COMMENTS:
		return guess->is_heading ? -60 - total / 3 : -20;
	case LEAVING_FORM:
		return -12;
	case LEAVING_COOKIE:
	case LEAVING_COPYRIGHT:
		return -20;
	case LEAVING_RELATED:
		return guess->is_heading ? -30 : -5;
	case LEAVING_NEWSLETTER:
	case LEAVING_PAYWALL:
		return -8;
	default:
		return -5;
	}
}

static void find_article(struct page *page)
{
	int64_t total = 0, sum = 0, best = 0;
	size_t start = 0;
	for (size_t i = 0; i < page->n; i++)
		if (page->guesses[i].guess == GUESS_PROSE)
			total += weight(page, i, 0);
	page->first = page->end = 0;
	for (size_t i = 0; i < page->n; i++) {
		if (sum <= 0) {
			sum = 0;
			start = i;
		}
		sum += weight(page, i, total);
		if (sum > best) {
			best = sum;
			page->first = start;
			page->end = i + 1;
		}
	}
}

/* A signature or a last line stays with an article behind which the page leaves nothing. */
static void take_tail(struct page *page)
{
	size_t i = page->end;
	while (i < page->n && page->guesses[i].guess == GUESS_SHORT)
		i++;
	if (i == page->n && i - page->end <= 3)
		page->end = i;
}

/* Nothing reads as prose: all lines that could be anything are the article. */
static void take_shorts(struct page *page)
{
	size_t n_shorts = 0;
	for (size_t i = 0; i < page->n; i++)
		n_shorts += page->guesses[i].guess == GUESS_SHORT;
	bool has_title = n_shorts > 1;
	for (size_t i = 0; i < page->n; i++) {
		if (page->guesses[i].guess != GUESS_SHORT)
			continue;
		if (has_title) {
			has_title = false;
			continue;
		}
		if (!page->end)
			page->first = i;
		page->end = i + 1;
	}
	if (page->end || !page->n)
		return;
	page->first = 0; /* not even that: keep it all rather than lose it */
	page->end = page->n;
	for (size_t i = 0; i < page->n; i++)
		page->guesses[i].guess = GUESS_SHORT;
}

/* ---- words of the article, to measure what else is about the same */

/* The letters and digits at the front of the word, marks before them passed over. */
static struct span bare_word(struct span word)
{
	size_t at = 0, n;
	while (at < word.length && !unicode_is_word(unicode_at(word, at, &n)))
		at += n;
	size_t end = at;
	while (end < word.length && unicode_is_word(unicode_at(word, end, &n)))
		end += n;
	return span_make(word.at + at, end - at);
}

static bool next_stem(struct span *rest, struct buffer *folded, struct span *stem)
{
	struct span word;
	while (!folded->failure && span_split(rest, ' ', &word)) {
		word = bare_word(word);
		if (word.length < 4)
			continue;
		buffer_clear(folded);
		unicode_lower_text(word, folded);
		*stem = buffer_all(folded);
		stem->length = stem->length < STEM ? stem->length : STEM;
		return !folded->failure;
	}
	return false;
}

static enum dossier_status learn_words(struct page *page, struct buffer *folded,
				       struct dossier_error *error)
{
	size_t n = 0;
	for (size_t i = page->first; i < page->end && n < 2000; i++) {
		struct span rest = page->traits[i].text, stem;
		if (page->guesses[i].guess != GUESS_PROSE)
			continue;
		while (n < 2000 && next_stem(&rest, folded, &stem)) {
			uint64_t *count = map_find(page->words, stem);
			n++;
			if (count)
				++*count;
			else if (!map_put(page->words, stem, 1))
				return error_memory(error);
		}
	}
	return buffer_status(folded, error);
}

/* How many hundredths of the line's words stand in the article; *n_words, when wanted, is how many
 * words were looked at: those of grammar hardly count, they are short. */
static unsigned overlap_of(const struct page *page, size_t i, struct buffer *folded,
			   unsigned *n_words)
{
	struct span rest = page->traits[i].text, stem;
	unsigned n = 0, n_shared = 0;
	while (n < 40 && next_stem(&rest, folded, &stem)) {
		n++;
		n_shared += map_find(page->words, stem) != NULL;
	}
	*n_words = n;
	return n ? n_shared * 100 / n : 0;
}

static unsigned overlap(const struct page *page, size_t i, struct buffer *folded)
{
	unsigned n_words;
	return overlap_of(page, i, folded, &n_words);
}

/* ---- title */

static bool can_be_title(const struct page *page, size_t i)
{
	const struct trait *trait = &page->traits[i];
	enum guess guess = page->guesses[i].guess;
	if (trait->n_words < 2 || trait->n_words > 32 || trait->starts_bullet)
		return false;
	if (guess == GUESS_SHORT)
		return trait->last != ',' && trait->last != ';';
	if (guess == GUESS_LEAVING) /* "Explainer: what the truce means" */
		return page->guesses[i].leaving == LEAVING_RELATED &&
		       !page->guesses[i].is_heading && trait->n_words >= 5;
	if (guess == GUESS_PROSE && !trait->last)
		return trait->n_words <= 35;
	return guess == GUESS_PROSE && trait->n_words <= 20 && i < page->first;
}

/* Prose that no headline is: it ends a sentence, or is too long. */
static bool is_surely_prose(const struct page *page, size_t i)
{
	return page->guesses[i].guess == GUESS_PROSE &&
	       (page->traits[i].last || page->traits[i].n_words > 35);
}

/* A line that is nothing but one or more personal names. */
static bool is_name_line(const struct page *page, size_t i)
{
	const struct trait *trait = &page->traits[i];
	uint32_t n_small = trait->n_words - trait->n_capital;
	return trait->n_name && trait->n_name <= 4 && n_small <= 2 && !trait->has_digit &&
	       trait->last == '\0' && trait->n_words <= 8 && !trait->has_quote &&
	       (trait->n_words == trait->n_name || trait->n_function == n_small);
}

static unsigned title_score(const struct page *page, size_t i, struct buffer *folded)
{
	const struct trait *trait = &page->traits[i];
	unsigned words, score = overlap_of(page, i, folded, &words);
	words = words < 4 ? words : 4;
	score = score * words / 4 + 10;
	if (page->guesses[i].guess == GUESS_LEAVING || is_name_line(page, i))
		score /= 2;
	if (page->guesses[i].guess == GUESS_PROSE && trait->last == '.')
		score = score * 2 / 3;
	if (trait->starts_quote && trait->is_quoted) /* a saying for a headline */
		score += 50;
	return score;
}

/* The line right above may be the headline, and what was found its summary. */
static size_t step_up(const struct page *page, size_t title, struct buffer *folded)
{
	for (size_t back = 1; back <= 2 && back <= title && title < page->n; back++) {
		size_t i = title - back;
		if (page->guesses[i].guess != GUESS_SHORT)
			break;
		if (can_be_title(page, i) && page->traits[i].n_words >= 4 &&
		    title_score(page, i, folded) >= FIRM)
			return i;
	}
	return title;
}

/* The best of the lines before the article's first prose; the earlier of two that are near. */
static void find_title(struct page *page, struct buffer *folded)
{
	size_t end = page->first;
	unsigned best = 0;
	bool is_signed = false; /* a byline or a date stood below the best */
	while (end < page->end && !is_surely_prose(page, end))
		end++;
	page->title = page->n;
	for (size_t i = 0; i < end; i++) {
		enum guess guess = page->guesses[i].guess;
		is_signed |= guess == GUESS_STAMP || guess == GUESS_BYLINE;
		if (!can_be_title(page, i))
			continue;
		unsigned score = title_score(page, i, folded);
		if (score > best + best / (is_signed ? 1 : 4)) {
			best = score;
			page->title = i;
			is_signed = false;
		}
	}
	page->title = step_up(page, page->title, folded);
	if (page->title + 1 >= page->end)
		page->title = page->n; /* it is all there is */
	else if (page->title >= page->first)
		page->first = page->title + 1;
}

/* The title was told: the article begins behind it, unless it stands below most of it. */
static void keep_title(struct page *page)
{
	if (page->title < page->n && page->title >= page->first &&
	    page->title < page->first + (page->end - page->first) / 2)
		page->first = page->title + 1;
}

/* The lead may stand apart from the rest, above a picture, a share bar and a newsletter box: prose
 * right below the title that speaks of the same. */
static void take_lead(struct page *page, struct buffer *folded)
{
	size_t end = page->title + 5 < page->first ? page->title + 5 : page->first;
	if (page->title == page->n)
		return;
	for (size_t i = page->title + 1; i < end; i++)
		if (page->guesses[i].guess == GUESS_PROSE && page->traits[i].n_words >= 12 &&
		    (page->traits[i].n_words >= 20 || overlap(page, i, folded) >= 30)) {
			page->first = i;
			return;
		}
}

/* ---- what is not the article */

static void decide(struct page *page, size_t i, enum dossier_zone_kind kind, const char *rule)
{
	page->verdicts[i] = (struct verdict){kind, rule};
}

static bool is_form_like(const struct page *page, size_t i)
{
	const struct trait *trait = &page->traits[i];
	const struct span text = trait->text;
	bool is_starred = text.length && (text.at[0] == '*' || text.at[text.length - 1] == '*');
	return is_starred && trait->n_words <= 8 && trait->last != '.';
}

static void decide_leaving(struct page *page, size_t i)
{
	const struct guessed *guess = &page->guesses[i];
	bool is_form = guess->guess == GUESS_LEAVING && guess->leaving == LEAVING_FORM;
	decide(page, i, is_form ? DOSSIER_ZONE_FORM : DOSSIER_ZONE_BOILERPLATE, guess->rule);
}

/* Captions, bylines and marks of the page are the same wherever they stand. */
static bool decide_alone(struct page *page, size_t i)
{
	switch (page->guesses[i].guess) {
	case GUESS_CAPTION:
		decide(page, i, DOSSIER_ZONE_CAPTION, page->guesses[i].rule);
		return true;
	case GUESS_BYLINE:
		decide(page, i, DOSSIER_ZONE_BYLINE, page->guesses[i].rule);
		return true;
	case GUESS_STAMP:
	case GUESS_LEAVING:
		decide_leaving(page, i);
		return true;
	default:
		return false;
	}
}

/* Before the article, behind the title. */
static void decide_head(struct page *page, size_t i, struct buffer *folded)
{
	const struct trait *trait = &page->traits[i];
	unsigned shared = overlap(page, i, folded);
	if (decide_alone(page, i))
		return;
	if (page->guesses[i].guess == GUESS_BIO)
		decide(page, i, DOSSIER_ZONE_BIO, "block/biography");
	else if (trait->n_stamp >= 3 && trait->has_digit && trait->n_words <= 9)
		decide(page, i, DOSSIER_ZONE_BOILERPLATE, "line/stamp");
	else if (is_name_line(page, i))
		decide(page, i, shared >= 50 ? DOSSIER_ZONE_CAPTION : DOSSIER_ZONE_BYLINE,
		       shared >= 50 ? "line/names-in-the-article" : "line/name");
	else if (i <= page->title + 4 && trait->n_words >= 5 && trait->n_words <= 70 &&
		 shared >= 30)
		decide(page, i, DOSSIER_ZONE_STANDFIRST, "block/below-the-title");
	else
		decide(page, i, DOSSIER_ZONE_BOILERPLATE, "block/before-the-article");
}

static void decide_before(struct page *page, struct buffer *folded)
{
	for (size_t i = 0; i < page->first; i++) {
		if (i == page->title)
			decide(page, i, DOSSIER_ZONE_TITLE, "line/headline");
		else if (page->title < page->n && i > page->title)
			decide_head(page, i, folded);
		else if (!decide_alone(page, i))
			decide(page, i, DOSSIER_ZONE_BOILERPLATE,
			       page->guesses[i].guess == GUESS_SECTION
				       ? "line/section"
				       : "block/before-the-article");
	}
}

static bool is_mark_of_page(const struct page *page, size_t i)
{
	return i < page->n &&
	       (page->guesses[i].guess == GUESS_LEAVING || page->guesses[i].guess == GUESS_STAMP);
}

/* The run of short lines from i on; the first block behind it. */
static size_t shorts_end(const struct page *page, size_t i)
{
	while (i < page->end &&
	       (page->guesses[i].guess == GUESS_SHORT || page->guesses[i].guess == GUESS_SECTION))
		i++;
	return i;
}

/* Short lines within the article: subheads and lists stay, links among leavings do not. */
static size_t decide_shorts(struct page *page, size_t i)
{
	size_t end = shorts_end(page, i);
	bool is_listed = i > page->first && page->traits[i - 1].last == ':';
	bool is_headed =
		i && page->guesses[i - 1].guess == GUESS_LEAVING && page->guesses[i - 1].is_heading;
	bool is_among = (i && is_mark_of_page(page, i - 1)) || is_mark_of_page(page, end);
	bool is_out = !is_listed && !page->guesses[i].is_kept &&
		      (is_headed || (is_among && end - i >= 3));
	for (; i < end; i++)
		decide(page, i, is_out ? DOSSIER_ZONE_BOILERPLATE : DOSSIER_ZONE_BODY,
		       is_out ? "lines/links" : "line/subhead");
	return end;
}

/* A biography within the article is one when its name stands in the lines above the article. */
static bool is_of_author(const struct page *page, size_t i)
{
	struct span rest = page->traits[i].text, word, name = {rest.at, 0};
	for (uint32_t n = 0; n < page->traits[i].n_name && span_split(&rest, ' ', &word); n++)
		name.length = (size_t)(word.at + word.length - name.at);
	for (size_t k = page->title < page->first ? page->title + 1 : 0; k < page->first; k++)
		if (span_find(page->traits[k].text, name) != SIZE_MAX &&
		    page->verdicts[k].kind == DOSSIER_ZONE_BYLINE)
			return true;
	return false;
}

/* What stood there before, word for word, is the page's repeating itself. */
static enum dossier_status drop_repeated(struct page *page, struct dossier_error *error)
{
	struct map *seen = map_new();
	bool has_failed = !seen;
	for (size_t i = 0; i < page->end && !has_failed; i++) {
		const struct trait *trait = &page->traits[i];
		bool is_long = trait->n_words >= (trait->is_prose ? 12u : 4u);
		if (!is_long || (page->verdicts[i].kind != DOSSIER_ZONE_BODY &&
				 page->verdicts[i].kind != DOSSIER_ZONE_TITLE))
			continue;
		if (map_find(seen, trait->text))
			decide(page, i, DOSSIER_ZONE_BOILERPLATE, "block/repeated");
		else
			has_failed = !map_put(seen, trait->text, i);
	}
	map_free(seen);
	return has_failed ? error_memory(error) : DOSSIER_OK;
}

static void decide_article(struct page *page)
{
	for (size_t i = page->first; i < page->end;) {
		enum guess guess = page->guesses[i].guess;
		if (guess == GUESS_SHORT || guess == GUESS_SECTION) {
			i = decide_shorts(page, i);
			continue;
		}
		if (guess == GUESS_BIO && is_of_author(page, i))
			decide(page, i, DOSSIER_ZONE_BIO, "block/biography");
		else if (guess == GUESS_BIO)
			decide(page, i, DOSSIER_ZONE_BODY, "block/prose");
		else if (!decide_alone(page, i))
			decide(page, i, DOSSIER_ZONE_BODY, page->guesses[i].rule);
		i++;
	}
}

/* Behind the article. A form goes on over the lines around it that are marked with stars. */
static void decide_after(struct page *page)
{
	size_t form = page->n;
	for (size_t i = page->end; i < page->n; i++) {
		if (page->guesses[i].guess == GUESS_BIO)
			decide(page, i, DOSSIER_ZONE_BIO, "block/biography");
		else if (!decide_alone(page, i))
			decide(page, i, DOSSIER_ZONE_BOILERPLATE, "block/after-the-article");
		if (page->verdicts[i].kind == DOSSIER_ZONE_FORM)
			form = i;
		else if (form < page->n && i - form <= 3 && is_form_like(page, i)) {
			decide(page, i, DOSSIER_ZONE_FORM, "line/starred");
			form = i;
		}
	}
}

/* The first paragraph is the standfirst when the byline or the date stands below it. */
static void find_standfirst(struct page *page)
{
	size_t i = page->first;
	if (page->title >= page->n || i + 2 >= page->end || page->traits[i].n_words > 45)
		return;
	enum guess next = page->guesses[i + 1].guess;
	if (page->guesses[i].guess == GUESS_PROSE && (next == GUESS_BYLINE || next == GUESS_STAMP))
		decide(page, i, DOSSIER_ZONE_STANDFIRST, "block/above-the-byline");
}

static enum dossier_status judge(struct page *page, struct dossier_error *error)
{
	struct buffer folded;
	buffer_init(&folded, 1 << 20);
	find_article(page);
	if (page->first == page->end)
		take_shorts(page);
	else
		take_tail(page);
	enum dossier_status status = learn_words(page, &folded, error);
	if (!status) {
		if (page->is_headed)
			keep_title(page);
		else
			find_title(page, &folded);
		take_lead(page, &folded);
		decide_before(page, &folded);
		decide_article(page);
		decide_after(page);
		find_standfirst(page);
		if (page->is_headed && page->title < page->n)
			decide(page, page->title, DOSSIER_ZONE_TITLE, "element/headline");
		status = buffer_status(&folded, error);
		if (!status)
			status = drop_repeated(page, error);
	}
	buffer_release(&folded);
	return status;
}

static struct guessed *guess_all(const struct trait *traits, size_t n, struct arena *arena)
{
	struct guessed *guesses = arena_zero(arena, n ? n : 1, sizeof *guesses);
	for (size_t i = 0; guesses && i < n; i++)
		guesses[i] = guess_block(&traits[i]);
	return guesses;
}

enum dossier_status zone_find(struct verdict *verdicts, const struct trait *traits,
			      struct guessed *guesses, size_t n, size_t title, struct arena *arena,
			      struct dossier_error *error)
{
	struct page page = {.traits = traits, .verdicts = verdicts, .n = n, .title = n};
	page.guesses = guesses ? guesses : guess_all(traits, n, arena);
	if (!page.guesses)
		return arena_error(arena, error);
	page.words = map_new();
	if (!page.words)
		return error_memory(error);
	page.is_headed = title != ZONE_UNKNOWN;
	if (page.is_headed)
		page.title = title;
	enum dossier_status status = judge(&page, error);
	map_free(page.words);
	return status;
}
