/*
 * Numbers in the sections of a model: little-endian, at any address.
 */
#ifndef MODEL_BYTES_H
#define MODEL_BYTES_H

#include <stdint.h>
#include <string.h>

static inline uint32_t bytes_u32(const void *at)
{
	const unsigned char *byte = at;
	return byte[0] | (uint32_t)byte[1] << 8 | (uint32_t)byte[2] << 16 | (uint32_t)byte[3] << 24;
}

static inline uint64_t bytes_u64(const void *at)
{
	return bytes_u32(at) | (uint64_t)bytes_u32((const char *)at + 4) << 32;
}

static inline int16_t bytes_i16(const void *at)
{
	const unsigned char *byte = at;
	return (int16_t)(byte[0] | byte[1] << 8);
}

static inline float bytes_float(const void *at)
{
	uint32_t bits = bytes_u32(at);
	float value;
	memcpy(&value, &bits, sizeof value);
	return value;
}

#endif
