#define _GNU_SOURCE

#include "CStart.h"

#include <errno.h>
#include <fcntl.h>
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

// Takes the place of standard streams that the caller closed, the wrong way round, so that using them is
// an error. Else the next file that is opened would get their number, and what is said would be
// written into it.
__attribute__((constructor(102))) static void hold_closed_streams(void)
{
    for (int file = 0; file <= 2; file++)
        if (fcntl(file, F_GETFD) < 0 && errno == EBADF)
            open("/dev/null", file == 0 ? O_WRONLY : O_RDONLY);
}
