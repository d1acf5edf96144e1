/*
 * Prose is told by what it is full of: the little words of grammar, and the full stop. A long
 * block is prose without them (other languages); a short one needs both, or leads into a quotation
 * ("Lavrov said,").
 */
#include "read/trait.h"

#include <string.h>

#include "read/white.h"
#include "text/unicode.h"

static bool is_quote(uint32_t c)
{
	return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e || c == 0xab || c == 0xbb;
}

bool trait_is_capital(struct span word)
{
	for (size_t at = 0, n; at < word.length; at += n) {
		uint32_t c = unicode_at(word, at, &n);
		if (unicode_is_word(c))
			return unicode_is_upper(c);
	}
	return false;
}

static bool has_word(struct span word)
{
	for (size_t at = 0, n; at < word.length; at += n)
		if (unicode_is_word(unicode_at(word, at, &n)))
			return true;
	return false;
}

/* "al", "de", "bin": small words inside personal names. */
static bool is_particle(struct span word)
{
	static const char particles[] =
		" de da dos del della di du van von der den el al bin ibn ben "
		"la le ter abu ul al- el- e y ";
	char padded[12] = " ";
	if (!word.length || word.length > 8)
		return false;
	memcpy(padded + 1, word.at, word.length);
	padded[word.length + 1] = ' ';
	return span_find(SPAN(particles), span_make(padded, word.length + 2)) != SIZE_MAX;
}

/* How many words at the front make a personal name: two to five, capitals and particles. */
static uint32_t name_words(struct span text)
{
	struct span rest = text, word;
	uint32_t n = 0, capitals = 0, last = 0;
	while (n < 6 && span_split(&rest, ' ', &word)) {
		bool is_last = word.length && strchr(",.:;|)", word.at[word.length - 1]) &&
			       word.length > 2;
		bool is_name = trait_is_capital(word);
		if (!is_name && !(n && is_particle(word)))
			break;
		n++;
		if (is_name) {
			capitals++;
			last = n;
		}
		if (is_last)
			break;
	}
	return capitals >= 2 && last <= 5 ? last : 0;
}

static char end_mark(struct span text)
{
	size_t at = text.length;
	while (at) {
		uint32_t c = unicode_before(text, at);
		size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
		if (!is_quote(c) && c != '\'' && c != 0x2019 && c != ')' && c != ']')
			break;
		at -= n < at ? n : at;
	}
	uint32_t c = unicode_before(text, at);
	if (c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xff01 ||
	    c == 0xff1f || c == 0x61f || c == 0x964)
		return '.';
	return c == ',' || c == ':' || c == ';' ? (char)c : '\0';
}

static bool is_one_of(struct span text, const char *const *list)
{
	for (; *list; list++)
		if (span_equal_nocase(text, span_of(*list)))
			return true;
	return false;
}

/* "(left)", "(R)", "(L, front)", "(2nd L)": what stands in brackets at at. */
static bool is_position(struct span inside)
{
	static const char *const places[] = {
		"l",      "r",      "c",     "left", "right",  "center", "centre", "pictured",
		"top",    "bottom", "front", "back", "middle", "2nd",    "3rd",    "4th",
		"second", "third",  "far",   "from", "above",  "below",  "rear",   NULL};
	struct span rest = inside, word;
	bool any = false;
	if (inside.length == 1 && inside.at[0] != 'L' && inside.at[0] != 'R' && inside.at[0] != 'C')
		return false; /* "(c)" of a list */
	while (span_split(&rest, ' ', &word)) {
		while (word.length && strchr(",-/", word.at[word.length - 1]))
			word.length--;
		if (!is_one_of(word, places))
			return false;
		any = true;
	}
	return any;
}

static bool find_position(struct span text)
{
	for (size_t at = 1; at < text.length; at++) {
		if (text.at[at] != '(')
			continue;
		size_t left = text.length - at - 1;
		struct span rest = span_make(text.at + at + 1, left < 24 ? left : 24);
		size_t length = span_find_char(rest, ')');
		if (length != SIZE_MAX && is_position(span_make(rest.at, length)))
			return true;
	}
	return span_find(text, SPAN(", left, ")) != SIZE_MAX ||
	       span_find(text, SPAN(", right, ")) != SIZE_MAX ||
	       span_find(text, SPAN(", center, ")) != SIZE_MAX ||
	       span_find(text, SPAN(", centre, ")) != SIZE_MAX;
}

/* "Karim Aliyev/Newswire": a name and, behind a slash, who sells the picture. */
static bool is_photographer(struct span inside)
{
	size_t slash = span_find_char(inside, '/');
	if (slash == SIZE_MAX || slash + 1 >= inside.length || inside.length > 60)
		return false;
	struct span seller = span_make(inside.at + slash + 1, inside.length - slash - 1);
	return name_words(span_make(inside.at, slash)) && trait_is_capital(seller);
}

