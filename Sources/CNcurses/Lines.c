// Going in lines, without a screen: the same signals as with one, and the same last words. No curses
// here: standard input and output may be anything.
#define _GNU_SOURCE

#include "CNcurses.h"
#include "Output.h"
#include "Rescue.h"
#include "Signals.h"

#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

static int end_signal;  // the first signal that asks the process to end, or 0

bool cn_lines_open(void)
{
    if (!signals_prepare())
        return false;
    end_signal = 0;
    rescue_arm_words();
    signals_arm(false);
    return true;
}

void cn_lines_close(void)
{
    signals_disarm();
    rescue_disarm_words();
}

static int take_signals(void)
{
    int woke = 0;
    int number;
    while ((number = signals_next()) != 0) {
        if (number == SIGCONT) {
            woke |= cn_woke_continued;
            continue;
        }
        if (end_signal == 0)
            end_signal = number;
        woke |= cn_woke_end;
    }
    return woke;
}

int cn_lines_wait(int file, bool writes, int milliseconds)
{
    long end = milliseconds < 0 ? 0 : milliseconds_now() + milliseconds;
    int left = milliseconds;
    for (;;) {
        struct pollfd files[] = {{.fd = file, .events = writes ? POLLOUT : POLLIN},
                                 {.fd = signals_file(), .events = POLLIN}};
        int woke = end_signal != 0 ? cn_woke_end : 0;
        int ready = poll(files, 2, woke ? 0 : left);
        if (ready > 0 && files[1].revents)
            woke |= take_signals();
        // One that was closed, too: reading or writing says so.
        if (ready > 0 && files[0].revents)
            woke |= writes ? cn_woke_taken : cn_woke_input;
        if (woke)
            return woke;
        if (milliseconds >= 0) {
            left = (int)(end - milliseconds_now());
            if (left <= 0)
                return 0;
        }
    }
}

int cn_lines_end_signal(void)
{
    if (end_signal == 0 && cn_is_asked_to_end())
        take_signals();
    return end_signal;
}

void cn_lines_suspend(void)
{
    signals_stop();
    // Whoever asked for the stop knows that it is over.
    take_signals();
}

void cn_lines_end(void)
{
    rescue_say_words(rescue_after_signal);
    cn_lines_close();
    // Without leaving the work in a file with all that was in memory, as some signals ask for.
    prctl(PR_SET_DUMPABLE, 0);
    signals_die(end_signal);
}
