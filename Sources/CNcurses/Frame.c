// curses writes whenever it has moved the cursor: some ten times for a key. Each write wakes the
// terminal, which takes longer than drawing and can show half a frame. So a frame is written to a
// file in memory in place of standard output, and from there to the terminal in one go.
#define _GNU_SOURCE

#include "Frame.h"
#include "Rescue.h"

#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

static int file = -1;
static bool diverted;

void frame_begin(void)
{
    if (rescue_output() < 0)
        return;
    if (file < 0)
        file = memfd_create("frame", MFD_CLOEXEC);
    if (file < 0 || lseek(file, 0, SEEK_SET) != 0)
        return;
    diverted = dup2(file, STDOUT_FILENO) == STDOUT_FILENO;
}

void frame_end(void)
{
    static char bytes[64 * 1024];
    if (!diverted)
        return;
    diverted = false;
    off_t size = lseek(file, 0, SEEK_CUR);
    dup2(rescue_output(), STDOUT_FILENO);
    for (off_t done = 0; done < size;) {
        size_t room = sizeof bytes;
        if (size - done < (off_t)room)
            room = (size_t)(size - done);
        ssize_t count = pread(file, bytes, room, done);
        if (count <= 0)
            return;
        rescue_write(STDOUT_FILENO, bytes, (size_t)count);
        done += count;
    }
}
