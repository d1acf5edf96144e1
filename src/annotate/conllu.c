/*
 * The record as CoNLL-U, version 2 (https://universaldependencies.org/format.html).
 *
 *   document = "# newdoc id = " id, { sentence }
 *   sentence = "# sent_id = ...", "# text = ...", { [range line] word line }, blank line
 *
 * SpaceAfter=No stands on the surface token: on the range line of a multiword token, else on the
 * word. Names are in MISC of the words: NER=B-person, NER=I-person.
 */
#include "annotate/record.h"

struct writer {
	struct buffer *out;
	const struct dossier_annotation *annotation;
	size_t mention; /* the first that does not end before the current token */
};

/* One line of text: white space of any kind is a blank. */
static void write_line(struct buffer *out, struct span text)
{
	for (size_t i = 0; i < text.length; i++) {
		unsigned char c = (unsigned char)text.at[i];
		buffer_char(out, c < 0x20 || c == 0x7F ? ' ' : (char)c);
	}
}

/* A column: "_" when empty. */
static void write_column(struct buffer *out, const char *value)
{
	buffer_char(out, '\t');
	if (value && *value)
		write_line(out, span_of(value));
	else
		buffer_char(out, '_');
}

static bool has_space_after(const struct dossier_document *d, uint32_t end)
{
	if (end >= d->length)
		return true;
	unsigned char c = (unsigned char)d->text[end];
	return c <= ' ' || (c == 0xC2 && (unsigned char)d->text[end + 1] == 0xA0) ||
	       (c == 0xE2 && (unsigned char)d->text[end + 1] == 0x80 &&
		(unsigned char)d->text[end + 2] <= 0x8B);
}

/* The words of a multiword token that share its range lie in it one after the other. */
static struct dossier_range own_range(const struct dossier_token *token)
{
	struct dossier_range range = token->range;
	uint32_t length = (uint32_t)strlen(token->form);
	if (token->surface == 0 && length < range.end - range.start &&
	    token[-1].range.start == range.start)
		range.start = range.end - length;
	else if (token->surface > 1 && token[1].range.start == range.start &&
		 length < range.end - range.start)
		range.end = range.start + length;
	return range;
}

/* "NER=B-person" when the token is in a name; false when not. */
static bool write_name(struct writer *w, const struct dossier_token *token)
{
	const struct dossier_annotation *a = w->annotation;
	struct dossier_range range = own_range(token);
	while (w->mention < a->n_mentions && a->mentions[w->mention].range.end <= range.start)
		w->mention++;
	if (w->mention == a->n_mentions)
		return false;
	const struct dossier_mention *mention = &a->mentions[w->mention];
	if (mention->range.start >= range.end || mention->range.end <= range.start)
		return false;
	bool begins = mention->range.start >= range.start;
	buffer_format(w->out, "NER=%c-%s", begins ? 'B' : 'I', dossier_kind_name(mention->kind));
	return true;
}

static void write_range_line(struct writer *w, size_t token, uint32_t number, uint32_t n)
{
	const struct dossier_token *first = &w->annotation->tokens[token];
	const struct dossier_document *d = w->annotation->document;
	uint32_t end = first[n - 1].range.end;
	buffer_format(w->out, "%u-%u\t", number, number + n - 1);
	write_line(w->out, span_make(d->text + first->range.start, end - first->range.start));
	buffer_string(w->out, "\t_\t_\t_\t_\t_\t_\t_\t");
	buffer_string(w->out, has_space_after(d, end) ? "_\n" : "SpaceAfter=No\n");
}

static void write_head(struct writer *w, const struct dossier_token *token, size_t first)
{
	buffer_char(w->out, '\t');
	if (!*token->deprel)
		buffer_char(w->out, '_');
	else if (token->head == DOSSIER_NONE || token->head < first)
		buffer_char(w->out, '0');
	else
		buffer_integer(w->out, (int64_t)(token->head - first + 1));
	write_column(w->out, token->deprel);
}

static void write_word(struct writer *w, size_t i, size_t first)
{
	const struct dossier_token *token = &w->annotation->tokens[i];
	buffer_integer(w->out, (int64_t)(i - first + 1));
	write_column(w->out, token->form);
	write_column(w->out, token->lemma);
	write_column(w->out, token->is_tagged ? dossier_upos_name(token->upos) : "");
	write_column(w->out, token->xpos);
	buffer_string(w->out, "\t_");
	write_head(w, token, first);
	buffer_string(w->out, "\t_\t");
	bool glued =
		token->surface == 1 && !has_space_after(w->annotation->document, token->range.end);
	if (glued)
		buffer_string(w->out, "SpaceAfter=No");
	size_t before = w->out->length;
	if (glued)
		buffer_char(w->out, '|');
	if (!write_name(w, token)) {
		w->out->length = before;
		if (!glued)
			buffer_char(w->out, '_');
	}
	buffer_char(w->out, '\n');
}

static void write_sentence(struct writer *w, uint32_t sentence, size_t first, size_t last)
{
	const struct dossier_annotation *a = w->annotation;
	const struct dossier_document *d = a->document;
	struct dossier_range range = a->sentences[sentence];
	const char *id = d->given && sentence < d->given->n_sentences
				 ? d->given->sentence_ids[sentence]
				 : NULL;
	buffer_string(w->out, "# sent_id = ");
	if (id)
		write_line(w->out, span_of(id));
	else {
		write_line(w->out, span_of(d->id));
		buffer_format(w->out, "-%u", sentence + 1);
	}
	buffer_string(w->out, "\n# text = ");
	write_line(w->out, span_make(d->text + range.start, range.end - range.start));
	buffer_char(w->out, '\n');
	for (size_t i = first; i < last; i++) {
		uint32_t n = a->tokens[i].surface;
		if (n > 1 && n <= last - i)
			write_range_line(w, i, (uint32_t)(i - first + 1), n);
		write_word(w, i, first);
	}
	buffer_char(w->out, '\n');
}

void record_write_conllu(struct buffer *out, const struct dossier_annotation *a)
{
	struct writer w = {.out = out, .annotation = a};
	buffer_string(out, "# newdoc id = ");
	write_line(out, span_of(a->document->id));
	buffer_char(out, '\n');
	size_t first = 0;
	for (uint32_t s = 0; s < a->n_sentences; s++) {
		size_t last = first;
		while (last < a->n_tokens && a->tokens[last].sentence == s)
			last++;
		if (last > first)
			write_sentence(&w, s, first, last);
		first = last;
	}
}
