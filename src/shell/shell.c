/*
 * dossier [options] [FILE.dossier] [SCRIPT.lua [ARG...]]: the steps of the command line in their
 * order, then the script, then the prompt, as asked for.
 */
#include <unistd.h>

#include "shell/command.h"
#include "shell/repl.h"
#include "shell/session.h"
#include "out/print.h"
#include "shell/terminal.h"

static int run_steps(struct session *session)
{
	const struct options *options = session->options;
	for (size_t i = 0; i < options->n_steps; i++) {
		const struct option_step *step = &options->steps[i];
		int exit = EXIT_DONE;
		if (step->is_module)
			exit = session_require(session, step->text);
		else if (session_evaluate(session, span_of(step->text), "=input", true) !=
			 EVALUATED_DONE)
			exit = session_failed(session);
		if (exit)
			return exit;
	}
	return EXIT_DONE;
}

static bool has_statements(const struct options *options)
{
	for (size_t i = 0; i < options->n_steps; i++)
		if (!options->steps[i].is_module)
			return true;
	return false;
}

int command_shell(const struct options *options)
{
	struct session session;
	bool has_code = options->script || has_statements(options);
	bool has_prompt = options->is_interactive || (!has_code && isatty(STDIN_FILENO));
	const char *script = options->script          ? options->script
			     : has_code || has_prompt ? NULL
						      : "-";
	int exit;
	if (options->format && print_format_find(options->format) < 0)
		return command_usage(options, "no format is called \"%s\"", options->format);
	terminal_start();
	if (!session_open(&session, options, &exit))
		return exit;
	exit = run_steps(&session);
	if (!exit && script)
		exit = session_script(&session, script);
	if (has_prompt && (!exit || options->is_interactive) && !session.failure.status)
		exit = repl(&session);
	return session_close(&session, exit, exit == EXIT_DONE);
}
