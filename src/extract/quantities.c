/*
 * The stage of quantities: figures with what they count or measure, and their bounds.
 *
 *   quantity = [bound] figure [unit] | "between" figure "and" figure [unit]
 *            | "from" figure "to" figure [unit] | figure ( "to" | "-" ) figure [unit]
 *            | currency figure | figure currency-word | figure "%" | fraction "of"
 *   bound    = "at least" | "more than" | "over" | "up to" | "fewer than" | "about" | "some" | ...
 *
 * Not quantities: dates and years, numbers of things (Resolution 2254, Hill 303, MiG-29, Page 5),
 * scores and ordinals, "one" that counts nothing.
 */
#include "extract/number.h"

#include <stdlib.h>

enum bound { EXACT, ABOUT, AT_LEAST, AT_MOST };

struct reading {
	size_t first, last; /* words, half open */
	bool has_value, has_low, has_high;
	double value, low, high;
	size_t unit_first, unit_last; /* words of the unit, or equal */
	const char *unit;             /* when it is not in words of the text */
	const char *rule;
};

struct counter {
	struct draft *draft;
	struct dossier_quantity *items;
	size_t n, capacity;
	size_t time; /* the first time expression that does not end before here */
};

static bool is(const struct draft *draft, size_t i, const char *forms)
{
	return draft_is(draft, (int64_t)i, forms);
}

/* The bound before a figure: how many words it takes, and what it says. */
static size_t parse_bound(const struct draft *draft, size_t i, enum bound *bound)
{
	static const struct {
		const char *first, *second;
		enum bound bound;
	} bounds[] = {{"at", "least", AT_LEAST},       {"more", "than", AT_LEAST},
		      {"at", "most", AT_MOST},         {"up", "to", AT_MOST},
		      {"fewer less", "than", AT_MOST}, {"well just", "over", AT_LEAST},
		      {"just well", "under", AT_MOST}, {"close", "to", AT_MOST},
		      {"upwards", "of", AT_LEAST}};
	*bound = EXACT;
	if (is(draft, i, "an") && is(draft, i + 1, "estimated")) {
		*bound = ABOUT;
		return 2;
	}
	if (is(draft, i, "no") && is(draft, i + 1, "fewer less more") && is(draft, i + 2, "than")) {
		*bound = is(draft, i + 1, "more") ? AT_MOST : AT_LEAST;
		return 3;
	}
	if (is(draft, i, "as") && is(draft, i + 1, "many much few little") &&
	    is(draft, i + 2, "as")) {
		*bound = is(draft, i + 1, "many much") ? AT_MOST : AT_LEAST;
		return 3;
	}
	for (size_t k = 0; k < sizeof bounds / sizeof *bounds; k++)
		if (is(draft, i, bounds[k].first) && is(draft, i + 1, bounds[k].second)) {
			*bound = bounds[k].bound;
			return 2;
		}
	if (is(draft, i, "over exceeding above minimum"))
		*bound = AT_LEAST;
	else if (is(draft, i, "under below maximum"))
		*bound = AT_MOST;
	else if (is(draft, i, "almost nearly"))
		*bound = AT_MOST;
	else if (is(draft, i, "about around approximately roughly some estimated circa another"))
		*bound = ABOUT;
	else
		return 0;
	return 1;
}

