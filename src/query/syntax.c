/* Search syntax:
 *
 *   query   ::=  both { "OR" both }
 *   both    ::=  without { ["AND"] without }
 *   without ::=  item { ["AND"] "NOT" item }
 *   item    ::=  ["title" ":" | "text" ":"] ( "(" query ")" | NEAR | word ["*"] | phrase ["*"] )
 *   NEAR    ::=  "NEAR" "(" (word | phrase) {word | phrase} ["," number] ")"
 *
 * FTS5 has the same levels, so the translation is written while reading. Words become quoted
 * strings; what FTS5 would take for an operator cannot get out of them, because a word ends at a
 * quotation mark and only words with letters or digits are let in. */
#include "query/syntax.h"

#include "base/error.h"
#include "dossier/limits.h"
#include "store/tokenizer.h"
#include "text/unicode.h"
#include "text/word.h"

#define DEPTH 20 /* FTS5's parser has room for 100 states, three a level */
#define NEAR_WORDS 10
#define PROPAGATE(call)                                                                            \
	do {                                                                                       \
		enum dossier_status status_ = (call);                                              \
		if (status_)                                                                       \
			return status_;                                                            \
	} while (0)

enum kind {
	KIND_END,
	KIND_WORD,
	KIND_PHRASE,
	KIND_OPEN,
	KIND_CLOSE,
	KIND_COLUMN,
	KIND_STAR,
	KIND_COMMA
};

struct reader {
	struct span query;
	size_t at; /* behind the token */
	enum kind kind;
	struct span token; /* without the marks of a phrase */
	size_t byte;       /* where it begins */
	bool is_exact;
	bool in_near;
	size_t depth;
	struct buffer *out;
	struct dossier_error *error;
};

static enum dossier_status read_query(struct reader *reader);

static enum dossier_status fail(struct reader *reader, size_t byte, const char *message)
{
	error_set(reader->error, DOSSIER_ARGUMENT, "%s", message);
	error_at(reader->error, NULL, 0, (int64_t)byte);
	return DOSSIER_ARGUMENT;
}

static bool has_word(struct span text)
{
	size_t at = 0;
	struct span word;
	return word_next(text, &at, &word);
}

static bool ends_word(const struct reader *reader, size_t at)
{
	size_t n;
	uint32_t c = unicode_at(reader->query, at, &n);
	return unicode_is_space(c) || c == '"' || c == '(' || c == ')' || c == '*' || c < 0x20 ||
	       c == 0x201c || c == 0x201d || (reader->in_near && c == ',');
}

static size_t skip_space(struct span text, size_t at)
{
	size_t n;
	while (at < text.length && unicode_is_space(unicode_at(text, at, &n)))
		at += n;
	return at;
}

/* "..." or “...”. */
static enum dossier_status read_phrase(struct reader *reader, size_t start, size_t open)
{
	size_t n, end = start + open;
	while (end < reader->query.length) {
		uint32_t c = unicode_at(reader->query, end, &n);
		if (c == '"' || c == 0x201c || c == 0x201d)
			break;
		end += n;
	}
	if (end >= reader->query.length)
		return fail(reader, start, "a quotation mark is not closed");
	reader->kind = KIND_PHRASE;
	reader->token = span_make(reader->query.at + start + open, end - start - open);
	reader->at = end + n;
	if (!has_word(reader->token))
		return fail(reader, start, "there is no word between these quotation marks");
	return DOSSIER_OK;
}

static bool is_column(struct span word)
{
	return span_equal(word, SPAN("title")) || span_equal(word, SPAN("text"));
}

static enum dossier_status read_word(struct reader *reader, size_t start)
{
	size_t n, end = start;
	while (end < reader->query.length && !ends_word(reader, end)) {
		uint32_t c = unicode_at(reader->query, end, &n);
		struct span so_far = {reader->query.at + start, end - start};
		if (c == ':' && is_column(so_far)) {
			reader->kind = KIND_COLUMN;
			reader->token = so_far;
			reader->at = end + n;
			return DOSSIER_OK;
		}
		end += n;
	}
	reader->kind = KIND_WORD;
	reader->token = span_make(reader->query.at + start, end - start);
	reader->at = end;
	if (!has_word(reader->token))
		return fail(reader, start, "there is no letter or digit here to search for");
	return DOSSIER_OK;
}

