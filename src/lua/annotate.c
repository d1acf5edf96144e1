/*
 * dossier.annotate: the pure function document -> record, for a text that a script holds. What the
 * record becomes in Lua is said in scripts/dossier/annotate.lua.
 *
 * The annotator for documents that bring their date is made at the first call and kept in the
 * registry; it is read-only.
 */
#include "dossier/annotate.h"

#include <lauxlib.h>

#include "dossier/read.h"
#include "dossier/version.h"
#include "lua/box.h"
#include "lua/convert.h"
#include "lua/core.h"
#include "lua/knowledge.h"
#include "lua/raise.h"
#include "lua/state.h"

static void release_document(void *object)
{
	dossier_document_free(object);
}

static const struct box_type box_document = {"dossier.Document", release_document};

/* A new annotator in a box on top. The lexicons must outlive it. [-0, +1, v] */
static const struct dossier_annotator *new_annotator(lua_State *L, const char *date,
						     struct knowledge_list knowledge)
{
	const struct dossier_annotator_options options = {
		.date = date, .lexicons = knowledge.lexicons, .n_lexicons = knowledge.n};
	struct dossier_annotator *annotator = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_annotator, 0);

	if (dossier_annotator_new(&annotator, &options, &error))
		raise_in(L, "annotate", &error);
	box->object = annotator;
	return annotator;
}

/* The annotator for the options at index 2, in a box on top. [-0, +2, v] */
static const struct dossier_annotator *push_annotator(lua_State *L)
{
	static const char key;
	const char *date = option_string(L, 2, "annotate", "date");
	struct knowledge_list knowledge = knowledge_push(L, 2, "annotate");

	if (date || knowledge.n)
		return new_annotator(L, date, knowledge);
	if (lua_rawgetp(L, LUA_REGISTRYINDEX, &key) == LUA_TUSERDATA)
		return box_get(L, -1, &box_annotator);
	lua_pop(L, 1);
	const struct dossier_annotator *annotator = new_annotator(L, NULL, knowledge);
	lua_pushvalue(L, -1);
	lua_rawsetp(L, LUA_REGISTRYINDEX, &key);
	return annotator;
}

static struct dossier_document *new_document(lua_State *L, const char *text, size_t length)
{
	const char *format = option_string(L, 2, "annotate", "format");
	struct dossier_read_options options = {.format = DOSSIER_FORMAT_GUESS,
					       .outlet = option_string(L, 2, "annotate", "outlet")};
	int found = format ? dossier_format_find(format) : DOSSIER_FORMAT_GUESS;
	struct dossier_document *document = NULL;
	struct dossier_error error = {0};

	if (found < 0)
		raise_misuse(L, "annotate", "unknown format \"%s\"", format);
	options.format = (enum dossier_format)found;
	struct box *box = box_new(L, &box_document, 0);
	if (dossier_document_from_text(&document, option_string(L, 2, "annotate", "id"), text,
				       length, &options, &error))
		raise_in(L, "annotate", &error);
	box->object = document;
	return document;
}

enum { DOCUMENT_AT = 5 }; /* text, options, lexicons, annotator, document */

/* core.annotate(text, { id =, date =, outlet =, format =, lexicon = }) -> the record as a line of
 * JSON */
static int l_annotate(lua_State *L)
{
	static const char *const names[] = {"id", "date", "outlet", "format", "lexicon"};
	size_t length, n;
	const char *text = luaL_checklstring(L, 1, &length);

	lua_settop(L, 2);
	options_check(L, 2, "annotate", names, 5);
	const struct dossier_annotator *annotator = push_annotator(L);
	struct dossier_document *document = new_document(L, text, length);
	struct dossier_annotation *annotation = NULL;
	struct dossier_error error = {0};
	struct box *box = box_new(L, &box_text, 0);
	char *record = NULL;

	if (dossier_annotate(annotator, document, &annotation, host_cancel(L), &error) ||
	    dossier_annotation_write(annotation, DOSSIER_RECORD_JSONL, &record, &n, &error))
		return raise_in(L, "annotate", &error);
	box->object = record;
	lua_pushlstring(L, record, n);
	box_release(box);
	box_release(lua_touserdata(L, DOCUMENT_AT));
	return 1;
}

static int l_version(lua_State *L)
{
	lua_pushstring(L, dossier_version());
	return 1;
}

void annotate_open(lua_State *L)
{
	static const luaL_Reg functions[] = {
		{"annotate", l_annotate}, {"version", l_version}, {NULL, NULL}};
	box_type_open(L, &box_annotator, NULL);
	box_type_open(L, &box_document, NULL);
	lua_pop(L, 2);
	knowledge_open(L);
	core_add(L, functions);
}
