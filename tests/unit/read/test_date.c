/* The date of a document: what dates it, what does not, and the reason given. */
#include "support.h"

struct expectation {
	const char *page, *first, *last;
	enum dossier_precision precision;
};

static void assert_dated(const struct expectation *wanted)
{
	struct dossier_document *document = read_page(wanted->page, strlen(wanted->page));
	const char *first = document->published ? document->published : "-";
	const char *last = document->published_to ? document->published_to : "-";
	if (strcmp(first, wanted->first) || strcmp(last, wanted->last))
		print_message("%s\n%s %s: %s\n", wanted->page, first, last,
			      document->published_why);
	assert_string_equal(first, wanted->first);
	assert_string_equal(last, wanted->last);
	assert_int_equal(document->precision, wanted->precision);
	assert_non_null(document->published_why);
	dossier_document_free(document);
}

#define BODY "The two sides met for the whole day, and neither spoke to the press afterwards.\n"

static void line_of_publication_wins(void **state)
{
	static const struct expectation wanted[] = {
		{"Talks resume\n\nPublished: 3 May 2017, 10:15 GMT\n\nThe envoy said on 1 May 2017 "
		 "that talks would go on.\n\n" BODY,
		 "2017-05-03", "-", DOSSIER_PRECISION_DAY},
		{"Talks resume\n\nUpdated May 5, 2017\nPublished May 3, 2017\n\n" BODY,
		 "2017-05-03", "-", DOSSIER_PRECISION_DAY},
		{"Talks resume\n\nJane Doe | 2017-05-03 | The Herald\n\n" BODY, "2017-05-03", "-",
		 DOSSIER_PRECISION_DAY},
	};
	(void)state;
	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
		assert_dated(&wanted[i]);
}

static void dateline_gives_the_day(void **state)
{
	const struct expectation wanted = {
		"Talks resume\n\nGENEVA, Sept. 10, 2016 (Newswire) - The "
		"two sides met for the whole day.\n\n" BODY,
		"2016-09-10", "-", DOSSIER_PRECISION_DAY};
	const struct expectation yearless = {
		"Talks resume\n\nGENEVA, Sept 10 (Newswire) - The two "
		"sides met under the accord of 27 February 2016.\n\n" BODY,
		"2016-09-10", "-", DOSSIER_PRECISION_DAY};
	(void)state;
	assert_dated(&wanted);
	assert_dated(&yearless);
}

static void report_from_a_day_dates_the_article(void **state)
{
	const struct expectation wanted = {"Talks resume\n\nThe envoy said on June 4, 2018 that he "
					   "would return.\n\n" BODY,
					   "2018-06-04", "-", DOSSIER_PRECISION_DAY};
	(void)state;
	assert_dated(&wanted);
}

static void address_gives_the_day(void **state)
{
	const struct expectation wanted = {
		"Talks resume\n\n" BODY "\nhttps://herald.example/world/2019/02/28/talks-resume\n",
		"2019-02-28", "-", DOSSIER_PRECISION_DAY};
	(void)state;
	assert_dated(&wanted);
}

static void past_and_future_days_make_a_window(void **state)
{
	const struct expectation wanted = {
		"Talks resume\n\nThe ceasefire began on 3 June 2018 and has held so far.\n\n" BODY
		"\nThe next round will be held on 20 June in the same place.\n",
		"2018-06-03", "2018-06-20", DOSSIER_PRECISION_RANGE};
	const struct expectation narrowed = {
		"Talks resume\n\nThe ceasefire that began on 3 June 2018 was broken, the army said "
		"on "
		"Tuesday.\n\n" BODY "\nThe next round will be held on 20 June in the same place.\n",
		"2018-06-05", "2018-06-11", DOSSIER_PRECISION_RANGE};
	(void)state;
	assert_dated(&wanted);
	assert_dated(&narrowed);
}

static void caption_dates_nothing_alone(void **state)
{
	const struct expectation wanted = {
		"Talks resume\n\nA soldier looks over the valley on 12 May 2009. (AFP)\n\nThe "
		"envoy "
		"said on Monday that both sides had agreed to go on.\n\n" BODY,
		"-", "-", DOSSIER_PRECISION_UNKNOWN};
	(void)state;
	assert_dated(&wanted);
}

static void caption_of_the_same_event_dates_with_its_weekday(void **state)
{
	/* 12 May 2009 was a Tuesday */
	const struct expectation wanted = {
		"Talks resume\n\nEnvoy Maria Costa and General Okoro meet in Abuja on 12 May 2009. "
		"(AFP)\n\nThe envoy, Maria Costa, and General Okoro met in Abuja on "
		"Tuesday.\n\n" BODY,
		"2009-05-12", "-", DOSSIER_PRECISION_DAY};
	const struct expectation later = {
		"Talks resume\n\nEnvoy Maria Costa and General Okoro meet in Abuja on 12 May 2009. "
		"(AFP)\n\nThe envoy, Maria Costa, and General Okoro met in Abuja on Tuesday, as "
		"they "
		"had in 2012.\n\n" BODY,
		"-", "-", DOSSIER_PRECISION_UNKNOWN};
	(void)state;
	assert_dated(&wanted);
	assert_dated(&later);
}

static void weekday_without_a_year_is_no_date(void **state)
{
	const char page[] =
		"Talks resume\n\nThe truce began on Monday September 12, the envoy said.\n\n" BODY;
	(void)state;
	struct dossier_document *document = read_page(page, sizeof page - 1);
	assert_int_equal(document->precision, DOSSIER_PRECISION_UNKNOWN);
	assert_non_null(strstr(document->published_why, "2005, 2011, 2016"));
	dossier_document_free(document);
}

static void history_is_no_date(void **state)
{
	const struct expectation wanted = {"Talks resume\n\nThe two sides have fought since 1998, "
					   "and a first accord was signed "
					   "on 9 July 2003.\n\n" BODY,
					   "-", "-", DOSSIER_PRECISION_UNKNOWN};
	(void)state;
	assert_dated(&wanted);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(line_of_publication_wins),
		cmocka_unit_test(dateline_gives_the_day),
		cmocka_unit_test(report_from_a_day_dates_the_article),
		cmocka_unit_test(address_gives_the_day),
		cmocka_unit_test(past_and_future_days_make_a_window),
		cmocka_unit_test(caption_dates_nothing_alone),
		cmocka_unit_test(caption_of_the_same_event_dates_with_its_weekday),
		cmocka_unit_test(weekday_without_a_year_is_no_date),
		cmocka_unit_test(history_is_no_date),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
