/*
 * Running a lexicon text. The whole text is one chunk; when it does not compile, or stops half-way,
 * it is cut where a line begins with a name at its very start, and the pieces (that lie behind the
 * place where it stopped) run one by one, so that one bad entry costs one entry.
 */
#include "lua/lexicon.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "dossier/limits.h"
#include "lua/lexicon_entry.h"

/* Budgets of a text: so much to begin with, and so much for each byte of it. */
#define MEMORY (UINT64_C(32) << 20)
#define MEMORY_PER_BYTE 64
#define STEPS UINT64_C(10000000)
#define STEPS_PER_BYTE 100
#define HOOK_STEPS 1000
#define PROBLEMS 100 /* reported of one text */

#define CHUNK "lexicon"

struct run {
	struct lexicon_text text;
	struct span source;
	uint64_t memory, memory_limit;
	struct span piece; /* to be run next */
};

void lexicon_problem(struct lexicon_text *text, enum dossier_status status, int64_t line,
		     const char *format, ...)
{
	char message[sizeof((struct dossier_error *)0)->message];
	struct dossier_error problem;
	va_list list;
	if (text->n_problems++ > PROBLEMS || !text->options->problem)
		return;
	va_start(list, format);
	vsnprintf(message, sizeof message, format, list);
	va_end(list);
	if (text->n_problems > PROBLEMS)
		snprintf(message, sizeof message, "more problems are not shown");
	error_set(&problem, status, "%s", message);
	error_at(&problem, text->file, line, -1);
	text->options->problem(text->options->context, &problem);
}

/* Lua's memory: ours, counted, with a limit. */
static void *allocate(void *context, void *block, size_t old_size, size_t size)
{
	struct run *run = context;
	if (!block)
		old_size = 0; /* a type tag, says the manual */
	if (!size) {
		mem_free(block);
		run->memory -= old_size;
		return NULL;
	}
	if (size > old_size && size - old_size > run->memory_limit - run->memory)
		return NULL;
	void *out = mem_resize(block, size, 1);
	if (out)
		run->memory += size - old_size;
	return out;
}

static struct run *run_of(lua_State *L)
{
	void *run;
	lua_getallocf(L, &run);
	return run;
}

void lexicon_charge(lua_State *L, struct lexicon_text *text, unsigned steps)
{
	text->steps += steps;
	if (text->options->cancel && text->options->cancel->is_set)
		text->status = error_interrupted(text->error);
	if (text->status)
		luaL_error(L, "interrupted");
	if (text->steps > text->step_limit)
		luaL_error(L, "more than %d million steps: a loop without end?",
			   (int)(text->step_limit / 1000000));
}

static void count_steps(lua_State *L, lua_Debug *debug)
{
	(void)debug;
	lexicon_charge(L, &run_of(L)->text, HOOK_STEPS);
}

/* Protected: compile and run one piece. */
static int run_piece(lua_State *L)
{
	struct run *run = run_of(L);
	if (luaL_loadbufferx(L, run->piece.at, run->piece.length, "=" CHUNK, "t") != LUA_OK)
		return lua_error(L);
	lua_getfield(L, LUA_REGISTRYINDEX, CHUNK);
	lua_setupvalue(L, -2, 1);
	lua_call(L, 0, 0);
	return 0;
}

static int set_up(lua_State *L)
{
	lexicon_push_words(L, &run_of(L)->text);
	lua_setfield(L, LUA_REGISTRYINDEX, CHUNK);
	return 0;
}

/* "lexicon:12: message" into line and message. */
static const char *message_of(lua_State *L, int64_t *line)
{
	const char *message = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "error";
	char *end;
	*line = 0;
	if (strncmp(message, CHUNK ":", sizeof CHUNK))
		return message;
	*line = strtoll(message + sizeof CHUNK, &end, 10);
	return *end == ':' && end[1] == ' ' ? end + 2 : message;
}

/* The outcome of one piece: whether reading goes on, where it stopped (0: nowhere), whether
 * anything ran. */
struct outcome {
	int64_t line;
	bool is_syntax;
	char message[256];
};

static enum dossier_status run_protected(lua_State *L, lua_CFunction function,
					 struct outcome *outcome)
{
	struct run *run = run_of(L);
	lua_pushcfunction(L, function);
	int status = lua_pcall(L, 0, 0, 0);
	*outcome = (struct outcome){0};
	if (run->text.status)
		return run->text.status;
	if (status == LUA_OK)
		return DOSSIER_OK;
	const char *message = message_of(L, &outcome->line);
	if (status == LUA_ERRMEM)
		message = "the lexicon takes too much memory";
	snprintf(outcome->message, sizeof outcome->message, "%s", message);
	outcome->is_syntax = !strncmp(message, "syntax", 6) || strstr(message, " near ");
	outcome->line += run->text.line_offset;
	lua_settop(L, 0);
	bool is_exhausted = status == LUA_ERRMEM || run->text.steps > run->text.step_limit;
	if (is_exhausted)
		lexicon_problem(&run->text, DOSSIER_LIMIT, outcome->line, "%s", outcome->message);
	return is_exhausted ? DOSSIER_LIMIT : DOSSIER_INPUT;
}

