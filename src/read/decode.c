/*
 * Valid UTF-8 is not copied. Otherwise the text is built run by run: a run of ASCII is verbatim, a
 * run of what was converted ends with the word, so that a place is known to the word at least.
 *
 * The encoding is what the byte order mark says; else UTF-16 when every second byte is NUL; else
 * UTF-8 when it is valid, or has more valid characters of several bytes than invalid bytes; else
 * what uchardet says, when the text that comes out looks like one (letters and the punctuation of
 * print, no failures, three such characters at least); else UTF-8 with the invalid bytes replaced.
 */
#include "read/decode.h"

#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/utf8.h"
#include "dossier/limits.h"
#include "read/encoding.h"

#define SAMPLE (64u * 1024u)
#define REPLACEMENT "\xef\xbf\xbd"

struct decoder {
	struct arena *arena;
	struct span raw;
	struct buffer text;
	struct decode_run *runs;
	size_t n_runs, capacity;
	size_t n_replaced;
	bool has_failed; /* the arena said no */
};

static const struct {
	struct span magic;
	const char *what;
} signatures[] = {
	{SPAN_INIT("\x7f"
		   "ELF"),
	 "a program"},
	{SPAN_INIT("\x89PNG"), "a PNG image"},
	{SPAN_INIT("\xff\xd8\xff"), "a JPEG image"},
	{SPAN_INIT("GIF8"), "a GIF image"},
	{SPAN_INIT("%PDF-"), "a PDF"},
	{SPAN_INIT("PK\x03\x04"), "a ZIP archive, or an office document"},
	{SPAN_INIT("\x1f\x8b"), "gzip-compressed"},
	{SPAN_INIT("BZh"), "bzip2-compressed"},
	{SPAN_INIT("\xfd"
		   "7zXZ"),
	 "xz-compressed"},
	{SPAN_INIT("\x28\xb5\x2f\xfd"), "zstd-compressed"},
	{SPAN_INIT("SQLite format 3"), "an SQLite database"},
	{SPAN_INIT("\xd0\xcf\x11\xe0"), "an office document"},
	{SPAN_INIT("RIFF"), "a sound, image or film"},
	{SPAN_INIT("OggS"), "a sound or film"},
	{SPAN_INIT("MZ\x90"), "a program"},
};

static bool is_control(unsigned char c)
{
	return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' &&
	       c != 0x1b && c != 0x1a;
}

/* What the bytes are when they are no text, or NULL. */
static const char *binary_kind(struct span raw)
{
	for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++)
		if (span_starts(raw, signatures[i].magic))
			return signatures[i].what;
	size_t n = raw.length < SAMPLE ? raw.length : SAMPLE, controls = 0;
	for (size_t i = 0; i < n; i++)
		controls += is_control((unsigned char)raw.at[i]);
	return controls > 8 && controls > n / 20 ? "full of control characters" : NULL;
}

/* The text goes on with n bytes at at, which came from the raw bytes at source. */
static void put(struct decoder *decoder, const char *at, size_t n, size_t source, bool is_verbatim)
{
	struct decode_run *last = decoder->n_runs ? &decoder->runs[decoder->n_runs - 1] : NULL;
	size_t length = decoder->text.length;
	bool goes_on = last && last->is_verbatim == is_verbatim;
	if (goes_on && is_verbatim)
		goes_on = last->source + (length - last->start) == source;
	else if (goes_on && length)
		goes_on =
			decoder->text.at[length - 1] != ' ' && decoder->text.at[length - 1] != '\n';
	if (!goes_on) {
		last = ARENA_PUSH(decoder->arena, decoder->runs, decoder->n_runs,
				  decoder->capacity);
		if (!last) {
			decoder->has_failed = true;
			return;
		}
		*last = (struct decode_run){(uint32_t)length, is_verbatim, source};
	}
	buffer_append(&decoder->text, at, n);
}

static bool has_failed(const struct decoder *decoder)
{
	return decoder->has_failed || decoder->text.failure;
}

static size_t ascii_run(struct span raw, size_t at)
{
	size_t end = at;
	while (end < raw.length && raw.at[end] && (unsigned char)raw.at[end] < 0x80)
		end++;
	return end - at;
}

