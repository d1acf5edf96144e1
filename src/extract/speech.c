/*
 *   after   = [","] ( cue subject | subject cue | "was how" subject cue | "according to" subject )
 *   before  = subject cue [object] [adjuncts] ( ":" | "," | nothing )
 *   subject = phrase [ "," insertion "," ] [adverb] [auxiliary]
 *   phrase  = pronoun | [determiner] { modifier } noun { preposition phrase }
 *
 * Insertions are what commas set off: relative clauses, appositions, participles, adverbials.
 */
#include "extract/speech.h"

#define MOST_WORDS 40 /* of a phrase, and between a cue and what it reports */
#define CLOSED                                                                                     \
	(W_DETERMINER | W_PREPOSITION | W_CONJUNCTION | W_AUXILIARY | W_SPEAKING | W_RELATIVE |    \
	 W_NEGATION)
#define NOUNS (W_ROLE | W_PEOPLE | W_BODY | W_CUE_NOUN | W_TITLE | W_ORGANIZATION)

static bool is_noun_like(const struct draft *draft, int64_t i)
{
	const struct word *word = draft_word(draft, i);
	if (word->shape == WORD_MARK)
		return (word->mark == '-' && word->is_glued) || word->mark == '&';
	enum dossier_upos tag = draft_tag(draft, i);
	if ((tag == DOSSIER_VERB || tag == DOSSIER_AUX) && word->shape == WORD_LOWER &&
	    !(word->classes & NOUNS))
		return false;
	if (word->shape >= WORD_CAPITAL && !(word->classes & (W_AUXILIARY | W_CONJUNCTION)))
		return !(word->classes & CLOSED) || word->shape == WORD_UPPER;
	if (word->classes & CLOSED)
		return draft_is(draft, i, "all other most many both some several few");
	if (word->classes & (W_CUE | W_CUE_MANNER | W_VERB))
		return (word->classes & NOUNS) != 0;
	return !(word->classes & (W_ADVERB | W_PRONOUN | W_WEEKDAY | W_DAY_NAME));
}

static bool is_time_word(const struct draft *draft, int64_t i)
{
	return draft_has(draft, i, W_WEEKDAY | W_DAY_NAME) ||
	       (draft_has(draft, i, W_MONTH) && draft_is_capitalised(draft, i)) ||
	       draft_is(draft, i, "week month year earlier later");
}

bool speech_is_cue(const struct draft *draft, size_t i, uint64_t classes)
{
	const struct word *word = draft_word(draft, (int64_t)i);
	if (!(word->classes & classes) || word->shape == WORD_UPPER ||
	    (word->shape == WORD_CAPITAL && i > 0 && !word->is_first &&
	     draft->words[i - 1].sentence == word->sentence))
		return false;
	enum dossier_upos tag = draft_tag(draft, (int64_t)i);
	if (tag != DOSSIER_X && tag != DOSSIER_VERB && tag != DOSSIER_AUX)
		return false;
	int64_t before = (int64_t)i - 1;
	if (word->value == CUE_ING)
		return !draft_has(draft, before, W_DETERMINER | W_AUXILIARY) &&
		       !draft_is(draft, before, "'s of its their his her");
	if (draft_has(draft, before, W_DETERMINER) ||
	    draft_is(draft, before, "'s its his her their our my of"))
		return draft_is(draft, before, "this that all both some most many") &&
		       word->value == CUE_PAST;
	if (word->value == CUE_PAST && draft_has(draft, before, W_PREPOSITION) &&
	    !draft_is(draft, before, "on in"))
		return false; /* "as agreed", "than expected" */
	if (word->value == CUE_PRESENT && draft_is(draft, (int64_t)i,
						   "reports claims demands calls orders promises "
						   "estimates notes comments remarks posts terms "
						   "labels cites dubs voices texts")) {
		bool object = draft_has(draft, (int64_t)i + 1, W_PREPOSITION) &&
			      !draft_is(draft, (int64_t)i + 1, "for on");
		bool subject = draft_is_capitalised(draft, before) ||
			       draft_has(draft, before, NOUNS | W_PRONOUN | W_ADVERB | W_RELATIVE);
		return subject && !object;
	}
	if (word->value == CUE_PLAIN &&
	    (draft_has(draft, before, W_AUXILIARY) || draft_is(draft, before, "to 'll n't not")))
		return false;
	return true;
}

