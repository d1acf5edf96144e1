/*
 * The door to libxml2, whose HTML parser is used as a stream of events: its own tree gives up at a
 * depth of 256 and knows no offsets. An event's text came from the bytes between the last event
 * and this one; where they are the same it is verbatim.
 */
#include "read/markup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "base/error.h"

#define MOST_WORDS 20000 /* in one tag */
#define DEEPEST 5000     /* unmatched end tags are searched for so far up: beyond it is an attack */

struct parse {
	struct arena *arena;
	struct span page;
	htmlParserCtxtPtr context;
	struct node *root, *top;
	size_t depth;  /* of the parser, may be more than the tree's */
	size_t offset; /* behind the last event */
	const struct dossier_cancel *cancel;
	bool has_failed, is_too_deep;
};

static struct parse *parse_of(void *user)
{
	return user;
}

static size_t position(const struct parse *parse)
{
	const xmlParserInput *input = parse->context->input;
	if (!input || input->cur < input->base)
		return parse->offset;
	size_t at = (size_t)input->consumed + (size_t)(input->cur - input->base);
	return at < parse->page.length ? at : parse->page.length;
}

static bool is_cancelled(const struct parse *parse)
{
	return parse->cancel && parse->cancel->is_set;
}

static struct node *add(struct parse *parse)
{
	if (is_cancelled(parse)) {
		xmlStopParser(parse->context);
		return NULL;
	}
	struct node *node = arena_zero(parse->arena, 1, sizeof *node);
	if (!node) {
		parse->has_failed = true;
		xmlStopParser(parse->context);
		return NULL;
	}
	node->parent = parse->top;
	if (parse->top->last)
		parse->top->last->next = node;
	else
		parse->top->first = node;
	parse->top->last = node;
	return node;
}

static const char *copy(struct parse *parse, const xmlChar *text)
{
	const char *string = arena_string(parse->arena, span_of((const char *)text));
	parse->has_failed |= !string;
	return string ? string : "";
}

static void take_attributes(struct parse *parse, struct node *node, const xmlChar **attributes)
{
	size_t n = 0;
	while (attributes && attributes[n])
		n += 2;
	if (!n)
		return;
	node->attributes = arena_zero(parse->arena, n + 1, sizeof *node->attributes);
	if (!node->attributes) {
		parse->has_failed = true;
		return;
	}
	for (size_t i = 0; i < n; i++)
		node->attributes[i] = attributes[i] ? copy(parse, attributes[i]) : "";
}

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes)
{
	struct parse *parse = parse_of(user);
	parse->depth++;
	parse->offset = position(parse);
	if (parse->depth > DEEPEST) {
		parse->is_too_deep = true;
		xmlStopParser(parse->context);
		return;
	}
	struct node *node = parse->has_failed ? NULL : add(parse);
	if (!node)
		return;
	node->name = copy(parse, name);
	take_attributes(parse, node, attributes);
	if (parse->depth <= MARKUP_DEPTH)
		parse->top = node;
}

static void on_end(void *user, const xmlChar *name)
{
	struct parse *parse = parse_of(user);
	(void)name;
	parse->offset = position(parse);
	if (parse->depth && parse->depth-- <= MARKUP_DEPTH && parse->top->parent)
		parse->top = parse->top->parent;
}

/* The text goes on where the last text node ended, byte for byte: lengthen that one. */
static bool lengthen(struct parse *parse, const xmlChar *text, size_t n)
{
	struct node *last = parse->top->last;
	if (!last || last->name || !last->is_verbatim || last->end + n != parse->offset ||
	    memcmp(parse->page.at + last->end, text, n))
		return false;
	last->end += n;
	last->text.length += n;
	return true;
}