static void decode_utf8(struct decoder *decoder, size_t at)
{
	struct span raw = decoder->raw;
	while (at < raw.length && !has_failed(decoder)) {
		size_t start = at, n = 1;
		uint32_t c;
		while (at < raw.length && raw.at[at] &&
		       (n = utf8_decode(raw.at + at, raw.length - at, &c)))
			at += n;
		if (at > start)
			put(decoder, raw.at + start, at - start, start, true);
		if (at == raw.length)
			break;
		if (raw.at[at])
			put(decoder, REPLACEMENT, 3, at, false);
		else
			put(decoder, " ", 1, at, false);
		decoder->n_replaced++;
		at++;
	}
}

static uint32_t unit_at(struct span raw, size_t at, size_t width, bool is_big)
{
	uint32_t unit = 0;
	for (size_t i = 0; i < width; i++)
		unit = unit << 8 | (unsigned char)raw.at[at + (is_big ? i : width - 1 - i)];
	return unit;
}

/* UTF-16 (width 2) and UTF-32 (width 4). */
static void decode_wide(struct decoder *decoder, size_t at, size_t width, bool is_big)
{
	struct span raw = decoder->raw;
	while (at < raw.length && !has_failed(decoder)) {
		size_t n = raw.length - at < width ? raw.length - at : width;
		uint32_t c = n == width ? unit_at(raw, at, width, is_big) : 0xd800;
		if (width == 2 && c >= 0xd800 && c < 0xdc00 && raw.length - at >= 4) {
			uint32_t low = unit_at(raw, at + 2, 2, is_big);
			if (low >= 0xdc00 && low < 0xe000) {
				c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
				n = 4;
			}
		}
		char bytes[4];
		size_t length = c ? utf8_encode(c, bytes) : 0;
		if (length)
			put(decoder, bytes, length, at, false);
		else
			put(decoder, c ? REPLACEMENT : " ", c ? 3 : 1, at, false);
		decoder->n_replaced += !length;
		at += n;
	}
}

static void decode_legacy(struct decoder *decoder, struct encoding *encoding)
{
	struct span raw = decoder->raw;
	for (size_t at = 0; at < raw.length && !has_failed(decoder);) {
		size_t n = ascii_run(raw, at), n_out;
		if (n) {
			put(decoder, raw.at + at, n, at, true);
			at += n;
			continue;
		}
		char out[8];
		size_t left = raw.length - at < 16 ? raw.length - at : 16;
		n = raw.at[at] ? encoding_step(encoding, span_make(raw.at + at, left), out, &n_out)
			       : 0;
		if (n)
			put(decoder, out, n_out, at, false);
		else
			put(decoder, raw.at[at] ? REPLACEMENT : " ", raw.at[at] ? 3 : 1, at, false);
		decoder->n_replaced += !n;
		at += n ? n : 1;
	}
}

/* Characters beyond ASCII that a text in print is made of. */
static bool is_printed(uint32_t c)
{
	return (c >= 0xc0 && c < 0x530 && c != 0xd7 && c != 0xf7) || (c >= 0x590 && c < 0x700) ||
	       (c >= 0xe00 && c < 0xe60) || (c >= 0x1e00 && c < 0x2000) ||
	       (c >= 0x2010 && c < 0x2040) || c == 0x20ac || c == 0xa0 || c == 0xa3 || c == 0xa7 ||
	       c == 0xa9 || c == 0xab || c == 0xae || c == 0xb0 || c == 0xb7 || c == 0xbb ||
	       c == 0x2122 || c == 0x2116 || (c >= 0x3000 && c < 0xa000) ||
	       (c >= 0xac00 && c < 0xd7b0) || (c >= 0xff00 && c < 0xff66);
}

static bool looks_printed(const struct decoder *decoder)
{
	size_t n = 0, n_printed = 0, length = decoder->text.length;
	for (size_t i = 0; i < length;) {
		uint32_t c;
		size_t step = utf8_decode(decoder->text.at + i, length - i, &c);
		n += step > 1;
		n_printed += step > 1 && is_printed(c);
		i += step ? step : 1;
	}
	return n >= 3 && n_printed >= n - n / 20 && decoder->n_replaced <= n / 100;
}

