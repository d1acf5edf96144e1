/* where{ column = value }: what the text of a value means.
 *
 *   value    ::=  "!" value | "<>" operand | test
 *   test     ::=  "*" | sign operand | operand ".." operand | pattern | operand
 *   sign     ::=  "=" | "==" | "!=" | "~=" | "<" | "<=" | ">" | ">="
 *   pattern  ::=  text with * or ? in it
 *
 * Ranges are read in date and number columns only. Alternatives: one of the positive tests holds,
 * and none of the negated ones; a negated test is the complement, so rows without a value pass it.
 */
#include "base/error.h"
#include "query/compare.h"

struct sign {
	struct span text;
	enum comparison comparison;
};

static const struct sign signs[] = {
	/* longer ones first */
	{{"==", 2}, COMPARE_EQUAL}, {{">=", 2}, COMPARE_LEAST}, {{"<=", 2}, COMPARE_MOST},
	{{"=", 1}, COMPARE_EQUAL},  {{">", 1}, COMPARE_MORE},   {{"<", 1}, COMPARE_LESS},
};

static void test_present(const struct dossier_relation *relation, int column, bool is_present,
			 struct sql *sql)
{
	sql_name(sql, relation->columns[column].name);
	sql_string(sql, is_present ? " IS NOT NULL" : " IS NULL");
}

/* Takes the negations off; true when they are odd in number. "!=" and "~=" leave their "=". */
static bool strip_negation(struct span *text)
{
	bool is_negated = false;
	for (;;) {
		bool is_sign = span_starts(*text, SPAN("~=")) || span_starts(*text, SPAN("<>"));
		if (!is_sign && !span_starts(*text, SPAN("!")))
			return is_negated;
		size_t n = span_starts(*text, SPAN("<>")) ? 2 : 1;
		text->at += n;
		text->length -= n;
		is_negated = !is_negated;
		if (n == 2)
			*text = span_trim(*text);
		if (is_sign || span_starts(*text, SPAN("=")))
			return is_negated;
	}
}

static const struct sign *find_sign(struct span text)
{
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (span_starts(text, signs[i].text))
			return &signs[i];
	return NULL;
}

static bool has_ranges(enum dossier_type type)
{
	return type == DOSSIER_TYPE_DATE || type == DOSSIER_TYPE_INTEGER ||
	       type == DOSSIER_TYPE_REAL || type == DOSSIER_TYPE_ANY;
}

static enum dossier_status test_range(struct dossier_relation *relation, int column,
				      struct span from, struct span to, struct sql *sql,
				      struct dossier_error *error)
{
	struct dossier_value low = value_text(span_trim(from)), high = value_text(span_trim(to));
	enum dossier_status status = DOSSIER_OK;
	if (low.length)
		status = compare(relation, column, COMPARE_LEAST, &low, sql, error);
	if (low.length && high.length)
		sql_string(sql, " AND ");
	if (!status && high.length)
		status = compare(relation, column, COMPARE_MOST, &high, sql, error);
	if (!low.length && !high.length)
		test_present(relation, column, true, sql);
	return status;
}

static enum dossier_status test_text(struct dossier_relation *relation, int column,
				     struct span text, struct sql *sql, struct dossier_error *error)
{
	const struct sign *sign = find_sign(text);
	size_t dots = span_find(text, SPAN(".."));
	struct dossier_value operand = value_text(text);
	if (span_equal(text, SPAN("*"))) {
		test_present(relation, column, true, sql);
		return DOSSIER_OK;
	}
	if (sign) {
		size_t n = sign->text.length;
		operand = value_text(span_trim(span_make(text.at + n, text.length - n)));
		return compare(relation, column, sign->comparison, &operand, sql, error);
	}
	if (dots != SIZE_MAX && has_ranges(relation->columns[column].type))
		return test_range(relation, column, span_make(text.at, dots),
				  span_make(text.at + dots + 2, text.length - dots - 2), sql,
				  error);
	if (span_find_char(text, '*') != SIZE_MAX || span_find_char(text, '?') != SIZE_MAX)
		return compare_wild(relation, column, text, sql, error);
	return compare(relation, column, COMPARE_EQUAL, &operand, sql, error);
}

/* One alternative without its negation. */
static enum dossier_status test(struct dossier_relation *relation, int column,
				const struct dossier_value *value, struct span text,
				struct sql *sql, struct dossier_error *error)
{
	if (value->kind == DOSSIER_VALUE_NULL) {
		test_present(relation, column, false, sql);
		return DOSSIER_OK;
	}
	if (value->kind == DOSSIER_VALUE_BOOLEAN &&
	    relation->columns[column].type != DOSSIER_TYPE_BOOLEAN) {
		test_present(relation, column, value->integer != 0, sql);
		return DOSSIER_OK;
	}
	if (value->kind == DOSSIER_VALUE_TEXT)
		return test_text(relation, column, text, sql, error);
	return compare(relation, column, COMPARE_EQUAL, value, sql, error);
}

static enum dossier_status match_condition(struct dossier_relation *relation,
					   const struct dossier_condition *condition,
					   struct sql *sql, struct dossier_error *error)
{
	struct sql any, none;
	size_t n_any = 0, n_none = 0;
	int column = dossier_relation_column(relation, condition->column, error);
	if (column < 0)
		return error ? error->status : DOSSIER_ARGUMENT;
	if (!condition->n_values)
		return error_set(error, DOSSIER_ARGUMENT,
				 "column \"%s\" is compared with an empty list", condition->column);
	sql_init(&any, relation->arena);
	sql_init(&none, relation->arena);
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < condition->n_values; i++) {
		const struct dossier_value *value = &condition->values[i];
		struct span text = {value->text, value->length};
		bool is_negated = value->kind == DOSSIER_VALUE_TEXT && strip_negation(&text);
		if (is_negated)
			sql_string(&none, n_none++ ? " AND NOT ifnull(" : "NOT ifnull(");
		else
			sql_string(&any, n_any++ ? " OR " : "(");
		status = test(relation, column, value, text, is_negated ? &none : &any, error);
		if (is_negated)
			sql_string(&none, ", 0)");
	}
	sql_string(&any, n_any ? ")" : "");
	sql_string(&any, n_any && n_none ? " AND " : "");
	sql_take(sql, &any);
	sql_take(sql, &none);
	return status;
}

enum dossier_status dossier_relation_match(struct dossier_relation **out,
					   const struct dossier_relation *from,
					   const struct dossier_condition *conditions, size_t n,
					   struct dossier_error *error)
{
	struct dossier_relation *relation = NULL;
	struct sql sql;
	enum dossier_status status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status)
		return status;
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT * FROM " SQL_FIRST);
	for (size_t i = 0; !status && i < n; i++) {
		sql_string(&sql, i ? " AND " : "\n  WHERE ");
		status = match_condition(relation, &conditions[i], &sql, error);
	}
	return relation_finish(out, relation, &sql, status, error);
}
