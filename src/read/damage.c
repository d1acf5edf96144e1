/*
 * Pairs of words are judged by class. Sure pairs never stand in clean English; likely ones do now
 * and then (verbs with particles: "sworn in as"), so they count only in a text that has a sure
 * place every few paragraphs, or where the white space of the source shows that something stood
 * between.
 *
 *   article + conjunction, preposition, finite auxiliary, full stop           sure
 *   pairs that clean English hardly has ("of was", "by to", "between in")     sure
 *   preposition, conjunction, article or comma, a space, comma or full stop   sure
 *   "between" + conjunction; preposition + article + preposition             sure
 *   a paragraph that begins with "and", "or", an auxiliary in lower case,
 *     behind one that ended its sentence                                      sure
 *   preposition + preposition; preposition + conjunction; article + comma     likely
 *
 * Text set in lower case, words in capitals, and tokenised text (spaces before its full stops) are
 * left alone.
 */
#include "read/damage.h"

#include <string.h>

#include "base/arena.h"
#include "base/span.h"
#include "base/error.h"
#include "text/unicode.h"

#define WORDS_A_PLACE 1500

enum class {
	CLASS_OTHER,
	CLASS_ARTICLE,
	CLASS_CONJUNCTION,
	CLASS_PREPOSITION,
	CLASS_AUXILIARY, /* finite: "has", "was" */
	CLASS_END,       /* a comma, a full stop */
	CLASS_BEGIN      /* the beginning of a paragraph */
};

struct word {
	size_t start, end;
	enum class class;
	bool is_gapped; /* the white space before it was not one space */
	bool is_loose;  /* a comma or full stop behind a space */
};

struct finder {
	struct dossier_document *document;
	struct span text;
	struct dossier_damage *sure, *likely;
	size_t n_sure, sure_capacity, n_likely, likely_capacity;
	size_t run; /* of the map, walked forward */
	bool has_failed, was_ended;
	size_t n_words, n_stops, n_loose_stops;
};

static const struct {
	enum class class;
	struct span word;
} words[] = {
	{CLASS_ARTICLE, SPAN_INIT("the")},         {CLASS_ARTICLE, SPAN_INIT("a")},
	{CLASS_ARTICLE, SPAN_INIT("an")},          {CLASS_CONJUNCTION, SPAN_INIT("and")},
	{CLASS_CONJUNCTION, SPAN_INIT("or")},      {CLASS_PREPOSITION, SPAN_INIT("of")},
	{CLASS_PREPOSITION, SPAN_INIT("in")},      {CLASS_PREPOSITION, SPAN_INIT("to")},
	{CLASS_PREPOSITION, SPAN_INIT("from")},    {CLASS_PREPOSITION, SPAN_INIT("with")},
	{CLASS_PREPOSITION, SPAN_INIT("by")},      {CLASS_PREPOSITION, SPAN_INIT("at")},
	{CLASS_PREPOSITION, SPAN_INIT("for")},     {CLASS_PREPOSITION, SPAN_INIT("as")},
	{CLASS_PREPOSITION, SPAN_INIT("on")},      {CLASS_PREPOSITION, SPAN_INIT("between")},
	{CLASS_PREPOSITION, SPAN_INIT("against")}, {CLASS_PREPOSITION, SPAN_INIT("into")},
	{CLASS_AUXILIARY, SPAN_INIT("has")},       {CLASS_AUXILIARY, SPAN_INIT("have")},
	{CLASS_AUXILIARY, SPAN_INIT("had")},       {CLASS_AUXILIARY, SPAN_INIT("is")},
	{CLASS_AUXILIARY, SPAN_INIT("are")},       {CLASS_AUXILIARY, SPAN_INIT("was")},
	{CLASS_AUXILIARY, SPAN_INIT("were")},      {CLASS_OTHER, SPAN_INIT("said")},
};

static enum class class_of(struct span word) {
	for (size_t i = 0; i < sizeof words / sizeof *words;
	     i++) if (span_equal(word, words[i].word)) return words[i]
		.class;
	return CLASS_OTHER;
}

