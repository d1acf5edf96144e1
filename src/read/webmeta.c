/* Every source is asked in turn for what is still missing; the first that has an answer wins. */
#include "read/webmeta.h"

#include <string.h>
#include <strings.h>

#include "base/error.h"
#include "base/json.h"
#include "read/byline.h"
#include "read/date.h"
#include "read/white.h"
#include "text/unicode.h"

struct meta {
	struct builder *builder;
	const struct web_page *page;
	struct span title, byline, outlet, url, language, date;
	bool has_failed;
};

static void offer(struct meta *meta, struct span *field, struct span value)
{
	if (field->length)
		return;
	value = white_squeeze(meta->builder->arena, value);
	meta->has_failed |= !value.at;
	if (value.at && value.length && value.length < 1000)
		*field = value;
}

/* All text below the node. */
static struct span text_below(struct meta *meta, const struct node *top)
{
	struct buffer all;
	buffer_init(&all, 1 << 16);
	for (const struct node *node = top; node; node = node_next(top, node)) {
		if (!node->name)
			buffer_span(&all, node->text);
		else
			buffer_char(&all, ' ');
	}
	char *copy = all.failure == DOSSIER_MEMORY
			     ? NULL
			     : arena_string(meta->builder->arena, buffer_all(&all));
	struct span out = span_make(copy ? copy : "", copy ? all.length : 0);
	meta->has_failed |= !copy;
	buffer_release(&all);
	return white_trim(out);
}

/* ---- JSON-LD */

static bool json_is(const struct json *value, const char *key, const char *const *list)
{
	const struct json *member = json_member(value, key);
	struct span text;
	for (size_t i = 0; i < 1 + json_count(member); i++) {
		const struct json *one = json_count(member) ? json_item(member, i) : member;
		for (const char *const *name = list; *name && json_text(one, &text); name++)
			if (span_ends(text, span_of(*name)))
				return true;
	}
	return false;
}

/* "herald.example", "Herald Media Ltd", "admin": who runs the page, not who wrote. */
static bool is_nobody(struct span name)
{
	static const struct span words[] = {
		SPAN_INIT("GmbH"),      SPAN_INIT(" Inc"),      SPAN_INIT(" Ltd"),
		SPAN_INIT(" AG"),       SPAN_INIT("Media"),     SPAN_INIT("News"),
		SPAN_INIT("Redaktion"), SPAN_INIT("dmin"),      SPAN_INIT(" User"),
		SPAN_INIT("No Author"), SPAN_INIT("Moderator"), SPAN_INIT("Press")};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_find(name, words[i]) != SIZE_MAX)
			return true;
	size_t dot = span_find_char(name, '.');
	bool is_domain = dot != SIZE_MAX && dot + 4 >= name.length && dot + 2 < name.length &&
			 name.at[dot + 1] >= 'a' && name.at[dot + 1] <= 'z';
	return is_domain && span_find_char(name, ' ') == SIZE_MAX;
}

/* A name, or names, that could be a person's: few words, no address. */
static void offer_person(struct meta *meta, struct span text)
{
	size_t n_words = 1;
	text = byline_names(span_trim(text));
	for (size_t i = 0; i < text.length; i++)
		n_words += text.at[i] == ' ';
	bool is_address = span_find(text, SPAN("://")) != SIZE_MAX ||
			  span_find(text, SPAN("www.")) != SIZE_MAX ||
			  span_find_char(text, '@') != SIZE_MAX;
	if (text.length >= 3 && n_words <= 14 && !is_address && !is_nobody(text))
		offer(meta, &meta->byline, text);
}

static bool is_organization(const struct json *author)
{
	static const char *const kinds[] = {"Organization", "Corporation", NULL};
	return json_is(author, "@type", kinds);
}

/* "author": "Jane", {"name": "Jane"}, or a list of such. */
static void offer_people(struct meta *meta, const struct json *author)
{
	struct buffer names;
	struct span name;
	if (meta->byline.length)
		return;
	buffer_init(&names, 1000);
	size_t n = json_kind(author) == JSON_IS_ARRAY ? json_count(author) : 1;
	for (size_t i = 0; i < n; i++) {
		const struct json *one =
			json_kind(author) == JSON_IS_ARRAY ? json_item(author, i) : author;
		bool is_named = json_text(one, &name) || json_text(json_member(one, "name"), &name);
		if (!is_named || is_organization(one))
			continue;
		if (names.length)
			buffer_string(&names, ", ");
		buffer_span(&names, name);
	}
	const char *copy = builder_string(meta->builder, buffer_all(&names));
	if (copy)
		offer_person(meta, span_of(copy));
	buffer_release(&names);
}

