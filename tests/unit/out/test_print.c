/* Printing: the layouts for people, the formats for programs, and that no text can act through
 * them. */
#include "check.h"

#include "base/json.h"
#include "base/utf8.h"
#include "out/print.h"
#include "text/unicode.h"

static struct dossier_value text(const char *string)
{
	return (struct dossier_value){
		.kind = DOSSIER_VALUE_TEXT, .text = string, .length = strlen(string)};
}

static struct dossier_value integer(int64_t value)
{
	return (struct dossier_value){.kind = DOSSIER_VALUE_INTEGER, .integer = value};
}

static const struct dossier_value none = {.kind = DOSSIER_VALUE_NULL};

/* What n_rows rows of n columns look like; the caller releases. */
static struct buffer print(const struct print_options *options,
			   const struct dossier_column *columns, size_t n,
			   const struct dossier_value *values, size_t n_rows)
{
	struct buffer to;
	struct printer *printer = NULL;
	struct dossier_error error = {0};
	buffer_init(&to, SIZE_MAX / 2);
	if (printer_new(&printer, options, columns, n, &error))
		fail_msg("%s", error.message);
	for (size_t i = 0; i < n_rows; i++)
		if (printer_add(printer, &to, values + i * n, &error))
			fail_msg("%s", error.message);
	if (printer_end(printer, &to, "quotes", NULL, &error))
		fail_msg("%s", error.message);
	printer_free(printer);
	return to;
}

static void expect(const struct print_options *options, const struct dossier_column *columns,
		   size_t n, const struct dossier_value *values, size_t n_rows,
		   const char *expected)
{
	struct buffer to = print(options, columns, n, values, n_rows);
	assert_string_equal(to.at, expected);
	buffer_release(&to);
}

static const struct dossier_column columns[] = {{"id", DOSSIER_TYPE_INTEGER, false, ""},
						{"speaker", DOSSIER_TYPE_ENTITY, false, ""},
						{"n", DOSSIER_TYPE_INTEGER, false, ""},
						{"text", DOSSIER_TYPE_TEXT, false, ""},
						{"rule", DOSSIER_TYPE_TEXT, true, ""}};

static void table_fits_its_width(void **state)
{
	struct print_options options = {.format = PRINT_TABLE, .width = 40};
	struct dossier_value values[] = {
		integer(12345), text("Anna Walker"),
		integer(12345), text("we have agreed on a very long list of things"),
		text("cue"),    integer(2),
		none,           integer(7),
		text("short"),  text("cue")};
	(void)state;
	expect(&options, columns, 5, values, 2,
	       "   id  speaker           n  text\n"
	       "12345  Anna Walker  12,345  we have agr…\n"
	       "    2  ·                 7  short\n"
	       "2 quotes, 1 column hidden\n");
}

static void expect_lines_within(const char *at, size_t width)
{
	while (*at) {
		size_t n = strcspn(at, "\n");
		assert_true(unicode_columns(span_make(at, n)) <= width);
		at += n + (at[n] == '\n');
	}
}

static void table_counts_what_it_hides(void **state)
{
	struct print_options options = {.format = PRINT_TABLE, .width = 30, .max_rows = 1};
	struct dossier_value values[] = {
		integer(1),  text("Anna Walker"), integer(5),  text("one two three four five six"),
		text("cue"), integer(2),          text("Tom"), integer(6),
		text("b"),   text("cue")};
	(void)state;
	struct buffer to = print(&options, columns, 5, values, 2);
	assert_non_null(strstr(to.at, "1 of 2 quotes, "));
	assert_non_null(strstr(to.at, "hidden\n"));
	assert_non_null(strstr(to.at, "…"));
	expect_lines_within(to.at, 50);
	buffer_release(&to);
}

static void secondary_columns_come_when_there_is_room(void **state)
{
	struct print_options options = {.format = PRINT_TABLE, .width = 100};
	struct dossier_value values[] = {integer(1), text("Anna"), integer(5), text("a"),
					 text("cue/said")};
	(void)state;
	expect(&options, columns, 5, values, 1,
	       "id  speaker  n  text  rule\n"
	       " 1  Anna     5  a     cue/said\n"
	       "1 quote\n");
}

