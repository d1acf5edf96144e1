/* Names of the enumerations in the public data headers. */
#include "base/arena.h"
#include "dossier/annotation.h"
#include "dossier/document.h"

#define NAME(table, i) ((size_t)(i) < sizeof(table) / sizeof *(table) ? (table)[i] : "unknown")

const char *dossier_zone_kind_name(enum dossier_zone_kind kind)
{
	static const char *const names[] = {"body",    "quote", "title", "standfirst", "byline",
					    "caption", "bio",   "form",  "boilerplate"};
	return NAME(names, kind);
}

const char *dossier_precision_name(enum dossier_precision precision)
{
	static const char *const names[] = {"unknown", "day", "range", "month", "year"};
	return NAME(names, precision);
}

const char *dossier_kind_name(enum dossier_kind kind)
{
	static const char *const names[] = {"person", "organization", "place", "group",
					    "event",  "work",         "other"};
	return NAME(names, kind);
}

const char *dossier_upos_name(enum dossier_upos upos)
{
	static const char *const names[] = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
					    "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
					    "PUNCT", "SCONJ", "SYM", "VERB", "X"};
	return NAME(names, upos);
}

const char *dossier_time_type_name(enum dossier_time_type type)
{
	static const char *const names[] = {"DATE", "TIME", "DURATION", "SET"};
	return NAME(names, type);
}

const char *dossier_quote_kind_name(enum dossier_quote_kind kind)
{
	static const char *const names[] = {"direct", "indirect", "mixed"};
	return NAME(names, kind);
}

const char *dossier_mode_name(enum dossier_mode mode)
{
	static const char *const names[] = {"actual", "denied", "planned", "conditional",
					    "demanded"};
	return NAME(names, mode);
}

void dossier_document_free(struct dossier_document *document)
{
	if (document)
		arena_free(document->arena); /* the document itself lives there */
}
