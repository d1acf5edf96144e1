/* See wordtable.h for the format. */
#include "model/wordtable.h"

#include "base/error.h"
#include "model/bytes.h"

#define HEAD 8u
#define SLOT 16u

static uint16_t u16(const char *at)
{
	const unsigned char *byte = (const unsigned char *)at;
	return (uint16_t)(byte[0] | byte[1] << 8);
}

enum dossier_status wordtable_open(struct wordtable *out, struct span section,
				   struct dossier_error *error)
{
	static const char empty[SLOT];
	if (!section.length) {
		*out = (struct wordtable){{empty, SLOT}, 0};
		return DOSSIER_OK;
	}
	uint32_t bits = section.length >= HEAD ? bytes_u32(section.at) : 32;
	if (bits > 24 || section.length != HEAD + ((size_t)SLOT << bits))
		return error_set(error, DOSSIER_INPUT, "the words of the model are damaged");
	*out = (struct wordtable){span_make(section.at + HEAD, section.length - HEAD),
				  (1u << bits) - 1};
	return DOSSIER_OK;
}

struct wordtable_entry wordtable_find(const struct wordtable *table, uint64_t hash)
{
	uint32_t check = (uint32_t)(hash >> 32), at = (uint32_t)hash & table->mask;
	for (uint32_t tries = 0; tries <= table->mask; tries++, at = (at + 1) & table->mask) {
		const char *slot = table->bytes.at + (size_t)at * SLOT;
		if (!slot[13])
			break;
		if (bytes_u32(slot) == check)
			return (struct wordtable_entry){u16(slot + 4),     u16(slot + 6),
							u16(slot + 8),     u16(slot + 10),
							(uint8_t)slot[12], (uint8_t)slot[13]};
	}
	return (struct wordtable_entry){0};
}
