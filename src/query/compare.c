/* Comparisons: see compare.h. Dates are ISO prefixes, so that "2016-03" stands for a month: the
 * column is cut to the length of what was written and compared as text, which makes <= "2016-03"
 * include all of March and > "2016-03" begin in April. */
#include "query/compare.h"

#include <stdio.h>

#include "base/error.h"
#include "query/verbs.h"

const char *comparison_sql(enum comparison comparison)
{
	static const char *const signs[] = {" = ", " <> ", " < ", " <= ", " > ", " >= "};
	return signs[comparison];
}

static size_t digits_at(struct span text, size_t at)
{
	size_t n = 0;
	while (at + n < text.length && text.at[at + n] >= '0' && text.at[at + n] <= '9')
		n++;
	return n;
}

bool compare_is_number(struct span text)
{
	size_t at = text.length && (text.at[0] == '-' || text.at[0] == '+');
	size_t whole = digits_at(text, at), part = 0;
	at += whole;
	if (at < text.length && text.at[at] == '.') {
		part = digits_at(text, at + 1);
		at += 1 + part;
	}
	if (!whole && !part)
		return false;
	if (at < text.length && (text.at[at] == 'e' || text.at[at] == 'E')) {
		at++;
		at += at < text.length && (text.at[at] == '-' || text.at[at] == '+');
		size_t power = digits_at(text, at);
		if (!power)
			return false;
		at += power;
	}
	return at == text.length;
}

static enum dossier_status not_a_number(const struct dossier_column *column, struct span text,
					struct dossier_error *error)
{
	return error_set(error, DOSSIER_ARGUMENT, "column \"%s\" holds numbers, \"%.*s\" is none",
			 column->name, text.length > 60 ? 60 : (int)text.length, text.at);
}

static void number(struct sql *sql, const struct dossier_value *value)
{
	bool is_text = value->kind == DOSSIER_VALUE_TEXT;
	sql_string(sql, is_text ? "CAST(" : "");
	sql_bind(sql, value);
	sql_string(sql, is_text ? " AS NUMERIC)" : "");
}

static void folded(struct sql *sql, const char *name, enum comparison comparison,
		   const struct dossier_value *value)
{
	sql_string(sql, "fold(");
	sql_name(sql, name);
	sql_string(sql, ")");
	sql_string(sql, comparison_sql(comparison));
	sql_string(sql, "fold(CAST(");
	sql_bind(sql, value);
	sql_string(sql, " AS TEXT))");
}

static void plain(struct sql *sql, const char *name, enum comparison comparison,
		  const struct dossier_value *value)
{
	sql_name(sql, name);
	sql_string(sql, comparison_sql(comparison));
	number(sql, value);
}

static enum dossier_status compare_date(struct sql *sql, const char *name,
					enum comparison comparison,
					const struct dossier_value *value)
{
	char year[24];
	struct span text = {value->text, value->length};
	if (value->kind != DOSSIER_VALUE_TEXT) {
		int n = snprintf(year, sizeof year, "%lld", (long long)value->integer);
		text = span_make(year, (size_t)n);
	}
	sql_string(sql, "substr(");
	sql_name(sql, name);
	sql_string(sql, ", 1, ");
	sql_bind_integer(sql, (int64_t)text.length);
	sql_string(sql, ")");
	sql_string(sql, comparison_sql(comparison));
	sql_bind_text(sql, text);
	return DOSSIER_OK;
}

static enum dossier_status note_absent(struct dossier_relation *relation,
				       const struct dossier_error *absent,
				       struct dossier_error *error)
{
	relation->note = relation_string(relation, absent->message);
	return relation->note ? DOSSIER_OK : error_memory(error);
}

/* By id of the entity that the name stands for; a name that nobody has equals no row, and says so.
 */
static enum dossier_status compare_entity(struct dossier_relation *relation, int column,
					  enum comparison comparison,
					  const struct dossier_value *value, struct sql *sql,
					  struct dossier_error *error)
{
	struct dossier_error failure = {0};
	int64_t id = 0;
	enum dossier_status status =
		dossier_entity_find(relation->dossier, value->text, value->length, &id, &failure);
	if (status == DOSSIER_ABSENT) {
		folded(sql, relation->columns[column].name, comparison, value);
		return note_absent(relation, &failure, error);
	}
	if (status) {
		if (error)
			*error = failure;
		return status;
	}
	sql_name(sql, relation->columns[relation->links[column]].name);
	sql_string(sql, comparison_sql(comparison));
	sql_bind_integer(sql, id);
	return DOSSIER_OK;
}

