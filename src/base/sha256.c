/* The door to nettle. */
#include "base/sha256.h"

#include <nettle/sha2.h>

void sha256(struct span bytes, unsigned char out[SHA256_SIZE])
{
	struct sha256_ctx context;
	sha256_init(&context);
	sha256_update(&context, bytes.length, (const uint8_t *)bytes.at);
	sha256_digest(&context, SHA256_SIZE, out);
}

void sha256_hex(const unsigned char digest[SHA256_SIZE], char out[2 * SHA256_SIZE + 1])
{
	static const char digits[] = "0123456789abcdef";
	for (size_t i = 0; i < SHA256_SIZE; i++) {
		out[2 * i] = digits[digest[i] >> 4];
		out[2 * i + 1] = digits[digest[i] & 15];
	}
	out[2 * SHA256_SIZE] = '\0';
}
