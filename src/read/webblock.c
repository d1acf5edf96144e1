/*
 * The tree is walked depth first; the open block gathers text until something closes it. The depth
 * is bounded by MARKUP_DEPTH.
 *
 * What an element is for is read off its name, and off the words of its class and id, which are
 * much the same everywhere: "site-footer", "related-posts", "articleComments".
 */
#include "read/webblock.h"

#include <string.h>

#include "base/error.h"
#include "read/white.h"

struct walk_state {
	struct web_page *page;
	struct arena *arena;
	struct web_block open; /* n == 0: none */
	bool has_failed, was_break;
};

static bool is_listed(const char *name, const char *list)
{
	size_t length = strlen(name);
	for (const char *at = list; length && (at = strstr(at, name)); at++)
		if ((at == list || at[-1] == ' ') && (at[length] == ' ' || !at[length]))
			return true;
	return false;
}

static bool is_hidden(const struct node *node)
{
	return is_listed(
		       node->name,
		       "script style noscript template svg head iframe select option button "
		       "textarea object canvas map audio video input datalist math applet embed") ||
	       !strcmp(node_attribute(node, "aria-hidden"), "true") ||
	       strstr(node_attribute(node, "style"), "display:none") ||
	       strstr(node_attribute(node, "style"), "display: none");
}

static bool is_block_level(const struct node *node)
{
	return is_listed(
		node->name,
		"p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr td th thead tbody section "
		"article header footer nav aside main blockquote figure figcaption form "
		"fieldset pre address hr center details summary body html caption label "
		"legend option");
}

static bool push_piece(struct walk_state *state, const struct node *text)
{
	struct web_page *page = state->page;
	struct web_piece *piece =
		ARENA_PUSH(state->arena, page->pieces, page->n_pieces, page->piece_capacity);
	if (!piece) {
		state->has_failed = true;
		return false;
	}
	piece->text = text;
	return true;
}

/* The text of the block, one space for each run of white space. */
static bool gather(struct walk_state *state, struct web_block *block)
{
	size_t length = 0, n = 0;
	for (size_t i = 0; i < block->n; i++) {
		const struct node *text = state->page->pieces[block->first + i].text;
		length += text ? text->text.length : 1;
	}
	char *all = arena_take(state->arena, length + 1);
	if (!all)
		return false;
	for (size_t i = 0; i < block->n; i++) {
		const struct node *text = state->page->pieces[block->first + i].text;
		if (text)
			memcpy(all + n, text->text.at, text->text.length);
		else
			all[n] = ' ';
		n += text ? text->text.length : 1;
	}
	block->text = white_squeeze(state->arena, span_make(all, n));
	return block->text.at;
}

static void close_block(struct walk_state *state)
{
	struct web_block block = state->open;
	state->open = (struct web_block){0};
	state->was_break = false;
	if (!block.n || !block.n_bytes || state->has_failed)
		return;
	struct web_block *kept =
		gather(state, &block)
			? ARENA_PUSH(state->arena, state->page->blocks, state->page->n_blocks,
				     state->page->block_capacity)
			: NULL;
	state->has_failed |= !kept;
	if (kept)
		*kept = block;
}

static uint32_t count_shown(struct span text)
{
	uint32_t shown = 0;
	for (size_t at = 0, n; at < text.length; at += n)
		if (white_at(span_make(text.at + at, text.length - at), &n) == WHITE_NONE)
			shown += (uint32_t)n;
	return shown;
}

static void take_text(struct walk_state *state, const struct node *text, const struct node *element,
		      bool is_linked)
{
	uint32_t shown = count_shown(text->text);
	if (!shown && !state->open.n)
		return;
	if (!state->open.n) {
		state->open.first = state->page->n_pieces;
		state->open.element = element;
	}
	if (!push_piece(state, text))
		return;
	state->open.n++;
	state->open.n_bytes += shown;
	state->open.n_linked += is_linked ? shown : 0;
	state->was_break = state->was_break && !shown;
}

static void take_break(struct walk_state *state)
{
	if (state->was_break) {
		close_block(state);
		return;
	}
	if (state->open.n && push_piece(state, NULL)) {
		state->open.n++;
		state->was_break = true;
	}
}

static void walk(struct walk_state *state, const struct node *node, const struct node *element,
		 bool is_linked)
{
	for (const struct node *child = node->first; child && !state->has_failed;
	     child = child->next) {
		if (!child->name) {
			take_text(state, child, element, is_linked);
			continue;
		}
		if (node_is(child, "br")) {
			take_break(state);
			continue;
		}
		if (is_hidden(child))
			continue;
		bool is_block = is_block_level(child);
		if (is_block)
			close_block(state);
		walk(state, child, is_block ? child : element, is_linked || node_is(child, "a"));
		if (is_block)
			close_block(state);
	}
}

enum dossier_status web_page_make(struct web_page *page, struct node *root, struct arena *arena,
				  struct dossier_error *error)
{
	struct walk_state state = {.page = page, .arena = arena};
	*page = (struct web_page){.root = root};
	walk(&state, root, root, false);
	close_block(&state);
	return state.has_failed ? arena_error(arena, error) : DOSSIER_OK;
}

/* ---- what elements say of themselves */

static unsigned marks_of_name(const struct node *element)
{
	static const struct {
		const char *names;
		unsigned marks;
	} table[] = {
		{"nav footer aside menu dialog", WEB_OUT},
		{"figcaption caption", WEB_CAPTION},
		{"blockquote", WEB_QUOTE},
		{"form fieldset label", WEB_FORM},
		{"h1 h2 h3 h4 h5 h6", WEB_HEADING},
		{"li dd dt td th", WEB_LIST},
		{"time", WEB_STAMP},
	};
	unsigned marks = 0;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (is_listed(element->name, table[i].names))
			marks |= table[i].marks;
	return marks;
}

