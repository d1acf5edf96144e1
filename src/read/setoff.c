/*
 * Lead-ins end a paragraph with a verb of saying and a comma or colon. The paragraph behind one is
 * quoted unless it has marks of its own; so are those behind it that go on in the first person.
 *
 * Without a lead-in the evidence must be stronger: no marks, no verb of saying, the first person
 * or a contraction (which reporters do not write), a neighbour on each side that quotes with
 * marks, and an article that outside of quotations hardly says "I" or "we".
 */
#include "read/setoff.h"

#include "base/utf8.h"
#include "text/unicode.h"

struct voice {
	bool has_quote;   /* double quotation marks */
	bool opens_quote; /* begins with one */
	bool has_first;   /* first person outside marks */
	bool has_contraction;
	bool has_speech; /* a verb of saying outside marks */
	bool leads_in;
};

static bool is_open(uint32_t c)
{
	return c == 0x201c || c == 0x201e || c == 0xab;
}

static bool is_close(uint32_t c)
{
	return c == 0x201d || c == 0xbb;
}

static bool is_listed(struct span word, const struct span *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_equal_nocase(word, list[i]))
			return true;
	return false;
}

static bool is_first_person(struct span word)
{
	static const struct span list[] = {
		SPAN_INIT("we"),        SPAN_INIT("our"), SPAN_INIT("us"), SPAN_INIT("ours"),
		SPAN_INIT("ourselves"), SPAN_INIT("my"),  SPAN_INIT("me"), SPAN_INIT("myself")};
	if (span_equal(word, SPAN("I")))
		return true;
	if (span_equal(word, SPAN("US"))) /* the country */
		return false;
	return is_listed(word, list, sizeof list / sizeof *list);
}

static bool is_speech(struct span word)
{
	static const struct span list[] = {
		SPAN_INIT("said"),      SPAN_INIT("says"),      SPAN_INIT("saying"),
		SPAN_INIT("say"),       SPAN_INIT("told"),      SPAN_INIT("added"),
		SPAN_INIT("adding"),    SPAN_INIT("stated"),    SPAN_INIT("stating"),
		SPAN_INIT("wrote"),     SPAN_INIT("writes"),    SPAN_INIT("tweeted"),
		SPAN_INIT("declared"),  SPAN_INIT("replied"),   SPAN_INIT("continued"),
		SPAN_INIT("concluded"), SPAN_INIT("explained"), SPAN_INIT("noted"),
		SPAN_INIT("remarked"),  SPAN_INIT("stressed"),  SPAN_INIT("warned"),
		SPAN_INIT("insisted"),  SPAN_INIT("announced"), SPAN_INIT("reads"),
		SPAN_INIT("posted"),    SPAN_INIT("commented"), SPAN_INIT("responded"),
		SPAN_INIT("answered")};
	return is_listed(word, list, sizeof list / sizeof *list);
}

static bool is_contraction(struct span word)
{
	static const struct span ends[] = {SPAN_INIT("n't"), SPAN_INIT("n\xe2\x80\x99t"),
					   SPAN_INIT("'re"), SPAN_INIT("\xe2\x80\x99re"),
					   SPAN_INIT("'ve"), SPAN_INIT("\xe2\x80\x99ve"),
					   SPAN_INIT("'ll"), SPAN_INIT("\xe2\x80\x99ll")};
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (word.length > ends[i].length && span_ends(word, ends[i]))
			return true;
	return false;
}

static bool is_part(uint32_t c)
{
	return unicode_is_word(c) || unicode_is_apostrophe(c);
}

/* A verb of saying among the last words, and then "," or ":" ends the paragraph. */
static bool leads_in(struct span text)
{
	struct span rest = span_trim(text), word;
	if (rest.length < 4)
		return false;
	char last = rest.at[rest.length - 1];
	if (last != ':' && last != ',')
		return false;
	size_t from = rest.length > 70 ? utf8_floor(rest.at, rest.length - 70) : 0;
	rest = span_make(rest.at + from, rest.length - from - 1);
	bool found = false;
	size_t behind = 0;
	while (span_split(&rest, ' ', &word)) {
		behind++;
		if (is_speech(word)) {
			found = true;
			behind = 0;
		}
	}
	return found && behind <= (last == ':' ? 8u : 3u);
}

static struct voice listen(struct span text)
{
	struct voice voice = {.leads_in = leads_in(text)};
	bool in_quote = false;
	for (size_t at = 0, n; at < text.length; at += n) {
		uint32_t c = unicode_at(text, at, &n);
		if (is_open(c) || is_close(c) || c == '"') {
			voice.has_quote = true;
			voice.opens_quote |= !at;
			in_quote = c == '"' ? !in_quote : is_open(c);
			continue;
		}
		if (!is_part(c))
			continue;
		size_t end = at;
		while (end < text.length && is_part(unicode_at(text, end, &n)))
			end += n;
		struct span word = span_make(text.at + at, end - at);
		n = end - at;
		if (in_quote)
			continue;
		voice.has_first |= is_first_person(word);
		voice.has_contraction |= is_contraction(word);
		voice.has_speech |= is_speech(word);
	}
	return voice;
}

/* Does the article itself speak in the first person (a column, a diary, a transcript)? */
static bool is_personal(const struct setoff *paragraphs, size_t n)
{
	size_t n_first = 0, n_unled = 0;
	bool was_lead = false;
	for (size_t i = 0; i < n; i++) {
		struct voice voice = listen(paragraphs[i].text);
		if (!was_lead) {
			n_unled++;
			n_first += voice.has_first;
		}
		was_lead = voice.leads_in;
	}
	return n_first * 4 > n_unled;
}

void setoff_find(struct setoff *paragraphs, size_t n)
{
	bool was_lead = false, is_led = false, was_quoting = false;
	bool may_guess = !is_personal(paragraphs, n);
	for (size_t i = 0; i < n; i++) {
		struct voice voice = listen(paragraphs[i].text);
		bool is_bare = !voice.has_quote && !voice.has_speech;
		bool follows = was_lead && !voice.has_quote && !voice.leads_in;
		bool goes_on = is_led && is_bare && voice.has_first;
		bool is_between = may_guess && was_quoting && i + 1 < n && is_bare &&
				  (voice.has_first && voice.has_contraction) &&
				  listen(paragraphs[i + 1].text).opens_quote;
		paragraphs[i].is_quote = follows || goes_on || is_between;
		is_led = follows || goes_on;
		was_quoting = voice.has_quote;
		was_lead = voice.leads_in;
	}
}
