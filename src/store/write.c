/*
 * The rows of one document, layer by layer, in the order of the annotation record.
 *
 * Each layer is one function that binds and inserts; what they share (ids, keys, the text of a
 * span) is in struct writing.
 */
#include "base/error.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "store/batch.h"
#include "store/blob.h"
#include "store/days.h"
#include "store/digest.h"
#include "store/entity.h"
#include "store/key.h"
#include "store/source.h"
#include "store/tokens.h"
#include "text/unicode.h"

#define BLOB_LIMIT ((size_t)1 << 30)

struct writing {
	struct database *database;
	const struct dossier_document *document;
	const struct dossier_annotation *annotation;
	const char *sha256;
	struct map *seen;  /* for keys */
	int64_t id;        /* of the document's row */
	int64_t *entities; /* row of each entity of the annotation */
	struct key key;    /* of the reading being written */
	struct dossier_error *error;
};

static struct span cut(const struct writing *w, struct dossier_range range)
{
	return span_make(w->document->text + range.start, range.end - range.start);
}

static struct bind bind_start(bool is_there, struct dossier_range range)
{
	return is_there ? bind_integer(range.start) : bind_null();
}

static struct bind bind_end(bool is_there, struct dossier_range range)
{
	return is_there ? bind_integer(range.end) : bind_null();
}

static struct bind bind_cut(const struct writing *w, bool is_there, struct dossier_range range)
{
	return is_there ? bind_span(cut(w, range)) : bind_null();
}

static struct bind bind_number(bool is_there, double value)
{
	return is_there ? bind_real(value) : bind_null();
}

static struct bind bind_entity(const struct writing *w, bool is_there, uint32_t entity)
{
	return is_there && entity != DOSSIER_NONE ? bind_integer(w->entities[entity]) : bind_null();
}

static struct bind bind_rule(const char *rule)
{
	return bind_text(rule ? rule : "");
}

/* Makes the key of the next reading. */
static enum dossier_status begin(struct writing *w, const char *noun, struct dossier_range range)
{
	return key_of_reading(w->seen, w->sha256, noun, cut(w, range), &w->key, w->error);
}

/* The columns that every reading begins with. */
#define READING(w, range)                                                                          \
	bind_text((w)->key.text), bind_integer((w)->id), bind_integer((range).start),              \
		bind_integer((range).end), bind_span(cut((w), (range)))

/* ---- Document ---- */

static bool is_word(struct span token)
{
	size_t length;
	for (size_t at = 0; at < token.length; at += length)
		if (unicode_is_word(unicode_at(token, at, &length)))
			return true;
	return false;
}

static int64_t count_words(const struct writing *w)
{
	int64_t n = 0;
	for (size_t i = 0; i < w->annotation->n_tokens; i++)
		n += w->annotation->tokens[i].surface &&
		     is_word(cut(w, w->annotation->tokens[i].range));
	return n;
}

static enum dossier_status write_row(struct writing *w, int64_t journal)
{
	const struct dossier_document *d = w->document;
	const char *path = d->source ? d->source : "";
	enum dossier_status status = database_run(
		w->database,
		"INSERT INTO document (key, name, path, title, byline, outlet, url, language,"
		" published, published_to, precision, published_why, n_bytes, n_words,"
		" n_sentences, encoding, n_replaced, is_clean, sha256, digest, journal, text)"
		" VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,'',?,?)",
		BIND(bind_span(span_make(w->sha256, DOCUMENT_LENGTH)),
		     bind_text(d->id ? d->id : path), bind_text(path), bind_text(d->title),
		     bind_text(d->byline), bind_text(d->outlet), bind_text(d->url),
		     bind_text(d->language), bind_text(d->published), bind_text(d->published_to),
		     bind_text(dossier_precision_name(d->precision)), bind_text(d->published_why),
		     bind_integer((int64_t)d->length), bind_integer(count_words(w)),
		     bind_integer((int64_t)w->annotation->n_sentences), bind_text(d->encoding),
		     bind_integer((int64_t)d->n_replaced), bind_integer(d->is_clean),
		     bind_text(w->sha256), bind_integer(journal),
		     bind_span(span_make(d->text, d->length))),
		w->error);
	w->id = database_last_id(w->database);
	return status;
}