static bool is_word(const struct finder *finder, const struct word *word, const char *text)
{
	return span_equal(span_make(finder->text.at + word->start, word->end - word->start),
			  span_of(text));
}

static bool is_among(const struct finder *finder, const struct word *word, const char *list)
{
	char padded[16] = " ";
	size_t length = word->end - word->start;
	if (length > sizeof padded - 3)
		return false;
	memcpy(padded + 1, finder->text.at + word->start, length);
	padded[length + 1] = ' ';
	return strstr(list, padded);
}

/* Was the white space before offset something else than one space in the source? */
static bool is_gapped(struct finder *finder, size_t offset)
{
	const struct dossier_document *document = finder->document;
	if (!offset)
		return false;
	while (finder->run < document->n_map &&
	       document->map[finder->run].start + document->map[finder->run].length < offset)
		finder->run++;
	if (finder->run == document->n_map)
		return false;
	const struct dossier_map *map = &document->map[finder->run];
	return !map->verbatim && map->source_end - map->source > 1;
}

static void report(struct finder *finder, bool is_sure, size_t start, size_t end, const char *why)
{
	struct arena *arena = finder->document->arena;
	struct dossier_damage *damage =
		is_sure ? ARENA_PUSH(arena, finder->sure, finder->n_sure, finder->sure_capacity)
			: ARENA_PUSH(arena, finder->likely, finder->n_likely,
				     finder->likely_capacity);
	if (!damage) {
		finder->has_failed = true;
		return;
	}
	damage->range = (struct dossier_range){(uint32_t)start, (uint32_t)end};
	damage->why = why;
}

/* Pairs that do stand: "the in-laws" never comes here (a hyphen makes it one word). */
static bool is_idiom(const struct finder *finder, const struct word *a, const struct word *b)
{
	static const char *const idioms[][2] = {
		{"as", "of"},        {"as", "to"},      {"as", "for"},     {"as", "in"},
		{"as", "at"},        {"as", "by"},      {"as", "with"},    {"as", "on"},
		{"from", "in"},      {"from", "at"},    {"from", "on"},    {"from", "with"},
		{"from", "between"}, {"to", "within"},  {"on", "to"},      {"in", "to"},
		{"in", "on"},        {"in", "with"},    {"in", "from"},    {"in", "by"},
		{"in", "for"},       {"in", "at"},      {"on", "with"},    {"on", "from"},
		{"on", "in"},        {"on", "for"},     {"on", "at"},      {"on", "by"},
		{"by", "to"},        {"by", "on"},      {"by", "in"},      {"by", "at"},
		{"as", "from"},      {"as", "against"}, {"in", "between"}, {"for", "as"},
		{"to", "as"},        {"for", "in"},     {"to", "in"},      {"with", "as"},
		{"by", "as"},        {"to", "by"},      {"for", "by"},     {"to", "at"},
		{"at", "by"},        {"with", "in"},    {"of", "as"},      {"on", "as"},
		{"to", "for"},       {"to", "on"},      {"for", "at"},     {"for", "on"},
		{"of", "to"},        {"of", "from"},    {"from", "to"},    {"as", "between"},
		{"for", "between"},  {"of", "between"}, {"to", "between"}, {"at", "between"},
		{"by", "between"},   {"into", "by"},
	};
	for (size_t i = 0; i < sizeof idioms / sizeof *idioms; i++)
		if (is_word(finder, a, idioms[i][0]) && is_word(finder, b, idioms[i][1]))
			return true;
	return false;
}

static void judge_article(struct finder *finder, const struct word *a, const struct word *b)
{
	bool is_a = is_word(finder, a, "a");
	switch (b->class) {
	case CLASS_CONJUNCTION:
		report(finder, true, a->end, b->start, "an article, then a conjunction");
		break;
	case CLASS_PREPOSITION:
		/* "a by now familiar", "the as yet unnamed", "the to and fro" */
		if (is_word(finder, b, "of") || is_word(finder, b, "with") ||
		    is_word(finder, b, "from") || is_word(finder, b, "into") ||
		    (!is_a && is_word(finder, b, "in")))
			report(finder, true, a->end, b->start, "an article, then a preposition");
		break;
	case CLASS_AUXILIARY:
		if (!is_word(finder, b, "have") && !is_word(finder, b, "had"))
			report(finder, true, a->end, b->start, "an article, then a verb");
		break;
	case CLASS_END:
		if (!is_a)
			report(finder, is_word(finder, b, "."), a->end, b->start,
			       "an article, then the end of a clause");
		break;
	default:
		break;
	}
}

