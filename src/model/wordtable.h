/*
 * What is known of word types from much raw text: classes of words that stand in like contexts,
 * how often the word is capitalised inside sentences, which tags it takes.
 *
 * The section: u32 log2 of the number of slots, u32 number of classes in tags, then slots of 16
 * bytes, found by linear probing from the low bits of the hash of the form; a slot whose frequency
 * is 0 is free:
 *
 *   u32 check (high half of the hash), u16 syntax, u16 coarse, u16 topic, u16 tags, u8 capital,
 *   u8 frequency, u16 0
 */
#ifndef MODEL_WORDTABLE_H
#define MODEL_WORDTABLE_H

#include "base/span.h"
#include "dossier/error.h"

struct wordtable_entry {
	uint16_t syntax;   /* class by the neighbours left and right, fine */
	uint16_t coarse;   /* the same, coarse */
	uint16_t topic;    /* class by what stands anywhere near */
	uint16_t tags;     /* set of tags that the word was given in raw text, 0: none known */
	uint8_t capital;   /* 1..9: share of capitalised uses away from sentence starts; 0: not seen
			    */
	uint8_t frequency; /* 1 + log2 of the count; 0: word not known */
};

struct wordtable {
	struct span bytes; /* of the slots */
	uint32_t mask;
};

/* Borrows the section. An empty section gives a table that knows no word. */
enum dossier_status wordtable_open(struct wordtable *out, struct span section,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;
/* hash is span_hash() of the form; all zero when the word is not known. */
struct wordtable_entry wordtable_find(const struct wordtable *table, uint64_t hash);

#endif
