/*
 * Knowledge: the lexicons that --lexicon names, behind the built-in one.
 */
#ifndef SHELL_KNOWLEDGE_H
#define SHELL_KNOWLEDGE_H

#include "dossier/lexicon.h"
#include "shell/options.h"

struct knowledge {
	const struct dossier_lexicon *const *lexicons; /* NULL: the built-in one alone */
	size_t n;
	const struct dossier_lexicon *both[2];
	struct dossier_lexicon *loaded; /* or NULL */
};

/* What is wrong with single entries is said on standard error and the rest is read. Do not move the
 * struct afterwards. Statuses: DOSSIER_SYSTEM, DOSSIER_LIMIT, DOSSIER_MEMORY, DOSSIER_INTERRUPTED.
 */
enum dossier_status knowledge_load(struct knowledge *knowledge, const struct option_texts *files,
				   struct dossier_error *error) DOSSIER_MUST_CHECK;
void knowledge_release(struct knowledge *knowledge);

#endif
