/*
 * libdossier: reads news, extracts who, what, when, where, and answers questions about it.
 *
 *   error.h       one error convention for all
 *   limits.h      the budgets that hostile input meets
 *   cancel.h      stopping long work
 *   read.h        files -> documents            (document.h: what a document is)
 *   lexicon.h     names that are known
 *   annotate.h    document -> annotation record (annotation.h: what the record is)
 *   store.h       the dossier file: batches, entities by name, tracing, checking
 *   judgement.h   what an analyst decides, and taking it back
 *   relation.h    asking: relations over the dossier
 *   search.h      asking: full text and concordance
 *   version.h     which library this is
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
#include "dossier/judgement.h"
#include "dossier/lexicon.h"
#include "dossier/limits.h"
#include "dossier/read.h"
#include "dossier/relation.h"
#include "dossier/search.h"
#include "dossier/store.h"
#include "dossier/version.h"

#endif
