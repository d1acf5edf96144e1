/*
 * Search: full text over documents (ranked, with snippets) and concordances of words and phrases.
 */
#ifndef DOSSIER_SEARCH_H
#define DOSSIER_SEARCH_H

#include "dossier/relation.h"

#endif
