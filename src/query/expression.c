/* where("..."): the checked expression language.
 *
 *   expression ::=  conjunction { "or" conjunction }
 *   conjunction::=  negation { "and" negation }
 *   negation   ::=  "not" negation | predicate
 *   predicate  ::=  sum [ comparison sum | "is" ["not"] "null" | ["not"] ( "in" "(" sum {"," sum}
 * ")" | "between" sum "and" sum | "like" sum ) ] sum        ::=  product { ("+" | "-" | "||")
 * product } product    ::=  factor { ("*" | "/" | "%") factor } factor     ::=  "-" factor | number
 * | 'text' | "?" | "true" | "false" | "null" | column | function "(" [sum {"," sum}] ")" | "("
 * expression ")" | case case       ::=  "case" "when" expression "then" sum {...} ["else" sum]
 * "end"
 *
 * Each part is translated as it is read: constants become bound values, names become quoted
 * identifiers of the relation, functions come from the table below. So what reaches SQLite is made
 * of our own words only. The levels have the same precedence there, hence few brackets are written:
 * SQLite's parser has room for about twenty levels of them. */
#include "base/error.h"
#include "base/near.h"
#include "query/lexer.h"
#include "query/operand.h"
#include "query/statement.h"
#include "query/verbs.h"

#define DEPTH 30
#define PROPAGATE(call)                                                                            \
	do {                                                                                       \
		enum dossier_status status_ = (call);                                              \
		if (status_)                                                                       \
			return status_;                                                            \
	} while (0)

struct parser {
	struct lexer lexer;
	struct dossier_relation *relation;
	const struct dossier_value *parameters;
	size_t n_parameters, n_used;
	size_t depth;
	struct dossier_error *error;
};

static enum dossier_status read_expression(struct parser *parser, struct operand *out);
static enum dossier_status read_sum(struct parser *parser, struct operand *out);

static enum dossier_status fail_at(struct parser *parser, size_t byte, const char *message)
{
	error_set(parser->error, DOSSIER_ARGUMENT, "%s", message);
	error_at(parser->error, NULL, 0, (int64_t)byte);
	return DOSSIER_ARGUMENT;
}

static enum dossier_status fail(struct parser *parser, const char *message)
{
	return fail_at(parser, lexer_byte(&parser->lexer), message);
}

static enum dossier_status next(struct parser *parser)
{
	return lexer_next(&parser->lexer, parser->error);
}

static bool is(const struct parser *parser, const char *word)
{
	return lexer_is(&parser->lexer, word);
}

static enum dossier_status expect(struct parser *parser, const char *word, const char *message)
{
	return is(parser, word) ? next(parser) : fail(parser, message);
}

static void operand_start(struct parser *parser, struct operand *operand)
{
	memset(operand, 0, sizeof *operand);
	sql_init(&operand->sql, parser->relation->arena);
	operand->byte = lexer_byte(&parser->lexer);
	operand->column = -1;
}

/* What it is now is computed: neither a bare column nor a constant. */
static void operand_compose(struct operand *operand, bool is_text)
{
	operand->column = -1;
	operand->is_value = false;
	operand->is_text = is_text;
}

/* ---- Constants, columns, functions ---- */

static enum dossier_status give_value(struct parser *parser, struct operand *out,
				      const struct dossier_value *value)
{
	if (!value_copy(parser->relation->arena, value, &out->value))
		return error_memory(parser->error);
	out->is_value = true;
	out->is_text = value->kind == DOSSIER_VALUE_TEXT;
	sql_bind(&out->sql, value);
	return DOSSIER_OK;
}

/* A number with a point stays text until SQLite reads it: no locale has a say. */
static enum dossier_status read_number(struct parser *parser, struct operand *out)
{
	struct span token = parser->lexer.token;
	int64_t integer;
	bool is_integer = span_integer(token, &integer);
	struct dossier_value value = is_integer ? value_integer(integer) : value_text(token);
	sql_string(&out->sql, is_integer ? "" : "CAST(");
	PROPAGATE(give_value(parser, out, &value));
	sql_string(&out->sql, is_integer ? "" : " AS REAL)");
	out->is_text = false;
	return next(parser);
}

/* Without the quotes, doubled ones halved. */
static char *unquote(struct parser *parser, size_t *length)
{
	struct span token = parser->lexer.token;
	char *text = arena_take(parser->relation->arena, token.length);
	size_t n = 0;
	for (size_t i = 1; text && i + 1 < token.length; i++) {
		text[n++] = token.at[i];
		if (token.at[i] == token.at[0])
			i++;
	}
	if (text)
		text[n] = '\0';
	*length = n;
	return text;
}

