/*
 * The record as a whole: what holds for any text.
 */
#include "unit/annotate/sample.h"

#include "base/json.h"
#include "base/mem.h"
#include "base/utf8.h"

static struct dossier_annotator *annotator;

static int set_up(void **state)
{
	struct dossier_error error = {0};
	(void)state;
	return dossier_annotator_new(&annotator, NULL, &error);
}

static int tear_down(void **state)
{
	(void)state;
	dossier_annotator_free(annotator);
	return 0;
}

static const char *const pieces[] = {
	"“",          "”",        "\"",      "'",       "‘",
	"’",          "said",     "that",    "Kerry",   "Russian",
	"the",        "minister", "on",      "Monday",  "2016",
	"12",         "March",    ".",       ",",       "\n\n",
	"\n",         "(",        ")",       "-",       "UN",
	"U.S.",       "$",        "5",       "million", "people",
	"he",         "it",       "called",  "of",      "and",
	"al",         "Assad",    "é",       "日本",    "\xf0\x9f\x98\x80",
	"at",         "least",    "every",   "last",    "week",
	"according",  "to",       "General", "Dr.",     "\t",
	"—",          "%",        "from",    "early",   "1990s",
	"Army",       "J.",       "who",     "was",     "urged",
	"Resolution", "2254",     "half",    "hundreds"};

static size_t random_text(uint64_t *seed, char *out, size_t size)
{
	size_t n = 0, words = check_random(seed) % 120;
	for (size_t i = 0; i < words; i++) {
		const char *piece = pieces[check_random(seed) % (sizeof pieces / sizeof *pieces)];
		size_t length = strlen(piece);
		if (n + length + 1 >= size)
			break;
		memcpy(out + n, piece, length);
		n += length;
		if (check_random(seed) % 4)
			out[n++] = ' ';
	}
	return n;
}

static void check_range(const struct dossier_document *d, struct dossier_range range)
{
	assert_true(range.start <= range.end && range.end <= d->length);
	assert_int_equal(range.start, utf8_floor(d->text, range.start));
	if (range.end < d->length)
		assert_int_equal(range.end, utf8_floor(d->text, range.end));
}

static uint32_t check_next(const struct dossier_document *d, struct dossier_range range,
			   uint32_t from)
{
	check_range(d, range);
	assert_true(range.start >= from);
	return range.start;
}

static void check_layers(const struct dossier_annotation *a)
{
	const struct dossier_document *d = a->document;
	uint32_t at = 0;
	for (size_t i = 0; i < a->n_mentions; i++, at = a->mentions[i - 1].range.end) {
		check_next(d, a->mentions[i].range, at);
		assert_true(a->mentions[i].entity < a->n_entities);
		assert_non_null(a->mentions[i].rule);
		assert_true(a->mentions[i].score > 0 && a->mentions[i].score <= 1);
	}
	at = 0;
	for (size_t i = 0; i < a->n_times; i++)
		at = check_next(d, a->times[i].range, at);
	at = 0;
	for (size_t i = 0; i < a->n_quantities; i++)
		at = check_next(d, a->quantities[i].range, at);
	at = 0;
	for (size_t i = 0; i < a->n_coreference; i++) {
		at = check_next(d, a->coreference[i].range, at);
		assert_true(a->coreference[i].entity < a->n_entities);
	}
	at = 0;
	for (size_t i = 0; i < a->n_quotes; i++) {
		const struct dossier_quote *quote = &a->quotes[i];
		at = check_next(d, quote->range, at);
		assert_true(quote->range.end > quote->range.start);
		if (quote->has_speaker)
			check_range(d, quote->speaker);
		if (quote->has_cue)
			check_range(d, quote->cue);
		assert_true(quote->speaker_entity == DOSSIER_NONE ||
			    quote->speaker_entity < a->n_entities);
	}
	for (size_t e = 0; e < a->n_entities; e++)
		for (size_t i = 0; i < a->entities[e].n_roles; i++)
			check_range(d, a->entities[e].roles[i]);
}

static void ranges_lie_in_the_text_on_character_boundaries_in_order(void **state)
{
	uint64_t seed = 42;
	char text[4096];
	(void)state;
	for (size_t n = 0; n < 200; n++) {
		struct sample s =
			sample_annotate(annotator, text, random_text(&seed, text, sizeof text),
					n % 2 ? "2016-09-14" : NULL);
		check_layers(s.annotation);
		sample_free(s.document);
	}
}

static char *record(const char *text, size_t length, enum dossier_record_format format)
{
	struct dossier_error error = {0};
	char *out = NULL;
	size_t n = 0;
	struct sample s = sample_annotate(annotator, text, length, "2016-09-14");
	assert_int_equal(DOSSIER_OK,
			 dossier_annotation_write(s.annotation, format, &out, &n, &error));
	assert_int_equal(n, strlen(out));
	sample_free(s.document);
	return out;
}

static void annotating_twice_is_identical(void **state)
{
	uint64_t seed = 7;
	char text[4096];
	(void)state;
	for (size_t n = 0; n < 20; n++) {
		size_t length = random_text(&seed, text, sizeof text);
		char *first = record(text, length, DOSSIER_RECORD_JSONL);
		char *second = record(text, length, DOSSIER_RECORD_JSONL);
		assert_string_equal(first, second);
		dossier_text_free(first);
		dossier_text_free(second);
	}
}

