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

#include "base/calendar.h"
#include "read/builder.h"

/* A value that is a date: YYYY, YYYY-MM, YYYY-MM-DD, with or without a time, or a day in words. why
 * must live as long as the document: "the record's date". A value that is none leaves the document
 * without a date and says so. */
void date_take_field(struct builder *builder, struct span value, const char *why);
/* Does a full date stand in the text? The first one. */
bool date_in(struct span text, struct arena *arena, struct date *out);
/* Set published, published_to, precision and published_why of a whole document. */
enum dossier_status date_find(struct dossier_document *document,
			      struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
