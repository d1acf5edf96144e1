/*
 *   statement = subject cue [object] { adjunct } "that" clause        said on Monday that ...
 *             | subject cue clause                                    said the road was open
 *             | subject urge object "to" ...                          urged both sides to return
 *             | subject call object quoted                            called the offer "an insult"
 *             | clause "," subject cue                                Talks resume, the envoy said
 *             | "according to" speaker "," clause  | clause "," "according to" speaker
 *             | "in the words of" speaker "," clause
 *
 * What is said ends with its sentence, at a semicolon, and where the writer goes on with another
 * cue ("... and demanded", ", adding that", ", but the party insists").
 */
#include "extract/statements.h"

#include "extract/marks.h"

#define LONGEST 400 /* words of what is said: keeps a text without full stops linear */
#define REACH 18    /* words between a cue and its "that" */

static bool same_sentence(const struct draft *draft, size_t i, size_t at)
{
	return at < draft->n_words && draft->words[at].sentence == draft->words[i].sentence &&
	       !(at > i && draft->words[at].is_first);
}

/* One past the sentence of word i. */
static size_t sentence_end(const struct draft *draft, size_t i)
{
	size_t at = i;
	while (at < i + LONGEST && same_sentence(draft, i, at))
		at++;
	return at;
}

/* A finite verb, as far as can be told. */
static bool is_verb(const struct draft *draft, int64_t i)
{
	enum dossier_upos tag = draft_tag(draft, i);
	if (tag == DOSSIER_AUX)
		return true;
	if (tag != DOSSIER_X) {
		const char *xpos = draft->annotation->tokens[draft_word(draft, i)->token].xpos;
		return tag == DOSSIER_VERB && (!strcmp(xpos, "VBD") || !strcmp(xpos, "VBZ") ||
					       !strcmp(xpos, "VBP") || !*xpos);
	}
	return draft_has(draft, i, W_AUXILIARY | W_VERB) || draft_is(draft, i, "'s 're 'll 'd 've");
}

/* Does a clause begin at word i: something that can be a subject, and a verb soon? */
static bool opens_clause(const struct draft *draft, size_t i, size_t reach)
{
	const struct word *word = draft_word(draft, (int64_t)i);
	bool subject = (word->classes & (W_DETERMINER | W_PRONOUN | W_NUMBER | W_VAGUE | W_PEOPLE |
					 W_BODY | W_ROLE)) ||
		       word->shape >= WORD_CAPITAL || word->shape == WORD_NUMBER ||
		       draft_is(draft, (int64_t)i,
				"there his her its their one little more people both") ||
		       (word->shape == WORD_LOWER &&
			!(word->classes & (W_FUNCTION | W_CUE | W_VERB | W_AUXILIARY)) &&
			word->letters > 2);
	if (!subject || (word->classes & W_WEEKDAY))
		return false;
	for (size_t at = i + 1; at < i + reach && same_sentence(draft, i, at); at++) {
		if (draft_mark(draft, (int64_t)at, ';') ||
		    draft_is(draft, (int64_t)at, "who which") ||
		    (reach < 10 && draft_mark(draft, (int64_t)at, ',')))
			return false;
		bool noun = at == i + 1 && draft_has(draft, (int64_t)i, W_DETERMINER) &&
			    !draft_has(draft, (int64_t)at, W_AUXILIARY);
		if (is_verb(draft, (int64_t)at) && !noun && !draft_is(draft, (int64_t)at - 1, "to"))
			return true;
		struct span form = draft_form(draft, (int64_t)at);
		if (reach > 10 && draft_word(draft, (int64_t)at)->shape == WORD_LOWER &&
		    form.length > 4 && span_ends(form, SPAN("ed")))
			return true;
	}
	return false;
}

/* Does another report begin at word i, right behind a conjunction or a comma? */
static bool opens_report(const struct draft *draft, size_t i)
{
	size_t at = i;
	while (draft_has(draft, (int64_t)at, W_ADVERB | W_AUXILIARY) && at < i + 3)
		at++;
	if (speech_is_cue(draft, at, W_CUE) && draft_word(draft, (int64_t)at)->value != CUE_PLAIN)
		return true;
	if (draft_is(draft, (int64_t)i, "according citing"))
		return true;
	struct phrase phrase;
	if (!speech_phrase_at(draft, i, &phrase) || !speech_can_speak(draft, phrase))
		return false;
	at = speech_cue_behind(draft, phrase.last, W_CUE_SAY | W_CUE_THAT);
	return at && draft_word(draft, (int64_t)at)->value != CUE_PLAIN;
}

