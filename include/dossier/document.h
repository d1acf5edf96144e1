/*
 * A document: what was read from one file or one record, before anything was understood.
 *
 * Plain data. A reader makes it, everything else borrows it. All memory it points to, itself
 * included, lives in one arena and goes with dossier_document_free(). Strings are UTF-8 and
 * NUL-terminated; NULL means "not known". Offsets are bytes, 0-based, half open; those into the
 * text fit 32 bits because no text is longer than the limit "document" (limits.h).
 *
 * The text is the clean body: paragraphs separated by one blank line ("\n\n"), nothing else but
 * what stands in the article. What was set aside (title, captions, leavings of the page) is kept
 * in zones, in the order of the page; nothing is deleted.
 */
#ifndef DOSSIER_DOCUMENT_H
#define DOSSIER_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct arena;

/* A run of bytes of the document's text. start == end is a place between two bytes. */
struct dossier_range {
	uint32_t start, end;
};

enum dossier_zone_kind {
	DOSSIER_ZONE_BODY,       /* a paragraph of the article; the only kind that is in the text */
	DOSSIER_ZONE_QUOTE,      /* a paragraph of the text set apart as a block quotation */
	DOSSIER_ZONE_TITLE,      /* the headline */
	DOSSIER_ZONE_STANDFIRST, /* the summary under the headline */
	DOSSIER_ZONE_BYLINE,     /* who wrote it */
	DOSSIER_ZONE_CAPTION,    /* under, or instead of, a picture; photo credits */
	DOSSIER_ZONE_BIO,        /* about the author */
	DOSSIER_ZONE_FORM,       /* fields, hints and fine print of a form */
	DOSSIER_ZONE_BOILERPLATE /* menus, share bars, counters, related links, ... */
};

/* The name of a kind as the annotation record has it: "caption". */
const char *dossier_zone_kind_name(enum dossier_zone_kind kind);

struct dossier_zone {
	enum dossier_zone_kind kind;
	struct dossier_range range; /* in the text, for BODY and QUOTE; else empty, at the place in
				       the text where the zone stood */
	const char *text;           /* of a zone that is not in the text; NULL for BODY and QUOTE */
	uint64_t source_start, source_end; /* bytes of the raw input */
	const char *rule;                  /* why it was taken for this kind: "line/share-bar" */
};

/* A place where a scraper seems to have lost words. */
struct dossier_damage {
	struct dossier_range range;
	const char *why; /* "no noun between the and and" */
};

/* text[start .. start+length) came from raw[source .. ) ; runs are in order and do not overlap.
 * verbatim: byte for byte; otherwise the whole run came from [source, source_end). */
struct dossier_map {
	uint32_t start, length;
	uint64_t source, source_end;
	bool verbatim;
};

enum dossier_precision {
	DOSSIER_PRECISION_UNKNOWN,
	DOSSIER_PRECISION_DAY,
	DOSSIER_PRECISION_RANGE, /* some day from published to published_to */
	DOSSIER_PRECISION_MONTH,
	DOSSIER_PRECISION_YEAR
};

/* "day", "range", ... */
const char *dossier_precision_name(enum dossier_precision precision);

/* Sentences and words that came with the document (CoNLL-U); they are kept exactly as given.
 * A multiword token ("don't") is one surface span that several words share: the words have the
 * same range then, and surface holds how many words share it on the first, 0 on the others. */
struct dossier_given_word {
	struct dossier_range range;
	const char *form;  /* the word's own form; differs from the text within a multiword token */
	uint32_t sentence; /* index into sentences */
	uint32_t surface;  /* 1: a token of its own; n > 1: first of n in one token; 0: another */
};

struct dossier_given {
	const struct dossier_range *sentences;
	const char *const *sentence_ids; /* "# sent_id", or NULL entries */
	size_t n_sentences;
	const struct dossier_given_word *words;
	size_t n_words;
};

struct dossier_document {
	struct arena *arena;

	const char *id; /* of the record: the file's name, or the "id" of a JSONL record */
	const char
		*source; /* where it was read: path, and "#n" for the n-th record (1-based) in it */
	const char *title, *byline, *outlet, *url, *language;

	const char *published;    /* YYYY-MM-DD: the first possible day, or NULL */
	const char *published_to; /* YYYY-MM-DD: the last possible day, or NULL when one day */
	enum dossier_precision precision;
	const char *published_why; /* the evidence, in words: "“May 1, 2016” in paragraph 3" */

	const char *text; /* NUL-terminated, but may hold no NUL itself */
	size_t length;

	const struct dossier_zone *zones; /* in the order of the page, BODY and QUOTE among them */
	size_t n_zones;
	const struct dossier_damage *damage;
	size_t n_damage;
	const struct dossier_map *map;
	size_t n_map;
	const struct dossier_given *given; /* NULL unless the input had words of its own */

	const unsigned char
		*raw; /* the bytes of this document in its file: the record or the whole */
	size_t raw_length;
	unsigned char sha256[32]; /* of raw */
	const char *encoding;     /* of raw: "UTF-8" */
	size_t n_replaced; /* invalid bytes that became U+FFFD, and NULs that became spaces */
	bool is_clean;     /* the text was given clean (JSONL "text") and is verbatim */
};

/* Release a document and everything it points to. NULL is taken. */
void dossier_document_free(struct dossier_document *document);

#ifdef __cplusplus
}
#endif

#endif
