// Giving the terminal back on every way out, signals included. No curses here: most of it runs in
// signal handlers.
#define _GNU_SOURCE

#include "Rescue.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t is_up;
static struct termios terminal_before;
static char restore[512];       // bytes that give the terminal back its look and modes
static volatile int restore_length;
static volatile int output = -1;  // the terminal, while a frame is drawn elsewhere
static int error_before = -1;   // standard error while the screen is up,
static int error_file = -1;     // and the memory file that holds what is written to it
static int wake[2] = {-1, -1};  // written by signal handlers
static volatile sig_atomic_t ending;
static struct timespec ending_since;

// MARK: - Giving the terminal back

void rescue_write(int file, const char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t written = write(file, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EAGAIN) {
            // Another program made the terminal non-blocking.
            struct pollfd room = {.fd = file, .events = POLLOUT};
            if (poll(&room, 1, -1) >= 0 || errno == EINTR)
                continue;
        }
        if (written <= 0)
            return;
        bytes += written;
        count -= (size_t)written;
    }
}

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
        rescue_write(STDERR_FILENO, bytes, (size_t)count);
    if (ftruncate(error_file, 0) == 0)
        lseek(error_file, 0, SEEK_SET);
}

// Gives the terminal back without curses, which must not run in a handler. Async-signal-safe.
static void restore_now(void)
{
    if (!is_up)
        return;
    is_up = 0;
    rescue_write(output >= 0 ? output : STDOUT_FILENO, restore, (size_t)restore_length);
    tcsetattr(STDIN_FILENO, TCSANOW, &terminal_before);
    return_errors();
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

// MARK: - Signals

static const int fatal_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
static const int told_signals[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGWINCH, SIGCONT, SIGTSTP};
enum {
    fatal_count = sizeof fatal_signals / sizeof *fatal_signals,
    told_count = sizeof told_signals / sizeof *told_signals,
};
static struct sigaction fatal_before[fatal_count];
static struct sigaction told_before[told_count];
static char handler_stack[64 * 1024];

// Gives the terminal back, then dies of the signal. Not through the handler that was there before:
// the runtime's backtracer would ask the user questions on a terminal that is not its own.
static void on_fatal(int number)
{
    restore_now();
    signal(number, SIG_DFL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, number);
    pthread_sigmask(SIG_UNBLOCK, &only, NULL);
    raise(number);
    _exit(128 + number);
}

static void on_told(int number)
{
    int saved = errno;
    if (number == SIGHUP || number == SIGTERM || number == SIGINT || number == SIGQUIT) {
        struct timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        if (!ending) {
            ending = 1;
            ending_since = now;
        } else if (now.tv_sec - ending_since.tv_sec >= 2) {
            // Asked before and still here: the program hangs.
            restore_now();
            signal(number, SIG_DFL);
            raise(number);
        }
    }
    char byte = (char)number;
    if (write(wake[1], &byte, 1) < 0) {
        // The pipe is full: enough is waiting to wake the loop.
    }
    errno = saved;
}

static void install_handlers(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = on_told;
    action.sa_flags = SA_RESTART;
    // What the caller ignores, as nohup does, stays ignored.
    for (int i = 0; i < told_count; i++)
        if (told_before[i].sa_handler != SIG_IGN)
            sigaction(told_signals[i], &action, NULL);
    // A stack overflow leaves no room for the handler on the stack.
    stack_t now;
    if (sigaltstack(NULL, &now) == 0 && (now.ss_flags & SS_DISABLE)) {
        stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
        sigaltstack(&stack, NULL);
    }
    action.sa_handler = on_fatal;
    action.sa_flags = SA_ONSTACK;
    for (int i = 0; i < fatal_count; i++)
        sigaction(fatal_signals[i], &action, &fatal_before[i]);
}

static void remove_handlers(void)
{
    for (int i = 0; i < fatal_count; i++)
        sigaction(fatal_signals[i], &fatal_before[i], NULL);
    for (int i = 0; i < told_count; i++)
        sigaction(told_signals[i], &told_before[i], NULL);
}

// MARK: - For the screen

bool rescue_prepare(void)
{
    // Before curses sets its own for some of them.
    for (int i = 0; i < told_count; i++)
        sigaction(told_signals[i], NULL, &told_before[i]);
    return tcgetattr(STDIN_FILENO, &terminal_before) == 0
        && (wake[0] >= 0 || pipe2(wake, O_NONBLOCK | O_CLOEXEC) == 0);
}

void rescue_arm(void)
{
    ending = 0;
    if (output < 0)
        output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    divert_errors();
    is_up = 1;
    install_handlers();
}

void rescue_disarm(void)
{
    rescue_pause();
    remove_handlers();
    if (output >= 0) {
        close(output);
        output = -1;
    }
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

void rescue_stop(void)
{
    struct sigaction mine;
    struct sigaction standard;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &standard, &mine);
    // The whole group, as the terminal does it: a shell waits for all of a job to stop.
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &mine, NULL);
}

int rescue_output(void)
{
    return output;
}

int rescue_wake_file(void)
{
    return wake[0];
}
