/*
 * Plays a transcript with the whole program, as its users meet it.
 *
 *     session DOSSIER SOURCE TRANSCRIPT
 *
 * DOSSIER: folder of the program. SOURCE: top of the sources. A transcript is lines:
 *
 *     # a remark
 *     claim WORDS          what the lines below show; a fresh folder for its files
 *     need NAME            skip the transcript unless $NAME is set and its file exists
 *     sh COMMAND           run it by /bin/sh in the folder; its output and errors together
 *     = LINE               the next line of the output is this
 *     ~ TEXT               a later line of the output has this in it
 *     !~ TEXT              no line of the output has this in it
 *     end                  there is no further line
 *     status N             exit status of the last sh or of the program in the terminal
 *     size COLUMNS LINES   of the next terminal; 200 and 50 when not said
 *     pty COMMAND          run it in a terminal
 *     send TEXT            type it and the enter key, wait until the enter key was taken
 *     type TEXT            type it; ^X is a control key, \t tab, \e escape, \xHH a byte
 *     wait TEXT            wait until the output has this, from where the last wait found its
 *     prompt               wait for the prompt
 *     never TEXT           the output since the last prompt asked for has nothing of this
 *     leave                Ctrl-D, and wait for the end
 *
 * The environment is empty but for PATH, HOME and the XDG folders (in the fresh folder), TERM,
 * LANG, CORPUS, EXAMPLES, SOURCE and SEEDS. Escape sequences of the terminal are taken out of what
 * a terminal shows. There are no sleeps: what is waited for comes, or the test fails after a
 * minute. Status 0: all claims hold; 1: one does not; 77: skipped.
 */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#define OUTPUT (1 << 22)
#define PATIENCE 60000 /* milliseconds */

static struct {
	const char *dossier, *source, *transcript;
	int line;
	char claim[512];
	char folder[256];
	char output[OUTPUT]; /* of the last sh or pty, without escape sequences */
	size_t length, at;   /* matched up to at */
	size_t since;        /* where the last prompt was looked for */
	int status;
	pid_t child; /* in the terminal, or 0 */
	int terminal;
	enum { TEXT, ESCAPE, SEQUENCE, COMMAND } state; /* of taking out escape sequences */
	unsigned short columns, lines;
} play;

static _Noreturn void fail(const char *format, ...)
{
	va_list list;
	fprintf(stderr, "%s:%d: %s\n  ", play.transcript, play.line, play.claim);
	va_start(list, format);
	vfprintf(stderr, format, list);
	va_end(list);
	fprintf(stderr, "\n--- output, %zu bytes matched of\n%.*s\n---\n", play.at,
		(int)play.length, play.output);
	if (play.child)
		kill(play.child, SIGKILL);
	exit(1);
}

static int64_t milliseconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- The folder ---- */

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *place)
{
	(void)info;
	(void)kind;
	(void)place;
	return remove(path);
}

