/*
 * How values leave: everything through out/print.h, which alone escapes.
 */
#include <lauxlib.h>
#include <string.h>

#include "base/file.h"
#include "lua/box.h"
#include "lua/convert.h"
#include "lua/core.h"
#include "lua/raise.h"
#include "lua/relation.h"
#include "lua/row.h"
#include "lua/state.h"
#include "out/print.h"

#define TEXT_LIMIT ((size_t)1 << 32)

/* The options of printing from the table at index: format, width, rows, color, ascii, raw. */
static struct print_options read_options(lua_State *L, int index, const char *verb)
{
	struct print_options options = {0};
	const char *format = option_string(L, index, verb, "format");
	int found = format ? print_format_find(format) : PRINT_TABLE;

	if (found < 0) {
		const char *names[PRINT_FORMATS];
		for (int i = 0; i < PRINT_FORMATS; i++)
			names[i] = print_format_name((enum print_format)i);
		push_suggestion(L, format, names, PRINT_FORMATS);
		raise_misuse(L, verb, "unknown format \"%s\"%s", format, lua_tostring(L, -1));
	}
	options.format = (enum print_format)found;
	options.width = (size_t)option_integer(L, index, verb, "width", 0, 0, 100000);
	options.max_rows = (size_t)option_integer(L, index, verb, "rows", 0, 0, LUA_MAXINTEGER);
	options.has_color = option_boolean(L, index, verb, "color", false);
	options.is_ascii = option_boolean(L, index, verb, "ascii", false);
	options.is_raw = option_boolean(L, index, verb, "raw", false);
	return options;
}

/* core.print_relation(relation, options) -> string */
static int l_print_relation(lua_State *L)
{
	struct dossier_relation *relation = box_get(L, 1, &box_relation);
	struct print_options options = read_options(L, 2, "print");
	struct buffer *text = box_buffer(L, TEXT_LIMIT);
	struct dossier_error error = {0};

	if (print_relation(text, relation, &options, host_cancel(L), &error))
		return raise_error(L, &error);
	box_push_buffer(L, text);
	return 1;
}

static enum dossier_type type_of(const char *name)
{
	for (int i = DOSSIER_TYPE_ANY; i <= DOSSIER_TYPE_DOCUMENT; i++) {
		if (name && strcmp(dossier_type_name((enum dossier_type)i), name) == 0)
			return (enum dossier_type)i;
	}
	return DOSSIER_TYPE_ANY;
}

/* core.print_card(names, types, values, n, options) -> string */
static int l_print_card(lua_State *L)
{
	size_t n = (size_t)luaL_checkinteger(L, 4);
	struct print_options options = read_options(L, 5, "print");

	for (int i = 1; i <= 3; i++)
		luaL_checktype(L, i, LUA_TTABLE);
	luaL_argcheck(L, n < 4096, 4, "too many fields");
	luaL_checkstack(L, (int)n + 8, "too many fields");
	struct dossier_column *columns = lua_newuserdatauv(L, (n + 1) * sizeof *columns, 0);
	struct dossier_value *values = lua_newuserdatauv(L, (n + 1) * sizeof *values, 0);
	for (size_t i = 0; i < n; i++) {
		lua_rawgeti(L, 1, (lua_Integer)i + 1);
		lua_rawgeti(L, 2, (lua_Integer)i + 1);
		columns[i] = (struct dossier_column){luaL_checkstring(L, -2),
						     type_of(lua_tostring(L, -1)), false, ""};
		lua_pop(L, 2); /* the tables hold them */
		lua_rawgeti(L, 3, (lua_Integer)i + 1);
		if (!convert_value(L, -1, &values[i]))
			luaL_error(L, "field %d is no value", (int)i + 1);
	}
	struct buffer *text = box_buffer(L, TEXT_LIMIT);
	struct dossier_error error = {0};
	options.format = PRINT_LINES;
	if (print_card(text, columns, values, n, &options, &error))
		return raise_error(L, &error);
	box_push_buffer(L, text);
	return 1;
}

/* The columns that the list of { name =, type = } at index describes. [-0, +1, v] */
static struct dossier_column *read_columns(lua_State *L, int index, size_t n)
{
	struct dossier_column *columns = lua_newuserdatauv(L, (n + 1) * sizeof *columns, 0);

	for (size_t i = 0; i < n; i++) {
		lua_rawgeti(L, index, (lua_Integer)i + 1);
		lua_getfield(L, -1, "name");
		lua_getfield(L, -2, "type");
		columns[i] = (struct dossier_column){luaL_checkstring(L, -2),
						     type_of(lua_tostring(L, -1)), false, ""};
		lua_pop(L, 3); /* the list holds them */
	}
	return columns;
}

static void release_printer(void *object)
{
	printer_free(object);
}

static const struct box_type box_printer = {"dossier.Printer", release_printer};

/* The list of values on top as a row; pops it. [-1, +0, v] */
static void add_row(lua_State *L, struct printer *printer, struct buffer *text,
		    struct dossier_value *values, size_t n)
{
	struct dossier_error error = {0};
	int list = lua_gettop(L);