static enum dossier_status read_text(struct parser *parser, struct operand *out)
{
	size_t length;
	char *text = unquote(parser, &length);
	if (!text)
		return error_memory(parser->error);
	struct dossier_value value = value_text(span_make(text, length));
	PROPAGATE(give_value(parser, out, &value));
	return next(parser);
}

static enum dossier_status read_parameter(struct parser *parser, struct operand *out)
{
	if (parser->n_used >= parser->n_parameters)
		return fail(parser, "there is no value for this ?");
	PROPAGATE(give_value(parser, out, &parser->parameters[parser->n_used++]));
	return next(parser);
}

static enum dossier_status read_column(struct parser *parser, struct operand *out)
{
	size_t length = parser->lexer.token.length;
	const char *name = parser->lexer.is_quoted
				   ? unquote(parser, &length)
				   : arena_string(parser->relation->arena, parser->lexer.token);
	if (!name)
		return error_memory(parser->error);
	out->column = dossier_relation_column(parser->relation, name, parser->error);
	if (out->column < 0) {
		if (parser->lexer.is_quoted)
			error_context(parser->error, "text stands in single quotes");
		error_at(parser->error, NULL, 0, (int64_t)out->byte);
		return parser->error ? parser->error->status : DOSSIER_ARGUMENT;
	}
	out->is_text = verbs_is_text(parser->relation->columns[out->column].type);
	sql_name(&out->sql, parser->relation->columns[out->column].name);
	return next(parser);
}

struct function {
	const char *name;
	int least, most;
	bool is_text;
};

static const struct function functions[] = {
	{"lower", 1, 1, true},  {"upper", 1, 1, true},     {"length", 1, 1, false},
	{"abs", 1, 1, false},   {"round", 1, 2, false},    {"min", 2, 20, false},
	{"max", 2, 20, false},  {"coalesce", 2, 20, true}, {"ifnull", 2, 2, true},
	{"substr", 2, 3, true}, {"instr", 2, 2, false},    {"replace", 3, 3, true},
	{"trim", 1, 1, true},   {"date", 1, 1, true},      {"year", 1, 1, true},
	{"month", 1, 1, true},  {"week", 1, 1, true},      {"day", 1, 1, true},
};
#define FUNCTIONS (sizeof functions / sizeof *functions)

static enum dossier_status unknown_function(struct parser *parser, struct span name, size_t byte)
{
	const char *names[FUNCTIONS];
	for (size_t i = 0; i < FUNCTIONS; i++)
		names[i] = functions[i].name;
	size_t near = near_name(name, names, FUNCTIONS);
	int length = name.length > 40 ? 40 : (int)name.length;
	if (near == SIZE_MAX)
		error_set(parser->error, DOSSIER_ARGUMENT, "unknown function \"%.*s\"", length,
			  name.at);
	else
		error_set(parser->error, DOSSIER_ARGUMENT,
			  "unknown function \"%.*s\" (did you mean \"%s\"?)", length, name.at,
			  names[near]);
	error_at(parser->error, NULL, 0, (int64_t)byte);
	return DOSSIER_ARGUMENT;
}

/* Arguments up to the closing bracket, with commas, appended to out. */
static enum dossier_status read_list(struct parser *parser, struct operand *out, int *n)
{
	*n = 0;
	while (!is(parser, ")")) {
		struct operand item;
		if (*n)
			PROPAGATE(expect(parser, ",", "a comma or ) is missing here"));
		enum dossier_status status = read_sum(parser, &item);
		if (status) {
			sql_release(&item.sql);
			return status;
		}
		sql_comma(&out->sql, (size_t)*n);
		sql_take(&out->sql, &item.sql);
		++*n;
	}
	return next(parser);
}

static enum dossier_status read_function(struct parser *parser, struct operand *out,
					 struct span name)
{
	const struct function *function = NULL;
	int n;
	for (size_t i = 0; i < FUNCTIONS; i++)
		if (span_equal_nocase(name, span_of(functions[i].name)))
			function = &functions[i];
	if (!function)
		return unknown_function(parser, name, out->byte);
	PROPAGATE(next(parser));
	sql_string(&out->sql, function->name);
	sql_string(&out->sql, "(");
	PROPAGATE(read_list(parser, out, &n));
	sql_string(&out->sql, ")");
	operand_compose(out, function->is_text);
	if (n >= function->least && n <= function->most)
		return DOSSIER_OK;
	return fail_at(parser, out->byte, "this function takes another number of arguments");
}

