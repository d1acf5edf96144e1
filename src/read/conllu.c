/*
 * line     = comment / word / empty
 * comment  = "#" text            ; newdoc [id = ID], newpar, sent_id = ID; others are skipped
 * word     = id 9("\t" column)   ; id: n, n-m (a token of several words), n.m (skipped)
 *
 * A sentence is gathered whole before it is appended, so that one with a bad line leaves nothing
 * behind. The words of a sentence are numbered from 1 without a gap.
 */
#include "read/conllu.h"

#include "base/buffer.h"
#include "base/error.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "dossier/limits.h"
#include "read/finish.h"

enum { COLUMN_ID, COLUMN_FORM, COLUMN_MISC = 9, COLUMNS };

/* A word or a token of several words, as it stands in the raw bytes of the document. */
struct row {
	uint32_t first, last; /* the words it is or spans; first 1-based */
	size_t form, length;  /* in raw */
	bool has_space;       /* after it */
};

struct conllu {
	struct builder builder; /* of the document in the making; arena NULL: none */
	struct buffer raw;      /* its bytes so far */
	struct buffer newdoc;   /* the id that the next "# newdoc" gave */
	bool has_newdoc;        /* one was seen, its document has not begun */
	struct row *rows;       /* of the sentence in the making */
	size_t n_rows, row_capacity;
	uint32_t n_words; /* in it */
	char *sentence_id;
	bool is_bad, is_newpar, has_space; /* of the sentence; has_space: before it */
	struct dossier_given_word *words;
	size_t n_given, word_capacity;
	struct dossier_range *sentences;
	const char **sentence_ids;
	size_t n_sentences, sentence_capacity, id_capacity;
	size_t paragraph; /* where the paragraph in the making starts in the text */
	uint64_t paragraph_source;
	int64_t n_documents;
};

enum dossier_status conllu_new(struct conllu **out, struct dossier_error *error)
{
	struct conllu *conllu = mem_zero(sizeof *conllu);
	if (!conllu)
		return error_memory(error);
	buffer_init(&conllu->raw, (size_t)dossier_limit_get(DOSSIER_LIMIT_FILE)->value);
	buffer_init(&conllu->newdoc, 4096);
	*out = conllu;
	return DOSSIER_OK;
}

void conllu_free(struct conllu *conllu)
{
	if (!conllu)
		return;
	builder_release(&conllu->builder);
	buffer_release(&conllu->raw);
	buffer_release(&conllu->newdoc);
	mem_free(conllu->rows);
	mem_free(conllu->sentence_id);
	mem_free(conllu);
}

/* The last part of the path. */
static struct span file_name(const struct input *input)
{
	const char *name = input_name(input), *slash = strrchr(name, '/');
	return span_of(slash && slash[1] ? slash + 1 : name);
}

static enum dossier_status begin_document(struct conllu *conllu, struct input *input,
					  const char *outlet, struct dossier_error *error)
{
	enum dossier_status status = builder_init(&conllu->builder, error);
	if (status)
		return status;
	struct builder *builder = &conllu->builder;
	struct dossier_document *document = builder->document;
	conllu->n_documents++;
	conllu->words = NULL;
	conllu->sentences = NULL;
	conllu->sentence_ids = NULL;
	conllu->n_given = conllu->word_capacity = conllu->n_sentences = 0;
	conllu->sentence_capacity = conllu->id_capacity = 0;
	conllu->paragraph = 0;
	conllu->paragraph_source = 0;
	conllu->has_space = conllu->is_newpar = false;
	document->source = arena_format(builder->arena, "%s#%lld", input_name(input),
					(long long)conllu->n_documents);
	document->id = conllu->newdoc.length ? builder_string(builder, buffer_all(&conllu->newdoc))
		       : conllu->n_documents > 1 ? document->source
						 : builder_string(builder, file_name(input));
	if (outlet)
		document->outlet = builder_string(builder, span_of(outlet));
	builder->has_failed |= !document->source;
	conllu->has_newdoc = false;
	return DOSSIER_OK;
}

static void end_paragraph(struct conllu *conllu, uint64_t source_end)
{
	size_t end = conllu->builder.text.length;
	if (end > conllu->paragraph)
		builder_mark(&conllu->builder, DOSSIER_ZONE_BODY, "paragraph/given",
			     conllu->paragraph, end, conllu->paragraph_source, source_end);
}

