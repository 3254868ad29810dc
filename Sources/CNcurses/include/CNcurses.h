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
    cn_woke_end = 16,        // the process is to end: cn_end_signal says by which signal
    cn_woke_watched = 32,    // the file that is watched has something to read
    cn_woke_taken = 64,      // the terminal has taken all that it was shown
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

// Begins a whole frame, empty. Without it, what is drawn are changes of the frame that is shown.
void cn_erase(void);

// Makes the next cn_show draw everything anew, whatever the terminal shows.
void cn_repaint(void);

// Draws cells from a column of a row on.
void cn_draw(int row, int column, const struct cn_cell *cells, int count);

// Shows the frame or its changes, with the cursor at a place, visible or not: who reads the screen follows it.
// Nowhere in particular when the column is negative.
void cn_show(int column, int row, bool visible);

// Whether the terminal has not taken all yet that it was shown. It may be slow, or have stopped reading;
// whoever draws on meanwhile only makes it later.
bool cn_is_behind(void);

// Waits for input or a signal, at most so many milliseconds; negative is for ever. Returns what
// ended the wait (cn_woke_input and so on), or 0 when the time was up.
int cn_wait(int milliseconds);

// Returns the signal that asks the process to end, that of a lost terminal included; 0 for none.
int cn_end_signal(void);

// Whether a signal has asked the process to end, also while nobody waits.
bool cn_is_asked_to_end(void);

// Sets what is said on standard error, once the terminal is given back, when the process ends by a
// fault of its own or by a signal.
void cn_set_last_words(const char *after_fault, const char *after_signal);

// Watches another file while waiting; -1 for none.
void cn_watch(int file);

// Takes bytes of input that are waiting; returns how many.
int cn_read(uint8_t *bytes, int most);

// Returns the bytes that the terminal sends for a key, by its name in terminfo; NULL for none.
const char *cn_key(const char *name);

// Returns how many milliseconds the environment says that the rest of a sequence may come after an
// Esc (ESCDELAY); -1 where it does not say.
int cn_escape_delay(void);

// Returns the character that a byte alone is in the user's codeset, or 0.
uint32_t cn_scalar(uint8_t byte);

// Turns the mouse on or off.
void cn_mouse(bool on);

// Gives the terminal back, stops the process group as Ctrl-Z does, and opens it again after that.
void cn_suspend(void);

// MARK: - Going in lines, without a screen

// Takes signals for a program that goes in lines, on any standard streams; cn_set_last_words says what
// is said when one ends it, and when it ends by a fault of its own. False where that cannot be.
bool cn_lines_open(void);

// Gives the signals back.
void cn_lines_close(void);

// Waits until a file can be read, or written, at most so many milliseconds; negative is for ever.
// Returns cn_woke_input or cn_woke_taken for that, cn_woke_end and cn_woke_continued for signals, or 0
// when the time was up. Without cn_lines_open it hears no signal.
int cn_lines_wait(int file, bool writes, int milliseconds);

// Returns the signal that asks the process to end; 0 for none.
int cn_lines_end_signal(void);

// Stops the process group as Ctrl-Z does; returns when it goes on.
void cn_lines_suspend(void);

// Says the last words and dies of the signal that asked for it.
void cn_lines_end(void) __attribute__((noreturn));

// MARK: - Asking without a screen

// Finds out what is known of the terminal on standard input and output; cn_key works after that.
// Sets the name by which it is known: that of TERM, or the first that is taken in its place.
enum cn_opening cn_inspect(const char **used);

// Returns how many colours a terminal that was inspected has; 0 for none.
int cn_known_colors(void);

// Returns the size of the terminal's window; false where it has none.
bool cn_window(int *columns, int *rows);

// Writes a text at the start of the line, asks the terminal how far it came, and takes it away again.
// Returns the columns; below 0 where the terminal does not answer.
int cn_drawn_columns(const char *text);

// Returns the name and version of the library for terminals.
const char *cn_version(void);

#endif
