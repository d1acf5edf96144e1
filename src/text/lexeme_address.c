/*
 * An address begins a word and is told by its scheme ("http://", "www."), its "@", or its last
 * part: a top-level domain or the extension of a file. Full stops and commas at its end, and a
 * closing bracket that was not opened in it, belong to the sentence.
 */
#include "text/lexeme_address.h"

#include "text/unicode.h"

#define MAX_LOCAL 64 /* of a mail address (RFC 5321) */
#define MAX_HOST 255
#define MAX_ADDRESS 4096

static bool is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static bool starts(struct span text, size_t at, struct span prefix)
{
	return text.length - at >= prefix.length &&
	       span_equal_nocase(span_make(text.at + at, prefix.length), prefix);
}

/* Back over what closes the sentence and not the address. */
static size_t trim(struct span text, size_t at, size_t end)
{
	int open = 0;
	for (size_t i = at; i < end; i++)
		open += text.at[i] == '(' ? 1 : text.at[i] == ')' ? -1 : 0;
	while (end > at) {
		char c = text.at[end - 1];
		if (c == ')' && open < 0)
			open++;
		else if (!strchr(".,;:!?'\"]>", c))
			break;
		end--;
	}
	return end;
}

static size_t url(struct span text, size_t at)
{
	static const struct span schemes[] = {
		{"http://", 7}, {"https://", 8}, {"ftp://", 6}, {"mailto:", 7}, {"www.", 4}};
	size_t i = 0;
	while (i < 5 && !starts(text, at, schemes[i]))
		i++;
	if (i == 5)
		return 0;
	size_t end = at + schemes[i].length, begin = end;
	while (end < text.length && end - at < MAX_ADDRESS) {
		unsigned char c = (unsigned char)text.at[end];
		if (c <= ' ' || c >= 128 || strchr("<>\"|{}", c))
			break;
		end++;
	}
	end = trim(text, at, end);
	return end > begin ? end - at : 0;
}

/* Letters, digits, hyphens and full stops, from `at`; ends with a letter or digit. */
static size_t host(struct span text, size_t at)
{
	size_t i = at;
	while (i < text.length && i - at < MAX_HOST &&
	       (is_plain(text.at[i]) || strchr(".-_", text.at[i])) && text.at[i])
		i++;
	while (i > at && !is_plain(text.at[i - 1]))
		i--;
	return i - at;
}

static size_t mail(struct span text, size_t at, size_t *next_at)
{
	if (*next_at <= at) {
		const char *found = memchr(text.at + at, '@', text.length - at);
		*next_at = found ? (size_t)(found - text.at) : text.length;
		if (*next_at <= at)
			return 0;
	}
	if (*next_at == text.length || *next_at - at > MAX_LOCAL)
		return 0;
	for (size_t i = at; i < *next_at; i++)
		if (!is_plain(text.at[i]) && !strchr("._%+-", text.at[i]))
			return 0;
	size_t n = host(text, *next_at + 1);
	return n > 1 ? *next_at + 1 + n - at : 0;
}

static bool is_domain_end(struct span part)
{
	static const char *const ends[] = {"com", "org", "net", "edu", "gov", "mil", "int", "info",
					   "co",  "uk",  "ca",  "de",  "fr",  "ru",  "ua",  "tv",
					   "eu",  "doc", "pdf", "xls", "jpg", "gif", "png", "html",
					   "htm", "txt", "ppt", "exe", "zip", "mp3", "io",  "docx"};
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (span_equal(part, span_of(ends[i])) ||
		    (ends[i][0] != 'i' && part.length == 3 &&
		     span_equal_nocase(part, span_of(ends[i])) && part.at[1] < 'a'))
			return true;
	return false;
}

/* "bbc.co.uk/news", "report.doc": a host whose last part is known. */
static size_t bare_host(struct span text, size_t at)
{
	size_t n = host(text, at), dot = n;
	while (dot && text.at[at + dot - 1] != '.')
		dot--;
	if (dot < 2 || !is_domain_end(span_make(text.at + at + dot, n - dot)))
		return 0;
	size_t end = at + n;
	if (end < text.length && text.at[end] == '/') {
		while (end < text.length && end - at < MAX_ADDRESS && text.at[end] > ' ' &&
		       !strchr("<>\"|{}", text.at[end]))
			end++;
		end = trim(text, at, end);
	} else if (end < text.length && unicode_is_word((unsigned char)text.at[end])) {
		return 0;
	}
	return end - at;
}

/* "@name", "#tag" */
static size_t handle(struct span text, size_t at)
{
	size_t i = at + 1, length;
	if (i >= text.length || !unicode_is_letter(unicode_at(text, i, &length)))
		return 0;
	while (i < text.length) {
		uint32_t c = unicode_at(text, i, &length);
		if (!unicode_is_word(c) && c != '_')
			break;
		i += length;
	}
	return i - at;
}

size_t address_length(struct span text, size_t at, size_t *next_at)
{
	char c = text.at[at];
	uint32_t before = unicode_before(text, at);
	bool is_start = !before || !unicode_is_word(before);
	if ((c == '@' || c == '#') && (is_start || c == '@'))
		return is_start ? handle(text, at) : 0;
	if (!is_plain(c) || !is_start || before == '.' || before == '@')
		return 0;
	size_t n = url(text, at);
	if (!n)
		n = mail(text, at, next_at);
	/* a look at the host costs, so only where a full stop stands inside a word */
	if (!n && c != 'U')
		n = bare_host(text, at);
	return n;
}
