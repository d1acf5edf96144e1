/*
 * Lexicons as Lua text: whatever it is, reading ends, what was read can be built, merged with the
 * built-in lexicon, and looked for; every name that was taken is found in itself. The first two
 * bytes choose which allocation fails.
 */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "base/mem.h"
#include "lua/lexicon.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ignore(void *context, const struct dossier_error *problem)
{
	(void)problem; /* looked at by assert only */
	(void)context;
	assert(problem->message[0]);
}

static void find_names(const struct dossier_lexicon *lexicon)
{
	for (uint32_t i = 0; i < dossier_lexicon_size(lexicon); i++) {
		const struct dossier_lexicon_entry *entry = dossier_lexicon_get(lexicon, i);
		struct dossier_lexicon_match match;
		int is_found =
			dossier_lexicon_find(lexicon, entry->name, strlen(entry->name), &match);
		assert(is_found);
		assert(dossier_lexicon_by_id(lexicon, entry->id) == i);
		(void)is_found;
	}
}

static void scan(const struct dossier_lexicon *lexicon, const char *text, size_t length)
{
	for (size_t at = 0; at < length; at++) {
		struct dossier_lexicon_match match;
		if (dossier_lexicon_match(lexicon, text, length, at, &match))
			assert(match.length && match.length <= length - at && match.n_entries);
	}
}

static void use(struct dossier_lexicon_builder *builder, const char *text, size_t length)
{
	struct dossier_lexicon *lexicon;
	struct lexicon_options options = {.base = dossier_lexicon_builtin(), .problem = ignore};
	struct dossier_error error;
	if (dossier_lexicon_builder_finish(builder, &lexicon, &error))
		return;
	lexicon_check(lexicon, &options);
	find_names(lexicon);
	scan(lexicon, text, length);
	dossier_lexicon_free(lexicon);
}

static void read_text(const char *text, size_t length)
{
	struct lexicon_options options = {.base = dossier_lexicon_builtin(), .problem = ignore};
	struct dossier_lexicon_builder *builder;
	struct dossier_error error;
	if (dossier_lexicon_builder_new(&builder, &error))
		return;
	if (!lexicon_read(builder, (struct span){text, length}, "fuzz", &options, &error))
		use(builder, text, length);
	dossier_lexicon_builder_free(builder);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 2)
		return 0;
#ifdef DOSSIER_FAULTS
	mem_fault.count = 0;
	mem_fault.fail_at = (uint64_t)data[0] << 8 | data[1];
#endif
	read_text((const char *)data + 2, size - 2);
#ifdef DOSSIER_FAULTS
	mem_fault.fail_at = 0;
#endif
	return 0;
}
