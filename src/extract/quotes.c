/*
 * The stage of quotes: stretches between marks and statements without them, put to who said them.
 *
 * 1. Each stretch between marks is looked at by itself: a cue behind or before it makes it direct
 *    speech.
 * 2. Stretches of one quotation share what is known of one of them: the paragraphs of a long
 *    quotation, and sentences that go on after "he said." in the same paragraph.
 * 3. Statements are found outside direct speech; one that holds quoted words is mixed.
 * 4. What is left between marks is direct speech when it is a whole sentence of its own, else it is
 *    a term, a name or a title, and no quotation.
 */
#include "extract/marks.h"
#include "extract/statements.h"

#include <stdlib.h>

enum verdict { UNDECIDED, SPEECH, PART_OF_STATEMENT };

struct stretch {
	enum verdict verdict;
	struct attribution by;
	float score;
	bool is_mixed; /* the writer's words go over into it: "to "separate them," said X */
};

struct quote_finder {
	struct draft *draft;
	struct stretch *stretches; /* beside draft->quoted */
	struct dossier_quote *quotes;
	size_t n, capacity;
};

static bool has_speaker(const struct attribution *by)
{
	return by->speaker.last > by->speaker.first;
}

/* A sentence: begins with a capital, ends with a mark of its own, and is no title. */
static bool is_sentence(const struct draft *draft, const struct quoted *quoted)
{
	const struct word *first = &draft->words[quoted->first],
			  *last = &draft->words[quoted->last - 1];
	bool ends = last->shape == WORD_MARK && last->mark && strchr(".?!,-", last->mark);
	bool begins = first->shape != WORD_LOWER;
	return begins && (ends || quoted->is_open_end) && quoted->last - quoted->first > 2;
}

/* Words that all have capitals are a title or a slogan. */
static bool is_title(const struct draft *draft, const struct quoted *quoted)
{
	size_t small = 0, capital = 0;
	for (size_t i = quoted->first; i < quoted->last; i++) {
		const struct word *word = &draft->words[i];
		if (word->letters < 4 || (word->classes & (W_PREPOSITION | W_CONJUNCTION)))
			continue;
		small += word->shape == WORD_LOWER;
		capital += word->shape >= WORD_CAPITAL;
	}
	return !small && capital > 1 && draft->words[quoted->last - 1].shape != WORD_MARK;
}

/* Does the stretch stand where only a whole sentence stands? */
static bool stands_alone(const struct draft *draft, const struct quoted *quoted)
{
	if (quoted->opens_paragraph)
		return true;
	const struct word *before = &draft->words[quoted->before - 1];
	return before->shape == WORD_MARK && before->mark && strchr(".?!:\"", before->mark) != NULL;
}

/* Do words of the writer's own lead into it, so that both make one sentence? */
static bool goes_on(const struct draft *draft, const struct quoted *quoted)
{
	if (quoted->opens_paragraph || draft->words[quoted->first].shape != WORD_LOWER)
		return false;
	const struct word *before = &draft->words[quoted->before - 1];
	return before->shape != WORD_MARK &&
	       before->sentence == draft->words[quoted->first].sentence;
}

static void judge_alone(const struct draft *draft, const struct quoted *quoted, struct stretch *out)
{
	struct attribution by;
	bool sentence = is_sentence(draft, quoted);
	if (speech_after(draft, quoted, &by) && !is_title(draft, quoted)) {
		bool comma = draft_mark(draft, (int64_t)quoted->last - 1, ',') ||
			     draft_mark(draft, (int64_t)quoted->after, ',');
		bool whole = sentence || comma || stands_alone(draft, quoted) ||
			     quoted->last - quoted->first > 5;
		if (whole) {
			*out = (struct stretch){SPEECH, by, 0.95F, goes_on(draft, quoted)};
			return;
		}
	}
	if (quoted->before > 0 && speech_before(draft, quoted, &by)) {
		char mark = draft->words[quoted->before - 1].mark;
		bool led = draft->words[quoted->before - 1].shape == WORD_MARK &&
			   (mark == ',' || mark == ':');
		bool near = quoted->before - by.cue.last <= 4 || mark == ':';
		bool small = draft->words[quoted->first].shape == WORD_LOWER;
		bool calls = !led && by.cue.last &&
			     !draft_has(draft, (int64_t)by.cue.first, W_CUE_SAY | W_CUE_MANNER);
		if (calls)
			return; /* "dubbed "Iron Wall"" */
		if (sentence || (led && quoted->last - quoted->first > 3 && (near || !small)))
			*out = (struct stretch){SPEECH, by, 0.9F, false};
	}
}

