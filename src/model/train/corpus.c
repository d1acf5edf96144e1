/* Reading what is trained on. The files are ours, so a fault in them ends the training. */
#include "model/train/corpus.h"

#include "base/buffer.h"
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/mem.h"
#include "text/token.h"

#define MOST_BYTES ((size_t)1 << 31)

struct reading {
	struct corpus *corpus;
	const char *without;
	uint16_t kinds;
	bool is_skipped, is_derived, is_new;
	size_t first;      /* token of the sentence */
	int64_t multi_end; /* the words up to this number are in one surface token */
	bool is_multi_glued;
};

enum dossier_status corpus_new(struct corpus **out, struct dossier_error *error)
{
	struct corpus *corpus = mem_zero(sizeof *corpus);
	if (corpus)
		corpus->arena = arena_new(SIZE_MAX);
	if (!corpus || !corpus->arena) {
		corpus_free(corpus);
		return error_memory(error);
	}
	buffer_init(&corpus->text, MOST_BYTES);
	*out = corpus;
	return DOSSIER_OK;
}

void corpus_free(struct corpus *corpus)
{
	if (!corpus)
		return;
	arena_free(corpus->arena);
	buffer_release(&corpus->text);
	mem_free(corpus);
}

static enum dossier_upos upos_of(struct span name)
{
	for (int i = 0; i < DOSSIER_X; i++)
		if (span_equal(name, span_of(dossier_upos_name((enum dossier_upos)i))))
			return (enum dossier_upos)i;
	return DOSSIER_X;
}

static unsigned kind_of(struct span name)
{
	if (span_equal(name, SPAN("misc")))
		return CORPUS_MISC;
	for (unsigned i = 0; i < DOSSIER_KINDS; i++)
		if (span_equal(name, span_of(dossier_kind_name((enum dossier_kind)i))))
			return i;
	return UINT32_MAX; /* time */
}

static uint16_t kinds_of(struct span list)
{
	uint16_t kinds = 0;
	struct span name;
	while (span_split(&list, ' ', &name)) {
		unsigned kind = kind_of(name);
		if (kind == CORPUS_MISC)
			kinds |= 1u << DOSSIER_GROUP | 1u << DOSSIER_EVENT | 1u << DOSSIER_WORK |
				 1u << DOSSIER_OTHER;
		else if (kind < DOSSIER_KINDS)
			kinds = (uint16_t)(kinds | 1u << kind);
		else if (span_equal(name, SPAN("derived")))
			kinds |= 1u << DOSSIER_PERSON | 1u << DOSSIER_ORGANIZATION |
				 1u << DOSSIER_PLACE;
	}
	return kinds;
}

static uint8_t name_of(struct span misc)
{
	struct span item;
	while (span_split(&misc, '|', &item)) {
		if (!span_starts(item, SPAN("NER=")) || item.length < 7)
			continue;
		unsigned kind = kind_of(span_make(item.at + 6, item.length - 6));
		if (kind <= CORPUS_MISC)
			return (uint8_t)(1 + 2 * kind + (item.at[4] == 'I'));
	}
	return CORPUS_OUTSIDE;
}

static bool comment(struct reading *reading, struct span line)
{
	struct corpus *corpus = reading->corpus;
	if (span_starts(line, SPAN("# newdoc"))) {
		reading->is_skipped =
			reading->without && span_find(line, span_of(reading->without)) != SIZE_MAX;
		reading->is_new = true;
	}
	if (span_starts(line, SPAN("# ner_kinds = "))) {
		struct span list = {line.at + 14, line.length - 14};
		reading->kinds = kinds_of(list);
		reading->is_derived = span_find(list, SPAN("derived")) != SIZE_MAX;
	}
	if (reading->is_skipped || !reading->is_new)
		return true;
	struct corpus_document *document = ARENA_PUSH(
		corpus->arena, corpus->documents, corpus->n_documents, corpus->document_capacity);
	if (!document)
		return false;
	document->first_sentence = corpus->n_sentences;
	document->first_token = corpus->n_tokens;
	reading->is_new = false;
	buffer_string(&corpus->text, "\n\n");
	return true;
}

