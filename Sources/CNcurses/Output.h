// Bytes for the terminal, which takes them when it likes; see Output.c. Used by this target only.
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

// The time on a clock that nobody sets.
long milliseconds_now(void);

// Begins and ends writing to the terminal that standard output is.
void output_open(void);
void output_close(void);

// The terminal itself, whatever standard output is at the moment; below 0 while none is open.
int output_file(void);

// Makes standard output the terminal again.
void output_restore(void);

// Writes bytes behind those that wait. Returns at once: what the terminal does not take waits.
void output_write(const char *bytes, size_t count);

// Sends of what waits as much as the terminal takes.
void output_send(void);

// Waits until none wait any more, at most so many milliseconds.
void output_wait(int milliseconds);

// Forgets what waits.
void output_forget(void);

// Writes bytes to a file that may take none, for at most so many milliseconds. Async-signal-safe.
void output_write_within(int milliseconds, int file, const char *bytes, size_t count);

#endif
