/* Comparing parts of expressions: a column with a value goes by the column's type (compare.c),
 * anything else by folded text when one side is text, or as SQL compares it. */
#include "query/operand.h"

#include "base/error.h"

void operand_copy(const struct operand *operand, bool is_folded, struct sql *sql)
{
	struct sql copy;
	sql_string(sql, is_folded ? "fold(" : "");
	sql_init(&copy, sql->arena);
	buffer_span(&copy.text, buffer_all(&operand->sql.text));
	copy.values = operand->sql.values;
	copy.n_values = operand->sql.n_values;
	copy.has_failed = operand->sql.has_failed || operand->sql.text.failure;
	sql_take(sql, &copy);
	sql_string(sql, is_folded ? ")" : "");
}

static enum comparison turned(enum comparison comparison)
{
	static const enum comparison other[] = {COMPARE_EQUAL, COMPARE_UNEQUAL, COMPARE_MORE,
						COMPARE_LEAST, COMPARE_LESS,    COMPARE_MOST};
	return other[comparison];
}

static enum dossier_status at_operand(enum dossier_status status, const struct operand *operand,
				      struct dossier_error *error)
{
	if (status)
		error_at(error, NULL, 0, (int64_t)operand->byte);
	return status;
}

enum dossier_status operand_compare(struct dossier_relation *relation, const struct operand *left,
				    enum comparison comparison, const struct operand *right,
				    struct sql *sql, struct dossier_error *error)
{
	enum dossier_status status = DOSSIER_OK;
	bool is_null = (left->is_value && left->value.kind == DOSSIER_VALUE_NULL) ||
		       (right->is_value && right->value.kind == DOSSIER_VALUE_NULL);
	if (is_null)
		return at_operand(error_set(error, DOSSIER_ARGUMENT,
					    "nothing equals a missing value: write \"is null\""),
				  right, error);
	sql_string(sql, "(");
	if (left->column >= 0 && right->is_value) {
		status = compare(relation, left->column, comparison, &right->value, sql, error);
	} else if (right->column >= 0 && left->is_value) {
		status = compare(relation, right->column, turned(comparison), &left->value, sql,
				 error);
	} else {
		bool is_text = left->is_text || right->is_text;
		operand_copy(left, is_text, sql);
		sql_string(sql, comparison_sql(comparison));
		operand_copy(right, is_text, sql);
	}
	sql_string(sql, ")");
	return at_operand(status, right, error);
}