/* Does the block end in brackets that hold an agency: "(AFP)", "[Omar Sanadiki/Reuters]"? */
static bool find_credit_end(const struct phrasebook *phrasebook, struct span text)
{
	if (text.length && text.at[text.length - 1] == '.')
		text.length--;
	if (!text.length || (text.at[text.length - 1] != ')' && text.at[text.length - 1] != ']'))
		return false;
	char open = text.at[text.length - 1] == ')' ? '(' : '[';
	size_t at = text.length - 1;
	while (at && text.at[at] != open && text.length - at < 100)
		at--;
	if (text.at[at] != open)
		return false;
	struct key key;
	struct span inside = span_make(text.at + at + 1, text.length - at - 2);
	key_make(&key, inside);
	bool has_agency = is_photographer(inside);
	for (size_t i = 0; i < key.n_words && key.n_words <= 12; i++) {
		struct span word =
			span_make(key.text + key.start[i], (size_t)(key.end[i] - key.start[i]));
		has_agency |= phrasebook_classes(phrasebook, word) & WORD_AGENCY &&
			      !span_equal(word, SPAN("via")) && !span_equal(word, SPAN("press"));
	}
	return has_agency;
}

static void count_words(struct trait *trait, const struct phrasebook *phrasebook,
			const struct key *key)
{
	for (size_t i = 0; i < key->n_words; i++) {
		struct span word =
			span_make(key->text + key->start[i], (size_t)(key->end[i] - key->start[i]));
		unsigned classes = phrasebook_classes(phrasebook, word);
		trait->n_function += !!(classes & WORD_FUNCTION);
		trait->n_web += !!(classes & WORD_WEB);
		trait->n_you += !!(classes & WORD_YOU);
		trait->n_stamp += !!(classes & WORD_STAMP);
		trait->n_speech += !!(classes & WORD_SPEECH);
		trait->n_agency += !!(classes & WORD_AGENCY);
		if (classes & WORD_ROLE && trait->role == UINT32_MAX)
			trait->role = (uint32_t)i;
	}
}

static void count_shapes(struct trait *trait)
{
	struct span rest = trait->text, word;
	uint32_t n_unspaced = 0;
	while (span_split(&rest, ' ', &word)) {
		if (!has_word(word))
			continue;
		trait->n_words++;
		trait->n_capital += trait_is_capital(word);
	}
	for (size_t at = 0, n; at < trait->text.length; at += n) {
		uint32_t c = unicode_at(trait->text, at, &n);
		trait->has_quote |= is_quote(c);
		trait->has_digit |= c >= '0' && c <= '9';
		trait->n_brackets += c == '<' || c == '>';
		trait->has_separator |= c == '|' || c == 0x2022 || c == 0xb7;
		n_unspaced += (c >= 0x3040 && c < 0xa000) || (c >= 0xe00 && c < 0xe80);
	}
	if (n_unspaced > trait->n_words) /* written without spaces: two letters are a word */
		trait->n_words += n_unspaced / 2;
}

static bool is_address(struct span text)
{
	bool is_lone = span_find_char(text, ' ') == SIZE_MAX;
	return is_lone &&
	       (span_starts(text, SPAN("http://")) || span_starts(text, SPAN("https://")) ||
		span_starts(text, SPAN("www.")) ||
		(span_find_char(text, '@') != SIZE_MAX && span_find_char(text, '.') != SIZE_MAX));
}

static bool is_prose(const struct trait *trait)
{
	bool is_full_of_grammar = trait->n_function * 6 >= trait->n_words;
	bool is_capitalised = trait->n_capital * 2 >= trait->n_words;
	if (trait->n_words >= 45)
		return true;
	if (!trait->last && is_capitalised) /* a long headline */
		return false;
	if (trait->n_words >= 30)
		return true;
	if (trait->n_words >= 18 && is_full_of_grammar)
		return true;
	if (trait->last == '.' && trait->n_words >= 10)
		return true;
	if (trait->last == '.' && trait->n_words >= 4 && trait->n_function)
		return true;
	if (trait->starts_quote && trait->last && trait->n_words >= 3)
		return true;
	return (trait->last == ',' || trait->last == ':') && trait->n_speech && trait->n_words >= 2;
}

static void judge(struct trait *trait, const struct phrasebook *phrasebook, const struct key *key)
{
	size_t n;
	uint32_t first = unicode_at(trait->text, 0, &n);
	trait->starts_lower = unicode_is_lower(first);
	trait->starts_quote = is_quote(first);
	trait->starts_bullet = first == '*' || first == '-' || first == 0x2022 || first == 0x2013 ||
			       first == 0x2014 || first == 0x25cf || first == 0x25aa;
	trait->last = end_mark(trait->text);
	trait->is_quoted = is_quote(unicode_before(trait->text, trait->text.length));
	trait->n_name = name_words(trait->text);
	trait->has_position = find_position(trait->text);
	trait->has_credit_end = find_credit_end(phrasebook, trait->text);
	trait->is_address = is_address(trait->text);
	trait->is_prose = is_prose(trait);
	trait->is_stamp = trait->has_digit && key->n_words <= 20 &&
			  trait->n_stamp == key->n_words && key->n_words > 1 && !key->is_cut;
}

void trait_make(struct trait *trait, const struct phrasebook *phrasebook, struct span text)
{
	struct key key;
	*trait = (struct trait){.role = UINT32_MAX, .text = text};
	key_make(&key, text);
	trait->leavings = phrasebook_match(phrasebook, &key);
	count_words(trait, phrasebook, &key);
	count_shapes(trait);
	judge(trait, phrasebook, &key);
}
