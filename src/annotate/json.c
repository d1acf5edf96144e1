/*
 * The record as one line of JSON. Nine tenths of it are tokens: those are written straight into
 * reserved room, without a call for each field.
 */
#include "annotate/record.h"

#include "base/json.h"

#define TOKEN_ROOM 160 /* bytes of a token's line beside its strings */
#define ESCAPED 6      /* the longest escape of one byte: \u0000 */

#define PUT(at, literal) (memcpy((at), (literal), sizeof(literal) - 1), (at) + sizeof(literal) - 1)

static char *put_number(char *at, uint32_t value)
{
	char digits[10];
	size_t n = 0;
	do
		digits[n++] = (char)('0' + value % 10);
	while ((value /= 10) != 0);
	while (n)
		*at++ = digits[--n];
	return at;
}

static char *put_index(char *at, uint32_t index)
{
	if (index != DOSSIER_NONE)
		return put_number(at, index);
	*at++ = '-';
	*at++ = '1';
	return at;
}

static bool is_plain(struct span text)
{
	for (size_t i = 0; i < text.length; i++) {
		unsigned char c = (unsigned char)text.at[i];
		if (c < 0x20 || c >= 0x7F || c == '"' || c == '\\')
			return false;
	}
	return true;
}

/* A string as its own bytes when they need no escape, else through the general writer. */
static void write_string(struct buffer *out, const char *string)
{
	struct span text = span_of(string);
	if (!is_plain(text)) {
		json_write_string(out, text);
		return;
	}
	buffer_char(out, '"');
	buffer_span(out, text);
	buffer_char(out, '"');
}

static char *put_string(char *at, struct span text)
{
	*at++ = '"';
	memcpy(at, text.at, text.length);
	at += text.length;
	*at++ = '"';
	return at;
}

static void write_range(struct buffer *out, struct dossier_range range)
{
	char *at = buffer_reserve(out, 64), *start = at;
	if (!at)
		return;
	at = PUT(at, "\"start\":");
	at = put_number(at, range.start);
	at = PUT(at, ",\"end\":");
	at = put_number(at, range.end);
	out->length += (size_t)(at - start);
}

static void open_item(struct buffer *out, size_t i, struct dossier_range range)
{
	buffer_string(out, i ? ",{" : "{");
	write_range(out, range);
}

static void write_index(struct buffer *out, const char *key, uint32_t index)
{
	buffer_string(out, key);
	buffer_integer(out, index == DOSSIER_NONE ? -1 : (int64_t)index);
}

static void write_token(struct buffer *out, const struct dossier_token *token)
{
	struct span xpos = span_of(token->xpos), lemma = span_of(token->lemma);
	struct span deprel = span_of(token->deprel), upos = span_of(dossier_upos_name(token->upos));
	size_t strings = xpos.length + lemma.length + deprel.length + upos.length;
	bool plain = is_plain(lemma) && is_plain(xpos) && is_plain(deprel);
	char *at = buffer_reserve(out, TOKEN_ROOM + strings * ESCAPED), *start = at;
	if (!at)
		return;
	at = PUT(at, "{\"start\":");
	at = put_number(at, token->range.start);
	at = PUT(at, ",\"end\":");
	at = put_number(at, token->range.end);
	at = PUT(at, ",\"sentence\":");
	at = put_index(at, token->sentence);
	at = PUT(at, ",\"head\":");
	at = put_index(at, token->head);
	at = PUT(at, ",\"upos\":");
	at = put_string(at, upos);
	if (plain) {
		at = PUT(at, ",\"xpos\":");
		at = put_string(at, xpos);
		at = PUT(at, ",\"lemma\":");
		at = put_string(at, lemma);
		at = PUT(at, ",\"deprel\":");
		at = put_string(at, deprel);
		at = PUT(at, "}");
		out->length += (size_t)(at - start);
		return;
	}
	out->length += (size_t)(at - start);
	buffer_string(out, ",\"xpos\":");
	json_write_string(out, xpos);
	buffer_string(out, ",\"lemma\":");
	json_write_string(out, lemma);
	buffer_string(out, ",\"deprel\":");
	json_write_string(out, deprel);
	buffer_char(out, '}');
}

