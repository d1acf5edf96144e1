/*
 * The stage of entities: which mentions of a document are about the same one.
 *
 * Mentions are taken in order; each goes to the first of these that there is:
 *   the entity of its entry in the lexicon; the same words; for a person, the fuller name with that
 *   surname (the last one met) when given names do not contradict; for capitals, the name whose
 *   initials they are, or the one they stand behind in brackets; for a body, the fuller name that
 *   ends so ("Foreign Ministry" after "Russian Foreign Ministry"); else a new entity.
 *
 * Short forms of the lexicon ("Kerry") count only when the document has better evidence for the
 * same entry somewhere.
 */
#include "extract/roles.h"
#include "extract/table.h"

#define UNSURE 0.8F /* below, a mention takes the kind that its entity has by vote */

struct draft_entity {
	struct dossier_range name; /* the longest mention */
	size_t words;
	const struct dossier_lexicon_entry *entry;
	bool is_people; /* the entry's people or adjective, not the entry itself */
	float votes[DOSSIER_KINDS];
	enum dossier_kind first_kind;
	enum gender gender;
};

struct clusters {
	struct draft *draft;
	struct draft_entity *items;
	size_t n, capacity;
	struct table table;
};

static struct span text_of(const struct draft *draft, struct dossier_range range)
{
	return span_make(draft->text.at + range.start, range.end - range.start);
}

static uint64_t entry_key(const struct dossier_lexicon_entry *entry, bool is_people)
{
	return table_key(is_people ? 'g' : 'i', span_of(entry->id));
}

static bool is_people(const struct name_source *source)
{
	return source->entry &&
	       (source->alias == DOSSIER_ALIAS_ADJECTIVE || source->alias == DOSSIER_ALIAS_PEOPLE);
}

/* The last word of a name, "Jr." passed over. */
static struct span surname(const struct draft *draft, const struct name_source *source)
{
	int64_t last = (int64_t)source->last - 1;
	if (draft_is(draft, last, "jr jr. sr sr. ii iii") && last - 1 > (int64_t)source->first)
		last -= draft_mark(draft, last - 1, ',') ? 2 : 1;
	return draft_form(draft, last);
}

/* Does the name begin with a given name (or anything but particles) before its last word? */
static bool has_given(const struct draft *draft, const struct name_source *source)
{
	for (size_t i = source->first; i + 1 < source->last; i++)
		if (draft_is_capitalised(draft, (int64_t)i) &&
		    !draft_has(draft, (int64_t)i, W_PARTICLE))
			return true;
	return false;
}

/* Two persons with one surname: do their first words allow that they are one? */
static bool agree(const struct draft *draft, const struct draft_entity *entity,
		  const struct name_source *source)
{
	if (!has_given(draft, source))
		return true;
	struct span name = text_of(draft, entity->name), given = draft_form(draft, source->first);
	size_t blank = span_find_char(name, ' ');
	if (blank == SIZE_MAX)
		return true;
	struct span first = span_make(name.at, blank);
	bool initial = first.length <= 2 || given.length <= 2;
	return span_equal_nocase(first, given) ||
	       (initial && (first.at[0] | 32) == (given.at[0] | 32));
}

/* The initials of a name's capitalised words, as the key of an acronym. */
static uint64_t initials_key(const struct draft *draft, const struct name_source *source)
{
	char letters[16];
	size_t n = 0;
	for (size_t i = source->first; i < source->last && n < sizeof letters; i++)
		if (draft_is_capitalised(draft, (int64_t)i))
			letters[n++] = draft->text.at[draft->words[i].start];
	return n >= 2 ? table_key('a', span_make(letters, n)) : 0;
}

static uint64_t acronym_key(const struct draft *draft, const struct name_source *source)
{
	char letters[16];
	size_t n = 0;
	struct span form = draft_form(draft, source->first);
	if (source->last != source->first + 1u || draft->words[source->first].shape != WORD_UPPER)
		return 0;
	for (size_t i = 0; i < form.length && n < sizeof letters; i++)
		if (form.at[i] != '.')
			letters[n++] = form.at[i];
	return n >= 2 ? table_key('a', span_make(letters, n)) : 0;
}

/* The entity that this mention stands behind in brackets, or DOSSIER_NONE. */
static uint32_t bracketed(const struct clusters *c, size_t m)
{
	const struct draft *draft = c->draft;
	const struct name_source *source = &draft->sources[m];
	if (m == 0 || !draft_mark(draft, (int64_t)source->first - 1, '(') ||
	    !draft_mark(draft, source->last, ')') ||
	    draft->sources[m - 1].last != source->first - 1 ||
	    draft->words[source->first].shape != WORD_UPPER)
		return DOSSIER_NONE;
	return draft->annotation->mentions[m - 1].entity;
}

