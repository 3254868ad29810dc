// The part of ncurses that is used, without any of its types: this target is the only place that
// includes <curses.h>. All functions belong to one thread, except where they say otherwise.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// Why a terminal could not be opened.
enum __attribute__((enum_extensibility(closed))) cn_opening {
    cn_opening_done,
    cn_opening_not_a_terminal,        // input or output is no terminal
    cn_opening_no_cursor_addressing,  // it cannot put text at a place, as TERM=dumb
    cn_opening_unusable,              // nothing is known of it, or a screen is open already
};

// What a wait ended with; several may be set.
enum {
    cn_woke_input = 1,       // there is input to take
    cn_woke_resized = 2,     // the terminal has another size, which is in force
    cn_woke_continued = 4,   // the process was stopped and goes on
    cn_woke_stop = 8,        // somebody asks the process to stop
    cn_woke_hang_up = 16,    // the terminal is gone
    cn_woke_terminate = 32,  // somebody asks the process to end
    cn_woke_interrupt = 64,  // somebody interrupts it
};

// How a cell looks besides its colours; may be combined.
enum {
    cn_bold = 1,
    cn_underline = 2,
    cn_reverse = 4,
    cn_dim = 8,
};

// One cell of a row. The right half of a wide character has the scalar 0.
struct cn_cell {
    uint32_t scalar;
    uint32_t marks[2];  // combining marks over it, or 0
    uint16_t pair;      // a colour pair, or 0 for the terminal's own colours
    uint16_t look;      // cn_bold and so on
};

enum __attribute__((enum_extensibility(closed))) cn_input_kind {
    cn_input_none,
    cn_input_text,         // value is a scalar; control characters count as text
    cn_input_up,
    cn_input_down,
    cn_input_left,
    cn_input_right,
    cn_input_home,
    cn_input_end,
    cn_input_page_up,
    cn_input_page_down,
    cn_input_insert,
    cn_input_delete,
    cn_input_backspace,
    cn_input_enter,
    cn_input_back_tab,
    cn_input_function,     // value is its number
    cn_input_paste_start,
    cn_input_paste_end,
    cn_input_press,        // the first mouse button, at column and row
    cn_input_release,
    cn_input_wheel_up,
    cn_input_wheel_down,
};

struct cn_input {
    enum cn_input_kind kind;
    uint32_t value;
    int column;
    int row;
};

// Opens the screen on standard input and output, with raw keys and without a cursor.
enum cn_opening cn_open(void);

// Gives the terminal back as it was, and shows what was written to standard error meanwhile.
void cn_close(void);

// Tells whether the user's codeset is UTF-8; valid while the screen is open.
bool cn_is_utf8(void);

// Tells whether the environment asks for no colours (NO_COLOR is set and not empty).
bool cn_wants_no_color(void);

// Returns how many colours the terminal has; 0 for none.
int cn_colors(void);

// Defines a colour pair from 1 to 63; -1 is the terminal's own colour. False when it cannot be.
bool cn_set_pair(int pair, int foreground, int background);

// Returns the width and height of the screen.
int cn_columns(void);
int cn_rows(void);

// Empties the frame that is being drawn.
void cn_erase(void);

// Makes the next cn_show draw everything anew, whatever the terminal shows.
void cn_repaint(void);

// Draws cells from a column of a row on.
void cn_draw(int row, int column, const struct cn_cell *cells, int count);

// Shows the frame, with the cursor at a place, visible or not: who reads the screen follows it.
// Nowhere in particular when the column is negative.
void cn_show(int column, int row, bool visible);

// Waits for input or a signal, at most so many milliseconds; negative is for ever. Returns what
// ended the wait (cn_woke_input and so on), or 0 when the time was up.
int cn_wait(int milliseconds);

// Takes the next input that is waiting; the kind is cn_input_none when there is no more.
struct cn_input cn_next(void);

// Turns the mouse on or off.
void cn_mouse(bool on);

// Gives the terminal back, stops the process group as Ctrl-Z does, and opens it again after that.
void cn_suspend(void);

#endif
