#define _GNU_SOURCE

#include "CStart.h"

#include <stdint.h>
#include <stdlib.h>

// Of the Swift runtime, which otherwise looks for the arguments beside the environment as the system
// laid it out, and that moves when something is added to it.
void _swift_stdlib_overrideUnsafeArgvArgc(uint8_t **arguments, int count);

// Keeps the runtime from looking for a program to start when this one crashes. It would take one
// that lies beside this program, whoever put it there; and where the system cannot say where this
// program lies, as in a root without /proc, it would end it at once.
__attribute__((constructor(101))) static void do_without_backtracer(int count, char **arguments)
{
    _swift_stdlib_overrideUnsafeArgvArgc((uint8_t **)arguments, count);
    setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/nonexistent", 1);
}
