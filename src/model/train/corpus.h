/*
 * Annotated and raw text for training: CoNLL-U with the comments of the training data, and JSONL.
 */
#ifndef TRAIN_CORPUS_H
#define TRAIN_CORPUS_H

#include "base/arena.h"
#include "base/buffer.h"
#include "dossier/annotation.h"

#define CORPUS_OUTSIDE 0
#define CORPUS_MISC DOSSIER_KINDS /* a name of no told kind: group, event, work or other */

struct corpus_gold {
	const char *lemma, *xpos, *deprel;
	enum dossier_upos upos;
	uint32_t head;  /* index of a token or DOSSIER_NONE */
	uint8_t name;   /* CORPUS_OUTSIDE, or 1 + 2 * kind for B, 2 + 2 * kind for I */
	uint16_t kinds; /* bit set: which kinds the annotators marked in this document */
	bool has_tags, has_xpos, has_tree, is_derived;
};

struct corpus_document {
	size_t first_sentence, n_sentences, first_token, n_tokens;
};

struct corpus {
	struct arena *arena;
	struct buffer text; /* of all documents, parted by blank lines; tokens have ranges in it */
	struct dossier_token *tokens;
	struct corpus_gold *gold;
	size_t n_tokens, token_capacity, gold_capacity;
	struct dossier_range *sentences; /* of tokens, not of bytes */
	size_t n_sentences, sentence_capacity;
	struct corpus_document *documents;
	size_t n_documents, document_capacity;
};

enum dossier_status corpus_new(struct corpus **out, struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Append a CoNLL-U file. Documents whose id contains `without` (may be NULL) are left out. */
enum dossier_status corpus_read(struct corpus *corpus, const char *path, const char *without,
				struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Split the words of documents from first_document on as token_split() would (hyphens), and let the
 * parts share the name of the word. Trees and tags are lost there. */
enum dossier_status corpus_retokenise(struct corpus **out, const struct corpus *corpus,
				      struct dossier_error *error) DOSSIER_MUST_CHECK;
void corpus_free(struct corpus *corpus);

/* Call visit for the text of each record of a JSONL file. */
typedef enum dossier_status corpus_visit(void *context, struct span text,
					 struct dossier_error *error);
enum dossier_status corpus_each_text(const char *path, corpus_visit *visit, void *context,
				     struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