/* Past "GENEVA, Nov 16 (Agency) -" at the head of a line, or first. */
static size_t past_dateline(const struct draft *draft, size_t first)
{
	bool is_upper = draft_word(draft, (int64_t)first)->shape == WORD_UPPER;
	for (size_t at = first + 1; at < first + 14 && at < draft->n_words; at++) {
		const struct word *word = &draft->words[at];
		if (word->shape == WORD_MARK && word->mark == '-' && !word->is_glued)
			return is_upper || draft_mark(draft, (int64_t)at - 1, ')') ? at + 1 : first;
		if (word->shape == WORD_LOWER ||
		    (word->shape == WORD_MARK && (!word->mark || !strchr(",()-./", word->mark))))
			return first;
	}
	return first;
}

size_t speech_clause_start(const struct draft *draft, size_t i)
{
	size_t at = i;
	while (at > 0 && i - at < 4 * MOST_WORDS) {
		const struct word *before = &draft->words[at - 1];
		if (draft->words[at].is_first || before->sentence != draft->words[i].sentence ||
		    (before->shape == WORD_MARK && (before->mark == '"' || before->mark == ';')))
			break;
		at--;
	}
	size_t line = at;
	while (line > 0 && at - line < 14 && !draft->words[line].is_first)
		line--; /* a sentence splitter may end a sentence inside a dateline */
	size_t start = past_dateline(draft, line);
	return start > at && start <= i ? start : at;
}

/* First word of the sentence that holds word i, quotation marks passed over. */
static size_t sentence_start(const struct draft *draft, size_t i)
{
	size_t at = i;
	while (at > 0 && i - at < 4 * MOST_WORDS && !draft->words[at].is_first &&
	       draft->words[at - 1].sentence == draft->words[i].sentence)
		at--;
	return at;
}

static void trim(const struct draft *draft, struct phrase *phrase)
{
	while (phrase->first < phrase->last) {
		int64_t i = (int64_t)phrase->first;
		const struct word *word = draft_word(draft, i);
		bool adverb = (word->classes & W_FUNCTION) &&
			      !(word->classes & (W_DETERMINER | W_PRONOUN | NOUNS | W_DIRECTION)) &&
			      word->shape != WORD_UPPER &&
			      !draft_is(draft, i,
					"foreign former world military political local senior top "
					"leading national state international social public joint "
					"major key chief one two three four five six seven eight "
					"nine ten several");
		if (word->shape != WORD_MARK && !adverb && !draft_is(draft, i, "'s"))
			break;
		phrase->first++;
	}
	while (phrase->last > phrase->first &&
	       draft_word(draft, (int64_t)phrase->last - 1)->shape == WORD_MARK)
		phrase->last--;
}

bool speech_phrase_before(const struct draft *draft, size_t low, size_t end, struct phrase *out)
{
	int64_t at = (int64_t)end - 1, floor = (int64_t)low;
	if (draft_has(draft, at, W_PRONOUN) && !(draft_word(draft, at)->value & ~7) &&
	    at >= floor) {
		*out = (struct phrase){(size_t)at, end};
		return true;
	}
	while (at >= floor && is_time_word(draft, at)) /* "Kerry on Monday" */
		at -= draft_is(draft, at - 1, "on in last this next early late") ? 2 : 1;
	size_t last = (size_t)(at + 1);
	bool is_done = false;
	while (at >= floor && !is_done && (int64_t)last - at < MOST_WORDS) {
		bool owner = draft_has(draft, at, W_DETERMINER) ||
			     draft_is(draft, at, "its his her their");
		if (is_noun_like(draft, at) || draft_is(draft, at, "'s")) {
			is_done = draft->words[at].is_first;
			at--;
		} else if (owner) {
			at--;
			is_done =
				!(draft_is(draft, at, "of for to from in at on with against and") &&
				  is_noun_like(draft, at - 1));
			if (draft_is(draft, at, "of") &&
			    draft_is(draft, at - 1, "all some most many both one"))
				is_done = false;
		} else if (draft_is(draft, at, "of for to from in at on with against") &&
			   at < (int64_t)last - 1 && is_noun_like(draft, at - 1) &&
			   at - 1 >= floor && draft_word(draft, at - 1)->shape != WORD_MARK)
			at--;
		else if (draft_is(draft, at, "and") && at - 1 >= floor &&
			 is_noun_like(draft, at - 1) &&
			 (draft_is_capitalised(draft, at - 1) || draft_has(draft, at - 1, NOUNS)))
			at--;
		else
			is_done = true;
	}
	struct phrase phrase = {(size_t)(at + 1), last};
	if (at + 1 < floor)
		phrase.first = low;
	trim(draft, &phrase);
	if (phrase.first >= phrase.last)
		return false;
	*out = phrase;
	return true;
}

