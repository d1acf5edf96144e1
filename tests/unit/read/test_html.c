/* Web pages: the article and nothing else, what the page says of itself, hostile pages. */
#include "support.h"

#include "read/white.h"

static struct dossier_document *read_web(const char *page, size_t length)
{
	struct dossier_document *document = NULL;
	struct dossier_error error;
	struct dossier_read_options options = {DOSSIER_FORMAT_HTML, NULL};
	assert_int_equal(
		dossier_document_from_text(&document, "page", page, length, &options, &error),
		DOSSIER_OK);
	return document;
}

#define P1                                                                                         \
	"<p>Mediators carried a fourth draft of the text to the capital on Tuesday, a day after "  \
	"the armed opposition said that it could not accept the third.</p>"
#define P2                                                                                         \
	"<p>The document would leave the army under a single command but give the opposition a "   \
	"say over promotions, said one of the mediators.</p>"
#define P3                                                                                         \
	"<p>The government has not answered in public, and a spokesman said that ministers would " \
	"meet on Thursday to speak about it.</p>"

static const char page[] =
	"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Mediators carry new draft | "
	"Courier</title><meta property='og:site_name' content='Courier'>"
	"<meta property='article:published_time' content='2018-03-14T09:20:00Z'>"
	"<link rel=canonical href='https://courier.example/draft'>"
	"<style>p { color: red }</style></head><body class='has-sidebar single'>"
	"<nav><ul><li><a href=/>Home</a><li><a href=/world>World</a></ul></nav>"
	"<main><article><h1>Mediators carry new draft</h1><div class=byline>By <a rel=author "
	"href=/n>Nadia Okello</a></div><figure><img src=x.jpg><figcaption>A bridge over the Nile, "
	"3 "
	"May 2009. (AFP)</figcaption></figure><div class='entry-content'>" P1
	"<script>var x = '<p>no text</p>';</script>" P2
	"<blockquote><p>Nobody is happy with it, and that is a good sign.</p></blockquote>"
	"<h2>What comes next</h2>" P3 "<ul><li>A meeting on Thursday<li>A vote in May</ul>"
	"<p><a href=/a>Read more: who signs for the splinter groups?</a></p></div>"
	"<div class='share-buttons'><a>Facebook</a> <a>Twitter</a></div></article></main>"
	"<aside class=sidebar><h3>Most read</h3><p>Man finds a coin in his garden and keeps it for "
	"twenty years before he tells anyone.</p></aside>"
	"<div id=comments><h3>2 Comments</h3><p>I was there and nobody believed that it could be "
	"done, not even the people who did it.</p></div>"
	"<footer>&copy; 2018 Courier. All rights reserved.</footer></body></html>";

static void article_is_all_that_is_in_the_text(void **state)
{
	(void)state;
	struct dossier_document *document = read_web(page, sizeof page - 1);
	static const char *const inside[] = {"fourth draft",     "single command",
					     "happy with it",    "What comes next",
					     "has not answered", "A vote in May"};
	static const char *const outside[] = {"Home",   "Facebook", "coin",     "was there",
					      "rights", "no text",  "color",    "Read more",
					      "Okello", "bridge",   "new draft"};
	for (size_t i = 0; i < sizeof inside / sizeof *inside; i++)
		if (!strstr(document->text, inside[i]))
			fail_msg("missing: %s in %s", inside[i], document->text);
	for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
		if (strstr(document->text, outside[i]))
			fail_msg("stray: %s in %s", outside[i], document->text);
	assert_int_equal(count_zones(document, DOSSIER_ZONE_QUOTE), 1);
	assert_int_equal(count_zones(document, DOSSIER_ZONE_CAPTION), 1);
	assert_int_equal(count_zones(document, DOSSIER_ZONE_TITLE), 1);
	dossier_document_free(document);
}

static void page_tells_title_author_date_outlet_and_address(void **state)
{
	(void)state;
	struct dossier_document *document = read_web(page, sizeof page - 1);
	assert_string_equal(document->title, "Mediators carry new draft");
	assert_string_equal(document->byline, "Nadia Okello");
	assert_string_equal(document->published, "2018-03-14");
	assert_string_equal(document->outlet, "Courier");
	assert_string_equal(document->url, "https://courier.example/draft");
	assert_string_equal(document->language, "en");
	dossier_document_free(document);
}

static void json_ld_is_believed_first(void **state)
{
	const char text[] =
		"<html><head><meta name=author content=Admin><meta name=date content=2001-01-01>"
		"<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
		"\"headline\":\"Talks resume in the capital\",\"datePublished\":\"2019-02-03\","
		"\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Roth\"},{\"@type\":\"Person\","
		"\"name\":\"Ben Sims\"}]}]}</script></head><body>" P1 P2 P3 "</body></html>";
	(void)state;
	struct dossier_document *document = read_web(text, sizeof text - 1);
	assert_string_equal(document->title, "Talks resume in the capital");
	assert_string_equal(document->byline, "Ada Roth, Ben Sims");
	assert_string_equal(document->published, "2019-02-03");
	dossier_document_free(document);
}