/* "going on on Monday": a verb's particle, or a slip. */
static bool is_twin(const struct finder *finder, const struct word *a, const struct word *b)
{
	const char *text = finder->text.at;
	return span_equal(span_make(text + a->start, a->end - a->start),
			  span_make(text + b->start, b->end - b->start));
}

/* Pairs of which there are fewer than one in two million words of clean English. */
static bool is_unheard(const struct finder *finder, const struct word *a, const struct word *b)
{
	static const struct {
		const char *first, *second; /* any of either */
	} pairs[] = {
		{" of in to from with by for between against into ", " are was were has had "},
		{" of in to from ", " said "},
		{" of to with at by for into ", " from with against between "},
		{" in of to from with by for at ", " against into "},
		{" at by from to with against into between ", " of "},
		{" by from against between ", " to for "},
		{" between ", " in from with by at on as and into "},
	};
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (is_among(finder, a, pairs[i].first) && is_among(finder, b, pairs[i].second))
			return true;
	return false;
}

static void judge_preposition(struct finder *finder, const struct word *a, const struct word *b)
{
	if (!is_twin(finder, a, b) && is_unheard(finder, a, b)) {
		report(finder, true, a->end, b->start, "two words that do not go together");
	} else if (b->class == CLASS_CONJUNCTION) {
		bool is_between = is_word(finder, a, "between");
		if (is_between || is_word(finder, a, "of") || is_word(finder, a, "from") ||
		    is_word(finder, a, "with") || is_word(finder, a, "in"))
			report(finder, is_between && b->is_gapped, a->end, b->start,
			       "a preposition, then a conjunction");
	} else if (b->class == CLASS_PREPOSITION && !is_idiom(finder, a, b) &&
		   !is_twin(finder, a, b)) {
		report(finder, b->is_gapped && is_word(finder, a, "of"), a->end, b->start,
		       "two prepositions that do not go together");
	}
}

/* A paragraph that begins in the middle of a sentence, behind one that ended its own. */
static void judge_beginning(struct finder *finder, const struct word *a, const struct word *b)
{
	bool is_verb = a->class == CLASS_AUXILIARY;
	bool is_joined = a->class == CLASS_CONJUNCTION && b->class == CLASS_AUXILIARY;
	if (!is_verb && !is_joined)
		return;
	report(finder, true, a->start, a->start, "the paragraph begins within a sentence");
}

/* "in , the", "talks , the": nothing stands where a word should, before a comma or full stop. */
static void judge_stop(struct finder *finder, const struct word *a, const struct word *b)
{
	bool is_open = a->class == CLASS_PREPOSITION || a->class == CLASS_CONJUNCTION ||
		       a->class == CLASS_ARTICLE || a->class == CLASS_END;
	report(finder, is_open, a->end, b->start, "no word before the end of a clause");
}

static void judge(struct finder *finder, const struct word *before, const struct word *a,
		  const struct word *b)
{
	if (b->is_loose && a->class != CLASS_BEGIN && a->end > a->start) {
		judge_stop(finder, a, b);
		return;
	}
	if (before->class == CLASS_BEGIN && finder->was_ended)
		judge_beginning(finder, a, b);
	if (a->class == CLASS_ARTICLE)
		judge_article(finder, a, b);
	else if (a->class == CLASS_PREPOSITION)
		judge_preposition(finder, a, b);
}

static bool is_joiner(uint32_t c)
{
	return unicode_is_word(c) || unicode_is_apostrophe(c) || c == '-' || c == 0x2010 ||
	       c == 0x2011 || c == '&' || c == '/' || c == '@' || c == '_';
}

/* The word or mark at *at; marks other than commas and full stops part words without a class, so
 * that nothing is judged across them. */
