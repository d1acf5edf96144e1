/* Paths, formats, JSON Lines and CoNLL-U: what is read, what is reported, and that the rest goes
 * on. */
#include "support.h"

#include <sys/stat.h>

#include "base/mem.h"
#include "dossier/limits.h"

struct tally {
	int n_documents, n_errors;
	char ids[256]; /* of the documents, each behind a space */
	struct dossier_error errors[8];
};

static struct tally read_all(const char *path, enum dossier_format format)
{
	struct tally tally = {0};
	struct dossier_read_options options = {format, "Herald"};
	struct dossier_reader *reader;
	struct dossier_document *document;
	struct dossier_error error;
	int got;
	assert_int_equal(dossier_reader_open(&reader, path, &options, &error), DOSSIER_OK);
	while ((got = dossier_reader_next(reader, &document, NULL, &error))) {
		if (got < 0) {
			assert_true(tally.n_errors < 8);
			tally.errors[tally.n_errors++] = error;
			continue;
		}
		size_t length = strlen(tally.ids);
		snprintf(tally.ids + length, sizeof tally.ids - length, " %s", document->id);
		tally.n_documents++;
		dossier_document_free(document);
	}
	dossier_reader_close(reader);
	return tally;
}

static struct tally read_bytes(const char *name, const char *bytes, size_t length)
{
	char folder[64], path[256];
	write_file(fresh_folder(folder), name, bytes, length);
	snprintf(path, sizeof path, "%s/%s", folder, name);
	struct tally tally = read_all(path, DOSSIER_FORMAT_GUESS);
	remove_file(folder, name);
	rmdir(folder);
	return tally;
}

#define READ(name, literal) read_bytes(name, literal, sizeof(literal) - 1)

static void missing_path_is_reported_by_name(void **state)
{
	(void)state;
	struct tally tally = read_all("/nonexistent/a.txt", DOSSIER_FORMAT_GUESS);
	assert_int_equal(tally.n_errors, 1);
	assert_int_equal(tally.errors[0].status, DOSSIER_SYSTEM);
	assert_non_null(strstr(tally.errors[0].message, "No such file"));
	assert_string_equal(tally.errors[0].file, "/nonexistent/a.txt");
}

static void file_without_permission_is_reported(void **state)
{
	char folder[64], path[256];
	(void)state;
	if (!geteuid())
		skip(); /* the administrator may read anything */
	write_file(fresh_folder(folder), "a.txt", "x", 1);
	snprintf(path, sizeof path, "%s/a.txt", folder);
	chmod(path, 0);
	struct tally tally = read_all(path, DOSSIER_FORMAT_GUESS);
	assert_int_equal(tally.n_errors, 1);
	assert_non_null(strstr(tally.errors[0].message, "ermission"));
	remove_file(folder, "a.txt");
	rmdir(folder);
}

static void folder_is_walked_in_byte_order_and_goes_on_after_bad_files(void **state)
{
	char folder[64], below[128];
	(void)state;
	fresh_folder(folder);
	snprintf(below, sizeof below, "%s/b", folder);
	assert_int_equal(mkdir(below, 0777), 0);
	write_file(folder, "c.txt", "The third said so.", 18);
	write_file(folder, "a.txt", "The first said so.", 18);
	write_file(folder, "a2.txt", "", 0);
	write_file(folder, ".hidden.txt", "x", 1);
	write_file(folder, "Z.txt", "\x89PNG\r\n", 6);
	write_file(below, "x.jsonl", "{\"id\":\"rec\",\"text\":\"t\"}\n", 24);
	struct tally tally = read_all(folder, DOSSIER_FORMAT_GUESS);
	assert_string_equal(tally.ids, " a.txt rec c.txt");
	assert_int_equal(tally.n_errors, 2);
	assert_non_null(strstr(tally.errors[0].message, "PNG"));
	assert_non_null(strstr(tally.errors[1].message, "empty"));
	const char *const names[] = {"c.txt", "a.txt", "a2.txt", ".hidden.txt", "Z.txt"};
	for (size_t i = 0; i < 5; i++)
		remove_file(folder, names[i]);
	remove_file(below, "x.jsonl");
	rmdir(below);
	rmdir(folder);
}

