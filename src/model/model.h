/*
 * The model file: what was learnt, as named sections of bytes.
 *
 *   "dossier-model 1\n"                      16 bytes: magic and version
 *   u32 number of sections, u32 0
 *   per section: char name[16] (NUL-padded), u64 offset, u64 length
 *   the sections, each at a multiple of 64 bytes
 *
 * All numbers are little-endian. Sections: "card" (text: data, licences, attribution, figures),
 * "words" (wordtable.h), "tagger", "lemmas", "names" (linear.h and what these add), "parser"
 * (parser.h). The file is built into the program from src/model/data/NAME.bin, one section a file,
 * by train/pack.c.
 *
 * A model is read-only once open: any number of threads may use it. It borrows its bytes.
 */
#ifndef MODEL_MODEL_H
#define MODEL_MODEL_H

#include "base/span.h"
#include "dossier/error.h"

struct model;

/* bytes must outlive the model and be aligned to 64 bytes. DOSSIER_INPUT when they are no model,
 * of another version, or cut off. */
enum dossier_status model_open(struct model **out, struct span bytes,
			       struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The one that is built in. */
enum dossier_status model_open_builtin(struct model **out,
				       struct dossier_error *error) DOSSIER_MUST_CHECK;
/* The bytes of a section; empty when there is none of this name. */
struct span model_section(const struct model *model, const char *name);
/* NULL is taken. */
void model_free(struct model *model);

#endif
