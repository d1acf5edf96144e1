/* The door to jansson. A struct json is a json_t under another name: nothing is wrapped. */
#include "base/json.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/utf8.h"
#include "dossier/limits.h"

/* jansson's own depth limit is 2048; ours is lower, so brackets are counted first. */
static bool is_too_deep(struct span text)
{
	uint64_t depth = 0, most = dossier_limit_get(DOSSIER_LIMIT_NESTING)->value;
	bool in_string = false;
	for (size_t i = 0; i < text.length; i++) {
		char c = text.at[i];
		if (in_string) {
			i += c == '\\';
			in_string = c != '"';
		} else if (c == '"') {
			in_string = true;
		} else if (c == '[' || c == '{') {
			if (++depth > most)
				return true;
		} else if ((c == ']' || c == '}') && depth) {
			depth--;
		}
	}
	return false;
}

enum dossier_status json_parse(struct span text, struct json **out, struct dossier_error *error)
{
	if (is_too_deep(text))
		return error_set(error, DOSSIER_LIMIT,
				 "limit \"nesting\" reached: JSON nested too deep");
	json_error_t reason;
	json_t *root =
		json_loadb(text.at, text.length,
			   JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL, &reason);
	if (!root) {
		if (json_error_code(&reason) == json_error_out_of_memory)
			return error_memory(error);
		error_set(error, DOSSIER_INPUT, "not JSON: %s", reason.text);
		error_at(error, NULL, 0, reason.position);
		return DOSSIER_INPUT;
	}
	*out = (struct json *)root;
	return DOSSIER_OK;
}

static const json_t *native(const struct json *value)
{
	return (const json_t *)(const void *)value;
}

void json_free(struct json *root)
{
	json_decref((json_t *)(void *)root);
}

enum json_kind json_kind(const struct json *value)
{
	if (!value)
		return JSON_IS_NULL;
	const json_t *at = native(value);
	if (json_is_object(at))
		return JSON_IS_OBJECT;
	if (json_is_array(at))
		return JSON_IS_ARRAY;
	if (json_is_string(at))
		return JSON_IS_STRING;
	if (json_is_number(at))
		return JSON_IS_NUMBER;
	if (json_is_true(at))
		return JSON_IS_TRUE;
	return json_is_false(at) ? JSON_IS_FALSE : JSON_IS_NULL;
}

const struct json *json_member(const struct json *value, const char *key)
{
	return value ? (const struct json *)json_object_get(native(value), key) : NULL;
}

bool json_text(const struct json *value, struct span *out)
{
	if (!value || !json_is_string(native(value)))
		return false;
	*out = span_make(json_string_value(native(value)), json_string_length(native(value)));
	return true;
}

bool json_double(const struct json *value, double *out)
{
	if (!value || !json_is_number(native(value)))
		return false;
	*out = json_number_value(native(value));
	return true;
}

size_t json_count(const struct json *value)
{
	return value ? json_array_size(native(value)) : 0;
}

const struct json *json_item(const struct json *array, size_t i)
{
	return array ? (const struct json *)json_array_get(native(array), i) : NULL;
}

static void escape(struct buffer *out, uint32_t c)
{
	static const char letters[] = "\bb\ff\nn\rr\tt\"\"\\\\";
	for (size_t i = 0; i < sizeof letters - 1; i += 2)
		if ((char)c == letters[i] && c < 0x80) {
			char pair[2] = {'\\', letters[i + 1]};
			buffer_append(out, pair, 2);
			return;
		}
	buffer_format(out, "\\u%04x", (unsigned)c);
}

static bool is_plain(unsigned char c)
{
	return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

void json_write_string(struct buffer *out, struct span text)
{
	buffer_char(out, '"');
	for (size_t i = 0; i < text.length;) {
		size_t start = i;
		while (i < text.length && is_plain((unsigned char)text.at[i]))
			i++;
		buffer_append(out, text.at + start, i - start);
		if (i == text.length)
			break;
		uint32_t c = 0xfffd;
		size_t n = utf8_decode(text.at + i, text.length - i, &c);
		if (!n)
			buffer_string(out, "\xef\xbf\xbd");
		else if (c < 0xa0 || c == 0x2028 || c == 0x2029)
			escape(out, c);
		else
			buffer_append(out, text.at + i, n);
		i += n ? n : 1;
	}
	buffer_char(out, '"');
}

void json_write_text(struct buffer *out, const char *text)
{
	if (text)
		json_write_string(out, span_of(text));
	else
		buffer_string(out, "null");
}

void json_write_number(struct buffer *out, double value)
{
	char digits[32];
	if (!isfinite(value)) {
		buffer_string(out, "null");
		return;
	}
	if (fabs(value) < 9e15 && value == floor(value)) {
		buffer_integer(out, (int64_t)value);
		return;
	}
	int precision = 15;
	do
		snprintf(digits, sizeof digits, "%.*g", precision, value);
	while (strtod(digits, NULL) != value && precision++ < 17);
	buffer_string(out, digits);
}
