/*
 * Folding by tables of our own instead of Unicode normalisation: a name is looked for at every word
 * of every document, and a letter must cost a few instructions. Latin letters lose their accents;
 * Greek and Cyrillic letters have case; all others stand for themselves.
 *
 *   name      = word { separator word }
 *   separator = white space without a blank line | one hyphen before a word | nothing, before or
 *               after a sign
 *   word      = letters, with apostrophes and the dots of abbreviations in them | one sign
 */
#include "text/lexicon_fold.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

/* The plain letter for U+00C0..U+024F and U+1E00..U+1EFF; '.' where there is none. */
static const char latin[] = "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
			    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLl."
			    ".LlNnNnNn.NnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
			    ".B....O..DD....AE.fG...IKk.....OOo.............Uu..YyZz........."
			    ".............AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa...."
			    "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............"
			    "................";
static const char latin_more[] = "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
				 "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
				 "WwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
				 "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

static bool is_ascii_letter(uint32_t c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* Invisible or combining: no letter of its own. */
static bool is_mark(uint32_t c)
{
	return (c >= 0x300 && c <= 0x36f) || c == 0xad || (c >= 0x200b && c <= 0x200f) ||
	       c == 0x2060 || c == 0xfeff || c == 0x640 || (c >= 0x64b && c <= 0x652);
}

static bool is_apostrophe(uint32_t c)
{
	return c == '\'' || c == '`' || c == 0xb4 || (c >= 0x2b9 && c <= 0x2bf) || c == 0x2018 ||
	       c == 0x2019 || c == 0x2032 || c == 0xff07;
}

static bool is_hyphen(uint32_t c)
{
	return c == '-' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212 || c == 0xfe63 ||
	       c == 0xff0d;
}

static bool is_space(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xa0 || (c >= 0x2000 && c <= 0x200a) ||
	       c == 0x2028 || c == 0x202f || c == 0x205f || c == 0x3000;
}

static bool is_word(uint32_t c)
{
	if (c < 0x80)
		return is_ascii_letter(c) || (c >= '0' && c <= '9');
	if (c < 0xc0)
		return c == 0xaa || c == 0xb5 || c == 0xba;
	return c != 0xd7 && c != 0xf7 && !(c >= 0x2b9 && c <= 0x2bf) && !is_mark(c) &&
	       !(c >= 0x2000 && c <= 0x206f) && !(c >= 0x20a0 && c <= 0x20cf) &&
	       !(c >= 0x2100 && c <= 0x2bff) && !(c >= 0x3000 && c <= 0x303f) &&
	       !(c >= 0xfe30 && c <= 0xfe6f) && !(c >= 0xff00 && c <= 0xff0f) && c != 0xfffd;
}

/* A sign that may stand in a name: "AT&T", "Washington, D.C.". */
static bool is_sign(uint32_t c)
{
	return c == '&' || c == ',' || c == '/' || c == '(' || c == ')' || c == '!' || c == '+' ||
	       c == ':' || c == '.' || c == '@';
}

/* The character at a place, and its length; 0 at the end and for invalid bytes. */
static size_t peek(const struct fold *fold, size_t at, uint32_t *c)
{
	*c = 0;
	if (at >= fold->length)
		return 0;
	unsigned char byte = (unsigned char)fold->text[at];
	if (byte < 0x80) {
		*c = byte;
		return 1;
	}
	return utf8_decode(fold->text + at, fold->length - at, c);
}

static void put(struct fold *fold, char c)
{
	fold->cased[fold->size] = c;
	fold->key[fold->size++] = (char)(c >= 'A' && c <= 'Z' ? c | 32 : c);
}

static const char *two_letters(uint32_t c)
{
	static const struct {
		uint32_t c;
		char letters[3];
	} table[] = {{0xc6, "AE"}, {0xe6, "ae"},   {0x152, "OE"}, {0x153, "oe"},
		     {0xdf, "ss"}, {0x1e9e, "SS"}, {0xde, "Th"},  {0xfe, "th"}};
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (table[i].c == c)
			return table[i].letters;
	return NULL;
}

static uint32_t lower(uint32_t c)
{
	if (c == 0x401 || c == 0x451)
		return 0x435; /* yo is often written as ye */
	if (c >= 0x410 && c <= 0x42f)
		return c + 0x20;
	if (c >= 0x400 && c <= 0x40f)
		return c + 0x50;
	if (c >= 0x391 && c <= 0x3a9)
		return c + 0x20;
	return c;
}

/* Letters and their small forms have the same length here, which keeps cased and key in step. */
static void put_letter(struct fold *fold, uint32_t c)
{
	char plain = c < 0x80 ? (char)c : '.';
	if (c >= 0xc0 && c < 0x250)
		plain = latin[c - 0xc0];
	else if (c >= 0x1e00 && c < 0x1f00)
		plain = latin_more[c - 0x1e00];
	if (plain != '.') {
		put(fold, plain);
		return;
	}
	const char *letters = two_letters(c);
	if (letters) {
		put(fold, letters[0]);
		put(fold, letters[1]);
		return;
	}
	size_t n = utf8_encode(c == 0x401   ? 0x415
			       : c == 0x451 ? 0x435
					    : c,
			       fold->cased + fold->size);
	utf8_encode(lower(c), fold->key + fold->size);
	fold->size += n;
}

void fold_init(struct fold *fold, const char *text, size_t length, size_t at)
{
	fold->text = text;
	fold->length = length;
	fold->at = fold->end = at;
	fold->size = 0;
}

enum separator { SEPARATOR_NONE, SEPARATOR_SPACE, SEPARATOR_BREAK };

/* Over white space or one hyphen. */
static enum separator skip_separator(const struct fold *fold, size_t *at)
{
	uint32_t c;
	size_t n = peek(fold, *at, &c), breaks = 0, start = *at;
	if (n && is_hyphen(c)) {
		*at += n;
		return SEPARATOR_SPACE;
	}
	for (; n && is_space(c); n = peek(fold, *at, &c)) {
		breaks += c == '\n';
		*at += n;
	}
	if (breaks > 1)
		return SEPARATOR_BREAK;
	return *at > start ? SEPARATOR_SPACE : SEPARATOR_NONE;
}

/* An 's or 'S that ends the word at an apostrophe of n bytes. */
static bool is_possessive(const struct fold *fold, size_t at, size_t n)
{
	uint32_t c;
	size_t m = peek(fold, at + n, &c);
	if (!m || (c | 32) != 's')
		return false;
	m = peek(fold, at + n + m, &c);
	return !m || !is_word(c);
}

/* State of one word while it is read. */
struct word {
	size_t letters; /* since its start or its last dot */
	bool has_dot, last_is_small;
};

/* At a dot after letters. True when the word goes on behind it. */
static bool take_dot(struct fold *fold, struct word *word)
{
	uint32_t c;
	size_t n = peek(fold, fold->at + 1, &c);
	bool goes_on = n && is_ascii_letter(c);
	if (word->letters == 1 && (goes_on || word->has_dot)) { /* "U.S." */
		fold->end = ++fold->at;
		word->has_dot = true;
		word->letters = 0;
		return goes_on;
	}
	if (word->letters == 1 || (word->letters <= 3 && word->last_is_small))
		fold->at++; /* "John F. Kerry", "St. Louis" */
	return false;
}

/* At an apostrophe of n bytes after letters. True when the word goes on behind it; the one of
 * "Students' News" is passed over, that of "Syria's" ends the word. */
static bool take_apostrophe(struct fold *fold, size_t n)
{
	uint32_t c;
	size_t m = peek(fold, fold->at + n, &c);
	if (is_possessive(fold, fold->at, n))
		return false;
	fold->at += n;
	return m && is_word(c);
}

static void read_word(struct fold *fold)
{
	struct word word = {0};
	for (;;) {
		uint32_t c;
		size_t n = peek(fold, fold->at, &c);
		if (n && is_word(c) && fold->size <= DOSSIER_LEXICON_NAME) {
			put_letter(fold, c);
			word.letters++;
			word.last_is_small =
				fold->key[fold->size - 1] == fold->cased[fold->size - 1];
			fold->end = fold->at += n;
		} else if (n && is_mark(c)) {
			fold->end = fold->at += n;
		} else if (n && c == '.' && word.letters) {
			if (!take_dot(fold, &word))
				return;
		} else if (!n || !is_apostrophe(c) || !take_apostrophe(fold, n)) {
			return;
		}
	}
}

bool fold_next(struct fold *fold)
{
	size_t at = fold->at;
	uint32_t c;
	enum separator separator = fold->size ? skip_separator(fold, &at) : SEPARATOR_NONE;
	size_t n = peek(fold, at, &c);
	if (!n || separator == SEPARATOR_BREAK || fold->size >= DOSSIER_LEXICON_NAME)
		return false;
	if (is_apostrophe(c) && fold->size) { /* what a possessive stopped at */
		at += n;
		if (!peek(fold, at, &c) || !is_word(c))
			return false;
	}
	if (!is_word(c) && (!is_sign(c) || !fold->size))
		return false;
	if (separator == SEPARATOR_SPACE)
		put(fold, ' ');
	fold->at = at;
	if (is_word(c)) {
		read_word(fold);
	} else {
		put(fold, (char)c);
		fold->end = ++fold->at;
	}
	return fold->size <= DOSSIER_LEXICON_NAME;
}

bool fold_all(struct fold *fold)
{
	uint32_t c;
	size_t n;
	while ((n = peek(fold, fold->at, &c)) && (is_space(c) || is_apostrophe(c)))
		fold->at += n;
	while (fold_next(fold))
		;
	size_t at = fold->at;
	while ((n = peek(fold, at, &c)) && (is_space(c) || is_apostrophe(c)))
		at += n;
	return at == fold->length && fold->size && fold->size <= DOSSIER_LEXICON_NAME;
}

/* No small letter, and at least two capitals. */
bool fold_is_capitals(const char *text, size_t size)
{
	size_t n_capitals = 0;
	for (size_t i = 0; i < size;) {
		uint32_t c;
		size_t n = utf8_decode(text + i, size - i, &c);
		bool is_capital = (c >= 'A' && c <= 'Z') || lower(c) != c;
		if (!n || (!is_capital && (is_ascii_letter(c) || c >= 0x80)))
			return false;
		n_capitals += is_capital;
		i += n;
	}
	return n_capitals > 1;
}

/* Two letters between spaces: the article in "al-Assad" and its forms. */
static bool is_article(const char *text, size_t at, size_t size)
{
	return at + 3 < size && text[at + 1] >= 'a' && text[at + 1] <= 'z' && text[at + 2] == ' ';
}

bool fold_accepts(const char *text, const char *name, size_t size)
{
	bool is_start = true;
	for (size_t i = 0; i < size; i++) {
		bool is_raised = is_start && text[i] >= 'A' && text[i] <= 'Z';
		bool is_lowered = is_start && name[i] == 'A' && is_article(text, i, size);
		if (text[i] != name[i] && !is_raised && !is_lowered)
			return false;
		is_start = text[i] == ' ';
	}
	return true;
}
