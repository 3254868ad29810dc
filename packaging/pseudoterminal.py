"""A program in a pseudo-terminal of its own, for the scripts that measure it."""

import fcntl
import os
import pathlib
import pty
import select
import signal
import struct
import subprocess
import termios
import time

COLUMNS, ROWS = 120, 40


class PseudoTerminal:
    """A running program and the terminal that it is on."""

    def __init__(self, command, home, **variables):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "TRAJECT_NO_TOUR": "1",
            **variables,
        }
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=subprocess.DEVNULL, cwd=home,
            env=environment, start_new_session=True)
        os.close(slave)
        self.count = 0
        self.last = self.started

    def settle(self, quiet, most=60):
        """Reads until nothing came for so many seconds; tells whether anything came at all."""
        end, before = time.perf_counter() + most, self.count
        while time.perf_counter() < end:
            wait = quiet if self.count > before else most
            if not select.select([self.master], [], [], wait)[0]:
                break
            try:
                data = os.read(self.master, 65536)
            except OSError:
                break
            self.last = time.perf_counter()
            self.count += len(data)
        return self.count > before

    def type(self, keys):
        """Types keys; returns the seconds until the last answer to them."""
        start = time.perf_counter()
        os.write(self.master, keys)
        return self.last - start if self.settle(0.03, 5) else None

    def processor_time(self):
        """The processor's seconds so far."""
        with open(f"/proc/{self.process.pid}/schedstat") as file:
            return int(file.read().split()[0]) / 1e9

    def memory(self):
        """The memory in kB that would be free without the program (PSS)."""
        text = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))

    def end(self):
        """Closes the terminal's window and waits for the end."""
        self.process.send_signal(signal.SIGHUP)
        while self.process.poll() is None:
            if select.select([self.master], [], [], 0.02)[0]:
                try:
                    os.read(self.master, 65536)
                except OSError:
                    pass
        os.close(self.master)