static void declared_encoding_is_used(void **state)
{
	const char text[] =
		"<html><head><meta charset='windows-1251'></head><body><p>"
		"\xcf\xe5\xf0\xe5\xe3\xee\xe2\xee\xf0\xfb \xe2 \xc6\xe5\xed\xe5\xe2\xe5 "
		"\xef\xf0\xee\xe4\xee\xeb\xe6\xe0\xf2\xf1\xff.</p></body></html>";
	(void)state;
	struct dossier_document *document = read_web(text, sizeof text - 1);
	assert_string_equal(document->encoding, "windows-1251");
	assert_non_null(strstr(document->text, "\xd0\x96\xd0\xb5\xd0\xbd\xd0\xb5\xd0\xb2\xd0\xb5"));
	dossier_document_free(document);
}

static void map_of_a_page_leads_to_its_words(void **state)
{
	(void)state;
	struct dossier_document *document = read_web(page, sizeof page - 1);
	static const char *const words[] = {"fourth", "happy", "ministers", "vote"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		const char *at = strstr(document->text, words[i]);
		uint64_t source =
			dossier_document_source(document, (uint32_t)(at - document->text));
		assert_memory_equal(document->raw + source, words[i], strlen(words[i]));
	}
	dossier_document_free(document);
}

static void two_line_breaks_part_paragraphs(void **state)
{
	const char text[] =
		"<html><body><div>The first paragraph says that the talks went on for the whole "
		"day.<br>It goes on.<br><br>The second one says that they ended without a "
		"word to the press.</div></body></html>";
	(void)state;
	struct dossier_document *document = read_web(text, sizeof text - 1);
	assert_int_equal(count_zones(document, DOSSIER_ZONE_BODY), 2);
	assert_non_null(strstr(document->text, "day. It goes on.\n\nThe second"));
	dossier_document_free(document);
}

static void page_in_a_record_is_read(void **state)
{
	const char line[] =
		"{\"id\":\"w\",\"html\":\"<html><body><h1>Talks resume</h1><p>The envoy "
		"said on Monday that talks would go on.</p></body></html>\"}";
	struct dossier_error error;
	(void)state;
	struct dossier_document *document = read_named("a.jsonl", line, sizeof line - 1, &error);
	assert_non_null(document);
	assert_string_equal(document->text, "The envoy said on Monday that talks would go on.");
	assert_false(document->is_clean);
	dossier_document_free(document);
}

static void page_without_an_article_is_an_empty_document(void **state)
{
	(void)state;
	struct dossier_document *document = read_web("<html><body></body></html>", 26);
	assert_int_equal(document->length, 0);
	dossier_document_free(document);
}

/* n times the piece. */
static char *repeat(const char *piece, size_t n, size_t *length)
{
	size_t size = strlen(piece);
	char *all = malloc(size * n + 1);
	assert_non_null(all);
	for (size_t i = 0; i < n; i++)
		memcpy(all + i * size, piece, size);
	*length = size * n;
	return all;
}

static void hostile_pages_end_with_an_error_or_a_document(void **state)
{
	static const char *const pieces[] = {
		"<div>",         "<b>",         "</p></div>", "<",         "&amp;",
		"&#0;&#xfffff;", "<p a=1 b=2 ", "<br>",       "<![CDATA[", "<!--",
		"<table><tr>",   "<script>",    "<a href=\""};
	(void)state;
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		size_t length;
		char *all = repeat(pieces[i], 30000, &length);
		struct dossier_document *document = NULL;
		struct dossier_error error;
		struct dossier_read_options options = {DOSSIER_FORMAT_HTML, NULL};
		enum dossier_status status = dossier_document_from_text(&document, "page", all,
									length, &options, &error);
		assert_true(!status || status == DOSSIER_LIMIT || status == DOSSIER_INPUT);
		dossier_document_free(document);
		free(all);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(article_is_all_that_is_in_the_text),
		cmocka_unit_test(page_tells_title_author_date_outlet_and_address),
		cmocka_unit_test(json_ld_is_believed_first),
		cmocka_unit_test(declared_encoding_is_used),
		cmocka_unit_test(map_of_a_page_leads_to_its_words),
		cmocka_unit_test(two_line_breaks_part_paragraphs),
		cmocka_unit_test(page_in_a_record_is_read),
		cmocka_unit_test(page_without_an_article_is_an_empty_document),
		cmocka_unit_test(hostile_pages_end_with_an_error_or_a_document),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