static void record_is_one_line_of_json_with_every_field(void **state)
{
	static const char *const fields[] = {"sentences",   "tokens", "mentions",   "entities",
					     "coreference", "times",  "quantities", "quotes",
					     "events",      "zones",  "damage"};
	static const char text[] = "“Stay,” said Ann \"X\" Lee\t\xc2\x85 on\nMonday\\.";
	struct dossier_error error = {0};
	struct json *json = NULL;
	struct span got;
	(void)state;
	char *line = record(text, sizeof text - 1, DOSSIER_RECORD_JSONL);
	assert_ptr_equal(strchr(line, '\n'), line + strlen(line) - 1);
	assert_int_equal(DOSSIER_OK, json_parse(span_of(line), &json, &error));
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		assert_int_equal(JSON_IS_ARRAY, json_kind(json_member(json, fields[i])));
	assert_int_equal(JSON_IS_NULL, json_kind(json_member(json, "byline")));
	assert_true(json_text(json_member(json, "text"), &got));
	assert_int_equal(sizeof text - 1, got.length);
	assert_memory_equal(text, got.at, got.length);
	json_free(json);
	dossier_text_free(line);
}

static void conllu_puts_names_on_their_words(void **state)
{
	(void)state;
	char *text = record("He met Maria Okello.", 20, DOSSIER_RECORD_CONLLU);
	assert_non_null(strstr(text, "# newdoc id = sample\n# sent_id = sample-1\n"));
	assert_non_null(strstr(text, "# text = He met Maria Okello.\n"));
	assert_non_null(strstr(text, "\tNER=B-person\n"));
	assert_non_null(strstr(text, "\tSpaceAfter=No|NER=I-person\n"));
	dossier_text_free(text);
}

static void date_that_is_none_is_refused(void **state)
{
	struct dossier_annotator *out = NULL;
	struct dossier_annotator_options options = {.date = "14/9/2016"};
	struct dossier_error error = {0};
	(void)state;
	assert_int_equal(DOSSIER_ARGUMENT, dossier_annotator_new(&out, &options, &error));
	assert_null(out);
}

static void cancelled_work_says_so(void **state)
{
	struct dossier_cancel cancel = {1};
	struct dossier_error error = {0};
	struct dossier_annotation *out = NULL;
	(void)state;
	struct dossier_document *d = sample_document("He left.", 8, NULL);
	assert_int_equal(DOSSIER_INTERRUPTED,
			 dossier_annotate(annotator, d, &out, &cancel, &error));
	assert_null(out);
	sample_free(d);
}

/* Names, times, quotes one after the other: twice the text takes about twice the work, and the
 * texts that could make it quadratic are the ones without any end. */
static void text_without_ends_is_annotated_in_bounded_time(void **state)
{
	static const char *const units[] = {
		"\"",          "‘a ",         "said that ",    "he said ",
		"(",           "Ann, ",       "the minister ", "Ministry of the ",
		"a week ago ", "at least 5 ", "al-",           "and ",
		"A.",          "“a” said "};
	(void)state;
	for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
		struct buffer text;
		buffer_init(&text, 1 << 24);
		while (text.length < 6000)
			buffer_string(&text, units[u]);
		struct sample s = sample_annotate(annotator, text.at, text.length, NULL);
		check_layers(s.annotation);
		sample_free(s.document);
		buffer_release(&text);
	}
}

#ifdef DOSSIER_FAULTS
static void every_failed_allocation_is_reported(void **state)
{
	static const char text[] =
		"“We are ready,” President Ivan Petrenko told reporters on Monday. He said that "
		"at least 17 people had died. The Joint Monitoring Centre (JMC) denied it.";
	bool done = false;
	(void)state;
	for (uint64_t k = 1; !done && k < 500; k++) {
		struct dossier_error error = {0};
		struct dossier_annotation *out = NULL;
		char *line = NULL;
		size_t n = 0;
		mem_fault = (struct mem_fault){.fail_at = k};
		struct dossier_document *d = sample_document(text, sizeof text - 1, "2016-09-14");
		enum dossier_status status =
			d ? dossier_annotate(annotator, d, &out, NULL, &error) : DOSSIER_MEMORY;
		if (!status)
			status = dossier_annotation_write(out, DOSSIER_RECORD_JSONL, &line, &n,
							  &error);
		done = mem_fault.count < k;
		mem_fault = (struct mem_fault){0};
		assert_true(status == DOSSIER_MEMORY || (status == DOSSIER_OK && line));
		assert_true(!done || status == DOSSIER_OK);
		dossier_text_free(line);
		sample_free(d);
	}
	assert_true(done);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ranges_lie_in_the_text_on_character_boundaries_in_order),
		cmocka_unit_test(annotating_twice_is_identical),
		cmocka_unit_test(record_is_one_line_of_json_with_every_field),
		cmocka_unit_test(conllu_puts_names_on_their_words),
		cmocka_unit_test(date_that_is_none_is_refused),
		cmocka_unit_test(cancelled_work_says_so),
		cmocka_unit_test(text_without_ends_is_annotated_in_bounded_time),
#ifdef DOSSIER_FAULTS
		cmocka_unit_test(every_failed_allocation_is_reported),
#endif
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