bool speech_phrase_at(const struct draft *draft, size_t i, struct phrase *out)
{
	size_t at = i, tails = 0;
	bool has_noun = false;
	if (draft_has(draft, (int64_t)i, W_PRONOUN) &&
	    !(draft_word(draft, (int64_t)i)->value & ~7)) {
		*out = (struct phrase){i, i + 1};
		return true;
	}
	if (draft_is(draft, (int64_t)at, "both all") && draft_is(draft, (int64_t)at + 1, "the of"))
		at += draft_is(draft, (int64_t)at + 1, "of") ? 2 : 1;
	if (draft_has(draft, (int64_t)at, W_DETERMINER) ||
	    draft_is(draft, (int64_t)at, "his her its their"))
		at++;
	while (at < draft->n_words && at - i < MOST_WORDS &&
	       (at == i || !draft->words[at].is_first)) {
		bool particle = draft_has(draft, (int64_t)at, W_PARTICLE) &&
				draft_is_capitalised(draft, (int64_t)at + 1) && has_noun;
		if (is_noun_like(draft, (int64_t)at) || draft_is(draft, (int64_t)at, "'s") ||
		    particle) {
			has_noun = has_noun || draft->words[at].shape != WORD_MARK;
			at++;
		} else if (has_noun && tails < 3 &&
			   draft_is(draft, (int64_t)at, "of for to from and at in") &&
			   (is_noun_like(draft, (int64_t)at + 1) ||
			    (draft_has(draft, (int64_t)at + 1, W_DETERMINER) &&
			     is_noun_like(draft, (int64_t)at + 2))) &&
			   (draft_is_capitalised(draft, (int64_t)at + 1) ||
			    !draft_is(draft, (int64_t)at, "and in at to") ||
			    (draft_is(draft, (int64_t)at, "and") &&
			     draft_is(draft, (int64_t)i, "both")))) {
			at += draft_has(draft, (int64_t)at + 1, W_DETERMINER) ? 2 : 1;
			tails++;
		} else
			break;
	}
	struct phrase phrase = {i, at};
	while (phrase.last > i && draft_word(draft, (int64_t)phrase.last - 1)->shape == WORD_MARK)
		phrase.last--;
	if (!has_noun || phrase.last <= i)
		return false;
	*out = phrase;
	return true;
}

bool speech_can_speak(const struct draft *draft, struct phrase phrase)
{
	for (size_t i = phrase.first; i < phrase.last; i++) {
		const struct word *word = &draft->words[i];
		if (word->classes & (W_ROLE | W_PEOPLE | W_BODY | W_PRONOUN | W_TITLE |
				     W_ORGANIZATION | W_CUE_NOUN))
			return true;
		if (word->shape >= WORD_CAPITAL &&
		    !(word->classes & (W_FUNCTION | W_WEEKDAY | W_MONTH)))
			return true;
	}
	return false;
}

/* Back over adverbs and auxiliaries; false when they deny or only imagine what is said. */
static bool skip_auxiliaries(const struct draft *draft, size_t low, size_t *at)
{
	bool is_done = draft_word(draft, (int64_t)*at)->value == CUE_PAST;
	while (*at > low) {
		int64_t before = (int64_t)*at - 1;
		const struct word *word = draft_word(draft, before);
		if (word->classes & W_NEGATION ||
		    draft_is(draft, before,
			     "didn't hasn't haven't hadn't wouldn't won't doesn't don't refused "
			     "declined failed"))
			return false;
		if (word->classes & W_AUXILIARY) {
			if (!draft_is(draft, before,
				      "has have had is was were are been being 've 'd"))
				return false;
			/* "was told": whose subject does not speak. */
			if (is_done && draft_is(draft, before, "is was were are been being be"))
				return false;
		} else if (draft_is(draft, before, "to"))
			return false;
		else if (!(word->classes & W_ADVERB) || word->shape != WORD_LOWER)
			break;
		(*at)--;
	}
	return true;
}

