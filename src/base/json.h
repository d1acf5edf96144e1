/*
 * JSON: reading with jansson behind an opaque tree, writing by hand into a buffer.
 *
 * Reading takes exactly one value, UTF-8, at most the limit "nesting" deep; duplicate keys are an
 * error. What an accessor returns lives as long as the root.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/buffer.h"

struct json; /* a value; the root owns all below it */

/* error's byte is set to where it went wrong. */
enum dossier_status json_parse(struct span text, struct json **out,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
void json_free(struct json *root);

enum json_kind {
	JSON_IS_NULL, /* also when value is NULL */
	JSON_IS_FALSE,
	JSON_IS_TRUE,
	JSON_IS_NUMBER,
	JSON_IS_STRING,
	JSON_IS_ARRAY,
	JSON_IS_OBJECT
};
enum json_kind json_kind(const struct json *value);
/* The member of an object, NULL when absent or value is no object. */
const struct json *json_member(const struct json *value, const char *key);
/* A string's bytes; may hold NUL. False when it is no string (or NULL). */
bool json_text(const struct json *value, struct span *out);
bool json_double(const struct json *value, double *out);
size_t json_count(const struct json *value); /* of an array, else 0 */
const struct json *json_item(const struct json *array, size_t i);

/* "..." with all that JSON asks for escaped, and U+2028, U+2029, DEL and C1 too. Valid UTF-8 is
 * expected; an invalid byte is written as U+FFFD. */
void json_write_string(struct buffer *out, struct span text);
/* The string, or null when it is NULL. */
void json_write_text(struct buffer *out, const char *text);
/* The shortest decimal that reads back the same; null when it is not finite. */
void json_write_number(struct buffer *out, double value);

#endif
