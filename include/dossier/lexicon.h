/*
 * Lexicons: names that are known, what they name, and a matcher over them.
 *
 * A lexicon is built once (from Lua files through the binding, or loaded from the image that is
 * built into the program) and read-only afterwards: any number of threads may use it. Strings
 * that it returns live as long as it does.
 */
#ifndef DOSSIER_LEXICON_H
#define DOSSIER_LEXICON_H

#include "dossier/annotation.h"
#include "dossier/error.h"

#ifdef __cplusplus
extern "C" {
#endif

struct dossier_lexicon;
struct dossier_lexicon_builder;

/* A role or office of an entry for a time. Dates are ISO prefixes ("2004", "2004-03-09") or NULL
 * for open ends; both ends are included. */
struct dossier_lexicon_role {
	const char *title;        /* "Russian Foreign Minister" */
	const char *organization; /* id of an entry, or NULL */
	const char *from, *to;
};

enum dossier_alias_kind {
	DOSSIER_ALIAS_NAME,  /* another full name or spelling */
	DOSSIER_ALIAS_SHORT, /* surname or short form: only after, or beside, better evidence */
	DOSSIER_ALIAS_ACRONYM,
	DOSSIER_ALIAS_FORMER,    /* a name it had for a time */
	DOSSIER_ALIAS_ADJECTIVE, /* "Russian": of it, not it */
	DOSSIER_ALIAS_PEOPLE,    /* "Russians": its people, kind group */
	DOSSIER_ALIAS_METONYM,   /* "Moscow", "the Kremlin" for a government */
};

struct dossier_lexicon_alias {
	const char *name;
	enum dossier_alias_kind kind;
	const char *from, *to; /* as in roles; NULL when not bounded */
	bool is_ambiguous;     /* also a common word or a frequent other name: context must agree */
};

struct dossier_lexicon_entry {
	const char *id;   /* stable: "RUS", "lavrov-sergey" */
	const char *name; /* the name to show */
	enum dossier_kind kind;
	const char *type;     /* "country", "capital", "armed group", "ministry", ... or NULL */
	const char *code;     /* CAMEO actor code or NULL */
	const char *wikidata; /* "Q58217" or NULL */
	const char *country;  /* id of the country it belongs to, or NULL */
	const char *capital;  /* of a country: id of its capital, or NULL */
	bool has_position;
	double latitude, longitude; /* WGS 84 degrees */
	uint32_t population;        /* 0: not known */
	const char *file;           /* the lexicon file it stands in */
	uint32_t line;              /* 1-based */
	const struct dossier_lexicon_alias *aliases;
	size_t n_aliases;
	const struct dossier_lexicon_role *roles;
	size_t n_roles;
};

/* The lexicon that is built into the program. Never fails; never freed. */
const struct dossier_lexicon *dossier_lexicon_builtin(void);

struct dossier_lexicon_match {
	size_t length; /* bytes matched, from the position asked for */
	size_t n_entries;
	const uint32_t *entries; /* indices of the entries the name may stand for, best first */
	const uint32_t
		*aliases; /* beside it: index of the alias in the entry; DOSSIER_NONE: its name */
};

/* The longest name that begins at text[at] and ends at a word boundary; at must be the start of a
 * word. Case is as written, save that names in all capitals also match ("SYRIA"); runs of white
 * space, and the various hyphens, apostrophes and accents, are taken as equal. 1 when found, else
 * 0. Costs the length of the match. */
int dossier_lexicon_match(const struct dossier_lexicon *lexicon, const char *text, size_t length,
			  size_t at, struct dossier_lexicon_match *out);

/* All that a whole name may stand for, case ignored; 1 when found, else 0. */
int dossier_lexicon_find(const struct dossier_lexicon *lexicon, const char *name, size_t length,
			 struct dossier_lexicon_match *out);

size_t dossier_lexicon_size(const struct dossier_lexicon *lexicon);
const struct dossier_lexicon_entry *dossier_lexicon_get(const struct dossier_lexicon *lexicon,
							uint32_t entry);
/* The entry with this id, or DOSSIER_NONE. */
uint32_t dossier_lexicon_by_id(const struct dossier_lexicon *lexicon, const char *id);

#ifdef __cplusplus
}
#endif

#endif
