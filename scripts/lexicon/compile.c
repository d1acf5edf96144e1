/*
 * Compile lexicons into C: `compile_lexicon OUT.c FILE.lua...`, run while the program is built. The
 * result is the built-in lexicon with its index as constant data, so that starting costs nothing.
 * Any problem in the files is printed and fails the build.
 */
#include <stdio.h>
#include <string.h>

#include "lua/lexicon.h"
#include "text/lexicon.h"

static void print_problem(void *context, const struct dossier_error *problem)
{
	int *n = context;
	++*n;
	fprintf(stderr, "%s:%lld: %s\n", problem->file, (long long)problem->line, problem->message);
}

/* A C string literal: letters as they are, all else in octal. */
static void put_bytes(FILE *out, const char *at, size_t size)
{
	fputc('"', out);
	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)at[i];
		if (c < 0x20 || c >= 0x7f || c == '"' || c == '\\' || c == '?')
			fprintf(out, "\\%03o", c);
		else
			fputc(c, out);
	}
	fputc('"', out);
}

static void put_string(FILE *out, const char *string)
{
	if (string)
		put_bytes(out, string, strlen(string));
	else
		fputs("0", out);
	fputc(',', out);
}

static void put_alias(FILE *out, const struct dossier_lexicon_alias *alias)
{
	fputc('{', out);
	put_string(out, alias->name);
	fprintf(out, "%d,", (int)alias->kind);
	put_string(out, alias->from);
	put_string(out, alias->to);
	fprintf(out, "%d},\n", alias->is_ambiguous);
}

static void put_role(FILE *out, const struct dossier_lexicon_role *role)
{
	fputc('{', out);
	put_string(out, role->title);
	put_string(out, role->organization);
	put_string(out, role->from);
	put_string(out, role->to);
	fputs("},\n", out);
}

static void put_lists(FILE *out, const struct dossier_lexicon *lexicon)
{
	fputs("static const struct dossier_lexicon_alias aliases[] = {\n", out);
	for (size_t i = 0; i < lexicon->n_entries; i++)
		for (size_t j = 0; j < lexicon->entries[i].n_aliases; j++)
			put_alias(out, &lexicon->entries[i].aliases[j]);
	fputs("{0}};\nstatic const struct dossier_lexicon_role roles[] = {\n", out);
	for (size_t i = 0; i < lexicon->n_entries; i++)
		for (size_t j = 0; j < lexicon->entries[i].n_roles; j++)
			put_role(out, &lexicon->entries[i].roles[j]);
	fputs("{0}};\n", out);
}

/* The file's name alone: where it lies on the building machine is nobody's business. */
static const char *base_name(const char *file)
{
	const char *slash = file ? strrchr(file, '/') : NULL;
	return slash ? slash + 1 : file;
}

static void put_entries(FILE *out, const struct dossier_lexicon *lexicon)
{
	size_t alias = 0, role = 0;
	fputs("static const struct dossier_lexicon_entry entries[] = {\n", out);
	for (size_t i = 0; i < lexicon->n_entries; i++) {
		const struct dossier_lexicon_entry *entry = &lexicon->entries[i];
		const char *const strings[] = {entry->type,     entry->code,    entry->iso,
					       entry->wikidata, entry->country, entry->capital};
		fputc('{', out);
		put_string(out, entry->id);
		put_string(out, entry->name);
		fprintf(out, "%d,%d,", (int)entry->kind, entry->is_ambiguous);
		for (size_t j = 0; j < sizeof strings / sizeof *strings; j++)
			put_string(out, strings[j]);
		fprintf(out, "%d,%.9g,%.9g,%u,", entry->has_position, entry->latitude,
			entry->longitude, entry->population);
		put_string(out, base_name(entry->file));
		fprintf(out, "%u,aliases+%zu,%zu,roles+%zu,%zu},\n", entry->line, alias,
			entry->n_aliases, role, entry->n_roles);
		alias += entry->n_aliases;
		role += entry->n_roles;
	}
	fputs("{0}};\n", out);
}

static void put_numbers(FILE *out, const char *name, const uint32_t *numbers, size_t n)
{
	fprintf(out, "static const uint32_t %s[] = {", name);
	for (size_t i = 0; i < n; i++)
		fprintf(out, "%s%uu,", i % 16 ? "" : "\n", numbers[i]);
	fputs("0};\n", out);
}

static void put_index(FILE *out, const struct dossier_lexicon *lexicon)
{
	fputs("static const struct lexicon_slot slots[] = {\n", out);
	for (size_t i = 0; i < lexicon->n_slots; i++) {
		const struct lexicon_slot *slot = &lexicon->slots[i];
		fprintf(out, "{UINT64_C(%llu),%u,%u,%u},\n", (unsigned long long)slot->hash,
			slot->form, slot->n_forms, slot->has_longer);
	}
	fputs("};\nstatic const struct lexicon_form forms[] = {\n", out);
	for (size_t i = 0; i < lexicon->n_forms; i++) {
		const struct lexicon_form *form = &lexicon->forms[i];
		fputc('{', out);
		put_bytes(out, form->key, form->size);
		fputc(',', out);
		put_bytes(out, form->cased, form->size);
		fprintf(out, ",%u,%u,%u},\n", form->size, form->ref, form->n_refs);
	}
	fputs("{0}};\n", out);
	put_numbers(out, "by_id", lexicon->by_id, lexicon->n_entries);
	put_numbers(out, "ref_entries", lexicon->ref_entries, lexicon->n_refs);
	put_numbers(out, "ref_aliases", lexicon->ref_aliases, lexicon->n_refs);
}

static int put_lexicon(const char *path, const struct dossier_lexicon *lexicon)
{
	FILE *out = fopen(path, "w");
	if (!out)
		return 1;
	fputs("/* Made by compile_lexicon. */\n#include \"text/lexicon.h\"\n", out);
	put_lists(out, lexicon);
	put_entries(out, lexicon);
	put_index(out, lexicon);
	fprintf(out,
		"static const struct dossier_lexicon builtin = {entries, %zu, 0, 0, by_id, slots, "
		"%zu, "
		"forms, %zu, ref_entries, ref_aliases, %zu, 0};\n"
		"const struct dossier_lexicon *dossier_lexicon_builtin(void)\n{\n\treturn "
		"&builtin;\n}\n",
		lexicon->n_entries, lexicon->n_slots, lexicon->n_forms, lexicon->n_refs);
	int is_bad = ferror(out);
	return fclose(out) || is_bad;
}

int main(int argc, char **argv)
{
	int n_problems = 0;
	struct lexicon_options options = {.problem = print_problem, .context = &n_problems};
	struct dossier_lexicon *lexicon = NULL;
	struct dossier_error error;
	if (argc < 3) {
		fputs("usage: compile_lexicon OUT.c FILE.lua...\n", stderr);
		return 2;
	}
	if (lexicon_load(&lexicon, (const char *const *)argv + 2, (size_t)argc - 2, &options,
			 &error)) {
		fprintf(stderr, "%s: %s\n", error.file, error.message);
		return 1;
	}
	int is_bad = n_problems || lexicon->n_patches || put_lexicon(argv[1], lexicon);
	dossier_lexicon_free(lexicon);
	return is_bad;
}
