/*
 * Documents and annotations made by hand, and dossiers in files that go away with the test.
 */
#ifndef TESTS_SAMPLE_H
#define TESTS_SAMPLE_H

#include <unistd.h>

#include "base/arena.h"
#include "base/sha256.h"
#include "dossier/annotation.h"
#include "dossier/store.h"
#include "store/dossier.h"
#include "unit/check.h"

#define SAMPLE_MOST 64

struct sample {
	struct dossier_document document;
	struct dossier_annotation annotation;
	struct dossier_zone zones[2];
	struct dossier_map map[1];
	struct dossier_range sentences[SAMPLE_MOST];
	struct dossier_token tokens[4 * SAMPLE_MOST];
	struct dossier_mention mentions[SAMPLE_MOST];
	struct dossier_entity entities[SAMPLE_MOST];
	struct dossier_reference references[SAMPLE_MOST];
	struct dossier_quote quotes[SAMPLE_MOST];
	struct dossier_time times[SAMPLE_MOST];
	struct dossier_quantity quantities[SAMPLE_MOST];
};

/* Words are divided at spaces; each line is a sentence. Strings are borrowed. */
static inline void sample_words(struct sample *s, const char *text)
{
	uint32_t start = 0;
	for (uint32_t i = 0;; i++) {
		char c = text[i];
		if (c && c != ' ' && c != '\n')
			continue;
		if (i > start && s->annotation.n_tokens < 4 * SAMPLE_MOST)
			s->tokens[s->annotation.n_tokens++] = (struct dossier_token){
				.range = {start, i},
				.sentence = (uint32_t)s->annotation.n_sentences,
				.head = DOSSIER_NONE,
				.form = "",
				.lemma = "lemma",
				.xpos = "",
				.deprel = "",
				.upos = DOSSIER_X,
				.surface = 1};
		start = i + 1;
		if (c != '\n' && c)
			continue;
		uint32_t n = (uint32_t)s->annotation.n_sentences;
		uint32_t from = n ? s->sentences[n - 1].end : 0;
		while (text[from] == '\n')
			from++;
		if (i > from)
			s->sentences[s->annotation.n_sentences++] = (struct dossier_range){from, i};
		if (!c)
			break;
	}
}

static inline struct sample *sample_new(const char *name, const char *text)
{
	struct sample *s = calloc(1, sizeof *s);
	assert_non_null(s);
	s->document = (struct dossier_document){.id = name,
						.source = name,
						.title = name,
						.outlet = "The Paper",
						.published = "2016-03-01",
						.precision = DOSSIER_PRECISION_DAY,
						.published_why = "told",
						.text = text,
						.length = strlen(text),
						.zones = s->zones,
						.n_zones = 2,
						.map = s->map,
						.n_map = 1,
						.raw = (const unsigned char *)text,
						.raw_length = strlen(text),
						.encoding = "UTF-8"};
	uint32_t length = (uint32_t)strlen(text);
	sha256(span_make(text, length), s->document.sha256);
	s->zones[0] =
		(struct dossier_zone){DOSSIER_ZONE_BODY, {0, length}, NULL, 0, length, "test"};
	s->zones[1] = (struct dossier_zone){
		DOSSIER_ZONE_BOILERPLATE, {length, length}, "Share this", length, length, "test"};
	s->map[0] = (struct dossier_map){0, length, 0, length, true};
	s->annotation = (struct dossier_annotation){.document = &s->document,
						    .sentences = s->sentences,
						    .tokens = s->tokens,
						    .mentions = s->mentions,
						    .entities = s->entities,
						    .coreference = s->references,
						    .times = s->times,
						    .quantities = s->quantities,
						    .quotes = s->quotes};
	sample_words(s, text);
	return s;
}

/* The n-th (from 0) place of these words. */
static inline struct dossier_range sample_range(const struct sample *s, const char *words, int n)
{
	const char *at = s->document.text;
	for (at = strstr(at, words); at && n--; at = strstr(at + 1, words))
		;
	assert_non_null(at);
	uint32_t start = (uint32_t)(at - s->document.text);
	return (struct dossier_range){start, start + (uint32_t)strlen(words)};
}

static inline uint32_t sample_entity(struct sample *s, const char *name, enum dossier_kind kind,
				     const char *id)
{
	s->entities[s->annotation.n_entities] =
		(struct dossier_entity){.name = name, .kind = kind, .id = id};
	return (uint32_t)s->annotation.n_entities++;
}

/* The n-th place of words is a mention of this entity. */
static inline void sample_mention(struct sample *s, const char *words, int n, uint32_t entity)
{
	s->mentions[s->annotation.n_mentions++] =
		(struct dossier_mention){.range = sample_range(s, words, n),
					 .kind = s->entities[entity].kind,
					 .entity = entity,
					 .score = 0.9F,
					 .rule = "test"};
}

