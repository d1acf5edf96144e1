/* The table of budgets; the one place where their values stand. */
#include "dossier/limits.h"

#define MEGABYTE (UINT64_C(1) << 20)

static const struct dossier_limit_info table[DOSSIER_LIMITS] = {
	[DOSSIER_LIMIT_FILE] = {"file", 256 * MEGABYTE, "bytes", "one file that is read whole"},
	[DOSSIER_LIMIT_RECORD] = {"record", 64 * MEGABYTE, "bytes", "one line of JSONL"},
	[DOSSIER_LIMIT_DOCUMENT] = {"document", 128 * MEGABYTE, "bytes",
				    "the text of one document"},
	[DOSSIER_LIMIT_LINES] = {"lines", 1000000, "lines", "one scraped page"},
	[DOSSIER_LIMIT_ARENA] = {"arena", 8192 * MEGABYTE, "bytes",
				 "memory for one document and its annotation"},
	[DOSSIER_LIMIT_TOKEN] = {"token", 1024, "bytes", "one token, as far as models look at it"},
	[DOSSIER_LIMIT_NESTING] = {"nesting", 200, "levels", "JSON, search expressions, folders"},
	[DOSSIER_LIMIT_QUERY] = {"query", MEGABYTE, "bytes", "one query"},
	[DOSSIER_LIMIT_STEPS] = {"steps", 10000000, "steps", "one pattern match"},
	[DOSSIER_LIMIT_CELL] = {"cell", 65536, "bytes", "one printed cell"},
	[DOSSIER_LIMIT_LEXICON] = {"lexicon", 10000000, "names", "one lexicon"},
	[DOSSIER_LIMIT_BATCH] = {"batch", 1000, "documents", "one transaction while adding"},
	[DOSSIER_LIMIT_SQL] = {"sql", 20000000000, "steps", "one query with SQL of your own"},
};

const struct dossier_limit_info *dossier_limit_get(enum dossier_limit limit)
{
	return &table[limit];
}
