/*
 * Search: full text over documents (ranked, with snippets) and concordances of words and phrases.
 *
 * Both give relations (relation.h), so all verbs go on from there.
 *
 * Words are compared as the full-text index keeps them: case and accents folded, hyphens and
 * apostrophes divide ("Syria's" is "syria", "s"; "cease-fire" is the phrase "cease fire"), the dots
 * of an acronym do not ("U.S." is "us"), neither do those within a number ("400,000" is "400000").
 *
 * Search syntax (lowest binding first; AND, OR, NOT, NEAR in capitals):
 *
 *   a OR b        a AND b, or just a b        a NOT b, a AND NOT b       ( ... )
 *   word          matches its inflections too (English stems): violation, violations
 *   "a phrase"    these words, exactly so, in this order
 *   prefix*       words that begin so; also the last word of a phrase: "peace tal*"
 *   NEAR(a b, 5)  at most 5 words between them (10 when not said)
 *   title: x      in the title; text: x in the text; x is a word, a phrase or ( ... )
 */
#ifndef DOSSIER_SEARCH_H
#define DOSSIER_SEARCH_H

#include "dossier/relation.h"

#ifdef __cplusplus
extern "C" {
#endif

struct dossier_search_options {
	bool is_exact; /* words match only as they are written, not their inflections */
	const char *before, *after; /* around hits in snippets; NULL: "[" and "]" */
	int snippet_words;          /* 1..64; 0: 14 */
};

/* The documents, best first (bm25, the title weighs five times): noun "documents", with the columns
 * of documents and "score" (higher is better) and "snippet" among them. A syntax error points at
 * its byte. options may be NULL. */
enum dossier_status dossier_search(struct dossier_relation **out, struct dossier *dossier,
				   const char *query, size_t length,
				   const struct dossier_search_options *options,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;

struct dossier_find_options {
	bool has_case; /* upper and lower case, accents must be as written */
	bool is_lemma; /* the words are lemmas: "accuse" finds "accused", "accusing" */
	int context;   /* characters on each side; 0: 60 */
	const struct dossier_relation *within; /* search only there, or NULL */
};

/* Every place where the words stand one after the other: "ceasefire", "partial ceasefire",
 * "violat*", "*fire", "agree* on" (* any run within a word, ? one character; a word that is only *
 * is any word). Noun "hits", columns document, left, match, right, speaker (of the quote it stands
 * in), outlet, date, title, start, end, sentence, quote (ids), zone. Runs when rows are asked for:
 * words that begin without a wildcard use the index, others read every text. Punctuation does not
 * part words, a blank line does. options may be NULL. */
enum dossier_status dossier_find(struct dossier_relation **out, struct dossier *dossier,
				 const char *pattern, size_t length,
				 const struct dossier_find_options *options,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