/* "the head of it, Jane Doe, said": the comma before a finite cue ends an insertion. */
static bool is_end_of_insertion(const struct draft *draft, size_t i)
{
	size_t at = i;
	while (draft_has(draft, (int64_t)at, W_ADVERB | W_AUXILIARY) && at < i + 3)
		at++;
	return speech_is_cue(draft, at, W_CUE) && draft_word(draft, (int64_t)at)->value != CUE_ING;
}

/* ", but Russia opposes it" after "X insists that ...": the writer's own clause, in his tense. */
static bool contradicts(const struct draft *draft, size_t i)
{
	struct phrase phrase;
	if (!draft_is(draft, (int64_t)i, "but while") ||
	    !draft_is_capitalised(draft, (int64_t)i + 1) ||
	    !speech_phrase_at(draft, i + 1, &phrase))
		return false;
	struct span verb = draft_form(draft, (int64_t)phrase.last - 1);
	struct span next = draft_form(draft, (int64_t)phrase.last);
	return span_ends(verb, SPAN("s")) || draft_is(draft, (int64_t)phrase.last, "has is") ||
	       (draft_word(draft, (int64_t)phrase.last)->shape == WORD_LOWER &&
		span_ends(next, SPAN("s")));
}

/* One past what is said from word `start` on; is_present: the cue is. */
static size_t content_end(const struct draft *draft, size_t start, bool is_present)
{
	size_t end = sentence_end(draft, start);
	for (size_t at = start + 1; at < end; at++) {
		const struct quoted *quoted = marks_find(draft, draft->words[at].start);
		if (quoted && quoted->after > at) {
			at = quoted->after - 1;
			if (at + 1 >= end)
				end = at + 1 > end ? at + 1 : end;
			continue;
		}
		if (draft_mark(draft, (int64_t)at, ';'))
			return at;
		bool comma = draft_mark(draft, (int64_t)at, ',');
		size_t next = at + comma;
		bool joint =
			draft_is(draft, (int64_t)next, "and but while though although yet as or");
		bool breaks = joint ? opens_report(draft, next + 1) &&
					      !draft_is(draft, (int64_t)next, "or")
				    : comma && opens_report(draft, next) &&
					      !is_end_of_insertion(draft, next);
		breaks = breaks || (comma && is_present && joint && contradicts(draft, next));
		if (breaks && at > start + 1)
			return at;
		/* "... law" and demanded: a quoted end and then another verb of the speaker. */
		bool behind = at > start && draft_mark(draft, (int64_t)at - 1, '"');
		if (behind && joint &&
		    !draft_has(draft, (int64_t)next + 1, W_DETERMINER | W_PRONOUN))
			return at;
	}
	return end;
}

/* Without the marks at its end, save those that belong to quoted words. */
static struct phrase content_of(const struct draft *draft, size_t start, size_t end)
{
	while (end > start && draft_word(draft, (int64_t)end - 1)->shape == WORD_MARK &&
	       !draft_mark(draft, (int64_t)end - 1, '%') &&
	       !draft_mark(draft, (int64_t)end - 1, ')') &&
	       !marks_find(draft, draft->words[end - 1].start))
		end--;
	return (struct phrase){start, end};
}

static bool finish(const struct draft *draft, size_t start, size_t end, struct statement *out)
{
	out->content = content_of(draft, start, end);
	return out->content.last > out->content.first + 1;
}

