/*
 * The pair of lexicons and the loaded one are user data: the pair holds the loaded one, the caller's
 * stack holds the pair, and the engine borrows both for the call.
 */
#include "lua/knowledge.h"

#include <lauxlib.h>

#include "base/buffer.h"
#include "lua/box.h"
#include "lua/convert.h"
#include "lua/lexicon.h"
#include "lua/raise.h"
#include "lua/state.h"

static void release_lexicon(void *object)
{
	dossier_lexicon_free(object);
}

static const struct box_type box_lexicon = {"dossier.Lexicon", release_lexicon};

/* Told while the files are read: into a buffer, as nothing may raise there. */
static void note_problem(void *context, const struct dossier_error *problem)
{
	struct buffer *problems = context;
	buffer_format(problems, "%s:%lld: %s\n", problem->file, (long long)problem->line,
		      problem->message);
}

/* Read the files into a lexicon in a box on top. [-0, +1, v] */
static const struct dossier_lexicon *push_lexicon(lua_State *L, const char *const *files, size_t n,
						  const char *verb)
{
	struct dossier_lexicon *lexicon = NULL;
	struct dossier_error error = {0};
	struct buffer *problems = box_buffer(L, (size_t)1 << 20);
	struct lexicon_options options = {.base = dossier_lexicon_builtin(),
					  .problem = note_problem,
					  .context = problems,
					  .cancel = host_cancel(L)};
	struct box *box = box_new(L, &box_lexicon, 0);

	if (lexicon_load(&lexicon, files, n, &options, &error))
		raise_in(L, verb, &error);
	box->object = lexicon;
	host_write(L, LUA_STREAM_ERROR, problems->at ? problems->at : "", problems->length);
	buffer_release(problems);
	lua_remove(L, -2);
	return lexicon;
}

struct knowledge_list knowledge_push(lua_State *L, int options, const char *verb)
{
	struct knowledge_list list = {NULL, 0};
	const struct lua_host *host = host_of(L);
	size_t n;

	if (!lua_istable(L, options) || lua_getfield(L, options, "lexicon") == LUA_TNIL) {
		lua_settop(L, lua_gettop(L) - (lua_istable(L, options) ? 1 : 0));
		lua_pushnil(L);
		return list;
	}
	if (host && host->sandbox == LUA_SANDBOX_STRICT)
		raise_misuse(L, verb, "the strict sandbox reads no files");
	int files = lua_gettop(L);
	const char **names = convert_names(L, files, &n, verb);
	const struct dossier_lexicon **both = lua_newuserdatauv(L, 2 * sizeof *both, 1);
	both[0] = dossier_lexicon_builtin();
	both[1] = push_lexicon(L, names, n, verb);
	lua_setiuservalue(L, -2, 1); /* the pair holds the lexicon */
	lua_replace(L, files);
	lua_settop(L, files);
	list.lexicons = both;
	list.n = 2;
	return list;
}

void knowledge_open(lua_State *L)
{
	box_type_open(L, &box_lexicon, NULL);
	lua_pop(L, 1);
}