static void on_text(void *user, const xmlChar *text, int length)
{
	struct parse *parse = parse_of(user);
	size_t start = parse->offset, n = (size_t)length;
	parse->offset = position(parse);
	if (length > 0 && lengthen(parse, text, n))
		return;
	struct node *node = parse->has_failed || length <= 0 ? NULL : add(parse);
	if (!node)
		return;
	node->start = start <= parse->offset ? start : parse->offset;
	node->end = parse->offset;
	node->is_verbatim = node->end >= n && node->end - n >= node->start &&
			    !memcmp(parse->page.at + (node->end - n), text, n);
	if (node->is_verbatim)
		node->start = node->end - n;
	const char *string = node->is_verbatim
				     ? parse->page.at + node->start
				     : arena_string(parse->arena, span_make((const char *)text, n));
	parse->has_failed |= !string;
	node->text = span_make(string, string ? n : 0);
}

static void on_data(void *user, const xmlChar *text, int length)
{
	on_text(user, text, length);
}

static htmlParserCtxtPtr open_context(struct parse *parse)
{
	static const htmlSAXHandler events = {
		.startElement = on_start,
		.endElement = on_end,
		.characters = on_text,
		.ignorableWhitespace = on_text,
		.cdataBlock = on_data,
	};
	htmlParserCtxtPtr context =
		htmlCreateMemoryParserCtxt(parse->page.at, (int)parse->page.length);
	if (!context)
		return NULL;
	htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
					    HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
	xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
	*context->sax = events;
	context->userData = parse;
	return context;
}

/* A tag with more than so many words: the parser compares each attribute with all before it. */
static bool has_swarm(struct span page)
{
	size_t n_words = 0;
	char quote = '\0';
	bool in_tag = false;
	for (size_t i = 0; i < page.length; i++) {
		char c = page.at[i];
		if (quote)
			quote = c == quote ? '\0' : quote;
		else if (in_tag && (c == '"' || c == '\'') && page.at[i - 1] == '=')
			quote = c;
		else if (c == '<' || c == '>') {
			in_tag = c == '<' && i + 1 < page.length && (page.at[i + 1] | 32) >= 'a' &&
				 (page.at[i + 1] | 32) <= 'z';
			n_words = 0;
		} else if (in_tag && (c == ' ' || c == '\n' || c == '\t' || c == '/') &&
			   ++n_words > MOST_WORDS)
			return true;
	}
	return false;
}

enum dossier_status markup_parse(struct node **root, struct arena *arena, struct span page,
				 const struct dossier_cancel *cancel, struct dossier_error *error)
{
	struct parse parse = {.arena = arena, .page = page, .cancel = cancel};
	parse.root = parse.top = arena_zero(arena, 1, sizeof *parse.root);
	if (!parse.root)
		return arena_error(arena, error);
	parse.root->name = "";
	*root = parse.root;
	if (!page.length)
		return DOSSIER_OK;
	if (has_swarm(page))
		return error_set(error, DOSSIER_INPUT, "an element has more than %d attributes",
				 MOST_WORDS);
	parse.context = open_context(&parse);
	if (!parse.context)
		return error_memory(error);
	htmlParseDocument(parse.context);
	htmlFreeParserCtxt(parse.context);
	if (is_cancelled(&parse))
		return error_interrupted(error);
	if (parse.is_too_deep)
		return error_set(error, DOSSIER_LIMIT,
				 "limit \"nesting\" reached: elements nested deeper than %d",
				 DEEPEST);
	return parse.has_failed ? arena_error(arena, error) : DOSSIER_OK;
}

bool node_is(const struct node *node, const char *name)
{
	return node && node->name && !strcmp(node->name, name);
}

const char *node_attribute(const struct node *node, const char *name)
{
	for (size_t i = 0; node->attributes && node->attributes[i]; i += 2)
		if (!strcmp(node->attributes[i], name))
			return node->attributes[i + 1];
	return "";
}

const struct node *node_skip(const struct node *top, const struct node *node)
{
	while (node != top && !node->next)
		node = node->parent;
	return node == top ? NULL : node->next;
}

const struct node *node_next(const struct node *top, const struct node *node)
{
	return node->first ? node->first : node_skip(top, node);
}
