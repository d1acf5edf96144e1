/*
 * The dependency parser: for each word of a sentence its head and its relation.
 *
 * A graph-based parser in the manner of Dozat and Manning (2017) on a small encoder: a word is the
 * sum of vectors of its form, its endings, its beginning and its shape; three layers of simple
 * recurrent units (Lei et al. 2018) read the sentence in both directions; a biaffine function
 * scores each word as the head of each other, the best tree is taken (tree.h), and a small layer
 * names the relation. No tags are read, so the parser does not wait for the tagger.
 *
 * The section, all little-endian, every block at a multiple of 64 bytes of the section:
 *
 *   u32 magic "DEPS", u32 version 1, u32 width, u32 layers, u32 arc, u32 label, u32 n_labels,
 *   u32 log2 of word slots, u32 rows[5] of the tables: words, endings of 2, 3 and 4 characters,
 *   beginnings of 3; u32 shapes (rows of the sixth table)
 *   labels        char[16] each, NUL-padded
 *   word slots    u32 check (high half of the hash of the lower-case form), u32 row + 1 (0: free);
 *                 linear probing from the low bits; the last row of words stands for unknown ones
 *   tables        per table: f32 scale per row, then i8[rows][width]
 *   per layer     per direction: W f32[width][3 * width / 2], v f32[width], b f32[width]
 *   root          f32[width]
 *   Wd, bd        f32[width][arc], f32[arc]        the word as one that has a head
 *   Wh, bh        f32[width][arc], f32[arc]        ... as a head
 *   U, u          f32[arc][arc], f32[arc]
 *   Wl, Wm, bl    f32[width][label] twice, f32[label]    the word, its head
 *   V, c          f32[label][L], f32[L], L = n_labels rounded up to 16
 */
#ifndef MODEL_PARSER_H
#define MODEL_PARSER_H

#include "base/arena.h"
#include "dossier/annotation.h"
#include "dossier/cancel.h"
#include "model/wordform.h"

struct parser;

#define PARSER_MAGIC 0x53504544u /* "DEPS" */
#define PARSER_TABLES 6

/* The rows of a word in all tables but the first, n_rows[] long each; out[0] is left alone. */
void parser_rows(const struct wordform *form, const size_t n_rows[PARSER_TABLES],
		 uint32_t out[PARSER_TABLES]);

/* Longer sentences are parsed in pieces of so many words. */
#define PARSER_MOST_WORDS 120

/* Takes a copy of the weights (about 1 MB), borrows the tables: section must outlive the parser.
 * DOSSIER_INPUT when the section is not one of these. */
enum dossier_status parser_new(struct parser **out, struct span section,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
void parser_free(struct parser *parser);

/* Set head and deprel of all tokens; deprel lives as long as the parser. forms belong to the same
 * tokens. arena is used as scratch and rewound. Time is linear in the number of words. */
enum dossier_status parser_annotate(const struct parser *parser,
				    struct dossier_annotation *annotation,
				    const struct wordforms *forms, struct arena *arena,
				    const struct dossier_cancel *cancel,
				    struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