static enum dossier_status write_zones(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < w->document->n_zones; i++) {
		const struct dossier_zone *zone = &w->document->zones[i];
		status = database_run(
			w->database,
			"INSERT INTO zone (document, number, kind, start, end, text,"
			" source_start, source_end, rule) VALUES (?,?,?,?,?,?,?,?,?)",
			BIND(bind_integer(w->id), bind_integer((int64_t)i + 1),
			     bind_text(dossier_zone_kind_name(zone->kind)),
			     bind_integer(zone->range.start), bind_integer(zone->range.end),
			     bind_text(zone->text), bind_integer((int64_t)zone->source_start),
			     bind_integer((int64_t)zone->source_end), bind_rule(zone->rule)),
			w->error);
	}
	return status;
}

static enum dossier_status write_damage(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < w->document->n_damage; i++) {
		const struct dossier_damage *damage = &w->document->damage[i];
		status = database_run(
			w->database,
			"INSERT INTO damage (document, start, end, why) VALUES (?,?,?,?)",
			BIND(bind_integer(w->id), bind_integer(damage->range.start),
			     bind_integer(damage->range.end), bind_rule(damage->why)),
			w->error);
	}
	return status;
}

static enum dossier_status write_sentences(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < w->annotation->n_sentences; i++) {
		struct dossier_range range = w->annotation->sentences[i];
		status = database_run(
			w->database,
			"INSERT INTO sentence (document, number, start, end) VALUES (?,?,?,?)",
			BIND(bind_integer(w->id), bind_integer((int64_t)i + 1),
			     bind_integer(range.start), bind_integer(range.end)),
			w->error);
	}
	return status;
}

/* ---- Entities ---- */

static enum dossier_status write_roles(struct writing *w, size_t i)
{
	const struct dossier_entity *entity = &w->annotation->entities[i];
	enum dossier_status status = DOSSIER_OK;
	for (size_t k = 0; !status && k < entity->n_roles; k++) {
		status = begin(w, "role", entity->roles[k]);
		if (!status)
			status = database_run(
				w->database,
				"INSERT INTO role (key, document, start, end, text,"
				" entity, rule, score) VALUES (?,?,?,?,?,?,'text',1.0)",
				BIND(READING(w, entity->roles[k]), bind_integer(w->entities[i])),
				w->error);
	}
	return status;
}

static enum dossier_status write_entity(struct writing *w, size_t i)
{
	const struct dossier_entity *entity = &w->annotation->entities[i];
	enum dossier_status status =
		entity_add(w->database, entity->name, dossier_kind_name(entity->kind), entity->id,
			   &w->entities[i], NULL, w->error);
	if (!status)
		status = entity_add_alias(w->database, w->entities[i], span_of(entity->name), 0, 1,
					  "text", w->error);
	return status ? status : write_roles(w, i);
}

static enum dossier_status write_entities(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	w->entities = mem_array(w->annotation->n_entities, sizeof *w->entities);
	if (!w->entities)
		return error_memory(w->error);
	for (size_t i = 0; !status && i < w->annotation->n_entities; i++)
		status = write_entity(w, i);
	return status;
}