static bool is_start(struct span source, size_t at)
{
	char c = at < source.length ? source.at[at] : ' ';
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The end of the piece that starts at a line; *n_lines counts its lines. */
static size_t piece_end(struct span source, size_t at, int64_t *n_lines)
{
	*n_lines = 0;
	for (;;) {
		const char *end = memchr(source.at + at, '\n', source.length - at);
		if (!end)
			return source.length;
		++*n_lines;
		at = (size_t)(end - source.at) + 1;
		if (is_start(source, at))
			return at;
	}
}

/* Run the pieces behind a line; problems are reported, only what stops all reading is returned. */
static enum dossier_status run_pieces(lua_State *L, int64_t after, const char *message)
{
	struct run *run = run_of(L);
	struct outcome outcome;
	int64_t line = 0, n_lines;
	bool is_told = after > 0;
	for (size_t at = 0, end; at < run->source.length; at = end, line += n_lines) {
		end = piece_end(run->source, at, &n_lines);
		if (line < after)
			continue;
		run->piece = span_make(run->source.at + at, end - at);
		run->text.line_offset = line;
		enum dossier_status status = run_protected(L, run_piece, &outcome);
		if (status == DOSSIER_INPUT)
			lexicon_problem(&run->text, status, outcome.line, "%s", outcome.message);
		else if (status)
			return status;
		is_told |= status != DOSSIER_OK;
	}
	if (!is_told)
		lexicon_problem(&run->text, DOSSIER_INPUT, 0, "%s", message);
	return DOSSIER_OK;
}

static enum dossier_status run_source(lua_State *L)
{
	struct run *run = run_of(L);
	struct outcome outcome;
	enum dossier_status status = run_protected(L, set_up, &outcome);
	if (status)
		return status;
	lua_sethook(L, count_steps, LUA_MASKCOUNT, HOOK_STEPS);
	run->piece = run->source;
	status = run_protected(L, run_piece, &outcome);
	if (status != DOSSIER_INPUT)
		return status;
	if (!outcome.is_syntax)
		lexicon_problem(&run->text, status, outcome.line, "%s", outcome.message);
	return run_pieces(L, outcome.is_syntax ? 0 : outcome.line, outcome.message);
}

static enum dossier_status check_text(struct run *run)
{
	struct span *source = &run->source;
	if (span_starts(*source, SPAN("\xef\xbb\xbf")))
		*source = span_make(source->at + 3, source->length - 3);
	if (source->length && *source->at == *LUA_SIGNATURE) {
		lexicon_problem(&run->text, DOSSIER_INPUT, 0,
				"this is compiled Lua; a lexicon must be text");
		return DOSSIER_INPUT;
	}
	size_t bad = utf8_check(source->at, source->length);
	if (bad == source->length)
		return DOSSIER_OK;
	int64_t line = 1;
	for (size_t i = 0; i < bad; i++)
		line += source->at[i] == '\n';
	lexicon_problem(&run->text, DOSSIER_INPUT, line,
			"this is not UTF-8: save the file as UTF-8");
	return DOSSIER_INPUT;
}

enum dossier_status lexicon_read(struct dossier_lexicon_builder *builder, struct span text,
				 const char *file, const struct lexicon_options *options,
				 struct dossier_error *error)
{
	static const struct lexicon_options none;
	struct dossier_error own;
	struct run run = {.source = text, .memory_limit = MEMORY + text.length * MEMORY_PER_BYTE};
	run.text = (struct lexicon_text){.builder = builder,
					 .options = options ? options : &none,
					 .file = file,
					 .step_limit = STEPS + text.length * STEPS_PER_BYTE,
					 .error = error ? error : &own};
	if (check_text(&run))
		return DOSSIER_OK;
	run.text.scratch = arena_new(SIZE_MAX);
	lua_State *L = run.text.scratch ? lua_newstate(allocate, &run) : NULL;
	if (L)
		run_source(L);
	else
		run.text.status = error_memory(error);
	if (L)
		lua_close(L);
	arena_free(run.text.scratch);
	return run.text.status;
}

static enum dossier_status read_file(struct dossier_lexicon_builder *builder, const char *file,
				     const struct lexicon_options *options,
				     struct dossier_error *error)
{
	struct buffer text;
	buffer_init(&text, dossier_limit_get(DOSSIER_LIMIT_FILE)->value);
	enum dossier_status status = file_load(file, &text, options->cancel, error);
	if (!status)
		status = lexicon_read(builder, buffer_all(&text), file, options, error);
	buffer_release(&text);
	return status;
}

enum dossier_status lexicon_load(struct dossier_lexicon **out, const char *const *files, size_t n,
				 const struct lexicon_options *options, struct dossier_error *error)
{
	struct lexicon_options mine = {0};
	struct dossier_lexicon_builder *builder;
	enum dossier_status status = dossier_lexicon_builder_new(&builder, error);
	if (status)
		return status;
	if (options)
		mine = *options;
	for (size_t i = 0; !status && i < n; i++)
		status = read_file(builder, files[i], &mine, error);
	if (!status)
		status = dossier_lexicon_builder_finish(builder, out, error);
	if (!status)
		lexicon_check(*out, &mine);
	dossier_lexicon_builder_free(builder);
	return status;
}