static void write_tokens(struct buffer *out, const struct dossier_annotation *a)
{
	buffer_string(out, "],\"tokens\":[");
	for (size_t i = 0; i < a->n_tokens; i++) {
		if (i)
			buffer_char(out, ',');
		write_token(out, &a->tokens[i]);
	}
}

static void write_names(struct buffer *out, const struct dossier_annotation *a)
{
	buffer_string(out, "],\"mentions\":[");
	for (size_t i = 0; i < a->n_mentions; i++) {
		open_item(out, i, a->mentions[i].range);
		buffer_format(out, ",\"kind\":\"%s\"", dossier_kind_name(a->mentions[i].kind));
		write_index(out, ",\"entity\":", a->mentions[i].entity);
		buffer_char(out, '}');
	}
	buffer_string(out, "],\"entities\":[");
	for (size_t i = 0; i < a->n_entities; i++) {
		const struct dossier_entity *entity = &a->entities[i];
		buffer_string(out, i ? ",{\"name\":" : "{\"name\":");
		write_string(out, entity->name);
		buffer_format(out, ",\"kind\":\"%s\",\"id\":", dossier_kind_name(entity->kind));
		json_write_text(out, entity->id);
		buffer_string(out, ",\"roles\":[");
		for (size_t j = 0; j < entity->n_roles; j++) {
			open_item(out, j, entity->roles[j]);
			buffer_char(out, '}');
		}
		buffer_string(out, "]}");
	}
	buffer_string(out, "],\"coreference\":[");
	for (size_t i = 0; i < a->n_coreference; i++) {
		open_item(out, i, a->coreference[i].range);
		write_index(out, ",\"entity\":", a->coreference[i].entity);
		buffer_char(out, '}');
	}
}

static void write_bound(struct buffer *out, const char *key, bool has, double value)
{
	buffer_string(out, key);
	if (has)
		json_write_number(out, value);
	else
		buffer_string(out, "null");
}

static void write_times(struct buffer *out, const struct dossier_annotation *a)
{
	buffer_string(out, "],\"times\":[");
	for (size_t i = 0; i < a->n_times; i++) {
		const struct dossier_time *time = &a->times[i];
		open_item(out, i, time->range);
		buffer_format(out,
			      ",\"type\":\"%s\",\"value\":", dossier_time_type_name(time->type));
		json_write_text(out, time->value);
		buffer_char(out, '}');
	}
	buffer_string(out, "],\"quantities\":[");
	for (size_t i = 0; i < a->n_quantities; i++) {
		const struct dossier_quantity *quantity = &a->quantities[i];
		open_item(out, i, quantity->range);
		write_bound(out, ",\"value\":", quantity->has_value, quantity->value);
		write_bound(out, ",\"low\":", quantity->has_low, quantity->low);
		write_bound(out, ",\"high\":", quantity->has_high, quantity->high);
		buffer_string(out, ",\"unit\":");
		write_string(out, quantity->unit);
		buffer_char(out, '}');
	}
}

static void write_quotes(struct buffer *out, const struct dossier_annotation *a)
{
	buffer_string(out, "],\"quotes\":[");
	for (size_t i = 0; i < a->n_quotes; i++) {
		const struct dossier_quote *quote = &a->quotes[i];
		open_item(out, i, quote->range);
		buffer_format(
			out, ",\"kind\":\"%s\",\"speaker\":", dossier_quote_kind_name(quote->kind));
		if (quote->has_speaker) {
			open_item(out, 0, quote->speaker);
			buffer_string(out, ",\"entity\":");
			if (quote->speaker_entity == DOSSIER_NONE)
				buffer_string(out, "null");
			else
				buffer_integer(out, quote->speaker_entity);
			buffer_char(out, '}');
		} else
			buffer_string(out, "null");
		buffer_string(out, ",\"cue\":");
		if (quote->has_cue) {
			open_item(out, 0, quote->cue);
			buffer_char(out, '}');
		} else
			buffer_string(out, "null");
		buffer_char(out, '}');
	}
}

