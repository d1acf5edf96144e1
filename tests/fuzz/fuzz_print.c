/* Printing: cells of any bytes, in every format, width and mode. What is for people holds no
 * control but LF (and TAB in cards); what is JSON is JSON. The input: format, width, flags, an
 * allocation that fails (0: none), then cells with a zero byte between them. */
#include <stdlib.h>

#include "base/json.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "out/print.h"

#define COLUMNS 4

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static void require(bool is_so)
{
	if (!is_so)
		abort();
}

static void check_harmless(struct span shown)
{
	require(utf8_check(shown.at, shown.length) == shown.length);
	for (size_t at = 0, n; at < shown.length; at += n) {
		uint32_t c;
		n = utf8_decode(shown.at + at, shown.length - at, &c);
		require(c >= 0x20 || c == '\n' || c == '\t');
		require(!(c >= 0x7f && c < 0xa0) && !(c >= 0x202a && c <= 0x202e) &&
			!(c >= 0x2066 && c <= 0x2069));
	}
}

static void check(enum print_format format, struct span shown)
{
	struct json *root = NULL;
	switch (format) {
	case PRINT_JSON:
		require(json_parse(shown, &root, NULL) == DOSSIER_OK);
		json_free(root);
		break;
	case PRINT_CSV:
	case PRINT_TSV:
	case PRINT_JSONL:
		require(utf8_check(shown.at, shown.length) == shown.length);
		break;
	default:
		check_harmless(shown);
	}
}

static enum dossier_status print(const struct print_options *options, struct span cells,
				 struct buffer *to)
{
	static const struct dossier_column columns[COLUMNS] = {
		{"left", DOSSIER_TYPE_TEXT, false, ""},
		{"match", DOSSIER_TYPE_TEXT, false, ""},
		{"right", DOSSIER_TYPE_TEXT, false, ""},
		{"rule", DOSSIER_TYPE_TEXT, true, ""}};
	struct printer *printer = NULL;
	struct dossier_error error = {0};
	enum dossier_status status = printer_new(&printer, options, columns, COLUMNS, &error);
	while (!status && cells.length) {
		struct dossier_value values[COLUMNS] = {{0}};
		for (size_t i = 0; i < COLUMNS; i++) {
			struct span cell;
			if (!span_split(&cells, '\0', &cell))
				break;
			values[i] = (struct dossier_value){
				.kind = DOSSIER_VALUE_TEXT, .text = cell.at, .length = cell.length};
		}
		status = printer_add(printer, to, values, &error);
	}
	if (!status)
		status = printer_end(printer, to, "quotes", "note", &error);
	printer_free(printer);
	return status;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	if (size < 4)
		return 0;
	struct print_options options = {.format = (enum print_format)(bytes[0] % PRINT_FORMATS),
					.width = bytes[1],
					.max_rows = bytes[2] >> 4,
					.is_ascii = bytes[2] & 1,
					.is_raw = bytes[2] & 2};
	struct buffer to;
	buffer_init(&to, (size_t)64 << 20);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){.fail_at = bytes[3]};
#endif
	enum dossier_status status =
		print(&options, span_make((const char *)bytes + 4, size - 4), &to);
#ifdef DOSSIER_FAULTS
	mem_fault = (struct mem_fault){0};
	require(!status || status == DOSSIER_MEMORY || status == DOSSIER_LIMIT);
#endif
	if (!status)
		check(options.format, buffer_all(&to));
	buffer_release(&to);
	return 0;
}