static void table_without_width_cuts_nothing(void **state)
{
	static char word[3000];
	struct print_options options = {.format = PRINT_TABLE};
	memset(word, 'x', sizeof word - 1);
	struct dossier_value values[] = {integer(1), text("Anna"), integer(5), text(word),
					 text("r")};
	(void)state;
	struct buffer to = print(&options, columns, 5, values, 1);
	assert_non_null(strstr(to.at, word));
	assert_null(strstr(to.at, "…"));
	buffer_release(&to);
}

static void wide_and_combining_characters_keep_columns_straight(void **state)
{
	struct print_options options = {.format = PRINT_TABLE, .width = 80};
	struct dossier_value values[] = {text("\xe4\xb8\xad\xe6\x96\x87"),
					 text("x"),
					 text("e\xcc\x81"
					      "e\xcc\x81"),
					 text("x"),
					 text("abcd"),
					 text("x")};
	(void)state;
	expect(&options, &columns[3], 2, values, 3,
	       "text  rule\n"
	       "\xe4\xb8\xad\xe6\x96\x87  x\n"
	       "e\xcc\x81"
	       "e\xcc\x81    x\n"
	       "abcd  x\n"
	       "3 quotes\n");
}

static void empty_table_says_so(void **state)
{
	struct print_options options = {.format = PRINT_TABLE, .width = 80};
	(void)state;
	expect(&options, columns, 5, NULL, 0, "0 quotes\n");
}

static void concordance_aligns_the_hits(void **state)
{
	static const struct dossier_column hits[] = {{"document", DOSSIER_TYPE_DOCUMENT, false, ""},
						     {"left", DOSSIER_TYPE_TEXT, false, ""},
						     {"match", DOSSIER_TYPE_TEXT, false, ""},
						     {"right", DOSSIER_TYPE_TEXT, false, ""},
						     {"speaker", DOSSIER_TYPE_ENTITY, false, ""}};
	struct print_options options = {.format = PRINT_KWIC, .width = 70};
	struct dossier_value values[] = {integer(1),
					 text("a long way before the "),
					 text("cease-fire"),
					 text(" held"),
					 none,
					 integer(2),
					 text("the "),
					 text("truce"),
					 text(" broke down in the end of the month"),
					 text("Ann")};
	(void)state;
	expect(&options, hits, 5, values, 2,
	       "1   a long way before the [cease-fire] held\n"
	       "2                     the [truce] broke down in the end of t…  Ann\n"
	       "2 quotes\n");
	options.has_color = true;
	struct buffer to = print(&options, hits, 5, values, 2);
	assert_non_null(strstr(to.at, "\x1b[1;4mtruce\x1b[0m"));
	assert_null(strstr(to.at, "[truce]"));
	buffer_release(&to);
}

static void cards_wrap_long_values(void **state)
{
	struct print_options options = {.format = PRINT_LINES, .width = 32};
	struct dossier_value values[] = {integer(7), text("Anna"), none,
					 text("we have agreed on many things\nand on more"),
					 text("r")};
	(void)state;
	expect(&options, columns, 5, values, 1,
	       "id       7\n"
	       "speaker  Anna\n"
	       "n        ·\n"
	       "text     we have agreed on many \n"
	       "         things\n"
	       "         and on more\n"
	       "rule     r\n"
	       "1 quote\n");
}

static void csv_follows_the_rfc_and_guards_formulas(void **state)
{
	struct print_options options = {.format = PRINT_CSV};
	struct dossier_value values[] = {integer(-1), text("a \"b\", c"), none, text("=1+1"),
					 text("  @x")};
	(void)state;
	expect(&options, columns, 5, values, 1,
	       "id,speaker,n,text,rule\r\n-1,\"a \"\"b\"\", c\",,'=1+1,\"'  @x\"\r\n");
	options.is_raw = true;
	expect(&options, columns, 5, values, 1,
	       "id,speaker,n,text,rule\r\n-1,\"a \"\"b\"\", c\",,=1+1,\"  @x\"\r\n");
}