static void attach_given(struct conllu *conllu)
{
	struct builder *builder = &conllu->builder;
	struct dossier_given *given = arena_zero(builder->arena, 1, sizeof *given);
	if (!given) {
		builder->has_failed = true;
		return;
	}
	given->sentences = conllu->sentences;
	given->sentence_ids = conllu->sentence_ids;
	given->n_sentences = conllu->n_sentences;
	given->words = conllu->words;
	given->n_words = conllu->n_given;
	builder->document->given = given;
}

static enum dossier_status end_document(struct conllu *conllu, struct dossier_document **out,
					struct dossier_error *error)
{
	struct builder *builder = &conllu->builder;
	enum dossier_status status = buffer_status(&conllu->raw, error);
	char *raw = status ? NULL : arena_string(builder->arena, buffer_all(&conllu->raw));
	if (raw) {
		builder_raw(builder, span_make(raw, conllu->raw.length));
		end_paragraph(conllu, conllu->raw.length);
		attach_given(conllu);
	} else if (!status) {
		status = arena_error(builder->arena, error);
	}
	buffer_clear(&conllu->raw);
	if (!status)
		return finish_document(builder, out, error);
	builder_release(builder);
	return status;
}

/* The text after "# key" or "# key =", or false when the comment is another. */
static bool comment_value(struct span line, struct span key, struct span *value)
{
	line = span_trim(span_make(line.at + 1, line.length - 1));
	if (!span_starts(line, key))
		return false;
	line = span_make(line.at + key.length, line.length - key.length);
	if (line.length && line.at[0] != ' ' && line.at[0] != '\t' && line.at[0] != '=')
		return false;
	line = span_trim(line);
	if (line.length && line.at[0] == '=')
		line = span_trim(span_make(line.at + 1, line.length - 1));
	*value = line;
	return true;
}

static enum dossier_status take_comment(struct conllu *conllu, struct span line,
					struct dossier_error *error)
{
	struct span value;
	if (comment_value(line, SPAN("newpar"), &value) ||
	    comment_value(line, SPAN("newpar id"), &value)) {
		conllu->is_newpar = true;
	} else if (comment_value(line, SPAN("sent_id"), &value)) {
		mem_free(conllu->sentence_id);
		conllu->sentence_id = mem_string(value.at, value.length);
		if (!conllu->sentence_id)
			return error_memory(error);
	}
	return DOSSIER_OK;
}

static bool read_id(struct span id, struct row *row, bool *is_empty_node)
{
	int64_t first, last;
	struct span rest = id, part;
	char separator = span_find_char(id, '-') != SIZE_MAX ? '-' : '.';
	*is_empty_node = separator == '.' && span_find_char(id, '.') != SIZE_MAX;
	if (!span_split(&rest, separator, &part) || !span_integer(part, &first))
		return false;
	last = first;
	if (part.length < id.length && !span_integer(rest, &last))
		return false;
	if (first < !*is_empty_node || first > UINT32_MAX - 1 || last > UINT32_MAX - 1)
		return false;
	row->first = (uint32_t)first;
	row->last = (uint32_t)last;
	return *is_empty_node || last >= first;
}

static bool has_no_space(struct span misc)
{
	struct span part;
	while (span_split(&misc, '|', &part))
		if (span_equal(part, SPAN("SpaceAfter=No")))
			return true;
	return false;
}

