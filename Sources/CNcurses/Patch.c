// Whoever draws knows which cells changed. Curses would find that out again, row by row, and weigh
// for each row every way to bring the cursor there: four fifths of all that a key costs. So curses
// draws whole frames, and says how the terminal is spoken to; the changes between are written here.
// Only to terminals that need no care: what is not known to be one is left to curses.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "Look.h"
#include "Patch.h"
#include "Output.h"

#include <curses.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { pairs = 64, looks = 16, longest_sequence = 48, longest_cell = 160 };

// What turns a look on from the plain one, and off again.
struct style {
    bool known;
    char on[longest_sequence];
    char off[longest_sequence];
};

static bool works;
static struct style styles[pairs][looks];
// Of the pairs from this one on no look is known. What was never written takes no memory.
static int known_pairs;
static struct style plain = {.known = true};
static struct style *current = &plain;
static int cursor_row = -1;
static int cursor_column = -1;
static char bytes[32 * 1024];
static size_t used;

// MARK: - The terminal

static bool has_plain_sequence(const char *name)
{
    const char *value = tigetstr(name);
    return value == NULL || value == (char *)-1 || strstr(value, "$<") == NULL;
}

void patch_open(void)
{
    static const char *names[] = {"sgr0", "sgr", "bold", "rev", "smul", "dim", "setaf", "setab",
                                  "setf", "setb", "op"};
    memset(styles, 0, known_pairs * sizeof *styles);
    known_pairs = 0;
    current = &plain;
    used = 0;
    patch_forget();
    const char *address = tigetstr("cup");
    works = address != NULL && address != (char *)-1
        && strcmp(address, "\033[%i%p1%d;%p2%dH") == 0 && tigetflag("msgr") > 0
        && (tigetflag("am") <= 0 || tigetflag("xenl") > 0) && tigetnum("xmc") <= 0 && cn_is_utf8();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        works = works && has_plain_sequence(names[i]);
}

bool patch_works(void)
{
    return works;
}

void patch_forget(void)
{
    cursor_row = cursor_column = -1;
}

void patch_forget_pair(int pair)
{
    if (pair < known_pairs)
        memset(styles[pair], 0, sizeof styles[pair]);
}

// MARK: - Looks

static char *taken;
static size_t taken_size;

static int take(int byte)
{
    if (taken != NULL && taken_size + 1 < longest_sequence) {
        taken[taken_size++] = (char)byte;
        taken[taken_size] = 0;
    }
    return byte;
}

// Has curses say how it goes from the look it is at to another.
static void ask(attr_t attributes, short pair, char *sequence)
{
    taken = sequence;
    taken_size = 0;
    vid_puts(attributes, pair, NULL, take);
    taken = NULL;
}

static struct style *style_of(const struct cn_cell *cell)
{
    if (cell->pair == 0 && cell->look == 0)
        return &plain;
    int pair = cell->pair % pairs;
    struct style *style = &styles[pair][cell->look % looks];
    if (!style->known) {
        known_pairs = pair < known_pairs ? known_pairs : pair + 1;
        style->known = true;
        ask(A_NORMAL, 0, NULL);
        ask(attributes(cell->look), (short)cell->pair, style->on);
        ask(A_NORMAL, 0, style->off);
    }
    return style;
}

// MARK: - Writing

static void flush(void)
{
    if (used > 0)
        output_write(bytes, used);
    used = 0;
}

static void add(const char *text)
{
    while (*text)
        bytes[used++] = *text++;
}

static void add_number(int number)
{
    if (number >= 10)
        add_number(number / 10);
    bytes[used++] = (char)('0' + number % 10);
}

static void add_scalar(uint32_t scalar)
{
    if (scalar < 0x80) {
        bytes[used++] = (char)scalar;
        return;
    }
    int rest = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
    bytes[used++] = (char)((0xF0 << (3 - rest) & 0xFF) | scalar >> 6 * rest);
    while (rest-- > 0)
        bytes[used++] = (char)(0x80 | (scalar >> 6 * rest & 0x3F));
}

static void go(int row, int column)
{
    if (row == cursor_row && column == cursor_column)
        return;
    add("\033[");
    add_number(row + 1);
    bytes[used++] = ';';
    add_number(column + 1);
    bytes[used++] = 'H';
    cursor_row = row;
    cursor_column = column;
}

static void wear(struct style *style)
{
    if (style == current)
        return;
    add(current->off);
    add(style->on);
    current = style;
}

static bool looks_alike(const struct cn_cell *cell, const struct cn_cell *next)
{
    return next->pair == cell->pair && next->look == cell->look && cell->scalar < 0x80
        && cell->marks[0] == 0 && next->scalar != 0;
}

void patch_draw(int row, int column, const struct cn_cell *cells, int count)
{
    for (int i = 0; i < count; i++) {
        if (cells[i].scalar == 0)
            continue;  // the right half is drawn with the left one
        if (used + 2 * longest_cell > sizeof bytes)
            flush();
        go(row, column + i);
        wear(style_of(&cells[i]));
        // Nearly all cells are plain letters that look like the one before.
        while (i + 1 < count && looks_alike(&cells[i], &cells[i + 1])
               && used + 2 * longest_cell < sizeof bytes) {
            bytes[used++] = (char)cells[i++].scalar;
            cursor_column++;
        }
        add_scalar(cells[i].scalar);
        cursor_column++;
        bool is_wide = i + 1 < count && cells[i + 1].scalar == 0;
        for (int mark = 0; mark < 2; mark++)
            if (cells[i].marks[mark] != 0)
                add_scalar(cells[i].marks[mark]);
        // Terminals do not agree on how far these bring the cursor.
        if (is_wide || cells[i].marks[0] != 0)
            patch_forget();
    }
}

void patch_send(int column, int row)
{
    wear(&plain);
    if (column >= 0)
        go(row, column);
    flush();
}