static void tsv_escapes_its_delimiters(void **state)
{
	struct print_options options = {.format = PRINT_TSV};
	struct dossier_value values[] = {integer(1), text("a\tb\nc\\"), none, text("x"), text("y")};
	(void)state;
	expect(&options, columns, 5, values, 1,
	       "id\tspeaker\tn\ttext\trule\n1\ta\\tb\\nc\\\\\t\tx\ty\n");
}

static void json_and_jsonl_are_json(void **state)
{
	struct print_options options = {.format = PRINT_JSON};
	struct dossier_value values[] = {integer(1),
					 text("a\x1b\"\xe2\x80\xa8"),
					 none,
					 text("x"),
					 {.kind = DOSSIER_VALUE_BOOLEAN, .integer = 1}};
	struct json *root = NULL;
	(void)state;
	struct buffer to = print(&options, columns, 5, values, 1);
	assert_int_equal(json_parse(buffer_all(&to), &root, NULL), DOSSIER_OK);
	assert_int_equal(json_count(root), 1);
	assert_int_equal(json_kind(json_member(json_item(root, 0), "rule")), JSON_IS_TRUE);
	assert_int_equal(json_kind(json_member(json_item(root, 0), "n")), JSON_IS_NULL);
	json_free(root);
	buffer_release(&to);
	expect(&options, columns, 5, NULL, 0, "[]\n");
	options.format = PRINT_JSONL;
	expect(&options, &columns[2], 1, values, 2,
	       "{\"n\": 1}\n{\"n\": \"a\\u001b\\\"\\u2028\"}\n");
}

static void markup_lets_no_tag_through(void **state)
{
	struct print_options options = {.format = PRINT_HTML};
	struct dossier_value values[] = {text("<script>alert('x')</script>&\"")};
	(void)state;
	expect(&options, &columns[3], 1, values, 1,
	       "<table>\n<thead><tr><th>text</th></tr></thead>\n<tbody>\n"
	       "<tr><td>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;</td></tr>\n"
	       "</tbody>\n</table>\n");
	values[0] = text("a|b <i> [x](javascript:1)\nc");
	options.format = PRINT_MARKDOWN;
	expect(&options, &columns[3], 1, values, 1,
	       "| text |\n| --- |\n"
	       "| a\\|b &lt;i&gt; \\[x\\](javascript:1)<br>c |\n");
}

static void controls_are_shown_and_not_done(void **state)
{
	struct buffer to;
	(void)state;
	buffer_init(&to, 1000);
	assert_int_equal(print_line(&to, SPAN("a\x1b[31m\x7f\n\xc2\x9b\xe2\x80\xae\xff"), 0, false),
			 6 + 1 + 1 + 8 + 8 + 1);
	assert_string_equal(to.at, "a␛[31m␡↵<U+009B><U+202E>\xef\xbf\xbd");
	buffer_clear(&to);
	print_text(&to, SPAN("a\x1b\tb\nc\r\nd\r"), true);
	assert_string_equal(to.at, "a^[\tb\nc\nd^M");
	buffer_release(&to);
}

static void cut_text_ends_in_an_ellipsis_and_fits(void **state)
{
	struct buffer to;
	(void)state;
	buffer_init(&to, 1000);
	assert_int_equal(print_line(&to, SPAN("abcdef"), 6, false), 6);
	assert_int_equal(print_line(&to, SPAN("abcdef"), 4, false), 4);
	assert_int_equal(print_line(&to, SPAN("\xe4\xb8\xad\xe6\x96\x87\xe4\xb8\xad"), 4, false),
			 3);
	assert_int_equal(print_line(&to, SPAN("abcdef"), 5, true), 5);
	assert_string_equal(to.at, "abcdefabc…\xe4\xb8\xad…ab...");
	buffer_release(&to);
}

