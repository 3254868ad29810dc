// Asking a terminal what it is, without a screen on it.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"
#include "Inspect.h"
#include "Output.h"

#include <curses.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

enum { patience = 500 };  // milliseconds for an answer, which may come from far away

void find_terminfo(void)
{
    // Where systems keep what is known of terminals. A library knows the places of the system that
    // it was built for, and the program may run on another.
    setenv("TERMINFO_DIRS",
           "/etc/terminfo:/lib/terminfo:/usr/share/terminfo:/usr/lib/terminfo:"
           "/usr/local/share/terminfo:/run/current-system/sw/share/terminfo",
           0);
}

const char *terminal_name(int number)
{
    static const char *const others[terminal_names] = {NULL, "xterm-256color", "xterm", "vt100"};
    return number == 0 ? getenv("TERM") : others[number];
}

bool terminal_is_dumb(void)
{
    const char *name = terminal_name(0);
    return name != NULL && strcmp(name, "dumb") == 0;
}

enum cn_opening cn_inspect(const char **used)
{
    *used = "";
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return cn_opening_not_a_terminal;
    if (terminal_is_dumb())
        return cn_opening_no_cursor_addressing;
    find_terminfo();
    for (int i = 0; i < terminal_names; i++) {
        int error = 0;
        const char *name = terminal_name(i);
        if (name == NULL || setupterm(name, STDOUT_FILENO, &error) != OK)
            continue;
        *used = name;
        return cn_key("cup") != NULL ? cn_opening_done : cn_opening_no_cursor_addressing;
    }
    return cn_opening_unusable;
}

int cn_known_colors(void)
{
    int colors = tigetnum("colors");
    return colors > 0 ? colors : 0;
}

bool cn_window(int *width, int *height)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return false;
    *width = size.ws_col;
    *height = size.ws_row;
    return size.ws_col > 0 && size.ws_row > 0;
}

const char *cn_version(void)
{
    return curses_version();
}

static void ask(const char *bytes)
{
    output_write_within(patience, STDOUT_FILENO, bytes, strlen(bytes));
}

// Reads the terminal's word on where its cursor stands; 0 where none comes.
static int read_column(void)
{
    char answer[32];
    size_t count = 0;
    struct pollfd file = {.fd = STDIN_FILENO, .events = POLLIN};
    while (poll(&file, 1, patience) > 0 && file.revents & POLLIN) {
        char byte;
        if (read(STDIN_FILENO, &byte, 1) != 1)
            return 0;
        // What was typed before is no part of the answer.
        if (byte == '\033')
            count = 0;
        if (count + 1 == sizeof answer)
            return 0;
        answer[count++] = byte;
        answer[count] = 0;
        int row = 0;
        int column = 0;
        if (byte == 'R' && sscanf(answer, "\033[%d;%dR", &row, &column) == 2)
            return column;
    }
    return 0;
}

int cn_drawn_columns(const char *text)
{
    struct termios before;
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return -1;
    struct termios asking = before;
    asking.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG);
    asking.c_cc[VMIN] = 0;
    asking.c_cc[VTIME] = 0;
    if (tcsetattr(STDIN_FILENO, TCSANOW, &asking) != 0)
        return -1;
    ask("\r");
    ask(text);
    ask("\033[6n");
    int column = read_column();
    ask("\r\033[K");
    // An answer that comes too late would stand on the command line.
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return column - 1;
}