static uint32_t find(const struct clusters *c, size_t m)
{
	const struct draft *draft = c->draft;
	const struct dossier_mention *mention = &draft->annotation->mentions[m];
	const struct name_source *source = &draft->sources[m];
	struct span text = text_of(draft, mention->range);
	if (source->entry) {
		uint32_t known = table_find(&c->table, entry_key(source->entry, is_people(source)));
		if (known != DOSSIER_NONE || !source->is_short)
			return known;
	}
	uint32_t entity = bracketed(c, m);
	if (entity == DOSSIER_NONE)
		entity = table_find(&c->table,
				    table_key(mention->kind == DOSSIER_GROUP ? 'h' : 'n', text));
	bool surname_alone = source->last == source->first + 1u && !source->entry &&
			     draft->words[source->first].shape == WORD_CAPITAL &&
			     mention->kind != DOSSIER_GROUP && mention->kind != DOSSIER_PLACE;
	if (entity == DOSSIER_NONE && (mention->kind == DOSSIER_PERSON || surname_alone)) {
		entity = table_find(&c->table, table_key('p', surname(draft, source)));
		if (entity != DOSSIER_NONE && !agree(draft, &c->items[entity], source))
			entity = DOSSIER_NONE;
	}
	if (entity == DOSSIER_NONE && acronym_key(draft, source))
		entity = table_find(&c->table, acronym_key(draft, source));
	if (entity == DOSSIER_NONE && mention->kind == DOSSIER_ORGANIZATION)
		entity = table_find(&c->table, table_key('t', text));
	return entity;
}

/* Take the mention into the entity, and make it findable by what the mention shows. */
static bool join(struct clusters *c, uint32_t e, size_t m)
{
	struct draft *draft = c->draft;
	struct dossier_mention *mention = &draft->annotation->mentions[m];
	const struct name_source *source = &draft->sources[m];
	struct draft_entity *entity = &c->items[e];
	struct span text = text_of(draft, mention->range);
	mention->entity = e;
	entity->votes[mention->kind] += source->entry && !source->is_short ? 10 : mention->score;
	bool acronym = draft->words[source->first].shape == WORD_UPPER &&
		       source->last == source->first + 1u;
	if (!entity->name.end || (source->last - source->first > entity->words && !acronym)) {
		entity->name = mention->range;
		entity->words = source->last - source->first;
	}
	if (source->entry && !source->is_short && !entity->entry) {
		entity->entry = source->entry;
		entity->is_people = is_people(source);
		if (!table_put(&c->table, draft->arena, entry_key(source->entry, is_people(source)),
			       e))
			return false;
	}
	bool ok = table_put(&c->table, draft->arena,
			    table_key(mention->kind == DOSSIER_GROUP ? 'h' : 'n', text), e);
	if (mention->kind == DOSSIER_PERSON)
		ok = ok &&
		     table_put(&c->table, draft->arena, table_key('p', surname(draft, source)), e);
	uint64_t initials = mention->kind == DOSSIER_PERSON ? 0 : initials_key(draft, source);
	if (initials)
		ok = ok && table_put(&c->table, draft->arena, initials, e);
	else if (acronym_key(draft, source) && mention->kind != DOSSIER_PERSON)
		ok = ok && table_put(&c->table, draft->arena, acronym_key(draft, source), e);
	size_t second = source->first + 1u;
	if (mention->kind == DOSSIER_ORGANIZATION && second + 1 < source->last) {
		uint32_t start = draft->words[second].start;
		ok = ok && table_put(&c->table, draft->arena,
				     table_key('t', span_make(draft->text.at + start,
							      mention->range.end - start)),
				     e);
	}
	return ok;
}

/* "President Santos", "Mr Uribe": the title is the better evidence that a short form waits for. */
static bool has_title(const struct draft *draft, const struct name_source *source)
{
	int64_t before = (int64_t)source->first - 1;
	const struct dossier_lexicon_entry *entry = source->entry;
	if (!source->is_only || entry->kind != DOSSIER_PERSON || !draft_has(draft, before, W_TITLE))
		return false;
	if (draft_has(draft, before, W_HONORIFIC))
		return true;
	struct span title = draft_form(draft, before);
	for (size_t i = 0; i < entry->n_roles; i++) {
		struct span rest = span_of(entry->roles[i].title), word;
		while (span_split(&rest, ' ', &word))
			if (span_equal_nocase(word, title))
				return true;
	}
	return false;
}

/* Entries that the document names in full: their short forms may be believed anywhere in it. */
static bool note_entries(struct clusters *c, struct table *full)
{
	struct draft *draft = c->draft;
	for (size_t m = 0; m < draft->annotation->n_mentions; m++) {
		struct name_source *source = &draft->sources[m];
		if (source->entry && source->is_short && has_title(draft, source))
			source->is_short = false;
		if (source->entry && !source->is_short &&
		    !table_put(full, draft->arena, entry_key(source->entry, is_people(source)), 0))
			return false;
	}
	for (size_t m = 0; m < draft->annotation->n_mentions; m++) {
		struct name_source *source = &draft->sources[m];
		if (source->entry && source->is_short &&
		    table_find(full, entry_key(source->entry, is_people(source))) != DOSSIER_NONE)
			source->is_short = false;
	}
	return true;
}