/* Add the form to the text, with the space after it. */
static struct dossier_range write_text(struct reading *reading, const struct span columns[10])
{
	struct buffer *text = &reading->corpus->text;
	struct dossier_range range = {(uint32_t)text->length, 0};
	int64_t number = 0;
	bool is_glued = span_find(columns[9], SPAN("SpaceAfter=No")) != SIZE_MAX;
	if (span_integer(columns[0], &number) && number <= reading->multi_end)
		is_glued = number < reading->multi_end || reading->is_multi_glued;
	buffer_span(text, columns[1]);
	range.end = (uint32_t)text->length;
	if (!is_glued)
		buffer_char(text, ' ');
	return range;
}

static void multiword(struct reading *reading, const struct span columns[10])
{
	struct span rest = columns[0], first;
	bool is_range = span_split(&rest, '-', &first) && span_integer(rest, &reading->multi_end);
	reading->is_multi_glued =
		is_range && span_find(columns[9], SPAN("SpaceAfter=No")) != SIZE_MAX;
}

static bool word(struct reading *reading, struct span columns[10])
{
	struct corpus *corpus = reading->corpus;
	struct dossier_token *token =
		ARENA_PUSH(corpus->arena, corpus->tokens, corpus->n_tokens, corpus->token_capacity);
	size_t n_gold = corpus->n_tokens - 1;
	struct corpus_gold *gold =
		ARENA_PUSH(corpus->arena, corpus->gold, n_gold, corpus->gold_capacity);
	int64_t head = -1;
	if (!token || !gold)
		return false;
	*token = (struct dossier_token){.range = write_text(reading, columns),
					.form = arena_string(corpus->arena, columns[1]),
					.lemma = "",
					.xpos = "",
					.deprel = "",
					.head = DOSSIER_NONE,
					.upos = DOSSIER_X,
					.surface = 1,
					.sentence = (uint32_t)corpus->n_sentences};
	bool is_given = span_integer(columns[6], &head);
	*gold = (struct corpus_gold){
		.lemma = arena_string(corpus->arena, columns[2]),
		.xpos = arena_string(corpus->arena, columns[4]),
		.deprel = arena_string(corpus->arena, columns[7]),
		.upos = upos_of(columns[3]),
		.head = head > 0 ? (uint32_t)(reading->first + (size_t)head - 1) : DOSSIER_NONE,
		.name = name_of(columns[9]),
		.kinds = reading->kinds,
		.has_tags = !span_equal(columns[3], SPAN("_")),
		.has_xpos = !span_equal(columns[4], SPAN("_")),
		.has_tree = is_given,
		.is_derived = reading->is_derived};
	return token->form && gold->lemma && gold->xpos && gold->deprel;
}

static bool sentence_done(struct reading *reading)
{
	struct corpus *corpus = reading->corpus;
	if (corpus->n_tokens == reading->first)
		return true;
	struct dossier_range *sentence = ARENA_PUSH(corpus->arena, corpus->sentences,
						    corpus->n_sentences, corpus->sentence_capacity);
	if (!sentence || !corpus->n_documents)
		return false;
	*sentence = (struct dossier_range){(uint32_t)reading->first, (uint32_t)corpus->n_tokens};
	struct corpus_document *document = &corpus->documents[corpus->n_documents - 1];
	document->n_sentences = corpus->n_sentences - document->first_sentence;
	document->n_tokens = corpus->n_tokens - document->first_token;
	reading->first = corpus->n_tokens;
	reading->multi_end = 0;
	return true;
}

static bool line_read(struct reading *reading, struct span line)
{
	struct span columns[10], rest = line;
	size_t n = 0;
	if (line.length && line.at[0] == '#')
		return comment(reading, line);
	if (!line.length)
		return sentence_done(reading);
	if (reading->is_skipped)
		return true;
	while (n < 10 && span_split(&rest, '\t', &columns[n]))
		n++;
	if (n < 10 || span_find_char(columns[0], '.') != SIZE_MAX)
		return true;
	if (span_find_char(columns[0], '-') != SIZE_MAX) {
		multiword(reading, columns);
		return true;
	}
	return word(reading, columns);
}