static enum dossier_status next(struct reader *reader)
{
	size_t start = skip_space(reader->query, reader->at), n = 1;
	reader->byte = start;
	reader->at = start + 1;
	if (start >= reader->query.length) {
		reader->at = reader->query.length;
		reader->kind = KIND_END;
		return DOSSIER_OK;
	}
	uint32_t c = unicode_at(reader->query, start, &n);
	switch (c) {
	case '(':
		reader->kind = KIND_OPEN;
		return DOSSIER_OK;
	case ')':
		reader->kind = KIND_CLOSE;
		return DOSSIER_OK;
	case '*':
		reader->kind = KIND_STAR;
		return DOSSIER_OK;
	case '"':
	case 0x201c:
	case 0x201d:
		return read_phrase(reader, start, n);
	default:
		break;
	}
	if (c == ',' && reader->in_near) {
		reader->kind = KIND_COMMA;
		return DOSSIER_OK;
	}
	if (c < 0x20)
		return fail(reader, start, "a control character stands in the query");
	return read_word(reader, start);
}

static bool is_operator(const struct reader *reader, const char *word)
{
	return reader->kind == KIND_WORD && span_equal(reader->token, span_of(word));
}

/* The words of the token as an FTS5 string. */
static void write_string(struct reader *reader, bool has_stems)
{
	size_t at = 0;
	struct span word;
	buffer_string(reader->out, has_stems ? "\"" TOKENIZER_STEMS : "\"");
	for (bool is_first = true; word_next(reader->token, &at, &word); is_first = false) {
		buffer_string(reader->out, is_first ? "" : " ");
		buffer_span(reader->out, word);
	}
	buffer_char(reader->out, '"');
}

/* A word or phrase, and the star behind it. */
static enum dossier_status read_term(struct reader *reader)
{
	struct reader behind = *reader;
	PROPAGATE(next(&behind));
	bool is_prefix = behind.kind == KIND_STAR && behind.byte == reader->at;
	if (behind.kind == KIND_STAR && !is_prefix)
		return fail(reader, behind.byte, "* belongs to the end of a word, without a space");
	write_string(reader, reader->kind == KIND_WORD && !is_prefix && !reader->is_exact);
	buffer_string(reader->out, is_prefix ? " *" : "");
	*reader = behind;
	if (!is_prefix)
		return DOSSIER_OK;
	size_t end = reader->at;
	PROPAGATE(next(reader));
	if (reader->byte == end && (reader->kind == KIND_WORD || reader->kind == KIND_STAR))
		return fail(reader, end - 1,
			    "* can stand at the end of a word only (find takes it anywhere)");
	return DOSSIER_OK;
}

static enum dossier_status read_near(struct reader *reader)
{
	size_t start = reader->byte, n = 0;
	int64_t distance = NEAR_WORDS;
	reader->in_near = true;
	PROPAGATE(next(reader)); /* the bracket */
	PROPAGATE(next(reader));
	buffer_string(reader->out, "NEAR(");
	for (; reader->kind == KIND_WORD || reader->kind == KIND_PHRASE; n++) {
		buffer_string(reader->out, n ? " " : "");
		PROPAGATE(read_term(reader));
	}
	if (n < 2)
		return fail(reader, start, "NEAR takes two words or more");
	if (reader->kind == KIND_COMMA) {
		PROPAGATE(next(reader));
		if (reader->kind != KIND_WORD || !span_integer(reader->token, &distance) ||
		    distance > 1000)
			return fail(reader, reader->byte,
				    "the last thing in NEAR is a number of words up to 1000");
		PROPAGATE(next(reader));
	}
	buffer_format(reader->out, ", %d)", (int)distance);
	if (reader->kind != KIND_CLOSE)
		return fail(reader, reader->byte, "a bracket is not closed");
	reader->in_near = false;
	return next(reader);
}

static bool opens_near(const struct reader *reader)
{
	return is_operator(reader, "NEAR") && reader->at < reader->query.length &&
	       reader->query.at[reader->at] == '(';
}

