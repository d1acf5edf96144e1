/*
 * SHA-256 (FIPS 180-4), by nettle.
 */
#ifndef BASE_SHA256_H
#define BASE_SHA256_H

#include "base/span.h"

#define SHA256_SIZE 32

void sha256(struct span bytes, unsigned char out[SHA256_SIZE]);
/* 64 lower-case hexadecimal digits and a NUL. */
void sha256_hex(const unsigned char digest[SHA256_SIZE], char out[2 * SHA256_SIZE + 1]);

#endif