/* The words of class and id, lower case, cut at marks and where a capital follows a small letter:
 * " related posts article comments ". */
static void class_words(const struct node *element, char out[512])
{
	const char *sources[] = {node_attribute(element, "class"), node_attribute(element, "id"),
				 node_attribute(element, "role"),
				 node_attribute(element, "itemprop"),
				 node_attribute(element, "data-component")};
	size_t n = 0;
	out[n++] = ' ';
	for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
		for (const char *c = sources[i]; *c && n < 500; c++) {
			bool is_upper = *c >= 'A' && *c <= 'Z';
			bool is_letter = is_upper || (*c >= 'a' && *c <= 'z');
			bool was_lower = c > sources[i] && c[-1] >= 'a' && c[-1] <= 'z';
			if ((!is_letter || (is_upper && was_lower)) && out[n - 1] != ' ')
				out[n++] = ' ';
			if (is_letter)
				out[n++] = (char)(is_upper ? *c + 32 : *c);
		}
		if (out[n - 1] != ' ')
			out[n++] = ' ';
	}
	out[n] = '\0';
}

static bool has_any(const char *words, const char *list)
{
	struct span rest = span_of(list), word;
	struct span all = span_of(words);
	while (span_split(&rest, ';', &word))
		if (span_find(all, word) != SIZE_MAX)
			return true;
	return false;
}

static unsigned marks_of(const struct node *element)
{
	static const struct {
		const char *words;
		unsigned marks;
	} table[] = {
		{" comments ; comment ; disqus ; respond ; replies ; reactions ; livefyre ; "
		 "discussion ",
		 WEB_COMMENTS | WEB_OUT},
		{" caption ; captions ; figcaption ; photo credit ; image credit ; wp caption ; "
		 "credit ; "
		 "mediacaption ; imgcaption ; cutline ",
		 WEB_CAPTION},
		{" author bio ; about author ; author box ; author info ; bio ; author description "
		 "; "
		 "authorbox ; about the author ; author profile ; author card ",
		 WEB_BIO | WEB_OUT},
		{" byline ; by line ; author ; authors ; writer ; contributor ", WEB_BYLINE},
		{" newsletter ; signup ; subscribe ; subscription ; paywall ; optin ; mailchimp ; "
		 "sign up ; piano ; regwall ",
		 WEB_FORM | WEB_OUT},
		{" sidebar ; side bar ; rail ; related ; recommended ; recommendations ; more "
		 "stories ; "
		 "most read ; most popular ; popular ; trending ; read more ; readmore ; also like "
		 "; "
		 "see also ; outbrain ; taboola ; promo ; promoted ; teaser ; teasers ; upnext ; "
		 "up next ; next post ; prev post ; post navigation ; suggested ; latest news ; "
		 "more from ; recirc ; carousel ; widget ; widgets ; relateds ; similar ; "
		 "linklist ",
		 WEB_OUT},
		{" share ; sharing ; social ; sharedaddy ; addthis ; addtoany ; share buttons ; "
		 "social links ; sociallinks ; follow ; sharetools ; sharebar ",
		 WEB_OUT},
		{" nav ; navbar ; navigation ; menu ; breadcrumb ; breadcrumbs ; footer ; masthead "
		 "; "
		 "topbar ; pagination ; pager ; toolbar ; skip ; sitemap ; colophon ; subnav ; "
		 "offcanvas ; hamburger ; contentinfo ; search ; banner ; complementary ",
		 WEB_OUT},
		{" ad ; ads ; advert ; adverts ; advertisement ; advertising ; sponsor ; sponsored "
		 "; "
		 "adsense ; dfp ; adslot ; ad slot ; adunit ; banner ad ; commercial ; partner ",
		 WEB_OUT},
		{" cookie ; cookies ; gdpr ; consent ; popup ; modal ; overlay ; lightbox ; toast "
		 "; "
		 "notification ; alert bar ; tooltip ; screen reader text ; sr only ; visually "
		 "hidden ; "
		 "visuallyhidden ; hidden ; print only ; noprint ; disclaimer ; copyright ",
		 WEB_OUT},
		{" tags ; taglist ; tag list ; tag links ; tagcloud ; post tags ; topics ; "
		 "keywords ; "
		 "categories ; cat links ; post meta ; entry meta ; metadata ; article meta ; meta "
		 "; "
		 "postmeta ; entry footer ; post footer ; article footer ",
		 WEB_OUT},
		{" timestamp ; dateline ; pubdate ; published ; date ; datetime ; post date ; "
		 "time ",
		 WEB_STAMP},
		{" pullquote ; pull quote ", WEB_OUT},
		{" blockquote ", WEB_QUOTE},
	};
	char words[512];
	unsigned marks = marks_of_name(element);
	if (is_listed(element->name, "html body main article"))
		return marks;
	class_words(element, words);
	if (words[1])
		for (size_t i = 0; i < sizeof table / sizeof *table; i++)
			if (has_any(words, table[i].words))
				marks |= table[i].marks;
	return marks;
}

void web_mark_all(struct node *root)
{
	for (const struct node *node = root; node; node = node_next(root, node))
		if (node->name)
			((struct node *)(uintptr_t)node)->own = marks_of(node);
}

bool web_is_body(const struct node *element)
{
	char words[512];
	class_words(element, words);
	return has_any(
		words,
		" article body ; articlebody ; article content ; article text ; entry content ; "
		"post content ; post body ; story body ; story content ; story text ; "
		"content body ; body content ; article detail ; news content ; news body ; "
		"article main ; story main ; post text ; news text ; entry body ; field body ; "
		"article copy ; body copy ; text body ");
}
