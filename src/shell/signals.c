/*
 * Everything the handler does is async-signal-safe: it sets flags, arms a Lua hook through the
 * host, and at the second Ctrl-C restores the terminal (tcsetattr) and leaves (_exit). Handlers are
 * set without SA_RESTART, so that waiting calls return.
 */
#include "shell/signals.h"

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "lua/host.h"

#define PATIENCE_MILLISECONDS 2000
#define EXIT_INTERRUPTED 130

static struct {
	struct dossier_cancel cancel;
	struct lua_host *volatile host;
	volatile sig_atomic_t is_resized;
	volatile int64_t interrupted_at; /* milliseconds; read and written in the handler only */
	struct termios modes;
	bool has_modes;
} state;

static int64_t milliseconds(void)
{
	struct timespec time = {0};
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void leave(void)
{
	static const char goodbye[] = "\ninterrupted twice: leaving\n";
	if (state.has_modes)
		tcsetattr(STDIN_FILENO, TCSANOW, &state.modes);
	ssize_t ignored = write(STDERR_FILENO, goodbye, sizeof goodbye - 1);
	(void)ignored;
	_exit(EXIT_INTERRUPTED);
}

static void interrupt(int number)
{
	int saved = errno;
	int64_t now = milliseconds();
	(void)number;
	if (state.cancel.is_set && now - state.interrupted_at < PATIENCE_MILLISECONDS)
		leave();
	state.interrupted_at = now;
	state.cancel.is_set = 1;
	struct lua_host *host = state.host;
	if (host)
		lua_host_interrupt(host);
	errno = saved;
}

/* End as the signal says, with the terminal as it was. */
static void end(int number)
{
	if (state.has_modes)
		tcsetattr(STDIN_FILENO, TCSANOW, &state.modes);
	signal(number, SIG_DFL);
	raise(number);
}

static void resize(int number)
{
	(void)number;
	state.is_resized = 1;
}

static void handle(int number, void (*handler)(int))
{
	struct sigaction action = {.sa_handler = handler};
	sigemptyset(&action.sa_mask);
	sigaction(number, &action, NULL);
}

void signals_start(void)
{
	handle(SIGPIPE, SIG_IGN);
	handle(SIGXFSZ, SIG_IGN);
	handle(SIGWINCH, resize);
	handle(SIGINT, interrupt);
	state.has_modes = isatty(STDIN_FILENO) && !tcgetattr(STDIN_FILENO, &state.modes);
	if (!state.has_modes)
		return;
	handle(SIGTERM, end);
	handle(SIGQUIT, end);
}

struct dossier_cancel *signals_cancel(void)
{
	return &state.cancel;
}

void signals_set_host(struct lua_host *host)
{
	state.host = host;
}

void signals_ready(void)
{
	if (state.host)
		lua_host_ready(state.host);
	state.cancel.is_set = 0;
}

bool signals_take_resize(void)
{
	bool is_resized = state.is_resized;
	state.is_resized = 0;
	return is_resized;
}