static enum dossier_status write_mentions(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < w->annotation->n_mentions; i++) {
		const struct dossier_mention *mention = &w->annotation->mentions[i];
		status = begin(w, "mention", mention->range);
		if (!status)
			status = database_run(
				w->database,
				"INSERT INTO mention (key, document, start, end, text, kind,"
				" entity, rule, score) VALUES (?,?,?,?,?,?,?,?,?)",
				BIND(READING(w, mention->range),
				     bind_text(dossier_kind_name(mention->kind)),
				     bind_integer(w->entities[mention->entity]),
				     bind_rule(mention->rule), bind_real((double)mention->score)),
				w->error);
		if (!status)
			status = entity_add_alias(w->database, w->entities[mention->entity],
						  cut(w, mention->range), 1, 0, "text", w->error);
	}
	return status;
}

static enum dossier_status write_references(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < w->annotation->n_coreference; i++) {
		const struct dossier_reference *reference = &w->annotation->coreference[i];
		status = begin(w, "reference", reference->range);
		if (!status)
			status = database_run(
				w->database,
				"INSERT INTO reference (key, document, start, end, text, entity,"
				" rule, score) VALUES (?,?,?,?,?,?,?,?)",
				BIND(READING(w, reference->range),
				     bind_integer(w->entities[reference->entity]),
				     bind_rule(reference->rule),
				     bind_real((double)reference->score)),
				w->error);
	}
	return status;
}

/* ---- What is said, when, how much, who did what ---- */

static enum dossier_status write_quote(struct writing *w, const struct dossier_quote *quote)
{
	enum dossier_status status = begin(w, "quote", quote->range);
	if (status)
		return status;
	return database_run(
		w->database,
		"INSERT INTO quote (key, document, start, end, text, kind, speaker, speaker_text,"
		" speaker_start, speaker_end, cue, cue_start, cue_end, rule, score)"
		" VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
		BIND(READING(w, quote->range), bind_text(dossier_quote_kind_name(quote->kind)),
		     bind_entity(w, true, quote->speaker_entity),
		     bind_cut(w, quote->has_speaker, quote->speaker),
		     bind_start(quote->has_speaker, quote->speaker),
		     bind_end(quote->has_speaker, quote->speaker),
		     bind_cut(w, quote->has_cue, quote->cue),
		     bind_start(quote->has_cue, quote->cue), bind_end(quote->has_cue, quote->cue),
		     bind_rule(quote->rule), bind_real((double)quote->score)),
		w->error);
}

static enum dossier_status write_quotes(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < w->annotation->n_quotes; i++)
		status = write_quote(w, &w->annotation->quotes[i]);
	return status;
}

static enum dossier_status write_time(struct writing *w, const struct dossier_time *time)
{
	struct days days;
	bool has_days = time->value && days_of(time->value, &days);
	enum dossier_status status = begin(w, "time", time->range);
	if (status)
		return status;
	return database_run(w->database,
			    "INSERT INTO time (key, document, start, end, text, type, value, first,"
			    " last, rule, score) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
			    BIND(READING(w, time->range),
				 bind_text(dossier_time_type_name(time->type)),
				 bind_text(time->value), bind_text(has_days ? days.first : NULL),
				 bind_text(has_days ? days.last : NULL), bind_rule(time->rule),
				 bind_real((double)time->score)),
			    w->error);
}

static enum dossier_status write_times(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < w->annotation->n_times; i++)
		status = write_time(w, &w->annotation->times[i]);
	return status;
}

static enum dossier_status write_quantities(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < w->annotation->n_quantities; i++) {
		const struct dossier_quantity *q = &w->annotation->quantities[i];
		status = begin(w, "quantity", q->range);
		if (!status)
			status = database_run(
				w->database,
				"INSERT INTO quantity (key, document, start, end, text, value, low,"
				" high, unit, rule, score) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
				BIND(READING(w, q->range), bind_number(q->has_value, q->value),
				     bind_number(q->has_low, q->low),
				     bind_number(q->has_high, q->high), bind_rule(q->unit),
				     bind_rule(q->rule), bind_real((double)q->score)),
				w->error);
	}
	return status;
}