static void folder_that_holds_itself_is_refused(void **state)
{
	char folder[64], link[128];
	(void)state;
	fresh_folder(folder);
	snprintf(link, sizeof link, "%s/loop", folder);
	assert_int_equal(symlink(".", link), 0);
	struct tally tally = read_all(folder, DOSSIER_FORMAT_GUESS);
	assert_int_equal(tally.n_documents, 0);
	assert_int_equal(tally.n_errors, 1);
	assert_non_null(strstr(tally.errors[0].message, "holds itself"));
	unlink(link);
	rmdir(folder);
}

static void format_is_told_by_content_when_the_name_is_silent(void **state)
{
	(void)state;
	assert_string_equal(READ("a", "{\"id\":\"j\",\"text\":\"t\"}\n").ids, " j");
	assert_string_equal(READ("b", "# newdoc id = n\n1\tHi\t_\t_\t_\t_\t_\t_\t_\t_\n\n").ids,
			    " n");
	assert_string_equal(READ("c", "The envoy said so.\n").ids, " c");
}

/* ---- JSON Lines */

static void bad_records_are_reported_by_line_and_the_rest_goes_on(void **state)
{
	(void)state;
	struct tally tally = READ("a.jsonl", "{\"id\":\"a\",\"text\":\"t\"}\n"
					     "{\"id\":\n"
					     "\n"
					     "[1]\n"
					     "{\"id\":\"b\"}\n"
					     "{\"id\":\"\xff\",\"text\":\"t\"}\n"
					     "{\"id\":7,\"text\":\"t\"}");
	assert_string_equal(tally.ids, " a 7");
	assert_int_equal(tally.n_errors, 4);
	const int lines[] = {2, 4, 5, 6};
	for (int i = 0; i < 4; i++) {
		assert_int_equal(tally.errors[i].status, DOSSIER_INPUT);
		assert_int_equal(tally.errors[i].line, lines[i]);
	}
	assert_non_null(strstr(tally.errors[3].message, "UTF-8"));
}

static void text_of_a_record_is_kept_byte_for_byte(void **state)
{
	const char line[] =
		"{\"id\":\"a\",\"text\":\"  Two\\n\\n\\u201cparagraphs\\u201d \\ud83d\\ude00"
		"  here.\\t\",\"title\":\"T\",\"outlet\":\"BBC\"}";
	struct dossier_error error;
	(void)state;
	struct dossier_document *document = read_named("a.jsonl", line, sizeof line - 1, &error);
	assert_non_null(document);
	assert_string_equal(document->text, "  Two\n\n\xe2\x80\x9cparagraphs\xe2\x80\x9d "
					    "\xf0\x9f\x98\x80  here.\t");
	assert_true(document->is_clean);
	assert_string_equal(document->title, "T");
	assert_string_equal(document->outlet, "BBC");
	assert_int_equal(count_zones(document, DOSSIER_ZONE_BODY), 2);
	dossier_document_free(document);
}

static void map_of_a_record_leads_to_its_escapes(void **state)
{
	const char line[] = "{\"text\":\"a\\u201cb\\\"c\\ud83d\\ude00d\",\"id\":\"x\"}";
	struct dossier_error error;
	(void)state;
	struct dossier_document *document = read_named("a.jsonl", line, sizeof line - 1, &error);
	const char *text = document->text;
	for (const char *c = "abcd"; *c; c++) {
		uint32_t offset = (uint32_t)(strchr(text, *c) - text);
		uint64_t source = dossier_document_source(document, offset);
		assert_int_equal(document->raw[source], *c);
	}
	assert_int_equal(document->raw[dossier_document_source(document, 1)], '\\');
	dossier_document_free(document);
}