/* ---- Properties ---- */

#define LONGEST 60

/* Random bytes, with more than their share of what is dangerous. */
static size_t random_text(uint64_t *random, char *out)
{
	static const char *const bad[] = {"\x1b[2J",
					  "\x1b]0;x\x07",
					  "\xc2\x9b",
					  "\xe2\x80\xae",
					  "\xe2\x81\xa6",
					  "\r",
					  "\n",
					  "\t",
					  "\"",
					  ",",
					  "'",
					  "=",
					  "+",
					  "@",
					  "-",
					  "\xff",
					  "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9",
					  "\xcc\x81",
					  "\xe4\xb8\xad",
					  "<b>",
					  "&amp;",
					  "|",
					  "\\",
					  "\xef\xbc\x9d",
					  "\xc2\xa0",
					  " ",
					  "\x7f",
					  "\xe2\x80\x8b"};
	size_t n = check_random(random) % 12, length = 0;
	for (size_t i = 0; i < n && length < LONGEST - 16; i++) {
		uint64_t r = check_random(random);
		if (r % 3) {
			const char *piece = bad[(r >> 8) % (sizeof bad / sizeof *bad)];
			memcpy(out + length, piece, strlen(piece));
			length += strlen(piece);
		} else {
			out[length++] = (char)(r >> 16);
		}
	}
	return length;
}