static const char *currency_sign(const struct draft *draft, size_t i, size_t *words)
{
	const struct word *word = draft_word(draft, (int64_t)i);
	struct span form = draft_form(draft, (int64_t)i);
	static const struct {
		const char *sign, *code;
	} signs[] = {{"$", "USD"}, {"€", "EUR"},   {"£", "GBP"}, {"¥", "JPY"},
		     {"₹", "INR"}, {"₽", "RUB"}, {"₺", "TRY"}, {"₪", "ILS"},
		     {"₦", "NGN"}, {"₴", "UAH"},   {"₩", "KRW"}};
	*words = 1;
	if (is(draft, i, "us usd eur gbp u.s") || is(draft, i, "a c au nz hk")) {
		const struct word *next = draft_word(draft, (int64_t)i + 1);
		bool dollar = draft_mark(draft, (int64_t)i + 1, '$') && next->is_glued;
		*words = 2;
		if (dollar)
			return is(draft, i, "us u.s") ? "USD"
			       : is(draft, i, "a au") ? "AUD"
			       : is(draft, i, "c")    ? "CAD"
			       : is(draft, i, "nz")   ? "NZD"
						      : "HKD";
		*words = 1;
		if (word->shape == WORD_UPPER && next->shape == WORD_NUMBER &&
		    is(draft, i, "usd eur gbp"))
			return is(draft, i, "usd") ? "USD" : is(draft, i, "eur") ? "EUR" : "GBP";
		return NULL;
	}
	for (size_t k = 0; k < sizeof signs / sizeof *signs; k++)
		if (span_equal(form, span_of(signs[k].sign)))
			return signs[k].code;
	return NULL;
}

/* What a measure is called: one spelling for all of its forms. */
static const char *measure_name(const struct draft *draft, size_t i, size_t *words)
{
	static const struct {
		const char *forms, *name;
	} names[] = {{"percent percentage", "%"},
		     {"km kilometre kilometres kilometer kilometers", "km"},
		     {"mile miles", "miles"},
		     {"metre metres meter meters", "m"},
		     {"cm", "cm"},
		     {"mm", "mm"},
		     {"foot feet ft", "feet"},
		     {"inch inches", "inches"},
		     {"yard yards", "yards"},
		     {"hectare hectares", "hectares"},
		     {"acre acres", "acres"},
		     {"tonne tonnes", "tonnes"},
		     {"ton tons", "tons"},
		     {"kg kilogram kilograms kilo kilos", "kg"},
		     {"gram grams", "g"},
		     {"litre litres liter liters", "litres"},
		     {"barrel barrels", "barrels"},
		     {"dollar dollars", "USD"},
		     {"euro euros", "EUR"},
		     {"pound pounds", "pounds"},
		     {"yen", "JPY"},
		     {"ruble rubles rouble roubles", "RUB"},
		     {"rupee rupees", "rupees"},
		     {"yuan", "CNY"},
		     {"lira", "TRY"},
		     {"degree degrees", "degrees"},
		     {"kw", "kW"},
		     {"mw megawatt megawatts", "MW"},
		     {"gw gigawatt gigawatts", "GW"},
		     {"mph", "mph"},
		     {"kph kmh", "km/h"}};
	*words = 1;
	if (draft_mark(draft, (int64_t)i, '%'))
		return "%";
	if (is(draft, i, "per") && is(draft, i + 1, "cent")) {
		*words = 2;
		return "%";
	}
	if (is(draft, i, "percentage") && is(draft, i + 1, "points point")) {
		*words = 2;
		return "percentage points";
	}
	size_t us =
		is(draft, i, "us u.s u.s. american") && is(draft, i + 1, "dollar dollars") ? 1 : 0;
	size_t square = is(draft, i, "square cubic sq") ? 1 : 0;
	for (size_t k = 0; k < sizeof names / sizeof *names; k++)
		if (is(draft, i + us + square, names[k].forms)) {
			*words = 1 + us + square;
			if (square && !strcmp(names[k].name, "km"))
				return is(draft, i, "cubic") ? "km3" : "km2";
			if (square && !strcmp(names[k].name, "m"))
				return is(draft, i, "cubic") ? "m3" : "m2";
			return names[k].name;
		}
	return NULL;
}

static bool is_plural(const struct draft *draft, size_t i)
{
	struct span form = draft_form(draft, (int64_t)i);
	return is(draft, i,
		  "people children men women police personnel troops aircraft mice feet sheep "
		  "staff crew cattle lawmakers policemen policewomen fishermen servicemen gunmen "
		  "militiamen tribesmen businessmen clergymen") ||
	       (form.length > 3 && form.at[form.length - 1] == 's' &&
		!span_ends(form, SPAN("ss")) && !span_ends(form, SPAN("us")) &&
		!span_ends(form, SPAN("is")) && !is(draft, i, "'s"));
}

