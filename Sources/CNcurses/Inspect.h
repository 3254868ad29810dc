// Shared between opening a screen and asking a terminal what it is. Used by this target only.
#ifndef INSPECT_H
#define INSPECT_H

// Names the folders where systems keep what is known of terminals.
void find_terminfo(void);

#endif
