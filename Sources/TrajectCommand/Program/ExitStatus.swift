/// How the program ends, in the codes of `sysexits.h`.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// An input file is invalid.
  case invalid = 1
  /// Wrong use.
  case usage = 64
  /// The system cannot open or read a file.
  case unreadable = 66
  /// A fault of the program.
  case fault = 70
  /// A file cannot be written.
  case unwritable = 73
}
