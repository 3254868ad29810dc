// Waiting for input and signals, and reading what comes in.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"
#include "Input.h"
#include "Output.h"
#include "Signals.h"

#include <curses.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static int watched = -1;  // a file to watch beside the terminal, or -1
static int pending;  // what woke the process while nobody waited
static int end_signal;  // the first signal that asks the process to end, or 0

void input_open(void)
{
    // The keys have to send what the description of the terminal says of them.
    keypad(stdscr, TRUE);
    pending = 0;
    end_signal = 0;
}

// MARK: - Waiting

static int asked_to_end(int number)
{
    if (end_signal == 0)
        end_signal = number;
    return cn_woke_end;
}

int cn_end_signal(void)
{
    return end_signal;
}

static int take_signals(void)
{
    int woke = 0;
    int number;
    while ((number = signals_next()) != 0) {
        switch (number) {
        case SIGWINCH: woke |= cn_woke_resized; break;
        case SIGCONT: woke |= cn_woke_continued; break;
        case SIGTSTP: woke |= cn_woke_stop; break;
        default: woke |= asked_to_end(number);
        }
    }
    if (woke & cn_woke_continued) {
        // Stopped by a signal that nobody can catch: the shell has had the terminal.
        reset_prog_mode();
        cn_repaint();
        woke |= cn_woke_resized;
    }
    if (woke & cn_woke_resized) {
        int columns = 0;
        int rows = 0;
        if (cn_window(&columns, &rows) && (rows != LINES || columns != COLS)) {
            resize_term(rows, columns);
            cn_repaint();
        } else {
            woke &= ~cn_woke_resized;
        }
    }
    return woke;
}

void input_forget_continuing(void)
{
    pending |= take_signals() & ~cn_woke_continued;
}

void cn_watch(int file)
{
    watched = file;
}

int cn_wait(int milliseconds)
{
    long end = milliseconds < 0 ? 0 : milliseconds_now() + milliseconds;
    int left = milliseconds;
    for (;;) {
        struct pollfd files[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                                 {.fd = signals_file(), .events = POLLIN},
                                 {.fd = watched, .events = POLLIN},
                                 {.fd = cn_is_behind() ? output_file() : -1,
                                  .events = POLLOUT}};
        int woke = pending;
        pending = 0;
        int ready = poll(files, 4, woke ? 0 : left);
        if (ready > 0 && files[1].revents)
            woke |= take_signals();
        if (ready > 0 && files[2].revents)
            woke |= cn_woke_watched;
        if (ready > 0 && files[3].revents) {
            output_send();
            if (!cn_is_behind())
                woke |= cn_woke_taken;
        }
        if (ready > 0 && files[0].revents & (POLLHUP | POLLERR | POLLNVAL))
            woke |= asked_to_end(SIGHUP);
        else if (ready > 0 && files[0].revents & POLLIN) {
            // Ready without a byte to read is the end of the input.
            int waiting = 0;
            if (ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting == 0)
                woke |= asked_to_end(SIGHUP);
            else
                woke |= cn_woke_input;
        }
        if (woke)
            return woke;
        if (milliseconds >= 0) {
            left = (int)(end - milliseconds_now());
            if (left <= 0)
                return 0;
        }
    }
}

// MARK: - Input

int cn_read(uint8_t *bytes, int most)
{
    // Not by curses: it knows the keys of one terminal, holds what came apart for a time only, and
    // makes letters of the rest.
    ssize_t count = read(STDIN_FILENO, bytes, (size_t)most);
    return count > 0 ? (int)count : 0;
}

const char *cn_key(const char *name)
{
    const char *bytes = tigetstr(name);
    return bytes == (const char *)-1 ? NULL : bytes;
}

int cn_escape_delay(void)
{
    const char *value = getenv("ESCDELAY");
    char *end = NULL;
    long delay = value != NULL && *value ? strtol(value, &end, 10) : -1;
    return end != NULL && *end == 0 && delay >= 0 && delay <= 10000 ? (int)delay : -1;
}

uint32_t cn_scalar(uint8_t byte)
{
    char text = (char)byte;
    wchar_t scalar = 0;
    mbstate_t state;
    memset(&state, 0, sizeof state);
    return mbrtowc(&scalar, &text, 1, &state) == 1 ? (uint32_t)scalar : 0;
}
