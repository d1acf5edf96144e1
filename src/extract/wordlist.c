/*
 * The vocabulary as a hash table: open addressing over a power of two, linear probing, at most half
 * full. Keys are lower case, zero-padded to WORDLIST_LONGEST bytes, so that two are compared
 * as blocks.
 */
#include "extract/wordlist.h"

#include "base/error.h"
#include "base/mem.h"

struct slot {
	char key[WORDLIST_LONGEST];
	struct wordlist_entry entry;
	bool is_used;
};

struct wordlist {
	size_t mask;
	struct slot *slots;
};

/* Lower case, plain apostrophes; 0 when it is longer than any word in the table. */
static size_t fold(struct span word, char key[WORDLIST_LONGEST])
{
	size_t n = 0;
	memset(key, 0, WORDLIST_LONGEST);
	for (size_t i = 0; i < word.length; i++) {
		unsigned char c = (unsigned char)word.at[i];
		if (n == WORDLIST_LONGEST)
			return 0;
		if (c >= 'A' && c <= 'Z')
			c = (unsigned char)(c + 32);
		if (c == 0xE2 && i + 2 < word.length && (unsigned char)word.at[i + 1] == 0x80 &&
		    (unsigned char)word.at[i + 2] == 0x99) {
			c = '\'';
			i += 2;
		}
		key[n++] = (char)c;
	}
	return n;
}

static struct slot *probe(const struct wordlist *v, const char key[WORDLIST_LONGEST], size_t n)
{
	size_t i = (size_t)span_hash(span_make(key, n)) & v->mask;
	while (v->slots[i].is_used && memcmp(v->slots[i].key, key, WORDLIST_LONGEST) != 0)
		i = (i + 1) & v->mask;
	return &v->slots[i];
}

static void put(struct wordlist *v, struct span word, uint64_t classes, int32_t value)
{
	char key[WORDLIST_LONGEST];
	size_t n = fold(word, key);
	if (!n)
		return;
	struct slot *slot = probe(v, key, n);
	memcpy(slot->key, key, sizeof key);
	slot->is_used = true;
	slot->entry.classes |= classes;
	if (value)
		slot->entry.value = value;
}

static void put_list(struct wordlist *v, const struct wordlist_list *list)
{
	struct span rest = span_of(list->words), item;
	while (span_split(&rest, ' ', &item)) {
		size_t equals = span_find_char(item, '=');
		int64_t number = 0;
		int32_t value = list->value;
		if (equals != SIZE_MAX) {
			bool is_negative = item.at[equals + 1] == '-';
			size_t from = equals + 1 + is_negative;
			if (span_integer(span_make(item.at + from, item.length - from), &number))
				value = (int32_t)(is_negative ? -number : number);
			item.length = equals;
		}
		put(v, item, list->classes, value);
	}
}

static size_t count_words(void)
{
	size_t n = 0;
	for (const struct wordlist_list *list = wordlist_lists; list->words; list++) {
		n++;
		for (const char *c = list->words; *c; c++)
			n += *c == ' ';
	}
	return n;
}

enum dossier_status wordlist_new(struct wordlist **out, struct dossier_error *error)
{
	struct wordlist *v = mem_zero(sizeof *v);
	size_t size = 64;
	while (size < 2 * count_words())
		size *= 2;
	if (v)
		v->slots = mem_array(size, sizeof *v->slots);
	if (!v || !v->slots) {
		wordlist_free(v);
		return error_memory(error);
	}
	v->mask = size - 1;
	for (const struct wordlist_list *list = wordlist_lists; list->words; list++)
		put_list(v, list);
	*out = v;
	return DOSSIER_OK;
}

struct wordlist_entry wordlist_find(const struct wordlist *v, struct span word)
{
	char key[WORDLIST_LONGEST];
	size_t n = fold(word, key);
	if (!n)
		return (struct wordlist_entry){0, 0};
	return probe(v, key, n)->entry;
}

void wordlist_free(struct wordlist *v)
{
	if (!v)
		return;
	mem_free(v->slots);
	mem_free(v);
}
