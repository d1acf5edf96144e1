/*
 * Relations: questions to a dossier as values.
 *
 * A relation is lazy and immutable: every verb makes a new one and leaves the old one as it was;
 * nothing is read before rows are asked for. Each is freed on its own with
 * dossier_relation_free(); it keeps what it was made from alive by itself. Order is total: ties
 * are broken by document and span, so the same question has the same rows twice.
 */
#ifndef DOSSIER_RELATION_H
#define DOSSIER_RELATION_H

#include "dossier/cancel.h"
#include "dossier/error.h"
#include "dossier/store.h"

#endif
