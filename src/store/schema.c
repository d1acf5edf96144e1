/*
 * What SQLite keeps is the text behind "CREATE TABLE " and so on, to the letter: the strings below
 * are the schema of version SCHEMA_VERSION, and a change to one needs a migration.
 *
 * Conventions of all tables: id is for joins within this file and says nothing outside it; key is
 * derived from content and the same in every dossier that holds the document (key.h); start and end
 * are bytes of document.text, half open; score is 0..1; state is auto, confirmed, rejected, added
 * or orphaned; columns that name an entity hold the entity as it was read, and entity.shown leads
 * from there to the entity after linking and judgements (the views have gone that way already).
 */
#include "store/schema.h"

#include <string.h>

#include "base/error.h"
#include "store/database.h"

/* Columns that every reading has. */
#define READING                                                                                    \
	"  id INTEGER PRIMARY KEY,\n"                                                              \
	"  key TEXT NOT NULL UNIQUE,\n"                                                            \
	"  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,\n"                     \
	"  start INTEGER NOT NULL,\n"                                                              \
	"  end INTEGER NOT NULL,\n"                                                                \
	"  text TEXT NOT NULL,\n"
#define TRACE                                                                                      \
	"  rule TEXT NOT NULL,\n"                                                                  \
	"  score REAL NOT NULL,\n"                                                                 \
	"  state TEXT NOT NULL DEFAULT 'auto'\n"                                                   \
	"    CHECK (state IN ('auto', 'confirmed', 'rejected', 'added', 'orphaned'))\n"
#define PARTICIPANT(who)                                                                           \
	"  " who " INTEGER REFERENCES entity,\n"                                                   \
	"  " who "_start INTEGER,\n"                                                               \
	"  " who "_end INTEGER,\n"                                                                 \
	"  " who "_code TEXT,\n"
/* In views: the entity behind a column, after judgements; and where it stands. */
#define SHOWN(column, name)                                                                        \
	"  (SELECT shown FROM entity WHERE entity.id = r." column ") AS " column ",\n"             \
	"  (SELECT s.name FROM entity e JOIN entity s ON s.id = e.shown"                           \
	" WHERE e.id = r." column ") AS " name ",\n"
#define PLACE                                                                                      \
	"  d.title AS title, d.outlet AS outlet, d.published AS published,\n"                      \
	"  r.rule, r.score, r.state\n"
#define HEAD "  r.id, r.key, r.document, r.start, r.end, r.text,\n"
#define FROM(noun) "FROM " noun " r JOIN document d ON d.id = r.document"

struct object {
	const char *type, *name, *sql; /* sql: what follows "CREATE <type> " */
};