/* May an insertion begin at word i (behind a comma)? */
static bool opens_insertion(const struct draft *draft, size_t i)
{
	const struct word *word = draft_word(draft, (int64_t)i);
	struct span form = draft_form(draft, (int64_t)i);
	return (word->classes & (W_RELATIVE | W_DETERMINER | W_PREPOSITION | W_ROLE | W_TITLE |
				 W_ROLE_PREFIX | W_ADVERB | W_CONJUNCTION | W_NUMBER)) ||
	       word->shape >= WORD_CAPITAL || word->shape == WORD_NUMBER ||
	       span_ends(form, SPAN("ing")) || span_ends(form, SPAN("ed")) ||
	       span_ends(form, SPAN("en")) ||
	       draft_is(draft, (int64_t)i, "led made held his her its their now himself herself");
}

/* "The officials that started the initiative": not the initiative. */
static void past_relative(const struct draft *draft, size_t low, struct phrase *phrase)
{
	for (size_t at = phrase->first; at > low + 1 && phrase->first - at < 8; at--) {
		if (!draft_is(draft, (int64_t)at - 1, "that who which"))
			continue;
		struct phrase outer;
		size_t end = at - 1 - draft_mark(draft, (int64_t)at - 2, ',');
		if (speech_phrase_before(draft, low, end, &outer) && speech_can_speak(draft, outer))
			*phrase = outer;
		return;
	}
}

/* Subject before ", insertion ," : the comma that ends it is right before word `end`. */
static bool subject_past_insertion(const struct draft *draft, size_t low, size_t end,
				   struct phrase *out)
{
	size_t close = end - 1;
	for (size_t at = close; at > low && close - at < MOST_WORDS; at--) {
		if (!draft_mark(draft, (int64_t)at - 1, ',') || !opens_insertion(draft, at))
			continue;
		struct phrase phrase;
		if (!speech_phrase_before(draft, low, at - 1, &phrase) ||
		    !speech_can_speak(draft, phrase))
			continue;
		past_relative(draft, low, &phrase);
		/* "The mayor, Tomas Brandt, said": the name belongs to the subject. */
		bool named = draft_is_capitalised(draft, (int64_t)at) &&
			     !draft_has(draft, (int64_t)at, W_FUNCTION);
		struct phrase inner;
		if (named && speech_phrase_before(draft, at, close, &inner) && inner.first == at)
			phrase.last = close;
		*out = phrase;
		return true;
	}
	return false;
}

/* The subject of the sentence that begins at word low, leading adverbials passed over. */
static bool sentence_subject(const struct draft *draft, size_t low, size_t end, struct phrase *out)
{
	size_t at = low;
	while (at < end &&
	       (draft_has(draft, (int64_t)at, W_CONJUNCTION | W_ADVERB) ||
		draft_mark(draft, (int64_t)at, '-') || draft_mark(draft, (int64_t)at, ',')))
		at++;
	struct span form = draft_form(draft, (int64_t)at);
	bool adverbial = draft_has(draft, (int64_t)at, W_PREPOSITION) ||
			 span_ends(form, SPAN("ing")) || span_ends(form, SPAN("ly")) ||
			 draft_is(draft, (int64_t)at, "asked");
	for (size_t i = at; adverbial && i < end && i - at < MOST_WORDS; i++)
		if (draft_mark(draft, (int64_t)i, ',')) {
			at = i + 1;
			break;
		}
	return at < end && speech_phrase_at(draft, at, out) && out->last <= end &&
	       speech_can_speak(draft, *out);
}

/* Of ", arguing that": the subject of the clause before it, after the last conjunction. */
static bool participle_subject(const struct draft *draft, size_t low, size_t i, struct phrase *out)
{
	for (size_t at = i; at > low + 1 && i - at < MOST_WORDS; at--) {
		if (!draft_is(draft, (int64_t)at - 1, "but while and") ||
		    !draft_mark(draft, (int64_t)at - 2, ',') || !speech_phrase_at(draft, at, out) ||
		    out->last >= i || !speech_can_speak(draft, *out))
			continue;
		return true;
	}
	return sentence_subject(draft, low, i, out);
}