/* By id, or by the document's name, key or title. */
static void compare_document(struct sql *sql, const char *name, enum comparison comparison,
			     const struct dossier_value *value)
{
	sql_name(sql, name);
	sql_string(sql, comparison == COMPARE_UNEQUAL ? " NOT IN" : " IN");
	sql_string(sql, " (SELECT id FROM document WHERE key = ");
	sql_bind(sql, value);
	sql_string(sql, " OR fold(name) = fold(");
	sql_bind(sql, value);
	sql_string(sql, ") OR fold(title) = fold(");
	sql_bind(sql, value);
	sql_string(sql, "))");
}

static bool is_equality(enum comparison comparison)
{
	return comparison == COMPARE_EQUAL || comparison == COMPARE_UNEQUAL;
}

/* Of no type: numbers with numbers, text with text. */
static void compare_any(struct sql *sql, const char *name, enum comparison comparison,
			const struct dossier_value *value)
{
	struct span text = {value->text, value->length};
	bool is_text = value->kind == DOSSIER_VALUE_TEXT;
	if (is_text && !compare_is_number(text)) {
		folded(sql, name, comparison, value);
		return;
	}
	sql_string(sql, "CASE WHEN typeof(");
	sql_name(sql, name);
	sql_string(sql, ") = 'text' THEN ");
	folded(sql, name, comparison, value);
	sql_string(sql, " ELSE ");
	plain(sql, name, comparison, value);
	sql_string(sql, " END");
}

enum dossier_status compare(struct dossier_relation *relation, int at, enum comparison comparison,
			    const struct dossier_value *value, struct sql *sql,
			    struct dossier_error *error)
{
	const struct dossier_column *column = &relation->columns[at];
	struct span text = {value->text, value->length};
	bool is_text = value->kind == DOSSIER_VALUE_TEXT;
	bool is_number = !is_text || compare_is_number(text);
	switch (column->type) {
	case DOSSIER_TYPE_DATE:
		return compare_date(sql, column->name, comparison, value);
	case DOSSIER_TYPE_ENTITY:
		if (is_text && relation->links[at] >= 0 && is_equality(comparison))
			return compare_entity(relation, at, comparison, value, sql, error);
		folded(sql, column->name, comparison, value);
		break;
	case DOSSIER_TYPE_DOCUMENT:
		if (!is_number && is_equality(comparison)) {
			compare_document(sql, column->name, comparison, value);
			break;
		}
		/* fall through */
	case DOSSIER_TYPE_INTEGER:
	case DOSSIER_TYPE_REAL:
	case DOSSIER_TYPE_BOOLEAN:
		if (!is_number)
			return not_a_number(column, text, error);
		plain(sql, column->name, comparison, value);
		break;
	case DOSSIER_TYPE_TEXT:
		folded(sql, column->name, comparison, value);
		break;
	case DOSSIER_TYPE_ANY:
		compare_any(sql, column->name, comparison, value);
		break;
	}
	return DOSSIER_OK;
}

enum dossier_status compare_wild(const struct dossier_relation *relation, int at,
				 struct span pattern, struct sql *sql, struct dossier_error *error)
{
	const struct dossier_column *column = &relation->columns[at];
	switch (column->type) {
	case DOSSIER_TYPE_INTEGER:
	case DOSSIER_TYPE_REAL:
	case DOSSIER_TYPE_BOOLEAN:
		return not_a_number(column, pattern, error);
	case DOSSIER_TYPE_DOCUMENT:
		sql_name(sql, column->name);
		sql_string(sql, " IN (SELECT id FROM document WHERE wild(");
		sql_bind_text(sql, pattern);
		sql_string(sql, ", name) OR wild(");
		sql_bind_text(sql, pattern);
		sql_string(sql, ", title))");
		break;
	default:
		sql_string(sql, "wild(");
		sql_bind_text(sql, pattern);
		sql_string(sql, ", ");
		sql_name(sql, column->name);
		sql_string(sql, ")");
	}
	return DOSSIER_OK;
}
