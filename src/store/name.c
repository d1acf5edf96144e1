/*
 * Works on the key of the text floor: folded, without accents, hyphens and apostrophes as - and '.
 *
 * Folding follows how names from Arabic, Cyrillic and Persian are spelt in English, German and
 * French news: which letters vary for one sound. It is a chain of replacements on one word, longest
 * first; then letters that stand twice count once. Vowels of one word count as equal (a e, o u, i
 * y) only from five letters on: Jan and Jen are two people, Mohamed and Muhammad one.
 */
#include "store/name.h"

#include "store/given.h"
#include "text/unicode.h"

/* The key without a possessive ending and without "the ". */
static struct span trim(struct span key)
{
	if (span_ends(key, SPAN("'s")))
		key.length -= 2;
	else if (span_ends(key, SPAN("s'")))
		key.length -= 1;
	if (span_starts(key, SPAN("the ")) && key.length > 4)
		key = span_make(key.at + 4, key.length - 4);
	return key;
}

static bool is_dropped(char c)
{
	return c == '.' || c == '\'' || c == ',' || c == '"' || c == '(' || c == ')';
}

void name_norm(struct span name, struct buffer *out)
{
	struct buffer folded;
	buffer_init(&folded, out->limit);
	unicode_key(span_trim(name), &folded);
	struct span key = trim(buffer_all(&folded));
	size_t begin = out->length;
	for (size_t i = 0; i < key.length; i++) {
		char c = key.at[i];
		if (is_dropped(c))
			continue;
		c = c == '-' || c == '_' ? ' ' : c;
		if (c == ' ' && (out->length == begin || out->at[out->length - 1] == ' '))
			continue;
		buffer_char(out, c);
	}
	while (!out->failure && out->length > begin && out->at[out->length - 1] == ' ')
		out->at[--out->length] = '\0';
	if (out->length == begin)
		buffer_span(out, buffer_all(&folded));
	if (folded.failure)
		out->failure = folded.failure;
	buffer_release(&folded);
}

struct spelling {
	const char *from, *to;
};

/* Longest first among those that begin alike. */
static const struct spelling spellings[] = {
	{"tsch", "ch"}, {"dsch", "j"}, {"sch", "sh"}, {"tch", "ch"}, {"dj", "j"}, {"dzh", "j"},
	{"zh", "j"},    {"kh", "h"},   {"gh", "g"},   {"dh", "d"},   {"ph", "f"}, {"ck", "k"},
	{"ey", "i"},    {"ei", "i"},   {"ej", "i"},   {"ay", "i"},   {"ai", "i"}, {"aj", "i"},
	{"iy", "i"},    {"ij", "i"},   {"yi", "i"},   {"ii", "i"},   {"yy", "i"}, {"ie", "i"},
	{"ee", "i"},    {"ou", "u"},   {"oo", "u"},   {"w", "v"},    {"q", "k"},  {"y", "i"},
	{"x", "ks"},
};

static const struct spelling *spelling_at(struct span word, size_t at)
{
	struct span rest = span_make(word.at + at, word.length - at);
	for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
		if (span_starts(rest, span_of(spellings[i].from)))
			return &spellings[i];
	return NULL;
}

static char vowel(char c)
{
	return c == 'e' ? 'a' : c == 'o' ? 'u' : c;
}

static void fold_char(struct buffer *out, size_t begin, char c, bool is_long)
{
	c = is_long ? vowel(c) : c;
	bool is_digit = c >= '0' && c <= '9';
	if (out->failure || (!is_digit && out->length > begin && out->at[out->length - 1] == c))
		return;
	buffer_char(out, c);
}

static void fold_word(struct span word, struct buffer *out)
{
	size_t begin = out->length;
	word = given_name(word);
	bool is_long = word.length >= 5;
	for (size_t at = 0; at < word.length;) {
		const struct spelling *spelling = spelling_at(word, at);
		const char *to = spelling ? spelling->to : NULL;
		for (; to && *to; to++)
			fold_char(out, begin, *to, is_long);
		if (!to)
			fold_char(out, begin, word.at[at], is_long);
		at += spelling ? strlen(spelling->from) : 1;
	}
}

static bool is_article(struct span word)
{
	return span_equal(word, SPAN("al")) || span_equal(word, SPAN("el"));
}

static void each_word(struct span norm, struct buffer *out,
		      void (*add)(struct span, struct buffer *))
{
	struct span rest = norm, word;
	size_t begin = out->length;
	while (span_split(&rest, ' ', &word)) {
		if (is_article(word) && norm.length > word.length)
			continue;
		if (out->length > begin)
			buffer_char(out, ' ');
		add(word, out);
	}
}

void name_fold(struct span norm, struct buffer *out)
{
	each_word(norm, out, fold_word);
}

static void same_word(struct span word, struct buffer *out)
{
	buffer_span(out, word);
}

void name_without_article(struct span norm, struct buffer *out)
{
	each_word(norm, out, same_word);
}

size_t name_words(struct span norm)
{
	size_t n = norm.length != 0;
	for (size_t i = 0; i < norm.length; i++)
		n += norm.at[i] == ' ';
	return n;
}
