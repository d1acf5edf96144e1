/* Stems by libstemmer, which takes and gives bytes with a length. */
#include "text/stem.h"

#include <libstemmer.h>

#define LONGEST 64 /* bytes; what is longer has no inflection */

struct stemmer *stemmer_new(void)
{
	return (struct stemmer *)sb_stemmer_new("english", "UTF_8");
}

struct span stemmer_stem(struct stemmer *stemmer, struct span word)
{
	if (word.length > LONGEST)
		return word;
	struct sb_stemmer *snowball = (struct sb_stemmer *)stemmer;
	const sb_symbol *stem =
		sb_stemmer_stem(snowball, (const sb_symbol *)word.at, (int)word.length);
	if (!stem)
		return word;
	return span_make((const char *)stem, (size_t)sb_stemmer_length(snowball));
}

void stemmer_free(struct stemmer *stemmer)
{
	if (stemmer)
		sb_stemmer_delete((struct sb_stemmer *)stemmer);
}
