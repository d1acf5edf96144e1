/* Arguments to one command. The only main, the only exit status. */
#include "shell/command.h"
#include "shell/help.h"
#include "shell/signals.h"

int main(int argc, char **argv)
{
	struct options options;
	struct dossier_error error;
	int exit;
	signals_start();
	enum dossier_status status = options_parse(&options, argc, argv, &error);
	if (status == DOSSIER_ARGUMENT)
		exit = command_usage(&options, "%s", error.message);
	else if (status)
		exit = command_fail(&error);
	else if (options.wants_help || options.wants_version || options.wants_limits)
		exit = help_asked(&options);
	else
		exit = options.command->run(&options);
	options_release(&options);
	return exit;
}