static const struct object objects[] = {
	{"TABLE", "document",
	 "document (\n"
	 "  id INTEGER PRIMARY KEY,\n"
	 "  key TEXT NOT NULL UNIQUE,          -- the first 16 digits of sha256\n"
	 "  name TEXT NOT NULL,                -- the file's name, or the record's id\n"
	 "  path TEXT NOT NULL,                -- where it was read\n"
	 "  title TEXT,\n"
	 "  byline TEXT,\n"
	 "  outlet TEXT,\n"
	 "  url TEXT,\n"
	 "  language TEXT,\n"
	 "  published TEXT,                    -- YYYY-MM-DD, the first possible day\n"
	 "  published_to TEXT,                 -- the last possible day, NULL: the same\n"
	 "  precision TEXT NOT NULL,           -- unknown, day, range, month, year\n"
	 "  published_why TEXT,\n"
	 "  n_bytes INTEGER NOT NULL,\n"
	 "  n_words INTEGER NOT NULL,\n"
	 "  n_sentences INTEGER NOT NULL,\n"
	 "  encoding TEXT,\n"
	 "  n_replaced INTEGER NOT NULL,       -- bytes that were no valid text\n"
	 "  is_clean INTEGER NOT NULL,         -- 1: the text was given clean, verbatim\n"
	 "  sha256 TEXT NOT NULL UNIQUE,       -- of the bytes that were read\n"
	 "  digest TEXT NOT NULL,              -- SHA-256 of the rows that were made from it\n"
	 "  journal INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,\n"
	 "  state TEXT NOT NULL DEFAULT 'auto'\n"
	 "    CHECK (state IN ('auto', 'confirmed', 'rejected', 'added', 'orphaned')),\n"
	 "  text TEXT NOT NULL\n"
	 ") STRICT"},
	{"INDEX", "document_published", "document_published ON document (published)"},
	{"INDEX", "document_outlet", "document_outlet ON document (outlet)"},
	{"TABLE", "zone",
	 "zone (\n"
	 "  id INTEGER PRIMARY KEY,\n"
	 "  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,\n"
	 "  number INTEGER NOT NULL,           -- in the order of the page, from 1\n"
	 "  kind TEXT NOT NULL,\n"
	 "  start INTEGER NOT NULL,\n"
	 "  end INTEGER NOT NULL,              -- = start for what is not in the text\n"
	 "  text TEXT,                         -- of what is not in the document's text\n"
	 "  source_start INTEGER NOT NULL,     -- bytes of what was read\n"
	 "  source_end INTEGER NOT NULL,\n"
	 "  rule TEXT NOT NULL\n"
	 ") STRICT"},
	{"INDEX", "zone_document", "zone_document ON zone (document, number)"},
	{"TABLE", "damage",
	 "damage (\n"
	 "  id INTEGER PRIMARY KEY,\n"
	 "  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,\n"
	 "  start INTEGER NOT NULL,\n"
	 "  end INTEGER NOT NULL,\n"
	 "  why TEXT NOT NULL\n"
	 ") STRICT"},
	{"INDEX", "damage_document", "damage_document ON damage (document, start)"},
	{"TABLE", "sentence",
	 "sentence (\n"
	 "  id INTEGER PRIMARY KEY,\n"
	 "  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,\n"
	 "  number INTEGER NOT NULL,           -- in the document, from 1\n"
	 "  start INTEGER NOT NULL,\n"
	 "  end INTEGER NOT NULL\n"
	 ") STRICT"},
	{"INDEX", "sentence_document", "sentence_document ON sentence (document, start)"},
	{"TABLE", "entity",
	 "entity (\n"
	 "  id INTEGER PRIMARY KEY,\n"
	 "  key TEXT NOT NULL UNIQUE,\n"
	 "  name TEXT NOT NULL,\n"
	 "  kind TEXT NOT NULL,\n"
	 "  kb TEXT,                           -- id in the knowledge base\n"
	 "  norm TEXT NOT NULL,                -- name without case, accents, hyphens\n"
	 "  linked INTEGER NOT NULL REFERENCES entity, -- the entity that linking takes it for\n"
	 "  shown INTEGER NOT NULL REFERENCES entity,  -- the same after judgements\n"
	 "  n_mentions INTEGER NOT NULL DEFAULT 0,     -- of all that are shown as it\n"
	 "  n_documents INTEGER NOT NULL DEFAULT 0,\n"
	 "  first_seen TEXT,                   -- dates of documents\n"
	 "  last_seen TEXT,\n" TRACE ") STRICT"},
	{"INDEX", "entity_kb", "entity_kb ON entity (kb)"},
	{"INDEX", "entity_norm", "entity_norm ON entity (norm)"},
	{"INDEX", "entity_linked", "entity_linked ON entity (linked)"},
	{"INDEX", "entity_shown", "entity_shown ON entity (shown)"},
	{"INDEX", "entity_judged", "entity_judged ON entity (shown) WHERE shown <> linked"},
	{"TABLE", "block",
	 "block (                              -- where linking looks for the same entity\n"
	 "  name TEXT NOT NULL,\n"
	 "  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,\n"
	 "  PRIMARY KEY (name, entity)\n"
	 ") STRICT, WITHOUT ROWID"},
	{"INDEX", "block_entity", "block_entity ON block (entity)"},
	{"TABLE", "alias",
	 "alias (\n"
	 "  id INTEGER PRIMARY KEY,\n"
	 "  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,\n"
	 "  name TEXT NOT NULL,\n"
	 "  norm TEXT NOT NULL,\n"
	 "  n INTEGER NOT NULL,                -- times it stands in a text\n"
	 "  n_full INTEGER NOT NULL,           -- documents where it is the fullest name\n"
	 "  rule TEXT NOT NULL,                -- text, judgement\n"
	 "  UNIQUE (entity, name)\n"
	 ") STRICT"},
	{"INDEX", "alias_norm", "alias_norm ON alias (norm)"},
	{"TABLE", "mention",
	 "mention (\n" READING "  kind TEXT NOT NULL,\n"
	 "  entity INTEGER NOT NULL REFERENCES entity,\n" TRACE ") STRICT"},
	{"INDEX", "mention_document", "mention_document ON mention (document, start)"},
	{"INDEX", "mention_entity", "mention_entity ON mention (entity)"},
	{"TABLE", "reference",
	 "reference (\n" READING "  entity INTEGER NOT NULL REFERENCES entity,\n" TRACE ") STRICT"},
	{"INDEX", "reference_document", "reference_document ON reference (document, start)"},
	{"INDEX", "reference_entity", "reference_entity ON reference (entity)"},
	{"TABLE", "role",
	 "role (\n" READING "  entity INTEGER NOT NULL REFERENCES entity,\n" TRACE ") STRICT"},
	{"INDEX", "role_document", "role_document ON role (document, start)"},
	{"INDEX", "role_entity", "role_entity ON role (entity)"},
	{"TABLE", "quote",
	 "quote (\n" READING "  kind TEXT NOT NULL,                -- direct, indirect, mixed\n"
	 "  speaker INTEGER REFERENCES entity,\n"
	 "  speaker_text TEXT,                 -- as the text calls the speaker\n"
	 "  speaker_start INTEGER,\n"
	 "  speaker_end INTEGER,\n"
	 "  cue TEXT,                          -- \"said\"\n"
	 "  cue_start INTEGER,\n"
	 "  cue_end INTEGER,\n" TRACE ") STRICT"},
	{"INDEX", "quote_document", "quote_document ON quote (document, start)"},
	{"INDEX", "quote_speaker", "quote_speaker ON quote (speaker)"},
	{"TABLE", "time",
	 "time (\n" READING "  type TEXT NOT NULL,                -- DATE, TIME, DURATION, SET\n"
	 "  value TEXT,                        -- TIMEX3\n"
	 "  first TEXT,                        -- first day of it, YYYY-MM-DD\n"
	 "  last TEXT,\n" TRACE ") STRICT"},
	{"INDEX", "time_document", "time_document ON time (document, start)"},
	{"INDEX", "time_first", "time_first ON time (first)"},
	{"TABLE", "quantity",
	 "quantity (\n" READING "  value REAL,\n"
	 "  low REAL,\n"
	 "  high REAL,\n"
	 "  unit TEXT NOT NULL,\n" TRACE ") STRICT"},
	{"INDEX", "quantity_document", "quantity_document ON quantity (document, start)"},
	{"TABLE", "event",
	 "event (\n" READING "  action TEXT NOT NULL,              -- PLOVER\n"
	 "  code TEXT NOT NULL,                -- CAMEO\n"
	 "  mode TEXT NOT NULL,\n" PARTICIPANT("actor") PARTICIPANT("target")
		 PARTICIPANT("place") "  date TEXT,\n" TRACE ") STRICT"},
	{"INDEX", "event_document", "event_document ON event (document, start)"},
	{"INDEX", "event_actor", "event_actor ON event (actor)"},
	{"INDEX", "event_target", "event_target ON event (target)"},
	{"INDEX", "event_place", "event_place ON event (place)"},
	{"TABLE", "blob",
	 "blob (                               -- bulk, compressed\n"
	 "  id INTEGER PRIMARY KEY,\n"
	 "  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,\n"
	 "  name TEXT NOT NULL,                -- raw, map, tokens\n"
	 "  checksum INTEGER NOT NULL,\n"
	 "  data BLOB NOT NULL,\n"
	 "  UNIQUE (document, name)\n"
	 ") STRICT"},
	{"TABLE", "journal",
	 "journal (\n"
	 "  id INTEGER PRIMARY KEY,\n"
	 "  time TEXT NOT NULL,                -- UTC\n"
	 "  who TEXT NOT NULL,\n"
	 "  what TEXT NOT NULL,                -- create, add, judge, undo, migrate\n"
	 "  detail TEXT NOT NULL,\n"
	 "  version TEXT NOT NULL,             -- of the program\n"
	 "  chain TEXT NOT NULL                -- SHA-256 of the chain before and of this row\n"
	 ") STRICT"},
	{"TRIGGER", "journal_update",
	 "journal_update BEFORE UPDATE ON journal\n"
	 "BEGIN SELECT RAISE(ABORT, 'the journal is append only'); END"},
	{"TRIGGER", "journal_delete",
	 "journal_delete BEFORE DELETE ON journal\n"
	 "BEGIN SELECT RAISE(ABORT, 'the journal is append only'); END"},
	{"TABLE", "judgement",
	 "judgement (\n"
	 "  id INTEGER PRIMARY KEY,\n"
	 "  journal INTEGER NOT NULL REFERENCES journal,\n"
	 "  verb TEXT NOT NULL,                -- merge, alias, split, reject, confirm, set, note\n"
	 "  noun TEXT NOT NULL,                -- what it is about: entity, quote, document, ...\n"
	 "  key TEXT NOT NULL,                 -- of that row\n"
	 "  name TEXT NOT NULL,                -- how it was called then\n"
	 "  field TEXT,                        -- of set\n"
	 "  value TEXT,                        -- of set, alias, note; the other's key of merge\n"
	 "  why TEXT,\n"
	 "  undone INTEGER REFERENCES journal,\n"
	 "  is_orphaned INTEGER NOT NULL DEFAULT 0 -- 1: what it is about is no longer there\n"
	 ") STRICT"},
	{"INDEX", "judgement_key", "judgement_key ON judgement (key)"},
	{"TABLE", "original",
	 "original (                           -- what judged cells said before\n"
	 "  noun TEXT NOT NULL,\n"
	 "  row INTEGER NOT NULL,\n"
	 "  field TEXT NOT NULL,\n"
	 "  value ANY,\n"
	 "  PRIMARY KEY (noun, row, field)\n"
	 ") STRICT, WITHOUT ROWID"},
	{"VIRTUAL TABLE", "fulltext",
	 "fulltext USING fts5(title, text, content='document', content_rowid='id',"
	 " tokenize='" SCHEMA_TOKENIZER "')"},
	{"VIEW", "source",
	 "source AS SELECT min(id) AS id, outlet AS name, count(*) AS n_documents,\n"
	 "  min(published) AS first_seen, max(coalesce(published_to, published)) AS last_seen\n"
	 "FROM document WHERE outlet IS NOT NULL GROUP BY outlet"},
	{"VIEW", "judgement_view",
	 "judgement_view AS SELECT g.id, j.time, j.who, g.verb, g.noun, g.key, g.name, g.field,\n"
	 "  g.value, g.why,\n"
	 "  CASE WHEN g.undone IS NOT NULL THEN 'undone' WHEN g.is_orphaned THEN 'orphaned'\n"
	 "  ELSE 'active' END AS state\n"
	 "FROM judgement g JOIN journal j ON j.id = g.journal"},
	{"VIEW", "zone_view",
	 "zone_view AS SELECT r.id, r.document, r.number, r.kind, r.start, r.end,\n"
	 "  coalesce(r.text, CAST(substr(CAST(d.text AS BLOB), r.start + 1, r.end - r.start)"
	 " AS TEXT)) AS text,\n"
	 "  r.source_start, r.source_end, r.rule,\n"
	 "  d.title AS title, d.outlet AS outlet, d.published AS published\n" FROM("zone")},
	{"VIEW", "sentence_view",
	 "sentence_view AS SELECT r.id, r.document, r.number, r.start, r.end,\n"
	 "  CAST(substr(CAST(d.text AS BLOB), r.start + 1, r.end - r.start) AS TEXT) AS text,\n"
	 "  d.title AS title, d.outlet AS outlet, d.published AS published\n" FROM("sentence")},
	{"VIEW", "entity_view",
	 "entity_view AS SELECT id, key, name, kind, kb, n_mentions, n_documents,\n"
	 "  first_seen, last_seen,\n"
	 "  (SELECT count(DISTINCT a.name) FROM alias a JOIN entity m ON m.id = a.entity\n"
	 "   WHERE m.shown = e.id) AS n_aliases,\n"
	 "  rule, score, state\n"
	 "FROM entity e WHERE shown = id"
	 " AND (n_mentions > 0 OR EXISTS (SELECT 1 FROM alias a WHERE a.entity = e.id))"},
	{"VIEW", "alias_view",
	 "alias_view AS SELECT min(a.id) AS id, s.id AS entity, s.name AS entity_name,\n"
	 "  a.name AS name, sum(a.n) AS n, min(a.rule) AS rule\n"
	 "FROM alias a JOIN entity e ON e.id = a.entity JOIN entity s ON s.id = e.shown\n"
	 "GROUP BY s.id, a.name"},
	{"VIEW", "mention_view",
	 "mention_view AS SELECT\n" HEAD "  r.kind,\n" SHOWN("entity", "entity_name")
		 PLACE FROM("mention")},
	{"VIEW", "reference_view",
	 "reference_view AS SELECT\n" HEAD SHOWN("entity", "entity_name") PLACE FROM("reference")},
	{"VIEW", "role_view",
	 "role_view AS SELECT\n" HEAD SHOWN("entity", "entity_name") PLACE FROM("role")},
	{"VIEW", "quote_view",
	 "quote_view AS SELECT\n" HEAD "  r.kind,\n" SHOWN(
		 "speaker", "speaker_name") "  r.speaker_text, r.speaker_start, r.speaker_end, "
					    "r.cue, r.cue_start, r.cue_end,\n" PLACE FROM("quote")},
	{"VIEW", "time_view",
	 "time_view AS SELECT\n" HEAD "  r.type, r.value, r.first, r.last,\n" PLACE FROM("time")},
	{"VIEW", "quantity_view",
	 "quantity_view AS SELECT\n" HEAD
	 "  r.value, r.low, r.high, r.unit,\n" PLACE FROM("quantity")},
	{"VIEW", "event_view",
	 "event_view AS SELECT\n" HEAD
	 "  r.action, r.code, r.mode,\n" SHOWN("actor", "actor_name") SHOWN("target", "target_name")
		 SHOWN("place",
		       "place_name") "  r.actor_code, r.target_code, r.place_code, r.date,\n" PLACE
			 FROM("event")},
};
#define OBJECTS (sizeof objects / sizeof *objects)

