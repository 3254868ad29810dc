// Sending the changes of a frame to the terminal; see Patch.c. Used by this target only.
#ifndef PATCH_H
#define PATCH_H

#include "CNcurses.h"

#include <stdbool.h>

// Finds out whether the terminal on which curses has been opened can be sent changes.
void patch_open(void);

// Whether it can; where not, curses draws every frame.
bool patch_works(void);

// Forgets where the terminal's cursor is: somebody else has written.
void patch_forget(void);

// Forgets how the cells of a colour pair look.
void patch_forget_pair(int pair);

// Adds changed cells from a column of a row on; they are to lie on the screen.
void patch_draw(int row, int column, const struct cn_cell *cells, int count);

// Puts the cursor at a place, unless the column is negative, and sends all that was added.
void patch_send(int column, int row);

#endif
