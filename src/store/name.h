/*
 * Names: the forms under which spellings of one name meet.
 */
#ifndef STORE_NAME_H
#define STORE_NAME_H

#include "base/buffer.h"

/* Append the name without what does not tell names apart: case, accents, hyphens, dots,
 * apostrophes, a final 's, a leading article, more than one space. "The U.N." and "UN" are "un";
 * "Al-Assad’s" is "al assad". A name of nothing else stays as its key (unicode_key). */
void name_norm(struct span name, struct buffer *out);

/* Append the form under which transliterations of one person's name meet: "Sergey Lavrov", "Sergej
 * Lawrow" and "Sergei Lavrov"; "Muhammad al-Assad" and "Mohammed Asad". norm comes from
 * name_norm(). What it takes as equal is a guess: two words of a name that agree are good evidence,
 * one is not. */
void name_fold(struct span norm, struct buffer *out);

/* Without the articles al and el, for names of places and organizations. */
void name_without_article(struct span norm, struct buffer *out);

/* Words, which are separated by one space. */
size_t name_words(struct span norm);

#endif