static void remove_folder(void)
{
	char command[512];
	if (!play.folder[0])
		return;
	snprintf(command, sizeof command, "%s", play.folder);
	chmod(command, 0700);
	nftw(command, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	play.folder[0] = '\0';
}

static void set(const char *name, const char *format, ...)
{
	char value[1024];
	va_list list;
	va_start(list, format);
	vsnprintf(value, sizeof value, format, list);
	va_end(list);
	setenv(name, value, 1);
}

static void fresh_folder(void)
{
	remove_folder();
	snprintf(play.folder, sizeof play.folder, "/tmp/session.XXXXXX");
	if (!mkdtemp(play.folder) || chdir(play.folder))
		fail("no folder: %s", strerror(errno));
	set("HOME", "%s", play.folder);
	set("XDG_CONFIG_HOME", "%s/config", play.folder);
	set("XDG_STATE_HOME", "%s/state", play.folder);
	set("XDG_DATA_HOME", "%s/data", play.folder);
}

static void set_environment(void)
{
	char seeds[1024], path[2048], options[512];
	const char *shared = getenv("DOSSIER_SHARED");
	snprintf(seeds, sizeof seeds, "%s/seeds", shared ? shared : "");
	if (!shared)
		snprintf(seeds, sizeof seeds, "%s/../shared/seeds", play.source);
	snprintf(path, sizeof path, "%s:%s", play.dossier, getenv("PATH"));
	snprintf(options, sizeof options, "%s",
		 getenv("ASAN_OPTIONS") ? getenv("ASAN_OPTIONS") : "");
	clearenv();
	set("PATH", "%s", path);
	set("TERM", "xterm");
	set("LANG", "C.UTF-8");
	set("SOURCE", "%s", play.source);
	set("CORPUS", "%s/tests/corpus", play.source);
	set("EXAMPLES", "%s/scripts/examples", play.source);
	set("SEEDS", "%s", seeds);
	if (options[0])
		set("ASAN_OPTIONS", "%s", options);
}

/* ---- Output ---- */

/* Append what a terminal would show: no escape sequences, no carriage returns, no bells. */
static void show(char c)
{
	if (play.state == ESCAPE) {
		play.state = c == '[' ? SEQUENCE : c == ']' ? COMMAND : TEXT;
		return;
	}
	if (play.state == SEQUENCE) {
		if (c >= 0x40 && c <= 0x7e)
			play.state = TEXT;
		return;
	}
	if (play.state == COMMAND) {
		if (c == '\a' || c == '\\')
			play.state = TEXT;
		return;
	}
	if (c == 033) {
		play.state = ESCAPE;
		return;
	}
	if (c == '\r' || c == '\a')
		return;
	if (play.length == OUTPUT - 1)
		fail("more than %d bytes of output", OUTPUT);
	play.output[play.length++] = c;
	play.output[play.length] = '\0';
}

static void reset_output(void)
{
	play.length = play.at = play.since = 0;
	play.output[0] = '\0';
	play.state = TEXT;
}

static int status_of(int status)
{
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void run_command(const char *command)
{
	int ends[2];
	char c;
	if (pipe(ends))
		fail("no pipe");
	pid_t child = fork();
	if (!child) {
		int null = open("/dev/null", O_RDONLY);
		dup2(null, 0);
		dup2(ends[1], 1);
		dup2(ends[1], 2);
		close(ends[0]);
		close(ends[1]);
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
		_exit(127);
	}
	close(ends[1]);
	reset_output();
	FILE *from = fdopen(ends[0], "r");
	while (from && (play.status = fgetc(from)) != EOF) {
		c = (char)play.status;
		if (play.length == OUTPUT - 1)
			fail("more than %d bytes of output", OUTPUT);
		play.output[play.length++] = c;
		play.output[play.length] = '\0';
	}
	if (from)
		fclose(from);
	waitpid(child, &play.status, 0);
	play.status = status_of(play.status);
}

/* The next line of the output, without its line break; false at the end. */
static bool next_line(char *line, size_t size)
{
	if (play.at >= play.length)
		return false;
	size_t n = strcspn(play.output + play.at, "\n");
	snprintf(line, size, "%.*s", (int)n, play.output + play.at);
	play.at += n + (play.output[play.at + n] == '\n');
	return true;
}

static void expect_line(const char *expected)
{
	char line[4096];
	if (!next_line(line, sizeof line))
		fail("the output ends, expected \"%s\"", expected);
	if (strcmp(line, expected))
		fail("line is     \"%s\"\n  expected is \"%s\"", line, expected);
}

static void expect_text(const char *text)
{
	char line[65536];
	while (next_line(line, sizeof line))
		if (strstr(line, text))
			return;
	fail("no line with \"%s\"", text);
}

/* ---- The terminal ---- */

static void end_terminal(void)
{
	if (!play.child)
		return;
	kill(play.child, SIGKILL);
	waitpid(play.child, &play.status, 0);
	close(play.terminal);
	play.child = 0;
}

/* Without NOFLSH a Ctrl-C may throw away what the program writes in answer to it: the kernel sends
 * the signal first and empties the queues after it. */
static void keep_output(void)
{
	struct termios modes;
	if (tcgetattr(play.terminal, &modes))
		return;
	modes.c_lflag |= NOFLSH;
	tcsetattr(play.terminal, TCSANOW, &modes);
}

static void start_terminal(const char *command)
{
	struct winsize size = {.ws_row = play.lines, .ws_col = play.columns};
	end_terminal();
	reset_output();
	play.child = forkpty(&play.terminal, NULL, NULL, &size);
	if (play.child < 0)
		fail("no terminal");
	if (!play.child) {
		char line[4096];
		snprintf(line, sizeof line, "exec %s", command);
		execl("/bin/sh", "sh", "-c", line, (char *)NULL);
		_exit(127);
	}
	keep_output();
	play.columns = 200;
	play.lines = 50;
}

/* Take what the terminal shows, waiting for at most until; false when nothing more can come. */
static bool take_output(int64_t until)
{
	char bytes[4096];
	int64_t left = until - milliseconds();
	struct pollfd from = {.fd = play.terminal, .events = POLLIN};
	int n = poll(&from, 1, left < 0 ? 0 : (int)left);
	if (n == 0)
		fail("nothing came for a minute");
	ssize_t got = n > 0 ? read(play.terminal, bytes, sizeof bytes) : -1;
	for (ssize_t i = 0; i < got; i++)
		show(bytes[i]);
	return got > 0 || (n < 0 && errno == EINTR);
}

static void wait_for(const char *text)
{
	int64_t until = milliseconds() + PATIENCE;
	for (;;) {
		char *found = strstr(play.output + play.at, text);
		if (found) {
			play.at = (size_t)(found - play.output) + strlen(text);
			return;
		}
		if (!take_output(until))
			fail("the program has ended, expected \"%s\"", text);
	}
}

/* A prompt is "> " at the start of a line, with nothing behind it yet. */
static void wait_for_prompt(void)
{
	int64_t until = milliseconds() + PATIENCE;
	play.since = play.at;
	for (;;) {
		bool ends_so = play.length >= 2 && !strcmp(play.output + play.length - 2, "> ");
		bool is_start = play.length == 2 ||
				(play.length > 2 && (play.output[play.length - 3] == '\n'));
		if (ends_so && is_start && play.length > play.at) {
			play.at = play.length;
			return;
		}
		if (!take_output(until))
			fail("the program has ended, expected a prompt");
	}
}

static void type_bytes(const char *bytes, size_t n)
{
	while (n) {
		ssize_t done = write(play.terminal, bytes, n);
		if (done < 0 && errno != EINTR)
			fail("cannot type: %s", strerror(errno));
		bytes += done > 0 ? done : 0;
		n -= done > 0 ? (size_t)done : 0;
	}
}

static int digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

static void type(const char *text)
{
	char bytes[8192];
	size_t n = 0;
	for (; *text && n < sizeof bytes - 1; text++) {
		if (text[0] == '^' && text[1] >= '@' && text[1] <= '_')
			bytes[n++] = (char)(*++text & 0x1f);
		else if (text[0] == '\\' && text[1] == 't')
			bytes[n++] = '\t', text++;
		else if (text[0] == '\\' && text[1] == 'e')
			bytes[n++] = 033, text++;
		else if (text[0] == '\\' && text[1] == 'x')
			bytes[n++] = (char)(digit(text[2]) * 16 + digit(text[3])), text += 3;
		else
			bytes[n++] = *text;
	}
	type_bytes(bytes, n);
}

static void send_line(const char *text)
{
	play.at = play.length;
	type_bytes(text, strlen(text));
	type_bytes("\r", 1);
	wait_for("\n");
}

static void wait_for_end(void)
{
	int64_t until = milliseconds() + PATIENCE;
	while (take_output(until))
		continue;
	waitpid(play.child, &play.status, 0);
	play.status = status_of(play.status);
	close(play.terminal);
	play.child = 0;
}

static void expect_never(const char *text)
{
	if (strstr(play.output + play.since, text))
		fail("\"%s\" is there", text);
}

/* ---- The transcript ---- */

static void need(const char *name)
{
	const char *path = getenv(name);
	if (path && !access(path, R_OK))
		return;
	fprintf(stderr, "%s: skipped: $%s (%s) is not there\n", play.transcript, name,
		path ? path : "");
	remove_folder();
	exit(77);
}

static void start_claim(const char *words)
{
	end_terminal();
	fresh_folder();
	snprintf(play.claim, sizeof play.claim, "%s", words);
}

static void end_of_output(const char *ignored)
{
	(void)ignored;
	if (play.at < play.length)
		fail("there is more output: \"%s\"", play.output + play.at);
}

static void no_text(const char *text)
{
	if (strstr(play.output, text))
		fail("\"%s\" is there", text);
}

static void expect_status(const char *text)
{
	if (play.child)
		wait_for_end();
	if (play.status != (int)strtol(text, NULL, 10))
		fail("the status is %d, expected %s", play.status, text);
}

static void set_size(const char *text)
{
	char *end;
	play.columns = (unsigned short)strtol(text, &end, 10);
	play.lines = (unsigned short)strtol(end, NULL, 10);
}

static void prompt(const char *ignored)
{
	(void)ignored;
	wait_for_prompt();
}

static void leave(const char *ignored)
{
	(void)ignored;
	type_bytes("\4", 1);
	wait_for_end();
}

static void remark(const char *ignored)
{
	(void)ignored;
}

static const struct {
	const char *word;
	void (*run)(const char *rest);
} orders[] = {
	{"claim", start_claim},  {"need", need},
	{"sh", run_command},     {"=", expect_line},
	{"~", expect_text},      {"!~", no_text},
	{"end", end_of_output},  {"status", expect_status},
	{"size", set_size},      {"pty", start_terminal},
	{"send", send_line},     {"type", type},
	{"wait", wait_for},      {"prompt", prompt},
	{"never", expect_never}, {"leave", leave},
	{"#", remark},
};

static void obey(char *line)
{
	line[strcspn(line, "\n")] = '\0';
	size_t n = strcspn(line, " ");
	const char *rest = line[n] ? line + n + 1 : line + n;
	if (!n)
		return;
	for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
		if (strlen(orders[i].word) == n && !strncmp(orders[i].word, line, n)) {
			orders[i].run(rest);
			return;
		}
	fail("no order is called \"%.*s\"", (int)n, line);
}

int main(int argc, char **argv)
{
	char line[8192];
	if (argc != 4) {
		fprintf(stderr, "usage: session DOSSIER SOURCE TRANSCRIPT\n");
		return 2;
	}
	play.dossier = argv[1];
	play.source = argv[2];
	play.transcript = argv[3];
	play.columns = 200;
	play.lines = 50;
	signal(SIGPIPE, SIG_IGN);
	FILE *transcript = fopen(argv[3], "r");
	if (!transcript)
		fail("cannot be read");
	set_environment();
	fresh_folder();
	while (fgets(line, sizeof line, transcript)) {
		play.line++;
		obey(line);
	}
	fclose(transcript);
	end_terminal();
	remove_folder();
	return 0;
}
