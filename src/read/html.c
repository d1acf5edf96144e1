/* Pages are not read yet; each is reported. */
#include "read/html.h"

#include "base/error.h"

enum dossier_status html_read(struct builder *builder, struct span page,
			      struct dossier_error *error)
{
	(void)builder;
	(void)page;
	return error_set(error, DOSSIER_INPUT, "web pages are not supported yet");
}
