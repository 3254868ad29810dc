import Foundation
import Glibc

/// A pseudo-terminal that stands on standard input and output of a test's own process.
///
/// For use in exit tests only: it changes the environment and the standard files for good.
final class PseudoTerminal: @unchecked Sendable {
  private let main: Int32
  private let lock = NSLock()
  private var bytes: [UInt8] = []

  init(
    term: String = "xterm-256color", locale: String = "C.UTF-8", columns: Int = 80, rows: Int = 24
  ) {
    for (name, value) in ["TERM": term, "LC_ALL": locale] { setenv(name, value, 1) }
    for name in ["NO_COLOR", "ESCDELAY"] { unsetenv(name) }
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    _ = ioctl(main, 0x4004_5431, &unlocked)  // TIOCSPTLCK
    _ = ioctl(main, 0x8004_5430, &number)  // TIOCGPTN
    let other = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    dup2(other, STDIN_FILENO)
    dup2(other, STDOUT_FILENO)
    close(other)
    resize(columns: columns, rows: rows)
    Thread.detachNewThread { [self] in
      var chunk = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(main, &chunk, chunk.count)
        guard count > 0 else { return }
        lock.withLock { bytes += chunk[..<count] }
      }
    }
  }

  /// Sends bytes as if they were typed.
  func type(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) { _ = write(main, bytes, bytes.count) }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, 0x5414, &size)  // TIOCSWINSZ
  }

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
