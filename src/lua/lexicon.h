/*
 * Reading lexicons that are written in Lua (docs/lexicons.md) into a lexicon.
 *
 * Each text runs in a Lua state of its own that knows only the words of the lexicon language: no
 * files, no modules, no library; text chunks only. Instructions and memory are bounded by the
 * length of the text. What is wrong in a file is reported entry by entry, with file and line; the
 * rest is read. The engine's side never calls Lua: reading ends before the lexicon is built.
 */
#ifndef LUA_LEXICON_H
#define LUA_LEXICON_H

#include "base/span.h"
#include "dossier/cancel.h"
#include "dossier/lexicon.h"

/* Told of each problem: DOSSIER_INPUT or DOSSIER_LIMIT with message, file and line. The error is
 * gone after the call. */
typedef void lexicon_problem_function(void *context, const struct dossier_error *problem);

struct lexicon_options {
	const struct dossier_lexicon *base;  /* whose ids may be referred to and changed; or NULL */
	lexicon_problem_function *problem;   /* NULL: nobody is told */
	void *context;                       /* of problem */
	const struct dossier_cancel *cancel; /* or NULL */
};

/* Read one text into a builder. Fails only for memory, cancelling, and a full lexicon; file is the
 * name in messages and in the entries. */
enum dossier_status lexicon_read(struct dossier_lexicon_builder *builder, struct span text,
				 const char *file, const struct lexicon_options *options,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

/* Report what contradicts in a lexicon that is read: ids that are referred to and are nowhere, one
 * name for two things of one kind where neither is marked as ambiguous, one thing of Wikidata for
 * two entries. */
void lexicon_check(const struct dossier_lexicon *lexicon, const struct lexicon_options *options);

/* Read files into one lexicon, and check it; the caller frees it. Fails too when a file cannot be
 * read. Consult it after the built-in one (annotate.h), or merge them. options may be NULL; base is
 * as a rule dossier_lexicon_builtin(). */
enum dossier_status lexicon_load(struct dossier_lexicon **out, const char *const *files, size_t n,
				 const struct lexicon_options *options,
				 struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