/* The "that" a cue leads to, adjuncts between; 0 when there is none. */
static size_t that_behind(const struct draft *draft, size_t i)
{
	for (size_t at = i; at < i + REACH && same_sentence(draft, i, at); at++) {
		/* "announced a deal that is to end it": about the deal, not what was said. */
		if (at > i && draft_is(draft, (int64_t)at, "that") &&
		    is_verb(draft, (int64_t)at + 1) && !draft_mark(draft, (int64_t)at - 1, ','))
			return 0;
		if (draft_is(draft, (int64_t)at, "that"))
			return !draft_has(draft, (int64_t)at - 1, W_DETERMINER | W_PREPOSITION) ||
					       at == i
				       ? at
				       : 0;
		bool relative = draft_is(draft, (int64_t)at,
					 "who which when where because whether if what how");
		if (relative || draft_mark(draft, (int64_t)at, ';') ||
		    draft_mark(draft, (int64_t)at, ':') || draft_mark(draft, (int64_t)at, '"') ||
		    speech_is_cue(draft, at, W_CUE) ||
		    (at > i && draft_has(draft, (int64_t)at, W_AUXILIARY)))
			return 0;
	}
	return 0;
}

/* Past "on Monday", "late Friday", "in a statement", "to reporters". */
static size_t past_adjuncts(const struct draft *draft, size_t i)
{
	size_t at = i;
	for (size_t n = 0; n < 4 && same_sentence(draft, i, at); n++) {
		size_t from = at;
		bool preposition = draft_is(draft, (int64_t)at, "on in at to during after via");
		size_t next = at + preposition;
		if (draft_is(draft, (int64_t)next, "late early last next this"))
			next++;
		if (draft_has(draft, (int64_t)next, W_WEEKDAY | W_DAY_NAME | W_DAYPART)) {
			at = next + 1;
			while (draft_has(draft, (int64_t)at, W_DAYPART))
				at++;
		} else if (next > at + preposition && draft_has(draft, (int64_t)next, W_UNIT)) {
			at = next + 1; /* "last week" */
		} else if (preposition) {
			struct phrase phrase;
			bool noun = draft_has(draft, (int64_t)next, W_DETERMINER) ||
				    draft_is(draft, (int64_t)next,
					     "its his her their reporters journalists parliament "
					     "lawmakers television") ||
				    draft_is_capitalised(draft, (int64_t)next);
			if (noun && speech_phrase_at(draft, next, &phrase))
				at = phrase.last;
		} else if (draft_has(draft, (int64_t)at, W_ADVERB) &&
			   draft_word(draft, (int64_t)at)->shape == WORD_LOWER)
			at++;
		if (at == from)
			break;
	}
	return at;
}

/* Cues after which a clause may follow without "that", as a rule or when the verb is near. */
static bool takes_bare_clause(const struct draft *draft, size_t cue, size_t start)
{
	if (draft_is(draft, (int64_t)cue,
		     "said say says saying told tells tell telling insisted insists insist "
		     "insisting claimed claims claiming argues argued"))
		return opens_clause(draft, start, 22);
	if (draft_is(draft, (int64_t)cue,
		     "urged asked asks called calls read reads wrote agreed agrees shot continued "
		     "continues recommended recommends texted repeated answered answers posted"))
		return false;
	return speech_is_cue(draft, cue, W_CUE_SAY | W_CUE_THAT) && opens_clause(draft, start, 8) &&
	       !draft_has(draft, (int64_t)start, W_PREPOSITION);
}

static bool needs_object(const struct draft *draft, size_t cue)
{
	return draft_is(draft, (int64_t)cue,
			"told tells tell telling warned warns warning assured assures informed "
			"informs reminded");
}

static size_t past_object(const struct draft *draft, size_t cue)
{
	size_t at = cue + 1;
	struct phrase object;
	if (!needs_object(draft, cue) || draft_is(draft, (int64_t)at, "that"))
		return at;
	if (draft_is(draft, (int64_t)at, "me him her us them"))
		return at + 1;
	if (!speech_phrase_at(draft, at, &object))
		return at;
	bool told = draft_is(draft, (int64_t)cue, "told tells tell telling");
	/* "warned the dam could burst": the phrase is the clause's subject. */
	if (!told && !draft_is(draft, (int64_t)object.last, "that on in") &&
	    is_verb(draft, (int64_t)object.last))
		return at;
	return object.last;
}

