/* Fronts and ends are those of English, German and the Romance languages. */
#include "read/byline.h"

#include "read/white.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* "8 February 2022 by Jane Doe": what stands behind a date and "by". */
static struct span behind_date(struct span line)
{
	static const struct span words[] = {SPAN_INIT(" by "), SPAN_INIT(" von "),
					    SPAN_INIT(" par "), SPAN_INIT(" por "),
					    SPAN_INIT(" di ")};
	bool has_digit = false;
	for (size_t at = 0; at < line.length; at++) {
		has_digit |= is_digit(line.at[at]);
		struct span rest = span_make(line.at + at, line.length - at);
		for (size_t i = 0; i < sizeof words / sizeof *words && has_digit; i++)
			if (span_starts(rest, words[i]))
				return span_make(rest.at + words[i].length,
						 rest.length - words[i].length);
	}
	return line;
}

struct span byline_names(struct span line)
{
	static const struct span fronts[] = {
		SPAN_INIT("By "),           SPAN_INIT("by "),           SPAN_INIT("BY "),
		SPAN_INIT("By: "),          SPAN_INIT("Written by "),   SPAN_INIT("Posted by "),
		SPAN_INIT("Published by "), SPAN_INIT("Reported by "),  SPAN_INIT("Author: "),
		SPAN_INIT("Story by "),     SPAN_INIT("Reporting by "), SPAN_INIT("Interview by "),
		SPAN_INIT("von "),          SPAN_INIT("Von "),          SPAN_INIT("par "),
		SPAN_INIT("Par "),          SPAN_INIT("por "),          SPAN_INIT("Por "),
		SPAN_INIT("di "),           SPAN_INIT("Di "),           SPAN_INIT("Autor: "),
		SPAN_INIT("Auteur: "),      SPAN_INIT(", par "),        SPAN_INIT("Autor ")};
	static const struct span ends[] = {
		SPAN_INIT(" | "),      SPAN_INIT(" \xe2\x80\xa2 "), SPAN_INIT(" \xc2\xb7 "),
		SPAN_INIT(" - "),      SPAN_INIT(" \xe2\x80\x93 "), SPAN_INIT(" \xe2\x80\x94 "),
		SPAN_INIT(" ("),       SPAN_INIT(" on "),           SPAN_INIT(" in "),
		SPAN_INIT(" for "),    SPAN_INIT(" is "),           SPAN_INIT(" ist "),
		SPAN_INIT(" \xc2\xbb")};
	if (span_starts(line, SPAN("(")))
		line = span_make(line.at + 1, line.length - 1);
	line = behind_date(line);
	for (size_t i = 0; i < sizeof fronts / sizeof *fronts; i++)
		if (span_starts(line, fronts[i])) {
			line = span_make(line.at + fronts[i].length,
					 line.length - fronts[i].length);
			break;
		}
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		size_t at = span_find(line, ends[i]);
		line.length = at != SIZE_MAX ? at : line.length;
	}
	for (size_t i = 0; i < line.length; i++)
		if (is_digit(line.at[i]))
			line.length = i;
	line = white_trim(line);
	while (line.length && (line.at[line.length - 1] == ',' || line.at[line.length - 1] == '/'))
		line.length--;
	return line;
}
