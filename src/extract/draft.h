/*
 * A draft: an annotation while it is being made, with what the stages share.
 *
 * A stage adds one layer to the annotation and may read those before it. Everything is taken from
 * the document's arena and nothing is freed. The context is read-only and shared by threads; a
 * draft belongs to one. Stages are run in the order of annotate/annotator.c.
 *
 * Positions in `words` are indices; -1 (int64_t) or DOSSIER_NONE stand for none, as said.
 */
#ifndef EXTRACT_DRAFT_H
#define EXTRACT_DRAFT_H

#include "base/arena.h"
#include "base/error.h"
#include "dossier/annotation.h"
#include "dossier/cancel.h"
#include "dossier/lexicon.h"
#include "extract/wordlist.h"
#include "extract/word.h"
#include "model/finder.h"

struct pipeline;

/* What every document needs. */
struct extract_context {
	const struct pipeline *pipeline; /* the trained model */
	const struct wordlist *wordlist;
	const struct dossier_lexicon *const *lexicons; /* later ones win */
	size_t n_lexicons;
};

/* A stretch between quotation marks: [start, end) is what stands between them. */
struct quoted {
	uint32_t start, end;  /* bytes, without the marks */
	uint32_t first, last; /* words inside, half open */
	uint32_t before;      /* one past the last word before the opening mark */
	uint32_t after;       /* first word behind the closing mark */
	uint32_t paragraph;   /* number of the line it stands in */
	bool is_open_end;     /* no closing mark: it goes on in the next paragraph, or is lost */
	bool is_continued;    /* the paragraph before had one that was not closed */
	bool opens_paragraph, closes_paragraph; /* nothing stands before, behind it */
	bool is_block;                          /* a block quotation without marks of its own */
};

/* What a mention owes to the lexicon: beside annotation->mentions, one each. */
struct name_source {
	const struct dossier_lexicon_entry *entry; /* NULL: none */
	enum dossier_alias_kind alias;
	bool is_only;         /* no other entry has this name */
	bool is_short;        /* a short form or an ambiguous one: other evidence must agree */
	uint32_t first, last; /* words, half open */
};

/* What later stages want to know of an entity beyond the record. */
struct entity_note {
	enum gender gender;
	const struct dossier_lexicon_entry *entry; /* or NULL */
};

struct draft {
	const struct extract_context *context;
	const struct dossier_cancel *cancel;
	struct dossier_annotation *annotation;
	struct arena *arena;
	struct span text;
	struct word *words;
	size_t n_words;
	const struct quoted *quoted; /* in order, not nested */
	size_t n_quoted;
	const struct finder_name *proposals; /* names of the model, in order; may be none */
	size_t n_proposals;
	struct name_source *sources; /* n_mentions of them */
	struct entity_note *notes;   /* n_entities of them */
	bool is_all_capitals;        /* the text has hardly a small letter: capitals say nothing */
};

typedef enum dossier_status stage_run(struct draft *draft, struct dossier_error *error);

/* The stages of this floor, in their order. */
stage_run words_stage;       /* draft.c: words, with their tokens and sentences */
stage_run marks_stage;       /* marks.c: quoted */
stage_run times_stage;       /* times.c */
stage_run names_stage;       /* names.c: mentions without entities */
stage_run entities_stage;    /* entities.c: entities, mentions' entity, roles */
stage_run coreference_stage; /* coreference.c */
stage_run quantities_stage;  /* quantities.c */
stage_run quotes_stage;      /* quotes.c */

/* Asking about words. i may be any number: outside the words there is a mark that is nothing. */
const struct word *draft_word(const struct draft *draft, int64_t i);
struct span draft_form(const struct draft *draft, int64_t i);
/* Letters compared without case; `is` takes several forms separated by spaces. */
bool draft_is(const struct draft *draft, int64_t i, const char *forms);
bool draft_has(const struct draft *draft, int64_t i, uint64_t classes); /* any of them */
bool draft_mark(const struct draft *draft, int64_t i, char mark);
bool draft_is_capitalised(const struct draft *draft, int64_t i);
/* First word whose start is >= at; n_words when there is none. Logarithmic. */
size_t draft_word_at(const struct draft *draft, uint32_t at);
/* The same sentence? */
bool draft_together(const struct draft *draft, int64_t i, int64_t j);
/* Universal tag of the word when the tagger decided one, else DOSSIER_X. */
enum dossier_upos draft_tag(const struct draft *draft, int64_t i);
/* DOSSIER_INTERRUPTED when the work is to stop. */
enum dossier_status draft_check(const struct draft *draft, struct dossier_error *error);

#endif
