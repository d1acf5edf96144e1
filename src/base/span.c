/* Spans. The hash is FNV-like in shape, eight bytes a step, finished by MurmurHash3's mixer
 * (public domain, Austin Appleby); it is not meant to resist an attacker, maps reseed by length. */
#include "base/span.h"

struct span span_of(const char *string)
{
	return (struct span){string ? string : "", string ? strlen(string) : 0};
}

bool span_equal(struct span a, struct span b)
{
	return a.length == b.length && (!a.length || !memcmp(a.at, b.at, a.length));
}

static unsigned char lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool span_equal_nocase(struct span a, struct span b)
{
	if (a.length != b.length)
		return false;
	for (size_t i = 0; i < a.length; i++)
		if (lower(a.at[i]) != lower(b.at[i]))
			return false;
	return true;
}

int span_compare(struct span a, struct span b)
{
	size_t n = a.length < b.length ? a.length : b.length;
	int order = n ? memcmp(a.at, b.at, n) : 0;
	if (order)
		return order;
	return a.length < b.length ? -1 : a.length > b.length;
}

bool span_starts(struct span span, struct span prefix)
{
	return span.length >= prefix.length &&
	       (!prefix.length || !memcmp(span.at, prefix.at, prefix.length));
}

bool span_ends(struct span span, struct span suffix)
{
	return span.length >= suffix.length &&
	       (!suffix.length ||
		!memcmp(span.at + span.length - suffix.length, suffix.at, suffix.length));
}

size_t span_find(struct span span, struct span needle)
{
	if (!needle.length)
		return 0;
	for (size_t at = 0; at + needle.length <= span.length;) {
		const char *hit =
			memchr(span.at + at, needle.at[0], span.length - at - needle.length + 1);
		if (!hit)
			break;
		if (!memcmp(hit, needle.at, needle.length))
			return (size_t)(hit - span.at);
		at = (size_t)(hit - span.at) + 1;
	}
	return SIZE_MAX;
}

size_t span_find_char(struct span span, char c)
{
	const char *hit = span.length ? memchr(span.at, c, span.length) : NULL;
	return hit ? (size_t)(hit - span.at) : SIZE_MAX;
}

static bool is_white(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct span span_trim(struct span span)
{
	while (span.length && is_white(span.at[0]))
		span.at++, span.length--;
	while (span.length && is_white(span.at[span.length - 1]))
		span.length--;
	return span;
}

bool span_split(struct span *rest, char separator, struct span *out)
{
	if (!rest->at)
		return false;
	size_t at = span_find_char(*rest, separator);
	if (at == SIZE_MAX) {
		*out = *rest;
		*rest = (struct span){NULL, 0};
		return true;
	}
	*out = span_make(rest->at, at);
	*rest = span_make(rest->at + at + 1, rest->length - at - 1);
	return true;
}

bool span_integer(struct span span, int64_t *out)
{
	int64_t value = 0;
	if (!span.length)
		return false;
	for (size_t i = 0; i < span.length; i++) {
		int digit = span.at[i] - '0';
		if (digit < 0 || digit > 9 || value > (INT64_MAX - digit) / 10)
			return false;
		value = value * 10 + digit;
	}
	*out = value;
	return true;
}

uint64_t hash_mix(uint64_t x)
{
	x ^= x >> 33;
	x *= UINT64_C(0xff51afd7ed558ccd);
	x ^= x >> 33;
	x *= UINT64_C(0xc4ceb9fe1a85ec53);
	x ^= x >> 33;
	return x;
}

/* Little-endian whatever the machine, so that stored hashes can travel. */
static uint64_t load(const char *at, size_t n)
{
	uint64_t word = 0;
	for (size_t i = 0; i < n; i++)
		word |= (uint64_t)(unsigned char)at[i] << (8 * i);
	return word;
}

uint64_t span_hash(struct span span)
{
	uint64_t hash = UINT64_C(0x9e3779b97f4a7c15) ^ span.length;
	size_t i = 0;
	for (; i + 8 <= span.length; i += 8)
		hash = (hash ^ load(span.at + i, 8)) * UINT64_C(0xff51afd7ed558ccd),
		hash ^= hash >> 32;
	if (i < span.length)
		hash = (hash ^ load(span.at + i, span.length - i)) * UINT64_C(0xc4ceb9fe1a85ec53);
	return hash_mix(hash);
}
