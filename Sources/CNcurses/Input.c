// Waiting for input and signals, and decoding what comes in.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"
#include "Input.h"
#include "Rescue.h"

#include <curses.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

enum { paste_start_code = 0x1001, paste_end_code };

static WINDOW *input;      // a pad: reading keys from stdscr would refresh it
static mbstate_t partial;  // of a character whose bytes have not all come
static int ahead[16];      // keys read to look ahead, to be taken before others
static int ahead_count;
static int pending;        // what woke the process while nobody waited

void input_open(void)
{
    input = newpad(1, 1);
    keypad(input, TRUE);
    nodelay(input, TRUE);
    define_key("\033[200~", paste_start_code);
    define_key("\033[201~", paste_end_code);
    // Curses would merge clicks and keep the last few only: mouse reports are decoded here.
    define_key(NULL, KEY_MOUSE);
    memset(&partial, 0, sizeof partial);
    ahead_count = 0;
    pending = 0;
}

void input_close(void)
{
    delwin(input);
    input = NULL;
}

// MARK: - Waiting

static int take_signals(void)
{
    int woke = 0;
    char bytes[64];
    ssize_t count;
    while ((count = read(rescue_wake_file(), bytes, sizeof bytes)) > 0) {
        for (ssize_t i = 0; i < count; i++) {
            switch (bytes[i]) {
            case SIGHUP: woke |= cn_woke_hang_up; break;
            case SIGTERM: woke |= cn_woke_terminate; break;
            case SIGINT: case SIGQUIT: woke |= cn_woke_interrupt; break;
            case SIGWINCH: woke |= cn_woke_resized; break;
            case SIGCONT: woke |= cn_woke_continued; break;
            case SIGTSTP: woke |= cn_woke_stop; break;
            }
        }
    }
    if (woke & cn_woke_continued) {
        // Stopped by a signal that nobody can catch: the shell has had the terminal.
        reset_prog_mode();
        cn_repaint();
        woke |= cn_woke_resized;
    }
    if (woke & cn_woke_resized) {
        struct winsize size;
        if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0
            && (size.ws_row != LINES || size.ws_col != COLS)) {
            resize_term(size.ws_row, size.ws_col);
            cn_repaint();
        } else {
            woke &= ~cn_woke_resized;
        }
    }
    return woke;
}

static long milliseconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void input_forget_continuing(void)
{
    pending |= take_signals() & ~cn_woke_continued;
}