static void offer_json(struct meta *meta, struct span *field, const struct json *value)
{
	struct span text;
	const char *copy = json_text(value, &text) ? builder_string(meta->builder, text) : NULL;
	if (copy)
		offer(meta, field, span_of(copy));
}

static void take_thing(struct meta *meta, const struct json *thing, int depth)
{
	static const char *const articles[] = {"Article", "BlogPosting", "ReportageNewsArticle",
					       "LiveBlogPosting", NULL};
	static const char *const pages[] = {"WebPage", NULL};
	size_t n = json_kind(thing) == JSON_IS_ARRAY ? json_count(thing) : 0;
	for (size_t i = 0; i < n && depth < 4; i++)
		take_thing(meta, json_item(thing, i), depth + 1);
	if (json_kind(thing) != JSON_IS_OBJECT)
		return;
	if (depth < 4)
		take_thing(meta, json_member(thing, "@graph"), depth + 1);
	if (json_is(thing, "@type", articles)) {
		offer_json(meta, &meta->title, json_member(thing, "headline"));
		offer_json(meta, &meta->date, json_member(thing, "datePublished"));
		offer_people(meta, json_member(thing, "author"));
		offer_json(meta, &meta->outlet,
			   json_member(json_member(thing, "publisher"), "name"));
	} else if (json_is(thing, "@type", pages)) {
		offer_json(meta, &meta->date, json_member(thing, "datePublished"));
	}
}

static void from_json_ld(struct meta *meta)
{
	const struct node *root = meta->page->root;
	for (const struct node *node = root; node; node = node_next(root, node)) {
		struct json *json;
		struct dossier_error unused;
		if (!node_is(node, "script") ||
		    strcasecmp(node_attribute(node, "type"), "application/ld+json"))
			continue;
		struct span text = text_below(meta, node);
		if (!text.length || json_parse(text, &json, &unused))
			continue;
		take_thing(meta, json, 0);
		json_free(json);
	}
}

/* ---- meta elements, links, microdata */

struct source {
	const char *key;
	size_t field; /* offset in struct meta */
};

#define FIELD(name) offsetof(struct meta, name)

static const struct source metas[] = {
	{"article:published_time", FIELD(date)},
	{"og:article:published_time", FIELD(date)},
	{"datepublished", FIELD(date)},
	{"parsely-pub-date", FIELD(date)},
	{"sailthru.date", FIELD(date)},
	{"pubdate", FIELD(date)},
	{"publishdate", FIELD(date)},
	{"publish-date", FIELD(date)},
	{"publish_date", FIELD(date)},
	{"dc.date.issued", FIELD(date)},
	{"dcterms.created", FIELD(date)},
	{"dc.date", FIELD(date)},
	{"dc.date.created", FIELD(date)},
	{"date", FIELD(date)},
	{"article.published", FIELD(date)},
	{"cxenseparse:recs:publishtime", FIELD(date)},
	{"cxenseparse:publishtime", FIELD(date)},
	{"og:published_time", FIELD(date)},
	{"citation_publication_date", FIELD(date)},
	{"article_date_original", FIELD(date)},
	{"originalpublicationdate", FIELD(date)},
	{"article:published", FIELD(date)},
	{"og:title", FIELD(title)},
	{"twitter:title", FIELD(title)},
	{"parsely-title", FIELD(title)},
	{"sailthru.title", FIELD(title)},
	{"dc.title", FIELD(title)},
	{"author", FIELD(byline)},
	{"article:author", FIELD(byline)},
	{"parsely-author", FIELD(byline)},
	{"sailthru.author", FIELD(byline)},
	{"dc.creator", FIELD(byline)},
	{"dcterms.creator", FIELD(byline)},
	{"byl", FIELD(byline)},
	{"og:site_name", FIELD(outlet)},
	{"application-name", FIELD(outlet)},
	{"og:url", FIELD(url)},
};

#define N_METAS (sizeof metas / sizeof *metas)

/* Which of the table the element is, or N_METAS. */
static size_t find_meta(const struct node *node)
{
	static const char *const keys[] = {"property", "name", "itemprop"};
	for (size_t i = 0; i < N_METAS; i++)
		for (size_t k = 0; k < 3; k++)
			if (!strcasecmp(node_attribute(node, keys[k]), metas[i].key))
				return i;
	return N_METAS;
}