enum dossier_status corpus_read(struct corpus *corpus, const char *path, const char *without,
				struct dossier_error *error)
{
	struct reading reading = {
		.corpus = corpus, .without = without, .is_new = true, .first = corpus->n_tokens};
	struct buffer file;
	buffer_init(&file, MOST_BYTES);
	enum dossier_status status = file_load(path, &file, NULL, error);
	struct span rest = buffer_all(&file), line;
	while (!status && span_split(&rest, '\n', &line))
		if (!line_read(&reading, line))
			status = error_memory(error);
	if (!status && !sentence_done(&reading))
		status = error_memory(error);
	buffer_release(&file);
	return status;
}

static bool copy_token(struct corpus *to, const struct corpus *from, size_t i,
		       const struct dossier_token *part, bool is_first)
{
	struct dossier_token *token =
		ARENA_PUSH(to->arena, to->tokens, to->n_tokens, to->token_capacity);
	size_t n_gold = to->n_tokens - 1;
	struct corpus_gold *gold = ARENA_PUSH(to->arena, to->gold, n_gold, to->gold_capacity);
	if (!token || !gold)
		return false;
	*token = from->tokens[i];
	*gold = from->gold[i];
	token->form = part->form;
	token->range.end = token->range.start + part->range.end;
	token->range.start += part->range.start;
	token->sentence = (uint32_t)to->n_sentences;
	gold->has_tags = gold->has_xpos = gold->has_tree = false;
	if (!is_first && gold->name % 2 == 1)
		gold->name++;
	return true;
}

static enum dossier_status split_sentence(struct corpus *to, const struct corpus *from,
					  struct dossier_range range, struct dossier_error *error)
{
	size_t first = to->n_tokens;
	for (size_t i = range.start; i < range.end; i++) {
		struct dossier_token *parts;
		size_t n;
		enum dossier_status status = token_split(span_of(from->tokens[i].form), to->arena,
							 &parts, &n, NULL, error);
		if (status)
			return status;
		for (size_t k = 0; k < n; k++)
			if (!copy_token(to, from, i, &parts[k], k == 0))
				return error_memory(error);
	}
	struct dossier_range *sentence =
		ARENA_PUSH(to->arena, to->sentences, to->n_sentences, to->sentence_capacity);
	if (!sentence)
		return error_memory(error);
	*sentence = (struct dossier_range){(uint32_t)first, (uint32_t)to->n_tokens};
	return DOSSIER_OK;
}

enum dossier_status corpus_retokenise(struct corpus **out, const struct corpus *corpus,
				      struct dossier_error *error)
{
	struct corpus *to = NULL;
	enum dossier_status status = corpus_new(&to, error);
	if (!status)
		buffer_span(&to->text, buffer_all(&corpus->text));
	for (size_t d = 0; !status && d < corpus->n_documents; d++) {
		const struct corpus_document *old = &corpus->documents[d];
		struct corpus_document *document = ARENA_PUSH(
			to->arena, to->documents, to->n_documents, to->document_capacity);
		if (!document) {
			status = error_memory(error);
			break;
		}
		size_t first_sentence = to->n_sentences, first_token = to->n_tokens;
		for (size_t s = 0; !status && s < old->n_sentences; s++)
			status = split_sentence(to, corpus,
						corpus->sentences[old->first_sentence + s], error);
		*document =
			(struct corpus_document){first_sentence, to->n_sentences - first_sentence,
						 first_token, to->n_tokens - first_token};
	}
	if (status)
		corpus_free(to);
	else
		*out = to;
	return status;
}

enum dossier_status corpus_each_text(const char *path, corpus_visit *visit, void *context,
				     struct dossier_error *error)
{
	struct buffer file;
	buffer_init(&file, MOST_BYTES);
	enum dossier_status status = file_load(path, &file, NULL, error);
	struct span rest = buffer_all(&file), line, text;
	while (!status && span_split(&rest, '\n', &line)) {
		struct json *record = NULL;
		if (!line.length)
			continue;
		status = json_parse(line, &record, error);
		if (!status && json_text(json_member(record, "text"), &text))
			status = visit(context, text, error);
		json_free(record);
	}
	buffer_release(&file);
	return status;
}
