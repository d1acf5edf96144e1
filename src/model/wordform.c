/* An open-addressing table from the hash of a form to its type; forms with equal 64-bit hashes are
 * taken for the same. */
#include "model/wordform.h"

#include "base/error.h"
#include "base/utf8.h"
#include "text/unicode.h"

#define CHECK_EVERY 4096

size_t wordform_key(struct span form, char out[WORDFORM_KEY])
{
	size_t n = 0;
	for (size_t i = 0; i < form.length && n < WORDFORM_KEY; i++) {
		unsigned char c = (unsigned char)form.at[i];
		bool is_apostrophe = c == 0xe2 && i + 2 < form.length && form.at[i + 1] == '\x80' &&
				     (form.at[i + 2] == '\x99' || form.at[i + 2] == '\x98');
		out[n++] = c >= '0' && c <= '9' ? '0' : is_apostrophe ? '\'' : (char)c;
		i += is_apostrophe ? 2 : 0;
	}
	if (n == WORDFORM_KEY) /* not inside a character */
		while (n && ((unsigned char)out[n - 1] & 0xc0) == 0x80)
			n--;
	if (n == WORDFORM_KEY - 1 || (n && (unsigned char)out[n - 1] >= 0xc0))
		n -= n && (unsigned char)out[n - 1] >= 0xc0;
	return n;
}

size_t wordform_lower(struct span key, char out[WORDFORM_KEY])
{
	size_t n = 0, length;
	for (size_t i = 0; i < key.length; i += length) {
		char bytes[4];
		uint32_t c = unicode_at(key, i, &length);
		if (c < 128) {
			if (n == WORDFORM_KEY)
				break;
			out[n++] = (char)unicode_lower(c);
			continue;
		}
		size_t more = utf8_encode(unicode_lower(c), bytes);
		if (n + more > WORDFORM_KEY)
			break;
		memcpy(out + n, bytes, more);
		n += more;
	}
	return n;
}

static char shape_of(uint32_t c)
{
	switch (unicode_class(c)) {
	case UNICODE_UPPER:
		return 'X';
	case UNICODE_LOWER:
		return 'x';
	case UNICODE_LETTER:
	case UNICODE_MARK:
		return 'l';
	case UNICODE_DIGIT:
	case UNICODE_NUMBER:
		return '0';
	default:
		return c < 128 ? (char)c : '-';
	}
}

/* The shape with runs of the same cut to two, and the flags. */
static void look(struct wordform *form, struct span key)
{
	char shape[WORDFORM_KEY], last = 0;
	size_t n = 0, length, run = 0, letters = 0, uppers = 0, digits = 0, marks = 0;
	bool is_mixed = false;
	for (size_t i = 0; i < key.length; i += length) {
		char s = shape_of(unicode_at(key, i, &length));
		letters += s == 'X' || s == 'x' || s == 'l';
		uppers += s == 'X';
		digits += s == '0';
		marks += s != 'X' && s != 'x' && s != 'l' && s != '0';
		is_mixed = is_mixed || (last == 'x' && s == 'X');
		run = s == last ? run + 1 : 1;
		if (run <= 2 && n < WORDFORM_KEY)
			shape[n++] = s;
		last = s;
	}
	form->shape = span_hash(span_make(shape, n));
	form->flags = (n && shape[0] == 'X' ? WORDFORM_CAPITAL : 0u) |
		      (uppers > 1 && uppers == letters ? WORDFORM_UPPER : 0u) |
		      (digits ? WORDFORM_DIGIT : 0u) | (digits && !letters ? WORDFORM_NUMBER : 0u) |
		      (!digits && !letters ? WORDFORM_MARK : 0u) |
		      (is_mixed || (letters && marks) ? WORDFORM_MIXED : 0u) |
		      (letters ? WORDFORM_LETTER : 0u) |
		      (letters && last == '.' ? WORDFORM_STOP : 0u);
}

static bool is_boundary(struct span text, size_t at)
{
	return at == text.length || ((unsigned char)text.at[at] & 0xc0) != 0x80;
}

