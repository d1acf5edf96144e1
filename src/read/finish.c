/* Text that came as words (CoNLL-U) is not looked at for damage: its spaces are not the author's.
 */
#include "read/finish.h"

#include "read/damage.h"
#include "read/date.h"

enum dossier_status finish_document(struct builder *builder, struct dossier_document **out,
				    struct dossier_error *error)
{
	struct dossier_document *document = NULL;
	enum dossier_status status = builder_finish(builder, &document, error);
	if (status)
		return status;
	if (!document->given)
		status = damage_find(document, error);
	if (!status && !document->published_why)
		status = date_find(document, error);
	if (status) {
		dossier_document_free(document);
		return status;
	}
	*out = document;
	return DOSSIER_OK;
}
