/*
 * What a web page says of itself: headline, author, day, outlet, address.
 *
 * In the order of trust: JSON-LD of an article, meta elements (OpenGraph, article:, Dublin Core and
 * their kin), microdata and <time>, the headings, the <title> element without the outlet's name.
 */
#ifndef READ_WEBMETA_H
#define READ_WEBMETA_H

#include "read/builder.h"
#include "read/webblock.h"

/* Fill title, byline, outlet, url, language and the date of the builder's document where they are
 * not known yet. *headline is set to the heading that is the title, or NULL. */
enum dossier_status web_meta_take(struct builder *builder, const struct web_page *page,
				  const struct node **headline,
				  struct dossier_error *error) DOSSIER_MUST_CHECK;

#endif
