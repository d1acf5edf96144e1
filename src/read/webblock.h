/*
 * The blocks of a web page: what a reader would see as paragraphs, headings, list items, captions,
 * in the order of the page.
 *
 * A block ends where a block-level element begins or ends, and at two line breaks in a row. What
 * is never shown (scripts, styles, templates) has none.
 */
#ifndef READ_WEBBLOCK_H
#define READ_WEBBLOCK_H

#include "read/decode.h"
#include "read/markup.h"

/* Where a block stands, as the elements around it say by name or class. */
enum web_mark {
	WEB_OUT = 1,       /* a menu, a footer, an advert: no part of the article */
	WEB_COMMENTS = 2,  /* what readers wrote */
	WEB_CAPTION = 4,   /* of a picture */
	WEB_QUOTE = 8,     /* a block quotation */
	WEB_FORM = 16,     /* a form */
	WEB_BYLINE = 32,   /* who wrote it */
	WEB_BIO = 64,      /* about the author */
	WEB_HEADING = 128, /* h1 to h6 */
	WEB_LIST = 256,    /* a list item, a cell */
	WEB_STAMP = 512    /* a date or time of publication */
};

struct web_piece {
	const struct node *text; /* NULL: a line break */
};

struct web_block {
	const struct node *element; /* the block-level element that holds it */
	size_t first, n;            /* its pieces */
	struct span text;           /* white space made single spaces */
	uint32_t n_bytes, n_linked; /* of text that is not white, and of that within links */
};

struct web_page {
	struct node *root;
	struct web_block *blocks;
	size_t n_blocks, block_capacity;
	struct web_piece *pieces;
	size_t n_pieces, piece_capacity;
};

/* Everything lives in the arena. Linear in the page. */
enum dossier_status web_page_make(struct web_page *page, struct node *root, struct arena *arena,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Set own of all nodes below root: what each element says of itself, WEB_ bits. */
void web_mark_all(struct node *root);
/* Does it call itself the body of an article? */
bool web_is_body(const struct node *element);

#endif