/* "Okello said. "We have no more time."": nothing but the attribution stood between. */
static bool follows_on(const struct draft *draft, const struct quoted *before,
		       const struct quoted *quoted)
{
	if (before->paragraph != quoted->paragraph || !stands_alone(draft, quoted))
		return false;
	size_t sentences = 0;
	for (size_t i = before->after; i < quoted->before; i++)
		sentences += draft_mark(draft, (int64_t)i, '.') && i + 1 < draft->n_words &&
			     !draft->words[i + 1].is_glued;
	return sentences <= 1;
}

/* Part of one quotation over several paragraphs? */
static bool runs_on(const struct quoted *before, const struct quoted *quoted)
{
	return before->is_open_end && quoted->opens_paragraph &&
	       quoted->paragraph == before->paragraph + 1;
}

static void share(struct quote_finder *f)
{
	const struct draft *draft = f->draft;
	for (size_t i = 1; i < draft->n_quoted; i++) {
		struct stretch *s = &f->stretches[i], *before = &f->stretches[i - 1];
		const struct quoted *q = &draft->quoted[i], *p = &draft->quoted[i - 1];
		if (s->verdict != UNDECIDED || before->verdict != SPEECH)
			continue;
		bool lower = draft->words[q->first].shape == WORD_LOWER && q->before > 0 &&
			     draft_mark(draft, (int64_t)q->before - 1, ',') &&
			     p->paragraph == q->paragraph;
		if (runs_on(p, q) || q->is_continued)
			*s = (struct stretch){SPEECH, before->by, 0.9F, false};
		else if (follows_on(draft, p, q) && is_sentence(draft, q) &&
			 has_speaker(&before->by))
			*s = (struct stretch){SPEECH, before->by, 0.85F, false};
		else if (lower && p->after + 12 > q->before)
			*s = (struct stretch){SPEECH, before->by, 0.85F, false};
		if (s->verdict == SPEECH)
			s->by.rule = "direct/continued";
	}
	for (size_t i = draft->n_quoted; i-- > 1;) {
		struct stretch *s = &f->stretches[i], *before = &f->stretches[i - 1];
		if (before->verdict == UNDECIDED && s->verdict == SPEECH &&
		    runs_on(&draft->quoted[i - 1], &draft->quoted[i])) {
			*before = (struct stretch){SPEECH, s->by, 0.9F, false};
			before->by.rule = "direct/continued";
		}
	}
}

/* ---- who it is */

static struct dossier_range range_of(const struct draft *draft, struct phrase phrase)
{
	return (struct dossier_range){draft->words[phrase.first].start,
				      draft->words[phrase.last - 1].end};
}