static void precision_of_a_record_is_that_of_its_date(void **state)
{
	static const struct {
		const char *line;
		enum dossier_precision precision;
		const char *first, *last;
	} cases[] = {
		{"{\"text\":\"t\",\"date\":\"2016-09-10\"}", DOSSIER_PRECISION_DAY, "2016-09-10",
		 NULL},
		{"{\"text\":\"t\",\"date\":\"2016-09-10T10:00:00Z\"}", DOSSIER_PRECISION_DAY,
		 "2016-09-10", NULL},
		{"{\"text\":\"t\",\"date\":\"2016-02\"}", DOSSIER_PRECISION_MONTH, "2016-02-01",
		 "2016-02-29"},
		{"{\"text\":\"t\",\"date\":\"2016\"}", DOSSIER_PRECISION_YEAR, "2016-01-01",
		 "2016-12-31"},
		{"{\"text\":\"t\",\"date\":\"2016-02-30\"}", DOSSIER_PRECISION_UNKNOWN, NULL, NULL},
		{"{\"text\":\"t\",\"date\":\"soon\"}", DOSSIER_PRECISION_UNKNOWN, NULL, NULL},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct dossier_error error;
		struct dossier_document *document =
			read_named("a.jsonl", cases[i].line, strlen(cases[i].line), &error);
		assert_non_null(document);
		assert_int_equal(document->precision, cases[i].precision);
		if (cases[i].first)
			assert_string_equal(document->published, cases[i].first);
		else
			assert_null(document->published);
		if (cases[i].last)
			assert_string_equal(document->published_to, cases[i].last);
		else
			assert_null(document->published_to);
		assert_non_null(document->published_why);
		dossier_document_free(document);
	}
}

static void line_beyond_the_limit_is_reported_and_passed_over(void **state)
{
	size_t length = (size_t)dossier_limit_get(DOSSIER_LIMIT_RECORD)->value + 100;
	char *bytes = malloc(length + 64);
	(void)state;
	assert_non_null(bytes);
	memset(bytes, 'x', length);
	int n = snprintf(bytes + length, 64, "\n{\"id\":\"after\",\"text\":\"t\"}\n");
	struct tally tally = read_bytes("a.jsonl", bytes, length + (size_t)n);
	free(bytes);
	assert_string_equal(tally.ids, " after");
	assert_int_equal(tally.n_errors, 1);
	assert_int_equal(tally.errors[0].status, DOSSIER_LIMIT);
	assert_non_null(strstr(tally.errors[0].message, "\"record\""));
	assert_int_equal(tally.errors[0].line, 1);
}

/* ---- CoNLL-U */

#define WORD(id, form, misc) id "\t" form "\t_\t_\t_\t_\t_\t_\t_\t" misc "\n"

static void words_are_kept_as_given(void **state)
{
	const char bytes[] = "# newdoc id = d\n# sent_id = s1\n" WORD("1", "They", "_")
		WORD("2-3", "don't", "_") WORD("2", "do", "_") WORD("3", "n't", "_")
			WORD("3.1", "ghost", "_") WORD("4", "go", "SpaceAfter=No")
				WORD("5", ".", "_") "\n"
						    "# newpar\n" WORD("1", "10 000", "_") "\n";
	struct dossier_error error;
	(void)state;
	struct dossier_document *document = read_named("a.conllu", bytes, sizeof bytes - 1, &error);
	assert_non_null(document);
	assert_string_equal(document->text, "They don't go.\n\n10 000");
	assert_string_equal(document->id, "d");
	const struct dossier_given *given = document->given;
	assert_int_equal(given->n_sentences, 2);
	assert_int_equal(given->n_words, 6);
	assert_string_equal(given->sentence_ids[0], "s1");
	assert_null(given->sentence_ids[1]);
	assert_string_equal(given->words[1].form, "do");
	assert_int_equal(given->words[1].surface, 2);
	assert_int_equal(given->words[2].surface, 0);
	assert_int_equal(given->words[1].range.start, 5);
	assert_int_equal(given->words[2].range.end, 10);
	assert_int_equal(given->sentences[1].start, 16);
	assert_int_equal(count_zones(document, DOSSIER_ZONE_BODY), 2);
	assert_int_equal(document->raw[dossier_document_source(document, 11)], 'g');
	dossier_document_free(document);
}

