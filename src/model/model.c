/* The container only; what stands in a section is checked by who reads it. */
#include "model/model.h"

#include "base/error.h"
#include "base/mem.h"
#include "model/bytes.h"

#define MAGIC "dossier-model 1\n"
#define MAGIC_SIZE 16u
#define NAME_SIZE 16u
#define ENTRY_SIZE (NAME_SIZE + 16u)
#define ALIGNMENT 64u
#define MAX_SECTIONS 64u

/* data.S */
extern const unsigned char model_data[];
extern const unsigned char model_data_end[];

struct section {
	char name[NAME_SIZE];
	struct span bytes;
};

struct model {
	size_t n;
	struct section sections[MAX_SECTIONS];
};

static enum dossier_status read_section(struct section *section, struct span bytes, size_t at,
					struct dossier_error *error)
{
	uint64_t offset = bytes_u64(bytes.at + at + NAME_SIZE);
	uint64_t length = bytes_u64(bytes.at + at + NAME_SIZE + 8);
	memcpy(section->name, bytes.at + at, NAME_SIZE);
	if (section->name[NAME_SIZE - 1] || offset % ALIGNMENT || offset > bytes.length ||
	    length > bytes.length - offset)
		return error_set(error, DOSSIER_INPUT,
				 "the model is cut off or damaged: install it again");
	section->bytes = span_make(bytes.at + offset, (size_t)length);
	return DOSSIER_OK;
}

enum dossier_status model_open(struct model **out, struct span bytes, struct dossier_error *error)
{
	if (bytes.length < MAGIC_SIZE + 8 || memcmp(bytes.at, "dossier-model ", 14) != 0)
		return error_set(error, DOSSIER_INPUT, "not a model of dossier");
	if (memcmp(bytes.at, MAGIC, MAGIC_SIZE) != 0)
		return error_set(error, DOSSIER_INPUT, "a model of another version of dossier");
	uint32_t n = bytes_u32(bytes.at + MAGIC_SIZE);
	if (n > MAX_SECTIONS || bytes.length < MAGIC_SIZE + 8 + n * ENTRY_SIZE)
		return error_set(error, DOSSIER_INPUT,
				 "the model is cut off or damaged: install it again");
	struct model *model = mem_zero(sizeof *model);
	enum dossier_status status = model ? DOSSIER_OK : error_memory(error);
	for (uint32_t i = 0; !status && i < n; i++, model->n++)
		status = read_section(&model->sections[i], bytes, MAGIC_SIZE + 8 + i * ENTRY_SIZE,
				      error);
	if (status) {
		model_free(model);
		return status;
	}
	*out = model;
	return DOSSIER_OK;
}

enum dossier_status model_open_builtin(struct model **out, struct dossier_error *error)
{
	struct span bytes = {(const char *)model_data, (size_t)(model_data_end - model_data)};
	return model_open(out, bytes, error);
}

struct span model_section(const struct model *model, const char *name)
{
	for (size_t i = 0; i < model->n; i++)
		if (!strcmp(model->sections[i].name, name))
			return model->sections[i].bytes;
	return (struct span){NULL, 0};
}

void model_free(struct model *model)
{
	mem_free(model);
}