static enum dossier_status cluster(struct clusters *c, struct dossier_error *error)
{
	struct draft *draft = c->draft;
	for (size_t m = 0; m < draft->annotation->n_mentions; m++) {
		uint32_t e = find(c, m);
		if (e == DOSSIER_NONE) {
			e = (uint32_t)c->n;
			struct draft_entity *entity =
				ARENA_PUSH(draft->arena, c->items, c->n, c->capacity);
			if (!entity)
				return arena_error(draft->arena, error);
			entity->first_kind = draft->annotation->mentions[m].kind;
		}
		if (!join(c, e, m))
			return arena_error(draft->arena, error);
		if (m % 1024 == 0 && draft_check(draft, error))
			return DOSSIER_INTERRUPTED;
	}
	return DOSSIER_OK;
}

static enum dossier_kind voted(const struct draft_entity *entity)
{
	enum dossier_kind best = entity->first_kind;
	for (int k = 0; k < DOSSIER_KINDS; k++)
		if (entity->votes[k] > entity->votes[best])
			best = (enum dossier_kind)k;
	return best;
}

/* A mention's text as one line. */
static char *line_of(struct arena *arena, struct span text)
{
	char *line = arena_string(arena, text);
	for (char *at = line; line && *at; at++)
		if ((unsigned char)*at < ' ')
			*at = ' ';
	return line;
}

/* The fullest name known of an entity: the lexicon's, or the longest in the document; in the
 * document's arena, for an annotation may outlive the lexicon. */
static const char *name_of(const struct clusters *c, const struct draft_entity *entity)
{
	const struct dossier_lexicon_entry *entry = entity->entry;
	if (entry && !entity->is_people)
		return arena_string(c->draft->arena, span_of(entry->name));
	for (size_t i = 0; entry && i < entry->n_aliases; i++)
		if (entry->aliases[i].kind == DOSSIER_ALIAS_PEOPLE)
			return arena_string(c->draft->arena, span_of(entry->aliases[i].name));
	return line_of(c->draft->arena, text_of(c->draft, entity->name));
}

static enum dossier_status publish(struct clusters *c, struct dossier_error *error)
{
	struct draft *draft = c->draft;
	struct dossier_annotation *a = draft->annotation;
	a->entities = arena_zero(draft->arena, c->n + 1, sizeof *a->entities);
	draft->notes = arena_zero(draft->arena, c->n + 1, sizeof *draft->notes);
	if (!a->entities || !draft->notes)
		return arena_error(draft->arena, error);
	for (size_t e = 0; e < c->n; e++) {
		const struct draft_entity *entity = &c->items[e];
		bool is_known = entity->entry && !entity->is_people;
		a->entities[e].kind = is_known ? entity->entry->kind : voted(entity);
		a->entities[e].id =
			is_known ? arena_string(draft->arena, span_of(entity->entry->id)) : NULL;
		a->entities[e].name = name_of(c, entity);
		draft->notes[e].entry = entity->entry;
		if (!a->entities[e].name || (is_known && !a->entities[e].id))
			return arena_error(draft->arena, error);
	}
	a->n_entities = c->n;
	for (size_t m = 0; m < a->n_mentions; m++)
		if (!draft->sources[m].entry && a->mentions[m].score < UNSURE)
			a->mentions[m].kind = a->entities[a->mentions[m].entity].kind;
	return DOSSIER_OK;
}

/* Gender by honorific or given name, the first that tells. */
static void find_genders(struct draft *draft)
{
	const struct dossier_annotation *a = draft->annotation;
	for (size_t m = 0; m < a->n_mentions; m++) {
		const struct name_source *source = &draft->sources[m];
		struct entity_note *note = &draft->notes[a->mentions[m].entity];
		if (a->mentions[m].kind != DOSSIER_PERSON || note->gender != GENDER_UNKNOWN)
			continue;
		const struct word *before = draft_word(draft, (int64_t)source->first - 1);
		if ((before->classes & (W_HONORIFIC | W_ROLE)) && before->value > 0 &&
		    before->value <= GENDER_FEMALE)
			note->gender = (enum gender)before->value;
		else if (draft_has(draft, source->first, W_GIVEN) &&
			 source->last > source->first + 1u)
			note->gender = (enum gender)draft_word(draft, source->first)->value;
	}
}

enum dossier_status entities_stage(struct draft *draft, struct dossier_error *error)
{
	struct clusters c = {.draft = draft};
	struct table full = {0};
	if (!note_entries(&c, &full))
		return arena_error(draft->arena, error);
	enum dossier_status status = cluster(&c, error);
	if (!status)
		status = publish(&c, error);
	if (!status)
		find_genders(draft);
	return status ? status : roles_find(draft, error);
}