/* "urged both sides to return", "called on X to", "vowed to" */
static bool find_urging(const struct draft *draft, size_t cue, struct statement *out)
{
	size_t at = cue + 1;
	struct phrase object;
	if (!speech_is_cue(draft, cue, W_CUE_URGE))
		return false;
	if (draft_is(draft, (int64_t)cue, "called calls calling appealed appeals appealing")) {
		if (!draft_is(draft, (int64_t)at, "on upon to for"))
			return false;
		at++;
	}
	bool promise = draft_is(draft, (int64_t)cue,
				"promised promises promising pledged pledges pledging vowed vows "
				"vowing threatened threatens threatening offered demanded demands");
	if (promise && draft_is(draft, (int64_t)at, "to") &&
	    !draft_has(draft, (int64_t)at + 1, W_DETERMINER))
		return finish(draft, at, content_end(draft, at, false), out);
	if (promise || !speech_phrase_at(draft, at, &object)) {
		if (promise || !draft_is(draft, (int64_t)at, "him her them us everyone me"))
			return false;
		object = (struct phrase){at, at + 1};
	}
	bool to = draft_is(draft, (int64_t)object.last, "to") ||
		  (draft_is(draft, (int64_t)object.last, "not") &&
		   draft_is(draft, (int64_t)object.last + 1, "to"));
	for (size_t k = object.first + 1; !to && k < object.last; k++)
		to = draft_is(draft, (int64_t)k, "to") && is_verb(draft, (int64_t)k + 1);
	if (!to) {
		/* "urging the aid must reach those who need it": a clause in place of an
		 * infinitive. */
		bool clause = draft_is(draft, (int64_t)cue, "urged urges urging") &&
			      draft_has(draft, (int64_t)object.last, W_AUXILIARY);
		if (!clause)
			return false;
	}
	return finish(draft, object.first, content_end(draft, object.first, false), out);
}

/* "called the offer "an insult"", "described it as "vital"" */
static bool find_calling(const struct draft *draft, size_t cue, struct statement *out)
{
	/* "demanded "full access"", "warned of "grave consequences"": the words themselves follow.
	 */
	size_t next = cue + 1 + draft_is(draft, (int64_t)cue + 1, "of for to about as");
	const struct quoted *own = marks_find(draft, draft_word(draft, (int64_t)next + 1)->start);
	if (own && own->before == next && own->last - own->first > 1 &&
	    speech_is_cue(draft, cue, W_CUE))
		return finish(draft, own->first, own->last, out);
	if (!speech_is_cue(draft, cue, W_CUE_CALL) || draft_mark(draft, (int64_t)cue + 1, ',') ||
	    draft_mark(draft, (int64_t)cue + 1, '.'))
		return false;
	for (size_t at = cue + 1; at < cue + 25 && same_sentence(draft, cue, at); at++) {
		const struct quoted *quoted = marks_find(draft, draft->words[at].start);
		if (quoted && quoted->first == at)
			return finish(draft, quoted->before == cue + 1 ? quoted->first : cue + 1,
				      quoted->last, out);
		if (draft_mark(draft, (int64_t)at, ';') || speech_is_cue(draft, at, W_CUE_SAY) ||
		    draft_is(draft, (int64_t)at, "who which but"))
			return false;
	}
	return false;
}

/* "Talks resume on Friday, the envoy said." */
static bool find_trailing(const struct draft *draft, size_t cue, size_t low, struct statement *out)
{
	size_t subject = out->by.speaker.first, after = past_adjuncts(draft, cue + 1);
	bool ends = !same_sentence(draft, cue, after) || draft_mark(draft, (int64_t)after, '.') ||
		    draft_mark(draft, (int64_t)after, ';') ||
		    (draft_mark(draft, (int64_t)after, ',') && after == cue + 1);
	if (!ends || subject <= low + 2 || !draft_mark(draft, (int64_t)subject - 1, ',') ||
	    draft_mark(draft, (int64_t)subject - 2, '"') || !opens_clause(draft, low, 30) ||
	    subject - 1 - low < 3)
		return false;
	if (draft_has(draft, (int64_t)low, W_PREPOSITION | W_CONJUNCTION) &&
	    !draft_has(draft, (int64_t)low, W_DETERMINER))
		return false;
	return finish(draft, low, subject - 1, out);
}

