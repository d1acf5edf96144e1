/*
 * The annotation record: what the pipeline takes from one document.
 *
 * Plain data, one array a layer, all in the arena of the document it was made from: it lives as
 * long as the document. It is the contract between annotate/ (which fills it), store/ (which keeps
 * it) and the outside, which reads it as JSON and CoNLL-U (docs/record.md).
 *
 * Ranges are bytes in the document's text (document.h), 0-based, half open, on character
 * boundaries, and within each array sorted by (start, end). DOSSIER_NONE stands for "no such
 * index". Strings are UTF-8, NUL-terminated, never NULL unless said so.
 */
#ifndef DOSSIER_ANNOTATION_H
#define DOSSIER_ANNOTATION_H

#include "dossier/document.h"

#ifdef __cplusplus
extern "C" {
#endif

#define DOSSIER_NONE UINT32_MAX

enum dossier_kind { /* of a name */
		    DOSSIER_PERSON,
		    DOSSIER_ORGANIZATION,
		    DOSSIER_PLACE,
		    DOSSIER_GROUP, /* nationals, religions, armed groups */
		    DOSSIER_EVENT,
		    DOSSIER_WORK, /* treaties, resolutions, laws, papers */
		    DOSSIER_OTHER
};
#define DOSSIER_KINDS 7

const char *dossier_kind_name(enum dossier_kind kind); /* "person" */

/* Universal POS tags, in the order of the UD documentation; X also stands for "not tagged". */
enum dossier_upos {
	DOSSIER_ADJ,
	DOSSIER_ADP,
	DOSSIER_ADV,
	DOSSIER_AUX,
	DOSSIER_CCONJ,
	DOSSIER_DET,
	DOSSIER_INTJ,
	DOSSIER_NOUN,
	DOSSIER_NUM,
	DOSSIER_PART,
	DOSSIER_PRON,
	DOSSIER_PROPN,
	DOSSIER_PUNCT,
	DOSSIER_SCONJ,
	DOSSIER_SYM,
	DOSSIER_VERB,
	DOSSIER_X
};

const char *dossier_upos_name(enum dossier_upos upos); /* "PROPN" */

/* A syntactic word. The words of a multiword token ("don't": "do", "n't") each cover their own part
 * of the surface where it can be divided, else they share its range. */
struct dossier_token {
	struct dossier_range range;
	uint32_t sentence; /* index into sentences */
	uint32_t head; /* index into tokens; DOSSIER_NONE for a root, and when there is no parse */
	const char *form;                  /* as the treebank would write the word: "n't" */
	const char *lemma, *xpos, *deprel; /* "" when the layer was not made */
	enum dossier_upos upos;
	uint8_t surface;   /* 1: a token of its own; n > 1: first word of a multiword token of n; 0:
			      a later word of one */
	uint8_t tag_score; /* probability of the tag, 0..255; 0: not known */
	bool is_tagged;    /* upos was decided */
};

struct dossier_mention {
	struct dossier_range range;
	enum dossier_kind kind;
	uint32_t entity;  /* index into entities */
	float score;      /* probability that this is a name of this kind, 0..1 */
	const char *rule; /* what found it: "lexicon", "title", "acronym", "model" */
};

struct dossier_entity {
	const char *name; /* the fullest form known */
	enum dossier_kind kind;
	const char *id; /* of the knowledge base ("RUS", "lavrov-sergey"), or NULL */
	const struct dossier_range *roles; /* what the text says they are */
	size_t n_roles;
};

/* A pronoun or description resolved to an entity. */
struct dossier_reference {
	struct dossier_range range;
	uint32_t entity;
	float score;
	const char *rule;
};

enum dossier_time_type { DOSSIER_DATE, DOSSIER_TIME, DOSSIER_DURATION, DOSSIER_SET };
const char *dossier_time_type_name(enum dossier_time_type type); /* "DATE" */

struct dossier_time {
	struct dossier_range range;
	enum dossier_time_type type;
	const char
		*value; /* TIMEX3 value ("2016-09-10", "P1W"), or NULL: could not be normalised */
	float score;
	const char *rule;
};

struct dossier_quantity {
	struct dossier_range range;
	bool has_value, has_low, has_high;
	double value, low, high; /* inclusive bounds */
	const char *unit;        /* what is counted or measured: "people", "%", "USD", "" */
	float score;
	const char *rule;
};

enum dossier_quote_kind { DOSSIER_DIRECT, DOSSIER_INDIRECT, DOSSIER_MIXED };
const char *dossier_quote_kind_name(enum dossier_quote_kind kind); /* "direct" */

struct dossier_quote {
	struct dossier_range range; /* the content, without its marks */
	enum dossier_quote_kind kind;
	bool has_speaker, has_cue;
	struct dossier_range speaker, cue;
	uint32_t speaker_entity; /* index into entities or DOSSIER_NONE */
	float score;
	const char *rule;
};

enum dossier_mode {
	DOSSIER_ACTUAL,
	DOSSIER_DENIED,
	DOSSIER_PLANNED,
	DOSSIER_CONDITIONAL,
	DOSSIER_DEMANDED
};
const char *dossier_mode_name(enum dossier_mode mode); /* "actual" */

struct dossier_participant { /* actor, target or place of an event */
	bool is_known;
	struct dossier_range range;
	uint32_t entity;  /* or DOSSIER_NONE */
	const char *code; /* CAMEO actor code, or NULL */
};

struct dossier_event {
	struct dossier_range range;
	uint32_t sentence;
	const char *action; /* PLOVER, "CONSULT" */
	const char *code;   /* CAMEO, "040" */
	enum dossier_mode mode;
	struct dossier_participant actor, target, place;
	const char *date; /* YYYY-MM-DD or NULL */
	float score;
	const char *rule;
};

struct dossier_annotation {
	const struct dossier_document *document;

	struct dossier_range *sentences;
	size_t n_sentences;
	struct dossier_token *tokens;
	size_t n_tokens;
	struct dossier_mention *mentions;
	size_t n_mentions;
	struct dossier_entity *entities;
	size_t n_entities;
	struct dossier_reference *coreference;
	size_t n_coreference;
	struct dossier_time *times;
	size_t n_times;
	struct dossier_quantity *quantities;
	size_t n_quantities;
	struct dossier_quote *quotes;
	size_t n_quotes;
	struct dossier_event *events;
	size_t n_events;
};

#ifdef __cplusplus
}
#endif

#endif
