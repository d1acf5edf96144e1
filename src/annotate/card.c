/* The card of the built-in model, for who asks what annotates. */
#include "dossier/annotate.h"
#include "model/model.h"

const char *dossier_model_card(void)
{
	struct model *model = NULL;
	const char *card = "";
	if (model_open_builtin(&model, NULL))
		return card;
	struct span text = model_section(model, "card");
	if (text.length && !text.at[text.length]) /* the packer puts a NUL behind each section */
		card = text.at;
	model_free(model);
	return card;
}
