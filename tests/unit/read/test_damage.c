/* Places where words were lost are found; clean English is left alone. */
#include "support.h"

static size_t n_damage(const char *text)
{
	struct dossier_document *document = NULL;
	struct dossier_error error;
	assert_int_equal(
		dossier_document_from_text(&document, "t", text, strlen(text), NULL, &error),
		DOSSIER_OK);
	size_t n = document->n_damage;
	for (size_t i = 0; i < n; i++) {
		const struct dossier_damage *damage = &document->damage[i];
		assert_true(damage->range.start <= damage->range.end &&
			    damage->range.end <= document->length && damage->why[0]);
	}
	dossier_document_free(document);
	return n;
}

static void lost_words_are_found(void **state)
{
	static const char *const damaged[] = {
		"He said the and the rebels had agreed.",
		"The visit of the of Norway was short.",
		"They left in the morning. The was not there.\n\nBut the is ready.",
		"The first paragraph ends here.\n\nhas not answered the letter yet.",
		"The first paragraph ends here.\n\nand are to meet again.",
		"The army crossed into the.",
		"They arrived in , the capital, on Monday, and left.",
		"The foreign minister of was not at the table.",
		"Talks between in Geneva went on, he said.",
	};
	(void)state;
	for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++)
		if (!n_damage(damaged[i]))
			fail_msg("not found: %s", damaged[i]);
}

static void clean_text_has_none(void **state)
{
	static const char *const clean[] = {
		"The in-laws and the by-election were a to-do of the as yet unnamed party.",
		"What it is made of and where he came from, nobody knows.",
		"She was sworn in as minister, and brought in from as far as Basra.",
		"It went on on Monday; the light was let in in time.",
		"Vitamin A is good. Plan A and plan B failed. The The played in a A major.",
		"He said \"the\", and then nothing. The... the rest is silence.",
		"the president of France, and the people, in and out of office",
	};
	(void)state;
	for (size_t i = 0; i < sizeof clean / sizeof *clean; i++)
		if (n_damage(clean[i]))
			fail_msg("false alarm: %s", clean[i]);
}

static void tokenised_text_is_left_alone(void **state)
{
	(void)state;
	assert_int_equal(n_damage("He came to the . He saw . He left . They stayed , too ."), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lost_words_are_found),
		cmocka_unit_test(clean_text_has_none),
		cmocka_unit_test(tokenised_text_is_left_alone),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