static struct word next_word(struct finder *finder, size_t *at)
{
	struct span text = finder->text;
	struct word word = {.start = *at};
	size_t n, spaces = *at;
	while (*at < text.length && text.at[*at] == ' ')
		++*at;
	spaces = *at - spaces;
	word.start = *at;
	while (*at < text.length && is_joiner(unicode_at(text, *at, &n)))
		*at += n;
	if (*at > word.start) {
		word.class = class_of(span_make(text.at + word.start, *at - word.start));
		finder->n_words++;
	} else if (*at < text.length) {
		uint32_t c = unicode_at(text, *at, &n);
		bool is_stop = c == ',' || c == '.';
		size_t next = *at + n;
		uint32_t behind = next < text.length ? unicode_at(text, next, &n) : ' ';
		*at = next;
		is_stop = is_stop && !is_joiner(behind) && behind != '.'; /* "3.5", "..." */
		word.class = is_stop ? CLASS_END : CLASS_OTHER;
		word.is_loose = is_stop && spaces;
		finder->n_stops += is_stop;
		finder->n_loose_stops += word.is_loose;
	}
	word.end = *at;
	word.is_gapped = spaces && is_gapped(finder, word.start);
	return word;
}

static bool ends_sentence(struct span text)
{
	size_t at = text.length;
	uint32_t c = unicode_before(text, at);
	while (at && (c == '"' || c == 0x201d || c == '\'' || c == 0x2019 || c == ')')) {
		at -= c < 0x80 ? 1 : 3;
		c = unicode_before(text, at);
	}
	return !text.length || c == '.' || c == '!' || c == '?';
}

static void scan_paragraph(struct finder *finder, size_t start, size_t end)
{
	struct span whole = finder->text;
	struct word before = {.class = CLASS_BEGIN}, a, b;
	size_t at = start;
	finder->text.length = end;
	a = next_word(finder, &at);
	while (at < end && !finder->has_failed) {
		b = next_word(finder, &at);
		if (b.end > b.start)
			judge(finder, &before, &a, &b);
		before = a;
		a = b;
	}
	finder->was_ended = ends_sentence(span_make(whole.at + start, end - start));
	finder->text = whole;
}

static void scan(struct finder *finder)
{
	finder->was_ended = true;
	for (size_t start = 0; start < finder->text.length;) {
		struct span rest = span_make(finder->text.at + start, finder->text.length - start);
		size_t length = span_find_char(rest, '\n');
		length = length == SIZE_MAX ? rest.length : length;
		if (length)
			scan_paragraph(finder, start, start + length);
		start += length + 1;
	}
}

static int compare(const struct dossier_damage *a, const struct dossier_damage *b)
{
	return a->range.start < b->range.start ? -1 : a->range.start > b->range.start;
}

/* Both lists are in order; the likely ones count when there is a sure one. */
static struct dossier_damage *merge(struct finder *finder, size_t *n)
{
	size_t i = 0, j = 0, total = finder->n_sure + finder->n_likely;
	struct dossier_damage *all = arena_zero(finder->document->arena, total, sizeof *all);
	if (!all)
		return NULL;
	for (*n = 0; *n < total; ++*n)
		all[*n] = j == finder->n_likely ||
					  (i < finder->n_sure &&
					   compare(&finder->sure[i], &finder->likely[j]) <= 0)
				  ? finder->sure[i++]
				  : finder->likely[j++];
	return all;
}

enum dossier_status damage_find(struct dossier_document *document, struct dossier_error *error)
{
	struct finder finder = {.document = document,
				.text = span_make(document->text, document->length)};
	scan(&finder);
	if (finder.has_failed)
		return arena_error(document->arena, error);
	bool is_tokenised = finder.n_loose_stops * 2 > finder.n_stops;
	if (!finder.n_sure || is_tokenised)
		return DOSSIER_OK;
	if (finder.n_sure * WORDS_A_PLACE < finder.n_words)
		finder.n_likely = 0; /* slips of a long transcript, not a scraper's work */
	document->damage = merge(&finder, &document->n_damage);
	return document->damage ? DOSSIER_OK : arena_error(document->arena, error);
}
