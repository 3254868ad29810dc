// No signal ends the process with the screen still up. No curses here: most of it runs in handlers.
#define _GNU_SOURCE

#include "CNcurses.h"
#include "Rescue.h"
#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { signals = 65 };  // those of Linux are 1 to 64

static int wake[2] = {-1, -1};  // written by signal handlers
static volatile sig_atomic_t ending;
static struct timespec ending_since;
static struct sigaction before[signals];
static bool changed[signals];
static char handler_stack[64 * 1024];

// What a signal means for a program with a screen.
enum meaning { nothing, a_fault, something_to_tell, the_end };

static enum meaning meaning_of(int number)
{
    switch (number) {
    case SIGILL: case SIGTRAP: case SIGSEGV: case SIGBUS: case SIGFPE: case SIGABRT: case SIGSYS:
        return a_fault;
    case SIGWINCH: case SIGCONT: case SIGTSTP:
        return something_to_tell;
    // Not to be caught, harmless, or for a program that has no terminal at the moment; and what a
    // write says of itself.
    case SIGKILL: case SIGSTOP: case SIGCHLD: case SIGURG: case SIGTTIN: case SIGTTOU: case SIGPIPE:
    case SIGXFSZ:
        return nothing;
    default:
        return the_end;
    }
}

void signals_die(int number)
{
    signal(number, SIG_DFL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, number);
    pthread_sigmask(SIG_UNBLOCK, &only, NULL);
    raise(number);
    _exit(128 + number);
}

// Gives the terminal back, then dies of the signal. Not through the handler that was there before:
// the runtime's backtracer would ask the user questions on a terminal that is not its own.
static void on_fault(int number)
{
    rescue_now(rescue_after_fault);
    signals_die(number);
}

static void on_told(int number)
{
    int saved = errno;
    if (meaning_of(number) == the_end) {
        struct timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        if (!ending) {
            ending = 1;
            ending_since = now;
        } else if (now.tv_sec - ending_since.tv_sec >= 2) {
            // Asked before and still here: the program hangs.
            rescue_now(rescue_after_signal);
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

bool signals_prepare(void)
{
    // Before curses sets its own for some of them.
    for (int number = 1; number < signals; number++)
        if (meaning_of(number) != nothing)
            sigaction(number, NULL, &before[number]);
    return wake[0] >= 0 || pipe2(wake, O_NONBLOCK | O_CLOEXEC) == 0;
}

void signals_arm(bool has_screen)
{
    ending = 0;
    // A stack overflow leaves no room for the handler on the stack.
    stack_t now;
    if (sigaltstack(NULL, &now) == 0 && (now.ss_flags & SS_DISABLE)) {
        stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
        sigaltstack(&stack, NULL);
    }
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    for (int number = 1; number < signals; number++) {
        enum meaning meaning = meaning_of(number);
        bool is_fault = meaning == a_fault;
        // What the caller ignores, as nohup does, stays ignored.
        if (meaning == nothing || (!is_fault && before[number].sa_handler == SIG_IGN))
            continue;
        if (!has_screen && (number == SIGTSTP || number == SIGWINCH))
            continue;
        action.sa_handler = is_fault ? on_fault : on_told;
        action.sa_flags = is_fault ? SA_ONSTACK : SA_RESTART;
        changed[number] = sigaction(number, &action, NULL) == 0;
    }
}

void signals_disarm(void)
{
    for (int number = 1; number < signals; number++)
        if (changed[number])
            sigaction(number, &before[number], NULL);
    memset(changed, 0, sizeof changed);
}

void signals_stop(void)
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

bool cn_is_asked_to_end(void)
{
    return ending;
}

int signals_file(void)
{
    return wake[0];
}

int signals_next(void)
{
    unsigned char number = 0;
    return read(wake[0], &number, 1) == 1 ? number : 0;
}
