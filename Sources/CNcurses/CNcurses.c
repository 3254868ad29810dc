// Must come before every header: memfd_create, and the wide characters of curses.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#if !__has_include(<curses.h>)
#error "curses.h is missing: install libncurses-dev"
#endif

#include "CNcurses.h"
#include "Frame.h"
#include "Input.h"
#include "Inspect.h"
#include "Look.h"
#include "Output.h"
#include "Patch.h"
#include "Rescue.h"
#include "Signals.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { most_columns = 1024 };

static SCREEN *screen;
static bool default_colors;
static bool mouse_on;
static bool mouse_known;
static int cursor_shown;
static bool is_whole;    // whether the frame that is being drawn is
static bool was_patched; // whether the terminal shows what curses does not know of
static const char mouse_modes_on[] = "\033[?1000h\033[?1006h";
static const char mouse_modes_off[] = "\033[?1006l\033[?1000l";
static char paste_on[16];
static char paste_off[16];

// MARK: - Opening and closing

static void prepare_restore(void)
{
    rescue_clear();
    mouse_known = cn_key("kmous") != NULL;
    if (mouse_known) {
        rescue_append(mouse_modes_off);
        strcpy(paste_on, "\033[?2004h");
        strcpy(paste_off, "\033[?2004l");
    } else {
        paste_on[0] = paste_off[0] = 0;
    }
    rescue_append(paste_off);
    rescue_append(cn_key("sgr0"));
    rescue_append(cn_key("cnorm"));
    rescue_append(cn_key("rmkx"));
    // Terminals without another screen keep the picture: at least go below it.
    const char *leave = cn_key("rmcup");
    rescue_append(leave != NULL ? leave : "\r\n");
}

static bool asks_for_utf8(void)
{
    const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (int i = 0; i < 3; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && *value)
            return strcasestr(value, "utf-8") != NULL || strcasestr(value, "utf8") != NULL;
    }
    return false;
}

static void set_locale(void)
{
    // Only the character type, for figures and sorting are the program's own; and only UTF-8: to
    // read another character set, a program that holds its C library needs the system's as well.
    // Most systems have C.UTF-8, in a file of its own.
    if (asks_for_utf8() && setlocale(LC_CTYPE, "C.UTF-8") == NULL)
        setlocale(LC_CTYPE, "");
}

static SCREEN *open_screen(void)
{
    for (int i = 0; i < terminal_names; i++) {
        const char *name = terminal_name(i);
        SCREEN *found = name == NULL ? NULL : newterm(name, stdout, stdin);
        if (found != NULL)
            return found;
    }
    return NULL;
}

static void on_exit_restore(void)
{
    cn_close();
}

static void enter_modes(void)
{
    output_write(paste_on, strlen(paste_on));
    if (mouse_on)
        output_write(mouse_modes_on, strlen(mouse_modes_on));
}

// Leaves the screen, also where the terminal reads no more: then what waits for it is left out.
static void leave_screen(void)
{
    bool is_late = cn_is_behind();
    if (is_late)
        output_forget();
    if (mouse_on)
        output_write(mouse_modes_off, strlen(mouse_modes_off));
    output_write(paste_off, strlen(paste_off));
    frame_begin();
    if (cursor_shown != 1)
        curs_set(1);
    cursor_shown = 1;
    endwin();
    frame_end();
    if (is_late)
        rescue_send();
    output_wait(cn_is_asked_to_end() ? 300 : 2000);
}

enum cn_opening cn_open(void)
{
    static bool exit_known;
    if (screen != NULL)
        return cn_opening_unusable;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || !rescue_prepare()
        || !signals_prepare())
        return cn_opening_not_a_terminal;
    if (terminal_is_dumb())
        return cn_opening_no_cursor_addressing;
    set_locale();
    find_terminfo();
    // They would freeze the size; a terminal that has none, on a serial line, goes by them.
    int columns = 0;
    int rows = 0;
    if (cn_window(&columns, &rows)) {
        unsetenv("LINES");
        unsetenv("COLUMNS");
    }
    fflush(stdout);
    screen = open_screen();
    if (screen == NULL)
        return cn_opening_unusable;
    if (cn_key("cup") == NULL) {
        endwin();
        delscreen(screen);
        screen = NULL;
        rescue_pause();
        return cn_opening_no_cursor_addressing;
    }
    raw();
    noecho();
    nonl();
    cursor_shown = -1;
    leaveok(stdscr, TRUE);
    // Every frame is drawn whole: whoever draws has taken all keys that wait already.
    typeahead(-1);
    default_colors = false;
    if (has_colors() && start_color() == OK)
        default_colors = use_default_colors() == OK;
    prepare_restore();
    patch_open();
    is_whole = true;
    was_patched = false;
    input_open();
    mouse_on = false;
    output_open();
    rescue_arm();
    signals_arm(true);
    if (!exit_known) {
        atexit(on_exit_restore);
        exit_known = true;
    }
    enter_modes();
    return cn_opening_done;
}

