// Giving the terminal back on every way out; see Rescue.c. Used by this target only.
#ifndef RESCUE_H
#define RESCUE_H

#include <stdbool.h>
#include <stddef.h>

// Notes the state of the terminal.
bool rescue_prepare(void);

// The bytes that give the terminal back its look and modes: none, and then some more of them.
void rescue_clear(void);
void rescue_append(const char *bytes);

// Sends these bytes to the terminal.
void rescue_send(void);

// Takes the terminal for the screen, and keeps standard error off it.
void rescue_arm(void);

// Makes the terminal the shell's, for good or until it is taken again.
void rescue_pause(void);
void rescue_resume(void);

// Has nothing to give back but words to say: the program goes in lines, on any streams.
void rescue_arm_words(void);
void rescue_disarm_words(void);

// Says what is left to say once the terminal is given back, by what ended the process.
enum rescue_cause { rescue_after_fault, rescue_after_signal };
void rescue_say_words(enum rescue_cause cause);

// Gives the terminal back without curses, which must not run in a handler, and says what is left
// to say. Async-signal-safe.
void rescue_now(enum rescue_cause cause);

#endif