int cn_wait(int milliseconds)
{
    long end = milliseconds < 0 ? 0 : milliseconds_now() + milliseconds;
    int left = milliseconds;
    for (;;) {
        struct pollfd files[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                                 {.fd = rescue_wake_file(), .events = POLLIN}};
        int woke = pending | (ahead_count > 0 ? cn_woke_input : 0);
        pending = 0;
        int ready = poll(files, 2, woke ? 0 : left);
        if (ready > 0 && files[1].revents)
            woke |= take_signals();
        if (ready > 0 && files[0].revents & (POLLHUP | POLLERR | POLLNVAL))
            woke |= cn_woke_hang_up;
        else if (ready > 0 && files[0].revents & POLLIN) {
            // Ready without a byte to read is the end of the input.
            int waiting = 0;
            if (ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting == 0)
                woke |= cn_woke_hang_up;
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

static int next_code(void)
{
    if (ahead_count > 0) {
        int code = ahead[0];
        memmove(ahead, ahead + 1, (size_t)--ahead_count * sizeof *ahead);
        return code;
    }
    return wgetch(input);
}

static struct cn_input plain(enum cn_input_kind kind)
{
    return (struct cn_input){.kind = kind};
}

static struct cn_input text(uint32_t scalar)
{
    return (struct cn_input){.kind = cn_input_text, .value = scalar};
}

static struct cn_input function_key(int number)
{
    return (struct cn_input){.kind = cn_input_function, .value = (uint32_t)number};
}

static enum cn_input_kind kind_of_letter(int letter)
{
    switch (letter) {
    case 'A': return cn_input_up;
    case 'B': return cn_input_down;
    case 'C': return cn_input_right;
    case 'D': return cn_input_left;
    case 'H': return cn_input_home;
    case 'F': return cn_input_end;
    case 'M': return cn_input_enter;
    case 'Z': return cn_input_back_tab;
    default: return cn_input_none;
    }
}

static enum cn_input_kind kind_of_number(int number)
{
    switch (number) {
    case 1: case 7: return cn_input_home;
    case 2: return cn_input_insert;
    case 3: return cn_input_delete;
    case 4: case 8: return cn_input_end;
    case 5: return cn_input_page_up;
    case 6: return cn_input_page_down;
    default: return cn_input_none;
    }
}

static struct cn_input mouse(int button, int column, int row, bool released)
{
    // Bits 2 to 4 are the modifier keys; 5 is motion, 6 the wheel.
    struct cn_input result = {.column = column - 1, .row = row - 1};
    switch (button & ~0x1C) {
    case 0: result.kind = released ? cn_input_release : cn_input_press; break;
    case 3: result.kind = cn_input_release; break;
    case 64: result.kind = released ? cn_input_none : cn_input_wheel_up; break;
    case 65: result.kind = released ? cn_input_none : cn_input_wheel_down; break;
    }
    return result;
}

// The mouse report of old terminals: three bytes, each with 32 added.
static struct cn_input old_mouse(void)
{
    int values[3];
    for (int i = 0; i < 3; i++) {
        values[i] = next_code() - 32;
        if (values[i] < 0)
            return plain(cn_input_none);
    }
    return mouse(values[0], values[1], values[2], false);
}

// A key whose bytes the terminfo entry does not know, such as an arrow with Ctrl, or another
// report. The bytes must not count as typed: the letters in them are commands.
static struct cn_input unknown_sequence(bool *is_sequence)
{
    int first = next_code();
    *is_sequence = true;
    if (first == 'O') {
        int letter = next_code();
        if ('P' <= letter && letter <= 'S')
            return function_key(letter - 'P' + 1);
        if ('j' <= letter && letter <= 'y')
            return text((uint32_t)(letter - 'j' + '*'));  // a key of the number pad
        if (letter != ERR)
            return plain(kind_of_letter(letter));
    }
    if (first != '[') {
        *is_sequence = false;
        if (first != ERR) {
            memmove(ahead + 1, ahead, (size_t)ahead_count++ * sizeof *ahead);
            ahead[0] = first;
        }
        return plain(cn_input_none);
    }
    int numbers[4] = {0};
    int count = 0;
    bool from_mouse = false;
    for (int read = 0; read < 64; read++) {
        int code = next_code();
        if ('0' <= code && code <= '9') {
            if (count < 4 && numbers[count] < 10000)
                numbers[count] = numbers[count] * 10 + code - '0';
        } else if (code == ';') {
            count++;
        } else if (code == '<' && read == 0) {
            from_mouse = true;
        } else if (code == '[' && read == 0) {
            // The Linux console sends F1 to F5 as \e[[A to \e[[E.
            int letter = next_code();
            return 'A' <= letter && letter <= 'E' ? function_key(letter - 'A' + 1)
                                                  : plain(cn_input_none);
        } else if (0x20 <= code && code <= 0x3F) {
            count = 4;
        } else if (from_mouse) {
            return code == 'M' || code == 'm'
                ? mouse(numbers[0], numbers[1], numbers[2], code == 'm')
                : plain(cn_input_none);
        } else if (code == 'M' && read == 0) {
            return old_mouse();
        } else if (code == '~') {
            return plain(kind_of_number(numbers[0]));
        } else {
            return plain(kind_of_letter(code));
        }
    }
    return plain(cn_input_none);
}

// Keys that curses knows by a name of terminfo only: with Shift, Alt or Ctrl.
static struct cn_input named_key(int code)
{
    static const struct { const char *start; enum cn_input_kind kind; } names[] = {
        {"kUP", cn_input_up}, {"kDN", cn_input_down}, {"kLFT", cn_input_left},
        {"kRIT", cn_input_right}, {"kHOM", cn_input_home}, {"kEND", cn_input_end},
        {"kPRV", cn_input_page_up}, {"kNXT", cn_input_page_down}, {"kIC", cn_input_insert},
        {"kDC", cn_input_delete}, {"kcbt", cn_input_back_tab},
    };
    const char *name = keyname(code);
    for (size_t i = 0; name != NULL && i < sizeof names / sizeof *names; i++)
        if (strncmp(name, names[i].start, strlen(names[i].start)) == 0)
            return plain(names[i].kind);
    return plain(cn_input_none);
}

static struct cn_input key_input(int code)
{
    switch (code) {
    case KEY_UP: case KEY_SR: return plain(cn_input_up);
    case KEY_DOWN: case KEY_SF: return plain(cn_input_down);
    case KEY_LEFT: case KEY_SLEFT: return plain(cn_input_left);
    case KEY_RIGHT: case KEY_SRIGHT: return plain(cn_input_right);
    case KEY_HOME: case KEY_A1: case KEY_SHOME: case KEY_FIND: return plain(cn_input_home);
    case KEY_END: case KEY_C1: case KEY_SEND: case KEY_SELECT: return plain(cn_input_end);
    case KEY_PPAGE: case KEY_A3: case KEY_SPREVIOUS: return plain(cn_input_page_up);
    case KEY_NPAGE: case KEY_C3: case KEY_SNEXT: return plain(cn_input_page_down);
    case KEY_IC: case KEY_SIC: return plain(cn_input_insert);
    case KEY_DC: case KEY_SDC: return plain(cn_input_delete);
    case KEY_BACKSPACE: return plain(cn_input_backspace);
    case KEY_ENTER: return plain(cn_input_enter);
    case KEY_BTAB: return plain(cn_input_back_tab);
    case KEY_SUSPEND: return text(0x1A);  // the Linux console names Ctrl-Z so
    case paste_start_code: return plain(cn_input_paste_start);
    case paste_end_code: return plain(cn_input_paste_end);
    default:
        if (KEY_F(1) <= code && code <= KEY_F(12))
            return function_key(code - KEY_F(0));
        return named_key(code);
    }
}

struct cn_input cn_next(void)
{
    for (;;) {
        int code = next_code();
        if (code == ERR)
            return plain(cn_input_none);
        struct cn_input found = plain(cn_input_none);
        if (code > 0xFF) {
            memset(&partial, 0, sizeof partial);
            found = key_input(code);
        } else if (code == 0x1B) {
            bool is_sequence;
            found = unknown_sequence(&is_sequence);
            if (!is_sequence)
                return text(0x1B);
        } else {
            char byte = (char)code;
            wchar_t scalar = 0;
            size_t used = mbrtowc(&scalar, &byte, 1, &partial);
            if (used == (size_t)-2)
                continue;
            if (used == (size_t)-1)
                memset(&partial, 0, sizeof partial);  // no character of this codeset
            else
                return text((uint32_t)scalar);
        }
        if (found.kind != cn_input_none)
            return found;
    }
}