void cn_close(void)
{
    if (screen == NULL)
        return;
    SCREEN *closing = screen;
    screen = NULL;
    leave_screen();
    mouse_on = false;
    rescue_pause();
    if (cn_is_asked_to_end())
        rescue_say_words(rescue_after_signal);
    signals_disarm();
    output_close();
    delscreen(closing);
}

void cn_suspend(void)
{
    if (screen == NULL)
        return;
    leave_screen();
    rescue_pause();
    signals_stop();
    rescue_resume();
    input_forget_continuing();
    reset_prog_mode();
    enter_modes();
    cursor_shown = -1;
    cn_repaint();
}

// MARK: - The screen

bool cn_is_utf8(void)
{
    set_locale();
    return strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool cn_wants_no_color(void)
{
    const char *value = getenv("NO_COLOR");
    return value != NULL && *value;
}

int cn_colors(void)
{
    return has_colors() ? COLORS : 0;
}

bool cn_set_pair(int pair, int foreground, int background)
{
    if (pair < 1 || pair > 63 || pair >= COLOR_PAIRS)
        return false;
    if (!default_colors) {
        foreground = foreground < 0 ? COLOR_WHITE : foreground;
        background = background < 0 ? COLOR_BLACK : background;
    }
    patch_forget_pair(pair);
    return init_extended_pair(pair, foreground, background) == OK;
}

int cn_columns(void)
{
    return COLS;
}

int cn_rows(void)
{
    return LINES;
}

void cn_erase(void)
{
    werase(stdscr);
    is_whole = true;
}

void cn_repaint(void)
{
    clearok(curscr, TRUE);
}

static bool is_plain(const struct cn_cell *cell)
{
    return cell->scalar >= 0x20 && cell->scalar < 0x7F && cell->marks[0] == 0;
}

// Draws cells that curses has to measure one by one; returns how many were taken.
static int draw_measured(int row, int column, const struct cn_cell *cells, int count)
{
    cchar_t line[most_columns];
    int used = 0;
    int taken = 0;
    for (; taken < count && !is_plain(&cells[taken]); taken++) {
        const struct cn_cell *cell = &cells[taken];
        if (cell->scalar == 0)
            continue;  // curses makes the right half itself
        wchar_t text[] = {(wchar_t)cell->scalar, (wchar_t)cell->marks[0],
                          (wchar_t)cell->marks[1], 0};
        setcchar(&line[used++], text, attributes(cell->look), (short)cell->pair, NULL);
    }
    mvwadd_wchnstr(stdscr, row, column, line, used);
    return taken;
}

void cn_draw(int row, int column, const struct cn_cell *cells, int count)
{
    chtype line[most_columns];
    if (column < 0 || column >= COLS)
        return;
    if (count > COLS - column)
        count = COLS - column;
    if (count > most_columns)
        count = most_columns;
    if (!is_whole && patch_works()) {
        patch_draw(row, column, cells, count);
        was_patched = true;
        return;
    }
    // Plain letters need no measuring. The others are blank at first, which also takes away the
    // halves of wide characters that stood there.
    for (int i = 0; i < count; i++) {
        chtype letter = is_plain(&cells[i]) ? cells[i].scalar : ' ';
        line[i] = letter | attributes(cells[i].look) | (chtype)COLOR_PAIR(cells[i].pair);
    }
    // Copies cells into the row and moves nothing, so that the last cell needs no care.
    mvwaddchnstr(stdscr, row, column, line, count);
    for (int i = 0; i < count; i++)
        if (!is_plain(&cells[i]))
            i += draw_measured(row, column + i, cells + i, count - i) - 1;
}

void cn_show(int column, int row, bool visible)
{
    int wanted = visible && column >= 0;
    if (!is_whole && patch_works()) {
        if (wanted != cursor_shown) {
            frame_begin();
            curs_set(wanted);
            frame_end();
        }
        cursor_shown = wanted;
        patch_send(column, row);
        return;
    }
    is_whole = false;
    if (was_patched)
        clearok(curscr, TRUE);
    was_patched = false;
    patch_forget();
    frame_begin();
    if (wanted != cursor_shown) {
        curs_set(wanted);
        cursor_shown = wanted;
    }
    leaveok(stdscr, column < 0);
    if (column >= 0)
        wmove(stdscr, row, column);
    wnoutrefresh(stdscr);
    doupdate();
    frame_end();
}

void cn_mouse(bool on)
{
    on = on && mouse_known;
    if (screen == NULL || on == mouse_on)
        return;
    mouse_on = on;
    const char *modes = on ? mouse_modes_on : mouse_modes_off;
    output_write(modes, strlen(modes));
}
