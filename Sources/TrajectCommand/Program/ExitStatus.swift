/// How the program ends, in the codes of `sysexits.h`.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// An input file is invalid.
  case invalid = 1
  /// Wrong use.
  case usage = 64
  /// A line that was piped in cannot be answered.
  case stopped = 65
  /// The system cannot open or read a file.
  case unreadable = 66
  /// A fault of the program.
  case fault = 70
  /// A file cannot be written.
  case unwritable = 73
}