static const struct schema_noun nouns[] = {
	{"mention", true, true}, {"reference", true, true}, {"role", true, true},
	{"quote", true, true},   {"time", true, true},      {"quantity", true, true},
	{"event", true, true},
};

const struct schema_noun *schema_nouns(size_t *n)
{
	*n = sizeof nouns / sizeof *nouns;
	return nouns;
}

const struct schema_noun *schema_noun_find(const char *name)
{
	for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
		if (!strcmp(nouns[i].name, name))
			return &nouns[i];
	return NULL;
}

enum dossier_status schema_create(sqlite3 *handle, struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < OBJECTS; i++)
		status = database_script(handle, error, "CREATE %s %s", objects[i].type,
					 objects[i].sql);
	if (!status)
		status = database_script(handle, error, "PRAGMA application_id = %d",
					 SCHEMA_APPLICATION);
	if (!status)
		status = database_script(handle, error, "PRAGMA user_version = %d", SCHEMA_VERSION);
	return status;
}

/* Tables that FTS5 and ANALYZE keep for themselves. */
static bool is_internal(const char *type, const char *name)
{
	static const char *const names[] = {"fulltext_data",   "fulltext_idx", "fulltext_docsize",
					    "fulltext_config", "sqlite_stat1", "sqlite_stat4",
					    "sqlite_sequence"};
	if (!strcmp(type, "index") && !strncmp(name, "sqlite_autoindex_", 17))
		return true;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!strcmp(type, "table") && !strcmp(name, names[i]))
			return true;
	return false;
}

