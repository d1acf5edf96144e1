/* The door to zstd. Level 6: articles of a few KB pack within 5 % of level 19 at 20 times its
 * speed. */
#include "base/zstd.h"

#include <zstd.h>

#include "base/error.h"

#define LEVEL 6

static enum dossier_status pack(ZSTD_CCtx *context, struct span bytes, struct buffer *out,
				struct dossier_error *error)
{
	size_t bound = ZSTD_compressBound(bytes.length);
	char *to = buffer_reserve(out, bound);
	if (!to)
		return buffer_status(out, error);
	ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, LEVEL);
	ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
	size_t n = ZSTD_compress2(context, to, bound, bytes.at, bytes.length);
	if (ZSTD_isError(n))
		return error_memory(error);
	out->length += n;
	return DOSSIER_OK;
}

enum dossier_status zstd_pack(struct span bytes, struct buffer *out, struct dossier_error *error)
{
	ZSTD_CCtx *context = ZSTD_createCCtx();
	if (!context)
		return error_memory(error);
	enum dossier_status status = pack(context, bytes, out, error);
	ZSTD_freeCCtx(context);
	return status;
}

enum dossier_status zstd_unpack(struct span frame, struct buffer *out, struct dossier_error *error)
{
	unsigned long long size = ZSTD_getFrameContentSize(frame.at, frame.length);
	if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR)
		return error_set(error, DOSSIER_CORRUPT, "a compressed block has no valid header");
	if (size > SIZE_MAX)
		return error_set(error, DOSSIER_LIMIT, "a compressed block claims %llu bytes",
				 size);
	char *to = buffer_reserve(out, (size_t)size);
	if (!to)
		return buffer_status(out, error);
	size_t n = ZSTD_decompress(to, (size_t)size, frame.at, frame.length);
	if (ZSTD_isError(n) || n != size)
		return error_set(error, DOSSIER_CORRUPT, "a compressed block is damaged");
	out->length += n;
	to[n] = '\0';
	return DOSSIER_OK;
}