/* Are there more broken bytes than whole characters? Then it is hardly meant to be UTF-8. */
static bool is_hardly_utf8(struct span raw)
{
	size_t n_whole = 0, n_broken = 0;
	for (size_t i = 0; i < raw.length;) {
		uint32_t c;
		size_t n = utf8_decode(raw.at + i, raw.length - i, &c);
		n_whole += n > 1;
		n_broken += !n;
		i += n ? n : 1;
	}
	return n_broken > n_whole;
}

static void forget(struct decoder *decoder)
{
	buffer_clear(&decoder->text);
	decoder->n_runs = 0;
	decoder->n_replaced = 0;
}

/* Try the encoding; *encoding stays NULL when it is not known, or gives no text to believe. */
static enum dossier_status try_encoding(struct decoder *decoder, const char *name,
					const char **encoding, struct dossier_error *error)
{
	struct encoding *converter = NULL;
	if (!name[0] || !strcasecmp(name, "UTF-8") || !strcasecmp(name, "ASCII"))
		return DOSSIER_OK;
	if (!strcasecmp(name, "ISO-8859-1")) /* what the web means by it */
		name = "WINDOWS-1252";
	enum dossier_status status = encoding_open(&converter, name, error);
	if (status)
		return status == DOSSIER_INPUT ? DOSSIER_OK : status;
	decode_legacy(decoder, converter);
	encoding_close(converter);
	if (!has_failed(decoder) && !looks_printed(decoder)) {
		forget(decoder);
		return DOSSIER_OK;
	}
	*encoding = arena_string(decoder->arena, span_of(name));
	return *encoding ? DOSSIER_OK : arena_error(decoder->arena, error);
}

/* What is declared, and then what uchardet says. */
static enum dossier_status try_legacy(struct decoder *decoder, const char *declared,
				      const char **encoding, struct dossier_error *error)
{
	char name[ENCODING_NAME];
	enum dossier_status status = DOSSIER_OK;
	if (declared)
		status = try_encoding(decoder, declared, encoding, error);
	if (!status && !*encoding)
		status = encoding_guess(decoder->raw, name, error);
	if (!status && !*encoding)
		status = try_encoding(decoder, name, encoding, error);
	return status;
}

/* Every second byte of the sample NUL, and hardly any of the others. */
static bool is_utf16(struct span raw, bool is_big)
{
	size_t n = (raw.length < SAMPLE ? raw.length : SAMPLE) / 2, high = 0, low = 0;
	for (size_t i = 0; i < n; i++) {
		high += !raw.at[2 * i + !is_big];
		low += !raw.at[2 * i + is_big];
	}
	return n >= 8 && high > n / 2 && low < n / 20 + 1;
}

static const struct wide {
	struct span mark;
	const char *name;
	size_t width;
	bool is_big;
} wides[] = {
	{SPAN_INIT("\xff\xfe\0\0"), "UTF-32LE", 4, false},
	{SPAN_INIT("\0\0\xfe\xff"), "UTF-32BE", 4, true},
	{SPAN_INIT("\xff\xfe"), "UTF-16LE", 2, false},
	{SPAN_INIT("\xfe\xff"), "UTF-16BE", 2, true},
};

static const char *decode_marked(struct decoder *decoder)
{
	for (size_t i = 0; i < sizeof wides / sizeof *wides; i++) {
		const struct wide *wide = &wides[i];
		bool has_mark = span_starts(decoder->raw, wide->mark);
		if (!has_mark && (wide->width == 4 || !is_utf16(decoder->raw, wide->is_big)))
			continue;
		decode_wide(decoder, has_mark ? wide->mark.length : 0, wide->width, wide->is_big);
		return wide->name;
	}
	return NULL;
}

static enum dossier_status finish(struct decoder *decoder, struct decoded *out,
				  struct dossier_error *error)
{
	size_t length = decoder->text.length;
	enum dossier_status status = buffer_status(&decoder->text, error);
	if (status == DOSSIER_LIMIT)
		return error_set(error, DOSSIER_LIMIT,
				 "limit \"document\" reached: the text is longer than %zu bytes",
				 decoder->text.limit);
	if (status)
		return status;
	char *copy = arena_string(decoder->arena, buffer_all(&decoder->text));
	struct decode_run *end =
		ARENA_PUSH(decoder->arena, decoder->runs, decoder->n_runs, decoder->capacity);
	if (decoder->has_failed || !copy || !end)
		return arena_error(decoder->arena, error);
	*end = (struct decode_run){(uint32_t)length, true, decoder->raw.length};
	out->text = span_make(copy, length);
	out->runs = decoder->runs;
	out->n_runs = decoder->n_runs - 1;
	out->n_replaced = decoder->n_replaced;
	return DOSSIER_OK;
}

