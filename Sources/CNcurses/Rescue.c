// Giving the terminal back on every way out, signals included. No curses here: most of it runs in
// signal handlers.
#define _GNU_SOURCE

#include "CNcurses.h"
#include "Output.h"
#include "Rescue.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Who ends waits no longer for a terminal that does not read.
enum { patience = 300, causes = 2, longest_words = 4096 };

static volatile sig_atomic_t is_up;
static volatile sig_atomic_t has_words;  // and no screen
static struct termios terminal_before;
static char restore[512];       // bytes that give the terminal back its look and modes
static volatile int restore_length;
static int error_before = -1;   // standard error while the screen is up,
static int error_file = -1;     // and the memory file that holds what is written to it
// Each in two places: a signal may come while the other is being written.
static char words[causes][2][longest_words];
static volatile sig_atomic_t words_in_use[causes];

// MARK: - Standard error

// Keeps standard error off the screen.
static void divert_errors(void)
{
    if (!isatty(STDERR_FILENO))
        return;
    if (error_file < 0)
        error_file = memfd_create("standard error", MFD_CLOEXEC);
    if (error_file < 0)
        return;
    error_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (error_before >= 0)
        dup2(error_file, STDERR_FILENO);
}

// Shows what was written to standard error. Async-signal-safe.
static void return_errors(void)
{
    if (error_before < 0)
        return;
    dup2(error_before, STDERR_FILENO);
    close(error_before);
    error_before = -1;
    char bytes[1024];
    ssize_t count;
    lseek(error_file, 0, SEEK_SET);
    while ((count = read(error_file, bytes, sizeof bytes)) > 0)
        output_write_within(patience, STDERR_FILENO, bytes, (size_t)count);
    if (ftruncate(error_file, 0) == 0)
        lseek(error_file, 0, SEEK_SET);
}

static void set_words(enum rescue_cause cause, const char *said)
{
    int other = 1 - words_in_use[cause];
    strncpy(words[cause][other], said, longest_words - 1);
    words_in_use[cause] = other;
}

void cn_set_last_words(const char *after_fault, const char *after_signal)
{
    set_words(rescue_after_fault, after_fault);
    set_words(rescue_after_signal, after_signal);
}

void rescue_say_words(enum rescue_cause cause)
{
    const char *said = words[cause][words_in_use[cause]];
    output_write_within(patience, STDERR_FILENO, said, strlen(said));
}

// MARK: - Giving the terminal back

void rescue_now(enum rescue_cause cause)
{
    if (has_words) {
        has_words = 0;
        rescue_say_words(cause);
        return;
    }
    if (!is_up)
        return;
    is_up = 0;
    int terminal = output_file();
    output_write_within(
        patience, terminal >= 0 ? terminal : STDOUT_FILENO, restore, (size_t)restore_length);
    tcsetattr(STDIN_FILENO, TCSANOW, &terminal_before);
    return_errors();
    rescue_say_words(cause);
}

void rescue_send(void)
{
    output_write(restore, (size_t)restore_length);
}

void rescue_clear(void)
{
    restore_length = 0;
}

void rescue_append(const char *bytes)
{
    // Terminfo may ask for padding, as $<5>, which no terminal in use needs.
    if (bytes == NULL || bytes == (char *)-1)
        return;
    for (; *bytes; bytes++) {
        if (bytes[0] == '$' && bytes[1] == '<') {
            const char *end = strchr(bytes, '>');
            if (end != NULL) {
                bytes = end;
                continue;
            }
        }
        if (restore_length < (int)sizeof restore)
            restore[restore_length++] = *bytes;
    }
}

// MARK: - For the screen

bool rescue_prepare(void)
{
    return tcgetattr(STDIN_FILENO, &terminal_before) == 0;
}

void rescue_arm(void)
{
    divert_errors();
    is_up = 1;
}

void rescue_arm_words(void)
{
    has_words = 1;
}

void rescue_disarm_words(void)
{
    has_words = 0;
}

void rescue_pause(void)
{
    is_up = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &terminal_before);
    return_errors();
}

void rescue_resume(void)
{
    // What the user changed meanwhile is what he gets back.
    tcgetattr(STDIN_FILENO, &terminal_before);
    divert_errors();
    is_up = 1;
}