/* What is wrong with the line, or NULL. The line starts at start of the raw bytes. */
static const char *take_word(struct conllu *conllu, struct span line, size_t start,
			     enum dossier_status *status)
{
	struct span columns[COLUMNS] = {{0}}, rest = line;
	size_t n = 0;
	bool is_empty_node;
	struct row row;
	while (n < COLUMNS && span_split(&rest, '\t', &columns[n]))
		n++;
	if (n != COLUMNS || rest.length)
		return "a word line needs ten columns";
	if (!read_id(columns[COLUMN_ID], &row, &is_empty_node))
		return "the first column is no word number";
	if (!columns[COLUMN_FORM].length)
		return "the word has no form";
	if (is_empty_node)
		return NULL;
	uint32_t next = conllu->n_words + 1;
	if (row.first != next || (conllu->n_rows && row.last > row.first &&
				  conllu->rows[conllu->n_rows - 1].last >= next))
		return "the word numbers have a gap";
	if (row.last == row.first)
		conllu->n_words = row.first;
	if (conllu->n_rows == conllu->row_capacity) {
		size_t capacity = conllu->row_capacity ? conllu->row_capacity * 2 : 64;
		struct row *rows = mem_resize(conllu->rows, capacity, sizeof *rows);
		if (!rows) {
			*status = DOSSIER_MEMORY;
			return "";
		}
		conllu->rows = rows;
		conllu->row_capacity = capacity;
	}
	row.form = start + (size_t)(columns[COLUMN_FORM].at - line.at);
	row.length = columns[COLUMN_FORM].length;
	row.has_space = !has_no_space(columns[COLUMN_MISC]);
	conllu->rows[conllu->n_rows++] = row;
	return NULL;
}

static struct span raw_span(const struct conllu *conllu, const struct row *row)
{
	return span_make(conllu->raw.at + row->form, row->length);
}

static bool put_word(struct conllu *conllu, struct dossier_range range, struct span form,
		     uint32_t surface)
{
	struct builder *builder = &conllu->builder;
	struct dossier_given_word *word =
		ARENA_PUSH(builder->arena, conllu->words, conllu->n_given, conllu->word_capacity);
	if (!word)
		return false;
	word->range = range;
	word->form = builder_string(builder, form);
	word->sentence = (uint32_t)conllu->n_sentences;
	word->surface = surface;
	return word->form;
}

/* Append the token in row i and its words; the index behind them. */
static size_t put_token(struct conllu *conllu, size_t i)
{
	struct builder *builder = &conllu->builder;
	const struct row *row = &conllu->rows[i];
	struct span form = raw_span(conllu, row);
	if (conllu->has_space)
		builder_append(builder, SPAN(" "), row->form, row->form, false);
	uint32_t start = (uint32_t)builder->text.length;
	builder_append(builder, form, row->form, row->form + row->length, true);
	struct dossier_range range = {start, (uint32_t)builder->text.length};
	uint32_t n = row->last - row->first + 1;
	conllu->has_space = row->has_space;
	if (n == 1) {
		builder->has_failed |= !put_word(conllu, range, form, 1);
		return i + 1;
	}
	i++;
	for (uint32_t k = 0; k < n && i < conllu->n_rows; k++, i++)
		builder->has_failed |=
			!put_word(conllu, range, raw_span(conllu, &conllu->rows[i]), k ? 0 : n);
	return i;
}

static void put_sentence(struct conllu *conllu)
{
	struct builder *builder = &conllu->builder;
	size_t first = conllu->n_given;
	if (conllu->is_newpar && builder->text.length) {
		uint64_t source = conllu->rows[0].form;
		end_paragraph(conllu, source);
		builder_append(builder, SPAN("\n\n"), source, source, false);
		conllu->has_space = false;
		conllu->paragraph = builder->text.length;
		conllu->paragraph_source = source;
	}
	for (size_t i = 0; i < conllu->n_rows && !builder->has_failed;)
		i = put_token(conllu, i);
	struct dossier_range *sentence = ARENA_PUSH(builder->arena, conllu->sentences,
						    conllu->n_sentences, conllu->sentence_capacity);
	size_t n_ids = conllu->n_sentences - 1;
	const char **id = sentence ? ARENA_PUSH(builder->arena, conllu->sentence_ids, n_ids,
						conllu->id_capacity)
				   : NULL;
	if (builder->has_failed || !id || first == conllu->n_given) {
		builder->has_failed = true;
		return;
	}
	sentence->start = conllu->words[first].range.start;
	sentence->end = conllu->words[conllu->n_given - 1].range.end;
	if (conllu->sentence_id)
		*id = builder_string(builder, span_of(conllu->sentence_id));
}

/* The words of a token of several must all be there. */
static bool is_whole(const struct conllu *conllu)
{
	uint32_t last = 0;
	for (size_t i = 0; i < conllu->n_rows; i++)
		last = conllu->rows[i].last > last ? conllu->rows[i].last : last;
	return last == conllu->n_words;
}

