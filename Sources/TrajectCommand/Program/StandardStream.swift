#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One of the two streams that the program writes, without buffering.
enum StandardStream: Int32, TextOutput {
  case output = 1
  case error = 2

  /// Writes a part of a text whole.
  package func write(_ bytes: [UInt8]) throws(Failure) {
    // A pipe closed early is an answer to handle, not a signal to die of with a trace.
    switch Disk.write(bytes, to: rawValue) {
    case 0: return
    case EPIPE: throw .closedPipe
    case let code:
      throw .unwritable(
        Failure.SystemProblem(
          file: self == .output ? "stdout" : "stderr",
          reason: SystemReason.text(code, in: Ambient.wording)))
    }
  }

  /// Writes a text whole.
  package func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// Says something on standard error; where even that fails, the exit code still tells.
  static func complain(_ text: String) {
    guard !text.isEmpty else { return }
    try? error.write(text + "\n")
  }

  /// Whether both standard input and standard output are a terminal.
  static var isInteractive: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// Whether standard input is a terminal, at which somebody types.
  static var isInputTyped: Bool { isatty(0) == 1 }

  /// Whether standard output is a terminal.
  static var isOutputShown: Bool { isatty(1) == 1 }

  /// Whether standard error is a terminal.
  static var isErrorShown: Bool { isatty(2) == 1 }

  /// Returns an environment variable, or nil where it is missing or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = SystemPath.text(value)
    return text.isEmpty ? nil : text
  }

  /// Ends the process.
  static func exit(_ status: ExitStatus) -> Never {
    systemExit(status.rawValue)
  }

  /// Ends the process with a code of the system's: 128 and the signal that ended it.
  static func exit(raw code: Int32) -> Never {
    systemExit(code)
  }

  /// Makes a closed pipe, and a file that may grow no further, an error of the write instead of the end
  /// of the process.
  static func leaveRefusalsToWrites() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}

private func systemExit(_ code: Int32) -> Never {
  exit(code)
}
