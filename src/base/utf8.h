/*
 * UTF-8, strictly as Unicode defines it: no surrogates, no overlong forms, at most U+10FFFF.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The length in bytes (1..4) of the character at text, 0 when it is invalid or length is 0. */
size_t utf8_decode(const char *text, size_t length, uint32_t *out);
/* Bytes written to out (1..4); 0 when c is no Unicode scalar value. */
size_t utf8_encode(uint32_t c, char out[4]);
/* Offset of the first invalid byte, or length when all is valid. */
size_t utf8_check(const char *text, size_t length);
/* The largest offset <= at that is a character boundary of valid text. */
size_t utf8_floor(const char *text, size_t at);
/* Number of code points of valid text. */
size_t utf8_count(const char *text, size_t length);

#endif