static void end_sentence(struct conllu *conllu)
{
	if (!conllu->is_bad && conllu->n_words && is_whole(conllu)) {
		put_sentence(conllu);
		conllu->is_newpar = false;
	}
	conllu->n_rows = conllu->n_words = 0;
	conllu->is_bad = false;
	mem_free(conllu->sentence_id);
	conllu->sentence_id = NULL;
}

/* A "# newdoc" line; is there a document before it? */
static bool take_newdoc(struct conllu *conllu, struct span line)
{
	struct span value = SPAN("");
	buffer_clear(&conllu->newdoc);
	if (comment_value(line, SPAN("newdoc id"), &value))
		buffer_span(&conllu->newdoc, value);
	conllu->has_newdoc = true;
	return conllu->builder.arena && conllu->n_sentences;
}

static bool is_newdoc(struct span line)
{
	struct span value;
	return line.length && line.at[0] == '#' && comment_value(line, SPAN("newdoc"), &value);
}

static enum dossier_status take_line(struct conllu *conllu, struct input *input, struct span line,
				     struct dossier_error *error)
{
	size_t start = conllu->raw.length;
	enum dossier_status status = DOSSIER_OK;
	buffer_span(&conllu->raw, line);
	buffer_char(&conllu->raw, '\n');
	if (line.length && line.at[line.length - 1] == '\r')
		line.length--;
	if (!span_trim(line).length) {
		bool is_cut = !conllu->is_bad && conllu->n_rows && !is_whole(conllu);
		end_sentence(conllu);
		if (!is_cut)
			return DOSSIER_OK;
		error_set(error, DOSSIER_INPUT,
			  "the sentence ends within a token of several words");
		return error_at(error, input_name(input), input_line_number(input), -1);
	}
	if (conllu->is_bad || conllu->raw.failure)
		return buffer_status(&conllu->raw, error);
	if (line.at[0] == '#')
		return take_comment(conllu, line, error);
	bool is_text = utf8_check(line.at, line.length) == line.length &&
		       span_find_char(line, '\0') == SIZE_MAX;
	const char *what = is_text ? take_word(conllu, line, start, &status)
				   : "it is not UTF-8, or holds a NUL byte";
	if (!what)
		return DOSSIER_OK;
	conllu->is_bad = true;
	if (status)
		return error_memory(error);
	error_set(error, DOSSIER_INPUT, "not CoNLL-U: %s", what);
	return error_at(error, input_name(input), input_line_number(input),
			(int64_t)input_line_start(input));
}

static int close_document(struct conllu *conllu, struct input *input, struct dossier_document **out,
			  struct dossier_error *error)
{
	if (!end_document(conllu, out, error))
		return 1;
	error_at(error, input_name(input), 0, -1);
	return -1;
}

int conllu_next(struct conllu *conllu, struct input *input, const char *outlet,
		struct dossier_document **out, const struct dossier_cancel *cancel,
		struct dossier_error *error)
{
	struct span line;
	for (;;) {
		int got = input_line(input, &line, cancel, error);
		if (got < 0)
			return -1;
		if (!got)
			break;
		bool has_before = is_newdoc(line) && take_newdoc(conllu, line);
		if (buffer_status(&conllu->newdoc, error)) {
			buffer_clear(&conllu->newdoc);
			error_at(error, input_name(input), input_line_number(input), -1);
			return -1;
		}
		if (has_before) {
			end_sentence(conllu);
			int closed = close_document(conllu, input, out, error);
			buffer_span(&conllu->raw, line); /* it opens the next one */
			buffer_char(&conllu->raw, '\n');
			return closed;
		}
		if (!conllu->builder.arena && begin_document(conllu, input, outlet, error))
			return -1;
		if (conllu->has_newdoc && conllu->newdoc.length) {
			conllu->builder.document->id =
				builder_string(&conllu->builder, buffer_all(&conllu->newdoc));
			conllu->has_newdoc = false;
		}
		if (take_line(conllu, input, line, error))
			return -1;
	}
	if (!conllu->builder.arena)
		return 0;
	end_sentence(conllu);
	if (conllu->n_sentences)
		return close_document(conllu, input, out, error);
	builder_release(&conllu->builder);
	return 0;
}
