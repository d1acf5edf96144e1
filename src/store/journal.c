/* Who is the user whose program it is; the time is UTC to the second. Every row holds a digest of
 * itself and of the row before, so that one that was changed or taken out is missed. */
#include "store/journal.h"

#include <pwd.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/sha256.h"
#include "dossier/version.h"

#define CHAIN_LIMIT ((size_t)4 << 20)

struct chain {
	char hex[2 * SHA256_SIZE + 1];
};

static void user_name(char *out, size_t size)
{
	char space[4096];
	struct passwd entry, *found = NULL;
	uid_t user = geteuid();
	if (!getpwuid_r(user, &entry, space, sizeof space, &found) && found)
		snprintf(out, size, "%s", found->pw_name);
	else
		snprintf(out, size, "user %lu", (unsigned long)user);
}

/* Each value with its length, so that no two rows look alike. */
static enum dossier_status link_row(const char *before, const char *const values[], size_t n,
				    struct chain *out, struct dossier_error *error)
{
	struct buffer all;
	unsigned char digest[SHA256_SIZE];
	buffer_init(&all, CHAIN_LIMIT);
	buffer_string(&all, before);
	for (size_t i = 0; i < n; i++)
		buffer_format(&all, " %zu %s", strlen(values[i]), values[i]);
	enum dossier_status status = buffer_status(&all, error);
	sha256(buffer_all(&all), digest);
	sha256_hex(digest, out->hex);
	buffer_release(&all);
	return status;
}

static enum dossier_status last_chain(struct database *database, struct chain *out,
				      struct dossier_error *error)
{
	struct rows rows;
	enum dossier_status status =
		rows_open(&rows, database, "SELECT chain FROM journal ORDER BY id DESC LIMIT 1",
			  NO_BIND, error);
	*out = (struct chain){""};
	if (!status && rows_next(&rows, &status, error))
		snprintf(out->hex, sizeof out->hex, "%s", rows_text(&rows, 0));
	rows_close(&rows, &status);
	return status;
}

enum dossier_status journal_write(struct database *database, const char *what, const char *detail,
				  int64_t *id, struct dossier_error *error)
{
	char who[256], when[32] = "";
	struct chain before, chain;
	time_t now = time(NULL);
	struct tm utc;
	user_name(who, sizeof who);
	if (gmtime_r(&now, &utc))
		strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", &utc);
	const char *const values[] = {when, who, what, detail, dossier_version()};
	enum dossier_status status = last_chain(database, &before, error);
	if (!status)
		status = link_row(before.hex, values, 5, &chain, error);
	if (!status)
		status = database_run(
			database,
			"INSERT INTO journal (time, who, what, detail, version, chain)"
			" VALUES (?, ?, ?, ?, ?, ?)",
			BIND(bind_text(when), bind_text(who), bind_text(what), bind_text(detail),
			     bind_text(dossier_version()), bind_text(chain.hex)),
			error);
	if (!status && id)
		*id = database_last_id(database);
	return status;
}

enum dossier_status journal_check(struct database *database, int64_t *broken,
				  struct dossier_error *error)
{
	struct rows rows;
	struct chain before = {""}, chain;
	enum dossier_status status = rows_open(
		&rows, database,
		"SELECT id, chain, time, who, what, detail, version FROM journal ORDER BY id",
		NO_BIND, error);
	*broken = 0;
	while (!status && !*broken && rows_next(&rows, &status, error)) {
		const char *const values[] = {rows_text(&rows, 2), rows_text(&rows, 3),
					      rows_text(&rows, 4), rows_text(&rows, 5),
					      rows_text(&rows, 6)};
		status = link_row(before.hex, values, 5, &chain, error);
		if (!status && strcmp(chain.hex, rows_text(&rows, 1)) != 0)
			*broken = rows_integer(&rows, 0);
		before = chain;
	}
	rows_close(&rows, &status);
	return status;
}

enum dossier_status journal_next(struct database *database, int64_t *id,
				 struct dossier_error *error)
{
	return database_integer(database, "SELECT max(id) + 1 FROM journal", NO_BIND, 1, id, error);
}