/* Words between a figure and its noun: adjectives, demonyms, nouns in front of nouns. */
static bool is_modifier(const struct draft *draft, size_t i)
{
	const struct word *word = draft_word(draft, (int64_t)i);
	if (word->shape == WORD_MARK)
		return word->mark == '-' && word->is_glued;
	if (word->shape == WORD_NUMBER ||
	    (word->classes & (W_PREPOSITION | W_CONJUNCTION | W_AUXILIARY | W_DETERMINER |
			      W_PRONOUN | W_RELATIVE | W_CUE | W_NEGATION | W_SPEAKING)))
		return is(draft, i, "more other");
	if ((word->classes & W_VERB) ||
	    draft_has(draft, (int64_t)i, W_WEEKDAY | W_MONTH | W_DAY_NAME) || is(draft, i, "'s"))
		return false;
	return true;
}

/* The noun that a figure counts, from word i on: false when there is none. */
static bool parse_noun(const struct draft *draft, size_t i, bool is_one, struct reading *out)
{
	size_t at = i;
	if (is(draft, at, "of")) {
		at++;
		if (is(draft, at, "the its his her their these those"))
			at++;
	}
	size_t begin = at;
	for (; at < begin + 5 && at < draft->n_words && is_modifier(draft, at) &&
	       !draft->words[at].is_first;
	     at++) {
		if (draft->words[at].sentence != draft->words[i > 0 ? i - 1 : 0].sentence)
			break;
		if (!is_plural(draft, at) && !(is_one && at == begin))
			continue;
		if (is_one && draft_word(draft, (int64_t)at)->shape != WORD_LOWER)
			return false;
		/* "police officers", "arms dealers": the last plural of the run is the head. */
		if (at + 1 < draft->n_words && is_modifier(draft, at + 1) &&
		    is_plural(draft, at + 1) && draft->words[at + 1].shape == WORD_LOWER)
			continue;
		out->unit_first = begin;
		out->unit_last = at + 1;
		out->last = at + 1;
		return true;
	}
	return false;
}

static void set_bounds(struct reading *out, enum bound bound, const struct number *n)
{
	if (n->is_vague) {
		out->has_low = true;
		out->low = n->low;
		out->has_high = bound != AT_LEAST && n->high > 0;
		out->high = n->high;
		return;
	}
	out->has_value = true;
	out->value = n->value;
	out->has_low = bound == AT_LEAST;
	out->has_high = bound == AT_MOST;
	out->low = out->high = n->value;
}

/* "Hill 303", "Resolution 1325", "MiG-29", "No. 5", "3-2": names and scores, not amounts. */
static bool is_label(const struct draft *draft, const struct number *n)
{
	int64_t before = (int64_t)n->first - 1;
	const struct word *word = draft_word(draft, before),
			  *figure = draft_word(draft, (int64_t)n->first);
	bool glued = n->is_digits && figure->is_glued && before >= 0;
	if (glued && (word->shape != WORD_MARK || word->mark == '-' || word->mark == '/' ||
		      word->mark == '.' || word->mark == ':'))
		return true;
	const struct word *after = draft_word(draft, (int64_t)n->last);
	if (n->is_digits && after->is_glued && after->end > after->start &&
	    (is(draft, n->last, "st nd rd th s") || draft_mark(draft, (int64_t)n->last, ':') ||
	     draft_mark(draft, (int64_t)n->last, '/')))
		return true;
	struct number second;
	if (n->is_digits && draft_mark(draft, (int64_t)n->last, '-') && after->is_glued &&
	    number_parse(draft, n->last + 1, &second) && second.is_digits &&
	    second.value <= n->value)
		return true; /* a score */
	bool name = word->shape >= WORD_CAPITAL && word->end > word->start &&
		    !(word->classes & (W_FUNCTION | W_CUE | W_VERB)) && n->is_digits &&
		    !n->has_comma && word->sentence == figure->sentence &&
		    !draft_has(draft, (int64_t)n->first, W_FUNCTION) && word->letters > 1;
	return (name && !(n->value > 9999)) ||
	       is(draft, n->first - 1,
		  "no no. number page article chapter paragraph phase section room flight highway "
		  "route channel grade level type");
}

