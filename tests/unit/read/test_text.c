/*
 * Scraped pages: each page in tests/golden/text becomes what its .expected file says, nothing of a
 * page is lost, and the map leads back.
 *
 * Run with GOLDEN_UPDATE set in the environment, the expected files are written anew: look at the
 * difference before you commit it.
 */
#include "support.h"

#include <dirent.h>

#include "base/buffer.h"
#include "base/file.h"
#include "read/white.h"

#define GOLDEN TESTS_FOLDER "/golden/text"

static const char *or_none(const char *string)
{
	return string ? string : "-";
}

/* The document as a golden file has it. */
static void describe(const struct dossier_document *document, struct buffer *out)
{
	buffer_format(out, "title: %s\nbyline: %s\npublished: %s %s %s\n", or_none(document->title),
		      or_none(document->byline), dossier_precision_name(document->precision),
		      or_none(document->published), or_none(document->published_to));
	for (size_t i = 0; i < document->n_damage; i++) {
		const struct dossier_damage *damage = &document->damage[i];
		buffer_format(out, "damage: %u-%u %s\n", damage->range.start, damage->range.end,
			      damage->why);
	}
	buffer_string(out, "\n");
	for (size_t i = 0; i < document->n_zones; i++) {
		const struct dossier_zone *zone = &document->zones[i];
		buffer_format(out, "%s: ", dossier_zone_kind_name(zone->kind));
		if (zone->text)
			buffer_string(out, zone->text);
		else
			buffer_append(out, document->text + zone->range.start,
				      zone->range.end - zone->range.start);
		buffer_string(out, "\n");
	}
}

static void load(const char *path, struct buffer *out)
{
	struct dossier_error error;
	buffer_init(out, 1 << 20);
	assert_int_equal(file_load(path, out, NULL, &error), DOSSIER_OK);
}

static void check_golden(const char *name)
{
	char path[512];
	struct buffer page, expected, got;
	struct dossier_error error;
	snprintf(path, sizeof path, GOLDEN "/%s", name);
	load(path, &page);
	struct dossier_document *document = read_page(page.at, page.length);
	buffer_init(&got, 1 << 20);
	describe(document, &got);
	snprintf(path, sizeof path, GOLDEN "/%.*s.expected", (int)strlen(name) - 4, name);
	if (getenv("GOLDEN_UPDATE"))
		assert_int_equal(file_save(path, buffer_all(&got), &error), DOSSIER_OK);
	load(path, &expected);
	if (!span_equal(buffer_all(&got), buffer_all(&expected)))
		print_message("%s:\n--- expected\n%s--- got\n%s", name, expected.at, got.at);
	assert_true(span_equal(buffer_all(&got), buffer_all(&expected)));
	dossier_document_free(document);
	buffer_release(&page);
	buffer_release(&expected);
	buffer_release(&got);
}

static int is_page(const struct dirent *entry)
{
	size_t length = strlen(entry->d_name);
	return length > 4 && !strcmp(entry->d_name + length - 4, ".txt");
}

static void each_page_becomes_what_its_golden_file_says(void **state)
{
	struct dirent **pages;
	(void)state;
	int n = scandir(GOLDEN, &pages, is_page, alphasort);
	assert_true(n >= 15);
	for (int i = 0; i < n; i++) {
		check_golden(pages[i]->d_name);
		free(pages[i]);
	}
	free(pages);
}

/* ---- properties */

static void cover(unsigned char *seen, size_t length, uint64_t start, uint64_t end)
{
	assert_true(start <= end && end <= length);
	memset(seen + start, 1, end - start);
}

/* Every character that is not white stands in the text or in a zone. */
static void assert_nothing_lost(const struct dossier_document *document)
{
	const char *raw = (const char *)document->raw;
	size_t length = document->raw_length, n;
	unsigned char *seen = calloc(1, length + 1);
	assert_non_null(seen);
	for (size_t i = 0; i < document->n_zones; i++)
		cover(seen, length, document->zones[i].source_start, document->zones[i].source_end);
	for (size_t at = 0; at < length; at += n) {
		enum white white = white_at(span_make(raw + at, length - at), &n);
		assert_true(white != WHITE_NONE || seen[at]);
	}
	free(seen);
}

/* Verbatim runs are the raw bytes; all runs go forward and cover the text. */
static void assert_map_leads_back(const struct dossier_document *document)
{
	uint64_t source = 0;
	size_t at = 0;
	for (size_t i = 0; i < document->n_map; i++) {
		const struct dossier_map *run = &document->map[i];
		assert_int_equal(run->start, at);
		assert_true(run->source >= source && run->source <= run->source_end &&
			    run->source_end <= document->raw_length);
		if (run->verbatim)
			assert_memory_equal(document->text + at, document->raw + run->source,
					    run->length);
		at += run->length;
		source = run->source;
	}
	assert_int_equal(at, document->length);
}

static void assert_sound(const char *page, size_t length)
{
	struct dossier_document *document = NULL;
	struct dossier_error error;
	struct dossier_read_options options = {DOSSIER_FORMAT_TEXT, NULL};
	if (dossier_document_from_text(&document, "page", page, length, &options, &error))
		return;
	assert_nothing_lost(document);
	assert_map_leads_back(document);
	assert_int_equal(strlen(document->text), document->length);
	assert_null(strstr(document->text, "  "));
	assert_null(strstr(document->text, "\n\n\n"));
	dossier_document_free(document);
}

