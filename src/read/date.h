/*
 * The date of a document, with its reason and precision, from evidence inside it.
 *
 * In the order of trust: the record's own field; the address; a line that says when it was
 * published; a dateline; a day that the first paragraphs report from; a window between what is
 * past and what is to come, narrowed by the weekday; captions, which date nothing alone. Never the
 * clock. Unknown is an answer and has its reason, too.
 */
#ifndef READ_DATE_H
#define READ_DATE_H

#include "read/builder.h"

/* The value of a record's "date" field: YYYY, YYYY-MM, YYYY-MM-DD, with or without a time. */
void date_take_field(struct builder *builder, struct span value);
/* Set published, published_to, precision and published_why of a whole document. */
enum dossier_status date_find(struct dossier_document *document,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