/* The first content of each key; then keys are asked in the order of the table. */
static void from_metas(struct meta *meta)
{
	const struct node *root = meta->page->root;
	const char *found[N_METAS] = {NULL};
	for (const struct node *node = root; node; node = node_next(root, node)) {
		size_t i = node_is(node, "meta") ? find_meta(node) : N_METAS;
		if (i < N_METAS && !found[i])
			found[i] = node_attribute(node, "content");
	}
	for (size_t i = 0; i < N_METAS; i++) {
		struct span *field = (struct span *)(void *)((char *)meta + metas[i].field);
		if (found[i] && metas[i].field == FIELD(byline))
			offer_person(meta, span_of(found[i]));
		else if (found[i])
			offer(meta, field, span_of(found[i]));
	}
}

static void from_links(struct meta *meta)
{
	const struct node *root = meta->page->root;
	for (const struct node *node = root; node; node = node_next(root, node)) {
		if (node_is(node, "link") && !strcasecmp(node_attribute(node, "rel"), "canonical"))
			offer(meta, &meta->url, span_of(node_attribute(node, "href")));
		if (node_is(node, "html"))
			offer(meta, &meta->language, span_of(node_attribute(node, "lang")));
	}
}

/* A date as ISO 8601 begins: four digits, "-", two digits. */
static bool is_iso(const char *text)
{
	return strlen(text) >= 10 && text[4] == '-' && text[7] == '-' && text[0] >= '1' &&
	       text[0] <= '2';
}

static bool is_of_author(const struct node *node)
{
	return !strcasecmp(node_attribute(node, "rel"), "author") ||
	       !strcasecmp(node_attribute(node, "itemprop"), "author");
}

static void from_microdata(struct meta *meta)
{
	const struct node *root = meta->page->root;
	for (const struct node *node = root; node; node = node_next(root, node)) {
		if (!node->name)
			continue;
		const char *datetime = node_attribute(node, "datetime");
		const char *itemprop = node_attribute(node, "itemprop");
		if (!strcasecmp(itemprop, "datePublished")) {
			offer(meta, &meta->date, span_of(datetime));
			offer(meta, &meta->date, span_of(node_attribute(node, "content")));
		}
		if (is_of_author(node) && !node_is(node, "meta") && !node_is(node, "link"))
			offer_person(meta, text_below(meta, node));
	}
	for (const struct node *node = root; node; node = node_next(root, node))
		if (node_is(node, "time") && is_iso(node_attribute(node, "datetime")))
			offer(meta, &meta->date, span_of(node_attribute(node, "datetime")));
}

static bool is_byline(const struct node *node)
{
	return node->name && node->own & WEB_BYLINE && !(node->own & WEB_OUT);
}

static void from_bylines(struct meta *meta)
{
	const struct node *root = meta->page->root;
	for (const struct node *node = root; node && !meta->byline.length;
	     node = node_next(root, node)) {
		if (!is_byline(node))
			continue;
		struct span text = text_below(meta, node);
		if (text.length >= 4 && text.length <= 120)
			offer_person(meta, text);
	}
}

/* A date that is shown, in an element made for one. */
static void from_visible(struct meta *meta)
{
	const struct node *root = meta->page->root;
	for (const struct node *node = root; node && !meta->date.length;
	     node = node_next(root, node)) {
		struct date date;
		if (!node->name || !(node->own & WEB_STAMP))
			continue;
		struct span text = text_below(meta, node);
		if (text.length >= 8 && text.length <= 120 &&
		    date_in(text, meta->builder->arena, &date))
			offer(meta, &meta->date, text);
	}
}

/* ---- headings */

static struct span fold(struct meta *meta, struct span text)
{
	struct buffer folded;
	buffer_init(&folded, 8192);
	unicode_key(text, &folded);
	char *copy = arena_string(meta->builder->arena, buffer_all(&folded));
	struct span out = span_make(copy ? copy : "", copy ? folded.length : 0);
	meta->has_failed |= !copy || folded.failure == DOSSIER_MEMORY;
	buffer_release(&folded);
	return out;
}

/* The longer begins with, or holds, the shorter. */
static bool is_alike(struct span a, struct span b)
{
	struct span shorter = a.length < b.length ? a : b, longer = a.length < b.length ? b : a;
	return shorter.length >= 8 && span_find(longer, shorter) != SIZE_MAX;
}