/* "According to the hospital, nine people were treated", and the other way round. */
static bool find_according(const struct draft *draft, size_t i, size_t cue_length,
			   struct statement *out)
{
	struct phrase speaker;
	size_t low = speech_clause_start(draft, i), start = i + cue_length;
	if (!speech_phrase_at(draft, start, &speaker))
		return false;
	size_t end = speaker.last;
	while (same_sentence(draft, i, end) && end - start < 30 &&
	       !draft_mark(draft, (int64_t)end, ',') && !draft_mark(draft, (int64_t)end, '.') &&
	       !draft_mark(draft, (int64_t)end, ';'))
		end++;
	struct phrase name;
	/* "According to the coach, Ann Lee, ..." */
	if (draft_mark(draft, (int64_t)end, ',') && draft_is_capitalised(draft, (int64_t)end + 1) &&
	    speech_phrase_at(draft, end + 1, &name) && draft_mark(draft, (int64_t)name.last, ',') &&
	    !draft_has(draft, (int64_t)end + 1, W_FUNCTION)) {
		end = name.last;
		speaker.last = end;
	}
	bool leads =
		i == low || (cue_length > 2 && i > low && draft_mark(draft, (int64_t)end, ','));
	out->by = (struct attribution){speaker, {i, i + cue_length}, "indirect/according"};
	if (cue_length > 2 && end > speaker.last && end - start < 8)
		out->by.speaker.last = end; /* "a diplomat present" */
	if (leads && draft_mark(draft, (int64_t)end, ','))
		return finish(draft, end + 1, content_end(draft, end + 1, false), out);
	/* "The plan, according to two officials, would divide the city" */
	if (i > low && draft_mark(draft, (int64_t)i - 1, ',') &&
	    draft_mark(draft, (int64_t)end, ',') && !opens_clause(draft, low, i - low))
		return finish(draft, low, content_end(draft, end + 1, false), out);
	size_t stop = i;
	while (stop > low && draft_word(draft, (int64_t)stop - 1)->shape == WORD_MARK)
		stop--;
	return i > low + 2 && finish(draft, low, stop, out);
}

bool statement_find(const struct draft *draft, size_t i, struct statement *out)
{
	*out = (struct statement){0};
	if (draft_is(draft, (int64_t)i, "according") && draft_is(draft, (int64_t)i + 1, "to"))
		return find_according(draft, i, 2, out);
	if (draft_is(draft, (int64_t)i, "in") && draft_is(draft, (int64_t)i + 1, "the") &&
	    draft_is(draft, (int64_t)i + 2, "words") && draft_is(draft, (int64_t)i + 3, "of"))
		return find_according(draft, i, 4, out);
	if (!speech_is_cue(draft, i, W_CUE))
		return false;
	size_t low = speech_clause_start(draft, i);
	if (!speech_subject(draft, low, i, &out->by.speaker))
		return false;
	out->by.cue = (struct phrase){i, i + 1};
	out->by.rule = "indirect/urge";
	if (find_urging(draft, i, out))
		return true;
	size_t after = past_object(draft, i);
	bool is_present = draft_word(draft, (int64_t)i)->value == CUE_PRESENT;
	bool says = speech_is_cue(draft, i, W_CUE_SAY | W_CUE_THAT) ||
		    draft_is(draft, (int64_t)i, "expressed expresses expressing voiced voices");
	size_t that = says ? that_behind(draft, after) : 0;
	out->by.rule = "indirect/question";
	if (draft_is(draft, (int64_t)i, "asked asks wondered asking") &&
	    draft_is(draft, (int64_t)after, "whether if why how when where what"))
		return finish(draft, after, content_end(draft, after, is_present), out);
	out->by.rule = "indirect/that";
	if (that)
		return finish(draft, that, content_end(draft, that, is_present), out);
	size_t start = past_adjuncts(draft, after);
	out->by.rule = "indirect/clause";
	if (says && takes_bare_clause(draft, i, start))
		return finish(draft, start, content_end(draft, start, is_present), out);
	out->by.rule = "indirect/trailing";
	if (speech_is_cue(draft, i, W_CUE_SAY) && find_trailing(draft, i, low, out))
		return true;
	out->by.rule = "mixed/call";
	return find_calling(draft, i, out);
}
