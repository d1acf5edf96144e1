/* Works on the key of the text floor: folded, without accents, hyphens and apostrophes as - and '.
 */
#include "store/name.h"

#include "text/unicode.h"

/* The key without a possessive ending and without "the ". */
static struct span trim(struct span key)
{
	if (span_ends(key, SPAN("'s")))
		key.length -= 2;
	else if (span_ends(key, SPAN("s'")))
		key.length -= 1;
	if (span_starts(key, SPAN("the ")) && key.length > 4)
		key = span_make(key.at + 4, key.length - 4);
	return key;
}

static bool is_dropped(char c)
{
	return c == '.' || c == '\'' || c == ',' || c == '"' || c == '(' || c == ')';
}

void name_norm(struct span name, struct buffer *out)
{
	struct buffer folded;
	buffer_init(&folded, out->limit);
	unicode_key(span_trim(name), &folded);
	struct span key = trim(buffer_all(&folded));
	size_t begin = out->length;
	for (size_t i = 0; i < key.length; i++) {
		char c = key.at[i];
		if (is_dropped(c))
			continue;
		c = c == '-' || c == '_' ? ' ' : c;
		if (c == ' ' && (out->length == begin || out->at[out->length - 1] == ' '))
			continue;
		buffer_char(out, c);
	}
	while (!out->failure && out->length > begin && out->at[out->length - 1] == ' ')
		out->at[--out->length] = '\0';
	if (out->length == begin)
		buffer_span(out, buffer_all(&folded));
	if (folded.failure)
		out->failure = folded.failure;
	buffer_release(&folded);
}