	luaL_checkstack(L, (int)n, "too many columns");
	for (size_t i = 0; i < n; i++) {
		lua_rawgeti(L, list, (lua_Integer)i + 1);
		if (!convert_value(L, -1, &values[i]))
			luaL_error(L, "field %d is no value", (int)i + 1);
	}
	if (printer_add(printer, text, values, &error))
		raise_error(L, &error);
	lua_settop(L, list - 1);
}

/* core.print_rows(columns, rows, options) -> string: rows are lists of values */
static int l_print_rows(lua_State *L)
{
	struct print_options options = read_options(L, 3, "print");

	luaL_checktype(L, 1, LUA_TTABLE);
	luaL_checktype(L, 2, LUA_TTABLE);
	size_t n = (size_t)lua_rawlen(L, 1);
	lua_Integer n_rows = (lua_Integer)lua_rawlen(L, 2);
	luaL_argcheck(L, n < 4096, 1, "too many columns");
	struct dossier_column *columns = read_columns(L, 1, n);
	struct dossier_value *values = lua_newuserdatauv(L, (n + 1) * sizeof *values, 0);
	struct buffer *text = box_buffer(L, TEXT_LIMIT);
	struct box *box = box_new(L, &box_printer, 0);
	struct printer *printer = NULL;
	struct dossier_error error = {0};

	if (printer_new(&printer, &options, columns, n, &error))
		return raise_error(L, &error);
	box->object = printer;
	for (lua_Integer i = 1; i <= n_rows; i++) {
		lua_rawgeti(L, 2, i);
		luaL_checktype(L, -1, LUA_TTABLE);
		add_row(L, printer, text, values, n);
	}
	if (printer_end(printer, text, NULL, NULL, &error))
		return raise_error(L, &error);
	box_release(box);
	box_push_buffer(L, text);
	return 1;
}

/* core.escape(text, { width =, lines =, ascii = }) -> string, columns: as a terminal may show it */
static int l_escape(lua_State *L)
{
	size_t length, columns = 0;
	const char *text = luaL_checklstring(L, 1, &length);
	bool is_ascii = option_boolean(L, 2, "escape", "ascii", false);
	bool has_lines = option_boolean(L, 2, "escape", "lines", false);
	size_t width = (size_t)option_integer(L, 2, "escape", "width", 0, 0, 1000000);
	struct buffer *to = box_buffer(L, TEXT_LIMIT);

	if (has_lines)
		print_text(to, span_make(text, length), is_ascii);
	else
		columns = print_line(to, span_make(text, length), width, is_ascii);
	box_push_buffer(L, to);
	lua_pushinteger(L, (lua_Integer)columns);
	return 2;
}

/* core.style(text, "bold" | "dim" | "hit" | "error") -> text in our style */
static int l_style(lua_State *L)
{
	static const char *const names[] = {"plain", "bold", "dim", "hit", "error", NULL};
	size_t length;
	const char *text = luaL_checklstring(L, 1, &length);
	enum print_style style = (enum print_style)luaL_checkoption(L, 2, NULL, names);
	struct buffer *to = box_buffer(L, TEXT_LIMIT);

	print_style(to, style, true);
	buffer_append(to, text, length);
	print_style(to, PRINT_PLAIN, true);
	box_push_buffer(L, to);
	return 1;
}

/* core.save(path, text): the old or the new file is there, never half of one */
static int l_save(lua_State *L)
{
	size_t length;
	const char *path = luaL_checkstring(L, 1);
	const char *text = luaL_checklstring(L, 2, &length);
	const struct lua_host *host = host_of(L);
	struct dossier_error error = {0};

	if (host && host->sandbox == LUA_SANDBOX_STRICT)
		return raise_misuse(L, "export", "the strict sandbox writes no files");
	if (host && host->sandbox == LUA_SANDBOX_STD && !sandbox_may_write(path))
		return raise_misuse(L, "export",
				    "the sandbox writes below the working folder only");
	if (file_save(path, span_make(text, length), &error))
		return raise_in(L, "export", &error);
	return 0;
}

/* core.write(text): to where print writes; false where nothing takes it (a stock lua) */
static int l_write(lua_State *L)
{
	size_t length;
	const char *text = luaL_checklstring(L, 1, &length);

	host_write(L, LUA_STREAM_OUT, text, length);
	lua_pushboolean(L, host_of(L) != NULL);
	return 1;
}

void print_open(lua_State *L)
{
	static const luaL_Reg functions[] = {{"print_relation", l_print_relation},
					     {"print_card", l_print_card},
					     {"print_rows", l_print_rows},
					     {"escape", l_escape},
					     {"style", l_style},
					     {"save", l_save},
					     {"write", l_write},
					     {NULL, NULL}};
	box_type_open(L, &box_printer, NULL);
	lua_pop(L, 1);
	core_add(L, functions);
}