static void affixes(struct wordform *form, struct span lower)
{
	size_t front = 0, back = lower.length;
	for (size_t i = 0; i < WORDFORM_AFFIXES && front < lower.length; i++) {
		do
			front++;
		while (!is_boundary(lower, front));
		do
			back--;
		while (back && !is_boundary(lower, back));
		form->prefix[i] = span_hash(span_make(lower.at, front));
		form->suffix[i] = span_hash(span_make(lower.at + back, lower.length - back));
	}
}

static void fill(struct wordform *form, struct span key, const struct wordtable *table)
{
	char lower[WORDFORM_KEY];
	size_t n = wordform_lower(key, lower);
	memset(form, 0, sizeof *form);
	form->form = span_hash(key);
	form->lower = span_hash(span_make(lower, n));
	form->lower_known = wordtable_find(table, form->lower);
	form->known = wordtable_find(table, form->form);
	if (!form->known.frequency)
		form->known = form->lower_known;
	affixes(form, span_make(lower, n));
	look(form, key);
}

struct interning {
	struct wordforms *out;
	uint64_t *hashes; /* of slots */
	uint32_t *slots;  /* type + 1, 0 is free */
	size_t mask, capacity;
	struct arena *arena;
};

static bool widen(struct interning *table)
{
	size_t mask = table->mask * 2 + 1;
	uint64_t *hashes = arena_zero(table->arena, mask + 1, sizeof *hashes);
	uint32_t *slots = arena_zero(table->arena, mask + 1, sizeof *slots);
	if (!hashes || !slots)
		return false;
	for (size_t i = 0; i <= table->mask; i++) {
		size_t at = table->hashes[i] & mask;
		if (!table->slots[i])
			continue;
		while (slots[at])
			at = (at + 1) & mask;
		slots[at] = table->slots[i];
		hashes[at] = table->hashes[i];
	}
	table->hashes = hashes;
	table->slots = slots;
	table->mask = mask;
	return true;
}

/* The type of the form, or 0 without memory. */
static uint32_t intern(struct interning *table, struct span form, const struct wordtable *words)
{
	char key[WORDFORM_KEY];
	size_t n = wordform_key(form, key);
	uint64_t hash = span_hash(span_make(key, n));
	size_t at = hash & table->mask;
	for (; table->slots[at]; at = (at + 1) & table->mask)
		if (table->hashes[at] == hash)
			return table->slots[at] - 1;
	struct wordform *added =
		ARENA_PUSH(table->arena, table->out->items, table->out->n, table->capacity);
	if (!added)
		return 0;
	fill(added, span_make(key, n), words);
	table->slots[at] = (uint32_t)table->out->n;
	table->hashes[at] = hash;
	uint32_t type = (uint32_t)table->out->n - 1;
	return table->out->n * 2 < table->mask || widen(table) ? type : 0;
}

enum dossier_status wordforms_make(struct wordforms *out, const struct dossier_token *tokens,
				   size_t n, const struct wordtable *table, struct arena *arena,
				   const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct interning interning = {.out = out, .mask = 1023, .arena = arena};
	*out = (struct wordforms){.of_token = arena_zero(arena, n + 1, sizeof *out->of_token)};
	interning.hashes = arena_zero(arena, 1024, sizeof *interning.hashes);
	interning.slots = arena_zero(arena, 1024, sizeof *interning.slots);
	struct wordform *outside = ARENA_PUSH(arena, out->items, out->n, interning.capacity);
	if (!out->of_token || !interning.hashes || !interning.slots || !outside)
		return arena_error(arena, error);
	for (size_t i = 0; i < n; i++) {
		out->of_token[i] = intern(&interning, span_of(tokens[i].form), table);
		if (!out->of_token[i])
			return arena_error(arena, error);
		if (i % CHECK_EVERY == 0 && cancel && cancel->is_set)
			return error_interrupted(error);
	}
	return DOSSIER_OK;
}