static void nothing_of_a_golden_page_is_lost(void **state)
{
	struct dirent **pages;
	(void)state;
	int n = scandir(GOLDEN, &pages, is_page, alphasort);
	for (int i = 0; i < n; i++) {
		char path[512];
		struct buffer page;
		snprintf(path, sizeof path, GOLDEN "/%s", pages[i]->d_name);
		load(path, &page);
		assert_sound(page.at, page.length);
		buffer_release(&page);
		free(pages[i]);
	}
	free(pages);
}

/* Pages of random pieces that pages are made of. */
static void nothing_of_a_random_page_is_lost(void **state)
{
	static const char *const pieces[] = {"\n",
					     "\n\n",
					     " ",
					     "\t",
					     "\r\n",
					     "\xc2\xa0",
					     "\xe2\x80\x8b",
					     "The envoy said on Monday ",
					     "that the truce would hold.",
					     "Share this",
					     "Leave a Reply",
					     "(AFP)",
					     "Photo: ",
					     "By Jane Doe",
					     "\xe2\x80\x9c",
					     "\xe2\x80\x9d",
					     "12 May 2016",
					     "* Name *",
					     "<a>",
					     "Related:",
					     "a",
					     "word",
					     "in of the and",
					     "Kerry",
					     ",",
					     ".",
					     "\xe2\x80\xa8",
					     "\f",
					     "http://a.b/2016/05/01/c",
					     "and have reached a deal",
					     "\xc3\xa9",
					     "said,",
					     "| 4 May 2016 | Herald"};
	uint64_t seed = 0x9e3779b97f4a7c15u;
	(void)state;
	for (int round = 0; round < 3000; round++) {
		char page[2048];
		size_t length = 0;
		for (int i = 0; i < 2 + round % 40; i++) {
			seed ^= seed << 13, seed ^= seed >> 7, seed ^= seed << 17;
			const char *piece = pieces[seed % (sizeof pieces / sizeof *pieces)];
			if (length + strlen(piece) > sizeof page)
				break;
			memcpy(page + length, piece, strlen(piece));
			length += strlen(piece);
		}
		assert_sound(page, length);
	}
}

static void reading_twice_is_the_same(void **state)
{
	const char page[] =
		"News\n\nTalks resume\n\nThe two sides met on Monday, the envoy said.\n";
	struct buffer first, second;
	(void)state;
	for (int i = 0; i < 2; i++) {
		struct dossier_document *document = read_page(page, sizeof page - 1);
		buffer_init(i ? &second : &first, 1 << 16);
		describe(document, i ? &second : &first);
		dossier_document_free(document);
	}
	assert_true(span_equal(buffer_all(&first), buffer_all(&second)));
	buffer_release(&first);
	buffer_release(&second);
}

/* ---- single rules */

static void wrapped_lines_become_one_paragraph(void **state)
{
	const char page[] =
		"The envoy said on Monday that the two sides had agreed to meet again\n"
		"in the first week of June, when the rains will have ended and roads\n"
		"to the border are open.\n\n"
		"A second paragraph stands by itself, as the blank line before it shows\n"
		"to anyone who reads it with care.\n";
	(void)state;
	struct dossier_document *document = read_page(page, sizeof page - 1);
	assert_int_equal(count_zones(document, DOSSIER_ZONE_BODY), 2);
	assert_non_null(strstr(document->text, "meet again in the first"));
	dossier_document_free(document);
}

static void paragraphs_that_are_lines_stay_apart(void **state)
{
	const char page[] = "The envoy said on Monday that the two sides had agreed.\n"
			    "They will meet in June in a town by the lake, he added.\n"
			    "Nobody else was in the room.\n";
	(void)state;
	struct dossier_document *document = read_page(page, sizeof page - 1);
	assert_int_equal(count_zones(document, DOSSIER_ZONE_BODY), 3);
	dossier_document_free(document);
}

static void paragraph_behind_a_lead_in_is_a_quotation(void **state)
{
	const char page[] =
		"Ban welcomed the accord on Monday. In a letter to both sides he wrote:\n\n"
		"The road to this day was long, and the road from it will be longer.\n\n"
		"The letter was read out in the hall before the delegates signed.\n";
	(void)state;
	struct dossier_document *document = read_page(page, sizeof page - 1);
	assert_int_equal(count_zones(document, DOSSIER_ZONE_QUOTE), 1);
	dossier_document_free(document);
}

static void line_alone_is_the_text(void **state)
{
	(void)state;
	struct dossier_document *document = read_page("Truce holds", 11);
	assert_string_equal(document->text, "Truce holds");
	assert_null(document->title);
	dossier_document_free(document);
}

static void blank_page_is_refused(void **state)
{
	struct dossier_document *document = NULL;
	struct dossier_error error;
	struct dossier_read_options options = {DOSSIER_FORMAT_TEXT, NULL};
	(void)state;
	assert_int_equal(
		dossier_document_from_text(&document, "x", " \n\xc2\xa0\n", 5, &options, &error),
		DOSSIER_INPUT);
	assert_null(document);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_page_becomes_what_its_golden_file_says),
		cmocka_unit_test(nothing_of_a_golden_page_is_lost),
		cmocka_unit_test(nothing_of_a_random_page_is_lost),
		cmocka_unit_test(reading_twice_is_the_same),
		cmocka_unit_test(wrapped_lines_become_one_paragraph),
		cmocka_unit_test(paragraphs_that_are_lines_stay_apart),
		cmocka_unit_test(paragraph_behind_a_lead_in_is_a_quotation),
		cmocka_unit_test(line_alone_is_the_text),
		cmocka_unit_test(blank_page_is_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