static bool parse_fraction(const struct draft *draft, size_t i, struct reading *out)
{
	struct number n;
	size_t at = i;
	double top = 1, share = 0;
	if (is(draft, at, "half") && (is(draft, at + 1, "of the a its their"))) {
		share = 0.5;
		at++;
	} else if (is(draft, at, "a one")) {
		share = is(draft, at + 1, "third")     ? 1.0 / 3
			: is(draft, at + 1, "quarter") ? 0.25
			: is(draft, at + 1, "fifth")   ? 0.2
			: is(draft, at + 1, "tenth")   ? 0.1
						       : 0;
		at += 2;
	} else if (number_parse(draft, i, &n) && !n.is_digits && n.value < 10) {
		at = n.last + draft_mark(draft, (int64_t)n.last, '-');
		top = n.value;
		share = is(draft, at, "thirds")     ? 1.0 / 3
			: is(draft, at, "quarters") ? 0.25
			: is(draft, at, "fifths")   ? 0.2
			: is(draft, at, "tenths")   ? 0.1
						    : 0;
		at++;
	}
	if (share <= 0 || !is(draft, at, "of the its their a"))
		return false;
	*out = (struct reading){.first = i,
				.last = at,
				.has_value = true,
				.value = share * top,
				.unit = "",
				.rule = "quantity/fraction"};
	return true;
}

/* Currency sign or code before, unit behind. */
static void parse_unit(const struct draft *draft, const struct number *n, const char *currency,
		       struct reading *out)
{
	size_t words = 1;
	size_t hyphen = draft_mark(draft, (int64_t)out->last, '-') &&
					draft_word(draft, (int64_t)out->last)->is_glued
				? 1
				: 0;
	const char *measure = measure_name(draft, out->last + hyphen, &words);
	out->unit = "";
	if (currency) {
		out->unit = currency;
		return;
	}
	bool clock = draft_has(draft, (int64_t)(out->last + hyphen), W_UNIT);
	if (measure) {
		out->unit = measure;
		out->last += hyphen + words;
		return;
	}
	if (clock) {
		out->unit = NULL;
		out->unit_first = out->last + hyphen;
		out->unit_last = out->unit_first + 1;
		out->last = out->unit_last;
		return;
	}
	if (hyphen)
		return;
	struct reading with = *out;
	if (parse_noun(draft, out->last, !n->is_vague && n->value <= 1, &with)) {
		*out = with;
		out->unit = NULL;
	}
}

/* The second figure of a range, or false. */
static bool parse_range(const struct draft *draft, size_t joint, const char *words,
			struct number *out)
{
	if (!is(draft, joint, words) &&
	    !(draft_mark(draft, (int64_t)joint, '-') && words[0] == 't'))
		return false;
	size_t second = joint + 1, skip = 0;
	if (currency_sign(draft, second, &skip))
		second += skip;
	return number_parse(draft, second, out) && !out->is_vague && !out->is_article;
}

/* "rose from 14 to 21": two figures, not a range. */
static bool is_change(const struct draft *draft, size_t first)
{
	return first > 0 && is(draft, first - 1, "from");
}

