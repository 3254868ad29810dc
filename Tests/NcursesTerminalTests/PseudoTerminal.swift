import Foundation
import Glibc

/// A pseudo-terminal, on standard input and output of a test's own process unless another takes it.
final class PseudoTerminal: @unchecked Sendable {
  private let main: Int32
  private let other: Int32
  private let lock = NSLock()
  private var bytes: [UInt8] = []
  private var isReading = true
  /// The file that a process opens to be on this terminal.
  let path: String

  /// Makes a terminal and puts this process on it.
  ///
  /// For use in exit tests only: it changes the environment and the standard files for good.
  convenience init(
    term: String = "xterm-256color", locale: String = "C.UTF-8", columns: Int = 80, rows: Int = 24
  ) {
    self.init(unattached: columns, rows: rows)
    Self.enter(path, term: term, locale: locale)
  }

  /// Makes a terminal for another process.
  init(unattached columns: Int, rows: Int) {
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    _ = ioctl(main, 0x4004_5431, &unlocked)  // TIOCSPTLCK
    _ = ioctl(main, 0x8004_5430, &number)  // TIOCGPTN
    path = "/dev/pts/\(number)"
    // Open as long as the test runs, so that what is left on it can be read.
    other = open(path, O_RDWR | O_NOCTTY)
    resize(columns: columns, rows: rows)
    Thread.detachNewThread { [self] in
      var chunk = [UInt8](repeating: 0, count: 4096)
      while true {
        guard lock.withLock({ isReading }) else {
          usleep(2_000)
          continue
        }
        let count = read(main, &chunk, chunk.count)
        guard count > 0 else { return }
        lock.withLock { bytes += chunk[..<count] }
      }
    }
  }

  /// Puts this process on a terminal; standard error too where that is asked for.
  static func enter(
    _ path: String, term: String = "xterm-256color", locale: String = "C.UTF-8",
    withErrors: Bool = false
  ) {
    for (name, value) in ["TERM": term, "LC_ALL": locale] { setenv(name, value, 1) }
    for name in ["NO_COLOR", "ESCDELAY"] { unsetenv(name) }
    let file = open(path, O_RDWR | O_NOCTTY)
    dup2(file, STDIN_FILENO)
    dup2(file, STDOUT_FILENO)
    if withErrors { dup2(file, STDERR_FILENO) }
    close(file)
  }

  /// How the terminal handles what is typed and shown.
  var modes: [tcflag_t] {
    var modes = termios()
    tcgetattr(other, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_lflag]
  }

  /// Sends bytes as if they were typed.
  func type(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) { _ = write(main, bytes, bytes.count) }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, 0x5414, &size)  // TIOCSWINSZ
  }

  /// Stops reading what is shown, or goes on, as a remote login does that hangs.
  func setReading(_ isOn: Bool) { lock.withLock { isReading = isOn } }

  /// Waits until the output holds the text; false when it does not come in five seconds.
  func shows(_ text: String) -> Bool {
    for _ in 0..<500 {
      if output.contains(text) { return true }
      usleep(10_000)
    }
    return false
  }

  /// All that was written so far.
  var output: String { lock.withLock { String(decoding: bytes, as: UTF8.self) } }

  func forgetOutput() { lock.withLock { bytes = [] } }
}