static size_t first_mention(const struct dossier_annotation *a, uint32_t at)
{
	size_t low = 0, high = a->n_mentions;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (a->mentions[middle].range.end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static uint32_t referent(const struct dossier_annotation *a, struct dossier_range range)
{
	size_t low = 0, high = a->n_coreference;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (a->coreference[middle].range.end <= range.start)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < a->n_coreference && a->coreference[low].range.start <= range.start + 4 &&
	    a->coreference[low].range.end > range.start)
		return a->coreference[low].entity;
	return DOSSIER_NONE;
}

/* The name in the phrase that is the speaker and not one in a phrase after "of" or "for". */
static uint32_t speaker_entity(const struct draft *draft, struct phrase phrase)
{
	const struct dossier_annotation *a = draft->annotation;
	struct dossier_range range = range_of(draft, phrase);
	uint32_t last = DOSSIER_NONE;
	size_t head_end = phrase.last;
	bool has_noun = false;
	for (size_t i = phrase.first; i < head_end; i++) {
		if (has_noun && draft_is(draft, (int64_t)i, "of for to from in at with"))
			head_end = i;
		has_noun = has_noun || draft_has(draft, (int64_t)i, W_ROLE | W_PEOPLE | W_BODY) ||
			   draft_word(draft, (int64_t)i)->shape == WORD_LOWER;
		has_noun = has_noun && !draft_has(draft, (int64_t)i, W_DETERMINER);
	}
	for (size_t m = first_mention(a, range.start);
	     m < a->n_mentions && a->mentions[m].range.start < range.end; m++) {
		const struct name_source *source = &draft->sources[m];
		if (a->mentions[m].kind == DOSSIER_PERSON &&
		    (source->first < head_end || head_end < 2 ||
		     a->mentions[m].range.end == range.end))
			return a->mentions[m].entity;
		if (source->last == head_end)
			last = a->mentions[m].entity;
	}
	return last != DOSSIER_NONE ? last : referent(a, range);
}

/* ---- rows */

static bool add(struct quote_finder *f, struct dossier_range range, enum dossier_quote_kind kind,
		const struct attribution *by, float score)
{
	struct draft *draft = f->draft;
	struct dossier_quote *quote = ARENA_PUSH(draft->arena, f->quotes, f->n, f->capacity);
	if (!quote)
		return false;
	*quote = (struct dossier_quote){.range = range,
					.kind = kind,
					.speaker_entity = DOSSIER_NONE,
					.score = score,
					.rule = by->rule ? by->rule : "direct/alone"};
	if (has_speaker(by)) {
		quote->has_speaker = true;
		quote->speaker = range_of(draft, by->speaker);
		quote->speaker_entity = speaker_entity(draft, by->speaker);
	}
	if (by->cue.last > by->cue.first) {
		quote->has_cue = true;
		quote->cue = range_of(draft, by->cue);
	}
	return true;
}

static bool touches_speech(const struct quote_finder *f, struct dossier_range range)
{
	const struct quoted *quoted = f->draft->quoted;
	size_t low = 0, high = f->draft->n_quoted;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (quoted[middle].end <= range.start)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < f->draft->n_quoted && quoted[low].start < range.end; low++)
		if (f->stretches[low].verdict == SPEECH)
			return true;
	return false;
}

/* Takes in the undecided stretches that the statement holds; true when there are any. */
static bool absorb(struct quote_finder *f, struct dossier_range range)
{
	bool any = false;
	const struct quoted *quoted = marks_find(f->draft, range.start);
	size_t i = quoted ? (size_t)(quoted - f->draft->quoted) : 0;
	if (!quoted) {
		size_t low = 0, high = f->draft->n_quoted;
		while (low < high) {
			size_t middle = low + (high - low) / 2;
			if (f->draft->quoted[middle].end <= range.start)
				low = middle + 1;
			else
				high = middle;
		}
		i = low;
	}
	for (; i < f->draft->n_quoted && f->draft->quoted[i].start < range.end; i++) {
		if (f->stretches[i].verdict == UNDECIDED)
			f->stretches[i].verdict = PART_OF_STATEMENT;
		any = true;
	}
	return any;
}

static enum dossier_status add_statements(struct quote_finder *f, struct dossier_error *error)
{
	struct draft *draft = f->draft;
	for (size_t i = 0; i < draft->n_words; i++) {
		struct statement s;
		if (i % 1024 == 0 && draft_check(draft, error))
			return DOSSIER_INTERRUPTED;
		if (!draft_has(draft, (int64_t)i, W_CUE) &&
		    !draft_is(draft, (int64_t)i, "according in"))
			continue;
		if (marks_find(draft, draft->words[i].start) || !statement_find(draft, i, &s))
			continue;
		struct dossier_range range = range_of(draft, s.content);
		if (touches_speech(f, range))
			continue;
		bool mixed = absorb(f, range);
		if (!add(f, range, mixed ? DOSSIER_MIXED : DOSSIER_INDIRECT, &s.by, 0.8F))
			return arena_error(draft->arena, error);
	}
	return DOSSIER_OK;
}

/* "The ambassador said," and a paragraph of its own without marks. */
static enum dossier_status add_unmarked(struct quote_finder *f, struct dossier_error *error)
{
	struct draft *draft = f->draft;
	for (size_t i = 2; i < draft->n_words; i++) {
		size_t cue = i - 2;
		bool breaks = draft->words[i].is_first && (draft_mark(draft, (int64_t)i - 1, ',') ||
							   draft_mark(draft, (int64_t)i - 1, ':'));
		if (!breaks || marks_find(draft, draft->words[i].start) ||
		    draft->words[i].shape == WORD_MARK ||
		    marks_find(draft, draft->words[cue].start))
			continue;
		size_t low = speech_clause_start(draft, cue);
		struct attribution by = {.rule = "direct/unmarked"};
		while (cue > low && !speech_is_cue(draft, cue, W_CUE_SAY))
			cue--;
		if (!speech_is_cue(draft, cue, W_CUE_SAY) || i - cue > 12 ||
		    !speech_subject(draft, low, cue, &by.speaker))
			continue;
		by.cue = (struct phrase){cue, cue + 1};
		size_t end = i + 1;
		while (end < draft->n_words && !draft->words[end].is_first)
			end++;
		struct dossier_range range = range_of(draft, (struct phrase){i, end});
		if (!touches_speech(f, range) && !add(f, range, DOSSIER_DIRECT, &by, 0.8F))
			return arena_error(draft->arena, error);
	}
	return DOSSIER_OK;
}

