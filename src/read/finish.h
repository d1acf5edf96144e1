/*
 * The last steps that all readers share: what can be seen only when the text is whole.
 */
#ifndef READ_FINISH_H
#define READ_FINISH_H

#include "read/builder.h"

/* builder_finish(), then damage is looked for and, when the document brought none, a date. The
 * builder is empty afterwards, whatever comes. */
enum dossier_status finish_document(struct builder *builder, struct dossier_document **out,
				    struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