static void write_participant(struct buffer *out, const char *key,
			      const struct dossier_participant *participant)
{
	buffer_string(out, key);
	if (!participant->is_known) {
		buffer_string(out, "null");
		return;
	}
	open_item(out, 0, participant->range);
	buffer_string(out, ",\"entity\":");
	if (participant->entity == DOSSIER_NONE)
		buffer_string(out, "null");
	else
		buffer_integer(out, participant->entity);
	buffer_string(out, ",\"code\":");
	json_write_text(out, participant->code);
	buffer_char(out, '}');
}

static void write_events(struct buffer *out, const struct dossier_annotation *a)
{
	buffer_string(out, "],\"events\":[");
	for (size_t i = 0; i < a->n_events; i++) {
		const struct dossier_event *event = &a->events[i];
		open_item(out, i, event->range);
		write_index(out, ",\"sentence\":", event->sentence);
		buffer_string(out, ",\"action\":");
		json_write_text(out, event->action);
		buffer_string(out, ",\"code\":");
		json_write_text(out, event->code);
		buffer_format(out, ",\"mode\":\"%s\"", dossier_mode_name(event->mode));
		write_participant(out, ",\"actor\":", &event->actor);
		write_participant(out, ",\"target\":", &event->target);
		write_participant(out, ",\"place\":", &event->place);
		buffer_string(out, ",\"date\":");
		json_write_text(out, event->date);
		buffer_char(out, '}');
	}
}

static void write_member(struct buffer *out, const char *key, const char *value)
{
	buffer_string(out, key);
	json_write_text(out, value);
}

/* What the record calls zones: all that was set aside but the title, which has a field. */
static bool is_set_aside(const struct dossier_zone *zone)
{
	return zone->text && zone->kind != DOSSIER_ZONE_BODY && zone->kind != DOSSIER_ZONE_QUOTE &&
	       zone->kind != DOSSIER_ZONE_TITLE;
}

static void write_document(struct buffer *out, const struct dossier_document *d)
{
	write_member(out, "{\"id\":", d->id);
	write_member(out, ",\"title\":", d->title);
	write_member(out, ",\"byline\":", d->byline);
	write_member(out, ",\"outlet\":", d->outlet);
	write_member(out, ",\"url\":", d->url);
	write_member(out, ",\"published\":", d->published);
	buffer_string(out, ",\"text\":");
	json_write_string(out, span_make(d->text, d->length));
	buffer_string(out, ",\"zones\":[");
	size_t n = 0;
	for (size_t i = 0; i < d->n_zones; i++) {
		if (!is_set_aside(&d->zones[i]))
			continue;
		buffer_format(out, "%s{\"kind\":\"%s\",\"text\":", n++ ? "," : "",
			      dossier_zone_kind_name(d->zones[i].kind));
		json_write_text(out, d->zones[i].text);
		buffer_char(out, '}');
	}
	buffer_string(out, "],\"damage\":[");
	for (size_t i = 0; i < d->n_damage; i++) {
		open_item(out, i, d->damage[i].range);
		write_member(out, ",\"why\":", d->damage[i].why);
		buffer_char(out, '}');
	}
}

void record_write_json(struct buffer *out, const struct dossier_annotation *a)
{
	write_document(out, a->document);
	buffer_string(out, "],\"sentences\":[");
	for (size_t i = 0; i < a->n_sentences; i++) {
		open_item(out, i, a->sentences[i]);
		buffer_char(out, '}');
	}
	write_tokens(out, a);
	write_names(out, a);
	write_times(out, a);
	write_quotes(out, a);
	write_events(out, a);
	buffer_string(out, "]}\n");
}
