/*
 * Splitting a text into the words of the extraction rules: one pass, one word of look-ahead.
 *
 *   word    = initials | letters | number | mark
 *   initials= letter "." { letter "." } [ letter ]      ("U.S.", "U.S.A", "a.m.", "J.")
 *   letters = letter { letter | apostrophe letter }
 *   number  = digit { digit | "," digit digit digit | "." digit }
 */
#include "extract/word.h"

#include "text/unicode.h"

enum glyph { GLYPH_SPACE, GLYPH_BREAK, GLYPH_LETTER, GLYPH_DIGIT, GLYPH_MARK };

struct glyph_info {
	enum glyph glyph;
	bool is_capital;
	char mark;
	uint32_t length;
};

struct splitter {
	struct span text;
	const struct wordlist *wordlist;
	struct arena *arena;
	struct word *words;
	size_t n, capacity;
};

/* Spaces, quotation marks, dashes and other signs among the code points beyond ASCII. */
static struct glyph_info classify_wide(uint32_t c)
{
	struct glyph_info info = {GLYPH_MARK, false, 0, 0};
	if (c == 0x85 || c == 0x2028 || c == 0x2029)
		info.glyph = GLYPH_BREAK;
	else if (unicode_is_space(c) || c == 0x200B || c == 0xFEFF)
		info.glyph = GLYPH_SPACE;
	else if (unicode_is_letter(c) || unicode_class(c) == UNICODE_MARK)
		info.glyph = GLYPH_LETTER;
	info.is_capital = unicode_is_upper(c);
	if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B || c == 0x2039 || c == 0x203A)
		info.mark = '\'';
	else if ((c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x300C ||
		 c == 0x300D || c == 0xFF02)
		info.mark = '"';
	else if (c >= 0x2010 && c <= 0x2015)
		info.mark = '-';
	else if (c == 0x2026)
		info.mark = '.';
	return info;
}

static struct glyph_info look(struct span text, size_t at)
{
	if (at >= text.length)
		return (struct glyph_info){GLYPH_BREAK, false, 0, 0};
	unsigned char c = (unsigned char)text.at[at];
	if (c >= 0x80) {
		size_t n = 1;
		struct glyph_info info = classify_wide(unicode_at(text, at, &n));
		info.length = (uint32_t)n;
		return info;
	}
	struct glyph_info info = {GLYPH_MARK, false, (char)c, 1};
	if (c == '\n' || c == '\r' || c == '\v' || c == '\f')
		info.glyph = GLYPH_BREAK;
	else if (c == ' ' || c == '\t')
		info.glyph = GLYPH_SPACE;
	else if (c >= '0' && c <= '9')
		info.glyph = GLYPH_DIGIT;
	else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
		info.glyph = GLYPH_LETTER;
	info.is_capital = c >= 'A' && c <= 'Z';
	return info;
}

static bool is_digit(struct span text, size_t at)
{
	return at < text.length && text.at[at] >= '0' && text.at[at] <= '9';
}

static size_t number_end(struct span text, size_t at)
{
	bool has_point = false;
	while (at < text.length) {
		if (is_digit(text, at))
			at++;
		else if (text.at[at] == ',' && !has_point && is_digit(text, at + 1) &&
			 is_digit(text, at + 2) && is_digit(text, at + 3) &&
			 !is_digit(text, at + 4))
			at += 4;
		else if (text.at[at] == '.' && !has_point && is_digit(text, at + 1)) {
			has_point = true;
			at++;
		} else
			break;
	}
	return at;
}

/* The end of "U.S." and the like when it begins at a single letter, else at itself. */
static size_t initials_end(struct span text, size_t at)
{
	size_t end = at, n = 0;
	for (;;) {
		struct glyph_info letter = look(text, end);
		if (letter.glyph != GLYPH_LETTER)
			break;
		size_t dot = end + letter.length;
		if (dot >= text.length || text.at[dot] != '.')
			break;
		if (n == 0 && !letter.is_capital && look(text, dot + 1).glyph != GLYPH_LETTER)
			return at; /* "a." is the end of a sentence */
		end = dot + 1;
		n++;
	}
	if (n == 1 && look(text, end).glyph == GLYPH_LETTER)
		return at; /* "a.word": a domain name or a missing space */
	if (n > 1 && look(text, end).glyph == GLYPH_LETTER) {
		struct glyph_info last = look(text, end);
		if (look(text, end + last.length).glyph == GLYPH_LETTER)
			return at;
		end += last.length; /* "U.S.A" */
	}
	return end;
}

