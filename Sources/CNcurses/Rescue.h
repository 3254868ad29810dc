// Giving the terminal back on every way out; see Rescue.c. Used by this target only.
#ifndef RESCUE_H
#define RESCUE_H

#include <stdbool.h>
#include <stddef.h>

// Notes the state of the terminal and opens the pipe that signals write to.
bool rescue_prepare(void);

// The bytes that give the terminal back its look and modes: none, and then some more of them.
void rescue_clear(void);
void rescue_append(const char *bytes);

// From arming until disarming, signals write their number to the pipe, or give the terminal back
// and end the process; and standard error is kept off the screen.
void rescue_arm(void);
void rescue_disarm(void);

// In between, the terminal is the shell's.
void rescue_pause(void);
void rescue_resume(void);

// Stops the process group as Ctrl-Z does; returns when it goes on.
void rescue_stop(void);

// The terminal itself, whatever standard output is at the moment; below 0 while none is armed.
int rescue_output(void);

// The end of the pipe to poll and read.
int rescue_wake_file(void);

// Writes all bytes, unless the file is gone.
void rescue_write(int file, const char *bytes, size_t count);

#endif