/* An entity and the first place where it is mentioned by its name. */
static inline uint32_t sample_name(struct sample *s, const char *name, enum dossier_kind kind)
{
	uint32_t entity = sample_entity(s, name, kind, NULL);
	sample_mention(s, name, 0, entity);
	return entity;
}

static inline void sample_quote(struct sample *s, const char *words, uint32_t speaker)
{
	s->quotes[s->annotation.n_quotes++] =
		(struct dossier_quote){.range = sample_range(s, words, 0),
				       .kind = DOSSIER_DIRECT,
				       .speaker_entity = speaker,
				       .score = 0.8F,
				       .rule = "test"};
}

static inline void sample_time(struct sample *s, const char *words, const char *value)
{
	s->times[s->annotation.n_times++] =
		(struct dossier_time){.range = sample_range(s, words, 0),
				      .type = DOSSIER_DATE,
				      .value = value,
				      .score = 1,
				      .rule = "test"};
}

/* A path for a dossier that is not there yet, in a fresh folder. */
static inline char *sample_path(void)
{
	static const char name[] = "/test.dossier";
	const char *base = getenv("TMPDIR");
	if (!base && !access("/dev/shm", W_OK)) /* nothing is learnt from waiting for a disk */
		base = "/dev/shm";
	char *path = malloc(4096);
	assert_non_null(path);
	snprintf(path, 4000, "%s/dossier-XXXXXX", base ? base : "/tmp");
	assert_non_null(mkdtemp(path));
	strncat(path, name, 4095 - strlen(path));
	return path;
}

/* Removes the dossier, what stands beside it, and its folder. */
static inline void sample_remove(char *path)
{
	static const char *const suffixes[] = {"", "-wal", "-shm", "-journal"};
	char name[4200];
	for (size_t i = 0; i < 4; i++) {
		snprintf(name, sizeof name, "%s%s", path, suffixes[i]);
		unlink(name);
	}
	*strrchr(path, '/') = '\0';
	rmdir(path);
	free(path);
}

static inline struct dossier *sample_open(const char *path)
{
	struct dossier *dossier = NULL;
	struct dossier_error error = {0};
	if (dossier_open(&dossier, path, DOSSIER_CREATE, &error))
		fail_msg("%s", error.message);
	return dossier;
}

static inline void sample_close(struct dossier *dossier)
{
	struct dossier_error error = {0};
	if (dossier_close(dossier, &error))
		fail_msg("%s", error.message);
}

/* One batch of these samples, which are freed; how many were new. */
static inline int sample_add(struct dossier *dossier, struct sample **samples, size_t n)
{
	struct dossier_batch *batch = NULL;
	struct dossier_error error = {0};
	int n_added = 0;
	if (dossier_batch_begin(&batch, dossier, &error))
		fail_msg("%s", error.message);
	for (size_t i = 0; i < n; i++) {
		enum dossier_added added;
		if (dossier_batch_add(batch, &samples[i]->document, &samples[i]->annotation, &added,
				      &error))
			fail_msg("%s", error.message);
		n_added += added == DOSSIER_ADDED;
		free(samples[i]);
	}
	if (dossier_batch_commit(batch, NULL, &error))
		fail_msg("%s", error.message);
	return n_added;
}

static inline int sample_add_one(struct dossier *dossier, struct sample *sample)
{
	return sample_add(dossier, &sample, 1);
}

/* The first column of the first row; free() it. */
static inline char *sample_sql(struct dossier *dossier, const char *sql)
{
	struct rows rows;
	struct dossier_error error = {0};
	enum dossier_status status = rows_open(&rows, &dossier->main, sql, NO_BIND, &error);
	if (status || !rows_next(&rows, &status, &error))
		fail_msg("%s: %s", sql, status ? error.message : "no row");
	char *out = strdup(rows_text(&rows, 0));
	rows_close(&rows, &status);
	return out;
}

static inline void assert_sql(struct dossier *dossier, const char *sql, const char *expected)
{
	char *got = sample_sql(dossier, sql);
	assert_string_equal(got, expected);
	free(got);
}

/* A dossier in a file of its own, for setup and teardown of a test. */
struct fixture {
	char *path;
	struct dossier *dossier;
};

static inline int fixture_setup(void **state)
{
	struct fixture *f = calloc(1, sizeof *f);
	f->path = sample_path();
	f->dossier = sample_open(f->path);
	*state = f;
	return 0;
}

static inline int fixture_teardown(void **state)
{
	struct fixture *f = *state;
	if (f->dossier)
		sample_close(f->dossier);
	sample_remove(f->path);
	free(f);
	return 0;
}

#define FIXTURE_TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

#endif