/* Whether sql is "CREATE <type> <the object's text>". */
static bool is_same(const struct object *object, const char *sql)
{
	size_t n = strlen(object->type);
	return sql && !strncmp(sql, "CREATE ", 7) && !strncmp(sql + 7, object->type, n) &&
	       sql[7 + n] == ' ' && !strcmp(sql + 8 + n, object->sql);
}

static enum dossier_status compare_object(const char *type, const char *name, const char *sql,
					  bool found[OBJECTS], struct dossier_error *error)
{
	for (size_t i = 0; i < OBJECTS; i++)
		if (!strcmp(objects[i].name, name)) {
			if (!is_same(&objects[i], sql))
				return error_set(error, DOSSIER_NOT_DOSSIER,
						 "its %s “%s” is not the one that dossier makes",
						 type, name);
			found[i] = true;
			return DOSSIER_OK;
		}
	if (is_internal(type, name))
		return DOSSIER_OK;
	return error_set(error, DOSSIER_NOT_DOSSIER,
			 "it has a %s “%s” that dossier did not make: drop it to use the file",
			 type, name);
}

static const char *column_text(sqlite3_stmt *statement, int column)
{
	const unsigned char *text = sqlite3_column_text(statement, column);
	return text ? (const char *)text : "";
}

enum dossier_status schema_compare(sqlite3 *handle, struct dossier_error *error)
{
	bool found[OBJECTS] = {false};
	sqlite3_stmt *statement = NULL;
	enum dossier_status status = DOSSIER_OK;
	int code = sqlite3_prepare_v2(handle, "SELECT type, name, sql FROM sqlite_schema", -1,
				      &statement, NULL);
	while (!status && code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
		status = compare_object(column_text(statement, 0), column_text(statement, 1),
					column_text(statement, 2), found, error);
		code = SQLITE_OK;
	}
	if (!status && code != SQLITE_DONE)
		status = database_error(handle, "read the schema of", error);
	sqlite3_finalize(statement);
	for (size_t i = 0; !status && i < OBJECTS; i++)
		if (!found[i])
			status = error_set(error, DOSSIER_NOT_DOSSIER, "it has no %s “%s”",
					   objects[i].type, objects[i].name);
	return status;
}