static bool is_harmless(struct span shown, const char *allowed)
{
	if (utf8_check(shown.at, shown.length) != shown.length)
		return false;
	for (size_t at = 0, n; at < shown.length; at += n) {
		uint32_t c = unicode_at(shown, at, &n);
		bool is_control = c < 0x20 || (c >= 0x7f && c < 0xa0) ||
				  (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
				  c == 0x200e || c == 0x200f || c == 0x2028 || c == 0x2029;
		if (is_control && !(c < 0x80 && c && strchr(allowed, (int)c)))
			return false;
	}
	return true;
}

static void no_format_for_people_lets_a_control_through(void **state)
{
	static const enum print_format formats[] = {PRINT_TABLE, PRINT_LINES, PRINT_KWIC,
						    PRINT_MARKDOWN, PRINT_HTML};
	static const struct dossier_column hits[] = {{"left", DOSSIER_TYPE_TEXT, false, ""},
						     {"match", DOSSIER_TYPE_TEXT, false, ""},
						     {"right", DOSSIER_TYPE_TEXT, false, ""}};
	uint64_t random = 1;
	(void)state;
	for (int i = 0; i < 20000; i++) {
		char cells[3][LONGEST];
		struct dossier_value values[3];
		for (size_t j = 0; j < 3; j++) {
			values[j] = text("");
			values[j].text = cells[j];
			values[j].length = random_text(&random, cells[j]);
		}
		struct print_options options = {
			.format = formats[i % 5],
			.width = check_random(&random) % 3 ? 20 + check_random(&random) % 60 : 0,
			.is_ascii = check_random(&random) % 2};
		struct buffer to = print(&options, hits, 3, values, 1);
		assert_true(is_harmless(buffer_all(&to), "\n\t"));
		if (options.width && options.format == PRINT_TABLE)
			expect_lines_within(to.at, options.width < 34 ? 34 : options.width);
		buffer_release(&to);
	}
}

/* One cell of a CSV line; *at moves behind its delimiter. */
static size_t read_cell(struct span line, size_t *at, char *out)
{
	size_t n = 0, i = *at;
	bool is_quoted = i < line.length && line.at[i] == '"';
	i += is_quoted;
	for (; i < line.length; i++) {
		if (is_quoted && line.at[i] == '"') {
			if (i + 1 >= line.length || line.at[i + 1] != '"') {
				i++;
				break;
			}
			i++;
		} else if (!is_quoted && (line.at[i] == ',' || line.at[i] == '\r')) {
			break;
		}
		out[n++] = line.at[i];
	}
	*at = i + 1;
	return n;
}

static bool looks_like_formula(struct span cell)
{
	size_t n;
	for (size_t at = 0; at < cell.length; at += n) {
		uint32_t c = unicode_at(cell, at, &n);
		if (c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' ||
		    c == '\n' || c == 0xff1d || c == 0xff0b || c == 0xff0d || c == 0xff20)
			return true;
		if (!unicode_is_space(c))
			return false;
	}
	return false;
}

/* Only printable characters and line breaks, so that what is read back can be compared. */
static size_t printable(char *text_at, size_t length)
{
	size_t n = 0;
	for (size_t i = 0; i < length; i++)
		if ((text_at[i] >= ' ' && text_at[i] < 0x7f) || strchr("\n\r\t", text_at[i]))
			if (text_at[i])
				text_at[n++] = text_at[i];
	return n;
}

static void csv_cells_read_back_and_none_is_a_formula(void **state)
{
	uint64_t random = 7;
	(void)state;
	for (int i = 0; i < 100000; i++) {
		char cell[LONGEST], back[LONGEST * 2];
		struct print_options options = {.format = PRINT_CSV};
		struct dossier_value value = text("");
		value.text = cell;
		value.length = printable(cell, random_text(&random, cell));
		struct buffer to = print(&options, &columns[3], 1, &value, 1);
		size_t at = strlen("text\r\n");
		struct span read = {back, read_cell(buffer_all(&to), &at, back)};
		assert_false(looks_like_formula(read));
		bool is_guarded = read.length > value.length;
		assert_int_equal(read.length, value.length + is_guarded);
		assert_true(!is_guarded || back[0] == '\'');
		assert_memory_equal(back + is_guarded, cell, value.length);
		buffer_release(&to);
	}
}

static void formats_are_found_by_name(void **state)
{
	(void)state;
	for (int i = 0; i < PRINT_FORMATS; i++)
		assert_int_equal(print_format_find(print_format_name((enum print_format)i)), i);
	assert_int_equal(print_format_find("md"), PRINT_MARKDOWN);
	assert_int_equal(print_format_find("pdf"), -1);
}

static void a_full_buffer_is_reported(void **state)
{
	struct print_options options = {.format = PRINT_TABLE, .width = 40};
	struct dossier_value values[] = {text("abc"), text("def")};
	struct printer *printer = NULL;
	struct dossier_error error = {0};
	struct buffer to;
	(void)state;
	buffer_init(&to, 5);
	assert_int_equal(printer_new(&printer, &options, &columns[3], 2, &error), 0);
	assert_int_equal(printer_add(printer, &to, values, &error), 0);
	assert_int_equal(printer_end(printer, &to, NULL, NULL, &error), DOSSIER_LIMIT);
	printer_free(printer);
	buffer_release(&to);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(table_fits_its_width),
		cmocka_unit_test(table_counts_what_it_hides),
		cmocka_unit_test(secondary_columns_come_when_there_is_room),
		cmocka_unit_test(table_without_width_cuts_nothing),
		cmocka_unit_test(wide_and_combining_characters_keep_columns_straight),
		cmocka_unit_test(empty_table_says_so),
		cmocka_unit_test(concordance_aligns_the_hits),
		cmocka_unit_test(cards_wrap_long_values),
		cmocka_unit_test(csv_follows_the_rfc_and_guards_formulas),
		cmocka_unit_test(tsv_escapes_its_delimiters),
		cmocka_unit_test(json_and_jsonl_are_json),
		cmocka_unit_test(markup_lets_no_tag_through),
		cmocka_unit_test(controls_are_shown_and_not_done),
		cmocka_unit_test(cut_text_ends_in_an_ellipsis_and_fits),
		cmocka_unit_test(no_format_for_people_lets_a_control_through),
		cmocka_unit_test(csv_cells_read_back_and_none_is_a_formula),
		cmocka_unit_test(formats_are_found_by_name),
		cmocka_unit_test(a_full_buffer_is_reported),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