/* The attribution nearest before a stretch that has none: in its paragraph or the one before. */
static struct attribution nearest(const struct quote_finder *f, size_t i)
{
	const struct quoted *q = &f->draft->quoted[i];
	struct attribution none = {.rule = "direct/alone"};
	for (size_t k = i; k-- > 0;) {
		const struct quoted *p = &f->draft->quoted[k];
		if (p->paragraph + 1 < q->paragraph)
			break;
		bool whole = q->opens_paragraph && p->paragraph + 1 == q->paragraph;
		if (f->stretches[k].verdict == SPEECH && has_speaker(&f->stretches[k].by) &&
		    (p->paragraph == q->paragraph || whole)) {
			struct attribution by = f->stretches[k].by;
			by.rule = "direct/near";
			return by;
		}
	}
	return none;
}

static enum dossier_status add_speech(struct quote_finder *f, struct dossier_error *error)
{
	struct draft *draft = f->draft;
	for (size_t i = 0; i < draft->n_quoted; i++) {
		struct stretch *s = &f->stretches[i];
		const struct quoted *q = &draft->quoted[i];
		if (s->verdict == UNDECIDED &&
		    ((is_sentence(draft, q) && stands_alone(draft, q) && !is_title(draft, q) &&
		      !draft_mark(draft, (int64_t)q->last - 1, ',')) ||
		     q->is_block))
			*s = (struct stretch){SPEECH, nearest(f, i), 0.6F, false};
		if (s->verdict != SPEECH)
			continue;
		uint32_t start = q->start;
		if (s->is_mixed)
			start = draft->words[speech_clause_start(draft, q->before - 1)].start;
		if (!add(f, (struct dossier_range){start, q->end},
			 s->is_mixed ? DOSSIER_MIXED : DOSSIER_DIRECT, &s->by, s->score))
			return arena_error(draft->arena, error);
	}
	return DOSSIER_OK;
}

static int by_range(const void *a, const void *b)
{
	const struct dossier_quote *x = a, *y = b;
	if (x->range.start != y->range.start)
		return x->range.start < y->range.start ? -1 : 1;
	return (x->range.end > y->range.end) - (x->range.end < y->range.end);
}

/* Of two rows about the same words the one whose cue is nearer: "agreed, in the words of X, that".
 */
static size_t without_doubles(struct dossier_quote *quotes, size_t n)
{
	size_t kept = 0;
	for (size_t i = 0; i < n; i++) {
		bool same = kept && quotes[kept - 1].range.start == quotes[i].range.start &&
			    quotes[kept - 1].range.end == quotes[i].range.end;
		if (same && quotes[i].cue.start <= quotes[kept - 1].cue.start)
			continue;
		kept += !same;
		quotes[kept - 1] = quotes[i];
	}
	return kept;
}

enum dossier_status quotes_stage(struct draft *draft, struct dossier_error *error)
{
	struct quote_finder f = {.draft = draft};
	f.stretches = arena_zero(draft->arena, draft->n_quoted + 1, sizeof *f.stretches);
	if (!f.stretches)
		return arena_error(draft->arena, error);
	for (size_t i = 0; i < draft->n_quoted; i++)
		judge_alone(draft, &draft->quoted[i], &f.stretches[i]);
	share(&f);
	enum dossier_status status = add_statements(&f, error);
	if (!status)
		status = add_speech(&f, error);
	if (!status)
		status = add_unmarked(&f, error);
	if (f.n)
		qsort(f.quotes, f.n, sizeof *f.quotes, by_range);
	f.n = without_doubles(f.quotes, f.n);
	draft->annotation->quotes = f.quotes;
	draft->annotation->n_quotes = f.n;
	return status;
}
