// What becomes of signals while the screen is up; see Signals.c. Used by this target only.
#ifndef SIGNALS_H
#define SIGNALS_H

#include <stdbool.h>

// Notes what becomes of signals without the screen, and opens the pipe that they write to.
bool signals_prepare(void);

// From arming until disarming, signals write their number to the pipe, or give the terminal back
// and end the process. Without a screen a request to stop is nobody's business but the system's.
void signals_arm(bool has_screen);
void signals_disarm(void);

// Stops the process group as Ctrl-Z does; returns when it goes on.
void signals_stop(void);

// Dies of a signal, by no handler, so that a shell knows that it was no end of the program's own.
void signals_die(int number) __attribute__((noreturn));

// The end of the pipe to poll and read.
int signals_file(void);

// Takes the next signal that came; 0 for none.
int signals_next(void);

#endif
