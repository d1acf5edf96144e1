/*
 * dossier-train: makes the files in src/model/data from open data, one a section of the model; see
 * scripts/train/make-model.
 *
 *   dossier-train words  OUT TEXT.jsonl|FILE.conllu...
 *   dossier-train tagger OUT WORDS EPOCHS FILE.conllu...
 *   dossier-train retag  OUT WORDS TAGGER TEXT.jsonl...
 *   dossier-train lemmas OUT WORDS EPOCHS FILE.conllu...
 *   dossier-train names  OUT WORDS EPOCHS TAGGER FILE.conllu...
 *   dossier-train parser OUT EPOCHS TEXT.jsonl|FILE.conllu...
 */
#include <stdio.h>
#include <stdlib.h>

#include "dossier/lexicon.h"
#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"
#include "model/train/finder_train.h"
#include "model/train/lemma_train.h"
#include "model/train/parser_train.h"
#include "model/train/retag.h"
#include "model/train/tagger_train.h"
#include "model/train/words.h"

#define SEED 1
#define MOST_BYTES ((size_t)1 << 30)
#define WITHOUT "GUM_conversation" /* the licence of its texts is not certain */

struct job {
	const char *out;
	char **rest;
	size_t n;
	struct buffer result, words_file;
	struct wordtable words;
	struct corpus *corpus;
	unsigned epochs;
};

typedef enum dossier_status job_run(struct job *job, struct dossier_error *error);

/* WORDS EPOCHS FILE... */
static enum dossier_status take_corpus(struct job *job, struct dossier_error *error)
{
	int64_t epochs = 0;
	if (job->n < 3 || !span_integer(span_of(job->rest[1]), &epochs) || epochs < 1 ||
	    epochs > 99)
		return error_set(error, DOSSIER_ARGUMENT, "expected WORDS EPOCHS FILE...");
	job->epochs = (unsigned)epochs;
	enum dossier_status status = file_load(job->rest[0], &job->words_file, NULL, error);
	if (!status)
		status = wordtable_open(&job->words, buffer_all(&job->words_file), error);
	if (!status)
		status = corpus_new(&job->corpus, error);
	for (size_t i = 2; !status && i < job->n; i++)
		if (span_ends(span_of(job->rest[i]), SPAN(".conllu")))
			status = corpus_read(job->corpus, job->rest[i], WITHOUT, error);
	return status;
}

static enum dossier_status save(struct job *job, struct dossier_error *error)
{
	enum dossier_status status = buffer_status(&job->result, error);
	return status ? status : file_save(job->out, buffer_all(&job->result), error);
}

static enum dossier_status run_words(struct job *job, struct dossier_error *error)
{
	return words_train(job->out, (const char *const *)job->rest, job->n, SEED, error);
}

static enum dossier_status run_tagger(struct job *job, struct dossier_error *error)
{
	enum dossier_status status = take_corpus(job, error);
	const struct tagger_options options = {
		.epochs = job->epochs, .seed = SEED, .scale = 64, .least = 40, .least_updates = 3};
	if (!status)
		status = tagger_train(&job->result, job->corpus, &job->words, &options, error);
	return status ? status : save(job, error);
}

static enum dossier_status run_retag(struct job *job, struct dossier_error *error)
{
	struct buffer file;
	struct tagger tagger;
	buffer_init(&file, MOST_BYTES);
	if (job->n < 3)
		return error_set(error, DOSSIER_ARGUMENT, "expected WORDS TAGGER FILE...");
	enum dossier_status status = file_load(job->rest[0], &job->result, NULL, error);
	if (!status)
		status = file_load(job->rest[1], &file, NULL, error);
	if (!status)
		status = tagger_open(&tagger, buffer_all(&file), error);
	if (!status)
		status = retag(&job->result, &tagger, (const char *const *)job->rest + 2,
			       job->n - 2, error);
	buffer_release(&file);
	return status ? status : save(job, error);
}

static enum dossier_status run_lemmas(struct job *job, struct dossier_error *error)
{
	enum dossier_status status = take_corpus(job, error);
	if (!status)
		status = lemma_train(&job->result, job->corpus, &job->words, job->epochs, error);
	return status ? status : save(job, error);
}

static enum dossier_status run_names(struct job *job, struct dossier_error *error)
{
	struct buffer file;
	struct tagger tagger;
	buffer_init(&file, MOST_BYTES);
	enum dossier_status status = take_corpus(job, error);
	if (!status)
		status = file_load(job->rest[2], &file, NULL, error);
	if (!status)
		status = tagger_open(&tagger, buffer_all(&file), error);
	const struct finder_options options = {.words = &job->words,
					       .tagger = &tagger,
					       .lexicon = dossier_lexicon_builtin(),
					       .epochs = job->epochs,
					       .seed = SEED,
					       .scale = 64,
					       .least = 60,
					       .least_updates = 4};
	if (!status)
		status = finder_train(&job->result, job->corpus, &options, error);
	buffer_release(&file);
	return status ? status : save(job, error);
}

/* EPOCHS FILE... */
static enum dossier_status run_parser(struct job *job, struct dossier_error *error)
{
	struct wordstream *stream = NULL;
	struct parser_options options = {.seed = SEED, .progress = stderr};
	int64_t epochs = 0;
	if (job->n < 2 || !span_integer(span_of(job->rest[0]), &epochs) || epochs < 1 ||
	    epochs > 99)
		return error_set(error, DOSSIER_ARGUMENT, "expected EPOCHS FILE...");
	options.epochs = (unsigned)epochs;
	enum dossier_status status = wordstream_new(&stream, error);
	if (!status)
		status = corpus_new(&job->corpus, error);
	for (size_t i = 1; !status && i < job->n; i++) {
		status = wordstream_read(stream, job->rest[i], error);
		if (!status && span_ends(span_of(job->rest[i]), SPAN(".conllu")))
			status = corpus_read(job->corpus, job->rest[i], WITHOUT, error);
	}
	if (!status)
		status = parser_train(&job->result, job->corpus, stream, &options, error);
	wordstream_free(stream);
	return status ? status : save(job, error);
}

static const struct {
	const char *name;
	job_run *run;
} jobs[] = {{"words", run_words},   {"tagger", run_tagger}, {"retag", run_retag},
	    {"lemmas", run_lemmas}, {"parser", run_parser}, {"names", run_names}};

int main(int argc, char **argv)
{
	struct dossier_error error = {0};
	size_t which = 0, n = sizeof jobs / sizeof *jobs;
	while (argc > 2 && which < n && strcmp(jobs[which].name, argv[1]) != 0)
		which++;
	if (argc < 4 || which == n) {
		fprintf(stderr,
			"usage: dossier-train words|tagger|retag|lemmas|names OUT ARGUMENT...\n");
		return 2;
	}
	struct job job = {.out = argv[2], .rest = argv + 3, .n = (size_t)argc - 3};
	buffer_init(&job.result, MOST_BYTES);
	buffer_init(&job.words_file, MOST_BYTES);
	enum dossier_status status = jobs[which].run(&job, &error);
	if (status)
		fprintf(stderr, "dossier-train: %s\n", error.message);
	corpus_free(job.corpus);
	buffer_release(&job.result);
	buffer_release(&job.words_file);
	return status != DOSSIER_OK;
}
