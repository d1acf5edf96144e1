/* Parts are joined with a zero byte between them, which none of them can hold. */
#include "store/key.h"

#include "base/buffer.h"
#include "base/error.h"
#include "base/sha256.h"

#define PARTS_LIMIT (SIZE_MAX / 2)

static void spell(struct span parts, struct key *out)
{
	static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";
	unsigned char digest[SHA256_SIZE];
	sha256(parts, digest);
	for (size_t i = 0; i < KEY_LENGTH; i++) { /* 5 bits each */
		size_t bit = i * 5, byte = bit / 8, shift = bit % 8;
		unsigned pair = (unsigned)digest[byte] << 8 | digest[byte + 1];
		out->text[i] = digits[pair >> (11 - shift) & 31];
	}
	out->text[KEY_LENGTH] = '\0';
}

static void part(struct buffer *parts, struct span text)
{
	buffer_span(parts, text);
	buffer_char(parts, '\0');
}

enum dossier_status key_of_entity(const char *kb, const char *kind, struct span norm,
				  struct key *out, struct dossier_error *error)
{
	struct buffer parts;
	buffer_init(&parts, PARTS_LIMIT);
	part(&parts, kb ? SPAN("known entity") : SPAN("entity"));
	part(&parts, span_of(kb ? kb : kind));
	if (!kb)
		part(&parts, norm);
	enum dossier_status status = buffer_status(&parts, error);
	if (!status)
		spell(buffer_all(&parts), out);
	buffer_release(&parts);
	return status;
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static void part_in_one_line(struct buffer *parts, struct span text)
{
	text = span_trim(text);
	for (size_t i = 0; i < text.length; i++)
		if (!is_space(text.at[i]))
			buffer_char(parts, text.at[i]);
		else if (!is_space(text.at[i - 1]))
			buffer_char(parts, ' ');
	buffer_char(parts, '\0');
}

enum dossier_status key_of_reading(struct map *seen, const char *sha256_hex, const char *noun,
				   struct span text, struct key *out, struct dossier_error *error)
{
	struct buffer parts;
	buffer_init(&parts, PARTS_LIMIT);
	part(&parts, span_of(noun));
	part_in_one_line(&parts, text);
	uint64_t *known = map_find(seen, buffer_all(&parts));
	uint64_t occurrence = known ? *known + 1 : 1;
	if (!parts.failure && !map_put(seen, buffer_all(&parts), occurrence))
		parts.failure = DOSSIER_MEMORY;
	part(&parts, span_of(sha256_hex));
	buffer_integer(&parts, (int64_t)occurrence);
	enum dossier_status status = buffer_status(&parts, error);
	if (!status)
		spell(buffer_all(&parts), out);
	buffer_release(&parts);
	return status;
}
