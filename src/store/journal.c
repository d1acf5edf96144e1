/* Who is the user whose program it is; the time is UTC to the second. */
#include "store/journal.h"

#include <pwd.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "dossier/version.h"

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

enum dossier_status journal_write(struct database *database, const char *what, const char *detail,
				  int64_t *id, struct dossier_error *error)
{
	char who[256], when[32] = "";
	time_t now = time(NULL);
	struct tm utc;
	user_name(who, sizeof who);
	if (gmtime_r(&now, &utc))
		strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", &utc);
	enum dossier_status status =
		database_run(database,
			     "INSERT INTO journal (time, who, what, detail, version)"
			     " VALUES (?, ?, ?, ?, ?)",
			     BIND(bind_text(when), bind_text(who), bind_text(what),
				  bind_text(detail), bind_text(dossier_version())),
			     error);
	if (!status && id)
		*id = database_last_id(database);
	return status;
}

enum dossier_status journal_next(struct database *database, int64_t *id,
				 struct dossier_error *error)
{
	return database_integer(database, "SELECT max(id) + 1 FROM journal", NO_BIND, 1, id, error);
}
