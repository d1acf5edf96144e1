/* Building SQL: see sql.h. Identifiers are quoted even where they need not be, so that a column may
 * be called "order" or hold any character. */
#include "query/sql.h"

#include <string.h>

#include "base/error.h"
#include "dossier/limits.h"

void sql_init(struct sql *sql, struct arena *arena)
{
	memset(sql, 0, sizeof *sql);
	buffer_init(&sql->text, (size_t)dossier_limit_get(DOSSIER_LIMIT_QUERY)->value);
	sql->arena = arena;
}

void sql_string(struct sql *sql, const char *constant)
{
	buffer_string(&sql->text, constant);
}

void sql_name(struct sql *sql, const char *name)
{
	buffer_char(&sql->text, '"');
	for (; *name; name++) {
		if (*name == '"')
			buffer_char(&sql->text, '"');
		buffer_char(&sql->text, *name);
	}
	buffer_char(&sql->text, '"');
}

void sql_comma(struct sql *sql, size_t i)
{
	if (i)
		buffer_string(&sql->text, ", ");
}

bool value_copy(struct arena *arena, const struct dossier_value *value, struct dossier_value *out)
{
	*out = *value;
	if (value->kind != DOSSIER_VALUE_TEXT)
		return true;
	out->text = arena_string(arena, span_make(value->text, value->length));
	return out->text != NULL;
}

static void bind(struct sql *sql, const struct dossier_value *value)
{
	struct dossier_value *slot =
		ARENA_PUSH(sql->arena, sql->values, sql->n_values, sql->capacity);
	if (!slot || !value_copy(sql->arena, value, slot))
		sql->has_failed = true;
}

void sql_bind(struct sql *sql, const struct dossier_value *value)
{
	buffer_char(&sql->text, '?');
	bind(sql, value);
}

void sql_bind_integer(struct sql *sql, int64_t value)
{
	struct dossier_value bound = value_integer(value);
	sql_bind(sql, &bound);
}

void sql_bind_text(struct sql *sql, struct span text)
{
	struct dossier_value bound = value_text(text);
	sql_bind(sql, &bound);
}

void sql_take(struct sql *sql, struct sql *other)
{
	struct dossier_error error;
	buffer_span(&sql->text, buffer_all(&other->text));
	for (size_t i = 0; i < other->n_values; i++)
		bind(sql, &other->values[i]);
	if (other->has_failed || buffer_status(&other->text, &error))
		sql->has_failed = true;
	sql_release(other);
}

enum dossier_status sql_finish(struct sql *sql, const char **out, struct dossier_error *error)
{
	enum dossier_status status = buffer_status(&sql->text, error);
	const char *text = NULL;
	if (!status && !sql->has_failed)
		text = arena_string(sql->arena, buffer_all(&sql->text));
	if (!status && !text)
		status = error_memory(error);
	if (!status)
		*out = text;
	sql_release(sql);
	return status;
}

void sql_release(struct sql *sql)
{
	buffer_release(&sql->text);
}

struct dossier_value value_integer(int64_t integer)
{
	return (struct dossier_value){.kind = DOSSIER_VALUE_INTEGER, .integer = integer};
}

struct dossier_value value_real(double real)
{
	return (struct dossier_value){.kind = DOSSIER_VALUE_REAL, .real = real};
}

struct dossier_value value_text(struct span text)
{
	return (struct dossier_value){
		.kind = DOSSIER_VALUE_TEXT, .text = text.at, .length = text.length};
}
