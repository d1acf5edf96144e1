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
	if (options_parse(&options, argc, argv, &error))
		exit = command_usage(&options, "%s", error.message);
	else if (options.wants_help || options.wants_version || options.wants_limits)
		exit = help_asked(&options);
	else
		exit = options.command->run(&options);
	options_release(&options);
	return exit;
}