static enum dossier_status read_case(struct parser *parser, struct operand *out)
{
	struct operand part;
	enum dossier_status status = next(parser);
	sql_string(&out->sql, "CASE");
	if (!status && !is(parser, "when"))
		return fail(parser, "\"when\" is missing here");
	while (!status && (is(parser, "when") || is(parser, "then") || is(parser, "else"))) {
		bool is_when = is(parser, "when"), is_then = is(parser, "then");
		sql_string(&out->sql, is_when ? " WHEN " : is_then ? " THEN " : " ELSE ");
		PROPAGATE(next(parser));
		status = is_when ? read_expression(parser, &part) : read_sum(parser, &part);
		if (status)
			sql_release(&part.sql);
		else
			sql_take(&out->sql, &part.sql);
		if (!status && is_when && !is(parser, "then"))
			return fail(parser, "\"then\" is missing here");
	}
	if (status)
		return status;
	sql_string(&out->sql, " END");
	operand_compose(out, true);
	return expect(parser, "end", "\"end\" is missing here");
}

static enum dossier_status read_brackets(struct parser *parser, struct operand *out)
{
	struct operand inner;
	PROPAGATE(next(parser));
	enum dossier_status status = read_expression(parser, &inner);
	if (status) {
		sql_release(&inner.sql);
		return status;
	}
	bool is_text = inner.is_text;
	sql_string(&out->sql, "(");
	sql_take(&out->sql, &inner.sql);
	sql_string(&out->sql, ")");
	operand_compose(out, is_text);
	return expect(parser, ")", "a bracket is not closed");
}

static bool is_reserved(const struct parser *parser)
{
	static const char *const words[] = {"and",     "or",  "not",  "in",   "is",  "like",
					    "between", "end", "when", "then", "else"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (is(parser, words[i]))
			return true;
	return false;
}

static enum dossier_status read_constant(struct parser *parser, struct operand *out)
{
	struct dossier_value value = {.kind = DOSSIER_VALUE_NULL};
	if (!is(parser, "null"))
		value = value_integer(is(parser, "true"));
	PROPAGATE(give_value(parser, out, &value));
	return next(parser);
}

static enum dossier_status read_name(struct parser *parser, struct operand *out)
{
	struct lexer behind = parser->lexer;
	if (is(parser, "case"))
		return read_case(parser, out);
	if (is(parser, "null") || is(parser, "true") || is(parser, "false"))
		return read_constant(parser, out);
	if (is_reserved(parser))
		return fail(parser, "a value is missing here");
	PROPAGATE(lexer_next(&behind, parser->error));
	if (!lexer_is(&behind, "("))
		return read_column(parser, out);
	struct span name = parser->lexer.token;
	parser->lexer = behind;
	return read_function(parser, out, name);
}

static enum dossier_status read_factor_inside(struct parser *parser, struct operand *out)
{
	switch (parser->lexer.kind) {
	case TOKEN_NUMBER:
		return read_number(parser, out);
	case TOKEN_TEXT:
		return read_text(parser, out);
	case TOKEN_PARAMETER:
		return read_parameter(parser, out);
	case TOKEN_NAME:
		return read_name(parser, out);
	case TOKEN_SIGN:
		if (is(parser, "("))
			return read_brackets(parser, out);
		break;
	case TOKEN_END:
		return fail(parser, "the expression ends too early");
	}
	return fail(parser, "a value is missing here");
}

static enum dossier_status read_factor(struct parser *parser, struct operand *out)
{
	bool is_minus = false;
	enum dossier_status status = DOSSIER_OK;
	operand_start(parser, out);
	if (parser->depth >= DEPTH) {
		error_set(parser->error, DOSSIER_LIMIT, "the expression is nested too deeply");
		return error_at(parser->error, NULL, 0, (int64_t)out->byte), DOSSIER_LIMIT;
	}
	parser->depth++;
	while (!status && is(parser, "-")) {
		is_minus = !is_minus;
		status = next(parser);
	}
	if (!status && is_minus)
		sql_string(&out->sql, "- ");
	if (!status)
		status = read_factor_inside(parser, out);
	parser->depth--;
	if (is_minus && out->is_value && out->value.kind == DOSSIER_VALUE_INTEGER)
		out->value.integer = -out->value.integer;
	else if (is_minus)
		operand_compose(out, false);
	return status;
}

/* ---- Levels ---- */

/* level { sign level }, appended as they stand. */
static enum dossier_status
read_chain(struct parser *parser, struct operand *out, const char *const *signs,
	   const char *const *sql, enum dossier_status (*level)(struct parser *, struct operand *))
{
	PROPAGATE(level(parser, out));
	for (;;) {
		struct operand right;
		size_t i = 0;
		while (signs[i] && !is(parser, signs[i]))
			i++;
		if (!signs[i])
			return DOSSIER_OK;
		bool is_text = !strcmp(signs[i], "||");
		PROPAGATE(next(parser));
		sql_string(&out->sql, sql[i]);
		enum dossier_status status = level(parser, &right);
		if (status) {
			sql_release(&right.sql);
			return status;
		}
		sql_take(&out->sql, &right.sql);
		operand_compose(out, is_text);
	}
}

static enum dossier_status read_product(struct parser *parser, struct operand *out)
{
	static const char *const signs[] = {"*", "/", "%", NULL};
	static const char *const sql[] = {" * ", " / ", " % "};
	return read_chain(parser, out, signs, sql, read_factor);
}

static enum dossier_status read_sum(struct parser *parser, struct operand *out)
{
	static const char *const signs[] = {"+", "-", "||", NULL};
	static const char *const sql[] = {" + ", " - ", " || "};
	return read_chain(parser, out, signs, sql, read_product);
}

static bool find_comparison(const struct parser *parser, enum comparison *out)
{
	static const struct {
		const char *sign;
		enum comparison comparison;
	} table[] = {
		{"=", COMPARE_EQUAL},    {"==", COMPARE_EQUAL},   {"!=", COMPARE_UNEQUAL},
		{"~=", COMPARE_UNEQUAL}, {"<>", COMPARE_UNEQUAL}, {"<=", COMPARE_MOST},
		{">=", COMPARE_LEAST},   {"<", COMPARE_LESS},     {">", COMPARE_MORE},
	};
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		if (!is(parser, table[i].sign))
			continue;
		*out = table[i].comparison;
		return true;
	}
	return false;
}

