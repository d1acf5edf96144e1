/*
 * Lexicons: names that are known, what they name, and a matcher over them.
 *
 * A lexicon is built once (from Lua files through the binding, with the builder below, or when the
 * program is built) and read-only afterwards: any number of threads may use it. Strings that it
 * returns live as long as it does. Several lexicons become one with dossier_lexicon_merge(), so
 * that whoever looks names up has one matcher.
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

/* The longest name a lexicon takes, in bytes of its folded form. */
#define DOSSIER_LEXICON_NAME 240

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
#define DOSSIER_ALIAS_KINDS 7

const char *dossier_alias_kind_name(enum dossier_alias_kind kind); /* "adjective" */

struct dossier_lexicon_alias {
	const char *name;
	enum dossier_alias_kind kind;
	const char *from, *to; /* as in roles; NULL when not bounded */
	bool is_ambiguous;     /* also a common word or a frequent other name: context must agree */
};

struct dossier_lexicon_entry {
	const char *id;   /* stable: "RUS", "sergey-lavrov" */
	const char *name; /* the name to show */
	enum dossier_kind kind;
	bool is_ambiguous;    /* the name is, as in an alias */
	const char *type;     /* "country", "capital", "armed group", "ministry", ... or NULL */
	const char *code;     /* CAMEO actor code or NULL */
	const char *iso;      /* ISO 3166-1 alpha-2 of a country, or NULL */
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

/* What an item of a lexicon does to the entry with its id. */
enum dossier_lexicon_change {
	DOSSIER_LEXICON_DEFINE, /* it is the entry, in place of an earlier one */
	DOSSIER_LEXICON_EXTEND, /* aliases and roles are added; fields that are given replace */
	DOSSIER_LEXICON_REMOVE  /* the earlier one is forgotten; only the id is looked at */
};

enum dossier_status dossier_lexicon_builder_new(struct dossier_lexicon_builder **out,
						struct dossier_error *error) DOSSIER_MUST_CHECK;
/* Everything is copied. DEFINE needs an id and a name; in EXTEND a name that is not NULL becomes
 * the name to show. What changes an id that is not there yet is kept for dossier_lexicon_merge().
 * DOSSIER_LIMIT when there are more names than the limit "lexicon"; DOSSIER_INPUT for a name that
 * is empty once folded, or too long. */
enum dossier_status dossier_lexicon_builder_add(struct dossier_lexicon_builder *builder,
						enum dossier_lexicon_change change,
						const struct dossier_lexicon_entry *entry,
						struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The entry with this id as it is now, or NULL; valid until the next add. */
const struct dossier_lexicon_entry *
dossier_lexicon_builder_find(const struct dossier_lexicon_builder *builder, const char *id);
/* The lexicon takes what was added; the builder is empty then and still to be freed. */
enum dossier_status dossier_lexicon_builder_finish(struct dossier_lexicon_builder *builder,
						   struct dossier_lexicon **out,
						   struct dossier_error *error) DOSSIER_MUST_CHECK;
void dossier_lexicon_builder_free(struct dossier_lexicon_builder *builder); /* NULL is taken */

/* One lexicon of several: those that come later add to, replace and remove from the earlier. The
 * result does not depend on them. Costs some microseconds a name. */
enum dossier_status dossier_lexicon_merge(struct dossier_lexicon **out,
					  const struct dossier_lexicon *const *lexicons, size_t n,
					  struct dossier_error *error) DOSSIER_MUST_CHECK;
/* NULL is taken; not for the built-in one. */
void dossier_lexicon_free(struct dossier_lexicon *lexicon);

struct dossier_lexicon_match {
	size_t length; /* bytes matched, from the position asked for */
	size_t n_entries;
	const uint32_t *entries; /* indices of the entries the name may stand for, best first, each
				    once */
	const uint32_t
		*aliases; /* beside it: index of the alias in the entry; DOSSIER_NONE: its name */
};

/* The longest name that begins at text[at] and ends at a word boundary; at must be the start of a
 * word. What is taken as equal:
 *  - accented and plain Latin letters ("São Paulo", "Sao Paulo");
 *  - apostrophes of all forms, and none ("Sana'a", "Sana’a", "Sanaa");
 *  - one hyphen, and any run of white space without a blank line ("al-Qaeda", "al Qaeda");
 *  - the dots of abbreviations, and none ("U.S.", "US"; "St. Louis", "St Louis");
 *  - names in capitals ("SYRIA"), and capitals at the start of words where the lexicon has small
 *    letters ("The Kremlin" for "the Kremlin", "Al-Nusra" for "al-Nusra").
 * Otherwise case is as written: "US" is not "us". A possessive 's is not part of the match.
 * 1 when found, else 0. Costs the length of the match, no memory. */
int dossier_lexicon_match(const struct dossier_lexicon *lexicon, const char *text, size_t length,
			  size_t at, struct dossier_lexicon_match *out);

/* All that a whole name may stand for, case ignored; 1 when found, else 0. White space around it
 * is ignored. */
int dossier_lexicon_find(const struct dossier_lexicon *lexicon, const char *name, size_t length,
			 struct dossier_lexicon_match *out);

size_t dossier_lexicon_size(const struct dossier_lexicon *lexicon); /* entries */
/* The entry; entry < size. */
const struct dossier_lexicon_entry *dossier_lexicon_get(const struct dossier_lexicon *lexicon,
							uint32_t entry);
/* The entry with this id, or DOSSIER_NONE. */
uint32_t dossier_lexicon_by_id(const struct dossier_lexicon *lexicon, const char *id);

#ifdef __cplusplus
}
#endif

#endif