static bool is_apostrophe(struct glyph_info info)
{
	return info.mark == '\'' && info.glyph == GLYPH_MARK;
}

/* "'s" and the end of its word are one word: is that what begins at the apostrophe? */
static bool is_possessive(struct span text, size_t at)
{
	struct glyph_info mark = look(text, at);
	if (!is_apostrophe(mark))
		return false;
	size_t s = at + mark.length;
	if (s >= text.length || (text.at[s] != 's' && text.at[s] != 'S'))
		return false;
	enum glyph after = look(text, s + 1).glyph;
	return after != GLYPH_LETTER && after != GLYPH_DIGIT;
}

static void letters_end(struct span text, struct word *word)
{
	size_t at = word->start;
	bool has_small = false, starts_capital = look(text, at).is_capital;
	uint32_t letters = 0;
	for (;;) {
		struct glyph_info info = look(text, at);
		if (info.glyph == GLYPH_LETTER) {
			has_small = has_small || !info.is_capital;
			letters++;
		} else if (!is_apostrophe(info) || is_possessive(text, at) ||
			   look(text, at + info.length).glyph != GLYPH_LETTER)
			break;
		at += info.length;
	}
	word->end = (uint32_t)at;
	word->letters = (uint8_t)(letters < 255 ? letters : 255);
	word->shape = !starts_capital ? WORD_LOWER : has_small ? WORD_CAPITAL : WORD_UPPER;
}

static void take_letters(struct splitter *s, struct word *word)
{
	size_t end = initials_end(s->text, word->start);
	letters_end(s->text, word);
	if (end > word->end) {
		word->end = (uint32_t)end;
		word->shape = look(s->text, word->start).is_capital ? WORD_UPPER : WORD_LOWER;
		word->letters =
			(uint8_t)((end - word->start) / 2 < 255 ? (end - word->start) / 2 : 255);
	}
	struct span form = span_make(s->text.at + word->start, word->end - word->start);
	struct wordlist_entry known = wordlist_find(s->wordlist, form);
	word->classes = known.classes;
	word->value = known.value;
	if ((known.classes & W_ABBREVIATION) && word->end < s->text.length &&
	    s->text.at[word->end] == '.')
		word->end++;
}

static void take_number(struct splitter *s, struct word *word)
{
	word->shape = WORD_NUMBER;
	word->end = (uint32_t)number_end(s->text, word->start);
	int64_t value = 0;
	for (size_t i = word->start; i < word->end && s->text.at[i] != '.'; i++)
		if (s->text.at[i] != ',' && value < INT32_MAX / 10)
			value = value * 10 + (s->text.at[i] - '0');
	word->value = (int32_t)value;
}

/* Fill the word that begins at word->start; its glyph is known not to be space. */
static void take(struct splitter *s, struct word *word, struct glyph_info info)
{
	if (info.glyph == GLYPH_LETTER)
		take_letters(s, word);
	else if (info.glyph == GLYPH_DIGIT)
		take_number(s, word);
	else {
		word->shape = WORD_MARK;
		word->mark = info.mark;
		word->end = word->start + info.length;
		if (is_possessive(s->text, word->start) && word->is_glued) {
			word->shape = WORD_LOWER;
			word->mark = 0;
			word->end++;
			word->letters = 1;
		}
	}
}

enum dossier_status words_split(struct word **out, size_t *n, struct span text,
				const struct wordlist *wordlist, struct arena *arena,
				struct dossier_error *error)
{
	struct splitter s = {.text = text, .wordlist = wordlist, .arena = arena};
	bool is_glued = false, is_first = true;
	for (size_t at = 0; at < text.length;) {
		struct glyph_info info = look(text, at);
		if (info.glyph == GLYPH_SPACE || info.glyph == GLYPH_BREAK) {
			is_glued = false;
			is_first = is_first || info.glyph == GLYPH_BREAK;
			at += info.length;
			continue;
		}
		struct word *word = ARENA_PUSH(arena, s.words, s.n, s.capacity);
		if (!word)
			return arena_error(arena, error);
		word->start = (uint32_t)at;
		word->token = DOSSIER_NONE;
		word->is_glued = is_glued;
		word->is_first = is_first;
		take(&s, word, info);
		at = word->end;
		is_glued = true;
		is_first = false;
	}
	*out = s.words;
	*n = s.n;
	return DOSSIER_OK;
}