/* Reads the right side and appends the comparison to sql. */
static enum dossier_status read_right(struct parser *parser, const struct operand *left,
				      enum comparison comparison, struct sql *sql)
{
	struct operand right;
	enum dossier_status status = read_sum(parser, &right);
	if (!status)
		status = operand_compare(parser->relation, left, comparison, &right, sql,
					 parser->error);
	sql_release(&right.sql);
	return status;
}

static enum dossier_status read_in(struct parser *parser, const struct operand *left,
				   struct sql *sql)
{
	bool is_first = true;
	PROPAGATE(next(parser));
	PROPAGATE(expect(parser, "(", "\"in\" takes a list in brackets"));
	sql_string(sql, "(");
	do {
		if (!is_first) {
			PROPAGATE(next(parser));
			sql_string(sql, " OR ");
		}
		PROPAGATE(read_right(parser, left, COMPARE_EQUAL, sql));
		is_first = false;
	} while (is(parser, ","));
	sql_string(sql, ")");
	return expect(parser, ")", "a bracket is not closed");
}

static enum dossier_status read_between(struct parser *parser, const struct operand *left,
					struct sql *sql)
{
	PROPAGATE(next(parser));
	sql_string(sql, "(");
	PROPAGATE(read_right(parser, left, COMPARE_LEAST, sql));
	PROPAGATE(expect(parser, "and", "\"and\" is missing here"));
	sql_string(sql, " AND ");
	PROPAGATE(read_right(parser, left, COMPARE_MOST, sql));
	sql_string(sql, ")");
	return DOSSIER_OK;
}

static enum dossier_status read_like(struct parser *parser, const struct operand *left,
				     struct sql *sql)
{
	struct operand right;
	PROPAGATE(next(parser));
	enum dossier_status status = read_sum(parser, &right);
	if (!status) {
		sql_string(sql, "(");
		operand_copy(left, true, sql);
		sql_string(sql, " LIKE ");
		operand_copy(&right, true, sql);
		sql_string(sql, ")");
	}
	sql_release(&right.sql);
	return status;
}

static enum dossier_status read_is(struct parser *parser, const struct operand *left,
				   struct sql *sql)
{
	PROPAGATE(next(parser));
	bool is_not = is(parser, "not");
	if (is_not)
		PROPAGATE(next(parser));
	sql_string(sql, "(");
	operand_copy(left, false, sql);
	sql_string(sql, is_not ? " IS NOT NULL)" : " IS NULL)");
	return expect(parser, "null", "\"is\" takes \"null\" or \"not null\"");
}

