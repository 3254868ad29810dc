// Shared between opening a screen and asking a terminal what it is. Used by this target only.
#ifndef INSPECT_H
#define INSPECT_H

#include <stdbool.h>

// What the terminal is taken for, one after the other: what it says that it is, which may be nothing,
// then what most terminals understand.
enum { terminal_names = 4 };
const char *terminal_name(int number);

// Whether it says that it can nothing.
bool terminal_is_dumb(void);

// Names the folders where systems keep what is known of terminals.
void find_terminfo(void);

#endif