static void each_newdoc_is_a_document(void **state)
{
	(void)state;
	assert_string_equal(READ("a.conllu", "# newdoc id = a\n" WORD(
						     "1", "A", "_") "\n"
								    "# newdoc id = b\n" WORD(
									    "1", "B", "_") "\n")
				    .ids,
			    " a b");
	assert_string_equal(READ("a.conllu", WORD("1", "A", "_") "\n").ids, " a.conllu");
}

static void bad_line_costs_its_sentence_only(void **state)
{
	(void)state;
	struct tally tally = READ(
		"a.conllu",
		"# newdoc id = a\n" WORD("1", "A", "_") "bad\n\n" WORD("1", "Good", "_") "\n" WORD(
			"2", "Gap", "_") "\n" WORD("1-2", "cut", "_") WORD("1", "c", "_") "\n");
	assert_string_equal(tally.ids, " a");
	assert_int_equal(tally.n_errors, 3);
	assert_int_equal(tally.errors[0].line, 3);
	assert_int_equal(tally.errors[1].line, 7);
	assert_int_equal(tally.errors[2].line, 11);
}

/* ---- faults */

#ifdef DOSSIER_FAULTS
static void reading_survives_each_failed_allocation(void **state)
{
	static const char *const names[] = {"a.txt", "a.jsonl", "a.conllu"};
	static const char *const files[] = {
		"Talks resume\n\nThe sides met on 3 May 2016, the envoy said,\n\nWe are ready.\n\n"
		"Leave a Reply\n",
		"{\"id\":\"a\",\"text\":\"They met on May 3, 2016.\",\"date\":\"2016\"}\n",
		"# newdoc id = d\n" WORD("1", "A", "_") "\n"};
	char folder[64], path[256];
	(void)state;
	fresh_folder(folder);
	for (size_t i = 0; i < 3; i++) {
		write_file(folder, names[i], files[i], strlen(files[i]));
		snprintf(path, sizeof path, "%s/%s", folder, names[i]);
		uint64_t fail_at = 0;
		int got;
		do {
			struct dossier_reader *reader = NULL;
			struct dossier_document *document = NULL;
			struct dossier_error error;
			mem_fault = (struct mem_fault){.fail_at = ++fail_at};
			got = dossier_reader_open(&reader, path, NULL, &error) ? -1 : 1;
			if (got > 0)
				got = dossier_reader_next(reader, &document, NULL, &error);
			bool was_hit = mem_fault.count >= fail_at;
			mem_fault = (struct mem_fault){0};
			if (got < 0)
				assert_int_equal(error.status, DOSSIER_MEMORY);
			else
				assert_false(was_hit);
			if (got > 0)
				dossier_document_free(document);
			dossier_reader_close(reader);
		} while (got < 0);
		assert_true(fail_at > 10);
		remove_file(folder, names[i]);
	}
	rmdir(folder);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(missing_path_is_reported_by_name),
		cmocka_unit_test(file_without_permission_is_reported),
		cmocka_unit_test(folder_is_walked_in_byte_order_and_goes_on_after_bad_files),
		cmocka_unit_test(folder_that_holds_itself_is_refused),
		cmocka_unit_test(format_is_told_by_content_when_the_name_is_silent),
		cmocka_unit_test(bad_records_are_reported_by_line_and_the_rest_goes_on),
		cmocka_unit_test(text_of_a_record_is_kept_byte_for_byte),
		cmocka_unit_test(map_of_a_record_leads_to_its_escapes),
		cmocka_unit_test(precision_of_a_record_is_that_of_its_date),
		cmocka_unit_test(line_beyond_the_limit_is_reported_and_passed_over),
		cmocka_unit_test(words_are_kept_as_given),
		cmocka_unit_test(each_newdoc_is_a_document),
		cmocka_unit_test(bad_line_costs_its_sentence_only),
#ifdef DOSSIER_FAULTS
		cmocka_unit_test(reading_survives_each_failed_allocation),
#endif
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
