/*
 * Session: a host with an open dossier, where its output goes, and how values and errors look.
 */
#ifndef SHELL_SESSION_H
#define SHELL_SESSION_H

#include "base/buffer.h"
#include "lua/host.h"
#include "shell/evaluate.h"
#include "shell/options.h"

struct session {
	const struct options *options;
	struct lua_host *host;
	lua_State *L;
	struct buffer file;           /* with -o: what was printed so far */
	struct dossier_error failure; /* the first failure to write; status 0: none */
	struct span pending;          /* of the shell: lines of an entry before this one */
};

/* Makes the host, opens the dossier of the options. The session stays where it is until
 * session_close(). On failure *exit is the exit status and all is said and released. */
bool session_open(struct session *session, const struct options *options, int *exit);
/* Writes -o's file when is_whole; the exit status: exit, or what the writing gave. */
int session_close(struct session *session, int exit, bool is_whole);

/* Run one text as the prompt does: values are shown, errors said with the analyst's line. */
enum evaluation session_evaluate(struct session *session, struct span text, const char *name,
				 bool is_final);
/* Run a script with the arguments of the options; path "-" is standard input. The exit status. */
int session_script(struct session *session, const char *path);
/* require a module and put it into the environment under its last name. The exit status. */
int session_require(struct session *session, const char *module);
/* The exit status after something failed in Lua. */
int session_failed(const struct session *session);

/* Print text that is escaped already, paged on a terminal. */
void session_print(struct session *session, struct span text);

#endif
