/* LEB128 and zigzag, as in protocol buffers. */
#include "store/varint.h"

void varint_put(struct buffer *out, uint64_t value)
{
	for (; value >= 0x80; value >>= 7)
		buffer_char(out, (char)(unsigned char)(value | 0x80));
	buffer_char(out, (char)(unsigned char)value);
}

void varint_put_signed(struct buffer *out, int64_t value)
{
	uint64_t sign = value < 0 ? UINT64_MAX : 0;
	varint_put(out, ((uint64_t)value << 1) ^ sign);
}

struct varints varints_of(struct span bytes)
{
	const unsigned char *at = (const unsigned char *)bytes.at;
	return (struct varints){at, at + bytes.length, false};
}

uint64_t varint_next(struct varints *in)
{
	uint64_t value = 0;
	for (unsigned shift = 0; !in->is_bad; shift += 7) {
		if (in->at == in->end || shift > 63 || (shift == 63 && *in->at > 1))
			break;
		unsigned char byte = *in->at++;
		value |= (uint64_t)(byte & 0x7f) << shift;
		if (byte < 0x80)
			return value;
	}
	in->is_bad = true;
	return 0;
}

int64_t varint_next_signed(struct varints *in)
{
	uint64_t folded = varint_next(in);
	return (int64_t)(folded >> 1) ^ -(int64_t)(folded & 1);
}

uint64_t varint_next_to(struct varints *in, uint64_t most)
{
	uint64_t value = varint_next(in);
	if (value <= most)
		return value;
	in->is_bad = true;
	return 0;
}

struct span varint_bytes(struct varints *in, size_t length)
{
	if (in->is_bad || length > (size_t)(in->end - in->at)) {
		in->is_bad = true;
		return SPAN("");
	}
	struct span bytes = span_make((const char *)in->at, length);
	in->at += length;
	return bytes;
}