static enum dossier_status read_brackets(struct reader *reader)
{
	size_t start = reader->byte;
	if (reader->depth >= DEPTH) {
		error_set(reader->error, DOSSIER_LIMIT, "the query is nested too deeply");
		error_at(reader->error, NULL, 0, (int64_t)start);
		return DOSSIER_LIMIT;
	}
	reader->depth++;
	PROPAGATE(next(reader));
	buffer_char(reader->out, '(');
	PROPAGATE(read_query(reader));
	buffer_char(reader->out, ')');
	reader->depth--;
	if (reader->kind != KIND_CLOSE)
		return fail(reader, start, "a bracket is not closed");
	return next(reader);
}

static enum dossier_status read_item(struct reader *reader)
{
	static const char *const operators[] = {"AND", "OR", "NOT"};
	if (reader->kind == KIND_COLUMN) {
		buffer_span(reader->out, reader->token);
		buffer_string(reader->out, " : ");
		PROPAGATE(next(reader));
		if (reader->kind == KIND_COLUMN)
			return fail(reader, reader->byte, "a word or a bracket is missing here");
	}
	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
		if (is_operator(reader, operators[i]))
			return fail(reader, reader->byte,
				    "a word is missing here (AND, OR and NOT stand between words)");
	switch (reader->kind) {
	case KIND_OPEN:
		return read_brackets(reader);
	case KIND_WORD:
		return opens_near(reader) ? read_near(reader) : read_term(reader);
	case KIND_PHRASE:
		return read_term(reader);
	case KIND_END:
		return fail(reader, reader->byte, "the query ends too early");
	case KIND_STAR:
		return fail(reader, reader->byte, "* needs the beginning of a word before it");
	case KIND_CLOSE:
	case KIND_COLUMN:
	case KIND_COMMA:
		break;
	}
	return fail(reader, reader->byte, "a word is missing here");
}

/* Whether "NOT" or "AND NOT" stands here; goes behind it then. */
static enum dossier_status take_not(struct reader *reader, bool *is_not)
{
	struct reader behind = *reader;
	*is_not = false;
	if (is_operator(&behind, "AND"))
		PROPAGATE(next(&behind));
	if (!is_operator(&behind, "NOT"))
		return DOSSIER_OK;
	*is_not = true;
	*reader = behind;
	return next(reader);
}

static enum dossier_status read_without(struct reader *reader)
{
	bool is_not;
	PROPAGATE(read_item(reader));
	for (;;) {
		PROPAGATE(take_not(reader, &is_not));
		if (!is_not)
			return DOSSIER_OK;
		buffer_string(reader->out, " NOT ");
		PROPAGATE(read_item(reader));
	}
}

static enum dossier_status read_both(struct reader *reader)
{
	PROPAGATE(read_without(reader));
	for (;;) {
		if (is_operator(reader, "AND"))
			PROPAGATE(next(reader));
		else if (reader->kind == KIND_END || reader->kind == KIND_CLOSE ||
			 is_operator(reader, "OR"))
			return DOSSIER_OK;
		buffer_string(reader->out, " AND ");
		PROPAGATE(read_without(reader));
	}
}

static enum dossier_status read_query(struct reader *reader)
{
	PROPAGATE(read_both(reader));
	while (is_operator(reader, "OR")) {
		buffer_string(reader->out, " OR ");
		PROPAGATE(next(reader));
		PROPAGATE(read_both(reader));
	}
	return DOSSIER_OK;
}

enum dossier_status syntax_translate(struct span query, bool is_exact, struct buffer *out,
				     struct dossier_error *error)
{
	struct reader reader = {.query = query, .is_exact = is_exact, .out = out, .error = error};
	if (query.length > dossier_limit_get(DOSSIER_LIMIT_QUERY)->value / 4)
		return error_set(error, DOSSIER_LIMIT, "the query is longer than allowed");
	PROPAGATE(next(&reader));
	PROPAGATE(read_query(&reader));
	if (reader.kind != KIND_END)
		return fail(&reader, reader.byte, "this bracket closes nothing");
	return buffer_status(out, error);
}