static bool parse_quantity(const struct draft *draft, size_t i, struct reading *out)
{
	enum bound bound;
	size_t at = i + parse_bound(draft, i, &bound), words = 0;
	bool between = is(draft, i, "between");
	if (between)
		at = i + 1;
	struct reading r = {.first = i, .rule = "quantity"};
	if (parse_fraction(draft, at, out)) {
		out->first = i;
		out->has_low = bound == AT_LEAST;
		out->has_high = bound == AT_MOST;
		out->low = out->high = out->value;
		return true;
	}
	const char *currency = currency_sign(draft, at, &words);
	if (currency)
		at += words;
	struct number n, second;
	if (!number_parse(draft, at, &n) || (!currency && is_label(draft, &n)))
		return false;
	r.last = n.last;
	if (currency && is(draft, n.last, "m k b") &&
	    draft_word(draft, (int64_t)n.last)->is_glued) {
		n.value *= is(draft, n.last, "k") ? 1e3 : is(draft, n.last, "m") ? 1e6 : 1e9;
		r.last++;
	}
	bool range =
		!is_change(draft, n.first) &&
		parse_range(draft, r.last, is(draft, i, "between") ? "and" : "to or", &second) &&
		(second.value > n.value || between) && !n.is_vague;
	if (range && is(draft, r.last, "or") && second.value > 3 * n.value)
		range = false;
	if (between && !range)
		return false;
	if (range) {
		double scale = 1;
		/* "15 to 20 million" */
		if (second.value >= 1e3 && n.value < 1000 &&
		    draft_has(draft, (int64_t)second.last - 1, W_MAGNITUDE) &&
		    n.last == n.first + 1)
			for (int32_t e = draft_word(draft, (int64_t)second.last - 1)->value; e > 0;
			     e--)
				scale *= 10;
		r.has_low = r.has_high = true;
		r.low = n.value * scale;
		r.high = second.value;
		r.last = second.last;
		r.rule = "quantity/range";
		n = second;
	} else
		set_bounds(&r, bound, &n);
	parse_unit(draft, &n, currency, &r);
	/* "hundreds" is 100 to 999; "hundreds of demonstrators" leaves open how many hundreds. */
	if (n.is_vague && r.last > n.last && r.unit == NULL)
		r.has_high = false;
	bool counts = r.unit == NULL || *r.unit;
	bool alone = !counts && !n.is_vague && bound == EXACT && !range;
	/* "one" and "a hundred" count nothing by themselves; small words need a noun. */
	if (alone && !n.is_digits && (n.value <= 1 || n.is_article))
		return false;
	if (!counts && n.is_digits && !n.has_comma && n.value >= 1900 && n.value <= 2100 &&
	    n.last == n.first + 1)
		return false;
	*out = r;
	return true;
}

static bool in_time(struct counter *c, const struct reading *r)
{
	const struct dossier_annotation *a = c->draft->annotation;
	uint32_t start = c->draft->words[r->first].start, end = c->draft->words[r->last - 1].end;
	while (c->time < a->n_times && a->times[c->time].range.end <= start)
		c->time++;
	for (size_t t = c->time; t < a->n_times && a->times[t].range.start < end; t++)
		if (a->times[t].type != DOSSIER_DURATION)
			return true;
	return false;
}

static bool add(struct counter *c, const struct reading *r)
{
	struct draft *draft = c->draft;
	struct dossier_quantity *q = ARENA_PUSH(draft->arena, c->items, c->n, c->capacity);
	if (!q)
		return false;
	*q = (struct dossier_quantity){
		.range = {draft->words[r->first].start, draft->words[r->last - 1].end},
		.has_value = r->has_value,
		.has_low = r->has_low,
		.has_high = r->has_high,
		.value = r->value,
		.low = r->low,
		.high = r->high,
		.unit = r->unit,
		.score = 0.9F,
		.rule = r->rule};
	if (!r->unit) {
		/* The head alone: "Syrian opposition fighters" are counted as fighters. */
		struct span head = draft_form(draft, (int64_t)r->unit_last - 1);
		bool one_year = draft_has(draft, (int64_t)r->unit_last - 1, W_UNIT) &&
				!span_ends(head, SPAN("s"));
		q->unit = one_year ? arena_format(draft->arena, "%.*ss", (int)head.length, head.at)
				   : arena_string(draft->arena, head);
	}
	return q->unit != NULL;
}

enum dossier_status quantities_stage(struct draft *draft, struct dossier_error *error)
{
	struct counter c = {.draft = draft};
	for (size_t i = 0; i < draft->n_words;) {
		struct reading r;
		if (i % 1024 == 0 && draft_check(draft, error))
			return DOSSIER_INTERRUPTED;
		if (parse_quantity(draft, i, &r) && !in_time(&c, &r)) {
			if (!add(&c, &r))
				return arena_error(draft->arena, error);
			i = r.last;
		} else
			i++;
	}
	draft->annotation->quantities = c.items;
	draft->annotation->n_quantities = c.n;
	return DOSSIER_OK;
}