/* Of "TASS quoted a source as saying", "he was quoted as saying": the one who is quoted. */
static bool quoted_subject(const struct draft *draft, size_t low, size_t as, struct phrase *out)
{
	for (size_t at = as; at > low && as - at < MOST_WORDS; at--) {
		if (!draft_is(draft, (int64_t)at - 1, "quoted cited quotes"))
			continue;
		if (at < as && !draft_is(draft, (int64_t)at, "by"))
			return speech_phrase_at(draft, at, out) && out->last <= as;
		size_t verb = at - 1;
		while (verb > low && draft_has(draft, (int64_t)verb - 1, W_AUXILIARY | W_ADVERB))
			verb--;
		return verb > low && speech_phrase_before(draft, low, verb, out);
	}
	return false;
}

bool speech_subject(const struct draft *draft, size_t low, size_t i, struct phrase *out)
{
	size_t at = i;
	if (draft_word(draft, (int64_t)i)->value == CUE_ING && at > low + 2 &&
	    draft_is(draft, (int64_t)i - 1, "as"))
		return quoted_subject(draft, low, i - 1, out);
	if (draft_word(draft, (int64_t)i)->value == CUE_ING)
		return participle_subject(draft, low, i, out);
	if (!skip_auxiliaries(draft, low, &at) || at <= low)
		return false;
	int64_t before = (int64_t)at - 1;
	if (draft_is(draft, before, "who which that")) {
		size_t end = (size_t)before;
		if (end > low && draft_mark(draft, (int64_t)end - 1, ','))
			end--;
		return speech_phrase_before(draft, low, end, out) && speech_can_speak(draft, *out);
	}
	if (draft_is(draft, before, "and but then"))
		return sentence_subject(draft, sentence_start(draft, i), i, out);
	if (draft_mark(draft, before, ','))
		return subject_past_insertion(draft, low, at, out) ||
		       (at - low > 2 && draft_has(draft, before - 1, W_CONJUNCTION) &&
			sentence_subject(draft, low, i, out));
	if (draft_mark(draft, before, ')')) {
		size_t open = (size_t)before;
		while (open > low && !draft_mark(draft, (int64_t)open, '('))
			open--;
		return open > low && speech_phrase_before(draft, low, open, out) &&
		       speech_can_speak(draft, *out);
	}
	if (!speech_phrase_before(draft, low, at, out) || !speech_can_speak(draft, *out))
		return false;
	/* "the head of the office, Jane Doe said": the name alone would do, the comma's left side
	 * too. */
	return true;
}

size_t speech_cue_behind(const struct draft *draft, size_t at, uint64_t classes)
{
	if (draft_mark(draft, (int64_t)at, ',')) {
		size_t close = at + 1;
		while (close < draft->n_words && close - at < 25 &&
		       !draft_mark(draft, (int64_t)close, ',') &&
		       !draft_mark(draft, (int64_t)close, '.') && !draft->words[close].is_first)
			close++;
		if (!draft_mark(draft, (int64_t)close, ','))
			return 0;
		at = close + 1;
	}
	for (size_t n = 0; n < 4 && at < draft->n_words && !draft->words[at].is_first; n++, at++) {
		if (speech_is_cue(draft, at, classes))
			return at;
		if (!draft_has(draft, (int64_t)at, W_ADVERB | W_AUXILIARY) &&
		    !is_time_word(draft, (int64_t)at) && !draft_is(draft, (int64_t)at, "on"))
			return 0;
	}
	return 0;
}

static bool ends_with_stop(const struct draft *draft, const struct quoted *quoted)
{
	return draft_mark(draft, (int64_t)quoted->last - 1, '.');
}