/* The columns of an actor, target or place. */
#define PARTICIPANT(w, who)                                                                        \
	bind_entity((w), (who)->is_known, (who)->entity),                                          \
		bind_start((who)->is_known, (who)->range),                                         \
		bind_end((who)->is_known, (who)->range),                                           \
		bind_text((who)->is_known ? (who)->code : NULL)

static enum dossier_status write_event(struct writing *w, const struct dossier_event *event)
{
	enum dossier_status status = begin(w, "event", event->range);
	if (status)
		return status;
	return database_run(
		w->database,
		"INSERT INTO event (key, document, start, end, text, action, code, mode,"
		" actor, actor_start, actor_end, actor_code,"
		" target, target_start, target_end, target_code,"
		" place, place_start, place_end, place_code, date, rule, score)"
		" VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
		BIND(READING(w, event->range), bind_rule(event->action), bind_rule(event->code),
		     bind_text(dossier_mode_name(event->mode)), PARTICIPANT(w, &event->actor),
		     PARTICIPANT(w, &event->target), PARTICIPANT(w, &event->place),
		     bind_text(event->date), bind_rule(event->rule),
		     bind_real((double)event->score)),
		w->error);
}

static enum dossier_status write_events(struct writing *w)
{
	enum dossier_status status = DOSSIER_OK;
	for (size_t i = 0; !status && i < w->annotation->n_events; i++)
		status = write_event(w, &w->annotation->events[i]);
	return status;
}

/* ---- Bulk ---- */

static enum dossier_status write_packed(struct writing *w, const char *name,
					const struct buffer *packed)
{
	enum dossier_status status = buffer_status(packed, w->error);
	if (!status)
		status = blob_write(w->database, w->id, name, buffer_all(packed), w->error);
	return status;
}

static enum dossier_status write_blobs(struct writing *w)
{
	struct span raw = span_make((const char *)w->document->raw, w->document->raw_length);
	enum dossier_status status = blob_write(w->database, w->id, "raw", raw, w->error);
	struct buffer packed;
	buffer_init(&packed, BLOB_LIMIT);
	if (!status) {
		source_pack(w->document, &packed);
		status = write_packed(w, "map", &packed);
	}
	buffer_clear(&packed);
	if (!status) {
		tokens_pack(w->annotation, &packed);
		status = write_packed(w, "tokens", &packed);
	}
	buffer_release(&packed);
	return status;
}

static enum dossier_status write_fulltext(struct writing *w)
{
	return database_run(w->database,
			    "INSERT INTO fulltext (rowid, title, text)"
			    " SELECT id, title, text FROM document WHERE id = ?",
			    BIND(bind_integer(w->id)), w->error);
}

static enum dossier_status write_digest(struct writing *w)
{
	struct digest digest;
	enum dossier_status status = digest_of(w->database, w->id, NULL, &digest, w->error);
	return status ? status
		      : database_run(w->database, "UPDATE document SET digest = ? WHERE id = ?",
				     BIND(bind_text(digest.hex), bind_integer(w->id)), w->error);
}

enum dossier_status batch_write_document(struct dossier_batch *batch,
					 const struct dossier_document *document,
					 const struct dossier_annotation *annotation,
					 const char *sha256, struct dossier_error *error)
{
	static enum dossier_status (*const layers[])(struct writing *) = {
		write_zones,      write_damage,   write_sentences, write_entities,   write_mentions,
		write_references, write_quotes,   write_times,     write_quantities, write_events,
		write_blobs,      write_fulltext, write_digest,
	};
	struct writing writing = {.database = &batch->dossier->main,
				  .document = document,
				  .annotation = annotation,
				  .sha256 = sha256,
				  .seen = map_new(),
				  .error = error};
	enum dossier_status status =
		writing.seen ? write_row(&writing, batch->journal) : error_memory(error);
	for (size_t i = 0; !status && i < sizeof layers / sizeof *layers; i++)
		status = layers[i](&writing);
	mem_free(writing.entities);
	map_free(writing.seen);
	return status;
}
