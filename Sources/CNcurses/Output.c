// A terminal may stop reading: a remote login that hangs, Ctrl-S, a line that is slow. Whoever waited
// for it could not be ended, and would keep nothing of what is done meanwhile. So nobody does: what it
// does not take waits here, and is sent while input is waited for.
#define _GNU_SOURCE

#include "CNcurses.h"
#include "Output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int terminal = -1;  // what standard output was
static int channel = -1;   // the terminal opened once more, so as to write without waiting
static char *waiting;      // bytes that the terminal has not taken
static size_t room;
static size_t count;

// MARK: - Without waiting

static bool set_waiting(int file, bool waits)
{
    int flags = fcntl(file, F_GETFL);
    bool did = flags >= 0 && !(flags & O_NONBLOCK);
    if (flags >= 0 && did == !waits)
        fcntl(file, F_SETFL, waits ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
    return did;
}

// Writes what is taken at once; returns how much, or -1 where nobody will ever take any.
static ssize_t write_some(int file, const char *bytes, size_t size)
{
    bool waited = set_waiting(file, false);
    ssize_t written;
    do
        written = write(file, bytes, size);
    while (written < 0 && errno == EINTR);
    if (written < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        written = 0;
    // Others use this file too, and do not expect that.
    if (waited)
        set_waiting(file, true);
    return written;
}

long milliseconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void output_write_within(int milliseconds, int file, const char *bytes, size_t size)
{
    long end = milliseconds_now() + milliseconds;
    while (size > 0) {
        ssize_t written = write_some(file, bytes, size);
        if (written < 0)
            return;
        bytes += written;
        size -= (size_t)written;
        long left = end - milliseconds_now();
        if (size == 0 || left <= 0)
            return;
        struct pollfd ready = {.fd = file, .events = POLLOUT};
        if (written == 0)
            poll(&ready, 1, (int)left);
    }
}

// MARK: - The terminal

// Opens the terminal once more: whether a write waits holds for all who use the same opened file, and
// the shell uses that of standard output.
static int opened_anew(void)
{
    struct stat before, after;
    int file = open("/proc/self/fd/1", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return -1;
    if (fstat(STDOUT_FILENO, &before) == 0 && fstat(file, &after) == 0
        && before.st_rdev == after.st_rdev && isatty(file))
        return file;
    close(file);
    return -1;
}

void output_open(void)
{
    if (terminal >= 0)
        return;
    terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    channel = opened_anew();
}

void output_close(void)
{
    if (terminal >= 0)
        close(terminal);
    if (channel >= 0)
        close(channel);
    terminal = channel = -1;
    free(waiting);
    waiting = NULL;
    room = count = 0;
}

int output_file(void)
{
    return channel >= 0 ? channel : terminal;
}

void output_restore(void)
{
    dup2(terminal, STDOUT_FILENO);
}

static bool make_room(size_t size)
{
    if (room - count >= size)
        return true;
    size_t wanted = 2 * (count + size);
    char *larger = realloc(waiting, wanted);
    if (larger == NULL)
        return false;
    waiting = larger;
    room = wanted;
    return true;
}

void output_write(const char *bytes, size_t size)
{
    int file = output_file();
    if (file < 0)
        file = STDOUT_FILENO;
    output_send();
    if (count == 0) {
        ssize_t written = write_some(file, bytes, size);
        if (written < 0)
            return;
        bytes += written;
        size -= (size_t)written;
    }
    if (size == 0)
        return;
    if (!make_room(size)) {
        output_write_within(1000, file, bytes, size);
        return;
    }
    memcpy(waiting + count, bytes, size);
    count += size;
}

void output_send(void)
{
    if (count == 0)
        return;
    ssize_t written = write_some(output_file(), waiting, count);
    // A terminal that is gone takes nothing any more.
    size_t done = written < 0 ? count : (size_t)written;
    memmove(waiting, waiting + done, count - done);
    count -= done;
}

bool cn_is_behind(void)
{
    return count > 0;
}

void output_wait(int milliseconds)
{
    long end = milliseconds_now() + milliseconds;
    for (;;) {
        output_send();
        long left = end - milliseconds_now();
        if (count == 0 || left <= 0)
            return;
        struct pollfd ready = {.fd = output_file(), .events = POLLOUT};
        poll(&ready, 1, (int)left);
    }
}

void output_forget(void)
{
    count = 0;
}