bool speech_after(const struct draft *draft, const struct quoted *quoted, struct attribution *out)
{
	const uint64_t cues = W_CUE | W_CUE_MANNER;
	size_t at = quoted->after;
	struct phrase phrase;
	if (draft_mark(draft, (int64_t)at, '-') && !quoted->is_open_end &&
	    speech_phrase_at(draft, at + 1, &phrase) &&
	    draft_is_capitalised(draft, (int64_t)at + 1) &&
	    (phrase.last >= draft->n_words || draft->words[phrase.last].is_first ||
	     draft_mark(draft, (int64_t)phrase.last, ','))) {
		*out = (struct attribution){phrase, {0, 0}, "direct/signed"};
		return true;
	}
	if (quoted->is_open_end || quoted->closes_paragraph)
		return false;
	if (draft_mark(draft, (int64_t)at, ',') || draft_mark(draft, (int64_t)at, '-'))
		at++;
	if (at >= draft->n_words || draft->words[at].is_first)
		return false;
	bool small = draft->words[at].shape == WORD_LOWER;
	if (ends_with_stop(draft, quoted) && !small)
		return false;
	if (speech_is_cue(draft, at, cues) && speech_phrase_at(draft, at + 1, &phrase) &&
	    speech_can_speak(draft, phrase)) {
		*out = (struct attribution){phrase, {at, at + 1}, "direct/cue-subject"};
		return true;
	}
	if (draft_is(draft, (int64_t)at, "was is") &&
	    draft_is(draft, (int64_t)at + 1, "how what") &&
	    speech_phrase_at(draft, at + 2, &phrase)) {
		size_t cue = speech_cue_behind(draft, phrase.last, cues);
		*out = (struct attribution){phrase, {cue, cue + 1}, "direct/was-how"};
		return cue != 0;
	}
	if (draft_is(draft, (int64_t)at, "according") && draft_is(draft, (int64_t)at + 1, "to") &&
	    speech_phrase_at(draft, at + 2, &phrase)) {
		*out = (struct attribution){phrase, {at, at + 2}, "direct/according"};
		return true;
	}
	if (!speech_phrase_at(draft, at, &phrase))
		return false;
	size_t cue = speech_cue_behind(draft, phrase.last, cues);
	if (!cue || (cue > phrase.last && !speech_can_speak(draft, phrase)))
		return false;
	/* "... now." Kerry said that: what follows is a statement of its own. */
	if (!small && (draft_is(draft, (int64_t)cue + 1, "that") ||
		       (draft_mark(draft, (int64_t)quoted->last - 1, '?') &&
			draft_is_capitalised(draft, (int64_t)at) &&
			draft_has(draft, (int64_t)at, W_DETERMINER))))
		return false;
	*out = (struct attribution){phrase, {cue, cue + 1}, "direct/subject-cue"};
	return true;
}

/* The cue that leads to a quotation whose opening mark is at `before`; SIZE_MAX when there is none.
 */
static size_t cue_before(const struct draft *draft, size_t low, size_t before, bool is_far)
{
	size_t at = before;
	while (at > low && before - at < MOST_WORDS) {
		at--;
		if (speech_is_cue(draft, at, W_CUE) ||
		    (speech_is_cue(draft, at, W_CUE_MANNER) && before - at < 3))
			return at;
		if (!is_far)
			return SIZE_MAX;
		/* Between a cue and its words stand adjuncts, not other clauses. */
		if (draft_is(draft, (int64_t)at, "that which who because but although while"))
			return SIZE_MAX;
	}
	return SIZE_MAX;
}

/* "Okello: ...", "The general was blunt: ...": a colon does the work of a cue. */
static bool without_cue(const struct draft *draft, size_t low, size_t end, struct attribution *out)
{
	struct phrase subject;
	if (!sentence_subject(draft, low, end, &subject))
		return false;
	*out = (struct attribution){subject, {0, 0}, "direct/colon"};
	return true;
}

bool speech_before(const struct draft *draft, const struct quoted *quoted, struct attribution *out)
{
	size_t end = quoted->before;
	if (end == 0)
		return false;
	bool colon = draft_mark(draft, (int64_t)end - 1, ':'),
	     comma = draft_mark(draft, (int64_t)end - 1, ',');
	bool stop = quoted->opens_paragraph && !colon && !comma;
	if (stop)
		return false;
	end -= colon || comma;
	size_t low = end > 0 ? speech_clause_start(draft, end - 1) : 0;
	size_t cue = cue_before(draft, low, end, colon || comma);
	struct phrase subject;
	if (cue == SIZE_MAX)
		return colon && without_cue(draft, low, end, out);
	bool found = speech_subject(draft, low, cue, &subject);
	if (!found && speech_phrase_at(draft, cue + 1, &subject) && subject.last <= end &&
	    speech_can_speak(draft, subject) && !draft_has(draft, (int64_t)cue, W_CUE_URGE))
		found = true; /* ", said X, " between two parts */
	if (!found)
		return colon && without_cue(draft, low, end, out);
	*out = (struct attribution){
		subject, {cue, cue + 1}, colon ? "direct/colon" : "direct/before"};
	return true;
}
