/*
 * A lexicon from inside: its entries and the index over their names.
 *
 * The index is a hash table over folded names and over every run of words that a longer name
 * begins with, so that the longest match is found by reading on while the table says that a longer
 * name may follow.
 *
 *   slot    one folded name or beginning of names; open addressing, linear probing, hash 0 is free
 *   form    one way of writing a folded name ("US", "us"), and what it may stand for: a run of
 * refs. A slot with one form has it at `form`. A slot with several has the union of their refs
 *           there, and the forms behind it.
 *   ref     an entry, and which of its aliases
 *
 * Immutable once made, and plain data, so that the built-in lexicon is a constant.
 */
#ifndef TEXT_LEXICON_H
#define TEXT_LEXICON_H

#include "dossier/lexicon.h"

struct arena;

struct lexicon_slot {
	uint64_t hash;
	uint32_t form;
	uint16_t n_forms;    /* 0: only the beginning of names */
	uint16_t has_longer; /* some name goes on behind it */
};

struct lexicon_form {
	const char *key, *cased; /* folded; size bytes each */
	uint32_t size;
	uint32_t ref, n_refs;
};

/* A change to an entry that was not there when it was read. */
struct lexicon_patch {
	enum dossier_lexicon_change change;
	struct dossier_lexicon_entry entry;
};

struct dossier_lexicon {
	const struct dossier_lexicon_entry *entries;
	size_t n_entries;
	const struct lexicon_patch *patches;
	size_t n_patches;
	const uint32_t *by_id; /* entries in byte order of their ids */
	const struct lexicon_slot *slots;
	size_t n_slots; /* a power of two */
	const struct lexicon_form *forms;
	size_t n_forms;
	const uint32_t *ref_entries, *ref_aliases;
	size_t n_refs;
	struct arena *arena; /* holds all of it; NULL for the built-in lexicon */
};

/* Never 0. */
uint64_t lexicon_hash(const char *key, size_t size);

/* Fill the index of a lexicon whose entries are there, in its arena. */
enum dossier_status lexicon_index(struct dossier_lexicon *lexicon,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
