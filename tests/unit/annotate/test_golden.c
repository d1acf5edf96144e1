/*
 * The goldens of quotes, times and quantities: tests/golden/NOUN.txt, whose heads say their form.
 */
#include "unit/annotate/sample.h"

#include "base/file.h"

struct golden {
	const struct dossier_annotator *annotator;
	const char *name;
	struct buffer text, got;
	size_t cases, failures;
};

static void put_range(struct golden *g, const struct dossier_document *d, bool is_known,
		      struct dossier_range range)
{
	if (!is_known)
		buffer_string(&g->got, "-");
	for (uint32_t i = range.start; is_known && i < range.end; i++)
		buffer_string(&g->got, d->text[i] == '\n' ? "\\n" : (char[2]){d->text[i], '\0'});
}

static void put_bound(struct golden *g, bool is_known, double value)
{
	if (is_known)
		buffer_format(&g->got, " | %.12g", value);
	else
		buffer_string(&g->got, " | -");
}

static void put_quotes(struct golden *g, const struct dossier_annotation *a)
{
	for (size_t i = 0; i < a->n_quotes; i++) {
		const struct dossier_quote *q = &a->quotes[i];
		buffer_format(&g->got, "%s | ", dossier_quote_kind_name(q->kind));
		put_range(g, a->document, true, q->range);
		buffer_string(&g->got, " | ");
		put_range(g, a->document, q->has_speaker, q->speaker);
		buffer_string(&g->got, " | ");
		put_range(g, a->document, q->has_cue, q->cue);
		buffer_char(&g->got, '\n');
	}
}

static void put_times(struct golden *g, const struct dossier_annotation *a)
{
	for (size_t i = 0; i < a->n_times; i++) {
		const struct dossier_time *t = &a->times[i];
		put_range(g, a->document, true, t->range);
		buffer_format(&g->got, " | %s | %s\n", dossier_time_type_name(t->type),
			      t->value ? t->value : "-");
	}
}

static void put_quantities(struct golden *g, const struct dossier_annotation *a)
{
	for (size_t i = 0; i < a->n_quantities; i++) {
		const struct dossier_quantity *q = &a->quantities[i];
		put_range(g, a->document, true, q->range);
		put_bound(g, q->has_value, q->value);
		put_bound(g, q->has_low, q->low);
		put_bound(g, q->has_high, q->high);
		buffer_format(&g->got, " | %s\n", *q->unit ? q->unit : "-");
	}
}

/* "\n" in the text of a case is a line break. */
static size_t unescape(struct span line, char *out)
{
	size_t n = 0;
	for (size_t i = 0; i < line.length; i++)
		if (line.at[i] == '\\' && i + 1 < line.length && line.at[i + 1] == 'n') {
			out[n++] = '\n';
			i++;
		} else
			out[n++] = line.at[i];
	return n;
}

static void run_case(struct golden *g, struct span program, struct span input, struct span expected)
{
	char text[4096], date[16] = "";
	size_t blank = span_find_char(program, ' ');
	assert_true(input.length < sizeof text);
	if (blank != SIZE_MAX && program.length - blank - 1 < sizeof date)
		memcpy(date, program.at + blank + 1, program.length - blank - 1);
	struct sample sample =
		sample_annotate(g->annotator, text, unescape(input, text), *date ? date : NULL);
	buffer_clear(&g->got);
	if (span_starts(program, SPAN("quotes")))
		put_quotes(g, sample.annotation);
	else if (span_starts(program, SPAN("times")))
		put_times(g, sample.annotation);
	else
		put_quantities(g, sample.annotation);
	if (!g->got.length)
		buffer_string(&g->got, "-\n");
	g->cases++;
	if (!span_equal(span_trim(buffer_all(&g->got)), span_trim(expected))) {
		g->failures++;
		print_error("%s: %.*s\nexpected\n%.*s\ngot\n%s\n", g->name, (int)input.length,
			    input.at, (int)expected.length, expected.at, g->got.at);
	}
	sample_free(sample.document);
}

/* The lines up to the next blank one, as one span. */
static struct span take_block(struct span *rest)
{
	struct span line, block = {rest->at, 0};
	while (span_split(rest, '\n', &line) && line.length)
		block.length = (size_t)(line.at + line.length - block.at);
	return block;
}

static void run_file(const char *name, size_t least)
{
	char path[4096];
	struct dossier_annotator *annotator = NULL;
	struct dossier_error error = {0};
	assert_int_equal(DOSSIER_OK, dossier_annotator_new(&annotator, NULL, &error));
	struct golden g = {.annotator = annotator, .name = name};
	buffer_init(&g.text, 1 << 24);
	buffer_init(&g.got, 1 << 20);
	snprintf(path, sizeof path, "%s/golden/%s.txt", TESTS_FOLDER, name);
	assert_int_equal(DOSSIER_OK, file_load(path, &g.text, NULL, &error));
	struct span rest = buffer_all(&g.text);
	while (rest.at) {
		struct span block = take_block(&rest), program, input;
		while (block.length && block.at[0] == '#' && span_split(&block, '\n', &program))
			;
		if (!block.at || !block.length || !span_split(&block, '\n', &program) ||
		    !span_split(&block, '\n', &input))
			continue;
		run_case(&g, program, input, block);
	}
	buffer_release(&g.text);
	buffer_release(&g.got);
	dossier_annotator_free(annotator);
	assert_true(g.cases >= least);
	assert_int_equal(0, g.failures);
}

static void quotes_are_found_and_put_to_their_speakers(void **state)
{
	(void)state;
	run_file("quotes", 60);
}

static void times_are_found_and_resolved(void **state)
{
	(void)state;
	run_file("times", 80);
}

static void quantities_have_their_bounds_and_units(void **state)
{
	(void)state;
	run_file("quantities", 50);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(quotes_are_found_and_put_to_their_speakers),
		cmocka_unit_test(times_are_found_and_resolved),
		cmocka_unit_test(quantities_have_their_bounds_and_units),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
