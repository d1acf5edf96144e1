/*
 * libdossier: reads news, extracts who, what, when, where, and answers questions about it.
 *
 *   error.h       one error convention for all
 *   limits.h      the budgets that hostile input meets
 *   cancel.h      stopping long work
 *   read.h        files -> documents            (document.h: what a document is)
 *   lexicon.h     names that are known
 *   annotate.h    document -> annotation record (annotation.h: what the record is)
 *   store.h       the dossier file: batches, journal, judgements
 *   relation.h    asking: relations over the dossier
 *   search.h      asking: full text and concordance
 *
 * The library never prints, exits, aborts, sets a locale or a signal handler, and has no writable
 * globals. Its functions are safe to use from several threads on different objects.
 */
#ifndef DOSSIER_H
#define DOSSIER_H

#include "dossier/annotate.h"
#include "dossier/annotation.h"
#include "dossier/cancel.h"
#include "dossier/document.h"
#include "dossier/error.h"
#include "dossier/lexicon.h"
#include "dossier/limits.h"
#include "dossier/read.h"
#include "dossier/relation.h"
#include "dossier/search.h"
#include "dossier/store.h"

#ifdef __cplusplus
extern "C" {
#endif

/* "0.1.0" */
const char *dossier_version(void);

#ifdef __cplusplus
}
#endif

#endif
