/* All files of --lexicon become one lexicon, so that they may refer to each other. */
#include "shell/knowledge.h"

#include "lua/lexicon.h"
#include "shell/signals.h"
#include "shell/stream.h"

static void report(void *context, const struct dossier_error *problem)
{
	(void)context;
	say_error(problem);
}

enum dossier_status knowledge_load(struct knowledge *knowledge, const struct option_texts *files,
				   struct dossier_error *error)
{
	const struct lexicon_options options = {
		.base = dossier_lexicon_builtin(), .problem = report, .cancel = signals_cancel()};
	*knowledge = (struct knowledge){0};
	if (!files->n)
		return DOSSIER_OK;
	enum dossier_status status =
		lexicon_load(&knowledge->loaded, files->items, files->n, &options, error);
	if (status)
		return status;
	knowledge->both[0] = options.base;
	knowledge->both[1] = knowledge->loaded;
	knowledge->lexicons = knowledge->both;
	knowledge->n = 2;
	return DOSSIER_OK;
}

void knowledge_release(struct knowledge *knowledge)
{
	dossier_lexicon_free(knowledge->loaded);
	*knowledge = (struct knowledge){0};
}