/* The heading that the page's own title names; the first h1 that has words otherwise. */
static const struct node *find_heading(struct meta *meta, struct span title, struct span *text)
{
	const struct node *root = meta->page->root, *first = NULL;
	struct span wanted = fold(meta, title), first_text = {0};
	for (const struct node *node = root; node; node = node_next(root, node)) {
		bool is_h1 = node_is(node, "h1");
		if (!is_h1 && !node_is(node, "h2"))
			continue;
		*text = white_squeeze(meta->builder->arena, text_below(meta, node));
		if (!text->at || !text->length || text->length > 400)
			continue;
		if (is_alike(fold(meta, *text), wanted))
			return node;
		bool is_long = span_find_char(*text, ' ') != SIZE_MAX && text->length >= 12;
		if (is_h1 && !first && is_long) {
			first = node;
			first_text = *text;
		}
	}
	*text = first_text;
	return first;
}

/* "Truce holds - The Herald": without the last part, when it is the shorter one. */
static struct span without_outlet(struct span title)
{
	static const struct span bars[] = {SPAN_INIT(" | "),
					   SPAN_INIT(" - "),
					   SPAN_INIT(" \xe2\x80\x93 "),
					   SPAN_INIT(" \xe2\x80\x94 "),
					   SPAN_INIT(" \xc2\xbb "),
					   SPAN_INIT(" \xc2\xab "),
					   SPAN_INIT(" \xe2\x80\xa2 "),
					   SPAN_INIT(" :: "),
					   SPAN_INIT(" \xc2\xb7 ")};
	for (size_t i = 0; i < sizeof bars / sizeof *bars; i++) {
		size_t cut = SIZE_MAX, at = 0;
		for (; at + bars[i].length <= title.length; at++)
			if (!memcmp(title.at + at, bars[i].at, bars[i].length)) {
				cut = at;
				if (cut >= title.length / 2)
					break;
			}
		if (cut != SIZE_MAX && cut >= title.length / 2)
			return span_make(title.at, cut);
	}
	return title;
}

/* Is the heading a better title than what the page says? It is, unless it has more than that. */
static bool is_better(struct meta *meta, struct span heading)
{
	struct span title = meta->title;
	bool is_cut = span_ends(title, SPAN("...")) || span_ends(title, SPAN("\xe2\x80\xa6"));
	if (!title.length || is_cut)
		return true;
	return heading.length <= title.length && is_alike(fold(meta, heading), fold(meta, title));
}

static const struct node *from_headings(struct meta *meta)
{
	const struct node *root = meta->page->root, *heading;
	struct span element = {0}, text;
	for (const struct node *node = root; node && !element.length; node = node_next(root, node))
		if (node_is(node, "title"))
			element = white_squeeze(meta->builder->arena, text_below(meta, node));
	struct span known = meta->title.length ? meta->title : element;
	heading = find_heading(meta, known.length ? known : SPAN(""), &text);
	if (heading && is_better(meta, text))
		meta->title = text;
	if (!meta->title.length && element.at)
		meta->title = without_outlet(element);
	else if (!heading)
		meta->title = without_outlet(meta->title);
	return heading;
}

/* ---- the whole */

/* An outlet is no author of its own pages. */
static void drop_outlet(struct meta *meta)
{
	struct span a = fold(meta, meta->byline), b = fold(meta, meta->outlet);
	if (a.length && b.length && (span_find(b, a) != SIZE_MAX || span_find(a, b) != SIZE_MAX))
		meta->byline = SPAN("");
}

static const char *keep(struct meta *meta, const char *old, struct span value)
{
	return old || !value.length ? old : builder_string(meta->builder, value);
}

enum dossier_status web_meta_take(struct builder *builder, const struct web_page *page,
				  const struct node **headline, struct dossier_error *error)
{
	struct dossier_document *document = builder->document;
	struct meta meta = {.builder = builder, .page = page};
	from_json_ld(&meta);
	from_metas(&meta);
	from_links(&meta);
	from_microdata(&meta);
	from_bylines(&meta);
	from_visible(&meta);
	drop_outlet(&meta);
	*headline = from_headings(&meta);
	document->title = keep(&meta, document->title, meta.title);
	document->byline = keep(&meta, document->byline, meta.byline);
	document->outlet = keep(&meta, document->outlet, meta.outlet);
	document->url = keep(&meta, document->url, meta.url);
	document->language = keep(&meta, document->language, meta.language);
	if (!document->published_why && meta.date.length)
		date_take_field(builder, meta.date, "what the page says of itself");
	return meta.has_failed ? arena_error(builder->arena, error) : DOSSIER_OK;
}
