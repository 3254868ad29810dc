// curses writes whenever it has moved the cursor: some ten times for a key. Each write wakes the
// terminal, which takes longer than drawing and can show half a frame. So a frame is written to a
// file in memory in place of standard output, and from there to the terminal in one go.
#define _GNU_SOURCE

#include "Frame.h"
#include "Output.h"

#include <stdbool.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

static int file = -1;
static bool diverted;

// Where files may hardly grow (`ulimit -f`), one in memory may not either.
static bool may_hold_frame(void)
{
    struct rlimit limit;
    return getrlimit(RLIMIT_FSIZE, &limit) == 0
        && (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= 4 * 1024 * 1024);
}

void frame_begin(void)
{
    if (output_file() < 0 || diverted || !may_hold_frame())
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
    output_restore();
    for (off_t done = 0; done < size;) {
        size_t room = sizeof bytes;
        if (size - done < (off_t)room)
            room = (size_t)(size - done);
        ssize_t count = pread(file, bytes, room, done);
        if (count <= 0)
            return;
        output_write(bytes, (size_t)count);
        done += count;
    }
}