/* steps[v] takes a file of version v to v + 1. There was no version before 1. */
static const char *const steps[SCHEMA_VERSION] = {NULL};

static enum dossier_status migrate(sqlite3 *handle, int version, struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	for (int v = version; !status && v < SCHEMA_VERSION; v++)
		if (!steps[v])
			status = error_set(error, DOSSIER_NOT_DOSSIER,
					   "its version %d never was one of a dossier", v);
		else
			status = database_script(handle, error, "%s; PRAGMA user_version = %d",
						 steps[v], v + 1);
	return status ? status : schema_compare(handle, error);
}

enum dossier_status schema_migrate(sqlite3 *handle, int version, struct dossier_error *error)
{
	int had_triggers = 1;
	if (version == SCHEMA_VERSION)
		return DOSSIER_OK;
	if (version < 0)
		return error_set(error, DOSSIER_NOT_DOSSIER, "its version is %d", version);
	enum dossier_status status = database_script(handle, error, "BEGIN IMMEDIATE");
	if (status)
		return status;
	/* Triggers of a file that was not compared yet must not run. */
	sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, &had_triggers);
	status = migrate(handle, version, error);
	sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, &had_triggers);
	if (!status)
		status = database_script(handle, error, "COMMIT");
	if (status)
		sqlite3_exec(handle, "ROLLBACK", NULL, NULL, NULL);
	return status;
}