/* The text is the raw bytes from start on. */
static enum dossier_status borrow(struct decoded *out, struct arena *arena, struct span raw,
				  size_t start, struct dossier_error *error)
{
	struct decode_run *runs = arena_zero(arena, 2, sizeof *runs);
	if (!runs)
		return arena_error(arena, error);
	out->text = span_make(raw.at + start, raw.length - start);
	runs[0] = (struct decode_run){0, true, start};
	runs[1] = (struct decode_run){(uint32_t)out->text.length, true, raw.length};
	out->runs = runs;
	out->n_runs = 1;
	return DOSSIER_OK;
}

static enum dossier_status check_size(struct span raw, struct dossier_error *error)
{
	uint64_t most = dossier_limit_get(DOSSIER_LIMIT_DOCUMENT)->value;
	if (raw.length <= 2 * most)
		return DOSSIER_OK;
	return error_set(error, DOSSIER_LIMIT,
			 "limit \"document\" reached: the text is longer than %llu bytes",
			 (unsigned long long)most);
}

static enum dossier_status decode_copy(struct decoder *decoder, struct decoded *out,
				       size_t utf8_start, const char *declared,
				       struct dossier_error *error)
{
	const char *encoding = decode_marked(decoder);
	const char *what = encoding ? NULL : binary_kind(decoder->raw);
	if (what)
		return error_set(error, DOSSIER_INPUT, "not a text file: it is %s", what);
	if (!encoding && is_hardly_utf8(decoder->raw)) {
		enum dossier_status status = try_legacy(decoder, declared, &encoding, error);
		if (status)
			return status;
	}
	if (!encoding) {
		encoding = "UTF-8";
		decode_utf8(decoder, utf8_start);
		if (decoder->n_replaced > 64 && decoder->n_replaced > decoder->raw.length / 4)
			return error_set(error, DOSSIER_INPUT,
					 "not a text file: %zu of %zu bytes are invalid UTF-8, and "
					 "they fit no other encoding",
					 decoder->n_replaced, decoder->raw.length);
	}
	out->encoding = encoding;
	return finish(decoder, out, error);
}

enum dossier_status decode(struct decoded *out, struct arena *arena, struct span raw,
			   const char *declared, struct dossier_error *error)
{
	struct decoder decoder = {.arena = arena, .raw = raw};
	size_t most = (size_t)dossier_limit_get(DOSSIER_LIMIT_DOCUMENT)->value;
	size_t start = span_starts(raw, SPAN("\xef\xbb\xbf")) ? 3 : 0;
	enum dossier_status status = check_size(raw, error);
	if (status)
		return status;
	struct decoded decoded = {.encoding = "UTF-8"};
	bool is_plain = utf8_check(raw.at, raw.length) == raw.length && raw.length <= most &&
			!binary_kind(raw) && span_find_char(raw, '\0') == SIZE_MAX;
	if (is_plain) {
		status = borrow(&decoded, arena, raw, start, error);
	} else {
		buffer_init(&decoder.text, most);
		status = decode_copy(&decoder, &decoded, start, declared, error);
		buffer_release(&decoder.text);
	}
	if (!status)
		*out = decoded;
	return status;
}

size_t decode_find(const struct decoded *decoded, size_t offset)
{
	size_t low = 0, high = decoded->n_runs;
	while (low + 1 < high) {
		size_t middle = low + (high - low) / 2;
		if (decoded->runs[middle].start <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

uint64_t decode_source_start(const struct decoded *decoded, size_t start)
{
	if (!decoded->n_runs)
		return 0;
	const struct decode_run *run = &decoded->runs[decode_find(decoded, start)];
	return run->is_verbatim ? run->source + (start - run->start) : run->source;
}

uint64_t decode_source_end(const struct decoded *decoded, size_t end)
{
	if (!end || !decoded->n_runs)
		return decode_source_start(decoded, end);
	const struct decode_run *run = &decoded->runs[decode_find(decoded, end - 1)];
	return run->is_verbatim ? run->source + (end - run->start) : run[1].source;
}