static enum dossier_status read_test(struct parser *parser, const struct operand *left,
				     struct sql *sql)
{
	enum comparison comparison;
	if (is(parser, "is"))
		return read_is(parser, left, sql);
	if (find_comparison(parser, &comparison)) {
		PROPAGATE(next(parser));
		return read_right(parser, left, comparison, sql);
	}
	if (is(parser, "not")) {
		PROPAGATE(next(parser));
		sql_string(sql, "NOT ");
	}
	if (is(parser, "in"))
		return read_in(parser, left, sql);
	if (is(parser, "between"))
		return read_between(parser, left, sql);
	if (is(parser, "like"))
		return read_like(parser, left, sql);
	return fail(parser, "\"in\", \"between\" or \"like\" is missing here");
}

static enum dossier_status read_predicate(struct parser *parser, struct operand *out)
{
	enum comparison comparison;
	PROPAGATE(read_sum(parser, out));
	if (!find_comparison(parser, &comparison) && !is(parser, "is") && !is(parser, "not") &&
	    !is(parser, "in") && !is(parser, "between") && !is(parser, "like"))
		return DOSSIER_OK;
	struct operand left = *out;
	sql_init(&out->sql, parser->relation->arena);
	enum dossier_status status = read_test(parser, &left, &out->sql);
	sql_release(&left.sql);
	operand_compose(out, false);
	if (!status && find_comparison(parser, &comparison))
		return fail(parser, "comparisons do not chain: put \"and\" between them");
	return status;
}

static enum dossier_status read_negation(struct parser *parser, struct operand *out)
{
	bool is_negated = false;
	size_t byte = lexer_byte(&parser->lexer);
	while (is(parser, "not")) {
		enum dossier_status status = next(parser);
		if (status) {
			operand_start(parser, out);
			return status;
		}
		is_negated = !is_negated;
	}
	PROPAGATE(read_predicate(parser, out));
	if (!is_negated)
		return DOSSIER_OK;
	struct operand inner = *out;
	sql_init(&out->sql, parser->relation->arena);
	sql_string(&out->sql, "NOT ");
	sql_take(&out->sql, &inner.sql);
	operand_compose(out, false);
	out->byte = byte;
	return DOSSIER_OK;
}

static enum dossier_status read_conjunction(struct parser *parser, struct operand *out)
{
	static const char *const signs[] = {"and", NULL};
	static const char *const sql[] = {" AND "};
	return read_chain(parser, out, signs, sql, read_negation);
}

static enum dossier_status read_expression(struct parser *parser, struct operand *out)
{
	static const char *const signs[] = {"or", NULL};
	static const char *const sql[] = {" OR "};
	return read_chain(parser, out, signs, sql, read_conjunction);
}

static enum dossier_status read_whole(struct parser *parser, struct sql *sql)
{
	struct operand whole;
	PROPAGATE(next(parser));
	enum dossier_status status = read_expression(parser, &whole);
	if (!status && parser->lexer.kind != TOKEN_END)
		status = fail(parser, "the expression should end here, or \"and\", \"or\" follow");
	if (!status && parser->n_used < parser->n_parameters)
		status = fail(parser, "there are more values than ? in the expression");
	if (status)
		sql_release(&whole.sql);
	else
		sql_take(sql, &whole.sql);
	return status;
}

enum dossier_status dossier_relation_where(struct dossier_relation **out,
					   const struct dossier_relation *from,
					   const char *expression, size_t length,
					   const struct dossier_value *parameters, size_t n,
					   struct dossier_error *error)
{
	struct dossier_relation *relation = NULL, *checked = NULL;
	sqlite3_stmt *statement = NULL;
	struct sql sql;
	enum dossier_status status = relation_new(&relation, from->dossier, from, NULL, error);
	if (status)
		return status;
	struct parser parser = {.lexer = {.text = span_make(expression, length)},
				.relation = relation,
				.parameters = parameters,
				.n_parameters = n,
				.error = error};
	sql_init(&sql, relation->arena);
	sql_string(&sql, "SELECT * FROM " SQL_FIRST "\n  WHERE ");
	status = read_whole(&parser, &sql);
	status = relation_finish(&checked, relation, &sql, status, error);
	if (!status) /* SQLite's own limits on expressions show now, not when rows are read */
		status = statement_open(&statement, checked, STATEMENT_PLAN, NULL, error);
	sqlite3_finalize(statement);
	if (status) {
		dossier_relation_free(checked);
		return status;
	}
	*out = checked;
	return DOSSIER_OK;
}
